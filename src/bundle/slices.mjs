// The datasets of dist/cdn/, beside them one small file for each model, for elements that show one model, and the scripts
// that ask for them. All are sealed: the scripts take as checked what is as it was written here.
import { readdirSync, readFileSync } from 'node:fs';

const none = '/$^/';
/** Ids that stand for themselves in the names of files. Elements take the whole for the few others. */
const asWritten = '/^[a-z\\d][a-z\\d._-]*$/';
const isAsWritten = new RegExp(asWritten.slice(1, -1));

const unsealed = 'areSealed = false';
const sealed = 'areSealed = true';

/** Has a script ask for the files and know their seal. It follows the compiler, whose result several bundles share. */
export function askForSlices() {
  return {
    name: 'ask-for-slices',
    transform(code, id) {
      if (!id.endsWith('/src/shared/published-files.ts')) return null;
      return { code: replaceOnce(replaceOnce(code, none, asWritten), unsealed, sealed), map: null };
    },
  };
}

/** A built script for a place where the files are not. */
export const withoutSlices = (script) => replaceOnce(script, asWritten, none);

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`expected ${from} once`);
  return text.replace(from, () => to);
}

const load = (path) => import(new URL(`../../dist/${path}`, import.meta.url));

/** A function that writes a dataset as the check of the kit leaves it, with a seal. It refuses what has a fault. */
async function sealer() {
  const { parseDataset } = await load('dataset/parse.js');
  const { withSeal } = await load('dataset/seal.js');
  const { kitVersion } = await load('shared/kit-version.js');
  return (dataset) => {
    const { ok, value } = parseDataset(dataset);
    if (!ok || value.issues.length > 0) throw new Error(`${dataset.id} is not as it should be`);
    return withSeal(JSON.stringify(value.dataset), kitVersion);
  };
}

/** A copy of each dataset without its indentation. */
export function datasetFiles() {
  return {
    name: 'dataset-files',
    async generateBundle() {
      const seal = await sealer();
      for (const file of readdirSync('data').filter((name) => name.endsWith('.json'))) {
        const source = seal(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
      }
    },
  };
}

/** The files, made by the compiled package. */
export function sliceFiles() {
  return {
    name: 'slice-files',
    async generateBundle() {
      const seal = await sealer();
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
        const emit = (file, source) =>
          this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source });
        emit(sliceIndexFile, JSON.stringify(indexOf(dataset, slices)));
        for (const { file, model, dataset } of slices) {
          if (isAsWritten.test(model) && file !== `${model}.json`) this.error(`${model} is called ${file}`);
          emit(file, seal(dataset));
        }
      }
    },
  };
}
