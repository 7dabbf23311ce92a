/**
 * Closes the dialog that a button stands in, and then does something: what is done may draw the dialog anew, without the
 * button, and then nothing would close it and give the focus back.
 */
export function closing(act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    ;(event.currentTarget as Element).closest("dialog")?.close()
    act(event)
  }
}
