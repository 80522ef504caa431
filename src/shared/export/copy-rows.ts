/**
 * Rows that a reader selects and copies become lines whose cells have tabs between them, as spreadsheets take them:
 * browsers see no table where rows are laid out as grids. What is only for the eye or closed is left out.
 */
export function copyRows(event: ClipboardEvent): void {
  const table = event.currentTarget as HTMLTableElement;
  const range = selectedRange(table);
  if (!range || !event.clipboardData) return;
  const lines = [...table.rows]
    .filter((row) => !isSilent(row))
    .map((row) => [...row.cells].filter((cell) => isCopied(cell) && range.intersectsNode(cell)))
    .filter((cells) => cells.length > 0);
  // Some words of a cell are copied as they are.
  if (lines.flat().length < 2) return;
  event.clipboardData.setData('text/plain', lines.map((cells) => cells.map(printCell).join('\t')).join('\n'));
  event.preventDefault();
}

/** What is selected, where all of it lies in the table. */
function selectedRange(table: HTMLTableElement): Range | undefined {
  const found = rangeIn(table.getRootNode() as Root);
  if (!found || !table.contains(found.startContainer) || !table.contains(found.endContainer))
    return undefined;
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** Browsers know three ways to what is selected inside a shadow root. */
type Root = ShadowRoot & { getSelection?: () => Selection | null };

function rangeIn(root: Root): AbstractRange | undefined {
  try {
    const selection = document.getSelection() as Partial<Selection> | null;
    const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    return composed ?? (root.getSelection?.() ?? document.getSelection())?.getRangeAt(0);
  } catch {
    // Nothing is selected, or an older browser wants to be asked in another way; it copies as it always does.
    return undefined;
  }
}

/** The boxes to choose by say nothing on paper. */
const isCopied = ({ classList }: Element) => !classList.contains('pick');

function printCell(cell: HTMLTableCellElement): string {
  const text = wordsOf(cell).join('').replace(/\s+/g, ' ').trim();
  return text + '\t'.repeat(cell.colSpan - 1);
}

const wordsOf = (node: Node): string[] =>
  [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child.data];
    return child instanceof HTMLElement && !isSilent(child) ? wordsOf(child) : [];
  });

const isSilent = (element: Element) => element.getAttribute('aria-hidden') === 'true';
