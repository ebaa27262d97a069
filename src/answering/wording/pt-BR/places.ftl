# Lugares numa história, e até onde uma resposta procurou. $label é como o próprio livro chama o capítulo, quando o número não o diz.

# Um lugar por si só.
place-words =
    { $place-at ->
       [start] o começo
       [beginning] o começo do { chapter-words }
       [end] o fim do { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] cap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] cap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# O mesmo depois de “até”.
up-to-place =
    { $place-at ->
       [start] o começo
       [beginning] o começo do { chapter-words }
       [end] o fim do { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] o cap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] o cap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
chapter-words =
    { HAS($label) ->
       [yes] capítulo { $place-chapter } ({ $label })
      *[no] capítulo { $place-chapter }
    }

# Embaixo de um trecho: onde ele está. Sem $title quando acabou de ser dito; uma história de um só capítulo só tem parágrafos.
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

limit-of-all = Até { up-to-place }
limit-of-each = Até o limite de cada história
limit-of-one = { $title } até { up-to-place }
limit-of-some =
    { $searched ->
       [one] { $count } de { $searched } história até { up-to-place }
      *[other] { $count } de { $searched } histórias até { up-to-place }
    }
limits-of-some =
    { $searched ->
       [one] { $count } de { $searched } história até seu limite
      *[other] { $count } de { $searched } histórias até seus limites
    }
# O lugar que acabou de ser dito.
limit-there = Até ali

up-to-ours = { $limit }, { LOWER($sentence) }
up-to-ours-of-some = { $limit }: { LOWER($sentence) }
up-to-name = { $limit }: { $sentence }
