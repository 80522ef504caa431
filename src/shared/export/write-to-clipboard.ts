/** Whether the text is in the clipboard now. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Navigator>;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
