/** How much is heard before and after a mark: its name and its end, its name alone, or neither. */
export type Spoken = "all" | "brief" | "none"

/** Whose words the interface uses: everybody's or the scholar's; linguists call the like a register. */
export type Register = "plain" | "scholarly"

/** What the panel of settings says. */
export interface SettingsPhrases {
  readonly title: string
  readonly wordsTitle: string
  readonly words: Readonly<Record<Register, string>>
  readonly spokenTitle: string
  readonly spoken: Readonly<Record<Spoken, string>>
}

/** What the sheet of keys says. */
export interface KeysPhrases {
  readonly title: string
  /** Under the title: when the keys work. */
  readonly when: string
  readonly close: string
  /** What each key does, by the wish that it stands for. */
  readonly does: Readonly<Record<"next" | "previous" | "other end" | "let go" | "keys", string>>
}
