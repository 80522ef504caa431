const character =
  '[-.0-9_a-z\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u203F-\\u2040' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]';
const tagNamePattern = new RegExp(`^[a-z]${character}*-${character}*$`, 'u');

/** Names with a hyphen that older formats have taken. */
const reserved = /^(annotation-xml|color-profile|font-face(-src|-uri|-format|-name)?|missing-glyph)$/;

/** Whether the HTML standard allows the name for a custom element; a browser throws at any other. */
export const isTagName = (name: string) => tagNamePattern.test(name) && !reserved.test(name);
