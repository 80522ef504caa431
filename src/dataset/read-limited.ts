import { fail, type Outcome, succeed } from './failure.js';

/**
 * The body of a response as text, reading no more than `mostBytes` of it after decoding. Fails with
 * `too-large`; rejects where the connection breaks or the request is aborted.
 */
export async function readLimited(response: Response, mostBytes: number): Promise<Outcome<string>> {
  if (!response.body) return succeed(await response.text());
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return succeed(text + decoder.decode());
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return fail('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
