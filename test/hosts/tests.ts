import { astro } from './astro.js';
import { docusaurus } from './docusaurus.js';
import { eleventy } from './eleventy.js';
import { ghost } from './ghost.js';
import type { HostTest } from './host.js';
import { html } from './html.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { next } from './next.js';
import { vitepress } from './vitepress.js';
import { wordpress } from './wordpress.js';

/** All hosts, in the order of the table. */
export const hostTests: HostTest[] = [
  html,
  wordpress,
  ghost,
  hugo,
  jekyll,
  eleventy,
  astro,
  next,
  vitepress,
  docusaurus,
];
