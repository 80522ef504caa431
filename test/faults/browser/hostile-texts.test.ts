import { expect } from '@open-wc/testing';
import { armed, markupClasses, markupSample } from '../corpus/markup.js';
import { hostileDataset } from '../corpus/hostile-dataset.js';
import { newAddress, reportFigure, requestsTo } from './faults.js';
import { mountAll, type Mount } from './hostile-mounts.js';
import { type Known, knownIn, seenOf, treeFaults } from './tree-faults.js';
import { call, clickEverything, watch, type Watch } from './watch.js';

// Each payload in every field of the data at once, in every guise of the elements.

const leak = newAddress();

/** Where a text stands that could not be copied: whether and when depends on the browser. */
const copyYourself = ['textarea', 'textarea[readonly]', 'textarea[rows]', 'textarea[dir]'];

describe('hostile texts in elements', () => {
  let mounts: Mount[];
  let remove: () => void;
  let watched: Watch;
  let known: Known;
  before(async () => {
    ({ mounts, remove } = mountAll());
    const harmless = hostileDataset({ text: 'harmless', id: 'id' });
    const roots = await Promise.all(mounts.map((mount) => mount.show(harmless.dataset, 'id')));
    const atFirst = knownIn(roots);
    for (const root of roots) clickEverything(root);
    await Promise.all(mounts.map(({ element }) => element.updateComplete));
    known = new Set([...atFirst, ...knownIn(roots), ...copyYourself]);
    expect([...known].filter((name) => name.includes('[style'))).to.deep.equal([]);
  });
  after(() => remove());
  beforeEach(() => (watched = watch()));
  afterEach(() => watched.end());

  async function show(mount: Mount, payload: string) {
    const text = armed(payload, call, leak);
    const { dataset, places } = hostileDataset({ text, id: text });
    const root = await mount.show(dataset, text);
    return { text, root, places };
  }

  let placements = 0;
  for (const [name, payloads] of Object.entries(markupClasses)) {
    it(`H01 H02 H19 are shown as they are, whatever they say: ${name}`, async () => {
      for (const payload of payloads) {
        for (const mount of mounts) {
          const { root, text, places } = await show(mount, payload);
          placements += places;
          const where = `${mount.name}: ${JSON.stringify(payload)}`;
          expect(root.querySelector('[data-status]')?.getAttribute('data-status'), where).to.equal('ready');
          expect(treeFaults(root, known), where).to.deep.equal([]);
          expect(seenOf(root.textContent), where).to.contain(seenOf(text));
        }
      }
      expect(watched.seen).to.deep.equal([]);
    });
  }

  it('H01 H02 fetch nothing', async () => {
    expect(await requestsTo(leak)).to.deep.equal([]);
    await reportFigure('hostile texts × fields × elements: placements', placements);
    await reportFigure('hostile texts × fields × elements: executions, requests', 0);
  });

  it('H01 H02 do nothing when everything is clicked', async () => {
    let clicks = 0;
    for (const payload of markupSample) {
      for (const mount of mounts) {
        const { root } = await show(mount, payload);
        clicks += clickEverything(root);
        await mount.element.updateComplete;
        expect(treeFaults(root, known)).to.deep.equal([]);
      }
    }
    expect(clicks).to.be.above(1000);
    expect(watched.seen).to.deep.equal([]);
    expect(await requestsTo(leak)).to.deep.equal([]);
  });
});
