// Serves the project's files as they are; the demo page loads the built script like any page would.
import { fileURLToPath } from 'node:url';
import { answers } from './answers.mjs';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  port: 8000,
  open: false,
  watch: false,
  middleware: [
    answers,
    (context, next) => {
      if (context.url === '/') return context.redirect('/demo/');
      return next();
    },
  ],
};
