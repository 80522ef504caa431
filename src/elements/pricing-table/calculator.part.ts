// What a use costs: loaded for those who ask for it.
export { calculatorStyles as styles } from './calculator.styles.js';
export { renderCalculator } from './calculator.template.js';
export { toCalculatorView } from './calculator.view.js';
