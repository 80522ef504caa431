import type { Attributes } from '../../render/index.js';

/** The inside of a tag: its name, then attributes with or without a value in either kind of quotes. */
export function parseTag(text: string): { widget: string; attributes: Attributes } {
  const [, widget = '', rest = ''] = /^\s*(\S*)([\s\S]*)$/.exec(text) ?? [];
  const attributes: Attributes = {};
  for (const [, name = '', double, single, bare] of rest.matchAll(
    /([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/gi,
  )) {
    attributes[name.toLowerCase()] = double ?? single ?? bare ?? true;
  }
  return { widget, attributes };
}
