import type { GalleryState } from './gallery-page.js';
import { directions, type Look, schemes } from './looks.js';
import { noTheme } from './site.js';

/** A state in a look, whose picture is stored. */
export interface Chosen {
  name: string;
  tag: string;
  /** The heading of the state in demo/gallery.html. */
  title: string;
  look: Look;
}

const [ltr, rtl] = directions;
const [light, dark, forced] = schemes;
const usual: Look = { theme: noTheme, scheme: light, direction: ltr, width: 480 };

/** A few that show most of what styles can break: each element, and each scheme, direction and width class once. */
export const chosen: readonly Chosen[] = [
  { name: 'scorecard-light', tag: 'openness-scorecard', title: 'Ready', look: usual },
  { name: 'scorecard-dark', tag: 'openness-scorecard', title: 'Ready', look: { ...usual, scheme: dark } },
  { name: 'scorecard-rtl', tag: 'openness-scorecard', title: 'Ready', look: { ...usual, direction: rtl } },
  {
    name: 'scorecard-error-forced',
    tag: 'openness-scorecard',
    title: 'Error, with a fallback and a retry',
    look: { ...usual, scheme: forced, width: 320 },
  },
  { name: 'compare-narrow', tag: 'openness-compare', title: 'Ready', look: { ...usual, width: 320 } },
  { name: 'index-grid', tag: 'openness-index', title: 'Ready, as a grid', look: { ...usual, width: 768 } },
  { name: 'badge-open', tag: 'openness-badge', title: 'Ready, to be opened', look: usual },
  { name: 'prices-wide', tag: 'pricing-table', title: 'Ready', look: { ...usual, width: 1200 } },
];

/** The state that is meant. Throws where the gallery has none or several of this name. */
export function findState(states: readonly GalleryState[], { tag, title }: Chosen): GalleryState {
  const [found, ...others] = states.filter((state) => state.tag === tag && state.title === title);
  if (!found || others.length > 0)
    throw new Error(`demo/gallery.html needs one state “${title}” of <${tag}>`);
  return found;
}
