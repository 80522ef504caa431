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
 * And what no element here uses is left out, because every reader would load it: MathML, directives on elements, values
 * inside of texts such as `<style>`, initializers, attributes that hold JSON, and errors about styles that only a developer
 * can make, who finds them in the tests.
 */
const changes = {
  '/lit-html/lit-html.js': [
    ['s=t.trustedTypes', 's=t.trustedTypes?.createPolicy?t.trustedTypes:void 0'],
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
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
    ['2===i||3===i', '2===i'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      '1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
    ],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}(?=\}else if\(8===)/, ''],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '/lit-html/directive-helpers.js': [
    ['document.createComment("")', 'Document.prototype.createComment.call(document,"")'],
  ],
  '/lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes', 'c=a.trustedTypes?.createPolicy?a.trustedTypes:void 0'],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    // What a page has put on the prototype of all objects says nothing about a property.
    ['createProperty(t,s=b){', 'createProperty(t,s=b){s={__proto__:null,...s};'],
    // For another kind of decorators than ours.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [';break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    [';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '/@lit/reactive-element/decorators/property.js': [['"object"==typeof o?r(t,e,o):', '']],
  '/@lit/reactive-element/css-tag.js': [
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
      'this._$cssResult$=!0',
    ],
    [/if\("number"==typeof t\)return t;throw Error\("Value passed .*?security\."\)/, 'return t'],
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?\(t=>\{.*?\}\)\(t\):t/, 'c=t=>t'],
    ['document.createElement("style")', 'Document.prototype.createElement.call(document,"style")'],
  ],
};

/** A value of a template inside an element that holds nothing but text. */
const valueInText = /<(script|style|textarea|title)\b[^<>]*>[^<`]*\$\{/;

/** Makes these changes. Lit is pinned: a text that is not there exactly once fails the build. */
export function litForAnyPage() {
  return {
    name: 'lit-for-any-page',
    transform(code, id) {
      if (/\/src\/(shared|elements)\//.test(id) && valueInText.test(code))
        this.error(`a value inside of a text, which Lit cannot fill here: ${id}`);
      const [, list] = Object.entries(changes).find(([path]) => id.endsWith(path)) ?? [];
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
