/**
 * What three hosts keep of HTML that people paste, as their rules are published: Canvas (`canvas_sanitize.rb`), WordPress
 * for writers without `unfiltered_html` (`wp_kses_post`), and HTML Purifier with its defaults, as Moodle and Omeka S use
 * it. Where versions differ (Canvas on `lang`, `dir`), the stricter one. Elements that are not allowed go, and their words stay; `script` and `style` go with their words.
 */
import {
  html as svg,
  parseFragment,
  type DefaultTreeAdapterTypes,
  serialize,
  defaultTreeAdapter,
} from "parse5"

export interface Sanitiser {
  readonly name: string
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  /** Properties that a `style` may have. */
  readonly properties: ReadonlySet<string>
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "))
const COMMON =
  "a b blockquote br cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q span strong sub sup table tbody td tfoot th thead tr ul caption u"

export const SANITISERS: readonly Sanitiser[] = [
  {
    name: "Canvas",
    elements: set(`${COMMON} col colgroup figure figcaption iframe object embed small strike font`),
    attributes: set("class title style href src alt role align aria-label aria-hidden id"),
    properties: set(
      "background background-color border color direction display font-size text-align text-decoration width height margin padding",
    ),
  },
  {
    name: "WordPress",
    elements: set(
      `${COMMON} mark details summary section article aside button figure figcaption small s strike`,
    ),
    attributes: set(
      "class title style href src alt role dir lang id aria-label aria-details aria-hidden data-*",
    ),
    properties: set(
      "background background-color border color direction font-size font-style font-weight text-align text-decoration width height margin padding",
    ),
  },
  {
    name: "HTML Purifier",
    elements: set(
      `${COMMON} abbr acronym address bdo col colgroup dfn kbd samp small s strike tt var big font`,
    ),
    attributes: set("class title style href src alt lang dir align"),
    properties: set(
      "background background-color border color font-size font-style font-weight text-align text-decoration width height margin padding",
    ),
  },
]

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

/** What is left of a piece of HTML. */
export function sanitised(markup: string, { elements, attributes, properties }: Sanitiser): string {
  const clean = (node: Parent): Child[] =>
    node.childNodes.flatMap((child): Child[] => {
      if (!("tagName" in child)) return child.nodeName === "#comment" ? [] : [child]
      if (/^(?:script|style)$/u.test(child.tagName)) return []
      const inner = clean(child)
      if (!elements.has(child.tagName)) return inner
      const attrs = child.attrs.flatMap(({ name, value }) => {
        const isKept =
          attributes.has(name) || (name.startsWith("data-") && attributes.has("data-*"))
        if (!isKept) return []
        const kept = value.split(";").filter((part) => properties.has(part.split(":")[0]!.trim()))
        return [{ name, value: name === "style" ? `${kept.join(";")}` : value }]
      })
      const copy = defaultTreeAdapter.createElement(child.tagName, svg.NS.HTML, attrs)
      for (const each of inner) defaultTreeAdapter.appendChild(copy, each)
      return [copy]
    })
  const fragment = parseFragment(markup)
  const kept = defaultTreeAdapter.createDocumentFragment()
  for (const each of clean(fragment)) defaultTreeAdapter.appendChild(kept, each)
  return serialize(kept)
}
