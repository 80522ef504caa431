// What there is to choose from: loaded for those who open it.
export { renderPricingFields } from './pricing-fields.template.js';
export { toPricingFieldsView } from './pricing-fields.view.js';
