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
const copyOf = (id, element) => `/for-${element}${id}`;

/** The element whose part a module belongs to. */
const elementOf = (id) =>
  copied.exec(id)?.[1] ?? /\/src\/elements\/([\w-]+)\/[\w-]+\.part\.ts$/.exec(id)?.[1];

async function everythingFrom(id, context, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  const { importedIds } = await context.load({ id, resolveDependencies: true });
  await Promise.all(importedIds.map((imported) => everythingFrom(imported, context, found)));
  return found;
}

export function drawnLater() {
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
      if (source.endsWith('.whole.js')) return nothing;
      const element = elementOf(importer);
      if (!element) return null;
      const resolved = await this.resolve(source, originalOf(importer), { ...options, skipSelf: true });
      if (!resolved || resolved.external || copied.test(resolved.id)) return resolved;
      return (await script).has(resolved.id) ? resolved : { ...resolved, id: copyOf(resolved.id, element) };
    },
    load(id) {
      if (id === nothing) return '';
      return copied.test(id) ? readFileSync(originalOf(id), 'utf8') : null;
    },
  };
}
