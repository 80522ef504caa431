// What the peers have in common: rows as objects with a field for each column, drawn while they are in sight.

/** One object a row, with the two orders and the text of the search as fields of their own. */
export function recordsOf({ heads, rows }) {
  const fields = heads.map((title, index) => ({ field: `column${index}`, title }));
  const records = rows.map(({ cells, byNumber, byText, text, name, id }) => ({
    ...Object.fromEntries(cells.map((cell, index) => [`column${index}`, cell])),
    id,
    byNumber,
    byText,
    text,
    name,
  }));
  return { fields, records };
}

export function styled(...texts) {
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** `held`: the records that the table holds, in its order and after its search. */
export function inScroller(host, scroller, row, held) {
  return {
    drawnRows: () => host.querySelectorAll(row).length,
    rows: () => held().length,
    ends: () => {
      const records = held();
      return [...records.at(0).name, ...records.at(-1).name];
    },
    isRowAt: (x, y) => !!document.elementFromPoint(x, y)?.closest(row),
    scrollBy: (pixels) => host.querySelector(scroller).scrollBy(0, pixels),
  };
}
