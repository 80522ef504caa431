import type { Failure, FailureCode } from '../dataset/failure.js';
import type { Issue } from '../dataset/parse.js';

const issueWords: Record<string, string> = {
  'duplicate-id': 'this id occurred before',
  'unknown-source': 'names a source that the dataset does not have',
  'unknown-scale': 'names a scale that the rubric does not have',
  'unknown-group': 'names a group that the rubric does not have',
  'unknown-model': 'names a model that the dataset does not have',
  'unknown-rubric': 'names a rubric that the dataset does not have',
  'unknown-criterion': 'names a criterion that the rubric does not have',
  'unknown-level': 'names a level that the scale does not have',
  'unknown-class': 'names a class that the rubric does not have',
  'unknown-language': 'is no tag of a language, such as de or pt-BR',
  'scale-mismatch': 'is not of the kind of its scale',
  interval: 'ends before it begins',
  'tier-order': 'thresholds do not ascend',
  limit: 'this model and those after it are more than are read',
};

const failureWords: Record<FailureCode, string> = {
  network: 'no answer from the server',
  offline: 'no connection',
  timeout: 'no answer in time',
  aborted: 'cancelled',
  http: 'the server refused',
  type: 'the server sent something other than JSON',
  'too-large': 'larger than a dataset may be',
  syntax: 'not JSON',
  schema: 'does not have the form of a dataset',
  version: 'a version of the format that is not known here',
  empty: 'empty',
  'not-found': 'not found',
  src: 'only http and https addresses without a user name can be loaded',
};

/** One line for one part that cannot be used: `subject: path: problem (code)`. */
export function describeIssue(subject: string, { path, code, text }: Issue): string {
  return `${subject}: ${path}: ${issueWords[code] ?? (text || 'not as the format has it')} (${code})`;
}

/** One line for a dataset that cannot be used at all. */
export const describeFailure = (subject: string, failure: Failure): string =>
  `${subject}: ${problemOf(failure)}`;

/** The same without what it is about. */
export function problemOf({ path, code, status, received }: Omit<Failure, 'retryable'>): string {
  const detail = [status, received].filter((value) => value !== undefined).join(' ');
  const place = path ? `${path}: ` : '';
  return `${place}${failureWords[code]}${detail ? `: ${detail}` : ''} (${code})`;
}
