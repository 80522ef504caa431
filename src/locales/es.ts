import type { Failure } from '../dataset/failure.js';
import { countingIn } from './counting.js';
import type { Strings } from './en.js';
import { capitalised, named } from './named.js';

export { translations } from './rubrics/es.js';

const { count, countPrinted, duration } = countingIn('es');

const meters = {
  model: 'modelo',
  seller: 'proveedor',
  plan: 'plan',
  context: 'contexto',
  input: 'entrada',
  'cached-input': 'entrada en caché',
  'cache-write': 'escritura en caché',
  output: 'salida',
  reasoning: 'razonamiento',
  'audio-input': 'entrada de audio',
  'cached-audio-input': 'entrada de audio en caché',
  'audio-output': 'salida de audio',
  'image-input': 'entrada de imagen',
  'cached-image-input': 'entrada de imagen en caché',
  'image-output': 'salida de imagen',
  'video-input': 'entrada de vídeo',
  'video-output': 'salida de vídeo',
  'document-input': 'documentos',
  'annotated-document-input': 'documentos con anotaciones',
  'text-message-input': 'mensajes de texto',
  'web-search': 'búsqueda en la web',
  'storage-search': 'búsqueda en el almacenamiento',
  request: 'solicitud',
};

const units: Record<string, string> = {
  token: 'tokens',
  request: 'solicitudes',
  search: 'búsquedas',
  page: 'páginas',
  image: 'imágenes',
  message: 'mensajes',
  hour: 'horas',
  minute: 'minutos',
  second: 'segundos',
  character: 'caracteres',
  pixel: 'píxeles',
};

const oneUnit: Record<string, string> = {
  token: 'token',
  request: 'solicitud',
  search: 'búsqueda',
  page: 'página',
  image: 'imagen',
  message: 'mensaje',
  hour: 'hora',
  minute: 'minuto',
  second: 'segundo',
  character: 'carácter',
  pixel: 'píxel',
};

const plans = { batch: 'por lotes', flex: 'flex', priority: 'prioritario', subscription: 'suscripción' };

const models = { one: '# modelo', many: '# de modelos', other: '# modelos' };
const prices = { one: '# precio', many: '# de precios', other: '# precios' };
const requests = { one: '# solicitud', many: '# de solicitudes', other: '# solicitudes' };

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('es') + text.slice(1);

/** A day takes an article, a month and a year do not: "el 3 de mayo de 2025", "en mayo de 2025". */
const isDay = (date: string) => /^\d{1,2}\s/.test(date);
const at = (date: string) => (isDay(date) ? `a ${date}` : `en ${date}`);
const on = (date: string) => (isDay(date) ? `el ${date}` : `en ${date}`);
const the = (date: string) => (isDay(date) ? `el ${date}` : date);

/** "hasta las 09:00", "hasta la 01:00", "hasta el lunes, 09:00". */
function untilTime(time: string): string {
  if (!/^\d/.test(time)) return `hasta el ${time}`;
  return time.startsWith('01:') ? `hasta la ${time}` : `hasta las ${time}`;
}

function failure({ code, status, received, suggestions = [], path, line, isInsecure }: Failure): string {
  switch (code) {
    case 'network':
      return 'No se ha podido acceder a los datos. Ha fallado la conexión, o bien el servidor o esta página no lo permiten.';
    case 'offline':
      return 'No se han podido cargar los datos porque no hay conexión.';
    case 'timeout':
      return 'Los datos han tardado demasiado en llegar.';
    case 'aborted':
      return 'Se ha cancelado la carga.';
    case 'http':
      return `El servidor ha respondido con un error (${status ?? '?'}).`;
    case 'type':
      return `El servidor ha enviado algo que no son datos (${received ?? 'tipo desconocido'}).`;
    case 'too-large':
      return 'Los datos superan el límite de 8\u00a0MB.';
    case 'syntax':
      return `Lo que se ha cargado no es JSON válido${line ? ` (línea ${line})` : ''}.`;
    case 'schema':
      return `Lo que se ha cargado no es un conjunto de datos legible${path ? ` (en ${path})` : ''}.`;
    case 'version':
      return `Los datos están en la versión ${received ?? '?'} del formato; se admite la versión 1.`;
    case 'empty':
      return 'La respuesta estaba vacía.';
    case 'src':
      if (isInsecure)
        return `La dirección «${received ?? ''}» no está cifrada (http) y esta página sí (https).`;
      return received
        ? `No se pueden cargar datos desde «${received}».`
        : 'No hay datos: indique una dirección con src o ponga los datos dentro del elemento.';
    case 'not-found':
      return `«${received ?? ''}» no figura en los datos.${suggestions.length > 0 ? ` ¿Quería decir ${suggestions.join(', ')}?` : ''}`;
  }
}

export const es: Strings = {
  loading: 'Cargando…',
  retry: 'Reintentar',
  failure,
  notLoaded: 'No se ha podido cargar una parte. Inténtelo de nuevo.',
  stale: (date) => `No se ha podido actualizar. Fecha de los datos mostrados: ${date}.`,
  dropped: (amount) =>
    count(amount, {
      one: 'No se ha podido leer # elemento de los datos.',
      many: 'No se han podido leer # de elementos de los datos.',
      other: 'No se han podido leer # elementos de los datos.',
    }),
  damaged: 'Algunas letras de los datos se han perdido por el camino.',
  tooManyModels: (most) => `Los datos contienen más modelos de los que se leen. Modelos leídos: ${most}.`,
  staleData: (date) => `Fecha de los datos: ${date}. Puede que ya no estén al día.`,
  dateToCome: (date) => `Los datos indican una fecha futura: ${date}.`,
  emptyModels: 'No hay modelos que mostrar.',
  emptyOffers: 'No hay precios que mostrar.',
  noAssessment: (model) => `${model} no se ha evaluado con este baremo.`,
  missing: {
    'not-available': 'No disponible',
    blank: 'En blanco',
    'not-applicable': 'No aplicable',
    'not-assessed': 'Sin evaluar',
    'not-disclosed': 'Sin divulgar',
  },
  noInformation: 'Sin información',
  scoreOf: (points, maximum) => `${points} de ${maximum}`,
  total: 'Total',
  noTotal: 'Sin total',
  noTotalReason: {
    'no-aggregate': 'Este baremo no calcula un total.',
    'missing-result': 'Sin total, porque falta un resultado.',
    'unranked-level': 'Sin total, porque un nivel no tiene rango.',
    'nothing-to-count': 'Sin total, porque no hay nada que contar.',
  },
  missingRule: {
    zero: 'Los resultados que faltan cuentan como 0.',
    skip: 'Los resultados que faltan no se tienen en cuenta.',
    'no-total': 'No se calcula un total cuando falta un resultado.',
  },
  coverage: (known, counted) => count(counted, { other: `Criterios con nivel: ${known} de #.` }),
  unclassified: 'No alcanza ninguna clase',
  classQualified: 'Cumple',
  classInProgress: (percent) => `En curso, ${percent}`,
  classNotMet: 'No cumple',
  organization: 'Organización',
  baseModel: 'Modelo base',
  released: 'Publicación',
  license: 'Licencia',
  showCriteria: (amount) => count(amount, { one: '# criterio', other: 'Los # criterios' }),
  evidence: 'Pruebas',
  criterion: 'Criterio',
  asOf: at,
  source: 'Fuente',
  badgeShare: (percent, quality) => `${percent} ${quality}`,
  badgePartly: (total, known, counted) => `${total} (criterios conocidos: ${known} de ${counted})`,
  badgeProgress: (percent, className) => `${percent} de ${className}`,
  badgeNoClass: 'no alcanza ninguna clase',
  badgeLevel: (amount, level) =>
    `${/^\p{Lu}[^\p{Lu}]*$/u.test(level) ? level.toLowerCase() : level}: ${amount}`,
  badgeUnknown: (amount) => `sin datos: ${amount}`,
  badgeResults: (amount) =>
    count(amount, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  badgeNoInformation: 'sin información',
  badgeNotAssessed: 'sin evaluar',
  badgeTotal: (model, total) => `${model}: ${total}.`,
  badgeSource: (rubric, asOf) => `${rubric}, ${asOf}.`,
  badgeCard: (model) => `${model} en detalle`,
  badgeClose: 'Cerrar',
  badgeRetry: (problem) => `${problem} Reintentar.`,
  reported: (text) => `La propia fuente indica ${text}.`,
  citation: 'Citar como',
  cite: 'Citar',
  copy: 'Copiar',
  copyText: 'Copiar como texto',
  copied: 'Copiado',
  copyYourself: 'Aquí no se permite copiar. El texto está seleccionado: cópielo usted.',
  criterionLink: 'Enlace a este criterio',
  topicLink: 'Enlace a este tema',
  printed: (date, address) => `Impreso el ${date} desde ${address}`,
  bySourceCaption: (model) => `${model} según sus evaluadores`,
  about: (subject) => `sobre ${subject}`,
  assessorsDiffer: 'Los evaluadores discrepan',
  topic: 'Tema',
  notAsked: 'No se pronuncia',
  since: (dates) => `Qué ha cambiado ${dates}`,
  fromTo: (earlier, later) => `entre ${the(earlier)} y ${the(later)}`,
  was: (text) => `antes: ${text}`,
  notInEarlier: 'Sin evaluación en la edición anterior.',
  best: 'mejor resultado',
  showModel: 'Modelo mostrado',
  isNew: 'nuevo en esta edición',
  changedCriteria: (amount) =>
    count(amount, {
      one: '# criterio ha cambiado de resultado.',
      many: '# de criterios han cambiado de resultado.',
      other: '# criterios han cambiado de resultado.',
    }),
  noChange: 'Ningún criterio común a las dos ediciones ha cambiado de resultado.',
  addedCriteria: (names) => `Nuevo en esta edición: ${names}.`,
  removedCriteria: (names) => `Ya no se pregunta: ${names}.`,
  totalsDoNotCompare: (then, now) =>
    `El total era ${then} y es ${now}; las ediciones plantean preguntas distintas, por lo que no son comparables.`,
  totalsBefore: (then, now) => `El total era ${then} y es ${now}.`,
  compareCaption: (names) => `Comparación: ${names}`,
  allTheSame: 'Los modelos no difieren en ningún criterio.',
  hiddenSame: (amount) =>
    count(amount, {
      one: '# criterio es igual para todos y no se muestra.',
      many: '# de criterios son iguales para todos y no se muestran.',
      other: '# criterios son iguales para todos y no se muestran.',
    }),
  notInData: (ids) => `No figura en los datos: ${ids}.`,
  tooMany: (shown) => `Solo se muestran los ${shown} primeros.`,
  tooManyCriteria: (shown) =>
    `Solo se muestran los ${shown} primeros criterios; los totales los cuentan todos.`,
  model: 'Modelo',
  seller: 'Proveedor',
  priceCaption: (currency) => `Precios en ${currency} por millón de tokens`,
  mixedCurrencies: 'varias monedas',
  columnName: (column) => capitalised(named(meters, column), 'es'),
  meterName: (meter) => named(meters, meter),
  free: 'Gratis',
  included: 'Incluido',
  notPublished: 'No publicado',
  notListed: 'No indicado',
  notKnown: 'Desconocido',
  converted: (price) => `≈ ${price}`,
  convertedBy: (rate, date, source) =>
    `≈ señala un precio convertido, no indicado por el proveedor: ${rate} ${on(date)} (${source}).`,
  noRate: (currencies, wanted) =>
    `Ningún tipo de cambio de ese día permite convertir ${currencies} a ${wanted}; estos precios quedan como los indica el proveedor.`,
  forLifetime: (price, lifetime) => `${price} por ${duration(lifetime)}`,
  timesBaseline: (times, model) => `${times} × ${model}`,
  isBaseline: 'referencia de la comparación',
  noBaseline: (id) => `«${id}» no tiene un precio con el que comparar.`,
  holdsNow: 'Vigente ahora',
  mayBeOld: 'puede estar desactualizado',
  tooManyColumns: (most) => `Solo se muestran las ${most} primeras columnas.`,
  noColumn: (names) => `No existe como columna: ${names}.`,
  blendLabel: (weights) => `Media ${weights}`,
  blendFormula: (weights, terms, sum) => `Media ${weights} = (${terms}) ÷ ${sum}, a los precios base.`,
  priceCount: (shown, total, printedTotal) =>
    shown === total
      ? countPrinted(total, printedTotal, prices)
      : `${count(shown, prices)} de ${printedTotal}`,
  pricesOf: 'Precios del',
  pricesNow: 'Ahora',
  filterAndView: 'Filtros y vista',
  plan: 'Plan',
  planName: (plan) =>
    capitalised(named({ ...plans, free: 'gratis', 'pay-as-you-go': 'pago por uso' }, plan), 'es'),
  contextColumn: 'Contexto',
  atLeastTokens: (tokens) => `al menos ${tokens} tokens`,
  contextAtLeast: (tokens) => `Contexto de al menos ${tokens} tokens`,
  openWeights: 'Pesos abiertos',
  groupBy: 'Agrupar por',
  noGroups: 'Sin agrupar',
  currency: 'Moneda',
  asListed: 'La del proveedor',
  historyOf: 'Gráfico de',
  noHistory: 'Sin gráfico',
  calculatorToggle: 'Calculadora',
  pick: 'Elegir',
  pickPrice: (model, seller) => `Elegir ${model} en ${seller}`,
  pricesPicked: (amount) =>
    count(amount, {
      one: '# precio elegido',
      many: '# de precios elegidos',
      other: '# precios elegidos',
    }),
  onlyPicked: 'Mostrar solo estos',
  compareWithThis: 'Comparar los demás con este',
  compareWithNone: 'Terminar la comparación',
  noPriceMatches: 'Ningún precio coincide con estos filtros.',
  afterPrices: 'Después de los precios',
  tier: (price, above) => `${price} por encima de ${above}`,
  tierRules: {
    'whole-request': 'el precio más alto se aplica a toda la solicitud',
    marginal: 'el precio más alto se aplica a lo que supera el umbral',
  },
  alternativePrice: (price) => `o ${price}`,
  perUnit: (quantity, printed, unit) =>
    quantity === 1
      ? `por ${named(oneUnit, unit)}`
      : countPrinted(quantity, printed, {
          many: `por # de ${named(units, unit)}`,
          other: `por # ${named(units, unit)}`,
        }),
  listedAs: (price) => `precio indicado: ${price}`,
  otherPrice: (meter, price) => `${meter}: ${price}`,
  alsoCharged: (names) => `también se cobra: ${names}`,
  plans,
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  dayRange: (first, last) => `de ${first} a ${last}`,
  everyDay: 'todos los días',
  inside: (hours, excluded) => (excluded ? `${hours}, salvo ${excluded}` : hours),
  outside: (hours, excluded) => `fuera de ${hours}${excluded ? `, y además: ${excluded}` : ''}`,
  announced: 'anunciado, sin confirmar',
  retired: 'ya no se ofrece; no se conoce el último día',
  servedBy: (model) => `solicitudes atendidas por ${model}`,
  noOffer: (names, date) => `Sin precio ${at(date)}: ${names}.`,
  pricesAsOf: (date) => `${capitalised(at(date), 'es')}.`,
  sorted: (column, isPrice, direction) => {
    const order = isPrice
      ? { ascending: 'de menor a mayor', descending: 'de mayor a menor' }
      : { ascending: 'de la A a la Z', descending: 'de la Z a la A' };
    return `Orden: ${lower(column)}, ${order[direction]}.`;
  },
  byCurrency: 'Cada moneda por separado.',
  checked: (date) => `comprobado ${on(date)}`,
  retrieved: (date) => `consultado ${on(date)}`,
  accordingTo: (source) => `según ${source}`,
  sources: 'Fuentes',
  cheapest: 'el más bajo',
  cheapestExplained:
    '«El más bajo» compara filas de la misma moneda y del mismo plan; se omite cuando los precios que varían según la hora o el tamaño pueden ser más bajos.',
  cheapestInGroupExplained:
    '«El más bajo» compara filas de la misma moneda y del mismo plan dentro de un grupo; se omite cuando los precios que varían según la hora o el tamaño pueden ser más bajos.',
  tokenizersDiffer:
    'Los modelos cuentan los tokens de forma distinta, por lo que los precios por token solo se comparan de manera aproximada.',
  hoursInside: (label) => label ?? 'en las horas fijadas',
  hoursOutside: (label) => `fuera de ${label ?? 'las horas fijadas'}`,
  hoursNow: (seller, hours, until) => `Ahora en ${seller}: ${hours}${until ? `, ${untilTime(until)}` : ''}.`,
  hoursIn: (time, zone) => `${time}, hora de ${zone}`,
  hoursForReader: (text, readersText) => `${text} (para usted: ${readersText})`,
  hoursExclude: (excluded) => `Excepciones a este horario: ${excluded}.`,
  historyCaptionOf: (model, caption) => `${model}: ${lower(caption)}`,
  historyCaption: (meter, currency) => `${meter}, precio por millón de tokens en ${currency}`,
  historySummary: (meter, amount, from, until) =>
    `${meter}, precio por millón de tokens, ${count(amount, models)}, entre ${from} y ${until}`,
  historyChange: (name, first, last, highest) =>
    `${name}: de ${first} a ${last}${highest ? `, como máximo ${highest}` : ''}`,
  historySteady: (name, price) => `${name}: ${price}`,
  historyMoreLines: (amount) =>
    count(amount, { one: 'y # línea más', many: 'y # de líneas más', other: 'y # líneas más' }),
  historyNothing: (meter) =>
    `${meter}, precio por millón de tokens: no se conoce ningún importe que se pueda representar.`,
  historyListedIn: (currency) => `precio indicado en ${currency}`,
  historyHours: { inside: 'a ciertas horas', outside: 'a las demás horas' },
  historyOtherCurrency: (currency, others, names) =>
    `Solo se representan los precios en ${currency}; no se representan los precios en ${others} de ${names}.`,
  historyLeftOut: (names) => `Por falta de espacio no se representan: ${names}. Elija menos modelos.`,
  historyMore: (amount) => count(amount, { other: '# más' }),
  historyMarks: {
    earlier: 'Flecha en el extremo izquierdo: o antes; no se indica el primer día de este precio.',
    future: 'Puntos: precio indicado para días posteriores a hoy.',
    unknownEnd:
      'Barra al final: ya no se ofrece; no se conoce el último día y la línea termina en el día de los datos.',
    gap: 'Hueco: no se conoce ningún precio.',
  },
  historyAsText: 'Los precios en texto',
  historyFrom: 'Desde',
  historyUntil: 'Hasta',
  historyPrice: 'Precio',
  historyOpenStart: 'antes, sin día indicado',
  historyOpenEnd: 'sin fin indicado',
  historyEndUnknown: 'desconocido',
  historyNoDate: (text) => `${text} (no es una fecha)`,
  calculatorHeading: 'Cuánto cuesta un uso determinado',
  calculatorCaption: 'Costes de este uso, de menor a mayor',
  calculatorUse: 'Uso',
  calculatorFields: {
    input: 'Tokens de entrada por solicitud, no leídos de una caché',
    cached: 'Tokens leídos de una caché',
    written: 'Tokens escritos en una caché',
    output: 'Tokens de salida, razonamiento incluido',
    requestsPerDay: 'Solicitudes al día',
  },
  calculatorPeak: 'Solicitudes en las horas que indica un precio, en\u00a0%',
  calculatorPeakHint: 'Vacío: repartidas por igual a lo largo de la semana.',
  calculatorPerRequest: 'Por solicitud',
  calculatorPerDay: 'Por día',
  calculatorPer30Days: 'Por 30 días',
  calculatorSteps: 'Desglose del cálculo',
  calculatorStepsOf: (model, seller) => `para ${model} en ${seller}`,
  calculatorUnknown: (names) => `Desconocido: no hay precio para ${names}`,
  calculatorTokens: (amount, printed, meter) => {
    const tokens = { one: '# token', many: '# de tokens', other: '# tokens' };
    return `${countPrinted(amount, printed, tokens)} de ${named(meters, meter)}`;
  },
  calculatorTimesPrice: (tokens, price, remarks) =>
    `${tokens} × ${price} por millón${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
  calculatorPriceAbove: (tokens) => `precio por encima de ${tokens} tokens de entrada`,
  calculatorCountedAsInput: 'al precio de la entrada',
  calculatorKept: (lifetime) =>
    lifetime ? `conservación durante ${duration(lifetime)}` : 'conservación durante el tiempo habitual',
  calculatorFee: (price, quantity, printed) =>
    quantity === 1
      ? `${price} por la solicitud`
      : `${price} por ${countPrinted(quantity, printed, requests)}`,
  calculatorEquals: (term, result) => `${term} = ${result}`,
  calculatorDuring: (hours, line) => `${hours}: ${line}`,
  calculatorShare: (percent, hours) => `${hours}: ${percent}\u00a0% de las solicitudes`,
  calculatorTimesShare: (percent, cost) => `${percent}\u00a0% × ${cost}`,
  calculatorRequest: (cost) => `${cost} por solicitud`,
  calculatorDay: (cost, amount, printed, perDay) =>
    `${cost} × ${countPrinted(amount, printed, requests)} = ${perDay} al día`,
  calculator30Days: (perDay, sum) => `${perDay} × 30 días = ${sum}`,
  calculatorConverted: (listed, converted) => `${listed} ${converted}`,
  calculatorOnly: (hours) => `coste válido: ${hours}; no hay precio para las demás horas`,
  calculatorNotCounted: (names) => `Precios no contados: ${names}.`,
  calculatorNotConverted: 'No se comparan costes en monedas distintas: cada moneda se muestra por separado.',
  indexCaption: (rubric, edition) => `${rubric}, ${edition}`,
  indexCount: (shown, total) =>
    shown === total ? count(total, models) : count(total, { other: `${count(shown, models)} de #` }),
  indexScope: (modality) => `Los puestos se refieren a los modelos de tipo «${modality}».`,
  indexTies: (by, order) => {
    const keys = {
      name: 'por nombre',
      id: 'por identificador',
      'source-key': 'por el identificador de la fuente',
    };
    return `Los totales iguales comparten puesto; se ordenan ${keys[by]}, ${order === 'ascending' ? 'de la A a la Z' : 'de la Z a la A'}.`;
  },
  indexRank: 'Puesto',
  indexNoRank: 'Sin puesto',
  indexTied: (rank) => `=${rank}`,
  search: 'Buscar',
  indexModality: 'Tipo',
  filter: 'Filtrar',
  any: 'Cualquiera',
  all: 'Todos',
  indexReleasedFrom: 'Publicado desde',
  indexReleasedUntil: 'Publicado hasta',
  indexLevel: 'Nivel',
  indexChooseCriterion: 'Elegir un criterio',
  optionCount: (name, amount) => `${name} (${amount})`,
  filterBy: (field, value) => `${field}: ${value}`,
  removeFilter: (filter) => `Quitar el filtro ${filter}`,
  activeFilters: 'Filtros activos',
  clearFilters: 'Borrar los filtros',
  indexNoMatch: 'Ningún modelo coincide con estos filtros.',
  indexView: 'Vista',
  indexViews: { bars: 'Barras', grid: 'Cuadrícula' },
  indexKey: 'Qué significan las columnas',
  indexPick: 'Comparar',
  indexPickModel: (model) => `Comparar ${model}`,
  skipList: 'Saltar la lista',
  sortedBy: (column, direction) =>
    `Orden: ${lower(column)}, ${direction === 'ascending' ? 'ascendente' : 'descendente'}.`,
  indexAfter: 'Después de la lista',
  indexPicked: (amount, most) => `Elegidos: ${amount} de un máximo de ${most}`,
  indexPickMore: 'Elija un segundo modelo para comparar.',
  indexShowComparison: 'Comparar',
  clearChoice: 'Borrar la selección',
  indexComparison: 'Comparación de los modelos elegidos',
  download: 'Descargar lo que se muestra',
  downloadAs: { csv: 'CSV', json: 'JSON', markdown: 'Markdown' },
  indexExportColumns: {
    rank: 'puesto',
    id: 'identificador',
    name: 'nombre',
    organization: 'organización',
    baseModel: 'modelo base',
    released: 'publicación',
    license: 'licencia',
    points: 'puntos',
    maximum: 'máximo',
    percent: 'porcentaje',
    class: 'clase',
    progress: 'progreso',
    source: 'fuente',
    edition: 'edición',
    asOf: 'fecha de referencia',
    dataLicense: 'licencia de los datos',
    citation: 'cita',
  },
  embedTitles: {
    scorecard: 'Apertura de un modelo',
    compare: 'Apertura de modelos comparada',
    index: 'Apertura de todos los modelos',
    badge: 'Apertura de un modelo',
    pricing: 'Precios de los modelos',
  },
  embedHelp: 'Cómo insertar un widget',
  embedAlone: 'Abrir este widget en una pestaña propia',
  embedNoSuchWidget: (received) => `No hay ningún widget «${received}».`,
  embedNoWidget: 'La dirección de este marco no nombra ningún widget.',
  embedRefusedSource: (received) =>
    `Esta página solo muestra datos de los lugares que su propietario ha indicado. «${received}» no está entre ellos.`,
  embedLongAddress: 'La dirección de este marco es demasiado larga.',
};
