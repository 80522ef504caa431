// Texts of others stay texts: nothing makes markup, styles or code of them.

const refusedImports = /^unsafe(HTML|SVG|CSS|MathML|Static)$|^styleMap$/i;
const refusedProperties = /^(innerHTML|outerHTML|srcdoc|cssText)$/;
const refusedCalls = /^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/;
const code = /^(eval|Function)$/;
const isDocument = ({ type, name, property }) =>
  (type === 'MemberExpression' ? property.name : name) === 'document';

export const textOnly = {
  meta: {
    type: 'problem',
    docs: { description: 'No markup, style or code is made of texts.' },
    messages: {
      markup: '{{name}} makes markup of a text.',
      style: 'A style attribute is refused by strict pages, and shows a wrong width there.',
      code: '{{name}} makes code of a text.',
    },
    schema: [],
  },
  create(context) {
    const report = (node, messageId, name) => context.report({ node, messageId, data: { name } });
    return {
      Identifier(node) {
        // Style sheets are made of constants of ours, before there are any data.
        if (node.name === 'unsafeCSS' && context.filename.endsWith('.styles.ts')) return;
        if (refusedImports.test(node.name)) report(node, 'markup', node.name);
      },
      'AssignmentExpression > MemberExpression.left'({ property }) {
        const name = property.name ?? property.value;
        if (refusedProperties.test(name)) report(property, 'markup', name);
      },
      MemberExpression({ property, object }) {
        const name = property.name ?? property.value;
        if (refusedCalls.test(name)) report(property, 'markup', name);
        if (/^write(ln)?$/.test(name) && isDocument(object)) report(property, 'markup', name);
      },
      'CallExpression, NewExpression'({ callee }) {
        const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
        if (code.test(name)) report(callee, 'code', name);
      },
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({ quasi }) {
        for (const part of quasi.quasis) {
          if (/(^|\s)\.?(style|innerHTML|srcdoc)\s*=/i.test(part.value.raw)) report(part, 'style');
        }
      },
    };
  },
};
