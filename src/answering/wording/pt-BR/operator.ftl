# O que o bot diz de si mesmo.

version =
    { HAS($commit) ->
       [yes] Footnote { $version } ({ $commit })
      *[no] Footnote { $version }
    }
presence-reading =
    { $count ->
       [one] lendo { $ready } de { $count } história
      *[other] lendo { $ready } de { $count } histórias
    }
for-owner-alone = Só quem mantém este bot pode perguntar isso.
status-up = No ar há { $days } d { $hours } h { $minutes } min
status-gateway = Conexões com o Discord: { $ready } de { $count } prontas · servidores: { $servers }
status-stories = Histórias: { $ready } de { $count } prontas · com falha: { $failed }
status-memory = Memória: { $megabytes } MB
status-answers = Respostas desde o início: encontradas { $found } · trecho mais próximo { $closest } · a história não diz { $silent } · várias possíveis { $several } · listas e ajuda { $lists } · enganos de quem pergunta { $mistakes } · falhas { $failed }
status-late = Chegaram tarde demais para o Discord: { $count }
your-data = Tudo o que é guardado sobre você está neste arquivo.
how-to-export = /privacy export:True dá a você, em um arquivo, tudo o que é guardado sobre você.
