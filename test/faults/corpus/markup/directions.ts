/** Characters that turn, hide or break what stands around them. */
export const directions = [
  '\u202egpj.exe\u202c',
  '\u202e\u202e\u202e reversed without an end',
  '\u2066isolated without an end',
  '\u2069\u2069 more ends than beginnings',
  '\u200fright \u200eleft',
  'in\u200bvis\u200cib\u200dle\u2060',
  '\ufeffmark of byte order',
  'zero\u0000in the middle',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u009b31mcontrol',
  'bell\u0007and backspace\b\b\b',
  'half \ud83d of a pair',
  'other half \ude00 of it',
  '\u{e0041}\u{e0042} tags',
  'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 stack',
];
