import type { KeepingPhrases } from "../editor-keeping.js"
import { counted } from "./numbers.js"

/** What is kept in this browser, in English. */
export const keepingPhrases: KeepingPhrases = {
  line: {
    kept: (time) => `Kept in this browser, ${time}`,
    keeping: "Keeping …",
    notKept: {
      full: "Not kept: this browser has no room left. Your work is in this tab; save it as a file.",
      unavailable:
        "Nothing is kept: this browser gives the page no storage. Your work is in this tab; save it as a file.",
      refused:
        "Not kept: the browser did not write it. Your work is in this tab; save it as a file.",
      newer:
        "Not kept: a newer Variorum keeps its work here. Your work is in this tab; save it as a file, then load the page again.",
      blocked:
        "Not kept: another tab holds the storage. Close other tabs of this page; your work is in this one.",
      "another tab": "This work is being written in another tab. Here you can read it.",
    },
    lastKept: (time) => `Last kept at ${time}.`,
    download: "Save as a file",
    tryAgain: "Try again",
    takeOver: "Write here instead",
    cannotTakeOver:
      "The other tab cannot keep its work, and so does not let go. Save it there as a file.",
  },
  offer: {
    heading: "You were not done here",
    says: (title, time) => `“${title}”, kept in this browser at ${time}.`,
    damaged: "Its last state is damaged; this is the one before.",
    goOn: "Go on with it",
    notNow: "Not now",
  },
  works: {
    heading: "Kept in this browser",
    where: "On this computer alone. Whoever uses this browser can open it.",
    empty: "Nothing is kept.",
    keptAt: (time) => `kept ${time}`,
    open: (title) => `Open “${title}”`,
    delete: "Delete",
    deleteOne: (title) => `Delete “${title}”`,
    deleted: (title) => `“${title}” is deleted.`,
    elsewhere: "Open in another tab.",
    damaged: "Its last state is damaged; the one before opens.",
    lost: "Damaged: it cannot be opened.",
    newer: "Kept by a newer Variorum: this one cannot open it, and leaves it as it is.",
    forgetAll: "Forget everything",
    forgetAsk: (works) =>
      `${works === 1 ? "One work" : `All ${works} works`} and every version will be gone from this browser for good.`,
    forgetYes: "Forget",
    forgetNo: "Keep",
    forgotten: "Nothing is kept in this browser any more.",
  },
  versions: {
    heading: "Versions",
    meaning: "A version is the work as it is now, under a name, to come back to or to compare.",
    name: "Name of the version",
    keep: "Keep this version",
    empty: "No version yet.",
    compare: "Compare the two",
    compareHint: "Tick two versions to compare them.",
    openIt: "Open",
    open: (name) => `Open “${name}”`,
    rename: "Rename",
    renameOne: (name) => `Rename “${name}”`,
    newName: "New name",
    done: "Done",
    delete: "Delete",
    deleteOne: (name) => `Delete “${name}”`,
    deleted: (name) => `The version “${name}” is deleted.`,
    damaged: "A version that cannot be opened.",
  },
  untitled: "Untitled",
  words: (words) => counted(words, "word"),
  undo: "Undo",
  damagedFile: "Save what is damaged as a file",
}
