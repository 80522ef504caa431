import type { Failure } from '../dataset/failure.js';
import type { Missing } from '../dataset/schema.js';
import { failureInDetail } from './en-failure.js';

/** The whole rule of English; an object of `Intl` for it would take longer than all else that is done at the start. */
const isOne = (amount: number) => Math.abs(amount) === 1;
const count = (amount: number, one: string, other: string) => `${amount} ${isOne(amount) ? one : other}`;

const pluralOf = (unit: string) => `${unit}${/(s|x|ch|sh)$/.test(unit) ? 'es' : 's'}`;

const missing: Record<Missing, string> = {
  'not-available': 'Not available',
  blank: 'Left blank',
  'not-applicable': 'Not applicable',
  'not-assessed': 'Not assessed',
  'not-disclosed': 'Not disclosed',
};

/** What failed, in words for a reader of the page. What there is to say without a connection is said here. */
function failure(failed: Failure): string {
  switch (failed.code) {
    case 'offline':
      return 'The data could not be loaded because there is no connection.';
    case 'timeout':
      return 'The data took too long to arrive.';
    default:
      return (
        failureInDetail(failed) ||
        'The data could not be reached. The connection failed, or the server or this page does not allow it.'
      );
  }
}

/** The head of a column of the price table, or the name of its meter. */
function headOf(column: string): string {
  const words = column.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A duration of ISO 8601 such as `PT1H`, as far as price lists use it. */
function duration(text: string): string {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text) ?? [];
  const parts = [
    ...(days ? [count(Number(days), 'day', 'days')] : []),
    ...(hours ? [count(Number(hours), 'hour', 'hours')] : []),
    ...(minutes ? [count(Number(minutes), 'minute', 'minutes')] : []),
  ];
  return parts.join(' ') || text;
}

/** Every word that the elements say. Other languages match this object. */
export const en = {
  loading: 'Loading …',
  retry: 'Try again',
  failure,
  notLoaded: 'A part of it could not be loaded. Try again.',
  stale: (date: string) => `Could not refresh. Showing the data of ${date}.`,
  dropped: (amount: number) => `${count(amount, 'entry', 'entries')} of the data could not be read.`,
  damaged: 'Some letters of the data were lost on the way.',
  tooManyModels: (most: string) => `The data has more models than are read; these are the first ${most}.`,
  staleData: (date: string) => `The data is of ${date} and may be out of date.`,
  dateToCome: (date: string) => `The data gives a date to come: ${date}.`,
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
  cite: 'Cite this',
  copy: 'Copy',
  copyText: 'Copy as text',
  copied: 'Copied',
  copyYourself: 'Copying is not allowed here. The text is selected: copy it yourself.',
  criterionLink: 'Link to this criterion',
  topicLink: 'Link to this topic',
  printed: (date: string, address: string) => `Printed on ${date} from ${address}`,
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
  tooManyCriteria: (shown: number) => `Only the first ${shown} criteria are shown; totals count all.`,
  model: 'Model',
  seller: 'Seller',
  priceCaption: (currency: string) => `Prices in ${currency} per million tokens`,
  mixedCurrencies: 'several currencies',
  columnName: headOf,
  meterName: (meter: string) => meter.replaceAll('-', ' '),
  free: 'Free',
  included: 'Included',
  notPublished: 'Not published',
  notListed: 'Not listed',
  notKnown: 'Not known',
  converted: (price: string) => `≈ ${price}`,
  convertedBy: (rate: string, date: string, source: string) =>
    `≈ is converted, not listed: ${rate} on ${date} (${source}).`,
  noRate: (currencies: string, wanted: string) =>
    `No rate of that day converts ${currencies} to ${wanted}; these prices stay as listed.`,
  forLifetime: (price: string, lifetime: string) => `${price} for ${duration(lifetime)}`,
  timesBaseline: (times: string, model: string) => `${times} × ${model}`,
  isBaseline: 'the others are compared with this',
  noBaseline: (id: string) => `“${id}” has no price to compare with.`,
  holdsNow: 'Holds now',
  mayBeOld: 'may be out of date',
  tooManyColumns: (most: number) => `Only the first ${most} columns are shown.`,
  noColumn: (names: string) => `Not a column: ${names}.`,
  blendLabel: (weights: string) => `Blend ${weights}`,
  blendFormula: (weights: string, terms: string, sum: string) =>
    `Blend ${weights} = (${terms}) ÷ ${sum}, each at its base price.`,
  priceCount: (shown: number, total: number, printedTotal: string) =>
    shown === total ? count(total, 'price', 'prices') : `${shown} of ${printedTotal} prices`,
  pricesOf: 'Prices of',
  pricesNow: 'Now',
  filterAndView: 'Filter and view',
  plan: 'Plan',
  planName: (plan: string) => `${plan.charAt(0).toUpperCase()}${plan.slice(1).replaceAll('-', ' ')}`,
  contextColumn: 'Context',
  atLeastTokens: (tokens: string) => `at least ${tokens} tokens`,
  contextAtLeast: (tokens: string) => `Context of at least ${tokens} tokens`,
  openWeights: 'Open weights',
  groupBy: 'Group by',
  noGroups: 'Nothing',
  currency: 'Currency',
  asListed: 'As listed',
  historyOf: 'Chart of',
  noHistory: 'No chart',
  calculatorToggle: 'Calculator',
  pick: 'Choose',
  pickPrice: (model: string, seller: string) => `Choose ${model} at ${seller}`,
  pricesPicked: (amount: number) => `${count(amount, 'price', 'prices')} chosen`,
  onlyPicked: 'Show only these',
  compareWithThis: 'Compare the others with this',
  compareWithNone: 'End the comparison',
  noPriceMatches: 'No price matches these filters.',
  afterPrices: 'After the prices',
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
  cheapestInGroupExplained:
    '“Lowest” compares rows of the same currency and plan within a group; it is left out where prices by the hour or by size may be lower.',
  tokenizersDiffer: 'Models count tokens differently, so prices per token compare only roughly.',
  hoursInside: (label?: string) => label ?? 'in the set hours',
  hoursOutside: (label?: string) => `outside ${label ?? 'the set hours'}`,
  hoursNow: (seller: string, hours: string, until?: string) =>
    `Now at ${seller}: ${hours}${until ? `, until ${until}` : ''}.`,
  hoursIn: (time: string, zone: string) => `${time} in ${zone}`,
  hoursForReader: (text: string, readersText: string) => `${text} (${readersText}, your time)`,
  hoursExclude: (excluded: string) => `The hours do not count on ${excluded}.`,
  historyCaptionOf: (model: string, caption: string) =>
    `${model}: ${caption.charAt(0).toLowerCase()}${caption.slice(1)}`,
  historyCaption: (meter: string, currency: string) => `${meter} price per million tokens, in ${currency}`,
  historySummary: (meter: string, models: number, from: string, until: string) =>
    `${meter} price per million tokens, ${count(models, 'model', 'models')}, ${from} to ${until}`,
  historyChange: (name: string, first: string, last: string, highest?: string) =>
    `${name} from ${first} to ${last}${highest ? `, at most ${highest}` : ''}`,
  historySteady: (name: string, price: string) => `${name} at ${price}`,
  historyMoreLines: (amount: number) => `and ${count(amount, 'more line', 'more lines')}`,
  historyNothing: (meter: string) =>
    `${meter} price per million tokens: no amount is known that could be drawn.`,
  historyListedIn: (currency: string) => `listed in ${currency}`,
  historyHours: { inside: 'at certain hours', outside: 'at other hours' },
  historyOtherCurrency: (currency: string, others: string, names: string) =>
    `Drawn in ${currency} only; not drawn are the prices in ${others} of ${names}.`,
  historyLeftOut: (names: string) => `Not drawn for want of room: ${names}. Choose fewer models.`,
  historyMore: (amount: number) => `${amount} more`,
  historyMarks: {
    earlier: 'An arrow at the left end: or earlier; the first day of this price is not given.',
    future: 'Dots: stated for days after today.',
    unknownEnd:
      'A bar at the end: no longer offered; the last day is not known, and the line stops at the day of the data.',
    gap: 'A gap: no price is known.',
  },
  historyAsText: 'Prices as text',
  historyFrom: 'From',
  historyUntil: 'Until',
  historyPrice: 'Price',
  historyOpenStart: 'earlier, day not given',
  historyOpenEnd: 'no end given',
  historyEndUnknown: 'not known',
  historyNoDate: (text: string) => `${text} (not a date)`,
  calculatorHeading: 'What a use costs',
  calculatorCaption: 'Costs of this use, lowest first',
  calculatorUse: 'Use',
  calculatorFields: {
    input: 'Input tokens per request, not cached',
    cached: 'Tokens read from a cache',
    written: 'Tokens written to a cache',
    output: 'Output tokens, reasoning included',
    requestsPerDay: 'Requests a day',
  },
  calculatorPeak: 'Requests in the hours that a price names, in %',
  calculatorPeakHint: 'Empty: spread evenly over the week.',
  calculatorPerRequest: 'Per request',
  calculatorPerDay: 'Per day',
  calculatorPer30Days: 'Per 30 days',
  calculatorSteps: 'How it adds up',
  calculatorStepsOf: (model: string, seller: string) => `for ${model} at ${seller}`,
  calculatorUnknown: (meters: string) => `Not known: no price for ${meters}`,
  calculatorTokens: (amount: number, printed: string, meter: string) => {
    const tokens = isOne(amount) ? 'token' : 'tokens';
    return meter === 'cache-write'
      ? `${printed} ${tokens} written to the cache`
      : `${printed} ${meter.replaceAll('-', ' ')} ${tokens}`;
  },
  calculatorTimesPrice: (tokens: string, price: string, remarks: string[]) =>
    `${tokens} × ${price} per million${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens: string) => `the price above ${tokens} tokens of input`,
  calculatorCountedAsInput: 'counted at the price of input',
  calculatorKept: (lifetime: string) =>
    lifetime ? `kept for ${duration(lifetime)}` : 'kept for the usual time',
  calculatorFee: (price: string, quantity: number, printed: string) =>
    quantity === 1 ? `${price} for the request` : `${price} for ${printed} requests`,
  calculatorEquals: (term: string, result: string) => `${term} = ${result}`,
  calculatorDuring: (hours: string, line: string) => `${hours}: ${line}`,
  calculatorShare: (percent: string, hours: string) => `${hours}: ${percent}% of the requests`,
  calculatorTimesShare: (percent: string, cost: string) => `${percent}% × ${cost}`,
  calculatorRequest: (cost: string) => `${cost} a request`,
  calculatorDay: (cost: string, amount: number, printed: string, perDay: string) =>
    `${cost} × ${printed} ${isOne(amount) ? 'request' : 'requests'} = ${perDay} a day`,
  calculator30Days: (perDay: string, sum: string) => `${perDay} × 30 days = ${sum}`,
  calculatorConverted: (listed: string, converted: string) => `${listed} ${converted}`,
  calculatorOnly: (hours: string) => `costs ${hours}; there is no price for the other hours`,
  calculatorNotCounted: (meters: string) => `Prices not counted: ${meters}.`,
  calculatorNotConverted: 'Costs in different currencies are not compared: each currency comes by itself.',
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
  search: 'Search',
  indexModality: 'Kind',
  filter: 'Filter',
  any: 'Any',
  all: 'All',
  indexReleasedFrom: 'Released from',
  indexReleasedUntil: 'Released until',
  indexLevel: 'Level',
  indexChooseCriterion: 'Choose a criterion',
  optionCount: (name: string, amount: number) => `${name} (${amount})`,
  filterBy: (field: string, value: string) => `${field}: ${value}`,
  removeFilter: (filter: string) => `Remove the filter ${filter}`,
  activeFilters: 'Filters in use',
  clearFilters: 'Clear filters',
  indexNoMatch: 'No model matches these filters.',
  indexView: 'View',
  indexViews: { bars: 'Bars', grid: 'Grid' },
  indexKey: 'What the columns are',
  indexPick: 'Compare',
  indexPickModel: (model: string) => `Compare ${model}`,
  skipList: 'Skip the list',
  sortedBy: (column: string, direction: 'ascending' | 'descending') =>
    `Sorted by ${column.toLowerCase()}, ${direction}.`,
  indexAfter: 'After the list',
  indexPicked: (amount: number, most: number) => `${amount} of at most ${most} chosen`,
  indexPickMore: 'Choose a second model to compare.',
  indexShowComparison: 'Compare',
  clearChoice: 'Clear choice',
  indexComparison: 'Comparison of the chosen models',
  download: 'Download what is shown',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
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
  embedTitles: {
    scorecard: 'Openness of a model',
    compare: 'Openness of models compared',
    index: 'Openness of all models',
    badge: 'Openness of a model',
    pricing: 'Prices of models',
  },
  embedHelp: 'How to embed a widget',
  embedAlone: 'Open this widget in a tab of its own',
  embedNoSuchWidget: (received: string) => `There is no widget “${received}”.`,
  embedNoWidget: 'The address of this frame names no widget.',
  embedRefusedSource: (received: string) =>
    `This page shows data only from places that its owner has listed. “${received}” is not among them.`,
  embedLongAddress: 'The address of this frame is too long.',
};

export type Strings = typeof en;
