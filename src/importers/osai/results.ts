import type { Evidence, Result } from '../../dataset/schema.js';
import { isYamlMap, type YamlValue } from '../yaml.js';
import {
  isBlank,
  pathTo,
  quote,
  readFields,
  readText,
  readTextOrDrop,
  type Recorder,
} from '../shared/fields.js';
import { readLinks, toEvidence } from '../shared/links.js';
import { levelIds } from './rubric.js';

/** Where the words beside a level come from. */
export interface NoteRules {
  /** Our own notes by criterion; they win. */
  own: Record<string, string> | undefined;
  keepProse: boolean;
}

/**
 * The result for one criterion. A class is never guessed: whatever is not exactly a level of the scale is
 * missing, with the printed text kept as `raw` (`unknown-class`, `bad-shape`); so is one that is empty
 * (`blank-class`) or not there at all (`missing-criterion`).
 */
export function readResult(
  id: string,
  value: YamlValue | undefined,
  rules: NoteRules,
  recorder: Recorder,
): Result {
  const path = pathTo('', id);
  const fields = readFields(value, ['class', 'link', 'notes'], path, recorder);
  const remarks = {
    ...readNote(id, fields.get('notes'), rules, recorder),
    ...readEvidence(fields.get('link'), `${path}.link`, recorder),
  };
  if (!isBlank(value) && !isYamlMap(value)) return { missing: 'blank', ...remarks, raw: print(value) };
  if (value === undefined) {
    recorder.dropped('missing-criterion', path, 'the criterion is not in the file and has no level');
    return { missing: 'blank', ...remarks };
  }
  return { ...readClass(fields.get('class'), `${path}.class`, recorder), ...remarks };
}

function readClass(value: YamlValue | undefined, path: string, recorder: Recorder): Result {
  if (isBlank(value)) {
    recorder.dropped('blank-class', path, 'the class is empty and the criterion has no level');
    return { missing: 'blank' };
  }
  const text = readText(value);
  if (text && levelIds.includes(text)) return { level: text };
  recorder.dropped('unknown-class', path, `${quote(value)} is no level and the criterion has none`);
  return { missing: 'blank', raw: print(value) };
}

function readNote(
  id: string,
  value: YamlValue | undefined,
  { own, keepProse }: NoteRules,
  recorder: Recorder,
): { note?: string } {
  const ours = own && Object.hasOwn(own, id) ? own[id] : undefined;
  const theirs = keepProse ? readTextOrDrop(value, pathTo(pathTo('', id), 'notes'), recorder) : undefined;
  const note = ours ?? theirs;
  return note ? { note } : {};
}

function readEvidence(
  value: YamlValue | undefined,
  path: string,
  recorder: Recorder,
): { evidence?: Evidence[] } {
  const evidence = toEvidence(readLinks(value, path, recorder));
  return evidence.length > 0 ? { evidence } : {};
}

const print = (value: YamlValue | undefined) => (typeof value === 'string' ? value : JSON.stringify(value));
