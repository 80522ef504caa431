import type { Entry } from './catalogue.js';

/**
 * With what the names of a maker's models begin, by the maker's id among the sellers of models.dev. The list
 * itself does not say who made a model, and resellers differ about names and dates.
 */
const beginnings: readonly [maker: string, ...names: string[]][] = [
  ['alibaba', 'qwen', 'qwq', 'qvq'],
  ['anthropic', 'claude'],
  ['bailing', 'ling', 'ring'],
  ['cohere', 'command', 'c4ai', 'cohere'],
  ['deepseek', 'deepseek'],
  ['google', 'gemini', 'gemma'],
  ['inception', 'mercury'],
  ['llama', 'llama'],
  ['minimax', 'minimax'],
  ['mistral', 'mistral', 'ministral', 'magistral', 'codestral', 'devstral', 'pixtral', 'mixtral', 'voxtral'],
  ['moonshotai', 'kimi'],
  ['morph', 'morph'],
  ['nova', 'nova'],
  ['nvidia', 'nemotron'],
  ['openai', 'gpt', 'chatgpt', 'o1', 'o3', 'o4', 'text-embedding-3', 'text-embedding-ada', 'whisper'],
  ['perplexity', 'sonar'],
  ['poolside', 'laguna'],
  ['sarvam', 'sarvam'],
  ['stepfun', 'step'],
  ['upstage', 'solar'],
  ['xai', 'grok'],
  ['xiaomi', 'mimo'],
  ['zai', 'glm'],
  ['zhipuai', 'glm'],
];

/** Whether the seller of this entry made the model: by the owner in its id, or by how its name begins. */
export function isSoldByMaker({ id, seller }: Entry): boolean {
  const parts = id.toLowerCase().split('/');
  if (parts.length > 1 && parts[0] === seller.id) return true;
  const name = parts.at(-1) ?? '';
  return beginnings.some(
    ([maker, ...names]) =>
      isBranchOf(seller.id, maker) && names.some((beginning) => name.startsWith(beginning)),
  );
}

/** `minimax-cn` sells for `minimax`. */
const isBranchOf = (seller: string, maker: string) => seller === maker || seller.startsWith(`${maker}-`);
