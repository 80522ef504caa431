import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeAssessment, makeModel, makeOffer, makeRubric } from '../../fixtures/datasets.js';
import { expectReady, findAll, openCard, showData, textAt, textsOf } from './data-shown.js';
import { clear, goodDataset, type Shown, tags, textOf } from './widget.js';

afterEach(clear);

/** The data with this text in every place that has room for one. */
function saying(text: string): Dataset {
  const rubric = makeRubric();
  const [scale] = rubric.scales;
  return goodDataset({
    models: [
      makeModel('olmo', {
        name: text,
        organization: { name: text },
        baseModel: text,
        licenses: [{ name: text }],
      }),
      makeModel('llama'),
    ],
    rubrics: [
      {
        ...rubric,
        groups: rubric.groups.map((group) => ({ ...group, name: text })),
        criteria: rubric.criteria.map((criterion) => ({ ...criterion, name: text, question: text })),
        scales: [
          ...(scale?.kind === 'level'
            ? [{ ...scale, levels: scale.levels.map((level) => ({ ...level, label: text })) }]
            : []),
          ...rubric.scales.slice(1),
        ],
      },
    ],
    assessments: [
      makeAssessment('olmo', {
        weights: { level: 'open', note: text, evidence: [{ label: text }] },
        remarks: { text },
      }),
      makeAssessment('llama'),
    ],
    offers: [makeOffer('offer', { seller: text, note: text })],
    citation: text,
  });
}

/** All texts and attributes of the shadow tree. */
function everythingIn({ element }: Shown): string {
  const nodes = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const attributes = nodes.flatMap((node) => [...node.attributes].map(({ value }) => value));
  return [element.shadowRoot?.textContent ?? '', ...attributes].join('\n');
}

describe('long texts', () => {
  const million = 'x'.repeat(1_000_000);
  const spaced = 'a word and '.repeat(100_000);

  for (const [what, text] of Object.entries({
    'D37 a million letters': million,
    'D37 a million letters in words': spaced,
  })) {
    it(`${what}: cut, and nowhere as a whole`, async () => {
      for (const tag of tags) {
        const shown = await showData(tag, saying(text));
        await openCard(shown);
        expectReady(shown);
        const longest = Math.max(
          ...everythingIn(shown)
            .split('\n')
            .map(({ length }) => length),
        );
        expect(longest, tag).to.be.below(15_000);
        expect(textOf(shown), tag).to.contain(`${text.slice(0, 299).trimEnd()}…`);
        expect(textOf(shown), tag).to.not.contain(text.slice(0, 2001));
      }
    });
  }

  it('D37 100,000 letters without a space make no element wider than its place', async () => {
    for (const tag of tags) {
      const shown = await showData(tag, saying('x'.repeat(100_000)));
      shown.element.style.width = '400px';
      if (tag !== 'openness-badge') shown.element.style.display = 'block';
      await shown.element.updateComplete;
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(document.documentElement.clientWidth);
      shown.element.remove();
    }
  });

  it('D37 D42 an attribute of a page that is too long', async () => {
    const shown = await showData('openness-scorecard', goodDataset(), { model: `${million}\u202e` });
    expect(textAt(shown, '[role=status]').length).to.be.below(400);
  });
});

describe('characters', () => {
  const cases: [title: string, text: string, shown: string][] = [
    [
      'D40 zero width, soft hyphen, no-break space, variation selector',
      'a\u200bb\u00adc\u00a0d\ufe0f',
      'a\u200bb\u00adc d\ufe0f',
    ],
    ['D40 two compositions of a letter', 'e\u0301', '\u00e9'],
    ['D40 200 marks on a letter', `x${'\u0336'.repeat(200)}!`, `x${'\u0336'.repeat(6)}!`],
    ['D41 a family', 'a 👨‍👩‍👧‍👦 b', 'a 👨‍👩‍👧‍👦 b'],
    ['D41 a hundred families', '👨‍👩‍👧‍👦'.repeat(100), `${'👨‍👩‍👧‍👦'.repeat(27)}…`],
    ['D41 a thousand flags', '🇪🇺'.repeat(1000), `${'🇪🇺'.repeat(74)}…`],
    ['D41 skin tones', '👍🏽'.repeat(300), `${'👍🏽'.repeat(74)}…`],
    ['D42 NUL and other controls', 'a\0b\u0001c\u001b[31m\u007f\u009bd', 'abc[31md'],
    ['D42 controls that part words', 'one\u0085two\u000bthree', 'one two three'],
    ['D42 nothing but controls', '\0\u202e', '\ufffd'],
    ['D43 the first half of a character', 'a\ud83d', 'a\ufffd'],
    ['D43 the second half', '\ude00b', '\ufffdb'],
    ['D43 halves the wrong way round', '\ude00\ud83d', '\ufffd\ufffd'],
    ['D44 line separators', 'one\u2028two\u2029three', 'one two three'],
  ];
  for (const [title, text, expected] of cases) {
    it(title, async () => {
      for (const tag of tags) {
        const shown = await showData(tag, saying(text));
        await openCard(shown);
        expectReady(shown);
        expect(textOf(shown), tag).to.contain(expected.replace(/\s+/g, ' '));
        expect(everythingIn(shown), tag).to.not.match(
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u,
        );
      }
    });
  }

  it('D40 names that differ only in composition are one to the search', async () => {
    const models = [makeModel('olmo', { name: 'Cafe\u0301' }), makeModel('llama')];
    for (const search of ['caf\u00e9', 'cafe\u0301', 'CAFE']) {
      const shown = await showData('openness-index', goodDataset({ models }), { search });
      expect(textsOf(shown, '[part=row] [part=model]'), search).to.deep.equal(['Caf\u00e9']);
    }
  });
});

describe('texts of the other direction', () => {
  const hebrew = 'דגם (חדש)!';
  const arabic = 'نموذج 2.5:';

  it('D38 each name is a run of its own', async () => {
    for (const [dir, text] of [
      ['ltr', hebrew],
      ['ltr', arabic],
      ['rtl', 'A model (new)!'],
    ] as const) {
      for (const tag of tags) {
        const shown = await showData(tag, saying(text), { dir });
        await openCard(shown);
        expectReady(shown);
        const holders = findAll(shown, '*').filter(
          ({ childElementCount, textContent, localName }) =>
            childElementCount === 0 && localName !== 'option' && textContent.trim() === text,
        );
        expect(holders.length, tag).to.be.greaterThan(0);
        for (const holder of holders) {
          const isolated = holder.closest('bdi, [dir=auto]') ?? holder;
          const { unicodeBidi, display } = getComputedStyle(isolated);
          const isApart = /isolate|plaintext/.test(unicodeBidi) || display !== 'inline';
          expect(isApart, `${tag} ${holder.outerHTML.slice(0, 80)}`).to.equal(true);
        }
      }
    }
  });

  it('D39 what would turn the direction of its neighbours is gone', async () => {
    for (const turned of [
      '\u202eolmo',
      '\u202dolmo',
      '\u2067olmo',
      '\u2066\u202bolmo',
      'ol\u202emo\u202c\u202c',
    ]) {
      for (const tag of tags) {
        const [shown, plain] = [await showData(tag, saying(turned)), await showData(tag, saying('olmo'))];
        expectReady(shown);
        expect(textOf(shown), tag).to.equal(textOf(plain));
      }
    }
  });

  it('D39 the price beside such a name stands where it stood', async () => {
    const place = async (seller: string) => {
      const shown = await showData(
        'pricing-table',
        goodDataset({ offers: [makeOffer('offer', { seller })] }),
      );
      const amount = findAll(shown, '[data-column=input]')[0];
      const range = document.createRange();
      if (amount) range.selectNodeContents(amount);
      const row = findAll(shown, '[part=row]')[0]?.getBoundingClientRect();
      const { left, width } = range.getBoundingClientRect();
      const text = range.toString();
      shown.element.remove();
      return { text, left: left - (row?.left ?? 0), width };
    };
    const beside = await place('abc');
    expect(beside.width).to.be.greaterThan(0);
    for (const seller of ['\u202eabc', '\u2067abc', 'abc\u202e'])
      expect(await place(seller)).to.deep.equal(beside);
  });
});
