import type { Failure } from '../dataset/failure.js';
import { countingIn, type Forms, formsOf } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/pl.js';

const { count, countPrinted, duration, figure } = countingIn('pl');

const meters = {
  model: 'model',
  seller: 'dostawca',
  plan: 'plan',
  context: 'kontekst',
  input: 'wejście',
  'cached-input': 'wejście z pamięci podręcznej',
  'cache-write': 'zapis do pamięci podręcznej',
  output: 'wyjście',
  reasoning: 'rozumowanie',
  'audio-input': 'wejście audio',
  'cached-audio-input': 'wejście audio z pamięci podręcznej',
  'audio-output': 'wyjście audio',
  'image-input': 'obrazy na wejściu',
  'cached-image-input': 'obrazy na wejściu z pamięci podręcznej',
  'image-output': 'obrazy na wyjściu',
  'video-input': 'wideo na wejściu',
  'video-output': 'wideo na wyjściu',
  'document-input': 'dokumenty',
  'annotated-document-input': 'dokumenty z adnotacjami',
  'text-message-input': 'wiadomości tekstowe',
  'web-search': 'wyszukiwanie w internecie',
  'storage-search': 'wyszukiwanie w magazynie danych',
  request: 'zapytanie',
};

const tokens: Forms = { one: '# token', few: '# tokeny', many: '# tokenów', other: '# tokena' };
const requests: Forms = { one: '# zapytanie', few: '# zapytania', many: '# zapytań', other: '# zapytania' };
const models: Forms = { one: '# model', few: '# modele', many: '# modeli', other: '# modelu' };
const ofModels: Forms = { one: '# modelu', few: '# modeli', many: '# modeli', other: '# modelu' };

// After "za", in the accusative.
const units: Record<string, Forms> = {
  token: { ...tokens, one: 'token' },
  request: { ...requests, one: 'zapytanie' },
  search: { one: 'wyszukiwanie', few: '# wyszukiwania', many: '# wyszukiwań', other: '# wyszukiwania' },
  page: { one: 'stronę', few: '# strony', many: '# stron', other: '# strony' },
  image: { one: 'obraz', few: '# obrazy', many: '# obrazów', other: '# obrazu' },
  message: { one: 'wiadomość', few: '# wiadomości', many: '# wiadomości', other: '# wiadomości' },
  hour: { one: 'godzinę', few: '# godziny', many: '# godzin', other: '# godziny' },
  minute: { one: 'minutę', few: '# minuty', many: '# minut', other: '# minuty' },
  second: { one: 'sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' },
  character: { one: 'znak', few: '# znaki', many: '# znaków', other: '# znaku' },
  pixel: { one: 'piksel', few: '# piksele', many: '# pikseli', other: '# piksela' },
};

const plans = { batch: 'tryb wsadowy', flex: 'flex', priority: 'priorytet', subscription: 'abonament' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'Nie udało się pobrać danych. Zawiodło połączenie albo nie zezwala na to serwer lub ta strona.';
    case 'offline':
      return 'Nie udało się wczytać danych, ponieważ nie ma połączenia.';
    case 'timeout':
      return 'Wczytywanie danych trwało zbyt długo.';
    case 'aborted':
      return 'Wczytywanie przerwano.';
    case 'http':
      return `Serwer odpowiedział błędem (${status ?? '?'}).`;
    case 'type':
      return `Serwer przesłał coś innego niż dane (${received ?? 'nieznany typ'}).`;
    case 'too-large':
      return 'Dane przekraczają limit 8 MB.';
    case 'syntax':
      return `Wczytana treść nie jest poprawnym plikiem JSON${line ? ` (wiersz ${line})` : ''}.`;
    case 'schema':
      return `Wczytana treść nie jest zbiorem danych, który można odczytać${path ? ` (miejsce: ${path})` : ''}.`;
    case 'version':
      return `Dane są w wersji ${received ?? '?'} formatu; obsługiwana jest wersja 1.`;
    case 'empty':
      return 'Odpowiedź była pusta.';
    case 'src':
      if (isInsecure)
        return `Adres „${received ?? ''}” jest nieszyfrowany (http), a ta strona jest szyfrowana (https).`;
      return received
        ? `Spod adresu „${received}” nie można wczytać danych.`
        : 'Nie znaleziono danych: proszę podać adres w atrybucie src albo umieścić dane wewnątrz elementu.';
    case 'not-found':
      return `W danych nie ma „${received ?? ''}”.${suggestions.length > 0 ? ` Może chodziło o: ${suggestions.join(', ')}?` : ''}`;
  }
}

export const pl: Strings = {
  loading: 'Wczytywanie…',
  retry: 'Spróbuj ponownie',
  failure,
  notLoaded: 'Nie udało się wczytać części zawartości. Spróbuj ponownie.',
  stale: (date) => `Nie udało się odświeżyć danych. Wyświetlany jest stan na ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: 'Nie udało się odczytać # wpisu w danych.',
      few: 'Nie udało się odczytać # wpisów w danych.',
      many: 'Nie udało się odczytać # wpisów w danych.',
      other: 'Nie udało się odczytać # wpisu w danych.',
    }),
  damaged: 'Część liter w danych zginęła po drodze.',
  tooManyModels: (most) =>
    `Dane zawierają więcej modeli, niż można wczytać. Liczba wczytanych modeli: ${most}.`,
  staleData: (date) => `Stan danych: ${date}. Mogą być nieaktualne.`,
  dateToCome: (date) => `Dane podają datę przyszłą: ${date}.`,
  emptyModels: 'Brak modeli do wyświetlenia.',
  emptyOffers: 'Brak cen do wyświetlenia.',
  noAssessment: (model) => `Model ${model} nie został oceniony według tego schematu oceny.`,
  missing: {
    'not-available': 'Niedostępne',
    blank: 'Pozostawiono puste',
    'not-applicable': 'Nie dotyczy',
    'not-assessed': 'Nie oceniono',
    'not-disclosed': 'Nie ujawniono',
  },
  noInformation: 'Brak informacji',
  scoreOf: (points, maximum) => `${points} z ${maximum}`,
  total: 'Łącznie',
  noTotal: 'Brak wyniku łącznego',
  noTotalReason: {
    'no-aggregate': 'Ten schemat oceny nie przewiduje wyniku łącznego.',
    'missing-result': 'Brak wyniku łącznego, ponieważ brakuje jednego z wyników.',
    'unranked-level': 'Brak wyniku łącznego, ponieważ jeden z poziomów nie ma rangi.',
    'nothing-to-count': 'Brak wyniku łącznego, ponieważ nie ma czego zliczyć.',
  },
  missingRule: {
    zero: 'Brakujące wyniki liczą się jako 0.',
    skip: 'Brakujące wyniki są pomijane.',
    'no-total': 'Gdy brakuje wyniku, nie ma wyniku łącznego.',
  },
  coverage: (known, counted) => `Kryteria z przypisanym poziomem: ${figure(known)} z ${figure(counted)}.`,
  unclassified: 'Nie osiągnięto żadnej klasy',
  classQualified: 'Spełnione',
  classInProgress: (percent) => `W toku, ${percent}`,
  classNotMet: 'Niespełnione',
  organization: 'Organizacja',
  baseModel: 'Model bazowy',
  released: 'Data wydania',
  license: 'Licencja',
  showCriteria: (amount) =>
    count(amount, {
      one: '# kryterium',
      few: 'Wszystkie # kryteria',
      many: 'Wszystkie kryteria (#)',
      other: 'Wszystkie kryteria (#)',
    }),
  evidence: 'Dowody',
  criterion: 'Kryterium',
  asOf: (date) => `stan na ${date}`,
  source: 'Źródło',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (znane: ${known} z ${counted})`,
  badgeProgress: (percent, className) => `${className}: ${percent}`,
  badgeNoClass: 'nie osiągnięto żadnej klasy',
  badgeLevel: (amount, level) => `${level}: ${amount}`,
  badgeUnknown: (amount) => `brak danych: ${amount}`,
  badgeResults: (amount) =>
    count(amount, { one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' }),
  badgeNoInformation: 'brak informacji',
  badgeNotAssessed: 'nie oceniono',
  badgeTotal: (model, total) => `${model} – ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} – szczegóły`,
  badgeClose: 'Zamknij',
  badgeRetry: (problem) => `${problem} Spróbuj ponownie.`,
  reported: (text) => `Samo źródło podaje: ${text}.`,
  citation: 'Sposób cytowania',
  cite: 'Cytuj',
  copy: 'Kopiuj',
  copyText: 'Kopiuj jako tekst',
  copied: 'Skopiowano',
  copyYourself: 'Kopiowanie nie jest tu dozwolone. Tekst jest zaznaczony: skopiuj go samodzielnie.',
  criterionLink: 'Link do tego kryterium',
  topicLink: 'Link do tego tematu',
  printed: (date, address) => `Wydrukowano ${date} ze strony ${address}`,
  bySourceCaption: (model) => `${model} w oczach oceniających`,
  about: (subject) => `dotyczy: ${subject}`,
  assessorsDiffer: 'Oceny są rozbieżne',
  topic: 'Temat',
  notAsked: 'Nie wypowiada się',
  since: (dates) => `Co się zmieniło (${dates})`,
  fromTo: (earlier, later) => `${earlier} – ${later}`,
  was: (text) => `poprzednio: ${text}`,
  notInEarlier: 'We wcześniejszej edycji nie oceniono tego modelu.',
  best: 'najlepszy wynik',
  showModel: 'Wyświetlany model',
  isNew: 'nowe w tej edycji',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# kryterium ma inny wynik.',
      few: '# kryteria mają inny wynik.',
      many: '# kryteriów ma inny wynik.',
      other: '# kryterium ma inny wynik.',
    }),
  noChange: 'Żadne kryterium obecne w obu edycjach nie ma innego wyniku.',
  addedCriteria: (names) => `Nowe w tej edycji: ${names}.`,
  removedCriteria: (names) => `Już nieuwzględniane: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `Wynik łączny: poprzednio ${then}, obecnie ${now}; edycje zawierają różne pytania, więc tych wyników nie można porównywać.`,
  totalsBefore: (then, now) => `Wynik łączny: poprzednio ${then}, obecnie ${now}.`,
  compareCaption: (names) => `Porównanie: ${names}`,
  allTheSame: 'Modele nie różnią się w żadnym kryterium.',
  hiddenSame: (amount) =>
    count(amount, {
      one: 'Ukryto # kryterium, w którym wszystkie modele mają ten sam wynik.',
      few: 'Ukryto # kryteria, w których wszystkie modele mają ten sam wynik.',
      many: 'Ukryto # kryteriów, w których wszystkie modele mają ten sam wynik.',
      other: 'Ukryto # kryterium, w którym wszystkie modele mają ten sam wynik.',
    }),
  notInData: (ids) => `Brak w danych: ${ids}.`,
  tooMany: (shown) =>
    count(shown, {
      one: 'Wyświetlana jest tylko pierwsza pozycja.',
      few: 'Wyświetlane są tylko pierwsze # pozycje.',
      many: 'Wyświetlanych jest tylko pierwszych # pozycji.',
      other: 'Wyświetlane są tylko pierwsze pozycje (#).',
    }),
  tooManyCriteria: (shown) =>
    `Liczba wyświetlanych kryteriów: ${shown}, od początku listy; sumy obejmują wszystkie.`,
  model: 'Model',
  seller: 'Dostawca',
  priceCaption: (currency) => `Ceny za milion tokenów w ${currency}`,
  mixedCurrencies: 'różnych walutach',
  columnName: (column) => capitalised(named(meters, column), 'pl'),
  meterName: (meter) => named(meters, meter),
  free: 'Bezpłatnie',
  included: 'W cenie',
  notPublished: 'Nie opublikowano',
  notListed: 'Nie podano',
  notKnown: 'Brak danych',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ oznacza kwotę przeliczoną, a nie z cennika: ${rate}, kurs na ${date} (${source}).`,
  noRate: (currencies, wanted) =>
    `Brak kursu z tego dnia, by przeliczyć ${currencies} na ${wanted}; te ceny pozostają takie jak w cenniku.`,
  forLifetime: (price, lifetime) => `${price} (czas przechowywania: ${duration(lifetime)})`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'punkt odniesienia dla pozostałych',
  noBaseline: (id) => `„${id}” nie ma ceny, z którą można by porównywać.`,
  holdsNow: 'Obowiązuje teraz',
  mayBeOld: 'może być nieaktualne',
  tooManyColumns: (most) =>
    count(most, {
      one: 'Wyświetlana jest tylko pierwsza kolumna.',
      few: 'Wyświetlane są tylko pierwsze # kolumny.',
      many: 'Wyświetlanych jest tylko pierwszych # kolumn.',
      other: 'Wyświetlane są tylko pierwsze kolumny (#).',
    }),
  noColumn: (names) => `Nie ma takiej kolumny: ${names}.`,
  blendLabel: (weights) => `Średnia ważona ${weights}`,
  blendFormula: (weights, terms, sum) =>
    `Średnia ważona ${weights} = (${terms}) ÷ ${sum}, zawsze według ceny podstawowej.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, { one: '# cena', few: '# ceny', many: '# cen', other: '# ceny' })
      : `${figure(shown)} z ${countPrinted(total, printedTotal, { one: '# ceny', few: '# cen', many: '# cen', other: '# ceny' })}`,
  pricesOf: 'Ceny z dnia',
  pricesNow: 'Teraz',
  filterAndView: 'Filtry i widok',
  plan: 'Plan',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'Bezpłatny', 'pay-as-you-go': 'Według zużycia' }, plan), 'pl'),
  contextColumn: 'Kontekst',
  atLeastTokens: (amount) => `co najmniej ${amount} tokenów`,
  contextAtLeast: (amount) => `Kontekst: co najmniej ${amount} tokenów`,
  openWeights: 'Otwarte wagi',
  groupBy: 'Grupowanie',
  noGroups: 'Brak',
  currency: 'Waluta',
  asListed: 'Jak w cenniku',
  historyOf: 'Wykres cen',
  noHistory: 'Bez wykresu',
  calculatorToggle: 'Kalkulator',
  pick: 'Wybierz',
  pickPrice: (model, seller) => `Wybierz: ${model}, ${seller}`,
  pricesPicked: (amount) =>
    count(amount, {
      one: 'Wybrano # cenę',
      few: 'Wybrano # ceny',
      many: 'Wybrano # cen',
      other: 'Wybrano # ceny',
    }),
  onlyPicked: 'Pokaż tylko te',
  compareWithThis: 'Porównaj z tą ceną pozostałe',
  compareWithNone: 'Zakończ porównanie',
  noPriceMatches: 'Żadna cena nie odpowiada tym filtrom.',
  afterPrices: 'Za tabelą cen',
  tier: (price, above) => `${price} powyżej ${above}`,
  tierRules: {
    'whole-request': 'wyższa cena obowiązuje za całe zapytanie',
    marginal: 'wyższa cena obowiązuje za część powyżej progu',
  },
  alternativePrice: (price) => `lub ${price}`,
  perUnit: (quantity, printed, unit) => `za ${countPrinted(quantity, printed, formsOf(units, unit))}`,
  listedAs: (price) => `w cenniku: ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `dodatkowo płatne: ${names}`,
  plans,
  weekdays: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
  dayRange: (first, last) => `${first}–${last}`,
  everyDay: 'codziennie',
  inside: (hours, excluded) => (excluded ? `${hours}, z wyjątkiem: ${excluded}` : hours),
  outside: (hours, excluded) => `poza godzinami: ${hours}${excluded ? `, a także: ${excluded}` : ''}`,
  announced: 'zapowiedziano, nie potwierdzono',
  retired: 'wycofano z oferty; ostatni dzień nie jest znany',
  servedBy: (model) => `obsługiwane przez model ${model}`,
  noOffer: (names, date) => `Brak ceny na ${date}: ${names}.`,
  pricesAsOf: (date) => `Stan na ${date}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'od najniższych wartości', descending: 'od najwyższych wartości' }
      : { ascending: 'od A do Z', descending: 'od Z do A' };
    return `Sortowanie według kolumny „${column}”, ${order[direction]}.`;
  },
  byCurrency: 'Każda waluta osobno.',
  checked: (date) => `sprawdzono: ${date}`,
  retrieved: (date) => `pobrano: ${date}`,
  accordingTo: (source) => `za: ${source}`,
  sources: 'Źródła',
  cheapest: 'najniższa',
  cheapestExplained:
    'Oznaczenie „najniższa” dotyczy wierszy o tej samej walucie i tym samym planie; pomija się je tam, gdzie niższe mogą być ceny zależne od godziny lub wielkości zapytania.',
  cheapestInGroupExplained:
    'Oznaczenie „najniższa” dotyczy wierszy o tej samej walucie i tym samym planie w obrębie grupy; pomija się je tam, gdzie niższe mogą być ceny zależne od godziny lub wielkości zapytania.',
  tokenizersDiffer:
    'Modele różnie liczą tokeny, dlatego ceny za token można porównywać tylko w przybliżeniu.',
  hoursInside: (label) => (label ? `godziny „${label}”` : 'wyznaczone godziny'),
  hoursOutside: (label) => (label ? `poza godzinami „${label}”` : 'poza wyznaczonymi godzinami'),
  hoursNow: (seller, hours, until) =>
    `Teraz u dostawcy ${seller}: ${hours}${until ? `; następna zmiana: ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time} w strefie ${zone}`,
  hoursForReader: (text, readersText) => `${text} (u Państwa: ${readersText})`,
  hoursExclude: (excluded) => `Te godziny nie obowiązują w następujące dni: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model} – ${caption}`,
  historyCaption: (meter, currency) => `${meter}: cena za milion tokenów w ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}: cena za milion tokenów, ${count(amount, models)}, ${from} – ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: początkowo ${first}, ostatnio ${last}${highest ? `, najwyżej ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, {
      one: 'i jeszcze # linia',
      few: 'i jeszcze # linie',
      many: 'i jeszcze # linii',
      other: 'i jeszcze # linii',
    }),
  historyNothing: (meter) =>
    `${meter}, cena za milion tokenów: nie jest znana żadna kwota, którą można by pokazać na wykresie.`,
  historyListedIn: (currency) => `w cenniku w ${currency}`,
  historyHours: { inside: 'w określonych godzinach', outside: 'w pozostałych godzinach' },
  historyOtherCurrency: (currency, others, names) =>
    `Wykres obejmuje tylko ceny w ${currency}; pominięto ceny w ${others} następujących modeli: ${names}.`,
  historyLeftOut: (names) => `Z braku miejsca pominięto: ${names}. Proszę wybrać mniej modeli.`,
  historyMore: (amount) => `jeszcze ${figure(amount)}`,
  historyMarks: {
    earlier: 'Strzałka na lewym końcu: lub wcześniej; pierwszy dzień tej ceny nie jest podany.',
    future: 'Linia kropkowana: ceny podane na dni po dzisiejszym.',
    unknownEnd:
      'Kreska na końcu: wycofano z oferty; ostatni dzień nie jest znany, a linia kończy się w dniu danych.',
    gap: 'Przerwa: cena nie jest znana.',
  },
  historyAsText: 'Ceny jako tekst',
  historyFrom: 'Od',
  historyUntil: 'Do',
  historyPrice: 'Cena',
  historyOpenStart: 'wcześniej, dnia nie podano',
  historyOpenEnd: 'końca nie podano',
  historyEndUnknown: 'nie wiadomo',
  historyNoDate: (text) => `${text} (to nie data)`,
  calculatorHeading: 'Ile kosztuje użycie',
  calculatorCaption: 'Koszty takiego użycia, od najniższych',
  calculatorUse: 'Użycie',
  calculatorFields: {
    input: 'Tokeny wejściowe na zapytanie, spoza pamięci podręcznej',
    cached: 'Tokeny odczytane z pamięci podręcznej',
    written: 'Tokeny zapisane w pamięci podręcznej',
    output: 'Tokeny wyjściowe, łącznie z rozumowaniem',
    requestsPerDay: 'Zapytania dziennie',
  },
  calculatorPeak: 'Zapytania w godzinach wskazanych przy cenie, w %',
  calculatorPeakHint: 'Puste pole: równomiernie w ciągu tygodnia.',
  calculatorPerRequest: 'Za zapytanie',
  calculatorPerDay: 'Dziennie',
  calculatorPer30Days: 'Za 30 dni',
  calculatorSteps: 'Jak to policzono',
  calculatorStepsOf: (model, seller) => `${model}, ${seller}`,
  calculatorUnknown: (names) => `Nie wiadomo, brak ceny za: ${names}`,
  calculatorTokens: (amount, printed, meter) =>
    `${countPrinted(amount, printed, tokens)} (${named(meters, meter)})`,
  calculatorTimesPrice: (amount, price, remarks) =>
    `${amount} × ${price} za milion${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (amount) => `cena powyżej ${amount} tokenów na wejściu`,
  calculatorCountedAsInput: 'liczone po cenie wejścia',
  calculatorKept: (lifetime) =>
    lifetime ? `czas przechowywania: ${duration(lifetime)}` : 'zwykły czas przechowywania',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1 ? `${price} za zapytanie` : `${price} za ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% zapytań`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} za zapytanie`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} dziennie`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 dni = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `koszt tylko w tym czasie: ${hours}; na pozostałe godziny nie ma ceny`,
  calculatorNotCounted: (names) => `Ceny nieuwzględnione: ${names}.`,
  calculatorNotConverted: 'Kosztów w różnych walutach nie porównuje się: każda waluta jest podana osobno.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : `${figure(shown)} z ${count(total, ofModels)}`,
  indexScope: (modality) => `Miejsca ustalono wśród modeli tego rodzaju: ${modality}.`,
  indexTies: (by, order) => {
    const keys = {
      name: 'według nazwy',
      id: 'według identyfikatora',
      'source-key': 'według identyfikatora ze źródła',
    };
    return `Modele o równym wyniku łącznym zajmują to samo miejsce; podano je ${keys[by]}, ${order === 'ascending' ? 'od A do Z' : 'od Z do A'}.`;
  },
  indexRank: 'Miejsce',
  indexNoRank: 'Bez miejsca',
  indexTied: (rank) => `=${rank}`,
  search: 'Szukaj',
  indexModality: 'Rodzaj',
  filter: 'Filtr',
  any: 'Dowolne',
  all: 'Wszystkie',
  indexReleasedFrom: 'Wydane od',
  indexReleasedUntil: 'Wydane do',
  indexLevel: 'Poziom',
  indexChooseCriterion: 'Wybierz kryterium',
  optionCount: (name, amount) => `${name} (${figure(amount)})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Usuń filtr „${filter}”`,
  activeFilters: 'Włączone filtry',
  clearFilters: 'Wyczyść filtry',
  indexNoMatch: 'Żaden model nie odpowiada tym filtrom.',
  indexView: 'Widok',
  indexViews: { bars: 'Słupki', grid: 'Siatka' },
  indexKey: 'Co oznaczają kolumny',
  indexPick: 'Porównaj',
  indexPickModel: (model) => `Porównaj: ${model}`,
  skipList: 'Pomiń listę',
  sortedBy: (column, direction) =>
    `Sortowanie według kolumny „${column}”, ${direction === 'ascending' ? 'rosnąco' : 'malejąco'}.`,
  indexAfter: 'Za listą',
  indexPicked: (amount, most) => `Wybrano ${figure(amount)} z najwyżej ${figure(most)}`,
  indexPickMore: 'Proszę wybrać drugi model do porównania.',
  indexShowComparison: 'Porównaj',
  clearChoice: 'Wyczyść wybór',
  indexComparison: 'Porównanie wybranych modeli',
  download: 'Pobierz wyświetlane dane',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'miejsce',
    id: 'identyfikator',
    name: 'nazwa',
    organization: 'organizacja',
    baseModel: 'model bazowy',
    released: 'data wydania',
    license: 'licencja',
    points: 'punkty',
    maximum: 'maksimum',
    percent: 'procent',
    class: 'klasa',
    progress: 'postęp',
    source: 'źródło',
    edition: 'edycja',
    asOf: 'stan na',
    dataLicense: 'licencja danych',
    citation: 'cytowanie',
  },
  embedTitles: {
    scorecard: 'Otwartość modelu',
    compare: 'Porównanie otwartości modeli',
    index: 'Otwartość wszystkich modeli',
    badge: 'Otwartość modelu',
    pricing: 'Ceny modeli',
  },
  embedHelp: 'Jak osadzić widżet',
  embedAlone: 'Otwórz ten widżet w osobnej karcie',
  embedNoSuchWidget: (received) => `Nie ma widżetu „${received}”.`,
  embedNoWidget: 'Adres tej ramki nie wskazuje żadnego widżetu.',
  embedRefusedSource: (received) =>
    `Ta strona pokazuje dane tylko z miejsc, które wymienił jej właściciel. „${received}” do nich nie należy.`,
  embedLongAddress: 'Adres tej ramki jest za długi.',
};
