import { parseDate, startOfDate } from '../../dataset/date.js';
import type { Model } from '../../dataset/schema.js';
import { z } from '../../dataset/zod.js';
import type { Recorder } from '../shared/fields.js';
import { joinWords, readName, sortedEntries } from '../shared/price-offer.js';

const unread = z.optional(z.unknown());

/** An entry of the list; only its id has to be as documented. */
export const ListedModel = z.object({
  // The offer has a longer id than the model, and both stay within 200 characters.
  id: z.string().check(z.regex(/^[^\s,]{1,180}$/)),
  name: unread,
  created: unread,
  hugging_face_id: unread,
  architecture: unread,
  context_length: unread,
  expiration_date: unread,
  pricing: unread,
});
export type ListedModel = z.infer<typeof ListedModel>;

/** No model of a list of this kind is older. */
const earliest = '2010-01-01';

/** The model without its prices. */
export function toModel(listed: ListedModel, recorder: Recorder): Model {
  const { id, created, hugging_face_id: repository } = listed;
  const name = readName(listed.name) ?? id;
  const maker = readMaker(name);
  const released = readReleaseDate(id, created, recorder);
  const modalities = readModalities(listed.architecture);
  return {
    id,
    name,
    kind: 'product',
    ...(maker && { organization: { name: maker } }),
    ...(released && { released }),
    ...(modalities.length > 0 && { modalities }),
    // Without a repository nothing is known: some makers publish their weights elsewhere, or later.
    ...(typeof repository === 'string' && repository.trim() && { openWeights: true }),
  };
}

/** The day before which an offer ends. */
export function readEnd({ id, expiration_date: date }: ListedModel, recorder: Recorder): string | undefined {
  if (date === undefined || date === null || date === '') return undefined;
  if (typeof date === 'string' && parseDate(date)?.day) return date;
  recorder.dropped('bad-date', `${id}.expiration_date`, 'this is no date and is left out');
  return undefined;
}

/** Most names are written `Maker: Model`; nothing is guessed for the others. */
function readMaker(name: string): string | undefined {
  const parts = name.split(': ');
  return parts.length > 1 ? parts[0]?.trim() || undefined : undefined;
}

/** Seconds since 1970, as a day in UTC. */
function readReleaseDate(id: string, created: unknown, recorder: Recorder): string | undefined {
  if (created === undefined || created === null) return undefined;
  const moment = typeof created === 'number' ? new Date(created * 1000) : undefined;
  const text = moment && !Number.isNaN(moment.getTime()) ? moment.toISOString().slice(0, 10) : '';
  if ((startOfDate(text) ?? -Infinity) >= (startOfDate(earliest) ?? 0)) return text;
  recorder.dropped('bad-date', `${id}.created`, 'this is no date of a release and is left out');
  return undefined;
}

function readModalities(architecture: unknown): string[] {
  const fields = new Map(sortedEntries(architecture));
  return joinWords([fields.get('input_modalities'), fields.get('output_modalities')]);
}
