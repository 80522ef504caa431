import { type Host, hosts } from '../../src/hosts/snippet.js';
import { type Widget, widgetOf } from '../../src/render/index.js';
import { isFit, settingsOf } from './settings.js';

/** All that the builder has been told. It is in the address of the page, so that a link restores it. */
export interface BuilderState {
  widget: Widget;
  /** Ids; empty means those that the builder proposes. */
  models: string[];
  /** Attributes by name, besides models and language. Without an entry the default of the element counts. */
  settings: Readonly<Record<string, string>>;
  /** A canonical tag; empty for the language of the page. */
  language: string;
  host: Host;
  addresses: Addresses;
}

/** Where the site has put the files of the kit; empty for what the builder proposes. */
export interface Addresses {
  scripts: string;
  frame: string;
  page: string;
}

export const addressNames = ['scripts', 'frame', 'page'] as const satisfies (keyof Addresses)[];

export const defaultState: BuilderState = {
  widget: 'scorecard',
  models: [],
  settings: {},
  language: '',
  host: 'html',
  addresses: { scripts: '', frame: '', page: '' },
};

const mostModels = 12;
const longestAddress = 500;

/** Reads the query of the page. Whatever is unknown or unfit counts as not given; anyone can write an address. */
export function readState(query: string): BuilderState {
  const parameters = new URLSearchParams(query);
  const widget = widgetOf(parameters.get('widget') ?? '') ?? defaultState.widget;
  return {
    widget,
    models: listOfIds(parameters.get('models') ?? parameters.get('model') ?? ''),
    settings: readSettings(widget, parameters),
    language: canonicalLanguage(parameters.get('lang') ?? ''),
    host: hosts.find((host) => host === parameters.get('host')) ?? defaultState.host,
    addresses: {
      scripts: readAddress(parameters.get('scripts')),
      frame: readAddress(parameters.get('frame')),
      page: readAddress(parameters.get('page')),
    },
  };
}

/** The query for a state, without a question mark. What has its default is left out. */
export function writeState(state: BuilderState): string {
  const { widget, models, settings, language, host, addresses } = state;
  const known = settingsOf(widget).map(({ name }) => [name, settings[name] ?? ''] as const);
  const entries: (readonly [string, string])[] = [
    ['widget', widget],
    ['models', models.join(',')],
    ...known,
    ['lang', language],
    ['host', host],
    ...addressNames.map((name) => [name, addresses[name]] as const),
  ];
  const filled = entries.filter(([, value]) => value !== '').map(([name, value]) => [name, value]);
  return new URLSearchParams(filled)
    .toString()
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
    .replace(/%3A/g, ':');
}

const listOfIds = (text: string) => [...new Set(text.split(/[\s,]+/).filter(Boolean))].slice(0, mostModels);

function readSettings(widget: Widget, parameters: URLSearchParams): Record<string, string> {
  const given = settingsOf(widget).flatMap((setting) => {
    const value = parameters.get(setting.name)?.trim();
    return value && isFit(setting, value) ? [[setting.name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** A language tag in its usual spelling; empty where it is none. */
export function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? '';
  } catch {
    return '';
  }
}

const readAddress = (text: string | null) => (text ?? '').trim().slice(0, longestAddress);
