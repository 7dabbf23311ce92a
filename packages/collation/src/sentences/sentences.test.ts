import { describe, expect, test } from "vitest"
import { cutSentences } from "./sentences.js"
import { brokenPromise, cut, miscut } from "./sentences.testing.js"

const longLine = "Never before had so many words been said of so little, ".repeat(2).slice(0, -2)

describe("cutSentences", () => {
  test("cuts at full stops, question marks and exclamation marks", () =>
    expect(
      miscut("It was late. |We left! |Did he? |Yes.", "One.", "no stop at all", "He left."),
    ).toEqual([]))

  test("gives nothing for an empty block or one of white space", () => {
    expect(cut("")).toEqual([])
    expect(cut(" \n\t\u00a0")).toEqual([])
  })

  test("cuts at full stops before small letters where a text has no capitals at all", () =>
    expect(miscut("he came late. |then he left, cf. p. 12. |nobody asked.")).toEqual([]))

  test("keeps to its block and to positions in the whole text", () => {
    const text = "Before. One. Two. After."
    const spans = cutSentences(text, { start: 7, end: 18 }, { interventions: [] })
    expect(spans).toEqual([
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ])
  })

  test("leaves initials with their names", () =>
    expect(
      miscut(
        "We met G. E. Zinoviev. |He was ill.",
        "J. Arch Getty wrote it. |I. V. Stalin read it.",
        "Письмо И. В. Сталину. |Он ответил.",
        "Это Дж. Смит. |Да.",
        "By J.-P. Sartre. |By A.B. Yehoshua.",
      ),
    ).toEqual([]))

  test("ends a sentence with a single letter when an unmistakable first word follows", () =>
    expect(
      miscut(
        "It was I. |He left.",
        "He took vitamin C. |Then he slept.",
        "He knew Malcolm X. |It’s true.",
        "Это был я. |Он ушёл.",
        "He met his son’s. |Something went. |He can't. |Stalin can.",
      ),
    ).toEqual([]))

  test("leaves numbers whole", () =>
    expect(
      miscut(
        "See No. 46, 1,300 workers. |Then 3.5 per cent.",
        "Cf. p. 12 and pp. 12-14. |See also vol. 3, ch. IV. |Ibid.",
        "The Law of 1 December 1934. |It stood.",
        "It was in 1934. |300 workers came.",
        "No. 46 came. |He said no. |Then he left.",
        "On Sept. 5, 1936 it rained. |Nos. 3 and 4. |Fig. II shows it.",
      ),
    ).toEqual([]))

  test("leaves titles with their names", () =>
    expect(
      miscut(
        "Mr. Smith and Mrs. Jones met Dr. Who. |Prof. Moriarty left St. Petersburg with Gen. Lee.",
        "MR. SMITH LEFT. |HE RAN.",
        "Выступил тов. Ежов. |Потом т. Сталин и гр. Иванов.",
        "Er traf Dr. Müller und Hrn. Schmidt. |Sie ging.",
        "M. Dupont et Mme Curie, MM. Blum et Herriot. |Il partit.",
        "Vino el Sr. García. |Habló con D. Juan.",
        "Il Sig. Rossi e il Prof. Bianchi. |Poi nulla.",
      ),
    ).toEqual([]))

  test("knows Russian years, towns and small words", () =>
    expect(
      miscut(
        "Это было в 1934 г. |Он приехал в г. Москва.",
        "Это XIX в. |Россия спит. |Хлеб и т. д. |Сталин, т. е. Он сам.",
        "В 1934 г. он приехал. |В 1934-1936 гг. жили там.",
        "Книги, т. е. Библия, и т. д. |Потом он ушёл.",
        "Хлеб, соль и т.д. |Завод им. Кирова стоял. |Я сказал им. |Они ушли.",
        "См. стр. 5. |Ср. гл. 3.",
      ),
    ).toEqual([]))

  test("knows German abbreviations, and ordinals where the language is German", () =>
    expect(
      miscut(
        "Viele, z. B. Karl, d. h. Männer, gingen. |Nr. 5 blieb.",
        "Das war 300 v. Chr. |Dann kam Rom. |Brot usw. |Alles gut.",
        ["Er kam am 3. Oktober 1936. |Er blieb.", "de"],
        ["Im 19. Jahrhundert. |Es war 1936. |Dann nichts.", "de-AT"],
      ),
    ).toEqual([]))

  test("lets the next letter decide after abbreviations that may stand last", () =>
    expect(
      miscut(
        "Bread, salt, etc. were there. |Bread, etc. |Salt.",
        "At 5 p.m. he left. |At 5 p.m. |Stalin left. |At 6 a. m. |Stalin slept.",
        "In the U.S. Army. |He lived in the U.S. |Then he left the U.S.S.R. |It fell.",
        "See, e.g. Stalin, i.e. Koba, vs. Trotsky. |He has a Ph.D. |She has none.",
        "Smith, Jones, et al. |They agree. |He works for Brown Inc. |We do not.",
        "Bread, salt, etc.",
      ),
    ).toEqual([]))

  test("cuts behind an ellipsis when a capital follows, spaced or not", () =>
    expect(
      miscut(
        "He waited... then left. |He waited... |Then he left.",
        "He waited… then left. |He waited… |Then he left.",
        "He waited . . . then left. |He waited. . . . |Then he left.",
        "Really? ... |Then go.",
        "... he began. |… and ended.",
        "Да?.. |Нет!.. нет.",
        "It was so. |...Then it was not.",
        "הוא הלך... היא באה.... |הוא חזר.",
      ),
    ).toEqual([]))

  test("keeps closing quotes with the sentence, stop inside or outside", () =>
    expect(
      miscut(
        "“He left.” |“Then go”. |She went.",
        '"He left." |"Then go". |She went.',
        "«Он ушёл.» |«Да». |Нет.",
        "« Il part. » |« Non ! » |Puis rien.",
        "„Er ging.“ |„Dann geh“. |Sie ging.",
        "»Er ging.« |»Geh«. |Sie ging.",
        "‘He left.’ |‘Go’. |She went.",
        "'He left.' |'Go'. |She went.",
        "He said (it was late.) |Then he left. |(It rained.) |We slept.",
        "”Han gick.” |”Ja”, sade hon. |’Twas late.",
      ),
    ).toEqual([]))

  test("goes on behind a question or a cry when a small letter follows", () =>
    expect(
      miscut(
        "“What?” he said. |“Go!” she cried. |Oh! how sad.",
        "What?! |No!! |It is (?) so (!) Yes.",
        "“Who?” |“I.”",
      ),
    ).toEqual([]))

  test("never cuts at semicolons, colons or dashes", () =>
    expect(
      miscut(
        "One; Two: Three — Four – Five - Six.",
        "If we expel thirty thousand— {inaudible}, and if we also. |Yes.",
      ),
    ).toEqual([]))

  test("cuts before a dash that begins the next speech", () =>
    expect(
      miscut("— Да. |— Хорошо. |— Да, — сказал он. |— Нет.", "– Yes? |– No.", "- Oui. |- Non."),
    ).toEqual([]))

  test("does not end a sentence with the number of a list", () =>
    expect(
      miscut(
        "1) First. |2) Second.",
        "1. First. |2. Second.",
        "a) First thing. |b) second",
        "IV. Fourth. |It ends.",
        "2.3. Title",
        "§ 5. Title",
        "(1) One. |(2) Two.",
        "A. First.",
        "1934. |Then came 1935.",
      ),
    ).toEqual([]))

  test("takes a heading without a stop for one sentence", () =>
    expect(miscut("Yagoda and Tomsky’s suicide letter", "CHAPTER I. VARIATION")).toEqual([]))

  test("takes line ends in hard-wrapped prose for spaces", () =>
    expect(
      miscut(
        "He met the general\nin Moscow. |Then he\r\nleft.",
        "He met Comrade\nStalin in Moscow.",
        `${longLine},\nAnd ${longLine},\nAnd so on.`,
        "He met Comrade\nStalin in Moscow, and\nthen he left.",
      ),
    ).toEqual([]))

  test("cuts verse at line ends too", () =>
    expect(
      miscut(
        "I celebrate myself, and sing myself,\n|And what I assume you shall assume,\n|For every atom. |Yes.",
        "“Who are you?\n|— Nobody,\n|And you?”",
        "Roses are red,\n|[…]\n|Violets are blue.\n",
        Array.from({ length: 8 }, (_, i) => `Line ${i} runs on`).join("\n|"),
      ),
    ).toEqual([]))

  test("needs no space in Chinese and Japanese", () =>
    expect(
      miscut(
        "他走了。|她来了！|真的？|是的。",
        "“你好。”|她走了。",
        '"你好。"|她走了。',
        "「行く。」|彼は来た。|「何？」と彼は言った。",
        "（完。）|次。|我……不知道。",
        "値は３．５です。|終わり",
        "それは本当?|はい!|そう",
      ),
    ).toEqual([]))

  test("cuts Arabic, Urdu, Hebrew, Indic, Armenian and Ethiopic", () =>
    expect(
      miscut(
        "ذهب الولد. |هل عاد؟ |نعم، عاد.",
        "وہ گیا۔ |کیا وہ آیا؟ |ہاں۔",
        "הוא הלך. |היא באה! |ד. בן גוריון.",
        "वह गया। |वह आई॥ |हाँ।",
        "Նա գնաց։ |Նա եկավ։",
        "እሱ ሄደ። |እሷ መጣች።",
        "ის წავიდა. |ის მოვიდა.",
      ),
    ).toEqual([]))

  test("takes a Greek semicolon for a question before a Greek capital", () =>
    expect(
      miscut(
        "Τι είναι; |Δεν ξέρω. |Ναι; είπε.",
        "Τι είναι\u037e |Δεν ξέρω.",
        "One; Two; Δ.",
        "«Ποιος είναι;» |Εγώ.",
      ),
    ).toEqual([]))

  test("knows inverted marks", () =>
    expect(miscut("¿Qué? |¡No! |¿Sí? |Él dijo.", "¡Hola!|¿Qué tal?")).toEqual([]))

  test("leaves addresses whole", () =>
    expect(
      miscut(
        "See example.com. |Then go to https://a.example/b.html?c=D. |Now.",
        "The .NET thing. |.NET is here.",
      ),
    ).toEqual([]))

  test("keeps an emoji and a note's number with the sentence before", () =>
    expect(
      miscut("Great! 😀 |Then we left.😀 |Yes.", "He left.¹ |She stayed.[2] |They slept."),
    ).toEqual([]))

  test("cuts no pair of surrogates and survives half of one", () =>
    expect(
      miscut("𝒜𝒷𝒸. |𝒟𝑒. |𐐀𐐁. |𐐂. 𐐩𐐪.", "\ud800. |\udc00 x\ud83d. |\ud83d", "He left. 😀"),
    ).toEqual([]))

  test("makes Thai, Lao, Khmer and Myanmar sentences by the platform’s rules", () => {
    for (const text of ["เขาไป. เธอมา", "ລາວໄປ. ນາງມາ", "គាត់ទៅ។ នាងមក", "သူသွားသည်။ သူမလာသည်။"]) {
      expect(brokenPromise(text, cut(text))).toBe(null)
      expect(cut(text).length).toBeGreaterThan(0)
    }
    expect(miscut("เขาไป? |เธอมา! |[…] |เขามา", "[…] |เขาไป")).toEqual([])
  })
})
