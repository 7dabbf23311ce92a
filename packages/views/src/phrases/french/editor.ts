import type { EditorPhrases } from "../editor.js"
import { pastePhrases } from "./editor-paste.js"
import { keepingPhrases } from "./editor-keeping.js"
import { askingPhrases } from "./editor-asking.js"
import { commandPhrases } from "./editor-commands.js"
import { notesListPhrases } from "./editor-notes.js"
import { sidePhrases } from "./editor-side.js"
import { panesPhrases } from "./editor-panes.js"
import { stepsPhrases } from "./editor-steps.js"
import { counted, nouns } from "./numbers.js"

const command = { gender: "f", one: "commande", many: "commandes" } as const

/** Ce que dit l’éditeur, en français. */
export const editorPhrases: EditorPhrases = {
  language: "fr",
  commands: commandPhrases,
  groups: {
    file: "Fichier",
    edit: "Édition",
    text: "Texte",
    changes: "Modifications",
    view: "Affichage",
    help: "Aide",
  },
  steps: stepsPhrases,
  panes: panesPhrases,
  side: sidePhrases,
  keeping: keepingPhrases,
  paste: pastePhrases,
  asking: askingPhrases,
  notesList: notesListPhrases,
  shell: {
    region: "Éditeur : deux textes comparés",
    menu: "Menu des commandes",
    commands: "Commandes",
    palette: "Que voulez-vous faire ?",
    found: (commands) => `${counted(commands, command)}.`,
    keys: "Touches",
    close: "Fermer",
    untitled: "Sans titre",
    title: "Titre",
    modes: "Comment les textes sont montrés",
    leave: {
      title: "Ce travail n’est conservé nulle part",
      says: "Ce navigateur ne le conserve pas. Si vous le quittez maintenant, ce qui n’est pas enregistré dans un fichier est perdu.",
      yes: "Le quitter",
      no: "Rester ici",
    },
  },
  begin: {
    heading: "Collez deux textes.",
    lead: "Voyez ce qui a été supprimé, ajouté, reformulé et déplacé entre un brouillon et le texte définitif, et ce que les sources laissent inconnu. Puis écrivez-en dans la marge.",
    draft: "Brouillon",
    draftSays: "le texte antérieur",
    final: "Texte définitif",
    finalSays: "tel qu’envoyé ou imprimé",
    empty: "Collez ou écrivez ici, ou déposez un fichier.",
    letGo: "Lâchez pour ouvrir le fichier ici.",
    choose: "Choisir un fichier",
    kinds: "texte, Word, OpenDocument, TEI, pages web, Markdown, PDF, tableaux, JSON",
    files: {
      title: "Comment les fichiers sont lus",
      encoding: "Encodage du texte brut",
      foundOut: "trouvé d’après ses lettres",
      keepLines: "Laisser chaque ligne du texte brut telle quelle",
      speakers: "Les paragraphes commencent par le nom de l’orateur et deux-points",
    },
    clear: "Vider",
    brought: (words, name) =>
      name === "" ? counted(words, nouns.word) : `${name}, ${counted(words, nouns.word)}`,
    compare: "Comparer",
    both: "Il faut d’abord les deux textes.",
    private: "Rien ne quitte cet ordinateur. Fonctionne sans réseau.",
    examples: "Déjà comparés",
    openEdition: "Ouvrir une édition ou plusieurs fichiers",
    noWords: (name) => `Il n’y a pas de mots dans ${name}. Rien n’en a été repris.`,
    reading: (name) => `Lecture de ${name} …`,
  },
  files: {
    saved: (name) => `Enregistré sous ${name}.`,
    notSaved:
      "Non enregistré. Votre travail est toujours là ; réessayez, ou choisissez un autre endroit.",
    exportTitle: "Transmettre sous une autre forme",
    exportLead: "Tout est fait sur cet ordinateur.",
    exports: {
      edition: {
        name: "Édition",
        says: "Tout : textes, appariements faits à la main, règles, notes. Se rouvre ici.",
      },
      docx: {
        name: "Fichier Word",
        says: "Avec suivi des modifications : tout accepter donne le texte postérieur, tout refuser l’antérieur. Les notes sont des commentaires.",
      },
      html: {
        name: "Page",
        says: "Un seul fichier qui s’ouvre partout, sans réseau et sans script.",
      },
      "live-html": {
        name: "Page vivante",
        says: "Un seul fichier où la comparaison s’utilise : toutes les lectures, les notes. Sans réseau.",
      },
      "course-html": {
        name: "Pour une page de cours",
        says: "À coller dans Moodle, Canvas ou WordPress : résiste à ce qu’ils suppriment.",
      },
      tei: { name: "TEI", says: "Un apparat dans le texte (parallel segmentation)." },
      "tei-standoff": {
        name: "TEI, à côté",
        says: "Un apparat à côté du texte (double end-point).",
      },
      markdown: { name: "Markdown", says: "Avec CriticMarkup pour ce qui fut coupé et ajouté." },
      latex: { name: "LaTeX", says: "Une édition critique à imprimer, avec reledmac." },
      csv: { name: "Changements en tableau", says: "Une ligne par différence, pour un tableur." },
      json: {
        name: "Comparaison (JSON)",
        says: "Ce qui diffère et où, pour les programmes.",
      },
      annotations: {
        name: "Notes (annotations W3C)",
        says: "Toutes les couches, dans la forme convenue par le W3C.",
      },
      "notes-csv": { name: "Notes en tableau", says: "Une ligne par note, pour un tableur." },
      print: { name: "Imprimer ou PDF", says: "Comme un lecteur le voit, avec notes et légende." },
    },
    failed: (name) => `${name} n’a pas pu être créé. Rien d’autre n’est touché.`,
  },
  particulars: {
    edition: "L’édition",
    names: {
      title: "Titre",
      source: "Source",
      rights: "Droits",
      siglum: "Sigle",
      kind: "Nature du témoin",
      date: "Date",
      hand: "Main",
      language: "Langue",
    },
    hints: {
      siglum: "B",
      kind: "autographe, dactylographie, citation …",
      date: "1936-09-10",
      hand: "la main de qui",
      language: "fr",
    },
    from: {
      "file name": "d’après le nom du fichier",
      "first lines": "d’après les premières lignes",
      words: "d’après ses mots",
    },
    guessed: (names) =>
      `Deviné d’après les fichiers : ${names.join(", ")}. À vérifier sous « Décrire les textes ».`,
  },
  site: { editions: "Éditions", search: "Rechercher dans les titres" },
}
