import { readGenaiPackage } from '../../src/cli/genai-package.js';
import type { Dataset, Model } from '../../src/dataset/schema.js';
import { importGenaiPrices } from '../../src/importers/genai-prices.js';
import { importPriceHistory } from '../../src/importers/price-history.js';

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
const notTheSellersPrice = /^(Imported from|Seen on) OpenRouter|promotion ending/;

/** The catalogue of current prices, joined with the dated history of DeepSeek's own. */
export async function makePrices(facts: unknown): Promise<Dataset> {
  const { providers, version } = await readGenaiPackage();
  const { dataset: catalogue, report } = importGenaiPrices(providers.map(withoutDoubtful), {
    date: pricesDate,
    ...(version && { revision: version }),
    sellers: [...makers, ...hosts],
  });
  const [remark] = report.dropped;
  if (remark) throw new Error(`genai-prices: ${remark.file}: ${remark.path ?? ''}: ${remark.code}`);
  return join(catalogue, importPriceHistory(facts).dataset);
}

function withoutDoubtful(provider: object): object {
  const { models = [] } = provider as { models?: { price_comments?: string }[] };
  return {
    ...provider,
    models: models.filter(({ price_comments: comment = '' }) => !notTheSellersPrice.test(comment)),
  };
}

function join(catalogue: Dataset, history: Dataset): Dataset {
  const named = new Set(history.offers.flatMap(({ source, confirmedBy = [] }) => [source, ...confirmedBy]));
  const known = new Set(catalogue.sources.map(({ id }) => id));
  return {
    ...catalogue,
    id: 'prices',
    name: 'Prices of model APIs',
    updated: pricesDate,
    license: { name: 'MIT License (genai-prices), CC BY 4.0 (history of DeepSeek)' },
    citation: [catalogue.citation, history.citation].filter(Boolean).join('; '),
    sources: [...catalogue.sources, ...history.sources.filter(({ id }) => named.has(id) && !known.has(id))],
    models: withAliases([...history.models, ...catalogue.models]),
    offers: [...history.offers, ...catalogue.offers],
  };
}

/**
 * An id or alias finds one model. The ids of DeepSeek are bare and are found under `deepseek/…` too; the bare
 * id of a maker's own model finds that one, though hosts use it as well; a host's finds its model if it is free.
 */
function withAliases(models: Model[]): Model[] {
  const taken = new Set(models.map(({ id }) => id));
  const aliases = new Map<string, string>();
  for (const claim of [aliasOfHistory, aliasOfMaker, aliasOfHost]) {
    for (const model of models) {
      const alias = claim(model);
      if (!alias || taken.has(alias)) continue;
      taken.add(alias);
      aliases.set(model.id, alias);
    }
  }
  return models.map((model) => {
    const alias = aliases.get(model.id);
    return { ...model, aliases: alias ? [alias] : undefined };
  });
}

const aliasOfHistory = ({ id }: Model) => (id.includes('/') ? undefined : `deepseek/${id}`);
const aliasOfMaker = ({ id }: Model) =>
  makers.includes(sellerOf(id)) ? id.slice(id.indexOf('/') + 1) : undefined;
/** The importer gave it one only where no other model of the catalogue has the same bare id. */
const aliasOfHost = ({ aliases }: Model) => aliases?.[0];

const sellerOf = (id: string) => id.slice(0, Math.max(0, id.indexOf('/')));
