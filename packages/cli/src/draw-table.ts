import type { Collation } from "@variorum/collation"
import { table, type Phrases, type TablePlace, type TableRow } from "@variorum/views"
import { displayWidth } from "./display-width.js"
import { paintWith, type Paint } from "./paint.js"
import { visible } from "./visible.js"
import { wrap, type Line, type Run } from "./wrap.js"

/** How a table of several witnesses is to be drawn. */
export interface TableDrawing {
  /** Cells of the terminal in one line; never drawn narrower than 40. */
  readonly width: number
  readonly colour: boolean
  readonly phrases: Phrases
}

const NARROWEST = 40
/** Longer lines are hard to read: past about 80 letters the eye loses the next line. */
const WIDEST = 92
const BLANK = ""

/**
 * Several witnesses for a terminal: each passage as the base has it, with a number in brackets at each variant, and
 * below it the readings of that number with the sigla of the witnesses that have them. Ends with a line feed.
 */
export function drawTable(collation: Collation, { width, colour, phrases }: TableDrawing): string {
  const { says, witnesses, rows } = table(collation, { phrases })
  const paint = paintWith(colour)
  const margin = 1 + Math.max(...Object.values(phrases.label).map(displayWidth))
  const whole = Math.min(WIDEST, Math.max(NARROWEST, width))
  const sheet = { paint, margin, room: whole - margin }
  const lines = [
    ...wrap([{ text: visible(says), paint: paint.strong }], whole).map(({ painted }) => painted),
    ...witnesses.flatMap(({ siglum, title }) =>
      title === "" || title.startsWith(siglum) ? [] : [`${visible(siglum)}  ${visible(title)}`],
    ),
    ...rows.flatMap((row) => [BLANK, ...drawRow(row, sheet)]),
  ]
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`
}

interface Sheet {
  readonly paint: Paint
  /** Cells of the margin, and of the text beside it. */
  readonly margin: number
  readonly room: number
}

function drawRow(row: TableRow, sheet: Sheet): string[] {
  const { paint } = sheet
  const variants = row.places.filter(({ readings }) => readings.length > 0)
  const quietly = (text: string): Line[] =>
    text === "" ? [] : [...wrap([{ text: visible(text), paint: paint.quiet }], sheet.room)]
  const text = [
    ...wrap(runningText(row.places, variants, paint), sheet.room),
    ...quietly(row.lackingSays),
    ...quietly(row.unknownSays),
    ...variants.flatMap((place, i) => drawVariant(place, i + 1, sheet)),
  ]
  const margin = [row.label, row.doubt]
    .filter((word) => word !== "")
    .flatMap((word) => wrap([{ text: visible(word), paint: paint.strong }], sheet.margin - 1))
  const height = Math.max(text.length, margin.length)
  return Array.from({ length: height }, (_, i) => {
    const { painted, width } = margin[i] ?? { painted: "", width: 0 }
    return `${painted}${" ".repeat(sheet.margin - width)}${text[i]?.painted ?? ""}`
  })
}

/** The words of the base in one paragraph, each variant followed by its number. */
function runningText(
  places: readonly TablePlace[],
  variants: readonly TablePlace[],
  paint: Paint,
): Run[] {
  const runs = places.flatMap((place): Run[] => {
    const words = visible(place.text.replace(/\s+/gu, " "))
    const number = variants.indexOf(place) + 1
    if (number === 0) return [{ text: words, paint: paint.brush.kept }]
    const kept = words.trimEnd()
    return [
      { text: kept, paint: paint.strong },
      { text: `[${number}]`, paint: paint.quiet },
      { text: kept === words ? "" : " ", paint: paint.brush.kept },
    ]
  })
  return runs.filter(({ text }) => text !== "")
}

/** `[2] battle field nicolay : battlefield hay`, with what follows a line's end set in. */
function drawVariant({ readings }: TablePlace, number: number, { paint, room }: Sheet): Line[] {
  const head = `[${number}] `
  const runs = readings.flatMap(({ kind, text, sigla }, i): Run[] => [
    ...(i === 0 ? [] : [{ text: " : ", paint: paint.quiet }]),
    {
      text: visible(i === 0 ? shortened(text) : text.replace(/\s+/gu, " ")),
      paint: kind === "words" ? paint.brush.kept : paint.quiet,
    },
    { text: ` ${visible(sigla)}`, paint: paint.strong },
  ])
  return wrap(runs, room - head.length).map(({ painted, width }, i) => ({
    painted: `${i === 0 ? paint.quiet(head) : " ".repeat(head.length)}${painted}`,
    width: width + head.length,
  }))
}

/** A reading of more letters is named by its ends, for the whole of it stands above. */
const LONG_LEMMA = 60

/** The words of the running text, by their first three and last two where they are many. */
function shortened(text: string): string {
  const words = text.split(/\s+/u)
  if (text.length <= LONG_LEMMA || words.length < 7) return words.join(" ")
  return `${words.slice(0, 3).join(" ")} … ${words.slice(-2).join(" ")}`
}
