// At the root: eslint .   Under test/: eslint --config test/eslint.config.js .
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { safeAddress } from './eslint/safe-address.js';
import { textOnly } from './eslint/text-only.js';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'data/*.json', 'test/consumers'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
  },
  wc['flat/best-practice'],
  lit['flat/recommended'],
  litA11y.configs.recommended,
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Markup, styles and code never come from strings: data is written by other people.
      'no-restricted-imports': [
        'error',
        {
          patterns: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*'].map(
            (name) => ({
              group: [name],
              message: 'Data must not become markup, and style attributes are refused by strict pages.',
            }),
          ),
        },
      ],
    },
  },
  {
    rules: {
      // Rows and their groups become boxes of their own in narrow containers and would lose their roles.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    plugins: { openness: { rules: { 'safe-address': safeAddress, 'text-only': textOnly } } },
    rules: { 'openness/text-only': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'openness/safe-address': 'error' },
  },
  {
    // Rules that know the types take most of the time, and find in tests what the compiler and the tests find anyway.
    // A fixture's shadow root is never null.
    files: ['test/**/*.ts', 'data/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Without await this assertion never fails.',
        },
      ],
    },
  },
  {
    // Configuration and scripts run in Node and are outside the tsconfig.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
