// What is said of failures that are no matter of the connection, what is done when that is back, and what is said of names
// that are taken: loaded when there is need.
export { nearest } from '../dataset/suggest.js';
export { failureInDetail } from '../locales/en-failure.js';
export { callOnline } from './back-online.js';
export { canDefine } from './can-define.js';
