import { expect, fixture } from '@open-wc/testing';
import { renderActiveFilters } from '../../src/shared/active-filters.js';
import { renderDownloads } from '../../src/shared/export/downloads.js';
import type { ExportFormat } from '../../src/shared/export/export-file.js';
import { saveFile } from '../../src/shared/export/save-file.js';
import { toOptions } from '../../src/shared/options.view.js';
import { renderSelect } from '../../src/shared/select.js';
import { wordingFor } from '../../src/shared/wording.js';

const english = wordingFor('en');
const options = (chosen: string) => toOptions(['a', 'b'], chosen, (value) => `The ${value}`, String);

describe('A select', () => {
  it('has a label, the choice, and an entry for none', async () => {
    const label = await fixture<HTMLLabelElement>(
      renderSelect('Letter', options('b'), 'Any', () => undefined),
    );
    const select = label.querySelector('select')!;
    expect(select.labels[0]?.textContent).to.contain('Letter');
    expect([...select.options].map(({ value, text }) => [value, text])).to.deep.equal([
      ['', 'Any'],
      ['a', 'The a'],
      ['b', 'The b'],
    ]);
    expect(select.value).to.equal('b');
  });

  it('has none chosen first, says what is chosen, and can be disabled', async () => {
    const chosen: string[] = [];
    const label = await fixture(
      renderSelect('Letter', options(''), 'Any', (value) => chosen.push(value), true),
    );
    const select = label.querySelector('select')!;
    expect([select.value, select.disabled]).to.deep.equal(['', true]);
    select.value = 'a';
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['a']);
  });
});

describe('The filters in use', () => {
  const filters = ['One', 'Two'].map((text) => ({ text, removeLabel: `Remove ${text}` }));

  it('are a list of named buttons, each of which takes one away', async () => {
    const removed: unknown[] = [];
    const actions = {
      onRemove: (filter: unknown) => removed.push(filter),
      onClear: () => removed.push('all'),
    };
    const element = await fixture(renderActiveFilters(filters, true, english, actions));
    const buttons = [...element.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Remove One',
      'Remove Two',
      null,
    ]);
    for (const button of buttons) button.click();
    expect(removed).to.deep.equal([...filters, 'all']);
  });

  it('are hidden where there is none, and without a list where only a search is', async () => {
    const actions = { onRemove: () => undefined, onClear: () => undefined };
    const none = await fixture<HTMLElement>(renderActiveFilters([], false, english, actions));
    expect([none.hidden, none.querySelector('ul')]).to.deep.equal([true, null]);
    const search = await fixture<HTMLElement>(renderActiveFilters([], true, english, actions));
    expect([search.hidden, search.querySelectorAll('button').length]).to.deep.equal([false, 1]);
  });
});

describe('The downloads', () => {
  it('are a button for each format', async () => {
    const asked: ExportFormat[] = [];
    const element = await fixture(renderDownloads(english, (format) => asked.push(format)));
    for (const button of element.querySelectorAll('button')) button.click();
    expect(asked).to.deep.equal(['csv', 'json', 'markdown']);
  });
});

describe('A saved file', () => {
  it('has a name that every system takes', () => {
    const names: string[] = [];
    // Shadows the method of all elements.
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    for (const name of ['prices.csv', '../../etc/passwd', 'a/b:c*?.csv', 'Preisübersicht.md', '...', '']) {
      saveFile({ name, type: 'text/plain', text: 'x' });
    }
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(names).to.deep.equal([
      'prices.csv',
      'etc-passwd',
      'a-b-c-.csv',
      'Preisübersicht.md',
      'data',
      'data',
    ]);
  });
});
