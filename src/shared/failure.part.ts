// What is said of failures that are no matter of the connection: loaded when there is one.
export { nearest } from '../dataset/suggest.js';
export { failureInDetail } from '../locales/en-failure.js';
