import { readGenaiPackage } from '../../src/cli/genai-package.js';
import type { Dataset, Model, Offer, Source } from '../../src/dataset/schema.js';
import { importGenaiPrices } from '../../src/importers/genai-prices.js';
import { importModelsDev } from '../../src/importers/models-dev.js';
import { importPriceHistory } from '../../src/importers/price-history.js';
import { bareId, namesOfOpenModel, withAliases } from './prices-aliases.js';
import { makeArticleOffers } from './prices-article.js';
import { confirm } from './prices-confirm.js';
import { addDetails } from './prices-details.js';
import { groupBy } from './prices-group-by.js';
import { readListings } from './prices-models-dev.js';
import { joinOpenModels } from './prices-open-models.js';
import { checkOverlaps } from './prices-overlaps.js';
import { modelsDevDate, type PriceCopies, readPriceCopies } from './prices-upstream.js';
import type { WrittenPrices } from './prices-written.js';
import type { Made } from './upstream.js';

/** When the price list was taken; a constant, so that the same sources make the same bytes. */
export const pricesDate = '2026-11-22';

/**
 * Those who sell models of their own. DeepSeek is not among them: its dated history takes that place. Left out
 * are those whose prices in the package are not their own: converted from yuan (Zhipu AI, some of MiniMax), or
 * the highest of several (Perplexity).
 */
const makers = ['anthropic', 'cohere', 'google', 'mistral', 'moonshotai', 'openai', 'x-ai', 'zai'];
/** Those who serve the open weights of others. */
const hosts = ['fireworks', 'groq', 'together'];

/** The package says of some prices that they were taken from a reseller, or that they have run out. */
const notTheSellersPrice = /^(Imported from|Seen on) OpenRouter|trusting open router|promotion ending/;
/** Kimi K2 0711 a second time, at what resellers ask for it. */
const resellersPrices = ['moonshotai/kimi-k2'];

const license = {
  name:
    'MIT License (genai-prices, models.dev), CC BY 4.0 (history of DeepSeek), ' +
    'none stated (llm-prices, GPT-trainer: facts with their source)',
};

/** What is made, and lines about prices on which sources disagree. */
export interface MadePrices extends Made {
  remarks: string[];
}

/** Facts as plain data: the history of DeepSeek's prices and what is written by hand. */
export interface PriceFacts {
  history: unknown;
  written: WrittenPrices;
}

/** Current prices of two catalogues, with the dated history of DeepSeek and the prices of an article. */
export async function makePrices(
  upstream: string,
  { history: facts, written }: PriceFacts,
): Promise<MadePrices> {
  const copies = await readPriceCopies(upstream);
  if ('missing' in copies) return { datasets: [], missing: copies.missing, remarks: [] };
  const history = addDetails(importPriceHistory(facts).dataset, copies.modelsDev);
  const catalogue = addDetails(await readCatalogue(), copies.modelsDev);
  const { models, offers, remarks } = joinCatalogues(catalogue, written, copies);
  const ownSource = { sources: [written.article.source], citation: undefined };
  const parts = [catalogue, modelsDevAsSource(), copies.llmPrices, ownSource, history];
  const dataset = assemble(catalogue, parts, {
    models: nameModels(history.models, models, written),
    offers: [...history.offers, ...makeArticleOffers(written.article, history.offers), ...offers],
  });
  return { datasets: [dataset], missing: [], remarks: remarks.map((remark) => `prices: ${remark}`) };
}

/** What the catalogues say together: the open models first, then the models that only one of them has. */
function joinCatalogues(
  catalogue: Dataset,
  written: WrittenPrices,
  { modelsDev, llmPrices }: PriceCopies,
): Pick<Dataset, 'models' | 'offers'> & { remarks: string[] } {
  const listings = readListings(modelsDev, written);
  const { joined, rest, remarks } = joinOpenModels(written.openModels, catalogue, listings);
  const confirmed = confirm([...joined.offers, ...rest.offers], llmPrices);
  return {
    models: [...joined.models, ...rest.models],
    offers: [...confirmed.offers, ...confirmed.added],
    remarks: [...remarks, ...confirmed.remarks],
  };
}

/** Of two sources with one id the first counts: the history names catalogues too, and says less about them. */
function assemble(
  catalogue: Dataset,
  parts: Pick<Dataset, 'sources' | 'citation'>[],
  content: Pick<Dataset, 'models' | 'offers'>,
): Dataset {
  checkOverlaps(content.offers);
  return {
    ...catalogue,
    id: 'prices',
    name: 'Prices of model APIs',
    updated: pricesDate,
    license,
    citation: parts.flatMap(({ citation }) => citation ?? []).join('; '),
    sources: sourcesOf(
      content.offers,
      parts.flatMap(({ sources }) => sources),
    ),
    ...content,
  };
}

async function readCatalogue(): Promise<Dataset> {
  const { providers, version } = await readGenaiPackage();
  const { dataset, report } = importGenaiPrices(providers.map(withoutDoubtful), {
    date: pricesDate,
    ...(version && { revision: version }),
    sellers: [...makers, ...hosts],
  });
  const [remark] = report.dropped;
  if (remark) throw new Error(`genai-prices: ${remark.file}: ${remark.path ?? ''}: ${remark.code}`);
  return dataset;
}

interface PackagedProvider {
  id?: string;
  models?: { id?: string; price_comments?: string }[];
}

function withoutDoubtful(provider: object): object {
  const { id: providerId, models = [] } = provider as PackagedProvider;
  const isDoubtful = ({ id, price_comments: comment = '' }: (typeof models)[number]) =>
    notTheSellersPrice.test(comment) || resellersPrices.includes(`${providerId}/${id}`);
  return { ...provider, models: models.filter((model) => !isDoubtful(model)) };
}

/** The list as a source, without its offers. */
const modelsDevAsSource = () => importModelsDev({}, { date: modelsDevDate }).dataset;

/** Each source that an offer names, once. */
function sourcesOf(offers: Offer[], all: Source[]): Source[] {
  const named = new Set(offers.flatMap(({ source, confirmedBy = [] }) => [source, ...confirmedBy]));
  const byId = groupBy(all, ({ id }) => id);
  return [...byId].flatMap(([id, [first]]) => (first && named.has(id) ? first : []));
}

/** The ids of DeepSeek are bare and are found under `deepseek/…` too. */
function nameModels(history: Model[], others: Model[], { openModels }: WrittenPrices): Model[] {
  const deepSeekIds = new Set(history.map(({ id }) => id));
  const names = new Map(openModels.map((open) => [open.id, namesOfOpenModel(open)]));
  return withAliases(
    [...history, ...others],
    [
      ({ id }) => (deepSeekIds.has(id) ? [`deepseek/${id}`] : []),
      ({ id }) => names.get(id)?.former ?? [],
      ({ id }) => (makers.includes(id.slice(0, Math.max(0, id.indexOf('/')))) ? [bareId(id)] : []),
      ({ id }) => names.get(id)?.others ?? [],
      // The importer gave a host's model one where no other model of the catalogue has the same bare id.
      ({ aliases = [] }) => aliases.slice(0, 1),
    ],
  );
}
