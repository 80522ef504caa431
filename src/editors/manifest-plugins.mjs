// What the analyzer cannot see, and what nobody outside needs to see.
import { elements } from './elements.mjs';
import { propertyTypesOf } from './property-types.mjs';

const findModule = (manifest, path) => manifest.modules.find((module) => module.path === path);

function findDeclaration(manifest, { source, className }) {
  const found = findModule(manifest, source)?.declarations.find(({ name }) => name === className);
  if (!found) throw new Error(`the manifest lacks ${className}`);
  return found;
}

/** Keeps what is exported and documented. The analyzer also guesses events from the code, with wrong names. */
export const documentedOnly = {
  name: 'documented-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const exported = new Set(module.exports?.map(({ declaration }) => declaration.name));
      module.declarations = module.declarations?.filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations ?? []) keepDocumented(declaration);
    }
  },
};

function keepDocumented(declaration) {
  const isDocumented = ({ description }) => Boolean(description);
  declaration.events = declaration.events?.filter(isDocumented);
  declaration.members = declaration.members
    ?.filter(({ privacy, name }) => (privacy ?? 'public') === 'public' && !name.startsWith('#'))
    .filter((member) => member.kind === 'field' || isDocumented(member));
  declaration.cssParts = declaration.cssParts?.flatMap(partsOf);
}

/** A sentence on a part may name further ones: "`bar-fill` is its filled part." Each is a part of its own. */
function partsOf({ name, description }) {
  const sentences = description.split(/(?<=\.)\s+/);
  const further = sentences.flatMap((sentence) =>
    [...sentence.matchAll(/`([^`]+)`/g)].map(([, other]) => ({ name: other, description: sentence })),
  );
  return [{ name, description }, ...further];
}

/** Attributes as the browser sees them, and types spelled out. */
export const attributesAndTypes = {
  name: 'attributes-and-types',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of elements) {
      const declaration = findDeclaration(customElementsManifest, element);
      const types = propertyTypesOf(element);
      const fields = declaration.members.filter(
        ({ kind, static: isStatic }) => kind === 'field' && !isStatic,
      );
      declaration.members = declaration.members.filter(({ static: isStatic }) => !isStatic);
      for (const field of fields) field.type = { text: types.get(field.name).text };
      declaration.attributes = element.attributes.map((attribute) => toAttribute(attribute, fields, types));
    }
  },
};

function toAttribute({ name, property }, fields, types) {
  const field = fields.find((field) => field.name === property);
  if (!field) throw new Error(`the attribute ${name} lacks its property ${property}`);
  field.attribute = name;
  // The name of a constant says nothing outside its file; the description gives the value.
  if (/^[a-z]\w*$/i.test(field.default) && !/^(true|false|null)$/.test(field.default)) delete field.default;
  const { description, default: initial } = field;
  const type = { text: types.get(property).attributeText };
  return { name, type, description, default: initial, fieldName: property };
}

/**
 * Every custom property that an element reads. Most are the same for all elements and are described by one; a
 * default may differ and is not handed on.
 */
export const sharedCustomProperties = {
  name: 'shared-custom-properties',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = elements.map((element) => findDeclaration(customElementsManifest, element));
    // Of several descriptions that of the scorecard: the badge speaks of its popover, and comes first.
    const described = new Map(
      declarations
        .toSorted((one, other) => other.cssProperties.length - one.cssProperties.length)
        .flatMap(({ cssProperties }) => cssProperties)
        .toReversed()
        .map(({ name, description }) => [name, description]),
    );
    for (const [index, { customProperties }] of elements.entries()) {
      const own = declarations[index].cssProperties;
      // The badge stands in a sentence and says itself what holds for it.
      if (own.some(({ name }) => name === '--openness-color')) continue;
      const further = customProperties.filter((name) => !own.some((property) => property.name === name));
      own.push(...further.map((name) => ({ name, description: described.get(name) })));
    }
  },
};

/** The tag is the name of the folder; a test compares it with what is registered. */
export const tagNames = {
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of elements) {
      const { tag, className, source } = element;
      Object.assign(findDeclaration(customElementsManifest, element), { tagName: tag, customElement: true });
      findModule(customElementsManifest, source.replace(/\.ts$/, '.define.ts')).exports = [
        { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: source } },
      ];
    }
  },
};

/** Readers have the package, where the compiled files lie. */
export const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const publish = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = publish(module.path);
      for (const { declaration } of module.exports ?? []) declaration.module &&= publish(declaration.module);
    }
  },
};
