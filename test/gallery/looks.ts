export const schemes = ['light', 'dark', 'forced'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const widths = [240, 320, 480, 768, 1200] as const;

/** A way to show the gallery. */
export interface Look {
  direction: (typeof directions)[number];
  /** A style sheet of demo/themes, or none. */
  theme: string;
  scheme: (typeof schemes)[number];
  /** Of the container of each element, in pixels. */
  width: number;
}

export type LookChoice = { [Key in keyof Look]: Look[Key][] };

/** All combinations; what takes longest to change comes first. */
export const listLooks = ({ direction, theme, scheme, width }: LookChoice): Look[] =>
  direction.flatMap((direction) =>
    theme.flatMap((theme) =>
      scheme.flatMap((scheme) => width.map((width) => ({ direction, theme, scheme, width }))),
    ),
  );

export const nameOf = ({ direction, theme, scheme, width }: Look): string =>
  `${theme}-${scheme}-${direction}-${width}`;
