const holds = (node) => typeof node === 'object' && node !== null;

/** All nodes of the tree, except those inside `left`. */
export function* nodesIn(node, left) {
  if (node === left) return;
  if (typeof node.type === 'string') yield node;
  for (const inner of Object.values(node)) if (holds(inner)) yield* nodesIn(inner, left);
}

const isWords = (node) =>
  node.type === 'VariableDeclarator' &&
  node.init?.type === 'ObjectExpression' &&
  /^en(\$\d+)?$/.test(node.id.name ?? '') &&
  node.init.properties.some(({ key }) => key?.name === 'noTotalReason');

/** The declaration of the words in a bundle. */
export function wordsIn(tree) {
  const declared = [...nodesIn(tree)].filter(isWords);
  if (declared.length !== 1) throw new Error(`found the words ${declared.length} times`);
  return declared[0];
}

const isNamed = (node, name) => node.type === 'Identifier' && node.name.replace(/\$\d+$/, '') === name;

/** Whether this is what the code always calls the words: `strings`, `wording.strings`. */
const isStrings = (node) =>
  isNamed(node, 'strings') ||
  (node.type === 'MemberExpression' && !node.computed && isStrings(node.property));

const wordsOfPattern = ({ type, properties }) =>
  type === 'ObjectPattern' ? properties.map(({ key }) => key.name) : [];

/** What is taken out of the words by the way in which a part of the code names them. */
function taken(node) {
  if (node.type === 'MemberExpression' && isStrings(node.object))
    return node.computed ? [anyWord] : [node.property.name];
  if (node.type === 'VariableDeclarator' && node.init && isStrings(node.init)) return wordsOfPattern(node.id);
  if (node.type === 'Property' && isStrings(node.key)) return wordsOfPattern(node.value);
  return [];
}

/** In place of a name: one that is only known when the code runs. */
const anyWord = Symbol('any word');

/**
 * The words that code says, besides the words themselves: `strings.total`, or `total` taken out of `strings`. Where one
 * is chosen by a name, all names and texts count.
 */
export function saidIn(tree, left) {
  const nodes = [...nodesIn(tree, left)];
  const said = new Set(nodes.flatMap(taken));
  if (said.has(anyWord))
    for (const { type, name, value } of nodes) said.add(type === 'Literal' ? value : (name ?? ''));
  return said;
}

/**
 * Leaves the words out of a bundle that no element in it says; the functions that only they need go with the minifier.
 */
export function leaveOutUnusedWords() {
  return {
    name: 'leave-out-unused-words',
    renderChunk(code, { modules }) {
      if (!Object.keys(modules).some((id) => id.endsWith('/src/locales/en.ts'))) return null;
      const tree = this.parse(code);
      const { init } = wordsIn(tree);
      const said = saidIn(tree, init);
      const kept = init.properties.filter(({ key }) => said.has(key.name ?? key.value));
      const properties = kept.map(({ start, end }) => code.slice(start, end)).join(',\n');
      return { code: `${code.slice(0, init.start)}{${properties}}${code.slice(init.end)}`, map: null };
    },
  };
}
