import { fail, type Outcome, succeed } from '../dataset/failure.js';
import type { ParsedDataset } from '../dataset/parse.js';
import { type LoadedDataset, networkCode } from '../dataset/request.js';
import { openSealed } from '../dataset/seal.js';
import { kitVersion } from './kit-version.js';
import { checkPart } from './parts.js';
import { isPublished } from './published-files.js';

/** Data that may be shown, and what of it was wrong. */
export type CheckedData = ParsedDataset & { isDamaged?: boolean };

/** Data that a page has brought along. */
export type OwnData = { kind: 'data'; value: unknown } | { kind: 'inline'; text: string };

/** What has come from an address: as it is where our build has checked it, and after the full check else. */
export async function readAnswer(text: string, url: string): Promise<Outcome<LoadedDataset>> {
  const dataset = isPublished(url) ? openSealed(text, kitVersion) : undefined;
  if (dataset) return succeed({ dataset, issues: [], dropped: 0, url });
  const check = await checkPart.load();
  return check ? check.interpret(text, url) : fail(networkCode(), { url });
}

/** What the page itself has brought; undefined as long as the check is not here. */
export function readOwn(origin: OwnData): Outcome<CheckedData> | undefined {
  const { content } = checkPart;
  return origin.kind === 'data' ? content?.parseDataset(origin.value) : content?.interpret(origin.text, '');
}

/** The same as soon as it is. */
export async function readOwnLater(origin: OwnData): Promise<Outcome<CheckedData>> {
  await checkPart.load();
  return readOwn(origin) ?? fail(networkCode());
}
