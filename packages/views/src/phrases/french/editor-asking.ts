import type { AskingPhrases } from "../editor-asking.js"

/** Ce qui est demandé avant une commande, en français. */
export const askingPhrases: AskingPhrases = {
  who: "Qui parle",
  whoHint: "vide : nul ne le sait",
  hand: "De quelle main",
  handHint: "vide : la sienne, ou nul ne le sait",
  seq: "La combientième fois",
  seqHint: "1, 2, 3 … ; vide : nul ne le sait",
  done: "Valider",
}
