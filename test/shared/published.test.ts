import { expect } from '@open-wc/testing';
import { publishedDataset } from '../../src/shared/published.js';

describe('publishedDataset(name)', () => {
  it('is a file in the data folder beside the script', () => {
    const address = new URL(publishedDataset('osai-2025-06') ?? '');
    expect(address.origin).to.equal(location.origin);
    expect(address.pathname).to.equal('/data/osai-2025-06.json');
  });

  it('does not follow the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      expect(publishedDataset('deepseek')).to.match(new RegExp(`^${location.origin}/`));
    } finally {
      base.remove();
    }
  });

  it('is nothing for a name that could lead elsewhere', () => {
    const names = [
      '',
      '../secret',
      'a/b',
      'a\\b',
      '//evil.example/a',
      'https://evil.example/a',
      'a b',
      'a?b',
      'a#b',
      'a%2fb',
    ];
    for (const name of names) expect(publishedDataset(name), name).to.equal(undefined);
  });
});
