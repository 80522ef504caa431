/** How a copy went: `copied`, or `selected` where the browser refuses and the reader presses the keys. */
export type CopyResult = 'copied' | 'selected';

/**
 * Puts a text on the clipboard, with its formatted form beside it where there is one. Where the browser does not
 * let a page do that, the text in the field is selected instead.
 */
export async function copyText(
  text: string,
  richText: string | undefined,
  field: HTMLTextAreaElement,
): Promise<CopyResult> {
  try {
    await write(text, richText);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
}

/** Pages without TLS have no clipboard: that throws too. */
async function write(text: string, richText: string | undefined): Promise<void> {
  if (richText === undefined) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      'text/html': blob(richText, 'text/html'),
    }),
  ]);
}
