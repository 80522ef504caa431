import { expect } from '@open-wc/testing';
import { expectNothingEscaped } from './judge.js';
import { insert, isFallbackShown, settled, type Shown, statusOf, type Tag, textOf } from './widget.js';

// Data as a page gives them, and what a reader gets of them. All texts are English ones, the same in every engine.

type Attributes = Record<string, string>;

/** An element with its data as a property. */
export async function showData(tag: Tag, data: unknown, attributes: Attributes = {}): Promise<Shown> {
  const shown = insert(tag, { lang: 'en', ...attributes });
  shown.element.data = data;
  return whenSettled(shown);
}

/** An element with its data as scripts inside the tag. */
export async function showInline(tag: Tag, texts: string[], attributes: Attributes = {}): Promise<Shown> {
  const shown = insert(tag, { lang: 'en', ...attributes });
  for (const text of texts) shown.element.append(scriptOf(text));
  return whenSettled(shown);
}

export function scriptOf(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

export async function whenSettled(shown: Shown): Promise<Shown> {
  await settled(shown);
  await shown.element.updateComplete;
  return shown;
}

/** Something is shown, without a failure, in place of the fallback. */
export function expectReady(shown: Shown): void {
  const { tag } = shown;
  expect(shown.events, tag).to.deep.equal(['load']);
  expect(statusOf(shown), tag).to.equal('ready');
  expect(isFallbackShown(shown), tag).to.equal(false);
  expectNothingEscaped();
}

export const findAll = ({ element }: Shown, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** The texts of parts of the shadow tree, with one space where there is white space. */
export const textsOf = (shown: Shown, selector: string): string[] =>
  findAll(shown, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

export const textAt = (shown: Shown, selector: string): string => textsOf(shown, selector)[0] ?? 'nothing';

/** That so many parts of the data are missing, where the reader is told so. */
export function expectDropped(shown: Shown, amount: number): void {
  const notice =
    amount === 0 ? '' : `${amount} ${amount === 1 ? 'entry' : 'entries'} of the data could not be read.`;
  if (amount > 0) expect(textOf(shown), shown.tag).to.contain(notice);
  else expect(textOf(shown), shown.tag).to.not.contain('could not be read');
  if (shown.tag !== 'openness-badge') expect(textAt(shown, '[role=status]'), shown.tag).to.equal(notice);
}

/** Opens what a badge makes only when it is asked for. */
export async function openCard(shown: Shown): Promise<void> {
  shown.element.shadowRoot?.querySelector<HTMLElement>('#trigger')?.click();
  await shown.element.updateComplete;
}
