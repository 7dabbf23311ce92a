import { download } from "@variorum/viewer"

/** Where a browser lets pages write files; the types of the DOM do not know it yet. */
interface FilePicker {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<FileHandle>
}

export interface FileHandle {
  readonly name: string
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}

/**
 * Writes a text to a file that the person chooses, or to the one it was written to before (`known`). The browser puts it
 * in place whole: a file is never half written. Where browsers do not let pages write files it is downloaded.
 *
 * Gives where it went; null where the person changed their mind. Throws what the browser throws where it cannot be written.
 */
export async function saveFile(
  name: string,
  text: string,
  mediaType: string,
  known: FileHandle | null = null,
): Promise<{ readonly name: string; readonly handle: FileHandle | null } | null> {
  const { showSaveFilePicker } = globalThis as FilePicker
  if (showSaveFilePicker === undefined) return asDownload(name, text, mediaType)
  try {
    const handle = known ?? (await showSaveFilePicker.call(globalThis, { suggestedName: name }))
    const file = await handle.createWritable()
    await file.write(text)
    await file.close()
    return { name: handle.name, handle }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    if (error.name === "AbortError") return null
    // A frame of another origin may not open the dialog.
    if (error.name === "SecurityError") return asDownload(name, text, mediaType)
    throw error
  }
}

/** Hands a text to the browser's own downloads. */
function asDownload(name: string, text: string, mediaType: string) {
  download(name, mediaType, text)
  return { name, handle: null }
}
