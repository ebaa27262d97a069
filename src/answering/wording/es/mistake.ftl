# Errores que uno mismo puede corregir, cada uno con el valor y la salida.

## Llamadas

no-such-command = No existe el comando /{ $name }. /help los muestra todos.
unknown-command = No existe el comando /{ $name }. Existen { $commands }.
command-near = No existe el comando /{ $name }. ¿Querías decir { LIST($near, join: "or") }? /help los muestra todos.
names-no-command = { QUOTE($line) } no es ningún comando. Existen { $commands }.
not-expected = { QUOTE($words) } no se espera aquí.
option-missing = { $line } necesita { QUOTE($name) }: { DESCRIBED($id, $description) } /help { $command } cuenta más.
no-choice = { QUOTE($name) } de { $line } es { QUOTE($choices, join: "or") }, no { QUOTE($typed) }.
no-number =
    { HAS($range) ->
       [yes] { QUOTE($name) } de { $line } es un número entero de { $range-from } a { $range-to }, no { QUOTE($typed) }.
      *[no] { QUOTE($name) } de { $line } es un número entero, no { QUOTE($typed) }.
    }
has-to-know-who = { $line } tiene que saber quién pregunta; lo sabe en Discord y en la terminal (npm start), no aquí.
works-on-discord = { $line } funciona en un servidor de Discord.
nothing-asked = Escribe una pregunta después de /ask.
nothing-quoted = Da las palabras de la cita, quién habla, o ambas cosas.
nothing-to-find = { QUOTE($typed) } no indica nada que buscar. Da al menos una palabra sin signo menos.

## Lugares e historias

no-place = { QUOTE($typed) } no es un lugar. Da un capítulo, como «7», o una referencia, como «7:12».
no-place-headed = Ningún capítulo de { $title } se titula { QUOTE($typed) }. Da en su lugar su posición en la historia, de 1 a { $count }, o una referencia, como «7:12».
no-such-chapter =
    { HAS($headed) ->
       [yes] No hay capítulo { $chapter }; { $title } tiene los capítulos 1 a { $count }. Para el que lleva ese título escribe { QUOTE($headed) }.
      *[no] No hay capítulo { $chapter }; { $title } tiene los capítulos 1 a { $count }.
    }
no-such-paragraph = El capítulo { $chapter } de { $title } tiene los párrafos 1 a { $count }, no hay ¶{ $paragraph }.
no-such-story =
    { HAS($near) ->
       [yes] No hay ninguna historia { QUOTE($typed) }. ¿Querías decir { $near-title } ({ $near-id })? /story list las muestra todas.
      *[no] No hay ninguna historia { QUOTE($typed) }. /story list las muestra todas.
    }
fits-stories = { QUOTE($typed) } encaja con { $count } historias: { $stories }. Nombra una por su identificador.
no-story-yet = Todavía no hay ninguna historia.
name-the-story = Aquí hay varias historias. Di cuál con la opción «story»; /story list las muestra.
not-read-yet = { $title } aún no está leída; inténtalo de nuevo en un momento.

## Servidores

stories-need-server = Las historias propias de un servidor se gestionan en ese servidor.
stories-need-manager = Solo quienes pueden gestionar el servidor pueden cambiar sus historias.
settings-need-server = Los ajustes son de un servidor; usa /settings allí.
settings-need-manager = Solo quienes pueden gestionar el servidor pueden ver y cambiar sus ajustes.
needs-channel = Usa esto en el canal del que se trata.
no-setting = /settings no tiene { QUOTE($typed) }.
no-rule = { QUOTE($typed) } no es ninguna regla; existen { $rules }.
not-public-or-private = { QUOTE($typed) } no es ni «public» ni «private».
no-excerpt-length = { QUOTE($typed) } no es una longitud de { $from } a { $to } caracteres; 0 vuelve al valor predeterminado.

## Historias propias de un servidor

not-own-story = { $title } no la añadió este servidor; solo puede cambiarla quien tiene el bot en marcha.
no-own-story = Este servidor no tiene una historia propia { QUOTE($story) }.
enough-stories = Este servidor ya tiene { $count } historias propias; /story remove hace sitio.
file-without-story = { $name } no contiene ninguna historia.
same-file =
    { $uploaded ->
       [true] Ese archivo ya está aquí: es { $title } (story: { $story }). Para darle otro título u otra fecha, quítala con /story remove y vuelve a enviar el archivo.
      *[false] Ese archivo ya está aquí: es { $title } (story: { $story }). Pertenece a quien tiene este bot en marcha, y todos los servidores pueden preguntar sobre ella.
    }
title-too-long = El título tiene { $characters } caracteres; se guardan { $most } como máximo.
no-date = { QUOTE($typed) } no es una fecha. Escribe un año o un día, como 1815 o 2003-01-20.
file-gone = Ese archivo ya no está aquí. Envíalo de nuevo con /story add.
not-of-discord = El archivo no está alojado en Discord, así que no se descarga.
file-not-given = Discord no entregó el archivo (estado { $status }). Envíalo de nuevo.
file-not-fetched = No se pudo descargar el archivo de Discord. Envíalo de nuevo.
file-too-large = El archivo tiene { $megabytes } MB; se aceptan { $most } MB como máximo. Sin sus imágenes es más pequeño.
reading-stopped = { $name } no se leyó: Footnote se está reiniciando. Inténtalo de nuevo en un minuto.
reading-too-long = { $name } no se pudo leer: tarda mucho más que otros archivos de su tamaño. Busca en él lo que no parezca una historia, como una línea muy larga, o divídelo en una carpeta de archivos más pequeños.
reading-not-started = { $name } no se leyó: el hilo que lee no pudo arrancar, quizá por falta de memoria. Inténtalo de nuevo en un minuto.
reading-needs-memory = { $name } no se pudo leer: necesita más memoria de la que hay. Divídelo en una carpeta de archivos más pequeños.

## Archivos que no son historias

-formats = Las historias son texto sin formato, Markdown, HTML, EPUB, .docx, .odt, .fb2 o PDF.
no-story =
    { $kind ->
       [png] { $path } es una imagen PNG, no una historia. { -formats }
       [jpeg] { $path } es una imagen JPEG, no una historia. { -formats }
       [gif] { $path } es una imagen GIF, no una historia. { -formats }
       [doc] { $path } es un documento antiguo de Word (.doc), no una historia. Guárdalo como .docx.
       [rtf] { $path } es un documento RTF, no una historia. Guárdalo como .docx o como texto sin formato.
       [rar] { $path } es un archivo comprimido RAR, no una historia. Descomprímelo primero.
       [seven-zip] { $path } es un archivo comprimido 7-Zip, no una historia. Descomprímelo primero.
       [gzip] { $path } es un archivo comprimido gzip, no una historia. Descomprímelo primero.
       [audio] { $path } es un archivo de audio, no una historia. { -formats }
       [program] { $path } es un programa, no una historia. { -formats }
       [database] { $path } es una base de datos, no una historia. { -formats }
       [safari] { $path } es un archivo web de Safari, no una historia. Guarda la página como HTML (código fuente).
       [kindle] { $path } es un archivo de Kindle, no una historia. Conviértelo a EPUB, por ejemplo con Calibre.
       [open-document] { $path } es un archivo OpenDocument que no es texto, no una historia. Guárdalo como .odt, .docx o texto sin formato.
       [htmlz] { $path } es una página web comprimida de Calibre (.htmlz), no una historia. Conviértela a EPUB.
       [packed-fb2] { $path } es un FictionBook comprimido, no una historia. Descomprímelo y añade el archivo .fb2 que contiene.
       [excel] { $path } es un libro de Excel, no una historia. { -formats }
       [powerpoint] { $path } es una presentación de PowerPoint, no una historia. { -formats }
       [pages] { $path } es un documento de Apple Pages, no una historia. Expórtalo como EPUB o Word.
       [scrivener] { $path } es un proyecto de Scrivener, no una historia. Compílalo como EPUB o Word.
       [comics] { $path } es un archivo de cómics, no una historia. Sus páginas son imágenes; solo se puede leer texto.
      *[zip] { $path } es un archivo zip, no una historia. Descomprímelo: una carpeta de archivos de texto en el corpus es una historia.
    }
no-citable-text = { $path } no contiene texto que se pueda citar. Pon en él los párrafos de la historia, con líneas en blanco entre ellos.
page-too-deep = { $path } es una página dañada: sus elementos están anidados por millares.
no-page = { $path } es una página guardada como un solo archivo, pero no contiene ninguna página. Guarda solo el HTML.
word-without-text = { $path } es un documento de Word sin texto.
file-encrypted = { $path } está cifrado. Guárdalo sin contraseña.
open-document-without-text = { $path } es un texto OpenDocument sin texto.
fiction-book-without-text = { $path } es un FictionBook sin texto.
no-text = { $path } no es texto: contiene bytes que ningún texto tiene. Guárdalo como texto sin formato, HTML, EPUB o .docx.
entry-encrypted = { $path } está cifrado. Guárdalo sin contraseña ni protección contra copia.
packed-unusually = { $path } está comprimido de un modo que aquí no se puede leer. Comprímelo de nuevo como un archivo zip corriente.
file-damaged = { $path } está dañado o incompleto. Descárgalo o expórtalo de nuevo.
scanned-pdf = { $path } es un PDF escaneado: sus páginas son imágenes de texto. Haz reconocer el texto (OCR) y añade el resultado.
pdf-too-large = { $path }, descomprimido, ocupa más de lo que necesita un libro, o está bloqueado. Guárdalo de nuevo, o como texto o EPUB.
pdf-locked = { $path } está bloqueado con una contraseña. Guárdalo sin ella.
pdf-damaged = { $path } es un PDF dañado. Descárgalo o expórtalo de nuevo.
epub-damaged = { $path } es un EPUB sin su documento de paquete: está dañado. Descárgalo o expórtalo de nuevo.
epub-without-text = { $path } es un EPUB sin texto: sus páginas son imágenes o dibujos. Solo se puede leer texto.
copy-protected = { $path } está protegido contra copia (DRM): su texto está cifrado. Usa una edición sin protección.
story-too-large = { $path } tiene { $count } MB; una historia puede tener { $most } MB. Divídelo: una carpeta con un archivo por capítulo también es una historia.
too-many-files-in-it = { $path } contiene { $count } archivos; se leen { $most } como máximo.
too-many-pages = { $path } tiene { $count } páginas; se leen { $most } como máximo. Divídelo.
too-much-text = { $path } contiene más de { $most } MB de texto. Divídelo.
unpacks-to-too-much = { $path }, descomprimido, ocupa más de { $most } MB, que ninguna historia necesita. No se lee.
front-matter = { $path }: el encabezado no es YAML válido: { $problem }
pdf-not-unpacked =
    { $ending ->
       [time] { $path } no se pudo leer: descomprimir este PDF tarda mucho más que otros de su tamaño. Guárdalo de nuevo con otro programa, o como texto o EPUB.
      *[memory] { $path } no se pudo leer: descomprimir este PDF necesita más memoria que un libro. Guárdalo de nuevo con otro programa, o como texto o EPUB.
    }
xml-too-deep = El archivo está dañado: sus elementos están anidados por millares. Expórtalo de nuevo.
folder-without-stories =
    { COUNT($found) ->
       [0] { $path } es una carpeta sin historias. Pon en ella archivos de texto, uno por capítulo.
      *[other] { $more ->
           [true] { $path } es una carpeta sin historias. Contiene { LIST($found, join: ", ") }, …. Pon en ella archivos de texto, uno por capítulo.
          *[false] { $path } es una carpeta sin historias. Contiene { LIST($found, join: ", ") }. Pon en ella archivos de texto, uno por capítulo.
        }
    }
folder-without-text =
    { HAS($problem) ->
       [yes] { $path } es una carpeta sin texto que se pueda citar. { $problem }
      *[no] { $path } es una carpeta sin texto que se pueda citar.
    }

## Por qué una historia, o una parte de ella, no responde

reading-not-kept = { $name } se leyó, pero lo leído no se puede guardar en DATA_DIR ({ $detail }). Haz sitio allí, y deja que Footnote escriba en ella.
reading-went-wrong = { $name } no se pudo leer por un error de Footnote ({ $detail }).
same-id = { $name } tiene el mismo id «{ $id }» que { $owner }. Dale otro: pon {"{"}"id": "another-id"{"}"} en { $name }.json, a su lado.
unread-reports =
    { $more ->
       [0] { LIST($problems, join: " ") }
      *[other] { LIST($problems, join: " ") } Y { $more } más.
    }
set-aside =
    { HAS($seconds) ->
       [yes] { $seconds ->
           [one] Está apartada: las preguntas sobre ella llevaron más de un segundo de trabajo. Corrige su archivo, por ejemplo dividiendo los párrafos muy largos, y se leerá de nuevo.
          *[other] Está apartada: las preguntas sobre ella llevaron más de { $seconds } segundos de trabajo. Corrige su archivo, por ejemplo dividiendo los párrafos muy largos, y se leerá de nuevo.
        }
      *[no] Está apartada: el hilo que responde se detuvo en ella. Corrige su archivo, por ejemplo dividiendo los párrafos muy largos, y se leerá de nuevo.
    }
set-aside-uncut = Está apartada: prepararla hasta donde alguien ha leído tarda demasiado o necesita demasiada memoria.

## Lo que no funciona ahora

shown-enough =
    { $hours ->
       [one] Ya has visto de estas historias todo lo que una persona puede ver en un día. Vuelve a preguntar en una hora.
      *[other] Ya has visto de estas historias todo lo que una persona puede ver en un día. Vuelve a preguntar en { $hours } horas.
    }
enough-positions = Has fijado hasta dónde has leído en { $count } historias, y no se guardan más. /progress clear borra una, /forget todas.
just-read-anew = { $title } se acaba de leer de nuevo; dilo otra vez.
story-changed = La historia acaba de cambiar o de desaparecer; vuelve a preguntar en un momento.
not-made-ready = La historia no se pudo preparar hasta donde has leído; vuelve a preguntar en un minuto.
made-ready-too-long = La historia no se pudo preparar hasta donde has leído: tarda demasiado.
too-many-positions-at-once = Demasiadas personas fijan su posición de lectura a la vez; vuelve a preguntar en un momento.
too-many-questions = Demasiadas preguntas a la vez; vuelve a preguntar en un momento.
cannot-look-up = Ahora mismo no puedo consultar hasta dónde has leído y, mientras tanto, no guardo nada nuevo. Vuelve a intentarlo dentro de unos minutos.
just-read-again = La historia se está leyendo de nuevo; vuelve a preguntar en un momento.
answering-stopped = Footnote se está reiniciando; vuelve a preguntar en un minuto.
answering-not-started = El hilo que responde no pudo arrancar, quizá por falta de memoria; vuelve a preguntar en un momento.
answering-too-long =
    { $seconds ->
       [one] Se abandonó esa pregunta: llevaba más de un segundo de trabajo. Hazla con menos palabras, o nombra la historia.
      *[other] Se abandonó esa pregunta: llevaba más de { $seconds } segundos de trabajo. Hazla con menos palabras, o nombra la historia.
    }
answering-ended = No se pudo responder a esa pregunta: el hilo que responde se detuvo en ella. Hazla con otras palabras, o nombra la historia.
# Dentro de la frase que sigue.
storage-place =
    { $of ->
       [database] la base de datos { $path }
       [database-folder] la carpeta de la base de datos { $path }
      *[folder] la carpeta { $path }
    }
storage-problem =
    { $problem ->
       [full] No queda sitio para { storage-place }. Haz sitio en ese disco; no se ha perdido nada de lo guardado. ({ $detail })
       [read-only] No se puede escribir en { storage-place }. Footnote necesita escribir ahí. Permíteselo al usuario con el que se ejecuta, o indica otra carpeta con DATA_DIR. ({ $detail })
       [busy] Otro programa tiene ocupada { storage-place }. Ciérralo y vuelve a intentarlo. ({ $detail })
       [damaged] Parece que { storage-place } está dañada. Se dejó como estaba: restaura una copia de seguridad, o muévela para empezar con ajustes vacíos. ({ $detail })
       [unreadable] El disco da errores en { storage-place }. Comprueba su estado y su espacio, y luego vuelve a iniciar Footnote. ({ $detail })
       [in-the-way] { $path } no se puede usar: hay un archivo donde hace falta una carpeta, o una carpeta donde hace falta un archivo. Quítalo de ahí, o indica otra carpeta con DATA_DIR. ({ $detail })
      *[too-many-files] Hay demasiados archivos abiertos en esta máquina. Sube el límite (ulimit -n) y vuelve a intentarlo. ({ $detail })
    }
