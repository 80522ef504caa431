/** The HTML of the first post in a feed of RSS or Atom. */
export function contentOfFeed(xml: string): string {
  const [, post = ''] = /<(?:item|entry)\b[^>]*>([\s\S]*?)<\/(?:item|entry)>/.exec(xml) ?? [];
  for (const name of ['content:encoded', 'content', 'description', 'summary']) {
    const [, text] = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(post) ?? [];
    if (text !== undefined) return unwrap(text.trim());
  }
  throw new Error('the feed has no post with content');
}

function unwrap(text: string): string {
  const [, data] = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(text) ?? [];
  return data ?? unescapeXml(text);
}

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&');
