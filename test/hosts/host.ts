import type { Embed } from '../../src/hosts/snippet.js';
import type { Widget } from '../../src/render/index.js';

/** One publishing system, installed and run for real. */
export interface HostTest {
  /** Name on the command line: `npm run test:hosts -- hugo`. */
  id: string;
  /** Name in the table, without a version. */
  name: string;
  /** The version that is found running, where a command tells it; asked after publishing. */
  version?: (workspace: Workspace) => Promise<string>;
  /** Packages of Debian that it needs. */
  debian: string[];
  /** Publishes posts that hold all embeds of the workspace, and says where they are. */
  publish: (workspace: Workspace) => Promise<Publication[]>;
}

/** What a host needs cannot be had on this machine: it is skipped, which is not the same as passed. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** What a host is given to work with. */
export interface Workspace {
  /** An empty folder of its own. */
  folder: string;
  /** Our package as `npm install` takes it: the path of the tarball that `npm pack` wrote. */
  tarball: string;
  /** Address of dist/, served on loopback with `access-control-allow-origin: *`; ends with a slash. */
  distUrl: string;
  /** One of each widget; the snippets of these are what is published. */
  embeds: Record<Widget, Embed>;
  /**
   * Installs packages of npm, such as `vue@3.5.22` or the tarball, in the folder or one of your own.
   * @throws {NotInstalled} where the registry does not give them.
   */
  install: (packages: string[], cwd?: string) => Promise<void>;
  /** Runs a program to its end; throws with its last output if it fails. Returns what it wrote on stdout. */
  run: (command: string, args: string[], options?: RunOptions) => Promise<string>;
  /** Starts a program that goes on; it is ended, by its id, when the host is done. */
  start: (command: string, args: string[], options?: RunOptions) => Promise<void>;
  /** Serves a folder on loopback until the host is done; the address ends with a slash. */
  serve: (folder: string) => Promise<string>;
  freePort: () => Promise<number>;
  /** Waits until an address answers below 500, at most so many seconds. */
  answers: (url: string, seconds?: number) => Promise<void>;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  input?: string;
  /** 300 by default. */
  timeoutSeconds?: number;
}

/** One published post. */
export interface Publication {
  /** Way of publishing, as the table names it: "Custom HTML block, administrator". */
  way: string;
  url: string;
  /** The widgets that the post holds. */
  widgets: Widget[];
  /**
   * What is to be seen with JavaScript: the elements themselves, a frame that holds them, or only what stands
   * for them where the host removes them.
   */
  shows: 'element' | 'frame' | 'fallback';
  /**
   * How much the fallback says: the whole table, or one line with the headline and a link, where a host takes no
   * blocks.
   */
  fallback: 'table' | 'line';
  /** Hosts that the system itself asks for things, such as its fonts: they get an empty answer and are no fault of ours. */
  foreign?: string[];
  /** The post in the feed: the HTML of its content. Absent where the host makes no feed. */
  feedHtml?: string;
  /** The post as an e-mail: its HTML. Absent where the host sends none. */
  mailHtml?: string;
}
