import { type Widget, widgets } from '../render/sheet.js';
import { widgetOf } from '../render/sheet-for.js';
import { WidgetError } from './widget-error.js';

/**
 * The widget that a name means, with or without the first word of its tag.
 *
 * @throws {WidgetError} where none has that name.
 */
export function knownWidget(name: string): Widget {
  const widget = widgetOf(name);
  if (widget) return widget;
  throw new WidgetError({ code: 'not-found', received: name, suggestions: [...widgets] });
}
