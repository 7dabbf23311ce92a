/** Text as LaTeX: every sign that means something to it is written so that it prints as itself. */

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "\u00a0": "~",
  "\uFFFD": "\\unprintable{}",
  // Behind some commands a bracket would begin an option.
  "[": "{[}",
  "]": "{]}",
}

/**
 * White space becomes one space, for a blank line would end a paragraph; control characters and halves of surrogate
 * pairs, which TeX cannot read, are printed as `\unprintable`, which the preamble defines, and so is U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, " ")
    .replace(/\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[\\{}$&#%_^~\u00A0[\]\uFFFD]/gu, (sign) => SIGNS[sign]!)
}

/** A command with one argument, which is LaTeX already. */
export function command(name: string, content: string): string {
  return `\\${name}{${content}}`
}
