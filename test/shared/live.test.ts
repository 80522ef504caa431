import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { live } from '../../src/shared/live.js';

describe('live', () => {
  const show = (frame: HTMLElement, text: string, isTicked: boolean) =>
    render(html`<input .value=${live(text)} /><input type="checkbox" .checked=${live(isTicked)} />`, frame);

  it('writes what a reader has changed since, though it is the same as before', () => {
    const frame = document.createElement('div');
    show(frame, 'olmo', false);
    const [field, box] = frame.querySelectorAll('input');
    if (!field || !box) throw new Error('nothing has been rendered');
    field.value = 'typed';
    box.checked = true;
    show(frame, 'olmo', false);
    expect([field.value, box.checked]).to.deep.equal(['olmo', false]);
  });

  it('leaves alone what is so already, with the place of the cursor', () => {
    const frame = document.createElement('div');
    show(frame, 'olmo', true);
    const field = frame.querySelector('input');
    if (!field) throw new Error('nothing has been rendered');
    field.value = 'olmo 2';
    field.setSelectionRange(1, 2);
    show(frame, 'olmo 2', true);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['olmo 2', 1, 2]);
  });
});
