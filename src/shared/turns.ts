/** Milliseconds of work after which whatever a reader does gets its turn, so that it is not felt to wait. */
const longestWork = 20;
/**
 * Milliseconds after which everything else does, too: timers of the page, and a frame. Each frame costs the work of
 * several elements, so there are not more of them than that.
 */
const longestWithoutFrame = 100;

type Work = () => Promise<unknown>;

const waiting: Work[] = [];
let isWorking = false;

/**
 * Elements of one dataset get it at the same moment. Each shows it in its turn, with pauses in which a reader can scroll
 * and type; the first one at once.
 */
export function takeTurn(work: Work): void {
  waiting.push(work);
  if (!isWorking) void workOff();
}

async function workOff(): Promise<void> {
  isWorking = true;
  let start = performance.now();
  // What comes first may be in sight, and is painted first.
  let lastFrame = -Infinity;
  for (let work = waiting.shift(); work; work = waiting.shift()) {
    if (performance.now() - start > longestWork) {
      const isForAll = performance.now() - lastFrame > longestWithoutFrame;
      await (isForAll ? pauseForAll() : pauseForReader());
      start = performance.now();
      if (isForAll) lastFrame = start;
    }
    // What fails is reported where it fails, and the others go on.
    await work().catch(() => undefined);
  }
  isWorking = false;
}

const pauseForAll = () => new Promise<unknown>((resolve) => setTimeout(resolve));

/** The clicks and keys of a reader come before what follows it, and frames need not. */
const pauseForReader = () =>
  (globalThis as { scheduler?: { yield?: () => Promise<unknown> } }).scheduler?.yield?.() ?? pauseForAll();
