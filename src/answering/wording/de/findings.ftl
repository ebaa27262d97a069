# Was eine Antwort gefunden hat. $words sind Worte der Geschichte, $name ein Name daraus, $title ein Titel: sie bleiben, wie sie sind.

words = { $words }
date =
    { HAS($value) ->
       [yes] { DATE($value, $words) }: { QUOTE($words) }.
      *[no] { QUOTE($words) }, in den Worten der Geschichte.
    }
own-date = { DATE($value) }.
own-day = { DAY($day) }.
place = { $name }.
described =
    { HAS($as-words) ->
       [yes] { HAS($as-hearsay) ->
           [yes] { HAS($as-hearsay-of) ->
               [yes] { NAME($name) }, wie { $as-hearsay-of } sagt: { QUOTE($as-words) }.
              *[no] { NAME($name) }, wie jemand sagt: { QUOTE($as-words) }.
            }
          *[no] { NAME($name) }: { QUOTE($as-words) }.
        }
      *[no] { NAME($name) }: { $as }.
    }
described-as =
    { HAS($words) ->
       [yes] { $words }
      *[no] { $kind ->
           [place] ein Ort
           [organization] eine Organisation
          *[person] eine Person
        }
    }
first-named = { NAME($name) } wird hier zum ersten Mal genannt: { QUOTE($words) }
relative = { NAME($name) }: { QUOTE($words) }.
each = { LIST($sayings, join: " ") }
which-one =
    { $inSeveral ->
       [true] Mit { QUOTE($name) } können in diesen Geschichten { $count } gemeint sein. Wer oder was?
      *[false] Mit { QUOTE($name) } können in dieser Geschichte { $count } gemeint sein. Wer oder was?
    }
candidate =
    { HAS($title) ->
       [yes] { $as } ({ $title })
      *[no] { $as }
    }
told-by-story =
    { $mayBeSaid ->
       [true] { QUOTE($words) } Das erzählt die Geschichte; ob jemand es sagt, ist nicht klar.
      *[false] { QUOTE($words) } Das erzählt die Geschichte selbst; niemand sagt es.
    }
speaker-unknown = { QUOTE($words) } Wer das sagt, ist unbekannt: Sprechende erkenne ich nur in englischen Geschichten.
reported =
    { HAS($speaker) ->
       [yes] Sinngemäß von { $speaker }, nicht Wort für Wort: { $words }
      *[no] Sinngemäß wiedergegeben, ohne zu sagen, von wem: { $words }
    }
quoted =
    { HAS($speaker) ->
       [yes] { $resolved ->
           [true] { QUOTE($words) } Gesagt von { $speaker }, wie der Zusammenhang zeigt.
          *[false] { QUOTE($words) } Gesagt von { $speaker }.
        }
      *[no] { QUOTE($words) } Die Geschichte sagt nicht, von wem das stammt.
    }
quoted-times =
    { $count ->
       [1] { NAME($name) } wird einmal zitiert.
       [2] { NAME($name) } wird zweimal zitiert.
      *[other] { NAME($name) } wird { $count }-mal zitiert.
    }
passages-with =
    { HAS($without) ->
       [yes] { $count ->
           [one] { $count } Stelle enthält { QUOTE($terms) } ohne { QUOTE($without, join: "or") }.
          *[other] { $count } Stellen enthalten { QUOTE($terms) } ohne { QUOTE($without, join: "or") }.
        }
      *[no] { $count ->
           [one] { $count } Stelle enthält { QUOTE($terms) }.
          *[other] { $count } Stellen enthalten { QUOTE($terms) }.
        }
    }
several-headed-so = { QUOTE($typed) } kann hier { $count } Stellen meinen. Welche?
several-have-it = Mehrere Geschichten haben ein ¶{ $paragraph }. Welche meinst du?
verbatim = Wörtlich: Genau diese Worte stehen in der Geschichte.
close = Fast: Die Geschichte hat { QUOTE($words) }

# Was sonst noch gesagt wird.

read-as-question = Verstanden als: { $question }
taken-by-itself = Diese Frage wurde für sich genommen, ohne die davor. Nenne, wen oder was du meinst.
read-as = { QUOTE($typed) } wurde als { QUOTE($read) } gelesen.
date-rule =
    { HAS($value) ->
       [yes] ‚{ $words }‘ → { DATE($value, $words) }, { $why }
      *[no] ‚{ $words }‘: { $why }
    }
own-date-rule =
    { $by ->
       [publication] Das Datum, an dem die Geschichte erschienen ist.
      *[dateline] Die Datumszeile der Geschichte selbst.
    }
no-time-given = Die Geschichte nennt hier keine Zeit dafür.
whereabouts-of = Was die Geschichte darüber sagt, wo { $name } ist.
could-also-be = Es könnte auch { LIST($names, join: "or") } sein.
unnamed-here = Die Geschichte nennt hier keinen Namen dafür.
nobody-called-here = Niemand namens { QUOTE($names, join: "or") } wird hier genannt.
about = { $name }: { $saying }
mentioned =
    { HAS($at) ->
       [yes] { $count ->
           [1] Einmal genannt, zuerst in { $at }.
           [2] Zweimal genannt, zuerst in { $at }.
          *[other] { $count }-mal genannt, zuerst in { $at }.
        }
      *[no] { $count ->
           [1] Einmal genannt.
           [2] Zweimal genannt.
          *[other] { $count }-mal genannt.
        }
    }
also-called = Heißt auch { LIST($names) }.
appears-with = Kommt zusammen mit { LIST($names) } vor.
cue = Wer spricht, sagt die Geschichte mit den Worten { QUOTE($words) }.
differs = Nicht genau { QUOTE($words) }: In der Geschichte steht es { LIST($differences, join: ", ") }.
difference =
    { HAS($story) ->
       [yes] { HAS($asked) ->
           [yes] mit { QUOTE($story) } statt { QUOTE($asked) }
          *[no] mit { QUOTE($story) }
        }
      *[no] ohne { QUOTE($asked) }
    }
message-differs =
    { HAS($difference-story) ->
       [yes] { HAS($difference-asked) ->
           [yes] In der Nachricht steht { QUOTE($difference-asked) }, in der Geschichte { QUOTE($difference-story) }.
          *[no] In der Geschichte steht { QUOTE($difference-story) }, in der Nachricht nicht.
        }
      *[no] In der Nachricht steht { QUOTE($difference-asked) }, in der Geschichte nicht.
    }
only-first-compared =
    { $characters ->
       [one] Nur das erste Zeichen der Nachricht wurde verglichen.
      *[other] Nur die ersten { $characters } Zeichen der Nachricht wurden verglichen.
    }
story-begins-here = Hier beginnt die Geschichte.
nothing-after = Danach kommt nichts mehr.
