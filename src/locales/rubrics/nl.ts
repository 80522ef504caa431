import { publishedRubrics } from './published-rubrics.js';

export const translations = publishedRubrics('nl', {
  qualities: { open: 'open', transparent: 'transparant' },
  groups: { availability: 'Beschikbaarheid', documentation: 'Documentatie', access: 'Toegang' },
  osai: {
    datasources_basemodel: [
      'Data van het basismodel',
      'Kan iedereen de data inzien en krijgen waarmee het basismodel is getraind?',
    ],
    datasources_endmodel: [
      'Data van het eindmodel',
      'Kan iedereen de data inzien en krijgen die van het basismodel het model maakten dat mensen gebruiken?',
    ],
    weights_basemodel: [
      'Gewichten van het basismodel',
      'Kan iedereen de gewichten van het basismodel downloaden?',
    ],
    weights_endmodel: [
      'Gewichten van het eindmodel',
      'Kan iedereen de gewichten downloaden van het model dat mensen gebruiken?',
    ],
    trainingcode: [
      'Trainingscode',
      'Is de code voor datavoorbereiding, training en afstemming gepubliceerd?',
    ],
    code: [
      'Documentatie van de code',
      'Is de code voor data, training en afstemming goed genoeg uitgelegd om er zelf mee te werken?',
    ],
    hardware_architecture: [
      'Hardware en architectuur',
      'Beschrijven de makers hoe het systeem in elkaar zit en op welke machines het is getraind?',
    ],
    preprint: ['Preprint', 'Is er een preprint die uitlegt hoe het systeem is gemaakt?'],
    paper: [
      'Beoordeeld artikel',
      'Is een verslag van hoe het systeem is gemaakt door vakgenoten goedgekeurd?',
    ],
    modelcard: ['Modelkaart', 'Is er een volledige modelkaart, van training en evaluatie tot beperkingen?'],
    datasheet: [
      'Datablad',
      'Is er een datablad dat zegt waar de data vandaan komen en hoe ze zijn verzameld?',
    ],
    package: ['Pakket', 'Is het model te installeren uit een gangbare softwarebron?'],
    api: [
      'API en metaprompts',
      'Is er een API die voor iedereen openstaat, en zijn de ingebouwde instructies bekend?',
    ],
    licenses: [
      'Licenties',
      'Dekken licenties die door het Open Source Initiative zijn goedgekeurd alles, ook data en code?',
    ],
  },
  osaiLevels: { open: 'Open', partial: 'Gedeeltelijk', closed: 'Gesloten' },
  mof: {
    'model-architecture': 'Modelarchitectuur',
    'model-parameters-final': 'Modelparameters (definitief)',
    'model-card': 'Modelkaart',
    'data-card': 'Datakaart',
    'technical-report': 'Technisch rapport',
    'evaluation-results': 'Evaluatieresultaten',
    'sample-model-outputs': 'Voorbeelden van uitvoer (optioneel)',
    'training-code': 'Trainingscode',
    'inference-code': 'Inferentiecode',
    'evaluation-code': 'Evaluatiecode',
    'evaluation-data': 'Evaluatiedata',
    'supporting-libraries-and-tools': 'Bibliotheken en hulpmiddelen (optioneel)',
    'data-preprocessing-code': 'Code voor datavoorbereiding',
    'model-parameters-intermediate': 'Modelparameters (tussentijds)',
    datasets: 'Datasets',
    'research-paper': 'Onderzoeksartikel',
    'model-metadata': 'Metadata van het model (optioneel)',
  },
  mofLevels: { included: 'Aanwezig', unlicensed: 'Zonder licentie', invalid: 'Ongeldige licentie' },
  classes: {
    'class-iii': 'Klasse III, open model',
    'class-ii': 'Klasse II, open model met hulpmiddelen',
    'class-i': 'Klasse I, open wetenschappelijk model',
  },
  yesOrNo: { yes: 'Ja', no: 'Nee' },
  topics: {
    weights: 'Gewichten',
    'training-data': 'Trainingsdata',
    code: 'Code',
    documentation: 'Documentatie',
    papers: 'Publicaties',
    licence: 'Licentie',
    evaluation: 'Evaluatie',
    access: 'Toegang',
    verdict: 'Open source of niet',
    architecture: 'Architectuur',
    'training-cost': 'Kosten van de training',
    privacy: 'Privacy',
  },
});
