import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/**
 * A property that a reader changes too: it is compared with what it is now, not with what was written last. That of
 * Lit does the same for attributes, and more has to be loaded for it.
 */
class Live extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update({ element, name }: PropertyPart, [value]: [unknown]): unknown {
    const properties = element as unknown as Record<string, unknown>;
    if (properties[name] !== value) properties[name] = value;
    return noChange;
  }
}

export const live = directive(Live);
