/**
 * Words written with a full stop that need not end a sentence.
 *
 * Our own compilation, from the reading of letters, minutes and editions in English, German,
 * French, Spanish, Italian and Russian; modest on purpose. All languages are asked at once, for
 * names and titles travel. A word missing here costs one sentence cut in two, and only where a
 * capital letter or a number follows; a word too many costs two sentences left as one.
 *
 * Words stand as they are written, without the last stop and without inner spaces (`z.b` for
 * `z. B.`). Those in small letters are found in capitals too; those with a capital only so.
 */

/** Titles and the like: something always follows them, so they never end a sentence. */
export const neverLast: ReadonlySet<string> = words(
  // English
  "Mr Mrs Ms Mx Messrs Dr Drs Prof St Sts Gen Col Capt Cpt Lt Sgt Maj Adm Cmdr Comdr Cpl Pvt",
  "Rev Hon Gov Sen Rep Pres Supt Insp Amb Cde Mt Ft Fr Chas Wm Geo Thos Jas Jos Ch Th Ph",
  "cf viz vs ca i.e e.g vol vols ch chap chaps pp p bk approx resp",
  // German
  "Hr Hrn Frl Mag Dipl Ing Gebr Hl Dres z.b z.t d.h d.i u.u i.d.r sog bzw vgl bd bde insb ggf evtl",
  // French
  "MM Mgr Ste Vve env p.ex c.-à-d",
  // Spanish
  "Sr Sra Srta Sres Dn Dña Excmo Ilmo Lic EE p.ej",
  // Italian
  "Sig Sigg Dott Avv Arch On Sen p.es",
  // Russian
  "тов тт гр гр-н гр-ка проф акад ген полк св ул пл пос просп т.е т.к т.н см ср напр",
)

/** Words that end nothing before a number, but elsewhere are words like others: "No. 46". */
export const beforeNumber: ReadonlySet<string> = words(
  "no nos art arts fig figs sec secs sect par para col cols fol fols ff op ex nr no ziff abs kap",
  "jan feb mar apr jun jul aug sep sept oct nov dec okt dez janv févr juil déc ene abr ago dic",
  "ст гл стр разд рис табл оп ф л д п пп ч кн вып кв",
)

/** Words that often stand last; then the next letter decides, and a number ends nothing. */
export const oftenLast: ReadonlySet<string> = words(
  "etc a.m p.m p.s usw u.a u.ä o.ä u.dgl v.chr n.chr d.j d.m ecc a.c d.c av.j.-c ap.j.-c",
  "т.д т.п др пр гг вв н.э руб коп тыс млн млрд",
)

/** Words that stand before names as well as last: only an unmistakable first word ends them. */
export const beforeName: ReadonlySet<string> = words(
  "al Bros Co Corp Inc Ltd Jr Esq Ave Blvd Dept Univ Ph.D Ed Eds UU Str Cie Cía Dist им",
)

/**
 * First words of sentences that are hardly ever names. After "J." or "U.S." a capital letter
 * proves nothing ("J. Arch Getty", "the U.S. Army"), but "It was I. He left." ends there.
 */
export const firstWords: ReadonlySet<string> = words(
  // English
  "I He She It We You They A An The This That These Those There Then Thus Here Now His Her Its Our",
  "My Your Their But And Or Nor So Yet If When Where While Who What Why How Which As At After",
  "Before By For From In On Of To With Without Is Are Was Were Did Do Does Had Has Have Not No Yes Nobody",
  "Nothing Someone Everyone Everything However Therefore Moreover Because Although Since Until",
  "Once Though Yesterday Today Tomorrow Such Some All Both Each Every Many Most Only Even Also Later",
  "Perhaps Let One",
  // German
  "Ich Er Sie Es Wir Ihr Der Die Das Den Dem Des Ein Eine Einen Dann Aber Und Oder Doch Denn Auch",
  "Da Dort Hier Jetzt Nun Wenn Als Weil Obwohl Was Wer Wie Wo Warum Nach Vor Im Am Auf Aus Bei Mit",
  "Zu Zum Zur Seit Dies Diese Dieser Dieses Sein Seine Ihre Man Nicht Nein Ja So Kein Keine",
  // French
  "Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces Mais Et Ou Donc Puis Alors Ensuite Quand",
  "Si Où Qui Que Pourquoi Comment Dans Sur Avec Sans Pour Par Un Une Son Sa Ses Leur Leurs",
  // Spanish
  "Él Ella Ellos Ellas Yo Tú Nosotros Pero Y Entonces Luego Después Cuando Donde Como Porque Este",
  "Esta Esto Estos Estas Ese Esa Eso En Con Por Para Sin Su Sus Una Lo Se",
  // Italian
  "Io Egli Lui Lei Noi Voi Loro Ma E Poi Allora Quando Dove Come Perché Questo Questa Questi",
  "Queste Quello Nel Nella Per Non Gli",
  // Russian
  "Я Он Она Оно Они Мы Вы Ты Это Этот Эта Эти Но А И Или Да Нет Не В Во На Из За С Со К По О Об От",
  "До Для При У Если Когда Где Что Чтобы Как Так Там Тогда Потом Затем Здесь Теперь Его Её Их Наш",
  "Все Всё После Однако Поэтому Потому Кто Почему",
)

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" "))
}
