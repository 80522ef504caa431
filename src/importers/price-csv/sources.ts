import type { Source } from '../../dataset/schema.js';
import { toSlug } from '../shared/slug.js';

/** The sources of a price list, each once; the first is the list itself. */
export class SourceList {
  readonly own: Source;
  readonly #byKey = new Map<string, Source>();
  readonly #ids = new Set<string>();

  constructor(own: Source) {
    this.own = own;
    this.#byKey.set(keyOf(own.name), own);
    this.#ids.add(own.id);
  }

  /** The source of this name and address; without a name, it is called by the host of its address. */
  find(name: string | undefined, url: string | undefined, seller?: string): Source {
    if (name === undefined && url === undefined) return this.own;
    const label = name ?? new URL(url ?? '').host;
    const key = keyOf(label, url);
    const known = this.#byKey.get(key);
    if (known) return known;
    const kind = label === seller ? 'vendor' : 'article';
    const source: Source = { id: this.#newId(label), name: label, kind, ...(url && { url }) };
    this.#byKey.set(key, source);
    return source;
  }

  all(): Source[] {
    return [...this.#byKey.values()];
  }

  #newId(name: string): string {
    const base = toSlug(name) || 'source';
    let id = base;
    for (let count = 2; this.#ids.has(id); count++) id = `${base}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

const keyOf = (name: string, url = '') => JSON.stringify([name, url]);
