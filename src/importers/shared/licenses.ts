import type { License } from '../../dataset/schema.js';

/** Ids of the SPDX list that upstream prints or is likely to print. Others stay plain names. */
const spdxIds = [
  'AFL-3.0',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD-3-Clause-Clear',
  'BSL-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-NC-2.0',
  'CC-BY-NC-3.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'CDLA-Permissive-2.0',
  'EPL-2.0',
  'EUPL-1.2',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'MS-PL',
  'ODbL-1.0',
  'ODC-By-1.0',
  'OFL-1.1',
  'OSL-3.0',
  'Unlicense',
  'Zlib',
];

/** Full names that mean exactly one licence. "GNU General Public License v3.0" does not: -only or -or-later. */
const spdxByFullName = new Map([
  ['apache-license-2.0', 'Apache-2.0'],
  ['apache-license,-version-2.0', 'Apache-2.0'],
  ['attribution-4.0-international', 'CC-BY-4.0'],
  ['attribution-noncommercial-4.0-international', 'CC-BY-NC-4.0'],
  ['attribution-noncommercial-sharealike-4.0-international', 'CC-BY-NC-SA-4.0'],
  ['attribution-sharealike-4.0-international', 'CC-BY-SA-4.0'],
]);

const spdxBySpelling = new Map(spdxIds.map((id) => [id.toLowerCase(), id]));

/** A licence under the name that upstream prints, with its SPDX id where the name leaves no doubt. */
export function toLicense(name: string, component?: string): License {
  const spdx = findSpdxId(name);
  return { name, ...(spdx && { spdx }), ...(component && { component }) };
}

/** Only case, a space for a hyphen, and the word "License" at the end may differ from the id. */
function findSpdxId(name: string): string | undefined {
  const spelling = name.toLowerCase().split(/\s+/).join('-');
  const short = spelling.replace(/-licen[cs]e$/, '');
  return spdxBySpelling.get(short) ?? spdxByFullName.get(spelling);
}
