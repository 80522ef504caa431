import type { Criterion, Rubric, Scale } from '../../dataset/schema.js';
import type { SourceFile } from '../report.js';
import { isYamlMap, parseYaml, YamlError, type YamlMap, type YamlValue } from '../yaml.js';
import { OsaiError } from './error.js';
import { quote, readText, type Recorder } from '../shared/fields.js';
import { linePath } from '../shared/record.js';
import { sourceId, sourceName } from './source.js';

const scale: Extract<Scale, { kind: 'level' }> = {
  id: 'openness',
  kind: 'level',
  ordered: true,
  levels: [
    { id: 'open', label: 'Open', symbol: '●', tone: 'positive', value: 1 },
    { id: 'partial', label: 'Partial', symbol: '◐', tone: 'middle', value: 0.5 },
    { id: 'closed', label: 'Closed', symbol: '○', tone: 'negative', value: 0 },
  ],
};

export const levelIds: readonly string[] = scale.levels.map(({ id }) => id);

/** Ids become keys and attributes, and a file's own `system` and `org` are no criteria. */
const refPattern = /^(?!(?:system|org)$)[A-Za-z][\w.-]{0,99}$/;

/** The questions that the criteria ask, by criterion id. */
export type Questions = Record<string, string>;

type Outline = Pick<Rubric, 'groups' | 'criteria'>;

/**
 * The rubric that a folder's own `_parameters.yml` defines; its id counts the criteria. Throws an `OsaiError`
 * where that file is missing, there more than once, or does not name every group and criterion.
 */
export function readRubric(files: SourceFile[], edition: string, questions: Questions): Rubric {
  const { groups, criteria } = readOutline(findParameters(files));
  return {
    id: `osai-${criteria.length}`,
    name: sourceName,
    edition,
    source: sourceId,
    scales: [scale],
    groups,
    criteria: criteria.map(({ id, name, ...rest }) => {
      const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
      return { id, name, ...(question && { question }), ...rest };
    }),
    aggregate: {
      kind: 'mean',
      missing: 'zero',
      ties: { by: 'source-key', order: 'descending' },
      quality: 'open',
    },
  };
}

/** Upstream's English questions. A file that cannot be read costs the questions, not the import. */
export function readQuestions(text: string, recorder: Recorder): Questions {
  try {
    const root = parseYaml(text);
    const entries = isYamlMap(root) ? Object.entries(root) : [];
    return Object.fromEntries(
      entries.flatMap(([id, value]) => {
        const question = isYamlMap(value) ? readText(value.en) : undefined;
        return question ? [[id, question]] : [];
      }),
    );
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    recorder.failed(`yaml-${error.code}`, `${error.message}, so the questions are left out`, error.place);
    return {};
  }
}

const isParameters = ({ path }: SourceFile) => /(?:^|\/)_parameters\.ya?ml$/.test(path);

function findParameters(files: SourceFile[]): SourceFile {
  const [found, other] = files.filter(isParameters);
  if (!found)
    throw new OsaiError('no-parameters', 'the folder has no _parameters.yml, which names the criteria');
  if (other) {
    const text = `the criteria are defined in ${quote(found.path)} and again in ${quote(other.path)}`;
    throw new OsaiError('several-parameters', text, { file: other.path });
  }
  return found;
}

function readOutline({ path: file, text }: SourceFile): Outline {
  const refuse: Refuse = (path, problem) => {
    throw new OsaiError('broken-parameters', problem, { file, path });
  };
  const outline = readGroups(parseParameters(file, text), refuse);
  const ids = outline.criteria.map(({ id }) => id);
  if (ids.length === 0) refuse('', 'the file names no criterion');
  refuseTwins(ids, refuse);
  refuseTwins(
    outline.groups.map(({ id }) => id),
    refuse,
  );
  return outline;
}

type Refuse = (path: string, problem: string) => never;

function parseParameters(file: string, text: string): YamlValue {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const path = linePath(error);
    throw new OsaiError('broken-parameters', error.message, { file, ...(path && { path }) });
  }
}

function readGroups(root: YamlValue, refuse: Refuse): Outline {
  const groups = readEntries(root, '', refuse);
  return {
    groups: groups.map(({ id, name }) => ({ id, name })),
    criteria: groups.flatMap((group) =>
      readEntries(group.map.params, `${group.path}.params`, refuse).map(({ id, name }): Criterion => ({
        id,
        name,
        group: group.id,
        scale: scale.id,
      })),
    ),
  };
}

interface Entry {
  id: string;
  name: string;
  path: string;
  map: YamlMap;
}

function readEntries(list: YamlValue | undefined, path: string, refuse: Refuse): Entry[] {
  if (!Array.isArray(list)) return refuse(path, `${quote(list)} is no list of groups or criteria`);
  return list.map((map, index) => {
    const here = `${path}[${index}]`;
    if (!isYamlMap(map)) return refuse(here, `${quote(map)} is no map with a ref and a name`);
    const id = readText(map.ref);
    if (!id || !refPattern.test(id)) return refuse(`${here}.ref`, `${quote(map.ref)} cannot be an id`);
    const name = readText(map.name);
    return { id, name: name ?? refuse(`${here}.name`, 'the name is missing'), path: here, map };
  });
}

function refuseTwins(ids: string[], refuse: Refuse) {
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) refuse('', `the ref ${quote(twin)} is used twice`);
}
