/** The scripts inside a tag that give its data. */
export const inlineData = (host: Element) =>
  [...host.querySelectorAll('script')].filter(
    (script) => script.parentElement === host && script.type === 'application/json',
  );
