import type { Release, SnippetStep } from './snippet.js';

/** The package at the version that the snippet was made for. */
export const installStep = ({ version }: Release): SnippetStep => ({
  when: 'once',
  title: 'In the folder of the project',
  language: 'shell',
  text: `npm install openness-widgets@${version}\n`,
});
