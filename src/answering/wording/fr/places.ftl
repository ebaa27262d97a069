# Endroits dans une histoire, et jusqu’où une réponse a cherché. $label est le nom que le livre donne lui-même au chapitre.

# Dans des phrases comme « ta position de lecture est maintenant : … ».
place-words =
    { $place-at ->
       [start] le début
       [beginning] le début du { chapter-words }
       [end] la fin du { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] chap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] chap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# Toujours après « jusqu’ ».
up-to-place =
    { $place-at ->
       [start] au début
       [beginning] au début du { chapter-words }
       [end] à la fin du { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] au chap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] au chap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# Toujours après « du ».
chapter-words =
    { HAS($label) ->
       [yes] chapitre { $place-chapter } ({ $label })
      *[no] chapitre { $place-chapter }
    }

# Sous un passage : où il se trouve. Sans $title si le titre vient d’être dit ; une histoire d’un seul chapitre n’a que des paragraphes.
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

limit-of-all = Jusqu’{ up-to-place }
limit-of-each = Jusqu’à la limite de chaque histoire
limit-of-one = { $title } jusqu’{ up-to-place }
limit-of-some =
    { $searched ->
       [one] { $count } histoire sur { $searched } jusqu’{ up-to-place }
      *[other] { $count } des { $searched } histoires jusqu’{ up-to-place }
    }
limits-of-some =
    { $searched ->
       [one] { $count } histoire sur { $searched } jusqu’à sa limite
      *[other] { $count } des { $searched } histoires jusqu’à leur limite
    }
limit-there = Jusque-là

up-to-ours = { $limit }, { LOWER($sentence) }
up-to-ours-of-some = { $limit } : { LOWER($sentence) }
up-to-name = { $limit } : { $sentence }
