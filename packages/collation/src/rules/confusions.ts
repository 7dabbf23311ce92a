/**
 * Letters and groups of letters that a scan takes for each other, because they look alike in print.
 *
 * A table of shapes, not of words: strokes that run together (rn, m), bowls that open or close (c, e, o), strokes of
 * one height (l, 1, I, i, t, f), a stroke lost or gained (h, b; n, h), capitals, digits and brackets of like outline,
 * letters of other alphabets with the same outline. Both ways round. Digits are never taken for other digits: 1936
 * and 1938 are two years.
 */
/** Each letter or group of a line may be taken for the first of it. */
const LIKE_THE_FIRST = `
m    rn ni in iii nn tn rri
nn   rn
w    vv rv iv vi
n    rt ii ri li u h
u    ii li il tl
h    b li ti ll lh fi in lt ln
b    li lo 6 o
d    cl ci ol il a
th   di tli
c    e o (
f    r s
ff   ll
fi   fl n
ffi  fi ffl
fl   ft
k    lc lr h lt ic l{
p    n
r    i v t
v    r y u
x    z
y    v 7 } }7 }' 7' j
s    5 8 $
z    2
g    9 q 8 y
q    9
o    0
S    5 8 $
Z    2 7
O    0 Q D C
D    0
Q    0
C    G (
G    6
B    8 3 R E
E    F L
P    F R
R    K
H    N ll li II
M    N IVI
N    IV II
U    V II
V    Y
W    VV
T    7 Y I
A    4
L    I Ix
Le   Ix
æ    oe ae
œ    oe ae
.    , : '
,    ; ' .
;    : i
'    ! ,
и    н п й
н    п
л    п д я
Л    Д
П    Н И
Н    И
ш    щ ц т м
щ    ц
ь    ъ б
ы    ьі ьи
е    с о
с    о
з    э 3 е
б    6 о
г    т ч
ж    к
ю    го 10
ф    р
о    0
О    0
`

/** Letters of one stroke, or of one outline, each of which may be taken for each. */
const ALIKE = `
l I i ! ] [ | t
l 1
I 1
i 1
t 1
f t l
i j ;
`

/** Letters of other alphabets with the outline of the Latin letter before them. */
const OUTLINES =
  "aаα eе oоο pрρ cс yу xх iіι sѕ jј AАΑ BВΒ EЕΕ KКΚ MМΜ HНΗ OОΟ PРΡ CС TТΤ XХΧ YУΥ ZΖ IΙІ NΝ vν uυ kκк"

/** Two groups of letters, one of each reading, of which the one may be taken for the other. */
export interface Likeness {
  readonly one: string
  readonly other: string
}

/** All likenesses, both ways round, by the first signs of the two groups. */
const BY_FIRST = indexed(
  [
    ...rowsOf(LIKE_THE_FIRST).flatMap(([first, ...others]) =>
      others.map((other) => [first!, other] as const),
    ),
    ...[...rowsOf(ALIKE), ...OUTLINES.split(" ").map((row) => [...row])].flatMap((row) =>
      row.flatMap((one, i) => row.slice(i + 1).map((other) => [one, other] as const)),
    ),
  ].flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
    ...(one.length + other.length > 2 ? capitalised(one, other) : []),
  ]),
)

/** Groups that begin words look alike with a capital too: `Die` for `The`. */
function capitalised(one: string, other: string): (readonly [string, string])[] {
  const [x, y] = [
    one.charAt(0).toUpperCase() + one.slice(1),
    other.charAt(0).toUpperCase() + other.slice(1),
  ]
  return [
    [x, y],
    [y, x],
  ]
}

function indexed(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, Likeness[]> {
  const index = new Map<string, Likeness[]>()
  for (const [one, other] of pairs) {
    const first = one.charAt(0) + other.charAt(0)
    const list = index.get(first) ?? []
    if (!list.some((known) => known.one === one && known.other === other)) list.push({ one, other })
    index.set(first, list)
  }
  return index
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
}

const NONE: readonly Likeness[] = []

/** The groups that may be taken for each other and begin with these two signs. Case counts: a B looks like an 8, a b like a 6. */
export function likenessesFrom(one: string, other: string): readonly Likeness[] {
  return BY_FIRST.get(one + other) ?? NONE
}

/** Vowels of like size and roundness: taken for each other where print is bad, but changed for each other by writers too. */
export function areRound(one: string, other: string): boolean {
  return ROUND.test(one) && ROUND.test(other)
}

const ROUND = /^[aeou]$/iu

/** Letters whose capital and small forms differ by size alone. */
const SAME_IN_BOTH_CASES = /^[cfijkmopsuvwxyzо-рсухзкмтвжшщиюя]$/iu

/** True for a capital and a small letter that only their size tells apart. */
export function differInSize(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() && SAME_IN_BOTH_CASES.test(one)
}

/** True for a letter with an accent or dot and the same letter without: specks add them, thin ink loses them. */
export function differInAccent(one: string, other: string): boolean {
  return one !== other && bare(one) === bare(other)
}

function bare(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "")
}
