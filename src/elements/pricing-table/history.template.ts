import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { renderLink } from '../../shared/cell.js';
import type { Marks } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { HistoryDrawing, LineDrawing, TextView } from './history-drawing.js';
import type { Point } from './history-path.js';
import type { HistoryTextView, PeriodView } from './history-text.js';
import type { HistoryView } from './history.view.js';

/** Prices over time: a chart of steps, and the same as a table for those who read it. */
export function renderHistory(view: HistoryView, wording: Wording): TemplateResult {
  return html`<figure class="history" part="history">
    <figcaption class="history-caption"><bdi>${view.caption}</bdi></figcaption>
    ${
      view.drawings.length > 0
        ? html`<div class="history-chart" role="img" aria-label=${view.summary}>
            ${view.drawings.map(renderDrawing)}
          </div>`
        : html`<p class="history-note muted"><bdi>${view.summary}</bdi></p>`
    }
    ${[...view.marks, ...view.notices].map(
      (text) => html`<p class="history-note muted" lang=${wording.stringsLanguage}><bdi>${text}</bdi></p>`,
    )}
    ${renderText(view.text, wording)}
  </figure>`;
}

/**
 * Only the drawing that fits is displayed, and none without styles; its words are in the label around it and in the
 * table below.
 */
const renderDrawing = (drawing: HistoryDrawing): TemplateResult => {
  const { size, width, height, fontSize, plot, asOf } = drawing;
  const bottom = plot.y + plot.height;
  return html`<svg
    class="drawing"
    data-size=${size}
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${fontSize}
    direction="ltr"
    aria-hidden="true"
    display="none"
  >
    ${drawing.priceTicks.map(
      ({ y, text }, index) =>
        svg`<line class=${index === 0 ? 'axis' : 'grid'} x1=${round(plot.x)} x2=${round(plot.x + plot.width)}
          y1=${round(y)} y2=${round(y)}></line>${renderRows(text, 'tick')}`,
    )}
    ${drawing.timeTicks.map(
      ({ x, text }) =>
        svg`<line class="axis" x1=${round(x)} x2=${round(x)} y1=${round(bottom)} y2=${round(bottom + 4)}></line
          >${renderRows(text, 'tick')}`,
    )}
    ${
      asOf
        ? svg`<line class="as-of" x1=${round(asOf.x)} x2=${round(asOf.x)}
            y1=${round(asOf.text.box.height + 1)} y2=${round(bottom)}></line>${renderRows(asOf.text, 'tick')}`
        : nothing
    }
    ${drawing.lines.map(renderLine)} ${drawing.amounts.map((text) => renderRows(text, 'amount'))}
  </svg>`;
};

/** Line by line: solid, long and short dashes. Prices stated for the future are dotted. */
const dashes = ['', '9 3', '4 2.5', '13 3 3 3', '6 2 2 2', '16 3 2 2 2 3', '20 4', '9 2 2 2 2 2'];

function renderLine(line: LineDrawing): SVGTemplateResult {
  const { style, colour, past, future, steps, earlier, unknownEnds, label, sample, leader } = line;
  const dash = dashes[style % dashes.length] || 'none';
  const middle = { x: (sample.from.x + sample.to.x) / 2, y: sample.from.y };
  return svg`<g class="line" data-colour=${colour}>
    ${leader ? svg`<path class="leader" d=${pathOf(leader)}></path>` : nothing}
    ${past.map((points) => svg`<path class="past" stroke-dasharray=${dash} d=${pathOf(points)}></path>`)}
    ${future.map((points) => svg`<path class="future" d=${pathOf(points)}></path>`)}
    ${steps.map((point) => renderMarker(style, point))}
    ${earlier.map(({ x, y }) => svg`<path class="filled" d=${`M${round(x - 5)} ${round(y)}l8 -4.5v9z`}></path>`)}
    ${unknownEnds.map(({ x, y }) => svg`<path class="open" d=${`M${round(x)} ${round(y - 5)}v10`}></path>`)}
    <path class="past" stroke-dasharray=${dash} d=${pathOf([sample.from, sample.to])}></path>
    ${renderMarker(style, middle)}
    ${renderRows(label, 'label')}
  </g>`;
}

/** Circle, square, triangles, diamond; from the sixth line on the same ones with an open middle. */
const markers = [
  'm-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z',
  'm-2.9 -2.9h5.8v5.8h-5.8z',
  'm0 -3.9l3.7 6.4h-7.4z',
  'm0 -4.2l4.2 4.2l-4.2 4.2l-4.2 -4.2z',
  'm0 3.9l3.7 -6.4h-7.4z',
];

function renderMarker(style: number, { x, y }: Point): SVGTemplateResult {
  const kind = style < markers.length ? 'filled' : 'open';
  return svg`<path class=${kind} d=${`M${round(x)} ${round(y)}${markers[style % markers.length] ?? ''}`}></path>`;
}

/** Each text is one of its own, so that no direction of writing reaches from one into another. */
const renderRows = ({ x, y, rows, anchor, box }: TextView, kind: string): SVGTemplateResult =>
  svg`<text class=${kind} y=${round(y)} text-anchor=${anchor}>${rows.map(
    (row, index) =>
      svg`<tspan x=${round(x)} y=${round(y + (index * box.height) / rows.length)}>${row}</tspan>`,
  )}</text>`;

const pathOf = (points: Point[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A hundredth of a pixel is not seen, and shorter numbers make a shorter page. */
const round = (value: number) => Math.round(value * 100) / 100;

/** The roles are spelled out because rows are laid out as blocks in narrow places. */
function renderText({ label, columns, lines }: HistoryTextView, marks: Marks): TemplateResult {
  return html`<details class="history-text" part="history-text">
    <summary><bdi>${label}</bdi></summary>
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${[columns.from, columns.until, columns.price, columns.source].map(
            (column) => html`<th role="columnheader" scope="col"><bdi>${column}</bdi></th>`,
          )}
        </tr>
      </thead>
      ${lines.map(
        ({ name, periods }) =>
          html`<tbody role="rowgroup">
            <tr role="row" class="history-line">
              <th role="rowheader" scope="rowgroup" colspan="4"><bdi>${name}</bdi></th>
            </tr>
            ${periods.map((period) => renderPeriod(period, marks))}
          </tbody>`,
      )}
    </table>
  </details>`;
}

function renderPeriod({ from, until, price, details, source }: PeriodView, marks: Marks): TemplateResult {
  return html`<tr role="row">
    <td role="cell" class="history-from"><bdi>${from}</bdi></td>
    <td role="cell" class="history-until"><bdi>${until}</bdi></td>
    <td role="cell" class="history-price">
      <bdi>${price}</bdi>${details.map((text) => html`<span class="muted detail"><bdi>${text}</bdi></span>`)}
    </td>
    <td role="cell" class="history-source">${renderLink(source, marks)}</td>
  </tr>`;
}
