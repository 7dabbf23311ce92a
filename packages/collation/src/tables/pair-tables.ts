/** Which tables answer each other and, in two that do, which rows and which columns. */
import type { Budget } from "../budget.js"
import { isNumber } from "../words/numbers.js"
import { matchNames, type Named, type NamePair } from "./match-names.js"
import type { Row, Table } from "./tables.js"

/** Two tables that answer each other, and which of their rows and columns do. */
export interface TablePair {
  readonly before: Table
  readonly after: Table
  readonly rows: readonly NamePair[]
  readonly columns: ReadonlyMap<number, number>
}

/** Tables in the order of both texts, their rows found by their first cells and their columns by their heads. */
export function pairTables(
  before: readonly Table[],
  after: readonly Table[],
  budget: Budget,
): TablePair[] {
  return inOrder(before, after).map(([one, other]) => matchTable(one, other, budget))
}

/** More pairs of tables than this are not weighed against each other: the first answers the first. */
const MANY_TABLES = 4096

/** Tables in the order of both texts, so that the most rows have a partner of the same name. */
function inOrder(before: readonly Table[], after: readonly Table[]): [Table, Table][] {
  if (before.length * after.length > MANY_TABLES)
    return before.slice(0, after.length).map((table, i) => [table, after[i]!])
  const names = after.map((table) => new Set(table.rows.map(({ name }) => name)))
  const shared = before.map(({ rows }) => {
    const own = new Set(rows.map(({ name }) => name))
    return names.map((others) => 1 + 2 * [...own].filter((name) => others.has(name)).length)
  })
  const best = before.map(() => new Array<number>(after.length + 1).fill(0))
  best.push(new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        shared[i]![j]! + best[i + 1]![j + 1]!,
      )
  const pairs: [Table, Table][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (best[i]![j] === shared[i]![j]! + best[i + 1]![j + 1]!)
      pairs.push([before[i++]!, after[j++]!])
    else if (best[i]![j] === best[i + 1]![j]) i++
    else j++
  }
  return pairs
}

function matchTable(before: Table, after: Table, budget: Budget): TablePair {
  const columns = matchColumns(before, after, budget)
  const [one, other] = [before.rows.map(namedRow), after.rows.map(namedRow)]
  if (!columns.byHeads)
    return { before, after, rows: matchNames(one, other, budget), columns: columns.mates }
  const body = matchNames(one.slice(1), other.slice(1), budget).map((pair) => ({
    ...pair,
    before: pair.before + 1,
    after: pair.after + 1,
  }))
  const heads = { before: 0, after: 0, inPlace: true, likeness: 1 }
  return { before, after, rows: [heads, ...body], columns: columns.mates }
}

function namedRow({ name, cells }: Row): Named {
  const rest = [...cells.values()].slice(1).map(({ column, text }) => `\t${column} ${text}`)
  return { name, whole: name + rest.join("") }
}

interface ColumnMatch {
  readonly mates: ReadonlyMap<number, number>
  /** True where the tables have heads by which their columns were found. */
  readonly byHeads: boolean
}

/** Share of the heads that two tables must have in common for their columns to be found by them. */
const ENOUGH_HEADS = 0.5

/** Columns by the words of their heads where both tables have such a row, and by number otherwise. */
function matchColumns(before: Table, after: Table, budget: Budget): ColumnMatch {
  const [one, other] = [headsOf(before), headsOf(after)]
  const byNumber = new Map(
    before.columns.filter((column) => after.columns.includes(column)).map((c) => [c, c] as const),
  )
  if (one === null || other === null) return { mates: byNumber, byHeads: false }
  const names = new Set(other.map(({ name }) => name))
  const shared = one.filter(({ name }) => names.has(name)).length
  if (shared < ENOUGH_HEADS * Math.max(one.length, other.length))
    return { mates: byNumber, byHeads: false }
  const mates = new Map(
    matchNames(one, other, budget).map((pair) => [
      before.columns[pair.before]!,
      after.columns[pair.after]!,
    ]),
  )
  // A head that was reworded beyond likeness: where as many are left over in both, they answer each other.
  const taken = new Set(mates.values())
  const left = before.columns.filter((column) => !mates.has(column))
  const right = after.columns.filter((column) => !taken.has(column))
  if (left.length === right.length) left.forEach((column, i) => mates.set(column, right[i]!))
  return { mates, byHeads: true }
}

/** What stands over the columns of a table, or null where its first row has numbers or is the only one. */
function headsOf({ rows, columns }: Table): Named[] | null {
  const cells = rows[0]!.cells
  if (rows.length < 2 || [...cells.values()].some(({ text }) => isNumber(text))) return null
  return columns.map((column) => {
    const name = cells.get(column)?.name ?? ""
    return { name, whole: name }
  })
}
