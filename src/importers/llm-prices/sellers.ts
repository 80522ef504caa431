const sellers: ReadonlyMap<string, string> = new Map([
  ['amazon', 'Amazon'],
  ['anthropic', 'Anthropic'],
  ['deepseek', 'DeepSeek'],
  ['google', 'Google'],
  ['meta-ai', 'Meta'],
  ['minimax', 'MiniMax'],
  ['mistral', 'Mistral AI'],
  ['moonshot-ai', 'Moonshot AI'],
  ['openai', 'OpenAI'],
  ['qwen', 'Qwen'],
  ['xai', 'xAI'],
]);

/** A vendor of llm-prices as people write its name; one that is not known here keeps its id. */
export const sellerOf = (vendor: string): string => sellers.get(vendor) ?? vendor;
