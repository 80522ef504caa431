import { expect } from '@open-wc/testing';
import { makeModel, put, withFuture } from '../../fixtures/datasets.js';
import { expectDropped, expectReady, showData, showInline, textAt, textsOf } from './data-shown.js';
import { expectFailure, expectNothingEscaped } from './judge.js';
import { clear, goodBody, goodDataset, isFallbackShown, statusOf, type Tag, tags, textOf } from './widget.js';

afterEach(clear);

/** Each of them in all five elements. */
async function inAll(check: (tag: Tag) => Promise<void>): Promise<void> {
  await Promise.all(tags.map(check));
}

describe('data of another form', () => {
  const roots = {
    'D01 a root that is no object': ['null', '[]', '42', '"x"', 'true'],
    'D02 an empty object': ['{}', '{"license": {}}'],
  };
  for (const [title, texts] of Object.entries(roots)) {
    it(title, () =>
      inAll(async (tag) => {
        for (const text of texts) {
          const shown = await showInline(tag, [text]);
          expectFailure(shown, 'schema');
          expect(textOf(shown)).to.contain('What was loaded is not a dataset that can be read');
        }
      }),
    );
  }

  it('D01 D02 names the place where there is one', async () => {
    const shown = await showInline('openness-scorecard', [JSON.stringify({ ...goodDataset(), updated: 5 })]);
    expect(textOf(shown)).to.contain('(at updated)');
  });

  const versions: [what: string, version: unknown][] = [
    ['2', 2],
    ['0', 0],
    ['1.5', 1.5],
    ['1', '1'],
    ['1.0.0<script>', '1.0.0<script>'],
    ['null', null],
    ['undefined', undefined],
  ];
  for (const [printed, version] of versions) {
    it(`D36 version ${JSON.stringify(version)}`, () =>
      inAll(async (tag) => {
        const shown = await showInline(tag, [JSON.stringify({ ...goodDataset(), version })]);
        expectFailure(shown, 'version');
        expect(textOf(shown)).to.contain(
          `The data has version ${printed} of the format; version 1 is supported.`,
        );
      }));
  }

  // The format has whole versions. What an edition after this one adds are fields, which are passed over, and
  // words, which make their entry unreadable, and that is said.
  it('D35 fields and words of a later edition', () =>
    inAll(async (tag) => {
      const later = {
        ...(withFuture(goodDataset()) as object),
        $schema: 'https://example.org/dataset-1.9.json',
        stories: [{ id: 'one' }],
        models: [...goodDataset().models, makeModel('swarm', { kind: 'swarm' as 'model' })],
      };
      const shown = await showData(tag, later);
      expectReady(shown);
      expectDropped(shown, 1);
    }));

  it('D50 unknown fields everywhere', () =>
    inAll(async (tag) => {
      const plain = await showData(tag, goodDataset());
      const extended = await showData(tag, withFuture(goodDataset()));
      expectReady(extended);
      expect(textOf(extended)).to.equal(textOf(plain));
    }));

  it('D16 a key given twice: the last one, whole, as every reader of JSON has it', async () => {
    const twice = goodBody.replace('"name":"The olmo"', '"name":"The first","name":"The last"');
    const shown = await showInline('openness-scorecard', [twice]);
    expectReady(shown);
    expect(textAt(shown, '[part=name]')).to.equal('The last');
  });
});

describe('entries that cannot be read', () => {
  it('D03 no entries: that is said, and it is no failure', async () => {
    const none = goodDataset({ models: [], assessments: [], offers: [] });
    for (const tag of ['openness-index', 'pricing-table'] as const) {
      const shown = await showData(tag, none);
      expect([shown.events, statusOf(shown)]).to.deep.equal([['load'], 'empty']);
      expect(textAt(shown, '[role=status]')).to.match(/^No (models|prices) to show\.$/);
      expect(isFallbackShown(shown)).to.equal(true);
    }
    // Who is asked for one model has to say that it is not there.
    for (const tag of ['openness-scorecard', 'openness-compare', 'openness-badge'] as const) {
      const shown = await showData(tag, none);
      expect([shown.events, isFallbackShown(shown)], tag).to.deep.equal([['not-found'], true]);
    }
  });

  it('D04 one of 120', () =>
    inAll(async (tag) => {
      const models = [
        ...goodDataset().models,
        ...Array.from({ length: 118 }, (_, at) => makeModel(`m${at}`)),
      ];
      const shown = await showData(tag, put(goodDataset({ models }), ['models', 119, 'name'], 5));
      expectReady(shown);
      expectDropped(shown, 1);
    }));

  it('D04 the other 119 are there', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `m${at}`);
    const [one] = goodDataset().assessments;
    const data = goodDataset({
      models: ids.map((id) => makeModel(id)),
      assessments: ids.flatMap((model) => (one ? [{ ...one, model }] : [])),
      offers: [],
    });
    const shown = await showData('openness-index', put(data, ['models', 60], { id: 'm60' }));
    expect(textsOf(shown, '[part=row]')).to.have.length(119);
    // The model, and what is said about it.
    expectDropped(shown, 2);
  });

  it('D05 all of them', () =>
    inAll(async (tag) => {
      const data = { ...goodDataset(), models: [{ id: 'olmo' }, 5, null] };
      const shown = await showData(tag, data);
      expectFailure(shown, 'schema');
      expect(textOf(shown)).to.contain('(at models[0]');
    }));

  it('D52 lists with holes and nulls', () =>
    inAll(async (tag) => {
      const models: unknown[] = [null, ...goodDataset().models];
      models.length = 5;
      const assessments = [null, ...goodDataset().assessments, null];
      const shown = await showData(tag, { ...goodDataset(), models, assessments });
      expectReady(shown);
      expectDropped(shown, 5);
    }));

  const mistyped: Record<string, [path: (string | number)[], value: unknown][]> = {
    'D51 truths as text and as numbers': [
      [['models', 1, 'openWeights'], 'true'],
      [['models', 1, 'openWeights'], 1],
      [['models', 1, 'openWeights'], 0],
    ],
    'D51 numbers as text': [
      [['offers', 0, 'components', 0, 'amount'], '0.28'],
      [['offers', 0, 'components', 0, 'per', 'quantity'], '1000000'],
      [['offers', 0, 'contextLength'], '128000'],
    ],
    'D51 texts as numbers': [
      [['models', 1, 'name'], 5],
      [['models', 1, 'id'], 5],
      [['assessments', 1, 'date'], 2025],
    ],
  };
  for (const [title, changes] of Object.entries(mistyped)) {
    it(title, async () => {
      for (const [path, value] of changes) {
        const tag = path[0] === 'offers' ? 'pricing-table' : 'openness-index';
        const data = goodDataset();
        const shown = await showData(tag, put(data, path, value));
        expect(textAt(shown, '[role=status]'), path.join('.')).to.contain('could not be read');
        expect(textsOf(shown, '[data-column=input]').join(' ')).to.not.include('$0.28');
        expectNothingEscaped();
      }
    });
  }
});

describe('data without a bottom', () => {
  const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
  const depth = 100_000;

  it('D45 in a field that nobody knows', () =>
    inAll(async (tag) => {
      for (const bomb of [deep(depth, '[', ']'), deep(depth, '{"a":', '}').replace(':}', ':0}')]) {
        const text = goodBody
          .replace('{', `{"future":${bomb},`)
          .replace('"id":"olmo"', `"id":"olmo","x":${bomb}`);
        expectReady(await showInline(tag, [text]));
        expectReady(await showData(tag, JSON.parse(text)));
      }
    }));

  it('D46 in fields of the format', () =>
    inAll(async (tag) => {
      const bomb = JSON.parse(deep(depth, '[', ']')) as unknown;
      const tree = JSON.parse(deep(depth, '{"results":', '}').replace(':}', ':0}')) as object;
      const data = {
        ...goodDataset(),
        topics: [bomb, tree],
        rates: bomb,
        models: [...goodDataset().models, { id: bomb, name: tree }, { ...makeModel('deep'), links: bomb }],
        assessments: [...goodDataset().assessments, { ...goodDataset().assessments[0], results: tree }],
      };
      const shown = await showData(tag, { ...data, rates: [bomb] });
      expectReady(shown);
      expect(textOf(shown)).to.contain('could not be read');
      // A list that is none leaves nothing to trust.
      const rootless = await showData(tag, { ...goodDataset(), models: tree });
      expectFailure(rootless, 'schema');
    }));
});
