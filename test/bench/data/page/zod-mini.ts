import { Dataset } from '../../../../src/dataset/schema.js';
import { measureCheck } from './measure-check.js';

measureCheck((value) => Dataset.safeParse(value).success);
