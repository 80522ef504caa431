export const themes = ['none', 'newspaper', 'developer', 'ministry'] as const;
export const schemes = ['light', 'dark'] as const;
/** CIEDE2000: 2 is just seen side by side; small marks apart from each other need several times that. */
export const leastDifference = 10;

export type ThemeName = (typeof themes)[number];
export type SchemeName = (typeof schemes)[number];

type Attributes = Record<string, string>;
type Widget = HTMLElement & { updateComplete: Promise<boolean> };

/** Every element in what it has most of: all kinds of results, everything unfolded, and failures. */
const specimens: [tag: string, attributes: Attributes][] = [
  ['openness-badge', { model: 'deepseek-r1', rubric: 'osai-14' }],
  ['openness-scorecard', { model: 'deepseek-r1', since: 'osai-14' }],
  ['openness-scorecard', { model: 'deepseek-r1', rubric: 'mof-1.0' }],
  ['openness-scorecard', { model: 'deepseek-r1', rubric: 'osai-14', layout: 'compact', 'stale-after': '1' }],
  ['openness-scorecard', { model: 'nobody' }],
  ['openness-compare', { models: 'olmo,deepseek-r1,llama-3.1', rubric: 'osai-14' }],
  ['openness-compare', { models: 'deepseek-v3-r1,us-based-models', rubric: 'transparency' }],
  ['openness-compare', { models: 'deepseek-r1,deepseek-v3', rubric: 'benchmarks' }],
  [
    'openness-compare',
    { by: 'source', models: 'deepseek-r1', rubric: 'osai-12,mof-1.0,fmti-2025-12,checklist' },
  ],
  [
    'openness-index',
    { rubric: 'osai-14', modality: 'audio', levels: 'paper:closed', selected: 'olmo,bark,musicgen' },
  ],
  ['openness-index', { rubric: 'osai-14', modality: 'audio', view: 'grid', selected: 'olmo,bark,musicgen' }],
  [
    'pricing-table',
    {
      controls: '',
      calculator: '',
      history: 'output',
      baseline: 'deepseek-flash',
      models: 'deepseek-flash,deepseek-v4-pro,openai/gpt-5.5,mistral/mistral-large',
      usage: 'input=1000 cached=0 written=0 output=500 requests=1000 peak=20',
    },
  ],
];

/** Puts all of them on the page, and comes back when they show what they have. */
export async function showSpecimens(): Promise<Element[]> {
  const main = document.createElement('main');
  document.body.append(main);
  const widgets = specimens.map(([tag, attributes]) => {
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    main.append(widget);
    return widget;
  });
  while (!widgets.every(isSettled)) await new Promise(requestAnimationFrame);
  for (const widget of widgets) await unfold(widget);
  return widgets;
}

const statusOf = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector<HTMLElement>('[part=status]')?.dataset.status ?? 'loading';

const isSettled = (widget: Element) => statusOf(widget) !== 'loading';

async function unfold(widget: Widget): Promise<void> {
  const root = widget.shadowRoot!;
  for (const toggle of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded=false], .trigger'))
    toggle.click();
  await widget.updateComplete;
  for (const details of root.querySelectorAll('details')) details.open = true;
  await widget.updateComplete;
}

/** Puts the page into a house style, at the address of its sheet, and into light or dark. */
export async function dressPage(address: string | undefined, scheme: SchemeName): Promise<void> {
  const former = document.querySelector('link[data-contrast]');
  document.documentElement.style.colorScheme = scheme;
  if (address) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: address });
    link.dataset.contrast = '';
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
    });
    document.head.append(link);
    await loaded;
  }
  former?.remove();
}

export const sheetOf = (theme: ThemeName): string | undefined =>
  theme === 'none' ? undefined : `/demo/themes/${theme}.css`;

/** The colours that the marks of the levels have, by their tone. */
export function markColors(widgets: Iterable<Element>): Map<string, string> {
  const marks = [...widgets].flatMap((widget) => [
    ...widget.shadowRoot!.querySelectorAll<HTMLElement>('.mark[data-tone]'),
  ]);
  return new Map(marks.map((mark) => [mark.dataset.tone!, getComputedStyle(mark).color]));
}
