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

/** All names by which a member is taken of something, and texts: by a text a member may be chosen too. */
export function namesIn(tree, left) {
  const names = new Set();
  for (const node of nodesIn(tree, left)) {
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier') names.add(node.property.name);
    else if (node.type === 'ObjectPattern') for (const { key } of node.properties) names.add(key?.name);
    else if (node.type === 'Literal' && typeof node.value === 'string') names.add(node.value);
  }
  return names;
}

/**
 * Leaves the words out of a bundle that no element in it says. A word stays where a member of its name is
 * taken of anything else in the bundle; the functions that only the others need go with the minifier.
 */
export function leaveOutUnusedWords() {
  return {
    name: 'leave-out-unused-words',
    renderChunk(code, { modules }) {
      if (!Object.keys(modules).some((id) => id.endsWith('/src/locales/en.ts'))) return null;
      const tree = this.parse(code);
      const { init } = wordsIn(tree);
      const named = namesIn(tree, init);
      const kept = init.properties.filter(({ key }) => named.has(key.name ?? key.value));
      const properties = kept.map(({ start, end }) => code.slice(start, end)).join(',\n');
      return { code: `${code.slice(0, init.start)}{${properties}}${code.slice(init.end)}`, map: null };
    },
  };
}
