/** Names that Windows keeps for devices, whatever follows their first dot, and that of the list of all slices. */
const reserved = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|index$)/;

/** What stands for itself: lower case alone, because some file systems do not tell the two apart. */
const plain = /[a-z\d._-]/;

/** With room for the ending, and for what a file is called while it is written. */
const longest = 200;

export const sliceIndexFile = 'index.json';

/**
 * The name of the file of a model's slice. Ids of lower-case letters, digits, dots, hyphens and underscores stand for
 * themselves; every other character is written as `~` and two hexadecimal digits for each byte of it in UTF-8. No two
 * ids have one name on any file system; undefined where the id is too long for one.
 */
export function sliceFileOf(id: string): string | undefined {
  const name = Array.from(id, (character, index) =>
    plain.test(character) && !(index === 0 && (character === '.' || reserved.test(id)))
      ? character
      : escapeBytes(character),
  ).join('');
  return name && name.length <= longest ? `${name}.json` : undefined;
}

const escapeBytes = (character: string) =>
  Array.from(new TextEncoder().encode(character), (byte) => `~${byte.toString(16).padStart(2, '0')}`).join(
    '',
  );
