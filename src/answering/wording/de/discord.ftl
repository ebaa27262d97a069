# Was auf Discord neben den Antworten gesagt wird: Knöpfe, Formulare, Hinweise.

button-before = Davor
button-after = Danach
button-back = Zurück zur Antwort
button-more = Mehr
button-previous-page = Vorige Seite
button-next-page = Nächste Seite
button-delete = Löschen
button-source = An der Quelle lesen
choose-name = Wen oder was meinst du?
closest-passage = Nächstliegende Stelle: { $headline }
searched-for = Gesucht nach: { $terms }
shown-of = { $from }–{ $to } von { $total }
page-of = Seite { $number } von { $count } · { $total } insgesamt
apology = Beim Antworten ist leider etwas schiefgegangen. Es steht im Protokoll für alle, die diesen Bot betreiben; versuch es bitte noch einmal.
too-fast =
    Du liest schnell! Gib mir { $seconds ->
       [one] eine Sekunde
      *[other] { $seconds } Sekunden
    } zum Aufholen und frag dann noch einmal.
stopping = Ich werde gerade neu gestartet. Frag bitte in einer Minute noch einmal.
stale-button = Dieser Knopf stammt von einer älteren Version von mir und geht nicht mehr. Frag bitte noch einmal.
lost-question = Ich kann die Frage aus dieser Nachricht nicht mehr lesen. Frag bitte noch einmal.
not-your-answer = Nur wer gefragt hat, kann diese Antwort löschen.
button-check-and-add = Prüfen und hinzufügen
form-add-story = Diese Geschichte hinzufügen
field-title = Titel
field-published = Erschienen
field-published-hint = Ein Jahr oder ein Tag, etwa 1815 oder 2003-01-20. Darf leer bleiben.
no-publication-date = Kein Erscheinungsdatum gefunden
check-first = Stimmt das so? Hinzugefügt wird erst, wenn du es geprüft hast.
adding = Wird hinzugefügt …
story-added = { $title } ist hinzugefügt.
short-id = In Stellenangaben heißt die Geschichte { $id }.
ask-it = Frag sie etwas: { $example }
only-this-server = Nur dieser Server kann nach ihr fragen. /story remove nimmt sie wieder weg.
no-file-sent = Benutz /story add als Slash-Befehl auf einem Server und wähl die Datei der Geschichte aus.
upload-under-way = Ich lese noch eine Datei dieses Servers. Versuch es, wenn das fertig ist.
many-uploads = Gerade kommen viele Dateien an. Versuch es bitte in einer Minute noch einmal.
not-your-file = Nur wer die Datei geschickt hat, kann sie hinzufügen.
unknown-thread = Ich sehe nicht, zu welchem Kanal dieser Thread gehört, und weiß deshalb nicht, wie weit Antworten hier gehen dürfen. Frag mit einem Slash-Befehl und private:True, oder im Kanal selbst.
use-slash-command = Das würden hier alle sehen. Benutz { $command } als Slash-Befehl, dann ist die Antwort nur für dich.
cannot-answer-here = Du hast mich in einem Kanal gefragt, in dem ich nicht schreiben darf. Ein Admin des Servers kann mir dort „Kanal ansehen“, „Nachrichten senden“ und „Nachrichtenverlauf anzeigen“ geben, oder du fragst mich gleich hier.
evidence-speaker =
    { $how ->
       [named] Gesagt von { $speaker }
       [resolved] Gesagt von { $speaker }, wie der Zusammenhang zeigt
      *[unknown] Die Geschichte sagt nicht, von wem das stammt
    }{ HAS($cue) ->
       [yes] { " " }· „{ $cue }“
      *[no] { "" }
    }{ $reported ->
       [true] { " " }· sinngemäß, nicht in eigenen Worten
      *[false] { "" }
    }
upload-facts =
    { $chapters ->
       [one] { $chapters } Kapitel
      *[other] { $chapters } Kapitel
    } · { $paragraphs ->
       [one] { $paragraphs } Absatz
      *[other] { $paragraphs } Absätze
    } · { $english ->
       [true] { LANGUAGE($language) }
      *[false] { LANGUAGE($language) } (who, when und quote sind für Englisch gemacht)
    }
upload-published = Erschienen { $date }
