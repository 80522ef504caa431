import type { CSSResultOrNative } from 'lit';
import { fail, type Outcome, succeed } from '../dataset/failure.js';
import type { Dataset } from '../dataset/schema.js';
import { loadStrings } from '../locales/strings.js';
import {
  type EmbedOptions,
  isInline,
  printAttributes,
  printFallback,
  tagFor,
  writtenAttributes,
} from '../render/embed.js';
import { escapeHtml } from '../render/escape-html.js';
import { toScriptJson } from '../render/script-json.js';
import { sheetFor, widgetOf } from '../render/sheet-for.js';
import { sliceFor } from '../render/slice.js';
import { type Widget, widgets } from '../render/sheet.js';
import { printedAttribute } from '../shared/hydration.js';
import { createServerElement } from './server-element.js';
import { toCss } from './shadow-styles.js';

export interface ShadowOptions extends Pick<EmbedOptions, 'tag' | 'attributes'> {
  /**
   * Language as a tag of BCP 47; the attribute `lang`, and else `en`, by default. The
   * element is marked with it, because a page or a reader of another language would make other texts.
   */
  language?: string;
  /** HTML of your own to stand inside the element; what `renderEmbed` writes by default. It is not escaped. */
  fallback?: string;
  /** Address of the styles that `stylesOf` gives, for a policy that forbids styles in the page, and for short pages. */
  stylesUrl?: string;
  /** The present instant as text of ISO 8601; that of the clock by default. Prices are printed for its day, in UTC. */
  now?: string;
}

/**
 * An element as HTML that shows all at once, before any script: the tag with a declarative shadow root, the part of
 * the dataset that it needs, and its fallback. With `openness-widgets/hydrate` on the page the element takes over
 * these nodes, and asks for nothing. Fails with `not-found` for an unknown widget, model or rubric, and with `empty`
 * where the dataset has nothing to show.
 */
export async function renderToShadow(
  widget: string,
  dataset: Dataset,
  options: ShadowOptions = {},
): Promise<Outcome<string>> {
  const known = widgetOf(widget);
  if (!known) return unknownWidget(widget);
  const instant = instantOf(options.now);
  const attributes = attributesFor(known, options, instant);
  await loadStrings(attributes.lang);
  const element = await createServerElement(known, writtenAttributes(attributes), instant);
  const sheet = sheetFor(known, dataset, element.options, attributes.lang);
  if (!sheet.ok) return sheet;
  const slice = sliceFor(known, dataset, element.options);
  const tag = tagFor(sheet.value, options.tag);
  const shadow = printStyles(element.styles, options.stylesUrl) + (await element.print(slice));
  const parts = [
    `<${tag}${printAttributes(attributes)}><template shadowrootmode="open">${shadow}</template>`,
    `<script type="application/json">${toScriptJson(slice)}</script>`,
    options.fallback ?? printFallback(sheet.value),
    `</${tag}>`,
  ];
  // A badge stands in a sentence, and a comma may follow.
  return succeed(parts.join(isInline(sheet.value) ? '' : '\n'));
}

/**
 * The style sheet of the shadow root of a widget, to be sent as a file of its own (`stylesUrl`). Fails with
 * `not-found` for an unknown widget.
 */
export async function stylesOf(widget: string): Promise<Outcome<string>> {
  const known = widgetOf(widget);
  if (!known) return unknownWidget(widget);
  const { styles } = await createServerElement(known, [], '');
  return succeed(toCss(styles));
}

const unknownWidget = (received: string) => fail('not-found', { received, suggestions: [...widgets] });

/** To the minute: that is what dates of the format can say. */
function instantOf(now = ''): string {
  const given = Date.parse(now);
  const date = new Date(Number.isNaN(given) ? Date.now() : given);
  return `${date.toISOString().slice(0, 16)}Z`;
}

function attributesFor(widget: Widget, { attributes = {}, language }: ShadowOptions, instant: string) {
  const { lang } = attributes;
  return {
    ...attributes,
    lang: language ?? (typeof lang === 'string' && lang ? lang : 'en'),
    ...(widget === 'pricing' && { [printedAttribute]: instant }),
  };
}

function printStyles(styles: CSSResultOrNative[], url: string | undefined): string {
  return url === undefined
    ? `<style>${toCss(styles)}</style>`
    : // eslint-disable-next-line openness/safe-address -- the style sheet of the site itself, which its maker names
      `<link rel="stylesheet" href="${escapeHtml(url)}">`;
}
