// The same card as a component of React, one root for each place on the page.
import { createElement as element } from 'react';
import { createRoot } from 'react-dom/client';
import { cardStyles } from './card-styles.ts';
import { loadCard } from './load-cards.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

const Bar = ({ share }) =>
  element(
    'svg',
    { viewBox: '0 0 100 1', preserveAspectRatio: 'none', 'aria-hidden': true },
    element('rect', { width: 100, height: 1, fill: '#ddd' }),
    element('rect', { width: share * 100, height: 1 }),
  );

const Criterion = ({ criterion: { name, word, tone, question, note, evidence } }) =>
  element(
    'li',
    { className: 'criterion' },
    element(
      'details',
      null,
      element(
        'summary',
        { className: 'line' },
        element('span', { className: `mark ${tone}` }),
        element('span', null, name),
        element('span', null, word),
      ),
      element('p', null, question),
      element('p', null, note),
      element(
        'ul',
        null,
        evidence.map(({ text, url }, key) => element('li', { key }, element('a', { href: url }, text))),
      ),
    ),
  );

const Group = ({ group: { name, total, share, criteria } }) =>
  element(
    'div',
    null,
    element('div', { className: 'line' }, element('span', null, name), element('span', null, total)),
    element(Bar, { share }),
    element(
      'ul',
      null,
      criteria.map((criterion) => element(Criterion, { key: criterion.name, criterion })),
    ),
  );

const Card = ({ card: { name, rubric, facts, total, share, groups, credit } }) =>
  element(
    'article',
    { className: 'card' },
    element('p', null, rubric),
    element('div', { className: 'name', role: 'heading', 'aria-level': 3 }, name),
    element(
      'dl',
      null,
      facts.map(({ label, text }) =>
        element('div', { key: label }, element('dt', null, label), element('dd', null, text)),
      ),
    ),
    element('p', null, element('strong', null, total)),
    element(Bar, { share }),
    element(
      'div',
      { className: 'groups' },
      groups.map((group) => element(Group, { key: group.name, group })),
    ),
    element('p', null, credit),
  );

for (const host of document.querySelectorAll('react-card')) {
  const card = await loadCard(host.getAttribute('model'));
  createRoot(host).render(element(Card, { card }));
}
