/** What we use of `markdown-it`, which brings no types. */
declare module "markdown-it" {
  export interface Token {
    readonly type: string
    readonly tag: string
    readonly content: string
    readonly children: readonly Token[] | null
    readonly markup: string
    readonly info: string
    readonly hidden: boolean
  }

  export default class MarkdownIt {
    constructor(preset: "commonmark", options: { readonly html: boolean })
    enable(rules: readonly string[]): this
    /** `env` takes in what the text defines. */
    parse(text: string, env: { references?: Readonly<Record<string, unknown>> }): readonly Token[]
  }
}
