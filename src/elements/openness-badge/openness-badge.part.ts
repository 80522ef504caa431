// What makes and draws a badge with its popover, loaded as that of the price table is.
export { badgeStyles as styles } from './openness-badge.styles.js';
export { BadgeDrawing as Drawing } from './badge-drawing.js';
