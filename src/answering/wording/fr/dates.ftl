# Jours et heures. Les noms des jours et des mois viennent du système.

date-day =
    { HAS($weekday) ->
       [yes] { $weekday } { $day ->
           [1] 1er
          *[other] { $day }
        } { $month } { $year }
      *[no] { $day ->
           [1] 1er
          *[other] { $day }
        } { $month } { $year }
    }
date-week = semaine du { $day }
date-time = { $day } à { $time }
date-month = { $month } { $year }
date-part-of-year =
    { $part ->
       [spring] printemps { $year }
       [summer] été { $year }
       [autumn] automne { $year }
       [winter] hiver { $year }
       [first-quarter] premier trimestre de { $year }
       [second-quarter] deuxième trimestre de { $year }
       [third-quarter] troisième trimestre de { $year }
       [fourth-quarter] quatrième trimestre de { $year }
       [first-half] premier semestre de { $year }
      *[second-half] second semestre de { $year }
    }
date-about = vers { $value }
date-from = dès { $from }
date-until = jusqu’à { $to }
date-interval = { $from } à { $to }
date-year-before = { $year } av. J.-C.
date-year =
    { $isEarly ->
       [true] { $year } apr. J.-C.
      *[false] { $year }
    }
date-decade = années { $decade }
date-century =
    { $century ->
       [one] { $roman }er siècle
      *[other] { $roman }e siècle
    }
date-length =
    { HAS($amount) ->
       [yes] { $unit ->
           [years] { $amount ->
               [one] { $amount } an
              *[other] { $amount } ans
            }
           [months] { $amount } mois
           [weeks] { $amount ->
               [one] { $amount } semaine
              *[other] { $amount } semaines
            }
           [days] { $amount ->
               [one] { $amount } jour
              *[other] { $amount } jours
            }
           [hours] { $amount ->
               [one] { $amount } heure
              *[other] { $amount } heures
            }
           [minutes] { $amount ->
               [one] { $amount } minute
              *[other] { $amount } minutes
            }
          *[seconds] { $amount ->
               [one] { $amount } seconde
              *[other] { $amount } secondes
            }
        }
      *[no] { $unit ->
           [years] quelques années
           [months] quelques mois
           [weeks] quelques semaines
           [days] quelques jours
           [hours] quelques heures
           [minutes] quelques minutes
          *[seconds] quelques secondes
        }
    }

# Pourquoi des mots pour un moment ont leur valeur, ou pourquoi ils n’en ont pas. La date en tête est le jour où un récit a été envoyé.

reason-days =
    { $days ->
       [-2] deux jours avant la date en tête
       [-1] la veille de la date en tête
       [0] le jour de la date en tête
       [1] le lendemain de la date en tête
      *[2] deux jours après la date en tête
    }
reason-weekday =
    { $which ->
       [before] le dernier { WEEKDAY($weekday) } avant la date en tête
       [up-to] le dernier { WEEKDAY($weekday) } jusqu’à la date en tête, ce jour compris
       [ahead] le premier { WEEKDAY($weekday) } à partir de la date en tête, car les mots regardent vers l’avant
      *[after] le premier { WEEKDAY($weekday) } après la date en tête
    }
reason-month =
    { $which ->
       [same-year] { MONTH($month) } de l’année de la date en tête
       [before] { MONTH($month) }, le dernier avant le mois de la date en tête
       [up-to] { MONTH($month) }, le dernier jusqu’à la date en tête
       [ahead] { MONTH($month) }, le premier à partir de la date en tête, car les mots regardent vers l’avant
      *[after] { MONTH($month) }, le premier après le mois de la date en tête
    }
reason-such-day =
    { $which ->
       [up-to] le dernier jour de ce genre jusqu’à la date en tête, ce jour compris
       [nearest] le jour de ce genre le plus proche de la date en tête
       [from] le premier jour de ce genre à partir de la date en tête
      *[ahead] le premier jour de ce genre à partir de la date en tête, car les mots regardent vers l’avant
    }
reason-season =
    { $which ->
       [before] la dernière fois avant la saison de la date en tête
       [up-to] la dernière fois jusqu’à la date en tête
       [nearest] au plus près de la date en tête
       [ahead] la première fois à partir de la date en tête, car les mots regardent vers l’avant
      *[after] la première fois après la date en tête
    }
reason-unit =
    { $steps ->
       [-1] juste avant la période de la date en tête
       [0] la période de la date en tête
      *[1] juste après la période de la date en tête
    }
reason-year-named-before = en { $year }, l’année que l’histoire a nommée avant
reason-as-written = tel qu’écrit
reason-attacks-of-that-day = les attentats de ce jour-là
reason-day-of-that-name = le jour de ce nom
reason-nearest-day-of-that-name = le jour de ce nom le plus proche de la date en tête
reason-dateline = compté à partir de la date en tête
reason-dateline-year = compté à partir de l’année de la date en tête
reason-unit-to-come = la période à venir
reason-first-ahead = la première fois à partir de la date en tête, car les mots regardent vers l’avant
reason-latest-over = la dernière période achevée à la date en tête
reason-latest-begun = la dernière période commencée à la date en tête
reason-week-before-latest = une semaine avant le dernier jour de ce genre
reason-weeks-before-latest = des semaines avant le dernier jour de ce genre
reason-back = compté à rebours depuis la date en tête
reason-back-at-grain = compté à rebours depuis la date en tête, avec la précision des mots
reason-back-from-filing = compté à rebours depuis l’envoi du récit
reason-day-just-named = le jour qui vient d’être nommé
reason-from-day-just-named = compté à partir du jour qui vient d’être nommé
reason-from-time-just-named = compté à partir du moment qui vient d’être nommé
reason-year-before-time-just-named = un an avant le moment qui vient d’être nommé
reason-from-another-time = compté à partir d’un autre moment de l’histoire
reason-length = une durée
reason-from-then-on = à partir de là
reason-up-to-then = jusque-là
reason-time-of-day = une heure de la journée ; les mots ne donnent pas de date
reason-present-at-large = le présent au sens large
reason-no-date-in-words = les mots ne donnent pas de date
reason-no-number-in-words = les mots ne donnent pas de nombre
reason-no-month-in-words = les mots ne donnent pas de mois
reason-no-century-in-story = l’histoire ne dit pas de quel siècle
reason-day-or-month-first = le jour et le mois peuvent être dans un ordre ou dans l’autre
reason-other-calendar = compté d’après un calendrier propre à l’histoire
reason-no-year-in-words = les mots ne donnent pas d’année
reason-no-year-in-story = l’histoire ne donne pas d’année
reason-no-date-in-story = l’histoire ne donne pas de date à partir de laquelle compter
