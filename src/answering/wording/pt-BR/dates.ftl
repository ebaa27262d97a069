# Dias e horas. Os nomes dos dias e dos meses vêm do sistema.

date-day =
    { HAS($weekday) ->
       [yes] { $weekday }, { $day } de { $month } de { $year }
      *[no] { $day } de { $month } de { $year }
    }
date-week = semana de { $day }
date-time = { $day }, { $time }
date-month = { $month } de { $year }
date-part-of-year =
    { $part ->
       [spring] primavera de { $year }
       [summer] verão de { $year }
       [autumn] outono de { $year }
       [winter] inverno de { $year }
       [first-quarter] primeiro trimestre de { $year }
       [second-quarter] segundo trimestre de { $year }
       [third-quarter] terceiro trimestre de { $year }
       [fourth-quarter] quarto trimestre de { $year }
       [first-half] primeiro semestre de { $year }
      *[second-half] segundo semestre de { $year }
    }
date-about = aprox. { $value }
date-from = a partir de { $from }
date-until = até { $to }
date-interval = { $from } a { $to }
date-year-before = { $year } a.C.
date-year =
    { $isEarly ->
       [true] { $year } d.C.
      *[false] { $year }
    }
date-decade = década de { $decade }
date-century = século { $roman }
# Uma duração; sem quantidade, a história não dá nenhuma, como em “alguns dias”.
date-length =
    { HAS($amount) ->
       [yes] { $unit ->
           [years] { $amount ->
               [one] { $amount } ano
              *[other] { $amount } anos
            }
           [months] { $amount ->
               [one] { $amount } mês
              *[other] { $amount } meses
            }
           [weeks] { $amount ->
               [one] { $amount } semana
              *[other] { $amount } semanas
            }
           [days] { $amount ->
               [one] { $amount } dia
              *[other] { $amount } dias
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
           [years] alguns anos
           [months] alguns meses
           [weeks] algumas semanas
           [days] alguns dias
           [hours] algumas horas
           [minutes] alguns minutos
          *[seconds] alguns segundos
        }
    }

# Por que palavras de tempo têm seu valor, completando “‘Sunday’ → domingo, 19 de janeiro de 2003, …”, ou por que não têm nenhum.
# A data do cabeçalho é o dia em que um relato foi enviado ou uma entrada foi escrita.

reason-days =
    { $days ->
       [-2] dois dias antes da data do cabeçalho
       [-1] o dia antes da data do cabeçalho
       [0] o dia da data do cabeçalho
       [1] o dia depois da data do cabeçalho
      *[2] dois dias depois da data do cabeçalho
    }
# Sem artigo: “sábado” e “segunda-feira” têm gêneros diferentes.
reason-weekday =
    { $which ->
       [before] { WEEKDAY($weekday) } mais recente antes da data do cabeçalho
       [up-to] { WEEKDAY($weekday) } mais recente até a data do cabeçalho, inclusive
       [ahead] { WEEKDAY($weekday) } que vem na data do cabeçalho ou logo depois, pois as palavras apontam para a frente
      *[after] { WEEKDAY($weekday) } que vem logo depois da data do cabeçalho
    }
reason-month =
    { $which ->
       [same-year] o mês de { MONTH($month) } do ano da data do cabeçalho
       [before] o último mês de { MONTH($month) } antes do mês da data do cabeçalho
       [up-to] o último mês de { MONTH($month) } até a data do cabeçalho
       [ahead] o primeiro mês de { MONTH($month) } a partir da data do cabeçalho, pois as palavras apontam para a frente
      *[after] o primeiro mês de { MONTH($month) } depois do mês da data do cabeçalho
    }
reason-such-day =
    { $which ->
       [up-to] o último dia assim até a data do cabeçalho, inclusive
       [nearest] o dia assim mais próximo da data do cabeçalho
       [from] o primeiro dia assim a partir da data do cabeçalho
      *[ahead] o primeiro dia assim a partir da data do cabeçalho, pois as palavras apontam para a frente
    }
reason-season =
    { $which ->
       [before] a mais recente antes da estação da data do cabeçalho
       [up-to] a mais recente até a data do cabeçalho
       [nearest] a mais próxima da data do cabeçalho
       [ahead] a primeira a partir da data do cabeçalho, pois as palavras apontam para a frente
      *[after] a primeira depois da data do cabeçalho
    }
# A mesma semana, mês ou ano da data do cabeçalho, ou o período ao lado.
reason-unit =
    { $steps ->
       [-1] o período logo antes do da data do cabeçalho
       [0] o período da data do cabeçalho
      *[1] o período logo depois do da data do cabeçalho
    }
reason-year-named-before = em { $year }, o ano que a história disse antes
reason-as-written = como está escrito
reason-attacks-of-that-day = os ataques daquele dia
reason-day-of-that-name = o dia com esse nome
reason-nearest-day-of-that-name = o dia com esse nome mais próximo da data do cabeçalho
reason-dateline = contado a partir da data do cabeçalho
reason-dateline-year = contado a partir do ano da data do cabeçalho
reason-unit-to-come = o período que vem
reason-first-ahead = o primeiro a partir da data do cabeçalho, pois as palavras apontam para a frente
reason-latest-over = o último que já tinha terminado na data do cabeçalho
reason-latest-begun = o último que já tinha começado na data do cabeçalho
reason-week-before-latest = uma semana antes do último dia assim
reason-weeks-before-latest = semanas antes do último dia assim
reason-back = contado para trás a partir da data do cabeçalho
# Tão aproximado quanto as palavras: “há dois anos” é um ano.
reason-back-at-grain = contado para trás a partir da data do cabeçalho, com a mesma precisão das palavras
reason-back-from-filing = contado para trás a partir do envio do relato
reason-day-just-named = o dia dito logo antes
reason-from-day-just-named = contado a partir do dia dito logo antes
reason-from-time-just-named = contado a partir do tempo dito logo antes
reason-year-before-time-just-named = um ano antes do tempo dito logo antes
reason-from-another-time = contado a partir de outro momento da história
reason-length = uma duração
reason-from-then-on = daí em diante
reason-up-to-then = até então
reason-time-of-day = uma hora do dia; as palavras não dão uma data
reason-present-at-large = o presente em geral
reason-no-date-in-words = as palavras não dão uma data
reason-no-number-in-words = as palavras não dão um número
reason-no-month-in-words = as palavras não dão um mês
# “'82” numa história que não diz nenhum dia de onde contar.
reason-no-century-in-story = a história não diz de que século
# “7/8/2007”: julho ou agosto.
reason-day-or-month-first = o dia e o mês podem estar em qualquer ordem
reason-other-calendar = contado por um calendário da própria história
reason-no-year-in-words = as palavras não dão um ano
reason-no-year-in-story = a história não dá um ano
reason-no-date-in-story = a história não dá uma data de onde contar
