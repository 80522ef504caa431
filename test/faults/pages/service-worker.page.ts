import type { FaultPage } from './page.js';

const worker = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  const answers = {
    'other.json': () => new Response('{"hello":1}', { headers: { 'content-type': 'application/json' } }),
    'offline.json': () => new Response('You are offline', { headers: { 'content-type': 'application/json' } }),
    'none.json': () => Response.error(),
  };
  addEventListener('fetch', (event) => {
    const answer = answers[event.request.url.split('/').at(-1)];
    if (answer) event.respondWith(answer());
  });`;

const start = `
  hold();
  const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  navigator.serviceWorker
    .register('worker.js')
    .then(() => controlled)
    .then(() => {
      report('controlled', true);
      for (const name of ['other', 'offline', 'none']) {
        const element = document.createElement('openness-badge');
        element.setAttribute('model', 'olmo');
        element.setAttribute('src', name + '.json');
        element.innerHTML = '<a href="https://example.org/">Fallback</a>';
        document.body.append(element);
      }
      setTimeout(release, 2000);
    });`;

/** A service worker of the page answers in place of the server, with what it likes. */
export const page: FaultPage = {
  html: ({ reporter, script, load }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Service worker</title>${reporter}${load()}<body>${script(start)}`,
  file: (path) => (path === 'worker.js' ? { type: 'text/javascript', body: worker } : undefined),
};
