// What makes and draws a comparison, loaded as that of the price table is.
export { CompareDrawing as Drawing } from './compare-drawing.js';
export { comparisonStyles as styles } from './openness-compare.styles.js';
