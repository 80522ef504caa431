import type { Failure, Outcome } from '../dataset/failure.js';
import { fail } from './fail.js';

/** What a search or a printer has found; ends the command where it has found nothing in the datasets. */
export function valueOf<Value>(outcome: Outcome<Value>, names: string[] = []): Value {
  return outcome.ok ? outcome.value : fail(...describe(outcome.failure, names));
}

function describe({ code, received = '', suggestions = [] }: Failure, names: string[]): [string, string] {
  if (code === 'empty') return [names.join(', '), 'has nothing to show of this'];
  const near = suggestions.length > 0 ? `; near are ${suggestions.join(', ')}` : '';
  return [received, `not in the data (${code})${near}`];
}
