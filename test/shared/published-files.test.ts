import { expect } from '@open-wc/testing';
import { publishedDataset, publishedNames } from '../../src/shared/published-files.js';

describe('publishedDataset(name)', () => {
  it('is a file in the data folder beside the script', () => {
    const address = new URL(publishedDataset('osai-14') ?? '');
    expect(address.origin).to.equal(location.origin);
    expect(address.pathname).to.equal('/data/osai-14.json');
  });

  for (const name of publishedNames) {
    it(`leads to the file of ${name}`, async () => {
      const answer = await fetch(publishedDataset(name) ?? '', { method: 'HEAD' });
      expect(answer.status).to.equal(200);
      expect(new URL(answer.url).pathname).to.equal(`/data/${name}.json`);
    });
  }

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

  it('is nothing for a name that is none of them', () => {
    for (const name of ['', 'osai', 'constructor', '../secret', '//evil.example/a', 'prices?b']) {
      expect(publishedDataset(name), name).to.equal(undefined);
    }
  });
});
