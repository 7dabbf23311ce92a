/**
 * The meaning of the words in the W3C's annotation context, for tests that expand what we write without fetching it.
 *
 * Written by hand from the terms of the Web Annotation Vocabulary and Data Model (W3C Recommendations, 23 February 2017),
 * and not a copy of http://www.w3.org/ns/anno.jsonld. The words that
 * stand in the stored drafts of that file (repository w3c/web-annotation) mean the same there.
 */
const namespaces = {
  oa: "http://www.w3.org/ns/oa#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  dctypes: "http://purl.org/dc/dcmitype/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  as: "http://www.w3.org/ns/activitystreams#",
  schema: "http://schema.org/",
}

/** Called the same in the vocabulary: classes, motivations and directions. */
const oa =
  "Annotation TextualBody SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector " +
  "TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState Choice Motivation " +
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating " +
  "questioning replying reviewing tagging"

const classes = {
  CssStylesheet: "oa:CssStyle",
  Dataset: "dctypes:Dataset",
  Image: "dctypes:StillImage",
  Video: "dctypes:MovingImage",
  Sound: "dctypes:Sound",
  Text: "dctypes:Text",
  Person: "foaf:Person",
  Software: "as:Application",
  Organization: "foaf:Organization",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  Audience: "schema:Audience",
  auto: "oa:autoDirection",
  ltr: "oa:ltrDirection",
  rtl: "oa:rtlDirection",
}

/** Properties whose strings are names of things. */
const things = {
  body: "oa:hasBody",
  target: "oa:hasTarget",
  source: "oa:hasSource",
  selector: "oa:hasSelector",
  state: "oa:hasState",
  scope: "oa:hasScope",
  refinedBy: "oa:refinedBy",
  startSelector: "oa:hasStartSelector",
  endSelector: "oa:hasEndSelector",
  renderedVia: "oa:renderedVia",
  stylesheet: "oa:styledBy",
  cached: "oa:cachedSource",
  canonical: "oa:canonical",
  via: "oa:via",
  creator: "dcterms:creator",
  rights: "dcterms:rights",
  conformsTo: "dcterms:conformsTo",
  generator: "as:generator",
  partOf: "as:partOf",
  first: "as:first",
  last: "as:last",
  next: "as:next",
  prev: "as:prev",
  email: "foaf:mbox",
  homepage: "foaf:homepage",
  audience: "schema:audience",
}

const words = {
  motivation: "oa:motivatedBy",
  purpose: "oa:hasPurpose",
  textDirection: "oa:textDirection",
}

const times = {
  created: "dcterms:created",
  modified: "dcterms:modified",
  generated: "dcterms:issued",
  sourceDate: "oa:sourceDate",
  sourceDateStart: "oa:sourceDateStart",
  sourceDateEnd: "oa:sourceDateEnd",
}

const counts = {
  start: "oa:start",
  end: "oa:end",
  total: "as:totalItems",
  startIndex: "as:startIndex",
}

const texts = {
  bodyValue: "oa:bodyValue",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  styleClass: "oa:styleClass",
  processingLanguage: "oa:processingLanguage",
  format: "dc:format",
  language: "dc:language",
  value: "rdf:value",
  label: "rdfs:label",
  name: "foaf:name",
  nickname: "foaf:nick",
  email_sha1: "foaf:mbox_sha1sum",
  accessibility: "schema:accessibilityFeature",
}

function typed(terms: Readonly<Record<string, string>>, type: string) {
  const entries = Object.entries(terms)
  return Object.fromEntries(entries.map(([term, iri]) => [term, { "@id": iri, "@type": type }]))
}

/** A context document, as a loader gives it. */
export const ANNOTATION_CONTEXT = {
  "@context": {
    ...namespaces,
    id: { "@id": "@id", "@type": "@id" },
    type: { "@id": "@type", "@type": "@id" },
    ...Object.fromEntries(oa.split(" ").map((name) => [name, `oa:${name}`])),
    ...classes,
    ...typed(things, "@id"),
    items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
    ...typed(words, "@vocab"),
    ...typed(times, "xsd:dateTime"),
    ...typed(counts, "xsd:nonNegativeInteger"),
    ...texts,
  },
}
