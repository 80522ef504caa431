// The chart of prices: loaded for those who ask for one.
export { historyStyles as styles } from './history.styles.js';
export { renderHistory } from './history.template.js';
export { toHistoryView } from './history.view.js';
