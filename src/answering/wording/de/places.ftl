# Orte in einer Geschichte, und wie weit eine Antwort gesucht hat.

# In Sätzen wie „dein Lesestand ist jetzt …“.
place-words =
    { $place-at ->
       [start] der Anfang
       [beginning] der Anfang von { chapter-words }
       [end] das Ende von { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] Kap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] Kap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# Hinter „bis“.
up-to-place =
    { $place-at ->
       [start] zum Anfang
       [beginning] zum Anfang von { chapter-words }
       [end] zum Ende von { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] Kap. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] Kap. { $place-chapter } ¶{ $place-paragraph }
        }
    }
chapter-words =
    { HAS($label) ->
       [yes] Kapitel { $place-chapter } ({ $label })
      *[no] Kapitel { $place-chapter }
    }

# Unter einer Stelle: wo sie steht. Ohne $title, wo der Titel gerade gesagt wurde; eine Geschichte aus einem Kapitel hat nur Absätze.
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

limit-of-all = Bis { up-to-place }
limit-of-each = Bis zur Grenze jeder Geschichte
limit-of-one = { $title } bis { up-to-place }
limit-of-some =
    { $searched ->
       [one] { $count } von { $searched } Geschichte bis { up-to-place }
      *[other] { $count } von { $searched } Geschichten bis { up-to-place }
    }
limits-of-some =
    { $searched ->
       [one] { $count } von { $searched } Geschichte bis zu ihrer Grenze
      *[other] { $count } von { $searched } Geschichten bis zu ihrer Grenze
    }
limit-there = Bis dorthin

up-to-ours = { $limit }: { $sentence }
up-to-ours-of-some = { $limit }: { $sentence }
up-to-name = { $limit }: { $sentence }
