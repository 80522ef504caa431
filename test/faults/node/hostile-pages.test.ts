import assert from 'node:assert/strict';
import { test } from 'node:test';

/** As much of a request as the server of the demo looks at. */
interface Context {
  path: string;
  url: string;
  set: (name: string, value: string) => void;
  redirect: () => void;
}
type Middleware = (context: Context, next: () => unknown) => unknown;

const configPath = '../../../demo/web-dev-server.config.mjs';
const { default: config } = (await import(configPath)) as { default: { middleware: Middleware[] } };

async function headersOf(path: string): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  const context: Context = {
    path,
    url: path,
    set: (name, value) => void headers.set(name, value),
    redirect: () => undefined,
  };
  for (const middleware of config.middleware) await middleware(context, () => undefined);
  return headers;
}

test('H49 pages of the demo cannot be put into a frame; the embed page can', async () => {
  for (const path of ['/demo/', '/demo/builder.html', '/demo/gallery.html'])
    assert.equal((await headersOf(path)).get('content-security-policy'), "frame-ancestors 'none'");
  assert.equal((await headersOf('/dist/embed/index.html')).size, 0);
});
