import { expect } from '@open-wc/testing';
import { defineAs } from '../../src/define-as.js';
import { OpennessBadge } from '../../src/elements/openness-badge/openness-badge.js';
import { PricingTable } from '../../src/elements/pricing-table/pricing-table.js';
import { canDefine } from '../../src/shared/can-define.js';
import { register } from '../../src/shared/register.js';
import { isTagName } from '../../src/shared/tag-name.js';

/** What an action tells the console. */
function warningsOf(action: () => unknown): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...texts: unknown[]) => warnings.push(texts.join(' '));
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('defineAs', () => {
  it('registers an element under another name', async () => {
    expect(warningsOf(() => defineAs('acme-badge', OpennessBadge))).to.deep.equal([]);
    const badge = document.createElement('acme-badge');
    if (!(badge instanceof OpennessBadge)) throw new Error('not a badge');
    badge.model = 'olmo';
    document.body.append(badge);
    await badge.updateComplete;
    expect(badge.renderRoot.textContent).to.include('olmo');
    badge.remove();
  });

  it('leaves the own name of the element free, and gives it a third one', () => {
    defineAs('acme-other-badge', OpennessBadge);
    expect(customElements.get('openness-badge')).to.equal(undefined);
    expect(canDefine('openness-badge', OpennessBadge)).to.equal(true);
  });

  it('says once, and changes nothing, where something else has the name', () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-table', Theirs);
    let isOurs: boolean | undefined;
    const define = () => (isOurs = defineAs('their-table', PricingTable));
    expect(warningsOf(define)).to.have.length(1);
    expect(isOurs).to.equal(false);
    expect(warningsOf(define)).to.have.length(0);
    expect(customElements.get('their-table')).to.equal(Theirs);
  });

  it('is content with a name that the element has already', () => {
    let isOurs: boolean | undefined;
    const define = () => (isOurs = defineAs('acme-table', PricingTable));
    expect(warningsOf(() => [define(), define()])).to.deep.equal([]);
    expect(isOurs).to.equal(true);
  });

  it('takes the copy of an element that another script has brought for the same', () => {
    // A minifier has renamed it.
    const copy = class a extends HTMLElement {
      static observedAttributes = [...OpennessBadge.observedAttributes];
      static version = OpennessBadge.version;
    };
    customElements.define('copied-badge', copy);
    expect(warningsOf(() => canDefine('copied-badge', OpennessBadge))).to.deep.equal([]);
  });

  it('names both versions once where the copy is of another one', () => {
    const older = (tag: string, { observedAttributes }: { observedAttributes: string[] }) =>
      customElements.define(
        tag,
        class extends HTMLElement {
          static observedAttributes = [...observedAttributes.slice(1), 'of-another-version'];
          static version = '9.8.7';
        },
      );
    older('older-badge', OpennessBadge);
    older('older-table', PricingTable);
    const warnings = warningsOf(() => {
      expect(canDefine('older-badge', OpennessBadge)).to.equal(false);
      expect(canDefine('older-table', PricingTable)).to.equal(false);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.8.7').and.to.contain(OpennessBadge.version);
  });

  it('refuses names that HTML does not allow, without an exception', () => {
    for (const name of [
      '',
      'badge',
      'Acme-badge',
      '1-badge',
      '-badge',
      'acme badge-x',
      'font-face',
      'a-b!',
    ]) {
      expect(isTagName(name), name).to.equal(false);
      let isOurs: boolean | undefined;
      expect(warningsOf(() => (isOurs = defineAs(name, OpennessBadge)))).to.have.length(1);
      expect(isOurs).to.equal(false);
    }
  });

  it('agrees with the browser on every name that it allows', () => {
    for (const name of ['a-', 'a-b', 'acme-badge.v2', 'acme_x-1', 'prix-modèle', 'emotion-😍', 'a--b']) {
      expect(isTagName(name), name).to.equal(true);
      customElements.define(name, class extends HTMLElement {});
    }
  });

  it('registers where it is told to', () => {
    const calls: string[] = [];
    const registry = {
      get: () => undefined,
      define: (name: string) => calls.push(name),
    } as unknown as CustomElementRegistry;
    defineAs('acme-apart', OpennessBadge, registry);
    expect(calls).to.deep.equal(['acme-apart']);
    expect(customElements.get('acme-apart')).to.equal(undefined);
  });
});

describe('the address of a script', () => {
  const nameOf = (element: CustomElementConstructor, own: string) =>
    [own, 'asked-table'].filter((tag) => customElements.get(tag) === element).join();
  let count = 0;
  const tableFor = (address: (tag: string) => string | undefined) => {
    const element = class extends HTMLElement {};
    const tag = `own-table-${++count}`;
    const warnings = warningsOf(() => register(tag, element, address(tag)));
    return { warnings, name: nameOf(element, tag), tag };
  };

  it('may ask for another name', () => {
    const { name, warnings } = tableFor((tag) => `https://cdn.example/a.js?v=1&${tag}=asked-table`);
    expect([name, warnings]).to.deep.equal(['asked-table', []]);
  });

  it('may ask for another element alone, be missing or unreadable', () => {
    const addresses = [
      'https://cdn.example/a.js?other=acme-prices',
      undefined,
      '',
      'a.js?own-table-5=acme-x',
    ];
    for (const address of addresses) {
      const { name, tag, warnings } = tableFor(() => address);
      expect([name, warnings]).to.deep.equal([tag, []]);
    }
  });

  it('counts for nothing, with a word in the console, where the name is not allowed', () => {
    for (const asked of ['', 'prices', 'Acme-Prices', '%3Cimg-x%3E', 'font-face']) {
      const { name, tag, warnings } = tableFor((tag) => `https://cdn.example/a.js?${tag}=${asked}`);
      expect(name).to.equal(tag);
      expect(warnings).to.have.length(1);
    }
  });
});
