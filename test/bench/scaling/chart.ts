import { escapeHtml } from '../../../src/render/escape-html.js';
import type { Point } from '../shared/statistics.js';

/** How one thing grows with another. */
export interface Curve {
  name: string;
  points: readonly Point[];
}

const width = 700;
const height = 360;
const edge = { top: 16, right: 300, bottom: 44, left: 64 };
const dashes = ['none', '7 4', '2 4', '9 3 2 3'];

const styles = `text { font: 13px sans-serif; fill: #1d2126 } .rule { stroke: #d5d8dc } .curve { stroke: #0b57d0; fill: none; stroke-width: 2 }
.dot { fill: #0b57d0 } .linear { stroke: #7b7f86; fill: none } .ground { fill: #fff }
@media (prefers-color-scheme: dark) { text { fill: #e6e8eb } .rule { stroke: #3d434b } .curve { stroke: #8ab4f8 } .dot { fill: #8ab4f8 }
.linear { stroke: #9aa0a6 } .ground { fill: #16191d } }`;

/**
 * Sizes and costs as multiples of the smallest, both logarithmic, beside the straight line of what is linear. The curves
 * differ by their dashes and are named at their ends.
 */
export function drawGrowth(curves: readonly Curve[]): string {
  const multiples = curves.map(({ name, points }) => ({ name, points: multiplesOf(points) }));
  const all = multiples.flatMap(({ points }) => points);
  const largest = 10 ** Math.ceil(Math.log10(Math.max(10, ...all.flatMap(({ size, cost }) => [size, cost]))));
  const place = placesFor(largest);
  const steps = Array.from({ length: Math.round(Math.log10(largest)) + 1 }, (_, power) => 10 ** power);
  const names = namePlaces(multiples, place);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeHtml(titleOf(multiples))}</title><style>${styles}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...steps.map((step) => drawStep(step, place)),
    `<path class="linear" stroke-dasharray="1 3" d="M${at({ size: 1, cost: 1 }, place)} L${at({ size: largest, cost: largest }, place)}"/>`,
    `<text x="${width - edge.right - 38}" y="${edge.top + 16}" text-anchor="end">linear</text>`,
    ...multiples.map((curve, index) => drawCurve(curve, index, names[index] ?? 0, place)),
    `<text x="${(edge.left + width - edge.right) / 2}" y="${height - 8}" text-anchor="middle">so many times as much</text>`,
    `<text transform="translate(16 ${height / 2 - 10}) rotate(-90)" text-anchor="middle">so many times the cost</text>`,
    '</svg>\n',
  ].join('\n');
}

function multiplesOf(points: readonly Point[]): Point[] {
  const [first = { size: 1, cost: 1 }] = points;
  return points.map(({ size, cost }) => ({ size: size / first.size, cost: cost / first.cost }));
}

interface Places {
  x: (size: number) => number;
  y: (cost: number) => number;
}

const placesFor = (largest: number): Places => ({
  x: (size) => edge.left + ((width - edge.left - edge.right) * Math.log(size)) / Math.log(largest),
  // What grows costs no less; a measured shade below lies on the axis.
  y: (cost) =>
    height -
    edge.bottom -
    ((height - edge.top - edge.bottom) * Math.log(Math.max(cost, 1))) / Math.log(largest),
});

const at = ({ size, cost }: Point, { x, y }: Places) => `${x(size).toFixed(1)} ${y(cost).toFixed(1)}`;

const drawStep = (step: number, { x, y }: Places) =>
  `<path class="rule" d="M${edge.left} ${y(step).toFixed(1)} H${width - edge.right} M${x(step).toFixed(1)} ${edge.top} V${height - edge.bottom}"/>
<text x="${edge.left - 8}" y="${(y(step) + 4).toFixed(1)}" text-anchor="end">${step} ×</text>
<text x="${x(step).toFixed(1)}" y="${height - edge.bottom + 18}" text-anchor="middle">${step} ×</text>`;

function drawCurve({ name, points }: Curve, index: number, nameY: number, place: Places): string {
  const [last = { size: 1, cost: 1 }] = points.slice(-1);
  const line = points.map((point) => at(point, place)).join(' L');
  const nameX = width - edge.right + 30;
  return `<path class="curve" stroke-dasharray="${dashes[index % dashes.length]}" d="M${line}"/>
${points.map(({ size, cost }) => `<circle class="dot" cx="${place.x(size).toFixed(1)}" cy="${place.y(cost).toFixed(1)}" r="3"/>`).join('')}
<path class="rule" d="M${at(last, place)} L${nameX - 6} ${(nameY - 4).toFixed(1)}"/>
<text x="${nameX}" y="${nameY.toFixed(1)}">${escapeHtml(name)}</text>`;
}

/** At the height of the last point of each, moved so far down that none covers another. */
function namePlaces(curves: readonly Curve[], { y }: Places): number[] {
  const ends = curves.map(({ points }, index) => ({ index, end: y(points.at(-1)?.cost ?? 1) + 4 }));
  const places = curves.map(() => 0);
  let lowest = edge.top;
  for (const { index, end } of ends.sort((one, other) => one.end - other.end)) {
    lowest = Math.max(end, lowest + 18);
    places[index] = lowest;
  }
  return places;
}

const titleOf = (curves: readonly Curve[]) =>
  curves
    .map(({ name, points }) => {
      const [last = { size: 1, cost: 1 }] = points.slice(-1);
      return `${name}: ${last.size.toFixed(0)} times as much costs ${last.cost.toFixed(1)} times as much`;
    })
    .join('; ');
