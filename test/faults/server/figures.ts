import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './protocol.js';

const fileIn = (folder: string) => join(folder, 'figures.jsonl');

/** Keeps a number for the printed table. Outside of `npm run test:faults` it is only printed. */
export function addFigure(figure: Figure): void {
  const folder = process.env.FAULTS_RESULTS;
  if (folder) appendFileSync(fileIn(folder), `${JSON.stringify(figure)}\n`);
  else console.log(`figure: ${figure.name}: ${figure.value} (${figure.engine})`);
}

export function readFigures(folder: string): Figure[] {
  if (!existsSync(fileIn(folder))) return [];
  const lines = readFileSync(fileIn(folder), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Figure);
}
