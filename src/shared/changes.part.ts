// What has moved since an earlier edition: loaded where one is named.
export { changesStyles as styles, renderBefore, renderChanges } from './changes.js';
export { toChangesView } from './changes.view.js';
