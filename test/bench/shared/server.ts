import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  html: 'text/html',
};

export interface Answered {
  path: string;
  /** `js`, `json`, `css`, …; `html` for pages. */
  kind: string;
  /** Of the body as it went over the wire. */
  bytes: number;
}

const root = new URL('../../../', import.meta.url);
/**
 * The second address of the same scripts is what a page has that two people have edited; the third is for data of a
 * larger catalogue beside them.
 */
const folders: [path: string, folder: string][] = [
  ['/cdn/', 'dist/cdn/'],
  ['/copy/', 'dist/cdn/'],
  ['/large/', 'dist/cdn/'],
];

/** Pages, scripts and data on the loopback address, compressed as a CDN would, with a list of what was asked for. */
export class BenchServer {
  readonly #bodies = new Map<string, Buffer>();
  #answered: Answered[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<BenchServer> {
    const server = new BenchServer();
    server.add('/empty', '<!doctype html><title>Bench</title><link rel="icon" href="data:,">');
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Compressed before anyone waits for it. */
  add(path: string, text: string): void {
    this.#bodies.set(path, compress(Buffer.from(text)));
  }

  /** What has been asked for since the last time. */
  takeAnswered(): Answered[] {
    const answered = this.#answered;
    this.#answered = [];
    return answered;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const body = await this.#bodyOf(pathname).catch(() => undefined);
    const kind = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html';
    this.#answered.push({ path: pathname, kind, bytes: body?.length ?? 0 });
    if (!body) return void response.writeHead(404).end();
    const type = types[kind] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'public, max-age=3600',
      // Opens the fine clock to what is measured by it.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  }

  async #bodyOf(path: string): Promise<Buffer> {
    const known = this.#bodies.get(path);
    if (known) return known;
    const body = compress(await readFile(fileOf(path)));
    this.#bodies.set(path, body);
    return body;
  }
}

/** The hardest compression takes many seconds for what only the largest catalogues need. */
const mostForHardest = 2 ** 20;

function compress(content: Buffer): Buffer {
  const quality = content.length > mostForHardest ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function fileOf(path: string): URL {
  const [start, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (!start || !folder) throw new Error(`nothing lies at ${path}`);
  const rest = path.slice(start.length) || 'index.html';
  return new URL(folder + rest, root);
}
