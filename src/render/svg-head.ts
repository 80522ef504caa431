import {
  bar,
  type Block,
  move,
  naturalWidth,
  nothing,
  overlay,
  paragraph,
  rule,
  stack,
  toPart,
  toRun,
} from './svg-block.js';
import { type Frame, isNarrow } from './svg-frame.js';
import type { Run } from './svg-wrap.js';
import type { Sheet, SheetLine } from './sheet.js';

const titleSize = 1.5;
const totalSize = 1.5;
const barHeight = 6;

/**
 * Title and summary. A total stands beside the title where there is room. Above the name of a model stands what it
 * is measured by, as in the element; the name is read first all the same.
 */
export function headBlock(sheet: Sheet, frame: Frame): Block {
  const { summary, notices, title } = sheet;
  const totals = summary.filter(({ kind }) => kind === 'total');
  const isBeside = totals.length > 0 && !isNarrow(frame);
  const totalWidth = isBeside ? widthOfTotals(totals, frame) : frame.inner;
  const width = isBeside ? frame.inner - totalWidth - frame.gap : frame.inner;
  const opening = summary.slice(0, summary.findIndex(({ kind }) => kind === 'total') + 1);
  const before = (totals.length > 0 ? opening : summary).filter(
    ({ kind }) => kind === 'note' || kind === 'fact',
  );
  const isAbove = sheet.widget === 'scorecard' && before[0]?.kind === 'note';
  const [above, below] = isAbove ? [before.slice(0, 1), before.slice(1)] : [[], before];
  const eyebrow = linesBlock(above, width, frame);
  const name = titleBlock(title.text, width, frame);
  const heading = isAbove ? overlay(move(name, 0, eyebrow.height + 2), eyebrow) : name;
  const names = stack([heading, linesBlock(below, width, frame)], 4);
  const total = stack(
    totals.map((line) => totalBlock(line, totalWidth, frame, title.text)),
    10,
  );
  return stack(
    [
      rule(frame.inner, 2, 'ink'),
      isBeside ? overlay(names, move(total, frame.inner - totalWidth)) : stack([names, total], 12),
      ...(totals.length > 0 ? linesAfterTotal(summary.slice(opening.length), frame) : []),
      noticesBlock(notices, frame),
    ],
    10,
  );
}

/** In their order: what the total means, the classes of the rubric, what has changed. */
function linesAfterTotal(lines: SheetLine[], frame: Frame): Block[] {
  const isStep = ({ kind }: SheetLine) => kind === 'step';
  const first = lines.findIndex(isStep);
  const notes = (some: SheetLine[]) =>
    linesBlock(
      some.filter(({ kind }) => kind === 'note'),
      frame.inner,
      frame,
    );
  if (first < 0) return [notes(lines)];
  const last = lines.findLastIndex(isStep) + 1;
  return [
    notes(lines.slice(0, first)),
    stepsBlock(lines.slice(first, last).filter(isStep), frame),
    notes(lines.slice(last)),
  ];
}

const titleBlock = (text: string, width: number, { size }: Frame) =>
  paragraph([toRun(text, size * titleSize, { isBold: true })], width);

const widthOfTotals = (totals: SheetLine[], frame: Frame) =>
  Math.min(
    Math.max(
      200,
      ...totals.map(({ text }) => naturalWidth([toRun(text, frame.size * totalSize, { isBold: true })])),
    ),
    frame.inner * 0.4,
  );

/** The badge says of what in its title. */
function totalBlock({ label, text, share }: SheetLine, width: number, frame: Frame, title: string): Block {
  const { size, small } = frame;
  const isNamed = label !== undefined && label !== title;
  return stack(
    [
      isNamed ? paragraph([toRun(label, small, { ink: 'muted' })], width) : nothing,
      paragraph([toRun(text, size * totalSize, { isBold: true })], width),
      share === undefined ? nothing : bar(share, width, barHeight),
    ],
    3,
  );
}

/** Notes one below the other; facts that follow each other share their lines where there is room. */
function linesBlock(lines: SheetLine[], width: number, frame: Frame): Block {
  const isFact = ({ kind }: SheetLine) => kind === 'fact';
  const blocks = lines.flatMap((line, index) => {
    if (!isFact(line)) return [paragraph([toRun(line.text, frame.small + 0.5, { ink: 'muted' })], width)];
    if (index > 0 && isFact(lines[index - 1] ?? line)) return [];
    const rest = lines.slice(index);
    const end = rest.findIndex((other) => !isFact(other));
    return [factsBlock(end < 0 ? rest : rest.slice(0, end), width, frame)];
  });
  return stack(blocks, 3);
}

function factsBlock(facts: SheetLine[], width: number, frame: Frame): Block {
  const between = frame.size * 1.2;
  let x = 0;
  const blocks: Block[] = [];
  let row: Block[] = [];
  for (const fact of facts) {
    const runs = factRuns(fact, frame);
    const natural = naturalWidth(runs);
    if (x > 0 && x + natural > width) {
      blocks.push(overlay(...row));
      row = [];
      x = 0;
    }
    row.push(move(paragraph(runs, width - x), x));
    x += natural + between;
  }
  return stack([...blocks, overlay(...row)], 1);
}

const factRuns = ({ label, text }: SheetLine, { small }: Frame): Run[] => [
  ...(label ? [toPart(`${label} `, small + 0.5, { ink: 'muted' })] : []),
  toRun(text, small + 0.5),
];

/** How far each class of a rubric is reached, side by side where there is room. */
function stepsBlock(steps: SheetLine[], frame: Frame): Block {
  const { inner, gap } = frame;
  const least = 190;
  const columns = Math.max(1, Math.min(steps.length, Math.floor((inner + gap) / (least + gap))));
  const width = (inner - gap * (columns - 1)) / columns;
  const rows: Block[] = [];
  for (let start = 0; start < steps.length; start += columns) {
    const row = steps.slice(start, start + columns);
    rows.push(
      overlay(...row.map((step, index) => move(stepBlock(step, width, frame), index * (width + gap)))),
    );
  }
  return stack(rows, 8);
}

const stepBlock = ({ label = '', text, share }: SheetLine, width: number, { small }: Frame): Block =>
  stack(
    [
      stack([
        paragraph([toRun(label, small + 0.5)], width),
        paragraph([toRun(text, small + 0.5, { ink: 'muted' })], width),
      ]),
      share === undefined ? nothing : bar(share, width, barHeight),
    ],
    4,
  );

/** Marked by a bar at their side, as in the elements. */
function noticesBlock(notices: string[], { inner, size }: Frame): Block {
  const indent = 14;
  const blocks = notices.map((notice) => paragraph([toRun(notice, size)], inner - indent));
  const text = stack(blocks, 4);
  if (text.height === 0) return nothing;
  const side: Block = {
    height: text.height,
    shapes: [{ kind: 'box', x: 0, y: 0, width: 3, height: text.height, ink: 'neutral' }],
  };
  return overlay(side, move(text, indent));
}
