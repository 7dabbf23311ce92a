import { apparatusStyles } from "../apparatus/apparatus.styles.js"
import { changesOnlyStyles } from "../changes-only/changes-only.styles.js"
import { cleanStyles } from "../clean/clean.styles.js"
import { columnsStyles } from "../columns/columns.styles.js"
import { coversStyles } from "../covers/covers.styles.js"
import { filtersStyles } from "../filters/filters.styles.js"
import { inlineStyles } from "../inline/inline.styles.js"
import { keysStyles } from "../keys/keys.styles.js"
import { legendStyles } from "../legend/legend.styles.js"
import { oneChangeStyles } from "../one-change/one-change.styles.js"
import { freeStyles } from "../columns/free.styles.js"
import { foldsStyles } from "../folds/folds.styles.js"
import { doubtfulStyles } from "../notes/doubtful.styles.js"
import { notesStyles } from "../notes/notes.styles.js"
import { overviewStyles } from "../overview/overview.styles.js"
import { passageStyles } from "../passage/passage.styles.js"
import { tableStyles } from "../passage/tables.styles.js"
import { printStyles } from "../print.styles.js"
import { revisionStyles } from "../revision/revision.styles.js"
import { sectionsStyles } from "../sections/sections.styles.js"
import { settingsStyles } from "../settings/settings.styles.js"
import { witnessTableStyles } from "../table/table.styles.js"
import { tallyStyles } from "../tally/tally.styles.js"
import { themeStyles } from "../theme.styles.js"
import { voiceStyles } from "../voice/voice.styles.js"
import { barStyles } from "./bar.styles.js"
import { cardStyles } from "./card.styles.js"
import { viewStyles } from "./view.styles.js"

/** Everything the room looks like, in the order in which one rule may overrule another. */
export const roomStyles = [
  themeStyles,
  viewStyles,
  barStyles,
  cardStyles,
  oneChangeStyles,
  passageStyles,
  tableStyles,
  sectionsStyles,
  foldsStyles,
  columnsStyles,
  freeStyles,
  inlineStyles,
  changesOnlyStyles,
  apparatusStyles,
  witnessTableStyles,
  cleanStyles,
  revisionStyles,
  legendStyles,
  overviewStyles,
  voiceStyles,
  filtersStyles,
  coversStyles,
  tallyStyles,
  keysStyles,
  settingsStyles,
  printStyles,
  notesStyles,
  doubtfulStyles,
]
