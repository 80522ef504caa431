import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/ja.js';

const { count, countPrinted, duration, figure } = countingIn('ja');

const meters = {
  model: 'モデル',
  seller: '提供事業者',
  plan: 'プラン',
  context: 'コンテキスト',
  input: '入力',
  'cached-input': 'キャッシュからの入力',
  'cache-write': 'キャッシュへの書き込み',
  output: '出力',
  reasoning: '推論',
  'audio-input': '音声入力',
  'cached-audio-input': 'キャッシュからの音声入力',
  'audio-output': '音声出力',
  'image-input': '画像入力',
  'cached-image-input': 'キャッシュからの画像入力',
  'image-output': '画像出力',
  'video-input': '動画入力',
  'video-output': '動画出力',
  'document-input': '文書',
  'annotated-document-input': '注釈付き文書',
  'text-message-input': 'テキストメッセージ',
  'web-search': 'ウェブ検索',
  'storage-search': 'ストレージ内検索',
  request: 'リクエスト',
};

// What is counted, after its number.
const units: Record<string, string> = {
  token: 'トークン',
  request: 'リクエスト',
  search: '回の検索',
  page: 'ページ',
  image: '枚の画像',
  message: '件のメッセージ',
  hour: '時間',
  minute: '分',
  second: '秒',
  character: '文字',
  pixel: 'ピクセル',
};

const plans = { batch: 'バッチ', flex: 'フレックス', priority: '優先', subscription: '定額' };

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'データを取得できませんでした。接続に失敗したか、サーバーまたはこのページが取得を許可していません。';
    case 'offline':
      return 'ネットワークに接続していないため、データを読み込めませんでした。';
    case 'timeout':
      return 'データの読み込みに時間がかかりすぎました。';
    case 'aborted':
      return '読み込みを中止しました。';
    case 'http':
      return `サーバーがエラーを返しました（${status ?? '?'}）。`;
    case 'type':
      return `サーバーがデータ以外のものを返しました（${received ?? '種類不明'}）。`;
    case 'too-large':
      return 'データが上限の8 MBを超えています。';
    case 'syntax':
      return `読み込んだ内容は有効なJSONではありません${line ? `（${line}行目）` : ''}。`;
    case 'schema':
      return `読み込んだ内容は、読み取れるデータセットではありません${path ? `（該当箇所：${path}）` : ''}。`;
    case 'version':
      return `データの形式はバージョン${received ?? '?'}です。対応しているのはバージョン1です。`;
    case 'empty':
      return '応答が空でした。';
    case 'src':
      if (isInsecure)
        return `「${received ?? ''}」は暗号化されていません（http）。このページは暗号化されています（https）。`;
      return received
        ? `「${received}」からはデータを読み込めません。`
        : 'データがありません。src属性でアドレスを指定するか、要素の中にデータを入れてください。';
    case 'not-found':
      return `「${received ?? ''}」はデータにありません。${suggestions.length > 0 ? `もしかして：${suggestions.join('、')}` : ''}`;
  }
}

export const ja: Strings = {
  loading: '読み込み中…',
  retry: '再試行',
  failure,
  notLoaded: '一部を読み込めませんでした。もう一度お試しください。',
  stale: (date) => `更新できませんでした。${date}時点のデータを表示しています。`,
  dropped: (amount) => count(amount, { other: 'データのうち#件を読み取れませんでした。' }),
  damaged: 'データの一部の文字が途中で失われました。',
  tooManyModels: (most) =>
    `データには読み取れる数を超えるモデルがあります。ここに示すのは最初の${most}件です。`,
  staleData: (date) => `このデータは${date}時点のもので、古くなっている可能性があります。`,
  dateToCome: (date) => `データに未来の日付があります：${date}。`,
  emptyModels: '表示するモデルがありません。',
  emptyOffers: '表示する価格がありません。',
  noAssessment: (model) => `${model}はこの評価基準では評価されていません。`,
  missing: {
    'not-available': '提供なし',
    blank: '記入なし',
    'not-applicable': '該当なし',
    'not-assessed': '未評価',
    'not-disclosed': '非開示',
  },
  noInformation: '情報なし',
  scoreOf: (points, maximum) => `${maximum}点中${points}点`,
  total: '総合',
  noTotal: '総合点なし',
  noTotalReason: {
    'no-aggregate': 'この評価基準では総合点を算出しません。',
    'missing-result': '結果が欠けているため、総合点はありません。',
    'unranked-level': '順位のないレベルがあるため、総合点はありません。',
    'nothing-to-count': '集計できるものがないため、総合点はありません。',
  },
  missingRule: {
    zero: '欠けている結果は0として数えます。',
    skip: '欠けている結果は除外します。',
    'no-total': '結果が欠けている場合、総合点は算出しません。',
  },
  coverage: (known, counted) => `${figure(counted)}項目中${figure(known)}項目にレベルがあります。`,
  unclassified: '到達したクラスなし',
  classQualified: '達成',
  classInProgress: (percent) => `進行中、${percent}`,
  classNotMet: '未達成',
  organization: '組織',
  baseModel: 'ベースモデル',
  released: '公開日',
  license: 'ライセンス',
  showCriteria: (amount) => count(amount, { other: '全#項目' }),
  evidence: '根拠',
  criterion: '評価項目',
  asOf: (date) => `${date}時点`,
  source: '出典',
  badgeShare: (percent, quality) => `${quality} ${percent}`,
  badgePartly: (total, known, counted) => `${total}（${counted}項目中${known}項目が判明）`,
  badgeProgress: (percent, className) => `${className} ${percent}`,
  badgeNoClass: '到達したクラスなし',
  badgeLevel: (amount, level) => `${level} ${amount}項目`,
  badgeUnknown: (amount) => `不明 ${amount}項目`,
  badgeResults: (amount) => count(amount, { other: '結果#件' }),
  badgeNoInformation: '情報なし',
  badgeNotAssessed: '未評価',
  badgeTotal: (model, total) => `${model}：${total}。`,
  badgeSource: (rubric, asOf) => `${rubric}、${asOf}。`,
  badgeCard: (model) => `${model}の詳細`,
  badgeClose: '閉じる',
  badgeRetry: (problem) => `${problem}再試行してください。`,
  reported: (text) => `出典自身が公表している結果：${text}。`,
  citation: '引用形式',
  cite: '引用する',
  copy: 'コピー',
  copyText: 'テキストとしてコピー',
  copied: 'コピーしました',
  copyYourself: 'ここではコピーが許可されていません。テキストは選択済みです。ご自身でコピーしてください。',
  criterionLink: 'この評価項目へのリンク',
  topicLink: 'このテーマへのリンク',
  printed: (date, address) => `${date}に${address}から印刷`,
  bySourceCaption: (model) => `${model}に対する各評価者の見方`,
  about: (subject) => `評価対象：${subject}`,
  assessorsDiffer: '評価者により評価が異なります',
  topic: 'テーマ',
  notAsked: '言及なし',
  since: (dates) => `${dates}の変更点`,
  fromTo: (earlier, later) => `${earlier}から${later}まで`,
  was: (text) => `以前：${text}`,
  notInEarlier: '以前の版では評価されていません。',
  best: '最良',
  showModel: '表示するモデル',
  isNew: 'この版で追加',
  changedCriteria: (amount) => count(amount, { other: '#項目の結果が異なります。' }),
  noChange: '両方の版にある項目で、結果が異なるものはありません。',
  addedCriteria: (names) => `この版で追加：${names}。`,
  removedCriteria: (names) => `この版で廃止：${names}。`,
  totalsDoNotCompare: (then, now) =>
    `総合点は以前${then}、現在${now}です。版によって問う内容が異なるため、両者は比較できません。`,
  totalsBefore: (then, now) => `総合点は以前${then}、現在${now}です。`,
  compareCaption: (models) => `${models}の比較`,
  allTheSame: 'どの項目でもモデル間に違いはありません。',
  hiddenSame: (amount) => count(amount, { other: 'すべてのモデルで同じ結果の#項目は表示していません。' }),
  notInData: (ids) => `データにありません：${ids}。`,
  tooMany: (shown) => count(shown, { other: '最初の#件のみ表示しています。' }),
  tooManyCriteria: (shown) => `最初の${shown}件の評価項目のみ表示しています。合計にはすべてを含みます。`,
  model: 'モデル',
  seller: '提供事業者',
  priceCaption: (currency) => `100万トークンあたりの価格（${currency}）`,
  mixedCurrencies: '複数の通貨',
  columnName: (column) => capitalised(named(meters, column), 'ja'),
  meterName: (meter) => named(meters, meter),
  free: '無料',
  included: '料金に含む',
  notPublished: '非公表',
  notListed: '記載なし',
  notKnown: '不明',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ は換算額で、価格表の金額ではありません：${rate}、${date}の為替レート（${source}）。`,
  noRate: (currencies, wanted) =>
    `${currencies}を${wanted}に換算できる同日のレートがないため、該当する価格は価格表のまま表示しています。`,
  forLifetime: (price, lifetime) => `${price}（保持時間：${duration(lifetime)}）`,
  timesBaseline: (times, model) => `${model}の${times}倍`,
  isBaseline: '比較の基準',
  noBaseline: (id) => `「${id}」には比較できる価格がありません。`,
  holdsNow: '現在適用中',
  mayBeOld: '古い可能性があります',
  tooManyColumns: (most) => count(most, { other: '最初の#列のみ表示しています。' }),
  noColumn: (names) => `該当する列がありません：${names}。`,
  blendLabel: (weights) => `加重平均 ${weights}`,
  blendFormula: (weights, terms, sum) =>
    `加重平均 ${weights} =（${terms}）÷ ${sum}。いずれも基本価格で計算しています。`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, { other: '価格#件' })
      : `価格${printedTotal}件中${figure(shown)}件`,
  pricesOf: '価格の日付',
  pricesNow: '現在',
  filterAndView: '絞り込みと表示',
  plan: 'プラン',
  planName: (plan) => capitalised(named({ ...plans, free: '無料', 'pay-as-you-go': '従量課金' }, plan), 'ja'),
  contextColumn: 'コンテキスト',
  atLeastTokens: (tokens) => `${tokens}トークン以上`,
  contextAtLeast: (tokens) => `コンテキスト${tokens}トークン以上`,
  openWeights: 'オープンウェイト',
  groupBy: 'グループ分け',
  noGroups: 'なし',
  currency: '通貨',
  asListed: '価格表のまま',
  historyOf: '価格推移グラフ',
  noHistory: '表示しない',
  calculatorToggle: '料金計算',
  pick: '選択',
  pickPrice: (model, seller) => `${model}（${seller}）を選択`,
  pricesPicked: (amount) => count(amount, { other: '#件の価格を選択中' }),
  onlyPicked: '選択した価格のみ表示',
  compareWithThis: 'これを基準にほかの価格を比較',
  compareWithNone: '比較を終了',
  noPriceMatches: '条件に合う価格はありません。',
  afterPrices: '価格表の後',
  tier: (price, above) => `${above}超は${price}`,
  tierRules: {
    'whole-request': 'リクエスト全体に高いほうの価格を適用',
    marginal: 'しきい値を超えた分に高いほうの価格を適用',
  },
  alternativePrice: (price) => `または${price}`,
  perUnit: (_quantity, printed, unit) => `${printed}${named(units, unit)}あたり`,
  listedAs: (price) => `価格表では${price}`,
  otherPrice: (meter, price) => `${meter}：${price}`,
  alsoCharged: (names) => `ほかに課金されるもの：${names}`,
  plans,
  weekdays: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
  dayRange: (first, last) => `${first}から${last}`,
  everyDay: '毎日',
  inside: (hours, excluded) => (excluded ? `${hours}（次の日を除く：${excluded}）` : hours),
  outside: (hours, excluded) => `次の時間帯以外：${hours}${excluded ? `（次の日は終日：${excluded}）` : ''}`,
  announced: '発表済み、未確認',
  retired: '提供終了（最終日は不明）',
  servedBy: (model) => `${model}が応答`,
  noOffer: (models, date) => `${date}の価格がありません：${models}。`,
  pricesAsOf: (date) => `${date}時点。`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: '低い順', descending: '高い順' }
      : { ascending: '昇順', descending: '降順' };
    return `「${column}」の${order[direction]}に並べています。`;
  },
  byCurrency: '通貨ごとに並べています。',
  checked: (date) => `${date}確認`,
  retrieved: (date) => `${date}取得`,
  accordingTo: (source) => `${source}による`,
  sources: '出典',
  cheapest: '最安',
  cheapestExplained:
    '「最安」は、通貨とプランが同じ行どうしの比較です。時間帯や利用量によってさらに安くなりうる場合は表示しません。',
  cheapestInGroupExplained:
    '「最安」は、グループ内で通貨とプランが同じ行どうしの比較です。時間帯や利用量によってさらに安くなりうる場合は表示しません。',
  tokenizersDiffer:
    'トークンの数え方はモデルによって異なるため、トークンあたりの価格は目安としてのみ比較できます。',
  hoursInside: (label) => label ?? '所定の時間帯',
  hoursOutside: (label) => `${label ?? '所定の時間帯'}以外`,
  hoursNow: (seller, hours, until) => `${seller}の現在の時間帯：${hours}${until ? `、${until}まで` : ''}。`,
  hoursIn: (time, zone) => `${time}（${zone}）`,
  hoursForReader: (text, readersText) => `${text}、お使いの地域では${readersText}`,
  hoursExclude: (excluded) => `次の日には、この時間帯は適用されません：${excluded}。`,
  historyCaptionOf: (model, caption) => `${model}：${caption}`,
  historyCaption: (meter, currency) => `${meter}100万トークンあたりの価格（${currency}）`,
  historySummary: (meter, models, from, until) =>
    `${meter}100万トークンあたりの価格、${count(models, { other: '#モデル' })}、${from}から${until}まで`,
  historyChange: (name, first, last, highest) =>
    `${name}は${first}から${last}へ${highest ? `（最高${highest}）` : ''}`,
  historySteady: (name, price) => `${name}は${price}`,
  historyMoreLines: (amount) => count(amount, { other: 'ほか#本の線' }),
  historyNothing: (meter) => `${meter}100万トークンあたりの価格：グラフに表示できる金額が分かっていません。`,
  historyListedIn: (currency) => `価格表は${currency}`,
  historyHours: { inside: '特定の時間帯', outside: 'その他の時間帯' },
  historyOtherCurrency: (currency, others, names) =>
    `グラフには${currency}建ての価格のみを表示しています。${names}の${others}建ての価格は表示していません。`,
  historyLeftOut: (names) =>
    `スペースの都合で表示していないもの：${names}。選択するモデルを減らしてください。`,
  historyMore: (amount) => count(amount, { other: 'ほか#件' }),
  historyMarks: {
    earlier: '左端の矢印：この日またはそれ以前。この価格の初日は示されていません。',
    future: '点線：今日より後の日について示されている価格。',
    unknownEnd: '端の縦棒：提供終了。最終日は不明で、線はデータの日付で止めています。',
    gap: '途切れ：価格は不明です。',
  },
  historyAsText: '価格を文字で表示',
  historyFrom: '開始',
  historyUntil: '終了',
  historyPrice: '価格',
  historyOpenStart: 'それ以前（日付の記載なし）',
  historyOpenEnd: '終了日の記載なし',
  historyEndUnknown: '不明',
  historyNoDate: (text) => `${text}（日付ではありません）`,
  calculatorHeading: '利用にかかる費用',
  calculatorCaption: 'この利用量での費用（低い順）',
  calculatorUse: '利用量',
  calculatorFields: {
    input: '1リクエストあたりの入力トークン（キャッシュを除く）',
    cached: 'キャッシュから読み出すトークン',
    written: 'キャッシュに書き込むトークン',
    output: '出力トークン（推論を含む）',
    requestsPerDay: '1日のリクエスト数',
  },
  calculatorPeak: '価格に示された時間帯のリクエストの割合（%）',
  calculatorPeakHint: '空欄の場合：1週間に均等に分布。',
  calculatorPerRequest: '1リクエストあたり',
  calculatorPerDay: '1日あたり',
  calculatorPer30Days: '30日あたり',
  calculatorSteps: '計算の内訳',
  calculatorStepsOf: (model, seller) => `${model}（${seller}）`,
  calculatorUnknown: (names) => `不明（価格がないもの：${names}）`,
  calculatorTokens: (_amount, printed, meter) =>
    meter === 'cache-write'
      ? `キャッシュに書き込む${printed}トークン`
      : `${named(meters, meter)} ${printed}トークン`,
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × 100万あたり${price}${remarks.length > 0 ? `（${remarks.join('、')}）` : ''}`,
  calculatorPriceAbove: (tokens) => `入力が${tokens}トークンを超える場合の価格`,
  calculatorCountedAsInput: '入力の価格で計算',
  calculatorKept: (lifetime) => (lifetime ? `保持時間：${duration(lifetime)}` : '通常の保持時間'),
  calculatorFee: (price, quantity, printed) =>
    quantity === 1 ? `1リクエストにつき${price}` : `${printed}リクエストにつき${price}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}：${line}`,
  calculatorShare: (percent, hours) => `${hours}：リクエストの${percent}%`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `1リクエストあたり${cost}`,
  calculatorDay: (cost, _amount, printed, perDay) => `${cost} × ${printed}リクエスト = 1日あたり${perDay}`,
  calculator30Days: (perDay, sum) => `${perDay} × 30日 = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `${hours}の費用のみ。ほかの時間帯の価格はありません`,
  calculatorNotCounted: (names) => `計算に含めていない価格：${names}。`,
  calculatorNotConverted: '異なる通貨の費用は比較せず、通貨ごとに示しています。',
  indexCaption: (rubric, edition) => `${rubric}、${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, { other: '#モデル' }) : `${figure(total)}モデル中${figure(shown)}モデル`,
  indexScope: (modality) => `順位は次の種類のモデルの中でのものです：${modality}。`,
  indexTies: (by, order) => {
    const keys = { name: '名称', id: 'ID', 'source-key': '出典独自のID' };
    return `総合点が同じモデルは同順位とし、${keys[by]}の${order === 'ascending' ? '昇順' : '降順'}に並べています。`;
  },
  indexRank: '順位',
  indexNoRank: '順位なし',
  indexTied: (rank) => `=${rank}`,
  search: '検索',
  indexModality: '種類',
  filter: '絞り込み',
  any: '指定なし',
  all: 'すべて',
  indexReleasedFrom: '公開日（開始）',
  indexReleasedUntil: '公開日（終了）',
  indexLevel: 'レベル',
  indexChooseCriterion: '評価項目を選択',
  optionCount: (name, amount) => `${name}（${figure(amount)}）`,
  filterBy: (field, value) => `${field}：${value}`,
  removeFilter: (filter) => `条件「${filter}」を解除`,
  activeFilters: '適用中の条件',
  clearFilters: '条件をすべて解除',
  indexNoMatch: '条件に合うモデルはありません。',
  indexView: '表示形式',
  indexViews: { bars: '棒グラフ', grid: 'マス目' },
  indexKey: '各列の意味',
  indexPick: '比較',
  indexPickModel: (model) => `${model}を比較`,
  skipList: '一覧を飛ばす',
  sortedBy: (column, direction) =>
    `「${column}」の${direction === 'ascending' ? '昇順' : '降順'}に並べています。`,
  indexAfter: '一覧の後',
  indexPicked: (amount, most) => `${figure(amount)}件を選択中（最大${figure(most)}件）`,
  indexPickMore: '比較するモデルをもう1つ選んでください。',
  indexShowComparison: '比較する',
  clearChoice: '選択を解除',
  indexComparison: '選択したモデルの比較',
  download: '表示中の内容をダウンロード',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: '順位',
    id: 'ID',
    name: '名称',
    organization: '組織',
    baseModel: 'ベースモデル',
    released: '公開日',
    license: 'ライセンス',
    points: '得点',
    maximum: '満点',
    percent: '割合（%）',
    class: 'クラス',
    progress: '進捗',
    source: '出典',
    edition: '版',
    asOf: '時点',
    dataLicense: 'データのライセンス',
    citation: '引用',
  },
  embedTitles: {
    scorecard: 'モデルのオープン性',
    compare: 'モデルのオープン性の比較',
    index: '全モデルのオープン性',
    badge: 'モデルのオープン性',
    pricing: 'モデルの料金',
  },
  embedHelp: 'ウィジェットの埋め込み方',
  embedAlone: 'このウィジェットを別のタブで開く',
  embedNoSuchWidget: (received) => `「${received}」というウィジェットはありません。`,
  embedNoWidget: 'このフレームのアドレスにはウィジェットの指定がありません。',
  embedRefusedSource: (received) =>
    `このページに表示されるのは、所有者が挙げた場所のデータだけです。「${received}」は含まれていません。`,
  embedLongAddress: 'このフレームのアドレスが長すぎます。',
};
