import type { Failure } from '../dataset/failure.js';
import { countingIn, type Forms, formsOf } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/he.js';

const { count, countPrinted, duration, figure } = countingIn('he');

/** A prefix of one letter takes a hyphen before a number or a name in other letters: "ליוני 2025", "ל־25 ביוני". */
const prefixed = (prefix: string, text: string) => `${prefix}${/^[א-ת]/.test(text) ? '' : '־'}${text}`;

const meters = {
  model: 'מודל',
  seller: 'ספק',
  plan: 'מסלול',
  context: 'הקשר',
  input: 'קלט',
  'cached-input': 'קלט מהמטמון',
  'cache-write': 'כתיבה למטמון',
  output: 'פלט',
  reasoning: 'חשיבה',
  'audio-input': 'קלט שמע',
  'cached-audio-input': 'קלט שמע מהמטמון',
  'audio-output': 'פלט שמע',
  'image-input': 'קלט תמונה',
  'cached-image-input': 'קלט תמונה מהמטמון',
  'image-output': 'פלט תמונה',
  'video-input': 'קלט וידאו',
  'video-output': 'פלט וידאו',
  'document-input': 'מסמכים',
  'annotated-document-input': 'מסמכים עם הערות',
  'text-message-input': 'הודעות טקסט',
  'web-search': 'חיפוש באינטרנט',
  'storage-search': 'חיפוש באחסון',
  request: 'בקשה',
};

const tokens: Forms = { one: 'טוקן אחד', two: 'שני טוקנים', other: '# טוקנים' };
const requests: Forms = { one: 'בקשה אחת', two: 'שתי בקשות', other: '# בקשות' };
const models: Forms = { one: 'מודל אחד', two: 'שני מודלים', other: '# מודלים' };
const prices: Forms = { one: 'מחיר אחד', two: 'שני מחירים', other: '# מחירים' };

const units: Record<string, Forms> = {
  token: { two: 'שני טוקנים', other: '# טוקנים' },
  request: { two: 'שתי בקשות', other: '# בקשות' },
  search: { two: 'שני חיפושים', other: '# חיפושים' },
  page: { two: 'שני עמודים', other: '# עמודים' },
  image: { two: 'שתי תמונות', other: '# תמונות' },
  message: { two: 'שתי הודעות', other: '# הודעות' },
  hour: { two: 'שעתיים', other: '# שעות' },
  minute: { two: 'שתי דקות', other: '# דקות' },
  second: { two: 'שתי שניות', other: '# שניות' },
  character: { two: 'שני תווים', other: '# תווים' },
  pixel: { two: 'שני פיקסלים', other: '# פיקסלים' },
};

const oneUnit: Record<string, string> = {
  token: 'טוקן',
  request: 'בקשה',
  search: 'חיפוש',
  page: 'עמוד',
  image: 'תמונה',
  message: 'הודעה',
  hour: 'שעה',
  minute: 'דקה',
  second: 'שנייה',
  character: 'תו',
  pixel: 'פיקסל',
};

const plans = { batch: 'עיבוד באצווה', flex: 'גמיש', priority: 'עדיפות', subscription: 'מינוי' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'לא ניתן היה להגיע לנתונים. החיבור נכשל, או שהשרת או הדף הזה אינם מאפשרים זאת.';
    case 'offline':
      return 'לא ניתן היה לטעון את הנתונים, כי אין חיבור לרשת.';
    case 'timeout':
      return 'טעינת הנתונים ארכה זמן רב מדי.';
    case 'aborted':
      return 'הטעינה בוטלה.';
    case 'http':
      return `השרת החזיר שגיאה (${status ?? '?'}).`;
    case 'type':
      return `השרת שלח דבר מה שאינו נתונים (${received ?? 'סוג לא ידוע'}).`;
    case 'too-large':
      return 'הנתונים חורגים מהמגבלה של 8 מגה־בייט.';
    case 'syntax':
      return `התוכן שנטען אינו JSON תקין${line ? ` (שורה ${line})` : ''}.`;
    case 'schema':
      return `התוכן שנטען אינו מערך נתונים שאפשר לקרוא${path ? ` (במקום: ${path})` : ''}.`;
    case 'version':
      return `גרסת המבנה של הנתונים היא ${received ?? '?'}; הגרסה הנתמכת היא 1.`;
    case 'empty':
      return 'התשובה הייתה ריקה.';
    case 'src':
      if (isInsecure) return `הכתובת ”${received ?? ''}” אינה מוצפנת (http), והדף הזה מוצפן (https).`;
      return received
        ? `אי אפשר לטעון נתונים מהכתובת ”${received}”.`
        : 'לא נמצאו נתונים: יש לציין כתובת במאפיין src או להציב את הנתונים בתוך הרכיב.';
    case 'not-found':
      return `”${received ?? ''}” לא נמצא בנתונים.${suggestions.length > 0 ? ` אולי הכוונה: ${suggestions.join(', ')}?` : ''}`;
  }
}

export const he: Strings = {
  loading: 'בטעינה…',
  retry: 'ניסיון נוסף',
  failure,
  notLoaded: 'לא ניתן היה לטעון חלק מהתוכן. יש לנסות שוב.',
  stale: (date) => `לא ניתן היה לרענן. הנתונים המוצגים נכונים ${prefixed('ל', date)}.`,
  dropped: (amount) =>
    count(amount, {
      one: 'רשומה אחת בנתונים לא הייתה ניתנת לקריאה.',
      two: 'שתי רשומות בנתונים לא היו ניתנות לקריאה.',
      other: '# רשומות בנתונים לא היו ניתנות לקריאה.',
    }),
  damaged: 'חלק מהאותיות בנתונים אבדו בדרך.',
  tooManyModels: (most) => `בנתונים יש יותר מודלים ממה שנקרא. מספר המודלים שנקראו: ${most}.`,
  staleData: (date) => `תאריך הנתונים: ${date}. ייתכן שאינם מעודכנים.`,
  dateToCome: (date) => `בנתונים מופיע תאריך עתידי: ${date}.`,
  emptyModels: 'אין מודלים להצגה.',
  emptyOffers: 'אין מחירים להצגה.',
  noAssessment: (model) => `המודל ${model} לא הוערך בשיטת ההערכה הזאת.`,
  missing: {
    'not-available': 'לא זמין',
    blank: 'הושאר ריק',
    'not-applicable': 'לא רלוונטי',
    'not-assessed': 'לא הוערך',
    'not-disclosed': 'לא נמסר',
  },
  noInformation: 'אין מידע',
  scoreOf: (points, maximum) => `${points} מתוך ${maximum}`,
  total: 'סך הכול',
  noTotal: 'אין ציון כולל',
  noTotalReason: {
    'no-aggregate': 'שיטת ההערכה הזאת אינה מחשבת ציון כולל.',
    'missing-result': 'אין ציון כולל, כי חסרה תוצאה.',
    'unranked-level': 'אין ציון כולל, כי לאחת הרמות אין דירוג.',
    'nothing-to-count': 'אין ציון כולל, כי אין מה לחשב.',
  },
  missingRule: {
    zero: 'תוצאות חסרות נחשבות 0.',
    skip: 'תוצאות חסרות אינן נכללות בחישוב.',
    'no-total': 'כשחסרה תוצאה, לא מחושב ציון כולל.',
  },
  coverage: (known, counted) => `קריטריונים שנקבעה להם רמה: ${figure(known)} מתוך ${figure(counted)}.`,
  unclassified: 'לא הושגה דרגה',
  classQualified: 'הושגה',
  classInProgress: (percent) => `בתהליך, ${percent}`,
  classNotMet: 'לא הושגה',
  organization: 'ארגון',
  baseModel: 'מודל בסיס',
  released: 'תאריך השקה',
  license: 'רישיון',
  showCriteria: (amount) =>
    count(amount, { one: 'קריטריון אחד', two: 'שני הקריטריונים', other: 'כל # הקריטריונים' }),
  evidence: 'אסמכתאות',
  criterion: 'קריטריון',
  asOf: (date) => `נכון ${prefixed('ל', date)}`,
  source: 'מקור',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (ידועים ${known} מתוך ${counted})`,
  badgeProgress: (percent, className) => `${className}: ${percent}`,
  badgeNoClass: 'לא הושגה דרגה',
  badgeLevel: (amount, level) => `${level}: ${amount}`,
  badgeUnknown: (amount) => `לא ידוע: ${amount}`,
  badgeResults: (amount) => count(amount, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  badgeNoInformation: 'אין מידע',
  badgeNotAssessed: 'לא הוערך',
  badgeTotal: (model, total) => `${model} – ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} בפירוט`,
  badgeClose: 'סגירה',
  badgeRetry: (problem) => `${problem} ניסיון נוסף.`,
  reported: (text) => `המקור עצמו מציין: ${text}.`,
  citation: 'אופן הציטוט',
  cite: 'ציטוט',
  copy: 'העתקה',
  copyText: 'העתקה כטקסט',
  copied: 'הועתק',
  copyYourself: 'ההעתקה אינה מותרת כאן. הטקסט מסומן: יש להעתיק אותו ידנית.',
  criterionLink: 'קישור לקריטריון זה',
  topicLink: 'קישור לנושא זה',
  printed: (date, address) => `הודפס ב־${date} מתוך ${address}`,
  bySourceCaption: (model) => `${model} בעיני הגופים המעריכים`,
  about: (subject) => `על ${subject}`,
  assessorsDiffer: 'הגופים המעריכים חלוקים',
  topic: 'נושא',
  notAsked: 'ללא התייחסות',
  since: (dates) => `מה השתנה, ${dates}`,
  fromTo: (earlier, later) => `${earlier} עד ${later}`,
  was: (text) => `קודם לכן: ${text}`,
  notInEarlier: 'לא הוערך במהדורה המוקדמת יותר.',
  best: 'הטוב ביותר',
  showModel: 'המודל המוצג',
  isNew: 'חדש במהדורה זו',
  changedCriteria: (amount) =>
    count(amount, {
      one: 'בקריטריון אחד התוצאה שונה.',
      two: 'בשני קריטריונים התוצאה שונה.',
      other: 'ב־# קריטריונים התוצאה שונה.',
    }),
  noChange: 'אין קריטריון המשותף לשתי המהדורות שתוצאתו שונה.',
  addedCriteria: (names) => `חדש במהדורה זו: ${names}.`,
  removedCriteria: (names) => `כבר לא נכלל: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `הציון הכולל הקודם: ${then}, והנוכחי: ${now}; המהדורות שואלות שאלות שונות, ולכן אין להשוות ביניהם.`,
  totalsBefore: (then, now) => `הציון הכולל הקודם: ${then}, והנוכחי: ${now}.`,
  compareCaption: (names) => `השוואה: ${names}`,
  allTheSame: 'אין הבדל בין המודלים באף קריטריון.',
  hiddenSame: (amount) =>
    count(amount, {
      one: 'קריטריון אחד זהה בכל המודלים ואינו מוצג.',
      two: 'שני קריטריונים זהים בכל המודלים ואינם מוצגים.',
      other: '# קריטריונים זהים בכל המודלים ואינם מוצגים.',
    }),
  notInData: (ids) => `לא נמצא בנתונים: ${ids}.`,
  tooMany: (shown) =>
    count(shown, {
      one: 'מוצג רק הפריט הראשון.',
      two: 'מוצגים רק שני הפריטים הראשונים.',
      other: 'מוצגים רק # הפריטים הראשונים.',
    }),
  tooManyCriteria: (shown) => `מספר הקריטריונים המוצגים מתחילת הרשימה: ${shown}; הסכומים כוללים את כולם.`,
  model: 'מודל',
  seller: 'ספק',
  priceCaption: (currency) => `מחירים למיליון טוקנים (${currency})`,
  mixedCurrencies: 'במטבעות שונים',
  columnName: (column) => capitalised(named(meters, column), 'he'),
  meterName: (meter) => named(meters, meter),
  free: 'חינם',
  included: 'כלול במחיר',
  notPublished: 'לא פורסם',
  notListed: 'לא צוין',
  notKnown: 'לא ידוע',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `הסימן ≈ מציין מחיר מומר, שאינו מופיע במחירון: ${rate}, שער נכון ${prefixed('ל', date)} (${source}).`,
  noRate: (currencies, wanted) =>
    `אין שער מאותו יום להמרת ${currencies} ${prefixed('ל', wanted)}; המחירים האלה נשארים כמו במחירון.`,
  forLifetime: (price, lifetime) => `${price} (משך השמירה: ${duration(lifetime)})`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'בסיס ההשוואה לשאר המחירים',
  noBaseline: (id) => `אין מחיר להשוואה עבור ”${id}”.`,
  holdsNow: 'בתוקף כעת',
  mayBeOld: 'ייתכן שאינו עדכני',
  tooManyColumns: (most) =>
    count(most, {
      one: 'מוצגת רק העמודה הראשונה.',
      two: 'מוצגות רק שתי העמודות הראשונות.',
      other: 'מוצגות רק # העמודות הראשונות.',
    }),
  noColumn: (names) => `אין עמודה כזו: ${names}.`,
  blendLabel: (weights) => `ממוצע משוקלל ${weights}`,
  blendFormula: (weights, terms, sum) =>
    `ממוצע משוקלל ${weights} = (${terms}) ÷ ${sum}, כל רכיב לפי מחיר הבסיס שלו.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${figure(shown)} מתוך ${countPrinted(total, printedTotal, prices)}`,
  pricesOf: 'מחירים מתאריך',
  pricesNow: 'עכשיו',
  filterAndView: 'סינון ותצוגה',
  plan: 'מסלול',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'חינם', 'pay-as-you-go': 'תשלום לפי שימוש' }, plan), 'he'),
  contextColumn: 'הקשר',
  atLeastTokens: (amount) => `לפחות ${amount} טוקנים`,
  contextAtLeast: (amount) => `הקשר של לפחות ${amount} טוקנים`,
  openWeights: 'משקולות פתוחות',
  groupBy: 'קיבוץ לפי',
  noGroups: 'ללא קיבוץ',
  currency: 'מטבע',
  asListed: 'כמו במחירון',
  historyOf: 'תרשים מחירים',
  noHistory: 'ללא תרשים',
  calculatorToggle: 'מחשבון',
  pick: 'בחירה',
  pickPrice: (model, seller) => `בחירת ${model} אצל ${seller}`,
  pricesPicked: (amount) =>
    count(amount, { one: 'נבחר מחיר אחד', two: 'נבחרו שני מחירים', other: 'נבחרו # מחירים' }),
  onlyPicked: 'הצגת אלה בלבד',
  compareWithThis: 'השוואת האחרים למחיר זה',
  compareWithNone: 'סיום ההשוואה',
  noPriceMatches: 'אין מחיר המתאים למסננים האלה.',
  afterPrices: 'אחרי המחירים',
  tier: (price, above) => `${price} מעל ${above}`,
  tierRules: {
    'whole-request': 'המחיר הגבוה חל על הבקשה כולה',
    marginal: 'המחיר הגבוה חל רק על מה שמעל הסף',
  },
  alternativePrice: (price) => `או ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1
      ? `לכל ${named(oneUnit, unit)}`
      : `לכל ${countPrinted(quantity, printed, formsOf(units, unit))}`,
  listedAs: (price) => `במחירון: ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `בתשלום נוסף: ${names}`,
  plans,
  weekdays: ['יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'יום שבת', 'יום ראשון'],
  dayRange: (first, last) => `${first} עד ${last}`,
  everyDay: 'כל יום',
  inside: (hours, excluded) => (excluded ? `${hours}, למעט: ${excluded}` : hours),
  outside: (hours, excluded) => `מחוץ לשעות האלה: ${hours}${excluded ? `, וגם: ${excluded}` : ''}`,
  announced: 'הוכרז, טרם אושר',
  retired: 'אינו מוצע עוד; היום האחרון אינו ידוע',
  servedBy: (model) => `מופעל באמצעות ${model}`,
  noOffer: (names, date) => `אין מחיר נכון ${prefixed('ל', date)}: ${names}.`,
  pricesAsOf: (date) => `נכון ${prefixed('ל', date)}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'מהנמוך לגבוה', descending: 'מהגבוה לנמוך' }
      : { ascending: 'בסדר עולה', descending: 'בסדר יורד' };
    return `המיון לפי ”${column}”, ${order[direction]}.`;
  },
  byCurrency: 'כל מטבע בפני עצמו.',
  checked: (date) => `נבדק: ${date}`,
  retrieved: (date) => `אוחזר: ${date}`,
  accordingTo: (source) => `לפי ${source}`,
  sources: 'מקורות',
  cheapest: 'הנמוך ביותר',
  cheapestExplained:
    'הסימון ”הנמוך ביותר” משווה שורות באותו מטבע ובאותו מסלול; הוא אינו מופיע כשמחירים התלויים בשעה או בהיקף עשויים להיות נמוכים יותר.',
  cheapestInGroupExplained:
    'הסימון ”הנמוך ביותר” משווה שורות באותו מטבע ובאותו מסלול בתוך הקבוצה; הוא אינו מופיע כשמחירים התלויים בשעה או בהיקף עשויים להיות נמוכים יותר.',
  tokenizersDiffer: 'המודלים סופרים טוקנים באופנים שונים, ולכן השוואת המחירים לטוקן היא בקירוב בלבד.',
  hoursInside: (label) => (label ? `שעות ”${label}”` : 'השעות שנקבעו'),
  hoursOutside: (label) => (label ? `מחוץ לשעות ”${label}”` : 'מחוץ לשעות שנקבעו'),
  hoursNow: (seller, hours, until) => `כעת אצל ${seller}: ${hours}${until ? `, עד ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time} לפי ${zone}`,
  hoursForReader: (text, readersText) => `${text} (אצלכם: ${readersText})`,
  hoursExclude: (excluded) => `השעות אינן חלות בימים הבאים: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model} – ${caption}`,
  historyCaption: (meter, currency) => `${meter}: מחיר למיליון טוקנים (${currency})`,
  historySummary: (meter, amount, from, until) =>
    `${meter}: מחיר למיליון טוקנים, ${count(amount, models)}, ${from} עד ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: תחילה ${first}, לבסוף ${last}${highest ? `, לכל היותר ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, { one: 'ועוד קו אחד', two: 'ועוד שני קווים', other: 'ועוד # קווים' }),
  historyNothing: (meter) => `${meter}, מחיר למיליון טוקנים: לא ידוע סכום שאפשר לשרטט.`,
  historyListedIn: (currency) => `במחירון במטבע ${currency}`,
  historyHours: { inside: 'בשעות מסוימות', outside: 'בשאר השעות' },
  historyOtherCurrency: (currency, others, names) =>
    `התרשים מציג רק מחירים במטבע ${currency}; לא מוצגים המחירים במטבעות אחרים (${others}) של: ${names}.`,
  historyLeftOut: (names) => `לא הוצגו מחוסר מקום: ${names}. מומלץ לבחור פחות מודלים.`,
  historyMore: (amount) => count(amount, { other: 'עוד #' }),
  historyMarks: {
    earlier: 'חץ בקצה השמאלי: או מוקדם יותר; היום הראשון של המחיר הזה לא צוין.',
    future: 'קו מנוקד: מחירים שנמסרו לימים שאחרי היום.',
    unknownEnd: 'קו קצר בקצה: אינו מוצע עוד; היום האחרון אינו ידוע, והקו נעצר בתאריך הנתונים.',
    gap: 'רווח: לא ידוע מחיר.',
  },
  historyAsText: 'המחירים כטקסט',
  historyFrom: 'מתאריך',
  historyUntil: 'עד תאריך',
  historyPrice: 'מחיר',
  historyOpenStart: 'מוקדם יותר, היום לא צוין',
  historyOpenEnd: 'לא צוין סוף',
  historyEndUnknown: 'לא ידוע',
  historyNoDate: (text) => `${text} (אינו תאריך)`,
  calculatorHeading: 'כמה עולה השימוש',
  calculatorCaption: 'עלויות השימוש הזה, מהנמוכה לגבוהה',
  calculatorUse: 'שימוש',
  calculatorFields: {
    input: 'טוקנים של קלט לבקשה, לא מהמטמון',
    cached: 'טוקנים שנקראו מהמטמון',
    written: 'טוקנים שנכתבו למטמון',
    output: 'טוקנים של פלט, כולל חשיבה',
    requestsPerDay: 'בקשות ביום',
  },
  calculatorPeak: 'בקשות בשעות שהמחיר מציין, באחוזים',
  calculatorPeakHint: 'אם ריק: חלוקה שווה לאורך השבוע.',
  calculatorPerRequest: 'לבקשה',
  calculatorPerDay: 'ליום',
  calculatorPer30Days: 'ל־30 יום',
  calculatorSteps: 'פירוט החישוב',
  calculatorStepsOf: (model, seller) => `עבור ${model} אצל ${seller}`,
  calculatorUnknown: (names) => `לא ידוע, אין מחיר עבור: ${names}`,
  calculatorTokens: (amount, printed, meter) =>
    `${countPrinted(amount, printed, tokens)} (${named(meters, meter)})`,
  calculatorTimesPrice: (amount, price, remarks) =>
    `${amount} × ${price} למיליון${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (amount) => `המחיר מעל ${amount} טוקנים של קלט`,
  calculatorCountedAsInput: 'מחושב לפי מחיר הקלט',
  calculatorKept: (lifetime) => (lifetime ? `משך השמירה: ${duration(lifetime)}` : 'משך השמירה הרגיל'),
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} לבקשה`
      : `${price} לכל ${countPrinted(quantity, printed, formsOf(units, 'request'))}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% מהבקשות`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} לבקשה`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} ליום`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 יום = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `העלות לשעות האלה בלבד: ${hours}; אין מחיר לשאר השעות`,
  calculatorNotCounted: (names) => `מחירים שלא נכללו: ${names}.`,
  calculatorNotConverted: 'עלויות במטבעות שונים אינן מושוות: כל מטבע מוצג בפני עצמו.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : `${figure(shown)} מתוך ${count(total, models)}`,
  indexScope: (modality) => `הדירוג הוא בין המודלים מסוג זה: ${modality}.`,
  indexTies: (by, order) => {
    const keys = { name: 'השם', id: 'המזהה', 'source-key': 'המזהה של המקור' };
    return `מודלים בעלי ציון כולל שווה חולקים מקום בדירוג ומסודרים לפי ${keys[by]} ${order === 'ascending' ? 'בסדר עולה' : 'בסדר יורד'}.`;
  },
  indexRank: 'דירוג',
  indexNoRank: 'ללא דירוג',
  indexTied: (rank) => `=${rank}`,
  search: 'חיפוש',
  indexModality: 'סוג',
  filter: 'סינון',
  any: 'הכול',
  all: 'הכול',
  indexReleasedFrom: 'הושק החל בתאריך',
  indexReleasedUntil: 'הושק עד תאריך',
  indexLevel: 'רמה',
  indexChooseCriterion: 'בחירת קריטריון',
  optionCount: (name, amount) => `${name} (${figure(amount)})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `הסרת המסנן ”${filter}”`,
  activeFilters: 'מסננים פעילים',
  clearFilters: 'ניקוי המסננים',
  indexNoMatch: 'אין מודל המתאים למסננים האלה.',
  indexView: 'תצוגה',
  indexViews: { bars: 'עמודות', grid: 'טבלת משבצות' },
  indexKey: 'מה מציינות העמודות',
  indexPick: 'השוואה',
  indexPickModel: (model) => `השוואת ${model}`,
  skipList: 'דילוג על הרשימה',
  sortedBy: (column, direction) =>
    `המיון לפי ”${column}”, ${direction === 'ascending' ? 'בסדר עולה' : 'בסדר יורד'}.`,
  indexAfter: 'אחרי הרשימה',
  indexPicked: (amount, most) => `נבחרו ${figure(amount)} מתוך ${figure(most)} לכל היותר`,
  indexPickMore: 'יש לבחור מודל שני להשוואה.',
  indexShowComparison: 'השוואה',
  clearChoice: 'ניקוי הבחירה',
  indexComparison: 'השוואת המודלים שנבחרו',
  download: 'הורדת המוצג',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'דירוג',
    id: 'מזהה',
    name: 'שם',
    organization: 'ארגון',
    baseModel: 'מודל בסיס',
    released: 'תאריך השקה',
    license: 'רישיון',
    points: 'נקודות',
    maximum: 'מרבי',
    percent: 'אחוז',
    class: 'דרגה',
    progress: 'התקדמות',
    source: 'מקור',
    edition: 'מהדורה',
    asOf: 'נכון לתאריך',
    dataLicense: 'רישיון הנתונים',
    citation: 'ציטוט',
  },
  embedTitles: {
    scorecard: 'הפתיחות של מודל',
    compare: 'השוואת הפתיחות של מודלים',
    index: 'הפתיחות של כל המודלים',
    badge: 'הפתיחות של מודל',
    pricing: 'מחירים של מודלים',
  },
  embedHelp: 'איך מטמיעים וידג׳ט',
  embedAlone: 'פתיחת הווידג׳ט בלשונית נפרדת',
  embedNoSuchWidget: (received) => `אין וידג׳ט בשם „${received}”.`,
  embedNoWidget: 'הכתובת של המסגרת אינה מציינת וידג׳ט.',
  embedRefusedSource: (received) => `הדף מציג נתונים רק ממקומות שבעליו ציין. „${received}” אינו אחד מהם.`,
  embedLongAddress: 'הכתובת של המסגרת ארוכה מדי.',
};
