import type { Mark, RuleName } from "@variorum/collation"
import type { LookChange } from "../../layout/remarks.js"
import type { ChangeKind } from "../../row.js"
import type { Certainty, Distance, Extent, Phrases } from "../phrases.js"
import { alternatives, capital, counted, feminine, inWords, nouns } from "./numbers.js"
import { coverPhrases } from "./covers.js"
import { handingPhrases } from "./handing.js"
import { layerDeskPhrases } from "./layer-desk.js"
import { notesPhrases } from "./notes.js"
import { writingPhrases } from "./writing.js"
import { displaysPhrases } from "./displays.js"
import { filterPhrases } from "./filters.js"
import { oneChangePhrases } from "./one-change.js"
import { pairsPhrases } from "./pairs.js"
import { peoplePhrases } from "./people.js"
import { keysPhrases, settingsPhrases } from "./settings.js"
import { columnPhrases, foldPhrases, overviewPhrases } from "./space.js"
import { tallyPhrases } from "./tally.js"
import { voicePhrases } from "./voice.js"
import { interfacePhrases } from "./interface.js"
import { done, summary, tableSays } from "./summary.js"

function extent(measure: Extent): string {
  const words = counted(measure.words, nouns.word)
  if (measure.quotedOnly) return `${words}, pour ce que la source cite`
  if (measure.speaker !== null) return `prise de parole de ${measure.speaker}, ${words}`
  if (measure.blocks > 0) return `${counted(measure.blocks, nouns[measure.block])}, ${words}`
  return measure.sentences > 0 ? `${counted(measure.sentences, nouns.sentence)}, ${words}` : words
}

function fullExtent(measure: Extent): string {
  const whole = measure.blocks > 0 && measure.sentences > 1 && !measure.quotedOnly
  if (!whole) return extent(measure)
  const head =
    measure.speaker === null
      ? counted(measure.blocks, nouns[measure.block])
      : `prise de parole de ${measure.speaker}`
  return `${head} : ${counted(measure.sentences, nouns.sentence)}, ${counted(measure.words, nouns.word)}`
}

function exchange(before: Extent, after: Extent): string {
  const one = Math.max(1, before.sentences)
  const other = Math.max(1, after.sentences)
  if (one === 1 && other > 1) return `une phrase devenue ${inWords(other, "f")}`
  if (one > 1 && other === 1) return `${counted(one, nouns.sentence)} réunies en une`
  return `${counted(one, nouns.sentence)} pour ${inWords(other, "f")}`
}

const markNames: Readonly<Record<Mark["kind"], string>> = {
  emphasis: "mise en relief",
  strong: "mise en relief forte",
  underline: "soulignement",
  superscript: "exposant",
  subscript: "indice",
  "small-capitals": "petites capitales",
  unclear: "lecture incertaine",
}

function lookParts({ gained, lost, blocks }: LookChange): string {
  return [
    ...gained.map((mark) => markNames[mark]),
    ...lost.map((mark) => `sans ${markNames[mark]}`),
    ...(blocks === null ? [] : [`${nouns[blocks[0]].one} devenu ${nouns[blocks[1]].one}`]),
  ].join(", ")
}

/** The extent without its words, for a line that has more to say; words only where nothing else can be counted. */
function briefExtent(measure: Extent): string {
  if (measure.quotedOnly) return extent(measure)
  if (measure.speaker !== null) return `prise de parole de ${measure.speaker}`
  if (measure.blocks > 0) return counted(measure.blocks, nouns[measure.block])
  return measure.sentences > 0 ? counted(measure.sentences, nouns.sentence) : extent(measure)
}

/** After "maintenant" or "auparavant": "deux paragraphes plus haut". */
export function distance({ blocks, direction }: Distance): string {
  const where = direction === "above" ? "plus haut" : "plus bas"
  if (blocks === 0) return `${where} dans le même paragraphe`
  return `${counted(blocks, nouns.paragraph)} ${where}`
}

const steps: Readonly<Record<Certainty, string>> = {
  sure: "sûr",
  likely: "probable",
  doubtful: "douteux",
}

function unlike(step: Certainty, name: string): string {
  return step === "sure"
    ? `rien de semblable dans ${name}`
    : `${name} : citation lacunaire à proximité`
}

const reasons: Readonly<Record<ChangeKind, (step: Certainty, name: string) => string>> = {
  deleted: unlike,
  added: unlike,
  reworded: (step) =>
    step === "sure" ? "les deux sont à la même place" : "les deux ont peu de mots en commun",
  moved: (step) =>
    step === "sure"
      ? "les mêmes mots se trouvent ailleurs"
      : "des mots semblables se trouvent ailleurs",
  unattested: (_step, name) => `la source omet ici des mots de ${name}`,
}

const weights = {
  none: "aucune différence",
  substantive: "change ce qui est dit",
  accidental: "graphie ou ponctuation seulement",
  noise: "erreurs de numérisation",
} as const

const rules: Readonly<Record<RuleName, string>> = {
  "white-space": "espaces",
  paragraphs: "débuts de paragraphe",
  formatting: "aspect des mots",
  "unicode-form": "forme des lettres et des signes",
  case: "majuscules",
  punctuation: "ponctuation",
  "line-end-hyphens": "traits d’union en fin de ligne",
  "word-division": "un mot ou deux",
  numerals: "chiffres et nombres en lettres",
  spellings: "graphies de votre liste",
  transliterations: "formes de noms de votre liste",
  "scanning-noise": "erreurs de numérisation",
}

/** Plain French: what a reader meets first. */
export const plain: Phrases = {
  language: "fr",
  nameOf: (_witness, place) => (place === 0 ? "le brouillon" : "le texte final"),
  headOf: (witness, place) => witness.title ?? (place === 0 ? "Brouillon" : "Texte final"),

  label: done,
  title: {
    deleted: "Supprimé",
    added: "Ajouté",
    reworded: "Reformulé",
    moved: "Déplacé",
    unattested: "Non cité",
  },
  meaning: {
    deleted: "seul le texte antérieur l’a",
    added: "seul le texte postérieur l’a",
    reworded: "la même chose, dite autrement",
    moved: "les mêmes mots, à une autre place",
    unattested: "inconnu, car la source ne cite pas ici l’autre texte",
  },
  none: (kinds) => `Rien de ${alternatives(kinds.map((kind) => done[kind]))}.`,
  extent,
  fullExtent,
  exchange,
  changedPlaces: "a échangé sa place avec ce qui s’y trouvait",
  lackedBy: (name) => `dans ${name}`,
  restyled: "aspect différent",
  look: (change) => `aspect différent : ${lookParts(change)}`,
  unclear: "difficile à lire dans la source",
  difference: (before, after, said) => `${before} → ${after}, ${said}`,
  inHand: (hand) => `de la main de ${hand}`,

  cutHere: "Supprimé ici :",
  addedHere: (name) => `Absent ici (${name}) :`,
  movedAway: "Déplacé d’ici :",
  movedHere: "Déplacé ici :",
  movedTo: (measure, away) => `${briefExtent(measure)}, maintenant ${distance(away)}`,
  movedFrom: (measure, away) => `${briefExtent(measure)}, auparavant ${distance(away)}`,
  phraseLeft: (away) => `déplacé d’ici, maintenant ${distance(away)}`,
  phraseArrived: (away) => `déplacé ici, auparavant ${distance(away)}`,
  unknown: (name) => `La source ne cite pas ici ${name}`,
  lost: (name) => `Perdu dans ${name}`,
  blank: (name) => `vide dans ${name}`,
  unrecorded: "non consigné",
  whyUnknown: {
    blank: (name) => `le tableau est vide ici dans ${name}`,
    report: (name) => `la source rapporte ici ${name} sans le citer`,
  },
  reported: (name) => `rapporté, non cité, dans ${name}`,
  hidden: (kind, passages, words) =>
    `${capital(counted(passages, nouns.passage))} ${kind === "unattested" ? `non ${feminine(passages, "cité")}` : feminine(passages, done[kind])}, ${counted(words, nouns.word)} : masqué`,

  spoken: {
    deleted: "supprimé : ",
    added: "ajouté : ",
    reworded: "reformulé : ",
    moved: "déplacé : ",
    unattested: (name) => `non cité dans ${name} : `,
    end: {
      deleted: " (fin de la suppression) ",
      added: " (fin de l’ajout) ",
      reworded: " (fin de la reformulation) ",
      moved: " (fin du texte déplacé) ",
      unattested: " (de nouveau cité) ",
    },
  },
  invisible: {
    "zero-width space": "espace sans chasse",
    "zero-width joiner": "liant sans chasse",
    "zero-width non-joiner": "antiliant sans chasse",
    "byte order mark": "indicateur d’ordre des octets",
    "soft hyphen": "trait d’union conditionnel",
    "hyphen of another kind": "un autre trait d’union",
    "no-break space": "espace insécable",
    "line break": "saut de ligne",
    tab: "tabulation",
    "several spaces": "plusieurs espaces",
    "text direction control": "commande de sens d’écriture",
    NUL: "NUL",
    "control character": "caractère de commande",
    "tag characters": "caractères d’étiquette",
    "variation selector": "sélecteur de variante",
    "broken character": "caractère abîmé",
    "Latin and Cyrillic letters mixed": "lettres latines et cyrilliques mêlées",
    "Latin and Greek letters mixed": "lettres latines et grecques mêlées",
    "new paragraph": "nouveau paragraphe",
    "paragraphs joined": "paragraphes réunis",
  },

  weight: {
    ...weights,
    unattested: "inconnu",
    moved: "les mêmes mots, à une autre place",
    formatting: "les mêmes mots, d’un autre aspect",
  },
  class: {
    editorial: "mots des éditeurs",
    unattested: "non cité",
    spacing: "espacement",
    paragraphing: "paragraphes",
    punctuation: "ponctuation",
    case: "majuscules",
    spelling: "graphie",
    name: "forme d’un nom",
    number: "nombre",
    "word-order": "ordre des mots",
    "word-choice": "choix des mots",
    formatting: "aspect des mots",
    wording: "formulation",
  },
  rule: rules,
  hiddenByRules: (differences, names) =>
    `${capital(counted(differences, nouns.difference))} ${feminine(differences, "masqué")} par ${names.length === 1 ? "une règle" : "des règles"} : ${alternatives(
      names.map((name) => rules[name]),
      "et",
    )}.`,
  hiddenByRule: (rule, differences) =>
    `${rules[rule]} : ${differences === 0 ? "ne masque rien" : `masque ${counted(differences, nouns.difference)}`}`,
  certainty: (kind, step, _confidence, name) => `${steps[step]} : ${reasons[kind](step, name)}`,
  doubt: (step) => (step === "sure" ? "" : steps[step]),
  otherSpeaker: (name, speaker) => `dans ${name}, c’est ${speaker} qui le dit`,

  summary,
  table: {
    nothing: "(rien)",
    unknown: "(inconnu)",
    blank: { paragraph: "(nouveau paragraphe)", line: "(nouvelle ligne)", space: "(espace)" },
    lacking: (sigla) => `Absent de ${alternatives(sigla, "et")}.`,
    unknownIn: (sigla) => `Non cité dans ${alternatives(sigla, "et")}.`,
    says: tableSays,
  },
  pairs: pairsPhrases,
  people: peoplePhrases({ ...done, same: "inchangé" }, weights),
  voice: voicePhrases,
  folds: foldPhrases,
  overview: overviewPhrases,
  columns: columnPhrases,
  displays: displaysPhrases(distance),
  oneChange: oneChangePhrases("modification"),
  filters: filterPhrases,
  covers: coverPhrases(extent),
  notes: notesPhrases,
  layerDesk: layerDeskPhrases,
  handing: handingPhrases,
  writing: writingPhrases,
  tally: tallyPhrases,
  settings: settingsPhrases,
  keys: keysPhrases,
  interface: interfacePhrases,
}
