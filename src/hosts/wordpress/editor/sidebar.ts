import { safeUrl } from '../../../dataset/url.js';
import { tagOf, type Widget } from '../../../render/index.js';
import { type ControlContext, renderField } from './controls.js';
import { commonFields, fieldsOf } from './settings.js';
import { isComplete, renderWidgetChoice } from './setup.js';
import { blockEditor, components, createElement, site, translate, type View } from './wp.js';

export interface SidebarActions {
  chooseWidget: (next: Widget) => void;
  /** Absent where what is in the post is what the data say. */
  refresh: (() => void) | undefined;
}

export function renderSidebar(context: ControlContext, { chooseWidget, refresh }: SidebarActions): View {
  const { widget, settings } = context;
  return createElement(
    blockEditor.InspectorControls,
    { key: 'sidebar' },
    createElement(
      components.PanelBody,
      { title: translate('Widget') },
      renderFields(
        renderWidgetChoice(widget, chooseWidget),
        ...fieldsOf[widget].map((field) => renderField(field, context)),
      ),
    ),
    createElement(
      components.PanelBody,
      { title: translate('Look and data'), initialOpen: false },
      renderFields(...commonFields.map((field) => renderField(field, context))),
    ),
    refresh ? renderOutdated(refresh) : null,
    isComplete(widget, settings) && !settings.src ? renderAddress(context) : null,
  );
}

const renderFields = (...fields: View[]) =>
  createElement('div', { className: 'openness-widgets-fields' }, ...fields);

const renderOutdated = (refresh: () => void) =>
  createElement(
    components.PanelBody,
    { title: translate('The data have changed') },
    createElement('p', null, translate('Feeds and mail still show the table of the day it was saved.')),
    createElement(
      components.Button,
      { variant: 'secondary', onClick: refresh },
      translate('Update the table'),
    ),
  );

/** Where other sites find the widget. */
function renderAddress({ widget, settings }: ControlContext): View {
  const query = new URLSearchParams({ widget: tagOf(widget) });
  for (const [name, value] of Object.entries(settings)) {
    if (value) query.set(name, value === true ? '' : value);
  }
  const address = `${site().embedUrl}&${query.toString()}`;
  return createElement(
    components.PanelBody,
    { title: translate('On other sites'), initialOpen: false },
    renderFields(
      createElement(components.TextControl, {
        label: translate('Address of the widget'),
        help: translate('Pasted into a post here or elsewhere, it becomes a frame.'),
        value: address,
        readOnly: true,
        onChange: () => undefined,
        __nextHasNoMarginBottom: true,
      }),
      createElement(components.ExternalLink, { href: safeUrl(address) }, translate('Open it by itself')),
    ),
  );
}
