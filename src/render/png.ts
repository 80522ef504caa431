import { drawSheet, defaultFont, type PictureOptions } from './svg.js';
import { printPicture } from './svg-print.js';
import { PngFailure } from './png-failure.js';
import type { Sheet } from './sheet.js';

const packageName = '@resvg/resvg-js';

export interface PngOptions extends PictureOptions {
  /** A picture of pixels has one theme; `light` by default. */
  theme?: 'light' | 'dark' | 'auto';
  /** Pixels for each CSS pixel; 2 by default, because one looks coarse on most screens. */
  scale?: 1 | 2 | 3;
  /** Value of `font-family`; by default those fonts of the SVG that are found. */
  font?: string;
  /** Files of fonts, TTF or OTF. */
  fontFiles?: string[];
  /** Folders with such files. */
  fontDirs?: string[];
  /** Whether fonts of the machine are used; by default where neither files nor folders are given. */
  loadSystemFonts?: boolean;
}

interface DrawingOptions {
  font: {
    loadSystemFonts: boolean;
    fontFiles?: string[];
    fontDirs?: string[];
  };
  fitTo: { mode: 'zoom'; value: number };
}

interface DrawingPackage {
  Resvg: new (
    svg: string,
    options: DrawingOptions,
  ) => { render: () => { asPng: () => Uint8Array; pixels: Uint8Array } };
}

/** Longest side and area in pixels that every program opens. */
const mostPixelsOfSide = 32_000;
const mostPixels = 120_000_000;

/**
 * A sheet as a PNG. Rejects with a `PngFailure` where the drawing package is not installed, where no font with
 * letters is found, and where the picture would be too large.
 */
export async function renderPng(sheet: Sheet, options: PngOptions = {}): Promise<Uint8Array> {
  const { theme = 'light', scale = 2 } = options;
  const font = toPlainList(options.font ?? defaultFont);
  const { Resvg } = await loadPackage();
  const drawing = drawingOptions(options, scale);
  if (!hasLetters(Resvg, font, drawing)) throw new PngFailure('no-font', noFont);
  const picture = drawSheet(sheet, options);
  const { width, height } = picture;
  const isTooLarge =
    Math.max(width, height) * scale > mostPixelsOfSide || width * height * scale ** 2 > mostPixels;
  if (isTooLarge)
    throw new PngFailure(
      'too-large',
      `${width * scale} × ${height * scale} pixels cannot be drawn; ask for fewer rows or a smaller scale`,
    );
  const svg = printPicture(picture, { theme: theme === 'dark' ? 'dark' : 'light', font, isDirected: false });
  return new Uint8Array(new Resvg(svg, drawing).render().asPng());
}

/** Names of fonts as the drawing package reads them: quotes after a comma and a space are taken for a part of a name. */
const toPlainList = (font: string) =>
  font
    .replace(/["']/g, '')
    .split(',')
    .map((name) => name.trim())
    .join(',');

const noFont =
  'no font with Latin letters was found; install one, or name files or folders of TTF or OTF fonts';

async function loadPackage(): Promise<DrawingPackage> {
  try {
    return (await import(packageName)) as DrawingPackage;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(code)) throw error;
    throw new PngFailure('no-package', `${packageName} is not installed; install it to draw PNG files`);
  }
}

function drawingOptions({ fontFiles, fontDirs, loadSystemFonts }: PngOptions, scale: number): DrawingOptions {
  const isGiven = !!fontFiles?.length || !!fontDirs?.length;
  return {
    font: {
      loadSystemFonts: loadSystemFonts ?? !isGiven,
      ...(fontFiles && { fontFiles }),
      ...(fontDirs && { fontDirs }),
    },
    fitTo: { mode: 'zoom', value: scale },
  };
}

/** Without a font nothing is drawn; with one that lacks letters, the same box for each of them. */
function hasLetters(Resvg: DrawingPackage['Resvg'], font: string, options: DrawingOptions): boolean {
  const family = font.replace(/[<&"]/g, '');
  const draw = (text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><text x="4" y="26" font-size="24" font-family="${family}">${text}</text></svg>`;
    return Buffer.from(new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: 1 } }).render().pixels);
  };
  const [first, second, empty] = [draw('A'), draw('g'), draw('')];
  return !first.equals(second) && !first.equals(empty) && !second.equals(empty);
}
