import { bundle } from '../shared/bundle.js';
import type { BenchServer } from '../shared/server.js';
import { type PlainTable, type TableKind, tableKinds } from './actions.js';
import type { Dataset } from '../../../src/dataset/schema.js';

const inOwnFile: readonly TableKind[] = ['tabulator', 'ag-grid', 'gridjs', 'vaadin'];

/** The pages of all tables with all that they need. Answers why one of them has none. */
export async function addTablePages(
  server: BenchServer,
  dataset: Dataset,
  plain: PlainTable,
): Promise<Map<TableKind, string>> {
  const missing = new Map<TableKind, string>();
  server.add('/table/page.js', await bundle('table/page/page.ts'));
  server.add('/dataset.json', JSON.stringify(dataset));
  server.add('/plain.json', JSON.stringify(plain));
  for (const kind of tableKinds) {
    const script = inOwnFile.includes(kind)
      ? await peerScript(server, kind).catch(() => undefined)
      : kind === 'element'
        ? '/cdn/pricing-table.js'
        : '/table/page.js';
    if (script) server.add(`/table/${kind}`, pageWith(script));
    else missing.set(kind, 'its package is not installed');
  }
  return missing;
}

async function peerScript(server: BenchServer, kind: TableKind): Promise<string> {
  const path = `/table/${kind}.js`;
  server.add(path, await bundle(`table/page/peers/${kind}.js`));
  return path;
}

const pageWith = (
  script: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,"><style>body { margin: 0; font: 16px/1.4 sans-serif }</style><body>
<script type="module" src="${script}"></script><script type="module" src="/table/page.js"></script>`;
