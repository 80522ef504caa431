import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/openness-badge/openness-badge.define.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import { loadStrings } from '../../src/locales/strings.js';
import { isRightToLeft } from '../../src/shared/direction.js';
import { directionFor } from '../../src/shared/page-direction.js';
import { makeDataset } from '../fixtures/datasets.js';
import '../elements/with-parts.js';

const data = makeDataset();
type Widget = HTMLElement & { updateComplete: Promise<boolean> };
const baseOf = ({ shadowRoot }: Element) => shadowRoot!.querySelector('[part=base]')!;
const directionOf = (element: Element) => getComputedStyle(baseOf(element)).direction;

describe('isRightToLeft(language)', () => {
  it('follows the script, and else the language', () => {
    expect(['ar', 'he-IL', 'az-Arab', 'fa'].every(isRightToLeft)).to.equal(true);
    expect(['de', 'ar-Latn', 'ja', ''].some(isRightToLeft)).to.equal(false);
  });
});

describe('the direction of an element', () => {
  before(async () => {
    await Promise.all(['ar', 'de', 'he'].map(loadStrings));
  });

  const scorecard = (language: string, direction?: string) =>
    html`<openness-scorecard
      lang=${language}
      dir=${direction ?? ''}
      model="olmo"
      .data=${data}
    ></openness-scorecard>`;

  it('is that of its language, in a page of the other direction', async () => {
    const frame = await fixture(html`<div lang="en" dir="ltr">${scorecard('ar')}</div>`);
    const arabic = frame.firstElementChild as Widget;
    await waitUntil(() => directionOf(arabic) === 'rtl');
    const rest = baseOf(arabic).querySelector('.title')!;
    expect(getComputedStyle(rest).direction).to.equal('rtl');
    await expect(arabic).to.be.accessible();
    arabic.lang = 'de';
    await waitUntil(() => directionOf(arabic) === 'ltr');
  });

  it('is that of the page where it states one at the same place or nearer', async () => {
    const frame = await fixture(
      html`<div lang="ar">
        <div dir="ltr">${html`<openness-scorecard model="olmo" .data=${data}></openness-scorecard>`}</div>
        ${scorecard('he', 'ltr')}
      </div>`,
    );
    const all = [...frame.querySelectorAll<Widget>('openness-scorecard')];
    await waitUntil(() => all.every((one) => /ar|he/.test(baseOf(one).getAttribute('lang') ?? '')));
    expect(all.map(directionOf)).to.deep.equal(['ltr', 'ltr']);
    all[1]!.dir = 'rtl';
    await waitUntil(() => directionOf(all[1]!) === 'rtl');
    all[1]!.removeAttribute('dir');
    await waitUntil(() => baseOf(all[1]!).getAttribute('dir') === 'rtl');
  });

  it('leaves what the author has put inside the tag as it is', async () => {
    const element = await fixture(html`<openness-scorecard lang="ar" src="">OLMo</openness-scorecard>`);
    await waitUntil(() => !!element.shadowRoot!.querySelector('[data-status=error]'));
    expect(directionOf(element)).to.equal('ltr');
  });

  it('reaches the popover of a badge', async () => {
    const badge = await fixture<Widget>(
      html`<openness-badge lang="he" model="olmo" .data=${data}></openness-badge>`,
    );
    await waitUntil(() => !!badge.shadowRoot!.querySelector('#card'));
    badge.shadowRoot!.querySelector<HTMLElement>('#trigger')!.click();
    await badge.updateComplete;
    expect(getComputedStyle(badge.shadowRoot!.querySelector('#card')!).direction).to.equal('rtl');
    await expect(badge).to.be.accessible();
  });

  it('is left to the page where no language is stated', () => {
    const element = document.createElement('p');
    expect(directionFor(element, 'ar')).to.equal('rtl');
    element.dir = 'ltr';
    expect(directionFor(element, 'ar')).to.equal(undefined);
  });
});
