# Lo que encontró una respuesta. $words son palabras de la historia, $name un nombre de la historia, $title un título: nunca cambian.

words = { $words }
date =
    { HAS($value) ->
       [yes] { DATE($value, $words) }: { QUOTE($words) }.
      *[no] { QUOTE($words) }, en palabras de la historia.
    }
own-date = { DATE($value) }.
own-day = { DAY($day) }.
place = { $name }.
described =
    { HAS($as-words) ->
       [yes] { HAS($as-hearsay) ->
           [yes] { HAS($as-hearsay-of) ->
               [yes] { NAME($name) }, según { $as-hearsay-of }: { QUOTE($as-words) }.
              *[no] { NAME($name) }, según alguien: { QUOTE($as-words) }.
            }
          *[no] { NAME($name) }: { QUOTE($as-words) }.
        }
      *[no] { NAME($name) }: { $as }.
    }
# Quién o qué es alguien: las palabras de la historia, o de qué clase es el nombre.
described-as =
    { HAS($words) ->
       [yes] { $words }
      *[no] { $kind ->
           [place] un lugar
           [organization] una organización
          *[person] una persona
        }
    }
first-named = { NAME($name) } aparece aquí por primera vez: { QUOTE($words) }
relative = { NAME($name) }: { QUOTE($words) }.
each = { LIST($sayings, join: " ") }
which-one =
    { $inSeveral ->
       [true] { QUOTE($name) } puede referirse a { $count } nombres de estas historias. ¿A cuál?
      *[false] { QUOTE($name) } puede referirse a { $count } nombres de esta historia. ¿A cuál?
    }
candidate =
    { HAS($title) ->
       [yes] { $as } ({ $title })
      *[no] { $as }
    }
told-by-story =
    { $mayBeSaid ->
       [true] { QUOTE($words) } Lo cuenta la historia; no está claro si lo dice alguien.
      *[false] { QUOTE($words) } Lo cuenta la propia historia; no lo dice nadie.
    }
speaker-unknown = { QUOTE($words) } No se sabe quién habla: quién dice algo solo se reconoce en historias en inglés.
reported =
    { HAS($speaker) ->
       [yes] Dicho por { $speaker }, aunque no palabra por palabra: { $words }
      *[no] Dicho por alguien, aunque no palabra por palabra y sin decir por quién: { $words }
    }
quoted =
    { HAS($speaker) ->
       [yes] { $resolved ->
           [true] { QUOTE($words) } Lo dice { $speaker }, según el contexto.
          *[false] { QUOTE($words) } Lo dice { $speaker }.
        }
      *[no] { QUOTE($words) } La historia no dice quién habla.
    }
quoted-times =
    { $count ->
       [1] { NAME($name) }: una cita.
       [2] { NAME($name) }: dos citas.
      *[other] { NAME($name) }: { $count } citas.
    }
passages-with =
    { HAS($without) ->
       [yes] { $count ->
           [one] { $count } pasaje contiene { QUOTE($terms) } sin { QUOTE($without, join: "or") }.
          *[other] { $count } pasajes contienen { QUOTE($terms) } sin { QUOTE($without, join: "or") }.
        }
      *[no] { $count ->
           [one] { $count } pasaje contiene { QUOTE($terms) }.
          *[other] { $count } pasajes contienen { QUOTE($terms) }.
        }
    }
several-headed-so = { QUOTE($typed) } puede referirse a { $count } lugares. ¿A cuál?
several-have-it = Varias historias tienen un ¶{ $paragraph }. ¿A cuál te refieres?
verbatim = Palabra por palabra: esto está en la historia.
close = Casi igual: la historia dice { QUOTE($words) }

# Lo que se dice además.

read-as-question = Se entendió como: { $question }
taken-by-itself = Esta pregunta se tomó por sí sola, sin la anterior. Nombra a quién o a qué te refieres.
read-as = { QUOTE($typed) } se leyó como { QUOTE($read) }.
# $why es una de las razones de dates.ftl.
date-rule =
    { HAS($value) ->
       [yes] “{ $words }” → { DATE($value, $words) }, { $why }
      *[no] “{ $words }”: { $why }
    }
own-date-rule =
    { $by ->
       [publication] La fecha de publicación de la historia.
      *[dateline] La fecha del encabezado de la propia historia.
    }
no-time-given = La historia no dice aquí cuándo ocurre.
whereabouts-of = Lo que la historia dice sobre dónde está { $name }.
could-also-be = También podría ser { LIST($names, join: "or") }.
unnamed-here = La historia no da aquí su nombre.
nobody-called-here = Aquí no se nombra a nadie llamado { QUOTE($names, join: "or") }.
about = { $name }: { $saying }
mentioned =
    { HAS($at) ->
       [yes] { $count ->
           [1] Una mención, en { $at }.
           [2] Dos menciones, la primera en { $at }.
          *[other] { $count } menciones, la primera en { $at }.
        }
      *[no] { $count ->
           [1] Una mención.
           [2] Dos menciones.
          *[other] { $count } menciones.
        }
    }
also-called = Otros nombres: { LIST($names) }.
appears-with = Aparece con { LIST($names) }.
cue = Las palabras de la historia para decir quién habla: { QUOTE($words) }.
differs = No es exactamente { QUOTE($words) }: la historia lo dice { LIST($differences, join: ", ") }.
# Una de esas diferencias.
difference =
    { HAS($story) ->
       [yes] { HAS($asked) ->
           [yes] con { QUOTE($story) } en lugar de { QUOTE($asked) }
          *[no] con { QUOTE($story) }
        }
      *[no] sin { QUOTE($asked) }
    }
message-differs =
    { HAS($difference-story) ->
       [yes] { HAS($difference-asked) ->
           [yes] El mensaje dice { QUOTE($difference-asked) }; la historia dice { QUOTE($difference-story) }.
          *[no] La historia dice { QUOTE($difference-story) }; el mensaje, no.
        }
      *[no] El mensaje dice { QUOTE($difference-asked) }; la historia, no.
    }
only-first-compared =
    { $characters ->
       [one] Solo se comparó el primer carácter del mensaje.
      *[other] Solo se compararon los primeros { $characters } caracteres del mensaje.
    }
story-begins-here = Aquí empieza la historia.
nothing-after = Después de esto no hay nada.
