import { type Color, linear } from './color.js';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/**
 * How colours look without one of the three kinds of cones: Machado, Oliveira and Fernandes, A Physiologically-based
 * Model for Simulation of Color Vision Deficiency (2009), severity 1.0, on linear light.
 */
const visions: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export interface Nearest {
  vision: string;
  /** CIEDE2000. */
  difference: number;
  names: [string, string];
}

/** For each kind of vision the two colours that are hardest to tell apart. */
export function nearestColors(colors: Map<string, Color>): Nearest[] {
  return Object.entries(visions).map(([vision, matrix]) => {
    const seen = [...colors].map(([name, color]) => [name, toLab(color, matrix)] as const);
    const pairs = seen.flatMap(([name, lab], index) =>
      seen.slice(index + 1).map(([other, otherLab]) => ({
        vision,
        difference: colorDifference(lab, otherLab),
        names: [name, other] as [string, string],
      })),
    );
    return pairs.reduce((least, pair) => (pair.difference < least.difference ? pair : least));
  });
}

const multiply = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first!, second!, third!];
};

const srgbToXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const whitePoint: Triple = [0.95047, 1, 1.08883];

function toLab({ rgb }: Color, vision: Matrix): Triple {
  const light = multiply(vision, rgb.map(linear) as Triple).map((part) => Math.min(Math.max(part, 0), 1));
  const [x, y, z] = multiply(srgbToXyz, light as Triple).map((part, index) => {
    const share = part / whitePoint[index]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = Math.PI / 180;
const cosine = (angle: number) => Math.cos(angle * degrees);
const highChroma = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000, by Sharma, Wu and Dalal (2005). */
export function colorDifference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * highChroma((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const hue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const tone =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const byLightness =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / (1 + 0.015 * chroma * tone);
  const inBlue = -2 * highChroma(chroma) * Math.sin(60 * degrees * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + inBlue * byChroma * byHue);
}

const hueOf = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360);
