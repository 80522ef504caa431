import { expect } from '@open-wc/testing';
import {
  booleanAttribute,
  headingLevelAttribute,
  listAttribute,
  listOf,
  oneOf,
  textOf,
  themes,
} from '../../src/shared/attributes.js';

describe('booleanAttribute', () => {
  const fromAttribute = (value: string | null) => booleanAttribute.fromAttribute?.(value);
  const toAttribute = (value: boolean) => booleanAttribute.toAttribute?.(value);

  it('is true where the attribute stands, and false where it says so', () => {
    for (const value of ['', 'true', 'differences-only', '1']) expect(fromAttribute(value)).to.equal(true);
    for (const value of [null, 'false']) expect(fromAttribute(value)).to.equal(false);
  });

  it('is written as an attribute without a value', () => {
    expect(toAttribute(true)).to.equal('');
    expect(toAttribute(false)).to.equal(null);
  });
});

describe('oneOf(words)', () => {
  it('keeps a known word', () => {
    for (const theme of themes) expect(oneOf(themes).fromAttribute(theme)).to.equal(theme);
  });

  it('takes the first word for anything else', () => {
    for (const value of [null, '', 'Dark', ' dark', 'pink', 'constructor', '0', 'length']) {
      expect(oneOf(themes).fromAttribute(value)).to.equal('auto');
    }
  });
});

describe('listAttribute', () => {
  const fromAttribute = (value: string | null) => listAttribute.fromAttribute?.(value);
  const toAttribute = (value: string[]) => listAttribute.toAttribute?.(value);

  it('separates at commas, trims, and keeps each item once in its order', () => {
    expect(fromAttribute('olmo, deepseek-r1 ,llama-3.1')).to.deep.equal(['olmo', 'deepseek-r1', 'llama-3.1']);
    expect(fromAttribute('b,a,b, a')).to.deep.equal(['b', 'a']);
    expect(fromAttribute('constructor,__proto__')).to.deep.equal(['constructor', '__proto__']);
  });

  it('is empty where nothing is listed', () => {
    for (const value of [null, '', ' ', ',', ' , ,\n']) expect(fromAttribute(value)).to.deep.equal([]);
  });

  it('is written with commas', () => expect(toAttribute(['a', 'b'])).to.equal('a,b'));
});

describe('headingLevelAttribute', () => {
  it('is a level from 2 to 6', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      expect(headingLevelAttribute.fromAttribute(String(level))).to.equal(level);
    }
  });

  it('is 3 for anything else', () => {
    for (const value of [null, '', '1', '7', '0', '-2', '2.5', '22', ' 2', 'h2', 'two']) {
      expect(headingLevelAttribute.fromAttribute(value)).to.equal(3);
    }
  });
});

describe('listOf(value) and textOf(value)', () => {
  it('read what frameworks set as a property', () => {
    expect(listOf(['a', ' b ', 'a', ''])).to.deep.equal(['a', 'b']);
    expect(listOf('a, b,a')).to.deep.equal(['a', 'b']);
    expect(listOf([1, null, undefined])).to.deep.equal(['1']);
    for (const value of [null, undefined, '', []]) expect(listOf(value)).to.deep.equal([]);
    expect(textOf(5)).to.equal('5');
    expect(textOf(new URL('https://e.example/'))).to.equal('https://e.example/');
    for (const value of [null, undefined]) expect(textOf(value)).to.equal('');
  });
});
