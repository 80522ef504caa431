import { expect } from '@open-wc/testing';
import { makeAssessment, makeModel } from '../../fixtures/datasets.js';
import { expectReady, findAll, openCard, showData, textAt, textsOf } from './data-shown.js';
import { clear, goodDataset, textOf } from './widget.js';

afterEach(clear);

describe('links and licences', () => {
  it('D57 a licence in many spellings is text', async () => {
    for (const name of ['MIT', 'mit ', 'custom<script>alert(1)</script>', '<b>MIT</b>']) {
      const licences = goodDataset({
        models: [makeModel('olmo', { licenses: [{ name }] }), makeModel('llama')],
      });
      const shown = await showData('openness-scorecard', licences);
      expect(textsOf(shown, '.facts dd')).to.deep.equal([name.trim()]);
      expect(findAll(shown, 'script, b')).to.deep.equal([]);
    }
    const models = ['MIT', 'mit', 'Mit'].map((name, index) =>
      makeModel(`m${index}`, { licenses: [{ name }] }),
    );
    const data = goodDataset({ models, assessments: models.map(({ id }) => makeAssessment(id)), offers: [] });
    const filtered = await showData('openness-index', data, { license: 'MIT ' });
    expect(textsOf(filtered, '[part=row]')).to.have.length(3);
  });

  const evidence = (url: string) =>
    goodDataset({
      assessments: [
        makeAssessment('olmo', { weights: { level: 'open', evidence: [{ url }] } }),
        makeAssessment('llama'),
      ],
    });

  // An address without a scheme cannot be told from a word. The format has labels for words, and importers use
  // them (node/data-importers.test.ts); as an address it cannot be read, and is counted.
  for (const url of [
    'tilde.ai',
    'mistralai/Mistral-7B-v0.1',
    '/local',
    '../up',
    '//example.org/x',
    'arxiv license',
  ]) {
    it(`D58 ${url} is no link into the page of the host`, async () => {
      for (const tag of ['openness-scorecard', 'openness-compare', 'openness-badge'] as const) {
        const shown = await showData(tag, evidence(url));
        await openCard(shown);
        expectReady(shown);
        const targets = findAll(shown, 'a').map((link) => link.getAttribute('href'));
        expect(
          targets.every((target) => target?.startsWith('https://')),
          tag,
        ).to.equal(true);
        expect(textOf(shown), tag).to.contain('1 entry of the data could not be read.');
      }
    });
  }

  it('D58 a word is shown as a word', async () => {
    const [olmo] = evidence('https://example.org/').assessments;
    const result = { level: 'open', evidence: [{ label: 'tilde.ai' }] };
    const data = goodDataset({ assessments: olmo ? [{ ...olmo, results: { weights: result } }] : [] });
    const shown = await showData('openness-scorecard', data);
    expect(textAt(shown, '[part=evidence]')).to.equal('Evidence: tilde.ai');
    expect(findAll(shown, '[part=evidence] a')).to.deep.equal([]);
  });

  it('D59 http is a link that tells nothing', async () => {
    const shown = await showData('openness-scorecard', evidence('http://example.org/paper'));
    const [link] = findAll(shown, '[part=evidence] a');
    expect(link?.getAttribute('href')).to.equal('http://example.org/paper');
    expect(link?.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(link?.hasAttribute('target')).to.equal(false);
  });
});
