import { type Outcome, succeed } from '../dataset/failure.js';
import type { Dataset } from '../dataset/schema.js';
import { loadStrings } from '../locales/strings.js';
import { type HtmlOptions, renderHtml } from './html.js';
import { renderJsonLd } from './json-ld.js';
import { renderMarkdown } from './markdown.js';
import { sheetFor } from './sheet-for.js';
import type { SheetOptions } from './sheet-options.js';
import type { PngOptions } from './png.js';
import type { Sheet } from './sheet.js';

export const renderFormats = [
  'html',
  'html-classic',
  'html-email',
  'markdown',
  'json-ld',
  'svg',
  'png',
] as const;
export type RenderFormat = (typeof renderFormats)[number];

export interface RenderOptions extends SheetOptions, Omit<HtmlOptions, 'variant'>, PngOptions {
  /** `html` by default. */
  format?: RenderFormat;
  /** Language as a tag of BCP 47; `en` by default. */
  language?: string;
}

/**
 * A widget as a document that needs no script. Fails with `not-found` for an unknown widget, model or rubric, and
 * with `empty` where the dataset has nothing to show.
 *
 * @throws {PngFailure} for `png`, where the drawing package or a font is missing, or the picture is too large.
 */
export async function render(
  widget: string,
  dataset: Dataset,
  options: RenderOptions = {},
): Promise<Outcome<string | Uint8Array>> {
  await loadStrings(options.language ?? 'en');
  const sheet = sheetFor(widget, dataset, options, options.language);
  if (!sheet.ok) return sheet;
  return succeed(await print(sheet.value, dataset, options));
}

async function print(sheet: Sheet, dataset: Dataset, options: RenderOptions): Promise<string | Uint8Array> {
  switch (options.format ?? 'html') {
    case 'html':
      return renderHtml(sheet, options);
    case 'html-classic':
      return renderHtml(sheet, { ...options, variant: 'classic' });
    case 'html-email':
      return renderHtml(sheet, { ...options, variant: 'email' });
    case 'markdown':
      return renderMarkdown(sheet, options);
    case 'json-ld':
      return renderJsonLd(sheet, dataset, options.language);
    // Pictures are drawn by much code that texts do not need.
    case 'svg':
      return (await import('./svg.js')).renderSvg(sheet, options);
    case 'png':
      return (await import('./png.js')).renderPng(sheet, options);
  }
}
