import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discoveryLink, toOembed } from '../../../src/embed/oembed.js';
import { snippetFor } from '../../../src/hosts/snippets.js';
import { type Embed, hosts } from '../../../src/hosts/snippet.js';
import { renderHtml } from '../../../src/render/index.js';
import { toScriptJson } from '../../../src/render/script-json.js';
import { toCsv } from '../../../src/shared/export/csv.js';
import { elementsOf, oddNodesOf, parseHtml } from '../../render/documents.js';
import { samples } from '../../hosts/samples.js';
import { hostileDataset, tidiedDataset } from '../corpus/hostile-dataset.js';
import { addressable, armed, markup, markupClasses } from '../corpus/markup.js';
import { type Output, outputsOf, sheetsOf } from '../corpus/outputs.js';
import { badUrls, goodUrls } from '../corpus/urls.js';
import { reportFigure } from './figures.js';

// What is printed, read by a parser of HTML: all payloads and addresses, all widgets.

const call = 'fired(1)';
const leak = '//leak.example/x';
const textOf = (payload: string) => armed(payload, call, leak);

const outputsFor = (hostile: Parameters<typeof hostileDataset>[0], text: string): Output[] => {
  const { dataset } = tidiedDataset(hostile);
  return sheetsOf(dataset, hostile.id).flatMap((one) => outputsOf(one, dataset, text));
};

/** Elements and attributes, as names; a style counts with its value. */
const namesIn = (html: string) => namesOf(parseHtml(html));
const namesOf = (nodes: ReturnType<typeof parseHtml>) =>
  elementsOf(nodes).flatMap(({ tag, attributes }) => [
    tag,
    ...Object.entries(attributes).map(([name, value]) => `${tag}[${name === 'style' ? value : name}]`),
  ]);

const webAddress = /^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/;
const badLinksIn = (html: string) =>
  elementsOf(parseHtml(html))
    .flatMap(({ attributes: { href, src } }) => [href, src])
    .filter((address): address is string => address !== undefined && !webAddress.test(address));

describe('hostile texts in what is printed', () => {
  // Links may break after a slash.
  const harmless = ['harmless', 'harmless/'].flatMap((text) => outputsFor({ text, id: text }, text));
  const known = new Set(harmless.flatMap(({ html }) => namesIn(html)));

  it('H01 H02 H19 H22 no payload makes an element, an attribute or a comment', () => {
    let printed = 0;
    for (const payload of markup) {
      const text = textOf(payload);
      for (const { name, html } of outputsFor({ text, id: text }, text)) {
        printed++;
        const where = `${name}: ${JSON.stringify(payload)}`;
        const nodes = parseHtml(html);
        assert.deepEqual(
          namesOf(nodes).filter((found) => !known.has(found)),
          [],
          where,
        );
        assert.deepEqual(oddNodesOf(nodes), [], where);
      }
    }
    reportFigure('hostile texts × printed documents: intrusions', `0 of ${printed}`);
  });

  it('H03 H04 H05 H06 H07 H08 H56 no bad address becomes a link or a picture, and good ones do', () => {
    const { sheet } = sheetsOf(hostileDataset({}).dataset)[0]!;
    for (const url of badUrls) {
      for (const { name, html } of outputsFor(
        { url: url.replaceAll('CALL', call) },
        'https://example.com/own.js',
      )) {
        assert.deepEqual(badLinksIn(html), [], `${name}: ${JSON.stringify(url)}`);
      }
      // The picture of an e-mail is named by its maker, and all the same no other address is taken.
      assert.ok(!renderHtml(sheet, { variant: 'email', image: { url } }).includes('<img'), url);
    }
    for (const url of goodUrls) {
      const links = outputsFor({ url }, 'x').flatMap(({ html }) =>
        elementsOf(parseHtml(html)).flatMap(({ attributes }) => attributes.href ?? []),
      );
      assert.ok(links.length > 30, `${url}: ${links.length}`);
      assert.ok(links.every((href) => webAddress.test(href)));
      const { href } = new URL(url);
      // Markdown writes some characters by their codes.
      const odd = links.filter((link) => decodeURIComponent(link) !== decodeURIComponent(href));
      assert.deepEqual(
        [...new Set(odd)].filter((link) => !link.includes('index.example')),
        [],
        url,
      );
    }
  });
});

describe('what is pasted elsewhere', () => {
  const [sample] = samples;
  assert.ok(sample);
  const embedOf = (text: string): Embed => {
    const { dataset } = tidiedDataset({ text, id: text });
    const sheet = sheetsOf(dataset, text)[0]!.sheet;
    const attributes = { model: text, rubric: text, src: text, [text]: text };
    return { ...sample, sheet, attributes, frameUrl: text, pageUrl: text };
  };
  const html = (embed: Embed) =>
    hosts.flatMap((host) =>
      (snippetFor(host, embed)?.steps ?? []).flatMap(({ language, text, richText = '' }) => [
        ...(language === 'html' ? [text] : []),
        ...(richText ? [richText] : []),
      ]),
    );
  const harmless = ['harmless', 'https://example.com/data.json'].map(embedOf);
  const known = new Set(harmless.flatMap(html).flatMap(namesIn));

  it('H22 no payload gets out of its place in a snippet', () => {
    for (const payload of markup) {
      for (const snippet of html(embedOf(textOf(payload)))) {
        const found = namesIn(snippet).filter((name) => !known.has(name));
        assert.deepEqual(found, [], `${JSON.stringify(payload)} in ${snippet.slice(0, 300)}`);
      }
    }
  });

  it('H22 a frame and its title are read back as they were written', () => {
    for (const payload of markup) {
      const title = textOf(payload).replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
      const query = { widget: 'badge', model: title };
      const answer = toOembed({ baseUrl: 'https://example.org/embed/', query, title });
      const [frame, ...others] = elementsOf(parseHtml(answer.html));
      assert.deepEqual([frame?.tag, others.length], ['iframe', 0]);
      assert.equal(frame?.attributes.title, title);
      assert.equal(new URL(frame.attributes.src ?? '').searchParams.get('model'), addressable(title));
      const [link, ...more] = elementsOf(parseHtml(discoveryLink('https://example.org/a.json', title)));
      assert.deepEqual([link?.attributes.title, more.length], [title, 0]);
    }
    for (const url of badUrls) {
      if (/^[./]/.test(url)) continue;
      assert.throws(() => discoveryLink(url.replaceAll('CALL', call)), TypeError, url);
    }
  });
});

describe('texts in the formats of others', () => {
  it('H20 JSON within a script comes back whole, and ends no script', () => {
    for (const payload of markup) {
      const text = textOf(payload);
      const value = { [text]: [text, { text }] };
      const [script, ...others] = elementsOf(
        parseHtml(`<script type="application/json">${toScriptJson(value)}</script>`),
      );
      assert.deepEqual([script?.tag, others.length], ['script', 0]);
      assert.ok(!toScriptJson(value).includes('<'));
      assert.deepEqual(JSON.parse(toScriptJson(value)), value);
    }
  });

  it('H21 no cell of an exported table is a formula, and none makes another cell', () => {
    for (const payload of [...markup, ...markupClasses.formulas.map((text) => `${text}\n${text}`)]) {
      const text = textOf(payload);
      const csv = toCsv(['one', 'two'], [[text, 1]]);
      const [, cell] = /^"one","two"\r\n"((?:[^"]|"")*)",1\r\n$/.exec(csv) ?? [];
      assert.ok(cell !== undefined, csv);
      const read = cell.replaceAll('""', '"');
      assert.doesNotMatch(read, /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      assert.equal(read.replace(/^'/, ''), text.replace(/^'/, ''));
    }
  });
});
