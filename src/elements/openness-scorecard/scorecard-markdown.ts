import { escapeMarkdown } from '../../shared/export/markdown.js';
import { markdownList, printLink, toMarkdownDocument } from '../../shared/export/markdown-document.js';
import type { Wording } from '../../shared/wording.js';
import type { CriterionView, GroupView, ScorecardView } from './openness-scorecard.view.js';

/** All that a scorecard says, as Markdown that reads well as plain text too. */
export function toScorecardMarkdown(view: ScorecardView, wording: Wording): string {
  const { rubric, facts, total, reported, changes, groups, cut } = view;
  const { strings } = wording;
  const said = [
    rubric,
    reported,
    cut,
    ...(changes ? [strings.since(changes.dates), ...changes.sentences] : []),
  ];
  const numbers = [total?.text, total?.percent, total?.remark].filter(Boolean).join(', ');
  const lines = [
    ...(total ? [escapeMarkdown(`${strings.total}: ${numbers}`)] : []),
    ...(total?.steps ?? []).map(({ name, text }) => escapeMarkdown(`${name}: ${text}`)),
    ...facts.map(({ label, value }) => `${escapeMarkdown(label)}: ${printLink(value)}`),
  ];
  const blocks = [
    ...said.flatMap((text) => (text ? [`${escapeMarkdown(text)}\n`] : [])),
    markdownList(lines),
    ...groups.map((group) => printGroup(group, strings.evidence)),
  ];
  return toMarkdownDocument(view.name, blocks, view.credit, wording);
}

function printGroup({ name, total, criteria }: GroupView, evidenceLabel: string): string {
  const share = total.share === undefined ? '' : ` ${total.text}`;
  const head = name
    ? `**${escapeMarkdown(name)}**${escapeMarkdown(share) && ` ${escapeMarkdown(share)}`}\n\n`
    : '';
  return head + markdownList(criteria.map((criterion) => printCriterion(criterion, evidenceLabel)));
}

function printCriterion({ name, cell, before }: CriterionView, evidenceLabel: string): string {
  const { symbol, text, note, evidence } = cell;
  const result = `${symbol ? `${symbol} ` : ''}${name}: ${text}${before ? ` (${before})` : ''}.`;
  return [
    escapeMarkdown(result.replace(/([.!?])\.$/, '$1')),
    ...(note ? [escapeMarkdown(note)] : []),
    ...(evidence.length > 0
      ? [`${escapeMarkdown(evidenceLabel)}: ${evidence.map(printLink).join(', ')}`]
      : []),
  ].join(' ');
}
