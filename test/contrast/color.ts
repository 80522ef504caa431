/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export interface Color {
  rgb: [red: number, green: number, blue: number];
  alpha: number;
}

/** A colour as browsers compute it. Throws on a notation that none of the styles should lead to. */
export function readColor(text: string): Color {
  const [, name, space, inside = ''] = /^(rgba?|color)\((srgb )?([^()]*)\)$/.exec(text.trim()) ?? [];
  const parts = inside.split(/[\s,/]+/).map(Number);
  const isRead = name === 'color' ? space !== undefined : name !== undefined;
  if (!isRead || parts.length < 3 || parts.some(Number.isNaN)) throw new Error(`not a colour: "${text}"`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  const full = space ? 255 : 1;
  return { rgb: [red * full, green * full, blue * full], alpha };
}

/** What is seen of a colour on an opaque one. */
export function over({ rgb, alpha }: Color, below: Color): Color {
  const mix = (index: 0 | 1 | 2) => rgb[index] * alpha + below.rgb[index] * (1 - alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

export const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2 defines it. */
function luminance({ rgb: [red, green, blue] }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio of WCAG 2, 1 to 21, of two opaque colours. */
export function contrastRatio(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export const toHex = ({ rgb }: Color): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
