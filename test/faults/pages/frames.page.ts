import type { FaultPage, PageContext } from './page.js';

// A page that embeds frames, with the script of the kit for such pages. Its scenarios are functions of the page
// itself, because what they are about happens between its windows.

/** A frame that says what it is told to, as often as it is told to, and so does a frame inside of it. */
const parrot = `<!doctype html><meta charset="utf-8"><title>Parrot</title><script>
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !data?.times) return;
    for (let sent = 0; sent < data.times; sent++) parent.postMessage(data.messages[sent % data.messages.length], '*');
    parent.postMessage('done', '*');
  });
</script>`;
const nesting = `<!doctype html><meta charset="utf-8"><title>Nesting</title>
<iframe srcdoc="<script>setInterval(() => top.frames.length && parent.parent.postMessage({ type: 'openness:height', height: 4321 }, '*'), 20)</script>"></iframe>`;

const helpers = `
  const frame = (name) => document.querySelector('iframe[name=' + name + ']');
  const heights = () => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight);
  const painted = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 60)));
  const height = (value) => ({ type: 'openness:height', id: '', height: value });
  const changes = { ours: 0, foreign: 0 };
  /** A receiver that believes everybody. */
  let believed = 0;
  addEventListener('message', ({ data }) => { try { if (data && data.type === 'openness:height') believed++; } catch {} });
  async function say(name, messages, times = messages.length) {
    const done = new Promise((go) => {
      const listen = ({ data, source }) => {
        if (data !== 'done' || source !== frame(name).contentWindow) return;
        removeEventListener('message', listen);
        go();
      };
      addEventListener('message', listen);
    });
    frame(name).contentWindow.postMessage({ messages, times }, '*');
    await done;
    await painted();
  }
  function countChanges(name) {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(frame(name), { attributes: true });
    return () => count;
  }
  async function rest(count) {
    for (let last = -1, since = performance.now(); performance.now() - since < 700; ) {
      if (count() !== last) { last = count(); since = performance.now(); }
      await painted();
    }
  }`;

const scenarios: Record<string, string> = {
  junk: `
    const deep = Array.from({ length: 500 }).reduce((inner) => ({ inner }), {});
    const random = JSON.parse(decodeURIComponent(new URLSearchParams(location.search).get('random')));
    const odd = ['900', '9e9', null, NaN, Infinity, -Infinity, [900], deep, true, 900n, new Date(), undefined];
    await say('ours', [null, undefined, 0, '', 'openness:height', [], {}, deep, 'x'.repeat(1e6), new ArrayBuffer(8),
      ...odd.map(height), ...random.map(height), { type: ['openness:height'], height: 900 }, { height: 900 },
      { type: 'openness:heights', height: 900 }, { sentinel: 'amp', type: 'embed-size', height: 900 }]);
    const throwing = { get type() { throw new Error('getter'); } };
    const late = { type: 'openness:height', get height() { throw new Error('getter'); } };
    for (const data of [throwing, late, new Proxy({}, { get() { throw new Error('trap'); } }), Symbol('x'), 5n])
      for (const source of [frame('ours').contentWindow, null, window])
        // Firefox lets nobody make up the source of another site.
        try { dispatchEvent(new MessageEvent('message', { data, source })); } catch {}
    await painted();
    report('heights', heights());
    const clamped = [];
    for (const value of [1e9, -1, 0, Number.MAX_VALUE, 456.2, 600]) { await say('ours', [height(value)]); clamped.push(heights()[0]); }
    report('clamped', clamped);`,
  foreign: `
    const changed = countChanges('ours');
    await say('foreign', [height(900), { type: 'openness:shown', id: '' }], 10000);
    for (let sent = 0; sent < 100; sent++) postMessage(height(900), '*');
    await painted();
    await painted();
    report('heights', heights());
    report('changes', changed());
    report('believed', believed);`,
  flood: `
    const changed = countChanges('ours');
    await say('ours', Array.from({ length: 10000 }, (_, index) => height(100 + (index % 700))));
    report('last', heights()[0]);
    report('changes', changed());`,
  nested: `
    await painted();
    const before = believed;
    while (believed < before + 10) await painted();
    report('heights', heights());
    await say('ours', [height(500)]);
    report('after', heights());`,
  embed: `
    const heard = [];
    addEventListener('message', ({ data, source }) => { if (source === frame('ours').contentWindow) heard.push(data?.type ?? 'other'); });
    await rest(() => heard.length);
    report('first', heard.filter((type) => type === 'openness:height').length);
    report('height', heights()[0]);
    const target = frame('ours').contentWindow;
    for (const message of [null, 1, [], 'openness:request-height', { type: 'ready' }, { type: 'openness:configure', model: 'olmo', src: 'https://elsewhere.example/' },
      { message: 'ready', secret: 'x' }, { message: 'link', value: 'https://elsewhere.example/' }]) target.postMessage(message, '*');
    const settled = heard.length;
    await painted(); await painted(); await painted();
    report('answersToJunk', heard.length - settled);
    target.postMessage({ type: 'openness:request-height' }, '*');
    await rest(() => heard.length);
    report('answersToRequest', heard.slice(settled).filter((type) => type === 'openness:height').length);`,
};

/** `scenario` names one; `sandbox` and `style` are for the frames. */
export const page: FaultPage = {
  html: (context) => {
    const { reporter, script, kit, query } = context;
    const scenario = scenarios[query.get('scenario') ?? ''] ?? '';
    const parent = `${kit.replace('/faults/kit/', '/faults/dist/')}embed/parent.js`;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>${reporter}
<style>iframe { border: 0; height: 333px } ${query.get('style') ?? ''}</style>
<body>${framesOf(context)}<script defer src="${parent}"></script>
${script(`hold(); addEventListener('load', async () => { ${helpers} try { ${scenario} } finally { release(); } });`)}`;
  },
  file: (path) => {
    if (path === 'parrot.html') return { type: 'text/html', body: parrot };
    return path === 'nesting.html' ? { type: 'text/html', body: nesting } : undefined;
  },
};

function framesOf({ base, other, origin, kit, query }: PageContext): string {
  const elsewhere = base.replace(origin, other);
  const embed = `${kit.replace(origin, other).replace('/faults/kit/', '/faults/dist/')}embed/index.html`;
  const ours =
    query.get('scenario') === 'embed' ? `${embed}?${query.get('widget') ?? ''}` : `${elsewhere}parrot.html`;
  const foreign = query.get('scenario') === 'nested' ? 'nesting.html' : 'parrot.html';
  const sandbox = query.has('sandbox') ? 'sandbox="allow-scripts"' : '';
  return `<iframe name="ours" data-openness ${sandbox} src="${ours}"></iframe>
<iframe name="foreign" ${sandbox} src="${elsewhere}${foreign}"></iframe>`;
}
