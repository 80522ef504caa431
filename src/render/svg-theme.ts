/** What a shape is drawn in, by its meaning. */
export type Ink =
  'paper' | 'ink' | 'muted' | 'rule' | 'track' | 'positive' | 'middle' | 'negative' | 'neutral';

export type PictureTheme = 'light' | 'dark' | 'auto';

type Palette = Record<Ink, string>;

/** Reach 3:1 on both papers, so that a picture that changes with the reader's scheme keeps them. */
const levels = { positive: '#0f8364', middle: '#ad7a00', negative: '#c93f5a', neutral: '#838992' };

/** The colours of the elements, mixed beforehand: not every program that draws pictures can mix. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: { paper: '#ffffff', ink: '#1b1c1e', muted: '#5b5c5d', rule: '#dbdbdb', track: '#dfdfe0', ...levels },
  dark: { paper: '#17181b', ink: '#e9eaec', muted: '#aeafb1', rule: '#393a3c', track: '#343538', ...levels },
};

const changing = ['paper', 'ink', 'muted', 'rule', 'track'] as const;
const isChanging = (ink: Ink): ink is (typeof changing)[number] => changing.some((name) => name === ink);

/** Attributes that fill a shape. Without a style they show the light theme, as where a page refuses styles. */
export function fillOf(ink: Ink, theme: PictureTheme): string {
  const color = palettes[theme === 'dark' ? 'dark' : 'light'][ink];
  return theme === 'auto' && isChanging(ink)
    ? ` class="openness-${ink}" fill="${color}"`
    : ` fill="${color}"`;
}

/** The style of a picture that follows the reader's scheme; empty for the others. */
export function styleOf(theme: PictureTheme): string {
  if (theme !== 'auto') return '';
  const rules = changing.map((ink) => `.openness-${ink}{fill:${palettes.dark[ink]}}`).join('');
  return `<style>@media (prefers-color-scheme:dark){${rules}}</style>`;
}
