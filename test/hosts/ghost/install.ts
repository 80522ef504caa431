import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastLineOf } from '../debian.js';
import { NotInstalled, type Workspace } from '../host.js';

export const version = '5.130.4';

/** Some 1,600 packages, and a database that is compiled. */
const longestSeconds = 1800;

/**
 * Ghost in the folder of the workspace, or where GHOST_FOLDER names one that is installed already, so that whoever
 * works on this test need not wait. Answers the folder of the program.
 */
export async function install(workspace: Workspace): Promise<string> {
  if (process.env.GHOST_FOLDER) return process.env.GHOST_FOLDER;
  return installPackage(workspace).catch((error: unknown) => {
    throw new NotInstalled(lastLineOf(error));
  });
}

async function installPackage({ folder, run }: Workspace): Promise<string> {
  const program = join(folder, 'package');
  const npm = (...words: string[]) =>
    run('npm', words, { cwd: program, env: compilerSettings(), timeoutSeconds: longestSeconds });
  await run('npm', ['pack', `ghost@${version}`, '--silent'], { cwd: folder });
  await run('tar', ['-xzf', `ghost-${version}.tgz`], { cwd: folder });
  // One of them is a Git repository.
  await npm('pkg', 'delete', 'devDependencies');
  await npm('install', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error');
  if (!existsSync(join(program, 'node_modules/sqlite3/build/Release/node_sqlite3.node'))) {
    // Newer ones may have left out what is not approved; older ones do not know the word.
    await npm('install-scripts', 'approve', 'sqlite3').catch(() => undefined);
    await npm('rebuild', 'sqlite3');
  }
  return program;
}

/** The headers of Node that lie beside it, so that the compiler need not fetch them. */
function compilerSettings(): Record<string, string> {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
}

/** Starts an empty site and answers its address, without a slash at its end. */
export async function startSite(program: string, workspace: Workspace): Promise<string> {
  const port = await workspace.freePort();
  const url = `http://127.0.0.1:${port}`;
  const site = join(workspace.folder, 'site');
  const contentPath = join(site, 'content');
  await cp(join(program, 'content'), contentPath, { recursive: true });
  // Ghost looks for its settings, and for its own version, in the folder that it is started in.
  const config = join(program, 'config.production.json');
  await writeFile(config, JSON.stringify(settings(url, port, site), null, 2));
  await workspace.start(process.execPath, [join(program, 'index.js')], {
    cwd: program,
    env: { NODE_ENV: 'production' },
  });
  await workspace.answers(`${url}/ghost/api/admin/site/`, 180);
  return url;
}

const settings = (url: string, port: number, site: string) => ({
  url,
  server: { host: '127.0.0.1', port },
  database: {
    client: 'sqlite3',
    connection: { filename: join(site, 'ghost.db') },
    useNullAsDefault: true,
  },
  mail: { transport: 'Direct' },
  paths: { contentPath: join(site, 'content') },
  logging: { transports: ['stdout'] },
  // Nobody reads the mail that would bring the code.
  security: { staffDeviceVerification: false },
  privacy: {
    useUpdateCheck: false,
    useGravatar: false,
    useRpcPing: false,
    useStructuredData: false,
  },
});
