# Was über Lesende, Server und den Bot selbst gesagt wird.

command =
    { HAS($example) ->
       [yes] /{ $name }: { DESCRIBED($id, $description) } Zum Beispiel { $example }
      *[no] /{ $name }: { DESCRIBED($id, $description) }
    }
option =
    { $needed ->
       [true] { $name } (nötig): { DESCRIBED($id, $description) }
      *[false] { $name }: { DESCRIBED($id, $description) }
    }
example = Zum Beispiel: { $example }
chapter-offered = Kapitel { $number }
ask-about-story = Frag etwas über die Geschichte; jede Antwort besteht aus ihren eigenen Worten und nennt die Stelle.
or-just-write = Oder schreib deine Frage einfach, in einer Direktnachricht oder hinter einer Erwähnung.
silence-is-told = Wo die Geschichte schweigt, sagt es die Antwort, und warum.

hello = Hallo! Ich beantworte Fragen zu einer Geschichte mit ihren eigenen Worten.
thanks = Gern geschehen.
goodbye = Bis bald, und viel Freude beim Lesen.
who-are-you = Ich bin Footnote, ein Bot: Ich beantworte Fragen zu einer Geschichte mit ihren eigenen Worten und sage, wo sie stehen.
what-can-you-do = Ich beantworte Fragen zu einer Geschichte mit ihren eigenen Worten und sage, wo sie stehen.
ask-me-about =
    { HAS($title) ->
       [yes] Frag mich etwas über { QUOTE($title) }.
      *[no] { $count ->
           [0] Es gibt noch keine Geschichte.
           [one] Frag mich etwas über die { $count } Geschichte; /story list nennt sie.
          *[other] Frag mich etwas über eine von { $count } Geschichten; /story list nennt sie.
        }
    }
plain-examples = Zum Beispiel auf Englisch: who is …? · where did … go? · who said “…”? Mehr zeigt /help.

one-chapter = { QUOTE($title) } hat nur ein Kapitel, also gibt es darin nichts zu verbergen.
you-have-read = Du hast { QUOTE($title) } bis { up-to-place } gelesen.
private-answers-stop = Private Antworten zeigen nichts von dem, was danach kommt. /progress clear nimmt das zurück.
earliest-holds = { QUOTE($typed) } kann mehrere Stellen meinen, und die früheste gilt. Für eine andere schreib { QUOTE($others, join: "or") }.
place-moved =
    { $how ->
       [moved] { QUOTE($title) } wurde neu gelesen: Dein Lesestand darin ist jetzt { place-words }.
      *[earlier] { QUOTE($title) } wurde neu gelesen, und wo du warst, ist nicht mehr sicher: Dein Lesestand darin ist jetzt { place-words }. /progress set ändert ihn.
    }
old-place-holds = Dein Lesestand von vor dem neuen Lesen gilt noch, { place-words }: /progress clear nimmt ihn weg.
position-forgotten = Vergessen, wie weit du { QUOTE($title) } gelesen hast.
no-position-in = Du hattest keinen Lesestand in { QUOTE($title) } gesetzt.
server-rule-applies = Ab jetzt gilt die Regel des Servers für Lesende ohne Lesestand.
no-positions = Du hast keinen Lesestand gesetzt.
how-far-you-have-read = Wie weit du gelesen hast
no-position-is-not-nothing = Kein Lesestand heißt nicht „nichts gelesen“: Der Server entscheidet, was du siehst. /progress set setzt einen.
read-up-to = { $title }: gelesen bis { up-to-place }

settings-of-server = Einstellungen dieses Servers
readers-without-position =
    { $rule ->
       [none] Lesende ohne Lesestand: keine Grenze (/settings default)
       [ask] Lesende ohne Lesestand: zuerst fragen, wie weit sie gelesen haben (/settings default)
      *[chapter-1] Lesende ohne Lesestand: nur Kapitel 1 (/settings default)
    }
default-story =
    { $of ->
       [server] Gemeinte Geschichte, wenn keine genannt ist: { title-or-none } (/settings story)
       [thread] Gemeinte Geschichte im Kanal, zu dem dieser Thread gehört: { title-or-none } (/settings channel story)
      *[channel] Gemeinte Geschichte in diesem Kanal: { title-or-none } (/settings channel story)
    }
title-or-none =
    { HAS($title) ->
       [yes] { $title }
      *[no] keine
    }
answers-shown =
    { $toAll ->
       [true] Antworten sehen alle (/settings answers)
      *[false] Antworten sieht nur, wer gefragt hat (/settings answers)
    }
longest-excerpt =
    { HAS($characters) ->
       [yes] { $characters ->
           [one] Längster Auszug: { $characters } Zeichen (/settings excerpt)
          *[other] Längster Auszug: { $characters } Zeichen (/settings excerpt)
        }
      *[no] Längster Auszug: so lang, wie er passt (/settings excerpt)
    }
channel-limits =
    { $of ->
       [thread] Öffentliche Antworten im Kanal, zu dem dieser Thread gehört: { limits-or-none } (/settings channel limit)
      *[channel] Öffentliche Antworten in diesem Kanal: { limits-or-none } (/settings channel limit)
    }
limits-or-none =
    { HAS($limits) ->
       [yes] { LIST($limits, join: "; ") }
      *[no] keine Grenze
    }
older-thread-limits = Öffentliche Antworten in diesem Thread, von früher: { LIST($limits, join: "; ") } (eine hier gesetzte Grenze ersetzt das)
limit-of-story =
    { $moved ->
       [moved] { $title } bis { up-to-place } (beim neuen Lesen wiedergefunden)
       [earlier] { $title } bis { up-to-place } (beim neuen Lesen zurückgefallen)
      *[none] { $title } bis { up-to-place }
    }
who-may-change = Wer den Server verwalten darf, kann das ändern.

what-is-kept = Was gespeichert wird
kept-of-you = Von dir: deine Discord-ID mit dem, wie weit du welche Geschichte gelesen hast (und ein paar Worte der Geschichte von dort, damit die Stelle wiedergefunden wird, wenn die Geschichte neu gelesen wird), und die Geschichte, nach der du zuletzt gefragt hast. Nichts, bevor du etwas setzt oder fragst.
kept-of-server = Von einem Server: seine ID mit seinen Einstellungen, die Grenzen seiner Kanäle und die Geschichten, die er hochgeladen hat.
kept-of-shown = Wie viele Zeichen von Geschichten du am letzten Tag gesehen hast, wird etwa einen Tag lang unter einer Zahl gespeichert, die aus deiner ID errechnet ist, damit die Grenze für eine Person überall gilt. /forget löscht das nicht, sonst wäre es keine Grenze.
nothing-else-kept = Keine Frage, keine Antwort und keine Nachricht wird gespeichert, weder hier noch anderswo; den Rechner, auf dem der Bot läuft, verlassen nur seine Antworten.
last-question-held =
    { $minutes ->
       [one] Deine letzte Frage an jedem Ort bleibt { $minutes } Minute im Arbeitsspeicher, damit „and his wife?“ verstanden wird; /forget und /progress clear löschen sie.
      *[other] Deine letzte Frage an jedem Ort bleibt { $minutes } Minuten im Arbeitsspeicher, damit „and his wife?“ verstanden wird; /forget und /progress clear löschen sie.
    }
how-to-delete = /forget löscht deine Daten sofort, /story remove eine Geschichte mit ihrer Datei und allem, was daraus gemacht wurde.
previews-deleted =
    { $minutes ->
       [one] Eine Datei, die mit /story add geschickt und von niemandem bestätigt wird, wird nach { $minutes } Minute gelöscht.
      *[other] Eine Datei, die mit /story add geschickt und von niemandem bestätigt wird, wird nach { $minutes } Minuten gelöscht.
    }
departed-kept =
    { $days ->
       [one] Wurde der Bot von einem Server entfernt, bleiben dessen Daten und Geschichten noch { $days } Tag, falls es ein Versehen war, und werden dann gelöscht.
      *[other] Wurde der Bot von einem Server entfernt, bleiben dessen Daten und Geschichten noch { $days } Tage, falls es ein Versehen war, und werden dann gelöscht.
    }
nothing-kept-of-you = Von dir war nichts gespeichert.
forgotten = Vergessen: deine Lesestände und deine letzte Geschichte.
story-removed = { QUOTE($title) } ist entfernt, mit allen Leseständen darin.
looked-for-changes = In jeder Geschichte nach Änderungen gesehen.
reading-again = { QUOTE($title) } wird neu gelesen.
