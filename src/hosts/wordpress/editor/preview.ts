import { tagOf, type Widget } from '../../../render/index.js';
import type { Settings } from './settings.js';
import { components, createElement, element, type Properties, site, type View } from './wp.js';

/** The element itself, live; clicks select the block and follow no links. */
export function Preview({ widget, settings }: { widget: Widget; settings: Settings }): View {
  const box = element.useRef<HTMLElement | null>(null);
  element.useEffect(() => {
    if (box.current) bringElements(box.current.ownerDocument);
    return undefined;
  }, []);
  const attributes: Properties = {};
  for (const [name, value] of Object.entries(settings)) attributes[name] = value === true ? '' : value;
  const live = createElement(tagOf(widget), attributes);
  return createElement(
    'div',
    { ref: box, className: 'openness-widgets-preview' },
    createElement(components.Disabled, null, live),
  );
}

/** The content of the editor may be a document of its own, and WordPress takes no modules there. */
function bringElements(page: Document): void {
  const { url, integrity } = site().script;
  const isThere = [...page.scripts].some(({ src, type }) => type === 'module' && src === url);
  if (isThere) return;
  const script = page.createElement('script');
  Object.assign(script, { type: 'module', src: url, integrity, crossOrigin: 'anonymous' });
  page.head.append(script);
}
