/** Gives a text, or bytes, to the person as a file. Nothing leaves the computer. */
export function download(name: string, type: string, text: string | Uint8Array): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text as BlobPart], { type }))
  link.download = name
  link.click()
  // The browser has its own hold on the blob once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
