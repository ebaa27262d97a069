# Wie eine Geschichte gelesen wurde: als was, was von ihrer Datei nicht zum Text gehört, und was an der Datei nicht stimmt.

how-read = { $note }
note-read-as =
    { $form ->
       [fiction-book] Als FictionBook gelesen.
       [folder] Aus den Dateien eines Ordners gelesen, in der Reihenfolge ihrer Namen.
       [markdown] Als Markdown gelesen.
       [open-document] Als OpenDocument-Text gelesen.
       [web-page] Als Webseite gelesen.
      *[word] Als Word-Dokument gelesen.
    }
note-read-as-epub =
    { $chaptersFrom ->
       [navigation] Als EPUB gelesen, Kapitel nach der Navigation des Buchs.
      *[headings] Als EPUB gelesen, Kapitel nach den Überschriften.
    }
note-read-as-pdf =
    { $chaptersFrom ->
       [bookmarks] Als PDF gelesen, Kapitel nach den Lesezeichen der Datei.
      *[headings] Als PDF gelesen, Kapitel nach den Überschriften.
    }

left-out =
    { HAS($leftOut-words) ->
       [yes] { $leftOut-isCut ->
           [true] Ausgelassen: { $leftOut }: { QUOTE($leftOut-words, join: ", ") } …
          *[false] Ausgelassen: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }.
        }
      *[no] Ausgelassen: { $leftOut }.
    }
also-left-out = Außerdem ausgelassen: { $leftOut }.
left-out-author-notes =
    { $count ->
       [one] { $count } Anmerkung oder Zusammenfassung der Autorin oder des Autors
      *[other] { $count } Anmerkungen und Zusammenfassungen der Autorin oder des Autors
    }
left-out-before-first-paragraph =
    { $count ->
       [one] { $count } Zeile vor dem ersten Absatz
      *[other] { $count } Zeilen vor dem ersten Absatz
    }
left-out-bylines-and-captions =
    { $count ->
       [one] { $count } Verfasserzeile oder Bildunterschrift
      *[other] { $count } Verfasserzeilen und Bildunterschriften
    }
left-out-comments =
    { $count ->
       [one] { $count } verborgener Kommentar
      *[other] { $count } verborgene Kommentare
    }
left-out-contents =
    { $count ->
       [one] { $count } Inhaltsverzeichnis
      *[other] { $count } Inhaltsverzeichnisse
    }
left-out-deleted-text =
    { $count ->
       [one] { $count } Stück gelöschter Text
      *[other] { $count } Stücke gelöschter Text
    }
left-out-embeds =
    { $count ->
       [one] { $count } eingebettete Datei
      *[other] { $count } eingebettete Dateien
    }
left-out-epigraphs-and-title-pages =
    { $count ->
       [one] { $count } Motto oder Titelseite
      *[other] { $count } Mottos und Titelseiten
    }
left-out-hidden-text =
    { $count ->
       [one] { $count } Stück verborgener Text
      *[other] { $count } Stücke verborgener Text
    }
left-out-illustrations =
    { $count ->
       [one] { $count } Abbildung
      *[other] { $count } Abbildungen
    }
left-out-library-header =
    { $count ->
       [one] { $count } Kopf der Bibliothek, aus der der Text stammt
      *[other] { $count } Köpfe der Bibliothek, aus der der Text stammt
    }
left-out-licence =
    { $count ->
       [one] { $count } Lizenz nach dem Text
      *[other] { $count } Lizenzen nach dem Text
    }
left-out-menus-and-boxes =
    { $count ->
       [one] { $count } Menü oder Kasten neben dem Artikel
      *[other] { $count } Menüs und Kästen neben dem Artikel
    }
left-out-note-numbers =
    { $count ->
       [one] { $count } Nummer einer Anmerkung
      *[other] { $count } Nummern von Anmerkungen
    }
left-out-notes-and-index =
    { $count ->
       [one] { $count } Absatz von Anmerkungen oder Register
      *[other] { $count } Absätze von Anmerkungen und Register
    }
left-out-other-files =
    { $count ->
       [one] { $count } Datei ohne Geschichte
      *[other] { $count } Dateien ohne Geschichte
    }
left-out-page-headers =
    { $count ->
       [one] { $count } Kopf- oder Fußzeile
      *[other] { $count } Kopf- und Fußzeilen
    }
left-out-page-numbers =
    { $count ->
       [one] { $count } Seitenzahl
      *[other] { $count } Seitenzahlen
    }
left-out-producer-credits =
    { $count ->
       [one] { $count } Vermerk, wer die Datei gemacht hat
      *[other] { $count } Vermerke, wer die Datei gemacht hat
    }
left-out-properties =
    { $count ->
       [one] { $count } Eigenschaft
      *[other] { $count } Eigenschaften
    }
left-out-ruby =
    { $count ->
       [one] { $count } Lesung neben einem Schriftzeichen
      *[other] { $count } Lesungen neben Schriftzeichen
    }
left-out-reader-comments =
    { $count ->
       [one] { $count } Kommentar von Lesenden
      *[other] { $count } Kommentare von Lesenden
    }
left-out-scene-breaks =
    { $count ->
       [one] { $count } Szenentrenner
      *[other] { $count } Szenentrenner
    }
left-out-section-headings =
    { $count ->
       [one] { $count } Überschrift eines Abschnitts
      *[other] { $count } Überschriften von Abschnitten
    }
left-out-section-numbers =
    { $count ->
       [one] { $count } Nummer eines Abschnitts
      *[other] { $count } Nummern von Abschnitten
    }
left-out-the-end =
    { $count ->
       [one] { $count } „Ende“
      *[other] { $count } „Ende“
    }
left-out-title-pages =
    { $count ->
       [one] { $count } Titelseite oder Seite des Umschlags
      *[other] { $count } Titelseiten und Seiten des Umschlags
    }
left-out-transcriber-notes =
    { $count ->
       [one] { $count } Anmerkung der Abschrift
      *[other] { $count } Anmerkungen der Abschrift
    }

read-with-warnings = { $warnings }
read-with-warnings-in-line =
    { $count ->
       [one] mit { $count } Warnung gelesen:
      *[other] mit { $count } Warnungen gelesen:
    } { $more ->
       [0] { LIST($first, join: " ") }
      *[other] { LIST($first, join: " ") } Und { $more } mehr.
    }
reading-warning = { $warning }
warning-in-files =
    { $more ->
       [0] { $files }: { $problem }
       [one] { $files } und { $more } weitere: { $problem }
      *[other] { $files } und { $more } weitere: { $problem }
    }
warning-guessed-encoding = Die Datei sagt nicht, wie ihre Zeichen geschrieben sind; angenommen wurde { $encoding }. Wenn Buchstaben falsch aussehen, speichere sie als UTF-8.
warning-mixed-encodings =
    { $count ->
       [one] { $count } Zeile ist nicht in UTF-8 wie der Rest; für sie wurde { $encoding } angenommen. Wenn dort Buchstaben falsch aussehen, speichere die Datei als UTF-8.
      *[other] { $count } Zeilen sind nicht in UTF-8 wie der Rest; für sie wurde { $encoding } angenommen. Wenn dort Buchstaben falsch aussehen, speichere die Datei als UTF-8.
    }
warning-bad-bytes =
    { $count ->
       [one] { $count } Byte ist kein Zeichen in { $encoding } und steht als � da: Die Datei kann beschädigt sein. Lade oder speichere sie noch einmal.
      *[other] { $count } Bytes sind keine Zeichen in { $encoding } und stehen als � da: Die Datei kann beschädigt sein. Lade oder speichere sie noch einmal.
    }
warning-missing-part = { $part } wird genannt, ist aber nicht da; der Text davon fehlt. Lade oder exportiere die Datei noch einmal.
warning-unreadable-part = { $part } konnte nicht gelesen werden und fehlt: { $problem }
warning-bad-properties = Die Eigenschaften sind kein gültiges YAML, deshalb können welche fehlen: { $problem }. Setz Werte mit Doppelpunkt in Anführungszeichen.
warning-ignored-property =
    { $problem ->
       [id] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss aus 1 bis 32 Kleinbuchstaben, Ziffern und Bindestrichen bestehen, darunter ein Buchstabe.
       [words] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss aus Worten in Anführungszeichen bestehen.
       [day] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss ein Jahr oder ein Tag sein, etwa "1815" oder "2003-01-20".
       [dateline] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss ein Objekt sein, etwa {"{"}"place": "Seoul", "day": "2003-01-20"{"}"}.
       [address] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss eine Adresse sein, die mit http:// oder https:// beginnt.
       [true-or-false] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss true oder false sein.
       [language] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss ein Sprachkürzel sein, etwa "en".
       [kind] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss "story", "report" oder "archive" sein.
       [list] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss eine Liste von Worten sein, etwa {"["}"Heaven"].
       [aliases] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss jedem Namen seine anderen Namen geben, etwa {"{"}"Aragorn": ["Strider", {"{"}"name": "the stranger", "from": "1:10"{"}"}]{"}"}.
      *[pairs] Die Eigenschaft „{ $property }“ wurde übergangen: Sie muss eine Liste von Paaren sein, etwa {"["}["Mr. Darcy", "Mrs. Darcy"]].
    }
warning-cut-id = Die Kennung wurde von „{ $whole }“ auf „{ $id }“ gekürzt. Um selbst eine zu wählen, schreib {"{"}"id": "…"{"}"} in eine Datei gleichen Namens, die auf .json endet.
warning-no-text = Die Datei enthält keinen Text, der zitiert werden kann.
warning-same-chapter = { LIST($parts, join: " und ") } haben denselben Namen oder denselben Text, und jede wurde gelesen. Wenn es dieselben sind, nimm eine weg.
warning-no-dateline = Der Bericht nennt keinen Tag, wie es andere in seinem Ordner tun; „gestern“ hat darin deshalb kein Datum. Schreib den Tag in eine Zeile unter den Titel.
warning-unreadable-page = Seite { $page } konnte nicht gelesen werden und fehlt. Speichere das PDF neu.
warning-pages-without-text =
    { COUNT($pages) ->
       [one] { COUNT($pages) } Seite enthält keinen Text ({ LIST($pages, join: ", ", most: 10) }). Wenn Text in Bildern steckt, lass ihn erkennen (OCR).
      *[other] { COUNT($pages) } Seiten enthalten keinen Text ({ LIST($pages, join: ", ", most: 10) }). Wenn Text in Bildern steckt, lass ihn erkennen (OCR).
    }
