/** What our tests use of `jsonld`, which brings no types. */
declare module "jsonld" {
  interface Loaded {
    readonly contextUrl: null
    readonly documentUrl: string
    readonly document: unknown
  }

  interface Options {
    /** Asked for every context and document that stands elsewhere. */
    readonly documentLoader: (url: string) => Promise<Loaded>
    /** Throws where a property, a type or an identifier would be dropped. */
    readonly safe?: boolean
  }

  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly unknown[]>
    compact(document: unknown, context: unknown, options: Options): Promise<unknown>
  }
  export default jsonld
}
