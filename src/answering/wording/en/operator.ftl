# What is said of the bot itself.

version =
    { HAS($commit) ->
       [yes] Footnote { $version } ({ $commit })
      *[no] Footnote { $version }
    }
presence-reading =
    { $count ->
       [one] reading { $ready } of { $count } story
      *[other] reading { $ready } of { $count } stories
    }
for-owner-alone = Only whoever runs this bot can ask that.
status-up = Running for { $days } d { $hours } h { $minutes } min
status-gateway = Connections to Discord: { $ready } of { $count } ready · servers: { $servers }
status-stories = Stories: { $ready } of { $count } ready · failed: { $failed }
status-memory = Memory: { $megabytes } MB
status-answers = Answers since the start: found { $found } · closest passage { $closest } · story silent { $silent } · several meant { $several } · lists and help { $lists } · askers' mistakes { $mistakes } · failed { $failed }
status-late = Came too late for Discord: { $count }
your-data = All that is kept of you is in this file.
how-to-export = /privacy export:True gives you all that is kept of you, as a file.
