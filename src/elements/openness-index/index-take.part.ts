// How a reader takes along the list: loaded for those who do.
export * from '../../shared/export/taking.js';
export { toExportFile } from './index-file.js';
