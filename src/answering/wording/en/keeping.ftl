# What is said of readers, servers and the bot itself.

# Of a command's own data: its name, options, examples, and its description in $id of commands.ftl.
command =
    { HAS($example) ->
       [yes] /{ $name }: { DESCRIBED($id, $description) } For example { $example }
      *[no] /{ $name }: { DESCRIBED($id, $description) }
    }
option =
    { $needed ->
       [true] { $name } (needed): { DESCRIBED($id, $description) }
      *[false] { $name }: { DESCRIBED($id, $description) }
    }
example = For example: { $example }
chapter-offered = Chapter { $number }
ask-about-story = Ask about the story; every answer is its own words, with the place they stand at.
or-just-write = Or just write your question, in a direct message or after a mention.
silence-is-told = Where the story is silent, the answer says so, and why.

hello = Hello! I answer questions about a story in its own words.
thanks = You are welcome.
goodbye = Goodbye, and good reading.
who-are-you = I am Footnote, a bot: I answer questions about a story in its own words, and say where they stand.
what-can-you-do = I answer questions about a story in its own words, and say where they stand.
ask-me-about =
    { HAS($title) ->
       [yes] Ask me about { $title }.
      *[no] { $count ->
           [0] There is no story yet.
           [one] Ask me about one of { $count } story; /story list names them.
          *[other] Ask me about one of { $count } stories; /story list names them.
        }
    }
plain-examples = For example: who is …? · where did … go? · who said “…”? /help shows more.

one-chapter = { $title } has one chapter, so there is nothing to hide in it.
you-have-read = You have read { $title } up to { up-to-place }.
private-answers-stop = Private answers show nothing from beyond. /progress clear takes it back.
# $others: how each other place is typed.
earliest-holds = { QUOTE($typed) } may mean several places, and the earliest holds. For another say { QUOTE($others, join: "or") }.
place-moved =
    { $how ->
       [moved] { $title } was read anew: your place in it is now { place-words }.
      *[earlier] { $title } was read anew, and where you were is no longer sure: your place in it is now { place-words }. /progress set sets it.
    }
old-place-holds = Your place in it from before it was read anew still holds, { place-words }: /progress clear takes it away.
position-forgotten = Forgotten how far you have read { $title }.
no-position-in = You had set no position in { $title }.
server-rule-applies = From now on the server's rule for readers without a position applies.
no-positions = You have set no reading position.
how-far-you-have-read = How far you have read
no-position-is-not-nothing = No position is not “nothing read”: the server decides what you see. /progress set sets one.
read-up-to = { $title }: read up to { up-to-place }

settings-of-server = Settings of this server
readers-without-position =
    { $rule ->
       [none] Readers without a position: no limit (/settings default)
       [ask] Readers without a position: ask first how far they have read (/settings default)
      *[chapter-1] Readers without a position: chapter 1 only (/settings default)
    }
default-story =
    { $of ->
       [server] Story meant when none is named: { title-or-none } (/settings story)
       [thread] Story meant in the channel that this thread belongs to: { title-or-none } (/settings channel story)
      *[channel] Story meant in this channel: { title-or-none } (/settings channel story)
    }
title-or-none =
    { HAS($title) ->
       [yes] { $title }
      *[no] none
    }
answers-shown =
    { $toAll ->
       [true] Answers are shown to all (/settings answers)
      *[false] Answers are shown to the asker alone (/settings answers)
    }
longest-excerpt =
    { HAS($characters) ->
       [yes] { $characters ->
           [one] Longest excerpt: { $characters } character (/settings excerpt)
          *[other] Longest excerpt: { $characters } characters (/settings excerpt)
        }
      *[no] Longest excerpt: as long as fits (/settings excerpt)
    }
channel-limits =
    { $of ->
       [thread] Public answers in the channel that this thread belongs to: { limits-or-none } (/settings channel limit)
      *[channel] Public answers in this channel: { limits-or-none } (/settings channel limit)
    }
limits-or-none =
    { HAS($limits) ->
       [yes] { LIST($limits, join: "; ") }
      *[no] no limit
    }
older-thread-limits = Public answers in this thread, from before: { LIST($limits, join: "; ") } (a limit set here replaces it)
# One of those limits. The story may have been read anew: its place was found again, or fell back to an earlier one.
limit-of-story =
    { $moved ->
       [moved] { $title } up to { up-to-place } (found again when it was read anew)
       [earlier] { $title } up to { up-to-place } (fell back when it was read anew)
      *[none] { $title } up to { up-to-place }
    }
who-may-change = Those who may manage the server can change these.

what-is-kept = What is kept
kept-of-you = Of you: your Discord id with how far you have read in which story (and some of the story's own words from there, so that the place is found again when the story is read anew), and the story you asked last. Nothing before you set or ask it.
kept-of-server = Of a server: its id with its settings, its channels' limits, and the stories it uploaded.
kept-of-shown = How many characters of stories you were shown in the last day is kept under a number made from your id, for about a day, so that the limit for one reader holds wherever you ask. /forget does not end it, or it would be no limit.
nothing-else-kept = No question, no answer and no message is stored, here or anywhere else; nothing leaves the machine the bot runs on but its answers.
last-question-held =
    { $minutes ->
       [one] Your last question in each place is held in memory for { $minutes } minute, so that “and his wife?” is understood; /forget and /progress clear it.
      *[other] Your last question in each place is held in memory for { $minutes } minutes, so that “and his wife?” is understood; /forget and /progress clear it.
    }
how-to-delete = /forget deletes your rows at once, /story remove a story with its file and all that was made of it.
previews-deleted =
    { $minutes ->
       [one] A file sent with /story add that nobody confirms is deleted after { $minutes } minute.
      *[other] A file sent with /story add that nobody confirms is deleted after { $minutes } minutes.
    }
departed-kept =
    { $days ->
       [one] When the bot was removed from a server, that server's rows and stories are kept for { $days } day, in case it was a mistake, and then deleted.
      *[other] When the bot was removed from a server, that server's rows and stories are kept for { $days } days, in case it was a mistake, and then deleted.
    }
nothing-kept-of-you = Nothing was kept of you.
forgotten = Forgotten: your reading positions and your last story.
story-removed = Removed { $title }, with all reading positions in it.
looked-for-changes = Looked for changes in every story.
reading-again = Reading { $title } again.
