// What makes and draws a comparison, loaded as that of the price table is.
export { comparisonStyles as styles } from './openness-compare.styles.js';
export { CompareDrawing as Drawing } from './compare-drawing.js';
