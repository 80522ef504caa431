import { aTimeout, fixture, oneEvent } from '@open-wc/testing';
import type { PricingTable } from '../../../src/elements/pricing-table/pricing-table.js';
import '../../../src/elements/pricing-table/pricing-table.define.js';
import type { OpennessSortEvent } from '../../../src/shared/reader-events.js';
import { richDataset } from '../../fixtures/prices.js';
import { rootOf, textOf } from '../openness-fixtures.js';
import '../with-parts.js';

/** The minute of which the tests look at the prices. */
export const asOf = '2026-11-22T10:00Z';

/** What waits for a pause of the reader waits longer on a busy machine. */
export const patience = { timeout: 8000 };

/** A table of every kind of price, with attributes as an author writes them. */
export function tableOf(attributes: Record<string, string> = {}, data: unknown = richDataset()) {
  const element = document.createElement('pricing-table');
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  return fixture<PricingTable>(element);
}

// Like querySelector, whose caller knows what a selector finds.

export const find = <Found extends Element = HTMLElement>(element: Element, selector: string) =>
  rootOf(element).querySelector<Found>(selector)!;

export const all = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...rootOf(element).querySelectorAll<Found>(selector),
];

export const focusOf = (element: Element) => rootOf(element).activeElement;

export const modelsOf = (element: Element) => all(element, '[part=row] .model').map(textOf);

export const headOf = (element: Element, label: string) =>
  all(element, '[part=table] thead th').find((head) => textOf(head) === label)!;

/** The first row of that model. */
export const rowOf = (element: Element, model: string) =>
  all(element, '[part=row]').find((row) => textOf(row.querySelector('.model')) === model)!;

/** The price cells of the first row of that model. */
export const cellsOf = (element: Element, model: string) => [
  ...rowOf(element, model).querySelectorAll<HTMLElement>('td.price'),
];

/** What a cell says before its remarks. */
export const amountOf = (cell: Element | null | undefined): string => {
  const copy = cell?.cloneNode(true) as Element | undefined;
  for (const remark of copy?.querySelectorAll('.detail, .lowest') ?? []) remark.remove();
  return textOf(copy);
};

export const boxOf = (element: Element, model: string) =>
  rowOf(element, model).querySelector<HTMLInputElement>('.pick input')!;

export const searchOf = (element: Element) => find<HTMLInputElement>(element, '[part=search]');

/** A field of the filters by its label: a list or a box. */

export const fieldOf = <Field extends HTMLElement>(element: Element, label: string) =>
  all(element, '.fields label')
    .find((field) => textOf(field.querySelector('span')) === label)!
    .querySelector<Field>('select, input')!;

export const announcementOf = (element: Element) => textOf(find(element, '.visually-hidden[role=status]'));

export async function sortBy(element: PricingTable, label: string): Promise<OpennessSortEvent> {
  const sorted = oneEvent<OpennessSortEvent>(element, 'openness-sort');
  headOf(element, label).querySelector('button')!.click();
  return sorted;
}

export async function click(element: PricingTable, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
  await aTimeout(0);
}

export async function type(element: PricingTable, text: string): Promise<void> {
  searchOf(element).value = text;
  searchOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Unfolds the filters: their fields are made once somebody does. */
export async function openFilters(element: PricingTable): Promise<void> {
  const filters = find<HTMLDetailsElement>(element, '.filters');
  const toggled = oneEvent(filters, 'toggle');
  filters.open = true;
  await toggled;
  await element.updateComplete;
}

export async function choose(element: PricingTable, label: string, value: string): Promise<void> {
  const select = fieldOf<HTMLSelectElement>(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function tick(element: PricingTable, label: string): Promise<void> {
  fieldOf<HTMLInputElement>(element, label).click();
  await element.updateComplete;
}
