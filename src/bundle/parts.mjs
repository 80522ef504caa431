/**
 * Parts of a script are files of their own, which it loads when they are needed. What a part has in common with its
 * script, Lit above all, it gets from it as an argument: importing it would load the script a second time wherever its
 * address is written in another way (`?v=2`, behind a redirect).
 *
 * A script becomes `…; const shared = () => [html, …]`, and a part `export default ([html, …]) => { …; return {…} }`. The
 * name of a part has a hash of what it holds and of what it takes, so that no other version comes in its place.
 */
import { namesIn, nodesIn, wordsIn } from '../locales/unused-words.mjs';

/** What is loaded later, by whom of those that would bring it at once, and what they get instead. */
const later = [
  { module: /\/(en-failure|suggest)\.js$/, by: /\/src\/(locales\/en|dataset\/query)\.ts$/, stand: 'failure' },
  { module: /\/can-define\.js$/, by: /\/src\/shared\/register\.ts$/, stand: 'define' },
  { module: /\/format\.js$/, by: /\/src\/shared\/wording\.ts$/, stand: 'format' },
  {
    module: /\/direction\.js$/,
    by: /\/src\/(shared|elements\/.*)\/(page-direction|text|.*\.template)\.ts$/,
    stand: 'direction',
  },
];

/** Puts in place of functions that are seldom called those that load them when they are. */
export function seldomCalledLater() {
  return {
    name: 'seldom-called-later',
    resolveId(source, importer) {
      const found = later.find(({ module, by }) => module.test(source) && by.test(importer));
      return found ? this.resolve(`./src/shared/${found.stand}-later.ts`) : null;
    },
  };
}

/** All modules that modules of a part lead to, besides those of the script. */
function reached(start, info, left) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || left.has(id)) return;
    found.add(id);
    info(id)?.importedIds.forEach(visit);
  };
  visit(start);
  return found;
}

const nameOf = (id) => id.replace(/^.*\//, '').replace(/(\.part)?\.\w+$/, '');

/**
 * For `manualChunks`: parts that have modules in common, which the script has not, are one file; a third one would be
 * another request.
 */
export function togetherInParts() {
  let names;
  return (id, { getModuleIds, getModuleInfo }) => {
    names ??= nameParts([...getModuleIds()], getModuleInfo);
    return names.get(id);
  };
}

function nameParts(ids, info) {
  const script = reached(
    ids.find((id) => info(id).isEntry),
    info,
    new Set(),
  );
  const starts = new Set(ids.flatMap((id) => [...info(id).dynamicallyImportedIds]));
  const groups = [];
  for (const start of [...starts].filter((id) => !info(id).isExternal && !script.has(id))) {
    const modules = reached(start, info, script);
    const met = groups.filter((group) => [...modules].some((id) => group.modules.has(id)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push({
      name: [...met.map(({ name }) => name), nameOf(start)].sort()[0],
      modules: new Set([...met.flatMap((group) => [...group.modules]), ...modules]),
    });
  }
  return new Map(groups.flatMap(({ name, modules }) => [...modules].map((id) => [id, name])));
}

/** Replaces pieces of a text, given as [start, end, by]. */
const replaceAll = (code, pieces) =>
  [...pieces]
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);

const codeOf = ({ modules }) =>
  Object.values(modules)
    .map(({ code }) => code ?? '')
    .join('\n');

const isEnglish = (id) => id.endsWith('/src/locales/en.ts');

/** What loads a part; browsers do not ask twice for an address that has failed, so that the next try has another. */
const loader = `
let failures$ = 0;
const part$ = (address) =>
  import(failures$ ? address + '?' + failures$ : address).then(
    (part) => part.default(shared$()),
    (error) => {
      failures$++;
      throw error;
    },
  );
`;

export function partsFromScript() {
  return {
    name: 'parts-from-script',
    // What a part takes is known by its place in a list.
    augmentChunkHash({ isEntry, imports }) {
      return isEntry ? undefined : imports.join();
    },
    renderChunk(code, chunk, options, { chunks }) {
      if (Object.keys(chunks).length === 1) return null;
      const tree = this.parse(code);
      const made = chunk.isEntry
        ? toScript(code, tree, chunk, chunks)
        : toPart(code, tree, chunk, chunks, (text) => this.parse(text));
      return { code: made, map: null };
    },
  };
}

/** The words come first in what is shared. */
function toScript(code, tree, { exports: names }, chunks) {
  const locals = new Map();
  const pieces = [];
  for (const node of tree.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) locals.set(exported.name, local.name);
    pieces.push([node.start, node.end, '']);
  }
  const isPart = (address) => Object.keys(chunks).some((name) => `./${name}` === address);
  for (const node of nodesIn(tree))
    if (node.type === 'ImportExpression' && isPart(node.source.value))
      pieces.push([node.start, node.source.start, 'part$(']);
  const shared = [wordsIn(tree).id.name, ...names.map((name) => locals.get(name))];
  return `${replaceAll(code, pieces)}\nconst shared$ = () => [${shared.join()}];${loader}`;
}

function toPart(code, tree, chunk, chunks, parse) {
  const [script] = Object.values(chunks).filter(({ isEntry }) => isEntry);
  const taken = script.exports.map(() => '');
  const given = [];
  const pieces = [];
  for (const node of tree.body) {
    if (node.type === 'ImportDeclaration') {
      if (!node.source.value.endsWith(`/${script.fileName}`))
        throw new Error(`a part imports ${node.source.value}, which is not its script`);
      for (const { imported, local } of node.specifiers)
        taken[script.exports.indexOf(imported.name)] = local.name;
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers) given.push(`${exported.name}: ${local.name}`);
    } else continue;
    pieces.push([node.start, node.end, '']);
  }
  const body = replaceAll(code, pieces);
  const words = wordsFor(tree, script, parse);
  return `export default ([words$, ${taken.join()}]) => {${words}${body}\nreturn {${given.join()}};};`;
}

/** The words that this part says and its script does not, with the functions that they need, in a scope of their own. */
function wordsFor(tree, script, parse) {
  const [, english] = Object.entries(script.modules).find(([id]) => isEnglish(id));
  const own = parse(english.code);
  const object = wordsIn(own);
  const scriptTree = parse(codeOf(script));
  const said = namesIn(scriptTree, wordsIn(scriptTree).init);
  const wanted = namesIn(tree);
  const kept = object.init.properties.filter(({ key }) => {
    const name = key.name ?? key.value;
    return wanted.has(name) && !said.has(name);
  });
  if (kept.length === 0) return '';
  const text = ({ start, end }) => english.code.slice(start, end);
  const others = own.body.filter((node) => !node.declarations?.includes(object)).map(text);
  return `{${others.join('\n')}\nObject.assign(words$, {${kept.map(text).join(',\n')}});}`;
}
