import { uniqueAliases } from '../shared/aliases.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';

/** What a model file calls its release. */
export interface Names {
  /** File name without its ending, case kept. */
  stem: string;
  name: string;
  huggingFaceId?: string;
  recorder: Recorder;
}

export interface Identity {
  id: string;
  /** The name to show: where several files have one name, only that of the file called so stays bare. */
  name: string;
  aliases: string[];
}

/**
 * One identity per file, in the order given. The id is the slug of the release name. Where two files have one
 * release name, it belongs to the file that is called so, else to the first; the other takes its id from its
 * file name and shows it (`same-name`), because one of the two is a copying slip that cannot be told from here.
 * Different names with one slug keep their names (`id-collision`).
 */
export function identify(files: Names[]): Identity[] {
  const owners = new Map<string, Names>();
  for (const file of files) {
    const slug = slugOf(file.name);
    const owner = owners.get(slug);
    if (slug && (!owner || (isNamedAfterFile(file) && !isNamedAfterFile(owner)))) owners.set(slug, file);
  }
  const taken = new Set(owners.keys());
  const named = files.map((file) => {
    const slug = slugOf(file.name);
    const owner = owners.get(slug);
    return owner === file ? { id: slug, name: file.name } : nameAfterFile(file, owner, taken);
  });
  const aliases = uniqueAliases(named.map(({ id }, index) => namesOf(id, files[index])));
  return named.map((identity, index) => ({ ...identity, aliases: aliases[index] ?? [] }));
}

/** "Command-R+" is another model than "Command-R". */
const slugOf = (text: string) => toSlug(text.replaceAll('+', '-plus'));

const isNamedAfterFile = ({ stem, name }: Names) => slugOf(stem) === slugOf(name);

function nameAfterFile({ name, stem, recorder }: Names, owner: Names | undefined, taken: Set<string>) {
  const wanted = slugOf(stem) || 'model';
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  const isSame = owner?.name === name;
  const text = owner
    ? `${quote(name)} ${isSame ? 'is the name in' : 'makes the id of'} ${quote(owner.stem)} too`
    : `${quote(name)} makes no id`;
  recorder.repaired(
    isSame ? 'same-name' : 'id-collision',
    'release.name',
    `${text}; this one gets the id ${id}`,
  );
  return { id, name: isSame ? `${name} (${stem})` : name };
}

const namesOf = (id: string, file: Names | undefined) =>
  file ? [id, file.name, file.stem, slugOf(file.stem), file.huggingFaceId ?? ''] : [id];
