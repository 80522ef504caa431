import { listOf, textOf } from '../../shared/attributes.js';
import type { HashState } from '../../shared/hash-state.js';
import type { IndexOptions } from './openness-index.view.js';

/** The properties that a reader changes, as a framework may have set them. */
export interface IndexProperties {
  rubric: unknown;
  search: unknown;
  modality: unknown;
  organization: unknown;
  license: unknown;
  releasedFrom: unknown;
  releasedUntil: unknown;
  levels: unknown;
  sort: unknown;
  view: unknown;
  selected: unknown;
}

export const optionsOf = (properties: IndexProperties): IndexOptions => ({
  rubric: textOf(properties.rubric),
  search: textOf(properties.search),
  modality: textOf(properties.modality),
  organization: textOf(properties.organization),
  license: textOf(properties.license),
  releasedFrom: textOf(properties.releasedFrom),
  releasedUntil: textOf(properties.releasedUntil),
  levels: textOf(properties.levels),
  sort: textOf(properties.sort),
  view: properties.view === 'grid' ? 'grid' : 'bars',
  selected: listOf(properties.selected),
});

/** What a reader can set, under the names of the attributes. The rubric is the author's. */
export function stateOf(properties: IndexProperties): HashState {
  const options = optionsOf(properties);
  return {
    search: options.search,
    modality: options.modality,
    organization: options.organization,
    license: options.license,
    'released-from': options.releasedFrom,
    'released-until': options.releasedUntil,
    levels: options.levels,
    sort: options.sort,
    view: options.view,
    selected: options.selected.join(','),
  };
}

/** The properties that a state means. What is not part of it is left alone. */
export function propertiesOf(state: HashState): Partial<IndexProperties> {
  const text = (name: string, property: keyof IndexProperties) =>
    state[name] === undefined ? {} : { [property]: state[name] };
  return {
    ...text('search', 'search'),
    ...text('modality', 'modality'),
    ...text('organization', 'organization'),
    ...text('license', 'license'),
    ...text('released-from', 'releasedFrom'),
    ...text('released-until', 'releasedUntil'),
    ...text('levels', 'levels'),
    ...text('sort', 'sort'),
    ...(state.view !== undefined && { view: state.view === 'grid' ? 'grid' : 'bars' }),
    ...(state.selected !== undefined && { selected: listOf(state.selected) }),
  };
}
