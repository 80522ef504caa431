import { parseDataset } from '../../../../src/dataset/parse.js';
import { measureCheck } from './measure-check.js';

measureCheck((value) => {
  const parsed = parseDataset(value);
  return parsed.ok && parsed.value.dropped === 0;
});
