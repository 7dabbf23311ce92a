// What the markup of this page cannot say: texts that several states share, an address that never answers, rules, a
// change that is chosen, and a text that is long.

const fetchOfTheBrowser = globalThis.fetch

/** One file is held back for ever, so that its state stays. */
globalThis.fetch = (address, options) =>
  String(address).endsWith("held-back.txt")
    ? new Promise((_, reject) => {
        options?.signal?.addEventListener("abort", () => reject(options.signal.reason))
      })
    : fetchOfTheBrowser(address, options)

for (const view of document.querySelectorAll("[data-texts]")) {
  const template = document.getElementById(view.dataset.texts)
  view.append(template.content.cloneNode(true))
}

const loading = document.getElementById("loading")
loading.setAttribute("draft", "held-back.txt")
loading.setAttribute("final", "held-back.txt")

document.getElementById("ruled").rules = [{ name: "case" }]

const chosen = document.getElementById("chosen")
await customElements.whenDefined("variorum-view")
await chosen.updateComplete
chosen.next()

const people = [
  "ferryman",
  "treasurer",
  "miller",
  "owner of the island",
  "clerk",
  "doctor",
  "smith",
]
const deeds = [
  "asked for a toll",
  "spoke of the winter",
  "read out the costs of timber",
  "laid a letter on the table",
  "went home before the vote",
]
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

/** So many paragraphs of minutes; every ninth is other in the later text, every seventeenth is only in the earlier. */
function minutes(count, isLater) {
  return Array.from({ length: count }, (_, i) => {
    if (isLater && i % 17 === 3) return ""
    const day = days[(i + (isLater && i % 9 === 4 ? 1 : 0)) % days.length]
    const who = people[(i * 3) % people.length]
    const other = people[(i * 5 + 2) % people.length]
    return `On ${day} of week ${i + 1} the ${who} ${deeds[i % deeds.length]}. The ${other} ${deeds[(i * 2 + 1) % deeds.length]}, and item ${i + 1} was put off until the spring.`
  }).filter((paragraph) => paragraph !== "")
}

function article(slot, paragraphs) {
  const element = document.createElement("article")
  element.slot = slot
  for (const text of paragraphs) {
    const paragraph = document.createElement("p")
    paragraph.textContent = text
    element.append(paragraph)
  }
  return element
}

document
  .getElementById("long")
  .append(article("draft", minutes(150, false)), article("final", minutes(150, true)))
