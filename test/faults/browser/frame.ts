import { watch } from './watch.js';

// A document of its own, made of a text as a server would send it, so that a real parser reads it and scripts run.

/** A frame that has loaded, with what has happened in it; to be removed by the caller. */
export interface Frame {
  document: Document;
  seen: string[];
  remove: () => void;
}

let frames = 0;

export async function openFrame(html: string): Promise<Frame> {
  const seen: string[] = [];
  const name = `watchFrame${++frames}`;
  Reflect.set(window, name, (target: Window) => watch(target, seen));
  const frame = document.createElement('iframe');
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><script>parent.${name}(window)</script><body>`;
  frame.srcdoc = head + html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const remove = () => {
    frame.remove();
    Reflect.deleteProperty(window, name);
  };
  return { document: frame.contentDocument!, seen, remove };
}
