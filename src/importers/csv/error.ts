export type CsvErrorCode = 'no-file' | 'no-model-column' | 'no-models' | 'bad-table' | 'bad-option';

/** Why a spreadsheet cannot be imported at all; `message` says it in one line, without a full stop. */
export class CsvTableError extends Error {
  override name = 'CsvTableError';
  code: CsvErrorCode;
  file?: string;
  /** Where in the file, such as `line 12`, or which option. */
  path?: string;

  constructor(code: CsvErrorCode, text: string, place: { file?: string; path?: string } = {}) {
    super(text);
    this.code = code;
    Object.assign(this, place);
  }
}
