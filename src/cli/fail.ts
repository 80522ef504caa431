/**
 * What the exit code says. A signal ends the command with 128 and its number, as every shell reports it.
 */
export const exitCodes = {
  /** What was read is not as it should be. */
  badData: 1,
  /** The command was not understood, or something could not be read or written. */
  trouble: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A failure that the user can understand and mend: one line on stderr, no stack trace. */
export class CommandError extends Error {
  override name = 'CommandError';
  exitCode: ExitCode;
  /** What is wrong, without what it is wrong with. */
  problem: string;

  constructor(subject: string, problem: string, exitCode: ExitCode) {
    super(`${subject}: ${problem}`);
    this.problem = problem;
    this.exitCode = exitCode;
  }
}

/** Ends the command with one line, `subject: problem`, because it cannot do what it is asked to. */
export function fail(subject: string, problem: string): never {
  throw new CommandError(subject, problem, exitCodes.trouble);
}

/** Ends the command in the same way, because of what stands in a file. */
export function refuse(subject: string, problem: string): never {
  throw new CommandError(subject, problem, exitCodes.badData);
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  ENXIO: 'is not a regular file',
};

/** What a failed file operation means, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (reasons[code] ?? code);
}

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Ends the command where a file operation has failed; other errors go on. */
export function failOf(path: string, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code) fail(path, reasonOf(error));
  throw error;
}
