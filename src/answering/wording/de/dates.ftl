# Tage und Zeiten. Die Namen der Tage und Monate kommen vom System.

date-day =
    { HAS($weekday) ->
       [yes] { $weekday }, { $day }. { $month } { $year }
      *[no] { $day }. { $month } { $year }
    }
date-week = Woche vom { $day }
date-time = { $day }, { $time } Uhr
date-month = { $month } { $year }
date-part-of-year =
    { $part ->
       [spring] Frühling { $year }
       [summer] Sommer { $year }
       [autumn] Herbst { $year }
       [winter] Winter { $year }
       [first-quarter] 1. Quartal { $year }
       [second-quarter] 2. Quartal { $year }
       [third-quarter] 3. Quartal { $year }
       [fourth-quarter] 4. Quartal { $year }
       [first-half] erste Hälfte { $year }
      *[second-half] zweite Hälfte { $year }
    }
date-about = ungefähr { $value }
date-from = ab { $from }
date-until = bis { $to }
date-interval = { $from } bis { $to }
date-year-before = { $year } v. Chr.
date-year =
    { $isEarly ->
       [true] { $year } n. Chr.
      *[false] { $year }
    }
date-decade = { $decade }er-Jahre
date-century = { $century }. Jahrhundert
date-length =
    { HAS($amount) ->
       [yes] { $unit ->
           [years] { $amount ->
               [one] { $amount } Jahr
              *[other] { $amount } Jahre
            }
           [months] { $amount ->
               [one] { $amount } Monat
              *[other] { $amount } Monate
            }
           [weeks] { $amount ->
               [one] { $amount } Woche
              *[other] { $amount } Wochen
            }
           [days] { $amount ->
               [one] { $amount } Tag
              *[other] { $amount } Tage
            }
           [hours] { $amount ->
               [one] { $amount } Stunde
              *[other] { $amount } Stunden
            }
           [minutes] { $amount ->
               [one] { $amount } Minute
              *[other] { $amount } Minuten
            }
          *[seconds] { $amount ->
               [one] { $amount } Sekunde
              *[other] { $amount } Sekunden
            }
        }
      *[no] { $unit ->
           [years] einige Jahre
           [months] einige Monate
           [weeks] einige Wochen
           [days] einige Tage
           [hours] einige Stunden
           [minutes] einige Minuten
          *[seconds] einige Sekunden
        }
    }

# Warum Worte für eine Zeit ihren Wert haben, hinter „‚Sunday‘ → Sonntag, 19. Januar 2003, …“, oder warum sie keinen haben.

reason-days =
    { $days ->
       [-2] zwei Tage vor der Datumszeile
       [-1] der Tag vor der Datumszeile
       [0] der Tag der Datumszeile
       [1] der Tag nach der Datumszeile
      *[2] zwei Tage nach der Datumszeile
    }
reason-weekday =
    { $which ->
       [before] der letzte { WEEKDAY($weekday) } vor der Datumszeile
       [up-to] der letzte { WEEKDAY($weekday) } bis zur Datumszeile, ihr eigener Tag eingeschlossen
       [ahead] der erste { WEEKDAY($weekday) } ab der Datumszeile, da die Worte nach vorn weisen
      *[after] der erste { WEEKDAY($weekday) } nach der Datumszeile
    }
reason-month =
    { $which ->
       [same-year] der { MONTH($month) } im Jahr der Datumszeile
       [before] der letzte { MONTH($month) } vor dem Monat der Datumszeile
       [up-to] der letzte { MONTH($month) } bis zur Datumszeile
       [ahead] der erste { MONTH($month) } ab der Datumszeile, da die Worte nach vorn weisen
      *[after] der erste { MONTH($month) } nach dem Monat der Datumszeile
    }
reason-such-day =
    { $which ->
       [up-to] der letzte Tag dieser Art bis zur Datumszeile, ihr eigener Tag eingeschlossen
       [nearest] der Tag dieser Art, der der Datumszeile am nächsten liegt
       [from] der erste Tag dieser Art ab der Datumszeile
      *[ahead] der erste Tag dieser Art ab der Datumszeile, da die Worte nach vorn weisen
    }
reason-season =
    { $which ->
       [before] zuletzt vor der Jahreszeit der Datumszeile
       [up-to] zuletzt bis zur Datumszeile
       [nearest] der Datumszeile am nächsten
       [ahead] zuerst ab der Datumszeile, da die Worte nach vorn weisen
      *[after] zuerst nach der Datumszeile
    }
reason-unit =
    { $steps ->
       [-1] unmittelbar vor der Zeit der Datumszeile
       [0] die Zeit der Datumszeile
      *[1] unmittelbar nach der Zeit der Datumszeile
    }
reason-year-named-before = im Jahr { $year }, das die Geschichte zuvor genannt hat
reason-as-written = wie geschrieben
reason-attacks-of-that-day = die Anschläge dieses Tages
reason-day-of-that-name = der Tag dieses Namens
reason-nearest-day-of-that-name = der Tag dieses Namens, der der Datumszeile am nächsten liegt
reason-dateline = gezählt ab der Datumszeile
reason-dateline-year = gezählt ab dem Jahr der Datumszeile
reason-unit-to-come = die kommende Zeit dieser Länge
reason-first-ahead = zuerst ab der Datumszeile, da die Worte nach vorn weisen
reason-latest-over = zuletzt vor der Datumszeile zu Ende gegangen
reason-latest-begun = zuletzt vor der Datumszeile begonnen
reason-week-before-latest = eine Woche vor dem letzten Tag dieser Art
reason-weeks-before-latest = Wochen vor dem letzten Tag dieser Art
reason-back = zurückgezählt ab der Datumszeile
reason-back-at-grain = zurückgezählt ab der Datumszeile, so grob wie die Worte
reason-back-from-filing = zurückgezählt ab dem Tag, an dem der Bericht aufgegeben wurde
reason-day-just-named = der eben genannte Tag
reason-from-day-just-named = gezählt ab dem eben genannten Tag
reason-from-time-just-named = gezählt ab der eben genannten Zeit
reason-year-before-time-just-named = ein Jahr vor der eben genannten Zeit
reason-from-another-time = gezählt ab einer anderen Zeit in der Geschichte
reason-length = eine Zeitdauer
reason-from-then-on = von da an
reason-up-to-then = bis dahin
reason-time-of-day = eine Tageszeit; die Worte nennen kein Datum
reason-present-at-large = die Gegenwart im Großen und Ganzen
reason-no-date-in-words = die Worte nennen kein Datum
reason-no-number-in-words = die Worte nennen keine Zahl
reason-no-month-in-words = die Worte nennen keinen Monat
reason-no-century-in-story = die Geschichte sagt nicht, in welchem Jahrhundert
reason-day-or-month-first = Tag und Monat können in beiden Reihenfolgen stehen
reason-other-calendar = nach einem eigenen Kalender der Geschichte gezählt
reason-no-year-in-words = die Worte nennen kein Jahr
reason-no-year-in-story = die Geschichte nennt kein Jahr
reason-no-date-in-story = die Geschichte nennt kein Datum, ab dem gezählt werden kann
