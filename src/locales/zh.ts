import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/zh.js';

const { count, countPrinted, duration, figure } = countingIn('zh');

const meters = {
  model: '模型',
  seller: '服务商',
  plan: '方案',
  context: '上下文',
  input: '输入',
  'cached-input': '缓存输入',
  'cache-write': '缓存写入',
  output: '输出',
  reasoning: '推理',
  'audio-input': '音频输入',
  'cached-audio-input': '缓存音频输入',
  'audio-output': '音频输出',
  'image-input': '图像输入',
  'cached-image-input': '缓存图像输入',
  'image-output': '图像输出',
  'video-input': '视频输入',
  'video-output': '视频输出',
  'document-input': '文档',
  'annotated-document-input': '带批注的文档',
  'text-message-input': '文字消息',
  'web-search': '网页搜索',
  'storage-search': '存储内搜索',
  request: '请求',
};

// With the word that counts them.
const units: Record<string, string> = {
  token: '个词元',
  request: '次请求',
  search: '次搜索',
  page: '页',
  image: '张图像',
  message: '条消息',
  hour: '小时',
  minute: '分钟',
  second: '秒',
  character: '个字符',
  pixel: '个像素',
};

const plans = { batch: '批量', flex: '弹性', priority: '优先', subscription: '订阅' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return '无法获取数据。连接失败，或者服务器或本页面不允许访问。';
    case 'offline':
      return '没有网络连接，无法加载数据。';
    case 'timeout':
      return '数据加载超时。';
    case 'aborted':
      return '加载已取消。';
    case 'http':
      return `服务器返回错误（${status ?? '?'}）。`;
    case 'type':
      return `服务器返回的不是数据（${received ?? '类型未知'}）。`;
    case 'too-large':
      return '数据超过8 MB的上限。';
    case 'syntax':
      return `加载的内容不是有效的JSON${line ? `（第${line}行）` : ''}。`;
    case 'schema':
      return `加载的内容不是可读取的数据集${path ? `（位置：${path}）` : ''}。`;
    case 'version':
      return `数据的格式版本为${received ?? '?'}，目前支持的是版本1。`;
    case 'empty':
      return '服务器返回的内容为空。';
    case 'src':
      if (isInsecure) return `“${received ?? ''}”未加密（http），而本页面已加密（https）。`;
      return received
        ? `无法从“${received}”加载数据。`
        : '未找到数据：请用src属性指定地址，或将数据放入元素内。';
    case 'not-found':
      return `数据中没有“${received ?? ''}”。${suggestions.length > 0 ? `您要找的是否是${suggestions.join('、')}？` : ''}`;
  }
}

export const zh: Strings = {
  loading: '正在加载……',
  retry: '重试',
  failure,
  stale: (date) => `无法更新，目前显示的是${date}的数据。`,
  dropped: (amount) => count(amount, { other: '有#条数据无法读取。' }),
  damaged: '数据中有部分字符在传输中丢失。',
  tooManyModels: (most) => `数据中的模型多于可读取的数量；此处为前${most}个。`,
  staleData: (date) => `数据日期为${date}，可能已经过时。`,
  dateToCome: (date) => `数据给出了一个未来的日期：${date}。`,
  emptyModels: '没有可显示的模型。',
  emptyOffers: '没有可显示的价格。',
  noAssessment: (model) => `${model}未按此评估体系评估。`,
  missing: {
    'not-available': '不提供',
    blank: '留空',
    'not-applicable': '不适用',
    'not-assessed': '未评估',
    'not-disclosed': '未披露',
  },
  noInformation: '无信息',
  scoreOf: (points, maximum) => `${points}/${maximum}`,
  total: '总分',
  noTotal: '无总分',
  noTotalReason: {
    'no-aggregate': '此评估体系不计总分。',
    'missing-result': '缺少一项结果，因此没有总分。',
    'unranked-level': '有等级未排高低，因此没有总分。',
    'nothing-to-count': '没有可计分的内容，因此没有总分。',
  },
  missingRule: {
    zero: '缺少的结果按0计。',
    skip: '缺少的结果不计入。',
    'no-total': '缺少结果时不计总分。',
  },
  coverage: (known, counted) => `${figure(counted)}项指标中，${figure(known)}项有等级。`,
  unclassified: '未达到任何类别',
  classQualified: '已达标',
  classInProgress: (percent) => `进行中，${percent}`,
  classNotMet: '未达标',
  organization: '机构',
  baseModel: '基础模型',
  released: '发布日期',
  license: '许可证',
  criteria: (amount) => count(amount, { other: '#项指标' }),
  showCriteria: (amount) => count(amount, { other: '全部#项指标' }),
  evidence: '依据',
  criterion: '指标',
  asOf: (date) => `截至${date}`,
  source: '来源',
  badgeShare: (percent, quality) => `${quality} ${percent}`,
  badgePartly: (total, known, counted) => `${total}（${counted}项中已知${known}项）`,
  badgeProgress: (percent, className) => `${className} ${percent}`,
  badgeNoClass: '未达到任何类别',
  badgeLevel: (amount, level) => `${amount}项${level}`,
  badgeUnknown: (amount) => `${amount}项未知`,
  badgeResults: (amount) => count(amount, { other: '#项结果' }),
  badgeNoInformation: '无信息',
  badgeNotAssessed: '未评估',
  badgeTotal: (model, total) => `${model}：${total}。`,
  badgeSource: (rubric, asOf) => `${rubric}，${asOf}。`,
  badgeCard: (model) => `${model}详情`,
  badgeClose: '关闭',
  badgeRetry: (problem) => `${problem}请重试。`,
  reported: (text) => `来源自身公布的结果为${text}。`,
  citation: '引用格式',
  bySourceCaption: (model) => `各评估方眼中的${model}`,
  about: (subject) => `评估对象：${subject}`,
  assessorsDiffer: '各方评估不一致',
  topic: '主题',
  notAsked: '未提及',
  since: (dates) => `${dates}的变化`,
  fromTo: (earlier, later) => `${earlier}至${later}`,
  was: (text) => `此前：${text}`,
  notInEarlier: '较早的版本未评估此模型。',
  best: '最佳',
  showModel: '显示的模型',
  isNew: '本版新增',
  changedCriteria: (amount) => count(amount, { other: '#项指标的结果与此前不同。' }),
  noChange: '两版共有的指标结果均无不同。',
  addedCriteria: (names) => `本版新增：${names}。`,
  removedCriteria: (names) => `不再评估：${names}。`,
  totalsDoNotCompare: (then, now) => `总分此前为${then}，现为${now}；两版的评估内容不同，总分不可比较。`,
  totalsBefore: (then, now) => `总分此前为${then}，现为${now}。`,
  compareCaption: (models) => `${models}的比较`,
  allTheSame: '各模型在所有指标上均无差异。',
  hiddenSame: (amount) => count(amount, { other: '有#项指标各模型相同，未予显示。' }),
  notInData: (ids) => `数据中没有：${ids}。`,
  tooMany: (shown) => count(shown, { other: '仅显示前#项。' }),
  tooManyCriteria: (shown) => `仅显示前${shown}项指标；总分计入全部指标。`,
  model: '模型',
  seller: '服务商',
  priceCaption: (currency) => `每百万词元价格（${currency}）`,
  mixedCurrencies: '多种货币',
  columnName: (column) => capitalised(named(meters, column), 'zh'),
  meterName: (meter) => named(meters, meter),
  free: '免费',
  included: '已包含',
  notPublished: '未公布',
  notListed: '未列出',
  notKnown: '未知',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) => `≈表示换算价，并非标价：${rate}，${date}汇率（${source}）。`,
  noRate: (currencies, wanted) => `没有当日汇率可将${currencies}换算为${wanted}，这些价格按标价显示。`,
  forLifetime: (price, lifetime) => `${price}（保留${duration(lifetime)}）`,
  timesBaseline: (times, model) => `${model}的${times}倍`,
  isBaseline: '比较基准',
  noBaseline: (id) => `“${id}”没有可供比较的价格。`,
  holdsNow: '当前有效',
  mayBeOld: '可能已过时',
  tooManyColumns: (most) => count(most, { other: '仅显示前#列。' }),
  noColumn: (names) => `没有此列：${names}。`,
  blendLabel: (weights) => `加权均价${weights}`,
  blendFormula: (weights, terms, sum) => `加权均价${weights} =（${terms}）÷ ${sum}，均按基础价格计算。`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, { other: '#个价格' })
      : `${printedTotal}个价格中的${figure(shown)}个`,
  pricesOf: '价格日期',
  pricesNow: '现在',
  filterAndView: '筛选与显示',
  plan: '方案',
  planName: (plan) => capitalised(named({ ...plans, free: '免费', 'pay-as-you-go': '按量付费' }, plan), 'zh'),
  contextColumn: '上下文',
  atLeastTokens: (tokens) => `至少${tokens}个词元`,
  contextAtLeast: (tokens) => `上下文至少${tokens}个词元`,
  openWeights: '开放权重',
  groupBy: '分组依据',
  noGroups: '不分组',
  currency: '货币',
  asListed: '按标价',
  historyOf: '价格走势图',
  noHistory: '不显示',
  calculatorToggle: '计算器',
  pick: '选择',
  pickPrice: (model, seller) => `选择${model}（${seller}）`,
  pricesPicked: (amount) => count(amount, { other: '已选#个价格' }),
  onlyPicked: '仅显示所选',
  compareWithThis: '以此为基准比较其他价格',
  compareWithNone: '结束比较',
  noPriceMatches: '没有符合筛选条件的价格。',
  afterPrices: '价格表之后',
  tier: (price, above) => `超过${above}时为${price}`,
  tierRules: {
    'whole-request': '整个请求均按较高价格计费',
    marginal: '仅超出门槛的部分按较高价格计费',
  },
  alternativePrice: (price) => `或${price}`,
  perUnit: (quantity, printed, unit) => `每${quantity === 1 ? '' : printed}${named(units, unit)}`,
  listedAs: (price) => `标价为${price}`,
  otherPrice: (meter, price) => `${meter}：${price}`,
  alsoCharged: (names) => `另行收费：${names}`,
  plans,
  weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  dayRange: (first, last) => `${first}至${last}`,
  everyDay: '每天',
  inside: (hours, excluded) => (excluded ? `${hours}，以下日子除外：${excluded}` : hours),
  outside: (hours, excluded) => `以下时段之外：${hours}${excluded ? `，另加以下日子：${excluded}` : ''}`,
  announced: '已宣布，未确认',
  retired: '已停止提供，最后日期不详',
  servedBy: (model) => `由${model}提供服务`,
  noOffer: (models, date) => `${date}没有价格：${models}。`,
  pricesAsOf: (date) => `截至${date}。`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: '由低到高', descending: '由高到低' }
      : { ascending: '升序', descending: '降序' };
    return `按“${column}”${order[direction]}排列。`;
  },
  byCurrency: '各货币分别排列。',
  checked: (date) => `${date}核对`,
  retrieved: (date) => `${date}获取`,
  accordingTo: (source) => `据${source}`,
  sources: '来源',
  cheapest: '最低',
  cheapestExplained: '“最低”是在货币和方案相同的各行之间比较；若按时段或用量计的价格可能更低，则不作标注。',
  cheapestInGroupExplained:
    '“最低”是在组内货币和方案相同的各行之间比较；若按时段或用量计的价格可能更低，则不作标注。',
  tokenizersDiffer: '各模型计算词元的方式不同，因此每词元价格只能大致比较。',
  hoursInside: (label) => label ?? '规定时段内',
  hoursOutside: (label) => (label ? `${label}以外的时段` : '规定时段外'),
  hoursNow: (seller, hours, until) => `${seller}当前时段：${hours}${until ? `，直至${until}` : ''}。`,
  hoursIn: (time, zone) => `${time}（${zone}）`,
  hoursForReader: (text, readersText) => `${text}，即您当地时间${readersText}`,
  hoursExclude: (excluded) => `以下日子不适用这些时段：${excluded}。`,
  historyCaptionOf: (model, caption) => `${model}：${caption}`,
  historyCaption: (meter, currency) => `${meter}：每百万词元价格（${currency}）`,
  historySummary: (meter, models, from, until) =>
    `${meter}：每百万词元价格，${count(models, { other: '#个模型' })}，${from}至${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}由${first}变为${last}${highest ? `，最高${highest}` : ''}`,
  historySteady: (name, price) => `${name}为${price}`,
  historyMoreLines: (amount) => count(amount, { other: '另有#条线' }),
  historyNothing: (meter) => `${meter}：每百万词元价格，没有可供绘图的已知金额。`,
  historyListedIn: (currency) => `以${currency}标价`,
  historyHours: { inside: '特定时段', outside: '其他时段' },
  historyOtherCurrency: (currency, others, names) =>
    `图中只有以${currency}计的价格；未绘出以${others}计的价格，涉及${names}。`,
  historyLeftOut: (names) => `因空间有限未绘出：${names}。请减少所选模型。`,
  historyMore: (amount) => count(amount, { other: '另外#个' }),
  historyMarks: {
    earlier: '左端箭头：或更早；此价格的起始日期未注明。',
    future: '点线：已公布的今日之后的价格。',
    unknownEnd: '末端竖线：已停止提供，最后日期不详，线条止于数据日期。',
    gap: '空缺：没有已知价格。',
  },
  historyAsText: '以文字显示价格',
  historyFrom: '自',
  historyUntil: '至',
  historyPrice: '价格',
  historyOpenStart: '更早，日期未注明',
  historyOpenEnd: '未注明结束日期',
  historyEndUnknown: '不详',
  historyNoDate: (text) => `${text}（不是日期）`,
  calculatorHeading: '使用费用',
  calculatorCaption: '此用量的费用，由低到高',
  calculatorUse: '用量',
  calculatorFields: {
    input: '每次请求的输入词元（不含缓存）',
    cached: '从缓存读取的词元',
    written: '写入缓存的词元',
    output: '输出词元（含推理）',
    requestsPerDay: '每天请求次数',
  },
  calculatorPeak: '价格所列时段内的请求占比（%）',
  calculatorPeakHint: '留空：一周内平均分布。',
  calculatorPerRequest: '每次请求',
  calculatorPerDay: '每天',
  calculatorPer30Days: '每30天',
  calculatorSteps: '计算过程',
  calculatorStepsOf: (model, seller) => `${model}（${seller}）`,
  calculatorUnknown: (names) => `未知：缺少${names}的价格`,
  calculatorTokens: (_amount, printed, meter) =>
    meter === 'cache-write' ? `${printed}个写入缓存的词元` : `${printed}个${named(meters, meter)}词元`,
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × 每百万${price}${remarks.length > 0 ? `（${remarks.join('；')}）` : ''}`,
  calculatorPriceAbove: (tokens) => `输入超过${tokens}个词元时的价格`,
  calculatorCountedAsInput: '按输入价格计算',
  calculatorKept: (lifetime) => (lifetime ? `保留${duration(lifetime)}` : '按通常时间保留'),
  calculatorFee: (price, quantity, printed) =>
    quantity === 1 ? `每次请求${price}` : `每${printed}次请求${price}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}：${line}`,
  calculatorShare: (percent, hours) => `${hours}：占请求的${percent}%`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `每次请求${cost}`,
  calculatorDay: (cost, _amount, printed, perDay) => `${cost} × ${printed}次请求 = 每天${perDay}`,
  calculator30Days: (perDay, sum) => `${perDay} × 30天 = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `费用仅限${hours}，其他时段没有价格`,
  calculatorNotCounted: (names) => `未计入的价格：${names}。`,
  calculatorNotConverted: '不同货币的费用不作比较，各货币分别列出。',
  indexCaption: (rubric, edition) => `${rubric}，${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, { other: '#个模型' }) : `${figure(total)}个模型中的${figure(shown)}个`,
  indexScope: (modality) => `排名限于此类型的模型：${modality}。`,
  indexTies: (by, order) => {
    const keys = { name: '名称', id: '标识', 'source-key': '来源自有的标识' };
    return `总分相同者名次并列，并按${keys[by]}${order === 'ascending' ? '升序' : '降序'}排列。`;
  },
  indexRank: '名次',
  indexNoRank: '无名次',
  indexTied: (rank) => `=${rank}`,
  search: '搜索',
  indexModality: '类型',
  filter: '筛选',
  any: '不限',
  all: '全部',
  indexReleasedFrom: '发布时间自',
  indexReleasedUntil: '发布时间至',
  indexLevel: '等级',
  indexChooseCriterion: '选择指标',
  optionCount: (name, amount) => `${name}（${figure(amount)}）`,
  filterBy: (field, value) => `${field}：${value}`,
  removeFilter: (filter) => `移除筛选条件“${filter}”`,
  activeFilters: '当前筛选条件',
  clearFilters: '清除筛选条件',
  indexNoMatch: '没有符合筛选条件的模型。',
  indexView: '显示方式',
  indexViews: { bars: '条形图', grid: '网格' },
  indexKey: '各列的含义',
  indexPick: '比较',
  indexPickModel: (model) => `比较${model}`,
  skipList: '跳过列表',
  indexAfter: '列表之后',
  indexPicked: (amount, most) => `已选${figure(amount)}个，最多${figure(most)}个`,
  indexPickMore: '请再选择一个模型进行比较。',
  indexShowComparison: '比较',
  clearChoice: '清除选择',
  indexComparison: '所选模型的比较',
  download: '下载所显示的内容',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: '名次',
    id: '标识',
    name: '名称',
    organization: '机构',
    baseModel: '基础模型',
    released: '发布日期',
    license: '许可证',
    points: '得分',
    maximum: '满分',
    percent: '百分比',
    class: '类别',
    progress: '进度',
    source: '来源',
    edition: '版次',
    asOf: '截至',
    dataLicense: '数据许可证',
    citation: '引用',
  },
};
