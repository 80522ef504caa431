import type { Host } from '../../src/hosts/snippet.js';

/** What each host is called, in the order of the tabs; a group holds what is alike. */
export const hostGroups: { name: string; hosts: [Host, string][] }[] = [
  {
    name: 'Any site',
    hosts: [
      ['html', 'HTML'],
      ['iframe', 'iframe'],
      ['picture', 'Substack, Medium, Notion'],
    ],
  },
  {
    name: 'Publishing systems',
    hosts: [
      ['wordpress-block', 'WordPress, block editor'],
      ['wordpress-classic', 'WordPress, classic editor'],
      ['wordpress-shortcode', 'WordPress, shortcode'],
      ['ghost', 'Ghost'],
      ['ghost-email', 'Ghost, e-mail'],
    ],
  },
  {
    name: 'Site generators',
    hosts: [
      ['hugo', 'Hugo'],
      ['jekyll', 'Jekyll'],
      ['eleventy', 'Eleventy'],
      ['astro', 'Astro'],
      ['docusaurus', 'Docusaurus, MDX'],
    ],
  },
  {
    name: 'Applications',
    hosts: [
      ['npm', 'npm'],
      ['react', 'React, Next.js'],
      ['vue', 'Vue, VitePress'],
    ],
  },
];
