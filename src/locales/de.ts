import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/de.js';

const { count, countPrinted, duration } = countingIn('de');

const meters = {
  model: 'Modell',
  seller: 'Anbieter',
  plan: 'Tarif',
  context: 'Kontext',
  input: 'Eingabe',
  'cached-input': 'Eingabe aus dem Cache',
  'cache-write': 'Schreiben in den Cache',
  output: 'Ausgabe',
  reasoning: 'Nachdenken',
  'audio-input': 'Audioeingabe',
  'cached-audio-input': 'Audioeingabe aus dem Cache',
  'audio-output': 'Audioausgabe',
  'image-input': 'Bildeingabe',
  'cached-image-input': 'Bildeingabe aus dem Cache',
  'image-output': 'Bildausgabe',
  'video-input': 'Videoeingabe',
  'video-output': 'Videoausgabe',
  'document-input': 'Dokumente',
  'annotated-document-input': 'Dokumente mit Anmerkungen',
  'text-message-input': 'Textnachrichten',
  'web-search': 'Websuche',
  'storage-search': 'Suche im Speicher',
  request: 'Anfrage',
};

const units: Record<string, string> = {
  token: 'Token',
  request: 'Anfragen',
  search: 'Suchen',
  page: 'Seiten',
  image: 'Bilder',
  message: 'Nachrichten',
  hour: 'Stunden',
  minute: 'Minuten',
  second: 'Sekunden',
  character: 'Zeichen',
  pixel: 'Pixel',
};

const oneUnit: Record<string, string> = {
  token: 'Token',
  request: 'Anfrage',
  search: 'Suche',
  page: 'Seite',
  image: 'Bild',
  message: 'Nachricht',
  hour: 'Stunde',
  minute: 'Minute',
  second: 'Sekunde',
  character: 'Zeichen',
  pixel: 'Pixel',
};

const plans = { batch: 'Stapel', flex: 'Flex', priority: 'Vorrang', subscription: 'Abonnement' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'Die Daten waren nicht zu erreichen. Die Verbindung brach ab, oder der Server oder diese Seite lässt sie nicht zu.';
    case 'offline':
      return 'Die Daten konnten nicht geladen werden: Es besteht keine Verbindung.';
    case 'timeout':
      return 'Die Daten haben zu lange gebraucht.';
    case 'aborted':
      return 'Das Laden wurde abgebrochen.';
    case 'http':
      return `Der Server hat mit einem Fehler geantwortet (${status ?? '?'}).`;
    case 'type':
      return `Der Server hat etwas anderes als Daten geschickt (${received ?? 'Typ unbekannt'}).`;
    case 'too-large':
      return 'Die Daten überschreiten die Grenze von 8 MB.';
    case 'syntax':
      return `Was geladen wurde, ist kein gültiges JSON${line ? ` (Zeile ${line})` : ''}.`;
    case 'schema':
      return `Was geladen wurde, ist kein lesbarer Datensatz${path ? ` (bei ${path})` : ''}.`;
    case 'version':
      return `Die Daten haben Version ${received ?? '?'} des Formats; unterstützt wird Version 1.`;
    case 'empty':
      return 'Die Antwort war leer.';
    case 'src':
      if (isInsecure) return `„${received ?? ''}“ ist unverschlüsselt (http), diese Seite nicht (https).`;
      return received
        ? `Von „${received}“ lassen sich keine Daten laden.`
        : 'Es gibt keine Daten: Geben Sie mit src eine Adresse an, oder legen Sie die Daten in das Element.';
    case 'not-found':
      return `„${received ?? ''}“ steht nicht in den Daten.${suggestions.length > 0 ? ` Gemeint vielleicht: ${suggestions.join(', ')}?` : ''}`;
  }
}

export const de: Strings = {
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  failure,
  notLoaded: 'Ein Teil davon konnte nicht geladen werden. Versuchen Sie es erneut.',
  stale: (date) => `Aktualisieren nicht möglich. Gezeigt werden die Daten vom ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: '# Eintrag der Daten war nicht lesbar.',
      other: '# Einträge der Daten waren nicht lesbar.',
    }),
  damaged: 'Einige Buchstaben der Daten sind unterwegs verloren gegangen.',
  tooManyModels: (most) =>
    `Die Daten enthalten mehr Modelle, als gelesen werden; dies sind die ersten ${most}.`,
  staleData: (date) => `Die Daten sind vom ${date} und vielleicht veraltet.`,
  dateToCome: (date) => `Die Daten nennen einen Tag, der noch kommt: ${date}.`,
  emptyModels: 'Keine Modelle.',
  emptyOffers: 'Keine Preise.',
  noAssessment: (model) => `${model} ist nach diesem Raster nicht bewertet.`,
  missing: {
    'not-available': 'Nicht vorhanden',
    blank: 'Leer gelassen',
    'not-applicable': 'Nicht anwendbar',
    'not-assessed': 'Nicht bewertet',
    'not-disclosed': 'Nicht offengelegt',
  },
  noInformation: 'Keine Angabe',
  scoreOf: (points, maximum) => `${points} von ${maximum}`,
  total: 'Gesamt',
  noTotal: 'Kein Gesamtwert',
  noTotalReason: {
    'no-aggregate': 'Dieses Raster bildet keinen Gesamtwert.',
    'missing-result': 'Kein Gesamtwert, weil ein Ergebnis fehlt.',
    'unranked-level': 'Kein Gesamtwert, weil eine Stufe keinen Rang hat.',
    'nothing-to-count': 'Kein Gesamtwert, weil nichts zu zählen ist.',
  },
  missingRule: {
    zero: 'Fehlende Ergebnisse zählen als 0.',
    skip: 'Fehlende Ergebnisse bleiben außer Betracht.',
    'no-total': 'Fehlt ein Ergebnis, wird kein Gesamtwert gebildet.',
  },
  coverage: (known, counted) =>
    `${known} von ${count(counted, { one: '# Kriterium', other: '# Kriterien' })} mit Stufe.`,
  unclassified: 'Keine Klasse erreicht',
  classQualified: 'Erfüllt',
  classInProgress: (percent) => `Auf dem Weg, ${percent}`,
  classNotMet: 'Nicht erfüllt',
  organization: 'Organisation',
  baseModel: 'Basismodell',
  released: 'Veröffentlicht',
  license: 'Lizenz',
  showCriteria: (amount) => count(amount, { one: '# Kriterium', other: 'Alle # Kriterien' }),
  evidence: 'Belege',
  criterion: 'Kriterium',
  asOf: (date) => `Stand ${date}`,
  source: 'Quelle',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (${known} von ${counted} bekannt)`,
  badgeProgress: (percent, className) => `${percent} von ${className}`,
  badgeNoClass: 'keine Klasse erreicht',
  badgeLevel: (amount, level) => `${amount} ${level}`,
  badgeUnknown: (amount) => `${amount} unbekannt`,
  badgeResults: (amount) => count(amount, { one: '# Ergebnis', other: '# Ergebnisse' }),
  badgeNoInformation: 'keine Angabe',
  badgeNotAssessed: 'nicht bewertet',
  badgeTotal: (model, total) => `${model}: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} im Einzelnen`,
  badgeClose: 'Schließen',
  badgeRetry: (problem) => `${problem} Erneut versuchen.`,
  reported: (text) => `Die Quelle selbst nennt ${text}.`,
  citation: 'Zitieren als',
  cite: 'Zitieren',
  copy: 'Kopieren',
  copyText: 'Als Text kopieren',
  copied: 'Kopiert',
  copyYourself: 'Kopieren ist hier nicht erlaubt. Der Text ist ausgewählt: Kopieren Sie ihn selbst.',
  criterionLink: 'Link zu diesem Kriterium',
  topicLink: 'Link zu diesem Thema',
  printed: (date, address) => `Gedruckt am ${date} von ${address}`,
  bySourceCaption: (model) => `${model} aus Sicht derer, die es bewerten`,
  about: (subject) => `zu ${subject}`,
  assessorsDiffer: 'Die Bewertungen weichen voneinander ab',
  topic: 'Thema',
  notAsked: 'Ohne Aussage',
  since: (dates) => `Was sich geändert hat, ${dates}`,
  fromTo: (earlier, later) => `${earlier} bis ${later}`,
  was: (text) => `zuvor: ${text}`,
  notInEarlier: 'In der früheren Ausgabe nicht bewertet.',
  best: 'am besten',
  showModel: 'Gezeigtes Modell',
  isNew: 'neu in dieser Ausgabe',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# Kriterium hat ein anderes Ergebnis.',
      other: '# Kriterien haben ein anderes Ergebnis.',
    }),
  noChange: 'Kein Kriterium, nach dem beide Ausgaben fragen, hat ein anderes Ergebnis.',
  addedCriteria: (names) => `Neu in dieser Ausgabe: ${names}.`,
  removedCriteria: (names) => `Nicht mehr gefragt: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `Der Gesamtwert war ${then} und ist ${now}; die Ausgaben stellen andere Fragen, die beiden sind nicht vergleichbar.`,
  totalsBefore: (then, now) => `Der Gesamtwert war ${then} und ist ${now}.`,
  compareCaption: (models) => `${models} im Vergleich`,
  allTheSame: 'Die Modelle unterscheiden sich in keinem Kriterium.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# Kriterium ist bei allen gleich und wird nicht gezeigt.',
      other: '# Kriterien sind bei allen gleich und werden nicht gezeigt.',
    }),
  notInData: (ids) => `Nicht in den Daten: ${ids}.`,
  tooMany: (shown) => `Nur die ersten ${shown} werden gezeigt.`,
  tooManyCriteria: (shown) => `Nur die ersten ${shown} Kriterien werden gezeigt; Gesamtwerte zählen alle.`,
  model: 'Modell',
  seller: 'Anbieter',
  priceCaption: (currency) => `Preise in ${currency} je Million Token`,
  mixedCurrencies: 'mehreren Währungen',
  columnName: (column) => capitalised(named(meters, column), 'de'),
  meterName: (meter) => named(meters, meter),
  free: 'Kostenlos',
  included: 'Inbegriffen',
  notPublished: 'Nicht veröffentlicht',
  notListed: 'Nicht aufgeführt',
  notKnown: 'Nicht bekannt',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ ist umgerechnet, nicht so aufgeführt: ${rate} am ${date} (${source}).`,
  noRate: (currencies, wanted) =>
    `Kein Kurs dieses Tages rechnet ${currencies} in ${wanted} um; diese Preise bleiben wie aufgeführt.`,
  forLifetime: (price, lifetime) => `${price} für ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'damit werden die anderen verglichen',
  noBaseline: (id) => `„${id}“ hat keinen Preis zum Vergleichen.`,
  holdsNow: 'Gilt jetzt',
  mayBeOld: 'vielleicht veraltet',
  tooManyColumns: (most) => `Nur die ersten ${most} Spalten werden gezeigt.`,
  noColumn: (names) => `Keine Spalte: ${names}.`,
  blendLabel: (weights) => `Mischung ${weights}`,
  blendFormula: (weights, terms, sum) => `Mischung ${weights} = (${terms}) ÷ ${sum}, jeweils zum Grundpreis.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, { one: '# Preis', other: '# Preise' })
      : `${shown} von ${printedTotal} Preisen`,
  pricesOf: 'Preise vom',
  pricesNow: 'Jetzt',
  filterAndView: 'Filter und Ansicht',
  plan: 'Tarif',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'Kostenlos', 'pay-as-you-go': 'Nach Verbrauch' }, plan), 'de'),
  contextColumn: 'Kontext',
  atLeastTokens: (tokens) => `mindestens ${tokens} Token`,
  contextAtLeast: (tokens) => `Kontext von mindestens ${tokens} Token`,
  openWeights: 'Offene Gewichte',
  groupBy: 'Gruppieren nach',
  noGroups: 'Nichts',
  currency: 'Währung',
  asListed: 'Wie aufgeführt',
  historyOf: 'Diagramm für',
  noHistory: 'Kein Diagramm',
  calculatorToggle: 'Rechner',
  pick: 'Auswählen',
  pickPrice: (model, seller) => `${model} bei ${seller} auswählen`,
  pricesPicked: (amount) => count(amount, { one: '# Preis ausgewählt', other: '# Preise ausgewählt' }),
  onlyPicked: 'Nur diese zeigen',
  compareWithThis: 'Die anderen damit vergleichen',
  compareWithNone: 'Vergleich beenden',
  noPriceMatches: 'Kein Preis entspricht diesen Filtern.',
  afterPrices: 'Nach den Preisen',
  tier: (price, above) => `${price} über ${above}`,
  tierRules: {
    'whole-request': 'der höhere Preis gilt für die ganze Anfrage',
    marginal: 'der höhere Preis gilt für das, was über der Schwelle liegt',
  },
  alternativePrice: (price) => `oder ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1 ? `je ${named(oneUnit, unit)}` : `je ${printed} ${named(units, unit)}`,
  listedAs: (price) => `aufgeführt als ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `auch berechnet: ${names}`,
  plans,
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  dayRange: (first, last) => `${first} bis ${last}`,
  everyDay: 'täglich',
  inside: (hours, excluded) => (excluded ? `${hours}, nicht am ${excluded}` : hours),
  outside: (hours, excluded) => `außerhalb von ${hours}${excluded ? `, und am ${excluded}` : ''}`,
  announced: 'angekündigt, nicht bestätigt',
  retired: 'nicht mehr angeboten; der letzte Tag ist nicht bekannt',
  servedBy: (model) => `bedient von ${model}`,
  noOffer: (models, date) => `Kein Preis am ${date}: ${models}.`,
  pricesAsOf: (date) => `Stand ${date}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'niedrigste zuerst', descending: 'höchste zuerst' }
      : { ascending: 'A bis Z', descending: 'Z bis A' };
    return `Sortiert nach ${column}, ${order[direction]}.`;
  },
  byCurrency: 'Jede Währung für sich.',
  checked: (date) => `geprüft am ${date}`,
  retrieved: (date) => `abgerufen am ${date}`,
  accordingTo: (source) => `laut ${source}`,
  sources: 'Quellen',
  cheapest: 'am niedrigsten',
  cheapestExplained:
    '„Am niedrigsten“ vergleicht Zeilen gleicher Währung und gleichen Tarifs; es entfällt, wo Preise nach Stunde oder Größe niedriger sein können.',
  cheapestInGroupExplained:
    '„Am niedrigsten“ vergleicht Zeilen gleicher Währung und gleichen Tarifs innerhalb einer Gruppe; es entfällt, wo Preise nach Stunde oder Größe niedriger sein können.',
  tokenizersDiffer: 'Modelle zählen Token verschieden; Preise je Token sind nur ungefähr vergleichbar.',
  hoursInside: (label) => label ?? 'zu den festgelegten Stunden',
  hoursOutside: (label) => `außerhalb von ${label ?? 'den festgelegten Stunden'}`,
  hoursNow: (seller, hours, until) => `Jetzt bei ${seller}: ${hours}${until ? `, bis ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time} in ${zone}`,
  hoursForReader: (text, readersText) => `${text} (${readersText} Ihrer Zeit)`,
  hoursExclude: (excluded) => `Die Stunden gelten nicht am ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}: ${caption}`,
  historyCaption: (meter, currency) => `${meter}: Preis je Million Token in ${currency}`,
  historySummary: (meter, models, from, until) =>
    `${meter}: Preis je Million Token, ${count(models, { one: '# Modell', other: '# Modelle' })}, ${from} bis ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name} von ${first} auf ${last}${highest ? `, höchstens ${highest}` : ''}`,
  historySteady: (name, price) => `${name} bei ${price}`,
  historyMoreLines: (amount) => count(amount, { one: 'und # weitere Linie', other: 'und # weitere Linien' }),
  historyNothing: (meter) =>
    `${meter}, Preis je Million Token: Kein Betrag ist bekannt, der sich zeichnen ließe.`,
  historyListedIn: (currency) => `aufgeführt in ${currency}`,
  historyHours: { inside: 'zu bestimmten Stunden', outside: 'zu anderen Stunden' },
  historyOtherCurrency: (currency, others, names) =>
    `Gezeichnet ist nur, was in ${currency} steht; nicht gezeichnet sind die Preise in ${others} von ${names}.`,
  historyLeftOut: (names) => `Aus Platzmangel nicht gezeichnet: ${names}. Wählen Sie weniger Modelle.`,
  historyMore: (amount) => `${amount} weitere`,
  historyMarks: {
    earlier: 'Pfeil am linken Ende: oder früher; der erste Tag dieses Preises ist nicht angegeben.',
    future: 'Punkte: für Tage nach heute angegeben.',
    unknownEnd:
      'Strich am Ende: nicht mehr angeboten; der letzte Tag ist nicht bekannt, die Linie endet am Tag der Daten.',
    gap: 'Lücke: Es ist kein Preis bekannt.',
  },
  historyAsText: 'Preise als Text',
  historyFrom: 'Von',
  historyUntil: 'Bis',
  historyPrice: 'Preis',
  historyOpenStart: 'früher, Tag nicht angegeben',
  historyOpenEnd: 'kein Ende angegeben',
  historyEndUnknown: 'nicht bekannt',
  historyNoDate: (text) => `${text} (kein Datum)`,
  calculatorHeading: 'Was eine Nutzung kostet',
  calculatorCaption: 'Kosten dieser Nutzung, niedrigste zuerst',
  calculatorUse: 'Nutzung',
  calculatorFields: {
    input: 'Eingabe-Token je Anfrage, nicht aus dem Cache',
    cached: 'Aus einem Cache gelesene Token',
    written: 'In einen Cache geschriebene Token',
    output: 'Ausgabe-Token, Nachdenken inbegriffen',
    requestsPerDay: 'Anfragen am Tag',
  },
  calculatorPeak: 'Anfragen zu den Stunden, die ein Preis nennt, in %',
  calculatorPeakHint: 'Leer: gleichmäßig über die Woche verteilt.',
  calculatorPerRequest: 'Je Anfrage',
  calculatorPerDay: 'Je Tag',
  calculatorPer30Days: 'Je 30 Tage',
  calculatorSteps: 'Wie es sich zusammensetzt',
  calculatorStepsOf: (model, seller) => `für ${model} bei ${seller}`,
  calculatorUnknown: (names) => `Nicht bekannt: kein Preis für ${names}`,
  calculatorTokens: (_amount, printed, meter) =>
    meter === 'cache-write'
      ? `${printed} in den Cache geschriebene Token`
      : `${printed} Token ${named(meters, meter)}`,
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} je Million${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `der Preis über ${tokens} Token Eingabe`,
  calculatorCountedAsInput: 'zum Preis der Eingabe gerechnet',
  calculatorKept: (lifetime) =>
    lifetime ? `für ${duration(lifetime)} behalten` : 'für die übliche Zeit behalten',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1 ? `${price} für die Anfrage` : `${price} für ${printed} Anfragen`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent} % der Anfragen`,
  calculatorTimesShare: (percent, cost) => `${percent} % × ${cost}`,
  calculatorRequest: (cost) => `${cost} je Anfrage`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, { one: '# Anfrage', other: '# Anfragen' })} = ${perDay} am Tag`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 Tage = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `kostet ${hours}; für die anderen Stunden gibt es keinen Preis`,
  calculatorNotCounted: (names) => `Nicht mitgerechnete Preise: ${names}.`,
  calculatorNotConverted:
    'Kosten in verschiedenen Währungen werden nicht verglichen: Jede Währung steht für sich.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total
      ? count(total, { one: '# Modell', other: '# Modelle' })
      : count(total, { one: `${shown} von # Modell`, other: `${shown} von # Modellen` }),
  indexScope: (modality) => `Ränge gelten unter den Modellen für ${modality}.`,
  indexTies: (by, order) => {
    const keys = {
      name: 'nach dem Namen',
      id: 'nach der Kennung',
      'source-key': 'nach der Kennung der Quelle',
    };
    return `Gleiche Gesamtwerte teilen einen Rang; sie stehen ${keys[by]}, ${order === 'ascending' ? 'A bis Z' : 'Z bis A'}.`;
  },
  indexRank: 'Rang',
  indexNoRank: 'Kein Rang',
  indexTied: (rank) => `=${rank}`,
  search: 'Suche',
  indexModality: 'Art',
  filter: 'Filter',
  any: 'Beliebig',
  all: 'Alle',
  indexReleasedFrom: 'Veröffentlicht ab',
  indexReleasedUntil: 'Veröffentlicht bis',
  indexLevel: 'Stufe',
  indexChooseCriterion: 'Kriterium wählen',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Filter ${filter} entfernen`,
  activeFilters: 'Verwendete Filter',
  clearFilters: 'Filter aufheben',
  indexNoMatch: 'Kein Modell entspricht diesen Filtern.',
  indexView: 'Ansicht',
  indexViews: { bars: 'Balken', grid: 'Raster' },
  indexKey: 'Was die Spalten bedeuten',
  indexPick: 'Vergleichen',
  indexPickModel: (model) => `${model} vergleichen`,
  skipList: 'Liste überspringen',
  sortedBy: (column, direction) =>
    `Sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}.`,
  indexAfter: 'Nach der Liste',
  indexPicked: (amount, most) => `${amount} von höchstens ${most} ausgewählt`,
  indexPickMore: 'Wählen Sie ein zweites Modell zum Vergleichen.',
  indexShowComparison: 'Vergleichen',
  clearChoice: 'Auswahl aufheben',
  indexComparison: 'Vergleich der ausgewählten Modelle',
  download: 'Gezeigtes herunterladen',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'Rang',
    id: 'Kennung',
    name: 'Name',
    organization: 'Organisation',
    baseModel: 'Basismodell',
    released: 'veröffentlicht',
    license: 'Lizenz',
    points: 'Punkte',
    maximum: 'Höchstzahl',
    percent: 'Prozent',
    class: 'Klasse',
    progress: 'Fortschritt',
    source: 'Quelle',
    edition: 'Ausgabe',
    asOf: 'Stand',
    dataLicense: 'Lizenz der Daten',
    citation: 'Zitat',
  },
  embedTitles: {
    scorecard: 'Offenheit eines Modells',
    compare: 'Offenheit von Modellen im Vergleich',
    index: 'Offenheit aller Modelle',
    badge: 'Offenheit eines Modells',
    pricing: 'Preise von Modellen',
  },
  embedHelp: 'So wird ein Widget eingebettet',
  embedAlone: 'Dieses Widget in einem eigenen Tab öffnen',
  embedNoSuchWidget: (received) => `Es gibt kein Widget „${received}“.`,
  embedNoWidget: 'Die Adresse dieses Rahmens nennt kein Widget.',
  embedRefusedSource: (received) =>
    `Diese Seite zeigt nur Daten von Orten, die ihr Betreiber aufgeführt hat. „${received}“ gehört nicht dazu.`,
  embedLongAddress: 'Die Adresse dieses Rahmens ist zu lang.',
};
