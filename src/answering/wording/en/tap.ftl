# What buttons, menus and forms under answers say.

# A menu of stories follows. $count: how many there are.
which-story = There are { $count } stories here. Which one do you mean?
choose-story = Choose a story
# At most 100 characters.
choose-story-of-many = Choose a story, or ask again with the story option for another
story-gone = This story is no longer here. /story list shows which ones are.

# The title and the label of a form: at most 45 characters. Hints: at most 100.
form-follow-up = Follow-up question
field-follow-up = Your question
field-follow-up-hint = It may go back to the answer, such as: and his wife?
form-ask-story = Ask about this story
field-question = Your question
field-question-hint = In plain words, such as: who is the captain?

# A button, at most 40 characters.
button-say-place = Say how far I have read
form-place = How far have you read?
field-place = The last chapter you finished
field-place-hint = A chapter, such as 7, or a place in it as answers cite it, such as 7:12.

# $typed: a place, such as 7 or 7:12. The command stays as it is.
place-before = To go back to where you were before: /progress set place:{ $typed } story:{ $story }

# A headline, and the sentence below it.
position-first = First say how far you have read.
position-first-why = Answers then show you nothing from beyond.
# A menu of stories follows.
position-first-of = First say how far you have read. Which story do you ask about?

# $name: who shared the answer, as the server calls them.
shared-by = Shared by { $name }
shared-under-limit = Shared. Answers for all in this channel stop earlier in the story than answers for you, so it may show less than yours did.
already-for-all = Everybody here can see this answer already.
spoilers-stay-private = You asked for this answer with spoilers, so it stays with you alone. Ask again without spoilers to share it.
answer-stays-private = This is about you or for you alone, so it cannot be shared.
nobody-to-share-with = Only you and I are here, so there is nobody to share it with.
may-not-share-here = You may not write in this channel, so I cannot share it here in your name.
limits-here-unknown = I do not know how far others here have read, so this answer stays with you alone.
nothing-to-share =
    { $limited ->
       [true] Nothing was shared: as far as answers for all may go in this channel, I find no answer to it.
      *[false] Nothing was shared: I find no answer to it now.
    }

message-without-text = This message has no text that I could look for. I read what is written in a message and in its embeds, but no pictures, files or polls.

# A line of /privacy.
locale-held = The language of your Discord is held in memory until I am restarted, so that I answer your direct messages in it; /forget clears it.

# Buttons and a menu under an answer. Buttons: at most 40 characters, and short ones fit a phone. $count: passages that follow.
button-n-more = { $count } more
menu-more = More …
# Choices of that menu: at most 100 characters. $place: such as “ch. 3 ¶12”.
choice-wider = Show more around this passage
choice-narrower = Show this passage alone
choice-read-here = I have read up to here: { $place }
choice-follow = Ask a follow-up question
choice-share = Share with everybody here
choice-open = Open { $place }

# Above a passage that holds the words themselves, and below a refusal.
closest-passage-here = Closest passage
nearest-passage = Nearest passage
passage-of = Passage { $number } of { $count }
first-named-here = { NAME($name) } is first named here.
told-by-story-here =
    { $mayBeSaid ->
       [true] The story tells this; whether somebody says it is not plain.
      *[false] The story tells this itself; nobody says it.
    }
speaker-unknown-here = Speaker unknown: who says something is told of English stories only.
close-here = Close: not word for word.
# The passage is hidden until it is tapped.
late-passage = This is from the last part of the book: tap to see it. With /progress set you say how far you have read.
