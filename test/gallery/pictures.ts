// The pictures that are stored in test/gallery/images/, and what they were made with.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = new URL('images/', import.meta.url);
const makerFile = new URL('made-with.json', folder);

/** What decides how letters look. Pictures of two makers cannot be compared. */
export interface Maker {
  browser: string;
  /** Hash of a picture of some text. */
  fonts: string;
}

const sample = `<!doctype html><title>Text</title><style>body { margin: 0; font-size: 20px }</style>
  <p style="font-family: system-ui, 'Liberation Sans', sans-serif">Openness 0123456789 <b>Total</b> ● ◐ ○ ✓ ✗</p>
  <p style="font-family: Charter, 'Bitstream Charter', Cambria, Georgia, serif">Openness <i>0123456789</i></p>
  <p style="font-family: monospace">Openness 0123456789</p><p lang="ar" dir="rtl">مدى الانفتاح</p>`;

export async function findMaker(browser: Browser): Promise<Maker> {
  const page = await browser.newPage({ viewport: { width: 600, height: 300 } });
  await page.setContent(sample);
  const fonts = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex');
  await page.close();
  return { browser: `${browser.browserType().name()} ${browser.version()}`, fonts };
}

export const readMaker = async (): Promise<Maker> => JSON.parse(await readFile(makerFile, 'utf8')) as Maker;

/** Why pictures of the two cannot be compared; undefined where they can. */
export function findObstacle(stored: Maker, here: Maker): string | undefined {
  if (stored.browser !== here.browser)
    return `the stored pictures are of ${stored.browser}, this is ${here.browser}`;
  if (stored.fonts !== here.fonts) return 'the stored pictures were made with other fonts';
  return undefined;
}

export const readPicture = (name: string) => readFile(new URL(`${name}.png`, folder));

export async function storePictures(pictures: ReadonlyMap<string, Buffer>, maker: Maker): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, picture] of pictures) await writeFile(new URL(`${name}.png`, folder), picture);
  await writeFile(makerFile, `${JSON.stringify(maker, null, 2)}\n`);
}

/** Pixels that may differ, beside those of smoothed edges: none would be too few for some graphics drivers. */
const mostDiffering = 20;

export interface Difference {
  text: string;
  /** Both pictures as one, with what differs in red; none where the sizes differ. */
  picture?: Buffer;
}

/** What differs between two pictures; undefined where nothing does that a reader would see. */
export function findDifference(expected: Buffer, actual: Buffer): Difference | undefined {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { text: `${width} × ${height} pixels have become ${other.width} × ${other.height}` };
  const shown = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, shown.data, width, height, { threshold: 0.1 });
  if (count <= mostDiffering) return undefined;
  return { text: `${count} pixels differ`, picture: PNG.sync.write(shown) };
}
