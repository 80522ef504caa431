import { ghost } from './ghost.js';
import { eleventy } from './eleventy.js';
import type { HostTest } from './host.js';
import { html } from './html.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';

/** All hosts, in the order of the table. */
export const hostTests: HostTest[] = [html, ghost, hugo, jekyll, eleventy];
