import { type Widget, widgets } from '../../../render/index.js';
import { type ControlContext, renderField } from './controls.js';
import { fieldsOf, type Settings } from './settings.js';
import { components, createElement, translate, type View } from './wp.js';

const widgetNames: Record<Widget, string> = {
  scorecard: 'Scorecard of a model',
  compare: 'Models compared',
  index: 'Index of all models',
  badge: 'Badge of a model',
  pricing: 'Price table',
};

/** Whether there is something to show. */
export const isComplete = (widget: Widget, settings: Settings): boolean =>
  fieldsOf[widget].every(({ kind, attribute }) => {
    const isNeeded = kind === 'model' || (kind === 'models' && widget === 'compare');
    return !isNeeded || Boolean(settings[attribute]);
  });

export function renderWidgetChoice(widget: Widget, chooseWidget: (next: Widget) => void): View {
  return createElement(components.SelectControl, {
    key: 'widget',
    label: translate('Widget'),
    value: widget,
    options: widgets.map((value) => ({ value, label: translate(widgetNames[value]) })),
    onChange: chooseWidget,
    __nextHasNoMarginBottom: true,
  });
}

/** What stands in place of the preview until a model is chosen. */
export function renderSetup(context: ControlContext, chooseWidget: (next: Widget) => void): View {
  const needed = fieldsOf[context.widget].filter(({ kind }) => kind === 'model' || kind === 'models');
  return createElement(
    components.Placeholder,
    {
      icon: 'visibility',
      label: translate('Openness widget'),
      instructions: translate('Choose what is to be shown. All other settings are in the sidebar.'),
    },
    createElement(
      'div',
      { className: 'openness-widgets-fields' },
      renderWidgetChoice(context.widget, chooseWidget),
      ...needed.map((field) => renderField(field, context)),
      context.dataset ? null : createElement(components.Spinner),
    ),
  );
}
