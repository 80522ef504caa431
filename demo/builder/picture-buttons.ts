import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Sheet } from '../../src/render/index.js';

/** Draws what the widget shows and hands it over as a file. */
export class PictureButtons extends LitElement {
  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) theme: 'light' | 'dark' = 'light';
  /** Name of the file without its ending. */
  @property({ attribute: false }) name = 'openness';

  @state() private message = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="pictures">
        <button type="button" @click=${() => void this.#save('png')}>Download PNG</button>
        <button type="button" @click=${() => void this.#save('svg')}>Download SVG</button>
        <p class="hint" role="status">${this.message}</p>
      </div>
    `;
  }

  async #save(format: 'png' | 'svg'): Promise<void> {
    if (!this.sheet) return;
    this.message = 'Drawing …';
    try {
      const { download, makePicture } = await import('./picture.js');
      const file = `${this.name}.${format}`;
      download(await makePicture(this.sheet, format, this.theme), file);
      this.message = `${file} is ready.`;
    } catch {
      this.message = 'The picture could not be drawn here. The command below draws it on your computer.';
    }
  }
}
