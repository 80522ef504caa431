import type { Host, SnippetStep } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import { type Widget, widgets } from '../../src/render/index.js';
import type { Workspace } from './host.js';

type Embeds = Workspace['embeds'];

function stepsOf(host: Host, widget: Widget, embeds: Embeds, when: SnippetStep['when']): SnippetStep[] {
  const snippet = snippetFor(host, embeds[widget]);
  if (!snippet) throw new Error(`${host} has no snippet of ${widget}`);
  return snippet.steps.filter((step) => step.when === when);
}

/** What is pasted once per site, without the command that installs the package. */
export const pastedOnce = (host: Host, embeds: Embeds): SnippetStep[] =>
  stepsOf(host, 'scorecard', embeds, 'once').filter(({ language }) => language !== 'shell');

/** What is pasted for one widget. */
export const pastedEach = (host: Host, widget: Widget, embeds: Embeds): string =>
  stepsOf(host, widget, embeds, 'each')
    .map(({ text }) => text)
    .join('\n');

/** One of each widget, as paragraphs of their own; the badge stands in a sentence. */
export const pastedAll = (host: Host, embeds: Embeds): string =>
  widgets
    .map((widget) => {
      const text = pastedEach(host, widget, embeds);
      return widget === 'badge' ? `<p>So it is: ${text.trim()} at most.</p>\n` : text;
    })
    .join('\n');
