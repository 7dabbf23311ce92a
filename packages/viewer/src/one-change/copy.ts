/**
 * Copies what stands in a field. Where the browser has no clipboard for this page (it has none without https), the
 * field is shown and selected, and asked in the old way. False where that is refused too: then the words stand
 * selected, for the reader's own keys.
 */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.hidden = false
    field.focus()
    field.select()
    return document.execCommand("copy")
  }
}
