/**
 * Milliseconds of work after which a browser gets its turn: with what it does itself in a frame, a reader does not feel
 * it. Each frame costs the work of a few elements, so there are not more of them than that.
 */
const longestWork = 30;

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
  for (let work = waiting.shift(); work; work = waiting.shift()) {
    if (performance.now() - start > longestWork) {
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    // What fails is reported where it fails, and the others go on.
    await work().catch(() => undefined);
  }
  isWorking = false;
}
