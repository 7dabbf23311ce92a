/** What is said of one change: on its card, of the link to it, and where it is cited. */
export interface OneChangePhrases {
  /** Beside the classes of its differences. */
  readonly class: string
  /** In the place of a reading: the witness has no words there; nobody knows them; they are those of the other. */
  readonly nothing: string
  readonly unknown: string
  readonly sameWords: string
  /** The words are to be guessed first. */
  readonly covered: string
  readonly copyLink: string
  readonly cite: string
  /** What to choose among: the styles of citation. */
  readonly style: string
  readonly styles: Readonly<Record<"chicago" | "mla" | "bibtex" | "csl-json", string>>
  /** What the text is that can be copied. */
  readonly citation: string
  readonly link: string
  readonly copy: string
  readonly copied: string
  /** Where the browser lets nothing be copied: what to do with what is selected now. */
  readonly notCopied: string
  /** That texts are not those that a link was made for. `names`: of one of them, or of both; `isFound`: whether its change is there all the same. */
  readonly otherText: (names: readonly string[], isFound: boolean) => string
  /** The texts are the same, and the change is not found in them. */
  readonly noSuchChange: string
  /** The change is there, and is not shown. */
  readonly notShown: string
}
