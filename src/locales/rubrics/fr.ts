import { publishedRubrics } from './published-rubrics.js';

export const translations = publishedRubrics('fr', {
  qualities: { open: 'ouvert', transparent: 'transparent' },
  groups: { availability: 'Disponibilité', documentation: 'Documentation', access: 'Accès' },
  osai: {
    datasources_basemodel: [
      'Données du modèle de base',
      'Chacun peut-il voir et obtenir les données qui ont servi à entraîner le modèle de base ?',
    ],
    datasources_endmodel: [
      'Données du modèle final',
      'Chacun peut-il voir et obtenir les données qui ont fait du modèle de base celui que l’on utilise ?',
    ],
    weights_basemodel: [
      'Poids du modèle de base',
      'Chacun peut-il télécharger les poids du modèle de base ?',
    ],
    weights_endmodel: [
      'Poids du modèle final',
      'Chacun peut-il télécharger les poids du modèle que l’on utilise ?',
    ],
    trainingcode: [
      'Code d’entraînement',
      'Le code de préparation des données, d’entraînement et d’ajustement est-il publié ?',
    ],
    code: [
      'Documentation du code',
      'Le code des données, de l’entraînement et de l’ajustement est-il assez bien expliqué pour que d’autres puissent s’en servir ?',
    ],
    hardware_architecture: [
      'Architecture et matériel',
      'Les auteurs décrivent-ils la construction du système et les machines qui l’ont entraîné ?',
    ],
    preprint: [
      'Prépublication',
      'Existe-t-il une prépublication qui explique comment le système a été fait ?',
    ],
    paper: ['Article évalué', 'Un récit de la création du système a-t-il passé l’évaluation par les pairs ?'],
    modelcard: [
      'Fiche du modèle',
      'Existe-t-il une fiche complète du modèle, de l’entraînement et de l’évaluation aux limites ?',
    ],
    datasheet: [
      'Fiche des données',
      'Existe-t-il une fiche qui dit d’où viennent les données et comment elles ont été recueillies ?',
    ],
    package: ['Paquet', 'Le modèle peut-il être installé depuis un dépôt de logiciels courant ?'],
    api: [
      'API et méta-instructions',
      'Existe-t-il une API ouverte à tous, et les instructions intégrées sont-elles connues ?',
    ],
    licenses: [
      'Licences',
      'Des licences approuvées par l’Open Source Initiative couvrent-elles tout, données et code compris ?',
    ],
  },
  osaiLevels: { open: 'Ouvert', partial: 'Partiel', closed: 'Fermé' },
  mof: {
    'model-architecture': 'Architecture du modèle',
    'model-parameters-final': 'Paramètres du modèle (finaux)',
    'model-card': 'Fiche du modèle',
    'data-card': 'Fiche des données',
    'technical-report': 'Rapport technique',
    'evaluation-results': 'Résultats d’évaluation',
    'sample-model-outputs': 'Exemples de sorties (facultatif)',
    'training-code': 'Code d’entraînement',
    'inference-code': 'Code d’inférence',
    'evaluation-code': 'Code d’évaluation',
    'evaluation-data': 'Données d’évaluation',
    'supporting-libraries-and-tools': 'Bibliothèques et outils (facultatif)',
    'data-preprocessing-code': 'Code de préparation des données',
    'model-parameters-intermediate': 'Paramètres du modèle (intermédiaires)',
    datasets: 'Jeux de données',
    'research-paper': 'Article de recherche',
    'model-metadata': 'Métadonnées du modèle (facultatif)',
  },
  mofLevels: { included: 'Fourni', unlicensed: 'Sans licence', invalid: 'Licence non valable' },
  classes: {
    'class-iii': 'Classe III, modèle ouvert',
    'class-ii': 'Classe II, modèle et outils ouverts',
    'class-i': 'Classe I, modèle de science ouverte',
  },
  yesOrNo: { yes: 'Oui', no: 'Non' },
  topics: {
    weights: 'Poids',
    'training-data': 'Données d’entraînement',
    code: 'Code',
    documentation: 'Documentation',
    papers: 'Publications',
    licence: 'Licence',
    evaluation: 'Évaluation',
    access: 'Accès',
    verdict: 'Open source ou non',
    architecture: 'Architecture',
    'training-cost': 'Coût de l’entraînement',
    privacy: 'Vie privée',
  },
});
