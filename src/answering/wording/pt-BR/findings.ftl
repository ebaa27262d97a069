# O que uma resposta encontrou. $words são palavras da história, $name um nome dela, $title um título: ficam como são.

words = { $words }
date =
    { HAS($value) ->
       [yes] { DATE($value, $words) }: { QUOTE($words) }.
      *[no] { QUOTE($words) }, nas palavras da história.
    }
own-date = { DATE($value) }.
own-day = { DAY($day) }.
place = { $name }.
described =
    { HAS($as-words) ->
       [yes] { HAS($as-hearsay) ->
           [yes] { HAS($as-hearsay-of) ->
               [yes] { NAME($name) }, como diz { $as-hearsay-of }: { QUOTE($as-words) }.
              *[no] { NAME($name) }, como alguém diz: { QUOTE($as-words) }.
            }
          *[no] { NAME($name) }: { QUOTE($as-words) }.
        }
      *[no] { NAME($name) }: { $as }.
    }
# Quem ou o que é: as palavras da história, ou o tipo de nome.
described-as =
    { HAS($words) ->
       [yes] { $words }
      *[no] { $kind ->
           [place] um lugar
           [organization] uma organização
          *[person] uma pessoa
        }
    }
first-named = O nome { $name } aparece aqui pela primeira vez: { QUOTE($words) }
relative = { NAME($name) }: { QUOTE($words) }.
each = { LIST($sayings, join: " ") }
which-one =
    { $inSeveral ->
       [true] Nestas histórias, { QUOTE($name) } pode ter { $count } significados. Qual deles?
      *[false] Nesta história, { QUOTE($name) } pode ter { $count } significados. Qual deles?
    }
candidate =
    { HAS($title) ->
       [yes] { $as } ({ $title })
      *[no] { $as }
    }
told-by-story =
    { $mayBeSaid ->
       [true] { QUOTE($words) } É a história que conta isso; não está claro se alguém o diz.
      *[false] { QUOTE($words) } É a própria história que conta isso; ninguém o diz.
    }
speaker-unknown = { QUOTE($words) } Não se sabe quem fala: só reconheço quem diz algo em histórias em inglês.
reported =
    { HAS($speaker) ->
       [yes] Fala atribuída a { $speaker }, não palavra por palavra: { $words }
      *[no] Fala relatada, sem dizer de quem é: { $words }
    }
quoted =
    { HAS($speaker) ->
       [yes] { $resolved ->
           [true] { QUOTE($words) } Dito por { $speaker }, como mostra o contexto.
          *[false] { QUOTE($words) } Dito por { $speaker }.
        }
      *[no] { QUOTE($words) } A história não diz quem fala aqui.
    }
quoted-times =
    { $count ->
       [1] Há uma citação de { $name }.
       [2] Há duas citações de { $name }.
      *[other] Há { $count } citações de { $name }.
    }
passages-with =
    { HAS($without) ->
       [yes] { $count ->
           [one] { $count } trecho contém { QUOTE($terms) } sem { QUOTE($without, join: "or") }.
          *[other] { $count } trechos contêm { QUOTE($terms) } sem { QUOTE($without, join: "or") }.
        }
      *[no] { $count ->
           [one] { $count } trecho contém { QUOTE($terms) }.
          *[other] { $count } trechos contêm { QUOTE($terms) }.
        }
    }
several-headed-so = { QUOTE($typed) } pode indicar { $count } lugares aqui. Qual deles?
several-have-it = Várias histórias têm um ¶{ $paragraph }. Qual delas?
verbatim = Literal: estas palavras estão na história.
close = Quase: a história tem { QUOTE($words) }

# O que se diz além disso.

read-as-question = Entendido como: { $question }
taken-by-itself = Esta pergunta foi lida sozinha, sem a anterior. Diga o nome de quem ou do que se trata.
read-as = { QUOTE($typed) } foi lido como { QUOTE($read) }.
# $why é um dos motivos de dates.ftl.
date-rule =
    { HAS($value) ->
       [yes] ‘{ $words }’ → { DATE($value, $words) }, { $why }
      *[no] ‘{ $words }’: { $why }
    }
own-date-rule =
    { $by ->
       [publication] A data de publicação da história.
      *[dateline] A data no cabeçalho da própria história.
    }
no-time-given = A história não diz aqui quando foi.
whereabouts-of = O que a história diz sobre o paradeiro de { $name }.
could-also-be = Também pode ser { LIST($names, join: "or") }.
unnamed-here = A história não diz o nome aqui.
nobody-called-here = Ninguém com o nome { QUOTE($names, join: "or") } é mencionado aqui.
about = { $name }: { $saying }
mentioned =
    { HAS($at) ->
       [yes] { $count ->
           [1] Uma menção, em { $at }.
           [2] Duas menções, a primeira em { $at }.
          *[other] { $count } menções, a primeira em { $at }.
        }
      *[no] { $count ->
           [1] Uma menção.
           [2] Duas menções.
          *[other] { $count } menções.
        }
    }
also-called = Também: { LIST($names) }.
appears-with = Aparece com { LIST($names) }.
cue = As palavras da história para quem fala: { QUOTE($words) }.
differs = Não é exatamente { QUOTE($words) }: na história está { LIST($differences, join: ", ") }.
# Uma dessas diferenças.
difference =
    { HAS($story) ->
       [yes] { HAS($asked) ->
           [yes] { QUOTE($story) } em vez de { QUOTE($asked) }
          *[no] com { QUOTE($story) }
        }
      *[no] sem { QUOTE($asked) }
    }
message-differs =
    { HAS($difference-story) ->
       [yes] { HAS($difference-asked) ->
           [yes] A mensagem tem { QUOTE($difference-asked) }; a história tem { QUOTE($difference-story) }.
          *[no] A história tem { QUOTE($difference-story) }; a mensagem, não.
        }
      *[no] A mensagem tem { QUOTE($difference-asked) }; a história, não.
    }
only-first-compared =
    { $characters ->
       [one] Só o primeiro caractere da mensagem foi comparado.
      *[other] Só os primeiros { $characters } caracteres da mensagem foram comparados.
    }
story-begins-here = É aqui que a história começa.
nothing-after = Não há nada depois disto.
