import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Dataset, Translation } from '../../src/dataset/schema.js';
import { translateDataset } from '../../src/dataset/translate.js';
import { findBrokenReferences } from '../../src/dataset/references.js';
import { languageFiles } from '../../src/locales/languages.js';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as Dataset;

const datasets = ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek'].map(read);
const rubrics = datasets.flatMap((dataset) => dataset.rubrics);
/** Of the transparency index only the levels are translated. */
const whole = ['osai-12', 'osai-14', 'mof-1.0'];

for (const [language, load] of Object.entries(languageFiles)) {
  describe(`the published rubrics in ${language}`, async () => {
    const { translations } = await load();
    it('name nothing that the rubrics do not have', () => {
      for (const [id, given] of Object.entries(translations.rubrics)) {
        const dataset = datasets.find((one) => one.rubrics.some((rubric) => rubric.id === id));
        assert.ok(dataset, id);
        const translation = id === 'osai-12' ? withoutGone(given) : given;
        const found = dataset.rubrics.map((rubric) =>
          rubric.id === id ? { ...rubric, translations: { [language]: translation } } : rubric,
        );
        assert.deepEqual(findBrokenReferences({ ...dataset, rubrics: found }), [], id);
      }
    });

    it('have every name of a group, a criterion, a level and a class', () => {
      for (const { id, groups, criteria, scales, aggregate } of rubrics) {
        if (!whole.includes(id)) continue;
        const own = translations.rubrics[id]!;
        const levels = scales.flatMap((scale) => (scale.kind === 'level' ? scale.levels : []));
        const texts = [
          ...groups.map((group) => own.groups?.[group.id]),
          ...criteria.map((criterion) => own.criteria?.[criterion.id]?.name),
          ...levels.map((level) => Object.values(own.scales ?? {})[0]?.levels?.[level.id]),
          ...(aggregate.kind === 'classes' ? aggregate.classes.map((one) => own.classes?.[one.id]) : []),
        ];
        assert.ok(texts.length > 15 && texts.every(Boolean), `${id}: ${texts.indexOf(undefined)}`);
      }
    });

    it('leave the rest in English, and marked as such', () => {
      for (const dataset of datasets) {
        const { dataset: shown, foreign } = translateDataset(dataset, {
          language,
          stringsLanguage: language,
          translations,
        });
        for (const [index, { id, criteria }] of dataset.rubrics.entries()) {
          const own = translations.rubrics[id]?.criteria;
          for (const [place, criterion] of criteria.entries()) {
            const given = own?.[criterion.id];
            const { name, question = '' } = shown.rubrics[index]!.criteria[place]!;
            if (!given?.name) assert.equal(foreign.get(name), 'en', `${id}/${criterion.id}`);
            else if (name !== criterion.name) assert.equal(foreign.get(name), undefined, name);
            if (question && !given?.question) assert.equal(foreign.get(question), 'en', question);
          }
        }
      }
    });

    it('have every topic', () => {
      const ids = datasets[0]!.topics.map(({ id }) => id);
      assert.deepEqual(Object.keys(translations.topics).sort(), ids.sort());
    });
  });
}

/** Criteria that the later edition has given up; both editions share their texts. */
const withoutGone = ({ criteria, ...translation }: Translation): Translation => {
  const kept = Object.entries(criteria ?? {}).filter(([id]) => id !== 'package' && id !== 'api');
  return { ...translation, criteria: Object.fromEntries(kept) };
};
