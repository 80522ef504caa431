const scripts = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Samr|Mand)$/i;
const languages = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi|ji)$/;

export type Direction = 'ltr' | 'rtl';

/** Whether a language, as a tag of BCP 47, is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  const [language = '', ...others] = lang.split(/[-_]/);
  const script = others.find((part) => part.length === 4);
  if (script) return scripts.test(script);
  return languages.test(language.toLowerCase());
}

export const directionOf = (language: string): Direction => (isRightToLeft(language) ? 'rtl' : 'ltr');
