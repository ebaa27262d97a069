# Was Knöpfe, Menüs und Formulare unter Antworten sagen.

# Darunter steht ein Menü der Geschichten. $count: wie viele es sind.
which-story = Hier gibt es { $count } Geschichten. Welche meinst du?
choose-story = Wähl eine Geschichte
# Höchstens 100 Zeichen.
choose-story-of-many = Wähl eine Geschichte, oder frag für eine andere noch einmal mit der Option story
story-gone = Diese Geschichte ist nicht mehr hier. /story list zeigt, welche es gibt.

# Titel und Beschriftung eines Formulars: höchstens 45 Zeichen. Hinweise: höchstens 100.
form-follow-up = Weiterfragen
field-follow-up = Deine Frage
field-follow-up-hint = Sie darf sich auf die Antwort beziehen, etwa auf Englisch: and his wife?
form-ask-story = Etwas zu dieser Geschichte fragen
field-question = Deine Frage
field-question-hint = In einfachen Worten, etwa auf Englisch: who is the captain?

# Ein Knopf, höchstens 40 Zeichen.
button-say-place = Sagen, wie weit ich gelesen habe
form-place = Wie weit hast du gelesen?
field-place = Das letzte Kapitel, das du beendet hast
field-place-hint = Ein Kapitel, etwa 7, oder eine Stelle darin, wie Antworten sie angeben, etwa 7:12.

# $typed: eine Stelle, etwa 7 oder 7:12. Der Befehl bleibt, wie er ist.
place-before = Zurück dorthin, wo du vorher warst: /progress set place:{ $typed } story:{ $story }

# Eine Überschrift und der Satz darunter.
position-first = Sag zuerst, wie weit du gelesen hast.
position-first-why = Antworten zeigen dir dann nichts von dem, was danach kommt.
# Darunter steht ein Menü der Geschichten.
position-first-of = Sag zuerst, wie weit du gelesen hast. Zu welcher Geschichte fragst du?

# $name: wer die Antwort geteilt hat, mit dem Namen auf dem Server.
shared-by = Geteilt von { $name }
shared-under-limit = Geteilt. Antworten für alle in diesem Kanal enden früher in der Geschichte als Antworten für dich; diese zeigt deshalb vielleicht weniger als deine.
already-for-all = Diese Antwort können hier schon alle sehen.
spoilers-stay-private = Du wolltest diese Antwort mit Spoilern, also bleibt sie bei dir allein. Frag noch einmal ohne Spoiler, um sie zu teilen.
answer-stays-private = Hier geht es um dich, oder es ist nur für dich; deshalb lässt es sich nicht teilen.
nobody-to-share-with = Hier sind nur du und ich, also gibt es niemanden, mit dem du das teilen könntest.
may-not-share-here = Du darfst in diesem Kanal nicht schreiben, also kann ich es hier nicht in deinem Namen teilen.
limits-here-unknown = Ich weiß nicht, wie weit die anderen hier gelesen haben, also bleibt diese Antwort bei dir allein.
nothing-to-share =
    { $limited ->
       [true] Nichts wurde geteilt: So weit, wie Antworten für alle in diesem Kanal gehen dürfen, finde ich keine Antwort darauf.
      *[false] Nichts wurde geteilt: Ich finde jetzt keine Antwort darauf.
    }

message-without-text = Diese Nachricht hat keinen Text, nach dem ich suchen könnte. Ich lese, was in einer Nachricht und in ihren Einbettungen steht, aber keine Bilder, Dateien oder Umfragen.

# Eine Zeile von /privacy.
locale-held = Die Sprache deines Discord bleibt im Arbeitsspeicher, bis ich neu gestartet werde, damit ich deine Direktnachrichten in ihr beantworte; /forget löscht sie.

# Knöpfe und ein Menü unter einer Antwort. Knöpfe: höchstens 40 Zeichen, und nur kurze passen auf ein Telefon. $count: Stellen, die noch folgen.
button-n-more = { $count } weitere
menu-more = Mehr …
# Einträge dieses Menüs: höchstens 100 Zeichen. $place: etwa „Kap. 3 ¶12“.
choice-wider = Mehr um diese Stelle herum zeigen
choice-narrower = Nur diese Stelle zeigen
choice-read-here = Bis hierher habe ich gelesen: { $place }
choice-follow = Weiterfragen
choice-share = Mit allen hier teilen
choice-open = { $place } öffnen

# Über einer Stelle, in der die Worte selbst stehen, und unter einer Absage.
closest-passage-here = Nächstliegende Stelle
nearest-passage = Nächstliegende Stelle
passage-of = Stelle { $number } von { $count }
first-named-here = { NAME($name) } wird hier zum ersten Mal genannt.
told-by-story-here =
    { $mayBeSaid ->
       [true] Das erzählt die Geschichte; ob jemand es sagt, ist nicht klar.
      *[false] Das erzählt die Geschichte selbst; niemand sagt es.
    }
speaker-unknown-here = Wer das sagt, ist unbekannt: Sprechende erkenne ich nur in englischen Geschichten.
close-here = Fast: nicht Wort für Wort.
# Die Stelle ist verborgen, bis man sie antippt.
late-passage = Das steht im letzten Teil des Buchs: Tipp darauf, um es zu sehen. Mit /progress set sagst du, wie weit du gelesen hast.
