import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { readBundledDatasets } from '../bundled-data.js';
import { toPageWidget } from '../page-widget.js';
import type { WidgetProps } from '../widget-props.js';
import { LoadElement } from './load-element.js';

export interface OpennessProps extends WidgetProps {
  /** Stands in the place of the printed table until the element has rendered. */
  children?: ReactNode;
}

/**
 * A widget as a server component of React 19: the element with what it shows printed inside, and the script that
 * brings it to life. It runs where pages are made, at build or at request, and in no browser. Rejects for a
 * widget, model or rubric that is not known.
 */
export async function Openness({ children, ...props }: OpennessProps): Promise<ReactElement> {
  const { tag, attributes, fallback, data } = await toPageWidget(props, readBundledDatasets);
  const element =
    children === undefined
      ? createElement(tag, { ...attributes, dangerouslySetInnerHTML: { __html: data + fallback } })
      : createElement(tag, attributes, children);
  return createElement(Fragment, null, element, createElement(LoadElement, { tag }));
}
