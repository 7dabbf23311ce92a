import type { SidePhrases } from "../editor-side.js"
import { counted } from "./numbers.js"

const decision = { gender: "f", one: "décision", many: "décisions" } as const
const note = { gender: "f", one: "note", many: "notes" } as const

/** Ce qui se tient à côté des textes où l’on écrit, en français. */
export const sidePhrases: SidePhrases = {
  region: "Sur la comparaison",
  nothingChosen:
    "Cliquez sur une modification, ou passez à la suivante, pour voir ce qu’elle est et ce qu’on peut en faire.",
  wait: "Comparaison en cours …",
  judgeNow: "Le dire",
  asChange: "C’est",
  reason: "Pourquoi",
  person: "Votre nom",
  preset: "Ce qui est montré",
  presets: {
    everything: "Toute différence",
    "substantives-only": "Les mots seuls",
    "scanned-text": "Texte numérisé",
  },
  ownRules: "comme réglé ci-dessous",
  hides: (differences) => (differences === 0 ? "n’en cache aucune" : `en cache ${differences}`),
  moreHidden: (differences) => `et ${differences} de plus`,
  noPins: "Rien encore. Tirez l’anneau d’un passage sur celui qui lui répond, ou appuyez dessus.",
  pinKind: { together: "Ensemble", apart: "Séparés" },
  pinState: {
    held: "tenu",
    moved: "tenu, comme déplacement",
    lost: "les mots ont disparu",
    "in-conflict": "un autre dit le contraire",
  },
  notCompared: "pas de ces deux textes",
  lift: "Lever",
  earlier: "À gauche",
  later: "À droite",
  added: (names) =>
    `Ajouté : ${names.join(", ")}. Sous « Textes », vous choisissez les deux que l’on voit côte à côte.`,
  remove: "Retirer",
  about: (decisions, notes) =>
    `${counted(decisions, decision)} et ${counted(notes, note)} à son sujet`,
  alignTitle: (text) => `Répond à un passage de « ${text} »`,
  noCandidates:
    "Aucune phrase n’y partage un mot avec lui. Choisissez-en une ci-dessous, ou tirez l’anneau dessus.",
  anyOther: "Une phrase quelconque",
  pairThese: "Les associer",
  place: (block, heading) => (heading === "" ? `§ ${block}` : `§ ${block}, ${heading}`),
  certainty: { sure: "sûr", likely: "probable", doubtful: "douteux" },
}
