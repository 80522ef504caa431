const longest = 500;

/** Controls of the terminal, of the text direction and of lines; what is invisible; halves of characters. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** Commands of build services: `::error::` at the beginning, `##[group]` and `##vso[…]` anywhere. */
const commandAtStart = /^\s*:(?=:)/;
const commandAnywhere = /#(?=#\w*\[)/g;

/**
 * Text of others as it may appear in a terminal or a log: on one line, with nothing in it that moves the
 * cursor, sets a colour, turns the direction or starts a command of a build service.
 */
export function printable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(unprintable, escape)
    .replace(commandAtStart, (start) => start.slice(0, -1) + escape(':'))
    .replace(commandAnywhere, escape);
}

const escape = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`;
