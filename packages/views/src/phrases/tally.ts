/** What the figures are headed with. */
export interface TallyPhrases {
  /** Name of the panel. */
  readonly panel: string
  readonly whole: string
  readonly bySection: string
  readonly bySpeaker: string
  /** Name of what stands before the first heading, and of what is nobody's. */
  readonly noSection: string
  readonly noSpeaker: string
  readonly kind: string
  readonly passages: string
  readonly words: string
  readonly unchanged: string
  /** How long a text is: `evidence` names it. */
  readonly length: (evidence: string, words: number) => string
  /** A text and how it has come down to us, "Draft: autograph"; `kind` is empty where that is not stated. */
  readonly evidence: (name: string, kind: string) => string
}
