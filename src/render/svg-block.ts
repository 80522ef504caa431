import type { Tone } from '../dataset/schema.js';
import { printableText } from '../dataset/printable-text.js';
import type { Ink } from './svg-theme.js';
import { type Line, type Run, runsWidth, wrapRuns } from './svg-wrap.js';

/** A paragraph. `x` is its edge on the side of the anchor, `y` the line on which its first letters stand. */
export interface TextShape {
  kind: 'text';
  x: number;
  y: number;
  anchor: 'start' | 'end';
  lines: Line[];
  lineHeight: number;
}

export interface BoxShape {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
  radius?: number;
}

/** The symbol of a level in a square. */
export interface MarkShape {
  kind: 'mark';
  x: number;
  y: number;
  size: number;
  symbol: string;
  tone: Tone;
}

export type Shape = TextShape | BoxShape | MarkShape;

/** Shapes in reading order, from their own upper left corner, as if all writing ran from left to right. */
export interface Block {
  height: number;
  shapes: Shape[];
}

export const nothing: Block = { height: 0, shapes: [] };

/** Of the line height; the letters stand in its middle. */
const lineSpacing = 1.36;
const baseline = 1.02;

/** A text as it can be drawn: on one line, without what XML forbids, with single spaces. */
export const toRun = (text: string, size: number, look: Partial<Omit<Run, 'text' | 'size'>> = {}): Run => ({
  text: plainText(text),
  size,
  ink: 'ink',
  ...look,
});

/** A part of a sentence, which keeps the spaces at its ends. */
export function toPart(text: string, size: number, look: Partial<Omit<Run, 'text' | 'size'>> = {}): Run {
  const run = toRun(text, size, look);
  return { ...run, text: `${/^\s/.test(text) ? ' ' : ''}${run.text}${/\s$/.test(text) ? ' ' : ''}` };
}

/** Of what Unicode keeps for itself the last two of the first plane are forbidden in XML. */
const plainText = (text: string) =>
  printableText(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/ +/g, ' ');

export function paragraph(runs: Run[], width: number, anchor: TextShape['anchor'] = 'start'): Block {
  const filled = runs.filter(({ text }) => text !== '');
  const lines = wrapRuns(filled, width);
  if (lines.length === 0) return nothing;
  const size = Math.max(...filled.map((run) => run.size));
  const lineHeight = round(size * lineSpacing);
  const shape: TextShape = {
    kind: 'text',
    x: anchor === 'end' ? width : 0,
    y: round(size * baseline),
    anchor,
    lines,
    lineHeight,
  };
  return { height: lineHeight * lines.length, shapes: [shape] };
}

/** The width of runs on one line, with room for rounding. */
export const naturalWidth = (runs: Run[]): number => Math.ceil(runsWidth(runs)) + 1;

/** A bar for a share from 0 to 1. */
export function bar(share: number, width: number, height: number): Block {
  const filled = round(Math.min(Math.max(share, 0), 1) * width);
  const radius = height / 2;
  const box = { kind: 'box', x: 0, y: 0, height, radius } as const;
  return {
    height,
    shapes: [
      { ...box, width, ink: 'track' },
      ...(filled > 0 ? [{ ...box, width: filled, ink: 'ink' } as const] : []),
    ],
  };
}

export const rule = (width: number, height = 1, ink: Ink = 'rule'): Block => ({
  height,
  shapes: [{ kind: 'box', x: 0, y: 0, width, height, ink }],
});

export const move = ({ height, shapes }: Block, x: number, y = 0): Block => ({
  height: height + y,
  shapes: shapes.map((shape) => ({ ...shape, x: round(shape.x + x), y: round(shape.y + y) })),
});

/** Blocks below each other. What is empty takes no gap. */
export function stack(blocks: Block[], gap = 0): Block {
  const shapes: Shape[] = [];
  let height = 0;
  for (const block of blocks.filter((one) => one.height > 0)) {
    const y = height > 0 ? height + gap : 0;
    for (const shape of move(block, 0, y).shapes) shapes.push(shape);
    height = y + block.height;
  }
  return { height, shapes };
}

/** Blocks on top of each other, each already at its place. */
export const overlay = (...blocks: Block[]): Block => ({
  height: Math.max(0, ...blocks.map(({ height }) => height)),
  shapes: blocks.flatMap(({ shapes }) => shapes),
});

/** Two places are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;
