import type { Outcome } from '../../../dataset/failure.js';
import type { Dataset } from '../../../dataset/schema.js';
import { tagOf, type Widget } from '../../../render/index.js';
import { contentOf } from './content.js';
import { addressesOf, loadAll } from './datasets.js';
import { Preview } from './preview.js';
import { type BlockAttributes, settingsFor } from './settings.js';
import { isComplete, renderSetup } from './setup.js';
import { renderSidebar } from './sidebar.js';
import { blockEditor, components, createElement, data, element, site, translate, type View } from './wp.js';

export interface EditProperties {
  attributes: BlockAttributes;
  setAttributes: (change: Partial<BlockAttributes>) => void;
}

/** The block in the editor: the element as readers will see it, and its settings in the sidebar. */
export function Edit({ attributes, setAttributes }: EditProperties): View {
  const { widget, settings } = attributes;
  const loaded = useDataset(attributes);
  const made = element.useMemo(
    () => (loaded?.ok ? contentOf(widget, settings, loaded.value, site().language) : undefined),
    [loaded, widget, settings],
  );
  const isChanged = element.useRef(false);
  const refresh = () => made?.ok && setAttributes({ content: made.value });
  element.useEffect(() => {
    if (made && (isChanged.current || !attributes.content)) {
      isChanged.current = false;
      // Undoing a setting undoes its table too.
      data.dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent?.();
      // What cannot be printed must not stand in the post as what was printed before.
      setAttributes({ content: made.ok ? made.value : '' });
    }
    return undefined;
  }, [made]);

  const change = (attribute: string, value: string | boolean) => {
    isChanged.current = true;
    const all = Object.entries({ ...settings, [attribute]: value });
    setAttributes({ settings: Object.fromEntries(all.filter(([, chosen]) => chosen)) });
  };
  const chooseWidget = (next: Widget) => {
    isChanged.current = true;
    setAttributes({ widget: next, settings: settingsFor(next, settings), content: '' });
  };
  const dataset = loaded?.ok ? loaded.value : undefined;
  const context = { widget, settings, change, rubrics: site().rubrics, dataset };
  const isOutdated = made?.ok && attributes.content !== '' && !isSameHtml(made.value, attributes.content);
  return createElement(
    'div',
    blockEditor.useBlockProps(),
    renderSidebar(context, { chooseWidget, refresh: isOutdated ? refresh : undefined }),
    renderProblem(made ?? loaded, isComplete(widget, settings)),
    isComplete(widget, settings)
      ? createElement(Preview, { key: tagOf(widget), widget, settings })
      : renderSetup(context, chooseWidget),
  );
}

/** The data that the block shows; undefined while they are loaded. */
function useDataset({ widget, settings }: BlockAttributes): Outcome<Dataset> | undefined {
  const addresses = addressesOf(widget, settings, site().assetsUrl);
  const key = addresses.join(' ');
  const [answer, setAnswer] = element.useState<{ key: string; outcome?: Outcome<Dataset> }>({ key: '' });
  element.useEffect(() => {
    let isWanted = true;
    void loadAll(addresses).then((outcome) => isWanted && setAnswer({ key, outcome }));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answer.key === key ? answer.outcome : undefined;
}

function renderProblem(outcome: Outcome<unknown> | undefined, isComplete: boolean): View {
  if (!isComplete || !outcome || outcome.ok) return null;
  const { code, received = '', suggestions = [] } = outcome.failure;
  const near = suggestions.length > 0 ? ` ${translate('Near are:')} ${suggestions.join(', ')}.` : '';
  const text = `${translate('These data cannot be printed:')} ${received} (${code}).${near}`;
  return createElement(components.Notice, { status: 'warning', isDismissible: false }, text);
}

/** What has been saved has been read and written by others since: quotes and spaces may differ. */
function isSameHtml(one: string, other: string): boolean {
  const normal = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return normal(one).replace(/\s+/g, ' ').trim() === normal(other).replace(/\s+/g, ' ').trim();
}
