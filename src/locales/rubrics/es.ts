import { publishedRubrics } from './published-rubrics.js';

export const translations = publishedRubrics('es', {
  qualities: { open: 'abierto', transparent: 'transparente' },
  groups: { availability: 'Disponibilidad', documentation: 'Documentación', access: 'Acceso' },
  osai: {
    datasources_basemodel: [
      'Datos del modelo base',
      '¿Puede cualquiera ver y obtener los datos con los que se entrenó el modelo base?',
    ],
    datasources_endmodel: [
      'Datos del modelo final',
      '¿Puede cualquiera ver y obtener los datos que convirtieron el modelo base en el que se usa?',
    ],
    weights_basemodel: ['Pesos del modelo base', '¿Puede cualquiera descargar los pesos del modelo base?'],
    weights_endmodel: [
      'Pesos del modelo final',
      '¿Puede cualquiera descargar los pesos del modelo que se usa?',
    ],
    trainingcode: [
      'Código de entrenamiento',
      '¿Está publicado el código para preparar los datos, entrenar y ajustar?',
    ],
    code: [
      'Documentación del código',
      '¿Está el código de datos, entrenamiento y ajuste lo bastante explicado para que otros trabajen con él?',
    ],
    hardware_architecture: [
      'Arquitectura y hardware',
      '¿Describen los autores cómo está construido el sistema y en qué máquinas se entrenó?',
    ],
    preprint: ['Prepublicación', '¿Hay una prepublicación que explique cómo se hizo el sistema?'],
    paper: ['Artículo revisado', '¿Ha superado la revisión por pares un relato de cómo se hizo el sistema?'],
    modelcard: [
      'Ficha del modelo',
      '¿Hay una ficha completa del modelo, del entrenamiento y la evaluación a los límites?',
    ],
    datasheet: [
      'Ficha de los datos',
      '¿Hay una ficha que diga de dónde vienen los datos y cómo se reunieron?',
    ],
    package: ['Paquete', '¿Se puede instalar el modelo desde un repositorio de software habitual?'],
    api: [
      'API y metainstrucciones',
      '¿Hay una API abierta a todos y se conocen las instrucciones integradas?',
    ],
    licenses: [
      'Licencias',
      '¿Lo cubren todo, incluidos datos y código, licencias aprobadas por la Open Source Initiative?',
    ],
  },
  osaiLevels: { open: 'Abierto', partial: 'Parcial', closed: 'Cerrado' },
  mof: {
    'model-architecture': 'Arquitectura del modelo',
    'model-parameters-final': 'Parámetros del modelo (finales)',
    'model-card': 'Ficha del modelo',
    'data-card': 'Ficha de los datos',
    'technical-report': 'Informe técnico',
    'evaluation-results': 'Resultados de la evaluación',
    'sample-model-outputs': 'Ejemplos de salidas (opcional)',
    'training-code': 'Código de entrenamiento',
    'inference-code': 'Código de inferencia',
    'evaluation-code': 'Código de evaluación',
    'evaluation-data': 'Datos de evaluación',
    'supporting-libraries-and-tools': 'Bibliotecas y herramientas (opcional)',
    'data-preprocessing-code': 'Código de preparación de datos',
    'model-parameters-intermediate': 'Parámetros del modelo (intermedios)',
    datasets: 'Conjuntos de datos',
    'research-paper': 'Artículo de investigación',
    'model-metadata': 'Metadatos del modelo (opcional)',
  },
  mofLevels: { included: 'Incluido', unlicensed: 'Sin licencia', invalid: 'Licencia no válida' },
  classes: {
    'class-iii': 'Clase III, modelo abierto',
    'class-ii': 'Clase II, modelo y herramientas abiertos',
    'class-i': 'Clase I, modelo de ciencia abierta',
  },
  yesOrNo: { yes: 'Sí', no: 'No' },
  topics: {
    weights: 'Pesos',
    'training-data': 'Datos de entrenamiento',
    code: 'Código',
    documentation: 'Documentación',
    papers: 'Publicaciones',
    licence: 'Licencia',
    evaluation: 'Evaluación',
    access: 'Acceso',
    verdict: 'Código abierto o no',
    architecture: 'Arquitectura',
    'training-cost': 'Coste del entrenamiento',
    privacy: 'Privacidad',
  },
});
