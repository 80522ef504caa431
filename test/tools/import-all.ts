// Runs the named files of tests in this process: node --import tsx test/tools/import-all.ts test/cli/*.test.ts
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  await import(pathToFileURL(file).href).catch((error: unknown) => {
    it(`${file} can be read`, () => {
      throw error;
    });
  });
}
