import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { SafeUrl } from '../dataset/url.js';
import type { HashState } from './hash-state.js';
import { hydrating, isOnServer } from './hydration.js';
import { Part } from './part.js';

/** The key under which an address names a criterion: `#openness=model:deepseek-r1;rubric:osai-14;criterion:paper`. */
export const linkKey = 'openness';

/** Loaded for an address that has the key, and for who opens what has a link. */
export const linkPart = new Part(() => import('./criterion-link.part.js'));

/** What an address can lead to: a criterion, or a topic on which assessors are compared. */
export type Target = 'criterion' | 'topic';

export interface CriterionLinkOptions {
  /** What the element shows, by the names in the address; undefined while that is not known. */
  shown: () => HashState | undefined;
  /** What the element has links to; criteria by default. */
  target?: () => Target;
  /** Whether that may still become known. */
  isLoading: () => boolean;
  /**
   * Opens a criterion and answers with what is to have the focus; undefined where there is no such criterion. By default
   * it is unfolded where it stands.
   */
  open?: (criterion: string) => HTMLElement | undefined | Promise<HTMLElement | undefined>;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  wear: (styles: CSSResult) => void;
}

/** The elements of the page that may be meant. */
const connected = new Set<CriterionLink>();

/**
 * Links to the criteria of an element, and follows an address that is such a link, also inside shadow roots, where
 * browsers find no fragment.
 */
export class CriterionLink implements ReactiveController {
  readonly host: Host;
  readonly options: CriterionLinkOptions;

  constructor(host: Host, options: CriterionLinkOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Of what is unfolded in it, however that has come about.
    this.host.shadowRoot?.addEventListener('toggle', this.#onToggle, true);
    if (connected.size === 0) window.addEventListener('hashchange', onHashChange);
    connected.add(this);
    follow();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) window.removeEventListener('hashchange', onHashChange);
    follow();
  }

  hostUpdated(): void {
    follow();
  }

  readonly #onToggle = ({ target }: Event): void => {
    if ((target as Element).closest('[data-criterion]')) this.prepare();
  };

  /** To be called when a reader has opened what has a link. */
  readonly prepare = (): void => {
    if (!linkPart.content) void linkPart.load().then(() => this.host.requestUpdate());
  };

  /** The addresses of the criteria, or topics, of this element on this page; undefined until they are asked for. */
  addresses(): ((id: string) => SafeUrl | undefined) | undefined {
    const { content } = linkPart;
    if (!content) return undefined;
    this.host.wear(content.styles);
    // A server knows no address; its links wait for one.
    return isOnServer || hydrating.has(this.host) ? () => undefined : content.addressesOf(this);
  }

  get target(): Target {
    return this.options.target?.() ?? 'criterion';
  }
}

const onHashChange = () => follow(true);

function follow(isNew = false): void {
  if (!location.hash.includes(linkKey)) return;
  const { content } = linkPart;
  if (content) content.followLink(connected, isNew);
  else void linkPart.ask()?.then(() => follow(isNew));
}
