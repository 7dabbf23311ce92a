/** The files that a person chooses; none where they changed their mind. */
export function chooseFiles(): Promise<readonly File[]> {
  const field = document.createElement("input")
  field.type = "file"
  field.multiple = true
  return new Promise((resolve) => {
    field.addEventListener("change", () => resolve([...(field.files ?? [])]))
    field.addEventListener("cancel", () => resolve([]))
    field.click()
  })
}
