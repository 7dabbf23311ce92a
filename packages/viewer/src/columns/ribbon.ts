const svgNamespace = "http://www.w3.org/2000/svg"

/** What a ribbon holds on to at one end, in pixels from the top of what it is drawn in. */
export interface Range {
  readonly top: number
  readonly bottom: number
}

/** Where ribbons are drawn. */
export interface Gutter {
  /** In pixels from the left of what they are drawn in. */
  readonly left: number
  readonly right: number
  /** Top, in the window, of what they are drawn in: all heights count from it. */
  readonly top: number
}

/** One ribbon of a kind, from the earlier text to the later. */
export function drawRibbon(
  kind: string,
  from: Range,
  to: Range,
  { left, right }: Gutter,
): SVGElement {
  const middle = (left + right) / 2
  const over = `C${middle},${from.top} ${middle},${to.top} ${right},${to.top}`
  const back = `C${middle},${to.bottom} ${middle},${from.bottom} ${left},${from.bottom}`
  const group = make("g", { class: `ribbon ${kind}` })
  group.append(
    make("path", { class: "fill", d: `M${left},${from.top}${over}L${right},${to.bottom}${back}Z` }),
    make("path", {
      class: "edge",
      d: `M${left},${from.top}${over}M${right},${to.bottom}${back}`,
    }),
  )
  if (kind === "reworded")
    group.append(
      make("path", {
        class: "edge ends",
        d: `M${left},${from.top}V${from.bottom}M${right},${to.top}V${to.bottom}`,
      }),
    )
  return group
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
