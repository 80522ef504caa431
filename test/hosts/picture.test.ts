import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { Embed, SnippetStep } from '../../src/hosts/snippet.js';
import { altText } from '../../src/render/index.js';
import { printableText } from '../../src/dataset/printable-text.js';
import { markdownToHtml, missingInOrder, textOf } from '../render/documents.js';
import { lineFacts } from './ordered-facts.js';
import { elements, find, stepsOf } from './read-snippet.js';
import { hostile, hostileText, samples } from './samples.js';

describe('the snippet with a picture', () => {
  const step = (embed: Embed, language: SnippetStep['language'], place = 0) =>
    stepsOf('picture', embed).filter((step) => step.language === language)[place];

  /** The words that a shell makes of a line. */
  const wordsOf = (line: string) =>
    execFileSync('sh', ['-c', `set -- ${line}; printf '%s\\n' "$@"`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');

  for (const embed of samples) {
    const { sheet, pageUrl } = embed;
    it(`has the text, the links and the source of ${sheet.widget}`, () => {
      assert.equal(step(embed, 'text')?.text.trim(), altText(sheet));
      const caption = step(embed, 'markdown');
      const all = step(embed, 'markdown', 1);
      assert.ok(caption?.richText && all?.richText);
      for (const html of [markdownToHtml(caption.text), caption.richText]) {
        assert.deepEqual(missingInOrder(textOf(html), lineFacts(sheet)), []);
        assert.equal(find(html, 'a')[0]?.attributes.href, pageUrl);
      }
      for (const html of [markdownToHtml(all.text), all.richText]) {
        const [picture] = find(html, 'img');
        assert.equal(picture?.attributes.alt, altText(sheet));
        assert.ok(picture.around.includes('a'));
        assert.equal(find(html, 'a')[0]?.attributes.href, pageUrl);
      }
      assert.match(
        find(all.richText, 'img')[0]?.attributes.src ?? '',
        /^https:\/\/example\.org\/articles\/.+\.png$/,
      );
    });

    it(`lets no text of others out of its place: ${sheet.widget}`, () => {
      for (const { language, text, richText = '' } of stepsOf('picture', hostile(embed))) {
        const html = `${language === 'markdown' ? markdownToHtml(text) : ''}${richText}`;
        assert.deepEqual(find(html, 'script'), []);
        for (const { attributes } of elements(html))
          assert.doesNotMatch(`${attributes.href} ${attributes.src}`, /javascript:/);
      }
    });

    it(`writes one word of a shell for each text of others: ${sheet.widget}`, () => {
      const lines = stepsOf('picture', hostile(embed))
        .filter(({ language }) => language === 'shell')
        .flatMap(({ text }) => text.trimEnd().split('\n'));
      const words = lines.flatMap(wordsOf);
      assert.ok(lines.every((line) => /^(npm|npx|curl) /.test(line)));
      assert.equal(words[words.indexOf('--search') + 1], printableText(hostileText));
      assert.ok(words.every((word) => word === printableText(hostileText) || !word.includes('alert(1)')));
    });
  }

  it('draws with the options that the command knows', () => {
    assert.deepEqual(
      samples.map((embed) =>
        wordsOf(step(embed, 'shell', 1)?.text.trim() ?? '')
          .slice(3)
          .join(' '),
      ),
      [
        'scorecard --model deepseek-r1 --rubric osai-14 --format png --out openness-scorecard-deepseek-r1.png',
        'compare --model olmo,deepseek-r1 --rubric osai-14 --show differences --format png --out openness-compare-olmo-deepseek-r1.png',
        'index --rubric osai-14 --search deepseek --sort=-name --format png --out openness-index.png',
        'badge --model deepseek-r1 --rubric osai-14 --label total --format png --out openness-badge-deepseek-r1.png',
        'pricing --model deepseek-chat --as-of 2025-03-10 --format png --out pricing-table-deepseek-chat.png',
      ],
    );
  });

  it('fetches a dataset of the own first', () => {
    const [sample] = samples;
    assert.ok(sample);
    const embed = { ...sample, attributes: { ...sample.attributes, src: '/a.json' } };
    assert.equal(step(embed, 'shell', 1)?.text, 'curl -fsSL -o dataset-1.json https://example.org/a.json\n');
    assert.match(step(embed, 'shell', 2)?.text ?? '', / --data dataset-1\.json /);
  });
});
