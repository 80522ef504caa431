// The answers that the gallery needs and no file can give; the demo server and the test server both use them.
import { readFile } from 'node:fs/promises';

const answered = new Set();

/** Koa middleware for `/demo/answers/…`. */
export async function answers(context, next) {
  const [, name] = /^\/demo\/answers\/(.+)\.json$/.exec(context.path) ?? [];
  if (!name) return next();
  context.set('cache-control', 'no-store');
  if (name === 'never') return new Promise((resolve) => context.req.once('close', resolve));
  if (name === 'broken') return reply(context, 200, 'not json');
  const [, dataset] = /^once\/([\w-]+)$/.exec(name) ?? [];
  if (!dataset || answered.has(context.url)) return reply(context, 404, '{}');
  answered.add(context.url);
  return reply(context, 200, await readFile(new URL(`../data/${dataset}.json`, import.meta.url), 'utf8'));
}

function reply(context, status, body) {
  context.status = status;
  context.type = 'application/json';
  context.body = body;
}
