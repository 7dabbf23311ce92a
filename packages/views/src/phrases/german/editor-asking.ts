import type { AskingPhrases } from "../editor-asking.js"

/** Was vor einem Befehl gefragt wird, auf Deutsch. */
export const askingPhrases: AskingPhrases = {
  who: "Wer spricht",
  whoHint: "leer: niemand weiß es",
  hand: "Wessen Hand",
  handHint: "leer: die eigene, oder niemand weiß es",
  seq: "Das wievielte Mal",
  seqHint: "1, 2, 3 …; leer: niemand weiß es",
  done: "Fertig",
}
