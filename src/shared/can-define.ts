/**
 * Whether a tag may be registered for this class. A page may carry the kit twice, and a name as common as
 * `pricing-table` may be somebody else's: the first stays, and the console says so where it is another class.
 */
export function canDefine(tag: string, element: CustomElementConstructor): boolean {
  const existing = customElements.get(tag);
  if (!existing) return true;
  if (existing !== element && existing.name !== element.name) {
    console.warn(`<${tag}> is already defined on this page by something else and stays as it is.`);
  }
  return false;
}
