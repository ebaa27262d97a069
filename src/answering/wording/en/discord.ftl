# What is said on Discord beside answers: buttons, forms, notices.

button-before = Before
button-after = After
button-back = Back to the answer
button-more = More
button-previous-page = Previous page
button-next-page = Next page
button-delete = Delete
button-source = Read at the source
choose-name = Which one do you mean?
closest-passage = Closest passage: { $headline }
searched-for = Searched for: { $terms }
shown-of = { $from }–{ $to } of { $total }
page-of = Page { $number } of { $count } · { $total } in all
apology = Sorry, something went wrong while answering. It was logged for whoever runs this bot; please try again.
too-fast =
    You read fast! Give me { $seconds ->
       [one] a second
      *[other] { $seconds } seconds
    } to catch up, then ask again.
stopping = I am just being restarted. Please ask again in a minute.
stale-button = This button is from an older version of me and no longer works. Please ask again.
lost-question = I can no longer read the question from this message. Please ask again.
not-your-answer = Only whoever asked can delete this answer.
button-check-and-add = Check and add
form-add-story = Add this story
field-title = Title
field-published = Published
field-published-hint = A year or a day, such as 1815 or 2003-01-20. It may stay empty.
no-publication-date = No date of publication found
check-first = Is that right? Nothing is added until you have checked it.
adding = Adding it …
story-added = Added { $title }.
short-id = In citations it is called { $id }.
ask-it = Ask it: { $example }
only-this-server = Only this server can ask it. /story remove takes it away again.
no-file-sent = Use /story add as a slash command in a server, and choose the story's file.
upload-under-way = I am still reading a file of this server. Try again when that is done.
many-uploads = Many files are coming in right now. Please try again in a minute.
not-your-file = Only whoever sent the file can add it.
unknown-thread = I cannot see which channel this thread belongs to, so I do not know how far answers may go here. Ask with a slash command and private:True, or in the channel itself.
use-slash-command = Everybody here would see that. Use { $command } as a slash command, and the answer is for you alone.
cannot-answer-here = You asked me in a channel where I may not write. A server admin can give me “View Channel”, “Send Messages” and “Read Message History” there, or you can ask me right here.
evidence-speaker =
    { $how ->
       [named] Said by { $speaker }
       [resolved] Said by { $speaker }, as the context shows
      *[unknown] The story does not tell who says it
    }{ HAS($cue) ->
       [yes] { " " }· “{ $cue }”
      *[no] { "" }
    }{ $reported ->
       [true] { " " }· reported, not in their own words
      *[false] { "" }
    }
upload-facts =
    { $chapters ->
       [one] { $chapters } chapter
      *[other] { $chapters } chapters
    } · { $paragraphs ->
       [one] { $paragraphs } paragraph
      *[other] { $paragraphs } paragraphs
    } · { $english ->
       [true] { LANGUAGE($language) }
      *[false] { LANGUAGE($language) } (who, when and quote are made for English)
    }
upload-published = Published { $date }
