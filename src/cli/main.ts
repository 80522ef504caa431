#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { CommandError, hasCode, reasonOf } from './fail.js';
import { importCommand } from './import.js';
import { oembedCommand } from './oembed.js';
import { printError } from './print.js';
import { printable } from './printable.js';
import { renderCommand } from './render.js';
import { validateCommand } from './validate.js';

const program = new Command('openness-widgets')
  .description('datasets about the openness of AI models')
  .version(readVersion());

for (const command of [importCommand(), validateCommand(), renderCommand(), oembedCommand()]) {
  command.configureOutput({ outputError: printUsageError });
  command.showHelpAfterError(`usage: openness-widgets ${command.name()} ${command.usage()}`);
  program.addCommand(command);
}
program.configureOutput({ outputError: printUsageError });
program.showHelpAfterError(`usage: openness-widgets ${program.usage()}`);

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error) => {
  if (hasCode(error, 'EPIPE')) process.exit(0);
  end(new CommandError(`standard output: ${reasonOf(error)}`));
});
process.stderr.on('error', () => undefined);

await program.parseAsync().catch(end);

/** Also what was not foreseen ends in one line; where it came from is for whoever sets DEBUG. */
function end(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  printError(`error: ${printable(message)}`);
  if (process.env.DEBUG && !(error instanceof CommandError)) printError(String((error as Error).stack));
  process.exitCode = 1;
}

/** Commander repeats what was typed, which may come from elsewhere. */
function printUsageError(text: string): void {
  printError(...text.trimEnd().split('\n').map(printable));
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
