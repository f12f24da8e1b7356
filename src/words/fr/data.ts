import type { DataWords } from '../en/data.ts';
import type { Tools } from '../tools.ts';

export const data = ({ number: written }: Tools<'fr'>): DataWords => ({
  after: (names) => `D’après ${names}`,
  claimOf: (number, all) => `Affirmation ${number} sur ${all}`,
  parted: (parts, explains) => `Où trouver ses ${written(parts)} parties. Dans chacune\u202f: ${explains}`,
  files: {
    essay: {
      format: 'JSON',
      explains:
        'Tout\u202f: le texte, les affirmations avec leurs notes et leurs preuves, les incidents, les sources, les graphiques.',
    },
    claims: {
      format: 'CSV, affirmations',
      explains: 'Une ligne par affirmation\u202f: ses mots, où elle en est et pourquoi, sur quoi elle porte.',
    },
    evidence: {
      format: 'CSV, preuves',
      explains: 'Une ligne par source qui porte sur une affirmation, avec ce qu’elle dit.',
    },
    argdown: {
      format: 'Argdown',
      explains: 'Quelle affirmation appuie ou attaque laquelle, en un texte qu’Argdown dessine.',
    },
    argument: { format: 'JSON, argumentation', explains: 'La même chose en graphe.' },
    annotations: {
      format: 'Web Annotation',
      explains: 'Les affirmations en annotations de l’essai, dans la forme du W3C.',
    },
    annotationsOfBoth: {
      format: 'Web Annotation',
      explains: 'Les affirmations en annotations de l’original et de l’essai d’ici, dans la forme du W3C.',
    },
    hypothesis: {
      format: 'Hypothesis',
      explains:
        'La même chose pour l’essai d’ici, à l’usage du client Hypothesis\u202f: ouvrir sa page, se connecter, puis Share, Import, et choisir ce fichier.',
    },
    hypothesisOfOriginal: {
      format: 'Hypothesis, original',
      explains: 'La même chose pour l’original\u202f: ouvrir sa page et y importer ce fichier.',
    },
    incidents: {
      format: 'CSV',
      explains: 'Une ligne par incident\u202f: quand, où, qui, comment il a fini, et quelles affirmations le citent.',
    },
    places: {
      format: 'GeoJSON',
      explains:
        'La même chose en points pour une carte\u202f; «\u202fprecision\u202f» dit avec quelle exactitude chacun est placé.',
    },
    sources: { format: 'CSV', explains: 'Une ligne par source, avec ce qu’elle dit d’important ici et où elle sert.' },
    csl: {
      format: 'CSL-JSON',
      explains:
        'Les références pour Zotero, Pandoc et d’autres logiciels de citation\u202f; ce que chacune dit d’important ici est dans sa note.',
    },
    bibtex: {
      format: 'BibTeX',
      explains:
        'La même chose pour LaTeX, avec les types et les champs de BibLaTeX. Zotero prendrait les journaux pour des revues\u202f: il lit mieux le CSL-JSON.',
    },
    ris: { format: 'RIS', explains: 'La même chose pour EndNote, Mendeley et Zotero.' },
    chart: { format: 'CSV', explains: 'Une ligne par chiffre de {title}, avec sa source.' },
    schema: { format: 'Schéma JSON', explains: 'Ce que contient le JSON d’un essai.' },
    register: {
      format: 'JSON',
      explains:
        'Chaque identifiant jamais publié, avec tout ce que chaque affirmation a dit\u202f: la construction suivante y est comparée.',
    },
  },
  page: {
    title: 'Données',
    description:
      'Tout ce site en fichiers pour d’autres programmes\u202f: essais, affirmations, incidents, sources et argumentation.',
    lead: 'Tout ce site, en fichiers pour d’autres programmes. Par {publisher}\u202f; ils peuvent être utilisés sous {license}. La {method} dit ce que signifient les niveaux.',
    method: 'méthode',
    charts: 'Graphiques',
    schema: 'Schéma',
    pages: 'Dans les pages et à côté d’elles',
    machines:
      'Chaque page d’un essai, d’une affirmation ou d’un incident dit aux machines ce qu’elle est\u202f: en JSON-LD, dans les termes de schema.org, et dans les balises de Highwire et de Dublin Core, où Zotero et d’autres gestionnaires de références la lisent. De la page d’une affirmation ou d’un incident, ils prennent toutes les sources d’un coup\u202f: le bouton de Zotero en donne la liste. Le texte de chaque page existe à côté d’elle en Markdown, à la même adresse avec .md au lieu de .html\u202f; {overview} en donne la liste.',
    sitemap: 'Toutes les pages sont dans {sitemap}.',
    reading: 'Comment les lire',
    paragraphs: [
      'Tous les fichiers sont en UTF-8. Les identifiants sont ceux des adresses des pages et ne changent jamais. Les dates ont la précision que l’on connaît, dans l’Extended Date/Time Format\u202f: 2018-02 est un jour de ce mois, 2004-06~ est vers ce moment. Les tableaux d’incidents donnent aussi le premier et le dernier jour qu’une date peut désigner. Là où un champ contient plusieurs identifiants, un point-virgule et une espace les séparent.',
      'Les tableaux commencent par une marque d’ordre des octets, à laquelle les tableurs reconnaissent leur encodage. Une cellule dont le texte commence par l’un des signes = + - @ est précédée d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule\u202f: un programme qui lit le tableau l’enlève.',
      'Les listes de sources pour gestionnaires de références ont une note sur chaque source\u202f: ce qu’elle dit d’important ici, son parti, comment elle a été lue, quand et où une copie a été archivée. Les annotations citent la page de l’essai telle qu’elle est maintenant.',
      'Chaque essai s’emporte en un seul fichier HTML et en EPUB, notes, incidents et sources compris. L’EPUB est conforme à EPUB Accessibility 1.1, au niveau AA des WCAG 2.2.',
      'Les originaux ne sont pas dans ces fichiers, à part des citations et les premiers et derniers mots de chaque passage qu’une affirmation reprend.',
    ],
  },
  overview: {
    about:
      'Chaque essai est un texte où chaque affirmation est signalée. Chaque affirmation a une page avec ce qui l’appuie, ce qui la contredit et les sources, et chaque incident un dossier.',
    drafts: 'Ce site montre des brouillons. Il n’est pas publié, et rien n’en doit être cité ni gardé.',
    claims: (title) => `Affirmations de ${title}`,
    pages: 'Pages',
  },
  feed: {
    claims: (counts) => `Affirmations\u202f: ${counts}.`,
    cited: 'Cité dans {essay}.',
    claim: (number) => `Affirmation ${number} de {essay}.`,
    revision: (number, why) => `Version ${number}\u202f: ${why}`,
  },
});
