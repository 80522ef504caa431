// Runs in the page before everything else.

/** What of a page is waiting for something: listeners of window and document, timers, observers. */
export interface Counters {
  listeners: number;
  timers: number;
  observers: number;
}

declare global {
  // The page has it as a global variable.
  var counted: () => Counters;
}

/** Counts what is begun and not ended. As text it is given to the page, so it uses nothing from outside. */
export function countInPage(): void {
  const listeners = new Set<string>();
  // Weakly, because the counter itself must not hold what it counts.
  const known = new WeakMap<object, number>();
  let next = 0;
  const keyOf = (target: EventTarget, type: string, listener: object | null) => {
    if (listener && !known.has(listener)) known.set(listener, next++);
    return `${target === window ? 'window' : 'document'} ${type} ${(listener && known.get(listener)) ?? ''}`;
  };
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    target.addEventListener = (...parts: Parameters<typeof add>) => {
      listeners.add(keyOf(target, parts[0], parts[1]));
      add.apply(target, parts);
    };
    target.removeEventListener = (...parts: Parameters<typeof remove>) => {
      listeners.delete(keyOf(target, parts[0], parts[1]));
      remove.apply(target, parts);
    };
  }
  const timers = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = window;
  Object.assign(window, {
    setTimeout: (callback: () => void, ...rest: unknown[]) => {
      const run = () => {
        timers.delete(id);
        callback();
      };
      const id = (set as (...parts: unknown[]) => unknown)(run, ...rest);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      clear(id);
    },
  });
  const { setInterval: repeat, clearInterval: stop } = window;
  Object.assign(window, {
    setInterval: (...parts: unknown[]) => {
      const id = (repeat as (...parts: unknown[]) => unknown)(...parts);
      timers.add(id);
      return id;
    },
    clearInterval: (id: number) => {
      timers.delete(id);
      stop(id);
    },
  });
  const observers = new Set<unknown>();
  for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, disconnect } = prototype as MutationObserver;
    Object.assign(prototype, {
      observe(this: MutationObserver, ...parts: Parameters<typeof observe>) {
        observers.add(this);
        observe.apply(this, parts);
      },
      disconnect(this: MutationObserver) {
        observers.delete(this);
        disconnect.apply(this);
      },
    });
  }
  Object.assign(globalThis, {
    counted: () => ({ listeners: listeners.size, timers: timers.size, observers: observers.size }),
  });
}
