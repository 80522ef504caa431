/** Frames out of view are not painted, and a height is needed all the same. */
const longestWait = 100;

/**
 * Tells the embedding page how high the content is: in our own words, in those of WordPress where it has given
 * a secret, and in those of AMP; and in our own words that the widget is shown, so that what stands in its place can
 * go. Neither is a secret, so it goes to whoever embeds. Nothing but a request for it is listened to, and only from
 * the embedding page.
 */
export function reportHeight(id: string, measure: () => number, isShown = () => false): () => void {
  if (window.parent === window) return () => undefined;
  let reported = 0;
  let isShownReported = false;
  let isAsked = false;
  const report = once(() => {
    // A frame that is not displayed has no width, and its text would be a letter wide.
    if (document.documentElement.clientWidth === 0) return;
    const height = measure();
    const isNew = height !== reported || isShown() !== isShownReported;
    if (!isNew && !isAsked) return;
    reported = height;
    isShownReported = isShown();
    isAsked = false;
    const shown = isShownReported ? [{ type: 'openness:shown', id }] : [];
    for (const message of [...shown, ...messagesOf(height, id)]) window.parent.postMessage(message, '*');
  });
  const answer = () => {
    isAsked = true;
    report();
  };
  new ResizeObserver(report).observe(document.body);
  window.addEventListener('load', answer);
  document.addEventListener('visibilitychange', answer);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isRequest(data)) answer();
  });
  return report;
}

/** The height that everything in the page needs, in CSS pixels. */
export function contentHeight(): number {
  const scrollBar = window.innerHeight - document.documentElement.clientHeight;
  return Math.ceil(document.body.getBoundingClientRect().height + scrollBar);
}

function messagesOf(height: number, id: string): object[] {
  const secret = wordpressSecret();
  return [
    { type: 'openness:height', id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

function isRequest(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('type' in data && data.type === 'openness:request-height') return true;
  const isReady = 'message' in data && data.message === 'ready';
  return isReady && 'secret' in data && data.secret === wordpressSecret();
}

/** WordPress adds it to the address of the frame, often after the page has loaded. */
const wordpressSecret = () => /^#\?secret=(\w{1,64})$/.exec(location.hash)?.[1];

/** However often it is called, the task is done once before the next frame is painted. */
function once(task: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    const run = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      isWaiting = false;
      task();
    };
    const frame = requestAnimationFrame(run);
    const timer = setTimeout(run, longestWait);
  };
}
