import type { Sizes } from './report.js';

/** What a page loads of the kit. */
export interface PageLoad {
  name: string;
  files: Pick<Sizes, 'brotli'>[];
}

const million = 1e6;

/**
 * What a million views cost: each file once for every view by a reader who has not got it, and nothing for all
 * others. `shares`: of views by such readers, 1 where everyone is new.
 */
export function toTrafficTable(pages: readonly PageLoad[], shares: readonly number[]): string {
  const heads = shares.flatMap((share) => [
    share === 1 ? 'all readers new: requests' : `1 in ${1 / share} new: requests`,
    'GB',
  ]);
  const rows = pages.map(({ name, files }) => {
    const bytes = files.reduce((sum, { brotli }) => sum + brotli, 0);
    const cells = shares.flatMap((share) => [
      (files.length * share * million).toLocaleString('en'),
      ((bytes * share * million) / 1e9).toFixed(1),
    ]);
    return [name, `${files.length}`, (bytes / 1000).toFixed(1), ...cells];
  });
  const all = [
    ['a page with', 'requests', 'KB', ...heads],
    ['---', '---:', '---:', ...heads.map(() => '---:')],
    ...rows,
  ];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
