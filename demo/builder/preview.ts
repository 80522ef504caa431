import { tagOf, type Widget } from '../../src/render/index.js';

/** Shows the element with its attributes; the one that is there already is kept, and with it what it has loaded. */
export function showPreview(
  place: HTMLElement,
  widget: Widget,
  attributes: Record<string, string | boolean>,
): void {
  const tag = tagOf(widget);
  const element = place.querySelector(tag) ?? document.createElement(tag);
  const wanted = new Map(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : String(value)]),
  );
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (!element.isConnected) place.replaceChildren(...surround(widget, element));
}

/** A badge is part of a sentence. */
const surround = (widget: Widget, element: Element): (Element | string)[] =>
  widget === 'badge' ? ['A sentence that names a model, ', element, ', and goes on.'] : [element];
