/** Files in and files out: every kind that is read, every form that is written. Each is fetched when it is asked for. */
export { readSource } from "./read-source.js"
export { kindOf, type SourceKind } from "./kind-of.js"
export type { SourceContent, SourceOptions } from "./content.js"
export { oneEdition } from "./one-edition.js"
export type { Outgoing } from "./outgoing.js"
export {
  type Form,
  FORM_NAMES,
  type FormName,
  forms,
  type Write,
  type WriteOptions,
} from "./forms.js"
