import type { Outcome } from '../dataset/failure.js';
import { parseDataset } from '../dataset/parse.js';
import type { Dataset } from '../dataset/schema.js';
import { loadStrings } from '../locales/strings.js';
// Not from the list of all printers: pictures would come along into every program that is bundled.
import { optionsOfAttributes } from '../render/attribute-options.js';
import { publishedNamesFor } from '../render/published-names.js';
import { toScriptJson } from '../render/script-json.js';
import { sheetFor, tagOf } from '../render/sheet-for.js';
import { findUnknownId } from '../render/unknown-id.js';
import { printInside } from './inside.js';
import { knownWidget } from './known-widget.js';
import { WidgetError } from './widget-error.js';
import { attributesOf, type WidgetProps } from './widget-props.js';

/** An element as it is written into a page. */
export interface PageWidget {
  tag: string;
  /** Text by name, not yet escaped; empty where the name says it all. */
  attributes: Record<string, string>;
  /** HTML of what stands inside until the element has rendered; empty where it cannot be known. */
  fallback: string;
  /** HTML of a script element with the data of the page's own; empty where it has none. */
  data: string;
}

/** Reads published datasets by their names and makes one of them. */
export type ReadDatasets = (names: string[]) => Promise<Dataset>;

/**
 * A widget for a page that is made in advance, with what it shows printed into it.
 *
 * @throws {WidgetError} for a widget, model or rubric that is not known, and for data that cannot be used: a page
 *   is better not built than built without what it is about.
 * @throws {TypeError} for what an attribute cannot say.
 */
export async function toPageWidget(props: WidgetProps, readDatasets: ReadDatasets): Promise<PageWidget> {
  const widget = knownWidget(props.widget);
  const attributes = attributesOf(props);
  const element = { tag: tagOf(widget), attributes, fallback: '', data: '' };
  const hasData = props.data !== undefined && props.data !== null;
  // What lies at the address is the reader's to load.
  if (!hasData && attributes.src) return element;
  const options = optionsOfAttributes(widget, attributes);
  const dataset = hasData
    ? valueOf(parseDataset(props.data)).dataset
    : await readDatasets(publishedNamesFor(widget, options));
  const unknown = findUnknownId(dataset, options);
  if (unknown) throw new WidgetError(unknown);
  await loadStrings(attributes.lang ?? 'en');
  const sheet = valueOf(sheetFor(widget, dataset, options, attributes.lang));
  return { ...element, fallback: printInside(sheet), data: hasData ? toScript(dataset) : '' };
}

const toScript = (dataset: Dataset): string =>
  `<script type="application/json">${toScriptJson(dataset)}</script>`;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new WidgetError(outcome.failure);
}
