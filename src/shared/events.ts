import type { FailureCode } from '../dataset/failure.js';

/** An address that has brought data, with the content type of its answer. */
export interface DataOrigin {
  url: string;
  contentType: string;
}

export const everywhere = { bubbles: true, composed: true };

/** An element has rendered its data. Fires once for each dataset that it shows. */
export class OpennessLoadEvent extends Event {
  static readonly type = 'openness-load';
  /** Where the data came from, after redirects, and how each server called them; none for data of the page. */
  readonly origins: readonly DataOrigin[];

  constructor(origins: readonly DataOrigin[] = []) {
    super(OpennessLoadEvent.type, everywhere);
    this.origins = origins;
  }
}

/** An element could not load, read or find its data. */
export class OpennessErrorEvent extends Event {
  static readonly type = 'openness-error';
  readonly code: FailureCode;
  /** Whether `reload()` may succeed. */
  readonly retryable: boolean;
  /** What the element tells its reader. */
  readonly message: string;

  constructor(code: FailureCode, retryable: boolean, message: string) {
    super(OpennessErrorEvent.type, everywhere);
    this.code = code;
    this.retryable = retryable;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'openness-load': OpennessLoadEvent;
    'openness-error': OpennessErrorEvent;
  }
}
