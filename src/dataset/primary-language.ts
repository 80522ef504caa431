/** `pt` for `pt-BR` and for `PT_br`; empty for what is no tag. */
export const primaryOf = (language: string): string => /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
