import type { KeysPhrases, SettingsPhrases } from "../settings.js"

/** The panel of settings, in English. */
export const settingsPhrases: SettingsPhrases = {
  title: "How the page speaks",
  wordsTitle: "Words of the page",
  words: {
    plain: "Plain: cut, added, reworded",
    scholarly: "Scholarly: deletion, addition, substitution",
  },
  spokenTitle: "What a screen reader hears at a mark",
  spoken: {
    all: "What begins and where it ends",
    brief: "What begins",
    none: "Nothing of ours",
  },
}

/** The sheet of keys, in English. */
export const keysPhrases: KeysPhrases = {
  title: "Keys",
  when: "They work while the focus is in the comparison, and nobody writes.",
  close: "Close",
  does: {
    next: "next change",
    previous: "previous change",
    "other end": "other end of what moved",
    "let go": "let the chosen change go",
    keys: "this sheet",
  },
}
