import { expect } from '@open-wc/testing';
import { armed, markup } from '../corpus/markup.js';
import { badUrls } from '../corpus/urls.js';
import { newAddress, reportFigure, requestsTo } from './faults.js';
import { openFrame } from './frame.js';
import { call, clickEverything } from './watch.js';

// Would the detectors notice anything at all? Twins of the kit that do what it never does: they take texts for
// markup, and addresses as they come.

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a payload has run or fetched something, by itself or when everything was clicked. */
async function fires(fill: (host: HTMLElement, text: string) => void, payload: string): Promise<boolean> {
  const leak = newAddress();
  const { document, seen, remove } = await openFrame('<div></div>');
  fill(document.querySelector('div')!, armed(payload, call, leak));
  await pause(200);
  clickEverything(document);
  await pause(50);
  remove();
  return seen.length > 0 || (await requestsTo(leak)).length > 0;
}

async function countFiring(payloads: readonly string[], fill: (host: HTMLElement, text: string) => void) {
  let firing = 0;
  // Twenty frames at a time: each waits, none works.
  for (let start = 0; start < payloads.length; start += 20) {
    const outcomes = payloads.slice(start, start + 20).map((payload) => fires(fill, payload));
    firing += (await Promise.all(outcomes)).filter(Boolean).length;
  }
  return firing;
}

describe('twins that take texts as they are', () => {
  it('run many of the payloads where they make markup of them', async () => {
    const firing = await countFiring(markup, (host, text) => {
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
    });
    await reportFigure('control: payloads that run or fetch as markup', `${firing} of ${markup.length}`);
    expect(firing).to.be.at.least(markup.length / 10);
  });

  it('run many of the addresses where they make links of them', async () => {
    const urls = badUrls.filter((url) => url.includes('CALL'));
    const firing = await countFiring(urls, (host, text) => {
      const link = document.createElement('a');
      link.textContent = 'press';
      link.setAttribute('href', text);
      host.append(link);
    });
    await reportFigure('control: addresses that run when clicked', `${firing} of ${urls.length}`);
    expect(firing).to.be.at.least(urls.length / 10);
  });
});
