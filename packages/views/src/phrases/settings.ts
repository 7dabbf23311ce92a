/** How much is heard before and after a mark: its name and its end, its name alone, or neither. */
export type Spoken = "all" | "brief" | "none"

/** Which words the interface uses. */
export type Wording = "plain" | "scholarly"

/** What the panel of settings says. */
export interface SettingsPhrases {
  readonly title: string
  readonly wordsTitle: string
  readonly words: Readonly<Record<Wording, string>>
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
