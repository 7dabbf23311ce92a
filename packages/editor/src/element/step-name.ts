import type { EditorPhrases, StepName, WritingName } from "@variorum/views"

/** What a step is called; that of a command as the command is. */
export function nameOfStep({ steps, commands }: EditorPhrases, name: string): string {
  if (Object.hasOwn(steps.step, name)) return steps.step[name as StepName]
  return Object.hasOwn(commands, name) ? commands[name as WritingName] : steps.step.typing
}
