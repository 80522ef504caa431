import { escapeHtml } from './escape-html.js';
import type { Sheet } from './sheet.js';

/** What a part of a printed table is. */
export type Role =
  | 'table'
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

/**
 * Names for the styles of the page; none of them is needed to read the table. It has its whole width from its first
 * row on, so that those which arrive later do not move it.
 */
export const classDress = (prefix: string): Dress => ({
  of: (role) => {
    if (role === 'table') return ' width="100%"';
    return classes[role] ? ` class="${prefix}-${classes[role]}"` : '';
  },
  mark: (tone) => ` class="${prefix}-mark" data-tone="${tone}"`,
});

const classes: Partial<Record<Role, string>> = {
  total: 'total',
  numberHead: 'number',
  numberCell: 'number',
  detail: 'detail',
  best: 'best',
};

const rule = 'border-bottom:1px solid #d5d8dc';
const cell = 'padding:6px 8px;vertical-align:top;text-align:left;word-break:break-word';
const small = 'font-size:13px;line-height:18px;color:#555b63';

/** Colours that can be told apart in print and are dark enough on white. */
const colors: Record<string, string> = {
  positive: '#17755a',
  middle: '#9a6408',
  negative: '#a32440',
  neutral: '#505a64',
};

const styles: Record<Role, string> = {
  table: 'border-collapse:collapse;width:100%;max-width:600px;font:15px/21px Arial,sans-serif;color:#1d2126',
  title: 'font-size:19px;line-height:26px',
  line: small,
  total: 'font-size:15px;line-height:21px;color:#1d2126',
  columnHead: `${cell};${rule};font-weight:bold`,
  numberHead: `${cell};${rule};font-weight:bold;text-align:right`,
  groupHead: `${cell};padding-top:14px;font-weight:bold;background-color:#f1f3f5`,
  rowHead: `${cell};${rule};font-weight:normal`,
  cell: `${cell};${rule}`,
  numberCell: `${cell};${rule};text-align:right`,
  detail: small,
  best: 'font-size:12px',
  paragraph: `margin:8px 0;max-width:600px;font-family:Arial,sans-serif;${small}`,
  link: 'color:#0b57d0',
};

/** Attributes of tables that are no longer styles anywhere but in programs for mail. */
const presentation: Partial<Record<Role, string>> = {
  table: ' width="600" cellpadding="0" cellspacing="0" border="0"',
  numberHead: ' align="right"',
  numberCell: ' align="right"',
  rowHead: ' align="left"',
  columnHead: ' align="left"',
  groupHead: ' align="left" bgcolor="#f1f3f5"',
};

/** Programs for mail drop style sheets and know few elements, so that every part carries its own look. */
export const mailDress: Dress = {
  of: (role) => `${presentation[role] ?? ''} style="${styles[role]}"`,
  mark: (tone) => ` style="color:${colors[tone] ?? colors.neutral ?? ''}"`,
};
