import { NotInstalled } from './host.js';
import { run } from './programs.js';

/**
 * Sees to it that packages of Debian are there: as root they are installed.
 * @throws {NotInstalled} where they are missing and cannot be had.
 */
export async function needDebian(names: string[]): Promise<void> {
  const missing = [];
  for (const name of names) if (!(await isInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new NotInstalled(`needs ${missing.join(', ')}; only root may install`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '-q', '--no-install-recommends', ...missing];
  await run('apt-get', args, { env, timeoutSeconds: 900 }).catch((error: unknown) => {
    throw new NotInstalled(lastLineOf(error));
  });
}

const isInstalled = (name: string) =>
  run('dpkg-query', ['-W', '-f=${Status}', name]).then(
    (status) => status.endsWith(' installed'),
    () => false,
  );

export const lastLineOf = (error: unknown) => String(error).trim().split('\n').at(-1) ?? '';
