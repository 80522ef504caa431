import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/it.js';

const { count, countPrinted, duration } = countingIn('it');

const meters = {
  model: 'modello',
  seller: 'fornitore',
  plan: 'piano',
  context: 'contesto',
  input: 'input',
  'cached-input': 'input dalla cache',
  'cache-write': 'scrittura nella cache',
  output: 'output',
  reasoning: 'ragionamento',
  'audio-input': 'input audio',
  'cached-audio-input': 'input audio dalla cache',
  'audio-output': 'output audio',
  'image-input': 'input di immagini',
  'cached-image-input': 'input di immagini dalla cache',
  'image-output': 'output di immagini',
  'video-input': 'input video',
  'video-output': 'output video',
  'document-input': 'documenti',
  'annotated-document-input': 'documenti con annotazioni',
  'text-message-input': 'messaggi di testo',
  'web-search': 'ricerca sul web',
  'storage-search': 'ricerca nell’archivio',
  request: 'richiesta',
};

const units: Record<string, string> = {
  token: 'token',
  request: 'richieste',
  search: 'ricerche',
  page: 'pagine',
  image: 'immagini',
  message: 'messaggi',
  hour: 'ore',
  minute: 'minuti',
  second: 'secondi',
  character: 'caratteri',
  pixel: 'pixel',
};

const oneUnit: Record<string, string> = {
  token: 'token',
  request: 'richiesta',
  search: 'ricerca',
  page: 'pagina',
  image: 'immagine',
  message: 'messaggio',
  hour: 'ora',
  minute: 'minuto',
  second: 'secondo',
  character: 'carattere',
  pixel: 'pixel',
};

const plans = { batch: 'batch', flex: 'flex', priority: 'prioritario', subscription: 'abbonamento' };

const models = { one: '# modello', many: '# di modelli', other: '# modelli' };
const prices = { one: '# prezzo', many: '# di prezzi', other: '# prezzi' };
const requests = { one: '# richiesta', many: '# di richieste', other: '# richieste' };

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('it') + text.slice(1);

/** A day takes an article, "il 3 maggio 2025", which 8 and 11 shorten: "l’8 maggio 2025"; a month takes none. */
const isDay = (date: string) => /^\d{1,2}\D/.test(date);
const isYear = (date: string) => /^\d{4}$/.test(date);
const isElided = (date: string) => /^(8|11)\D/.test(date);
const the = (date: string) => {
  if (isElided(date)) return `l’${date}`;
  return isDay(date) || isYear(date) ? `il ${date}` : date;
};
const inPeriod = (date: string) => (isYear(date) ? `nel ${date}` : `${/^a/.test(date) ? 'ad' : 'a'} ${date}`);
const at = (date: string) => {
  if (isElided(date)) return `all’${date}`;
  return isDay(date) ? `al ${date}` : inPeriod(date);
};
const on = (date: string) => (isDay(date) ? the(date) : inPeriod(date));

/** "fino alle 09:00", "fino all’01:00", "fino a lunedì 09:00". */
function untilTime(time: string): string {
  if (!/^\d/.test(time)) return `fino a ${time}`;
  return time.startsWith('01:') ? `fino all’${time}` : `fino alle ${time}`;
}

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'I dati non sono raggiungibili. La connessione non è riuscita, oppure il server o questa pagina non la consentono.';
    case 'offline':
      return 'Impossibile caricare i dati: manca la connessione.';
    case 'timeout':
      return 'I dati hanno impiegato troppo tempo ad arrivare.';
    case 'aborted':
      return 'Il caricamento è stato annullato.';
    case 'http':
      return `Il server ha risposto con un errore (${status ?? '?'}).`;
    case 'type':
      return `Il server ha inviato qualcosa di diverso dai dati (${received ?? 'tipo sconosciuto'}).`;
    case 'too-large':
      return 'I dati superano il limite di 8 MB.';
    case 'syntax':
      return `Ciò che è stato caricato non è JSON valido${line ? ` (riga ${line})` : ''}.`;
    case 'schema':
      return `Ciò che è stato caricato non è un insieme di dati leggibile${path ? ` (in ${path})` : ''}.`;
    case 'version':
      return `I dati hanno la versione ${received ?? '?'} del formato; è supportata la versione 1.`;
    case 'empty':
      return 'La risposta era vuota.';
    case 'src':
      if (isInsecure)
        return `L’indirizzo «${received ?? ''}» non è cifrato (http), mentre questa pagina lo è (https).`;
      return received
        ? `Da «${received}» non si possono caricare dati.`
        : 'Non ci sono dati: indicare un indirizzo con src o inserire i dati nell’elemento.';
    case 'not-found':
      return `«${received ?? ''}» non è presente nei dati.${suggestions.length > 0 ? ` Forse si intendeva ${suggestions.join(', ')}?` : ''}`;
  }
}

export const it: Strings = {
  loading: 'Caricamento…',
  retry: 'Riprova',
  failure,
  notLoaded: 'Non è stato possibile caricare una parte. Riprovi.',
  stale: (date) => `Aggiornamento non riuscito. Data dei dati mostrati: ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: '# elemento dei dati non è leggibile.',
      many: '# di elementi dei dati non sono leggibili.',
      other: '# elementi dei dati non sono leggibili.',
    }),
  damaged: 'Alcune lettere dei dati sono andate perse durante il trasferimento.',
  tooManyModels: (most) => `I dati contengono più modelli di quanti se ne leggano. Modelli letti: ${most}.`,
  staleData: (date) => `Data dei dati: ${date}. Potrebbero non essere aggiornati.`,
  dateToCome: (date) => `I dati indicano una data futura: ${date}.`,
  emptyModels: 'Nessun modello da mostrare.',
  emptyOffers: 'Nessun prezzo da mostrare.',
  noAssessment: (model) => `${model} non è stato valutato con questa griglia.`,
  missing: {
    'not-available': 'Non disponibile',
    blank: 'Lasciato in bianco',
    'not-applicable': 'Non applicabile',
    'not-assessed': 'Non valutato',
    'not-disclosed': 'Non reso noto',
  },
  noInformation: 'Nessuna informazione',
  scoreOf: (points, maximum) => `${points} su ${maximum}`,
  total: 'Totale',
  noTotal: 'Nessun totale',
  noTotalReason: {
    'no-aggregate': 'Questa griglia non calcola un totale.',
    'missing-result': 'Nessun totale, perché manca un risultato.',
    'unranked-level': 'Nessun totale, perché un livello non ha un rango.',
    'nothing-to-count': 'Nessun totale, perché non c’è nulla da contare.',
  },
  missingRule: {
    zero: 'I risultati mancanti valgono 0.',
    skip: 'I risultati mancanti non vengono considerati.',
    'no-total': 'Se manca un risultato, non viene calcolato alcun totale.',
  },
  coverage: (known, counted) => count(counted, { other: `Criteri con un livello: ${known} su #.` }),
  unclassified: 'Nessuna classe raggiunta',
  classQualified: 'Requisiti soddisfatti',
  classInProgress: (percent) => `In corso, ${percent}`,
  classNotMet: 'Requisiti non soddisfatti',
  organization: 'Organizzazione',
  baseModel: 'Modello di base',
  released: 'Pubblicazione',
  license: 'Licenza',
  showCriteria: (amount) => count(amount, { one: '# criterio', other: 'Tutti i # criteri' }),
  evidence: 'Riscontri',
  criterion: 'Criterio',
  asOf: at,
  source: 'Fonte',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (criteri noti: ${known} su ${counted})`,
  badgeProgress: (percent, className) => `${percent} di ${className}`,
  badgeNoClass: 'nessuna classe raggiunta',
  badgeLevel: (amount, level) =>
    `${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}: ${amount}`,
  badgeUnknown: (amount) => `senza dati: ${amount}`,
  badgeResults: (amount) =>
    count(amount, { one: '# risultato', many: '# di risultati', other: '# risultati' }),
  badgeNoInformation: 'nessuna informazione',
  badgeNotAssessed: 'non valutato',
  badgeTotal: (model, total) => `${model}: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} in dettaglio`,
  badgeClose: 'Chiudi',
  badgeRetry: (problem) => `${problem} Riprova.`,
  reported: (text) => `La fonte stessa indica ${text}.`,
  citation: 'Citare come',
  cite: 'Cita',
  copy: 'Copia',
  copyText: 'Copia come testo',
  copied: 'Copiato',
  copyYourself: 'Qui la copia non è consentita. Il testo è selezionato: lo copi da sé.',
  criterionLink: 'Link a questo criterio',
  topicLink: 'Link a questo tema',
  printed: (date, address) => `Stampato il ${date} da ${address}`,
  bySourceCaption: (model) => `${model} secondo i suoi valutatori`,
  about: (subject) => `su ${subject}`,
  assessorsDiffer: 'I valutatori non concordano',
  topic: 'Tema',
  notAsked: 'Non si pronuncia',
  since: (dates) => `Che cosa è cambiato ${dates}`,
  fromTo: (earlier, later) => `tra ${the(earlier)} e ${the(later)}`,
  was: (text) => `prima: ${text}`,
  notInEarlier: 'Non valutato nell’edizione precedente.',
  best: 'risultato migliore',
  showModel: 'Modello mostrato',
  isNew: 'nuovo in questa edizione',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# criterio ha un risultato diverso.',
      many: '# di criteri hanno un risultato diverso.',
      other: '# criteri hanno un risultato diverso.',
    }),
  noChange: 'Nessun criterio comune alle due edizioni ha un risultato diverso.',
  addedCriteria: (names) => `Novità di questa edizione: ${names}.`,
  removedCriteria: (names) => `Non più presente: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `Il totale era ${then} e ora è ${now}; le edizioni pongono domande diverse, quindi i due valori non sono confrontabili.`,
  totalsBefore: (then, now) => `Il totale era ${then} e ora è ${now}.`,
  compareCaption: (names) => `${names} a confronto`,
  allTheSame: 'I modelli non differiscono in alcun criterio.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# criterio è uguale per tutti e non viene mostrato.',
      many: '# di criteri sono uguali per tutti e non vengono mostrati.',
      other: '# criteri sono uguali per tutti e non vengono mostrati.',
    }),
  notInData: (ids) => `Non presente nei dati: ${ids}.`,
  tooMany: (shown) => `Sono mostrati solo i primi ${shown}.`,
  tooManyCriteria: (shown) => `Sono mostrati solo i primi ${shown} criteri; i totali li contano tutti.`,
  model: 'Modello',
  seller: 'Fornitore',
  priceCaption: (currency) => `Prezzi in ${currency} per milione di token`,
  mixedCurrencies: 'più valute',
  columnName: (column) => capitalised(named(meters, column), 'it'),
  meterName: (meter) => named(meters, meter),
  free: 'Gratis',
  included: 'Incluso',
  notPublished: 'Non pubblicato',
  notListed: 'Non indicato',
  notKnown: 'Non noto',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ indica un prezzo convertito, non di listino: ${rate} ${on(date)} (${source}).`,
  noRate: (currencies, wanted) =>
    `Nessun cambio di quel giorno converte ${currencies} in ${wanted}; questi prezzi restano come da listino.`,
  forLifetime: (price, lifetime) => `${price} per ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'riferimento del confronto',
  noBaseline: (id) => `«${id}» non ha un prezzo con cui fare il confronto.`,
  holdsNow: 'In vigore ora',
  mayBeOld: 'forse non aggiornato',
  tooManyColumns: (most) => `Sono mostrate solo le prime ${most} colonne.`,
  noColumn: (names) => `Colonna inesistente: ${names}.`,
  blendLabel: (weights) => `Media ${weights}`,
  blendFormula: (weights, terms, sum) => `Media ${weights} = (${terms}) ÷ ${sum}, ai prezzi base.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${count(shown, prices)} su ${printedTotal}`,
  pricesOf: 'Prezzi del',
  pricesNow: 'Adesso',
  filterAndView: 'Filtri e vista',
  plan: 'Piano',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'gratis', 'pay-as-you-go': 'a consumo' }, plan), 'it'),
  contextColumn: 'Contesto',
  atLeastTokens: (tokens) => `almeno ${tokens} token`,
  contextAtLeast: (tokens) => `Contesto di almeno ${tokens} token`,
  openWeights: 'Pesi aperti',
  groupBy: 'Raggruppa per',
  noGroups: 'Nessun gruppo',
  currency: 'Valuta',
  asListed: 'Come da listino',
  historyOf: 'Grafico di',
  noHistory: 'Nessun grafico',
  calculatorToggle: 'Calcolo dei costi',
  pick: 'Scegli',
  pickPrice: (model, seller) => `Scegli ${model} presso ${seller}`,
  pricesPicked: (amount) =>
    count(amount, { one: '# prezzo scelto', many: '# di prezzi scelti', other: '# prezzi scelti' }),
  onlyPicked: 'Mostra solo questi',
  compareWithThis: 'Confronta gli altri con questo',
  compareWithNone: 'Termina il confronto',
  noPriceMatches: 'Nessun prezzo corrisponde a questi filtri.',
  afterPrices: 'Dopo i prezzi',
  tier: (price, above) => `${price} oltre ${above}`,
  tierRules: {
    'whole-request': 'il prezzo più alto vale per l’intera richiesta',
    marginal: 'il prezzo più alto vale per ciò che supera la soglia',
  },
  alternativePrice: (price) => `o ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1
      ? `per ${named(oneUnit, unit)}`
      : countPrinted(quantity, printed, {
          many: `per # di ${named(units, unit)}`,
          other: `per # ${named(units, unit)}`,
        }),
  listedAs: (price) => `a listino: ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `si paga anche: ${names}`,
  plans,
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  dayRange: (first, last) => `da ${first} a ${last}`,
  everyDay: 'tutti i giorni',
  inside: (hours, excluded) => (excluded ? `${hours}, tranne ${excluded}` : hours),
  outside: (hours, excluded) => `al di fuori di ${hours}${excluded ? `, e inoltre: ${excluded}` : ''}`,
  announced: 'annunciato, non confermato',
  retired: 'non più offerto; l’ultimo giorno non è noto',
  servedBy: (model) => `richieste gestite da ${model}`,
  noOffer: (names, date) => `Nessun prezzo ${at(date)}: ${names}.`,
  pricesAsOf: (date) => `${capitalised(at(date), 'it')}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'in ordine crescente', descending: 'in ordine decrescente' }
      : { ascending: 'dalla A alla Z', descending: 'dalla Z alla A' };
    return `Ordinamento: ${lower(column)}, ${order[direction]}.`;
  },
  byCurrency: 'Ogni valuta a sé.',
  checked: (date) => `verificato ${on(date)}`,
  retrieved: (date) => `consultato ${on(date)}`,
  accordingTo: (source) => `secondo ${source}`,
  sources: 'Fonti',
  cheapest: 'il più basso',
  cheapestExplained:
    '«Il più basso» confronta righe con la stessa valuta e lo stesso piano; non viene indicato dove i prezzi che variano secondo l’ora o la dimensione possono essere inferiori.',
  cheapestInGroupExplained:
    '«Il più basso» confronta righe con la stessa valuta e lo stesso piano all’interno di un gruppo; non viene indicato dove i prezzi che variano secondo l’ora o la dimensione possono essere inferiori.',
  tokenizersDiffer:
    'I modelli contano i token in modo diverso, perciò i prezzi per token sono confrontabili solo approssimativamente.',
  hoursInside: (label) => label ?? 'nelle ore stabilite',
  hoursOutside: (label) => (label ? `al di fuori di ${label}` : 'al di fuori delle ore stabilite'),
  hoursNow: (seller, hours, until) =>
    `Ora presso ${seller}: ${hours}${until ? `, ${untilTime(until)}` : ''}.`,
  hoursIn: (time, zone) => `${time}, fuso orario ${zone}`,
  hoursForReader: (text, readersText) => `${text} (per chi legge: ${readersText})`,
  hoursExclude: (excluded) => `Eccezioni a questi orari: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}: ${lower(caption)}`,
  historyCaption: (meter, currency) => `${meter}, prezzo per milione di token in ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}, prezzo per milione di token, ${count(amount, models)}, tra ${from} e ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: da ${first} a ${last}${highest ? `, al massimo ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) => count(amount, { one: 'e # altra linea', other: 'e altre # linee' }),
  historyNothing: (meter) =>
    `${meter}, prezzo per milione di token: non è noto alcun importo rappresentabile.`,
  historyListedIn: (currency) => `prezzo di listino in ${currency}`,
  historyHours: { inside: 'in certe ore', outside: 'nelle altre ore' },
  historyOtherCurrency: (currency, others, names) =>
    `Il grafico mostra solo i prezzi in ${currency}; mancano i prezzi in ${others} di ${names}.`,
  historyLeftOut: (names) =>
    `Per mancanza di spazio il grafico non mostra: ${names}. Scegliere meno modelli.`,
  historyMore: (amount) => count(amount, { one: '# altro', other: 'altri #' }),
  historyMarks: {
    earlier: 'Freccia all’estremità sinistra: o prima; il primo giorno di questo prezzo non è indicato.',
    future: 'Punti: prezzo indicato per giorni successivi a oggi.',
    unknownEnd:
      'Barra alla fine: non più offerto; l’ultimo giorno non è noto e la linea termina al giorno dei dati.',
    gap: 'Interruzione: nessun prezzo noto.',
  },
  historyAsText: 'I prezzi come testo',
  historyFrom: 'Dal',
  historyUntil: 'Al',
  historyPrice: 'Prezzo',
  historyOpenStart: 'prima, giorno non indicato',
  historyOpenEnd: 'nessun termine indicato',
  historyEndUnknown: 'non noto',
  historyNoDate: (text) => `${text} (non è una data)`,
  calculatorHeading: 'Quanto costa un determinato utilizzo',
  calculatorCaption: 'Costi di questo utilizzo, dal più basso',
  calculatorUse: 'Utilizzo',
  calculatorFields: {
    input: 'Token di input per richiesta, non dalla cache',
    cached: 'Token letti da una cache',
    written: 'Token scritti in una cache',
    output: 'Token di output, ragionamento incluso',
    requestsPerDay: 'Richieste al giorno',
  },
  calculatorPeak: 'Richieste nelle ore indicate da un prezzo, in %',
  calculatorPeakHint: 'Vuoto: distribuite in modo uniforme sulla settimana.',
  calculatorPerRequest: 'Per richiesta',
  calculatorPerDay: 'Al giorno',
  calculatorPer30Days: 'Per 30 giorni',
  calculatorSteps: 'Come si arriva al costo',
  calculatorStepsOf: (model, seller) => `per ${model} presso ${seller}`,
  calculatorUnknown: (names) => `Non noto: nessun prezzo per ${names}`,
  calculatorTokens: (amount, printed, meter) => {
    const tokens = { many: '# di token', other: '# token' };
    return `${countPrinted(amount, printed, tokens)} di ${named(meters, meter)}`;
  },
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} per milione${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `prezzo oltre ${tokens} token di input`,
  calculatorCountedAsInput: 'al prezzo dell’input',
  calculatorKept: (lifetime) =>
    lifetime ? `conservazione per ${duration(lifetime)}` : 'conservazione per il tempo abituale',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} per la richiesta`
      : `${price} per ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% delle richieste`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} per richiesta`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} al giorno`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 giorni = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `costo valido: ${hours}; per le altre ore non c’è un prezzo`,
  calculatorNotCounted: (names) => `Prezzi non conteggiati: ${names}.`,
  calculatorNotConverted: 'I costi in valute diverse non vengono confrontati: ogni valuta sta a sé.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : count(total, { other: `${count(shown, models)} su #` }),
  indexScope: (modality) => `Le posizioni valgono tra i modelli di tipo «${modality}».`,
  indexTies: (by, order) => {
    const keys = {
      name: 'per nome',
      id: 'per identificativo',
      'source-key': 'per identificativo della fonte',
    };
    return `A parità di totale la posizione è la stessa; i modelli sono elencati ${keys[by]}, ${order === 'ascending' ? 'dalla A alla Z' : 'dalla Z alla A'}.`;
  },
  indexRank: 'Pos.',
  indexNoRank: 'Nessuna posizione',
  indexTied: (rank) => `=${rank}`,
  search: 'Cerca',
  indexModality: 'Tipo',
  filter: 'Filtra',
  any: 'Qualsiasi',
  all: 'Tutti',
  indexReleasedFrom: 'Pubblicato a partire da',
  indexReleasedUntil: 'Pubblicato fino a',
  indexLevel: 'Livello',
  indexChooseCriterion: 'Scegli un criterio',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Rimuovi il filtro ${filter}`,
  activeFilters: 'Filtri attivi',
  clearFilters: 'Annulla i filtri',
  indexNoMatch: 'Nessun modello corrisponde a questi filtri.',
  indexView: 'Vista',
  indexViews: { bars: 'Barre', grid: 'Griglia' },
  indexKey: 'Significato delle colonne',
  indexPick: 'Confronta',
  indexPickModel: (model) => `Confronta ${model}`,
  skipList: 'Salta l’elenco',
  sortedBy: (column, direction) =>
    `Ordinamento: ${lower(column)}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}.`,
  indexAfter: 'Dopo l’elenco',
  indexPicked: (amount, most) => `Scelti: ${amount} su un massimo di ${most}`,
  indexPickMore: 'Scegliere un secondo modello da confrontare.',
  indexShowComparison: 'Confronta',
  clearChoice: 'Annulla la scelta',
  indexComparison: 'Confronto dei modelli scelti',
  download: 'Scarica ciò che è mostrato',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'posizione',
    id: 'identificativo',
    name: 'nome',
    organization: 'organizzazione',
    baseModel: 'modello di base',
    released: 'pubblicazione',
    license: 'licenza',
    points: 'punti',
    maximum: 'massimo',
    percent: 'percentuale',
    class: 'classe',
    progress: 'avanzamento',
    source: 'fonte',
    edition: 'edizione',
    asOf: 'data di riferimento',
    dataLicense: 'licenza dei dati',
    citation: 'citazione',
  },
  embedTitles: {
    scorecard: 'Apertura di un modello',
    compare: 'Apertura di modelli a confronto',
    index: 'Apertura di tutti i modelli',
    badge: 'Apertura di un modello',
    pricing: 'Prezzi dei modelli',
  },
  embedHelp: 'Come incorporare un widget',
  embedAlone: 'Apri questo widget in una scheda propria',
  embedNoSuchWidget: (received) => `Non esiste un widget «${received}».`,
  embedNoWidget: 'L’indirizzo di questo riquadro non nomina alcun widget.',
  embedRefusedSource: (received) =>
    `Questa pagina mostra solo dati dai luoghi indicati dal suo proprietario. «${received}» non è tra questi.`,
  embedLongAddress: 'L’indirizzo di questo riquadro è troppo lungo.',
};
