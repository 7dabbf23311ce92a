/** A record as the first release kept it. It stays as it is for ever: whoever kept one must be able to open it. */
export const sample = {
  format: 1,
  work: "a1b2c3d4e5f6a1b2c3d4e5f6",
  sequence: 12,
  when: 1795356120000,
  name: "",
  title: "Two letters",
  words: 18,
  isFinished: false,
  parts: [
    '{\n  "format": "variorum-edition",\n  "version": 1,\n  "title": "Two letters",\n  "witnesses": []\n}\n',
    '{"siglum":"D","text":"Dear friend\\n\\nThe committee met in the old hall.\\n\\nNobody spoke.","blocks":[{"kind":"paragraph","span":{"start":0,"end":11}},{"kind":"paragraph","span":{"start":13,"end":47}},{"kind":"paragraph","span":{"start":49,"end":62}}],"sentences":[{"start":0,"end":11},{"start":13,"end":47},{"start":49,"end":62}],"interventions":[],"marks":[],"revisions":[]}',
    '{"siglum":"F","text":"The committee met in the new hall.","blocks":[{"kind":"paragraph","span":{"start":0,"end":34}}],"sentences":[{"start":0,"end":34}],"interventions":[],"marks":[],"revisions":[]}',
  ],
  checksum: "1jnqz0e43",
}
