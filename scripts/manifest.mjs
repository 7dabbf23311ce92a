import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./places.mjs"

const viewer = join(root, "packages/viewer")

/** The packages that have an element for pages, with its name. What is said in their other elements is their own affair. */
const elementsOf = /** @type {const} */ ({ viewer: "variorum-view", editor: "variorum-editor" })

/** @typedef {keyof typeof elementsOf} ElementPackage */

/** The analyser, and what it knows of Lit: its types name neither, so both are looked up when they are wanted. */
const analyzer = "@custom-elements-manifest/analyzer"
const analyzerOfLit = `${analyzer}/src/features/framework-plugins/lit/lit.js`

/**
 * What may be said to an element, and what it says: one declaration of the manifest.
 * @typedef {{ name: string, description?: string, default?: string, attribute?: string, kind?: string, static?: boolean, privacy?: string, type?: { text: string } }} Named
 * @typedef {{ name: string, tagName?: string, customElement?: boolean, members?: Named[], attributes?: Named[], events?: Named[], slots?: Named[], cssParts?: Named[], cssProperties?: Named[] }} Declaration
 * @typedef {{ path: string, declarations: Declaration[], exports: object[] }} Module
 * @typedef {{ schemaVersion: string, modules: Module[] }} Manifest
 */

/**
 * The Custom Elements Manifest of a package, made from its sources: what stands in their comments and types, and the
 * defaults of custom properties from the style sheet that has them. Holds the elements alone, with what is public of
 * them, under the paths that the package publishes.
 * @param {ElementPackage} [name]
 * @returns {Promise<Manifest>}
 */
export async function makeManifest(name = "viewer") {
  const { create, ts } = await import(analyzer)
  const { litPlugin } = await import(analyzerOfLit)
  const made = create({ modules: sources(ts, name), plugins: litPlugin(), context: { dev: false } })
  const defaults = defaultsOfCustomProperties()
  const modules = /** @type {Module[]} */ (made.modules)
    .filter(({ declarations }) =>
      declarations.some(
        ({ customElement, tagName }) => customElement && tagName === elementsOf[name],
      ),
    )
    .map((module) => published(module, defaults))
  return { schemaVersion: made.schemaVersion, modules }
}

/** Writes each beside the package's own manifest, which names it. */
export async function writeManifests() {
  for (const name of /** @type {ElementPackage[]} */ (Object.keys(elementsOf))) {
    const text = `${JSON.stringify(await makeManifest(name), null, 2)}\n`
    writeFileSync(join(root, "packages", name, "custom-elements.json"), text)
  }
}

/**
 * The sources, as the analyser's own TypeScript reads them.
 * @param {any} ts
 * @param {ElementPackage} name
 */
function sources(ts, name) {
  const folder = join(root, "packages", name, "src")
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  return names
    .filter((path) => path.endsWith(".ts") && !/\.(?:test|testing|styles)\.ts$/u.test(path))
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8")
      return ts.createSourceFile(`src/${path}`, text, ts.ScriptTarget.ES2022, true)
    })
}

/**
 * A module as it is published.
 * @param {Module} module
 * @param {ReadonlyMap<string, string>} defaults
 * @returns {Module}
 */
function published({ path, declarations, exports, ...rest }, defaults) {
  const place = (/** @type {string} */ from) => from.replace(/^\/?src\/(.*)\.[jt]s$/u, "dist/$1.js")
  const elements = declarations
    .filter(({ customElement }) => customElement)
    .map(({ members = [], attributes = [], events = [], cssProperties = [], ...element }) => ({
      ...element,
      members: members.filter(isPublic),
      // The state of the element is none of its attributes, and what it hands on is no event of its own.
      attributes: attributes.filter(({ description }) => description),
      events: events.filter(({ description }) => description),
      cssProperties: cssProperties.map((property) => ({
        ...property,
        default: defaults.get(property.name) ?? "",
      })),
    }))
  const module = { ...rest, path, declarations: elements, exports }
  return JSON.parse(
    JSON.stringify(module, (key, value) =>
      (key === "path" || key === "module") && typeof value === "string" ? place(value) : value,
    ),
  )
}

/** @param {Named} member */
function isPublic({ name, privacy }) {
  return privacy !== "private" && privacy !== "protected" && !name.startsWith("#")
}

/**
 * The defaults of the custom properties that a page may set, by their names.
 * @returns {ReadonlyMap<string, string>}
 */
export function defaultsOfCustomProperties() {
  const theme = readFileSync(join(viewer, "src/theme.styles.ts"), "utf8")
  const defaults = new Map()
  for (const { 1: name = "", index } of theme.matchAll(/var\(\s*(--variorum-[a-z0-9-]+),/gu)) {
    if (defaults.has(name)) continue
    const start = theme.indexOf(",", index) + 1
    defaults.set(name, theme.slice(start, endOf(theme, start)).replace(/\s+/gu, " ").trim())
  }
  return defaults
}

/**
 * Where the bracket closes within which a place of a text stands.
 * @param {string} text
 * @param {number} start
 */
function endOf(text, start) {
  for (let at = start, depth = 0; at < text.length; at++) {
    if (text[at] === "(") depth++
    else if (text[at] === ")" && depth-- === 0) return at
  }
  return text.length
}
