import type { XmlElement } from "../../xml/element.js"
import { APPARATUS_WRITERS } from "./apparatus-writers.js"
import { EDITORIAL_WRITERS } from "./editorial-writers.js"
import { LAYOUT_WRITERS } from "./layout-writers.js"
import { REVISION_WRITERS } from "./revision-writers.js"
import type { TextReader } from "./text-reader.js"

/** Says what an element's words are and how they came to stand there. */
export type Writer = (reader: TextReader, element: XmlElement) => void

/** What is done with elements that are more than a block or a name around words. */
export const WRITERS: ReadonlyMap<string, Writer> = new Map([
  ...LAYOUT_WRITERS,
  ...REVISION_WRITERS,
  ...EDITORIAL_WRITERS,
  ...APPARATUS_WRITERS,
])
