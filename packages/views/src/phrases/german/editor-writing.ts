import type { TextCommandPhrases } from "../editor-writing.js"

/** Was sich im Text tun lässt, auf Deutsch. */
export const textCommandPhrases: TextCommandPhrases = {
  omission: "Hier fehlen Worte […]",
  loss: "Hier sind Worte verloren [– – –]",
  insertion: "Worte des Herausgebers [in Klammern]",
  unclear: "Schwer lesbar",
  deletion: "In diesem Text gestrichen",
  addition: "In diesem Text ergänzt",
  emphasis: "Betont",
  strong: "Fett",
  underline: "Unterstrichen",
  superscript: "Hochgestellt",
  subscript: "Tiefgestellt",
  "small-capitals": "Kapitälchen",
  paragraph: "Absatz",
  heading: "Überschrift",
  item: "Listenpunkt",
  line: "Vers",
  turn: "Redebeitrag",
  reported: "Von der Quelle nur berichtet",
  editorial: "Überschrift des Herausgebers",
  split: "Absatz hier teilen",
  join: "Mit dem nächsten Absatz verbinden",
  table: "Tabelle",
  "new-row": "Neue Zeile",
  "delete-row": "Zeile löschen",
}
