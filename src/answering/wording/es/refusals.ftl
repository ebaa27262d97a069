# Why there is no answer. $in-title is the title of the story that was searched; without it several were.

not-said = La historia no lo dice.
not-in-its-language = La pregunta no está en el idioma de la historia.
other-language =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } está en { LANGUAGE($languages) }; pregunta con sus palabras.
      *[no] Las historias están en { LANGUAGE($languages) }; pregunta con sus palabras.
    }
no-such-passage = No hay tal pasaje.
still-reading = Todavía leyendo.
no-story-to-search = No hay ninguna historia en la que buscar.
# Where was searched, in a sentence such as “… is not named in The Mill”.
searched =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) }
      *[no] ninguna de las historias
    }
not-named =
    { COUNT($names) ->
       [one] No se nombra { QUOTE($names) } en { searched }.
      *[other] No se nombran { QUOTE($names) } en { searched }.
    }
nobody-called = No se nombra a nadie llamado { QUOTE($name) } en { searched }.
no-word-shared = La pregunta no tiene ninguna palabra en común con { searched }.
not-occurring =
    { COUNT($words) ->
       [one] { QUOTE($words) } no aparece en { searched }.
      *[other] { QUOTE($words) } no aparecen en { searched }.
    }
not-given =
    { $what ->
       [time] El pasaje más cercano habla de ello, pero no dice cuándo.
       [place] El pasaje más cercano habla de ello, pero no dice dónde.
      *[what-was-asked] El pasaje más cercano habla de ello, pero no dice lo que se preguntó.
    }
not-together = Ningún pasaje de { searched } dice todo esto junto.
each-but-not-together =
    { $inSeveral ->
       [true] Las historias tienen cada una de estas palabras, pero ningún pasaje tiene { QUOTE($terms) } juntas.
      *[false] La historia tiene cada una de estas palabras, pero ningún pasaje tiene { QUOTE($terms) } juntas.
    }
not-without = Todos los pasajes con { LIST(QUOTE($terms), $near) } tienen también { QUOTE($without, join: "or") }.
not-near = Ningún pasaje tiene { LIST(QUOTE($terms), $near) }, aunque algunos tienen todas estas palabras.
# Two words that were to stand near each other: one of $near.
near-each-other = { QUOTE($first) } cerca de { QUOTE($second) }
# $role is the asker's English word, such as “wife”.
no-such-relative =
    { $gender ->
       [female] La historia nombra a { $name }, pero no habla de ningún familiar suyo que sea { QUOTE($role) }.
       [male] La historia nombra a { $name }, pero no habla de ningún familiar suyo que sea { QUOTE($role) }.
      *[unknown] La historia nombra a { $name }, pero no habla de ningún familiar suyo que sea { QUOTE($role) }.
    }
quotes-nothing-from = La historia nombra { QUOTE($name) }, pero no cita nada suyo.
not-said-by = { QUOTE($words) } está en la historia, pero no como palabras de { $speaker }.
nothing-near = Nada en la historia se parece a las palabras { QUOTE($words) }.
message-without-words = El mensaje no tiene palabras que buscar.
no-passage-near = Ningún pasaje tiene estas palabras, ni otras parecidas.
no-citation = { QUOTE($typed) } no es una referencia. Escríbela como aparece bajo una respuesta, por ejemplo { QUOTE($examples, join: "or") }.
no-chapter-headed = Ningún capítulo se titula { QUOTE($typed) }. Escribe una referencia como aparece bajo una respuesta, por ejemplo { QUOTE($examples, join: "or") }.
none-has-passage = Ninguna de las historias tiene ese pasaje.
has-paragraphs =
    { HAS($chapter) ->
       [yes] { $count ->
           [0] El capítulo { $chapter } de { QUOTE($title) } no tiene párrafos.
           [1] El capítulo { $chapter } de { QUOTE($title) } tiene 1 párrafo.
          *[other] El capítulo { $chapter } de { QUOTE($title) } tiene los párrafos 1 a { $count }.
        }
      *[no] { $count ->
           [0] { QUOTE($title) } no tiene párrafos.
           [1] { QUOTE($title) } tiene 1 párrafo.
          *[other] { QUOTE($title) } tiene los párrafos 1 a { $count }.
        }
    }
has-chapters =
    { $count ->
       [0] { QUOTE($title) } no tiene capítulos.
       [1] { QUOTE($title) } tiene 1 capítulo.
      *[other] { QUOTE($title) } tiene los capítulos 1 a { $count }.
    }
being-read =
    { $count ->
       [one] { $titles } se está leyendo todavía; vuelve a preguntar en un momento.
      *[other] { $titles } se están leyendo todavía; vuelve a preguntar en un momento.
    }
corpus-is-empty = Pon un texto en la carpeta corpus; corpus/README.md dice cómo.
# Stories that were left out, since the reader has not said how far they have read; $more are not named.
not-searched =
    { $more ->
       [0] No se buscó en: { $titles }.
      *[other] No se buscó en: { $titles } y { $more } más.
    } Este servidor pregunta primero hasta dónde has leído: /progress set place:1 story:{ $story }
