import { parseArgs } from 'node:util';
import { directions, type LookChoice, schemes, widths } from './looks.js';

export interface GalleryOptions {
  elements: string[];
  /** What the heading of a state has to hold. */
  states: string[];
  looks: LookChoice;
  /** Whether axe looks as well. */
  axe: boolean;
  /** What is to be done instead of sheets: hold a few against the stored images, or store these anew. */
  task: 'sheets' | 'compare' | 'accept';
}

export const elements = [
  'openness-scorecard',
  'openness-compare',
  'openness-index',
  'openness-badge',
  'pricing-table',
];

export const usage = `npm run gallery [-- OPTIONS]     every element in every state, on contact sheets in dist/gallery/

  --element TAG      one of ${elements.join(', ')}
  --state TEXT       states whose heading holds this text
  --theme NAME       a style sheet of demo/themes/, or none
  --scheme NAME      one of ${schemes.join(', ')}
  --direction NAME   one of ${directions.join(', ')}
  --width PIXELS     of the container; ${widths.join(', ')} by default
  --axe              runs axe over each, and ends with 1 if it finds anything
  --compare          holds a few against test/gallery/images/ instead
  --accept           stores these anew

Each of the first six may be given several times.`;

const text = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

/** Throws, with a message for the user, where the arguments make no sense. */
export function readOptions(args: string[], themes: string[]): GalleryOptions {
  const { values } = parseArgs({
    args,
    options: {
      ...{ element: text, state: text, theme: text, scheme: text, direction: text, width: text },
      ...{ axe: flag, compare: flag, accept: flag },
    },
  });
  return {
    elements: choose('element', values.element, elements),
    states: (values.state ?? []).map((state) => state.toLowerCase()),
    looks: {
      theme: choose('theme', values.theme, themes),
      scheme: choose('scheme', values.scheme, schemes),
      direction: choose('direction', values.direction, directions),
      width: values.width?.map(readWidth) ?? [...widths],
    },
    axe: values.axe,
    task: values.accept ? 'accept' : values.compare ? 'compare' : 'sheets',
  };
}

function choose<Name extends string>(
  option: string,
  given: string[] | undefined,
  known: readonly Name[],
): Name[] {
  for (const name of given ?? []) {
    if (!known.some((one) => one === name))
      throw new Error(`--${option} ${name}: it is one of ${known.join(', ')}`);
  }
  return known.filter((name) => given?.includes(name) ?? true);
}

function readWidth(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= 100 && width <= 4000) return width;
  throw new Error(`--width ${text}: it is a number of pixels from 100 to 4000`);
}
