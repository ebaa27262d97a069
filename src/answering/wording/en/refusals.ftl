# Why there is no answer. $in-title is the title of the story that was searched; without it several were.

not-said = The story does not say.
not-in-its-language = The question is not in the story's language.
other-language =
    { HAS($in-title) ->
       [yes] { $in-title } is in { LANGUAGE($languages) }; ask with its words.
      *[no] The stories are in { LANGUAGE($languages) }; ask with their words.
    }
no-such-passage = There is no such passage.
still-reading = Still reading.
no-story-to-search = There is no story to search.
# Where was searched, in a sentence such as “… is not named in The Mill”.
searched =
    { HAS($in-title) ->
       [yes] { $in-title }
      *[no] any of the stories
    }
not-named =
    { COUNT($names) ->
       [one] { QUOTE($names) } is not named in { searched }.
      *[other] { QUOTE($names) } are not named in { searched }.
    }
nobody-called = Nobody called { QUOTE($name) } is named in { searched }.
no-word-shared = The question shares no word with { searched }.
not-occurring =
    { COUNT($words) ->
       [one] { QUOTE($words) } does not occur in { searched }.
      *[other] { QUOTE($words) } do not occur in { searched }.
    }
not-given =
    { $what ->
       [time] The nearest passage speaks of it, but does not give a time.
       [place] The nearest passage speaks of it, but does not give a place.
      *[what-was-asked] The nearest passage speaks of it, but does not give what was asked.
    }
not-together = No passage in { searched } says all of this together.
each-but-not-together =
    { $inSeveral ->
       [true] The stories have each of these words, but no passage has { QUOTE($terms) } together.
      *[false] The story has each of these words, but no passage has { QUOTE($terms) } together.
    }
not-without = Every passage with { LIST(QUOTE($terms), $near) } has { QUOTE($without, join: "or") } too.
not-near = No passage has { LIST(QUOTE($terms), $near) }, though some have all of these words.
# Two words that were to stand near each other: one of $near.
near-each-other = { QUOTE($first) } near { QUOTE($second) }
# $role is the asker's English word, such as “wife”.
no-such-relative =
    { $gender ->
       [female] The story names { $name }, but tells of no { $role } of hers.
       [male] The story names { $name }, but tells of no { $role } of his.
      *[unknown] The story names { $name }, but tells of no { $role } of theirs.
    }
quotes-nothing-from = The story names { QUOTE($name) } but quotes nothing from them.
not-said-by = { QUOTE($words) } is in the story, but not as words of { $speaker }.
nothing-near = Nothing in the story comes near the words { QUOTE($words) }.
message-without-words = The message holds no words to look for.
no-passage-near = No passage has these words, or nearly these words.
no-citation = { QUOTE($typed) } is no citation. Write it as it stands under an answer, such as { QUOTE($examples, join: "or") }.
no-chapter-headed = No chapter is headed { QUOTE($typed) }. Write a citation as it stands under an answer, such as { QUOTE($examples, join: "or") }.
none-has-passage = None of the stories has that passage.
has-paragraphs =
    { HAS($chapter) ->
       [yes] { $count ->
           [0] Chapter { $chapter } of { $title } has no paragraphs.
           [1] Chapter { $chapter } of { $title } has 1 paragraph.
          *[other] Chapter { $chapter } of { $title } has paragraphs 1 to { $count }.
        }
      *[no] { $count ->
           [0] { $title } has no paragraphs.
           [1] { $title } has 1 paragraph.
          *[other] { $title } has paragraphs 1 to { $count }.
        }
    }
has-chapters =
    { $count ->
       [0] { $title } has no chapters.
       [1] { $title } has 1 chapter.
      *[other] { $title } has chapters 1 to { $count }.
    }
being-read =
    { $count ->
       [one] { $titles } is still being read; ask again in a moment.
      *[other] { $titles } are still being read; ask again in a moment.
    }
corpus-is-empty = Put a text into the corpus folder; corpus/README.md says how.
# Stories that were left out, since the reader has not said how far they have read; $more are not named.
not-searched =
    { $more ->
       [0] Not searched: { $titles }.
      *[other] Not searched: { $titles } and { $more } more.
    } This server asks how far you have read first: /progress set place:1 story:{ $story }
