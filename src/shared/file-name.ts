const longest = 60;

/** A name for a file about a widget: `openness-compare-olmo-deepseek-r1.png`. `ids` may have commas between. */
export function fileNameOf(tag: string, ids: string, ending: string): string {
  const name = `${tag} ${ids}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return `${name.slice(0, longest).replace(/(?<![-.])[-.]+$/, '')}.${ending}`;
}
