import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { importGenaiPrices } from '../../../src/importers/genai-prices.js';
import { importMof } from '../../../src/importers/mof.js';
import { importOsai } from '../../../src/importers/osai.js';
import type { SourceFile } from '../../../src/importers/report.js';
import { parseYaml, YamlError } from '../../../src/importers/yaml.js';
import { render, type RenderFormat } from '../../../src/render/render.js';
import { toScriptJson } from '../../../src/render/script-json.js';
import { makeAssessment, makeDataset, makeModel, makeOffer } from '../../fixtures/datasets.js';

// What concerns importers and printers, beside what browser/data-*.test.ts see in the elements.

const fixtures = new URL('../../fixtures/', import.meta.url);
const filesOf = (folder: string, under = ''): SourceFile[] =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => ({
      path: `${under}${name}`,
      text: readFileSync(new URL(`${folder}/${encodeURIComponent(name)}`, fixtures), 'utf8'),
    }));

const osai = importOsai(filesOf('osai-12'), { date: '2026-06-12', keepProse: false });
const mof = importMof([...filesOf('mof'), ...filesOf('mof/models', 'models/')], { keepProse: false });
const prices: unknown = JSON.parse(readFileSync(new URL('genai-prices.json', fixtures), 'utf8'));
const genai = importGenaiPrices(prices, { date: '2026-11-22' });

const evidenceIn = ({ assessments }: Dataset) =>
  assessments.flatMap(({ results }) => Object.values(results).flatMap(({ evidence = [] }) => evidence));

describe('upstream catalogues', () => {
  it('D13 names that two files have make two models, and the report says so', () => {
    const ids = mof.dataset.models.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    // A copy-paste error of the upstream: the file of the 72B model bears the name of the 32B one.
    assert.ok(mof.report.repaired.some(({ code, file }) => code === 'same-name' && file.includes('72B')));
  });

  it('D24 tiers and hours are all there, none of them as the only price', () => {
    const { offers } = genai.dataset;
    const tiered = offers.flatMap(({ components }) => components).filter(({ tiers }) => tiers);
    assert.ok(tiered.length > 0);
    for (const { amount, tiers = [] } of tiered) assert.ok(amount !== null && tiers.length > 0);
    const hourly = offers.filter(({ windows }) => windows);
    assert.ok(hourly.length >= 2);
    for (const { model, windows } of hourly)
      assert.ok(offers.some((other) => other.model === model && other.windows?.applies !== windows?.applies));
  });

  it('D31 dates keep the precision of the source', () => {
    const released = osai.dataset.models.flatMap((model) => model.released ?? []);
    assert.ok(released.length > 0);
    for (const date of released) assert.match(date, /^\d{4}(-\d{2})?$/);
  });

  it('D58 what is no address is a word, and never a link', () => {
    const evidence = [...evidenceIn(osai.dataset), ...evidenceIn(mof.dataset)];
    assert.ok(evidence.some(({ url, label }) => url === undefined && label === 'arxiv license'));
    for (const { url } of evidence) if (url !== undefined) assert.match(url, /^https?:\/\//);
    const organizations = osai.dataset.models.map(({ organization }) => organization);
    assert.ok(organizations.every((one) => one?.url === undefined || /^https?:/.test(one.url)));
  });

  it('D59 an address without encryption stays one', () => {
    const offers = [makeOffer('offer', { url: 'http://example.org/prices' })];
    const parsed = parseDataset(makeDataset({ offers }));
    assert.ok(parsed.ok);
    assert.equal(parsed.value.dataset.offers[0]?.url, 'http://example.org/prices');
  });

  it('D16 a key given twice is refused by what reads YAML', () => {
    assert.throws(
      () => parseYaml('model: one\nlicense: open\nlicense: closed\n'),
      (error) => error instanceof YamlError && error.code === 'duplicate-key',
    );
  });
});

describe('printed documents', () => {
  const saying = (text: string): Dataset => {
    const data = makeDataset({
      models: [makeModel('olmo', { name: text })],
      assessments: [makeAssessment('olmo', { weights: { level: 'open', note: text } })],
      offers: [makeOffer('offer', { seller: text, note: text })],
      citation: text,
    });
    const outcome = parseDataset(data);
    assert.ok(outcome.ok);
    return outcome.value.dataset;
  };
  const formats: RenderFormat[] = ['html', 'html-classic', 'html-email', 'markdown', 'json-ld', 'svg'];
  const documentsOf = async (text: string): Promise<string[]> => {
    const outcomes = await Promise.all(
      formats.flatMap((format) => [
        render('scorecard', saying(text), { models: ['olmo'], format }),
        render('pricing', saying(text), { format, now: '2026-11-22T10:00Z' }),
      ]),
    );
    return outcomes.map((outcome) => (outcome.ok ? String(outcome.value) : ''));
  };

  it('D37 a million letters are cut in every form', async () => {
    for (const document of await documentsOf('x'.repeat(1_000_000))) {
      assert.ok(document.length > 0 && document.length < 60_000, String(document.length));
      assert.doesNotMatch(document, /x{2001}/);
    }
  });

  const characters: Record<string, string> = {
    'D39 what turns the direction': 'a\u202eb\u2066c',
    'D40 towers of marks': `x${'\u0336'.repeat(200)}`,
    'D42 control characters': 'a\0b\u001b[31mc\u0085d',
    'D43 half characters': 'a\ud800b\udc00c',
    'D44 line separators': 'a\u2028b\u2029c',
  };
  for (const [title, text] of Object.entries(characters)) {
    it(`${title}: in no form`, async () => {
      for (const document of await documentsOf(text))
        assert.doesNotMatch(
          document,
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}|\p{M}{7}/u,
        );
    });
  }

  it('D44 data that are written into a page end no script', () => {
    const written = toScriptJson({ text: '</script><!--<script>\u2028' });
    assert.doesNotMatch(written, /</);
    assert.deepEqual(JSON.parse(written), { text: '</script><!--<script>\u2028' });
  });
});
