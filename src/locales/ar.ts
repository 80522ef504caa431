import type { Failure } from '../dataset/failure.js';
import { countingIn, type Forms, formsOf } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/ar.js';

const { count, countPrinted, duration, figure } = countingIn('ar');

const meters = {
  model: 'النموذج',
  seller: 'المزوّد',
  plan: 'الخطة',
  context: 'السياق',
  input: 'المدخلات',
  'cached-input': 'المدخلات من الذاكرة المؤقتة',
  'cache-write': 'الكتابة في الذاكرة المؤقتة',
  output: 'المخرجات',
  reasoning: 'الاستدلال',
  'audio-input': 'المدخلات الصوتية',
  'cached-audio-input': 'المدخلات الصوتية من الذاكرة المؤقتة',
  'audio-output': 'المخرجات الصوتية',
  'image-input': 'الصور المدخلة',
  'cached-image-input': 'الصور المدخلة من الذاكرة المؤقتة',
  'image-output': 'الصور المنتَجة',
  'video-input': 'الفيديو المدخل',
  'video-output': 'الفيديو المنتَج',
  'document-input': 'المستندات',
  'annotated-document-input': 'المستندات المزوّدة بتعليقات',
  'text-message-input': 'الرسائل النصية',
  'web-search': 'البحث في الويب',
  'storage-search': 'البحث في مساحة التخزين',
  request: 'الطلب',
};

const tokens: Forms = {
  zero: '# رمز',
  one: 'رمز واحد',
  two: 'رمزان',
  few: '# رموز',
  many: '# رمزًا',
  other: '# رمز',
};
const requests: Forms = {
  zero: '# طلب',
  one: 'طلب واحد',
  two: 'طلبان',
  few: '# طلبات',
  many: '# طلبًا',
  other: '# طلب',
};
const models: Forms = {
  zero: 'لا نماذج',
  one: 'نموذج واحد',
  two: 'نموذجان',
  few: '# نماذج',
  many: '# نموذجًا',
  other: '# نموذج',
};
const ofModels: Forms = { ...models, zero: '# نموذج', two: 'نموذجين' };
const prices: Forms = {
  zero: 'لا أسعار',
  one: 'سعر واحد',
  two: 'سعران',
  few: '# أسعار',
  many: '# سعرًا',
  other: '# سعر',
};
const ofPrices: Forms = { ...prices, zero: '# سعر', two: 'سعرين' };

// In the genitive, which only the dual shows.
const units: Record<string, Forms> = {
  token: { ...tokens, one: 'رمز', two: 'رمزين' },
  request: { ...requests, one: 'طلب', two: 'طلبين' },
  search: { one: 'عملية بحث', two: 'عمليتي بحث', few: '# عمليات بحث', other: '# عملية بحث' },
  page: { one: 'صفحة', two: 'صفحتين', few: '# صفحات', other: '# صفحة' },
  image: { one: 'صورة', two: 'صورتين', few: '# صور', other: '# صورة' },
  message: { one: 'رسالة', two: 'رسالتين', few: '# رسائل', other: '# رسالة' },
  hour: { one: 'ساعة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' },
  minute: { one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' },
  second: { one: 'ثانية', two: 'ثانيتين', few: '# ثوانٍ', other: '# ثانية' },
  character: { one: 'حرف', two: 'حرفين', few: '# أحرف', many: '# حرفًا', other: '# حرف' },
  pixel: { one: 'بكسل', two: 'بكسلين', few: '# بكسلات', many: '# بكسلًا', other: '# بكسل' },
};

const plans = { batch: 'معالجة بالدفعات', flex: 'مرن', priority: 'أولوية', subscription: 'اشتراك' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'تعذّر الوصول إلى البيانات. انقطع الاتصال، أو أنّ الخادم أو هذه الصفحة لا يسمح بذلك.';
    case 'offline':
      return 'تعذّر تحميل البيانات لعدم وجود اتصال.';
    case 'timeout':
      return 'استغرق وصول البيانات وقتًا أطول من اللازم.';
    case 'aborted':
      return 'أُلغي التحميل.';
    case 'http':
      return `أجاب الخادم بخطأ (${status ?? '?'}).`;
    case 'type':
      return `أرسل الخادم شيئًا غير البيانات (${received ?? 'نوع غير معروف'}).`;
    case 'too-large':
      return 'حجم البيانات أكبر من الحدّ البالغ 8 ميغابايت.';
    case 'syntax':
      return `المحتوى الذي حُمّل ليس بصيغة JSON صالحة${line ? ` (السطر ${line})` : ''}.`;
    case 'schema':
      return `المحتوى الذي حُمّل ليس مجموعة بيانات يمكن قراءتها${path ? ` (الموضع: ${path})` : ''}.`;
    case 'version':
      return `إصدار صيغة البيانات هو ${received ?? '?'}، والإصدار المدعوم هو 1.`;
    case 'empty':
      return 'كانت الإجابة فارغة.';
    case 'src':
      if (isInsecure)
        return `العنوان «${received ?? ''}» غير مشفّر (http)، في حين أنّ هذه الصفحة مشفّرة (https).`;
      return received
        ? `لا يمكن تحميل البيانات من العنوان «${received}».`
        : 'لم يُعثر على بيانات: يُرجى تحديد عنوان في السمة src أو وضع البيانات داخل العنصر.';
    case 'not-found':
      return `لا يوجد «${received ?? ''}» في البيانات.${suggestions.length > 0 ? ` هل المقصود: ${suggestions.join('، ')}؟` : ''}`;
  }
}

export const ar: Strings = {
  loading: 'جارٍ التحميل…',
  retry: 'إعادة المحاولة',
  failure,
  notLoaded: 'تعذّر تحميل جزء من المحتوى. حاول مرة أخرى.',
  stale: (date) => `تعذّر التحديث. البيانات المعروضة بتاريخ ${date}.`,
  dropped: (amount) =>
    count(amount, {
      zero: 'قُرئت البيانات كاملة.',
      one: 'تعذّرت قراءة مُدخل واحد من البيانات.',
      two: 'تعذّرت قراءة مُدخلين من البيانات.',
      few: 'تعذّرت قراءة # مُدخلات من البيانات.',
      many: 'تعذّرت قراءة # مُدخلًا من البيانات.',
      other: 'تعذّرت قراءة # مُدخل من البيانات.',
    }),
  damaged: 'فُقد بعض حروف البيانات أثناء النقل.',
  tooManyModels: (most) => `تضم البيانات نماذج أكثر مما يُقرأ. عدد النماذج المقروءة: ${most}.`,
  staleData: (date) => `تاريخ البيانات: ${date}، وقد تكون قديمة.`,
  dateToCome: (date) => `تذكر البيانات تاريخًا لم يحن بعد: ${date}.`,
  emptyModels: 'لا نماذج للعرض.',
  emptyOffers: 'لا أسعار للعرض.',
  noAssessment: (model) => `لم يُقيَّم النموذج ${model} وفق إطار التقييم هذا.`,
  missing: {
    'not-available': 'غير متاح',
    blank: 'تُرك فارغًا',
    'not-applicable': 'لا ينطبق',
    'not-assessed': 'لم يُقيَّم',
    'not-disclosed': 'لم يُفصَح عنه',
  },
  noInformation: 'لا معلومات',
  scoreOf: (points, maximum) => `${points} من ${maximum}`,
  total: 'المجموع',
  noTotal: 'لا مجموع',
  noTotalReason: {
    'no-aggregate': 'لا يحسب إطار التقييم هذا مجموعًا.',
    'missing-result': 'لا مجموع بسبب غياب إحدى النتائج.',
    'unranked-level': 'لا مجموع لأنّ أحد المستويات بلا رتبة.',
    'nothing-to-count': 'لا مجموع لعدم وجود ما يُحسب.',
  },
  missingRule: {
    zero: 'تُحتسب النتائج الغائبة صفرًا.',
    skip: 'لا تُحتسب النتائج الغائبة.',
    'no-total': 'لا يُحسب مجموع عند غياب إحدى النتائج.',
  },
  coverage: (known, counted) => `المعايير التي لها مستوى: ${figure(known)} من ${figure(counted)}.`,
  unclassified: 'لم تُبلغ أي فئة',
  classQualified: 'مستوفاة',
  classInProgress: (percent) => `قيد الاستيفاء، ${percent}`,
  classNotMet: 'غير مستوفاة',
  organization: 'المؤسسة',
  baseModel: 'النموذج الأساسي',
  released: 'تاريخ الإصدار',
  license: 'الترخيص',
  showCriteria: (amount) =>
    count(amount, {
      zero: 'لا معايير',
      one: 'معيار واحد',
      two: 'المعياران كلاهما',
      few: 'جميع المعايير (#)',
      many: 'جميع المعايير (#)',
      other: 'جميع المعايير (#)',
    }),
  evidence: 'الأدلة',
  criterion: 'المعيار',
  asOf: (date) => `بتاريخ ${date}`,
  source: 'المصدر',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (المعروف: ${known} من ${counted})`,
  badgeProgress: (percent, className) => `${className}: ${percent}`,
  badgeNoClass: 'لم تُبلغ أي فئة',
  badgeLevel: (amount, level) => `${level}: ${amount}`,
  badgeUnknown: (amount) => `غير معروف: ${amount}`,
  badgeResults: (amount) =>
    count(amount, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  badgeNoInformation: 'لا معلومات',
  badgeNotAssessed: 'لم يُقيَّم',
  badgeTotal: (model, total) => `${model} – ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}، ${asOf}.`,
  badgeCard: (model) => `تفاصيل ${model}`,
  badgeClose: 'إغلاق',
  badgeRetry: (problem) => `${problem} إعادة المحاولة.`,
  reported: (text) => `يذكر المصدر نفسه: ${text}.`,
  citation: 'صيغة الاستشهاد',
  cite: 'استشهد بهذا',
  copy: 'نسخ',
  copyText: 'نسخ كنص',
  copied: 'تم النسخ',
  copyYourself: 'النسخ غير مسموح به هنا. النص محدد: انسخه بنفسك.',
  criterionLink: 'رابط إلى هذا المعيار',
  topicLink: 'رابط إلى هذا الموضوع',
  printed: (date, address) => `طُبع في ${date} من ${address}`,
  bySourceCaption: (model) => `${model} في نظر الجهات المقيِّمة`,
  about: (subject) => `بشأن ${subject}`,
  assessorsDiffer: 'تختلف الجهات المقيِّمة',
  topic: 'الموضوع',
  notAsked: 'لم يتناوله',
  since: (dates) => `ما تغيّر ${dates}`,
  fromTo: (earlier, later) => `من ${earlier} إلى ${later}`,
  was: (text) => `سابقًا: ${text}`,
  notInEarlier: 'لا تتضمّن النسخة الأقدم تقييمًا له.',
  best: 'الأفضل',
  showModel: 'النموذج المعروض',
  isNew: 'جديد في هذه النسخة',
  changedCriteria: (amount) =>
    count(amount, {
      zero: 'لم تختلف نتيجة أي معيار.',
      one: 'اختلفت نتيجة معيار واحد.',
      two: 'اختلفت نتيجة معيارين.',
      few: 'اختلفت نتائج # معايير.',
      many: 'اختلفت نتائج # معيارًا.',
      other: 'اختلفت نتائج # معيار.',
    }),
  noChange: 'لم تختلف نتيجة أي معيار مشترك بين النسختين.',
  addedCriteria: (names) => `جديد في هذه النسخة: ${names}.`,
  removedCriteria: (names) => `لم يعد مشمولًا: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `كان المجموع ${then} وأصبح ${now}؛ وتطرح النسختان أسئلة مختلفة، فلا تصحّ المقارنة بينهما.`,
  totalsBefore: (then, now) => `كان المجموع ${then} وأصبح ${now}.`,
  compareCaption: (names) => `مقارنة بين ${names}`,
  allTheSame: 'لا تختلف النماذج في أي معيار.',
  hiddenSame: (amount) =>
    count(amount, {
      zero: 'لم يُخفَ أي معيار.',
      one: 'أُخفي معيار واحد تتساوى فيه كل النماذج.',
      two: 'أُخفي معياران تتساوى فيهما كل النماذج.',
      few: 'أُخفيت # معايير تتساوى فيها كل النماذج.',
      many: 'أُخفي # معيارًا تتساوى فيها كل النماذج.',
      other: 'أُخفي # معيار تتساوى فيها كل النماذج.',
    }),
  notInData: (ids) => `غير موجود في البيانات: ${ids}.`,
  tooMany: (shown) =>
    count(shown, {
      zero: 'لا يُعرض أي عنصر.',
      one: 'يُعرض العنصر الأول فقط.',
      two: 'يُعرض أول عنصرين فقط.',
      few: 'يُعرض أول # عناصر فقط.',
      many: 'يُعرض أول # عنصرًا فقط.',
      other: 'يُعرض أول # عنصر فقط.',
    }),
  tooManyCriteria: (shown) => `عدد المعايير المعروضة من بداية القائمة: ${shown}؛ أما المجاميع فتشملها كلها.`,
  model: 'النموذج',
  seller: 'المزوّد',
  priceCaption: (currency) => `الأسعار لكل مليون رمز (${currency})`,
  mixedCurrencies: 'بعملات مختلفة',
  columnName: (column) => capitalised(named(meters, column), 'ar'),
  meterName: (meter) => named(meters, meter),
  free: 'مجانًا',
  included: 'مشمول في السعر',
  notPublished: 'غير منشور',
  notListed: 'غير مدرج',
  notKnown: 'غير معروف',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `تعني العلامة ≈ أنّ السعر محوَّل وليس مدرجًا: ${rate} في ${date} (${source}).`,
  noRate: (currencies, wanted) =>
    `لا سعر صرف لذلك اليوم للتحويل من ${currencies} إلى ${wanted}؛ وتبقى هذه الأسعار كما أُدرجت.`,
  forLifetime: (price, lifetime) => `${price} (مدة الحفظ: ${duration(lifetime)})`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'أساس المقارنة مع الأسعار الأخرى',
  noBaseline: (id) => `لا سعر للمقارنة به لدى «${id}».`,
  holdsNow: 'سارٍ الآن',
  mayBeOld: 'قد يكون قديمًا',
  tooManyColumns: (most) =>
    count(most, {
      zero: 'لا يُعرض أي عمود.',
      one: 'يُعرض العمود الأول فقط.',
      two: 'يُعرض أول عمودين فقط.',
      few: 'يُعرض أول # أعمدة فقط.',
      many: 'يُعرض أول # عمودًا فقط.',
      other: 'يُعرض أول # عمود فقط.',
    }),
  noColumn: (names) => `لا يوجد عمود بهذا الاسم: ${names}.`,
  blendLabel: (weights) => `المتوسط المرجّح ${weights}`,
  blendFormula: (weights, terms, sum) =>
    `المتوسط المرجّح ${weights} = (${terms}) ÷ ${sum}، وكلٌّ بسعره الأساسي.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${figure(shown)} من أصل ${countPrinted(total, printedTotal, ofPrices)}`,
  pricesOf: 'الأسعار بتاريخ',
  pricesNow: 'الآن',
  filterAndView: 'التصفية والعرض',
  plan: 'الخطة',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'مجاني', 'pay-as-you-go': 'الدفع حسب الاستخدام' }, plan), 'ar'),
  contextColumn: 'السياق',
  atLeastTokens: (amount) => `ما لا يقل عن ${amount} رمز`,
  contextAtLeast: (amount) => `سياق لا يقل عن ${amount} رمز`,
  openWeights: 'أوزان مفتوحة',
  groupBy: 'التجميع حسب',
  noGroups: 'بلا تجميع',
  currency: 'العملة',
  asListed: 'كما أُدرجت',
  historyOf: 'رسم بياني للأسعار',
  noHistory: 'بلا رسم بياني',
  calculatorToggle: 'الحاسبة',
  pick: 'اختيار',
  pickPrice: (model, seller) => `اختيار ${model} لدى ${seller}`,
  pricesPicked: (amount) =>
    count(amount, {
      zero: 'لم يُختر أي سعر',
      one: 'اختير سعر واحد',
      two: 'اختير سعران',
      few: 'اختيرت # أسعار',
      many: 'اختير # سعرًا',
      other: 'اختير # سعر',
    }),
  onlyPicked: 'عرض هذه فقط',
  compareWithThis: 'مقارنة الأسعار الأخرى بهذا السعر',
  compareWithNone: 'إنهاء المقارنة',
  noPriceMatches: 'لا سعر يطابق عوامل التصفية هذه.',
  afterPrices: 'ما بعد الأسعار',
  tier: (price, above) => `${price} فوق ${above}`,
  tierRules: {
    'whole-request': 'يسري السعر الأعلى على الطلب كله',
    marginal: 'يسري السعر الأعلى على ما يتجاوز الحدّ',
  },
  alternativePrice: (price) => `أو ${price}`,
  perUnit: (quantity, printed, unit) => `لكل ${countPrinted(quantity, printed, formsOf(units, unit))}`,
  listedAs: (price) => `مدرج بسعر ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `تُحتسب أيضًا رسوم على: ${names}`,
  plans,
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  dayRange: (first, last) => `من ${first} إلى ${last}`,
  everyDay: 'كل يوم',
  inside: (hours, excluded) => (excluded ? `${hours}، باستثناء: ${excluded}` : hours),
  outside: (hours, excluded) => `خارج هذه الأوقات: ${hours}${excluded ? `، وكذلك في: ${excluded}` : ''}`,
  announced: 'معلن وغير مؤكد',
  retired: 'لم يعد معروضًا؛ ويومه الأخير غير معروف',
  servedBy: (model) => `يقدّمه النموذج ${model}`,
  noOffer: (names, date) => `لا سعر في ${date}: ${names}.`,
  pricesAsOf: (date) => `بتاريخ ${date}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'من الأدنى إلى الأعلى', descending: 'من الأعلى إلى الأدنى' }
      : { ascending: 'تصاعديًا', descending: 'تنازليًا' };
    return `الترتيب حسب «${column}»، ${order[direction]}.`;
  },
  byCurrency: 'كل عملة على حدة.',
  checked: (date) => `جرى التحقق في ${date}`,
  retrieved: (date) => `استُرجع في ${date}`,
  accordingTo: (source) => `نقلًا عن ${source}`,
  sources: 'المصادر',
  cheapest: 'الأدنى',
  cheapestExplained:
    'تقارن علامة «الأدنى» بين الصفوف ذات العملة نفسها والخطة نفسها؛ ولا تظهر حيث قد تكون الأسعار المرتبطة بالوقت أو بالحجم أدنى.',
  cheapestInGroupExplained:
    'تقارن علامة «الأدنى» بين الصفوف ذات العملة نفسها والخطة نفسها داخل المجموعة؛ ولا تظهر حيث قد تكون الأسعار المرتبطة بالوقت أو بالحجم أدنى.',
  tokenizersDiffer: 'تختلف النماذج في عدّ الرموز، لذا لا تُقارن أسعار الرموز إلا مقارنة تقريبية.',
  hoursInside: (label) => (label ? `أوقات «${label}»` : 'الأوقات المحددة'),
  hoursOutside: (label) => (label ? `خارج أوقات «${label}»` : 'خارج الأوقات المحددة'),
  hoursNow: (seller, hours, until) => `الآن لدى ${seller}: ${hours}${until ? `، حتى ${until}` : ''}.`,
  hoursIn: (time, zone) => `${time} بتوقيت ${zone}`,
  hoursForReader: (text, readersText) => `${text} (لديكم: ${readersText})`,
  hoursExclude: (excluded) => `لا تسري هذه الأوقات في الأيام الآتية: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model} – ${caption}`,
  historyCaption: (meter, currency) => `${meter}: السعر لكل مليون رمز (${currency})`,
  historySummary: (meter, amount, from, until) =>
    `${meter}: السعر لكل مليون رمز، ${count(amount, models)}، من ${from} إلى ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: من ${first} إلى ${last}${highest ? `، وبحدّ أقصى ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, {
      zero: 'ولا خطوط أخرى',
      one: 'وخط آخر',
      two: 'وخطان آخران',
      few: 'و# خطوط أخرى',
      many: 'و# خطًا آخر',
      other: 'و# خط آخر',
    }),
  historyNothing: (meter) => `${meter}، السعر لكل مليون رمز: لا مبلغ معروفًا يمكن رسمه.`,
  historyListedIn: (currency) => `مدرج بعملة ${currency}`,
  historyHours: { inside: 'في أوقات معينة', outside: 'في الأوقات الأخرى' },
  historyOtherCurrency: (currency, others, names) =>
    `لا يشمل الرسم إلا الأسعار بعملة ${currency}؛ ولا يشمل الأسعار بعملة ${others} للنماذج الآتية: ${names}.`,
  historyLeftOut: (names) => `لم يُرسم لضيق المساحة: ${names}. يُرجى اختيار عدد أقل من النماذج.`,
  historyMore: (amount) =>
    count(amount, {
      zero: '# أخرى',
      one: 'واحد آخر',
      two: 'اثنان آخران',
      few: '# أخرى',
      many: '# أخرى',
      other: '# أخرى',
    }),
  historyMarks: {
    earlier: 'سهم عند الطرف الأيسر: أو قبل ذلك؛ فاليوم الأول لهذا السعر غير مذكور.',
    future: 'خط منقّط: أسعار معلنة لأيام بعد اليوم.',
    unknownEnd: 'شرطة عند الطرف: لم يعد معروضًا؛ واليوم الأخير غير معروف، ويتوقف الخط عند تاريخ البيانات.',
    gap: 'فجوة: لا سعر معروفًا.',
  },
  historyAsText: 'الأسعار نصًّا',
  historyFrom: 'من',
  historyUntil: 'إلى',
  historyPrice: 'السعر',
  historyOpenStart: 'قبل ذلك، واليوم غير مذكور',
  historyOpenEnd: 'لا نهاية مذكورة',
  historyEndUnknown: 'غير معروف',
  historyNoDate: (text) => `${text} (ليس تاريخًا)`,
  calculatorHeading: 'كم يكلّف الاستخدام',
  calculatorCaption: 'تكاليف هذا الاستخدام، من الأدنى إلى الأعلى',
  calculatorUse: 'الاستخدام',
  calculatorFields: {
    input: 'رموز المدخلات لكل طلب، من غير الذاكرة المؤقتة',
    cached: 'الرموز المقروءة من الذاكرة المؤقتة',
    written: 'الرموز المكتوبة في الذاكرة المؤقتة',
    output: 'رموز المخرجات، ومنها الاستدلال',
    requestsPerDay: 'عدد الطلبات في اليوم',
  },
  calculatorPeak: 'الطلبات في الأوقات التي يحددها السعر، بالنسبة المئوية',
  calculatorPeakHint: 'عند تركه فارغًا: توزيع متساوٍ على الأسبوع.',
  calculatorPerRequest: 'لكل طلب',
  calculatorPerDay: 'في اليوم',
  calculatorPer30Days: 'لكل 30 يومًا',
  calculatorSteps: 'طريقة الحساب',
  calculatorStepsOf: (model, seller) => `${model} لدى ${seller}`,
  calculatorUnknown: (names) => `غير معروف، لا سعر لما يأتي: ${names}`,
  calculatorTokens: (amount, printed, meter) =>
    `${countPrinted(amount, printed, tokens)} (${named(meters, meter)})`,
  calculatorTimesPrice: (amount, price, remarks) =>
    `${amount} × ${price} لكل مليون${remarks.length > 0 ? ` (${remarks.join('؛ ')})` : ''}`,
  calculatorPriceAbove: (amount) => `السعر لما يزيد على ${amount} رمز من المدخلات`,
  calculatorCountedAsInput: 'محسوب بسعر المدخلات',
  calculatorKept: (lifetime) => (lifetime ? `مدة الحفظ: ${duration(lifetime)}` : 'مدة الحفظ المعتادة'),
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} للطلب`
      : `${price} لكل ${countPrinted(quantity, printed, formsOf(units, 'request'))}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% من الطلبات`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} لكل طلب`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} في اليوم`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 يومًا = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `التكلفة لهذا الوقت فقط: ${hours}؛ ولا سعر لبقية الأوقات`,
  calculatorNotCounted: (names) => `أسعار لم تُحتسب: ${names}.`,
  calculatorNotConverted: 'لا تُقارن التكاليف بعملات مختلفة: كل عملة على حدة.',
  indexCaption: (rubric, edition) => `${rubric}، ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : `${figure(shown)} من أصل ${count(total, ofModels)}`,
  indexScope: (modality) => `تُحسب المراتب بين النماذج من هذا النوع: ${modality}.`,
  indexTies: (by, order) => {
    const keys = { name: 'الاسم', id: 'المعرّف', 'source-key': 'معرّف المصدر' };
    return `تتقاسم النماذج ذات المجموع المتساوي المرتبة نفسها، وتُرتَّب حسب ${keys[by]} ${order === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}.`;
  },
  indexRank: 'المرتبة',
  indexNoRank: 'بلا مرتبة',
  indexTied: (rank) => `=${rank}`,
  search: 'بحث',
  indexModality: 'النوع',
  filter: 'تصفية',
  any: 'الكل',
  all: 'الكل',
  indexReleasedFrom: 'صدر ابتداءً من',
  indexReleasedUntil: 'صدر حتى',
  indexLevel: 'المستوى',
  indexChooseCriterion: 'اختيار معيار',
  optionCount: (name, amount) => `${name} (${figure(amount)})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `إزالة عامل التصفية «${filter}»`,
  activeFilters: 'عوامل التصفية المستخدمة',
  clearFilters: 'مسح عوامل التصفية',
  indexNoMatch: 'لا نموذج يطابق عوامل التصفية هذه.',
  indexView: 'العرض',
  indexViews: { bars: 'أشرطة', grid: 'شبكة' },
  indexKey: 'معاني الأعمدة',
  indexPick: 'مقارنة',
  indexPickModel: (model) => `مقارنة ${model}`,
  skipList: 'تخطّي القائمة',
  sortedBy: (column, direction) =>
    `الترتيب حسب «${column}»، ${direction === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}.`,
  indexAfter: 'ما بعد القائمة',
  indexPicked: (amount, most) => `المختار: ${figure(amount)} (${figure(most)} على الأكثر)`,
  indexPickMore: 'يُرجى اختيار نموذج ثانٍ للمقارنة.',
  indexShowComparison: 'مقارنة',
  clearChoice: 'مسح الاختيار',
  indexComparison: 'مقارنة النماذج المختارة',
  download: 'تنزيل المعروض',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'المرتبة',
    id: 'المعرّف',
    name: 'الاسم',
    organization: 'المؤسسة',
    baseModel: 'النموذج الأساسي',
    released: 'تاريخ الإصدار',
    license: 'الترخيص',
    points: 'النقاط',
    maximum: 'الحد الأقصى',
    percent: 'النسبة المئوية',
    class: 'الفئة',
    progress: 'التقدّم',
    source: 'المصدر',
    edition: 'النسخة',
    asOf: 'بتاريخ',
    dataLicense: 'ترخيص البيانات',
    citation: 'الاستشهاد',
  },
  embedTitles: {
    scorecard: 'انفتاح نموذج',
    compare: 'مقارنة انفتاح النماذج',
    index: 'انفتاح جميع النماذج',
    badge: 'انفتاح نموذج',
    pricing: 'أسعار النماذج',
  },
  embedHelp: 'كيفية تضمين أداة',
  embedAlone: 'فتح هذه الأداة في علامة تبويب مستقلة',
  embedNoSuchWidget: (received) => `لا توجد أداة باسم «${received}».`,
  embedNoWidget: 'عنوان هذا الإطار لا يسمّي أي أداة.',
  embedRefusedSource: (received) =>
    `لا تعرض هذه الصفحة إلا بيانات من الأماكن التي أدرجها مالكها، و«${received}» ليس منها.`,
  embedLongAddress: 'عنوان هذا الإطار طويل جدًا.',
};
