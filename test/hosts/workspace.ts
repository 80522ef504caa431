import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLineOf } from './debian.js';
import { NotInstalled, type Workspace } from './host.js';
import { run, start, type Started } from './programs.js';
import { freePort, type Served, serveFolder } from './serve-folder.js';

/** What all hosts of a run share. */
export type Kit = Pick<Workspace, 'tarball' | 'distUrl' | 'embeds'>;

export interface OpenWorkspace {
  workspace: Workspace;
  /** Ends what the host has started. */
  close: () => Promise<void>;
}

/** A folder for one host, with the tools to run it. */
export async function openWorkspace(folder: string, kit: Kit): Promise<OpenWorkspace> {
  await mkdir(folder, { recursive: true });
  const [programs, servers]: [Started[], Served[]] = [[], []];
  const workspace: Workspace = {
    ...kit,
    folder,
    freePort,
    run: (command, args, options) => run(command, args, { cwd: folder, ...options }),
    start: (command, args, options) => {
      programs.push(start(command, args, { cwd: folder, ...options }));
      return Promise.resolve();
    },
    serve: async (served) => {
      const server = await serveFolder(served);
      servers.push(server);
      return server.url;
    },
    install: (packages, cwd = folder) => install(packages, cwd),
    answers: (url, seconds = 60) =>
      waitForAnswer(url, seconds, () => programs.map(({ output }) => output()).join('\n')),
  };
  const close = async () => {
    for (const { close } of servers) close();
    for (const { stop } of programs.reverse()) await stop();
  };
  return { workspace, close };
}

async function install(packages: string[], cwd: string): Promise<void> {
  await mkdir(cwd, { recursive: true });
  const manifest = JSON.stringify({ name: 'site', private: true, type: 'module' });
  // A site that brings its own keeps it.
  await writeFile(join(cwd, 'package.json'), manifest, { flag: 'wx' }).catch(() => undefined);
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  await run('npm', args, { cwd, timeoutSeconds: 900 }).catch((error: unknown) => {
    throw new NotInstalled(`npm install ${packages.join(' ')}: ${lastLineOf(error)}`);
  });
}

async function waitForAnswer(url: string, seconds: number, said: () => string): Promise<void> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer && answer.status < 500) return;
    await sleep(250);
  }
  throw new Error(`${url} does not answer after ${seconds} s:\n${said()}`);
}
