// The elements as HTML that a server sends: a shadow root in the markup, and the data to go on with.
export { renderToShadow, type ShadowOptions, stylesOf } from './render-to-shadow.js';
