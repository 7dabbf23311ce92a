import type { DisplaysPhrases } from "../displays.js"
import type { Distance } from "../phrases.js"

/** What the ways of reading say, in plain words. `distance`: "dos párrafos más arriba". */
export function displaysPhrases(distance: (distance: Distance) => string): DisplaysPhrases {
  return {
    apparatus: {
      lemma: (words) => `«${words}»:`,
      lemmaBefore: (words) => (words === "" ? "" : `tras «${words}»:`),
      reads: (name) => ({ before: `en ${name} se lee: `, after: "" }),
      adds: (name) => ({ before: `en ${name} se lee aquí: `, after: "" }),
      lacks: (name) => `no está en ${name}`,
      moved: (name, away) => `en ${name} esto está ${distance(away)}`,
      unattested: (name) => `la fuente no cita aquí ${name}`,
      unattestedText: (name) => ({
        before: `este texto no se cita aquí; en ${name} se lee: `,
        after: "",
      }),
      notes: "Notas",
      unattestedNotes: "No citado",
      note: (letter) => `nota ${letter}`,
      back: (letter) => `${letter}, volver al texto`,
      base: (name) => `Está leyendo ${name}.`,
      exchange: (name) => `Leer ${name} en su lugar`,
    },
    revision: {
      controls: "De un texto al otro",
      slider: "Cambios hechos",
      at: (place, total, kind, size) => `cambio ${place} de ${total}: ${listed(kind, size)}`,
      beginning: (name) => `${name}, antes del primer cambio`,
      back: "Un cambio atrás",
      forth: "Un cambio adelante",
      play: "Reproducir",
      pause: "Pausa",
      none: "No hay ningún cambio que hacer.",
    },
    witnesses: {
      choose: "Qué textos",
      earlier: "Texto anterior",
      later: "Texto posterior",
      base: "Base",
      passage: "Pasaje",
      isBase: "base",
    },
  }
}

/** The same in the scholar's words. */
export function scholarlyDisplays(distance: (distance: Distance) => string): DisplaysPhrases {
  const plain = displaysPhrases(distance)
  return {
    apparatus: {
      ...plain.apparatus,
      lemma: (words) => `${words}]`,
      lemmaBefore: (words) => (words === "" ? "" : `${words}]`),
      reads: (siglum) => ({ before: "", after: ` ${siglum}` }),
      adds: (siglum) => ({ before: "add. ", after: ` ${siglum}` }),
      lacks: (siglum) => `om. ${siglum}`,
      moved: (siglum, away) => `transp. ${siglum}, ${distance(away)}`,
      unattested: (siglum) => `no atestiguado en ${siglum}`,
      unattestedText: (siglum) => ({ before: "", after: ` ${siglum}; texto no atestiguado` }),
      notes: "Aparato",
      unattestedNotes: "No atestiguado",
      base: (siglum) => `Texto base: ${siglum}.`,
      exchange: (siglum) => `Tomar ${siglum} como texto base`,
    },
    revision: {
      ...plain.revision,
      controls: "De un testimonio al otro",
      slider: "Variantes recorridas",
      at: (place, total, kind, size) => `variante ${place} de ${total}: ${listed(kind, size)}`,
      beginning: (siglum) => `${siglum}, antes de la primera variante`,
      back: "Una variante atrás",
      forth: "Una variante adelante",
      none: "No hay variantes.",
    },
    witnesses: {
      ...plain.witnesses,
      choose: "Qué testimonios",
      earlier: "Testimonio anterior",
      later: "Testimonio posterior",
      base: "Texto base",
      isBase: "texto base",
    },
  }
}

function listed(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ")
}
