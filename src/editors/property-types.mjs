// The types of properties, spelled out: `(typeof labels)[number]` helps nobody in an editor, `'name' | 'total'` does.
import ts from 'typescript';
import { elements } from './elements.mjs';

const declarations = elements.map(({ path }) => path.replace(/\.js$/, '.d.ts'));
const program = ts.createProgram(declarations, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

const print = (type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);

/** The members of a union; a boolean is one to the compiler, and none to people. */
const membersOf = (type) => (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) ? type.types : [type]);

function findClass(className, path) {
  const file = program.getSourceFile(path.replace(/\.js$/, '.d.ts'));
  const found = file?.statements.find(
    (statement) => ts.isClassDeclaration(statement) && statement.name?.text === className,
  );
  if (!found) throw new Error(`no class ${className} in the declarations of ${path}`);
  return checker.getTypeAtLocation(found);
}

const nothing = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
const isNothing = ({ flags }) => Boolean(flags & nothing);

/** Nothing comes last, as people write it. */
function textOf(members) {
  const sorted = [...members.filter((type) => !isNothing(type)), ...members.filter(isNothing)];
  return sorted.map(print).join(' | ').replace('false | true', 'boolean').replaceAll('"', "'");
}

/** What the attribute may say: no null, no list, and any text where one is allowed. */
function attributeTextOf(members) {
  const written = members.filter(({ flags }) => !(flags & (nothing | ts.TypeFlags.Object)));
  return written.some(({ flags }) => flags & ts.TypeFlags.String) ? 'string' : textOf(written);
}

/** For each property of an element the text of its type, and of the type of its attribute. */
export function propertyTypesOf({ className, path }) {
  const properties = checker.getPropertiesOfType(findClass(className, path));
  return new Map(
    properties.map((property) => {
      const members = membersOf(checker.getTypeOfSymbol(property));
      return [property.name, { text: textOf(members), attributeText: attributeTextOf(members) }];
    }),
  );
}
