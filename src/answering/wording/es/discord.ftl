# Lo que se dice en Discord además de las respuestas: botones, formularios, avisos.

button-before = Antes
button-after = Después
button-back = Volver a la respuesta
button-more = Más
button-previous-page = Página anterior
button-next-page = Página siguiente
button-delete = Eliminar
button-source = Leer en la fuente
choose-name = ¿A quién o a qué te refieres?
closest-passage = Pasaje más cercano: { $headline }
searched-for = Se buscó: { $terms }
shown-of = { $from }–{ $to } de { $total }
page-of = Página { $number } de { $count } · { $total } en total
apology = Perdón, algo salió mal al responder. Quedó anotado para quien tiene el bot en marcha; inténtalo de nuevo, por favor.
too-fast =
    ¡Lees rápido! Dame { $seconds ->
       [one] un segundo
      *[other] { $seconds } segundos
    } para alcanzarte y vuelve a preguntar.
stopping = Me estoy reiniciando. Vuelve a preguntar en un minuto, por favor.
stale-button = Este botón es de una versión anterior de mí y ya no funciona. Vuelve a preguntar, por favor.
lost-question = Ya no puedo leer la pregunta en este mensaje. Vuelve a preguntar, por favor.
not-your-answer = Solo quien preguntó puede eliminar esta respuesta.
button-check-and-add = Comprobar y añadir
form-add-story = Añadir esta historia
field-title = Título
field-published = Publicación
field-published-hint = Un año o un día, como 1815 o 2003-01-20. Puede quedar vacío.
no-publication-date = No se encontró ninguna fecha de publicación
check-first = ¿Es correcto? No se añade nada hasta que lo hayas comprobado.
adding = Añadiendo …
story-added = Historia añadida: { $title }.
short-id = En las referencias se llama { $id }.
ask-it = Haz una pregunta sobre ella: { $example }
only-this-server = Solo este servidor puede preguntar sobre ella. /story remove la quita.
no-file-sent = Usa /story add como comando de barra en un servidor, y elige el archivo de la historia.
upload-under-way = Todavía estoy leyendo un archivo de este servidor. Inténtalo de nuevo cuando termine.
many-uploads = Ahora mismo llegan muchos archivos. Inténtalo de nuevo en un minuto, por favor.
not-your-file = Solo quien envió el archivo puede añadirlo.
unknown-thread = No veo a qué canal pertenece este hilo, así que no sé hasta dónde pueden llegar aquí las respuestas. Pregunta con un comando de barra y private:True, o en el propio canal.
use-slash-command = Aquí eso lo vería todo el mundo. Usa { $command } como comando de barra, y la respuesta será solo para ti.
cannot-answer-here = Me preguntaste en un canal donde no puedo escribir. Quien administra el servidor puede darme allí «Ver canal», «Enviar mensajes» y «Leer el historial de mensajes», o puedes preguntarme aquí mismo.
evidence-speaker =
    { $how ->
       [named] Lo dice { $speaker }
       [resolved] Lo dice { $speaker }, según el contexto
      *[unknown] La historia no dice quién habla
    }{ HAS($cue) ->
       [yes] { " " }· «{ $cue }»
      *[no] { "" }
    }{ $reported ->
       [true] { " " }· no palabra por palabra
      *[false] { "" }
    }
upload-facts =
    { $chapters ->
       [one] { $chapters } capítulo
      *[other] { $chapters } capítulos
    } · { $paragraphs ->
       [one] { $paragraphs } párrafo
      *[other] { $paragraphs } párrafos
    } · { $english ->
       [true] { LANGUAGE($language) }
      *[false] { LANGUAGE($language) } (who, when y quote están hechos para el inglés)
    }
upload-published = Publicación: { $date }
