/** The list of notes beside the texts that are written in. */
export interface EditorNotesPhrases {
  readonly none: string
  /** Where a note has no sure place in the two texts, or none that is shown. */
  readonly lost: string
  readonly doubtful: string
  /** `sigla`: of the other texts, parted by commas. */
  readonly elsewhere: (sigla: string) => string
  readonly hidden: string
  /** On what leads from a note to its words. */
  readonly lead: string
}
