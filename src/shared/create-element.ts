/** A new element. On `document` itself a form or an image may stand in place of the method, by its name. */
export function createElement<Tag extends 'a' | 'slot'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only for tags of old.
  return Document.prototype.createElement.call<Document, [Tag], HTMLElementTagNameMap[Tag]>(document, tag);
}
