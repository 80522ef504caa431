/** What a page is made of. */
export interface PageContext {
  /** The site that serves the page, and another one of the same server. */
  origin: string;
  other: string;
  /** Fits `script-src 'nonce-…'`; fresh for each visit. */
  nonce: string;
  /** What `openPage` was given as `query`. */
  query: URLSearchParams;
  /** Where the built files of dist/cdn/ lie for this visit; requests below it are told to the test. */
  kit: string;
  /** Where the page itself lies: its own files are below. */
  base: string;
  /** The script that tells the test what happens. It has to be the first one of the page. */
  reporter: string;
  /** A script element with the nonce. */
  script: (text: string) => string;
  /** The script element that loads a file of the kit: all elements, unless another is named. */
  load: (file?: string) => string;
}

export interface PageFile {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** A page that misbehaves. The module `NAME.page.ts` exports it as `page`. */
export interface FaultPage {
  headers?: (context: PageContext) => Record<string, string>;
  html: (context: PageContext) => string;
  /** Further files below the address of the page, by their path. */
  file?: (path: string, context: PageContext) => PageFile | undefined | Promise<PageFile | undefined>;
}
