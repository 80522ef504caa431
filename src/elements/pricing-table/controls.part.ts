// With what a reader searches, filters and chooses: loaded for those who may.
export { renderPricingControls } from './pricing-controls.template.js';
export { toPricingControlsView } from './pricing-controls.view.js';
export { pricingControlStyles as styles } from './pricing-controls.styles.js';
export { renderPriceTray } from './price-tray.template.js';
