import type { PastePhrases } from "../editor-paste.js"

/** Ce qui est dit d’un collage, en français. */
export const pastePhrases: PastePhrases = {
  leftOut: (items) => `Collé sans ${items.join(", ")}.`,
  opened: (name, items) => `${name} a été lu, sans : ${items.join(", ")}.`,
  guessedEncoding: (name, encoding) => `${name} a été lu en ${encoding}, d’après ses lettres.`,
  joinedLines: (name, lines) =>
    `${name} : des lignes qui ne faisaient que remplir la justification ont été jointes (${lines}).`,
  written: (name, items) => `${name} a été écrit, sans : ${items.join(", ")}.`,
  item: {
    pictures: (count) => `images (${count})`,
    links: (count) => `adresses de liens (${count})`,
    colours: (count) => `couleurs (${count})`,
    footnotes: (count) => `notes de bas de page (${count})`,
    comments: (count) => `commentaires (${count})`,
    numbers: (count) => `numéros de liste (${count})`,
    merged: (count) => `cellules fusionnées (${count})`,
    formulas: (count) => `formules (${count})`,
    embedded: (count) => `objets incorporés (${count})`,
    fields: (count) => `champs (${count})`,
    scripts: (count) => `scripts (${count})`,
    hidden: (count) => `mots cachés (${count})`,
    headers: (count) => `en-têtes et pieds de page (${count})`,
    places: (count) => `places des notes de bas de page (${count})`,
    formatting: (count) => `mises en forme (${count})`,
    elements: (count) => `autres éléments (${count})`,
    texts: (count) => `autres textes (${count})`,
    characters: (count) => `signes qui ne sont pas des caractères (${count})`,
  },
  tooLong: (characters, most) =>
    `C’est trop long à coller : ${characters.toLocaleString("fr")} caractères, ${most.toLocaleString("fr")} au plus. Ouvrez-le comme fichier.`,
}
