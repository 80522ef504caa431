import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/dataset/failure.js';
import { loadDataset, type LoadOptions } from '../../src/dataset/load.js';
import { makeDataset } from '../fixtures/datasets.js';
import {
  type Answer,
  delayed,
  jsonResponse,
  newAddress,
  replaceFetch,
  restoreFetch,
} from '../fixtures/fake-fetch.js';

const withStatus = (status: number, headers: Record<string, string> = {}) =>
  jsonResponse(makeDataset(), { status, headers: { 'content-type': 'application/json', ...headers } });

const withType = (type: string, body: string | undefined = JSON.stringify(makeDataset())) =>
  new Response(body, { headers: { 'content-type': type } });

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.failure.code);

/** What comes of one request that is answered so, and how many times it was asked. */
async function load(answer: Answer, options?: LoadOptions) {
  const url = newAddress();
  const calls = replaceFetch(answer);
  const outcome = await loadDataset(url, options);
  return { url, calls, outcome, code: codeOf(outcome), failure: outcome.ok ? undefined : outcome.failure };
}

/** One answer after the other; the last one stays. */
function inTurn(...answers: Answer[]): Answer {
  let turn = 0;
  return (url, signal) => {
    const answer = answers[Math.min(turn++, answers.length - 1)];
    if (!answer) throw new Error('no answer');
    return answer(url, signal);
  };
}

/** A body that brings some bytes and then neither goes on nor ends. */
function stalled(signal: AbortSignal, text = '{"models":['): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      signal.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

const broken = () => {
  throw new TypeError('failed to fetch');
};

afterEach(restoreFetch);

describe('loadDataset(address)', () => {
  it('answers the dataset and where it came from', async () => {
    const { outcome, url, calls } = await load(() => jsonResponse(makeDataset()));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.dataset).to.deep.equal(makeDataset());
    expect(outcome.value.url).to.equal(url);
    expect(calls).to.have.length(1);
  });

  it('sends no credentials and no referrer, to its own site as to others', async () => {
    const { calls } = await load(() => jsonResponse(makeDataset()));
    expect(calls[0]?.init).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    const own = replaceFetch(() => jsonResponse(makeDataset()));
    await loadDataset(`${location.origin}/${Math.random()}.json`);
    expect(own[0]?.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('may be answered from a cache, but not where that answer was bad or is too old', async () => {
    const good = () => jsonResponse(makeDataset());
    const { calls, url } = await load(inTurn(() => withStatus(500), good));
    const again = replaceFetch(good);
    await loadDataset(url, { fresh: true });
    const modes = [...calls, ...again].map(({ init }) => init.cache);
    expect(modes).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('counts what could not be read', async () => {
    const { outcome } = await load(() => jsonResponse({ ...makeDataset(), topics: [null] }));
    expect(outcome.ok && outcome.value.dropped).to.equal(1);
  });

  const usable: Record<string, Answer> = {
    'text/plain': () => withType('text/plain; charset=utf-8'),
    'application/octet-stream': () => withType('application/octet-stream'),
    'no content type': () => new Response(new TextEncoder().encode(JSON.stringify(makeDataset()))),
    'a byte order mark': () => withType('application/json', `\ufeff${JSON.stringify(makeDataset())}`),
    'space around it': () => withType('application/json', `\n ${JSON.stringify(makeDataset())}\n`),
  };
  for (const [name, answer] of Object.entries(usable)) {
    it(`accepts JSON with ${name}`, async () => expect((await load(answer)).code).to.equal('ok'));
  }

  it('reads letters that two chunks share', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(makeDataset({ name: 'Tülu 模型 🦙' })));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { outcome } = await load(() => new Response(body));
    expect(outcome.ok && outcome.value.dataset.name).to.equal('Tülu 模型 🦙');
  });
});

describe('loadDataset(address) refuses without a request', () => {
  const addresses = [
    '',
    ' ',
    'data.json',
    '/data.json',
    '//data.example/a.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://data.example/1',
    'file:///etc/passwd',
    'ftp://data.example/a.json',
    'about:blank',
    'http://user:password@data.example/',
    'https://user@data.example/',
    'https://',
    '[object Object]',
    'x'.repeat(100_000),
  ];
  for (const address of addresses) {
    it(JSON.stringify(address.slice(0, 50)), async () => {
      const calls = replaceFetch(() => jsonResponse(makeDataset()));
      const outcome = await loadDataset(address);
      expect(codeOf(outcome)).to.equal('src');
      expect(calls).to.have.length(0);
      if (outcome.ok) return;
      expect(outcome.failure.retryable).to.equal(false);
      expect(outcome.failure.received?.length).to.be.at.most(200);
    });
  }
});

describe('loadDataset(address) tells what failed', () => {
  const failures: [name: string, code: string, answer: Answer, isRetryable: boolean][] = [
    ['404', 'http', () => withStatus(404), true],
    ['401', 'http', () => withStatus(401), true],
    ['403', 'http', () => withStatus(403), true],
    ['204', 'empty', () => new Response(null, { status: 204 }), true],
    ['an empty body', 'empty', () => withType('application/json', ''), true],
    ['a body of spaces', 'empty', () => withType('application/json', ' \n'), true],
    ['a page of HTML', 'type', () => withType('text/html; charset=utf-8', '<!doctype html>'), true],
    ['an image', 'type', () => withType('image/png', 'PNG'), true],
    ['HTML that calls itself JSON', 'syntax', () => withType('application/json', '<!doctype html>'), true],
    ['JSON that ends early', 'syntax', () => withType('application/json', '{"models":['), true],
    ['a trailing comma', 'syntax', () => withType('application/json', '{"version":1,}'), true],
    ['another major version', 'version', () => jsonResponse({ ...makeDataset(), version: 2 }), false],
    ['JSON that is no dataset', 'schema', () => jsonResponse({ error: 'gone' }), false],
    ['a list', 'schema', () => jsonResponse([]), false],
    ['null', 'schema', () => jsonResponse('null'), false],
  ];
  for (const [name, code, answer, isRetryable] of failures) {
    it(`${name}: ${code}`, async () => {
      const { failure, calls, url } = await load(answer);
      expect(failure).to.include({ code, retryable: isRetryable, url });
      expect(calls).to.have.length(1);
    });
  }

  it('a body in UTF-16: syntax', async () => {
    const text = JSON.stringify(makeDataset());
    const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    expect((await load(() => new Response(units))).code).to.equal('syntax');
  });

  it('the status of the server, and what it sent', async () => {
    expect((await load(() => withStatus(404))).failure?.status).to.equal(404);
    const { failure } = await load(() => withType(`text/html; ${'x'.repeat(1000)}`, '<p>'));
    expect(failure?.received).to.match(/^text\/html/);
    expect(failure?.received?.length).to.be.at.most(80);
  });

  it('the place in the data', async () => {
    expect((await load(() => jsonResponse({ ...makeDataset(), name: 5 }))).failure?.path).to.equal('name');
  });
});

describe('loadDataset(address) within limits', () => {
  it('gives up after the time limit where nobody answers', async () => {
    const { code, failure } = await load(() => new Promise(() => undefined), {
      limits: { milliseconds: 30, bytes: 1000 },
    });
    expect(code).to.equal('timeout');
    expect(failure?.retryable).to.equal(true);
  });

  it('gives up after the time limit where the body does not end', async () => {
    const { code } = await load((_, signal) => stalled(signal), {
      limits: { milliseconds: 30, bytes: 1000 },
    });
    expect(code).to.equal('timeout');
  });

  it('counts the retry into the time limit', async () => {
    const answer = inTurn(
      () => withStatus(500),
      () => new Promise<Response>(() => undefined),
    );
    const { code, calls } = await load(answer, { limits: { milliseconds: 800, bytes: 1e6 } });
    expect(code).to.equal('timeout');
    expect(calls).to.have.length(2);
  });

  it('stops reading at the byte limit', async () => {
    let pulled = 0;
    let isCancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const { code, failure, calls } = await load(() => new Response(body), {
      limits: { milliseconds: 10_000, bytes: 10_000 },
    });
    expect(code).to.equal('too-large');
    expect(failure?.retryable).to.equal(false);
    expect(isCancelled).to.equal(true);
    expect(pulled).to.be.below(20);
    expect(calls).to.have.length(1);
  });

  it('accepts exactly as many bytes as the limit says', async () => {
    const text = JSON.stringify(makeDataset());
    const answer = () => withType('application/json', text);
    const size = new TextEncoder().encode(text).byteLength;
    expect((await load(answer, { limits: { milliseconds: 5000, bytes: size } })).code).to.equal('ok');
    const { code } = await load(answer, { limits: { milliseconds: 5000, bytes: size - 1 } });
    expect(code).to.equal('too-large');
  });

  it('does not keep the connection of a refused answer busy', async () => {
    let isCancelled = false;
    const body = () =>
      new ReadableStream({
        cancel() {
          isCancelled = true;
        },
      });
    await load(() => new Response(body(), { status: 404 }));
    expect(isCancelled).to.equal(true);
  });
});

describe('loadDataset(address) asks once more', () => {
  const good = () => jsonResponse(makeDataset());

  const worthIt: Record<string, Answer> = {
    'a server error, whatever its body says': () => withStatus(500),
    'an overloaded server': () => withStatus(503),
    'a broken connection': broken,
    'a connection that breaks within the body': () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"models"'));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
    'an opaque answer': () => Response.error(),
    'a fetch that answers with something else': () => ({ json: {} }) as unknown as Response,
    'a server that asks for no pause': () => withStatus(503, { 'retry-after': '0' }),
    'a server that asks for a short pause': () => withStatus(503, { 'retry-after': '1' }),
    'a server that names a moment that is over': () =>
      withStatus(503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    'a server that asks for a pause in words': () => withStatus(503, { 'retry-after': 'soon' }),
  };
  for (const [name, answer] of Object.entries(worthIt)) {
    it(`after ${name}`, async () => {
      const { code, calls } = await load(inTurn(answer, good));
      expect(code).to.equal('ok');
      expect(calls).to.have.length(2);
    });
  }

  it('and no more than once', async () => {
    const server = await load(() => withStatus(500));
    expect(server.calls).to.have.length(2);
    expect(server.failure).to.include({ code: 'http', status: 500 });
    const network = await load(broken);
    expect(network.calls).to.have.length(2);
    expect(network.code).to.equal('network');
  });

  const pointless: Record<string, Answer> = {
    'a missing page': () => withStatus(404),
    'a refusal': () => withStatus(403),
    'a server that asks for a long pause': () => withStatus(503, { 'retry-after': '60' }),
    'a server that names a moment far away': () =>
      withStatus(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
    'data that is no JSON': () => withType('application/json', '<p>'),
    'data that is no dataset': () => jsonResponse({}),
  };
  for (const [name, answer] of Object.entries(pointless)) {
    it(`but not after ${name}`, async () => {
      const { code, calls } = await load(inTurn(answer, good));
      expect(code).to.not.equal('ok');
      expect(calls).to.have.length(1);
    });
  }

  it('survives a page without fetch', async () => {
    replaceFetch(good);
    Reflect.set(globalThis, 'fetch', undefined);
    expect(codeOf(await loadDataset(newAddress()))).to.equal('network');
  });

  it('says offline where the browser says so', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect((await load(broken)).code).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('loadDataset(address) among several callers', () => {
  it('asks once per address, for callers at one time and later', async () => {
    const url = newAddress();
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => loadDataset(url)));
    expect(outcomes.every(({ ok }) => ok)).to.equal(true);
    expect(await loadDataset(url)).to.equal(outcomes[0]);
    expect(calls).to.have.length(1);
    await loadDataset(newAddress());
    expect(calls).to.have.length(2);
  });

  it('keeps the newest fifty answers', async () => {
    const urls = Array.from({ length: 51 }, newAddress);
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    for (const url of urls) await loadDataset(url);
    await loadDataset(urls[1] ?? '');
    expect(calls).to.have.length(51);
    await loadDataset(urls[0] ?? '');
    expect(calls).to.have.length(52);
  });

  it('takes two spellings of an address for one', async () => {
    const url = newAddress();
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    await loadDataset(url);
    await loadDataset(url.replace('https://data.example/', 'HTTPS://DATA.example:443/a/../'));
    expect(calls).to.have.length(1);
  });

  it('forgets a failure', async () => {
    const url = newAddress();
    const calls = replaceFetch(
      inTurn(
        () => withStatus(404),
        () => jsonResponse(makeDataset()),
      ),
    );
    expect(codeOf(await loadDataset(url))).to.equal('http');
    expect(codeOf(await loadDataset(url))).to.equal('ok');
    expect(calls).to.have.length(2);
  });

  it('lets the others have their answer where one gives up', async () => {
    const url = newAddress();
    const answer = delayed<Response>();
    const calls = replaceFetch(() => answer.promise);
    const leaver = new AbortController();
    const left = loadDataset(url, { signal: leaver.signal });
    const stayed = loadDataset(url, { signal: new AbortController().signal });
    leaver.abort();
    expect(codeOf(await left)).to.equal('aborted');
    answer.resolve(jsonResponse(makeDataset()));
    expect(codeOf(await stayed)).to.equal('ok');
    expect(calls).to.have.length(1);
    expect(calls[0]?.init.signal?.aborted).to.equal(false);
  });

  it('keeps the request for a caller that cannot give up', async () => {
    const url = newAddress();
    const answer = delayed<Response>();
    replaceFetch(() => answer.promise);
    const leaver = new AbortController();
    const stayed = loadDataset(url);
    const left = loadDataset(url, { signal: leaver.signal });
    leaver.abort();
    expect(codeOf(await left)).to.equal('aborted');
    answer.resolve(jsonResponse(makeDataset()));
    expect(codeOf(await stayed)).to.equal('ok');
  });

  it('aborts the request when the last caller gives up, and asks anew for the next', async () => {
    const url = newAddress();
    const calls = replaceFetch(
      inTurn(
        () => new Promise<Response>(() => undefined),
        () => jsonResponse(makeDataset()),
      ),
    );
    const leavers = [new AbortController(), new AbortController()];
    const left = leavers.map(({ signal }) => loadDataset(url, { signal }));
    leavers[0]?.abort();
    expect(calls[0]?.init.signal?.aborted).to.equal(false);
    leavers[1]?.abort();
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
    const next = loadDataset(url);
    expect((await Promise.all(left)).map(codeOf)).to.deep.equal(['aborted', 'aborted']);
    expect(codeOf(await next)).to.equal('ok');
    expect(codeOf(await loadDataset(url))).to.equal('ok');
    expect(calls).to.have.length(2);
  });

  it('asks nobody for a caller that has given up already', async () => {
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    expect(codeOf(await loadDataset(newAddress(), { signal: AbortSignal.abort() }))).to.equal('aborted');
    expect(calls).to.have.length(0);
  });
});

describe('loadDataset(address, { fresh: true })', () => {
  const named = (name: string) => () => jsonResponse(makeDataset({ name }));
  const nameOf = (outcome: Outcome<{ dataset: { name: string } }>) =>
    outcome.ok ? outcome.value.dataset.name : outcome.failure.code;

  it('asks again, and its answer is the one that counts from then on', async () => {
    const url = newAddress();
    const calls = replaceFetch(inTurn(named('old'), named('new')));
    expect(nameOf(await loadDataset(url))).to.equal('old');
    expect(nameOf(await loadDataset(url, { fresh: true }))).to.equal('new');
    expect(nameOf(await loadDataset(url))).to.equal('new');
    expect(calls).to.have.length(2);
  });

  it('shares a request that is under way', async () => {
    const url = newAddress();
    const answer = delayed<Response>();
    const calls = replaceFetch(() => answer.promise);
    const outcomes = [loadDataset(url), loadDataset(url, { fresh: true })];
    answer.resolve(named('shared')());
    expect((await Promise.all(outcomes)).map(nameOf)).to.deep.equal(['shared', 'shared']);
    expect(calls).to.have.length(1);
  });

  it('leaves the last good answer in place where it fails', async () => {
    const url = newAddress();
    const calls = replaceFetch(inTurn(named('good'), () => withStatus(404)));
    await loadDataset(url);
    expect(nameOf(await loadDataset(url, { fresh: true }))).to.equal('http');
    expect(nameOf(await loadDataset(url, { fresh: true }))).to.equal('http');
    expect(nameOf(await loadDataset(url))).to.equal('good');
    expect(calls).to.have.length(3);
  });

  it('leaves the last good answer in place where everybody gives up', async () => {
    const url = newAddress();
    replaceFetch(inTurn(named('good'), () => new Promise<Response>(() => undefined)));
    await loadDataset(url);
    const leaver = new AbortController();
    const left = loadDataset(url, { fresh: true, signal: leaver.signal });
    leaver.abort();
    expect(nameOf(await left)).to.equal('aborted');
    expect(nameOf(await loadDataset(url))).to.equal('good');
  });
});
