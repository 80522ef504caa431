import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSheet, renderPublishedWidget } from '../../src/hosts/published-widget.js';
import { WidgetError } from '../../src/hosts/widget-error.js';
import { renderEmbed } from '../../src/render/index.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openness-data-'));
});
after(() => rm(folder, { recursive: true }));

const attributes = { model: 'deepseek-r1', rubric: 'osai-14' };

async function failureOf(published: Parameters<typeof readSheet>[0]): Promise<WidgetError> {
  const error: unknown = await readSheet(published).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof WidgetError);
  return error;
}

describe('a widget at build time', () => {
  it('has the published data of its rubric', async () => {
    const sheet = await readSheet({ widget: 'scorecard', attributes });
    assert.equal(sheet.title.text, 'DeepSeek R1');
    assert.equal(sheet.groups.flatMap(({ rows }) => rows).length, 14);
  });

  it('is the tag with its attributes around what stands in for it', async () => {
    const published = { widget: 'openness-scorecard', attributes: { ...attributes, layout: 'compact' } };
    const html = await renderPublishedWidget(published);
    const sheet = await readSheet(published);
    assert.equal(html, renderEmbed(sheet, { attributes: published.attributes }));
    assert.match(
      html,
      /<openness-scorecard model="deepseek-r1" rubric="osai-14" layout="compact">\n<table\b/,
    );
  });

  it('takes lists, words, numbers and switches as they stand on the tag', async () => {
    const on = await readSheet({
      widget: 'pricing',
      attributes: {
        models: 'deepseek-r1, deepseek-v3',
        columns: 'output',
        sort: '-output',
        'as-of': '2025-02-26',
      },
    });
    const labels = on.columns.map(({ label }) => label);
    assert.ok(labels.includes('Output') && !labels.includes('Input'));
    const grid = { rubric: 'osai-14', view: 'grid', modality: 'text', organization: 'Ai2' };
    const rows = (await readSheet({ widget: 'index', attributes: grid })).groups.flatMap(({ rows }) => rows);
    assert.deepEqual([...new Set(rows.map(({ head }) => head.text))], ['OLMo', 'Tülu']);
    const [all, free] = await Promise.all([
      readSheet({ widget: 'pricing', attributes: { free: 'false' } }),
      readSheet({ widget: 'pricing', attributes: { free: true } }),
    ]);
    const count = ({ groups }: typeof all) => groups.flatMap(({ rows }) => rows).length;
    assert.ok(count(free) > 0 && count(free) < count(all));
  });

  it('reads data of the site by their path', async () => {
    const published = await readSheet({ widget: 'scorecard', attributes });
    const path = join(folder, 'own.json');
    await writeFile(path, await readFile(new URL('../../data/osai-14.json', import.meta.url)));
    const own = await readSheet({
      widget: 'scorecard',
      attributes: { ...attributes, src: '/own.json' },
      data: path,
    });
    assert.deepEqual(own, published);
  });

  it('says what is not there', async () => {
    assert.equal((await failureOf({ widget: 'chart' })).code, 'not-found');
    const model = await failureOf({
      widget: 'scorecard',
      attributes: { ...attributes, model: 'deepseek-r' },
    });
    assert.deepEqual([model.code, model.received, model.path], ['not-found', 'deepseek-r', 'osai-14']);
    const rubric = await failureOf({ widget: 'index', attributes: { rubric: 'osai-1' } });
    assert.deepEqual([rubric.code, rubric.received], ['not-found', 'osai-1']);
    const path = join(folder, 'none.json');
    const file = await failureOf({ widget: 'scorecard', attributes, data: path });
    assert.deepEqual([file.code, file.path], ['not-found', path]);
  });

  it('refuses files that are no datasets', async () => {
    for (const [name, text, code] of [
      ['text.json', 'hello', 'syntax'],
      ['other.json', '{"version":1}', 'schema'],
      ['newer.json', '{"version":99}', 'version'],
    ] as const) {
      const path = join(folder, name);
      await writeFile(path, text);
      const failure = await failureOf({ widget: 'scorecard', attributes, data: path });
      assert.deepEqual([failure.code, failure.path], [code, path]);
    }
  });

  it('prints no published data where the element will load others', async () => {
    const failure = await failureOf({ widget: 'scorecard', attributes: { ...attributes, src: '/own.json' } });
    assert.deepEqual([failure.code, failure.received], ['src', '/own.json']);
  });
});
