export type FmtiErrorCode = 'no-scores' | 'bad-table' | 'bad-date';

/** Why a folder cannot be imported at all; `message` says it in one line, without a full stop. */
export class FmtiError extends Error {
  override name = 'FmtiError';
  code: FmtiErrorCode;
  file?: string;
  /** Where in the file, such as `line 12`. */
  path?: string;

  constructor(code: FmtiErrorCode, text: string, place: { file?: string; path?: string } = {}) {
    super(text);
    this.code = code;
    Object.assign(this, place);
  }
}
