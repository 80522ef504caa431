import { parseArgs } from 'node:util';
import { directions, type LookChoice, schemes, widths } from './looks.js';

export interface GalleryOptions {
  elements: string[];
  /** Whether a state is wanted, by its heading. */
  hasState: (heading: string) => boolean;
  looks: LookChoice;
  /** What is to be done instead of sheets: look with axe, hold a few against the stored images, or store these anew. */
  task: 'sheets' | 'axe' | 'compare' | 'accept';
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
  --axe              runs axe over each instead, and ends with 1 if it finds anything
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
  const states = values.state?.map((state) => state.toLowerCase());
  const tasks = (['accept', 'compare', 'axe'] as const).filter((task) => values[task]);
  return {
    elements: choose('element', values.element, elements),
    hasState: (heading) => states?.some((text) => heading.toLowerCase().includes(text)) ?? true,
    looks: {
      theme: choose('theme', values.theme, themes),
      scheme: choose('scheme', values.scheme, schemes),
      direction: choose('direction', values.direction, directions),
      width: values.width?.map(readWidth) ?? [...widths],
    },
    task: tasks[0] ?? 'sheets',
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
