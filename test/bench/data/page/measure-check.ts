/** What a check of a dataset is: whether it takes the value. */
export type Check = (value: unknown) => boolean;

export interface CheckResult {
  parseMs: number;
  checkMs: number;
  /** Whether it takes what is right, and refuses what is not. */
  isRight: boolean;
}

/** Makes the page ready to measure a check once, as a reader's page does it: with code that has never run. */
export function measureCheck(check: Check): void {
  const run = async (): Promise<CheckResult> => {
    const text = await (await fetch('/data/published.json')).text();
    const start = performance.now();
    const value = JSON.parse(text) as { models: unknown[] };
    const parsed = performance.now();
    const isTaken = check(value);
    const checked = performance.now();
    const isRefused = !check({ ...value, models: value.models.map(() => ({ id: 7 })) });
    return { parseMs: parsed - start, checkMs: checked - parsed, isRight: isTaken && isRefused };
  };
  Object.assign(globalThis, { bench: { run } });
}
