# Was beim Einrichten eines Servers, beim Hinzufügen von Geschichten und als Hilfe gesagt wird.
# Befehle (/ask, /settings story) bleiben, wie sie sind: Auf Discord werden sie zu Links. $channel ist die ID eines Kanals, in <#…>.

# Hilfe

help-part =
    { $part ->
       [ask] Fragen
       [read] Umsehen
       [spoilers] Keine Spoiler
       [data] Deine Daten
      *[admins] Für Admins
    }
help-part-about =
    { $part ->
       [ask] Wer, wann, wo, wer es gesagt hat
       [read] Stellen, Personen, Daten, Geschichten
       [spoilers] Sagen, wie weit du gelesen hast
       [data] Was gespeichert wird und wie du es löschst
      *[admins] Geschichten hinzufügen, Einstellungen wählen
    }
choose-help-part = Mehr Hilfe
help-no-story = Hier gibt es noch keine Geschichte. Wer den Server verwaltet, fügt mit /story add eine hinzu.
help-examples = Zum Beispiel zu { $title }: { $examples }
help-ask = /ask nimmt jede Frage in einfachen Worten.
help-who = /who sagt, wer jemand ist. Ein Name oder eine Rolle genügt.
help-when-where = /when und /where finden, wann und wo etwas geschehen ist.
help-quote = /quote findet, wer etwas gesagt hat oder was jemand gesagt hat.
help-find = /find zeigt jede Stelle mit diesen Worten.
help-find-message = „In der Geschichte suchen“ im Menü einer Nachricht sagt, ob ein Zitat echt ist; „Dazu fragen“ fragt, was in der Nachricht steht.
help-options = Jeder dieser Befehle nimmt story: (welche Geschichte gefragt ist), private: (nur du siehst die Antwort) und spoilers: (eine Antwort aus der ganzen Geschichte).
help-passage = /passage zeigt den Absatz, den eine Stellenangabe nennt, und was um ihn herum steht.
help-cast = /cast zählt die Personen auf.
help-timeline = /timeline zählt der Reihe nach auf, was die Geschichte datiert.
help-stories = /story list nennt die Geschichten, /story info sagt, wie eine gelesen wurde.
help-one-command = /help mit dem Namen eines Befehls nennt dessen Optionen.
help-progress = /progress set sagt, wie weit du gelesen hast. Von da an verrate ich dir nichts, was danach kommt. /progress show zeigt es, /progress clear nimmt es zurück.
help-private = Steht private: auf True, siehst nur du die Antwort. In einem Kanal sehen sie alle, deshalb endet sie vielleicht früher.
help-spoilers-once = Steht spoilers: auf True, kommt eine Antwort aus der ganzen Geschichte, für dich allein.
help-limit-told = Eine Antwort, die irgendwo geendet hat, sagt, wo.
help-privacy = /privacy sagt, was von dir und vom Server gespeichert wird. Fragen und Antworten gehören nicht dazu.
help-forget = /forget löscht sofort, was von dir gespeichert ist.
help-setup = /setup zeigt die wichtigsten Einstellungen, mit Menüs, um sie zu ändern.
help-add-story = /story add fügt diesem Server eine Geschichte hinzu: Text, Markdown, HTML, EPUB, Word oder PDF.
help-own-stories = /story remove nimmt eine Geschichte wieder weg, /story refresh liest sie neu.
help-settings = /settings show nennt alle Einstellungen. /settings story, /settings default, /settings answers, /settings excerpt und /settings language ändern sie.
help-channel-limit = /settings channel limit legt fest, wie weit öffentliche Antworten in einem Kanal gehen dürfen. /settings channel story gibt ihm eine eigene Geschichte.

# Wenn der Bot auf einen Server kommt

greeting = Hallo! Ich beantworte Fragen zu einer Geschichte mit ihren eigenen Worten und sage, wo sie stehen. Drei Schritte, und es kann losgehen:
greeting-story =
    { HAS($title) ->
       [yes] 1. Die Geschichte. Zu { $title } kannst du schon fragen. /story add fügt eine weitere hinzu, /settings story wählt, welche gemeint ist.
      *[no] { $count ->
           [0] 1. Die Geschichte. Es gibt noch keine: /story add fügt diesem Server eine hinzu.
          *[other] 1. Die Geschichte. Zu { $count } Geschichten kannst du schon fragen. /settings story wählt, welche gemeint ist, /story add fügt eine weitere hinzu.
        }
    }
greeting-spoilers = 2. Spoiler. Wer liest, sagt mit /progress set, wie weit. Für alle anderen hat /setup drei Regeln: keine Grenze, zuerst fragen oder nur Kapitel 1.
greeting-ask = 3. Fragen. /ask nimmt jede Frage, /help zeigt das Übrige. Du kannst mich auch erwähnen.
greeting-admins = Die Schritte 1 und 2 sind für alle, die den Server verwalten.
button-set-up = Einrichten

# Einstellungen

set-up-here = Wie ich auf diesem Server arbeite
setting-name =
    { $setting ->
       [story] Gemeinte Geschichte, wenn keine genannt ist
       [rule] Lesende, die nicht gesagt haben, wie weit sie sind
       [answers] Wer eine Antwort sieht
      *[language] Die Sprache von Antworten, die alle sehen
    }
choice-no-story = Keine Geschichte
choice-story = { $title }
choice-rule =
    { $rule ->
       [none] Keine Grenze
       [ask] Zuerst fragen, wie weit sie gelesen haben
      *[chapter-1] Nur Kapitel 1
    }
choice-answers =
    { $shown ->
       [all] Alle im Kanal
      *[asker] Nur, wer gefragt hat
    }
choice-language =
    { HAS($name) ->
       [yes] { $name }
      *[no] Wie auf Discord für den Server eingestellt
    }
more-stories = Es gibt { $count } Geschichten, mehr, als ins Menü passen: /settings story nimmt jede davon.
limits-hint = Kein Kanal hat eine Grenze. /settings channel limit legt fest, wie weit öffentliche Antworten in einem gehen dürfen.
answers-language =
    { HAS($name) ->
       [yes] Sprache öffentlicher Antworten: { $name } (/settings language)
      *[no] Sprache öffentlicher Antworten: wie auf Discord für den Server eingestellt (/settings language)
    }
channel-limited = <#{ $channel }>: Öffentliche Antworten zu { $title } gehen bis { $place } (/settings channel limit)
channel-story = <#{ $channel }>: { $title } ist gemeint, wenn keine Geschichte genannt ist (/settings channel story)
more-channels =
    { $count ->
       [one] … und { $count } weiterer Kanal
      *[other] … und { $count } weitere Kanäle
    }
# Hinter „bis“.
limit-place =
    { HAS($paragraph) ->
       [yes] { $paragraph ->
           [0] zum Anfang von Kapitel { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            }
          *[other] Kap. { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            } ¶{ $paragraph }
        }
      *[no] zum Ende von Kapitel { $chapter }{ HAS($label) ->
           [yes] { " " }({ $label })
          *[no] { "" }
        }
    }

changed-story = Gemeinte Geschichte: { HAS($from) ->
       [yes] { $from }
      *[no] keine
    } → { HAS($to) ->
       [yes] { $to }
      *[no] keine
    }
changed-rule = Lesende ohne Lesestand: { $from ->
       [none] keine Grenze
       [ask] zuerst fragen
      *[chapter-1] nur Kapitel 1
    } → { $to ->
       [none] keine Grenze
       [ask] zuerst fragen
      *[chapter-1] nur Kapitel 1
    }
changed-answers = Wer eine Antwort sieht: { $from ->
       [all] alle
      *[asker] nur, wer gefragt hat
    } → { $to ->
       [all] alle
      *[asker] nur, wer gefragt hat
    }
changed-excerpt = Längster Auszug: { HAS($from) ->
       [yes] { $from } Zeichen
      *[no] so lang, wie er passt
    } → { HAS($to) ->
       [yes] { $to } Zeichen
      *[no] so lang, wie er passt
    }
changed-language = Sprache öffentlicher Antworten: { HAS($from) ->
       [yes] { $from }
      *[no] wie auf Discord für den Server eingestellt
    } → { HAS($to) ->
       [yes] { $to }
      *[no] wie auf Discord für den Server eingestellt
    }
changed-channel-story = Gemeinte Geschichte in <#{ $channel }>: { HAS($from) ->
       [yes] { $from }
      *[no] keine eigene
    } → { HAS($to) ->
       [yes] { $to }
      *[no] keine eigene
    }
changed-limit = Öffentliche Antworten in <#{ $channel }> zu { $title }: { HAS($from) ->
       [yes] bis { $from }
      *[no] keine Grenze
    } → { HAS($to) ->
       [yes] bis { $to }
      *[no] keine Grenze
    }
no-such-language = Ich spreche kein „{ $typed }“. Es gibt { LIST($languages) }.
unchanged = Nichts geändert: Es war schon so.

story-still-read = { $title } wird noch gelesen. Bis das fertig ist, gibt die Geschichte keine Antworten.
story-not-read = { $title } konnte nicht gelesen werden, deshalb gibt die Geschichte keine Antworten. /story list sagt, warum.
rule-without-chapters = Diese Regel bewirkt noch nichts: Jede Geschichte hier hat nur ein Kapitel, also gibt es nichts zu verbergen.
rule-without-stories = Diese Regel bewirkt noch nichts: Hier gibt es keine Geschichte.
channels-before-story =
    { $count ->
       [one] { $count } Kanal hat eine eigene Geschichte, die dieser vorgeht. /settings show nennt ihn.
      *[other] { $count } Kanäle haben eigene Geschichten, die dieser vorgehen. /settings show nennt sie.
    }
limit-in-spoilers = <#{ $channel }> ist auf Discord für Spoiler gekennzeichnet; dort bewirken Grenzen nichts.
limit-hides-nothing = Das ist das Ende von { $title }, also verbirgt die Grenze nichts.
limit-but-private = Antworten sieht hier nur, wer gefragt hat, und Grenzen von Kanälen gelten nur für öffentliche.

# Eine Geschichte hinzufügen

adding-step =
    { $done ->
       [received] ☑ Erhalten · ▶ Wird gelesen … · Prüfen · Hinzufügen
       [read] ☑ Erhalten · ☑ Gelesen · ▶ Prüfen · Hinzufügen
       [checked] ☑ Erhalten · ☑ Gelesen · ☑ Geprüft · ▶ Wird hinzugefügt …
      *[added] ☑ Erhalten · ☑ Gelesen · ☑ Geprüft · ☑ Hinzugefügt
    }
file-received = Ich habe { $name } bekommen und lese die Datei gerade.
button-make-default = Als Standard setzen
button-see-cast = Personen ansehen
button-ask-this-story = Zu dieser Geschichte fragen

kept-of-joining = Dass ein Server beim Hinzufügen des Bots begrüßt wurde, wird mit seiner ID gespeichert, damit er nur einmal begrüßt wird. Die Sprache, die er gewählt hat, wird mit seinen Einstellungen gespeichert.
