import type { PageReport } from '../pages/report.js';
import type { SeenRequest } from '../server/protocol.js';
import { origins, requestsWith } from './faults.js';

export interface PageOptions {
  /** What the page reads as `query`. */
  query?: Record<string, string>;
  /** The value of the frame's `sandbox`; without it the frame has none. */
  sandbox?: string;
  /** Further attributes of the frame, such as `allow`. */
  attributes?: Record<string, string>;
  /** The longest wait for elements to settle, in milliseconds; afterwards the page tells what there is. */
  wait?: number;
  /** Size of the frame in px. */
  width?: number;
  height?: number;
  /** The site that serves the page. Default: another one than that of the tests; `location.origin` is theirs. */
  origin?: string;
  /** Keeps the frame in the page; the caller removes it. */
  keep?: boolean;
}

/** What a page has told, and what it has asked of the server. */
export interface VisitedPage extends PageReport {
  /** Requests for the kit, its data, and files of the page. */
  requests: SeenRequest[];
  frame: HTMLIFrameElement;
}

/** Opens a page of test/faults/pages/ in a frame of another site and waits for what it tells. */
export async function openPage(name: string, options: PageOptions = {}): Promise<VisitedPage> {
  const {
    query = {},
    sandbox,
    attributes = {},
    wait = 8000,
    width = 800,
    height = 600,
    keep = false,
    origin = origins[0],
  } = options;
  const visit = crypto.randomUUID();
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  for (const [attribute, value] of Object.entries(attributes)) frame.setAttribute(attribute, value);
  frame.width = String(width);
  frame.height = String(height);
  const search = new URLSearchParams({ ...query, wait: String(wait) });
  frame.src = `${origin}/faults/page/${name}/${visit}/?${search}`;
  const told = reportOf(frame, wait + 10_000);
  document.body.append(frame);
  try {
    const report = await told;
    return { ...report, requests: await requestsWith(visit), frame };
  } finally {
    if (!keep) frame.remove();
  }
}

function reportOf(frame: HTMLIFrameElement, milliseconds: number): Promise<PageReport> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`no report from ${frame.src}`))), milliseconds);
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || !isReport(data)) return;
      end(() => resolve(data.report));
    };
    addEventListener('message', listen);
  });
}

const isReport = (data: unknown): data is { report: PageReport } =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'faults-report';
