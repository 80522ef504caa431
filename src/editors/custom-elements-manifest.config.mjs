// Describes every element for editors and frameworks, from the comments and types of its class. Runs after the
// compiler, and writes dist/custom-elements.json, dist/editors/ and dist/types/.
import { elements } from './elements.mjs';
import { editorFiles } from './editor-files.mjs';
import { frameworkTypes } from './framework-types.mjs';
import {
  attributesAndTypes,
  documentedOnly,
  publishedPaths,
  sharedCustomProperties,
  tagNames,
} from './manifest-plugins.mjs';

export default {
  globs: [
    ...elements.flatMap(({ source }) => [source, source.replace(/\.ts$/, '.define.ts')]),
    'src/shared/events.ts',
  ],
  outdir: 'dist',
  packagejson: false,
  quiet: true,
  plugins: [
    documentedOnly,
    attributesAndTypes,
    sharedCustomProperties,
    tagNames,
    publishedPaths,
    editorFiles,
    frameworkTypes,
  ],
};
