// zod/mini carries no messages. At the command line they are wanted: which type was expected, what was there.
import en from 'zod/v4/locales/en.js';
import { z } from '../dataset/zod.js';

z.config(en());
