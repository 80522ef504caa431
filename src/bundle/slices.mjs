// One small file for each model beside the datasets of dist/cdn/, for elements that show one model, and the scripts
// that ask for them.
import { readdirSync, readFileSync } from 'node:fs';

const none = '/$^/';
/** Ids that stand for themselves in the names of files. Elements take the whole for the few others. */
const asWritten = '/^[a-z\\d][a-z\\d._-]*$/';
const isAsWritten = new RegExp(asWritten.slice(1, -1));

/** Has a script ask for the files. It follows the compiler, whose result several bundles share. */
export function askForSlices() {
  return {
    name: 'ask-for-slices',
    transform(code, id) {
      if (!id.endsWith('/src/shared/published-files.ts')) return null;
      return { code: replaceOnce(code, none, asWritten), map: null };
    },
  };
}

/** A built script for a place where the files are not. */
export const withoutSlices = (script) => replaceOnce(script, asWritten, none);

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`expected ${from} once`);
  return text.replace(from, () => to);
}

/** The files, made by the compiled package. */
export function sliceFiles() {
  return {
    name: 'slice-files',
    async generateBundle() {
      const load = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
      const { parseDataset } = await load('dataset/parse.js');
      const { publishedDatasetOf } = await load('shared/published.js');
      const { indexOf, slicesOf } = await load('render/slices.js');
      const { sliceIndexFile } = await load('render/slice-file.js');
      for (const file of readdirSync('data').filter((name) => name.endsWith('.json'))) {
        const name = file.replace(/\.json$/, '');
        const { dataset } = parseDataset(JSON.parse(readFileSync(`data/${file}`, 'utf8'))).value;
        if (!dataset.rubrics.some(({ id }) => publishedDatasetOf(id) === name)) continue;
        const slices = slicesOf(dataset);
        const folder = `data/slices/${name}`;
        const emit = (file, content) =>
          this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source: JSON.stringify(content) });
        emit(sliceIndexFile, indexOf(dataset, slices));
        for (const { file, model, dataset } of slices) {
          if (isAsWritten.test(model) && file !== `${model}.json`) this.error(`${model} is called ${file}`);
          emit(file, dataset);
        }
      }
    },
  };
}
