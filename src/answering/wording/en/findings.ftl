# What an answer found. $words are the story's words, $name is a name of the story, $title a story's title: they never change.

words = { $words }
date =
    { HAS($value) ->
       [yes] { DATE($value, $words) }: { QUOTE($words) }.
      *[no] { QUOTE($words) }, in the story's words.
    }
own-date = { DATE($value) }.
own-day = { DAY($day) }.
place = { $name }.
described =
    { HAS($as-words) ->
       [yes] { HAS($as-hearsay) ->
           [yes] { HAS($as-hearsay-of) ->
               [yes] { NAME($name) }, as { $as-hearsay-of } says: { QUOTE($as-words) }.
              *[no] { NAME($name) }, as somebody says: { QUOTE($as-words) }.
            }
          *[no] { NAME($name) }: { QUOTE($as-words) }.
        }
      *[no] { NAME($name) }: { $as }.
    }
# Who or what somebody is: the story's words, or what kind of name it is.
described-as =
    { HAS($words) ->
       [yes] { $words }
      *[no] { $kind ->
           [place] a place
           [organization] an organisation
          *[person] a person
        }
    }
first-named = { NAME($name) } is first named here: { QUOTE($words) }
relative = { NAME($name) }: { QUOTE($words) }.
each = { LIST($sayings, join: " ") }
which-one =
    { $inSeveral ->
       [true] { QUOTE($name) } could be { $count } in these stories. Which one?
      *[false] { QUOTE($name) } could be { $count } in this story. Which one?
    }
candidate =
    { HAS($title) ->
       [yes] { $as } ({ $title })
      *[no] { $as }
    }
told-by-story =
    { $mayBeSaid ->
       [true] { QUOTE($words) } The story tells this; whether somebody says it is not plain.
      *[false] { QUOTE($words) } The story tells this itself; nobody says it.
    }
speaker-unknown = { QUOTE($words) } Speaker unknown: who says something is told of English stories only.
reported =
    { HAS($speaker) ->
       [yes] Reported of { $speaker }, not word for word: { $words }
      *[no] Reported, without saying who said it: { $words }
    }
quoted =
    { HAS($speaker) ->
       [yes] { $resolved ->
           [true] { QUOTE($words) } Said by { $speaker }, as the context tells.
          *[false] { QUOTE($words) } Said by { $speaker }.
        }
      *[no] { QUOTE($words) } The story does not say who says this.
    }
quoted-times =
    { $count ->
       [1] { NAME($name) } is quoted once.
       [2] { NAME($name) } is quoted twice.
      *[other] { NAME($name) } is quoted { $count } times.
    }
passages-with =
    { HAS($without) ->
       [yes] { $count ->
           [one] { $count } passage holds { QUOTE($terms) } without { QUOTE($without, join: "or") }.
          *[other] { $count } passages hold { QUOTE($terms) } without { QUOTE($without, join: "or") }.
        }
      *[no] { $count ->
           [one] { $count } passage holds { QUOTE($terms) }.
          *[other] { $count } passages hold { QUOTE($terms) }.
        }
    }
several-headed-so = { QUOTE($typed) } may be { $count } places here. Which one?
several-have-it = Several stories have a ¶{ $paragraph }. Which one?
verbatim = Verbatim: these words are in the story.
close = Close: the story has { QUOTE($words) }

# What is said besides.

read-as-question = Read as: { $question }
taken-by-itself = This question was taken by itself, without the one before it. Name who or what is meant.
read-as = Read { QUOTE($typed) } as { QUOTE($read) }.
# $why is one of the reasons in dates.ftl.
date-rule =
    { HAS($value) ->
       [yes] '{ $words }' → { DATE($value, $words) }, { $why }
      *[no] '{ $words }': { $why }
    }
own-date-rule =
    { $by ->
       [publication] The story's date of publication.
      *[dateline] The story's own dateline.
    }
no-time-given = The story gives no time for it here.
whereabouts-of = What the story says of where { $name } is.
could-also-be = It could also be { LIST($names, join: "or") }.
unnamed-here = The story does not name them here.
nobody-called-here = Nobody called { QUOTE($names) } is named here.
about = { $name }: { $saying }
mentioned =
    { HAS($at) ->
       [yes] { $count ->
           [1] Mentioned once, first in { $at }.
           [2] Mentioned twice, first in { $at }.
          *[other] Mentioned { $count } times, first in { $at }.
        }
      *[no] { $count ->
           [1] Mentioned once.
           [2] Mentioned twice.
          *[other] Mentioned { $count } times.
        }
    }
also-called = Also called { LIST($names) }.
appears-with = Appears with { LIST($names) }.
cue = The story's words for who speaks: { QUOTE($words) }.
differs = Not exactly { QUOTE($words) }: the story has it { LIST($differences, join: ", ") }.
# One of those differences.
difference =
    { HAS($story) ->
       [yes] { HAS($asked) ->
           [yes] { QUOTE($story) } for { QUOTE($asked) }
          *[no] with { QUOTE($story) }
        }
      *[no] without { QUOTE($asked) }
    }
message-differs =
    { HAS($difference-story) ->
       [yes] { HAS($difference-asked) ->
           [yes] The message has { QUOTE($difference-asked) }; the story has { QUOTE($difference-story) }.
          *[no] The story has { QUOTE($difference-story) }; the message does not.
        }
      *[no] The message has { QUOTE($difference-asked) }; the story does not.
    }
only-first-compared =
    { $characters ->
       [one] Only the first character of the message was compared.
      *[other] Only the first { $characters } characters of the message were compared.
    }
story-begins-here = This is where the story begins.
nothing-after = There is nothing after this.
