import type { Box, GalleryPage, GalleryState } from './gallery-page.js';
import { boxesOf, photograph, photographPopover, showStates } from './gallery-page.js';
import { type Look, nameOf } from './looks.js';

/** A state in one look: a part of a picture. */
export interface Shot {
  state: GalleryState;
  look: Look;
  picture: string;
  /** From the top of the picture to the state, and the size of the state, in pixels. */
  offset: number;
  width: number;
  height: number;
}

/** Browsers draw no picture that is higher than some 16,000 pixels. */
const mostPixels = 12_000;

/** Pictures of all the states of an element in one look, several states on each; `save` takes them. */
export async function shoot(
  gallery: GalleryPage,
  states: readonly GalleryState[],
  look: Look,
  save: (name: string, picture: Buffer) => Promise<void>,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  const inPage = states.filter(({ hasPopover }) => !hasPopover);
  await showStates(gallery, inPage);
  const boxes = await boxesOf(gallery, inPage);
  for (const [number, [first, end]] of split(boxes).entries()) {
    const picture = `${nameOf(look)}-${number}.png`;
    const top = boxes[first]!.y;
    const last = boxes[end - 1]!;
    const clip = { ...boxes[first]!, height: Math.max(1, last.y + last.height - top) };
    await save(picture, await photograph(gallery, clip, true));
    for (const [index, state] of inPage.slice(first, end).entries()) {
      const { y, width, height } = boxes[first + index]!;
      shots.push({ state, look, picture, offset: y - top, width, height });
    }
  }
  for (const state of states.filter(({ hasPopover }) => hasPopover)) {
    const picture = `${nameOf(look)}-popover-${state.index}.png`;
    await showStates(gallery, [state]);
    await save(picture, await photographPopover(gallery, look.width));
    shots.push({ state, look, picture, offset: 0, width: look.width, height: 900 });
  }
  return shots;
}

/** Runs of boxes that lie one below the other and fit on a picture together: `[first, end]`. */
export function split(boxes: readonly Pick<Box, 'height'>[]): [first: number, end: number][] {
  const runs: [number, number][] = [];
  let height = Infinity;
  for (const [index, box] of boxes.entries()) {
    height += box.height;
    if (height > mostPixels) {
      runs.push([index, index]);
      height = box.height;
    }
    runs.at(-1)![1] = index + 1;
  }
  return runs;
}
