import type { Theme } from '../../shared/attributes.js';
import { directionOf } from '../../shared/direction.js';

// The body is as high as what is in it, whatever the height of the frame: otherwise a frame that follows its
// content would never come to rest. The padding leaves room for the outline of what has the focus.
const styles = `
  body {
    display: flow-root;
    margin: 0;
    padding: 4px;
    font: 16px/1.45 system-ui, sans-serif;
    color: CanvasText;
  }
`;

/** Gives the page its styles, by the one way that its Content-Security-Policy allows. */
export function applyStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export function applyLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/**
 * With `auto` the page stays transparent and follows the reader, so that it has no box of its own on a page of
 * the same scheme; where the schemes differ, browsers put an opaque ground below the frame.
 */
export function applyTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}

/** The ground of the widget for the whole frame, which may be higher than the widget. */
export function continueGround(element: Element): void {
  document.documentElement.style.backgroundColor = getComputedStyle(element).backgroundColor;
}
