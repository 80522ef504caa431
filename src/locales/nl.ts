import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/nl.js';

const { count, countPrinted, duration } = countingIn('nl');

const meters = {
  model: 'model',
  seller: 'aanbieder',
  plan: 'tarief',
  context: 'context',
  input: 'invoer',
  'cached-input': 'invoer uit de cache',
  'cache-write': 'schrijven naar de cache',
  output: 'uitvoer',
  reasoning: 'redeneren',
  'audio-input': 'audio-invoer',
  'cached-audio-input': 'audio-invoer uit de cache',
  'audio-output': 'audio-uitvoer',
  'image-input': 'beeldinvoer',
  'cached-image-input': 'beeldinvoer uit de cache',
  'image-output': 'beelduitvoer',
  'video-input': 'video-invoer',
  'video-output': 'video-uitvoer',
  'document-input': 'documenten',
  'annotated-document-input': 'documenten met annotaties',
  'text-message-input': 'tekstberichten',
  'web-search': 'zoeken op het web',
  'storage-search': 'zoeken in de opslag',
  request: 'verzoek',
};

const units: Record<string, string> = {
  token: 'tokens',
  request: 'verzoeken',
  search: 'zoekopdrachten',
  page: 'pagina’s',
  image: 'afbeeldingen',
  message: 'berichten',
  hour: 'uur',
  minute: 'minuten',
  second: 'seconden',
  character: 'tekens',
  pixel: 'pixels',
};

const oneUnit: Record<string, string> = {
  token: 'token',
  request: 'verzoek',
  search: 'zoekopdracht',
  page: 'pagina',
  image: 'afbeelding',
  message: 'bericht',
  hour: 'uur',
  minute: 'minuut',
  second: 'seconde',
  character: 'teken',
  pixel: 'pixel',
};

const plans = { batch: 'batch', flex: 'flex', priority: 'voorrang', subscription: 'abonnement' };

const models = { one: '# model', other: '# modellen' };
const prices = { one: '# prijs', other: '# prijzen' };
const requests = { one: '# verzoek', other: '# verzoeken' };

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);

/** "op 3 mei 2025", "in mei 2025". */
const on = (date: string) => (/^\d{1,2}\s/.test(date) ? `op ${date}` : `in ${date}`);

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'De gegevens waren niet bereikbaar. De verbinding mislukte, of de server of deze pagina staat het niet toe.';
    case 'offline':
      return 'De gegevens konden niet worden geladen omdat er geen verbinding is.';
    case 'timeout':
      return 'Het duurde te lang voordat de gegevens er waren.';
    case 'aborted':
      return 'Het laden is afgebroken.';
    case 'http':
      return `De server antwoordde met een fout (${status ?? '?'}).`;
    case 'type':
      return `De server stuurde iets anders dan gegevens (${received ?? 'onbekend type'}).`;
    case 'too-large':
      return 'De gegevens overschrijden de grens van 8 MB.';
    case 'syntax':
      return `Wat is geladen, is geen geldige JSON${line ? ` (regel ${line})` : ''}.`;
    case 'schema':
      return `Wat is geladen, is geen leesbare dataset${path ? ` (bij ${path})` : ''}.`;
    case 'version':
      return `De gegevens hebben versie ${received ?? '?'} van het formaat; alleen versie 1 wordt ondersteund.`;
    case 'empty':
      return 'Het antwoord was leeg.';
    case 'src':
      if (isInsecure)
        return `Het adres ‘${received ?? ''}’ is niet versleuteld (http) en deze pagina wel (https).`;
      return received
        ? `Van ‘${received}’ kunnen geen gegevens worden geladen.`
        : 'Er zijn geen gegevens: geef met src een adres op of zet de gegevens in het element.';
    case 'not-found':
      return `‘${received ?? ''}’ staat niet in de gegevens.${suggestions.length > 0 ? ` Bedoelde u ${suggestions.join(', ')}?` : ''}`;
  }
}

export const nl: Strings = {
  loading: 'Laden…',
  retry: 'Opnieuw proberen',
  failure,
  notLoaded: 'Een deel kon niet worden geladen. Probeer het opnieuw.',
  stale: (date) => `Vernieuwen is niet gelukt. U ziet de gegevens van ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: '# onderdeel van de gegevens was niet leesbaar.',
      other: '# onderdelen van de gegevens waren niet leesbaar.',
    }),
  damaged: 'Enkele letters van de gegevens zijn onderweg verloren gegaan.',
  tooManyModels: (most) =>
    `De gegevens bevatten meer modellen dan er worden gelezen; dit zijn de eerste ${most}.`,
  staleData: (date) => `De gegevens zijn van ${date} en mogelijk verouderd.`,
  dateToCome: (date) => `De gegevens noemen een datum in de toekomst: ${date}.`,
  emptyModels: 'Geen modellen om te tonen.',
  emptyOffers: 'Geen prijzen om te tonen.',
  noAssessment: (model) => `${model} is niet beoordeeld volgens dit beoordelingskader.`,
  missing: {
    'not-available': 'Niet beschikbaar',
    blank: 'Leeggelaten',
    'not-applicable': 'Niet van toepassing',
    'not-assessed': 'Niet beoordeeld',
    'not-disclosed': 'Niet openbaar gemaakt',
  },
  noInformation: 'Geen informatie',
  scoreOf: (points, maximum) => `${points} van ${maximum}`,
  total: 'Totaal',
  noTotal: 'Geen totaal',
  noTotalReason: {
    'no-aggregate': 'Dit beoordelingskader geeft geen totaal.',
    'missing-result': 'Geen totaal, omdat er een resultaat ontbreekt.',
    'unranked-level': 'Geen totaal, omdat een niveau geen rang heeft.',
    'nothing-to-count': 'Geen totaal, omdat er niets te tellen valt.',
  },
  missingRule: {
    zero: 'Ontbrekende resultaten tellen als 0.',
    skip: 'Ontbrekende resultaten tellen niet mee.',
    'no-total': 'Als er een resultaat ontbreekt, is er geen totaal.',
  },
  coverage: (known, counted) =>
    count(counted, {
      one: `${known} van # criterium met niveau.`,
      other: `${known} van # criteria met niveau.`,
    }),
  unclassified: 'Geen klasse gehaald',
  classQualified: 'Gehaald',
  classInProgress: (percent) => `Onderweg, ${percent}`,
  classNotMet: 'Niet gehaald',
  organization: 'Organisatie',
  baseModel: 'Basismodel',
  released: 'Uitgebracht',
  license: 'Licentie',
  showCriteria: (amount) => count(amount, { one: '# criterium', other: 'Alle # criteria' }),
  evidence: 'Onderbouwing',
  criterion: 'Criterium',
  asOf: (date) => `per ${date}`,
  source: 'Bron',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (${known} van ${counted} bekend)`,
  badgeProgress: (percent, className) => `${percent} van ${className}`,
  badgeNoClass: 'geen klasse gehaald',
  badgeLevel: (amount, level) =>
    `${amount} ${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}`,
  badgeUnknown: (amount) => `${amount} onbekend`,
  badgeResults: (amount) => count(amount, { one: '# resultaat', other: '# resultaten' }),
  badgeNoInformation: 'geen informatie',
  badgeNotAssessed: 'niet beoordeeld',
  badgeTotal: (model, total) => `${model}: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} in detail`,
  badgeClose: 'Sluiten',
  badgeRetry: (problem) => `${problem} Opnieuw proberen.`,
  reported: (text) => `De bron zelf vermeldt ${text}.`,
  citation: 'Citeren als',
  cite: 'Citeren',
  copy: 'Kopiëren',
  copyText: 'Als tekst kopiëren',
  copied: 'Gekopieerd',
  copyYourself: 'Kopiëren is hier niet toegestaan. De tekst is geselecteerd: kopieer hem zelf.',
  criterionLink: 'Link naar dit criterium',
  topicLink: 'Link naar dit onderwerp',
  printed: (date, address) => `Afgedrukt op ${date} van ${address}`,
  bySourceCaption: (model) => `${model} volgens de beoordelaars`,
  about: (subject) => `over ${subject}`,
  assessorsDiffer: 'De beoordelaars verschillen van mening',
  topic: 'Onderwerp',
  notAsked: 'Doet geen uitspraak',
  since: (dates) => `Wat er is veranderd ${dates}`,
  fromTo: (earlier, later) => `tussen ${earlier} en ${later}`,
  was: (text) => `eerder: ${text}`,
  notInEarlier: 'Niet beoordeeld in de eerdere editie.',
  best: 'beste resultaat',
  showModel: 'Getoond model',
  isNew: 'nieuw in deze editie',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# criterium heeft een ander resultaat.',
      other: '# criteria hebben een ander resultaat.',
    }),
  noChange: 'Geen enkel criterium dat in beide edities voorkomt, heeft een ander resultaat.',
  addedCriteria: (names) => `Nieuw in deze editie: ${names}.`,
  removedCriteria: (names) => `Niet meer gevraagd: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `Het totaal was ${then} en is nu ${now}; de edities stellen verschillende vragen, dus de twee zijn niet te vergelijken.`,
  totalsBefore: (then, now) => `Het totaal was ${then} en is nu ${now}.`,
  compareCaption: (names) => `${names} vergeleken`,
  allTheSame: 'De modellen verschillen op geen enkel criterium.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# criterium is voor alle modellen gelijk en wordt niet getoond.',
      other: '# criteria zijn voor alle modellen gelijk en worden niet getoond.',
    }),
  notInData: (ids) => `Niet in de gegevens: ${ids}.`,
  tooMany: (shown) => `Alleen de eerste ${shown} worden getoond.`,
  tooManyCriteria: (shown) =>
    `Alleen de eerste ${shown} criteria worden getoond; totalen tellen ze allemaal.`,
  model: 'Model',
  seller: 'Aanbieder',
  priceCaption: (currency) => `Prijzen in ${currency} per miljoen tokens`,
  mixedCurrencies: 'verschillende valuta’s',
  columnName: (column) => capitalised(named(meters, column), 'nl'),
  meterName: (meter) => named(meters, meter),
  free: 'Gratis',
  included: 'Inbegrepen',
  notPublished: 'Niet gepubliceerd',
  notListed: 'Niet vermeld',
  notKnown: 'Niet bekend',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ is omgerekend en staat zo niet in de prijslijst: ${rate} ${on(date)} (${source}).`,
  noRate: (currencies, wanted) =>
    `Er is geen koers van die dag om ${currencies} om te rekenen naar ${wanted}; deze prijzen blijven zoals vermeld.`,
  forLifetime: (price, lifetime) => `${price} voor ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'hiermee worden de andere vergeleken',
  noBaseline: (id) => `‘${id}’ heeft geen prijs om mee te vergelijken.`,
  holdsNow: 'Geldt nu',
  mayBeOld: 'mogelijk verouderd',
  tooManyColumns: (most) => `Alleen de eerste ${most} kolommen worden getoond.`,
  noColumn: (names) => `Geen kolom: ${names}.`,
  blendLabel: (weights) => `Gemiddelde ${weights}`,
  blendFormula: (weights, terms, sum) =>
    `Gemiddelde ${weights} = (${terms}) ÷ ${sum}, telkens tegen de basisprijs.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${count(shown, { other: '#' })} van ${countPrinted(total, printedTotal, prices)}`,
  pricesOf: 'Prijzen van',
  pricesNow: 'Nu',
  filterAndView: 'Filters en weergave',
  plan: 'Tarief',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'gratis', 'pay-as-you-go': 'betalen naar gebruik' }, plan), 'nl'),
  contextColumn: 'Context',
  atLeastTokens: (tokens) => `minstens ${tokens} tokens`,
  contextAtLeast: (tokens) => `Context van minstens ${tokens} tokens`,
  openWeights: 'Open gewichten',
  groupBy: 'Groeperen op',
  noGroups: 'Niet groeperen',
  currency: 'Valuta',
  asListed: 'Zoals vermeld',
  historyOf: 'Grafiek van',
  noHistory: 'Geen grafiek',
  calculatorToggle: 'Rekenhulp',
  pick: 'Kiezen',
  pickPrice: (model, seller) => `${model} bij ${seller} kiezen`,
  pricesPicked: (amount) => count(amount, { one: '# prijs gekozen', other: '# prijzen gekozen' }),
  onlyPicked: 'Alleen deze tonen',
  compareWithThis: 'De andere hiermee vergelijken',
  compareWithNone: 'Vergelijking beëindigen',
  noPriceMatches: 'Geen enkele prijs voldoet aan deze filters.',
  afterPrices: 'Na de prijzen',
  tier: (price, above) => `${price} boven ${above}`,
  tierRules: {
    'whole-request': 'de hogere prijs geldt voor het hele verzoek',
    marginal: 'de hogere prijs geldt voor het deel boven de drempel',
  },
  alternativePrice: (price) => `of ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1 ? `per ${named(oneUnit, unit)}` : `per ${printed} ${named(units, unit)}`,
  listedAs: (price) => `vermeld als ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `ook in rekening gebracht: ${names}`,
  plans,
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  dayRange: (first, last) => `${first} t/m ${last}`,
  everyDay: 'elke dag',
  inside: (hours, excluded) => (excluded ? `${hours}, niet op ${excluded}` : hours),
  outside: (hours, excluded) => `buiten ${hours}${excluded ? `, en op ${excluded}` : ''}`,
  announced: 'aangekondigd, niet bevestigd',
  retired: 'niet meer aangeboden; de laatste dag is niet bekend',
  servedBy: (model) => `verzoeken worden afgehandeld door ${model}`,
  noOffer: (names, date) => `Geen prijs ${on(date)}: ${names}.`,
  pricesAsOf: (date) => `Per ${date}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'laagste eerst', descending: 'hoogste eerst' }
      : { ascending: 'A tot Z', descending: 'Z tot A' };
    return `Gesorteerd op ${lower(column)}, ${order[direction]}.`;
  },
  byCurrency: 'Elke valuta apart.',
  checked: (date) => `gecontroleerd ${on(date)}`,
  retrieved: (date) => `geraadpleegd ${on(date)}`,
  accordingTo: (source) => `volgens ${source}`,
  sources: 'Bronnen',
  cheapest: 'laagste',
  cheapestExplained:
    '‘Laagste’ vergelijkt rijen met dezelfde valuta en hetzelfde tarief; het ontbreekt waar prijzen die van het uur of de omvang afhangen lager kunnen zijn.',
  cheapestInGroupExplained:
    '‘Laagste’ vergelijkt rijen met dezelfde valuta en hetzelfde tarief binnen een groep; het ontbreekt waar prijzen die van het uur of de omvang afhangen lager kunnen zijn.',
  tokenizersDiffer:
    'Modellen tellen tokens verschillend; prijzen per token zijn daarom maar ruwweg te vergelijken.',
  hoursInside: (label) => label ?? 'op de vastgestelde tijden',
  hoursOutside: (label) => `buiten ${label ?? 'de vastgestelde tijden'}`,
  hoursNow: (seller, hours, until) => `Nu bij ${seller}: ${hours}${until ? `, tot ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time} in ${zone}`,
  hoursForReader: (text, readersText) => `${text} (${readersText}, uw tijd)`,
  hoursExclude: (excluded) => `Deze tijden gelden niet op ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}: ${lower(caption)}`,
  historyCaption: (meter, currency) => `${meter}, prijs per miljoen tokens in ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}, prijs per miljoen tokens, ${count(amount, models)}, ${from} tot ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name} van ${first} naar ${last}${highest ? `, hoogstens ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) => count(amount, { one: 'en nog # lijn', other: 'en nog # lijnen' }),
  historyNothing: (meter) =>
    `${meter}, prijs per miljoen tokens: er is geen bedrag bekend dat kan worden getekend.`,
  historyListedIn: (currency) => `vermeld in ${currency}`,
  historyHours: { inside: 'op bepaalde tijden', outside: 'op andere tijden' },
  historyOtherCurrency: (currency, others, names) =>
    `De grafiek toont alleen prijzen in ${currency}; niet getoond zijn de prijzen in ${others} van ${names}.`,
  historyLeftOut: (names) => `Bij gebrek aan ruimte niet in de grafiek: ${names}. Kies minder modellen.`,
  historyMore: (amount) => count(amount, { other: 'nog #' }),
  historyMarks: {
    earlier: 'Pijl aan het linkeruiteinde: of eerder; de eerste dag van deze prijs is niet vermeld.',
    future: 'Stippen: vermeld voor dagen na vandaag.',
    unknownEnd:
      'Streep aan het einde: niet meer aangeboden; de laatste dag is niet bekend en de lijn stopt op de dag van de gegevens.',
    gap: 'Onderbreking: er is geen prijs bekend.',
  },
  historyAsText: 'Prijzen als tekst',
  historyFrom: 'Van',
  historyUntil: 'Tot',
  historyPrice: 'Prijs',
  historyOpenStart: 'eerder, dag niet vermeld',
  historyOpenEnd: 'geen einde vermeld',
  historyEndUnknown: 'niet bekend',
  historyNoDate: (text) => `${text} (geen datum)`,
  calculatorHeading: 'Wat een bepaald gebruik kost',
  calculatorCaption: 'Kosten van dit gebruik, laagste eerst',
  calculatorUse: 'Gebruik',
  calculatorFields: {
    input: 'Invoertokens per verzoek, niet uit de cache',
    cached: 'Tokens gelezen uit een cache',
    written: 'Tokens geschreven naar een cache',
    output: 'Uitvoertokens, redeneren inbegrepen',
    requestsPerDay: 'Verzoeken per dag',
  },
  calculatorPeak: 'Verzoeken in de uren die een prijs noemt, in %',
  calculatorPeakHint: 'Leeg: gelijkmatig over de week verdeeld.',
  calculatorPerRequest: 'Per verzoek',
  calculatorPerDay: 'Per dag',
  calculatorPer30Days: 'Per 30 dagen',
  calculatorSteps: 'Zo is het berekend',
  calculatorStepsOf: (model, seller) => `voor ${model} bij ${seller}`,
  calculatorUnknown: (names) => `Niet bekend: geen prijs voor ${names}`,
  calculatorTokens: (amount, printed, meter) => {
    const tokens = countPrinted(amount, printed, { one: '# token', other: '# tokens' });
    return meter === 'cache-write'
      ? `${tokens} geschreven naar de cache`
      : `${tokens} ${named(meters, meter)}`;
  },
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} per miljoen${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `de prijs boven ${tokens} tokens invoer`,
  calculatorCountedAsInput: 'gerekend tegen de prijs van invoer',
  calculatorKept: (lifetime) =>
    lifetime ? `${duration(lifetime)} bewaard` : 'zo lang als gebruikelijk bewaard',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} voor het verzoek`
      : `${price} voor ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% van de verzoeken`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} per verzoek`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} per dag`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 dagen = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `kosten gelden: ${hours}; voor de andere tijden is er geen prijs`,
  calculatorNotCounted: (names) => `Niet meegerekende prijzen: ${names}.`,
  calculatorNotConverted:
    'Kosten in verschillende valuta’s worden niet vergeleken: elke valuta staat op zichzelf.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : `${count(shown, { other: '#' })} van ${count(total, models)}`,
  indexScope: (modality) => `De rangen gelden onder de modellen voor ${modality}.`,
  indexTies: (by, order) => {
    const keys = {
      name: 'op naam',
      id: 'op id',
      'source-key': 'op het id van de bron',
    };
    return `Gelijke totalen delen een rang; ze staan ${keys[by]}, ${order === 'ascending' ? 'A tot Z' : 'Z tot A'}.`;
  },
  indexRank: 'Rang',
  indexNoRank: 'Geen rang',
  indexTied: (rank) => `=${rank}`,
  search: 'Zoeken',
  indexModality: 'Soort',
  filter: 'Filteren',
  any: 'Alle',
  all: 'Alle',
  indexReleasedFrom: 'Uitgebracht vanaf',
  indexReleasedUntil: 'Uitgebracht t/m',
  indexLevel: 'Niveau',
  indexChooseCriterion: 'Kies een criterium',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Filter ${filter} verwijderen`,
  activeFilters: 'Gebruikte filters',
  clearFilters: 'Filters wissen',
  indexNoMatch: 'Geen enkel model voldoet aan deze filters.',
  indexView: 'Weergave',
  indexViews: { bars: 'Balken', grid: 'Raster' },
  indexKey: 'Wat de kolommen betekenen',
  indexPick: 'Vergelijken',
  indexPickModel: (model) => `${model} vergelijken`,
  skipList: 'Lijst overslaan',
  sortedBy: (column, direction) =>
    `Gesorteerd op ${lower(column)}, ${direction === 'ascending' ? 'oplopend' : 'aflopend'}.`,
  indexAfter: 'Na de lijst',
  indexPicked: (amount, most) => `${amount} van hoogstens ${most} gekozen`,
  indexPickMore: 'Kies een tweede model om te vergelijken.',
  indexShowComparison: 'Vergelijken',
  clearChoice: 'Keuze wissen',
  indexComparison: 'Vergelijking van de gekozen modellen',
  download: 'Getoonde gegevens downloaden',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'rang',
    id: 'id',
    name: 'naam',
    organization: 'organisatie',
    baseModel: 'basismodel',
    released: 'uitgebracht',
    license: 'licentie',
    points: 'punten',
    maximum: 'maximum',
    percent: 'percentage',
    class: 'klasse',
    progress: 'voortgang',
    source: 'bron',
    edition: 'editie',
    asOf: 'peildatum',
    dataLicense: 'licentie van de gegevens',
    citation: 'citaat',
  },
  embedTitles: {
    scorecard: 'Openheid van een model',
    compare: 'Openheid van modellen vergeleken',
    index: 'Openheid van alle modellen',
    badge: 'Openheid van een model',
    pricing: 'Prijzen van modellen',
  },
  embedHelp: 'Zo sluit je een widget in',
  embedAlone: 'Deze widget in een eigen tabblad openen',
  embedNoSuchWidget: (received) => `Er is geen widget ‘${received}’.`,
  embedNoWidget: 'Het adres van dit frame noemt geen widget.',
  embedRefusedSource: (received) =>
    `Deze pagina toont alleen data van plaatsen die de eigenaar heeft opgegeven. ‘${received}’ hoort daar niet bij.`,
  embedLongAddress: 'Het adres van dit frame is te lang.',
};
