/**
 * What each record may be looked up by besides its id. Takes one list per record, its id first. A name that two
 * records could claim, whatever its case, is nobody's alias.
 */
export function uniqueAliases(names: string[][]): string[][] {
  const claimants = new Map<string, number>();
  for (const claims of names)
    for (const name of new Set(claims.map(fold))) claimants.set(name, (claimants.get(name) ?? 0) + 1);
  return names.map(([id, ...others]) => {
    const aliases = others.filter((name) => name && name !== id && claimants.get(fold(name)) === 1);
    return [...new Set(aliases)];
  });
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();
