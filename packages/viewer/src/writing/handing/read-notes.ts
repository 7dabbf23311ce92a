import { UnreadableSource, VariorumError } from "@variorum/collation"
import { isJson, readJson, type Source } from "@variorum/formats"
import { readHypothesis } from "@variorum/formats/hypothesis"
import {
  type NoteImport,
  type NoteImportOptions,
  readAnnotations,
} from "@variorum/formats/web-annotation"

/**
 * The notes of a file: an edition of ours, an export of Hypothesis, or W3C Web Annotations. Throws VariorumError for
 * anything else, in the words of the reader that knows most about it.
 */
export function readNotes(source: Source, options: NoteImportOptions): NoteImport {
  if (isOurs(source)) return readEdition(source)
  return orElse(
    () => readHypothesis(source, options),
    "hypothesis-none",
    () => readAnnotations(source, options),
  )
}

/** The name alone does not tell: annotations and exports end in `.json`, too. */
function isOurs({ bytes }: Source): boolean {
  return isJson({ name: "", bytes })
}

function readEdition(source: Source): NoteImport {
  const content = readJson(source)
  if (content.kind !== "edition") return { layers: [], tags: [], told: [] }
  const { layers = [], tags = [] } = content.edition
  return { layers, tags, told: [] }
}

function orElse<T>(first: () => T, code: string, second: () => T): T {
  try {
    return first()
  } catch (error) {
    if (error instanceof UnreadableSource && error.code === code) return second()
    throw error
  }
}

/** Why a file is not taken, in a line: what is wrong, where in it, and what to do. */
export function refusalOf(error: unknown, name: string): string {
  if (!(error instanceof VariorumError)) return error instanceof Error ? error.message : `${error}`
  const place = error.where === "" || error.where === name ? "" : `${error.where}: `
  return `${place}${error.message} ${error.advice}`
}
