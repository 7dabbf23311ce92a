/** Finds the text among all else that a saved page has. */
import { BLOCK_ELEMENTS } from "../names.js"
import { attributeOf, elementsIn, type HtmlElement, isElement, textOf } from "./parse-html.js"
import { isFurniture, whyLeftOut } from "./what-is-what.js"

/** So much of a page's words that are no links its main text must hold. */
const MOST_OF_IT = 0.75

/**
 * The element with a page's main text: its `main`, or the `article` that holds most of what is there, or the innermost
 * block that holds three quarters of all words that are no links. The body itself where the page says nothing of menus,
 * heads or feet: then it is a text, and no page of a site.
 */
export function mainText(body: HtmlElement): HtmlElement {
  const weights = weigh(body)
  const main = [...elementsIn(body)].find(
    (element) =>
      (element.tagName === "main" || attributeOf(element, "role") === "main") &&
      (weights.get(element) ?? 0) > 0,
  )
  const within = main ?? body
  const isSite = main !== undefined || [...elementsIn(body)].some(isFurniture)
  if (!isSite) return body
  const article = heaviest(
    [...elementsIn(within)].filter(({ tagName }) => tagName === "article"),
    weights,
  )
  const least = MOST_OF_IT * (weights.get(within) ?? 0)
  if (article !== null && (weights.get(article) ?? 0) >= least) return article
  return main ?? densest(body, weights)
}

/** The innermost block that still holds most of the words. */
function densest(body: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const least = MOST_OF_IT * (weights.get(body) ?? 0)
  let found = body
  for (;;) {
    const inner = heaviest(found.childNodes.filter(isElement).filter(isContainer), weights)
    if (inner === null || (weights.get(inner) ?? 0) < least) return found
    found = inner
  }
}

/** A lone paragraph is no main text, and parts of a table or list are not taken out of it. */
function isContainer({ tagName }: HtmlElement): boolean {
  return BLOCK_ELEMENTS.has(tagName) && !/^(?:p|h[1-6]|li|ul|ol|dl|pre|blockquote)$/u.test(tagName)
}

function heaviest(
  elements: readonly HtmlElement[],
  weights: ReadonlyMap<HtmlElement, number>,
): HtmlElement | null {
  let [found, most]: [HtmlElement | null, number] = [null, 0]
  for (const element of elements) {
    const weight = weights.get(element) ?? 0
    if (weight > most) [found, most] = [element, weight]
  }
  return found
}

/** How many letters each element has that are no links and are not left out. */
function weigh(root: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>()
  const visit = (element: HtmlElement): number => {
    if (element.tagName === "a" || whyLeftOut(element) !== undefined) return 0
    let weight = 0
    for (const child of element.childNodes)
      weight += isElement(child) ? visit(child) : (textOf(child) ?? "").trim().length
    weights.set(element, weight)
    return weight
  }
  visit(root)
  return weights
}
