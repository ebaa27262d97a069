# Días y horas. Los nombres de los días y de los meses vienen del sistema.

date-day =
    { HAS($weekday) ->
       [yes] { $weekday }, { $day } de { $month } de { $year }
      *[no] { $day } de { $month } de { $year }
    }
date-week = semana del { $day }
date-time = { $day }, { $time }
date-month = { $month } de { $year }
date-part-of-year =
    { $part ->
       [spring] primavera de { $year }
       [summer] verano de { $year }
       [autumn] otoño de { $year }
       [winter] invierno de { $year }
       [first-quarter] primer trimestre de { $year }
       [second-quarter] segundo trimestre de { $year }
       [third-quarter] tercer trimestre de { $year }
       [fourth-quarter] cuarto trimestre de { $year }
       [first-half] primer semestre de { $year }
      *[second-half] segundo semestre de { $year }
    }
date-about = aprox. { $value }
date-from = a partir de { $from }
date-until = hasta { $to }
date-interval = { $from } a { $to }
date-year-before = { $year } a. C.
date-year =
    { $isEarly ->
       [true] { $year } d. C.
      *[false] { $year }
    }
date-decade = década de { $decade }
date-century = siglo { $roman }
# Una duración; sin cantidad, la historia no da ninguna, como en «algunos días».
date-length =
    { HAS($amount) ->
       [yes] { $unit ->
           [years] { $amount ->
               [one] { $amount } año
              *[other] { $amount } años
            }
           [months] { $amount ->
               [one] { $amount } mes
              *[other] { $amount } meses
            }
           [weeks] { $amount ->
               [one] { $amount } semana
              *[other] { $amount } semanas
            }
           [days] { $amount ->
               [one] { $amount } día
              *[other] { $amount } días
            }
           [hours] { $amount ->
               [one] { $amount } hora
              *[other] { $amount } horas
            }
           [minutes] { $amount ->
               [one] { $amount } minuto
              *[other] { $amount } minutos
            }
          *[seconds] { $amount ->
               [one] { $amount } segundo
              *[other] { $amount } segundos
            }
        }
      *[no] { $unit ->
           [years] algunos años
           [months] algunos meses
           [weeks] algunas semanas
           [days] algunos días
           [hours] algunas horas
           [minutes] algunos minutos
          *[seconds] algunos segundos
        }
    }

# Por qué unas palabras de tiempo tienen su valor, completando «“Sunday” → domingo, 19 de enero de 2003, …», o por qué no tienen
# ninguno. La fecha del encabezado es el día en que se envió una crónica o se escribió una entrada.

reason-days =
    { $days ->
       [-2] dos días antes de la fecha del encabezado
       [-1] el día anterior a la fecha del encabezado
       [0] el día de la fecha del encabezado
       [1] el día siguiente a la fecha del encabezado
      *[2] dos días después de la fecha del encabezado
    }
reason-weekday =
    { $which ->
       [before] el último { WEEKDAY($weekday) } antes de la fecha del encabezado
       [up-to] el último { WEEKDAY($weekday) } hasta la fecha del encabezado, inclusive
       [ahead] el primer { WEEKDAY($weekday) } a partir de la fecha del encabezado, inclusive, pues las palabras miran hacia adelante
      *[after] el primer { WEEKDAY($weekday) } después de la fecha del encabezado
    }
reason-month =
    { $which ->
       [same-year] el mes de { MONTH($month) } del año de la fecha del encabezado
       [before] el último mes de { MONTH($month) } antes del mes de la fecha del encabezado
       [up-to] el último mes de { MONTH($month) } hasta la fecha del encabezado
       [ahead] el primer mes de { MONTH($month) } a partir de la fecha del encabezado, pues las palabras miran hacia adelante
      *[after] el primer mes de { MONTH($month) } después del mes de la fecha del encabezado
    }
reason-such-day =
    { $which ->
       [up-to] el último día así hasta la fecha del encabezado, inclusive
       [nearest] el día así más cercano a la fecha del encabezado
       [from] el primer día así a partir de la fecha del encabezado, inclusive
      *[ahead] el primer día así a partir de la fecha del encabezado, inclusive, pues las palabras miran hacia adelante
    }
reason-season =
    { $which ->
       [before] la última antes de la estación de la fecha del encabezado
       [up-to] la última hasta la fecha del encabezado
       [nearest] la más cercana a la fecha del encabezado
       [ahead] la primera a partir de la fecha del encabezado, pues las palabras miran hacia adelante
      *[after] la primera después de la fecha del encabezado
    }
# La misma semana, mes o año de la fecha del encabezado, o el período de al lado.
reason-unit =
    { $steps ->
       [-1] el período anterior al de la fecha del encabezado
       [0] el período de la fecha del encabezado
      *[1] el período siguiente al de la fecha del encabezado
    }
reason-year-named-before = en { $year }, el año que la historia ha nombrado antes
reason-as-written = tal como está escrito
# 11 de septiembre de 2001.
reason-attacks-of-that-day = los atentados de ese día
reason-day-of-that-name = el día de ese nombre
reason-nearest-day-of-that-name = el día de ese nombre más cercano a la fecha del encabezado
reason-dateline = contado desde la fecha del encabezado
reason-dateline-year = contado desde el año de la fecha del encabezado
reason-unit-to-come = el período que viene
reason-first-ahead = el primero a partir de la fecha del encabezado, pues las palabras miran hacia adelante
reason-latest-over = el último que ya había terminado en la fecha del encabezado
reason-latest-begun = el último que ya había empezado en la fecha del encabezado
reason-week-before-latest = una semana antes del último día así
reason-weeks-before-latest = semanas antes del último día así
reason-back = contado hacia atrás desde la fecha del encabezado
# Tan aproximado como las palabras: «hace dos años» es un año.
reason-back-at-grain = contado hacia atrás desde la fecha del encabezado, con la misma precisión que las palabras
reason-back-from-filing = contado hacia atrás desde el envío de la crónica
reason-day-just-named = el día nombrado justo antes
reason-from-day-just-named = contado desde el día nombrado justo antes
reason-from-time-just-named = contado desde el momento nombrado justo antes
reason-year-before-time-just-named = un año antes del momento nombrado justo antes
reason-from-another-time = contado desde otro momento de la historia
reason-length = una duración
reason-from-then-on = desde entonces
reason-up-to-then = hasta entonces
reason-time-of-day = una hora del día; las palabras no dan ninguna fecha
reason-present-at-large = el presente en general
reason-no-date-in-words = las palabras no dan ninguna fecha
reason-no-number-in-words = las palabras no dan ningún número
reason-no-month-in-words = las palabras no dan ningún mes
# «'82» en una historia que no nombra ningún día desde el que contar.
reason-no-century-in-story = la historia no dice de qué siglo
# «7/8/2007»: julio o agosto.
reason-day-or-month-first = el día y el mes pueden ir en cualquier orden
reason-other-calendar = contado según un calendario propio de la historia
reason-no-year-in-words = las palabras no dan ningún año
reason-no-year-in-story = la historia no da ningún año
reason-no-date-in-story = la historia no da ninguna fecha desde la que contar
