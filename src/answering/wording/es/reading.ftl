# Cómo se leyó una historia: como qué, qué parte de su archivo no es texto de la historia, y qué tiene mal el archivo.

how-read = { $note }
note-read-as =
    { $form ->
       [fiction-book] Leída como FictionBook.
       [folder] Leída de los archivos de una carpeta, por orden de sus nombres.
       [markdown] Leída como Markdown.
       [open-document] Leída como texto OpenDocument.
       [web-page] Leída como página web.
      *[word] Leída como documento de Word.
    }
note-read-as-epub =
    { $chaptersFrom ->
       [navigation] Leída como EPUB, con los capítulos de su índice de navegación.
      *[headings] Leída como EPUB, con los capítulos de sus títulos.
    }
note-read-as-pdf =
    { $chaptersFrom ->
       [bookmarks] Leída como PDF, con los capítulos de sus marcadores.
      *[headings] Leída como PDF, con los capítulos de sus títulos.
    }

# $leftOut es una de las clases de abajo con su número; $leftOut-words, cómo empiezan las primeras, o todas si no está cortado.
left-out =
    { HAS($leftOut-words) ->
       [yes] { $leftOut-isCut ->
           [true] Se dejó fuera: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }, ….
          *[false] Se dejó fuera: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }.
        }
      *[no] Se dejó fuera: { $leftOut }.
    }
also-left-out = También se dejó fuera: { $leftOut }.
left-out-author-notes =
    { $count ->
       [one] { $count } nota o resumen del autor
      *[other] { $count } notas y resúmenes del autor
    }
left-out-before-first-paragraph =
    { $count ->
       [one] { $count } línea antes del primer párrafo
      *[other] { $count } líneas antes del primer párrafo
    }
left-out-bylines-and-captions =
    { $count ->
       [one] { $count } firma o pie de foto
      *[other] { $count } firmas y pies de foto
    }
left-out-comments =
    { $count ->
       [one] { $count } comentario oculto
      *[other] { $count } comentarios ocultos
    }
left-out-contents =
    { $count ->
       [one] { $count } índice de contenidos
      *[other] { $count } índices de contenidos
    }
left-out-deleted-text =
    { $count ->
       [one] { $count } fragmento de texto eliminado
      *[other] { $count } fragmentos de texto eliminado
    }
left-out-embeds =
    { $count ->
       [one] { $count } archivo incrustado
      *[other] { $count } archivos incrustados
    }
left-out-epigraphs-and-title-pages =
    { $count ->
       [one] { $count } epígrafe o portada
      *[other] { $count } epígrafes y portadas
    }
left-out-hidden-text =
    { $count ->
       [one] { $count } fragmento de texto oculto
      *[other] { $count } fragmentos de texto oculto
    }
left-out-illustrations =
    { $count ->
       [one] { $count } ilustración
      *[other] { $count } ilustraciones
    }
left-out-library-header =
    { $count ->
       [one] { $count } encabezado de la biblioteca de la que viene el texto
      *[other] { $count } encabezados de la biblioteca de la que viene el texto
    }
left-out-licence =
    { $count ->
       [one] { $count } licencia después del texto
      *[other] { $count } licencias después del texto
    }
left-out-menus-and-boxes =
    { $count ->
       [one] { $count } menú o recuadro alrededor del artículo
      *[other] { $count } menús y recuadros alrededor del artículo
    }
left-out-note-numbers =
    { $count ->
       [one] { $count } número de nota
      *[other] { $count } números de notas
    }
left-out-notes-and-index =
    { $count ->
       [one] { $count } párrafo de notas o de índice
      *[other] { $count } párrafos de notas y de índice
    }
left-out-other-files =
    { $count ->
       [one] { $count } archivo que no contiene ninguna historia
      *[other] { $count } archivos que no contienen ninguna historia
    }
left-out-page-headers =
    { $count ->
       [one] { $count } encabezado o pie de página
      *[other] { $count } encabezados y pies de página
    }
left-out-page-numbers =
    { $count ->
       [one] { $count } número de página
      *[other] { $count } números de página
    }
left-out-producer-credits =
    { $count ->
       [one] { $count } nota sobre quién hizo el archivo
      *[other] { $count } notas sobre quién hizo el archivo
    }
left-out-properties =
    { $count ->
       [one] { $count } propiedad
      *[other] { $count } propiedades
    }
left-out-ruby =
    { $count ->
       [one] { $count } lectura junto a un carácter
      *[other] { $count } lecturas junto a caracteres
    }
left-out-reader-comments =
    { $count ->
       [one] { $count } comentario de lectores
      *[other] { $count } comentarios de lectores
    }
left-out-scene-breaks =
    { $count ->
       [one] { $count } separación de escenas
      *[other] { $count } separaciones de escenas
    }
left-out-section-headings =
    { $count ->
       [one] { $count } título de sección
      *[other] { $count } títulos de secciones
    }
left-out-section-numbers =
    { $count ->
       [one] { $count } número de sección
      *[other] { $count } números de secciones
    }
left-out-the-end =
    { $count ->
       [one] { $count } «Fin»
      *[other] { $count } «Fin»
    }
left-out-title-pages =
    { $count ->
       [one] { $count } portada o página de cubierta
      *[other] { $count } portadas y páginas de cubierta
    }
left-out-transcriber-notes =
    { $count ->
       [one] { $count } nota de transcripción
      *[other] { $count } notas de transcripción
    }

# Detrás del título de una historia, en una línea: $warnings-first son los primeros avisos; $more no se cuentan.
read-with-warnings = { $warnings }
read-with-warnings-in-line =
    { $count ->
       [one] leída con { $count } aviso:
      *[other] leída con { $count } avisos:
    } { $more ->
       [0] { LIST($first, join: " ") }
      *[other] { LIST($first, join: " ") } Y { $more } más.
    }
reading-warning = { $warning }
warning-in-files =
    { $more ->
       [0] { $files }: { $problem }
       [one] { $files } y { $more } más: { $problem }
      *[other] { $files } y { $more } más: { $problem }
    }
warning-guessed-encoding = El archivo no dice cómo están escritos sus caracteres; se tomó { $encoding }. Si hay letras que parecen equivocadas, guárdalo como UTF-8.
warning-mixed-encodings =
    { $count ->
       [one] { $count } línea no está en UTF-8 como el resto; para ella se tomó { $encoding }. Si allí hay letras que parecen equivocadas, guarda el archivo como UTF-8.
      *[other] { $count } líneas no están en UTF-8 como el resto; para ellas se tomó { $encoding }. Si allí hay letras que parecen equivocadas, guarda el archivo como UTF-8.
    }
warning-bad-bytes =
    { $count ->
       [one] { $count } byte no es ningún carácter en { $encoding } y aparece como �: puede que el archivo esté dañado. Descárgalo o guárdalo de nuevo.
      *[other] { $count } bytes no son ningún carácter en { $encoding } y aparecen como �: puede que el archivo esté dañado. Descárgalo o guárdalo de nuevo.
    }
warning-missing-part = { $part } se nombra pero no está, así que falta su texto. Descarga o exporta el archivo de nuevo.
# $problem es una frase de mistake.ftl; abajo, lo que dice el lector de YAML, en inglés.
warning-unreadable-part = { $part } no se pudo leer y falta: { $problem }
warning-bad-properties = Las propiedades no son YAML válido, así que pueden faltar algunas: { $problem }. Pon entre comillas los valores que lleven dos puntos.
warning-ignored-property =
    { $problem ->
       [id] La propiedad «{ $property }» se ignoró: debe tener de 1 a 32 minúsculas, cifras y guiones, con al menos una letra.
       [words] La propiedad «{ $property }» se ignoró: debe ser palabras entre comillas.
       [day] La propiedad «{ $property }» se ignoró: debe ser un año o un día, como "1815" o "2003-01-20".
       [dateline] La propiedad «{ $property }» se ignoró: debe ser un objeto como {"{"}"place": "Seoul", "day": "2003-01-20"{"}"}.
       [address] La propiedad «{ $property }» se ignoró: debe ser una dirección que empiece por http:// o https://.
       [true-or-false] La propiedad «{ $property }» se ignoró: debe ser true o false.
       [language] La propiedad «{ $property }» se ignoró: debe ser un código de idioma como "en".
       [kind] La propiedad «{ $property }» se ignoró: debe ser "story", "report" o "archive".
       [list] La propiedad «{ $property }» se ignoró: debe ser una lista de palabras, como {"["}"Heaven"].
       [aliases] La propiedad «{ $property }» se ignoró: debe dar a cada nombre sus otros nombres, como {"{"}"Aragorn": ["Strider", {"{"}"name": "the stranger", "from": "1:10"{"}"}]{"}"}.
      *[pairs] La propiedad «{ $property }» se ignoró: debe ser una lista de pares, como {"["}["Mr. Darcy", "Mrs. Darcy"]].
    }
warning-cut-id = El id se acortó de «{ $whole }» a «{ $id }». Para elegir otro, pon {"{"}"id": "…"{"}"} en un archivo del mismo nombre que termine en .json.
warning-no-text = El archivo no contiene texto que se pueda citar.
warning-same-chapter = { LIST($parts, join: " y ") } tienen el mismo nombre o el mismo texto, y se leyó cada uno. Si son iguales, quita uno.
warning-no-dateline = La crónica no tiene día, a diferencia de otras de su carpeta, así que «ayer» no tiene fecha en ella. Pon el día en una línea bajo el título.
warning-unreadable-page = La página { $page } no se pudo leer y falta. Guarda el PDF de nuevo.
warning-pages-without-text =
    { COUNT($pages) ->
       [one] { COUNT($pages) } página no contiene texto ({ LIST($pages, join: ", ", most: 10) }): si lo hay en sus imágenes, haz que se reconozca (OCR).
      *[other] { COUNT($pages) } páginas no contienen texto ({ LIST($pages, join: ", ", most: 10) }): si lo hay en sus imágenes, haz que se reconozca (OCR).
    }
