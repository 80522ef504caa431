import { cpus } from 'node:os';

/** What the figures come from. */
export function describeMachine(browserVersion: string): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || `unnamed ${process.arch} processor`;
  return `${processors.length} cores (${model}), Node ${process.versions.node}, Chromium ${browserVersion} without a window`;
}
