import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CommandError, exitCodes, hasCode, reasonOf } from './fail.js';
import { printError } from './print.js';
import { refuseRepeats } from './repeats.js';

const commands = new Map<string | undefined, () => Promise<Command>>([
  ['import', async () => (await import('./import.js')).importCommand()],
  ['validate', async () => (await import('./validate.js')).validateCommand()],
  ['render', async () => (await import('./render.js')).renderCommand()],
  ['slice', async () => (await import('./slice.js')).sliceCommand()],
  ['oembed', async () => (await import('./oembed.js')).oembedCommand()],
]);

/** The command that is called, or all where that cannot be seen at once: each brings much code along. */
function loadCommands(): Promise<Command[]> {
  const called = commands.get(process.argv[2]);
  return Promise.all([...(called ? [called] : commands.values())].map((load) => load()));
}

/** Reads the command line, does what it asks for, and sets the exit code. */
export async function runProgram(): Promise<void> {
  // A reader such as `head` that has seen enough is no failure of ours.
  process.stdout.on('error', (error) => {
    if (hasCode(error, 'EPIPE')) process.exit(0);
    end(new CommandError('standard output', reasonOf(error), exitCodes.trouble));
  });
  process.stderr.on('error', () => undefined);
  const program = createProgram(await loadCommands());
  await program.parseAsync().catch(end);
}

function createProgram(all: Command[]): Command {
  const program = new Command('openness-widgets')
    .description('datasets about the openness of AI models')
    .version(readVersion());
  for (const command of all) {
    command.showHelpAfterError(`usage: openness-widgets ${command.name()} ${command.usage()}`);
    refuseRepeats(command);
    program.addCommand(command);
  }
  program.showHelpAfterError(`usage: openness-widgets ${program.usage()}`);
  for (const command of [program, ...program.commands])
    // Commander repeats what was typed, which may come from elsewhere; print.ts makes it harmless.
    command
      .exitOverride()
      .configureOutput({ outputError: (text) => printError(...text.trimEnd().split('\n')) });
  return program;
}

/** Also what was not foreseen ends in one line; where it came from is for whoever sets DEBUG. */
function end(error: unknown): void {
  if (error instanceof CommanderError) {
    // It has printed what there is to say, be it help.
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.trouble;
    return;
  }
  printError(`error: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.DEBUG && !(error instanceof CommandError))
    printError(...String((error as Error).stack).split('\n'));
  process.exitCode = error instanceof CommandError ? error.exitCode : exitCodes.trouble;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
