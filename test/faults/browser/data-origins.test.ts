import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeModel } from '../../fixtures/datasets.js';
import { expectReady, scriptOf, showData, showInline, textAt, whenSettled } from './data-shown.js';
import { requestsTo, serve } from './faults.js';
import { expectData, expectFailure, expectNothingEscaped } from './judge.js';
import { clear, goodBody, goodDataset, insert, settled, tags, textOf } from './widget.js';

const originalWarn = console.warn;
let warnings: unknown[] = [];
beforeEach(() => {
  warnings = [];
  console.warn = (...texts: unknown[]) => warnings.push(texts);
});
afterEach(() => {
  console.warn = originalWarn;
  clear();
});

/** The same data, with another name of the model that is shown. */
const named = (name: string): Dataset =>
  goodDataset({ models: [makeModel('olmo', { name }), makeModel('llama')] });

describe('inline data with faults', () => {
  const body = JSON.stringify(goodDataset(), null, 1);
  const faults: [title: string, text: string, line: number][] = [
    ['D60 a comment', body.replace('\n "id"', '\n // our list\n "id"'), 3],
    ['D60 a comment of the other kind', `/* our list */\n${body}`, 1],
    ['D60 a trailing comma', body.replace(/\n}$/, ',\n}'), body.split('\n').length],
    ['D60 HTML entities', body.replace('"id"', '&quot;id&quot;'), 3],
    ['D60 CDATA', `\n<![CDATA[\n${body}\n]]>`, 2],
    ['D60 single quotes', body.replaceAll('"', "'"), 2],
    ['D60 an end too early', body.slice(0, body.indexOf('"name"')), 4],
  ];
  for (const [title, text, line] of faults) {
    it(`${title}, with its line`, async () => {
      for (const tag of tags) {
        const shown = await showInline(tag, [text]);
        expectFailure(shown, 'syntax');
        expect(shown.errors[0]?.message, tag).to.equal(`What was loaded is not valid JSON (line ${line}).`);
      }
      expect(warnings).to.deep.equal([]);
    });
  }

  it('D60 two scripts: the first counts, and the console says so once', async () => {
    for (const tag of tags) {
      warnings.length = 0;
      const shown = await showInline(tag, [goodBody, JSON.stringify(named('The second'))]);
      expectData(shown);
      expect(textOf(shown)).to.not.contain('The second');
      shown.element.setAttribute('theme', 'dark');
      await shown.element.updateComplete;
      expect(warnings, tag).to.have.length(1);
    }
  });

  it('D60 a script of another type is none', async () => {
    const shown = insert('openness-scorecard', { src: await serve({ body: goodBody }) });
    const script = scriptOf('not data');
    script.type = 'application/ld+json';
    shown.element.append(script);
    await whenSettled(shown);
    expectData(shown);
  });
});

// The first of these that is given is used, and nothing else is asked for: an inline dataset is no stopgap until
// that of `src` is here, because two answers for one element would make the reader wonder which one counts.
describe('several sources of data at once', () => {
  it('D61 the property, then the script, then the address', async () => {
    for (const tag of tags) {
      const src = await serve({ body: JSON.stringify(named('From the address')) });
      const shown = insert(tag, { lang: 'en', src });
      shown.element.append(scriptOf(JSON.stringify(named('From the script'))));
      shown.element.data = named('From the property');
      await whenSettled(shown);
      expect(textOf(shown)).to.contain('From the property');
      shown.element.data = undefined;
      await shown.element.updateComplete;
      expect(textOf(shown)).to.contain('From the script');
      expect(await requestsTo(src)).to.deep.equal([]);
      shown.element.querySelector('script')?.remove();
      shown.events.length = 0;
      shown.element.reload();
      await whenSettled(shown);
      expect(textOf(shown)).to.contain('From the address');
      expectReady(shown);
    }
  });

  it('D61 a source that fails is not replaced by the next one', async () => {
    const src = await serve({ body: goodBody });
    const shown = insert('openness-scorecard', { lang: 'en', src });
    shown.element.append(scriptOf(goodBody));
    shown.element.data = 42;
    await settled(shown);
    expectFailure(shown, 'schema');
    expect(await requestsTo(src)).to.deep.equal([]);
  });
});

describe('an object with a mind of its own', () => {
  const throws = () => {
    throw new Error('no');
  };
  const cyclic = () => {
    const data: Record<string, unknown> = { ...goodDataset() };
    data.self = data;
    data.models = [...goodDataset().models.map((model) => ({ ...model, whole: data }))];
    return data;
  };
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  class Catalogue {
    readonly #data = goodDataset();
    version = 1;
    get models() {
      return this.#data.models;
    }
  }
  const good: Record<string, () => unknown> = {
    'D62 frozen': () => freeze(goodDataset()),
    'D62 that contains itself': cyclic,
    'D62 behind a proxy': () => new Proxy(goodDataset(), {}),
    'D62 of a class with getters': () => {
      const { version, models, ...rest } = goodDataset();
      return Object.assign(new Catalogue(), rest, { version, count: models.length });
    },
    'D62 without a prototype': () => Object.assign(Object.create(null) as object, goodDataset()),
    'D62 whose toString and toJSON throw': () => ({ ...goodDataset(), toString: throws, toJSON: throws }),
  };
  for (const [title, make] of Object.entries(good)) {
    it(`${title}: shown as any other`, async () => {
      for (const tag of tags) {
        const shown = await showData(tag, make());
        expectData(shown);
        expectReady(shown);
      }
    });
  }

  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const bad: Record<string, unknown> = {
    'D62 whose getter throws': Object.defineProperty(goodDataset(), 'models', { get: throws }),
    'D62 whose inner getter throws': goodDataset({
      models: [Object.defineProperty(makeModel('olmo'), 'name', { get: throws })],
    }),
    'D62 that refuses everything': revoked,
    'D62 whose every trap throws': new Proxy({}, { get: throws, ownKeys: throws, has: throws }),
    'D62 that is a function': () => goodDataset(),
    'D62 that is a promise': Promise.resolve(goodDataset()),
    'D62 that is a map': new Map(Object.entries(goodDataset())),
  };
  for (const [title, data] of Object.entries(bad)) {
    it(`${title}: a failure as any other`, async () => {
      for (const tag of tags) expectFailure(await showData(tag, data), 'schema');
    });
  }

  it('D62 that is shown is not changed', async () => {
    const data = { ...goodDataset(), models: [...goodDataset().models, { id: 'bad' }] };
    const [model] = data.models;
    Object.assign(model ?? {}, { name: '\u202eolmo\0' });
    const before = JSON.stringify(data);
    for (const tag of tags) await showData(tag, data);
    expect(JSON.stringify(data)).to.equal(before);
    expectNothingEscaped();
  });

  it('D63 that is changed after it was set: nothing happens until it is set again', async () => {
    for (const tag of tags) {
      const data = goodDataset();
      const shown = await showData(tag, data);
      const before = textOf(shown);
      data.models.forEach((model) => (model.name = 'Changed'));
      data.assessments.forEach(({ results }) => Object.assign(results, { weights: { level: 'closed' } }));
      data.offers.length = 0;
      shown.element.setAttribute('heading-level', '2');
      await shown.element.updateComplete;
      expect(textOf(shown), tag).to.equal(before);
      shown.element.data = { ...data };
      await shown.element.updateComplete;
      expect(textOf(shown), tag).to.not.equal(before);
    }
  });

  it('D62 D63 whose text is another one at each look: it is looked at once', async () => {
    let looks = 0;
    const model = Object.defineProperty(makeModel('olmo'), 'name', {
      get: () => `Look ${++looks}`,
      enumerable: true,
    });
    const shown = await showData('openness-scorecard', goodDataset({ models: [model, makeModel('llama')] }));
    expect(textAt(shown, '[part=name]')).to.equal('Look 1');
    shown.element.setAttribute('heading-level', '2');
    await shown.element.updateComplete;
    expect(looks).to.equal(1);
  });
});
