import yoctoSpinner from 'yocto-spinner';

/** Counts for somebody who waits at a terminal. */
export interface Progress {
  update: (text: string) => void;
  /** Clears the line; safe to call more than once. */
  stop: () => void;
}

const patience = 1000;
const pause = 80;

/**
 * A spinner on stderr that appears after a second, and only at a terminal. It is drawn on each update, so it
 * moves also while an import keeps the process busy.
 */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const spinner = yoctoSpinner({ stream });
  let due = performance.now() + patience;
  return {
    update: (text) => {
      if (performance.now() < due) return;
      due = performance.now() + pause;
      if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    },
    stop: () => {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
