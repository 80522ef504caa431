import type { CSSResultOrNative } from 'lit';

/** What nobody can use where no script runs. */
const withoutScript =
  '@media (scripting: none){.controls,.active,.export,.skip,.tray,.picker,.card{display:none!important}}';

/** The style sheet of a shadow root as text. */
export const toCss = (styles: CSSResultOrNative[]): string =>
  [...styles.map((style) => ('cssText' in style ? style.cssText : '')), withoutScript].join('\n');
