/** The namespaces of OpenDocument 1.0 to 1.4 that are looked at. Source: OASIS OpenDocument 1.3, part 3, section 1.4. */
const OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
export const OFFICE = `${OASIS}office:1.0`
export const TEXT = `${OASIS}text:1.0`
export const TABLE = `${OASIS}table:1.0`
export const DRAW = `${OASIS}drawing:1.0`
