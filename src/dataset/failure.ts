/** Why a dataset cannot be shown. The codes are part of the public contract. */
export type FailureCode =
  | 'network'
  | 'offline'
  | 'timeout'
  | 'aborted'
  | 'http'
  | 'type'
  | 'too-large'
  | 'syntax'
  | 'schema'
  | 'version'
  | 'empty'
  | 'not-found'
  | 'src';

/** A failure is a value. Its text is made last, per language, from these fields. */
export interface Failure {
  code: FailureCode;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  url?: string;
  /** HTTP status, for `http`. */
  status?: number;
  /** The address is http and the page https: browsers refuse that. */
  isInsecure?: boolean;
  /** What came instead: a content type, a version, an id, an address. */
  received?: string;
  /** Where in the data, such as `models[3].name`. */
  path?: string;
  /** In which line of the text, from 1, for `syntax`. */
  line?: number;
  /** Ids that are near to the one that was not found. */
  suggestions?: string[];
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

const retryableCodes: readonly FailureCode[] = [
  'network',
  'offline',
  'timeout',
  'http',
  'empty',
  'type',
  'syntax',
];

/** A failure with what is known about it; whether it is worth a retry follows from the code. */
export function fail(code: FailureCode, details: Omit<Failure, 'code' | 'retryable'> = {}) {
  return { ok: false, failure: { code, retryable: retryableCodes.includes(code), ...details } } as const;
}
