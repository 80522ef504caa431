import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { endHydration, isHydrating, isStillParsed, takeOver } from './hydration.js';

/** What all elements have in common: a shadow root that a server has printed is made use of, and shown once. */
export class WidgetElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const printed = this.shadowRoot;
    if (printed) takeOver(this, printed);
    const root = super.createRenderRoot();
    if (printed && isHydrating(this)) {
      // Sheets are shared by all elements of a page, and no policy forbids them.
      adoptStyles(printed, (this.constructor as typeof LitElement).elementStyles);
    }
    return root;
  }

  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the type is Lit's
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!isHydrating(this) || !isStillParsed(this)) return super.scheduleUpdate();
    // What the server has printed can be found again only with its data, and that is still on its way.
    return new Promise<void>((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    }).then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    if (!isHydrating(this)) {
      super.update(changed);
      return;
    }
    try {
      super.update(changed);
    } catch {
      console.warn(`<${this.localName}> is not what the server has printed, and is rendered anew.`);
      this.shadowRoot?.replaceChildren();
      super.update(changed);
    }
    endHydration(this);
    // The printed prices are those of another moment, and the address may ask for another order.
    void this.updateComplete.then(() => this.requestUpdate());
  }
}
