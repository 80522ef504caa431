import { type Block, paragraph, rule, stack, toPart, toRun } from './svg-block.js';
import type { Frame } from './svg-frame.js';
import { creditLines } from './sheet-credit.js';
import type { Sheet } from './sheet.js';

/** How to read the table, and who says it, when and under which licence. */
export function footBlock(sheet: Sheet, { inner, small }: Frame, more: string[]): Block {
  const ink = 'muted';
  const notes = [...more, ...sheet.footnotes].map((text) => paragraph([toRun(text, small, { ink })], inner));
  const credit = creditLines(sheet).map((line) =>
    paragraph(
      line.map(({ text }) => toPart(text, small, { ink })),
      inner,
    ),
  );
  return stack([stack(notes, 3), rule(inner), stack(credit, 3)], 8);
}
