/** Readings under rules, for tests: what is shown, what is hidden and by what. */
import { collate } from "../collate.js"
import type { Collation, Segment } from "../collation.js"
import { after, before } from "../testing.js"
import type { Rule, RuleName } from "./rule.js"

/** A marked sentence as two texts compared under rules. Marks are `<del>` and `<ins>`. */
export function under(rules: readonly (Rule | RuleName)[], marked: string): Collation {
  const given = rules.map((rule) => (typeof rule === "string" ? { name: rule } : rule))
  return collate([before(marked), after(marked)], { rules: given })
}

/** What rules hide in a collation: `rule+rule weight class`, in order. */
export function hiddenIn(collation: Collation): string[] {
  return segmentsOf(collation).flatMap(({ rules, weight, class: kind }) =>
    rules === undefined ? [] : [`${rules.join("+")} ${weight} ${kind}`],
  )
}

/** What is left to be seen of a collation, as pairs of readings. */
export function shownIn(collation: Collation): string[] {
  return segmentsOf(collation)
    .filter(({ rules, weight }) => rules === undefined && weight !== "none")
    .map(({ readings }) =>
      readings
        .map((reading, i) =>
          reading.kind === "nothing"
            ? ""
            : collation.witnesses[i]!.text.slice(reading.span.start, reading.span.end).trim(),
        )
        .join(" : "),
    )
}

function segmentsOf(collation: Collation): readonly Segment[] {
  return collation.passages.flatMap((passage) => passage.segments)
}
