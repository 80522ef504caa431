import type { Failure } from '../dataset/failure.js';
import type { Missing } from '../dataset/schema.js';

const plural = new Intl.PluralRules('en');
const count = (amount: number, one: string, other: string) =>
  `${amount} ${plural.select(amount) === 'one' ? one : other}`;

const pluralOf = (unit: string) => `${unit}${/(s|x|ch|sh)$/.test(unit) ? 'es' : 's'}`;

const missing: Record<Missing, string> = {
  'not-available': 'Not available',
  blank: 'Left blank',
  'not-applicable': 'Not applicable',
  'not-assessed': 'Not assessed',
  'not-disclosed': 'Not disclosed',
};

/** What failed, in words for a reader of the page. */
function failure({ code, status, received, suggestions = [], path }: Failure): string {
  switch (code) {
    case 'network':
      return 'The data could not be reached. The connection failed, or the server or this page does not allow it.';
    case 'offline':
      return 'The data could not be loaded because there is no connection.';
    case 'timeout':
      return 'The data took too long to arrive.';
    case 'aborted':
      return 'Loading was cancelled.';
    case 'http':
      return `The server answered with an error (${status ?? '?'}).`;
    case 'type':
      return `The server sent something other than data (${received ?? 'unknown type'}).`;
    case 'too-large':
      return 'The data is larger than the limit of 8 MB.';
    case 'syntax':
      return 'What was loaded is not valid JSON.';
    case 'schema':
      return `What was loaded is not a dataset that can be read${path ? ` (at ${path})` : ''}.`;
    case 'version':
      return `The data has version ${received ?? '?'} of the format; version 1 is supported.`;
    case 'empty':
      return 'The answer was empty.';
    case 'src':
      return received
        ? `“${received}” is not an address that data can be loaded from.`
        : 'No data was found: give an address with src, or put the data inside the element.';
    case 'not-found':
      return `“${received ?? ''}” is not in the data.${suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''}`;
  }
}

/** Every word that the elements say. Other languages match this object. */
export const en = {
  loading: 'Loading …',
  retry: 'Try again',
  failure,
  stale: (date: string) => `Could not refresh. Showing the data of ${date}.`,
  dropped: (amount: number) => `${count(amount, 'entry', 'entries')} of the data could not be read.`,
  emptyModels: 'No models to show.',
  emptyOffers: 'No prices to show.',
  noAssessment: (model: string) => `${model} is not assessed by this rubric.`,
  missing,
  noInformation: 'No information',
  scoreOf: (points: string, maximum: string) => `${points} of ${maximum}`,
  total: 'Total',
  noTotal: 'No total',
  noTotalReason: {
    'no-aggregate': 'This rubric makes no total.',
    'missing-result': 'No total, because a result is missing.',
    'unranked-level': 'No total, because a level has no rank.',
    'nothing-to-count': 'No total, because nothing can be counted.',
  },
  missingRule: {
    zero: 'Missing results count as 0.',
    skip: 'Missing results are left out.',
    'no-total': 'No total is made where a result is missing.',
  },
  coverage: (known: number, counted: number) => `${known} of ${counted} criteria have a level.`,
  unclassified: 'No class reached',
  classQualified: 'Qualified',
  classInProgress: (percent: string) => `In progress, ${percent}`,
  classNotMet: 'Not met',
  organization: 'Organisation',
  baseModel: 'Base model',
  released: 'Released',
  license: 'Licence',
  criteria: (amount: number) => count(amount, 'criterion', 'criteria'),
  showCriteria: (amount: number) => `All ${count(amount, 'criterion', 'criteria')}`,
  evidence: 'Evidence',
  criterion: 'Criterion',
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
  badgeShare: (percent: string, quality: string) => `${percent} ${quality}`,
  badgePartly: (total: string, known: string, counted: string) => `${total} (${known} of ${counted} known)`,
  badgeProgress: (percent: string, className: string) => `${percent} of ${className}`,
  badgeNoClass: 'no class reached',
  // Within a sentence a word loses its capital; an acronym or a name with more of them keeps it.
  badgeLevel: (amount: string, level: string) =>
    `${amount} ${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}`,
  badgeUnknown: (amount: string) => `${amount} unknown`,
  badgeResults: (amount: number) => count(amount, 'result', 'results'),
  badgeNoInformation: 'no information',
  badgeNotAssessed: 'not assessed',
  badgeTotal: (model: string, total: string) => `${model}: ${total}.`,
  badgeSource: (rubric: string, asOf: string) => `${rubric}, ${asOf}.`,
  badgeCard: (model: string) => `${model} in detail`,
  badgeClose: 'Close',
  badgeRetry: (problem: string) => `${problem} Try again.`,
  reported: (text: string) => `The source itself reports ${text}.`,
  citation: 'Cite as',
  bySourceCaption: (model: string) => `${model} as its assessors see it`,
  about: (subject: string) => `on ${subject}`,
  assessorsDiffer: 'The assessors differ',
  topic: 'Topic',
  notAsked: 'Does not say',
  since: (dates: string) => `What has changed, ${dates}`,
  fromTo: (earlier: string, later: string) => `${earlier} to ${later}`,
  was: (text: string) => `was: ${text}`,
  notInEarlier: 'The earlier edition does not assess it.',
  best: 'best',
  showModel: 'Model shown',
  isNew: 'new in this edition',
  changedCriteria: (amount: number) => `${count(amount, 'criterion has', 'criteria have')} another result.`,
  noChange: 'No criterion that both editions ask has another result.',
  addedCriteria: (names: string) => `New in this edition: ${names}.`,
  removedCriteria: (names: string) => `No longer asked: ${names}.`,
  totalsDoNotCompare: (then: string, now: string) =>
    `The total was ${then} and is ${now}; the editions ask different questions, so the two do not compare.`,
  totalsBefore: (then: string, now: string) => `The total was ${then} and is ${now}.`,
  compareCaption: (models: string) => `${models} compared`,
  allTheSame: 'The models do not differ in any criterion.',
  hiddenSame: (amount: number) =>
    `${count(amount, 'criterion is', 'criteria are')} the same for all and not shown.`,
  notInData: (ids: string) => `Not in the data: ${ids}.`,
  tooMany: (shown: number) => `Only the first ${shown} are shown.`,
  model: 'Model',
  seller: 'Seller',
  priceCaption: (currency: string) => `Prices in ${currency} per million tokens`,
  mixedCurrencies: 'several currencies',
  meters: {
    input: 'Input',
    'cached-input': 'Cached input',
    output: 'Output',
  },
  meterName: (meter: string) => meter.replaceAll('-', ' '),
  free: 'Free',
  notPublished: 'Not published',
  tier: (price: string, above: string) => `${price} above ${above}`,
  tierRules: {
    'whole-request': 'the higher price counts for the whole request',
    marginal: 'the higher price counts for what is above the threshold',
  },
  alternativePrice: (price: string) => `or ${price}`,
  perUnit: (quantity: number, printed: string, unit: string) =>
    quantity === 1 ? `per ${unit}` : `per ${printed} ${pluralOf(unit)}`,
  listedAs: (price: string) => `listed as ${price}`,
  otherPrice: (meter: string, price: string) => `${meter}: ${price}`,
  alsoCharged: (meters: string) => `also charged: ${meters}`,
  plans: { batch: 'batch', flex: 'flex', priority: 'priority', subscription: 'subscription' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayRange: (first: string, last: string) => `${first} to ${last}`,
  everyDay: 'every day',
  inside: (hours: string, excluded?: string) => (excluded ? `${hours}, not on ${excluded}` : hours),
  outside: (hours: string, excluded?: string) => `outside ${hours}${excluded ? `, and on ${excluded}` : ''}`,
  announced: 'announced, not confirmed',
  retired: 'no longer offered; its last day is not known',
  servedBy: (model: string) => `served by ${model}`,
  noOffer: (models: string, date: string) => `No price on ${date}: ${models}.`,
  pricesAsOf: (date: string) => `As of ${date}.`,
  sorted: (column: string, isPrice: boolean, direction: 'ascending' | 'descending') => {
    const order = isPrice
      ? { ascending: 'lowest first', descending: 'highest first' }
      : { ascending: 'A to Z', descending: 'Z to A' };
    return `Sorted by ${column.toLowerCase()}, ${order[direction]}.`;
  },
  byCurrency: 'Each currency by itself.',
  checked: (date: string) => `checked ${date}`,
  retrieved: (date: string) => `retrieved ${date}`,
  accordingTo: (source: string) => `via ${source}`,
  sources: 'Sources',
  cheapest: 'lowest',
  cheapestExplained:
    '“Lowest” compares rows of the same currency and plan; it is left out where prices by the hour or by size may be lower.',
  tokenizersDiffer: 'Models count tokens differently, so prices per token compare only roughly.',
  indexCaption: (rubric: string, edition: string) => `${rubric}, ${edition}`,
  indexCount: (shown: number, total: number) =>
    shown === total ? count(total, 'model', 'models') : `${shown} of ${count(total, 'model', 'models')}`,
  indexScope: (modality: string) => `Ranks are among the models for ${modality}.`,
  indexTies: (by: 'name' | 'id' | 'source-key', order: 'ascending' | 'descending') => {
    const keys = { name: 'name', id: 'id', 'source-key': 'the source’s own id' };
    return `Equal totals share a rank; they are listed by ${keys[by]}, ${order === 'ascending' ? 'A to Z' : 'Z to A'}.`;
  },
  indexRank: 'Rank',
  indexNoRank: 'No rank',
  indexTied: (rank: string) => `=${rank}`,
  indexSearch: 'Search',
  indexModality: 'Kind',
  indexFilter: 'Filter',
  indexAny: 'Any',
  indexAll: 'All',
  indexReleasedFrom: 'Released from',
  indexReleasedUntil: 'Released until',
  indexLevel: 'Level',
  indexChooseCriterion: 'Choose a criterion',
  indexOption: (name: string, amount: number) => `${name} (${amount})`,
  indexFilterBy: (field: string, value: string) => `${field}: ${value}`,
  indexRemoveFilter: (filter: string) => `Remove the filter ${filter}`,
  indexActiveFilters: 'Filters in use',
  indexClear: 'Clear filters',
  indexNoMatch: 'No model matches these filters.',
  indexView: 'View',
  indexViews: { bars: 'Bars', grid: 'Grid' },
  indexKey: 'What the columns are',
  indexPick: 'Compare',
  indexPickModel: (model: string) => `Compare ${model}`,
  indexSkip: 'Skip the list',
  indexAfter: 'After the list',
  indexPicked: (amount: number, most: number) => `${amount} of at most ${most} chosen`,
  indexPickMore: 'Choose a second model to compare.',
  indexShowComparison: 'Compare',
  indexClearPicked: 'Clear choice',
  indexComparison: 'Comparison of the chosen models',
  indexExport: 'Download what is shown',
  indexExportAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'rank',
    id: 'id',
    name: 'name',
    organization: 'organisation',
    baseModel: 'base model',
    released: 'released',
    license: 'licence',
    points: 'points',
    maximum: 'maximum',
    percent: 'percent',
    class: 'class',
    progress: 'progress',
    source: 'source',
    edition: 'edition',
    asOf: 'as of',
    dataLicense: 'data licence',
    citation: 'citation',
  },
};

export type Strings = typeof en;
