import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longestName } from '../../../src/dataset/limits.js';
import { parseDataset, type ParsedDataset } from '../../../src/dataset/parse.js';
import { findModel } from '../../../src/dataset/query.js';
import { interpret } from '../../../src/dataset/interpret.js';
import { Dataset } from '../../../src/dataset/schema.js';
import { siteUrl } from '../../../src/dataset/site-url.js';
import { tidyText } from '../../../src/dataset/tidy.js';
import { safeUrl } from '../../../src/dataset/url.js';
import { anyJunk, anyOf } from '../../fixtures/any-data.js';
import { anyChange, change } from '../../fixtures/change-data.js';
import { makeDataset, makeOffer } from '../../fixtures/datasets.js';
import { reportFigure } from './figures.js';
import { assertNoPoison, properties, tryOut } from './properties.js';

const { hold } = properties('parsing');

/** A text with anything in it: half characters, controls, what turns directions. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
    .map((codes) => String.fromCharCode(...codes)),
);

const good = makeDataset({ offers: [makeOffer('offer')] });

/** A dataset with some things wrong, as JSON brings it. */
const changed = fc.array(anyChange, { minLength: 1, maxLength: 3 }).map((changes) => {
  const data: unknown = structuredClone(good);
  changes.forEach((one) => change(data, one));
  return data;
});

/** Keys that mean something to objects come from JSON as plain ones. */
const poison = fc
  .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
  .chain((text) =>
    fc.constantFrom('models', 'assessments', 'license').map((name) => {
      const inner = { ...makeDataset(), id: 'x' };
      const whole = JSON.stringify({ ...inner, [name]: 'HERE' });
      return JSON.parse(whole.replace('"HERE"', name === 'license' ? text : `[${text}]`)) as unknown;
    }),
  );
const anything = fc.oneof(fc.jsonValue(), anyJunk, changed, anyOf(Dataset), poison);

function parsed(value: unknown): ParsedDataset | undefined {
  const outcome = parseDataset(value);
  return outcome.ok ? outcome.value : undefined;
}

describe('whatever comes as data', () => {
  it('is a dataset of the format, or a failure with a code', () => {
    hold(anything, (value) => {
      const outcome = parseDataset(value);
      if (outcome.ok) assert.ok(Dataset.safeParse(outcome.value.dataset).success);
      else assert.ok(['schema', 'version'].includes(outcome.failure.code));
    });
  });

  it('is the same when it is written and read again, and nothing more is missing', () => {
    hold(anything, (value) => {
      const first = parsed(value);
      if (!first) return;
      const written: unknown = JSON.parse(JSON.stringify(first.dataset));
      const again = parsed(written);
      assert.deepEqual(again, { dataset: written, issues: [], dropped: 0 });
    });
  });

  it('is not changed by being read', () => {
    hold(anything, (value) => {
      const before = JSON.stringify(value);
      parseDataset(value);
      assert.equal(JSON.stringify(value), before);
    });
  });

  it('as any text: data, or a failure with a code', () => {
    const texts = fc.oneof(
      anyText,
      fc.json(),
      changed.map((value) => JSON.stringify(value)),
    );
    let slowest = 0;
    const bytesLeast = 1024;
    hold(texts, (text) => {
      const start = performance.now();
      const outcome = interpret(text, '');
      slowest = Math.max(slowest, (performance.now() - start) / Math.max(1, text.length / bytesLeast));
      if (!outcome.ok)
        assert.ok(
          ['empty', 'syntax', 'schema', 'version'].includes(outcome.failure.code),
          outcome.failure.code,
        );
    });
    reportFigure('parsing: slowest text (ms for each KB)', slowest.toFixed(1));
  });

  it('a text of it is bounded, has no controls and no halves, and is tidy once and for all', () => {
    hold(fc.tuple(anyText, fc.integer({ min: 2, max: 300 })), ([text, longest]) => {
      const tidied = tidyText(text, longest);
      assert.ok(tidied.length <= longest);
      assert.doesNotMatch(tidied, /\p{Cc}|\p{Cs}|[\u2028-\u202e\u2066-\u2069\ufeff]|\p{M}{7}/u);
      assert.equal(tidyText(tidied, longest), tidied);
      if (text !== '') assert.notEqual(tidied, '');
    });
  });

  it('a model is found by a name that it has, or not at all', () => {
    const names = fc.constantFrom(
      'olmo',
      'OLMO',
      ' olmo ',
      'The olmo',
      'olmo\u202e',
      '__proto__',
      'constructor',
      'olm',
    );
    hold(fc.oneof(anyText, names), (wanted) => {
      const found = findModel(good, wanted);
      const key = tidyText(wanted, longestName).trim();
      if (found.ok) assert.ok([found.value.id, found.value.name].includes(key));
      else assert.equal(found.failure.code, 'not-found');
    });
  });
});

describe('whatever comes as an address', () => {
  const parts = fc.constantFrom(
    ...[
      'http',
      'https',
      'HTTPS',
      'javascript',
      'data',
      'ftp',
      ':',
      '//',
      '/',
      '\\',
      '@',
      '#',
      '?',
      '.',
      '..',
    ],
    ...[
      'example.org',
      'user:password@',
      '[::1]',
      '127.1',
      ':80',
      ':99999',
      '%00',
      '%2f',
      '\t',
      '\n',
      ' ',
      '\u202e',
      'ü',
      '\ud800',
    ],
  );
  const address = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((list) => list.join('')),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    anyText,
  );

  it('a link is absolute, of the web, without a user, and stays what it is', () => {
    hold(address, (text) => {
      const url = safeUrl(text);
      if (url === undefined) return;
      const { protocol, username, password, href } = new URL(url);
      assert.ok(protocol === 'https:' || protocol === 'http:');
      assert.deepEqual([username, password, href], ['', '', url]);
      assert.equal(safeUrl(url), url);
      assert.match(text, /^https?:\/\//i);
    });
  });

  it('a path of the own site leads to no other', () => {
    hold(address, (text) => {
      const url = siteUrl(text);
      if (url === undefined || safeUrl(text)) return;
      assert.equal(new URL(url, 'https://own.example/folder/page').origin, 'https://own.example');
    });
  });
});

// Would these properties notice a reader who believes everything?
describe('a sloppy twin', () => {
  function merge(target: Record<string, unknown>, given: Record<string, unknown>): Record<string, unknown> {
    for (const key of Object.keys(given)) {
      const value = given[key];
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        target[key] = merge((target[key] ?? {}) as Record<string, unknown>, value as Record<string, unknown>);
      else target[key] = value;
    }
    return target;
  }
  const believe = (value: unknown) => merge({ ...makeDataset() }, value as Record<string, unknown>);

  /** What the twin has done to all objects is undone. */
  const cleanly = (look: () => void) => {
    try {
      look();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  };

  it('is caught', () => {
    const entriesOf = (data: Record<string, unknown>) => [data, ...(data.models as object[])];
    const poisoned = tryOut(poison, (value) =>
      cleanly(() => {
        for (const entry of entriesOf(believe(value))) merge({}, entry as Record<string, unknown>);
        assertNoPoison();
      }),
    );
    const unlike = tryOut(anything, (value) =>
      cleanly(() => assert.ok(Dataset.safeParse(believe(value)).success)),
    );
    const rewritten = tryOut(changed, (value) =>
      cleanly(() => {
        const first = believe(value);
        assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
      }),
    );
    const caught = [poisoned, unlike, rewritten].filter(({ counterExamples }) => counterExamples > 0).length;
    reportFigure('control: properties that catch a reader who merges whatever comes', `${caught} of 3`);
    assert.equal(caught, 3);
    assertNoPoison();
  });
});
