import type { MarkKind } from "../blocks/block-builder.js"

/** Control words that stand for a sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["line", "\n"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["~", "\u00a0"],
  ["_", "\u2011"],
  ["-", "\u00ad"],
  ["nestcell", "\n"],
])

/** Control words that say how words look. */
export const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ["b", "strong"],
  ["i", "emphasis"],
  ["ul", "underline"],
  ["super", "superscript"],
  ["sub", "subscript"],
  ["scaps", "small-capitals"],
])
