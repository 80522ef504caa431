import { astro } from './astro.js';
import { docusaurus } from './docusaurus.js';
import type { HostTest } from './host.js';
import { html } from './html.js';
import { next } from './next.js';
import { vitepress } from './vitepress.js';

/** All hosts, in the order of the table. */
export const hostTests: HostTest[] = [html, astro, next, vitepress, docusaurus];
