import { disguisedUrls } from './urls/disguised.js';
import { goodUrls } from './urls/good.js';
import { hostlessUrls, userNameUrls } from './urls/hosts.js';
import { pretendingUrls } from './urls/pretending.js';
import { schemeUrls } from './urls/schemes.js';
import { scriptUrls } from './urls/script.js';

// Addresses that must never become links, by the case that they belong to, and some that must. Written for this
// suite; CALL stands for what they would run.

export { goodUrls };

export const badUrlClasses = {
  H03: scriptUrls,
  H04: disguisedUrls,
  H05: schemeUrls,
  H06: hostlessUrls,
  H07: userNameUrls,
  H08: pretendingUrls,
};

export const badUrls: readonly string[] = Object.values(badUrlClasses).flat();
