import type { z } from '../../../src/dataset/zod.js';

type Type = z.core.$ZodType;

/** What a place of the format takes: any text, a text of few characters, an id, an address, or none of these. */
export type StringKind = 'text' | 'symbol' | 'id' | 'url' | 'fixed';

export interface StringPlace {
  /** The place in the schema, such as `models[].links[].url`. */
  field: string;
  kind: StringKind;
  value: string;
}

const takes = (type: Type, value: unknown) => (type as z.ZodMiniType).safeParse(value).success;

const kinds = new WeakMap<Type, StringKind>();

function kindOf(type: Type): StringKind {
  const kind = kinds.get(type) ?? findKind(type);
  kinds.set(type, kind);
  return kind;
}

function findKind(type: Type): StringKind {
  if (takes(type, `<b> ${'x'.repeat(150)}`)) return 'text';
  if (takes(type, '<b> x')) return 'symbol';
  if (takes(type, '<b>')) return 'id';
  return takes(type, 'https://example.com/') ? 'url' : 'fixed';
}

const samples: Record<StringKind, string | undefined> = {
  text: 'text',
  symbol: '+',
  url: 'https://example.com/',
  // Neither refers to anything, so neither can be made up.
  id: undefined,
  fixed: undefined,
};

/** The type below what may be absent, null or given a default. */
function core(type: Type): z.core.$ZodTypes {
  const inner = (type as z.core.$ZodTypes)._zod.def;
  return 'innerType' in inner ? core(inner.innerType) : (type as z.core.$ZodTypes);
}

/** The option of a union that a value has. */
const optionFor = (options: readonly Type[], value: unknown): Type =>
  options.find((option) => takes(option, value)) ?? options[0]!;

/**
 * A copy of the data in which every string has been replaced. Fields that the schema knows and the data lack are
 * added where they can be made up, so that a new field of the format is covered without a word here.
 */
export function rewriteStrings(type: Type, value: unknown, replace: (place: StringPlace) => string): unknown {
  const rewrite = (type: Type, value: unknown, field: string): unknown => {
    if (value === null || value === undefined) return value;
    const inner = core(type);
    const { def } = inner._zod;
    switch (def.type) {
      case 'string':
        return replace({ field, kind: kindOf(inner), value: value as string });
      case 'array':
        return (value as unknown[]).map((entry) => rewrite(def.element, entry, `${field}[]`));
      case 'union':
        return rewrite(optionFor(def.options, value), value, field);
      case 'record':
        return Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [
            replace({ field: `${field}{}`, kind: keyKindOf(field), value: key }),
            rewrite(def.valueType, entry, `${field}{}`),
          ]),
        );
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape).map(([key, member]) => {
            const known = (value as Record<string, unknown>)[key];
            const given = known === undefined ? sampleOf(member) : known;
            return [key, rewrite(member, given, field ? `${field}.${key}` : key)];
          }),
        );
      default:
        return value;
    }
  };
  return rewrite(type, value, '');
}

/** A value for a field that the data lack, if there are texts or addresses in it and nothing else is needed. */
function sampleOf(type: Type): unknown {
  const inner = core(type);
  const { def } = inner._zod;
  if (def.type === 'string') return samples[kindOf(inner)];
  if (def.type === 'array') {
    const entry = sampleOf(def.element);
    return entry === undefined ? undefined : [entry];
  }
  if (def.type !== 'object') return undefined;
  const members = Object.entries(def.shape).map(([key, member]) => [key, sampleOf(member)] as const);
  const isWhole = members.every(([key, value]) => value !== undefined || takes(def.shape[key]!, undefined));
  return isWhole && members.some(([, value]) => value !== undefined)
    ? Object.fromEntries(members)
    : undefined;
}

/** All places of the schema where a string stands, each once. */
export function stringFields(type: Type, field = ''): { field: string; kind: StringKind }[] {
  const inner = core(type);
  const { def } = inner._zod;
  const below = (type: Type, part: string) => stringFields(type, `${field}${part}`);
  switch (def.type) {
    case 'string':
      return [{ field, kind: kindOf(inner) }];
    case 'array':
      return below(def.element, '[]');
    case 'union':
      return unique(def.options.flatMap((option) => below(option, '')));
    case 'record':
      return [{ field: `${field}{}`, kind: keyKindOf(field) }, ...below(def.valueType, '{}')];
    case 'object':
      return Object.entries(def.shape).flatMap(([key, member]) => below(member, field ? `.${key}` : key));
    default:
      return [];
  }
}

/** Translations are found by their language, everything else by an id. */
const keyKindOf = (field: string): StringKind => (field.endsWith('translations') ? 'fixed' : 'id');

const unique = (fields: { field: string; kind: StringKind }[]) => [
  ...new Map(fields.map((one) => [one.field, one])).values(),
];
