import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { errors, root, run, temporaryFolder } from './run.js';

const folder = temporaryFolder();
const scorecard = ['render', 'scorecard', '--model', 'deepseek-r1'];

describe('openness-widgets render', { concurrency: 2 }, () => {
  it('prints a published scorecard as HTML', async () => {
    const { code, stdout, stderr } = await run(...scorecard, '--rubric', 'osai-14');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^<figure class="openness-static" lang="en">\n<table\b/);
    assert.match(stdout, /6\.5 of 14 \(46%\)/);
    assert.match(stdout, /as of June 25, 2025/);
  });

  const formats: [format: string, beginning: RegExp][] = [
    ['html-classic', /^<span lang="en"><strong>/],
    ['html-email', /^<div lang="en">\n<table width="600"/],
    ['markdown', /^\*\*\[DeepSeek R1\]/],
    ['json-ld', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
  ];
  for (const [format, beginning] of formats) {
    it(`prints ${format}`, async () => {
      const { code, stdout } = await run(...scorecard, '--format', format);
      assert.equal(code, 0);
      assert.match(stdout, beginning);
    });
  }

  it('prints every widget, with or without the first word of its tag', async () => {
    const runs = [
      ['openness-compare', '--model', 'olmo,deepseek-r1', '--rubric', 'osai-14', '--show', 'differences'],
      ['compare', '--model', 'deepseek-r1', '--by', 'source'],
      ['index', '--rubric', 'mof-1.0', '--view', 'grid'],
      ['badge', '--model', 'olmo'],
      ['pricing-table', '--model', 'deepseek-chat', '--as-of', '2025-03-10', '--columns', 'input,blend'],
      ['scorecard', '--model', 'deepseek-r1', '--rubric', 'osai-12', '--since', 'osai-14'],
    ];
    for (const words of runs) {
      const { code, stdout, stderr } = await run('render', ...words, '--format', 'markdown');
      assert.deepEqual([code, stderr], [0, ''], words.join(' '));
      assert.match(stdout, /^\*\*/, words.join(' '));
    }
  });

  it('takes the day of today for prices', async () => {
    const { stdout } = await run('render', 'pricing', '--model', 'deepseek-v4-flash', '--format', 'markdown');
    const year = new Date().getUTCFullYear();
    assert.match(stdout, new RegExp(`^- As of [A-Z][a-z]+ \\d+, ${year}\\.`, 'm'));
    assert.doesNotMatch(stdout, /Holds now|Now at/);
  });

  it('prints words, numbers and dates in the language asked for', async () => {
    const { stdout } = await run(...scorecard, '--rubric', 'osai-14', '--lang', 'de');
    assert.match(stdout, /6,5 von 14/);
    assert.match(stdout, /25\. Juni 2025/);
  });

  it('reads files, and merges several datasets', async () => {
    const file = join(root, 'data', 'osai-14.json');
    const words = [...scorecard, '--rubric', 'osai-12', '--since', 'osai-14', '--data', 'osai-12'];
    const { code, stdout } = await run(...words, '--data', file);
    assert.equal(code, 0);
    assert.match(stdout, /What has changed, /);
  });

  it('writes a file as a whole, and never over its data', async () => {
    const out = join(folder, 'card.html');
    writeFileSync(out, 'before');
    const { code, stdout } = await run(...scorecard, '--out', out, '--force');
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(readFileSync(out, 'utf8'), /<\/figure>\n$/);
    const data = join(folder, 'data.json');
    writeFileSync(data, readFileSync(join(root, 'data', 'osai-12.json')));
    const own = await run(...scorecard, '--data', data, '--out', data, '--force');
    assert.equal(own.code, 2);
    assert.match(readFileSync(data, 'utf8'), /^\{/);
    assert.deepEqual(readdirSync(folder).sort(), ['card.html', 'data.json']);
  });

  const mistakes: [words: string[], problem: RegExp][] = [
    [['render', 'scorecard', '--model', 'deepseek-r'], /^error: deepseek-r: .*deepseek-r1/],
    [['render', 'compare', '--model', 'olmo,nobody-knows-this'], /^error: nobody-knows-this: /],
    [[...scorecard, '--rubric', 'osai-15'], /^error: osai-15: .*osai-12/],
    [[...scorecard, '--since', 'osai'], /^error: osai: .*osai-12/],
    [['render', 'card', '--model', 'olmo'], /^error: card: .*scorecard/],
    [['render', 'scorecard'], /^error: --model: /],
    [['render', 'badge', '--model', 'olmo,deepseek-r1'], /^error: --model: /],
    [['render', 'pricing', '--as-of', 'soon'], /^error: soon: /],
    [['render', 'pricing', '--data', 'osai-12'], /^error: osai-12: /],
    [[...scorecard, '--lang', 'x'], /^error: x: /],
    [[...scorecard, '--data', 'no-such-file.json'], /^error: no-such-file\.json: /],
    [[...scorecard, '--data', 'package.json'], /^error: package\.json: .*\(/],
    [[...scorecard, '--data', 'README.md'], /^error: README\.md:1:1: /],
    [['render', 'scorecard', '--model', 'a\u001b[31m'], /^error: a\[31m: /],
  ];
  for (const [words, problem] of mistakes) {
    it(`ends in one line: ${JSON.stringify(words.slice(1).join(' '))}`, async () => {
      const result = await run(...words);
      const isBadData = /(package\.json|README\.md)$/.test(words.join(' '));
      assert.deepEqual([result.code, result.stdout], [isBadData ? 1 : 2, '']);
      assert.equal(result.stderr.trimEnd().split('\n').length, 1, result.stderr);
      assert.match(errors(result)[0] ?? '', problem);
    });
  }

  it('names the choices for an unknown format', async () => {
    const { code, stderr } = await run(...scorecard, '--format', 'pdf');
    assert.equal(code, 2);
    assert.match(stderr, /html, html-classic/);
  });
});

describe('openness-widgets render, as a picture', () => {
  it('writes SVG of the width that is asked for', async () => {
    const { code, stdout } = await run(
      ...['render', 'scorecard', '--model', 'deepseek-r1', '--rubric', 'osai-14'],
      ...['--format', 'svg', '--width', '480', '--theme', 'dark'],
    );
    assert.equal(code, 0);
    assert.match(stdout, /^<svg [^>]*width="480"/);
    assert.match(stdout, /6\.5 of 14/);
  });

  it('writes PNG of the size of a link, or says what is missing for it', async () => {
    const file = join(temporaryFolder(), 'card.png');
    const done = await run(
      ...['render', 'scorecard', '--model', 'deepseek-r1', '--rubric', 'osai-14'],
      ...['--format', 'png', '--preset', 'social', '--scale', '1', '--out', file],
    );
    if (done.code !== 0) {
      assert.match(errors(done).join(), /no-font/);
      return;
    }
    const bytes = readFileSync(file);
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  });

  it('refuses a size that no picture has', async () => {
    for (const words of [
      ['--width', '99999'],
      ['--scale', '9'],
    ]) {
      const done = await run('render', 'badge', '--model', 'deepseek-r1', '--format', 'svg', ...words);
      assert.equal(done.code, 2);
      assert.equal(errors(done).length, 1);
    }
  });
});
