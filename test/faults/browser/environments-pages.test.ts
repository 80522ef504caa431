import { expectFallbacks, openMadeOf } from './made-of.js';

describe('browsers of another time', () => {
  it('E06 no custom elements: the fallbacks stay, and one line says why', async () => {
    for (const script of [
      'delete Window.prototype.customElements; delete window.customElements; Object.defineProperty(window, "customElements", { value: undefined });',
    ])
      expectFallbacks(await openMadeOf({ script }), 'no registry');
  });
});
