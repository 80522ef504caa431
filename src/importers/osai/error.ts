export type OsaiErrorCode = 'no-parameters' | 'several-parameters' | 'broken-parameters' | 'bad-date';

/**
 * Why a folder cannot be imported at all. Thrown, because without a rubric there is no dataset to return;
 * `message` says it in one line, without a full stop.
 */
export class OsaiError extends Error {
  override name = 'OsaiError';
  code: OsaiErrorCode;
  file?: string;
  /** Where in the file, such as `[0].params[2].ref` or `line 12`. */
  path?: string;

  constructor(code: OsaiErrorCode, text: string, place: { file?: string; path?: string } = {}) {
    super(text);
    this.code = code;
    Object.assign(this, place);
  }
}
