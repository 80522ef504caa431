import type { SafeUrl } from '../../dataset/url.js';
import { stringsFor } from '../../locales/strings.js';
import { type EmbedProblem, type WidgetTag, widgetTags } from './options.js';

/** Where the documentation is. */
export const documentation = 'https://www.npmjs.com/package/openness-widgets' as SafeUrl;

/** For the console of whoever embeds: the browser does not tell a page why a request failed. */
export const sandboxHint =
  'This frame is sandboxed. Its data can be read only if their server sends “Access-Control-Allow-Origin: *”.';

/** The page's own words, and the language that they are in. */
export interface PageWords {
  language: string;
  documentationLink: string;
  openAlone: string;
  /** The title of the page until there is a heading that says it better. */
  titleOf: (tag: WidgetTag) => string;
  /** Why there is nothing to see, for a reader of the page. */
  describe: (problem: EmbedProblem) => string;
}

/** In English as long as, or where, there are no others. */
export function wordsFor(asked: string): PageWords {
  const { strings, language } = stringsFor(asked);
  return {
    language,
    documentationLink: strings.embedHelp,
    openAlone: strings.embedAlone,
    titleOf: (tag) => strings.embedTitles[nameOf(tag)],
    describe: (problem) => {
      switch (problem.problem) {
        case 'unknown-widget':
          return problem.received
            ? strings.embedNoSuchWidget(shortened(problem.received))
            : strings.embedNoWidget;
        case 'refused-source':
          return strings.embedRefusedSource(shortened(problem.received));
        case 'long-address':
          return strings.embedLongAddress;
      }
    },
  };
}

type WidgetName = keyof typeof widgetTags;

const nameOf = (tag: WidgetTag): WidgetName =>
  (Object.keys(widgetTags) as WidgetName[]).find((name) => widgetTags[name] === tag) ?? 'scorecard';

const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
