import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { en, type Strings } from '../../src/locales/en.js';
import { languageFiles } from '../../src/locales/languages.js';

const folder = new URL('../../src/locales/', import.meta.url);
const languages: Record<string, Strings> = { en };
for (const [language, load] of Object.entries(languageFiles))
  languages[language] = (await load())[language] as Strings;

type Words = Record<string, unknown>;
type Say = (...values: unknown[]) => string;
const isFunction = (value: unknown): value is Say => typeof value === 'function';
const isText = (value: unknown): value is string => typeof value === 'string';

/** Every word with its path: `downloadAs.csv`. */
function* entriesOf(words: object, path = ''): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) yield* entriesOf(value, `${path}${name}.`);
    else yield [path + name, value];
  }
}

interface Parameter {
  name: string;
  type: string;
}

/** The parameters, in order, as the English file declares them. */
const parameters = new Map<string, Parameter[]>();
const source = ts.createSourceFile(
  'en.ts',
  readFileSync(new URL('en.ts', folder), 'utf8'),
  ts.ScriptTarget.Latest,
  true,
);
const visit = (node: ts.Node) => {
  if (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer)) {
    const declared = node.initializer.parameters.map(({ name, type }) => ({
      name: name.getText(),
      type: type?.getText() ?? '',
    }));
    parameters.set(node.name.getText(), declared);
  }
  ts.forEachChild(node, visit);
};
visit(source);

const amounts = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/** What a function is called with: a mark for each text, an amount for each number, the first of several choices. */
const valuesFor = (name: string, amount: number): unknown[] =>
  (parameters.get(name) ?? []).map(({ type }, index) => {
    if (type === 'number') return amount;
    if (type === 'string[]') return [`⟦${index}⟧`];
    if (type === 'boolean') return true;
    const [choice] = /'[^']+'/.exec(type) ?? [];
    return choice ? choice.slice(1, -1) : `⟦${index}⟧`;
  });

/** A language may say one and two without the figure. */
const mayGo = (name: string, mark: string, amount: number) =>
  amount < 3 && parameters.get(name)?.[Number(mark.charAt(1))]?.name === 'printed';

const marksIn = (text: string) => [...new Set(text.match(/⟦\d⟧/g))].sort();

/** Functions of one argument that is no plain value; they have tests of their own. */
const special = ['failure', 'columnName', 'meterName'];

const functionsOf = (words: Strings) =>
  [...entriesOf(words)].filter(
    (entry): entry is [string, Say] => isFunction(entry[1]) && !special.includes(entry[0]),
  );

for (const [language, words] of Object.entries(languages)) {
  describe(`the words in ${language}`, () => {
    it('are the same ones as in English', () => {
      const names = (all: Strings) => [...entriesOf(all)].map(([name, value]) => `${name}: ${typeof value}`);
      assert.deepEqual(names(words).sort(), names(en).sort());
    });

    it('are there, and have no gap', () => {
      for (const [name, value] of entriesOf(words)) {
        if (!isText(value)) continue;
        assert.equal(value, value.trim(), name);
        assert.notEqual(value, '', name);
        assert.doesNotMatch(value, /[#⟦]|undefined|NaN/, name);
      }
    });

    it('say everything that they are given, for every amount', () => {
      for (const [name, say] of functionsOf(words))
        for (const amount of amounts) {
          const values = valuesFor(name, amount);
          const text = say(...values);
          const english = ((en as Words)[name] as Say)(...values);
          const unsaid = marksIn(english).filter(
            (mark) => !text.includes(mark) && !mayGo(name, mark, amount),
          );
          assert.deepEqual(unsaid, [], `${name}: ${text}`);
          assert.doesNotMatch(text, /#|undefined|NaN|null/, `${name}: ${text}`);
        }
    });

    it('print an amount as the language does', () => {
      const printed = new Intl.NumberFormat(language).format(5);
      for (const [name, say] of functionsOf(words)) {
        if (!parameters.get(name)?.some(({ type }) => type === 'number')) continue;
        const values = valuesFor(name, 5);
        const isSaid = ((en as Words)[name] as Say)(...values).includes('5');
        // Where an amount comes printed too, that may be what is said.
        if (isSaid) assert.match(say(...values), new RegExp(`${printed}|5|⟦2⟧`), name);
      }
    });

    it('name a failure of every kind', () => {
      const codes = ['network', 'offline', 'timeout', 'aborted', 'http', 'type', 'too-large'] as const;
      const others = ['syntax', 'schema', 'version', 'empty', 'src', 'not-found'] as const;
      const said = [...codes, ...others].map((code) =>
        words.failure({ code, retryable: true, received: '⟦0⟧' }),
      );
      assert.equal(new Set(said).size, said.length);
      const near = words.failure({ code: 'not-found', retryable: false, suggestions: ['⟦1⟧', '⟦2⟧'] });
      assert.deepEqual(marksIn(near), ['⟦1⟧', '⟦2⟧']);
    });

    it('print an id that nobody knows as words', () => {
      assert.match(words.meterName('odd-meter'), /odd meter/);
      assert.notEqual(words.meterName('constructor'), '');
      assert.match(words.columnName('odd-meter'), /^Odd meter/);
    });
  });
}

describe('the list of languages', () => {
  it('has every file', () => {
    const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
    assert.deepEqual(
      files.map((name) => name.slice(0, 2)),
      Object.keys(languages).sort(),
    );
  });
});

describe('these checks', () => {
  it('see a word that is not English, and one that says less', () => {
    const broken = { ...languages.de, asOf: () => 'Stand' };
    const [, say] = functionsOf(broken as Strings).find(([name]) => name === 'asOf') ?? [];
    assert.notDeepEqual(marksIn(say?.('⟦0⟧') ?? ''), marksIn(en.asOf('⟦0⟧')));
  });
});
