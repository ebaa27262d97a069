# Listas do que há nas histórias, e das próprias histórias. $in-title é a única história de que uma lista trata; senão, são $in-stories.

people =
    { $count ->
       [0] Nenhuma pessoa é mencionada em { among }.
       [one] { $count } pessoa em { among }
      *[other] { $count } pessoas em { among }
    }
# Sempre depois de “em”.
among =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) }
      *[no] { $in-stories ->
           [one] { $in-stories } história
          *[other] { $in-stories } histórias
        }
    }
person =
    { HAS($as) ->
       [yes] { HAS($title) ->
           [yes] { $name }: { $as } ({ $title })
          *[no] { $name }: { $as }
        }
      *[no] { $name } ({ times-and-title })
    }
times-and-title =
    { HAS($title) ->
       [yes] { times }, { $title }
      *[no] { times }
    }
# Quantas vezes um nome aparece.
times =
    { $count ->
       [1] uma vez
       [2] duas vezes
      *[other] { $count } vezes
    }
dated-events =
    { $dated ->
       [one] { $dated } acontecimento datado em { among }
      *[other] { $dated } acontecimentos datados em { among }
    }
dates-nothing-else =
    { HAS($in-title) ->
       [yes] { $dated ->
           [1] Além deste, a história não data mais nada; as palavras dela para o tempo se encontram com /when.
          *[other] Além destes { $dated }, a história não data mais nada; as palavras dela para o tempo se encontram com /when.
        }
      *[no] { $dated ->
           [1] Além deste, as histórias não datam mais nada; as palavras delas para o tempo se encontram com /when.
          *[other] Além destes { $dated }, as histórias não datam mais nada; as palavras delas para o tempo se encontram com /when.
        }
    }
no-dates =
    { HAS($in-title) ->
       [yes] Não há nada datado em { QUOTE($in-title) }.
      *[no] { $in-stories ->
           [one] Não há nada datado em { $in-stories } história.
          *[other] Não há nada datado em { $in-stories } histórias.
        }
    }
ask-when = As palavras da própria história para o tempo se encontram com /when.
event = { DATE($when-value, $when-words) }: { $excerpt } ({ $at })
from-last-third = Do último terço do livro:
no-stories-yet = Ainda não há nenhuma história. Coloque um texto na pasta corpus; corpus/README.md explica como.
stories-ready =
    { $count ->
       [one] Histórias prontas: { $ready } de { $count }.
      *[other] Histórias prontas: { $ready } de { $count }.
    }
# $problem é uma frase de mistake.ftl: por que não foi possível ler.
story-state =
    { $state ->
       [reading] { $title } ({ $id }): leitura em andamento
       [failed] { $title } ({ $id }): não foi possível ler
      *[ready] { HAS($warnings) ->
           [yes] { $title } ({ $id }), { $warnings }
          *[no] { $title } ({ $id })
        }
    }{ HAS($problem) ->
       [yes] { ". " }{ $problem }
      *[no] { "" }
    }
fact =
    { $fact ->
       [id] Id: { $value }
       [author] Autoria: { $value }
       [source] Fonte: { $value }
       [language] Idioma: { $value }
      *[rights] Direitos: { $value }
    }
published = Publicação: { DATE($value) }
# O lugar e o dia de onde um relato foi enviado.
filed =
    { HAS($place) ->
       [yes] { HAS($day) ->
           [yes] Cabeçalho: { $place }, { DAY($day) }
          *[no] Cabeçalho: { $place }
        }
      *[no] Cabeçalho: { DAY($day) }
    }
length = Extensão: { count-paragraphs } em { count-chapters }
count-paragraphs =
    { $paragraphs ->
       [one] { $paragraphs } parágrafo
      *[other] { $paragraphs } parágrafos
    }
count-chapters =
    { $chapters ->
       [one] { $chapters } capítulo
      *[other] { $chapters } capítulos
    }
found-in-it = Encontrado nela: { count-people }, { count-dates }, { count-quotations }
count-people =
    { $people ->
       [one] { $people } pessoa
      *[other] { $people } pessoas
    }
count-dates =
    { $dates ->
       [one] { $dates } data
      *[other] { $dates } datas
    }
count-quotations =
    { $quotations ->
       [one] { $quotations } citação
      *[other] { $quotations } citações
    }
rules-are-english =
    { HAS($titles) ->
       [yes] Nomes, datas e falas são lidos por regras feitas para o inglês; em { LIST($titles) }, só as palavras são pesquisadas.
      *[no] Nomes, datas e falas são lidos por regras feitas para o inglês; neste idioma, só as palavras são pesquisadas.
    }
chapter =
    { HAS($published) ->
       [yes] Capítulo { $number }: { $title } ({ DATE($published) })
      *[no] Capítulo { $number }: { $title }
    }
and-more = … e mais { $count }
inspect-shows = Como foi lida: npm run inspect mostra isso a quem mantém o bot.
