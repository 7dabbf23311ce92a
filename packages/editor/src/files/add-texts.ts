import type { Witness } from "@variorum/collation"
import { addText } from "../work/texts.js"
import { done, type Outcome } from "../work/outcome.js"
import type { Work } from "../work/work.js"
import { openFile } from "./open-files.js"

/** The texts that files hold, those of editions one by one. Throws as `openFile` does. */
export async function readTexts(files: readonly File[]): Promise<readonly Witness[]> {
  const texts: Witness[] = []
  for (const file of files) {
    const opened = await openFile(file)
    texts.push(...(opened.kind === "witness" ? [opened.witness] : opened.edition.witnesses))
  }
  return texts
}

/** Several texts more, behind the others, in one step. */
export function addAll(work: Work, texts: readonly Witness[]): Outcome {
  let now = work
  for (const text of texts) {
    const outcome = addText(now, text)
    if (outcome.kind === "refused") return outcome
    now = outcome.work
  }
  return done(now)
}
