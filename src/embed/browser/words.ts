import type { SafeUrl } from '../../dataset/url.js';
import type { EmbedProblem, WidgetTag } from './options.js';

/** The language of these words. */
export const wordsLanguage = 'en';

/** Where the documentation is. */
export const documentation = 'https://www.npmjs.com/package/openness-widgets' as SafeUrl;

export const documentationLink = 'How to embed a widget';
export const openAlone = 'Open this widget in a tab of its own';

/** The title of the page until there is a heading that says it better. */
export const widgetTitles: Record<WidgetTag, string> = {
  'openness-scorecard': 'Openness of a model',
  'openness-compare': 'Openness of models compared',
  'openness-index': 'Openness of all models',
  'openness-badge': 'Openness of a model',
  'pricing-table': 'Prices of models',
};

/** For the console of whoever embeds: the browser does not tell a page why a request failed. */
export const sandboxHint =
  'This frame is sandboxed. Its data can be read only if their server sends “Access-Control-Allow-Origin: *”.';

/** Why there is nothing to see, for a reader of the page. */
export function describeProblem(problem: EmbedProblem): string {
  switch (problem.problem) {
    case 'unknown-widget':
      return problem.received
        ? `There is no widget “${shortened(problem.received)}”.`
        : 'The address of this frame names no widget.';
    case 'refused-source':
      return `This page shows data only from places that its owner has listed. “${shortened(problem.received)}” is not among them.`;
    case 'long-address':
      return 'The address of this frame is too long.';
  }
}

const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
