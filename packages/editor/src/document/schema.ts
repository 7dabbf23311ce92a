/**
 * What a witness is while it is being written: a ProseMirror document whose blocks are the witness's blocks, in order.
 *
 *   doc ( paragraph | heading | item | line | turn | table ( row ( cell ) ) )+
 *
 * Nothing but letters stands in a block, so a place in a block is the same number here and there. Editors' signs
 * (`[…]`, `[NKVD]`, `(applause)`) are letters too: the engine knows them by their brackets. Paste and files come in
 * through this schema and through nothing else.
 */
import { type MarkSpec, type NodeSpec, Schema } from "prosemirror-model"

const words = { content: "text*", group: "block" } as const

const nodes = {
  doc: { content: "(block | table)+" },
  paragraph: {
    ...words,
    // A source's report of the text in its own words is a paragraph that is never compared.
    attrs: { isReported: { default: false, validate: "boolean" } },
    parseDOM: [{ tag: "p" }],
    toDOM: ({ attrs }) => ["p", attrs["isReported"] ? { class: "reported" } : {}, 0],
  },
  heading: {
    ...words,
    // An editor's heading over what belongs together is shown, and is not the document's words.
    attrs: { isEditorial: { default: false, validate: "boolean" } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}` })),
    toDOM: ({ attrs }) => ["h3", attrs["isEditorial"] ? { class: "editorial" } : {}, 0],
  },
  item: { ...words, parseDOM: [{ tag: "li" }], toDOM: () => ["p", { class: "item" }, 0] },
  line: { ...words, parseDOM: [{ tag: "p.line" }], toDOM: () => ["p", { class: "line" }, 0] },
  turn: {
    ...words,
    // Who speaks, beside the text and never in it; empty where nobody is named.
    attrs: { speaker: { default: "", validate: "string" } },
    parseDOM: [
      {
        tag: "p[data-speaker]",
        priority: 60,
        getAttrs: (element) => ({ speaker: element.getAttribute("data-speaker") ?? "" }),
      },
    ],
    toDOM: ({ attrs }) => ["p", { class: "turn", "data-speaker": String(attrs["speaker"]) }, 0],
  },
  table: {
    content: "row+",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  row: { content: "cell+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  cell: {
    content: "text*",
    isolating: true,
    parseDOM: [{ tag: "td" }, { tag: "th" }],
    toDOM: () => ["td", 0],
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

const marks = {
  emphasis: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  underline: { parseDOM: [{ tag: "u" }], toDOM: () => ["u", 0] },
  superscript: { parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  subscript: { parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  "small-capitals": { toDOM: () => ["span", { class: "small-capitals" }, 0] },
  del: {
    ...revised,
    excludes: "del",
    parseDOM: [{ tag: "del" }],
    toDOM: ({ attrs }) => ["del", { class: "own", title: String(attrs["hand"]) }, 0],
  },
  add: {
    ...revised,
    excludes: "add",
    parseDOM: [{ tag: "ins" }],
    toDOM: ({ attrs }) => ["ins", { class: "own", title: String(attrs["hand"]) }, 0],
  },
} satisfies Record<string, MarkSpec>

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })
