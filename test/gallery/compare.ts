import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { chosen, findState } from './chosen.js';
import {
  boxesOf,
  type GalleryPage,
  type GalleryState,
  listStates,
  openGallery,
  photograph,
  photographPopover,
  setLook,
  showStates,
} from './gallery-page.js';
import {
  findDifference,
  findMaker,
  findObstacle,
  readMaker,
  readPicture,
  storePictures,
} from './pictures.js';

/** The repository holds the pictures: of what is higher, the upper part has to do. In pixels. */
const mostHeight = 640;

/** Pictures of the chosen few, by their names. */
async function photographChosen(browser: Browser, origin: string): Promise<Map<string, Buffer>> {
  const gallery = await openGallery(browser, origin);
  const states = await listStates(gallery);
  const pictures = new Map<string, Buffer>();
  for (const one of chosen) {
    const state = findState(states, one);
    await showStates(gallery, [state]);
    await setLook(gallery, one.look);
    pictures.set(one.name, await photographTop(gallery, state, one.look.width));
  }
  return pictures;
}

async function photographTop(gallery: GalleryPage, state: GalleryState, width: number): Promise<Buffer> {
  if (state.hasPopover) return photographPopover(gallery, width);
  const [box] = await boxesOf(gallery, [state]);
  return photograph(gallery, { ...box!, height: Math.min(box!.height, mostHeight) });
}

/** Stores the pictures anew. */
export async function acceptPictures(browser: Browser, origin: string): Promise<void> {
  const pictures = await photographChosen(browser, origin);
  await storePictures(pictures, await findMaker(browser));
  console.log(`${pictures.size} pictures stored in test/gallery/images/`);
}

/** Holds the pictures against the stored ones; answers whether they agree, or cannot be compared here. */
export async function comparePictures(browser: Browser, origin: string, folder: string): Promise<boolean> {
  const obstacle = findObstacle(await readMaker(), await findMaker(browser));
  if (obstacle) {
    console.log(`Not compared: ${obstacle}.`);
    return true;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures = await photographChosen(browser, origin);
  let differing = 0;
  for (const [name, picture] of pictures) {
    const difference = findDifference(await readPicture(name), picture);
    console.log(`${name}: ${difference?.text ?? 'the same'}`);
    if (!difference) continue;
    differing++;
    await writeFile(`${folder}${name}.png`, picture);
    if (difference.picture) await writeFile(`${folder}${name}-difference.png`, difference.picture);
  }
  const advice = 'see dist/gallery/compare/; npm run gallery -- --accept stores what is meant to be so';
  console.log(
    `${pictures.size - differing} of ${pictures.size} as stored${differing > 0 ? `; ${advice}` : ''}`,
  );
  return differing === 0;
}
