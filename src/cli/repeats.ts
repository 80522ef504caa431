import type { Command } from 'commander';

/** For options that may be given several times. */
export const collect = (value: string, earlier: string[] = []) => [...earlier, value];

/** The same for lists with commas in them. */
export const collectIds = (value: string, earlier: string[] = []) => [
  ...earlier,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean),
];

/** Of two values for one option one would be lost without a word; so the command ends with its usage. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if (option.parseArg === collect || option.parseArg === collectIds) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) command.error(`error: option '${option.flags}' is given twice`);
      isGiven = true;
    });
  }
}
