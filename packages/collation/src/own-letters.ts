/**
 * The same letters in a string of their own. What `slice` gives is, in most engines, a view of the string that it was
 * taken from, and keeps all of that in memory: of a book that is edited, a copy of the book for each page that was
 * touched. A string that is put together and then cut is a view of no more than itself.
 */
export function ownLetters(letters: string): string {
  return ` ${letters}`.slice(1)
}
