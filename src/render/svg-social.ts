import {
  bar,
  type Block,
  move,
  naturalWidth,
  nothing,
  overlay,
  paragraph,
  round,
  rule,
  stack,
  toRun,
} from './svg-block.js';
import { markBlock, markIndent } from './svg-entry.js';
import { frameFor } from './svg-frame.js';
import { moreText } from './svg-cut.js';
import { type SocialItem, socialItems } from './svg-social-items.js';
import type { Sheet } from './sheet.js';

/** As sites show the picture of a link. */
export const socialSize = { width: 1200, height: 630 } as const;

const padding = 56;
const inner = socialSize.width - 2 * padding;
const noteSize = 26;
const totalSize = 60;
const itemSize = 26;
const smallSize = 20;
const leastSize = 16;
/** More never fit. */
const mostCharacters = 400;
const gap = 56;
const betweenItems = 14;

/** Title, total, the groups or the first rows, source and date. What does not fit is counted in words. */
export function socialBlock(sheet: Sheet): Block {
  const foot = socialFoot(sheet);
  const head = socialHead(sheet);
  const top = padding + head.height + 28;
  const bottom = socialSize.height - padding + 16 - foot.height;
  return overlay(
    { height: 10, shapes: [{ kind: 'box', x: 0, y: 0, width: socialSize.width, height: 10, ink: 'ink' }] },
    move(head, padding, padding),
    move(itemsBlock(sheet, bottom - top - 20), padding, top),
    move(foot, padding, bottom),
  );
}

function socialHead({ title, summary }: Sheet): Block {
  const total = summary.find(({ kind }) => kind === 'total');
  const note = summary.find(({ kind }) => kind === 'note');
  const runs = total ? [toRun(total.text, totalSize, { isBold: true })] : [];
  const totalWidth = total ? Math.min(Math.max(naturalWidth(runs), 320), inner / 2) : 0;
  const width = total ? inner - totalWidth - gap : inner;
  const names = stack(
    [
      titleBlock(title.text, width),
      note ? fit(note.text, width, { sizes: [noteSize, 22], mostLines: 2, isMuted: true }) : nothing,
    ],
    8,
  );
  if (!total) return names;
  const share = total.share === undefined ? nothing : bar(total.share, totalWidth, 14);
  const said = stack(
    [fit(total.text, totalWidth, { sizes: [totalSize, 48, 36, 28], mostLines: 2, isBold: true }), share],
    10,
  );
  return overlay(names, move(said, inner - totalWidth));
}

/** In one line where that is not too small, for then more has room below. */
function titleBlock(text: string, width: number): Block {
  const inOneLine = [54, 50, 46, 42, 40].find(
    (size) => naturalWidth([toRun(text, size, { isBold: true })]) <= width,
  );
  return fit(text, width, { sizes: inOneLine ? [inOneLine] : [46, 38, 32], mostLines: 2, isBold: true });
}

interface Fit {
  /** From the largest to the smallest. */
  sizes: number[];
  mostLines: number;
  isBold?: boolean;
  isMuted?: boolean;
  anchor?: 'start' | 'end';
}

/** The text in the largest of the sizes in which it takes no more lines than it may; else cut, with an ellipsis. */
function fit(
  text: string,
  width: number,
  { sizes, mostLines, isBold = false, isMuted = false, anchor }: Fit,
): Block {
  const look = { ink: isMuted ? 'muted' : 'ink', isBold } as const;
  const set = (written: string, size: number) => paragraph([toRun(written, size, look)], width, anchor);
  const isFitting = ({ shapes: [shape] }: Block) => shape?.kind !== 'text' || shape.lines.length <= mostLines;
  const fitting = sizes.map((size) => set(text, size)).find(isFitting);
  if (fitting) return fitting;
  const size = sizes.at(-1) ?? itemSize;
  let characters = Array.from(text.slice(0, mostCharacters));
  let block = set(text, size);
  while (!isFitting(block) && characters.length > 1) {
    characters = characters.slice(0, Math.floor(characters.length * 0.97));
    block = set(`${characters.join('').trimEnd()}…`, size);
  }
  return block;
}

function itemsBlock(sheet: Sheet, height: number): Block {
  const items = socialItems(sheet);
  const tall = itemHeight(items);
  const rows = Math.max(1, Math.floor((height + betweenItems) / (tall + betweenItems)));
  const isWide = items.some(({ note }) => note) || items.length <= rows;
  const columns = isWide ? 1 : 2;
  const room = rows * columns;
  const shown = items.length > room ? items.slice(0, room - 1) : items;
  const width = (inner - gap * (columns - 1)) / columns;
  const blocks = shown.map((item) => itemBlock(item, width));
  if (shown.length < items.length)
    blocks.push(moreBlock(moreText(items.length - shown.length, sheet), width));
  const perColumn = Math.ceil(blocks.length / columns);
  const place = (index: number) => ({
    x: Math.floor(index / perColumn) * (width + gap),
    y: (index % perColumn) * (tall + betweenItems),
  });
  return overlay(...blocks.map((block, index) => move(block, place(index).x, place(index).y)));
}

const moreBlock = (text: string, width: number) =>
  paragraph([toRun(text, itemSize, { ink: 'muted' })], width);

const itemHeight = (items: SocialItem[]) =>
  round(
    itemSize * 1.36 +
      (items.some(({ share }) => share !== undefined) ? 16 : 0) +
      (items.some(({ note }) => note) ? smallSize * 1.36 : 0),
  );

function itemBlock({ label, note, text, share, mark }: SocialItem, width: number): Block {
  const value = naturalWidth([toRun(text, itemSize)]);
  const valueWidth = Math.min(value, width * 0.7);
  const indent = mark ? itemSize * markIndent : 0;
  const name = fit(label, width - valueWidth - itemSize - indent, { sizes: [itemSize, 22], mostLines: 1 });
  const said = fit(text, valueWidth, {
    sizes: [itemSize, 22, 20],
    mostLines: 1,
    isMuted: true,
    anchor: 'end',
  });
  const symbol = mark ? markBlock(mark, { ...frameFor(), size: itemSize }) : nothing;
  return stack(
    [
      stack([
        overlay(symbol, move(name, indent), move(said, width - valueWidth)),
        note ? fit(note, width, { sizes: [smallSize], mostLines: 1, isMuted: true }) : nothing,
      ]),
      share === undefined ? nothing : bar(share, width, 10),
    ],
    6,
  );
}

/** Sources, day and licence; the citation is too long for a glance. */
function socialFoot({ credit, words, lang }: Sheet): Block {
  const { sources, edition, asOf, license } = credit;
  const named = (amount: number) => {
    const names = sources.slice(0, amount).map(({ text }) => text);
    const more = amount < sources.length ? [moreText(sources.length - amount, { lang })] : [];
    return `${words.source}: ${[...names, ...more].join(', ')}${edition ? ` (${edition})` : ''}, ${asOf}`;
  };
  let amount = sources.length;
  while (amount > 1 && naturalWidth([toRun(named(amount), leastSize)]) > inner) amount -= 1;
  return stack(
    [rule(inner), stack([footLine(named(amount)), footLine(`${words.license}: ${license.text}`)])],
    12,
  );
}

/** In one line where that can be read, else in two. */
function footLine(text: string): Block {
  const size = [smallSize, 18, leastSize].find((one) => naturalWidth([toRun(text, one)]) <= inner);
  return fit(text, inner, { sizes: [size ?? leastSize], mostLines: 2, isMuted: true });
}
