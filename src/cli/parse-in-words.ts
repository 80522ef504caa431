import en from 'zod/v4/locales/en.js';
import type { Outcome } from '../dataset/failure.js';
import { type ParsedDataset, parseDatasetBy } from '../dataset/parse.js';
import { checkBySchema } from '../dataset/schema-check.js';
import { z } from '../dataset/zod.js';

z.config(en());

/** Reads a dataset as parseDataset does, and says of each issue which type was expected and what was there. */
export const parseInWords = (input: unknown): Outcome<ParsedDataset> => parseDatasetBy(checkBySchema, input);
