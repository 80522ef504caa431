/** Of the package; the build puts it in. */
export const version = '0.0.0';
