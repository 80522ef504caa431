import { expect, fixture, html as markup } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { rowsComplete, stampRows } from '../../src/shared/stamp-rows.js';

interface Item {
  id?: string;
  name: string;
  cells?: string[];
  remark?: string;
  isTicked?: boolean;
  /** The same where the row is the same. */
  content?: object;
}

const renderRow = ({ name, cells = [], remark, isTicked }: Item) =>
  html`<tr title=${name || nothing}>
    <th>
      <label><input type="checkbox" checked=${isTicked ? '' : nothing} /></label>
      <b>${name}</b>${remark ? html` <i>${remark}</i>` : nothing}
    </th>
    ${cells.map((cell) => html`<td data-cell=${cell}><span>${cell}</span></td>`)}
  </tr>`;

const renderChunk = (rows: unknown) =>
  html`<tbody>
    ${rows}
  </tbody>`;

const rowsPerChunk = 4;

function show(frame: HTMLElement, items: Item[]): void {
  const chunks = Array.from({ length: Math.ceil(items.length / rowsPerChunk) }, (_, index) =>
    items.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
  render(
    html`<table>
      ${stampRows({
        items: chunks,
        keyOf: ({ id, name }) => id ?? name,
        contentOf: (item) => item.content ?? item,
        stateOf: ({ isTicked }) => String(isTicked),
        renderRow,
        renderChunk,
      })}
    </table>`,
    frame,
    { host: frame },
  );
}

const frameOf = () => fixture<HTMLElement>(markup`<div></div>`);

const rowsOf = (frame: HTMLElement) => [...frame.querySelectorAll('tr')];

const wordsOf = (frame: HTMLElement) =>
  rowsOf(frame).map((row) => [...row.cells].map(({ textContent }) => textContent.trim()).join('|'));

const named = (...names: string[]): Item[] =>
  names.map((name) => ({ name, cells: [`${name}1`, `${name}2`] }));

const many = (amount: number): Item[] => Array.from({ length: amount }, (_, index) => ({ name: `${index}` }));

describe('stampRows', () => {
  it('renders what Lit renders, without marks between', async () => {
    const items: Item[] = [
      { name: 'a', cells: ['1', '2'], remark: 'once' },
      { name: '', cells: ['<b>', '&amp;'] },
      { name: 'c' },
    ];
    const [frame, plain] = [await frameOf(), await frameOf()];
    show(frame, items);
    render(
      html`<table>
        ${renderChunk(items.map(renderRow))}
      </table>`,
      plain,
    );
    const withoutMarks = (element: HTMLElement) =>
      [...element.querySelectorAll('tr')].map((row) =>
        row.outerHTML.replace(/<!--.*?-->|\s+(?=<)|(?<=>)\s+/g, ''),
      );
    expect(withoutMarks(frame)).to.deep.equal(
      withoutMarks(plain).map((row) => row.replace(' checked=""', '')),
    );
    const walker = document.createTreeWalker(frame.querySelector('tbody')!, NodeFilter.SHOW_COMMENT);
    expect(walker.nextNode()).to.equal(null);
  });

  it('moves the rows that are there into another order, and keeps those that are not shown', async () => {
    const frame = await frameOf();
    const items = named('a', 'b', 'c', 'd', 'e', 'f');
    show(frame, items);
    const before = rowsOf(frame);
    show(frame, items.toReversed());
    expect(wordsOf(frame)[0]).to.equal('f|f1|f2');
    expect(rowsOf(frame)).to.deep.equal(before.toReversed());
    show(frame, items.slice(3));
    expect(rowsOf(frame)).to.deep.equal(before.slice(3));
    show(frame, items);
    expect(rowsOf(frame)).to.deep.equal(before);
  });

  it('writes into a row only what it says anew', async () => {
    const frame = await frameOf();
    const content = {};
    show(frame, [
      { name: 'a', cells: ['1'], content },
      { name: 'b', cells: ['2'] },
    ]);
    const before = rowsOf(frame);
    // As a translator would.
    before[0]!.cells[1]!.textContent = 'uno';
    show(frame, [
      { name: 'b', cells: ['3'] },
      { name: 'a', cells: ['1'], content },
    ]);
    expect(wordsOf(frame)).to.deep.equal(['b|3', 'a|uno']);
    expect(rowsOf(frame)).to.deep.equal(before.toReversed());
  });

  it('leaves the focus in a row that moves', async () => {
    const frame = await frameOf();
    const items = named('a', 'b', 'c', 'd', 'e', 'f');
    show(frame, items);
    const box = frame.querySelector('input')!;
    box.focus();
    show(frame, items.toReversed());
    expect(document.activeElement).to.equal(box);
  });

  it('has fewer rows and more, of other kinds', async () => {
    const frame = await frameOf();
    for (const items of [
      named('a', 'b', 'c', 'd', 'e', 'f'),
      named('f'),
      [],
      [...many(3), ...named('b', 'c')],
    ]) {
      show(frame, items);
      expect(wordsOf(frame)).to.deep.equal(items.map(({ name, cells = [] }) => [name, ...cells].join('|')));
    }
  });

  it('has what few rows have only in them', async () => {
    const frame = await frameOf();
    const remarks = () => rowsOf(frame).map((row) => row.querySelector('i')?.textContent);
    show(frame, [{ name: 'a', remark: 'new' }, { name: 'b' }]);
    expect(remarks()).to.deep.equal(['new', undefined]);
    show(frame, [{ name: 'a' }, { name: 'b', remark: 'old' }]);
    expect(remarks()).to.deep.equal([undefined, 'old']);
    show(frame, [{ name: 'a' }, { name: 'b', remark: 'older' }]);
    expect(remarks()).to.deep.equal([undefined, 'older']);
  });

  it('ticks boxes, also those that a reader has ticked before', async () => {
    const frame = await frameOf();
    const ticks = () => [...frame.querySelectorAll('input')].map(({ checked }) => checked);
    show(frame, [{ name: 'a', isTicked: true }, { name: 'b' }]);
    expect(ticks()).to.deep.equal([true, false]);
    for (const box of frame.querySelectorAll('input')) box.click();
    show(frame, [{ name: 'a' }, { name: 'b', isTicked: true }]);
    expect(ticks()).to.deep.equal([false, true]);
    show(frame, [{ name: 'a', isTicked: true }, { name: 'b' }]);
    expect(ticks()).to.deep.equal([true, false]);
  });

  it('makes a row anew where somebody else has changed it', async () => {
    const frame = await frameOf();
    show(frame, named('a', 'b'));
    frame.querySelector('b')!.replaceChildren(document.createElement('u'));
    rowsOf(frame)[1]!.replaceChildren();
    show(
      frame,
      named('c', 'd').map((item, index) => ({ ...item, id: 'ab'[index] })),
    );
    expect(wordsOf(frame)).to.deep.equal(['c|c1|c2', 'd|d1|d2']);
  });

  it('has the first screens at once and all rows soon', async () => {
    const frame = await frameOf();
    show(frame, many(200));
    expect(rowsOf(frame).length).to.be.below(200);
    await rowsComplete(frame);
    expect(wordsOf(frame)).to.deep.equal(many(200).map(({ name }) => name));
  });

  it('follows a change that comes before all rows are there', async () => {
    const frame = await frameOf();
    show(frame, many(200));
    show(frame, many(150).reverse());
    await rowsComplete(frame);
    expect(wordsOf(frame)).to.deep.equal(
      many(150)
        .reverse()
        .map(({ name }) => name),
    );
    show(frame, many(200));
    show(frame, many(2));
    await rowsComplete(frame);
    expect(wordsOf(frame)).to.deep.equal(['0', '1']);
  });

  it('has all rows before a page is printed', async () => {
    const frame = await frameOf();
    show(frame, many(200));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(frame).length).to.equal(200);
    await rowsComplete(frame);
    expect(rowsOf(frame).length).to.equal(200);
  });
});
