import type { KeysPhrases, SettingsPhrases } from "../settings.js"

/** The panel of settings, in Spanish. */
export const settingsPhrases: SettingsPhrases = {
  title: "Cómo habla la página",
  wordsTitle: "Palabras de la página",
  words: {
    plain: "Sencillas: suprimido, añadido, reescrito",
    scholarly: "Eruditas: supresión, adición, sustitución",
  },
  spokenTitle: "Lo que un lector de pantalla dice en una marca",
  spoken: {
    all: "Qué empieza y dónde acaba",
    brief: "Qué empieza",
    none: "Nada nuestro",
  },
}

/** The sheet of keys, in Spanish. */
export const keysPhrases: KeysPhrases = {
  title: "Teclas",
  when: "Funcionan mientras la comparación tiene el foco y nadie escribe.",
  close: "Cerrar",
  does: {
    next: "cambio siguiente",
    previous: "cambio anterior",
    "other end": "el otro extremo de lo trasladado",
    "let go": "soltar el cambio elegido",
    keys: "esta lista",
  },
}
