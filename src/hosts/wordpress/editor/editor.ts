// The block in the editor of WordPress. It is bundled into one classic script; what is the same on the server stands
// in block.json.
import { Edit } from './edit.js';
import type { BlockAttributes } from './settings.js';
import { blockVariations } from './variations.js';
import { blockEditor, blocks, createElement, element } from './wp.js';

blocks.registerBlockType('openness-widgets/widget', {
  variations: blockVariations(),
  edit: Edit,
  save: ({ attributes: { content } }: { attributes: BlockAttributes }) =>
    createElement('div', blockEditor.useBlockProps.save(), createElement(element.RawHTML, null, content)),
});
