/** How fast processor and network are. */
export interface Conditions {
  name: string;
  /** How many times slower the processor is made. */
  slowdown: number;
  network?: { latencyMs: number; bitsPerSecond: number };
}

export const fullSpeed: Conditions = { name: 'full speed', slowdown: 1 };
export const slowProcessor: Conditions = { name: 'CPU 4 × slower', slowdown: 4 };

/** What the developer tools of Chromium call Fast 3G: nine tenths of 1.6 Mbit/s, and 3.75 times 150 ms. */
export const fast3g: Conditions = {
  name: 'fast 3G',
  slowdown: 1,
  network: { latencyMs: 562.5, bitsPerSecond: 1_440_000 },
};
