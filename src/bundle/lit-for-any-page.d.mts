/** A plugin of rollup, as far as a test needs it. */
export function templatesAsLitReadsThem(): {
  name: string;
  transform(
    this: { parse: (code: string) => unknown; error: (message: string) => never },
    code: string,
    id: string,
  ): null;
};
