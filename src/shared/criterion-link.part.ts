// The links to criteria: loaded for who opens one, and for an address that is one.
export { addressesOf, criterionLinkStyles as styles } from './criterion-address.js';
export { followLink } from './follow-link.js';
