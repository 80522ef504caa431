/** The measures of a picture, in units of CSS pixels. */
export interface Frame {
  width: number;
  padding: number;
  /** The width without the padding. */
  inner: number;
  /** Size of the running text. */
  size: number;
  /** Size of what is said besides. */
  small: number;
  /** Between columns. */
  gap: number;
  /** Whether questions, notes and evidence of results are printed. */
  isDetailed: boolean;
}

const widthLimits = { least: 320, most: 1600, byDefault: 720 } as const;

const narrow = 480;
const large = 1000;

/** The frame of a picture as wide as was asked for; a width out of its limits is brought to the nearest. */
export function frameFor(width: number = widthLimits.byDefault, isDetailed = true): Frame {
  const usable = Number.isFinite(width) ? width : widthLimits.byDefault;
  const whole = Math.round(Math.min(Math.max(usable, widthLimits.least), widthLimits.most));
  const isLarge = whole >= large;
  const padding = isLarge ? 40 : whole < narrow ? 16 : 24;
  const size = isLarge ? 17 : 15;
  const small = isLarge ? 14 : 12.5;
  return {
    width: whole,
    padding,
    inner: whole - 2 * padding,
    size,
    small,
    gap: isLarge ? 32 : 24,
    isDetailed,
  };
}

/** Below this the parts of a row stand below each other. */
export const isNarrow = ({ inner }: Pick<Frame, 'inner'>): boolean => inner < 500;
