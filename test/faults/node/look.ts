import type { Page } from 'playwright-core';

// What can be seen of the elements of a page, found by their boxes and computed styles. The functions run in the
// page, so they use nothing from outside.

/** What is wider than its place: the page itself, an element, or something in it that a reader has to scroll. */
export function findOverflow(names: string): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page by ${scrollWidth - clientWidth} px`] : [];
  for (const element of document.querySelectorAll(names)) {
    const { left, right } = element.getBoundingClientRect();
    const parent = element.parentElement?.getBoundingClientRect();
    if (parent && (left < parent.left - 1 || right > parent.right + 1)) found.push(element.localName);
    for (const inner of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      const { overflowX, position } = getComputedStyle(inner);
      const scrolls = /auto|scroll/.test(overflowX) && inner.scrollWidth > inner.clientWidth + 1;
      if (scrolls && position !== 'fixed') found.push(`${element.localName} ${inner.className} scrolls`);
    }
  }
  return found;
}

/** Texts of which a part cannot be seen, because a box that hides what is too much is smaller than they are. */
export function findCut(names: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(names)) {
    for (const inner of element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(inner);
      const isForEars = clipPath !== 'none' || inner.clientWidth <= 1;
      if (isForEars || inner instanceof SVGElement || inner instanceof HTMLSelectElement) continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = inner;
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1 && textOverflow !== 'ellipsis') ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 2);
      if (isCut && inner.textContent.trim())
        found.push(
          `${element.localName} ${inner.className || inner.localName}: ${inner.textContent.trim().slice(0, 40)}`,
        );
    }
  }
  return found;
}

/** What has a transition or an animation. */
export function findMoving(names: string): string[] {
  return [...document.querySelectorAll(names)].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((inner) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(inner);
      const moves =
        /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      return moves ? [`${element.localName} ${inner.getAttribute('class') ?? ''}`] : [];
    }),
  );
}

/** Controls smaller than 24 px, unless nothing else is as near as that, or they stand in a sentence (WCAG 2.5.8). */
export function findSmallTargets(names: string): string[] {
  const least = 24;
  const controls = [...document.querySelectorAll(names)].flatMap((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary, [tabindex="0"]',
      ) ?? []),
    ].map((control) => ({ element, control, target: control.closest('label') ?? control })),
  );
  const shown = controls
    .map((one) => ({ ...one, box: one.target.getBoundingClientRect() }))
    .filter(({ control, box }) => box.width > 1 && control.checkVisibility({ visibilityProperty: true }));
  const centre = ({ left, right, top, bottom }: DOMRect) => [(left + right) / 2, (top + bottom) / 2] as const;
  const isNear = (box: DOMRect, other: DOMRect) => {
    const [x, y] = centre(box);
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy) < least / 2;
  };
  const isInSentence = ({ control }: (typeof shown)[number]) => {
    const text = control.closest('p, li, dd, td, th, figcaption')?.textContent.trim() ?? '';
    return control.localName === 'a' && text.length > control.textContent.trim().length;
  };
  // A tray stays in view above whatever passes below it.
  const trayOf = ({ control }: (typeof shown)[number]) => control.closest('.tray');
  const isBeside = (one: (typeof shown)[number], other: (typeof shown)[number]) =>
    other.target !== one.target && trayOf(one) === trayOf(other) && isNear(one.box, other.box);
  return shown
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
    .filter((one) => !isInSentence(one))
    .filter((one) => shown.some((other) => isBeside(one, other)))
    .map(({ element, control, box }) => {
      const name = control.className || control.getAttribute('part') || control.localName;
      return `${element.localName} ${name} ${Math.round(box.width)} × ${Math.round(box.height)}`;
    });
}

interface Contrast {
  worst: { ratio: number; text: string; color: string; ground: string };
  texts: number;
}

/** The lowest contrast of a text with its ground, both as they are computed. */
export function contrastOf(page: Page, names: string): Promise<Contrast> {
  return page.evaluate((names) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    type Rgba = [number, number, number, number];
    const known = new Map<string, Rgba>();
    const read = (color: string): Rgba => {
      const found = known.get(color);
      if (found) return found;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const rgba: Rgba = [r, g, b, a / 255];
      known.set(color, rgba);
      return rgba;
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const parentOf = (node: Element): Element | null =>
      node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const groundOf = (element: Element): Rgba => {
      const layers: Rgba[] = [];
      for (let node: Element | null = element; node; node = parentOf(node)) {
        const ground = read(getComputedStyle(node).backgroundColor);
        layers.push(ground);
        if (ground[3] === 1) break;
      }
      return layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
    };
    const luminance = ([r, g, b]: Rgba) => {
      const [R = 0, G = 0, B = 0] = [r, g, b]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const worst = { ratio: 21, text: '', color: '', ground: '' };
    let texts = 0;
    for (const element of document.querySelectorAll(names)) {
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, textContent } = walker.currentNode;
        const text = textContent?.trim() ?? '';
        // Marks are pictures, for which 3:1 is enough; what is off is exempt.
        if (!text || !parent || !/[\p{L}\p{N}]/u.test(text) || parent.closest('svg, option, :disabled'))
          continue;
        if (!parent.checkVisibility() || parent.closest('.visually-hidden, .skip')) continue;
        const ground = groundOf(parent);
        const color = over(read(getComputedStyle(parent).color), ground);
        const [light = 0, dark = 0] = [luminance(color), luminance(ground)].toSorted((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        texts++;
        if (ratio < worst.ratio)
          Object.assign(worst, {
            ratio,
            text: text.slice(0, 40),
            color: String(color),
            ground: String(ground),
          });
      }
    }
    return { worst, texts };
  }, names);
}
