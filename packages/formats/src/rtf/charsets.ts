/** What `\fcharset` of a font says, as the number of a code page. Source: RTF Specification 1.9.1, "Font Table". */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

/** Code pages as the WHATWG Encoding Standard calls them, where it does not call them by their number. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10_000, "macintosh"],
  [10_007, "x-mac-cyrillic"],
  [20_866, "koi8-r"],
  [28_591, "iso-8859-1"],
  [28_592, "iso-8859-2"],
  [28_595, "iso-8859-5"],
  [65_001, "utf-8"],
])

/** The encoding of a code page; null where nobody here reads it. */
export function encodingOf(codePage: number): string | null {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`
  return LABELS.get(codePage) ?? null
}

/** The encoding of a font's letters; null where its character set says nothing of it. */
export function encodingOfCharset(charset: number): string | null {
  const codePage = CODE_PAGES.get(charset)
  // The set 0 means "as the document", which has said which.
  return codePage === undefined || charset === 0 ? null : encodingOf(codePage)
}
