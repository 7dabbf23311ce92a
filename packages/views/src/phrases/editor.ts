import type { PastePhrases } from "./editor-paste.js"
import type { KeepingPhrases } from "./editor-keeping.js"
import type { AskingPhrases } from "./editor-asking.js"
import type { CommandPhrases } from "./editor-commands.js"
import type { EditorNotesPhrases } from "./editor-notes.js"
import type { SidePhrases } from "./editor-side.js"
import type { PanesPhrases } from "./editor-panes.js"
import type { StepsPhrases } from "./editor-steps.js"

/** What the editor says. Apart from `Phrases`: whoever only reads does not fetch it. */
export interface EditorPhrases {
  /** BCP 47 tag. */
  readonly language: string
  readonly commands: CommandPhrases
  /** Over the groups of the menu. */
  readonly groups: Readonly<Record<"file" | "edit" | "text" | "changes" | "view" | "help", string>>
  readonly steps: StepsPhrases
  readonly panes: PanesPhrases
  readonly side: SidePhrases
  readonly keeping: KeepingPhrases
  readonly paste: PastePhrases
  readonly asking: AskingPhrases
  readonly notesList: EditorNotesPhrases
  readonly shell: ShellPhrases
  readonly begin: BeginPhrases
  readonly files: FilePhrases
  readonly particulars: ParticularsPhrases
  readonly site: SitePhrases
}

/** The first page of a site with several editions. */
export interface SitePhrases {
  readonly editions: string
  /** On the field that filters the list. */
  readonly search: string
}

/** What can be said of an edition and of its texts. */
export type ParticularName =
  | "title"
  | "source"
  | "rights"
  | "siglum"
  | "kind"
  | "date"
  | "hand"
  | "language"

/** The dialog in which texts are described. */
export interface ParticularsPhrases {
  readonly edition: string
  readonly names: Readonly<Record<ParticularName, string>>
  /** What stands in an empty field. */
  readonly hints: Readonly<Partial<Record<ParticularName, string>>>
  /** Beside what is as the program would guess it. */
  readonly from: Readonly<Record<GuessedFrom, string>>
  /** Which particulars were guessed when files were brought, by their names. */
  readonly guessed: (names: readonly string[]) => string
}

/** What a particular of a text was guessed from. */
export type GuessedFrom = "file name" | "first lines" | "words"

/** Around the work. */
export interface ShellPhrases {
  /** Name of the region for those who do not see it. */
  readonly region: string
  readonly menu: string
  readonly commands: string
  /** On the field of the palette. */
  readonly palette: string
  readonly found: (commands: number) => string
  readonly keys: string
  readonly close: string
  readonly untitled: string
  readonly title: string
  /** The two ways of looking at the work. */
  readonly modes: string
  /** Asked before a work is left that is kept nowhere. */
  readonly leave: Readonly<Record<"title" | "says" | "yes" | "no", string>>
}

/** The first screen. */
export interface BeginPhrases {
  readonly heading: string
  readonly lead: string
  /** Names of the two texts, and what each is. */
  readonly draft: string
  readonly draftSays: string
  readonly final: string
  readonly finalSays: string
  /** In an empty field, and while a file is held over it. */
  readonly empty: string
  readonly letGo: string
  readonly choose: string
  readonly kinds: string
  /** What a person can say of files that do not say it themselves. */
  readonly files: {
    readonly title: string
    readonly encoding: string
    readonly foundOut: string
    readonly keepLines: string
    readonly speakers: string
  }
  readonly clear: string
  /** How much was brought: "1,204 words". */
  readonly brought: (words: number, name: string) => string
  readonly compare: string
  readonly both: string
  readonly private: string
  readonly examples: string
  readonly openEdition: string
  readonly noWords: (name: string) => string
  readonly reading: (name: string) => string
}

/** Files that come and go. */
export interface FilePhrases {
  readonly saved: (name: string) => string
  readonly notSaved: string
  readonly exportTitle: string
  readonly exportLead: string
  /** What each export is, and what it carries. */
  readonly exports: Readonly<Record<ExportName, { readonly name: string; readonly says: string }>>
  readonly failed: (name: string) => string
}

/** What the work can leave as. */
export type ExportName =
  | "edition"
  | "docx"
  | "html"
  | "live-html"
  | "course-html"
  | "tei"
  | "tei-standoff"
  | "markdown"
  | "latex"
  | "csv"
  | "json"
  | "annotations"
  | "notes-csv"
  | "print"
