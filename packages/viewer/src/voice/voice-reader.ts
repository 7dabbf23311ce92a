import type { Collation } from "@variorum/collation"
import { makeVoiceCorrection, type VoiceCorrection } from "@variorum/layers"
import {
  type Phrases,
  type VoiceLine,
  voiceMarks,
  type VoiceSummary,
  voiceSummary,
} from "@variorum/views"
import type { ReactiveController } from "lit"
import { VoiceCorrectionsEvent } from "../events.js"
import type { ViewProperties } from "../view/view-properties.js"
import { ListsEditor } from "./lists-editor.js"
import { VoiceMarks } from "./marks.js"

/** How many findings of a list are drawn before a reader asks for more. */
const AT_FIRST = 40
const AT_ONCE = 200

/** What one list of the panel shows beneath its row. */
interface Opened {
  readonly kept: boolean
  readonly limit: number
}

/**
 * What a reader has opened, marked, pointed at and corrected in "Voice and claims". Texts are searched when the panel
 * is open or something is marked, and not before.
 */
export class VoiceReader implements ReactiveController {
  readonly editor: ListsEditor
  readonly #host: ViewProperties
  #isOpen = false
  readonly #opened = new Map<string, Opened>()
  readonly #shown = new Set<string>()
  #pointed: readonly string[] = []
  #isCorrecting = false
  /** Who corrects: said once for all corrections of a visit. */
  person = ""
  /** What was marked when the texts were drawn last; null when something else is to be marked since. */
  #marks: { readonly of: VoiceSummary; readonly marks: VoiceMarks } | null = null
  #found: { readonly of: readonly unknown[]; readonly summary: VoiceSummary } | null = null

  constructor(host: ViewProperties) {
    this.#host = host
    this.editor = new ListsEditor(host)
    host.addController(this)
  }

  hostConnected(): void {}

  get isOpen(): boolean {
    return this.#isOpen
  }

  set isOpen(isOpen: boolean) {
    if (isOpen === this.#isOpen) return
    this.#isOpen = isOpen
    this.#host.requestUpdate()
  }

  /** What was found; searched anew only when texts, lists, corrections or words have changed. */
  summary(collation: Collation, phrases: Phrases): VoiceSummary {
    const { voiceLists, voiceCorrections } = this.#host
    const of = [collation, phrases, voiceLists, voiceCorrections]
    if (this.#found === null || of.some((one, i) => one !== this.#found?.of[i])) {
      const options = { phrases }
      // Findings are named by their place among all, so names are no longer good.
      this.#pointed = []
      this.#found = { of, summary: voiceSummary(collation, voiceLists, voiceCorrections, options) }
    }
    return this.#found.summary
  }

  /** The marks to draw; null where none are asked for. */
  marks(collation: Collation, phrases: Phrases): VoiceMarks | null {
    if (this.#shown.size === 0 && this.#pointed.length === 0) return null
    const summary = this.summary(collation, phrases)
    if (this.#marks?.of !== summary) {
      const marks = voiceMarks(summary, this.#shown, new Set(this.#pointed))
      this.#marks = { of: summary, marks: new VoiceMarks(marks) }
    }
    return this.#marks.marks
  }

  /** What a list shows beneath its row; null while it is closed. */
  opened(category: string): Opened | null {
    return this.#opened.get(category) ?? null
  }

  /** Opens a list's findings, or closes them. */
  unfold(category: string): void {
    if (!this.#opened.delete(category)) this.#opened.set(category, { kept: false, limit: AT_FIRST })
    this.#host.requestUpdate()
  }

  /** Shows more findings of a list, or also those that were kept. */
  showMore(category: string, kept: boolean): void {
    const { limit } = this.#opened.get(category) ?? { limit: 0 }
    this.#opened.set(category, { kept, limit: kept ? AT_FIRST + limit : limit + AT_ONCE })
    this.#host.requestUpdate()
  }

  /** True when any list's words are marked in the texts. */
  get isMarking(): boolean {
    return this.#shown.size > 0
  }

  isShown(category: string): boolean {
    return this.#shown.has(category)
  }

  /** Marks a list's words in the texts, or no longer. */
  show(category: string): void {
    if (!this.#shown.delete(category)) this.#shown.add(category)
    this.#marks = null
    this.#host.requestUpdate()
  }

  isPointed(line: VoiceLine): boolean {
    return this.#pointed[0] === line.ids[0]
  }

  /** Marks one finding and brings it into view. */
  point(line: VoiceLine): void {
    this.#pointed = line.ids
    this.#marks = null
    this.#isCorrecting = false
    this.#host.requestUpdate()
    // Behind what the view itself brings into view, which is the whole passage.
    void this.#host.updateComplete.then(() => this.#bringIntoView())
  }

  get isCorrecting(): boolean {
    return this.#isCorrecting
  }

  /** Opens the form for the finding that is pointed at. */
  beginCorrecting(): void {
    this.#isCorrecting = true
    this.#host.requestUpdate()
    this.#focusOn(".voice-why select")
  }

  /** Keeps what a person says of a line: of both its findings, where two answer each other. */
  correct(summary: VoiceSummary, line: VoiceLine, belongsTo: string | null, reason: string): void {
    const { findings } = summary.comparison
    const { finding } = line
    const other =
      finding.partner === null ? null : findings[finding.side === 0 ? 1 : 0][finding.partner]
    const who = { creator: this.person.trim(), created: new Date().toISOString() }
    const all = [finding, ...(other ? [other] : [])].filter(
      ({ category }) => category !== belongsTo,
    )
    const made = all.map((one) =>
      makeVoiceCorrection(summary.witnesses[one.side], one, who, { belongsTo, reason }),
    )
    this.#pointed = []
    this.#isCorrecting = false
    this.#tell([...this.#host.voiceCorrections, ...made])
    this.#focusOn(".voice-table [aria-expanded=true]")
  }

  /** Takes corrections back. */
  takeBack(ids: readonly string[]): void {
    this.#tell(this.#host.voiceCorrections.filter(({ id }) => !ids.includes(id)))
    this.#focusOn(".voice-table th > button")
  }

  #tell(corrections: readonly VoiceCorrection[]): void {
    this.#host.voiceCorrections = corrections
    this.#host.dispatchEvent(new VoiceCorrectionsEvent(corrections))
  }

  /** The button that was pressed is gone once it has done its work: the focus must not go with it. */
  #focusOn(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    )
  }

  #bringIntoView(): void {
    const marks = [...this.#host.renderRoot.querySelectorAll("[data-voice]")]
    const first = marks.find((mark) => {
      const names = mark.getAttribute("data-voice")?.split(" ") ?? []
      return this.#pointed.some((id) => names.includes(id))
    })
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches
    first?.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" })
  }
}
