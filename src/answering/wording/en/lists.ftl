# Lists of what there is in stories, and of the stories themselves. $in-title is the one story a list is about; else $in-stories of them are.

people =
    { $count ->
       [0] No person is named in { among }.
       [one] { $count } person in { among }
      *[other] { $count } people in { among }
    }
# What a list is about, in a phrase such as “40 people in 2 stories”.
among =
    { HAS($in-title) ->
       [yes] { $in-title }
      *[no] { $in-stories ->
           [one] { $in-stories } story
          *[other] { $in-stories } stories
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
# How often somebody is named.
times =
    { $count ->
       [1] once
       [2] twice
      *[other] { $count } times
    }
dated-events =
    { $dated ->
       [one] { $dated } dated event in { among }
      *[other] { $dated } dated events in { among }
    }
dates-nothing-else =
    { HAS($in-title) ->
       [yes] { $dated ->
           [1] Besides this one the story dates nothing; its own words for time are found with /when.
          *[other] Besides these { $dated } the story dates nothing; its own words for time are found with /when.
        }
      *[no] { $dated ->
           [1] Besides this one the stories date nothing; their own words for time are found with /when.
          *[other] Besides these { $dated } the stories date nothing; their own words for time are found with /when.
        }
    }
no-dates =
    { HAS($in-title) ->
       [yes] { $in-title } dates nothing.
      *[no] { $in-stories ->
           [one] { $in-stories } story dates nothing.
          *[other] { $in-stories } stories date nothing.
        }
    }
ask-when = Its own words for time are found with /when.
event = { DATE($when-value, $when-words) }: { $excerpt } ({ $at })
from-last-third = From the last third of the book:
no-stories-yet = There is no story yet. Put a text into the corpus folder; corpus/README.md says how.
stories-ready =
    { $count ->
       [one] { $ready } of { $count } story is ready.
      *[other] { $ready } of { $count } stories are ready.
    }
# $problem is a sentence of mistake.ftl: why it could not be read.
story-state =
    { $state ->
       [reading] { $title } ({ $id }): still being read
       [failed] { $title } ({ $id }): could not be read
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
       [author] Author: { $value }
       [source] Source: { $value }
       [language] Language: { $value }
      *[rights] Rights: { $value }
    }
published = Published: { DATE($value) }
# The place and the day from which a report was sent.
filed =
    { HAS($place) ->
       [yes] { HAS($day) ->
           [yes] Dateline: { $place }, { DAY($day) }
          *[no] Dateline: { $place }
        }
      *[no] Dateline: { DAY($day) }
    }
length = Length: { count-paragraphs } in { count-chapters }
count-paragraphs =
    { $paragraphs ->
       [one] { $paragraphs } paragraph
      *[other] { $paragraphs } paragraphs
    }
count-chapters =
    { $chapters ->
       [one] { $chapters } chapter
      *[other] { $chapters } chapters
    }
found-in-it = Found in it: { count-people }, { count-dates }, { count-quotations }
count-people =
    { $people ->
       [one] { $people } person
      *[other] { $people } people
    }
count-dates =
    { $dates ->
       [one] { $dates } date
      *[other] { $dates } dates
    }
count-quotations =
    { $quotations ->
       [one] { $quotations } quotation
      *[other] { $quotations } quotations
    }
rules-are-english =
    { HAS($titles) ->
       [yes] Names, dates and speakers are read by rules made for English; of { LIST($titles) } only the words are searched.
      *[no] Names, dates and speakers are read by rules made for English; in this language only its words are searched.
    }
chapter =
    { HAS($published) ->
       [yes] Chapter { $number }: { $title } ({ DATE($published) })
      *[no] Chapter { $number }: { $title }
    }
and-more = … and { $count } more
inspect-shows = How it was read: npm run inspect shows it to whoever runs the bot.
