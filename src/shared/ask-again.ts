/**
 * Asks again where a reader has pressed the button that does. It goes away with what it stands for, so the focus goes
 * to the nearest `place` around it at once, and from there to `goal` when the data is here, unless the reader has gone on.
 */
export function askAgain(event: Event, place: string, goal: string, ask: () => void): void {
  const around = (event.target as Element).closest<HTMLElement>(place);
  const host = (around?.getRootNode() as Partial<ShadowRoot> | undefined)?.host;
  focus(around);
  host?.addEventListener(
    'openness-load',
    () => {
      if (around?.matches(':focus')) focus(host.shadowRoot?.querySelector<HTMLElement>(goal));
    },
    { once: true },
  );
  ask();
}

function focus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
