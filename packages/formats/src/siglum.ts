/**
 * The siglum a witness gets from the name of its file: the last part of the path, without its ending.
 *
 * `letters/draft.txt` gives `draft`; a name that is nothing but an ending (`.txt`) is kept whole;
 * where nothing readable is left it is `witness`.
 */
export function siglumFrom(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1)
  const dot = file.lastIndexOf(".")
  const stem = (dot > 0 ? file.slice(0, dot) : file).replace(/\s+/gu, " ").trim()
  return stem === "" ? "witness" : stem
}

/** The siglum, or with the first number behind it that makes it nobody else's. */
export function freeSiglum(siglum: string, taken: ReadonlySet<string>): string {
  if (!taken.has(siglum)) return siglum
  let number = 2
  while (taken.has(`${siglum} ${number}`)) number++
  return `${siglum} ${number}`
}
