import { wordingFor } from '../shared/wording.js';
import type { Sheet, SheetGroup } from './sheet.js';

/** How many rows a picture has at most; a longer one could neither be drawn nor read. */
export const mostRows = 250;

/** The first rows of a sheet, with a sentence about it where there are more. */
export function cutRows(sheet: Sheet, most: number): { sheet: Sheet; more: string[] } {
  const total = sheet.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total <= most) return { sheet, more: [] };
  let left = most;
  const groups: SheetGroup[] = [];
  for (const group of sheet.groups) {
    if (left <= 0) break;
    groups.push({ ...group, rows: group.rows.slice(0, left) });
    left -= group.rows.length;
  }
  const { strings } = wordingFor(sheet.lang);
  return {
    sheet: { ...sheet, groups },
    more: [`${strings.tooMany(most)} (${strings.historyMore(total - most)})`],
  };
}

/** What stands in the place of what does not fit. */
export const moreText = (amount: number, { lang }: Pick<Sheet, 'lang'>): string =>
  `… ${wordingFor(lang).strings.historyMore(amount)}`;
