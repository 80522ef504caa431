// zod compiles schemas with `new Function` where it may, and asks first by trying: on a page with a
// Content-Security-Policy that question alone is a reported violation. This module must therefore be
// the first to touch zod.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
