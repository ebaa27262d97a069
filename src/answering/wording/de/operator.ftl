# Was der Bot von sich selbst sagt.

version =
    { HAS($commit) ->
       [yes] Footnote { $version } ({ $commit })
      *[no] Footnote { $version }
    }
presence-reading =
    { $count ->
       [one] liest: { $ready } von { $count } Geschichte
      *[other] liest: { $ready } von { $count } Geschichten
    }
for-owner-alone = Danach kann nur fragen, wer diesen Bot betreibt.
status-up = Läuft seit { $days } T { $hours } Std. { $minutes } Min.
status-gateway = Verbindungen zu Discord: { $ready } von { $count } bereit · Server: { $servers }
status-stories = Geschichten: { $ready } von { $count } bereit · gescheitert: { $failed }
status-memory = Speicher: { $megabytes } MB
status-answers = Antworten seit dem Start: gefunden { $found } · nächstliegende Stelle { $closest } · Geschichte sagt es nicht { $silent } · mehrere möglich { $several } · Listen und Hilfe { $lists } · Irrtümer der Fragenden { $mistakes } · gescheitert { $failed }
status-late = Zu spät für Discord: { $count }
your-data = Alles, was über dich gespeichert ist, steht in dieser Datei.
how-to-export = /privacy export:True gibt dir alles, was über dich gespeichert ist, als Datei.
