import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/schema.js';
import { fail, type Failure, type Outcome, succeed } from '../dataset/failure.js';
import { loadSlice } from '../dataset/load-slice.js';
import { networkCode } from '../dataset/ask-server.js';
import type { ShareOptions } from '../dataset/requests.js';
import { noForeignTexts } from '../dataset/translated.js';
import { canParseUrl } from '../dataset/url.js';
import { loadStrings } from '../locales/strings.js';
import { countOf, textOf } from './attributes.js';
import { isPlainEnglish } from './english-format.js';
import type { Direction } from './direction.js';
import { type DataOrigin, OpennessErrorEvent, OpennessLoadEvent } from './events.js';
import { hydrating, isOnServer, isStillParsed } from './hydration.js';
import { inlineData } from './inline-data.js';
import { languageOf } from './language.js';
import { unwatchLanguage, watchLanguage } from './language-watch.js';
import { directionFor } from './page-direction.js';
import { need, needed, Part } from './part.js';
import { checkPart, failurePart, mergePart, languagePart } from './parts.js';
import { Patience } from './patience.js';
import { PrintController } from './print-controller.js';
import { hasSlice, publishedDataset, sliceOf } from './published-files.js';
import { loadAnswer, type Loaded, type OwnData, readOwnLater } from './read-data.js';
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
  | ({ status: 'ready'; view: View | undefined } & DataRemarks)
  | {
      status: 'stale';
      view: View | undefined;
      updated: string;
      /** Whether it is being asked for again. */ isAsking: boolean;
    }
  | ({ status: 'empty' } & DataRemarks)
  | { status: 'error'; failure: Failure }
);

/** What is to be known of data that are shown. */
export interface DataRemarks {
  /** What the check has found, and how old they are, in sentences. */
  findings: string[];
  /** Whether code that was asked for could not be loaded. */
  isIncomplete?: boolean;
}

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
  /** Whether the view is let go of when it is shown: a page may have many of these. `makeView()` makes it again. */
  forgetsView?: boolean;
}

/** The first of these that a page gives is used; the order is a promise. Two with one key are the same. */
type Origin = OwnData | Addresses | { kind: 'none'; key: string };

interface Addresses {
  kind: 'urls';
  /** With spaces between. */
  key: string;
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
  #announced: string | undefined;
  /** Whether an answer is on its way. */
  #isAsking = false;
  /** Whether words for what has failed are on their way. */
  #isUnsaid = false;
  #run = new AbortController();
  readonly #patience = new Patience(() => this.#host.requestUpdate());
  #parts: Part<object>[] = [];

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
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host);
    window.removeEventListener('DOMContentLoaded', this.#update);
    this.#run.abort();
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
      // What is ready says nothing of it.
      hasFallback: !('view' in content) && hasFallback(this.#host),
      direction: directionFor(this.#host, wording.stringsLanguage),
      ...content,
    };
  }

  hostUpdated(): void {
    const state = this.#state;
    if (this.#options.forgetsView && 'view' in state) state.view = undefined;
    if (state.status === 'loading' || this.#isUnsaid) return;
    const failure = state.status === 'error' ? state.failure : this.#failure;
    const outcome = failure ? `${failure.code} ${failure.received ?? ''}` : 'load';
    if (outcome === this.#announced) return;
    this.#announced = outcome;
    this.#host.dispatchEvent(eventOf(failure, state.wording, this.#loaded?.origins));
  }

  /** What is shown, made anew. */
  makeView(): View | undefined {
    const content = this.#describe(this.#state.wording);
    return 'view' in content ? content.view : undefined;
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
    for (const part of [...this.#parts, failurePart]) if (part.hasFailed) void part.load();
    this.#request(origin, true);
    this.#host.requestUpdate();
  }

  readonly #update = () => this.#host.requestUpdate();

  /** The parts that are on their way. */
  #askForParts(language: string): Promise<unknown>[] {
    // What is published is in English, and nothing is to be said of it.
    const foreign = this.#loaded?.isSealed ? undefined : this.#loaded;
    const isToBeSaidOtherwise =
      !isPlainEnglish(language) ||
      (foreign && checkPart.content?.isToTranslate(foreign.dataset, wordingFor(language)));
    this.#parts = [
      ...(this.#options.drawing ? [this.#options.drawing] : []),
      ...(this.#options.parts?.() ?? []),
      ...(isToBeSaidOtherwise ? [languagePart] : []),
      ...(foreign ? [checkPart] : []),
    ];
    this.#wearParts();
    return this.#parts.flatMap((part) => part.ask() ?? []);
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
    this.#run.abort();
    this.#run = new AbortController();
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
    if (outcome.ok) this.#loaded = outcome.value;
    if (this.#failure?.code === 'offline') reloadOnline(() => this.reload(), this.#run.signal);
  }

  #describe(words: Wording) {
    if (!this.#loaded) {
      return this.#failure ? ({ status: 'error', failure: this.#failure } as const) : this.#wait();
    }
    const translate = languagePart.content?.translateDataset ?? asItIs;
    const { dataset, wording } = localise(this.#loaded.dataset, words, translate);
    const outcome = this.#view(dataset, wording);
    if (!outcome) return this.#wait();
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

  /** Undefined where a part is on its way that the data need. */
  #view(dataset: Dataset, wording: Wording): Outcome<View | undefined> | undefined {
    const { drawing, view } = this.#options;
    needed.clear();
    try {
      if (drawing) need(drawing);
      return view(dataset, wording);
    } catch (missing) {
      if (!(missing instanceof Part)) throw missing;
      void missing.ask()?.then(this.#update);
      return missing.hasFailed ? fail('network') : undefined;
    } finally {
      this.#parts.push(...needed);
      this.#wearParts();
    }
  }

  /** Parts that are here bring their styles. */
  #wearParts(): void {
    for (const { content } of this.#parts) if (content?.styles) this.#host.wear(content.styles);
  }

  /** A failure is shown when there are words for it. Those of a lost connection are always here. */
  #untilSaid<Content extends { status: string; failure?: Failure }>(content: Content) {
    const failure = content.failure ?? this.#failure;
    const isOfConnection = !failure || /^(network|offline|timeout)$/.test(failure.code);
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
    const { updated } = loaded.dataset;
    const check = checkPart.content;
    const findings = check?.findingsOf(loaded, wording) ?? [];
    // What a server has printed is taken over as it is, and it does not know the day of the reader.
    if (isOnServer || hydrating.has(this.#host)) return { findings };
    findings.push(...(check?.datesToComeIn(loaded, wording) ?? []));
    if (isOlderThan(updated, countOf(this.#options.staleAfter?.(), 0)))
      findings.push(wording.strings.staleData(wording.format.date(updated)));
    return { findings, isIncomplete: this.#parts.some(({ hasFailed }) => hasFailed) };
  }
}

/** When exactly, a part decides, which can be had only when the connection is back. */
function reloadOnline(reload: () => void, signal: AbortSignal): void {
  const callOnline = async () => {
    const part = await failurePart.load();
    if (part) part.callOnline(reload, signal);
    else if (!signal.aborted) reload();
  };
  addEventListener('online', () => void callOnline(), { once: true, signal });
}

const day = 864e5;

/** Whether more days than that have passed since the date; 0 days are no limit. */
const isOlderThan = (date: string, days: number) =>
  days > 0 && Date.parse(date.slice(0, '2026-11-22'.length)) + (days + 1) * day < Date.now();

const waiting = { status: 'loading', isSlow: false } as const;

function eventOf(failure: Failure | undefined, { strings }: Wording, origins?: DataOrigin[]): Event {
  if (!failure) return new OpennessLoadEvent(origins);
  return new OpennessErrorEvent(failure.code, failure.retryable, strings.failure(failure));
}

function findOrigin(host: WidgetHost, { published, model }: WidgetOptions<unknown>): Origin {
  const { data, src, baseURI } = host;
  // A server has printed what the script says; other data comes after.
  if (data !== undefined && data !== null && !hydrating.has(host)) return { kind: 'data', key: data };
  const [script] = inlineData(host);
  if (script) return { kind: 'inline', key: script.textContent, host };
  if (src === null || src === undefined) {
    const key = published()
      .flatMap((name) => publishedDataset(name) ?? [])
      .join(' ');
    const id = model?.() ?? '';
    return key ? { kind: 'urls', key, model: hasSlice(id) ? id : '' } : { kind: 'none', key };
  }
  const received = textOf(src).trim();
  // Frameworks write this for an object. An empty address would fetch the page itself.
  const parts = received.startsWith('[object ') ? [] : received.split(/\s+/).filter(Boolean);
  const isUseless = parts.length === 0 || parts.some((part) => !canParseUrl(part, baseURI));
  if (isUseless) return { kind: 'none', key: received };
  return { kind: 'urls', key: parts.map((part) => new URL(part, baseURI).href).join(' '), model: '' };
}

/** Whether what is asked for, or here already, answers what is to be shown now. */
function isSameOrigin(found: Origin, asked: Origin): boolean {
  const isOfModel = found.kind === 'urls' && asked.kind === 'urls' && asked.model !== '';
  return found.kind === asked.kind && found.key === asked.key && !(isOfModel && asked.model !== found.model);
}

/** Undefined where something has to be loaded first. */
function readAtOnce(origin: Origin): Outcome<Loaded> | undefined {
  if (origin.kind === 'none') return fail('src', origin.key ? { received: origin.key } : {});
  return origin.kind === 'urls' ? undefined : checkPart.content?.readOwn(origin);
}

async function readLater(origin: Origin, options: ShareOptions): Promise<Outcome<Loaded>> {
  if (origin.kind === 'none') return fail('src');
  if (origin.kind !== 'urls') return readOwnLater(origin);
  const addresses = origin.key.split(' ');
  // It comes side by side with the data that need it.
  const merging = addresses.length > 1 ? mergePart.load() : undefined;
  const outcomes = await Promise.all(
    addresses.map((address) => loadSlice(loadAnswer, address, sliceOf(address, origin.model), options)),
  );
  const [outcome = fail('src')] = outcomes;
  if (merging) return (await merging)?.mergeOutcomes(outcomes) ?? fail(networkCode());
  if (!outcome.ok) return outcome;
  const { url, contentType = '' } = outcome.value;
  return succeed({ ...outcome.value, origins: [{ url, contentType }] });
}

/** As long as it cannot be translated. */
const asItIs = (dataset: Dataset) => ({ dataset, foreign: noForeignTexts });

/** Whether the author has put something to see inside the tag. A server does not see what is there. */
const hasFallback = (host: Element) =>
  isOnServer ||
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|template)$/.test(node.localName)
      : node instanceof Text && !!node.data.trim(),
  );
