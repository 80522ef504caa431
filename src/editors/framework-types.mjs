// Types for templates of React 19 and of Vue, from the manifest. A property takes its type from the class; what
// a framework sets as an attribute, or listens to, is added here.
import { mkdirSync, writeFileSync } from 'node:fs';

/** React sets what is no property as an attribute, under exactly the name given, and listens to `on` + name. */
const react = {
  file: 'react.d.ts',
  imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
  propsName: ({ name }) => `${name}Props`,
  attributeLines: (element) =>
    element.attributes
      .filter(({ name, fieldName }) => name !== fieldName)
      .map((attribute) => [
        attribute.description,
        `'${attribute.name}'?: ${writtenType(element, attribute)};`,
      ]),
  eventLines: ({ events }) =>
    events.map(({ name, type, description }) => [
      description,
      `'on${name}'?: (event: ${type.text}) => void;`,
    ]),
  helper: `type ElementProps<Element extends HTMLElement, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;`,
  declaration: (lines) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines.map((line) => `      ${line}`).join('\n')}
    }
  }
}`,
};

/** Vue's checker writes the names of attributes and events in camel case, and gives attributes as text. */
const vue = {
  file: 'vue.d.ts',
  imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
  propsName: ({ name }) => `${name}VueProps`,
  attributeLines: (element) =>
    element.attributes
      .filter(({ type }) => type.text === 'number')
      .map((attribute) => [
        attribute.description,
        `${attribute.fieldName}?: ${writtenType(element, attribute)};`,
      ]),
  eventLines: ({ events }) =>
    events.map(({ name, type, description }) => [
      description,
      `on${toPascalCase(name)}?: (event: ${type.text}) => void;`,
    ]),
  helper: `type ElementProps<Element extends HTMLElement, Own> = new () => Element & {
  $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
};`,
  declaration: (lines) => `declare module 'vue' {
  interface GlobalComponents {
${lines.map((line) => `    ${line}`).join('\n')}
  }
}`,
};

/** The type of a property as an attribute takes it: a number may be written out. */
const writtenType = ({ name }, { fieldName, type }) =>
  `${name}['${fieldName}']${type.text === 'number' ? ' | `${number}`' : ''}`;

const toPascalCase = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const toComment = (description) => `  /** ${description.replace(/\s*\n\s*/g, ' ')} */`;

const withComment = ([description, line]) => `${toComment(description)}\n  ${line}`;

function propsOf(framework, element) {
  const attributeLines = framework.attributeLines(element);
  const own = [...attributeLines, ...framework.eventLines(element)].map(withComment).join('\n');
  const replaced = new Set(attributeLines.map(([, line]) => line.split('?')[0]));
  const picked = element.members
    .filter(({ kind, name }) => kind === 'field' && !replaced.has(name))
    .map(({ name }) => `'${name}'`);
  const properties = `Partial<Pick<${element.name}, ${picked.join(' | ')}>>`;
  return `export type ${framework.propsName(element)} = ${properties} & {\n${own}\n};`;
}

function typesFor(framework, elements) {
  const events = elements.flatMap(({ events }) => events.map(({ type }) => type.text));
  const names = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  const tags = elements.map(
    (element) => `'${element.tagName}': ElementProps<${element.name}, ${framework.propsName(element)}>;`,
  );
  return `${[
    framework.imports,
    `import type {\n  ${names.join(',\n  ')},\n} from '../index.js';`,
    '',
    ...elements.map((element) => `${propsOf(framework, element)}\n`),
    `${framework.helper}\n`,
    framework.declaration(tags),
  ].join('\n')}\n`;
}

export const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .filter(({ tagName }) => tagName);
    mkdirSync('dist/types', { recursive: true });
    for (const framework of [react, vue]) {
      writeFileSync(`dist/types/${framework.file}`, typesFor(framework, elements));
    }
  },
};
