import type { EntryFaultKind, VoiceCategory, VoiceFate, VoiceFault } from "@variorum/layers"
import type { VoiceCounts, VoicePhrases } from "../voice.js"
import { capital, counted, nouns } from "./numbers.js"

const lists: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "Primera persona y opinión",
  certainty: "Certeza y reserva",
  demand: "Exigencia y necesidad",
  intensity: "Intensidad",
  amount: "Cuántos, cuánto",
  negation: "Negación",
  name: "Nombres",
  place: "Lugares",
  date: "Fechas",
  number: "Números",
}

const signs: Readonly<Record<VoiceCategory, string>> = {
  "first-person": "yo",
  certainty: "c",
  demand: "e",
  intensity: "i",
  amount: "q",
  negation: "n",
  name: "N",
  place: "L",
  date: "F",
  number: "#",
}

const fates: Readonly<Record<VoiceFate, string>> = {
  lost: "perdido",
  gained: "ganado",
  weaker: "debilitado",
  stronger: "reforzado",
  exchanged: "dicho de otro modo",
  elsewhere: "en otra parte del otro texto",
  kept: "conservado",
  unattested: "no citado en el otro texto",
}

const told: readonly VoiceFate[] = [
  "lost",
  "gained",
  "weaker",
  "stronger",
  "exchanged",
  "kept",
  "elsewhere",
  "unattested",
]

/** What became of the words, in the words for it that are given. */
function countsIn(words: Readonly<Record<VoiceFate, string>>) {
  return (counts: VoiceCounts): string => {
    const parts = told
      .filter((fate) => counts[fate] > 0)
      .map((fate) => `${words[fate]}: ${counts[fate].toLocaleString("es")}`)
    return parts.length === 0 ? "ninguno" : parts.join(", ")
  }
}

const entryFaults: Readonly<Record<EntryFaultKind, (words: string) => string>> = {
  "no words": () => "una forma entre comas está vacía",
  "not a word": (words) => `«${words}» no es una palabra: solo letras y cifras`,
  strength: (words) => `«${words}» no es una fuerza: escriba 1, 2 o 3 tras =`,
  gap: (words) => `«${words}»: a lo sumo un hueco (…), con palabras a ambos lados`,
  stem: (words) => `«${words}» es una raíz demasiado corta: al menos tres letras antes de *`,
  class: (words) => `«${words}» no se conoce: {capitals}, {figures}, {year} o {date}`,
  "long line": () => "la línea es demasiado larga",
  "long form": () => "una forma tiene más de ocho palabras",
}

function whatIsWrong(kind: VoiceFault["kind"], words: string): string {
  switch (kind) {
    case "not JSON":
      return "este archivo no es JSON"
    case "not lists":
      return "este archivo no contiene listas de palabras de este programa"
    case "newer version":
      return "este archivo es de una versión más nueva de este programa"
    case "no name":
      return "una lista necesita un nombre de 60 letras a lo sumo"
    case "language":
      return `«${words}» no es una lengua: escriba la primera parte de su código, como en o ru`
    case "too many":
      return "hay más de 20 000 entradas, o más de 200 listas"
    case "list twice":
      return "ya hay una lista de ese nombre para esa lengua"
    case "entry twice":
      return `«${words}» ya está`
    default:
      return entryFaults[kind](words)
  }
}

/** What is said about word lists, in plain Spanish. */
export const voicePhrases: VoicePhrases = {
  title: "Voz y afirmaciones",
  caution:
    "Hallado con listas de palabras, no leído: una marca dice que estas palabras están en una lista, y en cuál, nunca lo que aquí significan. Los nombres se adivinan por sus mayúsculas.",
  lists,
  signs,
  fate: fates,
  heading: { list: "Lista", shown: "Marcado" },
  show: (list) => `Marcar en los textos: ${list}`,
  counts: countsIn(fates),
  rate: (before, after, difference) =>
    `Por cada mil palabras: ${before}, luego ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${counted(words, nouns.word)} del autor${kind === "" ? "" : ` (${kind})`}.`,
  noLists: (name, language) =>
    `No hay listas de palabras para la lengua de ${name} (${language}). Puede añadir alguna.`,
  found: (list, entry, strength) =>
    `Lista: ${list}. Entrada: ${entry}${strength === null ? "" : `, fuerza ${strength} de 3`}.`,
  correctedBy: (creator, reason) =>
    `Puesto en esta lista por ${creator}${reason === "" ? "" : `: ${reason}`}.`,
  lines:
    "Una línea ondulada: estas palabras se perdieron, se ganaron o se dijeron de otro modo. Una de puntos: conservadas, o nadie lo sabe.",
  spoken: (list, fate) => ` (${list}: ${fate}) `,
  more: (count) => `Mostrar ${count.toLocaleString("es")} más`,
  showKept: (count) => `Mostrar lo conservado (${count.toLocaleString("es")})`,
  struck: (words, list, creator, reason) =>
    `«${words}» no cuenta en ${list}: según ${creator}${reason === "" ? "" : `, ${reason}`}.`,
  lostCorrection: (words, creator, reason) => {
    const why = {
      "no witness": "su texto no se compara aquí",
      "no words": "estas palabras ya no están en el texto",
      "not found": "ninguna lista las encuentra ya",
      "not sure": "nada dice a cuáles de las palabras iguales se refiere",
    }
    return `Lo que ${creator} dijo de «${words}» ya no se refiere a nada: ${why[reason]}.`
  },
  belongsTo: (list) => `pertenecen a ${list}`,
  correction: {
    open: "Aquí no",
    belongs: "Estas palabras",
    notMeant: "no van aquí",
    name: "Su nombre",
    reason: "Por qué (puede quedar vacío)",
    keep: "Guardar",
    takeBack: "Retirar",
    nameNeeded: "Una corrección necesita su nombre.",
  },
  editor: {
    open: "Ver y cambiar las listas",
    title: "Listas de palabras",
    help: "Una entrada por línea; sus otras formas, tras comas. «= 3» al final dice su fuerza (1 débil, 2 media, 3 fuerte). «…» vale por una a tres palabras, «*» al final por cualquier terminación, «!» al principio por palabras que nunca se quieren decir.",
    list: "Lista",
    option: (list, language) => `${list} (${language})`,
    entries: "Entradas",
    apply: "Usar esta lista",
    reset: "Volver a las listas del programa",
    download: "Guardar todas las listas en un archivo",
    upload: "Abrir un archivo de listas",
    close: "Cerrar",
    sound: (entries) =>
      entries === 1 ? "Una entrada, en uso." : `${entries.toLocaleString("es")} entradas, en uso.`,
    fileName: "listas-de-palabras.json",
    fault: ({ kind, line, words }, list) => {
      const where = [list, line === null ? "" : `línea ${line}`]
        .filter((part) => part !== "")
        .join(", ")
      return capital(`${where === "" ? "" : `${where}: `}${whatIsWrong(kind, words)}.`)
    },
    moreFaults: (count) => (count === 1 ? "Y otra falta." : `Y otras ${count} faltas.`),
    newName: "Nombre de una lista nueva",
    newLanguage: "Su lengua (en, ru …)",
    add: "Añadir",
  },
}

const scholarlyFates: Readonly<Record<VoiceFate, string>> = {
  ...fates,
  weaker: "atenuado",
  stronger: "intensificado",
  exchanged: "sustituido",
  elsewhere: "en otra parte del otro testimonio",
  unattested: "no atestiguado en el otro testimonio",
}

/** The same in the words of those who study stance. */
export const scholarlyVoicePhrases: VoicePhrases = {
  ...voicePhrases,
  title: "Marcadores de posicionamiento",
  lists: {
    "first-person": "Automención y posicionamiento",
    certainty: "Atenuadores y realzadores",
    demand: "Modalidad deóntica",
    intensity: "Intensificadores y mitigadores",
    amount: "Cuantificadores",
    negation: "Negación",
    name: "Antropónimos",
    place: "Topónimos",
    date: "Fechas",
    number: "Numerales",
  },
  fate: scholarlyFates,
  counts: countsIn(scholarlyFates),
  rate: (before, after, difference) => `Por 1000 palabras: ${before}, ${after} (${difference}).`,
  evidence: (name, words, kind) =>
    `${capital(name)}: ${words.toLocaleString("es")} ocurrencias${kind === "" ? "" : `; ${kind}`}.`,
}
