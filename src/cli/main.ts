#!/usr/bin/env node
// Nothing newer than dynamic import may stand in this file, nor be imported by it in the ordinary way: an old
// Node has to get as far as the message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 20 || (major === 20 && minor < 19);

if (isOld) {
  process.stderr.write(`error: Node 20.19 or newer is needed, this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else void import('./program.js').then(({ runProgram }) => runProgram());

export {};
