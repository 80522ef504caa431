import * as dates from '../../src/dataset/date.js';
import * as schemas from '../../src/dataset/schema.js';
import * as urls from '../../src/dataset/url.js';
import * as values from '../../src/dataset/values.js';
import { z } from '../../src/dataset/zod.js';

type Type = z.core.$ZodType;

/** The text of src/dataset/form.ts: the schema in the words of check.ts. Throws where these have no word for it. */
export async function makeForm(format: (code: string) => Promise<string>): Promise<string> {
  const writer = new FormWriter();
  const fields = writer.writeFields(schemas.Dataset);
  const words = [...writer.words].sort().join(', ');
  return await format(`// Generated from schema.ts by \`npm run form\`; not to be edited.
import { ${words} } from './check.js';
import { isDate } from './date.js';
import { isSafeUrl } from './url.js';

${writer.constants.join('\n')}

/** The fields of a dataset. */
export const datasetFields = ${fields};

export const checkForm = object(datasetFields);
`);
}

/** The rules that are functions, by the name under which they are imported. */
const predicates = new Map<unknown, string>([
  [dates.isDate, 'isDate'],
  [urls.isSafeUrl, 'isSafeUrl'],
]);

/** Writes a schema as code. What is exported or occurs twice becomes a constant, named after its export or key. */
class FormWriter {
  readonly words = new Set<string>(['object']);
  readonly constants: string[] = [];
  readonly #names = new Map<Type, string>();
  readonly #exported = new Map<unknown, string>(
    [...Object.entries(values), ...Object.entries(schemas)].map(([name, type]) => [type, lowerFirst(name)]),
  );
  readonly #uses = countUses(schemas.Dataset);

  writeFields(type: Type): string {
    const { shape } = defOf(type, 'object');
    const fields = Object.entries(shape).map(([key, field]) => {
      const code = this.#write(field, key);
      return code === key ? key : `${key}: ${code}`;
    });
    return `{ ${fields.join(', ')} }`;
  }

  #write(type: Type, key: string): string {
    const known = this.#names.get(type);
    if (known) return known;
    const code = this.#writeType(type, key);
    const exported = this.#exported.get(type);
    if (!exported && (this.#uses.get(type) ?? 0) < 2) return code;
    const name = exported ?? this.#freeName(key);
    if ([...this.#names.values()].includes(name)) throw new Error(`two constants named ${name}`);
    this.#names.set(type, name);
    this.constants.push(`const ${name} = ${code};`);
    return name;
  }

  #freeName(key: string): string {
    return [...this.#exported.values(), ...this.#names.values()].includes(key) ? `${key}Field` : key;
  }

  #writeType(type: Type, key: string): string {
    const code = this.#writeBare(type, key);
    const rules = ((type._zod.def as { checks?: z.core.$ZodCheck[] }).checks ?? []).map((check) =>
      this.#writeRule(check),
    );
    return rules.length > 0 ? this.#word('ruled', code, ...rules) : code;
  }

  #writeBare(type: Type, key: string): string {
    const def = (type as z.core.$ZodTypes)._zod.def;
    const inner = (one: Type) => this.#write(one, key);
    switch (def.type) {
      case 'string':
      case 'boolean':
        return this.#word(def.type);
      case 'number':
        return this.#word('check' in def ? 'whole' : 'number');
      case 'undefined':
        return this.#word('nothing');
      case 'enum':
        return this.#word('oneOf', ...Object.values(def.entries).map(quote));
      case 'literal':
        return this.#word('oneOf', ...def.values.map(quote));
      case 'optional':
      case 'nullable':
        return this.#word(def.type, inner(def.innerType));
      case 'default':
        return this.#word('listOrNone', inner(emptyByDefault(def).element));
      case 'array':
        return this.#word('list', inner(def.element));
      case 'record':
        return this.#word('record', inner(def.valueType));
      case 'object':
        return this.#word('object', this.writeFields(type));
      case 'union':
        return 'discriminator' in def
          ? this.#writeByField(def as z.core.$ZodDiscriminatedUnionDef)
          : this.#word('anyOf', ...def.options.map(inner));
      default:
        throw new Error(`no word for ${def.type} at ${key}`);
    }
  }

  #writeByField({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): string {
    const forms = options.map((option) => {
      const field = defOf(option, 'object').shape[discriminator];
      const [value] = field ? defOf(field, 'literal').values : [];
      return `${quote(value)}: ${this.#write(option, discriminator)}`;
    });
    return this.#word('byField', quote(discriminator), `{ ${forms.join(', ')} }`);
  }

  #writeRule(check: z.core.$ZodCheck): string {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === 'min_length' && def.minimum === 1) return this.#word('filled');
    if (def.check === 'max_length') return this.#word('notLonger', String(def.maximum));
    if (def.check === 'less_than' && def.inclusive) return this.#word('atMost', String(def.value));
    if (def.check === 'greater_than') {
      return this.#word(def.inclusive ? 'atLeast' : 'above', String(def.value));
    }
    if (def.check === 'string_format' && 'pattern' in def) return this.#word('pattern', String(def.pattern));
    const predicate = 'fn' in def && predicates.get(def.fn);
    if (predicate) return this.#word('meets', predicate);
    throw new Error(`no word for the rule ${def.check}`);
  }

  #word(name: string, ...parts: string[]): string {
    this.words.add(name);
    return parts.length > 0 ? `${name}(${parts.join(', ')})` : name;
  }
}

type DefOf<Name> = Extract<z.core.$ZodTypes, { _zod: { def: { type: Name } } }>['_zod']['def'];

function defOf<Name extends z.core.$ZodTypeDef['type']>(type: Type, name: Name): DefOf<Name> {
  const { def } = type._zod;
  if (def.type !== name) throw new Error(`expected ${name} instead of ${def.type}`);
  return def as DefOf<Name>;
}

function emptyByDefault({ defaultValue, innerType }: z.core.$ZodDefaultDef) {
  if (!Array.isArray(defaultValue) || defaultValue.length > 0) throw new Error('only lists have a default');
  return defOf(innerType, 'array');
}

/** How often each type stands in others. */
function countUses(root: Type): Map<Type, number> {
  const uses = new Map<Type, number>();
  const visit = (type: Type) => {
    uses.set(type, (uses.get(type) ?? 0) + 1);
    if (uses.get(type) === 1) innerTypes(type).forEach(visit);
  };
  visit(root);
  return uses;
}

function innerTypes(type: Type): Type[] {
  const { innerType, element, valueType, options, shape } = type._zod.def as {
    innerType?: Type;
    element?: Type;
    valueType?: Type;
    options?: Type[];
    shape?: Record<string, Type>;
  };
  const one = innerType ?? element ?? valueType;
  return [...(one ? [one] : []), ...(options ?? []), ...Object.values(shape ?? {})];
}

const quote = (value: unknown) => JSON.stringify(value);
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
