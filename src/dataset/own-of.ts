/** A member that the record has itself: ids may be any word, `constructor` too. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string) =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
