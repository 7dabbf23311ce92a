import type { DisplaysPhrases } from "../displays.js"
import type { Distance } from "../phrases.js"

/** What the ways of reading say, in plain words. `distance`: "two paragraphs above". */
export function displaysPhrases(distance: (distance: Distance) => string): DisplaysPhrases {
  return {
    apparatus: {
      lemma: (words) => `“${words}”:`,
      lemmaBefore: (words) => (words === "" ? "" : `after “${words}”:`),
      reads: (name) => ({ before: `${name} has: `, after: "" }),
      adds: (name) => ({ before: `${name} has here: `, after: "" }),
      lacks: (name) => `not in ${name}`,
      moved: (name, away) => `in ${name} this stands ${distance(away)}`,
      unattested: (name) => `the source does not quote ${name} here`,
      unattestedText: (name) => ({
        before: "this text is not quoted here; ",
        after: ` stands in ${name}`,
      }),
      notes: "Notes",
      unattestedNotes: "Not quoted",
      note: (letter) => `note ${letter}`,
      back: (letter) => `${letter}, back to the text`,
      base: (name) => `You are reading ${name}.`,
      exchange: (name) => `Read ${name} instead`,
    },
    revision: {
      controls: "From one text to the other",
      slider: "Changes made",
      at: (place, total, kind, size) =>
        `change ${place} of ${total}: ${[kind, size].filter((words) => words !== "").join(", ")}`,
      beginning: (name) => `${name}, before the first change`,
      back: "One change back",
      forth: "One change on",
      play: "Play",
      pause: "Pause",
      none: "No change is to be made.",
    },
    witnesses: {
      choose: "Which texts",
      earlier: "Earlier text",
      later: "Later text",
      base: "Base",
      passage: "Passage",
      isBase: "base",
    },
  }
}

/** The same in the scholar's words. */
export function scholarlyDisplays(plain: DisplaysPhrases): DisplaysPhrases {
  return {
    ...plain,
    apparatus: {
      ...plain.apparatus,
      lemma: (words) => `${words}]`,
      lemmaBefore: (words) => (words === "" ? "" : `${words}]`),
      reads: (siglum) => ({ before: "", after: ` ${siglum}` }),
      adds: (siglum) => ({ before: "add. ", after: ` ${siglum}` }),
      lacks: (siglum) => `om. ${siglum}`,
      moved: (siglum, away) =>
        plain.apparatus.moved(siglum, away).replace(/^.*stands/u, `transp. ${siglum},`),
      unattested: (siglum) => `unattested in ${siglum}`,
      unattestedText: (siglum) => ({ before: "", after: ` ${siglum}; text unattested` }),
      notes: "Apparatus",
      unattestedNotes: "Unattested",
      base: (siglum) => `Base: ${siglum}.`,
      exchange: (siglum) => `Take ${siglum} as the base`,
    },
    revision: {
      ...plain.revision,
      at: (place, total, kind, size) =>
        plain.revision.at(place, total, kind, size).replace("change", "variant"),
    },
  }
}
