import type { Failure, FailureCode } from '../dataset/failure.js';

/** Why a widget cannot be printed into a page that is being built. */
export class WidgetError extends Error {
  override readonly name = 'WidgetError';
  readonly code: FailureCode;
  /** The file, or the names of the datasets, in which it was looked for. */
  readonly path: string | undefined;
  /** What was asked for, such as the id of a model. */
  readonly received: string | undefined;

  constructor({ code, received, path: place, suggestions = [] }: Omit<Failure, 'retryable'>, path?: string) {
    const near = suggestions.length > 0 ? `near are ${suggestions.join(', ')}` : '';
    super([received, reasons[code] ?? code, path, place, near].filter(Boolean).join('; '));
    this.code = code;
    this.path = path;
    this.received = received;
  }
}

const reasons: Partial<Record<FailureCode, string>> = {
  'not-found': 'is not there',
  empty: 'there is nothing to show of this',
  syntax: 'is no JSON',
  schema: 'is no dataset',
  version: 'has a version of the format that this version of the kit cannot read',
  'too-large': 'is too large',
  src: 'is loaded by the reader’s browser; name the same data as files in "data"',
};
