export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));

/** Longer than what a timer of a browser in the background waits at least. */
const quietMs = 60;

/** Resolves when nothing goes on any more: what comes after the first rows, or after a key, is part of their cost. */
export async function settle(countRows: () => number): Promise<void> {
  let before: number;
  do {
    before = countRows();
    await throughFrame();
    await pause(quietMs);
    await idle();
  } while (countRows() !== before);
}

/** Resolves once the frame is through, its style, layout and paint included. */
export async function throughFrame(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}
