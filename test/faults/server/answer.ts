import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { Answer, Body, SeenRequest } from './protocol.js';

export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
};

const usualHeaders = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/** Answers one request as a test has asked for. Rejects where the other side leaves early. */
export async function give(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  seen: SeenRequest,
): Promise<void> {
  if (answer.after) await sleep(answer.after);
  if (answer.instead === 'hang') return;
  if (answer.instead === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  if (answer.etag && request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, headersOf(answer)).end();
    return;
  }
  response.writeHead(answer.status ?? 200, headersOf(answer));
  // A redirect, or an answer that never gets to its body, still has to send its head.
  response.flushHeaders();
  await sendBody(answer, response, seen);
  if (answer.ending === 'stall') return;
  if (answer.ending === 'cut') {
    await sleep(20);
    request.socket.destroy();
    return;
  }
  response.end();
}

function headersOf({ cors = true, headers = {}, gzip, etag }: Answer): Record<string, string> {
  const all = {
    ...usualHeaders,
    ...(cors && corsHeaders),
    ...(gzip && { 'content-encoding': 'gzip' }),
    ...(etag && { etag, 'cache-control': 'no-cache' }),
    ...headers,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

async function sendBody({ body = '', gzip, drip }: Answer, response: ServerResponse, seen: SeenRequest) {
  const send = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      if (response.destroyed) return;
      seen.sentBytes += chunk.byteLength;
      if (!response.write(chunk)) await drained(response);
      if (drip) await sleep(drip);
    }
  };
  const chunks = Readable.from(drip ? singleBytes(body) : chunksOf(body));
  await (gzip ? pipeline(chunks, createGzip(), send) : send(chunks));
}

/** Until there is room for more, or nobody to take it. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

function* chunksOf(body: Body): Generator<Buffer> {
  if (typeof body === 'string') {
    if (body) yield Buffer.from(body);
    return;
  }
  if ('base64' in body) {
    yield Buffer.from(body.base64, 'base64');
    return;
  }
  if (body.before) yield Buffer.from(body.before);
  // In blocks, because millions of small writes would take minutes.
  const perBlock = Math.max(1, Math.floor(65_536 / body.repeat.length));
  const block = Buffer.from(body.repeat.repeat(perBlock));
  for (let left = body.times; left > 0; left -= perBlock)
    yield left >= perBlock ? block : Buffer.from(body.repeat.repeat(left));
  if (body.after) yield Buffer.from(body.after);
}

function* singleBytes(body: Body): Generator<Buffer> {
  for (const chunk of chunksOf(body)) for (const byte of chunk) yield Buffer.from([byte]);
}
