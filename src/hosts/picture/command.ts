import { tagOf } from '../../render/index.js';
import { printableText } from '../../dataset/printable-text.js';
import { fileNameOf } from '../../shared/file-name.js';
import type { Embed } from '../snippet.js';
import { sourcesOf } from '../source-addresses.js';

/** Attributes that the command knows by another name; all others of the list have the same. */
const otherNames: Record<string, string> = { models: 'model' };

/** Attributes that decide what is in the picture. */
const known = [
  ...['model', 'models', 'rubric', 'since', 'by', 'show', 'label', 'theme', 'lang'],
  ...['view', 'modality', 'search', 'organization', 'license', 'released-from', 'released-until', 'levels'],
  ...['columns', 'sort', 'group', 'seller', 'plan', 'free', 'open-weights', 'min-context'],
  ...['as-of', 'baseline', 'blend', 'currency'],
];

/** Values that are the same as none, and that the command does not know. */
const meaningless = new Set(['group=none']);

/** The command that draws what the element shows. */
export function pictureCommand(embed: Embed): string {
  const { sheet, attributes, release } = embed;
  const words = [
    `npx openness-widgets@${release.version} render ${sheet.widget}`,
    ...known.flatMap((name) => optionOf(name, attributes[name])),
    ...dataFiles(embed).map((file) => `--data ${file}`),
    `--format png --out ${pictureName(embed)}`,
  ];
  return `${words.join(' ')}\n`;
}

/** What the datasets of the element are called on the own computer. */
export const dataFiles = (embed: Embed): string[] =>
  sourcesOf(embed).map((_, index) => `dataset-${index + 1}.json`);

/** A name for the picture that says what is in it: `openness-compare-olmo-deepseek-r1.png`. */
export function pictureName({ sheet, attributes: { model, models } }: Embed): string {
  const chosen = [model, models].filter((value) => typeof value === 'string').join(' ');
  return fileNameOf(tagOf(sheet.widget), chosen, 'png');
}

function optionOf(name: string, value: string | boolean | undefined): string[] {
  if (value === undefined || value === false || value === '' || meaningless.has(`${name}=${value}`))
    return [];
  const option = `--${otherNames[name] ?? name}`;
  if (value === true) return [option];
  // What begins with a dash would be taken for an option of its own.
  return [`${option}${value.startsWith('-') ? '=' : ' '}${quote(value)}`];
}

/** One word of a shell, whatever is in it. */
export function quote(text: string): string {
  const line = printableText(text);
  return /^[\w.,:/@%+=-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
