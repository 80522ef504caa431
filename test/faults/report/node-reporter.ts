// A reporter for node:test that keeps what became of each test, for the printed table.
import { basename } from 'node:path';
import { addResults, type Result } from './results.js';

interface TestEvent {
  type: string;
  data: { name: string; file?: string; skip?: string | boolean; details?: { type?: string } };
}

export async function* nodeReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites are told as tests are; a file that does not load is told under its own name.
    if (data.details?.type === 'suite') continue;
    const failed = type === 'test:fail';
    const outcome: Result['outcome'] = failed ? 'failed' : data.skip !== undefined ? 'skipped' : 'passed';
    const isFile = data.name.endsWith('.ts');
    if (isFile && !failed) continue;
    addResults([{ title: data.name, engine: 'node', outcome, file: basename(data.file ?? data.name) }]);
    yield '';
  }
}
