import { expect } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import { canParseUrl, safeUrl } from '../../src/dataset/url.js';
import { makeDataset, makeModel } from '../fixtures/datasets.js';

const good: [given: string, kept: string][] = [
  ['https://osai-index.eu/', 'https://osai-index.eu/'],
  ['https://osai-index.eu', 'https://osai-index.eu/'],
  ['http://example.com/a', 'http://example.com/a'],
  ['HTTPS://Example.COM/A', 'https://example.com/A'],
  ['https://example.com:8443/a', 'https://example.com:8443/a'],
  ['https://example.com:443/', 'https://example.com/'],
  ['https://example.com?a=1&b=2', 'https://example.com/?a=1&b=2'],
  ['https://example.com#part', 'https://example.com/#part'],
  ['https://example.com/a%20b?q=%2F#x', 'https://example.com/a%20b?q=%2F#x'],
  ['https://example.com/@someone/status', 'https://example.com/@someone/status'],
  ['https://example.com/?to=a@b.example', 'https://example.com/?to=a@b.example'],
  ['https://doi.org/10.1145/3630106.3659005', 'https://doi.org/10.1145/3630106.3659005'],
  ['https://bücher.example/straße', 'https://xn--bcher-kva.example/stra%C3%9Fe'],
  ['https://example.com/模型', 'https://example.com/%E6%A8%A1%E5%9E%8B'],
  ['http://[::1]:8000/', 'http://[::1]:8000/'],
  ['https://example.com/a/../b', 'https://example.com/b'],
  [`https://example.com/${'a'.repeat(2000)}`, `https://example.com/${'a'.repeat(2000)}`],
];

const hostile: unknown[] = [
  // Script, in every dress that a browser has ever undone.
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'JAVASCRIPT:%0aalert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript\u200b:alert(1)',
  'java\u00adscript:alert(1)',
  '\u200bjavascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'ｊａｖａｓｃｒｉｐｔ:alert(1)',
  'javascript：alert(1)',
  'javascript://example.com/%0aalert(1)',
  'javascript:https://example.com/',
  'javascript:/*https://*/alert(1)',
  'vbscript:msgbox(1)',
  'feed:javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'jar:https://example.com!/a',
  // Other schemes.
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:application/json,{}',
  'blob:https://example.com/0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a',
  'filesystem:https://example.com/temporary/a',
  'view-source:https://example.com/',
  'file:///etc/passwd',
  'ftp://example.com/',
  'ws://example.com/',
  'about:blank',
  'chrome://settings',
  'intent://example.com/#Intent;scheme=https;end',
  'ms-settings:network',
  'mailto:a@example.com',
  'tel:+123',
  'sms:+123',
  'httpss://example.com/',
  'http+unix://example.com/',
  // Addresses that become another host when a page resolves them.
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https:/\\evil.example',
  'https:\\\\evil.example',
  'https://\\evil.example',
  'https://good.example\\@evil.example/',
  '/path',
  './path',
  '../path',
  '?query',
  '#part',
  'tilde.example',
  'mistralai/Mistral-7B-v0.1',
  'arxiv license',
  // Names before the host.
  'https://bank.example@evil.example/',
  'https://user:password@evil.example/',
  'https://:@evil.example/',
  'https://@evil.example/',
  'https://user@',
  'https://bank.example%40@evil.example/',
  // What hides, reverses, or breaks.
  'https://example.com/\u202egpj.exe',
  'https://example.com/\u2066a\u2069',
  'https://example.com/\u061ca',
  'https://example.com/\u200ea',
  'https://exa\u200bmple.com/',
  'https://exa\u200dmple.com/',
  'https://exa\u00admple.com/',
  'https://example.com/\u2060',
  'https://example.com/\u180e',
  'https://example.com/\u{e0041}',
  'https://example.com/\ufeff',
  'https://example.com/\u2028',
  'https://example.com/a b',
  'https://example.com/\u00a0',
  'https://example.com/\u3000',
  ' https://example.com/',
  'https://example.com/ ',
  'https://example.com/\n',
  'https://exam\nple.com/',
  'https://example.com/\u0000',
  'https://example.com/\u001b[31m',
  'https://example.com/\u007f',
  'https://example.com/\u0085',
  'https://example.com/\ud800',
  '\udc00https://example.com/',
  // No host, or none that can be.
  'https://',
  'http://',
  'https://?a',
  'https://#a',
  'https://:443/',
  'https://example.com:99999/',
  'https://example.com:port/',
  'https://exa<mple.com/',
  'https://a%00b.example/',
  'https://[::1/',
  'https://256.256.256.256/',
  // Too long.
  `https://example.com/${'a'.repeat(100_000)}`,
  `javascript:${'a'.repeat(100_000)}`,
  // Not text.
  '',
  ' ',
  undefined,
  null,
  0,
  true,
  {},
  [],
  ['https://example.com/'],
  new URL('https://example.com/'),
  Object('https://example.com/'),
  { toString: () => 'https://example.com/' },
];

const nameOf = (address: unknown) => JSON.stringify([address]).slice(1, -1).slice(0, 60);

describe('safeUrl(address)', () => {
  for (const [given, kept] of good) {
    it(`keeps ${nameOf(given)}`, () => expect(safeUrl(given)).to.equal(kept));
  }

  it('answers what it accepts a second time as well', () => {
    for (const [, kept] of good) expect(safeUrl(kept)).to.equal(kept);
  });

  hostile.forEach((address, index) => {
    it(`refuses ${nameOf(address)} (${index + 1})`, () => expect(safeUrl(address)).to.equal(undefined));
  });

  it('takes nothing that browsers cannot parse, however ordinary it looks', () => {
    const hosts = [
      'a'.repeat(300),
      `${'a'.repeat(63)}.${'b.'.repeat(200)}org`,
      'xn--a',
      'a.1',
      '1.2.3.256',
      'a..b',
    ];
    for (const host of hosts.flatMap((host) => [host, `${host}.org`])) {
      const address = `https://${host}/path`;
      expect(safeUrl(address), host).to.equal(URL.canParse(address) ? new URL(address).href : undefined);
    }
  });

  it('decides for the links of a dataset too', () => {
    const urls = [...hostile, 'https://example.com/'];
    const model = { ...makeModel('olmo'), links: urls.map((url) => ({ url })) };
    const outcome = parseDataset({ ...makeDataset(), models: [model, makeModel('llama')] });
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.dataset.models[0]?.links).to.deep.equal([{ url: 'https://example.com/' }]);
    expect(outcome.value.dropped).to.equal(hostile.length);
  });
});

describe('canParseUrl(address, base)', () => {
  const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse') ?? {};
  afterEach(() => void Object.defineProperty(URL, 'canParse', canParse));

  it('answers the same in a browser that has no function for it', () => {
    const questions: [string, string?][] = [
      ['https://example.com/'],
      ['data.json'],
      ['data.json', 'https://example.com/'],
      ['data.json', 'about:blank'],
      ['http://[', 'https://example.com/'],
      [''],
    ];
    const answers = questions.map(([address, base]) => canParseUrl(address, base));
    Reflect.deleteProperty(URL, 'canParse');
    expect(questions.map(([address, base]) => canParseUrl(address, base))).to.deep.equal(answers);
    expect(answers).to.deep.equal([true, false, true, false, false, false]);
  });
});
