import type { PastePhrases } from "../editor-paste.js"

/** Was zu einem Einfügen gesagt wird, auf Deutsch. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Eingefügt ohne ${items.join(", ")}.`,
  opened: (name, items) => `${name} wurde gelesen, ohne: ${items.join(", ")}.`,
  guessedEncoding: (name, encoding) =>
    `${name} wurde nach seinen Buchstaben als ${encoding} gelesen.`,
  joinedLines: (name, lines) =>
    `${name}: Zeilen, die nur den Satzspiegel füllten, wurden verbunden (${lines}).`,
  written: (name, items) => `${name} wurde geschrieben, ohne: ${items.join(", ")}.`,
  item: {
    pictures: (count) => `Bilder (${count})`,
    links: (count) => `Linkadressen (${count})`,
    colours: (count) => `Farben (${count})`,
    footnotes: (count) => `Fußnoten (${count})`,
    comments: (count) => `Kommentare (${count})`,
    numbers: (count) => `Listennummern (${count})`,
    merged: (count) => `verbundene Zellen (${count})`,
    formulas: (count) => `Formeln (${count})`,
    embedded: (count) => `eingebettete Objekte (${count})`,
    fields: (count) => `Felder (${count})`,
    scripts: (count) => `Skripte (${count})`,
    hidden: (count) => `verborgene Worte (${count})`,
    headers: (count) => `Kopf- und Fußzeilen (${count})`,
    places: (count) => `Stellen von Fußnoten (${count})`,
    formatting: (count) => `Formatierungen (${count})`,
    elements: (count) => `andere Elemente (${count})`,
    texts: (count) => `weitere Texte (${count})`,
    characters: (count) => `Zeichen, die keine Schriftzeichen sind (${count})`,
  },
  tooLong: (characters, most) =>
    `Das ist zum Einfügen zu lang: ${characters.toLocaleString("de")} Zeichen, höchstens ${most.toLocaleString("de")}. Öffnen Sie es als Datei.`,
}
