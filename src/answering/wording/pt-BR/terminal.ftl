# O que dizem o terminal e o programa inspect além das respostas. Registros e linhas JSON ficam em inglês.

## O terminal

prompt-instead-of-bot = DISCORD_TOKEN não está definido, então este é o bot no terminal. README.md diz como colocá-lo no Discord.
prompt-opened =
    { HAS($title) ->
       [yes] Pergunte sobre { $title }. /help mostra o que dá para perguntar; exit ou Ctrl+D para sair.
      *[no] { $count ->
           [0] Ainda não há nenhuma história. /help mostra o que dá para perguntar; exit ou Ctrl+D para sair.
           [one] Pergunte sobre { $count } história. /help mostra o que dá para perguntar; exit ou Ctrl+D para sair.
          *[other] Pergunte sobre { $count } histórias. /help mostra o que dá para perguntar; exit ou Ctrl+D para sair.
        }
    }
# Antes do cursor: o mais curto possível.
prompt-of-stories =
    { $count ->
       [one] { $count } história
      *[other] { $count } histórias
    }
prompt-help-keys = Aqui: Tab completa comandos, suas opções, nomes e histórias; ↑ traz de volta o que você digitou.
prompt-help-story = De várias histórias, indique uma no fim: /who the doctor story:id. /story list mostra os ids.
prompt-help-pages = Uma lista longa se folheia assim: /find the fox page:2
prompt-help-end = exit, quit ou Ctrl+D para sair.
# Embaixo de uma página de uma lista. $next se digita assim mesmo.
prompt-page =
    { HAS($next) ->
       [yes] Página { $number } de { $count } ({ $total } ao todo); mais com { $next }
      *[no] Página { $number } de { $count } ({ $total } ao todo)
    }
nearest-passages = Trechos mais próximos:
# Outros trechos, por suas referências.
also-in = Também: { $citations }

## Enquanto as histórias são lidas

reading-progress =
    { $total ->
       [one] Histórias lidas: { $ready } de { $total }
      *[other] Histórias lidas: { $ready } de { $total }
    }{ $failed ->
       [0] { "" }
      *[other] , { $failed } sem leitura possível
    }{ HAS($now) ->
       [yes] { " · " }{ $now }
      *[no] { "" }
    }{ HAS($seconds) ->
       [yes] { " · " }{ $seconds } s
      *[no] { "" }
    }
reading-goes-on = As outras vêm depois; /story list diz quanto falta.
without-reader = Sem modelo de leitura ({ $why }): os trechos são encontrados só por suas palavras.

## Como os arquivos foram lidos

inspect-length = { count-chapters }, { count-paragraphs }, { count-sentences }, { count-characters }
count-sentences =
    { $sentences ->
       [one] { $sentences } frase
      *[other] { $sentences } frases
    }
count-characters =
    { $characters ->
       [one] { $characters } caractere
      *[other] { $characters } caracteres
    }
inspect-section =
    { $section ->
       [chapters] Capítulos ({ $count })
       [paragraphs] Parágrafos ({ $count })
       [people] Pessoas ({ $count })
       [others] Lugares e organizações ({ $count })
       [dates] Datas ({ $count })
       [quotations] Citações ({ $count })
       [reports] Relatos ({ $count })
      *[warnings] Avisos ({ $count })
    }
inspect-more-rows = … mais { $count } (--json mostra tudo)
inspect-no-warnings = Nenhum aviso.
# Um nome: quantas vezes aparece na história, suas outras formas, e quem ou o que é, nas palavras da história.
inspect-entity =
    { $name } × { $count }{ HAS($aliases) ->
       [yes] { " " }(também { LIST($aliases, join: ", ") })
      *[no] { "" }
    }{ HAS($words) ->
       [yes] : { $words }
      *[no] { "" }
    }
inspect-kind =
    { $kind ->
       [person] pessoa
       [place] lugar
      *[organization] organização
    }
# Palavras para um tempo com seu valor, ou com seu tipo.
inspect-date =
    { HAS($value) ->
       [yes] { QUOTE($words) } → { $value }
      *[no] { QUOTE($words) } ({ inspect-form })
    }
inspect-form =
    { $form ->
       [date] data
       [duration] duração
       [relative] relativo
      *[vague] impreciso
    }
# Quem diz, como se sabe, e as palavras; as relatadas não são literais.
inspect-quotation =
    { HAS($speaker) ->
       [yes] { $speaker }
      *[no] ?
    } ({ inspect-certainty }): { $kind ->
       [reported] em outras palavras, { $words }
      *[direct] { QUOTE($words) }
    }
inspect-certainty =
    { $certainty ->
       [named] o texto diz
       [resolved] deduzido
      *[unknown] não se sabe
    }
inspect-archive =
    { $count ->
       [one] Um arquivo com { $count } relato, que é uma história por si só.
      *[other] Um arquivo com { $count } relatos, cada um uma história por si só.
    }
inspect-no-day = sem dia
inspect-unreadable =
    { HAS($name) ->
       [yes] Não foi possível ler { $name }: { $problem }
      *[no] Não foi possível ler: { $problem }
    }
nothing-at-path =
    { $what ->
       [missing] { $path } não está lá: nenhum arquivo ou pasta tem esse nome.
       [empty-folder] { $path } é uma pasta vazia. Coloque nela arquivos de texto, um por capítulo.
      *[neither] { $path } não é um arquivo nem uma pasta.
    }
is-a-manifest = { $path } é um manifesto. Indique o arquivo da própria história: o manifesto é lido junto.
