import type { Failure } from '../dataset/failure.js';

/** The failures of which nobody has to read without a connection, in English; empty for the others. */
export function failureInDetail({
  code,
  status,
  received,
  suggestions = [],
  path,
  line,
  isInsecure,
}: Failure): string {
  switch (code) {
    case 'http':
      return `The server answered with an error (${status ?? '?'}).`;
    case 'aborted':
      return 'Loading was cancelled.';
    case 'type':
      return `The server sent something other than data (${received ?? 'unknown type'}).`;
    case 'too-large':
      return 'The data is larger than the limit of 8 MB.';
    case 'syntax':
      return `What was loaded is not valid JSON${line ? ` (line ${line})` : ''}.`;
    case 'schema':
      return `What was loaded is not a dataset that can be read${path ? ` (at ${path})` : ''}.`;
    case 'version':
      return `The data has version ${received ?? '?'} of the format; version 1 is supported.`;
    case 'empty':
      return 'The answer was empty.';
    case 'src':
      if (isInsecure) return `“${received ?? ''}” is not encrypted (http), and this page is (https).`;
      return received
        ? `“${received}” is not an address that data can be loaded from.`
        : 'No data was found: give an address with src, or put the data inside the element.';
    case 'not-found':
      return `“${received ?? ''}” is not in the data.${suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''}`;
    default:
      return '';
  }
}
