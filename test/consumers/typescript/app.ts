// A program without a framework: every entry of the package, and what the compiler has to refuse.
import { loadDataset, OpennessBadge, type OpennessErrorEvent, PricingTable } from 'openness-widgets';
import { findModel, parseDataset } from 'openness-widgets/dataset';
import { importCsv } from 'openness-widgets/importers';
import { defineAs } from 'openness-widgets/define-as';
import { OpennessIndex } from 'openness-widgets/elements/openness-index/openness-index.js';
import 'openness-widgets/define';

const table = document.createElement('pricing-table');
table.models = ['deepseek-r1'];
table.headingLevel = 2;
table.addEventListener('openness-sort', ({ column, direction }) => `${column} ${direction}`);
// @ts-expect-error there is no such theme
table.theme = 'blue';
// @ts-expect-error there is no such property
table.currencies = 'USD';

const badge = document.querySelector('openness-badge');
badge?.addEventListener('openness-error', ({ code, retryable }: OpennessErrorEvent) => [code, retryable]);
badge?.reload();
export const isBadge = badge instanceof OpennessBadge;

export const isDefined: boolean = defineAs('acme-prices', PricingTable);
// @ts-expect-error an element is a class
defineAs('acme-index', 'openness-index');
export const index = new OpennessIndex();

const outcome = await loadDataset('https://example.org/dataset.json');
export const model = outcome.ok ? findModel(outcome.value.dataset, 'deepseek-r1') : outcome.failure.code;
export const parsed = parseDataset({});
export const { dataset } = importCsv([{ path: 'checklist.csv', text: 'model,Weights' }], {
  date: '2026-11-22',
});
