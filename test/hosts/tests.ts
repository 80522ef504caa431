import type { HostTest } from './host.js';
import { html } from './html.js';

/** All hosts, in the order of the table. */
export const hostTests: HostTest[] = [html];
