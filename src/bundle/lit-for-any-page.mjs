import { readFileSync } from 'node:fs';
import { _$LH as whole } from 'lit-html';
import { nodesIn } from '../locales/unused-words.mjs';

/** How a template becomes HTML, where each value is a whole attribute or stands between tags; it notes their names. */
const htmlOf = (strings, names, suffix, mark, place) =>
  strings
    .map((text, index) => {
      if (index === strings.length - 1) return text || '<?>';
      const [, name] = / ([^\s"'>=/]+)="$/.exec(text) ?? [];
      if (!name) return text + place;
      names.push(name);
      return `${text.slice(0, -2)}${suffix}="${mark}`;
    })
    .join('');

/**
 * What of Lit is another in the single files, which have to run in pages that nobody knows.
 *
 * - Lit looks for hooks and counts its copies under names of the global object, where an element with such an id
 *   stands as well: it would stop every element from loading. Nothing here needs them.
 * - A form or an image may have the name of a method of `document`, and then stands in its place. The methods are
 *   taken from the prototype, where no name can stand.
 * - A second copy of Lit on the page may have the policy `lit-html` already. Ours has its own name, and all our files
 *   share one, whatever their version: a page lists `trusted-types openness-widgets` and no more. It lies under a
 *   registered symbol, beside the datasets. It makes nothing possible that Lit's own `unsafeHTML` does not.
 *
 * And what no element here uses is left out, because every reader would load it:
 *
 * - of templates: values inside of tags, comments and texts such as `<style>`, several values in one attribute, MathML,
 *   compiled ones, listeners that are objects, directives that want to know when they leave the page. How a template
 *   becomes HTML is then short, and every template of a bundle is compared with what Lit itself makes of it;
 * - of properties and of the life of an element: what `lit-element.mjs` has not;
 * - of styles: errors that only a developer can make, who finds them in the tests.
 */
const changes = {
  '/lit-html/lit-html.js': [
    [',i=t=>t,s=t.trustedTypes,', ',s=t.trustedTypes?.createPolicy?t.trustedTypes:void 0,'],
    [
      's.createPolicy("lit-html",{createHTML:t=>t})',
      't[Symbol.for("openness-widgets.policy")]??=s.createPolicy("openness-widgets",{createHTML:t=>t})',
    ],
    ['l=document', 'l=document,D$=Document.prototype'],
    ['l.createComment("")', 'D$.createComment.call(l,"")'],
    ['l.createTreeWalker(l,129)', 'D$.createTreeWalker.call(l,l,129)'],
    ['l.createElement("template")', 'D$.createElement.call(l,"template")'],
    ['(t?.creationScope??l).importNode(i,!0)', 'D$.importNode.call(t?.creationScope??l,i,!0)'],
    ['l.createTextNode(t)', 'D$.createTextNode.call(l,t)'],
    // Templates.
    [/,f="\[ .*?\$=\/"\/g,y=.*?\$\/i(?=,x=)/, ''],
    [
      /const N=\(t,i\)=>\{.*?,e\]\};/,
      `const N=(t,i)=>{const s=[],e=(${htmlOf})(t,s,h,o,r);return[V(t,2===i?"<svg>"+e+"</svg>":e),s]};`,
    ],
    ['2===i||3===i', '2===i'],
    [
      'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:',
      'const e=/([.?@])?(.*)/.exec(v[a++]);d.push({type:1,index:l,name:e[2],ctor:',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/;if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}(?=\}else if\(8===)/, ''],
    [
      /else if\(8===r\.nodeType\)if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}l\+\+/,
      'else r.data===n&&d.push({type:2,index:l});l++',
    ],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,this,t)',
    ],
    [
      'for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      'for(const s of this._$AV)s._$AI(t[i++])',
    ],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
    // Directives, each of which has a value of its own.
    [
      /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/,
      'function M(t,i,s=t){if(i===E)return i;let h=s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(s._$Cl=h=o&&new o(t)),h?M(t,h.update(t,i.values),h):i}',
    ],
    ['this._$AV=[],this._$AN=void 0,this._$AD', 'this._$AV=[],this._$AD'],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'constructor'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this.type=2,this._$AH=A,'],
    ['this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    // Attributes and listeners.
    [
      /class H\{.*?o&&!e&&this\.j\(t\)\}/,
      'class H{constructor(t,i,e,h){this.type=1,this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h}_$AI(t,i=this){t=M(this,t,i),(!a(t)||t!==this._$AH&&t!==E)&&this.j(this._$AH=t)}',
    ],
    [
      /class z extends H\{.*?\}\}(?=class Z)/,
      'class z extends H{constructor(){super(...arguments),this.type=5}_$AI(t,i=this){if((t=M(this,t,i)??A)===E)return;const s=this._$AH;t===A&&s!==A&&this.element.removeEventListener(this.name,this),t!==A&&s===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.options?.host??this.element,t)}}',
    ],
    [/class Z\{.*?\}\}(?=const j=)/, ''],
    [',B:I,F:Z}', ',B:I}'],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [
      /const D=\(t,i,s\)=>\{.*?,h\}(?=;export)/,
      'const D=(t,i,s)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s??{}))._$AI(t)}',
    ],
  ],
  '/lit-html/directive.js': [
    [
      'get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}_$AS(t,e){return this.update(t,e)}',
      '',
    ],
  ],
  // What only a developer can do wrong.
  '/lit-html/directives/repeat.js': [[/constructor\(e\)\{.*?Error\(".*?"\)\}/, '']],
  '/lit-html/directive-helpers.js': [
    ['document.createComment("")', 'Document.prototype.createComment.call(document,"")'],
    [/if\(c\)\{let t;.*?e\._\$AP\(t\)\}/, 'if(c)e._$AM=o;'],
  ],
  '/@lit/reactive-element/css-tag.js': [
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      /,s=Symbol\(\),o=new WeakMap;class n\{.*?toString\(\)\{return this\.cssText\}\}/,
      ';class n{constructor(t){this.cssText=t}get styleSheet(){return e&&!this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}',
    ],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [
      /i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/,
      'i=(t,...e)=>new n(e.reduce((e,s,o)=>e+(s.cssText??s)+t[o+1],t[0]))',
    ],
    ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?\(t=>\{.*?\}\)\(t\):t/, 'c=t=>t'],
    ['document.createElement("style")', 'Document.prototype.createElement.call(document,"style")'],
  ],
};

/** Files in place of those of Lit, of these versions. */
const replaced = {
  '/lit-element/lit-element.js': {
    version: '(s.litElementVersions??=[]).push("4.2.2")',
    code: readFileSync(new URL('lit-element.mjs', import.meta.url), 'utf8'),
  },
  '/@lit/reactive-element/reactive-element.js': {
    version: '(a.reactiveElementVersions??=[]).push("2.1.2")',
    // What is undefined is what decorators need, which have done their work.
    code: `export * from './css-tag.js'; export const [notEqual, defaultConverter] = [];`,
  },
};

/** What the elements would need of Lit that is left out. */
const leftOut =
  /\bhandleEvent\b|\bstatic (override )?properties\b|\b(scheduleUpdate|shouldUpdate|firstUpdated|updated|removeController)\(|willUpdate\([^)]*\)[^}]*\bchanged\.|@property\([^)]*\b(type|state|noAccessor|hasChanged):|<(script|style|textarea|title)\b[^<>]*>[^<`]*\$\{/;

/** Makes these changes. Lit is pinned: a text that is not there exactly once fails the build. */
export function litForAnyPage() {
  return {
    name: 'lit-for-any-page',
    transform(code, id) {
      const [needed] = (/\/src\/(shared|elements)\//.test(id) && leftOut.exec(code)) || [];
      if (needed) this.error(`what of Lit is left out: ${needed} in ${id}`);
      const ofFile = (all) => Object.entries(all).find(([path]) => id.endsWith(path))?.[1];
      const other = ofFile(replaced);
      if (other && !code.includes(other.version)) this.error(`expected ${other.version} in ${id}`);
      if (other) return { code: other.code, map: null };
      const list = ofFile(changes);
      if (!list) return null;
      for (const [before] of list)
        if (code.split(before).length !== 2) this.error(`expected once in ${id}: ${before}`);
      return {
        code: list.reduce((text, [before, after]) => text.replace(before, () => after), code),
        map: null,
      };
    },
  };
}

const types = { html: 1, svg: 2 };

/** Fails the build where a template becomes another HTML than with the whole of Lit. It follows the compiler. */
export function templatesAsLitReadsThem() {
  return {
    name: 'templates-as-lit-reads-them',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      for (const { type, tag, quasi } of nodesIn(this.parse(code)))
        if (type === 'TaggedTemplateExpression' && types[tag.name]) {
          const problem = differenceIn(quasi.quasis.map(({ value }) => value.cooked));
          if (problem) this.error(`Lit reads it otherwise: ${problem} in ${id}`);
        }
      return null;
    },
  };
}

function differenceIn(texts) {
  const strings = Object.assign([...texts], { raw: texts });
  const [expected, expectedNames] = whole.L(strings, types.html);
  const names = [];
  const made = htmlOf(strings, names, whole.M, whole.P, `<${whole.A}>`);
  return made === String(expected) && names.join() === expectedNames.join() ? '' : texts.join('…');
}

/**
 * Makes the decorators of an element what they do, `static { this.createProperty('name', options) }`: in each element the
 * same text. An attribute has the name of its property with hyphens, so that it need not be told. It follows the compiler.
 */
export function plainProperties() {
  return {
    name: 'plain-properties',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id) || !code.includes('__decorateClass(')) return null;
      const { body } = this.parse(code);
      const calls = body.filter(({ expression }) => isDecorating(expression));
      const [element, another] = body.map(classIn).filter(Boolean);
      if (another || calls.length + 1 !== code.split('__decorateClass(').length)
        this.error(`another decorator in ${id}`);
      const without = calls.reduceRight(
        (text, { start, end }) => text.slice(0, start) + text.slice(end),
        code,
      );
      const end = element.body.end - 1;
      const created = calls.map((call) => creation(code, call)).join('');
      return { code: `${without.slice(0, end)}static {${created}}${without.slice(end)}`, map: null };
    },
  };
}
const isDecorating = (node) =>
  node?.callee?.name === '__decorateClass' &&
  node.arguments[0].elements.length === 1 &&
  node.arguments[0].elements[0].callee?.name === 'property';

/** The class that a statement declares, as the compiler writes it: `class …`, `export class …` or `const … = class …`. */
const classIn = (node) =>
  [node, node.declaration, node.declarations?.[0].init].find((one) => /^Class/.test(one?.type));

const hyphenated = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

function creation(code, { expression }) {
  const [decorators, , { raw, value }] = expression.arguments;
  const [options] = decorators.elements[0].arguments;
  const texts = [raw, ...(options ? optionsOf(code, value, options) : [])];
  return `this.createProperty(${texts.join()});`;
}

/** Without the attribute, where it is called as its property is. */
function optionsOf(code, name, options) {
  const text = ({ start, end }) => code.slice(start, end);
  if (options.type !== 'ObjectExpression') return [text(options)];
  const kept = options.properties.filter(
    ({ key, value }) => key?.name !== 'attribute' || value.value !== hyphenated(name),
  );
  const [first, second] = kept;
  if (!first) return [];
  if (!second && first.type === 'SpreadElement') return [text(first.argument)];
  return [`{${kept.map(text).join()}}`];
}

/**
 * A script that cannot run on a page says so in one line of the console, and what stands inside the tags stays in
 * sight. Its first line is for V8: nearly all functions are needed at once, so they are compiled while the file is still
 * coming, beside the page's own work instead of in it. To be used on what the minifier has left.
 */
export function failQuietly() {
  const before = '//# allFunctionsCalledOnLoad\ntry{';
  const after = '}catch(e){console.warn("openness-widgets cannot run on this page.",e)}';
  return {
    name: 'fail-quietly',
    renderChunk: (code, { isEntry }) =>
      isEntry ? { code: `${before}${code.trim()}${after}\n`, map: null } : null,
  };
}
