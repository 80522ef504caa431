// Widgets for those who build sites in Node: from the attributes of a tag to its HTML, at build time.
import { loadStrings } from '../locales/strings.js';
import {
  type Attributes,
  type EmbedOptions,
  findUnknownId,
  optionsOfAttributes,
  publishedNamesFor,
  renderEmbed,
  type Sheet,
  sheetFor,
  type SheetOptions,
  type Widget,
} from '../render/index.js';
import { knownWidget } from './known-widget.js';
import { readDatasets } from './read-datasets.js';
import { WidgetError } from './widget-error.js';

/** A widget as it stands in a page, and where its data lie while the page is built. */
export interface PublishedWidget {
  /** `scorecard` or the full tag. */
  widget: string;
  /** Attributes of the element. */
  attributes?: Attributes;
  /**
   * Paths of datasets, or names of published ones, which are merged; by default what the element itself would
   * load. Where the attribute `src` names data of your own, these are the same data as files.
   */
  data?: string | string[];
  /** Language as a tag of BCP 47; `en` by default. */
  language?: string;
}

/**
 * What a widget shows of the data as they are now.
 *
 * @throws {WidgetError} where the widget, a model or a rubric is unknown, data cannot be read, or they have nothing
 * to show: a page is better not built than built without what it is about.
 */
export async function readSheet(published: PublishedWidget): Promise<Sheet> {
  const { attributes = {}, data, language } = published;
  const widget = knownWidget(published.widget);
  const options = optionsOfAttributes(widget, attributes);
  const names = data === undefined ? namesFor(widget, attributes, options) : [data].flat();
  const dataset = await readDatasets(names);
  const unknown = findUnknownId(dataset, options);
  if (unknown) throw new WidgetError(unknown, names.join(', '));
  await loadStrings(language ?? 'en');
  const outcome = sheetFor(widget, dataset, options, language);
  if (!outcome.ok) throw new WidgetError(outcome.failure, names.join(', '));
  return outcome.value;
}

/**
 * The element with its fallback inside, made of the data as they are now.
 *
 * @throws {WidgetError} as `readSheet` does.
 */
export async function renderPublishedWidget(
  published: PublishedWidget,
  options: Omit<EmbedOptions, 'attributes'> = {},
): Promise<string> {
  return renderEmbed(await readSheet(published), { ...options, attributes: published.attributes ?? {} });
}

/** With `src` the element will show other data than the published ones, which must not be what stands in for it. */
function namesFor(widget: Widget, { src }: Attributes, options: SheetOptions): string[] {
  if (typeof src !== 'string' || src === '') return publishedNamesFor(widget, options);
  throw new WidgetError({ code: 'src', received: src });
}
