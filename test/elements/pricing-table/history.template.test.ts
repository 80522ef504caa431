import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement, type TemplateResult } from 'lit';
import { historyStyles } from '../../../src/elements/pricing-table/history.styles.js';
import { renderHistory } from '../../../src/elements/pricing-table/history.template.js';
import type { HistoryView } from '../../../src/elements/pricing-table/history.view.js';
import { baseStyles } from '../../../src/shared/base.styles.js';
import { english, historyOf, output, risenAndFallen } from './history-fixtures.js';

/** A place for the chart with the styles that it has in an element. */
class HistoryFrame extends LitElement {
  static override styles = [baseStyles, historyStyles, css``];
  content: TemplateResult | undefined;
  override render() {
    return this.content;
  }
}
customElements.define('history-frame', HistoryFrame);

async function frameOf(view: HistoryView, width = 700, direction = 'ltr') {
  const place = await fixture<HTMLElement>(
    html`<div lang="en" dir=${direction}>
      <history-frame .content=${renderHistory(view, english)}></history-frame>
    </div>`,
  );
  place.style.inlineSize = `${width}px`;
  return place.querySelector<HistoryFrame>('history-frame')!;
}

const all = (frame: Element, selector: string) => [...frame.shadowRoot!.querySelectorAll(selector)];
const isSeen = (element: Element) => element.getClientRects().length > 0;
const textOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Texts that the browser draws over each other; a line of text is taller than what is seen of it. */
const touching = (texts: Element[]) =>
  texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const isApartX = first.right <= second.left || second.right <= first.left;
      const isApartY = first.bottom - 3 <= second.top || second.bottom - 3 <= first.top;
      return isApartX || isApartY ? [] : [`${textOf(one)} and ${textOf(other)}`];
    }),
  );

/** A dollar, and what else the chart can hold: open ends, a gap, an announcement, another currency. */
const everyMark = () => [
  ...risenAndFallen(),
  output('silent', null, { from: '2026-04-24', until: '2026-06-01' }),
  output('back', 3, { from: '2026-06-01', until: '2027-01-01' }),
  output('next', 2, { from: '2027-01-01', status: 'announced' }),
  output('gone', 1, { seller: 'Borealis', status: 'retired' }),
  output('yuan', 8, { currency: 'CNY' }),
];

describe('A drawn price history', () => {
  for (const [name, width] of [
    ['wide', 700],
    ['medium', 480],
    ['narrow', 320],
    ['narrow', 240],
  ] as const) {
    it(`shows one drawing at ${width} px, with text of 10 px or more and none cut off`, async () => {
      const frame = await frameOf(historyOf(everyMark()), width);
      const seen = all(frame, '.drawing').filter(isSeen);
      expect(seen.map((drawing) => drawing.getAttribute('data-size'))).to.deep.equal([name]);
      const [drawing] = seen;
      const box = drawing!.getBoundingClientRect();
      const scale = box.width / Number(drawing!.getAttribute('viewBox')!.split(' ')[2]);
      expect(Number(drawing!.getAttribute('font-size')) * scale).to.be.at.least(10);
      for (const text of drawing!.querySelectorAll('text')) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        expect(left, textOf(text)).to.be.at.least(box.left - 1);
        expect(right, textOf(text)).to.be.at.most(box.right + 1);
        // The box of a line is higher than its letters, in one engine more than in another.
        expect([top >= box.top - 3, bottom <= box.bottom + 3], textOf(text)).to.deep.equal([true, true]);
      }
      expect(touching([...drawing!.querySelectorAll('text')])).to.deep.equal([]);
      expect(frame.shadowRoot!.querySelector('figure')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('is one image with a name; its words are not read one by one', async () => {
    const view = historyOf(everyMark());
    const frame = await frameOf(view);
    const images = all(frame, '[role=img]');
    expect(images.map((image) => image.getAttribute('aria-label'))).to.deep.equal([view.summary]);
    expect(all(frame, 'svg').every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).to.equal(
      true,
    );
    expect(images[0]!.querySelectorAll('a, button, [tabindex]').length).to.equal(0);
  });

  it('is told again in a table, by lines and periods', async () => {
    const view = historyOf(everyMark());
    const frame = await frameOf(view);
    expect(all(frame, 'tbody').length).to.equal(view.text.lines.length);
    expect(all(frame, 'th[scope=rowgroup]').map(textOf)).to.deep.equal(
      view.text.lines.map(({ name }) => name),
    );
    const [details] = all(frame, 'details') as HTMLDetailsElement[];
    expect(details?.open).to.equal(false);
    expect(textOf(all(frame, 'tbody tr')[1]?.querySelector('.history-price') ?? undefined)).to.equal('$0.28');
  });

  it('explains its marks and says what is not drawn', async () => {
    const view = historyOf(everyMark());
    const frame = await frameOf(view);
    expect(view.marks.length).to.equal(4);
    expect(view.notices.length).to.equal(1);
    expect(all(frame, '.history-note').map(textOf)).to.deep.equal([...view.marks, ...view.notices]);
  });

  it('tells lines apart without colour', async () => {
    const frame = await frameOf(historyOf(everyMark()));
    const lines = all(frame, '[data-size=wide] .line');
    const dashes = lines.map((line) => line.querySelector('.past')?.getAttribute('stroke-dasharray'));
    expect(new Set(dashes).size).to.equal(lines.length);
  });

  it('needs no style attribute', async () => {
    expect(all(await frameOf(historyOf(everyMark())), '[style]')).to.deep.equal([]);
  });

  it('runs from left to right on a page that does not', async () => {
    const frame = await frameOf(historyOf(everyMark()), 700, 'rtl');
    const [, ...ticks] = all(frame, '[data-size=wide] line.axis').map(
      (line) => line.getBoundingClientRect().left,
    );
    expect(ticks).to.deep.equal([...ticks].sort((one, other) => one - other));
    const drawing = all(frame, '[data-size=wide]')[0]!.getBoundingClientRect();
    for (const text of all(frame, '[data-size=wide] text')) {
      const { left, right } = text.getBoundingClientRect();
      expect(left >= drawing.left - 1 && right <= drawing.right + 1, textOf(text)).to.equal(true);
    }
  });

  it('has a sentence in place of a chart where no amount is known', async () => {
    const view = historyOf([output('silent', null)]);
    const frame = await frameOf(view);
    expect(all(frame, 'svg, [role=img]')).to.deep.equal([]);
    expect(textOf(all(frame, '.history-note')[0])).to.equal(view.summary);
  });

  it('takes hostile text as text', async () => {
    const seller = '<img src=x onerror=alert(1)>"&{{x}}';
    const frame = await frameOf(historyOf([output('one', 1, { seller }), output('other', 2)]));
    expect(all(frame, 'img')).to.deep.equal([]);
    expect(textOf(all(frame, 'th[scope=rowgroup]')[0])).to.contain(seller);
  });

  for (const width of [700, 320]) {
    it(`is accessible at ${width} px, closed and open`, async () => {
      const frame = await frameOf(historyOf(everyMark()), width);
      await expect(frame).to.be.accessible();
      (all(frame, 'details')[0] as HTMLDetailsElement).open = true;
      await expect(frame).to.be.accessible();
    });
  }
});

describe('The colours of a price history', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(parseInt(hex.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  it('reach 3:1 on white and on near-black', () => {
    const colours = [...historyStyles.cssText.matchAll(/--_line: (#[0-9a-f]{6})/gu)].map(
      ([, hex = '']) => hex,
    );
    expect(new Set(colours).size).to.equal(8);
    for (const hex of colours) {
      for (const ground of ['#ffffff', '#17181b']) expect(contrast(hex, ground), hex).to.be.at.least(3);
    }
  });
});
