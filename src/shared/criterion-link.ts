import {
  css,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { type SafeUrl, safeUrl } from '../dataset/url.js';
import { encode, type HashState, writeItems } from './hash-state.js';
import { hydrating, isOnServer } from './hydration.js';
import { Part } from './part.js';

/** The key under which an address names a criterion: `#openness=model:deepseek-r1;rubric:osai-14;criterion:paper`. */
export const linkKey = 'openness';

/** Loaded for an address that has the key. */
export const followPart = new Part(() => import('./follow-link.js'));

/** What an address can lead to: a criterion, or a topic on which assessors are compared. */
export type Target = 'criterion' | 'topic';

export interface CriterionLinkOptions {
  /** What the element shows, by the names in the address; undefined while that is not known. */
  shown: () => HashState | undefined;
  /** What the element has links to; criteria by default. */
  target?: () => Target;
  /** Whether that may still become known. */
  isLoading: () => boolean;
  /** Opens a criterion and answers with what is to have the focus; undefined where there is no such criterion. */
  open: (criterion: string) => HTMLElement | undefined | Promise<HTMLElement | undefined>;
}

/** The elements of the page that may be meant. */
const connected = new Set<CriterionLink>();

/**
 * Links to the criteria of an element, and follows an address that is such a link, also inside shadow roots, where
 * browsers find no fragment.
 */
export class CriterionLink implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly options: CriterionLinkOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CriterionLinkOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
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

  /**
   * The addresses of the criteria, or topics, of this element on this page; undefined where the page has none that can
   * be linked.
   * What they have in common is checked once, and what is added needs no check: it is encoded.
   */
  addresses(): (id: string) => SafeUrl | undefined {
    if (isOnServer || hydrating.has(this.host)) return () => undefined;
    const hash = `#${linkKey}=${writeItems({ ...this.options.shown(), [this.target]: '' })}`;
    const start = safeUrl(location.href.replace(/#.*/s, '') + hash);
    return (id) => start && (`${start}${encode(id)}` as SafeUrl);
  }

  get target(): Target {
    return this.options.target?.() ?? 'criterion';
  }
}

/**
 * Where a criterion, or a topic, stands inside an element. Ids come from data and may be anything, so none becomes a
 * selector.
 */
export const findCriterion = (root: ParentNode, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-criterion], [data-topic]')].find(
    ({ dataset }) => (dataset.criterion ?? dataset.topic) === id,
  );

/** Whether the part of an address is a link to a criterion. */
export const namesCriterion = (hash: string): boolean => /[#&]openness=([^&]*;)?criterion:[^;&]/.test(hash);

const onHashChange = () => follow(true);

function follow(isNew = false): void {
  if (!location.hash.includes(linkKey)) return;
  const { content } = followPart;
  if (content) content.followLink(connected, isNew);
  else void followPart.ask()?.then(() => follow(isNew));
}

/** At an opened criterion, the way to come back to it. A server knows no address; its link waits for one. */
export const renderCriterionLink = (address: SafeUrl | undefined, label: string): TemplateResult =>
  html`<p class="to-criterion"><a part="criterion-link" href=${address ?? nothing}>${label}</a></p>`;

export const criterionLinkStyles = css`
  .to-criterion {
    margin: 0;
    font-size: 0.9286em;
    font-weight: 400;
  }
  .to-criterion a {
    color: var(--_muted);
  }
  .to-criterion a:not([href]) {
    display: none;
  }
  @media print {
    .to-criterion {
      display: none;
    }
  }
`;
