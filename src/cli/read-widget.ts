import { type Widget, widgetOf, widgets } from '../render/index.js';
import { fail } from './fail.js';

export const readWidget = (name: string): Widget =>
  widgetOf(name) ?? fail(name, `unknown widget; known are ${widgets.join(', ')}`);
