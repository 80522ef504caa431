// npm run gallery: every element in every state and in every look, on contact sheets in dist/gallery/. The states are
// those of demo/gallery.html. --help says how to see less of it at once.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { runAxe } from '../faults/node/axe.js';
import { buildIfOld } from '../tools/build-if-old.js';
import { acceptPictures, comparePictures } from './compare.js';
import { renderIndex, renderSheet, type Sheet, toSheets } from './contact-sheet.js';
import { type GalleryPage, listStates, openGallery, setLook, showStates } from './gallery-page.js';
import { listLooks, nameOf } from './looks.js';
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
  const isSame = await comparePictures(browser, origin, `${folder}compare/`);
  if (!isSame) process.exitCode = 1;
}

async function makeSheets(browser: Browser, origin: string, options: GalleryOptions): Promise<void> {
  const gallery = await openGallery(browser, origin);
  await rm(folder, { recursive: true, force: true });
  const sheets: Sheet[] = [];
  const found: Found = { shots: 0, axeRuns: 0, violations: [] };
  for (const tag of options.elements) {
    for (const sheet of await photographElement(gallery, tag, options, found)) {
      await writeFile(folder + sheet.file, renderSheet(sheet));
      sheets.push(sheet);
    }
  }
  await writeFile(`${folder}index.html`, renderIndex(sheets));
  report(sheets, found, options);
}

/** What all elements have given. */
interface Found {
  shots: number;
  axeRuns: number;
  violations: string[];
}

async function photographElement(
  gallery: GalleryPage,
  tag: string,
  { states: titles, looks, axe }: GalleryOptions,
  found: Found,
): Promise<Sheet[]> {
  const isWanted = (title: string) =>
    titles.length === 0 || titles.some((text) => title.toLowerCase().includes(text));
  const states = (await listStates(gallery)).filter((state) => state.tag === tag && isWanted(state.title));
  if (states.length === 0) return [];
  await mkdir(folder + tag, { recursive: true });
  const shots: Shot[] = [];
  for (const look of listLooks(looks)) {
    await showStates(gallery, states);
    await setLook(gallery, look);
    if (axe) {
      const { violations } = await runAxe(gallery.page, [tag]);
      found.violations.push(...violations.map((text) => `${tag} ${nameOf(look)}: ${text}`));
      found.axeRuns++;
    }
    const save = (name: string, picture: Buffer) => writeFile(`${folder}${tag}/${name}`, picture);
    shots.push(...(await shoot(gallery, states, look, save)));
  }
  found.shots += shots.length;
  console.log(`${tag}: ${states.length} states, ${shots.length} pictures`);
  return toSheets(tag, shots);
}

function report(
  sheets: readonly Sheet[],
  { shots, axeRuns, violations }: Found,
  { axe }: GalleryOptions,
): void {
  console.log(`${shots} pictures on ${sheets.length} sheets in dist/gallery/`);
  if (axe) console.log(`${violations.length} violations in ${axeRuns} runs of axe`);
  for (const violation of violations) console.log(violation);
  if (violations.length > 0) process.exitCode = 1;
}

await main();
