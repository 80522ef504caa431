import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Oembed } from '../../src/embed/oembed.js';
import { elementsOf, parseHtml } from '../render/documents.js';
import { errors, run, temporaryFolder } from './run.js';

const baseUrl = 'https://example.org/embed/';

interface Written {
  file: string;
  answer: Oembed;
  /** What the address of the frame asks for. */
  query: Record<string, string>;
  stdout: string;
}

async function write(...words: string[]): Promise<Written> {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await run('oembed', '--base-url', baseUrl, '--out', folder, ...words);
  assert.deepEqual([code, stderr], [0, '']);
  const [file, ...others] = readdirSync(folder);
  assert.ok(file && others.length === 0);
  const answer = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Oembed;
  const [frame] = elementsOf(parseHtml(answer.html));
  const url = new URL(frame?.attributes.src ?? '');
  assert.equal(url.origin + url.pathname, baseUrl);
  return { file, answer, query: Object.fromEntries(url.searchParams), stdout };
}

describe('openness-widgets oembed', { concurrency: 2 }, () => {
  it('writes the answer and prints the line that leads to it', async () => {
    const { file, answer, query, stdout } = await write('scorecard', '--model', 'deepseek-r1');
    assert.equal(file, 'openness-scorecard-deepseek-r1.json');
    assert.deepEqual([answer.type, answer.version, answer.title], ['rich', '1.0', 'DeepSeek R1']);
    assert.deepEqual(query, { widget: 'scorecard', model: 'deepseek-r1' });
    const [link] = elementsOf(parseHtml(stdout));
    assert.deepEqual(link?.attributes, {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${baseUrl}${file}`,
      title: 'DeepSeek R1',
    });
  });

  const widgets: [words: string[], query: Record<string, string>][] = [
    [
      ['compare', '--model', 'olmo,deepseek-r1', '--rubric', 'osai-14', '--show', 'differences'],
      { widget: 'compare', models: 'olmo,deepseek-r1', rubric: 'osai-14', show: 'differences' },
    ],
    [
      ['compare', '--by', 'source', '--model', 'deepseek-r1', '--lang', 'de'],
      { widget: 'compare', models: 'deepseek-r1', by: 'source', lang: 'de' },
    ],
    [
      ['openness-index', '--sort=-name', '--released-from', '2025-01-01', '--theme', 'dark'],
      { widget: 'index', sort: '-name', 'released-from': '2025-01-01', theme: 'dark' },
    ],
    [['badge', '--model', 'olmo', '--label', 'total'], { widget: 'badge', model: 'olmo', label: 'total' }],
    [
      [
        'pricing',
        '--model',
        'deepseek-chat',
        '--as-of',
        '2025-03-10',
        '--columns',
        'input,blend',
        '--min-context',
        '1000',
      ],
      {
        ...{ widget: 'pricing', models: 'deepseek-chat', 'as-of': '2025-03-10' },
        ...{ columns: 'input,blend', 'min-context': '1000' },
      },
    ],
  ];
  for (const [words, query] of widgets) {
    it(`asks the frame for the same: ${words.join(' ')}`, async () => {
      assert.deepEqual((await write(...words)).query, query);
    });
  }

  it('takes names, sizes and the place of the file', async () => {
    const { file, answer, stdout } = await write(
      ...['badge', '--model', 'olmo', '--name', 'olmo.json', '--title', 'OLMo "open"', '--provider', 'Us'],
      ...['--width', '320', '--height', '90', '--files-url', 'https://example.org/oembed/'],
    );
    assert.equal(file, 'olmo.json');
    assert.deepEqual(
      [answer.title, answer.provider_name, answer.width, answer.height],
      ['OLMo "open"', 'Us', 320, 90],
    );
    assert.match(stdout, / href="https:\/\/example\.org\/oembed\/olmo\.json" /);
  });

  const mistakes: [words: string[], problem: RegExp][] = [
    [['scorecard', '--model', 'deepseek-r'], /^error: deepseek-r: .*deepseek-r1/],
    [['scorecard'], /^error: --model: /],
    [['card', '--model', 'olmo'], /^error: card: /],
    [['badge', '--model', 'olmo', '--base-url', 'javascript:alert(1)'], /^error: --base-url: /],
    [['badge', '--model', 'olmo', '--base-url', '/embed/'], /^error: --base-url: /],
    [['badge', '--model', 'olmo', '--files-url', 'x'], /^error: --files-url: /],
    [['badge', '--model', 'olmo', '--name', '../olmo.json'], /^error: --name: /],
    [['badge', '--model', 'olmo', '--width', '5'], /^error: --width: /],
    [['badge', '--model', 'olmo', '--out', 'no-such-folder'], /^error: no-such-folder/],
  ];
  for (const [words, problem] of mistakes) {
    it(`writes nothing: ${words.join(' ')}`, async () => {
      const folder = temporaryFolder();
      const usual = Object.entries({ '--base-url': baseUrl, '--out': folder });
      const others = usual.filter(([option]) => !words.includes(option)).flat();
      const result = await run('oembed', ...others, ...words);
      assert.deepEqual([result.code, result.stdout, readdirSync(folder)], [2, '', []]);
      assert.match(errors(result)[0] ?? '', problem);
    });
  }
});
