import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/fr.js';

const { count, countPrinted, duration } = countingIn('fr');

const meters = {
  model: 'modèle',
  seller: 'fournisseur',
  plan: 'formule',
  context: 'contexte',
  input: 'entrée',
  'cached-input': 'entrée en cache',
  'cache-write': 'écriture en cache',
  output: 'sortie',
  reasoning: 'raisonnement',
  'audio-input': 'entrée audio',
  'cached-audio-input': 'entrée audio en cache',
  'audio-output': 'sortie audio',
  'image-input': 'entrée image',
  'cached-image-input': 'entrée image en cache',
  'image-output': 'sortie image',
  'video-input': 'entrée vidéo',
  'video-output': 'sortie vidéo',
  'document-input': 'documents',
  'annotated-document-input': 'documents annotés',
  'text-message-input': 'messages écrits',
  'web-search': 'recherche sur le web',
  'storage-search': 'recherche dans le stockage',
  request: 'requête',
};

const units: Record<string, string> = {
  token: 'tokens',
  request: 'requêtes',
  search: 'recherches',
  page: 'pages',
  image: 'images',
  message: 'messages',
  hour: 'heures',
  minute: 'minutes',
  second: 'secondes',
  character: 'caractères',
  pixel: 'pixels',
};

const oneUnit: Record<string, string> = {
  token: 'token',
  request: 'requête',
  search: 'recherche',
  page: 'page',
  image: 'image',
  message: 'message',
  hour: 'heure',
  minute: 'minute',
  second: 'seconde',
  character: 'caractère',
  pixel: 'pixel',
};

const plans = { batch: 'par lots', flex: 'flex', priority: 'prioritaire', subscription: 'abonnement' };

const models = { one: '# modèle', many: '# de modèles', other: '# modèles' };
const prices = { one: '# prix', many: '# de prix', other: '# prix' };
const requests = { one: '# requête', many: '# de requêtes', other: '# requêtes' };

/** "de sortie", "d’entrée". */
const de = (word: string) => (/^[aeéèêiouyh]/i.test(word) ? `d’${word}` : `de ${word}`);

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);

/** A day takes an article, a month and a year do not: "le 3 mai 2025", "en mai 2025". */
const isDay = (date: string) => /^\d{1,2}(er)?\s/.test(date);
const at = (date: string) => (isDay(date) ? `au ${date}` : `en ${date}`);
const on = (date: string) => (isDay(date) ? `le ${date}` : `en ${date}`);
const the = (date: string) => (isDay(date) ? `le ${date}` : date);

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'Les données sont inaccessibles. La connexion a échoué, ou bien le serveur ou cette page ne l’autorise pas.';
    case 'offline':
      return 'Les données n’ont pas pu être chargées, faute de connexion.';
    case 'timeout':
      return 'Les données ont mis trop de temps à arriver.';
    case 'aborted':
      return 'Le chargement a été interrompu.';
    case 'http':
      return `Le serveur a répondu par une erreur (${status ?? '?'}).`;
    case 'type':
      return `Le serveur a envoyé autre chose que des données (${received ?? 'type inconnu'}).`;
    case 'too-large':
      return 'Les données dépassent la limite de 8\u202fMo.';
    case 'syntax':
      return `Ce qui a été chargé n’est pas du JSON valide${line ? ` (ligne ${line})` : ''}.`;
    case 'schema':
      return `Ce qui a été chargé n’est pas un jeu de données lisible${path ? ` (à l’endroit ${path})` : ''}.`;
    case 'version':
      return `Les données sont dans la version ${received ?? '?'} du format\u202f; seule la version 1 est prise en charge.`;
    case 'empty':
      return 'La réponse était vide.';
    case 'src':
      if (isInsecure)
        return `L’adresse «\u202f${received ?? ''}\u202f» n’est pas chiffrée (http), alors que cette page l’est (https).`;
      return received
        ? `Il n’est pas possible de charger des données depuis «\u202f${received}\u202f».`
        : 'Il n’y a pas de données\u202f: indiquez une adresse avec src, ou placez les données dans l’élément.';
    case 'not-found':
      return `«\u202f${received ?? ''}\u202f» ne figure pas dans les données.${suggestions.length > 0 ? ` Vouliez-vous dire ${suggestions.join(', ')}\u202f?` : ''}`;
  }
}

export const fr: Strings = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  failure,
  notLoaded: 'Une partie n’a pas pu être chargée. Veuillez réessayer.',
  stale: (date) => `Actualisation impossible. Date des données affichées\u202f: ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: '# élément des données n’a pas pu être lu.',
      many: '# d’éléments des données n’ont pas pu être lus.',
      other: '# éléments des données n’ont pas pu être lus.',
    }),
  damaged: 'Quelques lettres des données se sont perdues en route.',
  tooManyModels: (most) =>
    `Les données comptent plus de modèles qu’il n’en est lu. Nombre de modèles lus\u202f: ${most}.`,
  staleData: (date) => `Date des données\u202f: ${date}. Elles ne sont peut-être plus à jour.`,
  dateToCome: (date) => `Les données indiquent une date à venir\u202f: ${date}.`,
  emptyModels: 'Aucun modèle à afficher.',
  emptyOffers: 'Aucun prix à afficher.',
  noAssessment: (model) => `${model} n’a pas été évalué selon cette grille.`,
  missing: {
    'not-available': 'Non disponible',
    blank: 'Laissé vide',
    'not-applicable': 'Sans objet',
    'not-assessed': 'Non évalué',
    'not-disclosed': 'Non divulgué',
  },
  noInformation: 'Aucune information',
  scoreOf: (points, maximum) => `${points} sur ${maximum}`,
  total: 'Total',
  noTotal: 'Pas de total',
  noTotalReason: {
    'no-aggregate': 'Cette grille ne calcule pas de total.',
    'missing-result': 'Pas de total, car un résultat manque.',
    'unranked-level': 'Pas de total, car un niveau n’a pas de rang.',
    'nothing-to-count': 'Pas de total, car rien ne peut être compté.',
  },
  missingRule: {
    zero: 'Les résultats manquants comptent pour 0.',
    skip: 'Les résultats manquants ne sont pas pris en compte.',
    'no-total': 'Aucun total n’est calculé lorsqu’un résultat manque.',
  },
  coverage: (known, counted) => count(counted, { other: `Critères ayant un niveau\u202f: ${known} sur #.` }),
  unclassified: 'Aucune classe atteinte',
  classQualified: 'Conditions remplies',
  classInProgress: (percent) => `En cours, ${percent}`,
  classNotMet: 'Conditions non remplies',
  organization: 'Organisation',
  baseModel: 'Modèle de base',
  released: 'Date de sortie',
  license: 'Licence',
  showCriteria: (amount) => count(amount, { one: '# critère', other: 'Les # critères' }),
  evidence: 'Preuves',
  criterion: 'Critère',
  asOf: at,
  source: 'Source',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (critères connus\u202f: ${known} sur ${counted})`,
  badgeProgress: (percent, className) => `${className}\u202f: ${percent}`,
  badgeNoClass: 'aucune classe atteinte',
  badgeLevel: (amount, level) =>
    `${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}\u202f: ${amount}`,
  badgeUnknown: (amount) => `inconnu\u202f: ${amount}`,
  badgeResults: (amount) =>
    count(amount, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
  badgeNoInformation: 'aucune information',
  badgeNotAssessed: 'non évalué',
  badgeTotal: (model, total) => `${model}\u202f: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} en détail`,
  badgeClose: 'Fermer',
  badgeRetry: (problem) => `${problem} Réessayer.`,
  reported: (text) => `La source elle-même indique ${text}.`,
  citation: 'Citer ainsi',
  cite: 'Citer',
  copy: 'Copier',
  copyText: 'Copier en texte',
  copied: 'Copié',
  copyYourself: 'La copie n’est pas autorisée ici. Le texte est sélectionné : copiez-le vous-même.',
  criterionLink: 'Lien vers ce critère',
  topicLink: 'Lien vers ce thème',
  printed: (date, address) => `Imprimé le ${date} depuis ${address}`,
  bySourceCaption: (model) => `${model} selon ses évaluateurs`,
  about: (subject) => `sur ${subject}`,
  assessorsDiffer: 'Les évaluateurs divergent',
  topic: 'Thème',
  notAsked: 'Ne se prononce pas',
  since: (dates) => `Ce qui a changé ${dates}`,
  fromTo: (earlier, later) => `entre ${the(earlier)} et ${the(later)}`,
  was: (text) => `avant\u202f: ${text}`,
  notInEarlier: 'Pas d’évaluation dans l’édition antérieure.',
  best: 'meilleur résultat',
  showModel: 'Modèle affiché',
  isNew: 'nouveau dans cette édition',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# critère a changé de résultat.',
      many: '# de critères ont changé de résultat.',
      other: '# critères ont changé de résultat.',
    }),
  noChange: 'Aucun critère commun aux deux éditions n’a changé de résultat.',
  addedCriteria: (names) => `Nouveau dans cette édition\u202f: ${names}.`,
  removedCriteria: (names) => `Absent de cette édition\u202f: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `Total\u202f: ${then} auparavant, ${now} maintenant\u202f; les éditions posent des questions différentes, les deux ne sont donc pas comparables.`,
  totalsBefore: (then, now) => `Total\u202f: ${then} auparavant, ${now} maintenant.`,
  compareCaption: (names) => `Comparaison\u202f: ${names}`,
  allTheSame: 'Les modèles ne diffèrent par aucun critère.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# critère est identique pour tous et n’est pas affiché.',
      many: '# de critères sont identiques pour tous et ne sont pas affichés.',
      other: '# critères sont identiques pour tous et ne sont pas affichés.',
    }),
  notInData: (ids) => `Absent des données\u202f: ${ids}.`,
  tooMany: (shown) => `Affichage limité aux ${shown} premiers.`,
  tooManyCriteria: (shown) =>
    `Affichage limité aux ${shown} premiers critères\u202f; les totaux les comptent tous.`,
  model: 'Modèle',
  seller: 'Fournisseur',
  priceCaption: (currency) => `Prix en ${currency} par million de tokens`,
  mixedCurrencies: 'plusieurs monnaies',
  columnName: (column) => capitalised(named(meters, column), 'fr'),
  meterName: (meter) => named(meters, meter),
  free: 'Gratuit',
  included: 'Inclus',
  notPublished: 'Non publié',
  notListed: 'Non indiqué',
  notKnown: 'Inconnu',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ signale un prix converti, non affiché par le fournisseur\u202f: ${rate} ${on(date)} (${source}).`,
  noRate: (currencies, wanted) =>
    `Aucun taux de ce jour ne permet de convertir ${currencies} en ${wanted}\u202f; ces prix restent tels qu’affichés par le fournisseur.`,
  forLifetime: (price, lifetime) => `${price} pour ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'référence de la comparaison',
  noBaseline: (id) => `«\u202f${id}\u202f» n’a pas de prix auquel comparer les autres.`,
  holdsNow: 'En vigueur maintenant',
  mayBeOld: 'peut-être périmé',
  tooManyColumns: (most) => `Affichage limité aux ${most} premières colonnes.`,
  noColumn: (names) => `Colonne inexistante\u202f: ${names}.`,
  blendLabel: (weights) => `Moyenne ${weights}`,
  blendFormula: (weights, terms, sum) => `Moyenne ${weights} = (${terms}) ÷ ${sum}, aux prix de base.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${count(shown, prices)} sur ${printedTotal}`,
  pricesOf: 'Prix du',
  pricesNow: 'Maintenant',
  filterAndView: 'Filtres et affichage',
  plan: 'Formule',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'gratuit', 'pay-as-you-go': 'à l’usage' }, plan), 'fr'),
  contextColumn: 'Contexte',
  atLeastTokens: (tokens) => `au moins ${tokens} tokens`,
  contextAtLeast: (tokens) => `Contexte d’au moins ${tokens} tokens`,
  openWeights: 'Poids ouverts',
  groupBy: 'Regrouper par',
  noGroups: 'Sans regroupement',
  currency: 'Monnaie',
  asListed: 'Celle du fournisseur',
  historyOf: 'Graphique',
  noHistory: 'Pas de graphique',
  calculatorToggle: 'Simulateur',
  pick: 'Choisir',
  pickPrice: (model, seller) => `Choisir ${model} chez ${seller}`,
  pricesPicked: (amount) =>
    count(amount, { one: '# prix choisi', many: '# de prix choisis', other: '# prix choisis' }),
  onlyPicked: 'N’afficher que ceux-ci',
  compareWithThis: 'Comparer les autres à celui-ci',
  compareWithNone: 'Arrêter la comparaison',
  noPriceMatches: 'Aucun prix ne correspond à ces filtres.',
  afterPrices: 'Après les prix',
  tier: (price, above) => `${price} au-delà de ${above}`,
  tierRules: {
    'whole-request': 'le prix supérieur s’applique à toute la requête',
    marginal: 'le prix supérieur s’applique à ce qui dépasse le seuil',
  },
  alternativePrice: (price) => `ou ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1
      ? `par ${named(oneUnit, unit)}`
      : countPrinted(quantity, printed, {
          many: `pour # ${de(named(units, unit))}`,
          other: `pour # ${named(units, unit)}`,
        }),
  listedAs: (price) => `prix affiché\u202f: ${price}`,
  otherPrice: (meter, price) => `${meter}\u202f: ${price}`,
  alsoCharged: (names) => `également facturé\u202f: ${names}`,
  plans,
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  dayRange: (first, last) => `du ${first} au ${last}`,
  everyDay: 'tous les jours',
  inside: (hours, excluded) => (excluded ? `${hours}, sauf ${excluded}` : hours),
  outside: (hours, excluded) => `hors ${hours}${excluded ? `, et aussi\u202f: ${excluded}` : ''}`,
  announced: 'annoncé, non confirmé',
  retired: 'n’est plus proposé\u202f; le dernier jour n’est pas connu',
  servedBy: (model) => `requêtes traitées par ${model}`,
  noOffer: (names, date) => `Aucun prix ${at(date)}\u202f: ${names}.`,
  pricesAsOf: (date) => `${capitalised(at(date), 'fr')}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'par ordre croissant', descending: 'par ordre décroissant' }
      : { ascending: 'de A à Z', descending: 'de Z à A' };
    return `Tri\u202f: ${lower(column)}, ${order[direction]}.`;
  },
  byCurrency: 'Chaque monnaie à part.',
  checked: (date) => `vérifié ${on(date)}`,
  retrieved: (date) => `consulté ${on(date)}`,
  accordingTo: (source) => `selon ${source}`,
  sources: 'Sources',
  cheapest: 'le plus bas',
  cheapestExplained:
    '«\u202fLe plus bas\u202f» compare les lignes de même monnaie et de même formule\u202f; la mention est omise lorsque des prix variant selon l’heure ou la taille peuvent être plus bas.',
  cheapestInGroupExplained:
    '«\u202fLe plus bas\u202f» compare les lignes de même monnaie et de même formule au sein d’un groupe\u202f; la mention est omise lorsque des prix variant selon l’heure ou la taille peuvent être plus bas.',
  tokenizersDiffer:
    'Les modèles ne comptent pas les tokens de la même façon\u202f: les prix par token ne se comparent qu’approximativement.',
  hoursInside: (label) => label ?? 'aux heures fixées',
  hoursOutside: (label) => `hors ${label ?? 'des heures fixées'}`,
  hoursNow: (seller, hours, until) =>
    `En ce moment chez ${seller}\u202f: ${hours}${until ? `, jusqu’à ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time}, fuseau ${zone}`,
  hoursForReader: (text, readersText) => `${text} (pour vous\u202f: ${readersText})`,
  hoursExclude: (excluded) => `Exceptions à ces horaires\u202f: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}\u202f: ${lower(caption)}`,
  historyCaption: (meter, currency) => `${meter}, prix par million de tokens en ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}, prix par million de tokens, ${count(amount, models)}, entre ${from} et ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}\u202f: de ${first} à ${last}${highest ? `, au plus ${highest}` : ''}`,
  historySteady: (name, price) => `${name}\u202f: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, {
      one: 'et # autre courbe',
      other: 'et # autres courbes',
    }),
  historyNothing: (meter) =>
    `${meter}, prix par million de tokens\u202f: aucun montant connu ne peut être représenté.`,
  historyListedIn: (currency) => `prix affiché en ${currency}`,
  historyHours: { inside: 'à certaines heures', outside: 'aux autres heures' },
  historyOtherCurrency: (currency, others, names) =>
    `Le graphique ne montre que les prix en ${currency}\u202f; il y manque les prix en ${others} pour ${names}.`,
  historyLeftOut: (names) =>
    `Faute de place, le graphique ne montre pas\u202f: ${names}. Choisissez moins de modèles.`,
  historyMore: (amount) => count(amount, { one: '# autre', other: '# autres' }),
  historyMarks: {
    earlier:
      'Flèche à l’extrémité gauche\u202f: ou plus tôt\u202f; le premier jour de ce prix n’est pas indiqué.',
    future: 'Points\u202f: prix indiqué pour des jours à venir.',
    unknownEnd:
      'Barre à l’extrémité\u202f: n’est plus proposé\u202f; le dernier jour n’est pas connu, et la courbe s’arrête au jour des données.',
    gap: 'Interruption\u202f: aucun prix connu.',
  },
  historyAsText: 'Les prix sous forme de texte',
  historyFrom: 'Du',
  historyUntil: 'Au',
  historyPrice: 'Prix',
  historyOpenStart: 'plus tôt, jour non indiqué',
  historyOpenEnd: 'sans fin indiquée',
  historyEndUnknown: 'inconnu',
  historyNoDate: (text) => `${text} (pas une date)`,
  calculatorHeading: 'Ce que coûte un usage donné',
  calculatorCaption: 'Coûts de cet usage, du plus bas au plus élevé',
  calculatorUse: 'Usage',
  calculatorFields: {
    input: 'Tokens d’entrée par requête, hors cache',
    cached: 'Tokens lus dans un cache',
    written: 'Tokens écrits dans un cache',
    output: 'Tokens de sortie, raisonnement compris',
    requestsPerDay: 'Requêtes par jour',
  },
  calculatorPeak: 'Part des requêtes aux heures qu’un prix indique, en\u202f%',
  calculatorPeakHint: 'Vide\u202f: réparties uniformément sur la semaine.',
  calculatorPerRequest: 'Par requête',
  calculatorPerDay: 'Par jour',
  calculatorPer30Days: 'Pour 30 jours',
  calculatorSteps: 'Détail du calcul',
  calculatorStepsOf: (model, seller) => `pour ${model} chez ${seller}`,
  calculatorUnknown: (names) => `Inconnu\u202f: pas de prix pour ${names}`,
  calculatorTokens: (amount, printed, meter) => {
    const tokens = { one: '# token', many: '# de tokens', other: '# tokens' };
    return `${countPrinted(amount, printed, tokens)} ${de(named(meters, meter))}`;
  },
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} par million${remarks.length > 0 ? ` (${remarks.join('\u202f; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `prix au-delà de ${tokens} tokens d’entrée`,
  calculatorCountedAsInput: 'au prix de l’entrée',
  calculatorKept: (lifetime) =>
    lifetime ? `conservation pendant ${duration(lifetime)}` : 'conservation pendant la durée habituelle',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} pour la requête`
      : `${price} pour ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}\u202f: ${line}`,
  calculatorShare: (percent, hours) => `${hours}\u202f: ${percent}\u202f% des requêtes`,
  calculatorTimesShare: (percent, cost) => `${percent}\u202f% × ${cost}`,
  calculatorRequest: (cost) => `${cost} par requête`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} par jour`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 jours = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `coût valable\u202f: ${hours}\u202f; pas de prix pour les autres heures`,
  calculatorNotCounted: (names) => `Prix non comptés\u202f: ${names}.`,
  calculatorNotConverted:
    'Les coûts en monnaies différentes ne sont pas comparés\u202f: chaque monnaie est présentée à part.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : count(total, { other: `${count(shown, models)} sur #` }),
  indexScope: (modality) => `Les rangs valent parmi les modèles de type «\u202f${modality}\u202f».`,
  indexTies: (by, order) => {
    const keys = {
      name: 'par nom',
      id: 'par identifiant',
      'source-key': 'selon l’identifiant de la source',
    };
    return `À total égal, le rang est le même\u202f; les modèles sont alors classés ${keys[by]}, ${order === 'ascending' ? 'de A à Z' : 'de Z à A'}.`;
  },
  indexRank: 'Rang',
  indexNoRank: 'Sans rang',
  indexTied: (rank) => `=${rank}`,
  search: 'Rechercher',
  indexModality: 'Type',
  filter: 'Filtrer',
  any: 'Indifférent',
  all: 'Tous',
  indexReleasedFrom: 'Sorti à partir de',
  indexReleasedUntil: 'Sorti jusqu’à',
  indexLevel: 'Niveau',
  indexChooseCriterion: 'Choisir un critère',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}\u202f: ${value}`,
  removeFilter: (filter) => `Retirer le filtre ${filter}`,
  activeFilters: 'Filtres actifs',
  clearFilters: 'Effacer les filtres',
  indexNoMatch: 'Aucun modèle ne correspond à ces filtres.',
  indexView: 'Affichage',
  indexViews: { bars: 'Barres', grid: 'Tableau' },
  indexKey: 'Signification des colonnes',
  indexPick: 'Comparer',
  indexPickModel: (model) => `Comparer ${model}`,
  skipList: 'Passer la liste',
  sortedBy: (column, direction) =>
    `Tri\u202f: ${lower(column)}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}.`,
  indexAfter: 'Après la liste',
  indexPicked: (amount, most) => `Choix\u202f: ${amount} sur ${most} au maximum`,
  indexPickMore: 'Choisissez un deuxième modèle à comparer.',
  indexShowComparison: 'Comparer',
  clearChoice: 'Effacer le choix',
  indexComparison: 'Comparaison des modèles choisis',
  download: 'Télécharger ce qui est affiché',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'rang',
    id: 'identifiant',
    name: 'nom',
    organization: 'organisation',
    baseModel: 'modèle de base',
    released: 'date de sortie',
    license: 'licence',
    points: 'points',
    maximum: 'maximum',
    percent: 'pourcentage',
    class: 'classe',
    progress: 'progression',
    source: 'source',
    edition: 'édition',
    asOf: 'date de référence',
    dataLicense: 'licence des données',
    citation: 'citation',
  },
  embedTitles: {
    scorecard: 'Ouverture d’un modèle',
    compare: 'Ouverture de modèles comparée',
    index: 'Ouverture de tous les modèles',
    badge: 'Ouverture d’un modèle',
    pricing: 'Prix des modèles',
  },
  embedHelp: 'Comment intégrer un widget',
  embedAlone: 'Ouvrir ce widget dans un onglet à part',
  embedNoSuchWidget: (received) => `Il n’existe pas de widget «\u202f${received}\u202f».`,
  embedNoWidget: 'L’adresse de ce cadre ne nomme aucun widget.',
  embedRefusedSource: (received) =>
    `Cette page ne montre que des données des lieux que son propriétaire a indiqués. «\u202f${received}\u202f» n’en fait pas partie.`,
  embedLongAddress: 'L’adresse de ce cadre est trop longue.',
};
