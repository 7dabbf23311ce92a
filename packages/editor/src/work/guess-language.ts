/** Which language a text is in, where that is plain: by its smallest words, or by a script that one language alone has. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ["der", "die", "das", "und", "nicht", "ist", "den", "mit", "von", "zu", "ein", "eine"],
  en: ["the", "and", "of", "to", "that", "is", "was", "it", "for", "with", "not", "his"],
  es: ["el", "los", "las", "y", "que", "del", "una", "por", "con", "se", "lo", "su"],
  fr: ["le", "les", "et", "des", "du", "une", "est", "dans", "qui", "que", "pas", "au"],
  ru: ["и", "в", "не", "на", "что", "с", "как", "это", "он", "к", "по", "из"],
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  el: /\p{Script=Greek}/gu,
  he: /\p{Script=Hebrew}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
}

/** So many UTF-16 code units are looked at. */
const HEAD = 4000
/** A tongue has at least so many of its small words, and so many times those of the next. */
const LEAST = 6
const CLEAR = 2

/** A BCP 47 tag; empty where nothing is plain. */
export function guessLanguage(text: string): string {
  const head = text.slice(0, HEAD).toLowerCase()
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of Object.entries(SCRIPTS))
    if ((head.match(script)?.length ?? 0) > Math.max(LEAST, letters / 3)) return language
  const words = head.match(/\p{L}+/gu) ?? []
  const [best, next] = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({
      language,
      count: words.filter((word) => small.includes(word)).length,
    }))
    .sort((one, other) => other.count - one.count)
  const isPlain =
    best !== undefined && best.count >= LEAST && best.count >= CLEAR * (next?.count ?? 0)
  return isPlain ? best.language : ""
}
