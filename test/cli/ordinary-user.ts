import { spawnSync } from 'node:child_process';

/** For root no file is unreadable and no folder closed, so that tests of permissions would prove nothing. */
const prefix = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

const isRoot = process.getuid?.() === 0;
const canStepDown = isRoot && spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status === 0;

/** What goes before a command so that an ordinary user runs it. */
export const asOrdinaryUser = isRoot ? prefix : [];

/** Why such tests cannot run here, or false where they can. */
export const cannotTestPermissions =
  process.platform === 'win32'
    ? 'permissions are different on Windows'
    : isRoot && !canStepDown
      ? 'root cannot become an ordinary user here: no setpriv'
      : false;
