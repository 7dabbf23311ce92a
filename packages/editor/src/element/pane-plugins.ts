import { baseKeymap } from "prosemirror-commands"
import { keymap } from "prosemirror-keymap"
import type { Command, Plugin } from "prosemirror-state"
import { WRITING_COMMANDS, WRITING_KEYS } from "../document/commands.js"

/** A command that tells the session by which name it is undone. */
function named(name: string, run: Command): Command {
  return (state, dispatch, view) =>
    run(
      state,
      dispatch === undefined ? undefined : (step) => dispatch(step.setMeta("variorum-step", name)),
      view,
    )
}

/** Those that ask something first are the editor's to do. */
const byKeys = WRITING_COMMANDS.filter(({ asks }) => asks === undefined).flatMap(
  ({ name, keys, run }) => keys.map((key) => [key, named(name, run)] as const),
)

/** What the texts do with keys: the writer's commands, then those that every writer knows. */
export const panePlugins: readonly Plugin[] = [
  keymap(Object.fromEntries(byKeys)),
  keymap({ ...WRITING_KEYS }),
  keymap(baseKeymap),
]
