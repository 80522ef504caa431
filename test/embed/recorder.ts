// A page that embeds a frame and keeps what the frame says.

export interface Heard {
  /** Every message that has come from the frame. */
  data: Record<string, unknown>;
  /** Milliseconds since the page was opened. */
  at: number;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

interface HostPage {
  /** Attributes of the frame, without its address. */
  attributes?: string;
  style?: string;
  /** Whether the page loads the script that gives frames their height. */
  script?: boolean;
  body?: string;
}

/** The source of a page that embeds the given address. */
export const hostPage = (
  address: string,
  { attributes = '', style = '', script = true, body = '' }: HostPage = {},
) => `<!doctype html><html lang="en"><title>Host</title>
<style>${style}</style>
<script>
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    if (source === document.querySelector('iframe').contentWindow) heard.push({ data, at: performance.now() });
  });
</script>
${script ? '<script defer src="/parent.js"></script>' : ''}
<iframe data-openness title="Widget" width="600" height="200" ${attributes} src="${address}"></iframe>${body}`;
