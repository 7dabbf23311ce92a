/**
 * A short story in six languages, each in a draft and a final: what is asked of the alignment is the same in all.
 * Written for this test; the revisions use what each language has (endings, word order, compounds, no spaces).
 */

/** Sentences of the draft and the sentences of the final that answer them; one of the two may be empty. */
export interface Row {
  readonly draft: readonly string[]
  readonly final: readonly string[]
}

const same = (sentence: string): Row => ({ draft: [sentence], final: [sentence] })
const cut = (...draft: string[]): Row => ({ draft, final: [] })
const added = (...final: string[]): Row => ({ draft: [], final })
const reworded = (draft: string | string[], final: string | string[]): Row => ({
  draft: [draft].flat(),
  final: [final].flat(),
})

/** By BCP 47 tag. */
export const pairs: Readonly<Record<string, readonly Row[]>> = {
  en: [
    same("The committee met on Monday in the old school."),
    reworded(
      "The chairman read the report aloud and asked for questions.",
      "The chairman read out the whole report and asked whether there were any questions.",
    ),
    cut("Nobody dared to speak first."),
    reworded("An old teacher stood up, went to the window and said that the figures were false.", [
      "An old teacher stood up and went to the window.",
      "He said that the figures were false.",
    ]),
    reworded(
      "He had counted the sacks of grain himself on three evenings.",
      "On three evenings he himself had been counting how many sacks of grain lay there.",
    ),
    added("A murmur went through the room."),
    reworded(
      ["The chairman turned pale.", "He laid the papers on the table."],
      "The chairman turned pale and laid the papers on the table.",
    ),
    same("Then he closed the meeting without a vote."),
    reworded(
      "Two hundred peasants were waiting in the yard.",
      "More than two hundred peasants had waited in the yard.",
    ),
    cut("It was raining."),
    reworded(
      "They demanded bread and the keys of the barn.",
      "They demanded the keys of the barn, and bread.",
    ),
    same("In the night the barn burned down."),
  ],
  de: [
    same("Der Ausschuss trat am Montag in der alten Schule zusammen."),
    reworded(
      "Der Vorsitzende las den Bericht vor und fragte, ob jemand etwas wissen wolle.",
      "Der Vorsitzende verlas den ganzen Bericht und fragte dann, ob jemand noch etwas wissen wolle.",
    ),
    cut("Niemand wagte es, als Erster zu sprechen."),
    reworded(
      "Ein alter Lehrer stand auf, ging zum Fenster und sagte, die Zahlen seien gefälscht.",
      ["Ein alter Lehrer stand auf und ging zum Fenster.", "Er sagte, die Zahlen seien gefälscht."],
    ),
    reworded(
      "Er hatte die Getreidesäcke an drei Abenden selbst gezählt.",
      "An drei Abenden habe er selbst nachgezählt, wie viele Säcke Getreide dort lagen.",
    ),
    added("Ein Murmeln ging durch den Saal."),
    reworded(
      ["Der Vorsitzende wurde blass.", "Er legte die Papiere auf den Tisch."],
      "Der Vorsitzende wurde blass und legte die Papiere auf den Tisch.",
    ),
    same("Dann schloss er die Sitzung ohne Abstimmung."),
    reworded(
      "Zweihundert Bauern warteten im Hof.",
      "Mehr als zweihundert Bauern hatten im Hof gewartet.",
    ),
    cut("Es regnete."),
    reworded(
      "Sie verlangten Brot und die Schlüssel der Scheune.",
      "Sie verlangten die Schlüssel der Scheune und auch Brot.",
    ),
    same("In der Nacht brannte die Scheune nieder."),
  ],
  fr: [
    same("Le comité se réunit lundi dans la vieille école."),
    reworded(
      "Le président lut le rapport à haute voix et demanda s’il y avait des questions.",
      "Le président donna lecture du rapport entier et demanda s’il y avait encore des questions.",
    ),
    cut("Personne n’osa parler le premier."),
    reworded(
      "Un vieil instituteur se leva, alla vers la fenêtre et dit que les chiffres étaient faux.",
      [
        "Un vieil instituteur se leva et alla vers la fenêtre.",
        "Il dit que les chiffres étaient faux.",
      ],
    ),
    reworded(
      "Trois soirs de suite, il avait compté lui-même les sacs de blé.",
      "Lui-même, disait-il, avait compté pendant trois soirs combien de sacs de blé se trouvaient là.",
    ),
    added("Un murmure parcourut la salle."),
    reworded(
      ["Le président pâlit.", "Il posa les papiers sur la table."],
      "Le président pâlit et posa les papiers sur la table.",
    ),
    same("Puis il leva la séance sans vote."),
    reworded(
      "Deux cents paysans attendaient dans la cour.",
      "Plus de deux cents paysans avaient attendu dans la cour.",
    ),
    cut("Il pleuvait."),
    reworded(
      "Ils exigeaient du pain et les clefs de la grange.",
      "Ils exigeaient les clefs de la grange, et du pain.",
    ),
    same("Dans la nuit, la grange brûla."),
  ],
  ru: [
    same("В понедельник комитет собрался в старой школе."),
    reworded(
      "Председатель прочитал доклад вслух и спросил, есть ли вопросы.",
      "Председатель зачитал весь доклад и спросил, нет ли у кого-нибудь вопросов.",
    ),
    cut("Никто не решался заговорить первым."),
    reworded("Старый учитель встал, подошёл к окну и сказал, что цифры подделаны.", [
      "Старый учитель встал и подошёл к окну.",
      "Он сказал, что цифры подделаны.",
    ]),
    reworded(
      "Три вечера он сам считал мешки с зерном.",
      "Он сам в течение трёх вечеров пересчитывал, сколько мешков с зерном там лежало.",
    ),
    added("По залу прошёл ропот."),
    reworded(
      ["Председатель побледнел.", "Он положил бумаги на стол."],
      "Председатель побледнел и положил бумаги на стол.",
    ),
    same("Потом он закрыл собрание без голосования."),
    reworded(
      "Двести крестьян ждали во дворе.",
      "Во дворе ожидало более двухсот крестьян, ждали они с утра.",
    ),
    cut("Шёл дождь."),
    reworded("Они требовали хлеба и ключей от амбара.", "Они требовали ключи от амбара и хлеб."),
    same("Ночью амбар сгорел."),
  ],
  ar: [
    same("اجتمعت اللجنة يوم الاثنين في المدرسة القديمة."),
    reworded(
      "قرأ الرئيس التقرير بصوت عال وسأل هل من أسئلة.",
      "قرأ الرئيس التقرير كله بصوت عال ثم سأل هل بقيت أسئلة.",
    ),
    cut("لم يجرؤ أحد على الكلام أولا."),
    reworded("نهض معلم عجوز ومشى إلى النافذة وقال إن الأرقام مزورة.", [
      "نهض معلم عجوز ومشى إلى النافذة.",
      "قال إن الأرقام مزورة.",
    ]),
    reworded(
      "كان قد عد أكياس القمح بنفسه في ثلاث أمسيات.",
      "في ثلاث أمسيات عد بنفسه كم كيسا من أكياس القمح كان هناك.",
    ),
    added("سرت همهمة في القاعة."),
    reworded(
      ["شحب وجه الرئيس.", "وضع الأوراق على الطاولة."],
      "شحب وجه الرئيس ووضع الأوراق على الطاولة.",
    ),
    same("ثم أنهى الجلسة من غير تصويت."),
    reworded("كان مئتا فلاح ينتظرون في الساحة.", "وكان أكثر من مئتي فلاح قد انتظروا في الساحة."),
    cut("كان المطر يهطل."),
    reworded("طالبوا بالخبز وبمفاتيح المخزن.", "طالبوا بمفاتيح المخزن وبالخبز أيضا."),
    same("في الليل احترق المخزن."),
  ],
  zh: [
    same("委员会星期一在旧学校开会。"),
    reworded("主席大声念了报告，问大家有没有问题。", "主席把整个报告念完，又问大家还有没有问题。"),
    cut("没有人敢先开口。"),
    reworded("一位老教师站起来，走到窗前，说这些数字是假的。", [
      "一位老教师站起来，走到窗前。",
      "他说这些数字是假的。",
    ]),
    reworded("他自己花了三个晚上数过粮袋。", "三个晚上，他亲自去数那里到底放着多少袋粮食。"),
    added("会场里一阵低语。"),
    reworded(["主席脸色发白。", "他把文件放在桌上。"], "主席脸色发白，把文件放在桌上。"),
    same("然后他没有表决就宣布散会。"),
    reworded("两百个农民在院子里等着。", "院子里等着两百多个农民。"),
    cut("天下着雨。"),
    reworded("他们要面包和谷仓的钥匙。", "他们要谷仓的钥匙，也要面包。"),
    same("夜里谷仓烧掉了。"),
  ],
}
