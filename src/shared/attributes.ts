import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute for which `"false"` means false: frameworks write it out. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** One of the known words; any other value is the first of them. */
export const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) => ({
  fromAttribute: (value: string | null): Word => words.find((word) => word === value) ?? words[0],
});

/** Ids that commas separate, each once, in order. */
export const listAttribute: ComplexAttributeConverter<string[]> = {
  fromAttribute: (value) => listOf(value),
  toAttribute: (value) => value.join(','),
};

/** A text that a framework may have set as a property: as nothing, as a number, as an object. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- "[object Object]" is found nowhere, and says so
    return String(value);
  } catch {
    // An object without a text of its own.
    return '';
  }
}

/** A list that a framework may have set as a property: as a list, as the text of the attribute, as nothing. */
export function listOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : textOf(value).split(',');
  return [...new Set(items.map((item) => textOf(item).trim()))].filter(Boolean);
}

/** A whole number that is not negative; `fallback` for anything else. */
export function countOf(value: unknown, fallback: number): number {
  const text = textOf(value).trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : fallback;
}

/** A heading level from 2 to 6; 3 by default. */
export const headingLevelAttribute = {
  fromAttribute: (value: string | null): number => (/^[2-6]$/.test(value ?? '') ? Number(value) : 3),
};

/** The level of a heading below one of this level; there are six. */
export const levelBelow = (level: number): number => Math.min(level + 1, 6);

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
