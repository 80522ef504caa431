import { css } from 'lit';
import { type SafeUrl, safeUrl } from '../dataset/url.js';
import { type CriterionLink, linkKey } from './criterion-link.js';
import { encode, writeItems } from './hash-state.js';

/**
 * The addresses of the criteria, or topics, of an element on this page; undefined where the page has none that can be
 * linked. What they have in common is checked once, and what is added needs no check: it is encoded.
 */
export function addressesOf({ options, target }: CriterionLink): (id: string) => SafeUrl | undefined {
  const hash = `#${linkKey}=${writeItems({ ...options.shown(), [target]: '' })}`;
  const start = safeUrl(location.href.replace(/#.*/s, '') + hash);
  return (id) => start && (`${start}${encode(id)}` as SafeUrl);
}

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
