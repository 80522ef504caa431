// Runs in the browser: does one thing at a time to one of the two tables, and says when it was to be seen.
import type { Action, Beginning, ScrollOutcome, Shown, TableKind } from '../actions.js';
import type { BenchTable } from './bench-table.js';
import { elementTable } from './element-table.js';
import { plainTable } from './plain-table.js';

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));

/** Resolves once the frame is through, its style, layout and paint included. */
async function throughFrame(): Promise<void> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

let table: BenchTable;
let show: () => void;

/** Brings everything that the first rows shall not be charged with. */
async function prepare(kind: TableKind, beginning: Beginning): Promise<void> {
  const host = document.body;
  const json = await (await fetch(kind === 'plain' ? '/plain.json' : '/dataset.json')).text();
  if (kind === 'element') await customElements.whenDefined('pricing-table');
  const element = kind === 'element' ? elementTable(host) : undefined;
  const made: BenchTable = element ?? plainTable(host);
  table = made;
  const data: unknown = beginning === 'json' ? undefined : JSON.parse(json);
  show = () => made.show(beginning === 'json' ? JSON.parse(json) : data);
  if (beginning !== 'checked' || !element) return;
  const [model] = (data as { models: { id: string }[] }).models;
  element.showOnly([model?.id ?? '']);
  element.show(data);
  await settle();
  show = () => element.showOnly([]);
}

/** Counted without a search through the document, which would be charged to the table that has more in it. */
const bodies = () => [...(table.root().querySelector('table')?.tBodies ?? [])];
const countRows = () => bodies().reduce((sum, body) => sum + body.childElementCount, 0);

/** What goes on in the background is part of the cost. */
async function settle(): Promise<void> {
  for (let before = -1, now = 0; before !== now; now = countRows()) {
    before = now;
    await throughFrame();
    await pause(150);
    await idle();
  }
}

/** Answers how many milliseconds of wall time went by until the first row was to be seen. */
async function act(action: Action | 'show'): Promise<number> {
  const start = performance.now();
  perform(action);
  do await throughFrame();
  while (action === 'show' && countRows() < fewRows);
  const paintedAfterMs = performance.now() - start;
  await settle();
  return paintedAfterMs;
}

/** More than one model has, and less than the first screen. */
const fewRows = 12;

function perform(action: Action | 'show'): void {
  if (action === 'show') show();
  else if (action === 'sort-number') table.sortBy('byNumber');
  else if (action === 'sort-text') table.sortBy('byText');
  else table.search(action === 'clear' ? '' : action);
}

function describe(): Shown {
  const name = (row: Element | null | undefined) =>
    ['th', 'td:not(.pick)'].map((cell) => (row?.querySelector(`${cell} bdi`)?.textContent ?? '').trim());
  const [first, last] = [bodies().at(0)?.firstElementChild, bodies().at(-1)?.lastElementChild];
  return { rows: countRows(), ends: [...name(first), ...name(last)] };
}

/** So many pixels in each frame, from the top, as long as there is a way to go. */
async function scroll(frames: number, pixels: number): Promise<ScrollOutcome> {
  const outcome = { slowFrames: 0, blankFrames: 0 };
  let last = await frame();
  for (let step = 1; step <= frames; step++) {
    scrollBy(0, pixels);
    await throughFrame();
    const hit = table.root().elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!hit?.closest('tr')) outcome.blankFrames++;
    const now = performance.now();
    if (step > 1 && now - last > 50) outcome.slowFrames++;
    last = now;
  }
  await settle();
  return outcome;
}

/** Elements, texts and comments, those of shadow roots included. */
function countNodes(within: Node = document): number {
  const inside = within instanceof Element && within.shadowRoot ? countNodes(within.shadowRoot) : 0;
  return [...within.childNodes].reduce((sum, node) => sum + countNodes(node), 1 + inside);
}

export type BenchPage = typeof bench;
const bench = { prepare, act, describe, scroll, countNodes: () => countNodes() };
Object.assign(globalThis, { bench });
