/**
 * The script of a site's list: shows the field, and of the list the entries whose titles have all its words. Capitals
 * and accents do not count. It stands in the page, which names it by its digest.
 */
export const FILTER_SCRIPT = `
const search = document.querySelector(".search")
const field = search.querySelector("input")
const said = search.querySelector("output")
const folded = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase()
const entries = [...document.querySelectorAll(".editions li")].map((item) => ({
  item,
  title: folded(item.querySelector("a").textContent),
}))
const filter = () => {
  const words = folded(field.value).split(/\\s+/u)
  for (const { item, title } of entries) item.hidden = !words.every((word) => title.includes(word))
  const shown = entries.filter(({ item }) => !item.hidden).length
  said.textContent = shown === entries.length ? "" : shown + " / " + entries.length
}
field.addEventListener("input", filter)
search.hidden = false
filter()
`
