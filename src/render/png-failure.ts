/** Why there is no picture. */
export type PngFailureCode =
  /** The drawing package, a peer dependency, is not installed. */
  | 'no-package'
  /** No font with Latin letters is found: the picture would have no words. */
  | 'no-font'
  /** The picture would have more pixels than can be drawn. */
  | 'too-large';

export class PngFailure extends Error {
  override name = 'PngFailure';
  readonly code: PngFailureCode;

  constructor(code: PngFailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
