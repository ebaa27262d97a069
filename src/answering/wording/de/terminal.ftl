# Was die Eingabe im Terminal und das Programm inspect neben den Antworten sagen. Protokolle und JSON-Zeilen bleiben englisch.

## Die Eingabe

prompt-instead-of-bot = DISCORD_TOKEN ist nicht gesetzt, deshalb läuft der Bot hier als Eingabe. README.md sagt, wie er auf Discord kommt.
prompt-opened =
    { HAS($title) ->
       [yes] Frag nach { $title }. /help zeigt, was sich fragen lässt; exit oder Strg+D beendet.
      *[no] { $count ->
           [0] Es gibt noch keine Geschichte. /help zeigt, was sich fragen lässt; exit oder Strg+D beendet.
           [one] Frag nach { $count } Geschichte. /help zeigt, was sich fragen lässt; exit oder Strg+D beendet.
          *[other] Frag nach { $count } Geschichten. /help zeigt, was sich fragen lässt; exit oder Strg+D beendet.
        }
    }
# Steht vor der Schreibmarke: so kurz wie möglich.
prompt-of-stories =
    { $count ->
       [one] { $count } Geschichte
      *[other] { $count } Geschichten
    }
prompt-help-keys = Hier: Tab ergänzt Befehle, ihre Optionen, Namen und Geschichten; ↑ holt zurück, was du getippt hast.
prompt-help-story = Von mehreren Geschichten nennst du eine am Ende: /who the doctor story:id. Die Kennungen zeigt /story list.
prompt-help-pages = In einer langen Liste blätterst du so: /find the fox page:2
prompt-help-end = exit, quit oder Strg+D beendet.
# Unter einer Seite einer Liste. $next wird genau so getippt.
prompt-page =
    { HAS($next) ->
       [yes] Seite { $number } von { $count } ({ $total } insgesamt); weiter mit { $next }
      *[no] Seite { $number } von { $count } ({ $total } insgesamt)
    }
nearest-passages = Nächstliegende Stellen:
# Weitere Stellen, mit ihren Stellenangaben.
also-in = Auch: { $citations }

## Während Geschichten gelesen werden

reading-progress =
    { $ready } von { $total ->
       [one] { $total } Geschichte
      *[other] { $total } Geschichten
    } gelesen{ $failed ->
       [0] { "" }
      *[other] , { $failed } nicht lesbar
    }{ HAS($now) ->
       [yes] { " · " }{ $now }
      *[no] { "" }
    }{ HAS($seconds) ->
       [yes] { " · " }{ $seconds } s
      *[no] { "" }
    }
reading-goes-on = Die übrigen folgen; /story list sagt, wie weit es ist.
without-reader = Kein Lesemodell ({ $why }): Stellen werden nur nach ihren Wörtern gefunden.

## Ein Bericht, wie Dateien gelesen wurden

inspect-length =
    { $chapters ->
       [one] { $chapters } Kapitel
      *[other] { $chapters } Kapitel
    }, { count-paragraphs }, { count-sentences }, { count-characters }
count-sentences =
    { $sentences ->
       [one] { $sentences } Satz
      *[other] { $sentences } Sätze
    }
count-characters = { $characters } Zeichen
inspect-section =
    { $section ->
       [chapters] Kapitel ({ $count })
       [paragraphs] Absätze ({ $count })
       [people] Personen ({ $count })
       [others] Orte und Organisationen ({ $count })
       [dates] Daten ({ $count })
       [quotations] Zitate ({ $count })
       [reports] Berichte ({ $count })
      *[warnings] Warnungen ({ $count })
    }
inspect-more-rows = … { $count } weitere (--json zeigt alle)
inspect-no-warnings = Keine Warnungen.
# Ein Name: wie oft er in der Geschichte steht, seine anderen Formen, und wer oder was das ist, in den Worten der Geschichte.
inspect-entity =
    { $name } × { $count }{ HAS($aliases) ->
       [yes] { " " }(auch { LIST($aliases, join: ", ") })
      *[no] { "" }
    }{ HAS($words) ->
       [yes] : { $words }
      *[no] { "" }
    }
inspect-kind =
    { $kind ->
       [person] Person
       [place] Ort
      *[organization] Organisation
    }
# Worte für eine Zeit mit ihrem Wert, oder damit, welcher Art sie sind.
inspect-date =
    { HAS($value) ->
       [yes] { QUOTE($words) } → { $value }
      *[no] { QUOTE($words) } ({ inspect-form })
    }
inspect-form =
    { $form ->
       [date] Datum
       [duration] Dauer
       [relative] relativ
      *[vague] unbestimmt
    }
# Wer es sagt, woher man das weiß, und die Worte; wiedergegebene sind nicht wörtlich.
inspect-quotation =
    { HAS($speaker) ->
       [yes] { $speaker }
      *[no] ?
    } ({ inspect-certainty }): { $kind ->
       [reported] sinngemäß: { $words }
      *[direct] { QUOTE($words) }
    }
inspect-certainty =
    { $certainty ->
       [named] genannt
       [resolved] erschlossen
      *[unknown] unbekannt
    }
inspect-archive =
    { $count ->
       [one] Ein Archiv mit { $count } Bericht, einer Geschichte für sich.
      *[other] Ein Archiv mit { $count } Berichten, jeder eine Geschichte für sich.
    }
inspect-no-day = ohne Tag
inspect-unreadable =
    { HAS($name) ->
       [yes] { $name } ließ sich nicht lesen: { $problem }
      *[no] Ließ sich nicht lesen: { $problem }
    }
nothing-at-path =
    { $what ->
       [missing] { $path } ist nicht da: Keine Datei und kein Ordner heißt so.
       [empty-folder] { $path } ist ein leerer Ordner. Leg Textdateien hinein, für jedes Kapitel eine.
      *[neither] { $path } ist weder eine Datei noch ein Ordner.
    }
is-a-manifest = { $path } ist ein Manifest. Nenn die Datei der Geschichte selbst: Ihr Manifest wird mitgelesen.
