import { expect } from '@open-wc/testing';
import { reportFigure } from './faults.js';
import { expectUnharmed, openMadeOf, type Parts } from './made-of.js';
import type { VisitedPage } from './page.js';

// Style sheets of pages that reach everything, written after the manner of those that are found there.

const unset = '*, *::before, *::after { all: unset !important; }';
const zoo: Record<string, string> = {
  'everything unset': `${unset} body, div { display: block !important; }`,
  'a reset of borders and margins':
    '*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0; } img, svg { display: block; vertical-align: middle; } button { background: none; font: inherit; color: inherit; } ol, ul { list-style: none; }',
  'a reboot of a framework':
    '*, ::before, ::after { box-sizing: border-box; } body { line-height: 1.5; } table { caption-side: bottom; border-collapse: collapse; } th { text-align: -webkit-match-parent; } a { color: #0d6efd; text-decoration: underline; } button { border-radius: 0; text-transform: none; }',
  'a normaliser':
    'html { line-height: 1.15; } button, input { font: 100%/1.15 sans-serif; margin: 0; } table { text-indent: 0; border-color: inherit; }',
  'a theme of a publishing system':
    '.entry > * { max-width: 34em; } .entry div * { font-family: inherit; } table, td, th { border: 3px solid red !important; padding: 40px !important; display: inline !important; } a { color: lime !important; font-size: 40px !important; } button { display: none !important; }',
  'another theme':
    'div > * { float: none; letter-spacing: 0.4em; text-transform: uppercase; font-style: italic; word-spacing: 1em; text-shadow: 0 0 3px red; }',
  'tiny and crowded text':
    '* { font-size: 3px !important; line-height: 0 !important; letter-spacing: -3px !important; }',
  'text that is turned': '* { writing-mode: vertical-rl !important; text-indent: 50px !important; }',
  'text without spaces':
    '* { white-space: pre !important; word-break: break-all !important; font-weight: 900 !important; }',
  'elements of the kit hidden': '[src] { display: none !important; visibility: hidden !important; }',
  'elements of the kit as a grid':
    '[src] { display: flex !important; container-type: normal !important; contain: none !important; }',
};

const styleOf = (css: string) => `<style>${css}</style>`;

/** What a page must not change of the text inside. */
const protectedProperties = [
  ...['display', 'visibility', 'writingMode', 'containerType', 'contain'],
  ...['fontStyle', 'fontWeight', 'fontVariant', 'letterSpacing', 'wordSpacing', 'textAlign', 'textIndent'],
  ...['textShadow', 'textTransform', 'whiteSpace', 'wordBreak', 'overflowWrap', 'hyphens'],
] as const;
type Protected = (typeof protectedProperties)[number];
const ofHost: readonly Protected[] = ['display', 'visibility', 'writingMode', 'containerType', 'contain'];
// What stands in a sentence has its letters.
const isBlock = ({ localName }: Element) => localName !== 'openness-badge';

const kitElements = ({ frame }: VisitedPage): Element[] => [
  ...(frame.contentDocument?.querySelectorAll('[src$="data.json"]') ?? []),
];
const baseOf = (element: Element) => element.shadowRoot?.querySelector('.base') ?? element;

function protectedOf(element: Element): string[] {
  const outer = getComputedStyle(element);
  const inner = getComputedStyle(baseOf(element).querySelector(':scope > :not(slot)') ?? baseOf(element));
  const names = isBlock(element)
    ? protectedProperties
    : (['display', 'visibility', 'containerType'] as const);
  const line = isBlock(element) ? [`lineHeight ${lineHeight(inner)}`] : [];
  return [...names.map((name) => `${name} ${(ofHost.includes(name) ? outer : inner)[name]}`), ...line];
}

const lineHeight = ({ lineHeight, fontSize }: CSSStyleDeclaration) =>
  (parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2);

/** Text that a reader can see and read, at 9 px at least; a badge is as readable as its sentence. */
function expectReadable(element: Element, name: string): void {
  expect(element.getClientRects().length, name).to.be.above(0);
  if (!isBlock(element)) return;
  const { width, height } = element.getBoundingClientRect();
  expect(width, name).to.be.above(20);
  expect(height, name).to.be.above(2);
  if (isBlock(element))
    expect(parseFloat(getComputedStyle(baseOf(element)).fontSize), name).to.be.at.least(9);
}

async function inFrame<Value>(
  parts: Parts,
  read: (page: VisitedPage) => Value | Promise<Value>,
): Promise<Value> {
  const page = await openMadeOf(parts, { origin: location.origin, keep: true });
  try {
    return await read(page);
  } finally {
    page.frame.remove();
  }
}

describe('styles of the page', () => {
  it('H51 eleven style sheets that reach everything: text, boxes and what is protected stay', async () => {
    const plain = await inFrame({}, (page) => kitElements(page).map(protectedOf));
    let changed = 0;
    for (const [name, css] of Object.entries(zoo)) {
      await inFrame({ head: styleOf(css), around: '<div class="entry">|</div>' }, async (page) => {
        await expectUnharmed(page, name);
        const now = kitElements(page);
        expect(now).to.have.length(5);
        now.forEach((element, index) => {
          expectReadable(element, `${name} <${element.localName}>`);
          const before = plain[index] ?? [];
          const differing = protectedOf(element).filter((line, place) => line !== before[place]);
          changed += differing.length;
          expect(differing, `${name} <${element.localName}>`).to.deep.equal([]);
        });
      });
    }
    await reportFigure('protected properties that style sheets of pages change', changed);
  });

  it('a plain element is hit by the same style sheets', async () => {
    const css = zoo['tiny and crowded text'] ?? '';
    const size = await inFrame({ head: styleOf(css), before: '<p id="plain">Text</p>' }, ({ frame }) => {
      const plain = frame.contentDocument?.querySelector('#plain');
      return plain ? getComputedStyle(plain).fontSize : '';
    });
    expect(size).to.equal('3px');
  });

  it('H51 H50 the attribute hides, and so do a parent that is hidden and one that is covered', async () => {
    const around = '<div id="outer">|</div>';
    await inFrame({ around }, ({ frame, elements }) => {
      expect(elements).to.have.length(5);
      const outer = frame.contentDocument?.querySelector<HTMLElement>('#outer');
      if (!outer) throw new Error('no outer element');
      const all = [...outer.querySelectorAll<HTMLElement>('[src]')];
      for (const element of all) element.hidden = true;
      for (const element of all) expect(element.getClientRects(), element.localName).to.have.length(0);
      for (const element of all) element.hidden = false;
      outer.style.visibility = 'hidden';
      for (const element of all) expect(getComputedStyle(baseOf(element)).visibility).to.equal('hidden');
      outer.style.visibility = '';
      // A page that fades its parts in and out, or takes the pointer from them, has its reasons.
      outer.style.cssText = 'opacity: 0; pointer-events: none';
      for (const element of all) expect(getComputedStyle(baseOf(element)).pointerEvents).to.equal('none');
    });
  });

  it('H52 custom properties with nonsense: colours of the text, and bars of the right length', async () => {
    const names = [
      ...['color', 'background', 'font-family', 'font-size', 'muted-color', 'rule-color', 'positive-color'],
      ...[
        'middle-color',
        'negative-color',
        'neutral-color',
        'bar-color',
        'bar-track-color',
        'reserved-height',
      ],
      'sticky-offset',
    ];
    for (const nonsense of ['banana', '1px solid', 'url(x)', '{}', '-7', 'calc(1px / 0)']) {
      const css = `:root { color: rgb(1, 2, 3); ${names.map((name) => `--openness-${name}: ${nonsense};`).join(' ')} }`;
      await inFrame({ head: styleOf(css), tags: 'openness-scorecard,openness-badge' }, async (page) => {
        await expectUnharmed(page, nonsense, 'openness-scorecard,openness-badge');
        const [scorecard] = kitElements(page);
        const part = (selector: string) => scorecard?.shadowRoot?.querySelector(selector);
        for (const selector of ['.base', '.mark', '.fill'])
          expect(getComputedStyle(part(selector)!).color, `${nonsense} ${selector}`).to.equal('rgb(1, 2, 3)');
        expect(getComputedStyle(part('.fill')!).fill, nonsense).to.equal('rgb(1, 2, 3)');
        expect(getComputedStyle(part('.track')!).fill, nonsense).to.equal('none');
      });
    }
  });

  it('H53 root fonts of 10, 16 and 24 px, and boxes of another kind: the layout is the same', async () => {
    const sizes = async (css: string) =>
      inFrame({ head: styleOf(`body { font: 16px/1.5 sans-serif; margin: 0 } ${css}`) }, ({ elements }) =>
        elements.map(({ tag, width, height }) => `${tag} ${Math.round(width)} × ${Math.round(height)}`),
      );
    const usual = await sizes('');
    for (const css of [
      'html { font-size: 62.5% }',
      'html { font-size: 24px }',
      '* { box-sizing: border-box }',
    ])
      expect(await sizes(css), css).to.deep.equal(usual);
  });
});
