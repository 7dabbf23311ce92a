import type { NotesPhrases } from "../notes.js"
import { doubtfulNotesPhrases } from "./doubtful-notes.js"
import { alternatives, counted } from "./numbers.js"

const note = { gender: "f", one: "Anmerkung", many: "Anmerkungen" } as const
const layer = { gender: "f", one: "Ebene", many: "Ebenen" } as const

/** What is said about notes, in German. */
export const notesPhrases: NotesPhrases = {
  panel: "Anmerkungen",
  count: (notes) => counted(notes, note),
  layerCount: (layers, notes) => `${counted(layers, layer)}, ${counted(notes, note)}`,
  figure: (number, name) => `Anmerkung ${number}, ${name}`,
  back: (number) => `Anmerkung ${number}: zurück zum Text`,
  by: (name) => `von ${name}`,
  answer: "Antwort",
  answerTo: (number) =>
    number === 0 ? "Die Antwort zeigen" : `Die Antwort bei Anmerkung ${number} zeigen`,
  resolved: "geklärt",
  whole: "Die ganze Anmerkung zeigen",
  close: "Schließen",
  layers: "Ebenen",
  unsettled: "Ohne sicheren Ort",
  list: "Alle Anmerkungen",
  candidates: "Sie könnte hierher gehören:",
  search: "In Anmerkungen suchen",
  layer: "Ebene",
  author: "Verfasser",
  tag: "Schlagwort",
  purpose: "Zweck",
  any: "alle",
  sortBy: "Ordnen nach",
  order: { place: "Ort im Text", time: "Zeit", author: "Verfasser", layer: "Ebene" },
  found: (found, total) =>
    found === total ? `${counted(total, note)}.` : `${found} von ${counted(total, note)}.`,
  motivation: {
    commenting: "Kommentar",
    describing: "Beschreibung",
    classifying: "Einordnung",
    questioning: "Frage",
    replying: "Erwiderung",
    highlighting: "Hervorhebung",
    tagging: "Verschlagwortung",
    editing: "Berichtigung",
  },
  doubtful: doubtfulNotesPhrases,
  doubt: {
    "several alike": "Ihre Worte stehen an mehreren Stellen, und nichts sagt, welche gemeint ist.",
    "words changed": "Ihre Worte wurden geändert; das hier kann daraus geworden sein.",
    elsewhere: "Ihre Worte stehen an einem anderen Ort als früher.",
    "one side gone": "Von ihren beiden Seiten ist nur noch eine da.",
  },
  loss: {
    "no such witness": "Der Text, um den es geht, ist nicht hier.",
    "words gone": "Ihre Worte stehen nicht mehr im Text.",
    "no such note": "Die Anmerkung, auf die sie antwortet, ist nicht hier.",
    "answers itself": "Sie antwortet, geradewegs oder über andere, auf sich selbst.",
  },
  wholeText: (siglum) => `Zum Ganzen von ${siglum}.`,
  elsewhere: (sigla) => `Zu ${alternatives(sigla, "und")}, gerade nicht gelesen.`,
}
