import { fold } from '../csv/table.js';
import { quote } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';
import type { OfferColumn } from './columns.js';
import type { RowCells } from './row-cells.js';

/** Short enough that the id of an offer, which begins with it, stays within the format. */
const pattern = /^[^\s,]{1,90}$/;

/** Ids for the names of models. An id that stands in one row of a model is that of its other rows too. */
export class ModelIds {
  readonly #idsByName = new Map<string, Set<string>>();
  readonly #nameById = new Map<string, string>();

  constructor(rows: RowCells<OfferColumn>[]) {
    for (const cells of rows) {
      const [name, id] = [cells.text('model'), cells.text('id')];
      if (name === undefined || id === undefined) continue;
      const ids = this.#idsByName.get(fold(name)) ?? new Set();
      this.#idsByName.set(fold(name), ids.add(id));
    }
  }

  /** The id of the model of a row; undefined, and reported, where it is none or that of another model. */
  read(cells: RowCells<OfferColumn>, name: string): string | undefined {
    const given = cells.text('id');
    const [known, ...others] = this.#idsByName.get(fold(name)) ?? [];
    if (given === undefined && others.length > 0) {
      cells.refuse('id', 'ambiguous-id', `is empty, and ${quote(name)} has several ids in other rows`);
      return undefined;
    }
    const id = given ?? known ?? toSlug(name);
    if (!pattern.test(id)) {
      cells.refuse('id', 'bad-id', `makes no id of ${quote(name)}; an id has no space and no comma`);
      return undefined;
    }
    const owner = this.#nameById.get(id) ?? name;
    if (fold(owner) !== fold(name)) {
      cells.refuse('model', 'duplicate-id', `and ${quote(owner)} have one id, ${id}`);
      return undefined;
    }
    this.#nameById.set(id, owner);
    return id;
  }
}
