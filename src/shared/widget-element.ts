import { adoptStyles, LitElement } from 'lit';

/** What all elements have in common: they have a shadow root of their own, and it is empty at first. */
export class WidgetElement extends LitElement {
  /**
   * A server may have filled the shadow root. Whoever cannot take that over has to take it away, or all would be
   * there twice. Not by Lit's own method: with its support for hydration, for which other elements of a page may have
   * asked, it looks for what is no longer there.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren();
    adoptStyles(root, elementStyles);
    return root;
  }
}
