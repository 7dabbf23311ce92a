import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { collate } from "@variorum/collation"
import { Tally } from "@variorum/formats"
import { forms, readSource } from "@variorum/formats/files"
import { placeNotes } from "@variorum/layers"
import { plain } from "@variorum/views"
import { expect, test } from "vitest"

const EXAMPLES = new URL("../../examples/", import.meta.url)

async function edition(path: string) {
  return (await readSource({ name: path, bytes: await readFile(new URL(path, EXAMPLES)) })).edition
}
function page(path: string): string {
  return readFileSync(new URL(path, EXAMPLES), "utf8")
}

/** Words alone: no markup, no indentation. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}

/** The two articles that a page holds for those without scripts. */
function articles(html: string): string {
  return html.slice(html.indexOf("<article"), html.lastIndexOf("</article>"))
}

const lesson = await edition("course-page/lesson.variorum.json")
const questions = lesson.layers?.find(({ id }) => id === "questions")
const answers = lesson.layers?.find(({ id }) => id === "answers")

test("the lesson is on the letter, letter for letter", async () => {
  const letter = await edition("yezhov-letter/yezhov-letter.variorum.json")
  expect(lesson.witnesses.map(({ text }) => text)).toEqual(letter.witnesses.map(({ text }) => text))
  expect(articles(page("course-page/index.html"))).toBe(articles(page("yezhov-letter/index.html")))
})

test("six questions stand in the page as in their layer, and hang where they were put", () => {
  const [, list = ""] =
    /<ol class="questions">(.*?)<\/ol>/su.exec(page("course-page/index.html")) ?? []
  const inPage = [...list.matchAll(/<p>(.*?)<\/p>/gu)].map(([, html = ""]) =>
    html.replaceAll(/<\/?em>/gu, "*"),
  )
  expect(inPage).toHaveLength(6)
  expect(inPage).toEqual(questions?.notes.map(({ body }) => body))
  const placed = placeNotes(collate(lesson.witnesses), lesson.layers ?? [])
  expect(placed.map(({ placement }) => placement.status)).toEqual(new Array(12).fill("exact"))
})

test("each question has one answer, covered, and nobody writes into either layer by mistake", () => {
  expect(answers?.notes.map(({ target }) => target)).toEqual(
    questions?.notes.map(({ id }) => ({ kind: "note", note: id })),
  )
  expect([questions?.isLocked, questions?.isCovered]).toEqual([true, false])
  expect([answers?.isLocked, answers?.isCovered]).toEqual([true, true])
})

test("the piece that stands pasted among the forms of embedding is what is written today", async () => {
  const { witnesses, ...rest } = await edition("embeds/punishments.variorum.json")
  const write = await forms["course-html"].load()
  const written = await write(
    { collation: collate(witnesses), edition: rest },
    { phrases: plain, leftOut: new Tally(), fetchScript: () => Promise.reject(new Error("none")) },
  )
  expect(inOneLine(page("embeds/index.html"))).toContain(inOneLine(String(written)))
})
