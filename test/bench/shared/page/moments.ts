export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));

/** Resolves once the frame is through, its style, layout and paint included. */
export async function throughFrame(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}
