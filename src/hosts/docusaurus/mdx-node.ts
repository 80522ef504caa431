// As much of the tree of MDX (https://mdxjs.com/) as is read and written here.

export interface MdxNode {
  type: string;
  /** Of a tag. */
  name?: string | null;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  value?: string;
  data?: { estree?: unknown };
}

export interface MdxAttribute {
  type: string;
  name?: string;
  /** Null stands for a name alone. */
  value?: string | null | MdxExpression;
}

export interface MdxExpression {
  type: 'mdxJsxAttributeValueExpression';
  value: string;
  data?: { estree?: unknown };
}

/** What an attribute is set to, where it is written out: a text, a name alone, `{true}`, `{2}`. */
export function writtenValue({ value }: MdxAttribute): unknown {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  try {
    return JSON.parse(value.value.replaceAll("'", '"')) as unknown;
  } catch {
    return undefined;
  }
}

/** An attribute that sets an object with one text in it, as React takes HTML. */
export function htmlAttribute(html: string): MdxAttribute {
  const key = { type: 'Identifier', name: '__html' };
  const property = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key,
    value: literal(html),
  };
  const expression = { type: 'ObjectExpression', properties: [property] };
  return {
    type: 'mdxJsxAttribute',
    name: 'dangerouslySetInnerHTML',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: `{ __html: ${JSON.stringify(html)} }`,
      data: { estree: program([{ type: 'ExpressionStatement', expression }]) },
    },
  };
}

/** An import that names nothing. */
export function importOf(specifier: string): MdxNode {
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [],
    attributes: [],
    source: literal(specifier),
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${JSON.stringify(specifier)};`,
    data: { estree: program([declaration]) },
  };
}

const literal = (value: string) => ({ type: 'Literal', value, raw: JSON.stringify(value) });

const program = (body: unknown[]) => ({ type: 'Program', sourceType: 'module', comments: [], body });
