import type { Host } from '../../src/hosts/snippet.js';
import type { Workspace } from './host.js';
import { stepsOf } from './steps.js';

/** What is pasted once a site or page, beside the command that installs the package. */
export const settingsOf = (host: Host, { scorecard }: Workspace['embeds']) =>
  stepsOf(host, scorecard, 'once').filter(({ language }) => language !== 'shell');
