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
    // The demo is nobody's to put into a frame; the embed page is there for that.
    (context, next) => {
      if (context.path.startsWith('/demo/')) context.set('content-security-policy', "frame-ancestors 'none'");
      return next();
    },
    (context, next) => {
      if (context.url === '/') return context.redirect('/demo/');
      return next();
    },
  ],
};
