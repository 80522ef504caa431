import { isYamlMap, parseYaml, YamlError, type YamlMap } from '../yaml.js';
import type { Place } from '../report.js';
import type { Recorder } from './fields.js';

/**
 * The map in a YAML file that is one record: it has a map under `key`. Anything else is left out of the import
 * (`no-record`, or `yaml-` and the reason).
 */
export function parseRecord(text: string, key: string, recorder: Recorder): YamlMap | undefined {
  try {
    const root = parseYaml(text);
    if (isYamlMap(root) && isYamlMap(root[key])) return root;
    recorder.failed('no-record', `the file is no map with a ${key} and is left out`);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    recorder.failed(`yaml-${error.code}`, `${error.message}, so the file is left out`, error.place);
  }
  return undefined;
}

/** Where an error stands, in the form of a path. */
export const linePath = ({ place }: { place?: Place }) => (place ? `line ${place.line}` : undefined);
