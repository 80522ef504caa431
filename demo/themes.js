// The address chooses the house style and, where a reader wants to see the other one, light or dark. No module:
// it runs before the page is painted.
const wanted = new URLSearchParams(location.search);
const themes = ['newspaper', 'developer', 'ministry', 'none'];
const theme = themes.find((name) => name === wanted.get('theme')) ?? themes[0];
const scheme = ['light', 'dark'].find((name) => name === wanted.get('scheme'));

const sheet = document.getElementById('theme');
if (theme === 'none') sheet.disabled = true;
else sheet.href = `themes/${theme}.css`;
if (scheme) document.documentElement.style.colorScheme = scheme;

document.addEventListener('DOMContentLoaded', () => {
  for (const link of document.querySelectorAll('nav a[data-theme], nav a[data-scheme]')) {
    const next = { theme, scheme, ...link.dataset };
    link.href = `?${new URLSearchParams(Object.entries(next).filter(([, value]) => value))}`;
    const isHere = link.dataset.theme === theme || link.dataset.scheme === (scheme ?? '');
    if (isHere) link.setAttribute('aria-current', 'true');
  }
});
