import { takeSnapshots, folder } from './snapshots.js';
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(folder,{recursive:true});
for (const [file,text] of await takeSnapshots()) writeFileSync(new URL(file,folder), text);
