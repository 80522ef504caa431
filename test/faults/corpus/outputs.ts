import { marked } from 'marked';
import type { Dataset } from '../../../src/dataset/schema.js';
import {
  renderEmbed,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderMarkdownLine,
  type Sheet,
  sheetFor,
  type SheetOptions,
} from '../../../src/render/index.js';
import { renderSvg } from '../../../src/render/svg.js';
import { priceDay } from './full-dataset.js';
import { idOf } from './hostile-dataset.js';

// Everything that the kit prints without an element, as a document that takes it in gets it.

export interface Output {
  name: string;
  html: string;
  /** The same where it is a document of its own language. */
  svg?: string;
}

export interface NamedSheet {
  name: string;
  sheet: Sheet;
}

type Options = (id: (id: string) => string) => SheetOptions;

const asked: [widget: string, options: Options][] = [
  ['scorecard', (id) => ({ models: [id('olmo')], rubric: id('rubric'), since: id('earlier') })],
  ['scorecard', (id) => ({ models: [id('olmo')], rubric: id('classes') })],
  ['compare', (id) => ({ models: [id('olmo'), id('llama'), 'nobody'], rubric: id('rubric') })],
  ['compare', (id) => ({ models: [id('olmo')], by: 'source' })],
  ['index', (id) => ({ rubric: id('rubric') })],
  ['index', (id) => ({ rubric: id('rubric'), view: 'grid' })],
  ['badge', (id) => ({ models: [id('olmo')], rubric: id('rubric') })],
  ['pricing', () => ({ asOf: priceDay, group: 'model', columns: ['input', 'web-search'] })],
];

/** The sheets of all widgets. `id` is the text that stands in the ids, if any does. */
export const sheetsOf = (dataset: Dataset, id?: string): NamedSheet[] =>
  asked.map(([widget, options], index) => {
    const nameOf = (name: string) => (id === undefined ? name : idOf(id, name));
    const outcome = sheetFor(widget, dataset, { ...options(nameOf), now: priceDay });
    if (!outcome.ok) throw new Error(`${widget}: ${outcome.failure.code}`);
    return { name: `${widget} ${index}`, sheet: outcome.value };
  });

/** What is printed of one sheet. `text` stands in the attributes of the element that is pasted. */
export function outputsOf({ name, sheet }: NamedSheet, dataset: Dataset, text: string): Output[] {
  const attributes = { model: text, models: text, search: text, src: text, 'data-x': text, [text]: text };
  const markdown = (source: string) => marked.parse(source, { async: false });
  const outputs: Output[] = [
    { name: 'figure', html: renderHtml(sheet, { classPrefix: text }) },
    { name: 'classic', html: renderHtml(sheet, { variant: 'classic' }) },
    { name: 'e-mail', html: renderHtml(sheet, { variant: 'email', image: { url: text } }) },
    { name: 'embed', html: renderEmbed(sheet, { tag: 'x-y', attributes, script: { url: text } }) },
    { name: 'embed in a line', html: renderEmbed(sheet, { tag: text, attributes, fallback: 'line' }) },
    { name: 'Markdown', html: markdown(renderMarkdown(sheet, { headingLevel: 3 })) },
    { name: 'Markdown in a line', html: markdown(renderMarkdownLine(sheet)) },
    { name: 'JSON-LD', html: `<script type="application/ld+json">${renderJsonLd(sheet, dataset)}</script>` },
  ];
  return outputs.map((output) => ({ ...output, name: `${output.name} of ${name}` }));
}

/** Drawing is dear. */
export function drawingOf({ name, sheet }: NamedSheet): Output {
  const svg = renderSvg(sheet);
  return { name: `SVG of ${name}`, html: svg, svg };
}
