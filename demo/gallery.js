// A stale element is one whose refresh has failed: these load once and are then asked to load again. The
// demo server answers each token once.
for (const element of document.querySelectorAll('[data-flaky]')) {
  element.addEventListener('openness-load', () => element.reload(), { once: true });
  const dataset = element.localName === 'pricing-table' ? 'prices' : 'osai-14';
  element.src = `answers/once/${dataset}.json?token=${Math.random()}`;
}

// What a reader would unfold.
for (const element of document.querySelectorAll('[data-open]')) {
  element.addEventListener('openness-load', () => unfold(element), { once: true });
}

async function unfold(element) {
  await element.updateComplete;
  const folded = [...element.shadowRoot.querySelectorAll('details')];
  for (const details of folded.slice(0, Number(element.dataset.open))) details.open = true;
}
