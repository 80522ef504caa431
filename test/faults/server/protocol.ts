// What a test asks of the server, and what the server tells afterwards. Shared by Node and the browser.

/** A body: text, bytes, or a text that is repeated and never held as a whole. */
export type Body =
  string | { base64: string } | { before?: string; repeat: string; times: number; after?: string };

/** What the server does with one request. Without anything: status 200, JSON, readable by every site. */
export interface Answer {
  status?: number;
  /** Over the usual ones; an empty text takes a usual header away. */
  headers?: Record<string, string>;
  /** Whether pages of other sites may read the answer. Default: yes. */
  cors?: boolean;
  body?: Body;
  /** Names the version of the answer; who asks for it with `if-none-match` gets 304 and no body. */
  etag?: string;
  /** Compresses the body, and says so. */
  gzip?: boolean;
  /** Milliseconds before the head of the answer. */
  after?: number;
  /** Milliseconds between single bytes of the body. */
  drip?: number;
  /** What follows the body: its end (the default), a destroyed connection, or nothing ever. */
  ending?: 'end' | 'cut' | 'stall';
  /** Done in place of any answer: the connection stays silent, or is reset. */
  instead?: 'hang' | 'reset';
}

/** A request that has arrived. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  /** Milliseconds since the server was started. */
  at: number;
  /** Bytes of the body that were handed to the connection. */
  sentBytes: number;
  /** Whether the other side has left before the end. */
  isAborted: boolean;
}

/** What tests need to know of the run. */
export interface Run {
  /** Two sites of the server; a third one is the site of the tests themselves. */
  origins: [one: string, other: string];
  /** For everything random, so that a run can be repeated. */
  seed: number;
}

/** A number that a test has measured, for the printed table. */
export interface Figure {
  name: string;
  value: string | number;
  engine: string;
}
