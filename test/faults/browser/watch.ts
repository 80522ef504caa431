// Notices whatever a hostile text gets done: script that runs, a policy that is hit, an address that is fetched.

/** What a payload calls; `alert` and its like are noticed too. */
export const call = 'fired(1)';

const dialogs = ['alert', 'confirm', 'prompt', 'open', 'print', 'fired'];

export interface Watch {
  /** What has happened so far, in words. */
  seen: string[];
  end: () => void;
}

/** Watches a window; its dialogs say nothing any more to anybody else. */
export function watch(target: Window = window, seen: string[] = []): Watch {
  const originals = dialogs.map((name) => [name, Reflect.get(target, name) as unknown] as const);
  for (const name of dialogs) {
    Reflect.set(target, name, (...parts: unknown[]) => void seen.push(`${name} ${parts.join(' ')}`.trim()));
  }
  const refuse = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    seen.push(`violation of ${effectiveDirective}`);
  };
  const fail = ({ message }: ErrorEvent) => void seen.push(`error ${message}`);
  target.addEventListener('securitypolicyviolation', refuse);
  target.addEventListener('error', fail);
  return {
    seen,
    end() {
      for (const [name, original] of originals) Reflect.set(target, name, original);
      target.removeEventListener('securitypolicyviolation', refuse);
      target.removeEventListener('error', fail);
    },
  };
}

/** What of a tree can be clicked, in its shadow trees too. */
function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

const canBeClicked = (element: Element) =>
  element.matches(
    'a, area, button, summary, label, input, option, form, [onclick], [role=button], text, math',
  );

/** Links may run script, and that is what a click is to find out; none of them may lead away. */
function stay(event: Event): void {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link instanceof HTMLAnchorElement && /^(https?|blob):$/.test(link.protocol)) event.preventDefault();
}

/** Clicks whatever there is to click. Returns how much that was. */
export function clickEverything(root: ParentNode & Node): number {
  root.addEventListener('click', stay);
  const found = everything(root).filter(canBeClicked);
  for (const element of found) {
    if (typeof element.click === 'function') element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
  root.removeEventListener('click', stay);
  return found.length;
}
