# What the prompt in a terminal and the program inspect say beside answers. Logs and JSON lines stay English.

## The prompt

prompt-instead-of-bot = No DISCORD_TOKEN is set, so this is the bot as a prompt. README.md says how to put it on Discord.
prompt-opened =
    { HAS($title) ->
       [yes] Ask about { $title }. /help shows what can be asked; exit or Ctrl+D ends.
      *[no] { $count ->
           [0] There is no story yet. /help shows what can be asked; exit or Ctrl+D ends.
           [one] Ask about { $count } story. /help shows what can be asked; exit or Ctrl+D ends.
          *[other] Ask about { $count } stories. /help shows what can be asked; exit or Ctrl+D ends.
        }
    }
# Stands before the cursor: as short as it can be.
prompt-of-stories =
    { $count ->
       [one] { $count } story
      *[other] { $count } stories
    }
prompt-help-keys = Here: Tab completes commands, their options, names and stories; ↑ brings back what was typed.
prompt-help-story = One story of several is named at the end: /who the doctor story:id. /story list shows the ids.
prompt-help-pages = A long list is turned like this: /find the fox page:2
prompt-help-end = exit, quit or Ctrl+D ends.
# Under a page of a list. $next is typed as it stands.
prompt-page =
    { HAS($next) ->
       [yes] Page { $number } of { $count } ({ $total } in all); more with { $next }
      *[no] Page { $number } of { $count } ({ $total } in all)
    }
nearest-passages = Nearest passages:
# Further passages, by their citations.
also-in = Also: { $citations }

## While stories are read

reading-progress =
    { $ready } of { $total ->
       [one] { $total } story
      *[other] { $total } stories
    } read{ $failed ->
       [0] { "" }
      *[other] , { $failed } could not be read
    }{ HAS($now) ->
       [yes] { " · " }{ $now }
      *[no] { "" }
    }{ HAS($seconds) ->
       [yes] { " · " }{ $seconds } s
      *[no] { "" }
    }
reading-goes-on = The others follow; /story list tells how far it is.
without-reader = No reader ({ $why }): passages are found by their words alone.

## A report of how files were read

inspect-length = { count-chapters }, { count-paragraphs }, { count-sentences }, { count-characters }
count-sentences =
    { $sentences ->
       [one] { $sentences } sentence
      *[other] { $sentences } sentences
    }
count-characters =
    { $characters ->
       [one] { $characters } character
      *[other] { $characters } characters
    }
inspect-section =
    { $section ->
       [chapters] Chapters ({ $count })
       [paragraphs] Paragraphs ({ $count })
       [people] People ({ $count })
       [others] Places and organisations ({ $count })
       [dates] Dates ({ $count })
       [quotations] Quotations ({ $count })
       [reports] Reports ({ $count })
      *[warnings] Warnings ({ $count })
    }
inspect-more-rows = … { $count } more (--json shows all)
inspect-no-warnings = No warnings.
# A name with how often it stands in the story, its other forms, and who or what it is in the story's words.
inspect-entity =
    { $name } × { $count }{ HAS($aliases) ->
       [yes] { " " }(also { LIST($aliases, join: ", ") })
      *[no] { "" }
    }{ HAS($words) ->
       [yes] : { $words }
      *[no] { "" }
    }
inspect-kind =
    { $kind ->
       [person] person
       [place] place
      *[organization] organisation
    }
# Words for a time with their value, or with what kind of words they are.
inspect-date =
    { HAS($value) ->
       [yes] { QUOTE($words) } → { $value }
      *[no] { QUOTE($words) } ({ inspect-form })
    }
inspect-form =
    { $form ->
       [date] date
       [duration] duration
       [relative] relative
      *[vague] vague
    }
# Who says it, how that is known, and the words; those reported are not word for word.
inspect-quotation =
    { HAS($speaker) ->
       [yes] { $speaker }
      *[no] ?
    } ({ inspect-certainty }): { $kind ->
       [reported] that { $words }
      *[direct] { QUOTE($words) }
    }
inspect-certainty =
    { $certainty ->
       [named] named
       [resolved] resolved
      *[unknown] unknown
    }
inspect-archive =
    { $count ->
       [one] An archive of { $count } report, a story of its own.
      *[other] An archive of { $count } reports, each a story of its own.
    }
inspect-no-day = no day
inspect-unreadable =
    { HAS($name) ->
       [yes] { $name } could not be read: { $problem }
      *[no] Could not be read: { $problem }
    }
nothing-at-path =
    { $what ->
       [missing] { $path } is not there: no file or folder has that name.
       [empty-folder] { $path } is an empty folder. Put text files in it, one a chapter.
      *[neither] { $path } is neither a file nor a folder.
    }
is-a-manifest = { $path } is a manifest. Name the story's own file: its manifest is read with it.
