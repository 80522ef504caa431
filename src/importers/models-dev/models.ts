import type { Model } from '../../dataset/schema.js';
import type { ImportReport } from '../report.js';
import { type Recorder, recordInto } from '../shared/fields.js';
import { compareCodeUnits } from '../shared/order.js';
import { joinWords } from '../shared/price-offer.js';
import type { Entry } from './catalogue.js';
import { isSoldByMaker } from './makers.js';

/**
 * One model for each id. Its name and date are those of its maker where the maker sells it. Where sellers
 * contradict each other and no maker decides, nothing is said, and the report names the model.
 */
export function toModels(entries: Entry[], report: ImportReport): Model[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = byId.get(entry.id);
    if (group) group.push(entry);
    else byId.set(entry.id, [entry]);
  }
  const recorder = recordInto(report, 'models.dev');
  return [...byId]
    .sort(([one], [other]) => compareCodeUnits(one, other))
    .map(([id, group]) => toModel(id, group, recorder));
}

function toModel(id: string, entries: Entry[], recorder: Recorder): Model {
  const makers = entries.filter(isSoldByMaker);
  const released = agreeOnRelease(makers, entries, recorder);
  const openWeights = agreeOnWeights(entries, recorder);
  const modalities = joinWords(entries.map((entry) => entry.modalities));
  return {
    id,
    name: (makers[0] ?? entries[0])?.name ?? id,
    kind: 'product',
    ...(released && { released }),
    ...(modalities.length > 0 && { modalities }),
    ...(openWeights !== undefined && { openWeights }),
  };
}

/**
 * Many resellers give the day on which they began to sell, so that the majority proves nothing. A month does
 * not contradict a day in it.
 */
function agreeOnRelease(makers: Entry[], entries: Entry[], recorder: Recorder): string | undefined {
  const byMaker = makers.find(({ released }) => released)?.released;
  if (byMaker) return byMaker;
  const given = [...new Set(entries.flatMap(({ released }) => released ?? []))];
  const dates = given.filter((date) => !given.some((other) => other !== date && other.startsWith(date)));
  if (dates.length > 1)
    recorder.dropped('release-differs', entries[0]?.id, `sellers give ${dates.length} dates of release`);
  return dates.length === 1 ? dates[0] : undefined;
}

function agreeOnWeights(entries: Entry[], recorder: Recorder): boolean | undefined {
  const answers = [...new Set(entries.flatMap(({ openWeights }) => openWeights ?? []))];
  if (answers.length > 1)
    recorder.dropped('weights-differ', entries[0]?.id, 'sellers disagree whether the weights are open');
  return answers.length === 1 ? answers[0] : undefined;
}
