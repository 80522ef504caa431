/**
 * The script with all elements holds of most of them only what a page may ask of an element that is not on it. What
 * draws them is a part, and each part has all that it needs besides the script: a module that several of them need is in
 * each, because a page as a rule has elements of one kind, and would load for them what others need.
 *
 * A copy of `/src/shared/select.ts` for the price table is known as `/for-pricing-table/src/shared/select.ts`.
 */
import { readFileSync } from 'node:fs';

const nothing = '\0nothing';
const copied = /^\/for-([\w-]+)/;
const originalOf = (id) => id.replace(copied, '');
const copyOf = (id, owner) => `/for-${owner}${id}`;

const partsOfElements = /\/src\/elements\/([\w-]+)\/[\w-]+\.part\.ts$/;
/** The check of data has modules in common with what other languages need and with what few rubrics have. */
const checkOfAll = /\/src\/shared\/(check)\.part\.ts$/;

async function everythingFrom(id, context, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  const { importedIds } = await context.load({ id, resolveDependencies: true });
  await Promise.all(importedIds.map((imported) => everythingFrom(imported, context, found)));
  return found;
}

/** For the script with all elements, or for that of one, which draws it at once. */
export function drawnLater({ isOfAll }) {
  const owners = [checkOfAll, ...(isOfAll ? [partsOfElements] : [])];
  /** The part, called by its element or what it is for, that a module belongs to. */
  const ownerOf = (id) =>
    copied.exec(id)?.[1] ?? owners.map((pattern) => pattern.exec(id)?.[1]).find(Boolean);
  /** The modules in the script. */
  let script;
  return {
    name: 'drawn-later',
    buildStart() {
      script = undefined;
    },
    async resolveId(source, importer, options) {
      if (!importer) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        // The entry is the first that is asked for.
        script ??= everythingFrom(resolved.id, this);
        return resolved;
      }
      if (isOfAll && source.endsWith('.whole.js')) return nothing;
      const owner = ownerOf(importer);
      if (!owner) return null;
      const resolved = await this.resolve(source, originalOf(importer), { ...options, skipSelf: true });
      if (!resolved || resolved.external || copied.test(resolved.id)) return resolved;
      return (await script).has(resolved.id) ? resolved : { ...resolved, id: copyOf(resolved.id, owner) };
    },
    load(id) {
      if (id === nothing) return '';
      return copied.test(id) ? readFileSync(originalOf(id), 'utf8') : null;
    },
  };
}
