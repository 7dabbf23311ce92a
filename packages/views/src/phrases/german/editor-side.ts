import type { SidePhrases } from "../editor-side.js"
import { counted } from "./numbers.js"

const decision = { gender: "f", one: "Entscheidung", many: "Entscheidungen" } as const
const note = { gender: "f", one: "Notiz", many: "Notizen" } as const

/** Was neben den Texten steht, in denen geschrieben wird, auf Deutsch. */
export const sidePhrases: SidePhrases = {
  region: "Zum Vergleich",
  nothingChosen:
    "Klicken Sie eine Änderung an, oder gehen Sie zur nächsten: hier steht dann, was sie ist und was sich tun lässt.",
  wait: "Es wird verglichen …",
  judgeNow: "So festhalten",
  asChange: "Es ist",
  reason: "Warum",
  person: "Ihr Name",
  preset: "Was gezeigt wird",
  presets: {
    everything: "Jeder Unterschied",
    "substantives-only": "Nur Wörter",
    "scanned-text": "Gescannter Text",
  },
  ownRules: "wie unten eingestellt",
  hides: (differences) => (differences === 0 ? "verbirgt keinen" : `verbirgt ${differences}`),
  moreHidden: (differences) => `und ${differences} weitere`,
  noPins:
    "Noch nichts. Ziehen Sie den Ring an einer Stelle auf ihre Entsprechung, oder drücken Sie ihn.",
  pinKind: { together: "Zusammen", apart: "Getrennt" },
  pinState: {
    held: "gehalten",
    moved: "gehalten, als Verschiebung",
    lost: "die Worte sind nicht mehr da",
    "in-conflict": "eine andere sagt etwas anderes",
  },
  notCompared: "nicht von diesen beiden Texten",
  lift: "Aufheben",
  earlier: "Auf der linken Seite",
  later: "Auf der rechten Seite",
  added: (names) =>
    `Hinzugefügt: ${names.join(", ")}. Unter „Texte“ wählen Sie, welche zwei nebeneinander stehen.`,
  remove: "Entfernen",
  about: (decisions, notes) => `${counted(decisions, decision)} und ${counted(notes, note)} dazu`,
  alignTitle: (text) => `Gehört zu einer Stelle in „${text}“`,
  noCandidates:
    "Kein Satz dort teilt ein Wort damit. Wählen Sie unten einen, oder ziehen Sie den Ring auf ihn.",
  anyOther: "Ein beliebiger Satz dort",
  pairThese: "Zusammenführen",
  place: (block, heading) => (heading === "" ? `Absatz ${block}` : `Absatz ${block}, ${heading}`),
  certainty: { sure: "sicher", likely: "wahrscheinlich", doubtful: "zweifelhaft" },
}
