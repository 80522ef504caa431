// What stands in the single files in place of the base class of Lit. It does the same for elements as ours are: their
// properties are declared by `createProperty`, attributes have the names of these with hyphens, no hook asks what has
// changed, and each element gives itself a shadow root.
import { render } from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

const hyphenated = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

export class LitElement extends HTMLElement {
  static get observedAttributes() {
    this.elementStyles = this.finalizeStyles(this.styles);
    const all = [...this.elementProperties.values()];
    this.attributes = new Map(all.map((options) => [options.attribute, options]));
    // Those without one have `false`.
    return [...this.attributes.keys()].filter(Boolean);
  }

  static createProperty(name, given) {
    // What a page has put on the prototype of all objects says nothing about a property.
    const options = { __proto__: null, name, attribute: hyphenated(name), ...given };
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const before = this[key];
        this[key] = value;
        this.#note(options, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  /** Of styles that are there twice, the last count. */
  static finalizeStyles(styles) {
    return [...new Set(styles.flat(Infinity).reverse())].reverse();
  }

  renderOptions = { host: this };
  #controllers = new Set();
  /** What the page has set before the element was defined. */
  #given = [];
  #defaults = new Map();
  #toReflect = new Set();
  /** What is just being set, as a property or as an attribute, because the other one was. */
  #followed;
  #start;
  #done = new Promise((resolve) => {
    this.#start = resolve;
  });

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        this.#given.push([name, this[name]]);
        Reflect.deleteProperty(this, name);
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#start();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  #tell(step) {
    for (const controller of this.#controllers) controller[step]?.();
  }

  attributeChangedCallback(attribute, before, text) {
    const options = this.constructor.attributes.get(attribute);
    if (this.#followed === options) return;
    const { name, converter } = options;
    const value = converter?.fromAttribute ? converter.fromAttribute(text) : text;
    this.#followed = options;
    this[name] = value ?? this.#defaults.get(options) ?? value;
    this.#followed = undefined;
  }

  #note(options, before) {
    const { name, attribute, useDefault, reflect } = options;
    const isToBeWritten =
      useDefault && before === this.#defaults.get(options) && !this.hasAttribute(attribute);
    if (Object.is(this[name], before) && !isToBeWritten) return;
    if (useDefault && !this.#defaults.has(options)) this.#defaults.set(options, this[name]);
    else if (reflect && this.#followed !== options) this.#toReflect.add(options);
    this.requestUpdate();
  }

  requestUpdate() {
    if (!this.isUpdatePending) this.#done = this.#update();
  }

  async #update() {
    this.isUpdatePending = true;
    await this.#done;
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.#given.splice(0)) this[name] = value;
    }
    try {
      this.willUpdate();
      this.#tell('hostUpdate');
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.#tell('hostUpdated');
    this.hasUpdated = true;
  }

  willUpdate() {}

  update() {
    const content = this.render();
    this.#reflect();
    // From here on a change asks for another update.
    this.isUpdatePending = false;
    render(content, this.renderRoot, this.renderOptions);
  }

  #reflect() {
    for (const options of this.#toReflect) {
      const { name, attribute, converter } = options;
      const text = converter?.toAttribute ? converter.toAttribute(this[name]) : this[name];
      this.#followed = options;
      if (text === null || text === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text);
    }
    this.#followed = undefined;
    this.#toReflect.clear();
  }

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this.#done;
  }
}
