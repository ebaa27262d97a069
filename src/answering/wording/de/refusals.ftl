# Warum es keine Antwort gibt. $in-title ist der Titel der durchsuchten Geschichte; ohne ihn waren es mehrere.

not-said = Das sagt die Geschichte nicht.
not-in-its-language = Die Frage ist nicht in der Sprache der Geschichte.
other-language =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } ist auf { LANGUAGE($languages) }; frag mit Wörtern der Geschichte.
      *[no] Die Geschichten sind auf { LANGUAGE($languages) }; frag mit Wörtern der Geschichten.
    }
no-such-passage = Diese Stelle gibt es nicht.
still-reading = Ich lese noch.
no-story-to-search = Es gibt keine Geschichte, in der ich suchen kann.
# Zwischen „kommt“ und „vor“: schon mit der Verneinung.
searched =
    { HAS($in-title) ->
       [yes] in { QUOTE($in-title) } nicht
      *[no] in keiner der Geschichten
    }
not-named =
    { COUNT($names) ->
       [one] Der Name { QUOTE($names) } kommt { searched } vor.
      *[other] Die Namen { QUOTE($names) } kommen { searched } vor.
    }
nobody-called = Eine Person namens { QUOTE($name) } kommt { searched } vor.
no-word-shared =
    { HAS($in-title) ->
       [yes] Die Frage hat kein Wort mit { QUOTE($in-title) } gemeinsam.
      *[no] Die Frage hat kein Wort mit irgendeiner der Geschichten gemeinsam.
    }
not-occurring =
    { COUNT($words) ->
       [one] Das Wort { QUOTE($words) } kommt { searched } vor.
      *[other] Die Wörter { QUOTE($words) } kommen { searched } vor.
    }
not-given =
    { $what ->
       [time] Die nächstliegende Stelle spricht davon, nennt aber keine Zeit.
       [place] Die nächstliegende Stelle spricht davon, nennt aber keinen Ort.
      *[what-was-asked] Die nächstliegende Stelle spricht davon, nennt aber nicht, wonach du gefragt hast.
    }
not-together =
    { HAS($in-title) ->
       [yes] Keine Stelle in { QUOTE($in-title) } sagt all das zusammen.
      *[no] Keine Stelle in den Geschichten sagt all das zusammen.
    }
each-but-not-together =
    { $inSeveral ->
       [true] In den Geschichten steht jedes dieser Wörter, aber keine Stelle hat { QUOTE($terms) } zusammen.
      *[false] In der Geschichte steht jedes dieser Wörter, aber keine Stelle hat { QUOTE($terms) } zusammen.
    }
not-without = Jede Stelle mit { LIST(QUOTE($terms), $near) } hat auch { QUOTE($without, join: "or") }.
not-near = Keine Stelle hat { LIST(QUOTE($terms), $near) }, auch wenn manche alle diese Wörter haben.
near-each-other = { QUOTE($first) } nahe bei { QUOTE($second) }
no-such-relative =
    { $gender ->
       [female] Die Geschichte nennt { $name }, sagt aber nicht, wer als „{ $role }“ zu ihr gehört.
       [male] Die Geschichte nennt { $name }, sagt aber nicht, wer als „{ $role }“ zu ihm gehört.
      *[unknown] Die Geschichte nennt { $name }, sagt aber nicht, wer als „{ $role }“ dazugehört.
    }
quotes-nothing-from = Die Geschichte nennt { QUOTE($name) }, zitiert aber nichts davon.
not-said-by = { QUOTE($words) } steht in der Geschichte, aber nicht als Worte von { $speaker }.
nothing-near = Nichts in der Geschichte kommt den Worten { QUOTE($words) } nahe.
message-without-words = Die Nachricht enthält keine Wörter, nach denen ich suchen kann.
no-passage-near = Keine Stelle hat diese oder fast diese Worte.
no-citation = { QUOTE($typed) } ist keine Stellenangabe. Schreib sie so, wie sie unter einer Antwort steht, etwa { QUOTE($examples, join: "or") }.
no-chapter-headed = Kein Kapitel heißt { QUOTE($typed) }. Schreib eine Stellenangabe so, wie sie unter einer Antwort steht, etwa { QUOTE($examples, join: "or") }.
none-has-passage = Keine der Geschichten hat diese Stelle.
has-paragraphs =
    { HAS($chapter) ->
       [yes] { $count ->
           [0] Kapitel { $chapter } von { QUOTE($title) } hat keine Absätze.
           [1] Kapitel { $chapter } von { QUOTE($title) } hat 1 Absatz.
          *[other] Kapitel { $chapter } von { QUOTE($title) } hat die Absätze 1 bis { $count }.
        }
      *[no] { $count ->
           [0] { QUOTE($title) } hat keine Absätze.
           [1] { QUOTE($title) } hat 1 Absatz.
          *[other] { QUOTE($title) } hat die Absätze 1 bis { $count }.
        }
    }
has-chapters =
    { $count ->
       [0] { QUOTE($title) } hat keine Kapitel.
       [1] { QUOTE($title) } hat 1 Kapitel.
      *[other] { QUOTE($title) } hat die Kapitel 1 bis { $count }.
    }
being-read =
    { $count ->
       [one] { $titles } wird noch gelesen; frag gleich noch einmal.
      *[other] { $titles } werden noch gelesen; frag gleich noch einmal.
    }
corpus-is-empty = Leg einen Text in den Ordner corpus; wie, sagt corpus/README.md.
not-searched =
    { $more ->
       [0] Nicht durchsucht: { $titles }.
       [one] Nicht durchsucht: { $titles } und { $more } weitere.
      *[other] Nicht durchsucht: { $titles } und { $more } weitere.
    } Dieser Server fragt zuerst, wie weit du gelesen hast: /progress set place:1 story:{ $story }
