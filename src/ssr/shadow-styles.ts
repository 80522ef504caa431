import type { CSSResultOrNative } from 'lit';

/** Where no script runs there is nothing that nobody can use, and nothing that only a click would bring. */
const withoutScript =
  '@media (scripting: none){.controls,.active,.export,.saving button,.copies,.to-criterion,.skip,.tray,.picker,.card[popover]{display:none!important}' +
  '.frame [data-aside]{display:revert!important}}';

/** The style sheet of a shadow root as text. */
export const toCss = (styles: CSSResultOrNative[]): string =>
  [...styles.map((style) => ('cssText' in style ? style.cssText : '')), withoutScript].join('\n');
