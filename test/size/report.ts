import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ModuleSizes } from './modules.js';

export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

export interface MeasuredFile extends Sizes {
  path: string;
  /** Most bytes with gzip -9. */
  ceiling: number;
  /** Where it should come to, where that is less. */
  goal?: number;
}

export const measure = (content: Buffer): Sizes => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content).length,
});

export const tooLarge = (files: MeasuredFile[]): MeasuredFile[] =>
  files.filter(({ gzip, ceiling }) => gzip > ceiling);

export function toTable(files: MeasuredFile[]): string {
  const rows = files.map(
    ({ path, raw, gzip, brotli, ceiling, goal }) =>
      `| ${path} | ${raw} | ${gzip} | ${brotli} | ${ceiling} | ${goal ?? ''} |`,
  );
  return [
    '| file | bytes | gzip -9 | brotli | ceiling | goal |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

/** The modules that are larger than they were or new, the one that grew most first. */
export function grownModules(before: ModuleSizes, now: ModuleSizes): string[] {
  return Object.entries(now)
    .map(([path, bytes]) => ({ path, growth: bytes - (before[path] ?? 0) }))
    .filter(({ growth }) => growth > 0)
    .sort((one, other) => other.growth - one.growth)
    .map(({ path, growth }) => `  +${growth} ${path}`);
}

export function largestModules(sizes: ModuleSizes, most: number): string[] {
  return Object.entries(sizes)
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([path, bytes]) => `${String(bytes).padStart(7)} ${path}`);
}
