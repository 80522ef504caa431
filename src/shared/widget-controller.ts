import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import { fail, type Failure, type Outcome, succeed } from '../dataset/failure.js';
import type { LoadOptions } from '../dataset/load-by.js';
import { type LoadedPart, loadSlice } from '../dataset/load-slice.js';
import { isToTranslate, noForeignTexts } from '../dataset/translated.js';
import { canParseUrl } from '../dataset/url.js';
import { loadStrings, onStrings } from '../locales/strings.js';
import { countOf, textOf } from './attributes.js';
import { whenBackOnline } from './back-online.js';
import { dateToCome, isOlderThan } from './data-dates.js';
import type { Direction } from './direction.js';
import { type DataOrigin, OpennessErrorEvent, OpennessLoadEvent } from './events.js';
import { hydrating, isOnServer, isStillParsed } from './hydration.js';
import { languageOf } from './language.js';
import { unwatchLanguage, watchLanguage } from './language-watch.js';
import { directionFor } from './page-direction.js';
import type { Part } from './part.js';
import { checkPart, failurePart, mergePart, translatePart } from './parts.js';
import { Patience } from './patience.js';
import { PrintController } from './print-controller.js';
import { hasSlice, isPublished, publishedDataset, sliceOf } from './published-files.js';
import { type CheckedData, type OwnData, readAnswer, readOwn, readOwnLater } from './read-data.js';
import { takeTurn } from './turns.js';
import { localise, type Wording, wordingFor } from './wording.js';

/** What an element shows. `empty` is an answer; a failure is none and never looks like one. */
export type WidgetState<View> = {
  wording: Wording;
  hasFallback: boolean;
  /** Of what is shown; undefined where the page states it. */
  direction?: Direction | undefined;
} & (
  | { status: 'loading'; isSlow: boolean }
  | ({ status: 'ready'; view: View } & DataRemarks)
  | {
      status: 'stale';
      view: View;
      updated: string;
      /** Whether it is being asked for again. */ isAsking: boolean;
    }
  | ({ status: 'empty' } & DataRemarks)
  | { status: 'error'; failure: Failure }
);

/** What is to be known of data that are shown. */
export interface DataRemarks {
  /** What the check has found, in words. */
  findings: string[];
  /** A date of the data that has not come yet, in words. */
  dateToCome?: string;
  /** The date of data that may be out of date, in words. */
  staleSince?: string;
  /** Whether code that was asked for could not be loaded. */
  isIncomplete?: boolean;
}

/** Data that have been checked, from wherever they came. */
type Loaded = CheckedData & { isPart?: boolean; origins?: DataOrigin[] };

/** What the controller needs to know of its element. */
export interface WidgetHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  /** An address. Frameworks set undefined where they mean no attribute, or an object where a text belongs. */
  src: unknown;
  /** Puts on the styles of a part. */
  wear: (styles: CSSResult) => void;
}

export interface WidgetOptions<View> {
  /** Days after which the data may be out of date, as the page gives them; 0 and anything else for never. */
  staleAfter?: () => unknown;
  /** Whether nothing is to be shown yet. */
  isWaiting?: () => boolean;
  /** Names of the published datasets to take where the page gives none; several are merged. */
  published: () => string[];
  /** Id of the model where the element shows one alone, so that a slice of these may do. */
  model?: () => string;
  /** The part without which nothing can be shown. */
  drawing?: Part<object>;
  /** The parts that are needed as the element is set. */
  parts?: () => Part<object>[];
  /** The view of a dataset; undefined where there is nothing to show. */
  view: (dataset: Dataset, wording: Wording) => Outcome<View | undefined>;
}

/** The first of these that a page gives is used; the order is a promise. */
type Origin = OwnData | Addresses | { kind: 'none'; received?: string };

interface Addresses {
  kind: 'urls';
  addresses: string[];
  /** Of which a part is asked for in place of these; empty where the whole is, which serves every model. */
  model: string;
}

/**
 * Brings data to an element: finds where it comes from, loads and checks it, and makes the view anew at each
 * update. Of several answers only the one that was asked for last counts; removal gives up the request.
 */
export class WidgetController<View> implements ReactiveController {
  #state: WidgetState<View> = {
    status: 'loading',
    isSlow: false,
    wording: wordingFor('en'),
    hasFallback: false,
  };
  readonly #host: WidgetHost;
  readonly #options: WidgetOptions<View>;
  #origin: Origin | undefined;
  #loaded: Loaded | undefined;
  #failure: Failure | undefined;
  #dateToCome: string | undefined;
  #announced: string | undefined;
  /** Whether an answer is on its way. */
  #isAsking = false;
  /** Whether words for what has failed are on their way. */
  #isUnsaid = false;
  #run = new AbortController();
  readonly #patience = new Patience(() => this.#host.requestUpdate());
  /** Ends the wait for a connection. */
  #stopWaiting: () => void = () => undefined;

  constructor(host: WidgetHost, options: WidgetOptions<View>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new PrintController(host, () => this.#state.wording);
  }

  get state(): WidgetState<View> {
    // A server calls no hooks.
    if (isOnServer) this.hostUpdate();
    return this.#state;
  }

  hostConnected(): void {
    watchLanguage(this.#host);
    if (isStillParsed(this.#host)) window.addEventListener('DOMContentLoaded', this.#update, { once: true });
    onStrings(this.#update, true);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host);
    window.removeEventListener('DOMContentLoaded', this.#update);
    onStrings(this.#update, false);
    this.#run.abort();
    this.#stopWaiting();
    this.#patience.end();
    // What was on its way is asked for again when the element comes back.
    if (!this.#loaded) this.#origin = undefined;
  }

  hostUpdate(): void {
    this.#followOrigin();
    const language = languageOf(this.#host);
    const words = loadStrings(language);
    const parts = this.#askForParts(language);
    for (const coming of [words, ...parts]) void coming?.then(this.#update);
    // Until the words are here, what is shown keeps those that it has, and nothing is shown in words of another language.
    const isShown = this.#state.status !== 'loading';
    const isComplete = !words && parts.length === 0;
    const wording = isComplete || !isShown ? wordingFor(language) : this.#state.wording;
    const isWaiting = this.#options.isWaiting?.() === true;
    const content = this.#untilSaid(
      isWaiting ? waiting : isComplete || isShown ? this.#describe(wording) : this.#wait(),
    );
    if (isWaiting || content.status !== 'loading') this.#patience.end();
    this.#state = {
      wording,
      hasFallback: hasFallback(this.#host),
      direction: directionFor(this.#host, wording.stringsLanguage),
      ...content,
    };
  }

  hostUpdated(): void {
    const state = this.#state;
    if (state.status === 'loading' || this.#isUnsaid) return;
    const failure = state.status === 'error' ? state.failure : this.#failure;
    const outcome = failure ? `${failure.code} ${failure.received ?? ''}` : 'load';
    if (outcome === this.#announced) return;
    this.#announced = outcome;
    this.#host.dispatchEvent(eventOf(failure, state.wording, this.#loaded?.origins));
  }

  /** Asks for the data again. What is shown stays until the answer is here, and after a failure too. */
  reload(): void {
    if (!this.#host.isConnected) return;
    const found = findOrigin(this.#host, this.#options);
    const origin = this.#origin && isSameOrigin(found, this.#origin) ? this.#origin : found;
    // What another address has brought must not stand for this one, not even as an old answer.
    if (origin === found) this.#loaded = undefined;
    if (!this.#loaded) this.#failure = undefined;
    // Parts that could not be had are asked for again, too.
    for (const part of [...this.#partsFor(languageOf(this.#host)), failurePart])
      if (part.hasFailed) void part.load();
    this.#request(origin, true);
    this.#host.requestUpdate();
  }

  readonly #update = () => this.#host.requestUpdate();

  /** The parts that are on their way. Those that are here bring their styles. */
  #askForParts(language: string): Promise<unknown>[] {
    const parts = this.#partsFor(language);
    for (const { content } of parts) if (content?.styles) this.#host.wear(content.styles);
    return parts.flatMap((part) => part.ask() ?? []);
  }

  #partsFor(language: string): Part<object>[] {
    // Nearly all data are English: others are known only when they are here.
    const isForeign =
      !/^en\b/i.test(language) || (this.#loaded && isToTranslate(this.#loaded.dataset, wordingFor(language)));
    const hasFindings = this.#loaded && (this.#loaded.issues.length > 0 || this.#loaded.isDamaged);
    return [
      ...(this.#options.drawing ? [this.#options.drawing] : []),
      ...(this.#options.parts?.() ?? []),
      ...(isForeign ? [translatePart] : []),
      ...(hasFindings ? [checkPart] : []),
    ];
  }

  #followOrigin(): void {
    if (isOnServer ? !this.#host.data : !this.#host.isConnected || isStillParsed(this.#host)) return;
    const origin = findOrigin(this.#host, this.#options);
    if (this.#origin && isSameOrigin(origin, this.#origin)) return;
    this.#loaded = undefined;
    this.#failure = undefined;
    this.#request(origin);
  }

  #request(origin: Origin, fresh = false): void {
    this.#origin = origin;
    this.#stopWaiting();
    this.#run.abort();
    this.#run = new AbortController();
    if (origin.kind === 'inline' && inlineData(this.#host).length > 1)
      console.warn(`<${this.#host.localName}> holds several scripts with data; the first one is used.`);
    const outcome = readAtOnce(origin);
    this.#isAsking = !outcome;
    if (outcome) this.#take(outcome);
    else void this.#load(origin, fresh, this.#run.signal);
  }

  async #load(origin: Origin, fresh: boolean, signal: AbortSignal): Promise<void> {
    const outcome = await readLater(origin, { signal, fresh });
    takeTurn(async () => {
      if (signal.aborted) return;
      if (outcome.ok && !outcome.value.isPart && origin.kind === 'urls') origin.model = '';
      this.#take(outcome);
      if (this.#options.isWaiting?.()) return;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    });
  }

  #take(outcome: Outcome<Loaded>): void {
    this.#announced = undefined;
    this.#isAsking = false;
    this.#failure = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) {
      this.#loaded = outcome.value;
      this.#dateToCome = dateToCome(outcome.value.dataset);
    }
    if (this.#failure?.code === 'offline') this.#stopWaiting = whenBackOnline(() => this.reload());
  }

  #describe(words: Wording) {
    if (!this.#loaded) {
      return this.#failure ? ({ status: 'error', failure: this.#failure } as const) : this.#wait();
    }
    const { drawing } = this.#options;
    if (drawing && !drawing.content) {
      return drawing.hasFailed
        ? ({ status: 'error', failure: fail('network').failure } as const)
        : this.#wait();
    }
    const translate = translatePart.content?.translateDataset ?? asItIs;
    const { dataset, wording } = localise(this.#loaded.dataset, words, translate);
    const outcome = this.#options.view(dataset, wording);
    // What a part does not know, the whole does, or knows what there is instead.
    if (this.#loaded.isPart && !(outcome.ok && outcome.value)) return this.#askForWhole();
    if (!outcome.ok) return { status: 'error', failure: outcome.failure } as const;
    const view = outcome.value;
    const remarks = this.#remarks(this.#loaded, wording);
    if (view === undefined) return { status: 'empty', ...remarks } as const;
    if (!this.#failure) return { status: 'ready', wording, view, ...remarks } as const;
    const updated = wording.format.date(dataset.updated);
    return { status: 'stale', wording, view, updated, isAsking: this.#isAsking } as const;
  }

  /** A failure is shown when there are words for it. Those of a lost connection are always here. */
  #untilSaid<Content extends { status: string; failure?: Failure }>(content: Content) {
    const failure = content.failure ?? this.#failure;
    const isOfConnection = !failure || /^(network|offline|timeout|http)$/.test(failure.code);
    const coming = isOfConnection ? failurePart.coming : failurePart.ask();
    void coming?.then(this.#update);
    this.#isUnsaid = coming !== undefined;
    return this.#isUnsaid && content.status === 'error' ? this.#wait() : content;
  }

  #askForWhole() {
    this.#loaded = undefined;
    this.#failure = undefined;
    if (this.#origin?.kind === 'urls') this.#request({ ...this.#origin, model: '' });
    return this.#wait();
  }

  #wait() {
    if (!isOnServer) this.#patience.start();
    return { status: 'loading', isSlow: this.#patience.isOver } as const;
  }

  #remarks(loaded: Loaded, wording: Wording): DataRemarks {
    const { dataset } = loaded;
    const { format } = wording;
    const findings = checkPart.content?.findingsOf(loaded, wording) ?? [];
    // What a server has printed is taken over as it is, and it does not know the day of the reader.
    if (isOnServer || hydrating.has(this.#host)) return { findings };
    const isIncomplete = this.#partsFor(languageOf(this.#host)).some(({ hasFailed }) => hasFailed);
    const isStale = isOlderThan(dataset.updated, countOf(this.#options.staleAfter?.(), 0));
    return {
      ...{ findings, isIncomplete },
      ...(this.#dateToCome && { dateToCome: format.date(this.#dateToCome) }),
      ...(isStale && { staleSince: format.date(dataset.updated) }),
    };
  }
}

const waiting = { status: 'loading', isSlow: false } as const;

function eventOf(failure: Failure | undefined, { strings }: Wording, origins?: DataOrigin[]): Event {
  if (!failure) return new OpennessLoadEvent(origins);
  return new OpennessErrorEvent(failure.code, failure.retryable, strings.failure(failure));
}

function findOrigin(host: WidgetHost, { published, model }: WidgetOptions<unknown>): Origin {
  // A server has printed what the script says; other data comes after.
  if (host.data !== undefined && host.data !== null && !hydrating.has(host)) {
    return { kind: 'data', value: host.data };
  }
  const [script] = inlineData(host);
  if (script) return { kind: 'inline', text: script.textContent };
  if (host.src === null || host.src === undefined) {
    const addresses = published().flatMap((name) => publishedDataset(name) ?? []);
    const id = model?.() ?? '';
    return addresses.length > 0
      ? { kind: 'urls', addresses, model: hasSlice(id) ? id : '' }
      : { kind: 'none' };
  }
  const src = textOf(host.src).trim();
  // Frameworks write this for an object.
  const parts = src.startsWith('[object ') ? [] : src.split(/\s+/).filter(Boolean);
  // An empty address would fetch the page itself.
  const isUseless = parts.length === 0 || parts.some((part) => !canParseUrl(part, host.baseURI));
  if (isUseless) return { kind: 'none', received: src };
  return { kind: 'urls', addresses: parts.map((part) => new URL(part, host.baseURI).href), model: '' };
}

/** Whether what is asked for, or here already, answers what is to be shown now. */
function isSameOrigin(found: Origin, asked: Origin): boolean {
  if (found.kind === 'data' && asked.kind === 'data') return found.value === asked.value;
  if (found.kind === 'inline' && asked.kind === 'inline') return found.text === asked.text;
  if (found.kind === 'urls' && asked.kind === 'urls') {
    const isSame = String(found.addresses) === String(asked.addresses);
    return isSame && (asked.model === '' || asked.model === found.model);
  }
  return found.kind === 'none' && asked.kind === 'none' && found.received === asked.received;
}

/** Undefined where something has to be loaded first. */
function readAtOnce(origin: Origin): Outcome<Loaded> | undefined {
  if (origin.kind === 'none') return fail('src', origin.received ? { received: origin.received } : {});
  return origin.kind === 'urls' ? undefined : readOwn(origin);
}

async function readLater(origin: Origin, options: LoadOptions): Promise<Outcome<Loaded>> {
  if (origin.kind === 'none') return fail('src');
  if (origin.kind !== 'urls') return readOwnLater(origin);
  const { addresses, model } = origin;
  // Side by side with the data that will need it.
  if (!addresses.every(isPublished)) void checkPart.ask();
  return mergeOutcomes(
    await Promise.all(
      addresses.map((address) => loadSlice(readAnswer, address, sliceOf(address, model), options)),
    ),
  );
}

/** All of them, or the first failure: half of a comparison would look like the whole. */
async function mergeOutcomes(outcomes: Outcome<LoadedPart>[]): Promise<Outcome<Loaded>> {
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed) return failed;
  const [first, ...others] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (!first) return fail('src');
  const merge = others.length > 0 ? await mergePart.load() : undefined;
  if (others.length > 0 && !merge) return fail('network');
  return succeed({
    dataset: merge?.mergeDatasets([first.dataset, ...others.map(({ dataset }) => dataset)]) ?? first.dataset,
    issues: [first, ...others].flatMap(({ issues }) => issues),
    dropped: [first, ...others].reduce((sum, { dropped }) => sum + dropped, 0),
    isDamaged: [first, ...others].some(({ isDamaged }) => isDamaged),
    isPart: [first, ...others].some(({ isPart }) => isPart),
    origins: [first, ...others].map(({ url, contentType = '' }) => ({ url, contentType })),
  });
}

/** As long as it cannot be translated. */
const asItIs = (dataset: Dataset) => ({ dataset, foreign: noForeignTexts });

const inlineData = (host: Element) =>
  [...host.querySelectorAll('script')].filter(
    (script) => script.parentElement === host && script.type === 'application/json',
  );

/** Whether the author has put something to see inside the tag. A server does not see what is there. */
const hasFallback = (host: Element) =>
  isOnServer ||
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|template)$/.test(node.localName)
      : node instanceof Text && !!node.data.trim(),
  );
