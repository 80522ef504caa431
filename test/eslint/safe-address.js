// Lit and template literals print whatever they are given. This rule asks that what stands behind `href`, `src` and
// their like is a `SafeUrl`, a type that only `safeUrl()` and what builds on it give.

const attribute = /(?:^|[\s<.:])(href|src|srcset|xlink:href|action|formaction|poster|data)\s*=\s*["']?$/i;
const safeType = 'SafeUrl';

const names = (type) => [type.aliasSymbol?.name, type.symbol?.name];
/** `nothing` leaves the attribute out. */
const isNothing = (type) =>
  ['undefined', 'null'].includes(type.intrinsicName) || type.symbol?.escapedName === 'nothing';
const isSafe = (type) =>
  type.isUnion() && !names(type).includes(safeType)
    ? type.types.every((part) => isNothing(part) || isSafe(part))
    : names(type).includes(safeType);

/** The value inside of a directive that leaves an attribute out. */
const inner = (node) =>
  node.type === 'CallExpression' && node.callee.name === 'ifDefined' ? inner(node.arguments[0]) : node;

export const safeAddress = {
  meta: {
    type: 'problem',
    docs: { description: 'Addresses in links and resources have passed safeUrl().' },
    messages: { unsafe: 'What stands in {{name}} must be a SafeUrl: let it pass safeUrl().' },
    schema: [],
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    const check = (node, name) => {
      if (!isSafe(getTypeAtLocation(inner(node))))
        context.report({ node, messageId: 'unsafe', data: { name } });
    };
    return {
      TemplateLiteral({ quasis, expressions }) {
        for (const [index, expression] of expressions.entries()) {
          const [, name] = attribute.exec(quasis[index].value.raw) ?? [];
          if (name) check(expression, name);
        }
      },
      'AssignmentExpression[left.type="MemberExpression"][left.property.name=/^(href|src)$/]'({
        left,
        right,
      }) {
        check(right, left.property.name);
      },
      'CallExpression[callee.property.name="setAttribute"][arguments.0.value="href"]'({
        arguments: [, value],
      }) {
        check(value, 'href');
      },
      'CallExpression[callee.name="createElement"] Property[key.name=/^(href|src)$/]'({ key, value }) {
        check(value, key.name);
      },
    };
  },
};
