import { lineageOf, nearestTag, primaryOf } from './language-lineage.js';
import { ownOf } from './own-of.js';
import type { Assessment, Dataset, Rubric, Scale, Topic, Translation } from './schema.js';
import { isToTranslate } from './is-to-translate.js';
import { defaultLanguage, noForeignTexts, noteOriginal, type Reader } from './translated.js';

/** A dataset as readers of one language get it. */
export interface TranslatedDataset {
  dataset: Dataset;
  /** The texts that are in another language than the words around them, with the tag of that language. */
  foreign: ReadonlyMap<string, string>;
}

/** Views are made again and again of the same data, and know them by their identity. */
const kept = new WeakMap<Dataset, Map<string, TranslatedDataset & Pick<Reader, 'translations'>>>();

/**
 * The rubrics and topics of a dataset in the words of a language, as far as they have some: those of the nearest
 * language (`pt` for `pt-BR`), else the original. Ids stay, and with them links, filters and order.
 */
export function translateDataset(dataset: Dataset, reader: Reader): TranslatedDataset {
  const key = `${reader.language} ${reader.stringsLanguage}`;
  const known = kept.get(dataset) ?? new Map<string, TranslatedDataset & Pick<Reader, 'translations'>>();
  const found = known.get(key);
  if (found && found.translations === reader.translations) return found;
  const made = { ...translate(dataset, reader), translations: reader.translations };
  kept.set(dataset, known.set(key, made));
  return made;
}

function translate(dataset: Dataset, reader: Reader): TranslatedDataset {
  if (!isToTranslate(dataset, reader)) return { dataset, foreign: noForeignTexts };
  const { language = defaultLanguage, rubrics, topics } = dataset;
  const texts = new TextLanguages(reader.stringsLanguage);
  noteOriginals(dataset, language, texts);
  const translated = {
    ...dataset,
    rubrics: rubrics.map((rubric) => translateRubric(rubric, language, reader, texts)),
    topics: topics.map((topic) => translateTopic(topic, language, reader, texts)),
  };
  noteOriginal(translated, dataset);
  return { dataset: translated, foreign: texts.foreign };
}

/** Which texts are in which language. */
class TextLanguages {
  readonly foreign = new Map<string, string>();
  readonly #around: string;

  constructor(around: string) {
    this.#around = primaryOf(around);
  }

  note(language: string, ...texts: (string | undefined)[]): void {
    if (primaryOf(language) === this.#around) return;
    for (const text of texts) if (text) this.foreign.set(text, language);
  }

  /** The original, or the translation where there is one. */
  pick(original: string, language: string, [translation, target]: [string | undefined, string]): string {
    this.note(translation === undefined ? language : target, translation ?? original);
    return translation ?? original;
  }
}

/** Names, notes and whatever else is never translated. */
function noteOriginals(dataset: Dataset, language: string, texts: TextLanguages): void {
  texts.note(language, dataset.name, dataset.citation);
  for (const { name, citation } of dataset.sources) texts.note(language, name, citation);
  for (const { name, organization, baseModel } of dataset.models)
    texts.note(language, name, organization?.name, baseModel);
  for (const { note, windows } of dataset.offers)
    texts.note(language, note, windows?.label, windows?.excludes);
  const languages = new Map(dataset.rubrics.map((rubric) => [rubric.id, rubric.language ?? language]));
  for (const assessment of dataset.assessments)
    noteResults(assessment, languages.get(assessment.rubric) ?? language, texts);
}

function noteResults({ results }: Assessment, language: string, texts: TextLanguages): void {
  for (const result of Object.values(results)) {
    texts.note(language, result.note, ...(result.evidence ?? []).map(({ label }) => label));
    if ('text' in result) texts.note(language, result.text);
  }
}

/** Its own translation that serves best, or one of ours where the original is English. */
function translationFor(rubric: Rubric, language: string, reader: Reader): [Translation, string] {
  const { translations = {} } = rubric;
  const isOriginal = primaryOf(language) === primaryOf(reader.language);
  const tags = Object.keys(translations);
  const exact = tags.find((tag) => tag.toLowerCase() === lineageOf(reader.language)[0]);
  const tag = exact ?? (isOriginal ? undefined : nearestTag(tags, reader.language));
  const own = tag === undefined ? undefined : ownOf(translations, tag);
  if (own && tag !== undefined) return [own, tag];
  const ours = primaryOf(language) === defaultLanguage ? ownOf(reader.translations?.rubrics, rubric.id) : {};
  return [(isOriginal ? undefined : ours) ?? {}, reader.language];
}

function translateRubric(rubric: Rubric, inherited: string, reader: Reader, texts: TextLanguages): Rubric {
  const { language = inherited, name, edition, groups, criteria, scales } = rubric;
  const [translation, target] = translationFor(rubric, language, reader);
  const pick = (original: string, text: string | undefined) => texts.pick(original, language, [text, target]);
  const isUntouched = !translation.name && !translation.edition;
  if (isUntouched) texts.note(language, `${name}, ${edition}`);
  return {
    ...rubric,
    name: pick(name, translation.name),
    edition: pick(edition, translation.edition),
    groups: groups.map((group) => ({
      ...group,
      name: pick(group.name, ownOf(translation.groups, group.id)),
    })),
    criteria: criteria.map(({ question, ...criterion }) => {
      const own = ownOf(translation.criteria, criterion.id);
      return {
        ...criterion,
        name: pick(criterion.name, own?.name),
        ...(question !== undefined && { question: pick(question, own?.question) }),
      };
    }),
    scales: scales.map((scale) => translateScale(scale, translation, pick)),
    aggregate: translateAggregate(rubric.aggregate, translation, pick),
  };
}

type PickText = (original: string, text: string | undefined) => string;

function translateScale(scale: Scale, { scales }: Translation, pick: PickText): Scale {
  const own = ownOf(scales, scale.id);
  if (scale.kind === 'number') {
    return { ...scale, ...(scale.unit !== undefined && { unit: pick(scale.unit, own?.unit) }) };
  }
  if (scale.kind === 'text') return scale;
  const levels = scale.levels.map((level) => ({
    ...level,
    label: pick(level.label, ownOf(own?.levels, level.id)),
  }));
  return { ...scale, levels };
}

function translateAggregate(
  aggregate: Rubric['aggregate'],
  { classes, quality }: Translation,
  pick: PickText,
): Rubric['aggregate'] {
  if (aggregate.kind === 'none') return aggregate;
  if (aggregate.kind !== 'classes') {
    return {
      ...aggregate,
      ...(aggregate.quality !== undefined && { quality: pick(aggregate.quality, quality) }),
    };
  }
  return {
    ...aggregate,
    classes: aggregate.classes.map((one) => ({ ...one, name: pick(one.name, ownOf(classes, one.id)) })),
  };
}

function translateTopic(topic: Topic, language: string, reader: Reader, texts: TextLanguages): Topic {
  const { translations = {} } = topic;
  const tag = nearestTag(Object.keys(translations), reader.language);
  const isOriginal = primaryOf(language) === primaryOf(reader.language);
  const own = tag === undefined ? undefined : translations[tag];
  const ours =
    primaryOf(language) === defaultLanguage ? ownOf(reader.translations?.topics, topic.id) : undefined;
  const text = isOriginal ? undefined : (own ?? ours);
  return { ...topic, name: texts.pick(topic.name, language, [text, own ? (tag ?? '') : reader.language]) };
}
