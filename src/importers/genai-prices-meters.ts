import type { PriceComponent } from '../dataset/schema.js';

/** What one price key of genai-prices means: a component without its amount. */
export type Meter = Pick<PriceComponent, 'meter' | 'per' | 'lifetime'>;

const modalities = ['text', 'image', 'audio', 'video'];

const perMillion = (unit: string) => ({ quantity: 1_000_000, unit });
const perThousand = (unit: string) => ({ quantity: 1000, unit });
const perHour = { quantity: 1, unit: 'hour' };

/** Prices for tokens of one modality; without one, for tokens of all modalities. */
function tokenMeters(modality?: string): [string, Meter][] {
  const key = (...parts: (string | undefined)[]) => `${parts.filter(Boolean).join('_')}_mtok`;
  const name = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('-');
  const per = perMillion('token');
  const written = { meter: name(modality, 'cache-write'), per };
  return [
    [key('input', modality), { meter: name(modality, 'input'), per }],
    [key('cache', modality, 'read'), { meter: name('cached', modality, 'input'), per }],
    [key('cache', modality, 'write'), written],
    [key('cache', modality, 'write', '5m'), { ...written, lifetime: 'PT5M' }],
    [key('cache', modality, 'write', '1h'), { ...written, lifetime: 'PT1H' }],
    [key('input', modality, 'tool'), { meter: name(modality, 'tool-input'), per }],
    [key('output', modality), { meter: name(modality, 'output'), per }],
    [key('output', modality, 'reasoning'), { meter: name(modality, 'reasoning'), per }],
    [key('output', modality, 'citation'), { meter: name(modality, 'citation'), per }],
  ];
}

/** Every price key that the units of genai-prices 0.1.8 define. */
export const genaiMeters: ReadonlyMap<string, Meter> = new Map<string, Meter>([
  ...tokenMeters(),
  ...modalities.flatMap(tokenMeters),
  ['input_mchars', { meter: 'input', per: perMillion('character') }],
  ['input_gpixels', { meter: 'input', per: { quantity: 1_000_000_000, unit: 'pixel' } }],
  ['input_text_messages_kcount', { meter: 'text-message-input', per: perThousand('message') }],
  ['input_document_kpages', { meter: 'document-input', per: perThousand('page') }],
  ['input_annotated_document_kpages', { meter: 'annotated-document-input', per: perThousand('page') }],
  ['audio_hours', { meter: 'audio', per: perHour }],
  ['input_audio_hours', { meter: 'audio-input', per: perHour }],
  ['output_audio_hours', { meter: 'audio-output', per: perHour }],
  ['requests_kcount', { meter: 'request', per: perThousand('request') }],
  ['web_searches_kcount', { meter: 'web-search', per: perThousand('search') }],
  ['storage_searches_kcount', { meter: 'storage-search', per: perThousand('search') }],
  ['social_searches_kcount', { meter: 'social-search', per: perThousand('search') }],
  ['rerank_searches_kcount', { meter: 'rerank-search', per: perThousand('search') }],
  ['code_executions_kcount', { meter: 'code-execution', per: perThousand('execution') }],
]);
