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
a    o u
c    e o (
e    o
f    r s
ff   ll
fi   fl n
ffi  fi ffl
fl   ft
k    lc lr h lt ic
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
'    ! i ,
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

const CONFUSED: ReadonlySet<string> = new Set(
  [
    ...rowsOf(LIKE_THE_FIRST).flatMap(([first, ...others]) =>
      others.map((other) => [first!, other] as const),
    ),
    ...[...rowsOf(ALIKE), ...OUTLINES.split(" ").map((row) => [...row])].flatMap((row) =>
      row.flatMap((one, i) => row.slice(i + 1).map((other) => [one, other] as const)),
    ),
  ].flatMap(([one, other]) => [pairOf(one, other), pairOf(other, one)]),
)

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
}

function pairOf(one: string, other: string): string {
  return `${one} ${other}`
}

/** The longest group of letters that is taken for another. */
export const LONGEST_GROUP = 3

/** True when the one is taken for the other in a scan. Case counts: a B looks like an 8, a b like a 6. */
export function areConfused(one: string, other: string): boolean {
  return CONFUSED.has(pairOf(one, other))
}

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
