import { execFileSync } from 'node:child_process';
import { findChromium, findFirefox } from '../../browsers/find-browser.mjs';

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const finders: Record<string, () => Promise<string> | string> = {
  chromium: async () => run((await findChromium()).executablePath, ['--version']).replace(/ built on.*/, ''),
  firefox: () => run(findFirefox() ?? '', ['--version']),
  // Neither the driver nor the browser tells its version without a display.
  webkit: () =>
    `WebKitGTK ${run('dpkg-query', ['--show', '--showformat', '${Version}', 'webkit2gtk-driver']).replace(/-.*/, '')}`,
};

/** Name and version of each engine, as far as it tells. */
export async function versionsOf(engines: readonly string[]): Promise<string> {
  const versions = await Promise.all(engines.map(versionOf));
  return [...versions, `Node ${process.versions.node}`].join(', ');
}

async function versionOf(engine: string): Promise<string> {
  try {
    return (await finders[engine]?.()) ?? engine;
  } catch {
    return `${engine} of unknown version`;
  }
}
