import { named } from './named.js';

/** A text for each class of amounts that the language tells apart; `#` stands for the amount. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How one language counts. */
export interface Counting {
  /** The amount alone. */
  figure: (amount: number) => string;
  /** The text that an amount asks for, with the amount in it: `count(2, { one: '# Tag', other: '# Tage' })`. */
  count: (amount: number, forms: Forms) => string;
  /** The same where the amount is printed already. */
  countPrinted: (amount: number, printed: string, forms: Forms) => string;
  /** A duration of ISO 8601 such as `PT1H`, as far as price lists use it; other texts as they are. */
  duration: (text: string) => string;
}

export function countingIn(language: string): Counting {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const countPrinted = (amount: number, printed: string, forms: Forms) =>
    (forms[rules.select(amount)] ?? forms.other).replace('#', () => printed);
  return {
    figure: (amount) => number.format(amount),
    countPrinted,
    count: (amount, forms) => countPrinted(amount, number.format(amount), forms),
    duration: (text) => {
      const parts = partsOf(text).map(({ amount, unit }) =>
        new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
      );
      return parts.length > 0 ? list.format(parts) : text;
    },
  };
}

/** How a unit of the data is counted; one that nobody knows keeps its own name. */
export function formsOf(units: Readonly<Record<string, Forms>>, unit: string): Forms {
  const forms = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return forms ?? { one: named({}, unit), other: `# ${named({}, unit)}` };
}

function partsOf(text: string): { amount: number; unit: string }[] {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text) ?? [];
  const units = { day: days, hour: hours, minute: minutes };
  return Object.entries(units).flatMap(([unit, amount]) =>
    amount ? [{ amount: Number(amount), unit }] : [],
  );
}
