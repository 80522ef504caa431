import { publishedRubrics } from './published-rubrics.js';

export const translations = publishedRubrics('de', {
  qualities: { open: 'offen', transparent: 'transparent' },
  groups: { availability: 'Verfügbarkeit', documentation: 'Dokumentation', access: 'Zugang' },
  osai: {
    datasources_basemodel: [
      'Daten des Basismodells',
      'Kann jeder die Daten einsehen und bekommen, mit denen das Basismodell trainiert wurde?',
    ],
    datasources_endmodel: [
      'Daten des Endmodells',
      'Kann jeder die Daten einsehen und bekommen, die aus dem Basismodell das Modell machten, das Menschen nutzen?',
    ],
    weights_basemodel: [
      'Gewichte des Basismodells',
      'Kann jeder die Gewichte des Basismodells herunterladen?',
    ],
    weights_endmodel: [
      'Gewichte des Endmodells',
      'Kann jeder die Gewichte des Modells herunterladen, das Menschen nutzen?',
    ],
    trainingcode: [
      'Trainingscode',
      'Ist der Code für Datenaufbereitung, Training und Feinabstimmung veröffentlicht?',
    ],
    code: [
      'Dokumentation des Codes',
      'Ist der Code für Daten, Training und Feinabstimmung so gut erklärt, dass andere damit arbeiten können?',
    ],
    hardware_architecture: [
      'Hardware und Architektur',
      'Beschreiben die Hersteller, wie das System gebaut ist und auf welchen Maschinen es trainiert wurde?',
    ],
    preprint: ['Preprint', 'Gibt es ein Preprint, das erklärt, wie das System entstanden ist?'],
    paper: [
      'Begutachteter Artikel',
      'Hat eine Darstellung der Entstehung des Systems eine Fachbegutachtung bestanden?',
    ],
    modelcard: [
      'Modellkarte',
      'Gibt es eine vollständige Modellkarte, von Training und Evaluation bis zu den Grenzen?',
    ],
    datasheet: [
      'Datenblatt',
      'Gibt es ein Datenblatt, das sagt, woher die Daten stammen und wie sie gesammelt wurden?',
    ],
    package: ['Paket', 'Lässt sich das Modell aus einem gängigen Software-Repositorium installieren?'],
    api: [
      'API und Metaprompts',
      'Gibt es eine API, die allen offensteht, und sind die eingebauten Anweisungen bekannt?',
    ],
    licenses: [
      'Lizenzen',
      'Gelten für alles, auch für Daten und Code, Lizenzen, die von der Open Source Initiative anerkannt sind?',
    ],
  },
  osaiLevels: { open: 'Offen', partial: 'Teilweise', closed: 'Geschlossen' },
  mof: {
    'model-architecture': 'Modellarchitektur',
    'model-parameters-final': 'Modellparameter (endgültig)',
    'model-card': 'Modellkarte',
    'data-card': 'Datenkarte',
    'technical-report': 'Technischer Bericht',
    'evaluation-results': 'Evaluationsergebnisse',
    'sample-model-outputs': 'Beispielausgaben (optional)',
    'training-code': 'Trainingscode',
    'inference-code': 'Inferenzcode',
    'evaluation-code': 'Evaluationscode',
    'evaluation-data': 'Evaluationsdaten',
    'supporting-libraries-and-tools': 'Bibliotheken und Werkzeuge (optional)',
    'data-preprocessing-code': 'Code der Datenaufbereitung',
    'model-parameters-intermediate': 'Modellparameter (Zwischenstände)',
    datasets: 'Datensätze',
    'research-paper': 'Forschungsartikel',
    'model-metadata': 'Metadaten des Modells (optional)',
  },
  mofLevels: { included: 'Enthalten', unlicensed: 'Ohne Lizenz', invalid: 'Ungültige Lizenz' },
  classes: {
    'class-iii': 'Klasse III, offenes Modell',
    'class-ii': 'Klasse II, offenes Modell mit Werkzeugen',
    'class-i': 'Klasse I, Modell offener Wissenschaft',
  },
  yesOrNo: { yes: 'Ja', no: 'Nein' },
  topics: {
    weights: 'Gewichte',
    'training-data': 'Trainingsdaten',
    code: 'Code',
    documentation: 'Dokumentation',
    papers: 'Veröffentlichungen',
    licence: 'Lizenz',
    evaluation: 'Evaluation',
    access: 'Zugang',
    verdict: 'Open Source oder nicht',
    architecture: 'Architektur',
    'training-cost': 'Kosten des Trainings',
    privacy: 'Datenschutz',
  },
});
