# Listas de lo que hay en las historias, y de las propias historias. $in-title es la única historia de la que trata una lista; si no, son $in-stories.

people =
    { $count ->
       [0] No se nombra a ninguna persona en { among }.
       [one] { $count } persona en { among }
      *[other] { $count } personas en { among }
    }
# Siempre después de «en».
among =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) }
      *[no] { $in-stories ->
           [one] { $in-stories } historia
          *[other] { $in-stories } historias
        }
    }
person =
    { HAS($as) ->
       [yes] { HAS($title) ->
           [yes] { $name }: { $as } ({ $title })
          *[no] { $name }: { $as }
        }
      *[no] { $name } ({ times-and-title })
    }
times-and-title =
    { HAS($title) ->
       [yes] { times }, { $title }
      *[no] { times }
    }
# Cuántas veces se nombra a alguien.
times =
    { $count ->
       [1] una vez
       [2] dos veces
      *[other] { $count } veces
    }
dated-events =
    { $dated ->
       [one] { $dated } acontecimiento fechado en { among }
      *[other] { $dated } acontecimientos fechados en { among }
    }
dates-nothing-else =
    { HAS($in-title) ->
       [yes] { $dated ->
           [1] Aparte de este, la historia no fecha nada más; sus propias palabras de tiempo se encuentran con /when.
          *[other] Aparte de estos { $dated }, la historia no fecha nada más; sus propias palabras de tiempo se encuentran con /when.
        }
      *[no] { $dated ->
           [1] Aparte de este, las historias no fechan nada más; sus propias palabras de tiempo se encuentran con /when.
          *[other] Aparte de estos { $dated }, las historias no fechan nada más; sus propias palabras de tiempo se encuentran con /when.
        }
    }
no-dates =
    { HAS($in-title) ->
       [yes] No hay nada fechado en { QUOTE($in-title) }.
      *[no] { $in-stories ->
           [one] No hay nada fechado en { $in-stories } historia.
          *[other] No hay nada fechado en { $in-stories } historias.
        }
    }
ask-when = Las palabras de tiempo de la propia historia se encuentran con /when.
event = { DATE($when-value, $when-words) }: { $excerpt } ({ $at })
from-last-third = Del último tercio del libro:
no-stories-yet = Todavía no hay ninguna historia. Pon un texto en la carpeta corpus; corpus/README.md explica cómo.
stories-ready =
    { $count ->
       [one] Historias listas: { $ready } de { $count }.
      *[other] Historias listas: { $ready } de { $count }.
    }
# $problem es una frase de mistake.ftl: por qué no se pudo leer.
story-state =
    { $state ->
       [reading] { $title } ({ $id }): lectura en curso
       [failed] { $title } ({ $id }): no se pudo leer
      *[ready] { HAS($warnings) ->
           [yes] { $title } ({ $id }), { $warnings }
          *[no] { $title } ({ $id })
        }
    }{ HAS($problem) ->
       [yes] { ". " }{ $problem }
      *[no] { "" }
    }
fact =
    { $fact ->
       [id] Id: { $value }
       [author] Autoría: { $value }
       [source] Fuente: { $value }
       [language] Idioma: { $value }
      *[rights] Derechos: { $value }
    }
published = Publicación: { DATE($value) }
# El lugar y el día desde los que se envió una crónica.
filed =
    { HAS($place) ->
       [yes] { HAS($day) ->
           [yes] Encabezado: { $place }, { DAY($day) }
          *[no] Encabezado: { $place }
        }
      *[no] Encabezado: { DAY($day) }
    }
length = Extensión: { count-paragraphs } en { count-chapters }
count-paragraphs =
    { $paragraphs ->
       [one] { $paragraphs } párrafo
      *[other] { $paragraphs } párrafos
    }
count-chapters =
    { $chapters ->
       [one] { $chapters } capítulo
      *[other] { $chapters } capítulos
    }
found-in-it = Encontrado en ella: { count-people }, { count-dates }, { count-quotations }
count-people =
    { $people ->
       [one] { $people } persona
      *[other] { $people } personas
    }
count-dates =
    { $dates ->
       [one] { $dates } fecha
      *[other] { $dates } fechas
    }
count-quotations =
    { $quotations ->
       [one] { $quotations } cita
      *[other] { $quotations } citas
    }
rules-are-english =
    { HAS($titles) ->
       [yes] Los nombres, las fechas y quién habla se leen con reglas hechas para el inglés; en { LIST($titles) } solo se buscan las palabras.
      *[no] Los nombres, las fechas y quién habla se leen con reglas hechas para el inglés; en este idioma solo se buscan las palabras.
    }
chapter =
    { HAS($published) ->
       [yes] Capítulo { $number }: { $title } ({ DATE($published) })
      *[no] Capítulo { $number }: { $title }
    }
and-more = … y { $count } más
inspect-shows = Cómo se leyó: npm run inspect se lo muestra a quien mantiene el bot.
