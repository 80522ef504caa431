import { expect, fixture, html as fixtureHtml } from '@open-wc/testing';
import { css, html, type TemplateResult } from 'lit';
import { WidgetElement } from '../../src/shared/widget-element.js';

class ExampleElement extends WidgetElement {
  text: unknown = 'one';

  override render(): TemplateResult {
    if (this.text instanceof Error) throw this.text;
    return html`<div class="base" lang="en">${this.text}</div>`;
  }
}
customElements.define('example-widget', ExampleElement);

const show = () =>
  fixture<ExampleElement>(
    fixtureHtml`<example-widget><a href="https://example.org/">Fallback</a></example-widget>`,
  );

async function update(element: ExampleElement, text: unknown): Promise<string | undefined> {
  element.text = text;
  element.requestUpdate();
  await element.updateComplete;
  return element.shadowRoot?.textContent.trim();
}

const isFallbackShown = (element: ExampleElement) =>
  (element.querySelector('a')?.getClientRects().length ?? 0) > 0;

describe('WidgetElement', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    console.warn = (...parts: unknown[]) => void warnings.push(parts);
  });
  afterEach(() => {
    console.warn = warn;
    warnings.length = 0;
  });

  it('says its version', () => {
    expect(ExampleElement.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('shows what stands inside the tag where it cannot be printed, and says so once', async () => {
    const element = await show();
    expect(isFallbackShown(element)).to.equal(false);
    const failure = new Error('no markup');
    await update(element, failure);
    await update(element, failure);
    expect(isFallbackShown(element)).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(failure);
    expect(warnings[0]?.[0]).to.contain('<example-widget>');
  });

  it('prints anew what a translator has wrapped', async () => {
    const element = await show();
    const base = element.shadowRoot?.querySelector('.base');
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    font.textContent = 'eins';
    [...(base?.childNodes ?? [])].find((node) => node instanceof Text)?.replaceWith(font);
    expect(element.shadowRoot?.textContent.trim()).to.equal('eins');
    expect(await update(element, 'two')).to.equal('two');
    expect(await update(element, 'three')).to.equal('three');
    expect(warnings).to.deep.equal([]);
  });
});

class StyledWidget extends WidgetElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  updates = 0;
  override render() {
    this.updates++;
    return html`<div class="base" lang="en"><p>Text</p></div>`;
  }
}
customElements.define('styled-widget', StyledWidget);

const insert = () => fixture<StyledWidget>(fixtureHtml`<styled-widget></styled-widget>`);
const colorIn = ({ shadowRoot }: Element) => getComputedStyle(shadowRoot!.querySelector('p')!).color;

describe('WidgetElement on the move', () => {
  it('keeps its styles in another document, and when it comes back', async () => {
    const element = await insert();
    const frame = await fixture<HTMLIFrameElement>(fixtureHtml`<iframe title="Another document"></iframe>`);
    const parent = element.parentElement!;
    frame.contentDocument!.body.append(element);
    expect(element.ownerDocument).to.equal(frame.contentDocument);
    expect(colorIn(element)).to.equal('rgb(1, 2, 3)');
    parent.append(element);
    expect(colorIn(element)).to.equal('rgb(1, 2, 3)');
  });

  it('goes to a document without a window, and back from it', async () => {
    const element = await insert();
    const parent = element.parentElement!;
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    parent.append(element);
    expect(colorIn(element)).to.equal('rgb(1, 2, 3)');
  });

  it('is updated after a move, and not taken for removed', async () => {
    const element = await insert();
    const parent = element.parentElement!;
    if (!('moveBefore' in parent)) return;
    let disconnections = 0;
    element.addController({ hostDisconnected: () => disconnections++ });
    const before = element.updates;
    parent.moveBefore(element, null);
    await element.updateComplete;
    expect(element.updates).to.equal(before + 1);
    expect(disconnections).to.equal(0);
  });
});
