/** What is asked before a command is done: a turn's speaker, the hand of a deletion or an addition. */
export interface AskingPhrases {
  readonly who: string
  /** Stand in empty fields: what it means that one is left empty. */
  readonly whoHint: string
  readonly hand: string
  readonly handHint: string
  /** The first, the second … time that a hand went over the text. */
  readonly seq: string
  readonly seqHint: string
  readonly done: string
}
