import { isRightToLeft } from '../shared/direction.js';
import { escapeHtml } from './escape-html.js';
import type { Sheet } from './sheet.js';

/** What a part of a printed table is. */
export type Role =
  | 'table'
  | 'caption'
  | 'rows'
  | 'title'
  | 'line'
  | 'total'
  | 'columnHead'
  | 'numberHead'
  | 'groupHead'
  | 'rowHead'
  | 'cell'
  | 'numberCell'
  | 'detail'
  | 'best'
  | 'paragraph'
  | 'link';

/** The attributes that a part gets, with a space before each. */
export interface Dress {
  of: (role: Role) => string;
  mark: (tone: string) => string;
  /** For a text that is in another language than those around it. */
  language?: (text: string) => string;
}

/** The same for the texts of a sheet. */
export const dressFor = ({ foreign }: Pick<Sheet, 'foreign'>, dress: Dress): Dress => ({
  ...dress,
  language: (text) => {
    const language = foreign?.get(text);
    return language ? ` lang="${escapeHtml(language)}"` : '';
  },
});

/** Where lines begin and end. Attributes and programs for mail know no other names for these sides. */
interface Sides {
  start: 'left' | 'right';
  end: 'left' | 'right';
}

const sidesOf = ({ lang }: Pick<Sheet, 'lang'>): Sides =>
  isRightToLeft(lang) ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };

/**
 * Names for the styles of the page; none of them is needed to read the table. It has its whole width from its first
 * row on, and nothing that stands in the middle of what may grow, so that what arrives later moves nothing.
 */
export function classDress(prefix: string, sheet: Pick<Sheet, 'lang'>): Dress {
  const { start } = sidesOf(sheet);
  return {
    of: (role) => {
      const aligned = centred.has(role) ? ` align="${start}"` : (places[role] ?? '');
      return `${aligned}${classes[role] ? ` class="${prefix}-${classes[role]}"` : ''}`;
    },
    mark: (tone) => ` class="${prefix}-mark" data-tone="${tone}"`,
  };
}

/** What browsers centre by themselves. */
const centred: ReadonlySet<Role> = new Set(['caption', 'columnHead', 'numberHead', 'groupHead', 'rowHead']);

const places: Partial<Record<Role, string>> = { table: ' width="100%"', rows: ' valign="top"' };

const classes: Partial<Record<Role, string>> = {
  total: 'total',
  numberHead: 'number',
  numberCell: 'number',
  detail: 'detail',
  best: 'best',
};

const rule = 'border-bottom:1px solid #d5d8dc';
const cell = 'padding:6px 8px;vertical-align:top;overflow-wrap:break-word';
const small = 'font-size:13px;line-height:18px;color:#555b63';

/** Colours that can be told apart in print and are dark enough on white. */
const colors: Record<string, string> = {
  positive: '#17755a',
  middle: '#9a6408',
  negative: '#a32440',
  neutral: '#505a64',
};

function stylesFor({ start, end }: Sides): Partial<Record<Role, string>> {
  const [words, numbers] = [`${cell};text-align:${start}`, `${cell};text-align:${end}`];
  return {
    table:
      'border-collapse:collapse;width:100%;max-width:600px;font:15px/21px Arial,sans-serif;color:#1d2126',
    caption: `${words};${rule}`,
    title: 'font-size:19px;line-height:26px',
    line: small,
    total: 'font-size:15px;line-height:21px;color:#1d2126',
    columnHead: `${words};${rule};font-weight:bold`,
    numberHead: `${numbers};${rule};font-weight:bold`,
    groupHead: `${words};padding-top:14px;font-weight:bold;background-color:#f1f3f5`,
    rowHead: `${words};${rule};font-weight:normal`,
    cell: `${words};${rule}`,
    numberCell: `${numbers};white-space:nowrap;${rule}`,
    detail: small,
    best: 'font-size:12px',
    paragraph: `margin:8px 0;max-width:600px;font-family:Arial,sans-serif;${small}`,
    // Addresses may break anywhere, words and amounts where they are too long for a line of their own.
    link: 'color:#0b57d0;word-break:break-word',
  };
}

/** Attributes of tables that are no longer styles anywhere but in programs for mail. */
const presentationFor = ({ start, end }: Sides): Partial<Record<Role, string>> => ({
  table: ' width="600" cellpadding="0" cellspacing="0" border="0"',
  rows: ' valign="top"',
  numberHead: ` align="${end}"`,
  numberCell: ` align="${end}"`,
  rowHead: ` align="${start}"`,
  columnHead: ` align="${start}"`,
  groupHead: ` align="${start}" bgcolor="#f1f3f5"`,
});

/** Programs for mail drop style sheets and know few elements, so that every part carries its own look. */
export function mailDress(sheet: Pick<Sheet, 'lang'>): Dress {
  const sides = sidesOf(sheet);
  const [styles, presentation] = [stylesFor(sides), presentationFor(sides)];
  return {
    of: (role) => `${presentation[role] ?? ''}${styles[role] ? ` style="${styles[role]}"` : ''}`,
    mark: (tone) => ` style="color:${colors[tone] ?? colors.neutral ?? ''}"`,
  };
}
