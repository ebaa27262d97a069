# Places in a story, and how far an answer looked. $label is what the book itself calls the chapter, where its number does not say it.

# In sentences such as “You have read The Mill up to …”, “your place in it is now …”.
place-words =
    { $place-at ->
       [start] the beginning
       [beginning] the beginning of { chapter-words }
       [end] the end of { chapter-words }
      *[paragraph] { HAS($label) ->
           [yes] ch. { $place-chapter } ({ $label }) ¶{ $place-paragraph }
          *[no] ch. { $place-chapter } ¶{ $place-paragraph }
        }
    }
# The same behind “up to”, where a language says it in another way.
up-to-place = { place-words }
chapter-words =
    { HAS($label) ->
       [yes] chapter { $place-chapter } ({ $label })
      *[no] chapter { $place-chapter }
    }

# Under a passage: where it stands. Without $title where that was just told; a story of one chapter has paragraphs alone.
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

limit-of-all = Up to { up-to-place }
limit-of-each = Up to the limit of each story
limit-of-one = { $title } up to { up-to-place }
limit-of-some =
    { $searched ->
       [one] { $count } of { $searched } story up to { up-to-place }
      *[other] { $count } of { $searched } stories up to { up-to-place }
    }
limits-of-some =
    { $searched ->
       [one] { $count } of { $searched } story up to their limits
      *[other] { $count } of { $searched } stories up to their limits
    }
# The place that was just told.
limit-there = Up to there

# A limit and what holds as far as it: a sentence of ours, the same where other stories have no limit, and one that begins
# with a name, a title or the story's words.
up-to-ours = { $limit }, { LOWER($sentence) }
up-to-ours-of-some = { $limit }: { LOWER($sentence) }
up-to-name = { $limit }: { $sentence }
