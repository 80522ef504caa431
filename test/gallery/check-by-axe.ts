import { runAxe } from '../faults/node/axe.js';
import { type GalleryPage, listStates, setLook, showStates } from './gallery-page.js';
import { listLooks, nameOf } from './looks.js';
import type { GalleryOptions } from './options.js';

/** Runs axe over the chosen elements in each look, all their states at once; answers whether it has found nothing. */
export async function checkByAxe(gallery: GalleryPage, options: GalleryOptions): Promise<boolean> {
  let count = 0;
  const looks = listLooks(options.looks);
  for (const tag of options.elements) {
    const states = (await listStates(gallery)).filter(
      (state) => state.tag === tag && options.hasState(state.title),
    );
    if (states.length === 0) continue;
    for (const look of looks) {
      await showStates(gallery, states);
      await setLook(gallery, look);
      const { violations } = await runAxe(gallery.page, [tag]);
      for (const text of violations) console.log(`${tag} ${nameOf(look)}: ${text}`);
      count += violations.length;
    }
    console.log(`${tag}: ${states.length} states in ${looks.length} looks, ${count} violations so far`);
  }
  return count === 0;
}
