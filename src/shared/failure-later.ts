// The build of dist/cdn/ puts this in place of the same functions, of which the scripts need few and seldom: they are
// asked for by the first call, and until they are here there is nothing to say.
import { failurePart } from './parts.js';

type Functions = typeof import('./failure.part.js');

function asked(): Functions | undefined {
  void failurePart.ask();
  return failurePart.content;
}

export const nearest: Functions['nearest'] = (text, candidates) => asked()?.nearest(text, candidates) ?? [];

export const failureInDetail: Functions['failureInDetail'] = (failure) =>
  (failure.code !== 'network' && asked()?.failureInDetail(failure)) || '';
