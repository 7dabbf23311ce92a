/** Names as IRIs and back. What is an IRI already stays one; every other name gets one of our own, letter for letter. */

/** What begins every name of our own: witnesses, notes, layers, and properties that the W3C has no word for. */
export const OWN = "urn:variorum:"

/** True for an absolute IRI. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]+$/iu.test(text)
}

/** True for an address that would run something if it were followed. */
export function isScript(iri: string): boolean {
  return /^(?:javascript|vbscript|data):/iu.test(iri.replace(/[\s\p{Cc}]/gu, ""))
}

/** What has a name of its own. */
type Named = "note" | "layer" | "judgement" | "pin" | "correction"

/** The IRI of a note, a layer or a decision. */
export function iriOf(kind: Named, name: string): string {
  return isIri(name) && !name.startsWith(OWN) ? name : `${OWN}${kind}:${encoded(name)}`
}

/** The name that `iriOf` made the IRI of; an IRI from elsewhere as it is. */
export function nameOf(kind: Named, iri: string): string {
  return decoded(`${OWN}${kind}:`, iri) ?? iri
}

/** The IRI of a witness where the caller gives none. */
export function witnessIri(siglum: string): string {
  return `${OWN}witness:${encoded(siglum)}`
}

/** The siglum that `witnessIri` made the IRI of; null for an IRI from elsewhere. */
export function siglumIn(iri: string): string | null {
  return decoded(`${OWN}witness:`, iri)
}

/** Half a surrogate pair cannot be encoded, and becomes the replacement character. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"))
}

/** A value of one of our own lists as an IRI, such as `urn:variorum:change:added`. */
export function valueIri(list: string, value: string): string {
  return `${OWN}${list}:${encoded(value)}`
}

/** The value that `valueIri` made the IRI of; null for an IRI of another list, or from elsewhere. */
export function valueIn(list: string, iri: unknown): string | null {
  return typeof iri === "string" ? decoded(`${OWN}${list}:`, iri) : null
}

function decoded(prefix: string, iri: string): string | null {
  if (!iri.startsWith(prefix)) return null
  try {
    return decodeURIComponent(iri.slice(prefix.length))
  } catch {
    return null
  }
}
