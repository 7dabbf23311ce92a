import type { DisplaysPhrases } from "../displays.js"
import type { Distance } from "../phrases.js"

/** What the ways of reading say, in plain German. `distance`: "zwei Absätze weiter oben". */
export function displaysPhrases(distance: (distance: Distance) => string): DisplaysPhrases {
  return {
    apparatus: {
      lemma: (words) => `„${words}“ –`,
      lemmaBefore: (words) => (words === "" ? "" : `nach „${words}“ –`),
      reads: (name) => ({ before: `${name}: `, after: "" }),
      adds: (name) => ({ before: `hier zusätzlich in ${name}: `, after: "" }),
      lacks: (name) => `fehlt in: ${name}`,
      moved: (name, away) => `${name}: steht ${distance(away)}`,
      unattested: (name) => `die Quelle zitiert hier nicht: ${name}`,
      unattestedText: (name) => ({
        before: `dieser Text ist hier nicht zitiert; ${name}: `,
        after: "",
      }),
      notes: "Anmerkungen",
      unattestedNotes: "Nicht zitiert",
      note: (letter) => `Anmerkung ${letter}`,
      back: (letter) => `${letter}, zurück zum Text`,
      base: (name) => `Sie lesen: ${name}.`,
      exchange: (name) => `Stattdessen lesen: ${name}`,
    },
    revision: {
      controls: "Von einem Text zum anderen",
      slider: "Ausgeführte Änderungen",
      at: placeOf("Änderung"),
      beginning: (name) => `${name}, vor der ersten Änderung`,
      back: "Eine Änderung zurück",
      forth: "Eine Änderung weiter",
      play: "Abspielen",
      pause: "Anhalten",
      none: "Es ist keine Änderung auszuführen.",
    },
    witnesses: {
      choose: "Welche Texte",
      earlier: "Früherer Text",
      later: "Späterer Text",
      base: "Grundtext",
      passage: "Stelle",
      isBase: "Grundtext",
    },
  }
}

/** The same in the scholar's words. */
export function scholarlyDisplays(
  plain: DisplaysPhrases,
  distance: (distance: Distance) => string,
): DisplaysPhrases {
  return {
    apparatus: {
      ...plain.apparatus,
      lemma: (words) => `${words}]`,
      lemmaBefore: (words) => (words === "" ? "" : `${words}]`),
      reads: (siglum) => ({ before: "", after: ` ${siglum}` }),
      adds: (siglum) => ({ before: "add. ", after: ` ${siglum}` }),
      lacks: (siglum) => `om. ${siglum}`,
      moved: (siglum, away) => `transp. ${siglum}, ${distance(away)}`,
      unattested: (siglum) => `unbezeugt in ${siglum}`,
      unattestedText: (siglum) => ({ before: "", after: ` ${siglum}; Text unbezeugt` }),
      notes: "Apparat",
      unattestedNotes: "Unbezeugt",
      base: (siglum) => `Grundtext: ${siglum}.`,
      exchange: (siglum) => `${siglum} als Grundtext nehmen`,
    },
    revision: {
      ...plain.revision,
      at: placeOf("Variante"),
      beginning: (siglum) => `${siglum}, vor der ersten Variante`,
      back: "Eine Variante zurück",
      forth: "Eine Variante weiter",
      none: "Es ist keine Variante zu durchlaufen.",
    },
    witnesses: {
      ...plain.witnesses,
      choose: "Welche Zeugen",
      earlier: "Früherer Zeuge",
      later: "Späterer Zeuge",
    },
  }
}

/** "Änderung 5 von 14: gestrichen, ein Satz", in the word for one that is given. */
function placeOf(change: string): DisplaysPhrases["revision"]["at"] {
  return (place, total, kind, size) =>
    `${change} ${place} von ${total}: ${[kind, size].filter((words) => words !== "").join(", ")}`
}
