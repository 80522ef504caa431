// npm run gallery: every element in every state and in every look, on contact sheets in dist/gallery/. The states are
// those of demo/gallery.html. --help says how to see less of it at once.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { buildIfOld } from '../tools/build-if-old.js';
import { checkByAxe } from './check-by-axe.js';
import { acceptPictures, comparePictures } from './compare.js';
import { renderIndex, renderSheet, type Sheet, toSheets } from './contact-sheet.js';
import { type GalleryPage, listStates, openGallery, setLook, showStates } from './gallery-page.js';
import { listLooks } from './looks.js';
import { type GalleryOptions, readOptions, usage } from './options.js';
import { type Shot, shoot } from './shots.js';
import { listThemes, serveDemo } from './site.js';

const folder = fileURLToPath(new URL('../../dist/gallery/', import.meta.url));

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  const options = readOptions(process.argv.slice(2), listThemes());
  buildIfOld();
  const site = await serveDemo();
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  try {
    await runTask(browser, site.origin, options);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function runTask(browser: Browser, origin: string, options: GalleryOptions): Promise<void> {
  if (options.task === 'sheets') return makeSheets(browser, origin, options);
  if (options.task === 'accept') return acceptPictures(browser, origin);
  const isGood =
    options.task === 'axe'
      ? await checkByAxe(await openGallery(browser, origin), options)
      : await comparePictures(browser, origin, `${folder}compare/`);
  if (!isGood) process.exitCode = 1;
}

async function makeSheets(browser: Browser, origin: string, options: GalleryOptions): Promise<void> {
  const gallery = await openGallery(browser, origin);
  await rm(folder, { recursive: true, force: true });
  const sheets: Sheet[] = [];
  let shots = 0;
  for (const tag of options.elements) {
    const taken = await photographElement(gallery, tag, options);
    shots += taken.length;
    for (const sheet of toSheets(tag, taken)) {
      await writeFile(folder + sheet.file, renderSheet(sheet));
      sheets.push(sheet);
    }
  }
  await writeFile(`${folder}index.html`, renderIndex(sheets));
  console.log(`${shots} pictures on ${sheets.length} sheets in dist/gallery/`);
}

async function photographElement(
  gallery: GalleryPage,
  tag: string,
  { hasState, looks }: GalleryOptions,
): Promise<Shot[]> {
  const states = (await listStates(gallery)).filter((state) => state.tag === tag && hasState(state.title));
  if (states.length === 0) return [];
  await mkdir(folder + tag, { recursive: true });
  const save = (name: string, picture: Buffer) => writeFile(`${folder}${tag}/${name}`, picture);
  const shots: Shot[] = [];
  for (const look of listLooks(looks)) {
    await showStates(gallery, states);
    await setLook(gallery, look);
    shots.push(...(await shoot(gallery, states, look, save)));
  }
  console.log(`${tag}: ${states.length} states, ${shots.length} pictures`);
  return shots;
}

await main();
