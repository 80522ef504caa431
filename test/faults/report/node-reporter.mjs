// node --test loads reporters by itself, before anything can read TypeScript.
import { tsImport } from 'tsx/esm/api';

const { nodeReporter } = await tsImport('./node-reporter.ts', import.meta.url);

export default nodeReporter;
