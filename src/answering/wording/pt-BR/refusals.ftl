# Por que não há resposta. $in-title é o título da história pesquisada; sem ele, foram várias.

not-said = A história não diz.
not-in-its-language = A pergunta não está no idioma da história.
other-language =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } está em { LANGUAGE($languages) }; pergunte com as palavras da história.
      *[no] As histórias estão em { LANGUAGE($languages) }; pergunte com as palavras delas.
    }
no-such-passage = Esse trecho não existe.
still-reading = Ainda estou lendo.
no-story-to-search = Não há história em que procurar.
# Onde se procurou, depois de uma negação: “não aparece em nenhuma das histórias”.
searched =
    { HAS($in-title) ->
       [yes] em { QUOTE($in-title) }
      *[no] em nenhuma das histórias
    }
not-named =
    { COUNT($names) ->
       [one] O nome { QUOTE($names) } não aparece { searched }.
      *[other] Os nomes { QUOTE($names) } não aparecem { searched }.
    }
nobody-called = Ninguém com o nome { QUOTE($name) } aparece { searched }.
no-word-shared =
    { HAS($in-title) ->
       [yes] A pergunta não tem nenhuma palavra em comum com { QUOTE($in-title) }.
      *[no] A pergunta não tem nenhuma palavra em comum com as histórias.
    }
not-occurring =
    { COUNT($words) ->
       [one] A palavra { QUOTE($words) } não aparece { searched }.
      *[other] As palavras { QUOTE($words) } não aparecem { searched }.
    }
not-given =
    { $what ->
       [time] O trecho mais próximo fala disso, mas não diz quando.
       [place] O trecho mais próximo fala disso, mas não diz onde.
      *[what-was-asked] O trecho mais próximo fala disso, mas não diz o que foi perguntado.
    }
not-together =
    { HAS($in-title) ->
       [yes] Nenhum trecho de { QUOTE($in-title) } diz tudo isso junto.
      *[no] Nenhum trecho das histórias diz tudo isso junto.
    }
each-but-not-together =
    { $inSeveral ->
       [true] As histórias têm cada uma dessas palavras, mas nenhum trecho tem { QUOTE($terms) } juntas.
      *[false] A história tem cada uma dessas palavras, mas nenhum trecho tem { QUOTE($terms) } juntas.
    }
not-without = Todo trecho com { LIST(QUOTE($terms), $near) } também tem { QUOTE($without, join: "or") }.
not-near = Nenhum trecho tem { LIST(QUOTE($terms), $near) }, embora alguns tenham todas essas palavras.
# Duas palavras que deveriam estar próximas: uma de $near.
near-each-other = { QUOTE($first) } perto de { QUOTE($second) }
# $role é a palavra inglesa de quem pergunta, como “wife”.
no-such-relative =
    { $gender ->
       [female] A história menciona { $name }, mas não diz quem seria “{ $role }” dela.
       [male] A história menciona { $name }, mas não diz quem seria “{ $role }” dele.
      *[unknown] A história menciona { $name }, mas não diz quem seria “{ $role }” nesse caso.
    }
quotes-nothing-from = A história menciona { QUOTE($name) }, mas não cita nada do que diz.
not-said-by = { QUOTE($words) } está na história, mas não como palavras de { $speaker }.
nothing-near = Nada na história chega perto das palavras { QUOTE($words) }.
message-without-words = A mensagem não contém palavras que eu possa procurar.
no-passage-near = Nenhum trecho tem estas palavras, nem quase estas palavras.
no-citation = { QUOTE($typed) } não é uma referência. Escreva-a como aparece abaixo de uma resposta, por exemplo { QUOTE($examples, join: "or") }.
no-chapter-headed = Nenhum capítulo tem o título { QUOTE($typed) }. Escreva uma referência como aparece abaixo de uma resposta, por exemplo { QUOTE($examples, join: "or") }.
none-has-passage = Nenhuma das histórias tem esse trecho.
has-paragraphs =
    { HAS($chapter) ->
       [yes] { $count ->
           [0] O capítulo { $chapter } de { QUOTE($title) } não tem parágrafos.
           [1] O capítulo { $chapter } de { QUOTE($title) } tem 1 parágrafo.
          *[other] O capítulo { $chapter } de { QUOTE($title) } tem os parágrafos 1 a { $count }.
        }
      *[no] { $count ->
           [0] { QUOTE($title) } não tem parágrafos.
           [1] { QUOTE($title) } tem 1 parágrafo.
          *[other] { QUOTE($title) } tem os parágrafos 1 a { $count }.
        }
    }
has-chapters =
    { $count ->
       [0] { QUOTE($title) } não tem capítulos.
       [1] { QUOTE($title) } tem 1 capítulo.
      *[other] { QUOTE($title) } tem os capítulos 1 a { $count }.
    }
being-read =
    { $count ->
       [one] Ainda estou lendo { $titles }; pergunte de novo daqui a pouco.
      *[other] Ainda estou lendo { $titles }; pergunte de novo daqui a pouco.
    }
corpus-is-empty = Coloque um texto na pasta corpus; corpus/README.md explica como.
# Histórias que ficaram de fora, porque não se sabe até onde foram lidas; $more não são nomeadas.
not-searched =
    { $more ->
       [0] Não pesquisado: { $titles }.
      *[other] Não pesquisado: { $titles } e mais { $more }.
    } Este servidor pergunta antes até onde você leu: /progress set place:1 story:{ $story }
