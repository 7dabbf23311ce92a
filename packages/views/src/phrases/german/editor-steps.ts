import type { StepsPhrases } from "../editor-steps.js"
import { alternatives } from "./numbers.js"

/** Was von Schritten im Editor gesagt wird, auf Deutsch. */
export const stepsPhrases: StepsPhrases = {
  step: {
    typing: "Tippen",
    paste: "Einfügen",
    split: "neuer Absatz",
    join: "Absätze verbunden",
    "add text": "ein weiterer Text",
    "remove text": "Text entfernt",
    "move text": "Reihenfolge der Texte",
    "exchange texts": "Texte vertauscht",
    particulars: "Beschreibung eines Textes",
    edition: "Beschreibung der Ausgabe",
    "take reading": "Lesart übernommen",
    "unknown here": "als nicht zitiert bezeichnet",
    "pin together": "von Hand zugeordnet",
    "pin apart": "von Hand getrennt",
    "no partner": "ohne Gegenstück belassen",
    "lift pin": "Zuordnung von Hand aufgehoben",
    judge: "Urteil",
    "take back judgement": "Urteil zurückgenommen",
    rules: "was als Unterschied zählt",
    "word list": "Wortliste",
    notes: "Anmerkungen",
    "take over": "aus einem anderen Tab übernommen",
  },
  undone: (step) => `Rückgängig gemacht: ${step}.`,
  redone: (step) => `Wiederholt: ${step}.`,
  refusal: {
    "no such text": "Diesen Text gibt es hier nicht mehr.",
    "texts have changed":
      "Der Text hat sich seit dem Vergleich geändert. Bitte versuchen Sie es noch einmal.",
    "no such change": "Diese Änderung gibt es nicht mehr.",
    "no such pin": "Diese Zuordnung ist schon aufgehoben.",
    "no such judgement": "Dieses Urteil ist schon zurückgenommen.",
    "no such sentence": "Diese Sätze stehen nicht mehr im Text.",
    "no such place": "Das geht an dieser Stelle nicht.",
    "siglum is empty": "Ein Text braucht ein Kürzel.",
    "siglum is taken": "Ein anderer Text hat dieses Kürzel schon.",
    "two texts at least":
      "Ein Vergleich braucht zwei Texte. Fügen Sie erst einen anderen hinzu, bevor Sie diesen entfernen.",
    "nothing to take": "Beide Texte lauten hier gleich.",
    "reading is unknown":
      "Niemand weiß, wie einer der Texte hier lautet; darum lässt sich nichts übernehmen.",
    "only in one text": "Wählen Sie in zwei Texten je eine Stelle.",
    "pinned already": "Das ist schon von Hand entschieden.",
    "no other partner":
      "Keine andere Stelle kommt in Frage: Es gibt nichts, wovon zu trennen wäre.",
    "no name": "Bitte sagen Sie, wer urteilt.",
    "no reason": "Bitte nennen Sie einen Grund.",
    "says nothing": "Bitte wählen Sie, was es stattdessen ist.",
    "list is missing": "Dafür braucht es erst eine Wortliste.",
    "list contradicts itself": "Die Liste widerspricht sich: Ein Wort steht in zwei ihrer Zeilen.",
    "rule cannot be used": "Diese Regel lässt sich nicht anwenden.",
    "cells stay apart": "Zellen einer Tabelle bleiben getrennt.",
    "nothing to join": "Es folgt kein Absatz, der sich anfügen ließe.",
  },
  reason: (reason) => {
    if (reason.kind === "same words") return "dieselben Wörter"
    return `gemeinsam: ${alternatives(
      reason.words.map((word) => `„${word}“`),
      "und",
    )}`
  },
}
