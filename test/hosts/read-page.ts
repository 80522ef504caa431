import type { Frame, Page } from 'playwright-core';

// Functions that run inside pages have no named functions in them: the compiler would call a helper of its own.

/** The text that is to be seen, with the descriptions of pictures; of the part of the page that `selector` names. */
export const visibleText = (page: Page | Frame, selector = 'body'): Promise<string> =>
  page.evaluate((selector) => {
    const pieces: string[] = [];
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof HTMLImageElement) pieces.push(node.getClientRects().length > 0 ? node.alt : '');
        if (!(node instanceof Text) || !node.parentElement) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isShown =
          range.getClientRects().length > 0 &&
          getComputedStyle(node.parentElement).visibility === 'visible' &&
          node.parentElement.checkVisibility({ opacityProperty: true });
        if (isShown || (!node.data.trim() && pieces.length > 0)) pieces.push(node.data);
      }
    }
    return pieces.join(' ');
  }, selector);

/** What elements of a tag say of themselves. */
export interface ShownElement {
  isUpgraded: boolean;
  status: string;
  text: string;
}

/** Everything in the shadow of each element of the tag, what is folded away included. */
export const readElements = (page: Page | Frame, tag: string): Promise<ShownElement[]> =>
  page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map((element) => ({
        isUpgraded: element.matches(':defined') && element.shadowRoot !== null,
        status: element.shadowRoot?.querySelector<HTMLElement>('[part~=status]')?.dataset.status ?? '',
        text: element.shadowRoot?.textContent ?? '',
      })),
    tag,
  );

/** How many visible links to the web stand near a text of this kind: in the block that says it. */
export const hasLinkNear = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((link) => /^https?:/.test(link.href) && link.getClientRects().length > 0)
        .some((link) => {
          let place: Element | null = link;
          for (let level = 0; place && level < 5 && !place.matches('body, main, article'); level++) {
            const said = `${place.textContent} ${[...place.querySelectorAll('img')].map(({ alt }) => alt).join(' ')}`;
            if (said.replace(/\s/g, '').includes(text.replace(/\s/g, ''))) return true;
            place = place.parentElement;
          }
          return false;
        }),
    text,
  );
