export type MofErrorCode = 'no-catalogue' | 'broken-catalogue' | 'bad-date' | 'no-date';

/**
 * Why a folder cannot be imported at all. Thrown, because without components and licences nothing can be
 * evaluated; `message` says it in one line, without a full stop.
 */
export class MofError extends Error {
  override name = 'MofError';
  code: MofErrorCode;
  file?: string;
  /** Where in the file, such as `[3].class`. */
  path?: string;

  constructor(code: MofErrorCode, text: string, place: { file?: string; path?: string } = {}) {
    super(text);
    this.code = code;
    Object.assign(this, place);
  }
}
