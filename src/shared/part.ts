import type { CSSResult } from 'lit';

/** What a part brings besides its functions. */
interface Styled {
  /** Styles for the shadow root of each element that uses it. */
  styles?: CSSResult;
}

/**
 * Code that most readers never need, in a file of its own beside the script. It is loaded when it is first asked for,
 * once for all elements of a page. Servers have it from the beginning, because they cannot wait.
 */
export class Part<Content extends object> {
  /** Undefined until it is loaded. */
  content: (Content & Styled) | undefined;
  /** Whether it could not be had; `load` tries again. */
  hasFailed = false;
  readonly #import: () => Promise<Content>;
  #loading: Promise<Content | undefined> | undefined;

  constructor(load: () => Promise<Content>) {
    this.#import = load;
  }

  /** What is on its way. */
  get coming(): Promise<unknown> | undefined {
    return this.#loading;
  }

  /** What is to be waited for; undefined where it is here or could not be had. */
  ask(): Promise<unknown> | undefined {
    return this.content || this.hasFailed ? undefined : this.load();
  }

  /** Loads it, also after a failure; answers undefined where it cannot be had. */
  async load(): Promise<Content | undefined> {
    if (this.content) return this.content;
    this.hasFailed = false;
    this.#loading ??= this.#try();
    const content = await this.#loading;
    this.#loading = undefined;
    return content;
  }

  async #try(): Promise<Content | undefined> {
    try {
      this.content = await this.#import();
    } catch (error) {
      this.hasFailed = true;
      warnOnce(error);
    }
    return this.content;
  }
}

/** The parts that were needed since it was cleared. */
export const needed = new Set<Part<object>>();

/** What a view cannot do without. Where it is not here, it is thrown: who asked for the view loads it, and asks again. */
export function need<Content extends object>(part: Part<Content>): Content {
  needed.add(part);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- nothing has failed: it is waited for
  if (!part.content) throw part;
  return part.content;
}

let hasWarned = false;

/** A reader is told what cannot be shown; why, is for those who look after the page. */
function warnOnce(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn('openness-widgets: a part of the script could not be loaded.', error);
}
