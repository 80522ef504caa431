import type { Outcome } from '../../../dataset/failure.js';
import { succeed } from '../../../dataset/failure.js';
import type { Dataset } from '../../../dataset/schema.js';
import {
  optionsOfAttributes,
  renderEmbed,
  type Sheet,
  sheetFor,
  type Widget,
} from '../../../render/index.js';
import { type Settings, textOf } from './settings.js';

/** Rows of a table that a feed still carries well. A longer one is told in a line. */
const mostRows = 250;

/** What the block puts into the post: the element with what is read where it cannot be shown. */
export function contentOf(
  widget: Widget,
  settings: Settings,
  dataset: Dataset,
  language: string,
): Outcome<string> {
  const spoken = textOf(settings.lang) || language;
  const sheet = sheetFor(widget, dataset, optionsOfAttributes(widget, settings), spoken);
  return sheet.ok ? succeed(print(sheet.value, settings)) : sheet;
}

const print = (sheet: Sheet, attributes: Settings) =>
  renderEmbed(sheet, { attributes, fallback: rowsOf(sheet) > mostRows ? 'line' : 'table' }).trim();

const rowsOf = ({ groups }: Sheet) => groups.reduce((sum, { rows }) => sum + rows.length, 0);
