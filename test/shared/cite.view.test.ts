import { expect } from '@open-wc/testing';
import { toCiteView } from '../../src/shared/cite.view.js';
import { toBibtex } from '../../src/shared/export/bibtex.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeDataset, makeSource } from '../fixtures/datasets.js';

const dataset = makeDataset({ citation: 'The dataset' });
const source = makeSource({
  name: 'The Index',
  publisher: 'A publisher',
  url: 'https://index.example/',
  retrieved: '2025-07-01',
  license: { name: 'MIT' },
  citation: 'Please name us.',
});
const cited = { id: 'rubric-olmo', title: 'The Rubric, 2025', subject: 'OLMo', date: '2025-06-25' };
const cite = (parts: object = {}, language = 'en') =>
  toCiteView(dataset, { ...cited, sources: [source], ...parts }, wordingFor(language));

describe('toCiteView(dataset, cited, wording)', () => {
  it('names author, title, model, date, address, day of retrieval, licence and what the source asks for', () => {
    expect(cite().text).to.equal(
      'A publisher, The Rubric, 2025: OLMo, as of June 25, 2025. https://index.example/ (retrieved July 1, 2025). Licence: MIT. Cite as: Please name us.',
    );
    const { text } = cite({
      sources: [{ ...source, authors: ['Ada', 'Ben'] }],
      url: 'https://index.example/olmo',
    });
    expect(text)
      .to.match(/^Ada, Ben, /)
      .and.contain('https://index.example/olmo (');
  });

  it('says in a name only once what is the name of the index too', () => {
    const { text } = cite({ sources: [makeSource({ name: 'The Rubric' })] });
    expect(text).to.match(/^The Rubric, 2025: OLMo, /);
  });

  it('leaves several sources to the dataset, and names them where it says nothing', () => {
    const sources = [source, makeSource({ id: 'other', name: 'Another' })];
    expect(cite({ sources }).text).to.contain('The dataset').and.not.contain('Please name us');
    const { text } = toCiteView(makeDataset(), { ...cited, sources }, wordingFor('en'));
    expect(text).to.contain('The Index; Another');
  });

  it('has the same for reference managers, whatever the language of the page', () => {
    const bibtex = toBibtex(cite({}, 'de').facts);
    expect(bibtex).to.equal(toBibtex(cite().facts));
    expect(bibtex.split('\n')).to.deep.equal([
      '@misc{rubric-olmo,',
      '  author = {{A publisher}},',
      '  title = {{The Rubric, 2025: OLMo}},',
      '  year = {2025},',
      '  date = {2025-06-25},',
      '  url = {https://index.example/},',
      '  urldate = {2025-07-01},',
      '  note = {MIT. Please name us.},',
      '}',
      '',
    ]);
  });

  it('leaves no command and no open brace to what reads BibTeX, and names no unsafe address', () => {
    const hostile = '}\\input{x} & 100% $a_b^#~{';
    const { facts, text } = cite({
      id: `a b,{${hostile}`,
      title: hostile,
      url: 'javascript:x',
      sources: [],
    });
    const bibtex = toBibtex(facts);
    const plain = bibtex.replace(/^.*\n/, '{').replace(/\\[&%$#_]|\\[~^]\{\}/g, '');
    expect(plain).not.to.match(/[\\&%$#_^~]/);
    let depth = 0;
    for (const [brace] of plain.matchAll(/[{}]/g)) expect((depth += brace === '{' ? 1 : -1)).to.be.least(0);
    expect(depth).to.equal(0);
    expect(bibtex).to.match(/^@misc\{[\w.-]+,\n/);
    expect(text).not.to.contain('javascript');
  });
});
