# Fehler, die man selbst beheben kann: jeder mit dem Wert und dem Ausweg.

## Aufrufe

no-such-command = Den Befehl /{ $name } gibt es nicht. /help nennt alle.
unknown-command = Den Befehl /{ $name } gibt es nicht. Es gibt { $commands }.
command-near = Den Befehl /{ $name } gibt es nicht. Meintest du { LIST($near, join: "or") }? /help nennt alle.
names-no-command = { QUOTE($line) } ist kein Befehl. Es gibt { $commands }.
not-expected = { QUOTE($words) } wird hier nicht erwartet.
option-missing = { $line } braucht { QUOTE($name) }: { DESCRIBED($id, $description) } /help { $command } sagt mehr.
no-choice = { QUOTE($name) } von { $line } ist { QUOTE($choices, join: "or") }, nicht { QUOTE($typed) }.
no-number =
    { HAS($range) ->
       [yes] { QUOTE($name) } von { $line } ist eine ganze Zahl von { $range-from } bis { $range-to }, nicht { QUOTE($typed) }.
      *[no] { QUOTE($name) } von { $line } ist eine ganze Zahl, nicht { QUOTE($typed) }.
    }
has-to-know-who = { $line } muss wissen, wer fragt. Das ist auf Discord und in der Eingabe (npm start) bekannt, hier nicht.
works-on-discord = { $line } geht nur auf einem Server bei Discord.
nothing-asked = Schreib eine Frage hinter /ask.
nothing-quoted = Nenn die Worte des Zitats, eine Person oder beides.
nothing-to-find = { QUOTE($typed) } nennt nichts, was zu finden wäre. Gib mindestens ein Wort ohne Minus an.

## Stellen und Geschichten

no-place = { QUOTE($typed) } ist keine Stelle. Gib ein Kapitel an, etwa „7“, oder eine Stellenangabe, etwa „7:12“.
no-place-headed = Kein Kapitel von { $title } heißt { QUOTE($typed) }. Gib stattdessen an, das wievielte es ist, 1 bis { $count }, oder eine Stellenangabe, etwa „7:12“.
no-such-chapter =
    { HAS($headed) ->
       [yes] Kapitel { $chapter } gibt es nicht; { $title } hat die Kapitel 1 bis { $count }. Für das Kapitel mit dieser Überschrift schreib { QUOTE($headed) }.
      *[no] Kapitel { $chapter } gibt es nicht; { $title } hat die Kapitel 1 bis { $count }.
    }
no-such-paragraph = Kapitel { $chapter } von { $title } hat die Absätze 1 bis { $count }, aber kein ¶{ $paragraph }.
no-such-story =
    { HAS($near) ->
       [yes] Eine Geschichte { QUOTE($typed) } gibt es nicht. Meintest du { $near-title } ({ $near-id })? /story list zeigt alle.
      *[no] Eine Geschichte { QUOTE($typed) } gibt es nicht. /story list zeigt alle.
    }
fits-stories = { QUOTE($typed) } passt auf { $count } Geschichten: { $stories }. Nenn eine mit ihrer Id.
no-story-yet = Es gibt noch keine Geschichte.
name-the-story = Hier gibt es mehrere Geschichten. Sag mit der Option „story“, welche; /story list zeigt sie.
not-read-yet = { $title } ist noch nicht gelesen; versuch es gleich noch einmal.

## Server

stories-need-server = Die eigenen Geschichten eines Servers werden auf diesem Server verwaltet.
stories-need-manager = Nur wer den Server verwalten darf, kann seine Geschichten ändern.
settings-need-server = Einstellungen gehören zu einem Server; benutz /settings dort.
settings-need-manager = Nur wer den Server verwalten darf, kann seine Einstellungen sehen und ändern.
needs-channel = Benutz das in dem Kanal, um den es geht.
no-setting = /settings kennt { QUOTE($typed) } nicht.
no-rule = { QUOTE($typed) } ist keine Regel; es gibt { $rules }.
not-public-or-private = { QUOTE($typed) } ist weder „public“ noch „private“.
no-excerpt-length = { QUOTE($typed) } ist keine Länge von { $from } bis { $to } Zeichen; 0 stellt den Standard wieder her.

## Eigene Geschichten eines Servers

not-own-story = { $title } hat nicht dieser Server hinzugefügt; ändern kann sie nur, wer den Bot betreibt.
no-own-story = Eine eigene Geschichte { QUOTE($story) } hat dieser Server nicht.
enough-stories = Dieser Server hat schon { $count } eigene Geschichten; /story remove schafft Platz.
file-without-story = { $name } enthält keine Geschichte.
same-file =
    { $uploaded ->
       [true] Diese Datei ist schon hier: Es ist { $title } (story: { $story }). Für einen anderen Titel oder ein anderes Datum entfern sie mit /story remove und schick die Datei noch einmal.
      *[false] Diese Datei ist schon hier: Es ist { $title } (story: { $story }). Sie gehört zum Bot selbst, und jeder Server kann nach ihr fragen.
    }
title-too-long = Der Titel hat { $characters } Zeichen; höchstens { $most } werden behalten.
no-date = { QUOTE($typed) } ist kein Datum. Schreib ein Jahr oder einen Tag, etwa 1815 oder 2003-01-20.
file-gone = Diese Datei ist nicht mehr da. Schick sie noch einmal mit /story add.
not-of-discord = Die Datei liegt nicht bei Discord selbst, deshalb wird sie nicht geholt.
file-not-given = Discord hat die Datei nicht herausgegeben (Status { $status }). Schick sie noch einmal.
file-not-fetched = Die Datei ließ sich nicht von Discord holen. Schick sie noch einmal.
file-too-large = Die Datei hat { $megabytes } MB; höchstens { $most } MB werden angenommen. Ohne ihre Bilder ist sie kleiner.
reading-stopped = { $name } wurde nicht gelesen: Footnote wird gerade neu gestartet. Versuch es in einer Minute noch einmal.
reading-too-long = { $name } ließ sich nicht lesen: Es dauert viel länger als bei anderen Dateien dieser Größe. Such darin nach etwas, das nicht zu einer Geschichte passt, etwa einer sehr langen Zeile, oder teil die Datei in einen Ordner mit kleineren auf.
reading-not-started = { $name } wurde nicht gelesen: Der Thread, der liest, konnte nicht starten, vielleicht weil Speicher fehlt. Versuch es in einer Minute noch einmal.
reading-needs-memory = { $name } ließ sich nicht lesen: Es braucht mehr Speicher, als da ist. Teil die Datei in einen Ordner mit kleineren auf.

## Dateien, die keine Geschichten sind

-formats = Geschichten sind reiner Text, Markdown, HTML, EPUB, .docx, .odt, .fb2 oder PDF.
no-story =
    { $kind ->
       [png] { $path } ist ein PNG-Bild und keine Geschichte. { -formats }
       [jpeg] { $path } ist ein JPEG-Bild und keine Geschichte. { -formats }
       [gif] { $path } ist ein GIF-Bild und keine Geschichte. { -formats }
       [doc] { $path } ist ein altes Word-Dokument (.doc) und keine Geschichte. Speichere es als .docx.
       [rtf] { $path } ist ein RTF-Dokument und keine Geschichte. Speichere es als .docx oder als reinen Text.
       [rar] { $path } ist ein RAR-Archiv und keine Geschichte. Entpack es zuerst.
       [seven-zip] { $path } ist ein 7-Zip-Archiv und keine Geschichte. Entpack es zuerst.
       [gzip] { $path } ist ein gzip-Archiv und keine Geschichte. Entpack es zuerst.
       [audio] { $path } ist eine Tondatei und keine Geschichte. { -formats }
       [program] { $path } ist ein Programm und keine Geschichte. { -formats }
       [database] { $path } ist eine Datenbank und keine Geschichte. { -formats }
       [safari] { $path } ist ein Webarchiv von Safari und keine Geschichte. Speichere die Seite als HTML (Seitenquelltext).
       [kindle] { $path } ist eine Kindle-Datei und keine Geschichte. Wandle sie in EPUB um, zum Beispiel mit Calibre.
       [open-document] { $path } ist eine OpenDocument-Datei, aber kein Text, und keine Geschichte. Speichere sie als .odt, .docx oder reinen Text.
       [htmlz] { $path } ist eine gepackte Webseite von Calibre (.htmlz) und keine Geschichte. Wandle sie in EPUB um.
       [packed-fb2] { $path } ist ein gepacktes FictionBook und keine Geschichte. Entpack es und füg die .fb2-Datei darin hinzu.
       [excel] { $path } ist eine Excel-Mappe und keine Geschichte. { -formats }
       [powerpoint] { $path } ist eine PowerPoint-Präsentation und keine Geschichte. { -formats }
       [pages] { $path } ist ein Dokument von Apple Pages und keine Geschichte. Exportier es als EPUB oder Word.
       [scrivener] { $path } ist ein Scrivener-Projekt und keine Geschichte. Kompilier es als EPUB oder Word.
       [comics] { $path } ist ein Comic-Archiv und keine Geschichte. Seine Seiten sind Bilder; nur Text kann gelesen werden.
      *[zip] { $path } ist ein Zip-Archiv und keine Geschichte. Entpack es: Ein Ordner mit Textdateien im Korpus ist eine Geschichte.
    }
no-citable-text = { $path } enthält keinen Text, der sich zitieren ließe. Schreib die Absätze der Geschichte hinein, mit Leerzeilen dazwischen.
page-too-deep = { $path } ist eine beschädigte Seite: Ihre Elemente liegen zu Tausenden ineinander.
no-page = { $path } ist eine als eine Datei gespeicherte Seite, enthält aber keine. Speichere nur das HTML.
word-without-text = { $path } ist ein Word-Dokument ohne Text.
file-encrypted = { $path } ist verschlüsselt. Speichere die Datei ohne Passwort.
open-document-without-text = { $path } ist ein OpenDocument-Text ohne Text.
fiction-book-without-text = { $path } ist ein FictionBook ohne Text.
no-text = { $path } ist kein Text: Es enthält Bytes, die in keinem Text stehen. Speichere es als reinen Text, HTML, EPUB oder .docx.
entry-encrypted = { $path } ist verschlüsselt. Speichere die Datei ohne Passwort und ohne Kopierschutz.
packed-unusually = { $path } ist auf eine Weise gepackt, die hier nicht gelesen werden kann. Pack es neu als gewöhnliche Zip-Datei.
file-damaged = { $path } ist beschädigt oder unvollständig. Lade oder exportiere die Datei noch einmal.
scanned-pdf = { $path } ist ein gescanntes PDF: Seine Seiten sind Bilder von Text. Lass den Text erkennen (OCR) und füg hinzu, was dabei herauskommt.
pdf-too-large = { $path } ist entpackt größer, als ein Buch es braucht, oder gesperrt. Speichere es neu, oder als Text oder EPUB.
pdf-locked = { $path } ist mit einem Passwort gesperrt. Speichere es ohne.
pdf-damaged = { $path } ist ein beschädigtes PDF. Lade oder exportiere es noch einmal.
epub-damaged = { $path } ist ein EPUB ohne sein Paketdokument: Es ist beschädigt. Lade oder exportiere es noch einmal.
epub-without-text = { $path } ist ein EPUB ohne Text: Seine Seiten sind Bilder oder Zeichnungen. Nur Text kann gelesen werden.
copy-protected = { $path } ist kopiergeschützt (DRM): Der Text ist verschlüsselt. Nimm eine Ausgabe ohne Schutz.
story-too-large = { $path } hat { $count } MB; eine Geschichte darf { $most } MB haben. Teil sie auf: Ein Ordner mit einer Datei je Kapitel ist auch eine Geschichte.
too-many-files-in-it = { $path } enthält { $count } Dateien; höchstens { $most } werden gelesen.
too-many-pages = { $path } hat { $count } Seiten; höchstens { $most } werden gelesen. Teil es auf.
too-much-text = { $path } enthält mehr als { $most } MB Text. Teil es auf.
unpacks-to-too-much = { $path } ist entpackt größer als { $most } MB, was keine Geschichte braucht. Es wird nicht gelesen.
front-matter = { $path }: Die Angaben über dem Text sind kein gültiges YAML: { $problem }
pdf-not-unpacked =
    { $ending ->
       [time] { $path } ließ sich nicht lesen: Dieses PDF zu entpacken dauert viel länger als bei anderen dieser Größe. Speichere es mit einem anderen Programm neu, oder als Text oder EPUB.
      *[memory] { $path } ließ sich nicht lesen: Dieses PDF zu entpacken braucht mehr Speicher als ein Buch. Speichere es mit einem anderen Programm neu, oder als Text oder EPUB.
    }
xml-too-deep = Die Datei ist beschädigt: Ihre Elemente liegen zu Tausenden ineinander. Exportiere sie noch einmal.
folder-without-stories =
    { COUNT($found) ->
       [0] { $path } ist ein Ordner ohne Geschichten. Leg Textdateien hinein, eine je Kapitel.
      *[other] { $more ->
           [true] { $path } ist ein Ordner ohne Geschichten. Er enthält { LIST($found, join: ", ") }, …. Leg Textdateien hinein, eine je Kapitel.
          *[false] { $path } ist ein Ordner ohne Geschichten. Er enthält { LIST($found, join: ", ") }. Leg Textdateien hinein, eine je Kapitel.
        }
    }
folder-without-text =
    { HAS($problem) ->
       [yes] { $path } ist ein Ordner ohne Text, der sich zitieren lässt. { $problem }
      *[no] { $path } ist ein Ordner ohne Text, der sich zitieren lässt.
    }

## Warum eine Geschichte oder ein Teil von ihr nicht antwortet

reading-not-kept = { $name } wurde gelesen, aber das Gelesene kann in DATA_DIR nicht gespeichert werden ({ $detail }). Schaff dort Platz, und lass Footnote dorthin schreiben.
reading-went-wrong = { $name } konnte wegen eines Fehlers in Footnote nicht gelesen werden ({ $detail }).
same-id = { $name } hat dieselbe ID „{ $id }“ wie { $owner }. Gib der Geschichte eine andere: Schreib {"{"}"id": "another-id"{"}"} in { $name }.json daneben.
unread-reports =
    { $more ->
       [0] { LIST($problems, join: " ") }
      *[other] { LIST($problems, join: " ") } Und { $more } mehr.
    }
set-aside =
    { HAS($seconds) ->
       [yes] { $seconds ->
           [one] Sie ist zurückgestellt: Fragen nach ihr brauchten mehr als eine Sekunde Arbeit. Verbessere ihre Datei, zum Beispiel durch Teilen sehr langer Absätze, dann wird sie neu gelesen.
          *[other] Sie ist zurückgestellt: Fragen nach ihr brauchten mehr als { $seconds } Sekunden Arbeit. Verbessere ihre Datei, zum Beispiel durch Teilen sehr langer Absätze, dann wird sie neu gelesen.
        }
      *[no] Sie ist zurückgestellt: Der Thread, der antwortet, ist an ihr gescheitert. Verbessere ihre Datei, zum Beispiel durch Teilen sehr langer Absätze, dann wird sie neu gelesen.
    }
set-aside-uncut = Sie ist zurückgestellt: Sie so weit vorzubereiten, wie jemand gelesen hat, dauert zu lange oder braucht zu viel Speicher.

## Was gerade nicht geht

shown-enough =
    { $hours ->
       [one] Du hast so viel von diesen Geschichten gesehen, wie eine Person an einem Tag sehen darf. Frag in einer Stunde wieder.
      *[other] Du hast so viel von diesen Geschichten gesehen, wie eine Person an einem Tag sehen darf. Frag in { $hours } Stunden wieder.
    }
enough-positions = Du hast in { $count } Geschichten gesetzt, wie weit du gelesen hast; mehr werden nicht behalten. /progress clear nimmt eine Angabe zurück, /forget alle.
just-read-anew = { $title } wurde gerade neu gelesen; sag es noch einmal.
story-changed = Die Geschichte hat sich gerade geändert oder ist fort; frag gleich noch einmal.
not-made-ready = Die Geschichte ließ sich nicht so weit bereitstellen, wie du gelesen hast; frag in einer Minute noch einmal.
made-ready-too-long = Die Geschichte ließ sich nicht so weit bereitstellen, wie du gelesen hast: Es dauert zu lange.
too-many-positions-at-once = Zu viele setzen gerade zugleich einen neuen Lesestand; frag gleich noch einmal.
too-many-questions = Zu viele Fragen auf einmal; frag gleich noch einmal.
cannot-look-up = Ich kann gerade nicht nachsehen, wie weit du gelesen hast, und merke mir so lange nichts Neues. Versuch es in ein paar Minuten noch einmal.
just-read-again = Die Geschichte wird gerade neu gelesen; frag gleich noch einmal.
answering-stopped = Footnote wird gerade neu gestartet; frag in einer Minute noch einmal.
answering-not-started = Der Thread, der antwortet, konnte nicht starten, vielleicht weil Speicher fehlt; frag gleich noch einmal.
answering-too-long =
    { $seconds ->
       [one] Diese Frage wurde aufgegeben: Sie brauchte mehr als eine Sekunde Arbeit. Stell sie mit weniger Worten, oder nenn die Geschichte.
      *[other] Diese Frage wurde aufgegeben: Sie brauchte mehr als { $seconds } Sekunden Arbeit. Stell sie mit weniger Worten, oder nenn die Geschichte.
    }
answering-ended = Diese Frage ließ sich nicht beantworten: Der Thread, der antwortet, brach darüber ab. Stell sie mit anderen Worten, oder nenn die Geschichte.
# Im vierten Fall.
storage-place =
    { $of ->
       [database] die Datenbank { $path }
       [database-folder] den Datenbankordner { $path }
      *[folder] den Ordner { $path }
    }
storage-problem =
    { $problem ->
       [full] Für { storage-place } ist kein Platz mehr. Schaff Platz auf diesem Datenträger; nichts, was behalten wurde, ist verloren. ({ $detail })
       [read-only] Footnote muss in { storage-place } schreiben und kann es nicht. Lass den Benutzer, unter dem es läuft, dort schreiben, oder gib mit DATA_DIR einen anderen Ordner an. ({ $detail })
       [busy] Ein anderes Programm hält { storage-place }. Beende es und versuch es noch einmal. ({ $detail })
       [damaged] Ein Schaden betrifft offenbar { storage-place }. Alles blieb, wie es war: Spiel eine Sicherung zurück, oder verschieb es, um mit leeren Einstellungen anzufangen. ({ $detail })
       [unreadable] Der Datenträger meldet Fehler für { storage-place }. Prüf seinen Zustand und seinen Platz und starte Footnote dann neu. ({ $detail })
       [in-the-way] { $path } ist nicht zu benutzen: Eine Datei ist, wo ein Ordner sein muss, oder ein Ordner, wo eine Datei sein muss. Räum das weg, oder gib mit DATA_DIR einen anderen Ordner an. ({ $detail })
      *[too-many-files] Auf dieser Maschine sind zu viele Dateien offen. Erhöh die Grenze (ulimit -n) und versuch es dann noch einmal. ({ $detail })
    }
