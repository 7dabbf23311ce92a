import type { StepsPhrases } from "../editor-steps.js"
import { alternatives } from "./numbers.js"

/** Lo que se dice de los pasos en el editor, en español. */
export const stepsPhrases: StepsPhrases = {
  step: {
    typing: "escritura",
    paste: "pegado",
    split: "párrafo nuevo",
    join: "párrafos unidos",
    "add text": "un texto más",
    "remove text": "texto quitado",
    "move text": "orden de los textos",
    "exchange texts": "textos intercambiados",
    particulars: "descripción de un texto",
    edition: "descripción de la edición",
    "take reading": "lectura adoptada",
    "unknown here": "marcado como no citado",
    "pin together": "emparejado a mano",
    "pin apart": "separado a mano",
    "no partner": "dejado sin pareja",
    "lift pin": "emparejamiento a mano anulado",
    judge: "juicio",
    "take back judgement": "juicio retirado",
    rules: "lo que cuenta como diferencia",
    "word list": "lista de palabras",
    notes: "notas",
    "take over": "tomado de otra pestaña",
  },
  undone: (step) => `Deshecho: ${step}.`,
  redone: (step) => `Rehecho: ${step}.`,
  refusal: {
    "no such text": "Este texto ya no está aquí.",
    "texts have changed": "El texto ha cambiado desde la comparación. Inténtelo de nuevo.",
    "no such change": "Este cambio ya no existe.",
    "no such pin": "Este emparejamiento ya está anulado.",
    "no such judgement": "Este juicio ya está retirado.",
    "no such sentence": "Estas oraciones ya no están en el texto.",
    "no such place": "Esto no se puede hacer en este lugar.",
    "siglum is empty": "Un texto necesita un nombre corto.",
    "siglum is taken": "Otro texto ya tiene este nombre corto.",
    "two texts at least": "Una comparación necesita dos textos. Añada otro antes de quitar este.",
    "nothing to take": "Los dos textos dicen aquí lo mismo.",
    "reading is unknown": "Nadie sabe qué dice aquí uno de los textos: no hay nada que adoptar.",
    "only in one text": "Elija un pasaje en cada uno de los dos textos.",
    "pinned already": "Esto ya está decidido a mano.",
    "no other partner": "Ningún otro pasaje se le acerca: no hay de qué separarlo.",
    "no name": "Diga quién juzga, por favor.",
    "no reason": "Dé una razón, por favor.",
    "says nothing": "Elija qué es en su lugar, por favor.",
    "list is missing": "Para esto hace falta antes una lista de palabras.",
    "list contradicts itself": "La lista se contradice: una palabra está en dos de sus líneas.",
    "rule cannot be used": "Esta regla no se puede aplicar.",
    "cells stay apart": "Las celdas de una tabla quedan separadas.",
    "nothing to join": "No sigue ningún párrafo que se pueda unir.",
  },
  reason: (reason) => {
    if (reason.kind === "same words") return "las mismas palabras"
    return `en común: ${alternatives(
      reason.words.map((word) => `«${word}»`),
      "y",
    )}`
  },
}
