import { expect } from '@open-wc/testing';
import { readHash, writeHash } from '../../src/shared/hash-state.js';

describe('State in the address', () => {
  it('comes back as it was written', () => {
    const state = {
      search: 'Tülu & co; 100% (a:b)=#?/\u{1f600}',
      levels: 'paper:open,weights:closed',
      modality: '',
      selected: 'a/b,c',
    };
    const hash = writeHash('', 'index', state);
    expect(hash).to.contain('levels:paper:open,weights:closed').and.contain('selected:a/b,c');
    expect({ ...readHash(hash, 'index') }).to.deep.equal(state);
    const address = new URL('https://page.example/');
    address.hash = hash;
    expect(address.hash).to.equal(hash);
  });

  it('leaves other keys alone, to the letter', () => {
    const before = '#section&other=1%2&x=y&key=index=search:a';
    const after = writeHash(before, 'index', { sort: '-name' });
    expect(after).to.equal(`${before}&index=sort:-name`);
    expect(writeHash(after, 'index', { sort: 'name' })).to.equal(`${before}&index=sort:name`);
    expect(writeHash(after, 'index', {})).to.equal(before);
    expect(writeHash('#index=sort:name', 'index', {})).to.equal('');
    expect({ ...readHash(writeHash(after, 'a&b=c', { view: 'grid' }), 'a&b=c') }).to.deep.equal({
      view: 'grid',
    });
  });

  it('survives what people write into addresses', () => {
    for (const hash of ['', '#', '#index', '#%', '#&&=&', '#x=1']) {
      expect(readHash(hash, 'index'), hash).to.equal(undefined);
    }
    expect({ ...readHash('#index=search:%;view:grid;;:;__proto__:x', 'index') }).to.deep.equal({
      view: 'grid',
    });
    expect(() => writeHash('', 'index', { search: '\ud800' })).not.to.throw();
  });
});
