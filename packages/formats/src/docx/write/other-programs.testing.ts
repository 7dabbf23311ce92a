/** What pandoc and LibreOffice make of a Word file when all its tracked changes are accepted or rejected. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BlockInput } from "@variorum/collation"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import type { Answer } from "./accepting.testing.js"

/** True where a program can be run here. */
export function has(program: "pandoc" | "soffice"): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** Lines as LibreOffice's are compared: it does not write all kinds of white space, and empty lines do not count. */
export function comparable(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replace(/[\s\u0085]+/gu, " ").trim())
    .filter((line) => line !== "")
}

/** Paragraphs as pandoc's are compared: where it joins two it puts a space, and it drops line ends at their ends. */
export function withoutSpaces(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/[\s\u0085]+/gu, "")).filter((line) => line !== "")
}

/** The paragraphs, headings, items and cells that pandoc reads. Of a file without tracked changes either answer is the same. */
export function pandocReads(file: Uint8Array, answer: Answer): readonly BlockInput[] {
  const output = execFileSync("pandoc", ["--from=docx", "--to=json", `--track-changes=${answer}`], {
    input: withoutTrackedHeadings(file),
    maxBuffer: 2 ** 28,
    stdio: ["pipe", "pipe", "ignore"],
  })
  const blocks: BlockInput[] = []
  blocksIn((JSON.parse(output.toString("utf8")) as { readonly blocks: unknown }).blocks, blocks)
  return blocks
}

/** pandoc (2.17) joins no heading to what follows it, whatever its end says: one whose end is tracked goes as a paragraph. */
function withoutTrackedHeadings(file: Uint8Array): Uint8Array {
  return changed(file, (xml) =>
    xml.replace(/<w:pStyle w:val="Heading1"\/>(?=<w:rPr><w:(?:ins|del|move))/gu, ""),
  )
}

/** The file with another `document.xml`. */
function changed(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const name = "word/document.xml"
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) })
}

type Json = readonly unknown[]

function blocksIn(node: unknown, blocks: BlockInput[]): void {
  if (Array.isArray(node)) for (const child of node) blocksIn(child, blocks)
  else if (typeof node === "object" && node !== null) {
    const { t, c } = node as { readonly t?: unknown; readonly c?: unknown }
    if (t === "Para" || t === "Plain") blocks.push({ kind: "paragraph", text: inlines(c) })
    else if (t === "Header") blocks.push({ kind: "heading", text: inlines((c as Json)[2]) })
    else if (t === "Table") blocks.push(...cellsIn(c as Json))
    else blocksIn(c, blocks)
  }
}

/** The cells of a table; one of several paragraphs has them on lines. */
function cellsIn([, , , head, bodies, foot]: Json): readonly BlockInput[] {
  const rows = [
    ...((head as Json)[1] as Json),
    ...(bodies as Json).flatMap((body) => (body as Json)[3] as Json),
    ...((foot as Json)[1] as Json),
  ]
  return rows.flatMap((cells, row) =>
    ((cells as Json)[1] as Json).map((cell, column): BlockInput => {
      const inside: BlockInput[] = []
      blocksIn((cell as Json)[4], inside)
      return { kind: "cell", row, column, text: inside.map(({ text }) => text).join("\n") }
    }),
  )
}

function inlines(node: unknown): string {
  if (Array.isArray(node)) return node.map(inlines).join("")
  if (typeof node !== "object" || node === null) return ""
  const { t, c } = node as { readonly t?: unknown; readonly c?: unknown }
  if (t === "Str") return c as string
  if (t === "Space" || t === "SoftBreak") return " "
  return t === "LineBreak" ? "\n" : inlines(c)
}

/** The lines of every file as LibreOffice writes them once all is accepted and once all is rejected. */
export function libreOfficeReads(
  files: readonly Uint8Array[],
): readonly Readonly<Record<Answer, readonly string[]>>[] {
  const folder = mkdtempSync(join(tmpdir(), "variorum-word-"))
  try {
    files.forEach((file, i) => writeFileSync(join(folder, `${i}.docx`), withoutComments(file)))
    const run = (...more: readonly string[]) =>
      execFileSync(
        "soffice",
        [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--norestore", ...more],
        { cwd: folder, stdio: "ignore", timeout: 300_000 },
      )
    // The first start makes the profile, and would write its own list of macros over ours.
    run("--convert-to", "txt:Text", "--outdir", join(folder, "first"), join(folder, "0.docx"))
    giveMacro(folder)
    run(`macro:///Standard.Module1.Settle("${folder}",${files.length})`)
    const read = (name: string) => {
      if (!existsSync(join(folder, name))) throw new Error(`LibreOffice did not write ${name}`)
      const text = readFileSync(join(folder, name), "utf8").replace(/^\ufeff/u, "")
      const lines = text.split(/\r?\n/u).map((line) => line.replace(/^\s*• ?/u, ""))
      // A cell that was emptied keeps a joiner of LibreOffice's own making.
      return comparable(lines).filter((line) => !/^[\u200d\ufeff]+$/u.test(line))
    }
    return files.map((_, i) => ({
      accept: read(`${i}.Accept.txt`),
      reject: read(`${i}.Reject.txt`),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** LibreOffice without its windows, as servers have it, ends where it is to draw a comment beside the page. */
function withoutComments(file: Uint8Array): Uint8Array {
  return changed(file, (xml) =>
    xml
      .replace(/<w:commentRange(?:Start|End) [^>]*>/gu, "")
      .replace(/<w:r>(?:(?!<\/w:r>).)*<w:commentReference [^>]*><\/w:r>/gsu, ""),
  )
}

function giveMacro(folder: string): void {
  const library = join(folder, "profile/user/basic/Standard")
  mkdirSync(library, { recursive: true })
  const script = "http://openoffice.org/2000"
  writeFileSync(
    join(library, "script.xlb"),
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="${script}/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  )
  writeFileSync(
    join(library, "Module1.xba"),
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="${script}/script" script:name="Module1" script:language="StarBasic">
Sub Settle(folder, count)
  Dim i As Integer
  For i = 0 To count - 1
    One(folder, i, "Accept")
    One(folder, i, "Reject")
  Next i
End Sub
Sub One(folder, i, answer)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Text"
  Dim none()
  Dim document As Object, dispatcher As Object
  document = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/" &amp; CStr(i) &amp; ".docx"), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; answer &amp; "AllTrackedChanges", "", 0, none())
  document.storeToURL(ConvertToURL(folder &amp; "/" &amp; CStr(i) &amp; "." &amp; answer &amp; ".txt"), how())
  document.close(True)
End Sub
</script:module>`,
  )
}
