// The packages of WordPress that the editor script uses. WordPress puts them on the page before it, and their types
// would be a dependency larger than all of this.

/** What is put into the page: WordPress renders with its own copy of React. */
export type View = object | string | null | false | undefined;
export type Properties = Record<string, unknown>;
/** A component of WordPress or of ours. */
export type Component = (properties: never) => View;

interface Element {
  createElement: (type: string | Component, properties?: Properties | null, ...children: View[]) => View;
  useEffect: (effect: () => (() => void) | undefined, dependencies: unknown[]) => void;
  useMemo: <Value>(make: () => Value, dependencies: unknown[]) => Value;
  useState: <State>(initial: State) => [State, (next: State) => void];
  useRef: <Value>(initial: Value) => { current: Value };
  Fragment: Component;
  RawHTML: Component;
}

interface Packages {
  element: Element;
  blocks: { registerBlockType: (name: string, settings: Properties) => void };
  blockEditor: {
    InspectorControls: Component;
    useBlockProps: ((properties?: Properties) => Properties) & { save: () => Properties };
  };
  components: Record<
    | 'ComboboxControl'
    | 'Disabled'
    | 'ExternalLink'
    | 'FormTokenField'
    | 'Notice'
    | 'PanelBody'
    | 'Placeholder'
    | 'SelectControl'
    | 'Spinner'
    | 'TextControl'
    | 'ToggleControl'
    | 'Button',
    Component
  >;
  data: { dispatch: (store: string) => { __unstableMarkNextChangeAsNotPersistent?: () => void } };
  i18n: { __: (text: string, domain: string) => string };
}

/** A rubric and the published dataset that holds it. */
export interface KnownRubric {
  id: string;
  name: string;
  edition: string;
  dataset: string;
}

/** Written into the page by includes/block.php. */
export interface SiteSettings {
  /** Folder of scripts and data, with a slash at its end. */
  assetsUrl: string;
  script: { url: string; integrity: string };
  /** Address of the page for frames, before what it shows. */
  embedUrl: string;
  /** Of the site, as a tag of BCP 47. */
  language: string;
  rubrics: KnownRubric[];
}

declare global {
  interface Window {
    wp: Packages;
    opennessWidgets: SiteSettings;
  }
}

export const { element, blocks, blockEditor, components, data, i18n } = window.wp;
export const { createElement } = element;

export const site = (): SiteSettings => window.opennessWidgets;

/** A text of ours in the language of the editor. */
export const translate = (text: string): string => i18n.__(text, 'openness-widgets');
