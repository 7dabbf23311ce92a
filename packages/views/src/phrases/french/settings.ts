import type { KeysPhrases, SettingsPhrases } from "../settings.js"

/** The panel of settings, in French. */
export const settingsPhrases: SettingsPhrases = {
  title: "Comment la page parle",
  wordsTitle: "Mots de la page",
  words: {
    plain: "Simples : supprimé, ajouté, reformulé",
    scholarly: "Savants : suppression, ajout, substitution",
  },
  spokenTitle: "Ce qu’un lecteur d’écran dit à une marque",
  spoken: {
    all: "Ce qui commence et où cela finit",
    brief: "Ce qui commence",
    none: "Rien de notre part",
  },
}

/** The sheet of keys, in French. */
export const keysPhrases: KeysPhrases = {
  title: "Touches",
  when: "Elles agissent quand la comparaison a le focus et que personne n’écrit.",
  close: "Fermer",
  does: {
    next: "modification suivante",
    previous: "modification précédente",
    "other end": "l’autre bout de ce qui a été déplacé",
    "let go": "abandonner la modification choisie",
    keys: "cette liste",
  },
}
