import type { CommandPhrases } from "../editor-commands.js"
import { keepingPhrases } from "./editor-keeping.js"
import { textCommandPhrases } from "./editor-writing.js"

/** Was sich tun lässt, auf Deutsch. */
export const commandPhrases: CommandPhrases = {
  ...textCommandPhrases,
  new: "Andere Texte vergleichen",
  open: "Dateien öffnen",
  "add-text": "Text hinzufügen",
  exchange: "Die zwei Texte tauschen",
  particulars: "Die Texte beschreiben",
  save: "Als Datei speichern",
  export: "In anderer Form weitergeben",
  kept: keepingPhrases.works.heading,
  undo: "Rückgängig",
  redo: "Wiederholen",
  next: "Nächste Änderung",
  previous: "Vorige Änderung",
  align: "Gehört zu …",
  "no-partner": "Hat keine Entsprechung",
  unknown: "Dort nicht zitiert: unbekannt",
  judge: "Ich sehe es anders",
  note: "Notiz schreiben",
  "let-go": "Loslassen",
  write: "In den Texten schreiben",
  read: "Lesen wie eine Leserin",
  rules: "Was als Unterschied gilt",
  pins: "Von Hand gepaart",
  notes: "Notizen",
  texts: "Texte",
  versions: keepingPhrases.versions.heading,
  palette: "Alle Befehle",
  keys: "Tasten",
  take: (from, to) => `Die Worte aus „${from}“ in „${to}“ setzen`,
}
