/** A book of 300 pages, and one that was revised throughout. */
import { expect, test } from "vitest"
import { del, ins, paragraph, run, wordFile, workedSince } from "./docx.testing.js"
import { readDocx } from "./index.js"

/** In milliseconds; measured were about 400 for either. */
const LONGEST = 2000

/** Words as rare as those of a language are, a different thousand of them for each seed. */
function word(seed: number): string {
  const rank = Math.floor(((seed * 7919) % 1009) ** 2 / 300)
  return `w${rank.toString(26)}`
}

/** A paragraph of a hundred words, in runs as Word cuts them. */
function prose(seed: number, change: string): string {
  const runs = Array.from({ length: 10 }, (_, i) =>
    run(
      Array.from({ length: 10 }, (__, j) => word(seed * 101 + i * 13 + j)).join(" ") + " ",
      `<w:rFonts w:ascii="Times"/><w:sz w:val="24"/>${i % 4 === 0 ? "<w:i/>" : ""}<w:lang w:val="en-GB"/>`,
    ),
  )
  return paragraph(
    runs.join("") + change,
    "",
    '<w:pStyle w:val="BodyText"/><w:spacing w:after="120"/>',
  )
}

/** What is read, and the shortest of several times. */
function timed(body: string) {
  const source = wordFile(body)
  const times: number[] = []
  for (let i = 0; i < 5 && !times.some((time) => time < LONGEST / 3); i++) {
    const worked = workedSince()
    readDocx(source)
    times.push(worked())
  }
  return { ...readDocx(source).edition, took: Math.min(...times) }
}

test("300 pages are read in two seconds", () => {
  const body = Array.from({ length: 1200 }, (_, i) => prose(i, "")).join("")
  const { witnesses, took } = timed(body)
  expect(witnesses[0]!.text.split(/\s+/u).length).toBeGreaterThan(119_000)
  expect(took).toBeLessThan(LONGEST)
})

test("300 pages with 4,800 tracked changes are read in two seconds too", () => {
  const body = Array.from({ length: 1200 }, (_, i) =>
    prose(
      i,
      del(`Old ${i}. `) +
        ins(run(`New ${i}. `)) +
        run("And ") +
        del("not ") +
        ins(run(`then ${i}.`)),
    ),
  ).join("")
  const { layers = [], took } = timed(body)
  expect(layers.flatMap(({ notes }) => notes)).toHaveLength(4800)
  expect(took).toBeLessThan(LONGEST)
})
