// The one definition of the dataset format. Types are inferred from it; the JSON Schema under data/schema/ and
// the check of form.ts, which browsers load in its place, are generated from it (`npm run form`).
import {
  Amount,
  ClockTime,
  Currency,
  DateText,
  ExchangeRate,
  Id,
  LanguageTag,
  Quantity,
  Text,
  UrlText,
} from './values.js';
import { formatVersion } from './version.js';
import { z } from './zod.js';

export { formatVersion };

/** A licence: the name to print, its SPDX id where there is one, and where its text is. */
export const License = z.object({
  name: Text,
  spdx: z.optional(Text),
  url: z.optional(UrlText),
  /** What it covers, such as `weights`, `code` or `data`; without it, everything. */
  component: z.optional(Text),
});
export type License = z.infer<typeof License>;

/** Who says something, and in which edition. */
export const Source = z.object({
  id: Id,
  name: Text,
  kind: z.enum(['index', 'catalogue', 'vendor', 'article', 'testimony', 'encyclopedia', 'issue', 'own']),
  url: z.optional(UrlText),
  publisher: z.optional(Text),
  authors: z.optional(z.array(Text)),
  published: z.optional(DateText),
  retrieved: z.optional(DateText),
  /** Commit, release or edition of what was read. */
  revision: z.optional(Text),
  license: z.optional(License),
  citation: z.optional(Text),
});
export type Source = z.infer<typeof Source>;

export const Tone = z.enum(['positive', 'middle', 'negative', 'neutral']);
export type Tone = z.infer<typeof Tone>;

/** One step of a level scale. A level is not a number: `value` is null where it has no rank. */
export const Level = z.object({
  id: Id,
  label: Text,
  /** One character that stands for the level in plain text, such as ● or ✗. */
  symbol: z.string().check(z.minLength(1), z.maxLength(8)),
  tone: Tone,
  value: z.nullable(z.number()),
  description: z.optional(Text),
});
export type Level = z.infer<typeof Level>;

export const Scale = z.discriminatedUnion('kind', [
  z.object({
    id: Id,
    kind: z.literal('level'),
    /** True where the levels are listed from best to worst. */
    ordered: z.boolean(),
    levels: z.array(Level).check(z.minLength(1)),
  }),
  z.object({
    id: Id,
    kind: z.literal('number'),
    unit: z.optional(Text),
    direction: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  }),
  z.object({ id: Id, kind: z.literal('text') }),
]);
export type Scale = z.infer<typeof Scale>;

export const Criterion = z.object({
  id: Id,
  name: Text,
  question: z.optional(Text),
  group: Id,
  scale: Id,
  /** Share of this criterion in a mean or sum; 1 by default. */
  weight: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
});
export type Criterion = z.infer<typeof Criterion>;

/** How equal totals are ordered. By code unit, so that every reader gets the same order. */
const Ties = z.object({
  by: z.enum(['name', 'id', 'source-key']),
  order: z.enum(['ascending', 'descending']),
});

/** What a missing result does to a total: it counts as 0, is left out, or forbids a total. */
const MissingRule = z.enum(['zero', 'skip', 'no-total']);

/** What a share of the points is a share of, as in "46 % open". */
const quality = z.optional(Text);

/** Whether and how a rubric makes a total. */
export const Aggregate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mean'), missing: MissingRule, ties: z.optional(Ties), quality }),
  z.object({ kind: z.literal('sum'), missing: MissingRule, ties: z.optional(Ties), quality }),
  z.object({
    kind: z.literal('classes'),
    /** Levels that meet a requirement. */
    metBy: z.array(Id).check(z.minLength(1)),
    /** From the easiest to the hardest; each one requires all before it too. */
    classes: z.array(z.object({ id: Id, name: Text, criteria: z.array(Id) })).check(z.minLength(1)),
    /** Where `criterion` is not met and `by` is listed, `by` takes its place in the named classes. */
    substitutes: z.optional(z.array(z.object({ criterion: Id, by: Id, classes: z.array(Id) }))),
    ties: z.optional(Ties),
  }),
  z.object({ kind: z.literal('none') }),
]);
export type Aggregate = z.infer<typeof Aggregate>;

const byId = z.optional(z.record(z.string(), Text));

/** The texts of a rubric in another language, by the ids that they belong to; what is left out stays as it is. */
export const Translation = z.object({
  name: z.optional(Text),
  edition: z.optional(Text),
  quality,
  groups: byId,
  criteria: z.optional(
    z.record(z.string(), z.object({ name: z.optional(Text), question: z.optional(Text) })),
  ),
  scales: z.optional(z.record(z.string(), z.object({ unit: z.optional(Text), levels: byId }))),
  classes: byId,
});
export type Translation = z.infer<typeof Translation>;

export const Rubric = z.object({
  id: Id,
  name: Text,
  edition: Text,
  source: Id,
  scales: z.array(Scale).check(z.minLength(1)),
  groups: z.array(z.object({ id: Id, name: Text })).check(z.minLength(1)),
  criteria: z.array(Criterion),
  aggregate: Aggregate,
  /** Language of its texts; that of the dataset by default. */
  language: z.optional(LanguageTag),
  /** By language, as a tag of BCP 47. */
  translations: z.optional(z.record(z.string(), Translation)),
});
export type Rubric = z.infer<typeof Rubric>;

export const Model = z.object({
  id: Id,
  name: Text,
  kind: z.enum(['model', 'family', 'product', 'organization', 'group']),
  organization: z.optional(z.object({ name: Text, url: z.optional(UrlText) })),
  baseModel: z.optional(Text),
  /** Models that a family, a group or an organization stands for when it is assessed as one. */
  members: z.optional(z.array(Id)),
  released: z.optional(DateText),
  licenses: z.optional(z.array(License)),
  modalities: z.optional(z.array(Text)),
  /** Whether anyone may download the weights, under whatever licence; absent means not known. */
  openWeights: z.optional(z.boolean()),
  aliases: z.optional(z.array(Text)),
  links: z.optional(z.array(z.object({ url: UrlText, label: z.optional(Text) }))),
});
export type Model = z.infer<typeof Model>;

/** What a claim rests on. A source that cannot be linked is named by its label alone. */
export const Evidence = z.union([
  z.object({ url: UrlText, label: z.optional(Text) }),
  z.object({ url: z.optional(z.undefined()), label: Text }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** Why there is no result. None of these is 0, closed or free. */
export const Missing = z.enum(['not-available', 'blank', 'not-applicable', 'not-assessed', 'not-disclosed']);
export type Missing = z.infer<typeof Missing>;

const remarks = {
  note: z.optional(Text),
  evidence: z.optional(z.array(Evidence)),
  /** The cell as the source printed it, where parsing may have lost something. */
  raw: z.optional(z.string()),
};

export const Measurement = z.object({
  value: z.number(),
  unit: z.optional(Text),
  /** Two values compare only where their metrics are equal. */
  metric: z.optional(Text),
});
export type Measurement = z.infer<typeof Measurement>;

export const Result = z.union([
  z.object({ level: Id, ...remarks }),
  z.object({ values: z.array(Measurement).check(z.minLength(1)), ...remarks }),
  z.object({ text: Text, ...remarks }),
  z.object({ missing: Missing, ...remarks }),
]);
export type Result = z.infer<typeof Result>;

/** One assessor's results for one model under one rubric. */
export const Assessment = z.object({
  model: Id,
  rubric: Id,
  source: Id,
  date: DateText,
  url: z.optional(UrlText),
  /** The assessor's own id for the model; a rubric may order ties by it. */
  sourceKey: z.optional(Text),
  results: z.record(z.string(), Result),
  /** What the source itself reports; it stands beside what is computed and never replaces it. */
  reported: z.optional(
    z.object({
      points: z.optional(z.number()),
      maximum: z.optional(z.number()),
      rank: z.optional(z.number()),
      class: z.optional(Text),
    }),
  ),
});
export type Assessment = z.infer<typeof Assessment>;

/**
 * A price from a threshold on: of tokens, it holds where the input of a request has more than `above` of them,
 * cached ones included.
 */
const Tier = z.object({ above: z.number().check(z.minimum(0)), amount: Amount });

export const PriceComponent = z.object({
  /**
   * What is metered: `input`, `cached-input`, `cache-write`, `output`, `reasoning`, `audio-input`, `image-output`,
   * `request`, `web-search`, `training`, …
   */
  meter: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** In the currency of the offer; null where the seller has not published it. */
  amount: z.nullable(Amount),
  per: z.object({ quantity: Quantity, unit: Text }),
  tiers: z.optional(z.array(Tier).check(z.minLength(1))),
  /** How long a cache entry lives, as a duration of ISO 8601. */
  lifetime: z.optional(Text),
});
export type PriceComponent = z.infer<typeof PriceComponent>;

/** Hours during which, or outside of which, an offer holds. Days are ISO weekdays of the zone, 1 to 7. */
const Windows = z.object({
  applies: z.enum(['inside', 'outside']),
  label: z.optional(Text),
  /** IANA time zone of the hours. */
  zone: Text,
  ranges: z
    .array(
      z.object({
        days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
        from: ClockTime,
        until: ClockTime,
      }),
    )
    .check(z.minLength(1)),
  excludes: z.optional(Text),
});

export const Offer = z.object({
  id: Id,
  model: Id,
  seller: Text,
  plan: z.enum(['pay-as-you-go', 'batch', 'flex', 'priority', 'free', 'subscription']),
  currency: Currency,
  components: z.array(PriceComponent),
  /** Whether a tier prices the whole request or only what lies above its threshold. */
  tierRule: z.optional(z.enum(['whole-request', 'marginal'])),
  windows: z.optional(Windows),
  /** The offer holds from this moment on, `until` excluded; absent means open. */
  from: z.optional(DateText),
  until: z.optional(DateText),
  status: z.optional(z.enum(['current', 'announced', 'retired'])),
  /** Most tokens of one request, input and output together, that the seller takes. */
  contextLength: z.optional(z.int().check(z.positive())),
  /** The model that answers, where it is not the one named by the id. */
  servedBy: z.optional(Text),
  source: Id,
  confirmedBy: z.optional(z.array(Id)),
  checked: z.optional(DateText),
  url: z.optional(UrlText),
  note: z.optional(Text),
});
export type Offer = z.infer<typeof Offer>;

/** One unit of `base` bought this much of `quote` on that day. */
const Rate = z.object({
  base: Currency,
  quote: Currency,
  rate: ExchangeRate,
  date: DateText,
  source: Id,
});

/** Criteria of different rubrics (`rubric/criterion`) that are about the same thing. */
export const Topic = z.object({
  id: Id,
  name: Text,
  criteria: z.array(Id),
  /** The name in other languages, by tags of BCP 47. */
  translations: byId,
});
export type Topic = z.infer<typeof Topic>;

const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.array(item), []);

export const Dataset = z.object({
  $schema: z.optional(z.string()),
  version: z.literal(formatVersion),
  id: Id,
  name: Text,
  updated: DateText,
  /** Language of its texts, as a tag of BCP 47; `en` by default. */
  language: z.optional(LanguageTag),
  license: License,
  citation: z.optional(Text),
  sources: list(Source),
  rubrics: list(Rubric),
  models: list(Model),
  assessments: list(Assessment),
  offers: list(Offer),
  rates: list(Rate),
  topics: list(Topic),
});
export type Dataset = z.infer<typeof Dataset>;
