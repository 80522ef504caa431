import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { command, fixtures } from '../../cli/run.js';
import { makeCatalogue, readDataset, watch } from './command.js';
import { reportFigure } from './figures.js';

/** Prints at the end of a process how much memory it has had at once. */
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`))';

describe('a large catalogue', () => {
  it('C47 6,000 files', { timeout: 180_000 }, async () => {
    const folder = join(fixtures, 'osai-12');
    const text = readFileSync(join(folder, 'OLMo.yaml'), 'utf8');
    const files = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [
        `model-${index}.yaml`,
        text.replace('name: OLMo', `name: OLMo ${index}`),
      ]),
    );
    const { words } = makeCatalogue({
      ...files,
      '_parameters.yml': readFileSync(join(folder, '_parameters.yml'), 'utf8'),
    });
    const [node = '', main = ''] = command;
    const begun = performance.now();
    const { code, stdout, stderr } = await watch([node, '--import', tellMemory, main, ...words]);
    const seconds = (performance.now() - begun) / 1000;
    assert.equal(code, 0, stderr.slice(0, 1000));
    assert.equal(readDataset(stdout).models.length, 6000);
    const megabytes = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024;
    reportFigure('import of 6,000 files', `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most`);
    assert.ok(megabytes < 500, String(megabytes));
  });
});
