import { expect } from '@open-wc/testing';
import { goodBody } from './widget.js';
import { engine, newAddress, origins, prepare } from './faults.js';
import { openPage } from './page.js';

const dataRequests = (requests: { path: string }[]) => requests.filter(({ path }) => path.includes('.json'));

describe('pages that stand between the kit and its data', () => {
  it('N21 a policy that forbids the address', async () => {
    const address = await prepare(newAddress(origins[1]), { body: goodBody });
    const { elements, events, errors, rejections, violations } = await openPage('blocked-connect', {
      query: { src: address },
    });
    expect(events).to.deep.equal(['openness-error network']);
    expect(elements[0]).to.include({ status: 'error', isFallbackShown: true });
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
    // One for each of the two tries, and no storm.
    expect(violations.length).to.be.within(1, 2);
    for (const { directive } of violations) expect(directive).to.equal('connect-src');
  });

  it('N33 no address: the part of the dataset that lies beside the script', async () => {
    const { elements, requests, cookies, storageKeys } = await openPage('script-twice');
    expect(elements[0]?.status).to.equal('ready');
    expect(dataRequests(requests).map(({ path }) => path.replace(/^.*\/data\//, ''))).to.deep.equal([
      'slices/osai-12/deepseek-r1.json',
    ]);
    expect({ cookies, storageKeys }).to.deep.equal({ cookies: '', storageKeys: 0 });
  });

  it('N33 no address, and a script that has none itself', async () => {
    const { elements, events, requests } = await openPage('script-from-blob');
    expect(events).to.deep.equal(['openness-error src']);
    expect(elements[0]).to.include({ status: 'error', isFallbackShown: true });
    expect(dataRequests(requests)).to.deep.equal([]);
  });

  it('N33 a script that has no address and holds everything, with the data in the tag', async () => {
    const { elements, events, requests, errors, rejections } = await openPage('script-from-blob', {
      query: { file: 'openness-widgets.standalone.js', model: 'olmo', data: goodBody },
    });
    expect(events).to.deep.equal(['openness-load']);
    expect(elements[0]).to.include({ status: 'ready', isFallbackShown: false });
    const files = requests.map(({ path }) => path.replace(/^.*\/|\?.*$/g, '')).filter(Boolean);
    expect(files).to.deep.equal(['openness-widgets.standalone.js']);
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
  });

  it('N36 a service worker with other ideas', async function () {
    // A frame with a worker tells nothing any more in WebKitGTK while it is driven.
    if (engine === 'webkit') this.skip();
    const { events, elements, errors, rejections, reports } = await openPage('service-worker', {
      origin: location.origin,
      wait: 20_000,
    });
    expect(reports.controlled).to.equal(true);
    expect(events).to.have.members([
      'openness-error schema',
      'openness-error syntax',
      'openness-error network',
    ]);
    expect(elements.every(({ isFallbackShown }) => isFallbackShown)).to.equal(true);
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
  });
});
