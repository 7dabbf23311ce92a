import type { KeepingPhrases } from "../editor-keeping.js"
import { counted, nouns } from "./numbers.js"

/** What is kept in this browser, in Spanish. */
export const keepingPhrases: KeepingPhrases = {
  line: {
    kept: (time) => `Guardado en este navegador, ${time}`,
    keeping: "Guardando …",
    notKept: {
      full: "No se ha guardado: en este navegador no queda espacio. Su trabajo está en esta pestaña; guárdelo en un archivo.",
      unavailable:
        "No se guarda nada: este navegador no da almacenamiento a la página. Su trabajo está en esta pestaña; guárdelo en un archivo.",
      refused:
        "No se ha guardado: el navegador no lo ha escrito. Su trabajo está en esta pestaña; guárdelo en un archivo.",
      newer:
        "No se ha guardado: un Variorum más reciente guarda aquí su trabajo. El suyo está en esta pestaña; guárdelo en un archivo y vuelva a cargar la página.",
      blocked:
        "No se ha guardado: otra pestaña ocupa el almacenamiento. Cierre las demás pestañas de esta página; su trabajo está en esta.",
      "another tab": "Este trabajo se está escribiendo en otra pestaña. Aquí puede leerlo.",
    },
    lastKept: (time) => `Guardado por última vez: ${time}.`,
    download: "Guardar en un archivo",
    tryAgain: "Intentarlo de nuevo",
    takeOver: "Escribir aquí",
    cannotTakeOver:
      "La otra pestaña no puede guardar su trabajo y por eso no lo cede. Guárdelo allí en un archivo.",
  },
  offer: {
    heading: "Aquí no había terminado",
    says: (title, time) => `«${title}», guardado en este navegador: ${time}.`,
    damaged: "Su último estado está dañado; este es el anterior.",
    goOn: "Seguir con él",
    notNow: "Ahora no",
  },
  works: {
    heading: "Guardado en este navegador",
    where: "Solo en este ordenador. Quien use este navegador puede abrirlo.",
    empty: "No hay nada guardado.",
    keptAt: (time) => `guardado: ${time}`,
    open: (title) => `Abrir «${title}»`,
    delete: "Borrar",
    deleteOne: (title) => `Borrar «${title}»`,
    deleted: (title) => `«${title}» se ha borrado.`,
    elsewhere: "Abierto en otra pestaña.",
    damaged: "Su último estado está dañado; el anterior se abre.",
    lost: "Dañado: no se puede abrir.",
    newer: "Guardado por un Variorum más reciente: este no puede abrirlo y lo deja como está.",
    forgetAll: "Olvidarlo todo",
    forgetAsk: (works) =>
      works === 1
        ? "Un trabajo y todas las versiones desaparecerán de este navegador para siempre."
        : `Los ${works} trabajos y todas las versiones desaparecerán de este navegador para siempre.`,
    forgetYes: "Olvidar",
    forgetNo: "Conservar",
    forgotten: "En este navegador ya no hay nada guardado.",
  },
  versions: {
    heading: "Versiones",
    meaning:
      "Una versión es el trabajo tal como está ahora, con un nombre: para volver a ella o compararla.",
    name: "Nombre de la versión",
    keep: "Guardar esta versión",
    empty: "Todavía no hay versiones.",
    compare: "Comparar las dos",
    compareHint: "Marque dos versiones para compararlas.",
    openIt: "Abrir",
    open: (name) => `Abrir «${name}»`,
    rename: "Cambiar el nombre",
    renameOne: (name) => `Cambiar el nombre de «${name}»`,
    newName: "Nombre nuevo",
    done: "Listo",
    delete: "Borrar",
    deleteOne: (name) => `Borrar «${name}»`,
    deleted: (name) => `La versión «${name}» se ha borrado.`,
    damaged: "Una versión que no se puede abrir.",
  },
  untitled: "Sin título",
  words: (words) => counted(words, nouns.word),
  undo: "Deshacer",
  damagedFile: "Guardar lo dañado en un archivo",
}
