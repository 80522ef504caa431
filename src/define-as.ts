import { canDefine, isSameElement } from './shared/can-define.js';
import { isTagName } from './shared/tag-name.js';

/**
 * Registers an element under a name of your own, for a page where its own name is taken.
 *
 *     defineAs('acme-prices', PricingTable);
 *
 * It throws nothing: a name that HTML does not allow, or that something else has, leaves everything as it is,
 * and the console says so.
 *
 * @param registry - Where to register; the one of the page by default.
 * @returns Whether the name stands for this element now.
 */
export function defineAs(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): boolean {
  if (!isTagName(tag)) {
    console.warn(`"${tag}" cannot be the name of an element.`);
    return false;
  }
  if (canDefine(tag, element, registry)) {
    // A class can have one name only, and somebody may want its own as well.
    registry.define(tag, class extends element {});
  }
  const defined = registry.get(tag);
  return defined !== undefined && isSameElement(defined, element);
}
