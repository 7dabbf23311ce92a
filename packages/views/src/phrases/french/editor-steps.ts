import type { StepsPhrases } from "../editor-steps.js"
import { alternatives } from "./numbers.js"

/** Ce qui se dit des étapes dans l’éditeur, en français. */
export const stepsPhrases: StepsPhrases = {
  step: {
    typing: "saisie",
    paste: "collage",
    split: "nouveau paragraphe",
    join: "paragraphes réunis",
    "add text": "un texte de plus",
    "remove text": "texte retiré",
    "move text": "ordre des textes",
    "exchange texts": "textes échangés",
    particulars: "description d’un texte",
    edition: "description de l’édition",
    "take reading": "leçon reprise",
    "unknown here": "marqué comme non cité",
    "pin together": "appariement à la main",
    "pin apart": "séparation à la main",
    "no partner": "laissé sans correspondant",
    "lift pin": "appariement à la main levé",
    judge: "jugement",
    "take back judgement": "jugement retiré",
    rules: "ce qui compte comme différence",
    "word list": "liste de mots",
    notes: "notes",
    "take over": "repris d’un autre onglet",
  },
  undone: (step) => `Annulé : ${step}.`,
  redone: (step) => `Rétabli : ${step}.`,
  refusal: {
    "no such text": "Ce texte n’est plus ici.",
    "texts have changed": "Le texte a changé depuis la comparaison. Veuillez réessayer.",
    "no such change": "Ce changement n’existe plus.",
    "no such pin": "Cet appariement est déjà levé.",
    "no such judgement": "Ce jugement est déjà retiré.",
    "no such sentence": "Ces phrases ne sont plus dans le texte.",
    "no such place": "Cela n’est pas possible à cet endroit.",
    "siglum is empty": "Il faut au texte un nom court.",
    "siglum is taken": "Un autre texte porte déjà ce nom court.",
    "two texts at least":
      "Une comparaison demande deux textes. Ajoutez-en un autre avant de retirer celui-ci.",
    "nothing to take": "Les deux textes disent ici la même chose.",
    "reading is unknown":
      "Personne ne sait ce que dit ici l’un des textes : il n’y a rien à reprendre.",
    "only in one text": "Choisissez un passage dans chacun des deux textes.",
    "pinned already": "Cela est déjà décidé à la main.",
    "no other partner": "Aucun autre passage ne s’en approche : il n’y a rien dont le séparer.",
    "no name": "Veuillez dire qui juge.",
    "no reason": "Veuillez donner une raison.",
    "says nothing": "Veuillez choisir ce que c’est plutôt.",
    "list is missing": "Il faut d’abord une liste de mots.",
    "list contradicts itself": "La liste se contredit : un mot se trouve dans deux de ses lignes.",
    "rule cannot be used": "Cette règle ne peut pas être appliquée.",
    "cells stay apart": "Les cellules d’un tableau restent séparées.",
    "nothing to join": "Aucun paragraphe à réunir ne suit.",
  },
  reason: (reason) => {
    if (reason.kind === "same words") return "les mêmes mots"
    return `en commun : ${alternatives(
      reason.words.map((word) => `« ${word} »`),
      "et",
    )}`
  },
}
