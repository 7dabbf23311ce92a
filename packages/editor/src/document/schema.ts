/**
 * What a witness is while it is being written: a ProseMirror document whose blocks are the witness's blocks, in order.
 *
 *   doc ( paragraph | heading | item | line | turn | table ( row ( cell ) ) )+
 *
 * Nothing but letters stands in a block, so a place in a block is the same number here and there. Editors' signs
 * (`[…]`, `[NKVD]`, `(applause)`) are letters too: the engine knows them by their brackets. Paste and files come in
 * through this schema and through nothing else.
 */
import {
  type Attrs,
  type DOMOutputSpec,
  type MarkSpec,
  type NodeSpec,
  Schema,
} from "prosemirror-model"

/** What a block says of itself beside its words. Any kind of block may come from a file with any of it. */
const particulars = {
  // Who speaks, beside the text and never in it; empty where nobody is named.
  speaker: { default: "", validate: "string" },
  // A source's report of the text in its own words, which is never compared.
  isReported: { default: false, validate: "boolean" },
  // An editor's heading over what belongs together is shown, and is not the document's words.
  isEditorial: { default: false, validate: "boolean" },
} as const

const words = {
  content: "text*",
  marks: "emphasis strong underline superscript subscript small-capitals unclear del add",
  attrs: particulars,
} as const
const block = { ...words, group: "block" } as const

/** An element of a block, and what it says of itself, for `particularsOf` to read again. */
function drawn(
  tag: string,
  name: string,
  { speaker, isReported, isEditorial }: Attrs,
): DOMOutputSpec {
  const names = [
    name,
    isReported === true ? "reported" : "",
    isEditorial === true ? "editorial" : "",
  ]
  const shown = names.filter((each) => each !== "").join(" ")
  return [
    tag,
    {
      ...(shown === "" ? {} : { class: shown }),
      ...(speaker === "" ? {} : { "data-speaker": String(speaker) }),
    },
    0,
  ]
}

function particularsOf(element: HTMLElement): Attrs {
  return {
    speaker: element.getAttribute("data-speaker") ?? "",
    isReported: element.classList.contains("reported"),
    isEditorial: element.classList.contains("editorial"),
  }
}

/** A block that is a paragraph's element with a name of its own, and whichever other elements become it. */
function named(name: string, ...tags: readonly string[]) {
  return {
    ...block,
    parseDOM: [`p.${name}`, ...tags].map((tag) => ({ tag, priority: 60, getAttrs: particularsOf })),
    toDOM: ({ attrs }) => drawn("p", name, attrs),
  } satisfies NodeSpec
}

const nodes = {
  doc: { content: "(block | table)+", marks: "stretch" },
  paragraph: {
    ...block,
    parseDOM: [{ tag: "p", getAttrs: particularsOf }],
    toDOM: ({ attrs }) => drawn("p", "", attrs),
  },
  heading: {
    ...block,
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, getAttrs: particularsOf })),
    toDOM: ({ attrs }) => drawn("h3", "", attrs),
  },
  item: named("item", "li"),
  line: named("line"),
  turn: named("turn"),
  table: {
    content: "row+",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  row: { content: "cell+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  cell: {
    ...words,
    isolating: true,
    parseDOM: ["td", "th"].map((tag) => ({ tag, getAttrs: particularsOf })),
    toDOM: ({ attrs }) => drawn("td", "", attrs),
  },
  text: {},
} satisfies Record<string, NodeSpec>

/** A hand, and its place in the order of hands: of what was deleted or added inside one witness. */
const revised = {
  attrs: {
    hand: { default: "", validate: "string" },
    // A whole number from 0; null where nobody knows.
    seq: { default: null, validate: "number|null" },
  },
  inclusive: false,
} as const

/** An element of a deletion or an addition, and whose it is, for `revisionOf` to read again. */
function revisedIn(tag: string, { hand, seq }: Attrs): DOMOutputSpec {
  return [
    tag,
    {
      class: "own",
      ...(hand === "" ? {} : { title: String(hand), "data-hand": String(hand) }),
      ...(seq === null ? {} : { "data-seq": String(seq) }),
    },
    0,
  ]
}

function revisionOf(element: HTMLElement): Attrs {
  const seq = element.getAttribute("data-seq") ?? ""
  return {
    hand: element.getAttribute("data-hand") ?? "",
    seq: /^\d{1,9}$/.test(seq) ? Number(seq) : null,
  }
}

const marks = {
  // Blocks of a long text that are laid out together: an element around them, and nothing that the text says of itself.
  stretch: {
    attrs: { number: { validate: "number" }, lines: { validate: "number" } },
    toDOM: ({ attrs }) => [
      "div",
      { class: "stretch", style: `contain-intrinsic-block-size: auto ${Number(attrs["lines"])}lh` },
      0,
    ],
  },
  emphasis: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  underline: { parseDOM: [{ tag: "u" }], toDOM: () => ["u", 0] },
  superscript: { parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  subscript: { parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  "small-capitals": {
    parseDOM: [{ tag: "span.small-capitals" }],
    toDOM: () => ["span", { class: "small-capitals" }, 0],
  },
  unclear: {
    parseDOM: [{ tag: "span.unclear" }],
    toDOM: () => ["span", { class: "unclear" }, 0],
  },
  del: {
    ...revised,
    excludes: "del",
    parseDOM: [{ tag: "del", getAttrs: revisionOf }],
    toDOM: ({ attrs }) => revisedIn("del", attrs),
  },
  add: {
    ...revised,
    excludes: "add",
    parseDOM: [{ tag: "ins", getAttrs: revisionOf }],
    toDOM: ({ attrs }) => revisedIn("ins", attrs),
  },
} satisfies Record<string, MarkSpec>

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })
