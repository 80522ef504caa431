// Lets the elements take over what a server has printed. Lit looks for this once, when it is loaded, so that it has
// to be imported before the elements.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
