import { activities } from "./activities.js"
import { alternatives } from "./numbers.js"
import type { InterfacePhrases } from "../interface.js"

/** What the controls say, in German. */
export const interfacePhrases: InterfacePhrases = {
  region: "Vergleich zweier Texte",
  displays: "Ansichten",
  display: {
    columns: "Nebeneinander",
    inline: "Ein Text",
    changes: "Nur Änderungen",
    apparatus: "Fußnoten",
    table: "Tabelle",
    draft: "Lesetext: Entwurf",
    final: "Lesetext: Endfassung",
    revision: "Vom Entwurf zur Endfassung",
  },
  shown: "Was gezeigt wird",
  hiddenCount: "ausgeblendet",
  quiet: "Schreibung und Zeichensetzung",
  previous: "Vorige Änderung",
  next: "Nächste Änderung",
  place: (place, total) => `Änderung ${place} von ${total}`,
  howMany: (total) => (total === 1 ? "1 Änderung" : `${total} Änderungen`),
  allChanges: "Alle Änderungen",
  allChangesOf: (heading) => `Alle Änderungen: ${heading}`,
  key: "Wie die Zeichen zu lesen sind",
  card: "Gewählte Änderung",
  cardPlace: (place, total) => `${place} von ${total}`,
  what: "Was",
  weight: "Gewicht",
  sure: "Wie sicher",
  people: "Menschen",
  became: (before, after) =>
    before === "" || after === "" ? `„${before}${after}“` : `aus „${before}“ wurde „${after}“`,
  fetching: (address) => `${address} wird geholt …`,
  comparing: "Vergleich läuft …",
  progress: ({ fraction, doing }) =>
    `Vergleich: ${activities[doing]}, ${Math.round(100 * fraction)} % …`,
  empty: "Noch nichts zu vergleichen.",
  emptyAdvice:
    'Nennen Sie zwei Texte in den Attributen draft und final, oder setzen Sie einen article mit slot="draft" und einen mit slot="final" in dieses Element.',
  identical: "Die beiden Texte sind gleich, Buchstabe für Buchstabe.",
  trouble: "Die Texte ließen sich nicht vergleichen.",
  troubleAdvice:
    "Laden Sie die Seite neu, oder melden Sie der Autorin oder dem Autor, was oben steht.",
  notFound: (status) => `Die Adresse antwortete mit Status ${status}.`,
  notReached: "Die Adresse war nicht zu erreichen.",
  noAddress: "Das ist keine Adresse, die sich abrufen lässt.",
  oneText: "Nur einer der beiden Texte wurde angegeben.",
  noPair: (pair) => `In dieser Datei gibt es keine zwei Texte „${pair}“.`,
  givenPair: (sigla) =>
    `Nennen Sie zwei von ${alternatives(sigla, "und")}, durch ein Leerzeichen getrennt.`,
  noCollation: "Diese Datei enthält einen Text, keinen Vergleich.",
  givenBoth: "Geben Sie einen Entwurf und eine Endfassung an.",
  keyUnknown: "schraffiertes Papier",
  keyUnknownMeaning: "niemand weiß, was hier stand",
  keyOmission: "ausgelassen",
  keyOmissionMeaning: "die Quelle lässt Wörter aus",
  keyEditorial: "Worte der Herausgeber",
  keyEditorialMeaning: "nicht vom Verfasser; nie verglichen",
  keyQuiet: "Schreibung, Zeichensetzung",
  keyQuietMeaning: "ausgeblendet, bis man danach fragt",
}
