import type { TextCommandPhrases } from "../editor-writing.js"

/** Ce que l’on peut faire dans le texte, en français. */
export const textCommandPhrases: TextCommandPhrases = {
  omission: "Mots omis ici […]",
  loss: "Mots perdus ici [– – –]",
  insertion: "Mots de l’éditeur [entre crochets]",
  unclear: "Difficile à lire",
  deletion: "Supprimé dans ce texte",
  addition: "Ajouté dans ce texte",
  emphasis: "Emphase",
  strong: "Gras",
  underline: "Souligné",
  superscript: "Exposant",
  subscript: "Indice",
  "small-capitals": "Petites capitales",
  paragraph: "Paragraphe",
  heading: "Titre",
  item: "Élément de liste",
  line: "Vers",
  turn: "Prise de parole",
  reported: "Seulement rapporté par la source",
  editorial: "Titre de l’éditeur",
  split: "Diviser le paragraphe ici",
  join: "Joindre au paragraphe suivant",
  table: "Tableau",
  "new-row": "Nouvelle ligne",
  "delete-row": "Supprimer la ligne",
}
