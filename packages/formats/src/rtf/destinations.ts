/** What a group of a rich text is for, by the control word that it begins with. */
export type Destination =
  | "text"
  | "skipped"
  | "fonts"
  | "styles"
  | "title"
  | "footnote"
  | "comment"
  | "commentAuthor"
  | "listText"

/** Those whose words are the text's, or lead to them. */
const READ: ReadonlyMap<string, Destination> = new Map([
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  ["title", "title"],
  ["footnote", "footnote"],
  ["annotation", "comment"],
  ["atnauthor", "commentAuthor"],
  ["listtext", "listText"],
  ["pntext", "listText"],
  ["shpinst", "text"],
  ["shptxt", "text"],
  ["shp", "text"],
  ["do", "text"],
  ["dptxbxtext", "text"],
  ["fldrslt", "text"],
  ["result", "text"],
  ["shppict", "text"],
  ["ud", "text"],
])

/** Known groups that need no sign of being optional and have no words of the text. */
const SKIPPED =
  /^(?:colortbl|filetbl|listtable|listoverridetable|revtbl|rsidtbl|info|pict|nonshppict|objdata|objclass|fldinst|xe|tc|tcn|header[lrf]?|footer[lrf]?|ftnsep\w*|aftnsep\w*|upr|bkmkstart|bkmkend|sp|sn|sv|pntxt[ab]|private|docvar|atnid|atrfstart|atrfend|atndate|atntime|atnref|atnparent|atnicn|generator|themedata|datastore|latentstyles|xmlnstbl|mmathPr|wgrffmtfilter|operator|author|company|doccomm|subject|keywords|comment|category|manager|hlinkbase|template|password|falt|panose|fontemb|background|picprop|objname|objalias|objsect|objtime|linkval|propname|staticval|userprops|pgptbl|protusertbl|passwordhash|oldcprops|oldpprops|oldtprops|oldsprops|defchp|defpap|mvf\w*|nesttableprops|ffname|ffdeftext|formfield|datafield|shprslt|stylename)$/u

/** What a control word opens; null for one that opens nothing. `isOptional`: a sign before it says so (`\*`). */
export function destinationOf(word: string, isOptional: boolean): Destination | null {
  return READ.get(word) ?? (isOptional || SKIPPED.test(word) ? "skipped" : null)
}
