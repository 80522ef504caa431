// Lets the elements take over what a server has printed. A shadow root is asked for as soon as an element is
// registered, so that this has to be imported before the elements are.
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, type LitElement, type PropertyValues } from 'lit';
import { loadStrings } from '../locales/strings.js';
import { hydrating, isStillParsed } from '../shared/hydration.js';
import { languageOf } from '../shared/language.js';
import { WidgetElement } from '../shared/widget-element.js';
import { haveAllParts } from './parts.js';

/** The steps of every element on its way to the page. */
interface Steps {
  createRenderRoot: () => HTMLElement | DocumentFragment;
  scheduleUpdate: () => unknown;
  update: (changed: PropertyValues) => void;
}
type Printed = LitElement & { render: () => unknown };

haveAllParts();

const steps = WidgetElement.prototype as unknown as Steps;
const { createRenderRoot, scheduleUpdate, update } = steps;

steps.createRenderRoot = function (this: Printed) {
  const { shadowRoot } = this;
  if (!shadowRoot || !isPrinted(shadowRoot)) return createRenderRoot.call(this);
  hydrating.add(this);
  for (const child of [...shadowRoot.children]) if (/^(style|link)$/.test(child.localName)) child.remove();
  // Sheets are shared by all elements of a page, and no policy forbids them.
  adoptStyles(shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  return shadowRoot;
};

/** Whether there is what Lit has printed, and not somebody else. */
const isPrinted = ({ childNodes }: ShadowRoot) =>
  [...childNodes].some(({ nodeValue }) => nodeValue?.startsWith('lit-part'));

steps.scheduleUpdate = function (this: Printed) {
  // What the server has printed can be found again only with its data and its words, which may be on their way.
  const missing = hydrating.has(this) ? (parsedFor(this) ?? loadStrings(languageOf(this))) : undefined;
  return missing ? missing.then(() => steps.scheduleUpdate.call(this)) : scheduleUpdate.call(this);
};

function parsedFor(element: Element): Promise<unknown> | undefined {
  if (!isStillParsed(element)) return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

steps.update = function (this: Printed, changed) {
  if (hydrating.has(this) && !this.hasUpdated) takeOver(this);
  // After that too: an empty text has left no node in HTML, and Lit learns so by rendering it.
  update.call(this, changed);
};

function takeOver(element: Printed): void {
  try {
    hydrate(element.render(), element.renderRoot, element.renderOptions);
  } catch {
    console.warn(`<${element.localName}> is not what the server has printed, and is rendered anew.`);
    element.renderRoot.replaceChildren();
  }
  // The printed prices are those of another moment, and the address may ask for another order.
  void element.updateComplete.then(() => {
    hydrating.delete(element);
    element.requestUpdate();
  });
}
