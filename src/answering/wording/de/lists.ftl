# Listen dessen, was es in Geschichten gibt, und der Geschichten selbst. $in-title: die eine Geschichte; sonst sind es $in-stories.

people =
    { $count ->
       [0] In { among } wird keine Person genannt.
       [one] { $count } Person in { among }
      *[other] { $count } Personen in { among }
    }
# Steht immer hinter „in“.
among =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) }
      *[no] { $in-stories ->
           [one] { $in-stories } Geschichte
          *[other] { $in-stories } Geschichten
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
times =
    { $count ->
       [1] einmal
       [2] zweimal
      *[other] { $count }-mal
    }
dated-events =
    { $dated ->
       [one] { $dated } datiertes Ereignis in { among }
      *[other] { $dated } datierte Ereignisse in { among }
    }
dates-nothing-else =
    { HAS($in-title) ->
       [yes] { $dated ->
           [1] Außer diesem einen datiert die Geschichte nichts; ihre eigenen Worte für Zeit findet /when.
          *[other] Außer diesen { $dated } datiert die Geschichte nichts; ihre eigenen Worte für Zeit findet /when.
        }
      *[no] { $dated ->
           [1] Außer diesem einen datieren die Geschichten nichts; ihre eigenen Worte für Zeit findet /when.
          *[other] Außer diesen { $dated } datieren die Geschichten nichts; ihre eigenen Worte für Zeit findet /when.
        }
    }
no-dates =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } datiert nichts.
      *[no] { $in-stories ->
           [one] { $in-stories } Geschichte datiert nichts.
          *[other] { $in-stories } Geschichten datieren nichts.
        }
    }
ask-when = Ihre eigenen Worte für Zeit findet /when.
event = { DATE($when-value, $when-words) }: { $excerpt } ({ $at })
from-last-third = Aus dem letzten Drittel des Buches:
no-stories-yet = Es gibt noch keine Geschichte. Leg einen Text in den Ordner corpus; wie, sagt corpus/README.md.
stories-ready =
    { $count ->
       [one] { $ready } von { $count } Geschichte ist bereit.
      *[other] { $ready } von { $count } Geschichten sind bereit.
    }
story-state =
    { $state ->
       [reading] { $title } ({ $id }): wird noch gelesen
       [failed] { $title } ({ $id }): konnte nicht gelesen werden
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
       [id] Kennung: { $value }
       [author] Von: { $value }
       [source] Quelle: { $value }
       [language] Sprache: { $value }
      *[rights] Rechte: { $value }
    }
published = Erschienen: { DATE($value) }
filed =
    { HAS($place) ->
       [yes] { HAS($day) ->
           [yes] Datumszeile: { $place }, { DAY($day) }
          *[no] Datumszeile: { $place }
        }
      *[no] Datumszeile: { DAY($day) }
    }
length = Umfang: { count-paragraphs } in { count-chapters }
count-paragraphs =
    { $paragraphs ->
       [one] { $paragraphs } Absatz
      *[other] { $paragraphs } Absätze
    }
# Steht hinter „in“.
count-chapters =
    { $chapters ->
       [one] { $chapters } Kapitel
      *[other] { $chapters } Kapiteln
    }
found-in-it = Darin gefunden: { count-people }, { count-dates }, { count-quotations }
count-people =
    { $people ->
       [one] { $people } Person
      *[other] { $people } Personen
    }
count-dates =
    { $dates ->
       [one] { $dates } Datum
      *[other] { $dates } Daten
    }
count-quotations =
    { $quotations ->
       [one] { $quotations } Zitat
      *[other] { $quotations } Zitate
    }
rules-are-english =
    { HAS($titles) ->
       [yes] Namen, Daten und Sprechende werden mit Regeln für das Englische erkannt; in { LIST($titles) } wird nur nach Wörtern gesucht.
      *[no] Namen, Daten und Sprechende werden mit Regeln für das Englische erkannt; in dieser Sprache wird nur nach Wörtern gesucht.
    }
chapter =
    { HAS($published) ->
       [yes] Kapitel { $number }: { $title } ({ DATE($published) })
      *[no] Kapitel { $number }: { $title }
    }
and-more = … und { $count } mehr
inspect-shows = Wie sie gelesen wurde, zeigt npm run inspect denen, die den Bot betreiben.
