import { css } from 'lit';

/** Columns that a group head may span; their widths cannot come from a style attribute. */
const spans = Array.from({ length: 24 }, (_, index) => index + 1);

/**
 * The grid of marks. In a wide container the criteria stand upright over their columns, in a narrow one numbers
 * do and the marks take a line of their own; with many criteria the marks flow, group by group.
 */
export const gridStyles = [
  css`
    .list[data-view='grid'] {
      --_mark: 1.75em;
      --_lead: 5em;
    }
    .list[data-view='grid'] tr {
      display: flex;
      column-gap: 0;
    }
    .list[data-view='grid'] .pick {
      flex: 0 0 1.9em;
    }
    .list[data-view='grid'] .rank {
      flex: 0 0 3.2em;
      margin-inline-end: 0.8em;
    }
    .list[data-view='grid'] tr > .name {
      flex: 1 1 0;
    }
    .list[data-view='grid'] .total {
      display: block;
      flex: 0 0 6.5em;
      padding-inline-end: 1.2em;
      text-align: end;
    }
    .list[data-view='grid'] .total .bar {
      display: none;
    }
    .list .mark-cell {
      flex: 0 0 var(--_mark);
      display: grid;
      place-items: center;
      align-self: center;
    }
    .list .mark-cell .visually-hidden {
      -webkit-user-select: text;
      user-select: text;
    }
    .list thead .mark-cell {
      align-self: end;
      font-weight: 400;
      padding-block-end: 0.25em;
    }
    .list .mark-cell .name {
      writing-mode: vertical-rl;
      rotate: 180deg;
      font-size: 0.8125em;
      line-height: 1.15;
      max-block-size: 100%;
      white-space: nowrap;
    }
    .list .mark-cell .number {
      display: none;
    }
    /* Upright heads are as tall as their words are long. */
    .list[data-view='grid'] tbody :is(a, input) {
      scroll-margin-block-start: calc(var(--openness-sticky-offset, 0px) + 14em);
    }
    .list .group-heads th {
      white-space: nowrap;
      text-align: start;
    }
    .list .group-heads th span {
      display: block;
      font-size: 0.8125em;
      padding-inline-start: 0.4em;
    }
    /* The last name may be wider than its columns; it then reaches back, not out of the list. */
    .list .group-heads th:last-child span {
      float: inline-end;
    }
    .list[data-view='grid'] .corner {
      flex: 1 1 0;
    }
    .key {
      display: none;
      font-size: 0.875em;
    }
    .key summary {
      cursor: pointer;
      padding-block: 0.3em;
      inline-size: fit-content;
    }
    .key ol {
      margin-block: 0.2em 0.8em;
      columns: 11em;
      column-gap: 1.5em;
      padding-inline-start: 2.6em;
    }
    .list[data-many] .group-heads,
    .list[data-many] thead .mark-cell {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list[data-many] tbody tr {
      flex-wrap: wrap;
    }
    .list[data-many] tbody .name {
      flex-basis: 55%;
    }
    @container (max-width: 44em) {
      .list[data-view='grid'] tr {
        flex-wrap: wrap;
        padding-inline-end: 0.1em;
      }
      .list[data-view='grid'] tr:not(.group-heads) > .name {
        flex-basis: calc(100% - 10.6em);
      }
      .list[data-view='grid']:not([data-ranked]) tr:not(.group-heads) > .name {
        flex-basis: calc(100% - 1.9em);
      }
      .list[data-view='grid'] .rank {
        flex-basis: 2.4em;
        margin-inline-end: 0.5em;
      }
      .list[data-view='grid'] thead .pick {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .list[data-view='grid'] thead .rank {
        flex-basis: 4.3em;
      }
      .list[data-view='grid'] .total {
        flex-basis: auto;
        min-inline-size: 5.5em;
        padding: 0;
      }
      .list:not([data-many]) .mark-cell {
        flex: 1 1 1em;
        max-inline-size: 2.2em;
        min-inline-size: 0;
        padding-block: 0.15em;
      }
      .list .group-heads {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .list .group-heads th span {
        inline-size: 1px;
        overflow: hidden;
      }
      .list .mark-cell .name {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .list .mark-cell .number {
        display: block;
        font-size: 0.75em;
        color: var(--_muted);
        overflow-wrap: normal;
      }
      .key {
        display: block;
      }
    }
    @container (max-width: 18em) {
      .list .mark-cell .number {
        font-size: 0.6875em;
      }
      .list[data-view='grid'] tr:not(.group-heads) > .name {
        flex-basis: calc(100% - 8.7em);
      }
      .list[data-view='grid'] .rank {
        flex-basis: 2.1em;
        margin-inline-end: 0.4em;
      }
      .list[data-view='grid'] .total {
        min-inline-size: 4.2em;
      }
    }
  `,
  ...spans.map(
    (span) => css`
      .list .group-heads [data-span='${span}'] {
        flex: 0 0 calc(${span} * var(--_mark));
      }
    `,
  ),
];
