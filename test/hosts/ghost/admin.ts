import assert from 'node:assert/strict';

interface Post {
  id: string;
  url: string;
}

/** What a card shows to whom; Ghost keeps it beside the HTML. */
export interface Visibility {
  web: boolean;
  email: boolean;
}

const owner = { name: 'Owner', email: 'owner@example.org', password: 'a long word for a test 1' };

/** Without a text of its own Ghost makes one of the first words, which the theme then shows beside other posts. */
const ofPost = { status: 'published', custom_excerpt: 'What the post is about.' };

const everyone = 'status:free,status:-free';

/** Makes the first user of a new site and works as that user. */
export async function signIn(siteUrl: string) {
  const api = `${siteUrl}/ghost/api/admin`;
  const headers: Record<string, string> = { origin: siteUrl, 'content-type': 'application/json' };

  async function ask(path: string, body?: unknown): Promise<Response> {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await fetch(`${api}/${path}`, { method, headers, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
    return answer;
  }

  await ask('authentication/setup/', { setup: [{ ...owner, blogTitle: 'Test' }] });
  const session = await ask('session/', { username: owner.email, password: owner.password });
  headers.cookie = session.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

  const publish = async (path: string, post: object): Promise<Post> => {
    const answer = await ask(path, { posts: [{ ...ofPost, ...post }] });
    const { posts } = (await answer.json()) as { posts: [Post] };
    return posts[0];
  };

  return {
    /** Publishes HTML; what stands between the comments of a card is kept as it is. */
    publishHtml: (title: string, html: string) => publish('posts/?source=html', { title, html }),

    /** Publishes HTML cards as the editor keeps them. */
    publishCards: (title: string, cards: { html: string; visibility: Visibility }[]) =>
      publish('posts/', { title, lexical: JSON.stringify(documentOf(cards)) }),

    /** The post as the newsletter has it. */
    async mailOf({ id }: Post): Promise<string> {
      const answer = await ask(`email_previews/posts/${id}/`);
      const { email_previews: previews } = (await answer.json()) as { email_previews: [{ html: string }] };
      return previews[0].html;
    },
  };
}

const documentOf = (cards: { html: string; visibility: Visibility }[]) => ({
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    children: cards.map(({ html, visibility: { web, email } }) => ({
      ...{ type: 'html', version: 1, html },
      visibility: {
        web: { nonMember: web, memberSegment: web ? everyone : '' },
        email: { memberSegment: email ? everyone : '' },
      },
    })),
  },
});

/** The content of a post in the feed of its site, as a reader of feeds unpacks it. */
export async function feedOf(siteUrl: string, { url }: Post): Promise<string> {
  const answer = await fetch(`${siteUrl}/rss/`);
  assert.ok(answer.ok, `/rss/: ${answer.status}`);
  const items = (await answer.text()).split('<item>').slice(1);
  const item = items.find((text) => text.includes(`<link>${url}</link>`));
  const [, content] = /<content:encoded><!\[CDATA\[(.*)\]\]><\/content:encoded>/s.exec(item ?? '') ?? [];
  assert.ok(content, `${url} is not in the feed`);
  return content.replaceAll(']]]]><![CDATA[>', ']]>');
}
