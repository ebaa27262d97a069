# Lo que el bot dice de sí mismo.

version =
    { HAS($commit) ->
       [yes] Footnote { $version } ({ $commit })
      *[no] Footnote { $version }
    }
presence-reading =
    { $count ->
       [one] leyendo { $ready } de { $count } historia
      *[other] leyendo { $ready } de { $count } historias
    }
for-owner-alone = Eso solo puede preguntarlo quien administra este bot.
status-up = En marcha desde hace { $days } d { $hours } h { $minutes } min
status-gateway = Conexiones con Discord: { $ready } de { $count } listas · servidores: { $servers }
status-stories = Historias: { $ready } de { $count } listas · fallidas: { $failed }
status-memory = Memoria: { $megabytes } MB
status-answers = Respuestas desde el inicio: encontradas { $found } · pasaje más cercano { $closest } · la historia no lo dice { $silent } · varias posibles { $several } · listas y ayuda { $lists } · errores de quien pregunta { $mistakes } · fallos { $failed }
status-late = Llegaron demasiado tarde para Discord: { $count }
your-data = Todo lo que se guarda de ti está en este archivo.
how-to-export = /privacy export:True te da en un archivo todo lo que se guarda de ti.
