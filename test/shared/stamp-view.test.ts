import { expect, fixture, html as markup } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { hydrating } from '../../src/shared/hydration.js';
import { stampView } from '../../src/shared/stamp-view.js';

interface Item {
  name: string;
  language?: string;
  remark?: string;
  links?: string[];
}

const renderLink = (link: string) => html`<a href=${link}><b>${link}</b></a>`;

const renderItem = ({ name, language, remark, links = [] }: Item) =>
  html`<li id=${`item-${name}`} lang=${language ?? nothing}>
    <details>
      <summary>
        <svg viewBox="0 0 2 2"><path d=${`M0 0l${name.length} 1`}></path></svg><i>${name}</i> of
        ${links.length}
      </summary>
      ${remark ? html`<p>“${remark}”</p>` : nothing}
      <span>${links.map((link, index) => [index > 0 ? ', ' : '', renderLink(link)])}</span>
    </details>
  </li>`;

const renderItems = (items: Item[]) =>
  html`<h3>${items.length} items</h3>
    <ul>
      ${items.map(renderItem)}
    </ul>`;

const show = (frame: HTMLElement, items: Item[], stamp: (template: TemplateResult) => unknown = stampView) =>
  render(
    html`<section>
      ${stamp(renderItems(items))}
      <footer></footer>
    </section>`,
    frame,
    { host: frame },
  );

const frameOf = () => fixture<HTMLElement>(markup`<div></div>`);

/** Without the marks of Lit, and without space that nobody sees. */
const markupOf = (frame: HTMLElement) =>
  frame.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s*(<|>)\s*/g, '$1');

const hasComments = (node: Node) => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  return walker.nextNode() !== null;
};

const one: Item[] = [
  { name: 'a', remark: 'once', links: ['#1', '#2'] },
  { name: '<b>', language: 'de' },
  { name: '{0}', links: ['#3'] },
];
const other: Item[] = [
  { name: 'a', language: 'fr', links: ['#2'] },
  { name: 'c', remark: '&amp;', links: ['#4', '#5', '#6'] },
];

describe('stampView(template)', () => {
  it('renders what Lit renders, first and anew, without marks between', async () => {
    const [frame, plain] = [await frameOf(), await frameOf()];
    for (const items of [one, other, [], one]) {
      show(frame, items);
      show(plain, items, (template) => template);
      expect(markupOf(frame)).to.equal(markupOf(plain));
      expect(hasComments(frame.querySelector('ul')!)).to.equal(false);
    }
    expect(frame.querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(frame.querySelector('section')!.lastElementChild!.localName).to.equal('footer');
  });

  it('keeps copies apart', async () => {
    const frames = [await frameOf(), await frameOf()];
    show(frames[0]!, one);
    show(frames[1]!, other);
    show(frames[0]!, other.slice(0, 1));
    expect(frames.map((frame) => frame.querySelectorAll('li').length)).to.deep.equal([1, 2]);
    expect(frames[1]!.textContent).to.include('#5').and.to.include('“&amp;”');
  });

  it('leaves what says the same where it is, what is opened open, and the focus where it was', async () => {
    const frame = await frameOf();
    show(frame, one);
    const [first] = frame.querySelectorAll('li');
    const details = first!.querySelector('details')!;
    const summary = first!.querySelector('summary')!;
    details.open = true;
    summary.focus();
    show(frame, other);
    expect(frame.querySelector('li')).to.equal(first);
    expect(first!.lang).to.equal('fr');
    expect(first!.querySelectorAll('p')).to.have.lengthOf(0);
    expect(details.open).to.equal(true);
    expect(document.activeElement).to.equal(summary);
  });

  it('mends what somebody else has changed', async () => {
    const frame = await frameOf();
    show(frame, one);
    const [first] = frame.querySelectorAll('li');
    first!.querySelector('i')!.textContent = 'x';
    first!.title = 'x';
    frame.querySelector('ul')!.prepend(document.createElement('p'));
    show(frame, one);
    const plain = await frameOf();
    show(plain, one, (template) => template);
    expect(markupOf(frame)).to.equal(markupOf(plain));
  });

  it('is nothing of its own where an element takes over what a server has printed', async () => {
    const frame = await frameOf();
    hydrating.add(frame);
    show(frame, one);
    hydrating.delete(frame);
    show(frame, other);
    expect(hasComments(frame.querySelector('ul')!)).to.equal(true);
    expect(frame.querySelectorAll('li')).to.have.lengthOf(2);
  });
});
