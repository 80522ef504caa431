import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are closed on screens stand open on paper, also for who listens to the printed file. */
export class PrintedRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #shown: Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#show);
    window.addEventListener('afterprint', this.#hide);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#show);
    window.removeEventListener('afterprint', this.#hide);
    this.#hide();
  }

  readonly #show = (): void => {
    this.#shown = [...this.#shown, ...(this.#host.shadowRoot?.querySelectorAll('tr[aria-hidden]') ?? [])];
    for (const row of this.#shown) row.removeAttribute('aria-hidden');
  };

  readonly #hide = (): void => {
    for (const row of this.#shown) if (row.querySelector('[hidden]')) row.setAttribute('aria-hidden', 'true');
    this.#shown = [];
  };
}
