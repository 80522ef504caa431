import { css } from 'lit';
import { resultStyles } from './result.js';
import { stripStyles } from './strip.js';

/** Of what few scorecards show: classes, folded groups, results that are no level. */
export const seldomStyles = css`
  ${resultStyles} ${stripStyles}
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.5em 2em;
    margin-block-start: 0.9em;
  }
  .steps span {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.8em;
    margin-block-end: 0.3em;
    font-size: 0.875em;
  }
  .steps [data-complete='true'] {
    font-weight: 600;
  }
  .folded .group-name {
    flex: 1 1 8em;
    text-decoration: underline dotted;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.25em;
  }
  .folded > summary:hover .group-name {
    text-decoration: underline;
  }
  .folded .group-head {
    flex-wrap: nowrap;
    align-items: end;
  }
  .folded .group-head .muted {
    flex: none;
  }
  .folded .strip {
    margin-block-start: 0.45em;
    font-size: 0.875em;
  }
  .line[data-kind='text'] .level {
    flex-basis: 100%;
  }
  .line[data-kind='missing'] .word {
    font-style: italic;
  }
  .line[data-kind='text'] .word {
    color: inherit;
  }
  .folded > summary {
    list-style: none;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
`;
