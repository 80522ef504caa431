// The printers by themselves, for site builders: a dataset in, a text or a picture out. No DOM, no Lit.
export { setStrings } from '../locales/set-strings.js';
export { loadStrings } from '../locales/strings.js';
export { type Attributes, optionsOfAttributes } from './attribute-options.js';
export { type EmbedOptions, renderEmbed, renderScript } from './embed.js';
export { altText } from './headline.js';
export { type HtmlOptions, renderHtml } from './html.js';
export { renderJsonLd, toJsonLd } from './json-ld.js';
export { type MarkdownOptions, renderMarkdown, renderMarkdownLine } from './markdown.js';
export { PngFailure, type PngFailureCode } from './png-failure.js';
export { publishedNamesFor } from './published-names.js';
export { render, type RenderFormat, renderFormats, type RenderOptions } from './render.js';
export { sheetFor, tagOf, widgetOf } from './sheet-for.js';
export { sliceFor } from './slice.js';
export type { SheetOptions } from './sheet-options.js';
export * from './sheet.js';
export { findUnknownId } from './unknown-id.js';
