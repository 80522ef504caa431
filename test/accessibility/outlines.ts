// npm run outlines                what a screen reader is told of each state, where it is not what was accepted
// npm run outlines -- --write     accepts it, to be read line by line
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences, folder, readSnapshot, takeSnapshots } from './snapshots.js';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const found = await takeSnapshots();
for (const [file, outline] of found) {
  const lines = differences(readSnapshot(file), outline);
  if (lines.length > 0) console.log(`${file}\n${lines.join('\n')}\n`);
}
if (values.write) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!found.has(file)) rmSync(new URL(file, folder));
  for (const [file, outline] of found) writeFileSync(new URL(file, folder), outline);
}
