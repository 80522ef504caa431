import type {} from '../../../../src/elements/pricing-table/pricing-table.define.js';
import { columns, numberColumn, textColumn } from '../actions.js';
import type { BenchTable } from './bench-table.js';
import { documentTable } from './document-table.js';

/** The element as a reader has it: with its controls, which are what is used here. */
export function elementTable(host: HTMLElement): BenchTable & { showOnly: (models: string[]) => void } {
  const element = document.createElement('pricing-table');
  element.controls = true;
  element.columns = columns;
  const root = () => {
    if (!element.shadowRoot) throw new Error('the element has not been defined');
    return element.shadowRoot;
  };
  return {
    ...documentTable(root),
    show: (data) => {
      element.data = data;
      if (!element.isConnected) host.append(element);
    },
    showOnly: (models) => (element.models = models),
    sortBy: (key) => {
      const position = ['model', 'seller', ...columns].indexOf(key === 'byText' ? textColumn : numberColumn);
      root().querySelectorAll<HTMLButtonElement>('thead .sort')[position]?.click();
    },
    search: (text) => {
      const field = root().querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('the element has no search field');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}
