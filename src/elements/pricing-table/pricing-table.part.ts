// What makes and draws a price table. The script of the element holds it; the one with all elements loads it when the
// first table is on a page.
export { pricingStyles as styles } from './pricing-table.styles.js';
export { PricingDrawing as Drawing } from './pricing-drawing.js';
