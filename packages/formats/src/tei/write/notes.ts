/** What people say, beside the text: a list for each layer of notes, another of judgements. */
import type { Collation } from "@variorum/collation"
import {
  type AnchoredWords,
  type BodyPiece,
  judge,
  type Judgement,
  type Layer,
  type Note,
  parseBody,
  placeNotes,
  type Placement,
  type Tag,
} from "@variorum/layers"
import type { Apparatus } from "./apparatus.js"
import { type Identifiers, pointer } from "./identifiers.js"
import { xmlText } from "../../xml/characters.js"
import { type Attributes, element } from "./markup.js"

interface Said {
  readonly layers?: readonly Layer[]
  readonly judgements?: readonly Judgement[]
  readonly tags?: readonly Tag[]
}

export class Notes {
  readonly #collation: Collation
  readonly #apparatus: Apparatus
  readonly #sigla: readonly string[]
  readonly #identifiers: Identifiers
  readonly #said: Said

  constructor(
    collation: Collation,
    apparatus: Apparatus,
    sigla: readonly string[],
    identifiers: Identifiers,
    said: Said,
  ) {
    this.#collation = collation
    this.#apparatus = apparatus
    this.#sigla = sigla
    this.#identifiers = identifiers
    this.#said = said
  }

  /** A list for each layer that has notes, in order. Sets anchors in the text for what is about words. */
  layers(): readonly string[] {
    const { layers = [], tags = [] } = this.#said
    const labels = new Map(tags.map(({ id, label }) => [id, label]))
    const placed = placeNotes(this.#collation, layers)
    for (const { note } of placed) this.#identifiers.of("note", note.id)
    return layers.flatMap((layer) => {
      const notes = placed
        .filter((one) => one.layer === layer.id)
        .map(({ note, placement }) => this.#note(note, placement, labels))
      if (notes.length === 0) return []
      const head = element("head", {}, xmlText(layer.label))
      const purpose = layer.purpose === "" ? "" : element("desc", {}, xmlText(layer.purpose))
      const attributes = {
        "xml:id": this.#identifiers.of("layer", layer.id),
        type: "layer",
        resp: this.#person(layer.creator),
      }
      return [element("listAnnotation", attributes, head + purpose + notes.join(""))]
    })
  }

  /** One list of all judgements; null where there is none. */
  judgements(): string | null {
    const { judgements = [] } = this.#said
    if (judgements.length === 0) return null
    const { hung, doubtful, lost } = judge(this.#collation, judgements)
    const notes = [
      ...hung.map(({ judgement, passage, segment }) => {
        const target = this.#apparatus.entriesOf(passage, segment)
        return this.#judgement(judgement, target.length > 0 ? { target: target.join(" ") } : {})
      }),
      ...doubtful.map(({ judgement }) => this.#judgement(judgement, this.#unplaced("doubtful"))),
      ...lost.map(({ judgement }) => this.#judgement(judgement, this.#unplaced("lost"))),
    ]
    return element("listAnnotation", { type: "judgements" }, notes.join(""))
  }

  #note(note: Note, placement: Placement, labels: ReadonlyMap<string, string>): string {
    const states = [
      ...note.tags.map((tag) => this.#identifiers.category("tag", labels.get(tag) ?? tag)),
      ...(note.isResolved ? [this.#identifiers.category("state", "resolved")] : []),
    ]
    const place = this.#place(note, placement)
    const attributes = {
      "xml:id": this.#identifiers.of("note", note.id),
      type: note.motivation,
      resp: this.#person(note.creator),
      ...place,
      ana: [...states, ...(place["ana"] === undefined ? [] : [place["ana"]])].join(" "),
    }
    const isPlaced = place["target"] !== undefined
    const content =
      date("created", note.created) +
      (note.modified === undefined ? "" : date("modified", note.modified)) +
      (isPlaced ? "" : this.#quotations(quotedBy(note))) +
      bodyOf(note.body)
    return element("note", attributes, content)
  }

  /** What a note is about: the entry of a change, words between two anchors, a witness, another note. */
  #place({ target }: Note, placement: Placement): Attributes {
    if (target.kind === "note") {
      const answered = this.#identifiers.list("note").find(({ key }) => key === target.note)
      return answered === undefined ? this.#unplaced("lost") : { target: pointer(answered.id) }
    }
    if (placement.status === "doubtful" || placement.status === "lost")
      return this.#unplaced(placement.status)
    if (target.kind === "witness") {
      const witness = this.#collation.witnesses.findIndex(({ siglum }) => siglum === target.witness)
      return { target: pointer(this.#sigla[witness]!) }
    }
    const entries = placement.passages.flatMap((passage) =>
      this.#apparatus.entriesAt(passage, placement.places),
    )
    if (entries.length > 0 && target.kind !== "words" && target.kind !== "passages")
      return { target: entries.join(" ") }
    const ends = placement.places.map((place) => this.#apparatus.points.anchor(place))
    return {
      target: ends.map(({ from }) => from).join(" "),
      targetEnd: ends.map(({ to }) => to).join(" "),
    }
  }

  #judgement(judgement: Judgement, place: Attributes): string {
    const { change, weight, class: kind, reason } = judgement.body
    const ana = [
      ...(change === undefined ? [] : [this.#identifiers.category("change", change)]),
      ...(weight === undefined ? [] : [this.#identifiers.category("weight", weight)]),
      ...(kind === undefined ? [] : [this.#identifiers.category("class", kind)]),
      ...(place["ana"] === undefined ? [] : [place["ana"]]),
    ]
    const attributes = {
      "xml:id": this.#identifiers.fresh("judgement"),
      type: "judgement",
      resp: this.#person(judgement.creator),
      ...place,
      ana: ana.join(" "),
    }
    const content =
      date("created", judgement.created) +
      (place["target"] === undefined ? this.#quotations(judgement.target.quotations) : "") +
      bodyOf(reason)
    return element("note", attributes, content)
  }

  /** What hangs nowhere for certain points nowhere, and quotes its words instead. */
  #unplaced(state: "doubtful" | "lost"): Attributes {
    return { ana: this.#identifiers.category("state", state) }
  }

  #quotations(quoted: readonly AnchoredWords[]): string {
    return quoted
      .filter(({ quotation }) => quotation.exact !== "")
      .map(({ witness, quotation }) => {
        const index = this.#collation.witnesses.findIndex(({ siglum }) => siglum === witness)
        const source = index < 0 ? undefined : pointer(this.#sigla[index]!)
        return element("quote", { source, n: index < 0 ? witness : "" }, xmlText(quotation.exact))
      })
      .join("")
  }

  #person(name: string): string {
    return pointer(this.#identifiers.of("person", name))
  }
}

function quotedBy({ target }: Note): readonly AnchoredWords[] {
  switch (target.kind) {
    case "words":
      return [target.words]
    case "note":
    case "witness":
      return []
    case "absence":
      return [target.at, ...target.words]
    default:
      return target.words
  }
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?Z$/u

function date(type: string, time: string): string {
  const [, minute, seconds = ":00"] = TIME.exec(time) ?? []
  const when = minute === undefined ? undefined : `${minute}${seconds}Z`
  return element("date", { type, when }, xmlText(time))
}

function bodyOf(text: string): string {
  return parseBody(text)
    .map((block) =>
      block.kind === "paragraph"
        ? element("p", {}, piecesOf(block.pieces))
        : element(
            "list",
            {},
            block.items.map((item) => element("item", {}, piecesOf(item))).join(""),
          ),
    )
    .join("")
}

function piecesOf(pieces: readonly BodyPiece[]): string {
  return pieces
    .map(({ text, isEmphasised, link }) => {
      const linked = link === null ? xmlText(text) : element("ref", { target: link }, xmlText(text))
      return isEmphasised ? element("emph", {}, linked) : linked
    })
    .join("")
}
