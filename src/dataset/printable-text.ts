const breaks = /[\t-\r\u0085\u2028\u2029]+/g;
/** Controls, what turns the direction of a text beyond itself, and byte order marks. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const halfCharacters = /\p{Cs}/gu;
/** No language stacks more marks than that on one letter; a tower of them reaches into other lines. */
const towers = /(\p{M}{6})\p{M}+/gu;

/**
 * Text of others as it may stand in a document of ours: on one line, because a blank line ends HTML inside of
 * Markdown, and with nothing in it that reorders what follows or covers what is above.
 */
export const printableText = (text: string): string =>
  text.replace(breaks, ' ').replace(unprintable, '').replace(halfCharacters, '\ufffd').replace(towers, '$1');
