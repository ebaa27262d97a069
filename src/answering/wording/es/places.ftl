# Lugares en una historia, y hasta dónde buscó una respuesta. $label es como el propio libro llama al capítulo, cuando su número no lo dice.

# Un lugar por sí solo.
place-words =
    { $place-at ->
       [start] el comienzo
       [beginning] el comienzo del { chapter-words }
       [end] el final del { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] cap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] cap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# Lo mismo después de «hasta».
up-to-place =
    { $place-at ->
       [start] el comienzo
       [beginning] el comienzo del { chapter-words }
       [end] el final del { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] el cap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] el cap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
chapter-words =
    { HAS($label) ->
       [yes] capítulo { $place-chapter } ({ $label })
      *[no] capítulo { $place-chapter }
    }

# Debajo de un pasaje: dónde está. Sin $title cuando se acaba de decir; una historia de un solo capítulo solo tiene párrafos.
passage-place =
    { HAS($title) ->
       [yes] { HAS($place-at) ->
           [yes] { $title }, { place-words }
          *[no] { $title }, ¶{ $paragraph }
        }
      *[no] { HAS($place-at) ->
           [yes] { place-words }
          *[no] ¶{ $paragraph }
        }
    }

limit-of-all = Hasta { up-to-place }
limit-of-each = Hasta el límite de cada historia
limit-of-one = { $title } hasta { up-to-place }
limit-of-some =
    { $searched ->
       [one] { $count } de { $searched } historia hasta { up-to-place }
      *[other] { $count } de { $searched } historias hasta { up-to-place }
    }
limits-of-some =
    { $searched ->
       [one] { $count } de { $searched } historia hasta su límite
      *[other] { $count } de { $searched } historias hasta sus límites
    }
# El lugar que se acaba de decir.
limit-there = Hasta ahí

# Un límite y lo que vale hasta él: una frase nuestra, la misma cuando otras historias no tienen límite, y una que empieza
# con un nombre, un título o las palabras de la historia.
up-to-ours = { $limit }, { LOWER($sentence) }
up-to-ours-of-some = { $limit }: { LOWER($sentence) }
up-to-name = { $limit }: { $sentence }
