import { expect } from '@open-wc/testing';
import { everyElement, show } from './every-element.js';
import { rootOf } from './openness-fixtures.js';

const levelsIn = (element: Element) =>
  [...rootOf(element).querySelectorAll('[role=heading]')].map((heading) =>
    Number(heading.getAttribute('aria-level')),
  );

describe('The headings below the level that an author sets', () => {
  for (const { tag, attributes, data } of everyElement) {
    it(`follow it in <${tag}>, down to the sixth`, async () => {
      for (const level of [2, 4, 6]) {
        const element = await show(tag, { ...attributes, 'heading-level': String(level) }, data());
        rootOf(element).querySelector<HTMLElement>('#trigger')?.click();
        await element.updateComplete;
        const [first, ...others] = levelsIn(element);
        expect(first).to.equal(level);
        expect(others.length).to.be.above(0);
        expect(new Set(others)).to.deep.equal(new Set([Math.min(level + 1, 6)]));
        element.remove();
      }
    });
  }
});
