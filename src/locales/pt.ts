import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/pt.js';

// One text for Portugal and Brazil: words that only one of them uses (ecrã, arquivo, baixar) are left out.

const { count, countPrinted, duration } = countingIn('pt');

const meters = {
  model: 'modelo',
  seller: 'fornecedor',
  plan: 'plano',
  context: 'contexto',
  input: 'entrada',
  'cached-input': 'entrada em cache',
  'cache-write': 'escrita em cache',
  output: 'saída',
  reasoning: 'raciocínio',
  'audio-input': 'entrada de áudio',
  'cached-audio-input': 'entrada de áudio em cache',
  'audio-output': 'saída de áudio',
  'image-input': 'entrada de imagem',
  'cached-image-input': 'entrada de imagem em cache',
  'image-output': 'saída de imagem',
  'video-input': 'entrada de vídeo',
  'video-output': 'saída de vídeo',
  'document-input': 'documentos',
  'annotated-document-input': 'documentos com anotações',
  'text-message-input': 'mensagens de texto',
  'web-search': 'pesquisa na web',
  'storage-search': 'pesquisa no armazenamento',
  request: 'solicitação',
};

const units: Record<string, string> = {
  token: 'tokens',
  request: 'solicitações',
  search: 'pesquisas',
  page: 'páginas',
  image: 'imagens',
  message: 'mensagens',
  hour: 'horas',
  minute: 'minutos',
  second: 'segundos',
  character: 'caracteres',
  pixel: 'pixels',
};

const oneUnit: Record<string, string> = {
  token: 'token',
  request: 'solicitação',
  search: 'pesquisa',
  page: 'página',
  image: 'imagem',
  message: 'mensagem',
  hour: 'hora',
  minute: 'minuto',
  second: 'segundo',
  character: 'caractere',
  pixel: 'pixel',
};

const plans = { batch: 'em lote', flex: 'flex', priority: 'prioritário', subscription: 'assinatura' };

const models = { one: '# modelo', many: '# de modelos', other: '# modelos' };
const prices = { one: '# preço', many: '# de preços', other: '# preços' };
const requests = { one: '# solicitação', many: '# de solicitações', other: '# solicitações' };

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('pt') + text.slice(1);

/** "até às 09:00", "até à 01:00", "até segunda-feira, 09:00". */
function untilTime(time: string): string {
  if (!/^\d/.test(time)) return `até ${time}`;
  return time.startsWith('01:') ? `até à ${time}` : `até às ${time}`;
}

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'Os dados não estão acessíveis. A comunicação falhou, ou então o servidor ou esta página não a permite.';
    case 'offline':
      return 'Não foi possível carregar os dados por falta de acesso à internet.';
    case 'timeout':
      return 'Os dados levaram tempo demais para chegar.';
    case 'aborted':
      return 'O carregamento foi cancelado.';
    case 'http':
      return `O servidor respondeu com um erro (${status ?? '?'}).`;
    case 'type':
      return `O servidor enviou algo que não são dados (${received ?? 'tipo desconhecido'}).`;
    case 'too-large':
      return 'Os dados ultrapassam o limite de 8 MB.';
    case 'syntax':
      return `O que foi carregado não é JSON válido${line ? ` (linha ${line})` : ''}.`;
    case 'schema':
      return `O que foi carregado não é um conjunto de dados legível${path ? ` (em ${path})` : ''}.`;
    case 'version':
      return `Os dados estão na versão ${received ?? '?'} do formato; é suportada a versão 1.`;
    case 'empty':
      return 'A resposta estava vazia.';
    case 'src':
      if (isInsecure)
        return `O endereço “${received ?? ''}” não é cifrado (http), ao contrário desta página (https).`;
      return received
        ? `Não é possível carregar dados de “${received}”.`
        : 'Não há dados: indique um endereço com src ou coloque os dados dentro do elemento.';
    case 'not-found':
      return `“${received ?? ''}” não consta dos dados.${suggestions.length > 0 ? ` Queria dizer ${suggestions.join(', ')}?` : ''}`;
  }
}

export const pt: Strings = {
  loading: 'Carregamento em curso…',
  retry: 'Tentar novamente',
  failure,
  notLoaded: 'Não foi possível carregar uma parte. Tente novamente.',
  stale: (date) => `Não foi possível atualizar. Data dos dados mostrados: ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: '# elemento dos dados não pôde ser lido.',
      many: '# de elementos dos dados não puderam ser lidos.',
      other: '# elementos dos dados não puderam ser lidos.',
    }),
  damaged: 'Algumas letras dos dados perderam-se no caminho.',
  tooManyModels: (most) => `Os dados têm mais modelos do que os que são lidos. Modelos lidos: ${most}.`,
  staleData: (date) => `Data dos dados: ${date}. Podem estar desatualizados.`,
  dateToCome: (date) => `Os dados indicam uma data futura: ${date}.`,
  emptyModels: 'Nenhum modelo para mostrar.',
  emptyOffers: 'Nenhum preço para mostrar.',
  noAssessment: (model) => `${model} não foi avaliado por este esquema de avaliação.`,
  missing: {
    'not-available': 'Não disponível',
    blank: 'Em branco',
    'not-applicable': 'Não aplicável',
    'not-assessed': 'Não avaliado',
    'not-disclosed': 'Não divulgado',
  },
  noInformation: 'Sem informação',
  scoreOf: (points, maximum) => `${points} de ${maximum}`,
  total: 'Total',
  noTotal: 'Sem total',
  noTotalReason: {
    'no-aggregate': 'Este esquema de avaliação não calcula um total.',
    'missing-result': 'Sem total, porque falta um resultado.',
    'unranked-level': 'Sem total, porque um nível não tem classificação.',
    'nothing-to-count': 'Sem total, porque não há nada para contar.',
  },
  missingRule: {
    zero: 'Os resultados que faltam contam como 0.',
    skip: 'Os resultados que faltam não são considerados.',
    'no-total': 'Quando falta um resultado, não é calculado um total.',
  },
  coverage: (known, counted) => count(counted, { other: `Critérios com nível: ${known} de #.` }),
  unclassified: 'Nenhuma classe alcançada',
  classQualified: 'Cumpre',
  classInProgress: (percent) => `Em curso, ${percent}`,
  classNotMet: 'Não cumpre',
  organization: 'Organização',
  baseModel: 'Modelo de base',
  released: 'Lançamento',
  license: 'Licença',
  showCriteria: (amount) => count(amount, { one: '# critério', other: 'Todos os # critérios' }),
  evidence: 'Evidências',
  criterion: 'Critério',
  asOf: (date) => `em ${date}`,
  source: 'Fonte',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (critérios conhecidos: ${known} de ${counted})`,
  badgeProgress: (percent, className) => `${percent} de ${className}`,
  badgeNoClass: 'nenhuma classe alcançada',
  badgeLevel: (amount, level) =>
    `${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}: ${amount}`,
  badgeUnknown: (amount) => `sem dados: ${amount}`,
  badgeResults: (amount) =>
    count(amount, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  badgeNoInformation: 'sem informação',
  badgeNotAssessed: 'não avaliado',
  badgeTotal: (model, total) => `${model}: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} em detalhe`,
  badgeClose: 'Fechar',
  badgeRetry: (problem) => `${problem} Tentar novamente.`,
  reported: (text) => `A própria fonte indica ${text}.`,
  citation: 'Citar como',
  cite: 'Citar',
  copy: 'Copiar',
  copyText: 'Copiar como texto',
  copied: 'Copiado',
  copyYourself: 'Aqui não é permitido copiar. O texto está selecionado: copie-o você mesmo.',
  criterionLink: 'Link para este critério',
  topicLink: 'Link para este tema',
  printed: (date, address) => `Impresso em ${date} a partir de ${address}`,
  bySourceCaption: (model) => `${model} segundo os seus avaliadores`,
  about: (subject) => `sobre ${subject}`,
  assessorsDiffer: 'Os avaliadores divergem',
  topic: 'Tema',
  notAsked: 'Não se pronuncia',
  since: (dates) => `O que mudou ${dates}`,
  fromTo: (earlier, later) => `entre ${earlier} e ${later}`,
  was: (text) => `antes: ${text}`,
  notInEarlier: 'Sem avaliação na edição anterior.',
  best: 'melhor resultado',
  showModel: 'Modelo mostrado',
  isNew: 'novo nesta edição',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# critério mudou de resultado.',
      many: '# de critérios mudaram de resultado.',
      other: '# critérios mudaram de resultado.',
    }),
  noChange: 'Nenhum critério comum às duas edições mudou de resultado.',
  addedCriteria: (names) => `Novo nesta edição: ${names}.`,
  removedCriteria: (names) => `Já não consta desta edição: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `O total era ${then} e é ${now}; as edições fazem perguntas diferentes, por isso os dois não são comparáveis.`,
  totalsBefore: (then, now) => `O total era ${then} e é ${now}.`,
  compareCaption: (names) => `Comparação: ${names}`,
  allTheSame: 'Os modelos não diferem em nenhum critério.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# critério é igual para todos e não é mostrado.',
      many: '# de critérios são iguais para todos e não são mostrados.',
      other: '# critérios são iguais para todos e não são mostrados.',
    }),
  notInData: (ids) => `Não consta dos dados: ${ids}.`,
  tooMany: (shown) => `Só os primeiros ${shown} são mostrados.`,
  tooManyCriteria: (shown) => `Só os primeiros ${shown} critérios são mostrados; os totais contam todos.`,
  model: 'Modelo',
  seller: 'Fornecedor',
  priceCaption: (currency) => `Preços em ${currency} por milhão de tokens`,
  mixedCurrencies: 'várias moedas',
  columnName: (column) => capitalised(named(meters, column), 'pt'),
  meterName: (meter) => named(meters, meter),
  free: 'Grátis',
  included: 'Incluído',
  notPublished: 'Não publicado',
  notListed: 'Não indicado',
  notKnown: 'Desconhecido',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ assinala um preço convertido, não indicado pelo fornecedor: ${rate} em ${date} (${source}).`,
  noRate: (currencies, wanted) =>
    `Nenhuma taxa de câmbio desse dia permite converter ${currencies} em ${wanted}; estes preços ficam como o fornecedor os indica.`,
  forLifetime: (price, lifetime) => `${price} por ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'referência da comparação',
  noBaseline: (id) => `“${id}” não tem um preço para comparar.`,
  holdsNow: 'Em vigor agora',
  mayBeOld: 'talvez desatualizado',
  tooManyColumns: (most) => `Só as primeiras ${most} colunas são mostradas.`,
  noColumn: (names) => `Coluna inexistente: ${names}.`,
  blendLabel: (weights) => `Média ${weights}`,
  blendFormula: (weights, terms, sum) => `Média ${weights} = (${terms}) ÷ ${sum}, aos preços de base.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${count(shown, prices)} de ${printedTotal}`,
  pricesOf: 'Preços de',
  pricesNow: 'Agora',
  filterAndView: 'Filtros e visualização',
  plan: 'Plano',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'grátis', 'pay-as-you-go': 'pagamento por uso' }, plan), 'pt'),
  contextColumn: 'Contexto',
  atLeastTokens: (tokens) => `pelo menos ${tokens} tokens`,
  contextAtLeast: (tokens) => `Contexto de pelo menos ${tokens} tokens`,
  openWeights: 'Pesos abertos',
  groupBy: 'Agrupar por',
  noGroups: 'Sem agrupamento',
  currency: 'Moeda',
  asListed: 'A do fornecedor',
  historyOf: 'Gráfico de',
  noHistory: 'Sem gráfico',
  calculatorToggle: 'Calculadora',
  pick: 'Escolher',
  pickPrice: (model, seller) => `Escolher ${model} em ${seller}`,
  pricesPicked: (amount) =>
    count(amount, {
      one: '# preço escolhido',
      many: '# de preços escolhidos',
      other: '# preços escolhidos',
    }),
  onlyPicked: 'Mostrar só estes',
  compareWithThis: 'Comparar os outros com este',
  compareWithNone: 'Terminar a comparação',
  noPriceMatches: 'Nenhum preço corresponde a estes filtros.',
  afterPrices: 'Depois dos preços',
  tier: (price, above) => `${price} acima de ${above}`,
  tierRules: {
    'whole-request': 'o preço mais alto vale para toda a solicitação',
    marginal: 'o preço mais alto vale para o que ultrapassa o limite',
  },
  alternativePrice: (price) => `ou ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1
      ? `por ${named(oneUnit, unit)}`
      : countPrinted(quantity, printed, {
          many: `por # de ${named(units, unit)}`,
          other: `por # ${named(units, unit)}`,
        }),
  listedAs: (price) => `preço indicado: ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `cobrado também: ${names}`,
  plans,
  weekdays: [
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
    'domingo',
  ],
  dayRange: (first, last) => `de ${first} a ${last}`,
  everyDay: 'todos os dias',
  inside: (hours, excluded) => (excluded ? `${hours}, exceto ${excluded}` : hours),
  outside: (hours, excluded) => `fora de ${hours}${excluded ? `, e ainda: ${excluded}` : ''}`,
  announced: 'anunciado, não confirmado',
  retired: 'deixou de ser oferecido; o último dia não é conhecido',
  servedBy: (model) => `solicitações atendidas por ${model}`,
  noOffer: (names, date) => `Sem preço em ${date}: ${names}.`,
  pricesAsOf: (date) => `Em ${date}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'por ordem crescente', descending: 'por ordem decrescente' }
      : { ascending: 'de A a Z', descending: 'de Z a A' };
    return `Ordenação: ${lower(column)}, ${order[direction]}.`;
  },
  byCurrency: 'Cada moeda em separado.',
  checked: (date) => `verificado em ${date}`,
  retrieved: (date) => `consultado em ${date}`,
  accordingTo: (source) => `segundo ${source}`,
  sources: 'Fontes',
  cheapest: 'o mais baixo',
  cheapestExplained:
    '“O mais baixo” compara linhas com a mesma moeda e o mesmo plano; é omitido quando preços que variam com a hora ou o tamanho podem ser mais baixos.',
  cheapestInGroupExplained:
    '“O mais baixo” compara linhas com a mesma moeda e o mesmo plano dentro de um grupo; é omitido quando preços que variam com a hora ou o tamanho podem ser mais baixos.',
  tokenizersDiffer:
    'Os modelos contam os tokens de maneiras diferentes, por isso os preços por token só são comparáveis aproximadamente.',
  hoursInside: (label) => label ?? 'nas horas fixadas',
  hoursOutside: (label) => (label ? `fora de ${label}` : 'fora das horas fixadas'),
  hoursNow: (seller, hours, until) => `Agora em ${seller}: ${hours}${until ? `, ${untilTime(until)}` : ''}.`,
  hoursIn: (time, zone) => `${time}, hora de ${zone}`,
  hoursForReader: (text, readersText) => `${text} (no seu fuso: ${readersText})`,
  hoursExclude: (excluded) => `Exceções a este horário: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}: ${lower(caption)}`,
  historyCaption: (meter, currency) => `${meter}, preço por milhão de tokens em ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}, preço por milhão de tokens, ${count(amount, models)}, entre ${from} e ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: de ${first} a ${last}${highest ? `, no máximo ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, { one: 'e mais # linha', many: 'e mais # de linhas', other: 'e mais # linhas' }),
  historyNothing: (meter) =>
    `${meter}, preço por milhão de tokens: não é conhecido nenhum valor que possa ser representado.`,
  historyListedIn: (currency) => `preço indicado em ${currency}`,
  historyHours: { inside: 'a certas horas', outside: 'às outras horas' },
  historyOtherCurrency: (currency, others, names) =>
    `O gráfico mostra só os preços em ${currency}; faltam os preços em ${others} de ${names}.`,
  historyLeftOut: (names) => `Por falta de espaço, o gráfico não mostra: ${names}. Escolha menos modelos.`,
  historyMore: (amount) => count(amount, { other: 'mais #' }),
  historyMarks: {
    earlier: 'Seta na extremidade esquerda: ou antes; o primeiro dia deste preço não é indicado.',
    future: 'Pontos: preço indicado para dias posteriores a hoje.',
    unknownEnd:
      'Barra no fim: deixou de ser oferecido; o último dia não é conhecido e a linha termina no dia dos dados.',
    gap: 'Intervalo: nenhum preço conhecido.',
  },
  historyAsText: 'Os preços em texto',
  historyFrom: 'De',
  historyUntil: 'Até',
  historyPrice: 'Preço',
  historyOpenStart: 'antes, dia não indicado',
  historyOpenEnd: 'sem fim indicado',
  historyEndUnknown: 'desconhecido',
  historyNoDate: (text) => `${text} (não é uma data)`,
  calculatorHeading: 'Quanto custa um determinado uso',
  calculatorCaption: 'Custos deste uso, por ordem crescente',
  calculatorUse: 'Uso',
  calculatorFields: {
    input: 'Tokens de entrada por solicitação, não lidos em cache',
    cached: 'Tokens lidos em cache',
    written: 'Tokens escritos em cache',
    output: 'Tokens de saída, raciocínio incluído',
    requestsPerDay: 'Solicitações por dia',
  },
  calculatorPeak: 'Solicitações nas horas que um preço indica, em %',
  calculatorPeakHint: 'Vazio: distribuídas por igual ao longo da semana.',
  calculatorPerRequest: 'Por solicitação',
  calculatorPerDay: 'Por dia',
  calculatorPer30Days: 'Por 30 dias',
  calculatorSteps: 'Como se chega ao custo',
  calculatorStepsOf: (model, seller) => `para ${model} em ${seller}`,
  calculatorUnknown: (names) => `Desconhecido: sem preço para ${names}`,
  calculatorTokens: (amount, printed, meter) => {
    const tokens = { one: '# token', many: '# de tokens', other: '# tokens' };
    return `${countPrinted(amount, printed, tokens)} de ${named(meters, meter)}`;
  },
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} por milhão${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `preço acima de ${tokens} tokens de entrada`,
  calculatorCountedAsInput: 'ao preço da entrada',
  calculatorKept: (lifetime) =>
    lifetime ? `conservação por ${duration(lifetime)}` : 'conservação pelo tempo habitual',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} pela solicitação`
      : `${price} por ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}% das solicitações`,
  calculatorTimesShare: (percent, cost) => `${percent}% × ${cost}`,
  calculatorRequest: (cost) => `${cost} por solicitação`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} por dia`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 dias = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `custo válido: ${hours}; não há preço para as outras horas`,
  calculatorNotCounted: (names) => `Preços não contados: ${names}.`,
  calculatorNotConverted:
    'Custos em moedas diferentes não são comparados: cada moeda é apresentada em separado.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : count(total, { other: `${count(shown, models)} de #` }),
  indexScope: (modality) => `As posições valem entre os modelos do tipo “${modality}”.`,
  indexTies: (by, order) => {
    const keys = {
      name: 'por nome',
      id: 'por identificador',
      'source-key': 'pelo identificador da fonte',
    };
    return `Totais iguais têm a mesma posição; os modelos são então listados ${keys[by]}, ${order === 'ascending' ? 'de A a Z' : 'de Z a A'}.`;
  },
  indexRank: 'Posição',
  indexNoRank: 'Sem posição',
  indexTied: (rank) => `=${rank}`,
  search: 'Pesquisar',
  indexModality: 'Tipo',
  filter: 'Filtrar',
  any: 'Qualquer',
  all: 'Todos',
  indexReleasedFrom: 'Lançado a partir de',
  indexReleasedUntil: 'Lançado até',
  indexLevel: 'Nível',
  indexChooseCriterion: 'Escolher um critério',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Remover o filtro ${filter}`,
  activeFilters: 'Filtros ativos',
  clearFilters: 'Limpar filtros',
  indexNoMatch: 'Nenhum modelo corresponde a estes filtros.',
  indexView: 'Visualização',
  indexViews: { bars: 'Barras', grid: 'Quadro' },
  indexKey: 'O que significam as colunas',
  indexPick: 'Comparar',
  indexPickModel: (model) => `Comparar ${model}`,
  skipList: 'Saltar a lista',
  sortedBy: (column, direction) =>
    `Ordenação: ${lower(column)}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}.`,
  indexAfter: 'Depois da lista',
  indexPicked: (amount, most) => `Escolhidos: ${amount} de um máximo de ${most}`,
  indexPickMore: 'Escolha um segundo modelo para comparar.',
  indexShowComparison: 'Comparar',
  clearChoice: 'Limpar a escolha',
  indexComparison: 'Comparação dos modelos escolhidos',
  download: 'Download do que é mostrado',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'posição',
    id: 'identificador',
    name: 'nome',
    organization: 'organização',
    baseModel: 'modelo de base',
    released: 'lançamento',
    license: 'licença',
    points: 'pontos',
    maximum: 'máximo',
    percent: 'por cento',
    class: 'classe',
    progress: 'progresso',
    source: 'fonte',
    edition: 'edição',
    asOf: 'data de referência',
    dataLicense: 'licença dos dados',
    citation: 'citação',
  },
  embedTitles: {
    scorecard: 'Abertura de um modelo',
    compare: 'Abertura de modelos comparada',
    index: 'Abertura de todos os modelos',
    badge: 'Abertura de um modelo',
    pricing: 'Preços dos modelos',
  },
  embedHelp: 'Como incorporar um widget',
  embedAlone: 'Abrir este widget à parte',
  embedNoSuchWidget: (received) => `Não existe um widget “${received}”.`,
  embedNoWidget: 'O endereço desta moldura não nomeia nenhum widget.',
  embedRefusedSource: (received) =>
    `Esta página só mostra dados dos lugares que o proprietário indicou. “${received}” não está entre eles.`,
  embedLongAddress: 'O endereço desta moldura é longo demais.',
};
