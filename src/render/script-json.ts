/** JSON for the inside of a script element, which `<` could end. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
