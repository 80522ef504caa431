import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { type LanguageFile, languageFiles } from '../../src/locales/languages.js';
import { setStrings } from '../../src/locales/set-strings.js';
import { makeDataset } from '../fixtures/datasets.js';

const data = makeDataset();

const scorecardIn = (language: string) =>
  fixture<OpennessScorecard>(
    html`<openness-scorecard lang=${language} model="olmo" .data=${data}></openness-scorecard>`,
  );

const rootOf = ({ shadowRoot }: OpennessScorecard) => shadowRoot!;
const baseOf = (element: OpennessScorecard) => rootOf(element).querySelector('[part=base]');
const says = (element: OpennessScorecard, word: string) => rootOf(element).textContent.includes(word);
const statusOf = (element: OpennessScorecard) =>
  rootOf(element).querySelector('[data-status]')?.getAttribute('data-status');
const ready = (element: OpennessScorecard) => waitUntil(() => statusOf(element) === 'ready');

describe('the words of an element', () => {
  it('are those of its language, and are marked with it', async () => {
    const element = await scorecardIn('de-AT');
    await ready(element);
    expect(says(element, de.source)).to.equal(true);
    expect(says(element, en.source)).to.equal(false);
    expect(baseOf(element)?.getAttribute('lang')).to.equal('de');
    await expect(element).to.be.accessible();
  });

  it('change with the language, and stay until the others are here', async () => {
    const element = await scorecardIn('en');
    expect(says(element, en.source)).to.equal(true);
    element.lang = 'fr';
    await waitUntil(() => baseOf(element)?.getAttribute('lang') === 'fr', 'French words');
    expect(statusOf(element)).to.equal('ready');
    element.lang = 'en';
    await waitUntil(() => says(element, en.source), 'English words');
  });

  it('are English where there are no others, and where they cannot be had', async () => {
    const files = languageFiles as Record<string, () => Promise<LanguageFile>>;
    const italian = files.it!;
    files.it = () => Promise.reject(new Error('blocked'));
    for (const language of ['sv', 'it', 'constructor', '']) {
      const element = await scorecardIn(language);
      await ready(element);
      expect(baseOf(element)?.getAttribute('lang'), language).to.equal('en');
      expect(says(element, en.source), language).to.equal(true);
    }
    files.it = italian;
  });

  it('tell of the data once, when they can be read', async () => {
    const element = document.createElement('openness-scorecard');
    const events: string[] = [];
    element.addEventListener('openness-load', () => events.push(baseOf(element)?.getAttribute('lang') ?? ''));
    Object.assign(element, { lang: 'nl', model: 'olmo', data });
    document.body.append(element);
    await ready(element);
    element.remove();
    expect(events).to.deep.equal(['nl']);
  });

  it('can be given by the page, at any time and for any language', async () => {
    const element = await scorecardIn('sv');
    await ready(element);
    setStrings('sv', { source: 'Källa' });
    await waitUntil(() => says(element, 'Källa'));
    expect(baseOf(element)?.getAttribute('lang')).to.equal('sv');
    setStrings('pl', { source: 'Skąd' });
    const polish = await scorecardIn('pl');
    await ready(polish);
    expect(says(polish, 'Skąd')).to.equal(true);
  });
});
