/**
 * Parts of a script are files of their own, which it loads when they are needed. What a part has in common with its
 * script, Lit above all, it gets from it as an argument: importing it would load the script a second time wherever its
 * address is written in another way (`?v=2`, behind a redirect).
 *
 * A script becomes `…; const shared = () => [html, …]`, and a part `export default ([html, …]) => { …; return {…} }`. The
 * name of a part has a hash of what it holds and of what it takes, so that no other version comes in its place. What
 * a part has in common with the one that draws its element, it gets from that one as a second argument.
 */
import { nodesIn, saidIn, wordsIn } from '../locales/unused-words.mjs';

/** What is loaded later, by whom of those that would bring it at once, and what they get instead. */
const later = [
  {
    module: /\/(en-failure|suggest)\.js$/,
    by: /\/src\/(locales\/en|dataset\/find-otherwise)\.ts$/,
    stand: 'failure',
  },
  { module: /\/can-define\.js$/, by: /\/src\/shared\/register\.ts$/, stand: 'define' },
  { module: /\/format\.js$/, by: /\/src\/shared\/wording\.ts$/, stand: 'format' },
  {
    module:
      /\/(find-otherwise|score-classes|cut\.view|fold|fold\.view|other-cell\.view|other-outline|other-total\.view|reported\.view|seldom\.styles|steps)\.js$/,
    by: /\/src\/(dataset|shared|elements)\/(?!.*(\.part|seldom\.styles)\.ts$)/,
    stand: 'seldom',
  },
  { module: /\/result\.js$/, by: /\/openness-scorecard\.template\.ts$/, stand: 'seldom' },
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
  const left = new Set(script);
  // What draws an element is here when anything else of it is asked for, which takes from it.
  for (const start of [...starts]
    .filter((id) => !info(id).isExternal && !script.has(id))
    .sort(drawingsFirst)) {
    const modules = reached(start, info, left);
    if (isDrawing(start)) for (const id of modules) left.add(id);
    const met = groups.filter((group) => [...modules].some((id) => group.modules.has(id)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push({
      name: [...met.map(({ name }) => name), nameOf(start)].sort()[0],
      modules: new Set([...met.flatMap((group) => [...group.modules]), ...modules]),
    });
  }
  return new Map(groups.flatMap(({ name, modules }) => [...modules].map((id) => [id, name])));
}

const isDrawing = (id) => /\/elements\/([\w-]+)\/\1\.part\.ts$/.test(id);
const drawingsFirst = (one, other) => Number(isDrawing(other)) - Number(isDrawing(one));

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

/**
 * What loads a part, and with it the one that it takes from; browsers do not ask twice for an address that has failed,
 * so that the next try has another.
 */
const loader = `
let failures$ = 0;
const made$ = {};
const part$ = (address, base) =>
  (made$[address] ??= Promise.all([
    import(failures$ ? address + '?' + failures$ : address),
    base && part$(base),
  ]).then(
    ([part, taken]) => part.default(shared$(), taken),
    (error) => {
      failures$++;
      delete made$[address];
      throw error;
    },
  ));
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
      const parse = (text) => this.parse(text);
      const tree = parse(code);
      const made = chunk.isEntry
        ? toScript(code, tree, chunk, chunks, parse)
        : toPart(code, tree, chunk, chunks, parse);
      return { code: made, map: null };
    },
  };
}

const isLiteral = ({ type, argument, left, right }) =>
  type === 'Literal' ||
  (type === 'UnaryExpression' && isLiteral(argument)) ||
  (type === 'BinaryExpression' && isLiteral(left) && isLiteral(right));

/** Numbers and texts that a script has under a name: parts have their own of these, as they are written. */
function literalsOf(script, parse) {
  const code = codeOf(script);
  const declared = parse(code).body.flatMap(({ declarations = [] }) => declarations);
  return new Map(
    declared
      .filter(({ id, init }) => script.exports.includes(id.name) && init && isLiteral(init))
      .map(({ id, init }) => [id.name, code.slice(init.start, init.end)]),
  );
}

/** The words come first in what is shared. */
function toScript(code, tree, chunk, chunks, parse) {
  const literals = literalsOf(chunk, parse);
  const locals = new Map();
  const pieces = [];
  for (const node of tree.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) locals.set(exported.name, local.name);
    pieces.push([node.start, node.end, '']);
  }
  for (const node of nodesIn(tree)) {
    const part = node.type === 'ImportExpression' && chunks[node.source.value?.replace('./', '')];
    if (!part) continue;
    const base = baseOf(part, chunks);
    pieces.push([
      node.start,
      node.end,
      `part$(${[node.source.raw, ...(base ? [`'./${base}'`] : [])].join()})`,
    ]);
  }
  for (const name of literals.keys())
    if (locals.get(name) !== name) throw new Error(`${name} of the script is not what it is called`);
  const shared = [
    wordsIn(tree).id.name,
    ...chunk.exports.filter((name) => !literals.has(name)).map((name) => locals.get(name)),
  ];
  // First of all what loads: a part may be asked for before the script has run to its end.
  return `${loader}${replaceAll(code, pieces)}\nconst shared$ = () => [${shared.join()}];`;
}

/** The file of the part that a part takes from. */
function baseOf({ imports }, chunks) {
  const [base, another] = imports.filter((name) => chunks[name] && !chunks[name].isEntry);
  if (another) throw new Error(`a part takes from two others, ${base} and ${another}`);
  return base;
}

function toPart(code, tree, chunk, chunks, parse) {
  const [script] = Object.values(chunks).filter(({ isEntry }) => isEntry);
  const base = baseOf(chunk, chunks);
  const literals = literalsOf(script, parse);
  const shared = script.exports.filter((name) => !literals.has(name));
  const taken = shared.map(() => '');
  const own = [];
  const takenFromBase = [];
  const given = [];
  const pieces = [];
  /** What it gives as it has got it from its script. */
  const passOn = ({ source }, name) => {
    const place = nameOf(source.value) === nameOf(script.fileName) ? shared.indexOf(name) : -1;
    if (place < 0) throw new Error(`a part gives ${name} of ${source.value}, which is not its script`);
    return (taken[place] ||= `passed$${place}`);
  };
  for (const node of tree.body) {
    if (node.type === 'ImportDeclaration') {
      const from = nameOf(node.source.value);
      for (const { imported, local } of node.specifiers) {
        if (from === nameOf(script.fileName) && literals.has(imported.name))
          own.push(`const ${local.name} = ${literals.get(imported.name)};`);
        else if (from === nameOf(script.fileName)) taken[shared.indexOf(imported.name)] = local.name;
        else if (base && from === nameOf(base)) takenFromBase.push(`${imported.name}: ${local.name}`);
        else throw new Error(`a part imports ${node.source.value}, which is not its script`);
      }
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers)
        given.push(`${exported.name}: ${node.source ? passOn(node, local.name) : local.name}`);
    } else continue;
    pieces.push([node.start, node.end, '']);
  }
  const body = replaceAll(code, pieces);
  const words = wordsFor(tree, [script, ...(base ? [chunks[base]] : [])], parse);
  const fromBase = base ? `, {${takenFromBase.join()}}` : '';
  return `export default ([words$, ${taken.join()}]${fromBase}) => {${own.join('')}${words}${body}\nreturn {${given.join()}};};`;
}

/** The words that this part says and what is there before it does not, with the functions that they need, in a scope of their own. */
function wordsFor(tree, [script, ...base], parse) {
  const [, english] = Object.entries(script.modules).find(([id]) => isEnglish(id));
  const own = parse(english.code);
  const object = wordsIn(own);
  const scriptTree = parse(codeOf(script));
  const said = saidIn(scriptTree, wordsIn(scriptTree).init);
  for (const chunk of base) for (const name of saidIn(parse(codeOf(chunk)))) said.add(name);
  const wanted = saidIn(tree);
  const kept = object.init.properties.filter(({ key }) => {
    const name = key.name ?? key.value;
    return wanted.has(name) && !said.has(name);
  });
  if (kept.length === 0) return '';
  const text = ({ start, end }) => english.code.slice(start, end);
  const others = own.body.filter((node) => !node.declarations?.includes(object)).map(text);
  return `{${others.join('\n')}\nObject.assign(words$, {${kept.map(text).join(',\n')}});}`;
}
