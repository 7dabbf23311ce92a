// Which two of the three copies are compared. Without this script the page compares the first with the last.
const form = document.querySelector(".choice")
const view = document.querySelector("variorum-view")

form.hidden = false
form.addEventListener("change", () => {
  for (const side of ["draft", "final"]) {
    const copy = form.elements[side]
    view.setAttribute(side, `${copy.value}.txt`)
    view.setAttribute(`${side}-title`, copy.selectedOptions[0].textContent)
  }
})
