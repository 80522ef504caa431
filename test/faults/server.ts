import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { corsHeaders, give } from './server/answer.js';
import { addFigure } from './server/figures.js';
import { readBuilt, typeOf } from './server/files.js';
import { contextOf, findPage } from './server/pages.js';
import type { Answer, Figure, Run, SeenRequest } from './server/protocol.js';

/**
 * A server on two loopback addresses that misbehaves on request. Everything lies under /faults/:
 *
 *     answers/KEY        what a test has prepared for this key, one answer after the other, the last one for ever
 *     prepare/KEY        POST: a list of answers
 *     seen/KEY           the requests whose path holds the key
 *     page/NAME/VISIT/   a page of test/faults/pages/
 *     kit/VISIT/FILE     dist/cdn/FILE; dist/VISIT/FILE is dist/FILE
 *     figure             POST: a number for the printed table
 *     run.json           addresses and seed
 */
export interface FaultServer extends Run {
  prepare: (key: string, answers: Answer[]) => void;
  seen: (key: string) => SeenRequest[];
  /** Lets a server that a test runner has started answer under the same paths. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => void;
}

export const seed = Number(process.env.FAULTS_SEED ?? 20_261_122);

export async function startFaultServer(): Promise<FaultServer> {
  const answers = new Map<string, Answer[]>();
  const log: SeenRequest[] = [];
  const start = Date.now();
  const seen = (key: string) =>
    log.filter(({ path }) => path.includes(key) && !/^\/faults\/(seen|prepare)\//.test(path));

  const routes: Record<string, Route> = {
    async answers({ rest, request, response, entry }) {
      const prepared = answers.get(rest[0] ?? '');
      const answer = prepared && (prepared.length > 1 ? prepared.shift() : prepared[0]);
      await give(answer ?? { status: 404 }, request, response, entry);
    },
    async prepare({ rest, request, response }) {
      answers.set(rest[0] ?? '', JSON.parse(await bodyOf(request)) as Answer[]);
      send(response, 'application/json', '{}');
    },
    seen: ({ rest, response }) => send(response, 'application/json', JSON.stringify(seen(rest[0] ?? ''))),
    async page({ rest: [name = '', visit = '', ...path], query, origin, response }) {
      const page = await findPage(name);
      const other = origins.find((one) => one !== origin) ?? origin;
      const context = await contextOf({ name, visit, query, origin, other });
      const file = path.join('/');
      const own = { type: typeOf('page.html'), body: page.html(context), headers: page.headers?.(context) };
      const found = file ? await page.file?.(file, context) : own;
      if (!found) throw new Error(`no such file: ${file}`);
      send(response, found.type, found.body, { ...corsHeaders, ...found.headers });
    },
    kit: async ({ rest, response }) => sendBuilt(response, `cdn/${rest.slice(1).join('/')}`),
    dist: async ({ rest, response }) => sendBuilt(response, rest.slice(1).join('/')),
    async figure({ request, response }) {
      addFigure(JSON.parse(await bodyOf(request)) as Figure);
      send(response, 'application/json', '{}');
    },
    'run.json': ({ response }) => send(response, 'application/json', JSON.stringify({ origins, seed })),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const [, root, name = '', ...rest] = pathname.split('/');
    const entry = note(request, response, start);
    log.push(entry);
    const route = root === 'faults' && Object.hasOwn(routes, name) ? routes[name] : undefined;
    try {
      if (request.method === 'OPTIONS') response.writeHead(204, corsHeaders).end();
      else if (route)
        await route({
          rest,
          query,
          request,
          response,
          entry,
          origin: `http://${request.headers.host ?? ''}`,
        });
      else response.writeHead(404, corsHeaders).end();
    } catch (error) {
      // Browsers that leave early are what the tests are about.
      if (response.destroyed) return;
      if (!response.headersSent) response.writeHead(404, { 'content-type': 'text/plain', ...corsHeaders });
      response.end(String(error));
    }
  }

  const servers = [createServer(), createServer()] as const;
  for (const server of servers) {
    server.on(
      'request',
      (request: IncomingMessage, response: ServerResponse) => void handle(request, response),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const addressOf = ([one, other]: typeof servers) =>
    [one, other].map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const origins = addressOf(servers) as [string, string];
  return {
    origins,
    seed,
    prepare: (key, list) => void answers.set(key, [...list]),
    seen,
    handle,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

interface Asked {
  rest: string[];
  query: URLSearchParams;
  request: IncomingMessage;
  response: ServerResponse;
  entry: SeenRequest;
  /** The site that was asked. */
  origin: string;
}

type Route = (asked: Asked) => void | Promise<void>;

function note(request: IncomingMessage, response: ServerResponse, start: number): SeenRequest {
  const { method = '', url: path = '', headers } = request;
  const entry: SeenRequest = {
    method,
    path,
    headers,
    at: Date.now() - start,
    sentBytes: 0,
    isAborted: false,
  };
  response.on('close', () => (entry.isAborted = !response.writableFinished));
  return entry;
}

function send(
  response: ServerResponse,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  const usual = { 'content-type': type, 'cache-control': 'no-store', ...corsHeaders };
  response.writeHead(200, { ...usual, ...headers }).end(body);
}

async function sendBuilt(response: ServerResponse, path: string): Promise<void> {
  send(response, typeOf(path), await readBuilt(path), { 'cross-origin-resource-policy': 'cross-origin' });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
