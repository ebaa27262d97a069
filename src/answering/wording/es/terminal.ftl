# Lo que dicen la terminal y el programa inspect además de las respuestas. Los registros y las líneas JSON quedan en inglés.

## La terminal

prompt-instead-of-bot = DISCORD_TOKEN no está definido, así que aquí tienes el bot en la terminal. README.md explica cómo ponerlo en Discord.
prompt-opened =
    { HAS($title) ->
       [yes] Pregunta sobre { $title }. /help muestra qué se puede preguntar; exit o Ctrl+D para salir.
      *[no] { $count ->
           [0] Todavía no hay ninguna historia. /help muestra qué se puede preguntar; exit o Ctrl+D para salir.
           [one] Pregunta sobre { $count } historia. /help muestra qué se puede preguntar; exit o Ctrl+D para salir.
          *[other] Pregunta sobre { $count } historias. /help muestra qué se puede preguntar; exit o Ctrl+D para salir.
        }
    }
# Delante del cursor: lo más corto posible.
prompt-of-stories =
    { $count ->
       [one] { $count } historia
      *[other] { $count } historias
    }
prompt-help-keys = Aquí: Tab completa comandos, sus opciones, nombres e historias; ↑ recupera lo que escribiste.
prompt-help-story = Si hay varias historias, nombra una al final: /who the doctor story:id. /story list muestra los id.
prompt-help-pages = Una lista larga se hojea así: /find the fox page:2
prompt-help-end = exit, quit o Ctrl+D para salir.
# Debajo de una página de una lista. $next se escribe tal cual.
prompt-page =
    { HAS($next) ->
       [yes] Página { $number } de { $count } ({ $total } en total); hay más con { $next }
      *[no] Página { $number } de { $count } ({ $total } en total)
    }
nearest-passages = Pasajes más cercanos:
# Otros pasajes, por sus referencias.
also-in = También: { $citations }

## Mientras se leen las historias

reading-progress =
    { $total ->
       [one] Historias leídas: { $ready } de { $total }
      *[other] Historias leídas: { $ready } de { $total }
    }{ $failed ->
       [0] { "" }
      *[other] , { $failed } no se pudieron leer
    }{ HAS($now) ->
       [yes] { " · " }{ $now }
      *[no] { "" }
    }{ HAS($seconds) ->
       [yes] { " · " }{ $seconds } s
      *[no] { "" }
    }
reading-goes-on = Las demás vienen después; /story list dice cuánto falta.
without-reader = Sin modelo de lectura ({ $why }): los pasajes se encuentran solo por sus palabras.

## Cómo se leyeron los archivos

inspect-length = { count-chapters }, { count-paragraphs }, { count-sentences }, { count-characters }
count-sentences =
    { $sentences ->
       [one] { $sentences } frase
      *[other] { $sentences } frases
    }
count-characters =
    { $characters ->
       [one] { $characters } carácter
      *[other] { $characters } caracteres
    }
inspect-section =
    { $section ->
       [chapters] Capítulos ({ $count })
       [paragraphs] Párrafos ({ $count })
       [people] Personas ({ $count })
       [others] Lugares y organizaciones ({ $count })
       [dates] Fechas ({ $count })
       [quotations] Citas ({ $count })
       [reports] Crónicas ({ $count })
      *[warnings] Avisos ({ $count })
    }
inspect-more-rows = … { $count } más (--json los muestra todos)
inspect-no-warnings = Ningún aviso.
# Un nombre: cuántas veces aparece en la historia, sus otras formas, y quién o qué es, con las palabras de la historia.
inspect-entity =
    { $name } × { $count }{ HAS($aliases) ->
       [yes] { " " }(también { LIST($aliases, join: ", ") })
      *[no] { "" }
    }{ HAS($words) ->
       [yes] : { $words }
      *[no] { "" }
    }
inspect-kind =
    { $kind ->
       [person] persona
       [place] lugar
      *[organization] organización
    }
# Palabras para un tiempo con su valor, o con su clase.
inspect-date =
    { HAS($value) ->
       [yes] { QUOTE($words) } → { $value }
      *[no] { QUOTE($words) } ({ inspect-form })
    }
inspect-form =
    { $form ->
       [date] fecha
       [duration] duración
       [relative] relativo
      *[vague] impreciso
    }
# Quién lo dice, cómo se sabe, y las palabras; las referidas no son literales.
inspect-quotation =
    { HAS($speaker) ->
       [yes] { $speaker }
      *[no] ?
    } ({ inspect-certainty }): { $kind ->
       [reported] en otras palabras, { $words }
      *[direct] { QUOTE($words) }
    }
inspect-certainty =
    { $certainty ->
       [named] lo nombra el texto
       [resolved] deducido
      *[unknown] se desconoce
    }
inspect-archive =
    { $count ->
       [one] Un archivo de { $count } crónica, que es una historia en sí.
      *[other] Un archivo de { $count } crónicas, cada una una historia en sí.
    }
inspect-no-day = sin día
inspect-unreadable =
    { HAS($name) ->
       [yes] No se pudo leer { $name }: { $problem }
      *[no] No se pudo leer: { $problem }
    }
nothing-at-path =
    { $what ->
       [missing] { $path } no está: ningún archivo ni carpeta se llama así.
       [empty-folder] { $path } es una carpeta vacía. Pon en ella archivos de texto, uno por capítulo.
      *[neither] { $path } no es ni un archivo ni una carpeta.
    }
is-a-manifest = { $path } es un manifiesto. Nombra el archivo de la propia historia: su manifiesto se lee con él.
