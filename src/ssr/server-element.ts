import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResultOrNative, LitElement } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import { tagOf } from '../render/sheet-for.js';
import type { SheetOptions } from '../render/sheet-options.js';
import type { Widget } from '../render/sheet.js';
import { haveAllParts, partStyles } from './parts.js';
import { sheetOptionsOf } from './sheet-options-of.js';

/** Lit's renderer needs the tag. Loaded when it is asked for: to import the entry changes nothing. */
const registrations: Record<Widget, () => Promise<unknown>> = {
  scorecard: () => import('../elements/openness-scorecard/openness-scorecard.define.js'),
  compare: () => import('../elements/openness-compare/openness-compare.define.js'),
  index: () => import('../elements/openness-index/openness-index.define.js'),
  badge: () => import('../elements/openness-badge/openness-badge.define.js'),
  pricing: () => import('../elements/pricing-table/pricing-table.define.js'),
};

/** An element in Node, where nothing renders it but who asks for it. */
export interface ServerElement {
  /** What its attributes ask for. */
  options: SheetOptions;
  styles: CSSResultOrNative[];
  /** The inside of its shadow root, with the marks by which Lit finds it again. */
  print: (dataset: Dataset) => Promise<string>;
}

/** Elements of the kit can be asked for what they render. */
type Rendered = LitElement & { render: () => unknown };

/** An element of this widget that has read these attributes, at an instant. */
export async function createServerElement(
  widget: Widget,
  attributes: [name: string, value: string][],
  instant: string,
): Promise<ServerElement> {
  haveAllParts();
  await registrations[widget]();
  const renderer = new LitElementRenderer(tagOf(widget));
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  const element = renderer.element as Rendered;
  return {
    options: sheetOptionsOf(widget, element, instant),
    styles: [...(element.constructor as typeof LitElement).elementStyles, ...partStyles[widget]],
    print: async (dataset) => {
      Object.assign(element, { data: dataset });
      renderer.connectedCallback();
      return withoutFalse(await collectResult(render(element.render())));
    },
  };
}

/**
 * Lit writes a property that is false as an attribute with this text, which ticks the box. No text of the data
 * looks like that: its quotes are escaped.
 */
const withoutFalse = (html: string) => html.replace(/ ?(?:checked|selected)="false"/g, '');
