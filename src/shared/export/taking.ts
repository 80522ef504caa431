// By what a reader takes along what an element shows, whatever it is.
export { toBibtex } from './bibtex.js';
export { saveFile } from './save-file.js';
export { writeToClipboard } from './write-to-clipboard.js';
