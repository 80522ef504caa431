// What VS Code and the JetBrains editors read while somebody writes HTML or CSS.
import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Several elements share parts and custom properties; an editor shall offer each once. */
const onceEach = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

const vsCodeCss = (manifest) => {
  const { properties, pseudoElements, ...data } = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  return { ...data, properties: onceEach(properties), pseudoElements: onceEach(pseudoElements) };
};

const webTypes = (manifest) => {
  const { contributions, ...data } = JSON.parse(getWebTypesData(manifest, {}));
  const { properties, 'pseudo-elements': parts } = contributions.css;
  const css = { properties: onceEach(properties), 'pseudo-elements': onceEach(parts) };
  return { ...data, contributions: { ...contributions, css } };
};

function write(name, data) {
  // The packages print a default for every custom property, even for one that has none.
  const text = JSON.stringify(data, null, 1).replaceAll(' _(default: undefined)_', '');
  mkdirSync('dist/editors', { recursive: true });
  writeFileSync(`dist/editors/${name}`, `${text}\n`);
}

export const editorFiles = {
  name: 'editor-files',
  packageLinkPhase({ customElementsManifest: manifest }) {
    write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));
    write('vscode.css-custom-data.json', vsCodeCss(manifest));
    write('web-types.json', webTypes(manifest));
  },
};
