import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJsonLd } from '../../src/render/index.js';
import { type Case, cases, makeCase } from './cases.js';

interface Node {
  [key: string]: unknown;
  '@type'?: string;
  about?: Node;
  hasPart?: Node[];
  reviewRating?: Record<string, unknown>;
  mainEntity?: { itemListElement: { position: number; item: Offer }[] };
}

interface Offer extends Node {
  itemOffered?: Node;
  priceSpecification?: Record<string, unknown>[];
}

const nodeOf = ({ sheet, dataset, language }: Case) => toJsonLd(sheet, dataset, language) as Node;
const card = (name: string, model: string, rubric = name) =>
  makeCase('scorecard', name, { models: [model], rubric });

describe('JSON-LD', () => {
  for (const known of cases) {
    it(`names licence, makers, sources and date of ${known.name}`, () => {
      const node = nodeOf(known);
      for (const key of ['license', 'creator', 'isBasedOn', 'dateModified', 'name'])
        assert.ok(node[key] !== undefined && node[key] !== '', key);
      assert.match(String(node.dateModified), /^\d{4}(-\d{2}){0,2}/);
      assert.equal(node.citation, known.sheet.credit.citation);
    });
  }

  it('has a review of each criterion, and one of the whole', () => {
    const node = nodeOf(card('osai-14', 'deepseek-r1'));
    const [total, ...reviews] = node.hasPart ?? [];
    assert.equal(node.dateModified, '2025-06-25');
    assert.equal(node.about?.name, 'DeepSeek R1');
    assert.deepEqual(total?.reviewRating, {
      '@type': 'Rating',
      ratingValue: 0.4643,
      bestRating: 1,
      worstRating: 0,
      ratingExplanation: '6.5 of 14 (46%)',
    });
    assert.equal(reviews.length, 14);
    assert.ok(reviews.every((review) => review['@type'] === 'Review' && review.reviewAspect));
    const { reviewRating } =
      reviews.find(({ reviewRating }) => reviewRating?.ratingValue === 'Partial') ?? {};
    assert.deepEqual(reviewRating, {
      '@type': 'Rating',
      ratingValue: 'Partial',
      bestRating: 'Open',
      worstRating: 'Closed',
    });
  });

  it('never rates what is a number, a text or missing, and has no total where the rubric makes none', () => {
    const rubrics = cases.filter(
      ({ widget, dataset }) => widget === 'scorecard' && dataset.id.startsWith('deepseek'),
    );
    assert.ok(rubrics.length > 5);
    for (const known of rubrics) {
      const rows = known.sheet.groups.flatMap((group) => group.rows);
      const reviews = nodeOf(known).hasPart ?? [];
      assert.equal(reviews.length, rows.length);
      rows.forEach(({ cells: [cell] }, index) => {
        const isLevel = cell?.mark !== undefined && cell.mark.symbol !== '–';
        assert.equal(reviews[index]?.reviewRating !== undefined, isLevel, cell?.text);
      });
    }
  });

  it('says a class in words', () => {
    const [total] = nodeOf(card('mof', 'amber', 'mof-1.0')).hasPart ?? [];
    assert.deepEqual(Object.keys(total?.reviewRating ?? {}), ['@type', 'ratingValue']);
  });

  it('has the prices as the seller lists them, with unit, currency and validity', () => {
    const options = { models: ['deepseek-chat'], asOf: '2025-03-10T12:00Z', currency: 'EUR' };
    const items = nodeOf(makeCase('pricing', 'prices', options)).mainEntity?.itemListElement ?? [];
    const dollars = items.map(({ item }) => item).find(({ priceCurrency }) => priceCurrency === 'USD');
    const input = dollars?.priceSpecification?.find(({ name }) => name === 'input');
    assert.equal(dollars?.itemOffered?.name, 'deepseek-chat');
    assert.equal(input?.price, 0.27);
    assert.equal(input.priceCurrency, 'USD');
    assert.deepEqual(input.referenceQuantity, {
      '@type': 'QuantitativeValue',
      value: 1_000_000,
      unitText: 'token',
    });
    assert.match(String(input.validFrom), /^2025-02/);
    assert.match(String(input.validThrough), /^2025-\d{2}-\d{2}T\d{2}:\d{2}:59Z$/);
  });

  it('has a price of nothing only where it is free', () => {
    const small = cases.find(({ widget, dataset }) => widget === 'pricing' && dataset.id !== 'prices');
    assert.ok(small);
    const free = small.dataset.offers.filter(({ plan }) => plan === 'free');
    const items = nodeOf(small).mainEntity?.itemListElement ?? [];
    assert.equal(items.filter(({ item }) => item.price === 0).length, free.length);
    for (const { item } of items)
      for (const { price } of item.priceSpecification ?? []) assert.equal(typeof price, 'number');
  });
});
