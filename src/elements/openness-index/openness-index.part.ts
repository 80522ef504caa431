// What makes and draws the list, loaded as that of the price table is.
export { indexStyles as styles } from './openness-index.styles.js';
export { IndexDrawing as Drawing } from './index-drawing.js';
