import { expect } from '@open-wc/testing';
import { stringFields } from '../corpus/schema-walk.js';
import { Dataset } from '../../../src/dataset/schema.js';
import { armed, markup } from '../corpus/markup.js';
import { newAddress, reportFigure, requestsTo } from './faults.js';
import { mountAll } from './hostile-mounts.js';
import { hostileDataset } from '../corpus/hostile-dataset.js';
import { openPage } from './page.js';
import { knownIn, treeFaults } from './tree-faults.js';
import { call, watch } from './watch.js';

const leaksOf = async (query: Record<string, string>) => {
  const { requests, elements, errors } = await openPage('hostile-theme', { query, wait: 30_000 });
  expect(errors).to.deep.equal([]);
  expect(elements.map(({ status }) => status)).to.deep.equal(elements.map(() => 'ready'));
  return requests.filter(({ path }) => path.endsWith('leak.png')).length;
};

describe('themes', () => {
  it('H10 H11 H12 fetch nothing, whatever custom properties are set to', async () => {
    const values = Array.from({ length: 6 }, (_, value) => String(value));
    const leaks: number[] = [];
    // One after the other: six pages with five elements each would keep a slow engine waiting.
    for (const value of values) leaks.push(await leaksOf({ value }));
    expect(leaks).to.deep.equal(values.map(() => 0));
    await reportFigure('requests from values of custom properties', 0);
  });

  it('H12 would be noticed if they did', async () => {
    expect(await leaksOf({ value: '0', control: '' })).to.equal(1);
  });

  it('H10 H11 H13 data have no field for a colour, a style, a class, a part or a font', () => {
    const names = stringFields(Dataset).map(({ field }) => field.replace(/^.*\./, ''));
    expect(
      names.filter((name) => /colou?r|style|css|theme|font|image|logo|icon|html/i.test(name)),
    ).to.deep.equal([]);
    // `class` is the name of what a source says, such as "Class III".
    const ofClasses = names.filter((name) => /class/i.test(name)).map((name) => name.replace(/\W+$/, ''));
    expect([...new Set(ofClasses)]).to.deep.equal(['classes', 'class']);
  });
});

describe('attributes', () => {
  it('H01 H14 take any text, and fall back where it is none of theirs', async () => {
    const leak = newAddress();
    const watched = watch();
    const { mounts, remove } = mountAll();
    const { dataset } = hostileDataset({});
    const apart = new Set(['src', 'hash']);
    for (const mount of mounts) {
      const root = await mount.show(dataset, undefined);
      const { element } = mount;
      const names = (element.constructor as typeof HTMLElement & { observedAttributes: string[] })
        .observedAttributes;
      for (const text of ['-1', '1e9', 'NaN', '', 'expression(1)', '../../etc', 'en_US', ...markup]) {
        for (const name of names.filter((name) => !apart.has(name)))
          element.setAttribute(name, armed(text, call, leak));
        element.lang = armed(text, call, leak);
        await element.updateComplete;
        const faults = treeFaults(root, knownIn([root]));
        expect(faults, `${mount.name} ${text}`).to.deep.equal([]);
        expect([
          ...root.querySelectorAll(
            'script, img, iframe, object, embed, link, base, [style]:not(#card, .base)',
          ),
        ]).to.have.length(0);
        expect(root.querySelector('[data-status]'), mount.name).to.not.equal(null);
        if (element.hasAttribute('theme')) expect(getComputedStyle(element).backgroundImage).to.equal('none');
      }
    }
    remove();
    watched.end();
    expect(watched.seen).to.deep.equal([]);
    expect(await requestsTo(leak)).to.deep.equal([]);
  });
});
