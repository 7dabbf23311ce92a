/**
 * Tells the page around this one how high this one is, now and whenever that changes, in the two forms that hosts hear:
 * Canvas's message for its tools, and that of pym.js, with which newsrooms and the tools of the Knight Lab are put into
 * pages. Nothing is told where the page stands alone, nothing but the height is told, and no message is heard.
 */
export function tellHeight(): void {
  if (parent === window) return
  // Pym names its frames in their addresses.
  const name = new URLSearchParams(location.search).get("childId") ?? ""
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told) return
    told = height
    parent.postMessage({ subject: "lti.frameResize", height }, "*")
    parent.postMessage(["pym", name, "height", height].join("xPYMx"), "*")
  }
  new ResizeObserver(tell).observe(document.documentElement)
}
