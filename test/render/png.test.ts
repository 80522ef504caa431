import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { drawSheet } from '../../src/render/svg.js';
import { renderPng } from '../../src/render/png.js';
import { PngFailure } from '../../src/render/png-failure.js';
import { cases, makeCase } from './cases.js';

const { sheet } = makeCase('scorecard', 'osai-14', { models: ['deepseek-r1'], rubric: 'osai-14' });
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** The different colours of a picture. */
function coloursOf(png: Uint8Array): Set<number> {
  const { width, height } = sizeOf(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image xlink:href="${href}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const colours = new Set<number>();
  for (let place = 0; place + 3 < pixels.length; place += 4) colours.add(pixels.readUInt32BE(place));
  return colours;
}

/** Machines without fonts cannot draw words; that they say so is tested below. */
const isDrawing = await renderPng(sheet, { scale: 1 }).then(
  () => true,
  (error: unknown) => !(error instanceof PngFailure && error.code === 'no-font'),
);

describe('renderPng', { skip: isDrawing ? false : 'no fonts on this machine' }, () => {
  for (const widget of ['scorecard', 'compare', 'badge', 'index', 'pricing']) {
    const found = cases.find((one) => one.widget === widget);
    assert.ok(found);
    it(`draws ${found.name}`, async () => {
      const png = await renderPng(found.sheet, { rows: 40, scale: 1 });
      assert.deepEqual([...png.slice(0, 8)], signature);
      const { width, height } = drawSheet(found.sheet, { rows: 40 });
      assert.deepEqual(sizeOf(png), { width, height });
      assert.ok(coloursOf(png).size > 20);
    });
  }

  it('draws two pixels for each of the page by default, and as many as are asked for', async () => {
    const { width, height } = drawSheet(sheet);
    assert.deepEqual(sizeOf(await renderPng(sheet)), { width: 2 * width, height: 2 * height });
    assert.deepEqual(sizeOf(await renderPng(sheet, { preset: 'social', scale: 1 })), {
      width: 1200,
      height: 630,
    });
    assert.deepEqual(sizeOf(await renderPng(sheet, { preset: 'social', scale: 3 })), {
      width: 3600,
      height: 1890,
    });
  });

  it('draws the theme that is asked for, and light where a picture cannot follow its reader', async () => {
    const [light, dark, auto] = await Promise.all(
      (['light', 'dark', 'auto'] as const).map((theme) => renderPng(sheet, { theme, scale: 1 })),
    );
    assert.ok(light && dark && auto);
    assert.ok(coloursOf(light).has(0xffffffff) && !coloursOf(light).has(0x17181bff));
    assert.ok(coloursOf(dark).has(0x17181bff));
    assert.deepEqual(auto, light);
  });

  it('takes quoted names of fonts', async () => {
    const quoted = await renderPng(sheet, { font: `"No Such Font", 'DejaVu Sans', sans-serif`, scale: 1 });
    const plain = await renderPng(sheet, { font: 'No Such Font,DejaVu Sans,sans-serif', scale: 1 });
    assert.deepEqual(quoted, plain);
  });

  it('draws the words from right to left within the picture', async () => {
    const png = await renderPng({ ...sheet, lang: 'ar' }, { scale: 1 });
    assert.ok(coloursOf(png).size > 20);
  });

  it('refuses what is too large to be drawn', async () => {
    const [group] = sheet.groups;
    const [row] = group?.rows ?? [];
    assert.ok(group && row);
    const many = Array.from({ length: 250 }, () => ({
      ...row,
      head: { text: 'word '.repeat(400), details: [] },
    }));
    const huge = { ...sheet, groups: [{ ...group, rows: many }] };
    await assert.rejects(renderPng(huge, { width: 320, scale: 3 }), { code: 'too-large' });
  });
});

describe('renderPng without fonts', () => {
  it('draws no picture without words', async () => {
    await assert.rejects(renderPng(sheet, { loadSystemFonts: false }), {
      name: 'PngFailure',
      code: 'no-font',
    });
    const fontDirs = [import.meta.dirname];
    await assert.rejects(renderPng(sheet, { fontDirs }), { code: 'no-font' });
    await assert.rejects(renderPng(sheet, { fontFiles: ['/no/such/font.ttf'] }), { code: 'no-font' });
  });
});

describe('renderPng without its drawing package', () => {
  it('says which package to install', () => {
    // Resolves as on a machine that has not installed it.
    const hook = `export function resolve(name, context, next) {
      if (name !== '@resvg/resvg-js') return next(name, context);
      throw Object.assign(new Error('absent'), { code: 'ERR_MODULE_NOT_FOUND' });
    }`;
    const toUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(toUrl(hook))});`;
    const png = new URL('../../src/render/png.ts', import.meta.url).href;
    const script = `import { renderPng } from ${JSON.stringify(png)};
      await renderPng({}).catch(({ name, code, message }) => console.log(JSON.stringify({ name, code, message })));`;
    const flags = ['--import', 'tsx', '--import', toUrl(register), '--input-type=module', '--eval', script];
    const failure = JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as Record<
      string,
      string
    >;
    assert.equal(failure.name, 'PngFailure');
    assert.equal(failure.code, 'no-package');
    assert.match(failure.message ?? '', /@resvg\/resvg-js/);
  });
});
