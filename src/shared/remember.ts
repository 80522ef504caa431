/** Price lists repeat a few hundred amounts, and a calculator brings ever new ones. */
const mostAmounts = 5000;

/** Keeps what has been printed, as long as it is not too much. */
export function remember(print: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    if (known.size >= mostAmounts) known.clear();
    const text = print(value);
    known.set(value, text);
    return text;
  };
}
