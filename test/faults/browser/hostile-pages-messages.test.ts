import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { reportFigure, seed } from './faults.js';
import { expectQuiet } from './made-of.js';
import { openPage, type VisitedPage } from './page.js';

// What windows say to the page that embeds a widget, and to the widget.

async function play(scenario: string, query: Record<string, string> = {}): Promise<VisitedPage> {
  const page = await openPage('frames', { query: { scenario, ...query }, wait: 25_000 });
  expectQuiet(page, scenario);
  return page;
}

/** Anything but a number. */
const random = fc.sample(
  fc.jsonValue().filter((value) => typeof value !== 'number'),
  { seed, numRuns: 200 },
);

describe('messages between a page and its frames', () => {
  it('H27 junk changes nothing and throws nowhere; heights are held between 50 and 20,000', async () => {
    const { reports } = await play('junk', {
      random: encodeURIComponent(JSON.stringify(random.slice(0, 40))),
    });
    expect(reports.heights).to.deep.equal([333, 333]);
    expect(reports.clamped).to.deep.equal([20_000, 50, 50, 20_000, 457, 600]);
  });

  it('H27 10,000 messages of a foreign frame change nothing; who believes everybody believes them', async () => {
    const { reports } = await play('foreign');
    expect(reports.heights).to.deep.equal([333, 333]);
    expect(reports.changes).to.equal(0);
    expect(reports.believed).to.equal(5100);
    await reportFigure('height changes from foreign messages', Number(reports.changes));
    await reportFigure(
      'control: foreign heights that a receiver without a check believes',
      Number(reports.believed),
    );
  });

  it('H27 10,000 heights of the frame itself: few changes, and the last one counts', async () => {
    const { reports } = await play('flood');
    expect(reports.last).to.equal(100 + (9999 % 700));
    expect(reports.changes).to.be.below(500);
  });

  for (const sandbox of [false, true])
    it(`H28 a frame in a foreign frame is not heard${sandbox ? ', nor without an origin' : ''}`, async () => {
      const { reports } = await play('nested', sandbox ? { sandbox: '' } : {});
      expect(reports.heights).to.deep.equal([333, 333]);
      // By its window the right one is known, whatever its origin.
      expect(reports.after).to.deep.equal([500, 333]);
    });

  const widget = 'widget=scorecard&model=deepseek-r1&rubric=osai-14';

  it('H29 the embed page answers to a request for its height and to nothing else', async () => {
    const { reports } = await play('embed', { widget });
    expect(reports.answersToJunk).to.equal(0);
    expect(reports.answersToRequest).to.equal(1);
  });

  it('H30 a frame that its page holds as high as the window comes to rest', async () => {
    const styles = ['iframe { min-height: 100vh; }', 'iframe { min-height: 3000px; width: 100% }'];
    const pages = await Promise.all(styles.map((style) => play('embed', { widget, style })));
    const counts = pages.map(({ reports }) => Number(reports.first));
    for (const count of counts) expect(count).to.be.within(1, 5);
    await reportFigure('messages until a frame rests, at most', Math.max(...counts));
  });
});

describe('the embed page where it may do little', () => {
  const embed = `/faults/dist/${crypto.randomUUID()}/embed/index.html?widget=badge&model=deepseek-r1`;

  it('H48 in a sandbox without scripts there are words and a way to the widget', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = embed;
    document.body.append(frame);
    await loaded;
    const link = frame.contentDocument?.querySelector('a');
    expect(frame.contentDocument?.body.innerText).to.contain('JavaScript');
    expect(link?.getClientRects().length).to.be.above(0);
    expect(link?.href).to.equal(new URL(embed, location.href).href);
    frame.remove();
  });

  it('H49 nothing in it changes anything: no form is sent, and links leave the frame', async () => {
    const text = await (await fetch(embed)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const policy = page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    expect(policy).to.contain("form-action 'none'").and.to.contain("base-uri 'none'");
    expect(page.querySelector('base')?.target).to.equal('_blank');
    expect(page.querySelectorAll('form, input, button')).to.have.length(0);
  });
});
