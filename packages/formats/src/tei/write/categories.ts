/** What the categories of a file mean, for whoever reads it without this program. */
import type { Change, RuleName, VariantClass, Weight } from "@variorum/collation"
import type { Taxonomy } from "./identifiers.js"

export const TAXONOMY_TITLES: Readonly<Record<Taxonomy, string>> = {
  weight: "How much a difference weighs",
  class: "What kind of difference it is",
  rule: "What counted as the same",
  change: "What happened to a passage",
  block: "Whose words a block is",
  state: "What became of a note",
  tag: "Tags of notes",
}

const WEIGHTS: Readonly<Record<Weight, string>> = {
  none: "no difference in the writer's words",
  noise: "an accident of transmission",
  accidental: "a difference in form: spelling, punctuation, layout",
  substantive: "a difference in what is said",
}

const CLASSES: Readonly<Record<VariantClass, string>> = {
  editorial: "an editor's or a stenographer's words",
  unattested: "what one witness read here is unknown: neither cut nor added",
  spacing: "white space",
  paragraphing: "where a block begins",
  punctuation: "marks of punctuation",
  case: "capital and small letters",
  spelling: "the same word, written otherwise",
  name: "a name, written otherwise",
  number: "one number for another",
  "word-order": "the same words in another order",
  "word-choice": "a few words for a few",
  formatting: "the words agree and look different",
  wording: "words that one witness has and another has not, or others in their place",
}

const RULES: Readonly<Record<RuleName, string>> = {
  "white-space": "white space was not compared",
  paragraphs: "where a paragraph begins was not compared",
  formatting: "how words look was not compared",
  "unicode-form": "how a letter is encoded was not compared",
  case: "capital and small letters were not told apart",
  punctuation: "marks of punctuation were not compared",
  "line-end-hyphens": "a hyphen at the end of a line was not compared",
  "word-division": "where a word is divided was not compared",
  numerals: "figures and words for numbers were not told apart",
  spellings: "spellings of a list were not told apart",
  transliterations: "transliterations of a list were not told apart",
  "scanning-noise": "letters that scanning confuses were not told apart",
}

const CHANGES: Readonly<Record<Change, string>> = {
  same: "the witnesses agree",
  reworded: "it is worded otherwise",
  deleted: "it was left out",
  added: "it is new",
  unattested: "what one witness had here is unknown",
}

const OTHERS: Readonly<Record<string, string>> = {
  editorial: "an editor's heading, not the document's words",
  reported: "the source's report of what was said, not the words themselves",
  resolved: "it is settled",
  doubtful: "what it is about is not certain, so it points nowhere",
  lost: "what it is about is not in the text any more, so it points nowhere",
}

/** A description of a category; null where there is none. */
export function describe(taxonomy: Taxonomy, name: string): string | null {
  const descriptions: Readonly<Partial<Record<Taxonomy, Readonly<Record<string, string>>>>> = {
    weight: WEIGHTS,
    class: CLASSES,
    rule: RULES,
    change: CHANGES,
    block: OTHERS,
    state: OTHERS,
  }
  return descriptions[taxonomy]?.[name] ?? null
}
