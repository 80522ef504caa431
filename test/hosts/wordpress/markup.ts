import type { Embed } from '../../../src/hosts/snippet.js';
import { renderEmbed } from '../../../src/render/index.js';

export const htmlBlock = (html: string): string => `<!-- wp:html -->\n${html.trim()}\n<!-- /wp:html -->`;

/** Our block as the editor saves it. */
export function blockMarkup({ sheet, attributes }: Embed): string {
  const name = 'openness-widgets/widget';
  const settings = JSON.stringify({ widget: sheet.widget, settings: attributes }).replaceAll(
    '--',
    '\\u002d\\u002d',
  );
  const content = renderEmbed(sheet, { attributes }).trim();
  return `<!-- wp:${name} ${settings} -->
<div class="wp-block-openness-widgets-widget">${content}</div>
<!-- /wp:${name} -->`;
}
