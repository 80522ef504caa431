// Generated from schema.ts by `npm run form`; not to be edited.
import {
  above,
  anyOf,
  atLeast,
  atMost,
  boolean,
  byField,
  filled,
  list,
  listOrNone,
  meets,
  notLonger,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  optional,
  pattern,
  record,
  ruled,
  string,
  whole,
} from './check.js';
import { isDate } from './date.js';
import { isSafeUrl } from './url.js';

const id = ruled(string, pattern(/^[^\s,]{1,200}$/));
const text = ruled(string, filled);
const dateText = ruled(string, pattern(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?)?)?$/), meets(isDate));
const languageTag = ruled(string, pattern(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i));
const urlText = ruled(string, pattern(/^https?:\/\//i), meets(isSafeUrl));
const license = object({
  name: text,
  spdx: optional(text),
  url: optional(urlText),
  component: optional(text),
});
const source = object({
  id,
  name: text,
  kind: oneOf('index', 'catalogue', 'vendor', 'article', 'testimony', 'encyclopedia', 'issue', 'own'),
  url: optional(urlText),
  publisher: optional(text),
  authors: optional(list(text)),
  published: optional(dateText),
  retrieved: optional(dateText),
  revision: optional(text),
  license: optional(license),
  citation: optional(text),
});
const tone = oneOf('positive', 'middle', 'negative', 'neutral');
const level = object({
  id,
  label: text,
  symbol: ruled(string, filled, notLonger(8)),
  tone,
  value: nullable(number),
  description: optional(text),
});
const scale = byField('kind', {
  level: object({ id, kind: oneOf('level'), ordered: boolean, levels: ruled(list(level), filled) }),
  number: object({
    id,
    kind: oneOf('number'),
    unit: optional(text),
    direction: oneOf('higher-is-better', 'lower-is-better', 'none'),
  }),
  text: object({ id, kind: oneOf('text') }),
});
const criterion = object({
  id,
  name: text,
  question: optional(text),
  group: id,
  scale: id,
  weight: optional(ruled(number, atLeast(0), atMost(1000))),
});
const missingField = oneOf('zero', 'skip', 'no-total');
const ties = object({ by: oneOf('name', 'id', 'source-key'), order: oneOf('ascending', 'descending') });
const quality = optional(text);
const aggregate = byField('kind', {
  mean: object({ kind: oneOf('mean'), missing: missingField, ties: optional(ties), quality }),
  sum: object({ kind: oneOf('sum'), missing: missingField, ties: optional(ties), quality }),
  classes: object({
    kind: oneOf('classes'),
    metBy: ruled(list(id), filled),
    classes: ruled(list(object({ id, name: text, criteria: list(id) })), filled),
    substitutes: optional(list(object({ criterion: id, by: id, classes: list(id) }))),
    ties: optional(ties),
  }),
  none: object({ kind: oneOf('none') }),
});
const groups = optional(record(text));
const translation = object({
  name: optional(text),
  edition: optional(text),
  quality,
  groups,
  criteria: optional(record(object({ name: optional(text), question: optional(text) }))),
  scales: optional(record(object({ unit: optional(text), levels: groups }))),
  classes: groups,
});
const rubric = object({
  id,
  name: text,
  edition: text,
  source: id,
  scales: ruled(list(scale), filled),
  groups: ruled(list(object({ id, name: text })), filled),
  criteria: list(criterion),
  aggregate,
  language: optional(languageTag),
  translations: optional(record(translation)),
});
const model = object({
  id,
  name: text,
  kind: oneOf('model', 'family', 'product', 'organization', 'group'),
  organization: optional(object({ name: text, url: optional(urlText) })),
  baseModel: optional(text),
  members: optional(list(id)),
  released: optional(dateText),
  licenses: optional(list(license)),
  modalities: optional(list(text)),
  openWeights: optional(boolean),
  aliases: optional(list(text)),
  links: optional(list(object({ url: urlText, label: optional(text) }))),
});
const note = optional(text);
const evidence = anyOf(
  object({ url: urlText, label: optional(text) }),
  object({ url: optional(nothing), label: text }),
);
const evidenceField = optional(list(evidence));
const raw = optional(string);
const measurement = object({ value: number, unit: optional(text), metric: optional(text) });
const missing = oneOf('not-available', 'blank', 'not-applicable', 'not-assessed', 'not-disclosed');
const result = anyOf(
  object({ level: id, note, evidence: evidenceField, raw }),
  object({ values: ruled(list(measurement), filled), note, evidence: evidenceField, raw }),
  object({ text, note, evidence: evidenceField, raw }),
  object({ missing, note, evidence: evidenceField, raw }),
);
const assessment = object({
  model: id,
  rubric: id,
  source: id,
  date: dateText,
  url: optional(urlText),
  sourceKey: optional(text),
  results: record(result),
  reported: optional(
    object({
      points: optional(number),
      maximum: optional(number),
      rank: optional(number),
      class: optional(text),
    }),
  ),
});
const currency = ruled(string, pattern(/^[A-Z]{3}$/));
const amount = ruled(number, atLeast(0), atMost(1000000));
const quantity = ruled(number, atLeast(0.000001), atMost(1000000000000));
const priceComponent = object({
  meter: ruled(string, pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  amount: nullable(amount),
  per: object({ quantity, unit: text }),
  tiers: optional(ruled(list(object({ above: ruled(number, atLeast(0)), amount })), filled)),
  lifetime: optional(text),
});
const clockTime = ruled(string, pattern(/^([01]\d|2[0-3]):[0-5]\d$/));
const offer = object({
  id,
  model: id,
  seller: text,
  plan: oneOf('pay-as-you-go', 'batch', 'flex', 'priority', 'free', 'subscription'),
  currency,
  components: list(priceComponent),
  tierRule: optional(oneOf('whole-request', 'marginal')),
  windows: optional(
    object({
      applies: oneOf('inside', 'outside'),
      label: optional(text),
      zone: text,
      ranges: ruled(
        list(
          object({
            days: ruled(list(ruled(whole, atLeast(1), atMost(7))), filled),
            from: clockTime,
            until: clockTime,
          }),
        ),
        filled,
      ),
      excludes: optional(text),
    }),
  ),
  from: optional(dateText),
  until: optional(dateText),
  status: optional(oneOf('current', 'announced', 'retired')),
  contextLength: optional(ruled(whole, above(0))),
  servedBy: optional(text),
  source: id,
  confirmedBy: optional(list(id)),
  checked: optional(dateText),
  url: optional(urlText),
  note: optional(text),
});
const exchangeRate = ruled(number, atLeast(1e-9), atMost(1000000000));
const topic = object({ id, name: text, criteria: list(id), translations: groups });

/** The fields of a dataset. */
export const datasetFields = {
  $schema: optional(string),
  version: oneOf(1),
  id,
  name: text,
  updated: dateText,
  language: optional(languageTag),
  license,
  citation: optional(text),
  sources: listOrNone(source),
  rubrics: listOrNone(rubric),
  models: listOrNone(model),
  assessments: listOrNone(assessment),
  offers: listOrNone(offer),
  rates: listOrNone(
    object({ base: currency, quote: currency, rate: exchangeRate, date: dateText, source: id }),
  ),
  topics: listOrNone(topic),
};

export const checkForm = object(datasetFields);
