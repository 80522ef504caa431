import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = `${root}dist/cdn/pricing-table.js`;

/** Builds the package where a source is newer than the script that is measured. */
export function buildIfOld(): void {
  if (existsSync(script) && statSync(script).mtimeMs > newestSource()) return;
  console.error('Building dist/ …');
  const isWindows = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
}

function newestSource(): number {
  const names = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
  const files = [...names.map((name) => `src/${name}`), 'rollup.config.mjs', 'package-lock.json'];
  return Math.max(...files.map((name) => statSync(root + name).mtimeMs));
}
