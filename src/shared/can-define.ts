/** What the console has been told. */
const told = new Set<string>();

/**
 * Whether a tag may be registered for this class. A page may carry the kit twice, and a name as common as
 * `pricing-table` may be somebody else's: the first stays, and the console says so once where it is another class.
 * Of two versions it names both, once for all elements.
 */
export function canDefine(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): boolean {
  const existing = registry.get(tag);
  if (!existing) return true;
  const [version, ownVersion] = [versionOf(existing), versionOf(element)];
  if (!isSameElement(existing, element)) {
    warnOnce(`<${tag}> is already defined on this page by something else and stays as it is.`);
  } else if (version !== ownVersion) {
    warnOnce(
      `openness-widgets ${version} is on this page already; what it has defined is not replaced by ${ownVersion}.`,
    );
  }
  return false;
}

function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(message);
}

/**
 * Whether two classes are the same element: one class, a subclass under another name, or the copy that a second
 * script has brought, perhaps of another version. Copies are told by their attributes, since a minifier changes the
 * names of classes: nearly all of them are the same.
 */
export function isSameElement(
  existing: CustomElementConstructor,
  element: CustomElementConstructor,
): boolean {
  if (existing === element || existing.prototype instanceof element) return true;
  const attributes = attributesOf(element);
  const shared = attributesOf(existing).filter((name) => attributes.includes(name));
  return shared.length * 2 > attributes.length;
}

const versionOf = (element: object) => String(Reflect.get(element, 'version'));

const attributesOf = (element: object): unknown[] => {
  const names: unknown = Reflect.get(element, 'observedAttributes');
  return Array.isArray(names) ? names : [];
};
