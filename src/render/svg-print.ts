import { type BoxShape, type MarkShape, round, type Shape, type TextShape } from './svg-block.js';
import { drawMark } from './svg-mark.js';
import { fillOf, palettes, type PictureTheme, styleOf } from './svg-theme.js';
import type { Line, Run } from './svg-wrap.js';

/** All that is drawn, and what is said to who cannot see it. */
export interface Picture {
  /** In units of CSS pixels. */
  width: number;
  height: number;
  shapes: Shape[];
  title: string;
  description: string;
  /** As a tag of BCP 47. */
  lang: string;
  isRightToLeft: boolean;
}

export interface PrintOptions {
  theme: PictureTheme;
  /** Value of `font-family`. */
  font: string;
  /**
   * Whether texts are placed by `direction`, as browsers do it, or by their visible side only, for drawing
   * programs that do not know it.
   */
  isDirected: boolean;
}

/** A complete document. It links to nothing, so that it may stand anywhere. */
export function printPicture(picture: Picture, options: PrintOptions): string {
  const { width, height, title, description, lang, isRightToLeft } = picture;
  const direction = isRightToLeft && options.isDirected ? ' direction="rtl"' : '';
  const language = escapeXml(lang);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
      ` role="img" xml:lang="${language}" lang="${language}"${direction} font-family="${escapeXml(options.font)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    styleOf(options.theme),
    `<rect width="${width}" height="${height}"${fillOf('paper', options.theme)}/>`,
    ...picture.shapes.map((shape) => printShape(shape, picture, options)),
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function printShape(shape: Shape, picture: Picture, options: PrintOptions): string {
  if (shape.kind === 'text') return printText(shape, picture, options);
  const width = shape.kind === 'box' ? shape.width : shape.size;
  const x = picture.isRightToLeft ? round(picture.width - shape.x - width) : shape.x;
  return shape.kind === 'box' ? printBox(shape, x, options.theme) : printMark(shape, x);
}

function printBox({ y, width, height, radius, ink }: BoxShape, x: number, theme: PictureTheme): string {
  const corner = radius === undefined ? '' : ` rx="${round(Math.min(radius, width / 2))}"`;
  return `<rect x="${x}" y="${y}" width="${round(width)}" height="${round(height)}"${corner}${fillOf(ink, theme)}/>`;
}

/** The colours of levels are the same in all themes. */
function printMark({ y, size, symbol, tone }: MarkShape, x: number): string {
  const color = palettes.light[tone];
  const drawing = drawMark(symbol, color);
  if (drawing) return `<g transform="translate(${x} ${y}) scale(${round(size / 16)})">${drawing}</g>`;
  const middle = round(x + size / 2);
  return `<text x="${middle}" y="${round(y + size * 0.86)}" font-size="${size}" text-anchor="middle" fill="${color}">${escapeXml(symbol)}</text>`;
}

function printText(shape: TextShape, picture: Picture, options: PrintOptions): string {
  const { y, lines, anchor } = shape;
  const x = picture.isRightToLeft ? round(picture.width - shape.x) : shape.x;
  const isMirrored = picture.isRightToLeft && !options.isDirected;
  const side = (anchor === 'end') === isMirrored ? '' : ' text-anchor="end"';
  const common = commonLook(lines);
  const look = common ? lookOf(common, options.theme) : '';
  const printed = printLines(shape, { x, common, theme: options.theme });
  return `<text x="${x}" y="${y}"${look}${side}>${printed}</text>`;
}

interface LineLook {
  x: number;
  /** The look of all runs, where there is only one; it is that of the whole paragraph. */
  common: Run | undefined;
  theme: PictureTheme;
}

/** The space between two lines hangs out on the side where it moves nothing. */
function printLines({ y, lines, lineHeight, anchor }: TextShape, { x, common, theme }: LineLook): string {
  const [first] = lines;
  if (first && lines.length === 1) return printRuns(first.runs, common, theme);
  const printed = lines.map((line, index) => {
    const before = anchor === 'end' && lines[index - 1]?.endsInSpace ? ' ' : '';
    const after = anchor === 'start' && line.endsInSpace && index < lines.length - 1 ? ' ' : '';
    const runs = printRuns(line.runs, common, theme);
    return `<tspan x="${x}" y="${round(y + index * lineHeight)}">${before}${runs}${after}</tspan>`;
  });
  return printed.join('');
}

const printRuns = (runs: Run[], common: Run | undefined, theme: PictureTheme) =>
  runs
    .map((run) =>
      common ? escapeXml(run.text) : `<tspan${lookOf(run, theme)}>${escapeXml(run.text)}</tspan>`,
    )
    .join('');

function commonLook(lines: Line[]): Run | undefined {
  const runs = lines.flatMap((line) => line.runs);
  const looks = new Set(runs.map(({ ink, size, isBold }) => `${ink} ${size} ${!!isBold}`));
  return looks.size === 1 ? runs[0] : undefined;
}

const lookOf = ({ size, isBold, ink }: Run, theme: PictureTheme) =>
  ` font-size="${size}"${isBold ? ' font-weight="700"' : ''}${fillOf(ink, theme)}`;

// eslint-disable-next-line no-control-regex -- what XML forbids is what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as content or quoted attribute of XML, without what XML cannot hold. */
const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
