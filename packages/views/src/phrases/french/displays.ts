import type { DisplaysPhrases } from "../displays.js"
import type { Distance } from "../phrases.js"

/** What the ways of reading say, in plain French. `distance`: "deux paragraphes plus haut". */
export function displaysPhrases(distance: (distance: Distance) => string): DisplaysPhrases {
  return {
    apparatus: {
      lemma: (words) => `« ${words} » –`,
      lemmaBefore: (words) => (words === "" ? "" : `après « ${words} » –`),
      reads: (name) => ({ before: `dans ${name} : `, after: "" }),
      adds: (name) => ({ before: `ici, en plus, dans ${name} : `, after: "" }),
      lacks: (name) => `manque dans ${name}`,
      moved: (name, away) => `se trouve, dans ${name}, ${distance(away)}`,
      unattested: (name) => `la source ne cite pas ici ${name}`,
      unattestedText: (name) => ({
        before: `ce texte n’est pas cité ici ; dans ${name} : `,
        after: "",
      }),
      notes: "Notes",
      unattestedNotes: "Non cité",
      note: (letter) => `note ${letter}`,
      back: (letter) => `${letter}, retour au texte`,
      base: (name) => `Vous lisez ${name}.`,
      exchange: (name) => `Lire plutôt ${name}`,
    },
    revision: {
      controls: "D’un texte à l’autre",
      slider: "Modifications effectuées",
      at: placeOf("modification"),
      beginning: (name) => `${name}, avant la première modification`,
      back: "Une modification en arrière",
      forth: "Une modification en avant",
      play: "Lancer",
      pause: "Suspendre",
      none: "Il n’y a aucune modification à effectuer.",
    },
    witnesses: {
      choose: "Quels textes",
      earlier: "Texte antérieur",
      later: "Texte postérieur",
      base: "Texte de base",
      passage: "Portion",
      isBase: "texte de base",
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
      unattested: (siglum) => `non attesté dans ${siglum}`,
      unattestedText: (siglum) => ({ before: "", after: ` ${siglum} ; texte non attesté` }),
      notes: "Apparat",
      unattestedNotes: "Non attesté",
      base: (siglum) => `Texte de base : ${siglum}.`,
      exchange: (siglum) => `Prendre ${siglum} comme texte de base`,
    },
    revision: {
      ...plain.revision,
      at: placeOf("variante"),
      beginning: (siglum) => `${siglum}, avant la première variante`,
      back: "Une variante en arrière",
      forth: "Une variante en avant",
      none: "Il n’y a aucune variante à parcourir.",
    },
    witnesses: {
      ...plain.witnesses,
      choose: "Quels témoins",
      earlier: "Témoin antérieur",
      later: "Témoin postérieur",
    },
  }
}

/** "modification 5 sur 14 : supprimé, une phrase", in the word for one that is given. */
function placeOf(change: string): DisplaysPhrases["revision"]["at"] {
  return (place, total, kind, size) =>
    `${change} ${place} sur ${total} : ${[kind, size].filter((words) => words !== "").join(", ")}`
}
