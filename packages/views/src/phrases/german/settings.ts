import type { KeysPhrases, SettingsPhrases } from "../settings.js"

/** The panel of settings, in German. */
export const settingsPhrases: SettingsPhrases = {
  title: "Wie die Seite spricht",
  wordsTitle: "Wörter der Seite",
  words: {
    plain: "Einfach: gestrichen, ergänzt, umformuliert",
    scholarly: "Fachlich: Tilgung, Hinzufügung, Ersetzung",
  },
  spokenTitle: "Was ein Vorleseprogramm an einem Zeichen sagt",
  spoken: {
    all: "Was beginnt und wo es endet",
    brief: "Was beginnt",
    none: "Nichts von uns",
  },
}

/** The sheet of keys, in German. */
export const keysPhrases: KeysPhrases = {
  title: "Tasten",
  when: "Sie gelten, solange der Vergleich den Fokus hat und niemand schreibt.",
  close: "Schließen",
  does: {
    next: "nächste Änderung",
    previous: "vorige Änderung",
    "other end": "anderes Ende des Verschobenen",
    "let go": "gewählte Änderung loslassen",
    keys: "diese Übersicht",
  },
}
