/** What has become of one element of the kit on a page. */
export interface ElementReport {
  tag: string;
  isDefined: boolean;
  /** `loading`, `ready`, `stale`, `empty`, `error`; null where it has not rendered. */
  status: string | null;
  /** What a reader sees of it, shadow tree and fallback. */
  text: string;
  /** Whether what the author has put inside the tag is visible. */
  isFallbackShown: boolean;
  width: number;
  height: number;
}

/** What a page has told at its end. */
export interface PageReport {
  violations: { directive: string; blocked: string; sample: string }[];
  /** Uncaught errors. */
  errors: string[];
  rejections: string[];
  /** Lines of console.warn and console.error. */
  consoleLines: string[];
  /** Calls of alert, confirm, prompt, open and print. */
  executions: string[];
  /** Events of the kit, such as `openness-error network`. */
  events: string[];
  elements: ElementReport[];
  /** All visible text of the page, shadow trees included. */
  text: string;
  cookies: string;
  storageKeys: number;
  /** What scripts of the page itself have said by `report(name, value)`. */
  reports: Record<string, unknown>;
}
