// The elements as the compiler has just written them to dist/: the attributes of a class are known for sure
// only at run time, since their options are put together from shared pieces.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const nameOfClass = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

async function readElement(tag) {
  const path = `dist/elements/${tag}/${tag}.js`;
  const className = nameOfClass(tag);
  const element = (await import(pathToFileURL(resolve(path)).href))[className];
  return {
    tag,
    className,
    path,
    source: `src/elements/${tag}/${tag}.ts`,
    attributes: attributesOf(element),
    customProperties: customPropertiesOf([element.styles, (await element.drawing?.load())?.styles]),
  };
}

/** Pairs of an attribute and its property. */
function attributesOf(element) {
  // Reading this list makes Lit collect the properties.
  const observed = element.observedAttributes;
  const pairs = [...element.elementProperties]
    .filter(([, { attribute }]) => attribute !== false)
    .map(([property, { attribute }]) => ({
      name: typeof attribute === 'string' ? attribute : property.toLowerCase(),
      property,
    }));
  return pairs.filter(({ name }) => observed.includes(name));
}

/** The custom properties that styles read. */
const customPropertiesOf = (styles) => {
  const text = styles.flat(Infinity).join('\n');
  return [...new Set([...text.matchAll(/var\(\s*(--openness-[\w-]+)/g)].map(([, name]) => name))];
};

export const elements = await Promise.all(readdirSync('src/elements').sort().map(readElement));
