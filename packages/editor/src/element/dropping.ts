/** Lets files be dropped here; all else is the browser's own. */
export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault()
}
