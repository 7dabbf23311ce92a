/** The parts of a Word file that are the same, or nearly, whatever its words are. */
import { BULLET, NO_SIGN } from "./looks.js"
import { isRightToLeft, languageMarkup } from "./language.js"
import { element, joined, type Markup, text, xmlDocument } from "./markup.js"

export const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** Names of the parts beside the document; comments only where there are any. */
const BESIDE = ["styles", "numbering", "settings"] as const

export function contentTypes(hasComments: boolean): string {
  const override = (part: string, type: string) =>
    element("Override", { PartName: part, ContentType: type })
  return xmlDocument(
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", `${WORD_TYPE}.document.main+xml`),
      ...besideDocument(hasComments).map((name) =>
        override(`/word/${name}.xml`, `${WORD_TYPE}.${name}+xml`),
      ),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ),
  )
}

function besideDocument(hasComments: boolean): readonly string[] {
  return hasComments ? [...BESIDE, "comments"] : BESIDE
}

export function packageRelations(): string {
  return relations([
    [`${OFFICE}/officeDocument`, "word/document.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ])
}

export function documentRelations(hasComments: boolean): string {
  return relations(
    besideDocument(hasComments).map((name) => [`${OFFICE}/${name}`, `${name}.xml`] as const),
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([Type, Target], i) =>
        element("Relationship", { Id: `rId${i + 1}`, Type, Target }),
      ),
    ),
  )
}

/** What is said of the file as a whole; what is undefined is left out. */
export interface About {
  readonly title: string | undefined
  readonly description: string | undefined
  readonly language: string | null
  readonly date: string | undefined
}

export function coreProperties({ title, description, language, date }: About): string {
  const property = (name: string, value: string | null | undefined): Markup[] =>
    value === undefined || value === null ? [] : [element(name, {}, text(value))]
  return xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...property("dc:title", title),
      ...property("dc:creator", "Variorum"),
      ...property("dc:description", description),
      ...property("dc:language", language),
      ...(date === undefined
        ? []
        : [element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, text(date))]),
    ),
  )
}

export function settings(): string {
  return xmlDocument(
    element(
      "w:settings",
      { "xmlns:w": NAMESPACE },
      element("w:defaultTabStop", { "w:val": "708" }),
      element("w:characterSpacingControl", { "w:val": "doNotCompress" }),
      element(
        "w:compat",
        {},
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": "15",
        }),
      ),
    ),
  )
}

/** Two lists: one with bullets, and one without a sign for items that begin with a number of their own. */
export function numbering(): string {
  const list = (id: string, format: string, sign: string) =>
    element(
      "w:abstractNum",
      { "w:abstractNumId": id },
      element("w:multiLevelType", { "w:val": "singleLevel" }),
      element(
        "w:lvl",
        { "w:ilvl": "0" },
        element("w:start", { "w:val": "1" }),
        element("w:numFmt", { "w:val": format }),
        element("w:lvlText", { "w:val": sign }),
        element("w:lvlJc", { "w:val": "left" }),
        element("w:pPr", {}, element("w:ind", { "w:left": "720", "w:hanging": "360" })),
      ),
    )
  const instance = (id: string) =>
    element("w:num", { "w:numId": id }, element("w:abstractNumId", { "w:val": id }))
  return xmlDocument(
    element(
      "w:numbering",
      { "xmlns:w": NAMESPACE },
      list(BULLET, "bullet", "•"),
      list(NO_SIGN, "none", ""),
      instance(BULLET),
      instance(NO_SIGN),
    ),
  )
}

/** The styles that the body asks for, named as Word names its own, and `Turn`, `Speaker` and `Verse`. */
export function styles(language: string | null): string {
  const size = (halfPoints: string) => [
    element("w:sz", { "w:val": halfPoints }),
    element("w:szCs", { "w:val": halfPoints }),
  ]
  const bold = [element("w:b"), element("w:bCs")]
  const spacing = (before: string, after: string) =>
    element("w:spacing", { "w:before": before, "w:after": after })
  return xmlDocument(
    element(
      "w:styles",
      { "xmlns:w": NAMESPACE },
      element(
        "w:docDefaults",
        {},
        element(
          "w:rPrDefault",
          {},
          element(
            "w:rPr",
            {},
            element("w:rFonts", {
              "w:ascii": "Times New Roman",
              "w:hAnsi": "Times New Roman",
              "w:cs": "Times New Roman",
            }),
            ...size("24"),
            ...(language === null ? [] : [languageMarkup(language)]),
          ),
        ),
        element(
          "w:pPrDefault",
          {},
          element(
            "w:pPr",
            {},
            element("w:spacing", { "w:after": "160", "w:line": "276", "w:lineRule": "auto" }),
          ),
        ),
      ),
      style("paragraph", "Normal", "Normal", { isDefault: true }),
      style("paragraph", "Heading1", "heading 1", {
        paragraph: [
          element("w:keepNext"),
          spacing("240", "120"),
          element("w:outlineLvl", { "w:val": "0" }),
        ],
        run: [...bold, ...size("28")],
      }),
      style("paragraph", "ListParagraph", "List Paragraph", {
        paragraph: [element("w:ind", { "w:left": "720" }), element("w:contextualSpacing")],
      }),
      style("paragraph", "Turn", "Turn", {
        isOwn: true,
        paragraph: [element("w:ind", { "w:left": "284", "w:hanging": "284" })],
      }),
      style("paragraph", "Verse", "Verse", {
        isOwn: true,
        paragraph: [spacing("0", "0"), element("w:ind", { "w:left": "567", "w:hanging": "283" })],
      }),
      style("paragraph", "CommentText", "annotation text", { run: size("20") }),
      style("character", "DefaultParagraphFont", "Default Paragraph Font", { isDefault: true }),
      style("character", "CommentReference", "annotation reference", { run: size("16") }),
      style("character", "Speaker", "Speaker", { isOwn: true, run: bold }),
      tableStyle(isRightToLeft(language)),
    ),
  )
}

interface StyleParts {
  readonly isDefault?: boolean
  readonly isOwn?: boolean
  readonly paragraph?: readonly Markup[]
  readonly run?: readonly Markup[]
}

function style(
  type: "paragraph" | "character",
  id: string,
  name: string,
  parts: StyleParts,
): Markup {
  const { isDefault = false, isOwn = false, paragraph = [], run = [] } = parts
  const base = type === "paragraph" ? "Normal" : "DefaultParagraphFont"
  return element(
    "w:style",
    {
      "w:type": type,
      "w:default": isDefault ? "1" : undefined,
      "w:customStyle": isOwn ? "1" : undefined,
      "w:styleId": id,
    },
    element("w:name", { "w:val": name }),
    ...(isDefault ? [] : [element("w:basedOn", { "w:val": base })]),
    element("w:qFormat"),
    ...(paragraph.length === 0 ? [] : [element("w:pPr", {}, ...paragraph)]),
    ...(run.length === 0 ? [] : [element("w:rPr", {}, ...run)]),
  )
}

function tableStyle(isRtl: boolean): Markup {
  const line = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" }
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
  return element(
    "w:style",
    { "w:type": "table", "w:styleId": "TableGrid" },
    element("w:name", { "w:val": "Table Grid" }),
    element("w:pPr", {}, element("w:spacing", { "w:after": "0" })),
    element(
      "w:tblPr",
      {},
      ...(isRtl ? [element("w:bidiVisual")] : []),
      element("w:tblBorders", {}, ...sides.map((side) => element(`w:${side}`, line))),
      element(
        "w:tblCellMar",
        {},
        element("w:left", { "w:w": "108", "w:type": "dxa" }),
        element("w:right", { "w:w": "108", "w:type": "dxa" }),
      ),
    ),
  )
}

export function wordDocument(body: Markup): string {
  return xmlDocument(element("w:document", { "xmlns:w": NAMESPACE }, joined([body])))
}
