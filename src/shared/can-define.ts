/** Names of which the console has been told. */
const told = new Set<string>();

/**
 * Whether a tag may be registered for this class. A page may carry the kit twice, and a name as common as
 * `pricing-table` may be somebody else's: the first stays, and the console says so once where it is another class.
 */
export function canDefine(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): boolean {
  const existing = registry.get(tag);
  if (!existing) return true;
  if (!isSameElement(existing, element) && !told.has(tag)) {
    told.add(tag);
    console.warn(`<${tag}> is already defined on this page by something else and stays as it is.`);
  }
  return false;
}

/**
 * Whether two classes are the same element: one class, a subclass under another name, or the copy that a second
 * script has brought. Copies are told by their attributes, since a minifier changes the names of classes.
 */
export function isSameElement(
  existing: CustomElementConstructor,
  element: CustomElementConstructor,
): boolean {
  if (existing === element || existing.prototype instanceof element) return true;
  const attributes = attributesOf(element);
  return attributes !== '' && attributesOf(existing) === attributes;
}

const attributesOf = (element: object) => {
  const names: unknown = Reflect.get(element, 'observedAttributes');
  return Array.isArray(names) ? names.join() : '';
};
