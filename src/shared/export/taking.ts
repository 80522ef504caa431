// By what a reader takes along what an element shows, whatever it is.
export {
  copiesStyles as styles,
  copy,
  focusCopy,
  press,
  printCopy,
  renderCopies,
  renderCopy,
} from './copies.js';
export { saveFile } from './save-file.js';
