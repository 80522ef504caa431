import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from '../../src/shared/language.js';

const pageLanguage = document.documentElement.getAttribute('lang');

function setPageLanguage(language: string | null): void {
  if (language === null) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = language;
}

describe('languageOf(element)', () => {
  afterEach(() => setPageLanguage(pageLanguage));

  it('is the language of the element itself, before that of its ancestors', async () => {
    const outer = await fixture(html`<div lang="de"><p lang="fr"></p></div>`);
    expect(languageOf(outer.querySelector('p')!)).to.equal('fr');
  });

  it('is that of the nearest ancestor that states one', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <section lang="nl">
          <p><b></b></p>
        </section>
        <i></i>
      </div>`,
    );
    expect(languageOf(outer.querySelector('b')!)).to.equal('nl');
    expect(languageOf(outer.querySelector('i')!)).to.equal('de');
  });

  it('is that of the page', async () => {
    setPageLanguage('pt-BR');
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('pt-BR');
  });

  it('is found across shadow roots, open and closed', async () => {
    for (const mode of ['open', 'closed'] as const) {
      const outer = await fixture(html`<div lang="de"><section></section></div>`);
      const root = outer.querySelector('section')!.attachShadow({ mode });
      const inner = root.appendChild(document.createElement('div')).attachShadow({ mode });
      const element = inner.appendChild(document.createElement('p'));
      expect(languageOf(element)).to.equal('de');
    }
  });

  it('is that of a shadow host before that of the page', async () => {
    setPageLanguage('en');
    const host = await fixture(html`<div lang="fr"></div>`);
    const element = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageOf(element)).to.equal('fr');
  });

  it('is that of the reader where the page states none', async () => {
    setPageLanguage(null);
    expect(languageOf(await fixture(html`<p lang=""></p>`))).to.equal(navigator.language);
    expect(languageOf(document.createElement('p'))).to.equal(navigator.language);
  });

  it('is not misled, and comes to an end, where fields of a form have the names of its properties', async () => {
    const fields = ['parentElement', 'getAttribute', 'closest', 'lang'].map(
      (name) => html`<input name=${name} />`,
    );
    const form = await fixture(html`<form lang="de">${fields}<i></i></form>`);
    expect(languageOf(form.querySelector('i')!)).to.equal('de');
  });
});
