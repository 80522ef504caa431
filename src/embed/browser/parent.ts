// For pages that embed a widget in a frame: gives every `<iframe data-openness>` the height of its content, also
// those that are added later, and hides what stands behind it in its place, `data-openness-instead`, once the widget
// is shown. A message is believed only from the frame itself, and a height only as a number.
const lowest = 50;
const highest = 20_000;

/** The heights to be set before the next frame is painted. */
const heights = new Map<HTMLIFrameElement, number>();

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-openness]')];

function setHeights(): void {
  for (const [frame, height] of heights) {
    // What a page counts as part of the height is no room for the content.
    const border =
      getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + border}px`;
  }
  heights.clear();
}

const frameOf = (source: MessageEventSource | null) =>
  frames().find(({ contentWindow }) => contentWindow === source);

function keepHeight(frame: HTMLIFrameElement | undefined, height: unknown): void {
  if (!frame || typeof height !== 'number' || !Number.isFinite(height)) return;
  if (heights.size === 0) requestAnimationFrame(setHeights);
  heights.set(frame, Math.min(Math.max(Math.ceil(height), lowest), highest));
}

function hideInstead(frame: HTMLIFrameElement | undefined): void {
  const instead = frame?.nextElementSibling;
  if (instead instanceof HTMLElement && 'opennessInstead' in instead.dataset) instead.hidden = true;
}

addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  try {
    const type = data?.type;
    if (type === 'openness:height') keepHeight(frameOf(source), data?.height);
    if (type === 'openness:shown') hideInstead(frameOf(source));
  } catch {
    // Whatever somebody sends, it is no fault of this page.
  }
});

// A frame may have told its height before this script was there to hear it.
for (const { contentWindow } of frames())
  contentWindow?.postMessage({ type: 'openness:request-height' }, '*');

// A script without an import or export shares its names with all others.
export {};
