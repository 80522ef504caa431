import type { Browser } from 'playwright-core';
import { type Check, checkPublication, readings } from './check-publication.js';
import { lastLineOf, needDebian } from './debian.js';
import { type HostTest, NotInstalled, type Publication } from './host.js';
import { type Row, toRow } from './table.js';
import { type Kit, openWorkspace } from './workspace.js';

/** What a run has found. A check is one reading of one way of publishing. */
export interface Report {
  rows: Row[];
  messages: string[];
  passed: number;
  failed: number;
  /** Hosts that could not be had. */
  skipped: number;
}

export const emptyReport = (): Report => ({ rows: [], messages: [], passed: 0, failed: 0, skipped: 0 });

/** Of one kind of problem so many are named; a table that is missing as a whole has hundreds. */
const namedProblems = 8;

/** Publishes with one host and reads what came out; a host that cannot be had is skipped, and said to be. */
export async function tryHost(
  host: HostTest,
  folder: string,
  kit: Kit,
  browser: Browser,
  report: Report,
): Promise<void> {
  const { workspace, close } = await openWorkspace(folder, kit);
  try {
    await needDebian(host.debian);
    const publications = await host.publish(workspace);
    const version = (await host.version?.(workspace))?.trim() ?? '';
    await readAll(host, version, publications, (publication) =>
      checkPublication(browser, publication, kit.embeds),
    )(report);
  } catch (error) {
    note(host, error, report);
  } finally {
    await close();
  }
}

function note({ name }: HostTest, error: unknown, report: Report): void {
  if (error instanceof NotInstalled) {
    report.skipped++;
    report.messages.push(`SKIPPED ${name}: not installed: ${error.message}`);
    return;
  }
  report.failed++;
  report.messages.push(`FAILED ${name}: ${error instanceof Error ? error.message : lastLineOf(error)}`);
}

const readAll =
  (
    { name }: HostTest,
    version: string,
    publications: Publication[],
    check: (publication: Publication) => Promise<Check[]>,
  ) =>
  async (report: Report): Promise<void> => {
    // A host that publishes nothing must not look like one where all is well.
    if (publications.length === 0) throw new Error('has published nothing');
    const byWay = new Map<string, Check[]>();
    for (const publication of publications) {
      const checks = byWay.get(publication.way) ?? [];
      byWay.set(publication.way, [...checks, ...(await check(publication))]);
    }
    for (const [way, checks] of byWay) {
      report.rows.push(toRow(name, version, way, checks));
      countChecks(`${name}, ${way}`, checks, report);
    }
  };

function countChecks(place: string, checks: Check[], report: Report): void {
  for (const reading of readings) {
    const made = checks.filter((check) => check.reading === reading);
    if (made.length === 0) continue;
    const problems = made.flatMap((check) => check.problems);
    if (problems.length === 0) report.passed++;
    else report.failed++;
    const lines = problems.map(({ widget, text }) => `  ${widget ?? 'page'}: ${text}`);
    const shown = lines.slice(0, namedProblems);
    const rest = lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : [];
    if (lines.length > 0)
      report.messages.push([`FAILED ${place}, ${reading}:`, ...shown, ...rest].join('\n'));
  }
}
