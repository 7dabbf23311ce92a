import type { EditorPhrases } from "../editor.js"
import { pastePhrases } from "./editor-paste.js"
import { keepingPhrases } from "./editor-keeping.js"
import { askingPhrases } from "./editor-asking.js"
import { commandPhrases } from "./editor-commands.js"
import { notesListPhrases } from "./editor-notes.js"
import { sidePhrases } from "./editor-side.js"
import { panesPhrases } from "./editor-panes.js"
import { stepsPhrases } from "./editor-steps.js"
import { counted, nouns } from "./numbers.js"

const command = { gender: "f", one: "orden", many: "órdenes" } as const

/** Lo que dice el editor, en español. */
export const editorPhrases: EditorPhrases = {
  language: "es",
  commands: commandPhrases,
  groups: {
    file: "Archivo",
    edit: "Edición",
    text: "Texto",
    changes: "Cambios",
    view: "Vista",
    help: "Ayuda",
  },
  steps: stepsPhrases,
  panes: panesPhrases,
  side: sidePhrases,
  keeping: keepingPhrases,
  paste: pastePhrases,
  asking: askingPhrases,
  notesList: notesListPhrases,
  shell: {
    region: "Editor: dos textos comparados",
    menu: "Menú",
    commands: "Órdenes",
    palette: "¿Qué quiere hacer?",
    found: (commands) => `${counted(commands, command)}.`,
    keys: "Teclas",
    close: "Cerrar",
    untitled: "Sin título",
    title: "Título",
    modes: "Cómo se muestran los textos",
    leave: {
      title: "Este trabajo no está guardado en ningún sitio",
      says: "Este navegador no lo conserva. Si lo deja ahora, se pierde lo que no esté guardado en un archivo.",
      yes: "Dejarlo",
      no: "Quedarse aquí",
    },
  },
  begin: {
    heading: "Pegue dos textos.",
    lead: "Vea qué se suprimió, añadió, reformuló y trasladó entre un borrador y el texto final, y qué dejan sin saber las fuentes. Después escriba sobre ello en el margen.",
    draft: "Borrador",
    draftSays: "el texto anterior",
    final: "Texto final",
    finalSays: "como se envió o imprimió",
    empty: "Pegue o escriba aquí, o suelte un archivo.",
    letGo: "Suelte para abrir el archivo aquí.",
    choose: "Elegir un archivo",
    kinds: "texto, Word, OpenDocument, TEI, páginas web, Markdown, PDF, tablas, JSON",
    files: {
      title: "Cómo se leen los archivos",
      encoding: "Codificación del texto sin formato",
      foundOut: "deducida de sus letras",
      keepLines: "Dejar cada línea del texto sin formato como está",
      speakers: "Los párrafos empiezan con el nombre del orador y dos puntos",
    },
    clear: "Vaciar",
    brought: (words, name) =>
      name === "" ? counted(words, nouns.word) : `${name}, ${counted(words, nouns.word)}`,
    compare: "Comparar",
    both: "Primero hacen falta los dos textos.",
    private: "Nada sale de este ordenador. Funciona sin red.",
    examples: "Ya comparados",
    openEdition: "Abrir una edición o varios archivos",
    noWords: (name) => `No hay palabras en ${name}. No se ha tomado nada de él.`,
    reading: (name) => `Leyendo ${name} …`,
  },
  files: {
    saved: (name) => `Guardado como ${name}.`,
    notSaved: "No se guardó. Su trabajo sigue aquí; inténtelo de nuevo o en otro lugar.",
    exportTitle: "Entregar en otra forma",
    exportLead: "Todo se hace en este ordenador.",
    exports: {
      edition: {
        name: "Edición",
        says: "Todo: textos, lo emparejado a mano, reglas, notas. Se vuelve a abrir aquí.",
      },
      docx: {
        name: "Archivo de Word",
        says: "Con control de cambios: aceptar todo da el texto posterior, rechazar todo el anterior. Las notas son comentarios.",
      },
      html: {
        name: "Página",
        says: "Un solo archivo que se abre en cualquier sitio, sin red y sin script.",
      },
      "live-html": {
        name: "Página viva",
        says: "Un solo archivo con la comparación en uso: todas las lecturas, notas. No necesita red.",
      },
      "course-html": {
        name: "Para una página de curso",
        says: "Para pegar en Moodle, Canvas o WordPress: resiste lo que estos eliminan.",
      },
      tei: { name: "TEI", says: "Un aparato dentro del texto (parallel segmentation)." },
      "tei-standoff": {
        name: "TEI, aparte",
        says: "Un aparato junto al texto (double end-point).",
      },
      markdown: { name: "Markdown", says: "Con CriticMarkup para lo suprimido y lo añadido." },
      latex: { name: "LaTeX", says: "Una edición crítica para imprimir, con reledmac." },
      csv: {
        name: "Cambios en tabla",
        says: "Una línea por diferencia, para una hoja de cálculo.",
      },
      json: {
        name: "Comparación (JSON)",
        says: "Qué difiere y dónde, para programas.",
      },
      annotations: {
        name: "Notas (Web Annotation)",
        says: "Todas las capas, en la forma acordada por el W3C.",
      },
      "notes-csv": {
        name: "Notas como tabla",
        says: "Una línea por nota, para una hoja de cálculo.",
      },
      print: { name: "Imprimir o PDF", says: "Como lo ve un lector, con notas y clave." },
    },
    failed: (name) => `${name} no se pudo crear. No se ha tocado nada más.`,
  },
  particulars: {
    edition: "La edición",
    names: {
      title: "Título",
      source: "Fuente",
      rights: "Derechos",
      siglum: "Sigla",
      kind: "Clase de testimonio",
      date: "Fecha",
      hand: "Mano",
      language: "Lengua",
    },
    hints: {
      siglum: "B",
      kind: "autógrafo, mecanografiado, cita …",
      date: "1936-09-10",
      hand: "de quién es la mano",
      language: "es",
    },
    from: {
      "file name": "según el nombre del archivo",
      "first lines": "según las primeras líneas",
      words: "según sus palabras",
    },
    guessed: (names) =>
      `Deducido de los archivos: ${names.join(", ")}. Compruébelo en «Describir los textos».`,
  },
  site: { editions: "Ediciones", search: "Buscar en los títulos" },
}
