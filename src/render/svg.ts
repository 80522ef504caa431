import { altText } from './headline.js';
import { printableText } from '../dataset/printable-text.js';
import { creditLines } from './sheet-credit.js';
import type { Sheet } from './sheet.js';
import { type Block, move, nothing, stack } from './svg-block.js';
import { cardsBlock } from './svg-cards.js';
import { columnWidths } from './svg-columns.js';
import { cutRows, mostRows } from './svg-cut.js';
import { isRightToLeft } from '../shared/direction.js';
import { footBlock } from './svg-foot.js';
import { type Frame, frameFor } from './svg-frame.js';
import { headBlock } from './svg-head.js';
import { type Picture, printPicture } from './svg-print.js';
import { socialBlock, socialSize } from './svg-social.js';
import { stackedBlock } from './svg-stacked.js';
import { tableBlock } from './svg-table.js';
import type { PictureTheme } from './svg-theme.js';

/** What decides on the content and the measures of a picture. */
export interface PictureOptions {
  /** In CSS pixels, from 320 to 1600; 720 by default. The height follows from the content. */
  width?: number;
  /** `social`: 1200 × 630, as sites show it for a link, with what fits in; `width` and `rows` have no effect. */
  preset?: 'social';
  /** `results` leaves out the questions, notes and evidence of results; `all` by default. */
  detail?: 'all' | 'results';
  /** Rows shown at most, 1 to 250; 250 by default. A sentence says how many more there are. */
  rows?: number;
}

export interface SvgOptions extends PictureOptions {
  /** `auto` follows the scheme of the reader; `light` by default. */
  theme?: PictureTheme;
  /** Value of `font-family`; by default sans serif fonts whose digits are equally wide. One that is much wider runs over. */
  font?: string;
}

/** Fonts that no picture brings along; each has digits of one width without being asked. */
export const defaultFont =
  'Noto Sans, Segoe UI, Helvetica Neue, Arial, DejaVu Sans, Liberation Sans, sans-serif';

/**
 * A sheet as a complete document of SVG, without scripts, styles of others, or links. All texts are texts and can be
 * selected. It is a picture: what it says is also said in its title and description.
 */
export function renderSvg(sheet: Sheet, options: SvgOptions = {}): string {
  const { theme = 'light', font = defaultFont } = options;
  return printPicture(drawSheet(sheet, options), { theme, font, isDirected: true });
}

/** A sheet as shapes at their places. */
export function drawSheet(sheet: Sheet, options: PictureOptions = {}): Picture {
  const { width, height, block } =
    options.preset === 'social' ? drawSocial(sheet) : drawWhole(sheet, options);
  return {
    width,
    height,
    shapes: block.shapes,
    title: printableText(sheet.title.text),
    description: describe(sheet),
    lang: printableText(sheet.lang),
    isRightToLeft: isRightToLeft(sheet.lang),
  };
}

const drawSocial = (sheet: Sheet) => ({ ...socialSize, block: socialBlock(sheet) });

function drawWhole(whole: Sheet, { width, detail, rows = mostRows }: PictureOptions) {
  const frame = frameFor(width, detail !== 'results');
  const { sheet, more } = cutRows(whole, Math.min(Math.max(Math.floor(rows) || mostRows, 1), mostRows));
  const content = stack(
    [headBlock(sheet, frame), bodyBlock(sheet, frame), footBlock(sheet, frame, more)],
    18,
  );
  const block = move(content, frame.padding, frame.padding);
  return { width: frame.width, height: Math.ceil(block.height + frame.padding), block };
}

function bodyBlock(sheet: Sheet, frame: Frame): Block {
  if (sheet.groups.length === 0) return nothing;
  if (sheet.widget === 'scorecard') return cardsBlock(sheet, frame);
  const widths = columnWidths(sheet, frame);
  return widths ? tableBlock(sheet, widths, frame) : stackedBlock(sheet, frame);
}

/** For who cannot see it: what the total is, and who says it. */
function describe(sheet: Sheet): string {
  const credit = creditLines(sheet).map((line) => line.map(({ text }) => text).join(''));
  return printableText([altText(sheet), ...credit].join(' '));
}
