import { EmbedBuilder } from './embed-builder.js';
import { ModelPicker } from './model-picker.js';
import { PictureButtons } from './picture-buttons.js';
import { SnippetTabs } from './snippet-tabs.js';

customElements.define('model-picker', ModelPicker);
customElements.define('snippet-tabs', SnippetTabs);
customElements.define('picture-buttons', PictureButtons);
customElements.define('embed-builder', EmbedBuilder);
