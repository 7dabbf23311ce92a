/** What the Web Annotation Data Model asks of specific resources, their selectors and states (section 4). */
import { asObject, listed, own, type PlainObject } from "../note-import/plain-data.js"
import {
  type AnnotationRule,
  areWords,
  isCountAt,
  isIriAt,
  isNamed,
  isTextAt,
  isTextOrAbsent,
  isUtcTime,
} from "./rule.js"

export const specificResource: readonly AnnotationRule[] = [
  {
    section: "4",
    says: "A specific resource has exactly one source: an IRI, or an object that has one.",
    isKept: (object) => {
      const source = asObject(own(object, "source"))
      return source === null ? isIriAt(object, "source") : isNamed(source)
    },
  },
  {
    section: "4.1",
    says: "The purpose of a specific resource is a word of the vocabulary or an IRI.",
    isKept: (object) => areWords(own(object, "purpose")),
  },
]

/** Asked of selectors of every kind, and of those that refine others. */
export const selector: readonly AnnotationRule[] = [
  {
    section: "4.2",
    says: "A selector says of which kind it is, and it is of one.",
    isKept: (object) => isTextAt(object, "type"),
  },
]

const hasValue = (object: PlainObject) => isTextAt(object, "value")
const hasOne = (object: PlainObject, key: string) => listed(own(object, key)).length === 1
const isFromTo = (object: PlainObject) => isCountAt(object, "start") && isCountAt(object, "end")

/** What is asked of selectors of one kind, by the kind. */
export const selectors: ReadonlyMap<string, AnnotationRule> = new Map([
  [
    "FragmentSelector",
    {
      section: "4.2.1",
      says: "A fragment selector has one value, and conforms to no more than one specification.",
      isKept: (object) => hasValue(object) && isTextOrAbsent(object, "conformsTo"),
    },
  ],
  [
    "CssSelector",
    { section: "4.2.2", says: "A CSS selector has exactly one value.", isKept: hasValue },
  ],
  [
    "XPathSelector",
    { section: "4.2.3", says: "An XPath selector has exactly one value.", isKept: hasValue },
  ],
  [
    "TextQuoteSelector",
    {
      section: "4.2.4",
      says: "A quote selector has one exact string, and at most one prefix and one suffix.",
      isKept: (object) =>
        isTextAt(object, "exact") &&
        isTextOrAbsent(object, "prefix") &&
        isTextOrAbsent(object, "suffix"),
    },
  ],
  [
    "TextPositionSelector",
    {
      section: "4.2.5",
      says: "A position selector has a start and an end, whole numbers from 0 on.",
      isKept: isFromTo,
    },
  ],
  [
    "DataPositionSelector",
    {
      section: "4.2.6",
      says: "A selector of data has a start and an end, whole numbers from 0 on.",
      isKept: isFromTo,
    },
  ],
  [
    "SvgSelector",
    {
      section: "4.2.7",
      says: "An SVG selector has no more than one value, a string.",
      isKept: (object) => isTextOrAbsent(object, "value"),
    },
  ],
  [
    "RangeSelector",
    {
      section: "4.2.8",
      says: "A range selector has exactly one selector of its start, and one of its end.",
      isKept: (object) => hasOne(object, "startSelector") && hasOne(object, "endSelector"),
    },
  ],
])

const interval = ["sourceDateStart", "sourceDateEnd"] as const

/** What is asked of states of one kind, by the kind. */
export const states: ReadonlyMap<string, AnnotationRule> = new Map([
  [
    "TimeState",
    {
      section: "4.3.1",
      says: "A state of time has times in UTC, or the two ends of one interval, and not both.",
      isKept: (object) => {
        const dates = listed(own(object, "sourceDate"))
        const ends = interval.map((key) => own(object, key))
        const isNone = ends.every((end) => end === undefined)
        return dates.every(isUtcTime) && (isNone || (dates.length === 0 && ends.every(isUtcTime)))
      },
    },
  ],
  [
    "HttpRequestState",
    { section: "4.3.2", says: "A state of a request has exactly one value.", isKept: hasValue },
  ],
])
