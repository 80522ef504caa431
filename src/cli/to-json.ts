/** The one form in which datasets are written: indented by one space, LF, a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
