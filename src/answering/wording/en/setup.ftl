# What is said while a server is set up, stories come in and help is given.
# Commands (/ask, /settings story) stay as they are: on Discord they become links. $channel is a channel's id, in <#…>.

# Help

help-part =
    { $part ->
       [ask] Ask
       [read] Look around
       [spoilers] No spoilers
       [data] Your data
      *[admins] For admins
    }
help-part-about =
    { $part ->
       [ask] Who, when, where, who said it
       [read] Passages, people, dates, stories
       [spoilers] Say how far you have read
       [data] What is kept, and how to delete it
      *[admins] Add stories, choose settings
    }
choose-help-part = More help
help-no-story = There is no story here yet. Those who manage the server add one with /story add.
help-examples = For example, about { $title }: { $examples }
help-ask = /ask takes any question in plain words.
help-who = /who tells who somebody is. A name or a role will do.
help-when-where = /when and /where find the time and the place of something that happened.
help-quote = /quote finds who said some words, or what somebody said.
help-find = /find shows every passage with these words.
help-find-message = “Find in story” in the menu of a message tells whether a quotation is real; “Ask about this” asks what the message asks.
help-options = Each takes story: (which one is asked), private: (only you see the answer) and spoilers: (one answer from the whole story).
help-passage = /passage shows the paragraph that a citation names, and what stands around it.
help-cast = /cast lists the people.
help-timeline = /timeline lists what the story dates, in order.
help-stories = /story list names the stories, /story info tells how one was read.
help-one-command = /help with the name of a command tells its options.
help-progress = /progress set says how far you have read. From then on I tell you nothing from beyond. /progress show and /progress clear show it and take it back.
help-private = Only you see an answer with private: set to True. In a channel everybody sees the answer, so it may stop earlier.
help-spoilers-once = spoilers: set to True gives one answer from the whole story, to you alone.
help-limit-told = An answer that stopped somewhere says where.
help-privacy = /privacy says what is kept of you and of the server. Questions and answers are not.
help-forget = /forget deletes at once what is kept of you.
help-setup = /setup shows the settings that matter, with menus to change them.
help-add-story = /story add adds a story to this server: text, Markdown, HTML, EPUB, Word or PDF.
help-own-stories = /story remove takes a story away again, /story refresh reads it again.
help-settings = /settings show lists every setting. /settings story, /settings default, /settings answers, /settings excerpt and /settings language change them.
help-channel-limit = /settings channel limit sets how far public answers in a channel may go. /settings channel story sets its own story.

# When the bot joins a server

greeting = Hello! I answer questions about a story in its own words, and say where they stand. Three steps and you can begin:
greeting-story =
    { HAS($title) ->
       [yes] 1. The story. { $title } can be asked already. /story add adds another one, /settings story chooses the one that is meant.
      *[no] { $count ->
           [0] 1. The story. There is none yet: /story add adds one to this server.
          *[other] 1. The story. { $count } stories can be asked already. /settings story chooses the one that is meant, /story add adds another.
        }
    }
greeting-spoilers = 2. Spoilers. Each reader says with /progress set how far they have read. For everybody else /setup has three rules: no limit, ask first, or chapter 1 only.
greeting-ask = 3. Ask. /ask takes any question, /help shows the rest. You can also mention me.
greeting-admins = Steps 1 and 2 are for those who manage the server.
button-set-up = Set up

# Settings

set-up-here = How I work in this server
setting-name =
    { $setting ->
       [story] The story that is meant when none is named
       [rule] Readers who have not said how far they have read
       [answers] Who sees an answer
      *[language] The language of answers that everybody sees
    }
choice-no-story = No story
choice-story = { $title }
choice-rule =
    { $rule ->
       [none] No limit
       [ask] Ask first how far they have read
      *[chapter-1] Chapter 1 only
    }
choice-answers =
    { $shown ->
       [all] Everybody in the channel
      *[asker] Whoever asked, alone
    }
choice-language =
    { HAS($name) ->
       [yes] { $name }
      *[no] As the server says on Discord
    }
more-stories = There are { $count } stories, more than fit into the menu: /settings story takes any of them.
limits-hint = No channel has a limit. /settings channel limit sets how far public answers in one may go.
answers-language =
    { HAS($name) ->
       [yes] Language of public answers: { $name } (/settings language)
      *[no] Language of public answers: as the server says on Discord (/settings language)
    }
channel-limited = <#{ $channel }>: public answers about { $title } stop at { $place } (/settings channel limit)
channel-story = <#{ $channel }>: { $title } is meant when none is named (/settings channel story)
more-channels =
    { $count ->
       [one] … and { $count } more channel
      *[other] … and { $count } more channels
    }
limit-place =
    { HAS($paragraph) ->
       [yes] { $paragraph ->
           [0] the beginning of chapter { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            }
          *[other] ch. { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            } ¶{ $paragraph }
        }
      *[no] the end of chapter { $chapter }{ HAS($label) ->
           [yes] { " " }({ $label })
          *[no] { "" }
        }
    }

changed-story = Story that is meant: { HAS($from) ->
       [yes] { $from }
      *[no] none
    } → { HAS($to) ->
       [yes] { $to }
      *[no] none
    }
changed-rule = Readers without a position: { $from ->
       [none] no limit
       [ask] ask first
      *[chapter-1] chapter 1 only
    } → { $to ->
       [none] no limit
       [ask] ask first
      *[chapter-1] chapter 1 only
    }
changed-answers = Who sees an answer: { $from ->
       [all] everybody
      *[asker] whoever asked
    } → { $to ->
       [all] everybody
      *[asker] whoever asked
    }
changed-excerpt = Longest excerpt: { HAS($from) ->
       [yes] { $from } characters
      *[no] as long as fits
    } → { HAS($to) ->
       [yes] { $to } characters
      *[no] as long as fits
    }
changed-language = Language of public answers: { HAS($from) ->
       [yes] { $from }
      *[no] as the server says on Discord
    } → { HAS($to) ->
       [yes] { $to }
      *[no] as the server says on Discord
    }
changed-channel-story = Story that is meant in <#{ $channel }>: { HAS($from) ->
       [yes] { $from }
      *[no] none of its own
    } → { HAS($to) ->
       [yes] { $to }
      *[no] none of its own
    }
changed-limit = Public answers in <#{ $channel }> about { $title }: { HAS($from) ->
       [yes] up to { $from }
      *[no] no limit
    } → { HAS($to) ->
       [yes] up to { $to }
      *[no] no limit
    }
no-such-language = I do not speak “{ $typed }”. There are { LIST($languages) }.
unchanged = Nothing changed: it was so already.

story-still-read = { $title } is still being read. Until that is done it gives no answers.
story-not-read = { $title } could not be read, so it gives no answers. /story list says why.
rule-without-chapters = This rule has no effect yet: every story here has one chapter, so there is nothing to hide.
rule-without-stories = This rule has no effect yet: there is no story here.
channels-before-story =
    { $count ->
       [one] { $count } channel has a story of its own, which goes before this one. /settings show names it.
      *[other] { $count } channels have stories of their own, which go before this one. /settings show names them.
    }
limit-in-spoilers = <#{ $channel }> is marked for spoilers on Discord, where limits have no effect.
limit-hides-nothing = That is the end of { $title }, so the limit hides nothing.
limit-but-private = Answers here are shown to whoever asked alone, and channel limits hold for public ones only.

# Adding a story

adding-step =
    { $done ->
       [received] ☑ Received · ▶ Reading … · Check · Add
       [read] ☑ Received · ☑ Read · ▶ Check · Add
       [checked] ☑ Received · ☑ Read · ☑ Checked · ▶ Adding …
      *[added] ☑ Received · ☑ Read · ☑ Checked · ☑ Added
    }
file-received = I have got { $name } and am reading it.
button-make-default = Make it the default
button-see-cast = See the cast
button-ask-this-story = Ask about this story

kept-of-joining = That a server was greeted when the bot joined it is kept with its id, so that it is greeted once. The language it chose is kept with its settings.
