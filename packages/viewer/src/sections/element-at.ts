/** Of elements that stand one below the other, the last that begins above a height of the window, or the first of all; null where there are none. */
export function elementAt(elements: readonly Element[], height: number): Element | null {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle] as Element).getBoundingClientRect().top <= height) low = middle + 1
    else high = middle
  }
  return elements[Math.max(0, low - 1)] ?? null
}
