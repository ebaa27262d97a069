# O que se diz de leitores, servidores e do próprio bot.

# Dos dados do próprio comando: nome, descrição, opções, exemplos.
command =
    { HAS($example) ->
       [yes] /{ $name }: { DESCRIBED($id, $description) } Por exemplo { $example }
      *[no] /{ $name }: { DESCRIBED($id, $description) }
    }
option =
    { $needed ->
       [true] { $name } (obrigatório): { DESCRIBED($id, $description) }
      *[false] { $name }: { DESCRIBED($id, $description) }
    }
example = Por exemplo: { $example }
chapter-offered = Capítulo { $number }
ask-about-story = Pergunte sobre a história; cada resposta são as palavras dela, com o lugar em que estão.
or-just-write = Ou simplesmente escreva sua pergunta, numa mensagem direta ou depois de uma menção.
silence-is-told = Quando a história não diz nada, a resposta conta isso, e por quê.

hello = Olá! Eu respondo a perguntas sobre uma história com as palavras dela.
thanks = De nada.
goodbye = Até logo, e boa leitura.
who-are-you = Eu sou o Footnote, um bot: respondo a perguntas sobre uma história com as palavras dela, e digo onde elas estão.
what-can-you-do = Eu respondo a perguntas sobre uma história com as palavras dela, e digo onde elas estão.
ask-me-about =
    { HAS($title) ->
       [yes] Pergunte sobre { $title }.
      *[no] { $count ->
           [0] Ainda não há nenhuma história.
           [one] Pergunte sobre uma de { $count } história; /story list diz qual é.
          *[other] Pergunte sobre uma de { $count } histórias; /story list diz quais são.
        }
    }
plain-examples = Por exemplo, em inglês: who is …? · where did … go? · who said “…”? /help mostra mais.

one-chapter = { $title } tem um capítulo só, então não há nada a esconder.
you-have-read = Você leu { $title } até { up-to-place }.
private-answers-stop = Respostas privadas não mostram nada além daí. /progress clear desfaz isso.
# $others: como se escreve cada outro lugar.
earliest-holds = { QUOTE($typed) } pode indicar vários lugares, e vale o primeiro. Para outro, diga { QUOTE($others, join: "or") }.
place-moved =
    { $how ->
       [moved] { $title } foi lida de novo: seu progresso de leitura agora vai até { up-to-place }.
      *[earlier] { $title } foi lida de novo, e já não é certo onde você estava: seu progresso de leitura agora vai até { up-to-place }. /progress set o define.
    }
old-place-holds = Seu progresso de antes de a história ser lida de novo ainda vale, { place-words }: /progress clear o apaga.
position-forgotten = Esqueci até onde você leu { $title }.
no-position-in = Você não tinha definido seu progresso de leitura em { $title }.
server-rule-applies = De agora em diante vale a regra do servidor para quem não tem progresso de leitura.
no-positions = Você não definiu nenhum progresso de leitura.
how-far-you-have-read = Até onde você leu
no-position-is-not-nothing = Não ter progresso não é “não li nada”: o servidor decide o que você vê. /progress set define um.
read-up-to = { $title }: leitura até { up-to-place }

settings-of-server = Configurações deste servidor
readers-without-position =
    { $rule ->
       [none] Quem não tem progresso de leitura: sem limite (/settings default)
       [ask] Quem não tem progresso de leitura: perguntar antes até onde leu (/settings default)
      *[chapter-1] Quem não tem progresso de leitura: só o capítulo 1 (/settings default)
    }
default-story =
    { $of ->
       [server] História que vale quando nenhuma é dita: { title-or-none } (/settings story)
       [thread] História que vale no canal a que este tópico pertence: { title-or-none } (/settings channel story)
      *[channel] História que vale neste canal: { title-or-none } (/settings channel story)
    }
title-or-none =
    { HAS($title) ->
       [yes] { $title }
      *[no] nenhuma
    }
answers-shown =
    { $toAll ->
       [true] As respostas aparecem para todos (/settings answers)
      *[false] As respostas aparecem só para quem pergunta (/settings answers)
    }
longest-excerpt =
    { HAS($characters) ->
       [yes] { $characters ->
           [one] Trecho mais longo: { $characters } caractere (/settings excerpt)
          *[other] Trecho mais longo: { $characters } caracteres (/settings excerpt)
        }
      *[no] Trecho mais longo: tanto quanto couber (/settings excerpt)
    }
channel-limits =
    { $of ->
       [thread] Respostas públicas no canal a que este tópico pertence: { limits-or-none } (/settings channel limit)
      *[channel] Respostas públicas neste canal: { limits-or-none } (/settings channel limit)
    }
limits-or-none =
    { HAS($limits) ->
       [yes] { LIST($limits, join: "; ") }
      *[no] sem limite
    }
older-thread-limits = Respostas públicas neste tópico, de antes: { LIST($limits, join: "; ") } (um limite definido aqui o substitui)
# Um desses limites. A história pode ter sido lida de novo: o lugar foi reencontrado, ou recuou para um anterior.
limit-of-story =
    { $moved ->
       [moved] { $title } até { up-to-place } (reencontrado quando ela foi lida de novo)
       [earlier] { $title } até { up-to-place } (recuou quando ela foi lida de novo)
      *[none] { $title } até { up-to-place }
    }
who-may-change = Quem pode gerenciar o servidor pode mudar isto.

what-is-kept = O que é guardado
kept-of-you = De você: seu id do Discord com até onde você leu em qual história (e algumas palavras da própria história nesse ponto, para que o lugar seja reencontrado quando ela for lida de novo), e a história que você consultou por último. Nada antes de você definir ou perguntar.
kept-of-server = De um servidor: o id com as configurações, os limites dos canais e as histórias que enviou.
kept-of-shown = Quantos caracteres das histórias você viu no último dia fica guardado por cerca de um dia, sob um número calculado a partir do seu id, para que o limite por pessoa valha em todo lugar. /forget não apaga isso; senão, não seria um limite.
nothing-else-kept = Nenhuma pergunta, resposta ou mensagem é armazenada, nem aqui nem em outro lugar; da máquina em que o bot roda não sai nada além das respostas.
last-question-held =
    { $minutes ->
       [one] Sua última pergunta em cada lugar fica na memória por { $minutes } minuto, para que “and his wife?” seja entendido; /forget e /progress clear a apagam.
      *[other] Sua última pergunta em cada lugar fica na memória por { $minutes } minutos, para que “and his wife?” seja entendido; /forget e /progress clear a apagam.
    }
how-to-delete = /forget apaga seus dados na hora; /story remove, uma história com o arquivo e tudo o que foi feito dele.
previews-deleted =
    { $minutes ->
       [one] Um arquivo enviado com /story add que ninguém confirma é apagado depois de { $minutes } minuto.
      *[other] Um arquivo enviado com /story add que ninguém confirma é apagado depois de { $minutes } minutos.
    }
departed-kept =
    { $days ->
       [one] Quando o bot é removido de um servidor, os dados e as histórias do servidor são guardados por { $days } dia, caso tenha sido engano, e depois apagados.
      *[other] Quando o bot é removido de um servidor, os dados e as histórias do servidor são guardados por { $days } dias, caso tenha sido engano, e depois apagados.
    }
nothing-kept-of-you = Nada seu estava guardado.
forgotten = Esqueci: seu progresso de leitura em todas as histórias e a última que você consultou.
story-removed = Removi { $title }, com todo o progresso de leitura nela.
looked-for-changes = Procurei mudanças em todas as histórias.
reading-again = Lendo { $title } de novo.
