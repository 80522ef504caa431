import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Ends with a slash. */
  url: string;
  close: () => void;
}

/** A folder on loopback, as a plain server of files gives it out; `isShared` lets pages of other origins read it. */
export async function serveFolder(folder: string, isShared = false): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (isShared) response.setHeader('access-control-allow-origin', '*');
    read(folder, pathname).then(
      ({ body, type }) => response.setHeader('content-type', type).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    );
  });
  return { url: `http://127.0.0.1:${await listen(server)}/`, close: () => closeAll(server) };
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}

async function read(folder: string, pathname: string) {
  const asked = join(folder, normalize(decodeURIComponent(pathname)));
  const path = (await stat(asked)).isDirectory() ? join(asked, 'index.html') : asked;
  return { body: await readFile(path), type: types[extname(path)] ?? 'application/octet-stream' };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}
