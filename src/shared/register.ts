import { canParseUrl } from '../dataset/url.js';
import { canDefine } from './can-define.js';

/**
 * Registers an element under its own name, or under the one that the address of its script asks for, as in
 * `pricing-table.js?pricing-table=acme-prices`. A name that the browser does not allow counts for nothing, and the
 * console says so.
 */
export function register(
  ownTag: string,
  element: CustomElementConstructor,
  scriptUrl: string | undefined,
): void {
  const tag = askedTag(ownTag, scriptUrl) ?? ownTag;
  try {
    if (canDefine(tag, element)) customElements.define(tag, element);
  } catch (error) {
    if (tag === ownTag) throw error;
    console.warn(`"${tag}" cannot be the name of an element; <${ownTag}> keeps its own.`);
    register(ownTag, element, undefined);
  }
}

/** Scripts that are inlined or bundled may have no address. */
const askedTag = (ownTag: string, scriptUrl: string | undefined) =>
  scriptUrl && canParseUrl(scriptUrl) ? new URL(scriptUrl).searchParams.get(ownTag) : undefined;
