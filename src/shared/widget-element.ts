import {
  adoptStyles,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  LitElement,
  nothing,
  render,
  supportsAdoptingStyleSheets,
} from 'lit';
import { createElement } from './create-element.js';
import { isOnServer } from './hydration.js';
import { kitVersion } from './kit-version.js';
import { oneSheet } from './one-sheet.js';
import type { Part } from './part.js';

/** The sheet of each class, with the styles of what draws it. */
const drawnStyles = new WeakMap<object, CSSResult>();

/** What all elements have in common: they have a shadow root of their own, and they stand what pages do to them. */
export class WidgetElement extends LitElement {
  /** Version of the kit that the element is from. */
  static readonly version: string = kitVersion;

  /** What draws it, where that is a part. */
  static readonly drawing?: Part<object>;

  /** One sheet of all that is here from the beginning. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResult[] {
    const drawn = this.drawing?.content?.styles;
    if (drawn) drawnStyles.set(this, drawn);
    const sheets = super.finalizeStyles([styles ?? [], drawn ?? []]) as CSSResult[];
    return [oneSheet(sheets)];
  }

  #isGivenUp = false;
  readonly #worn: CSSResult[] = [];

  /**
   * A server may have filled the shadow root. Whoever cannot take that over has to take it away, or all would be
   * there twice. Not by Lit's own method: with its support for hydration, for which other elements of a page may have
   * asked, it looks for what is no longer there.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  /** Puts on the styles of a part that has been loaded. */
  wear(styles: CSSResult): void {
    if (isOnServer || this.#worn.includes(styles) || drawnStyles.get(this.constructor) === styles) return;
    this.#worn.push(styles);
    const root = this.renderRoot as ShadowRoot;
    // Sheets are put in place of those before, elements beside them.
    adoptStyles(root, supportsAdoptingStyleSheets ? this.#styles : [styles]);
  }

  get #styles(): CSSResultOrNative[] {
    return [...(this.constructor as typeof LitElement).elementStyles, ...this.#worn];
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  protected override performUpdate(): void {
    try {
      // A translator has wrapped texts, and Lit would write into nodes that nobody sees any more.
      if (this.hasUpdated && this.renderRoot.querySelector<HTMLElement>('font')) {
        render(nothing, this.renderRoot, this.renderOptions);
      }
      super.performUpdate();
      // Where a page makes something else of our markup, nothing that Lit has written is in it.
      if (this.renderRoot.querySelector('.base[lang]')) return;
      this.#giveUp();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** In another document: a constructed sheet belongs to the one that it was made for, and does not come along. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!this.shadowRoot || !defaultView || !supportsAdoptingStyleSheets) return;
    this.shadowRoot.adoptedStyleSheets = this.#styles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** Moved by `moveBefore()`, which leaves all as it is; only the language may be another one there. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Never an empty box: what stands inside the tag, and one line in the console. */
  #giveUp(error?: unknown): void {
    this.shadowRoot?.replaceChildren(createElement('slot'));
    if (this.#isGivenUp) return;
    this.#isGivenUp = true;
    console.warn(`<${this.localName}> cannot be shown on this page.`, error ?? '');
  }
}
