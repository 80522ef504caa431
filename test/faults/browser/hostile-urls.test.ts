import { expect } from '@open-wc/testing';
import { hostileDataset } from '../corpus/hostile-dataset.js';
import { badUrlClasses, badUrls, goodUrls } from '../corpus/urls.js';
import { reportFigure } from './faults.js';
import { mountAll, type Mount } from './hostile-mounts.js';
import { call, clickEverything, watch, type Watch } from './watch.js';

// Each address in every field of the data that may hold one, in every guise of the elements.

const cases = {
  'H03 an address that runs script': badUrlClasses.H03,
  'H04 an address that hides that it runs script': badUrlClasses.H04,
  'H05 an address of another scheme': badUrlClasses.H05,
  'H06 an address that needs a base': badUrlClasses.H06,
  'H07 an address with a user name': badUrlClasses.H07,
  'H08 an address that pretends': badUrlClasses.H08,
};

const linksIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')];

describe('addresses in data', () => {
  let mounts: Mount[];
  let remove: () => void;
  let watched: Watch;
  before(() => ({ mounts, remove } = mountAll()));
  after(() => remove());
  beforeEach(() => (watched = watch()));
  afterEach(() => {
    watched.end();
    expect(watched.seen).to.deep.equal([]);
  });

  /** The links of one guise, after all of it has been clicked. */
  async function linksOf(mount: Mount, url: string): Promise<HTMLAnchorElement[]> {
    const root = await mount.show(hostileDataset({ url: url.replaceAll('CALL', call) }).dataset, undefined);
    clickEverything(root);
    await mount.element.updateComplete;
    expect(root.querySelector('[data-status]')?.getAttribute('data-status')).to.equal('ready');
    // What the address belongs to is still there.
    expect(root.textContent).to.contain('olmo');
    // Links to a criterion lead to the page itself.
    return (linksIn(root) as HTMLAnchorElement[]).filter(({ part }) => !part.contains('criterion-link'));
  }

  for (const [title, urls] of Object.entries(cases)) {
    it(`${title} is no link, and its text stays`, async () => {
      for (const url of urls) {
        for (const mount of mounts) {
          const links = (await linksOf(mount, url)).filter((link) => link.hasAttribute('href'));
          expect(
            links.map(({ href }) => href),
            `${mount.name}: ${JSON.stringify(url)}`,
          ).to.deep.equal([]);
        }
      }
    });
  }

  it('H03 H09 good addresses stay links, and tell nobody where the reader came from', async () => {
    let links = 0;
    for (const url of goodUrls) {
      for (const mount of mounts) {
        for (const link of await linksOf(mount, url)) {
          expect(link.protocol).to.match(/^https?:$/);
          expect(link.getAttribute('href')).to.equal(new URL(url).href);
          expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
          links++;
        }
      }
    }
    expect(links).to.be.above(goodUrls.length * mounts.length);
    await reportFigure(
      'addresses × elements: links made of bad ones',
      `0 of ${badUrls.length * mounts.length}`,
    );
    await reportFigure('addresses: good ones kept', `${goodUrls.length} of ${goodUrls.length}`);
  });

  it('H08 a host in letters of another script is named as it really is', async () => {
    // The first letter is Cyrillic.
    for (const mount of mounts) {
      for (const link of await linksOf(mount, 'https://аpple.example/')) {
        expect(link.title).to.equal('xn--pple-43d.example');
      }
      for (const link of await linksOf(mount, 'https://apple.example/')) expect(link.title).to.equal('');
    }
  });
});
