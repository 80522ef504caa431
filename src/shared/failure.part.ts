// What is said of failures that are no matter of the connection, and what is done when that is back: loaded when there
// is one.
export { nearest } from '../dataset/suggest.js';
export { failureInDetail } from '../locales/en-failure.js';
export { callOnline } from './back-online.js';
