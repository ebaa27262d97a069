# O que dizem os botões, menus e formulários embaixo das respostas.

# Segue um menu de histórias. $count: quantas há.
which-story =
    { $count ->
       [one] Há { $count } história aqui. De qual você fala?
      *[other] Há { $count } histórias aqui. De qual você fala?
    }
choose-story = Escolha uma história
# No máximo 100 caracteres.
choose-story-of-many = Escolha uma história, ou pergunte de novo com a opção story para outra
story-gone = Esta história não está mais aqui. /story list mostra quais estão.

# O título e o rótulo de um formulário: no máximo 45 caracteres. Dicas: no máximo 100.
form-follow-up = Continuar perguntando
field-follow-up = Sua pergunta
field-follow-up-hint = Pode se referir à resposta, em inglês, como: and his wife?
form-ask-story = Perguntar sobre esta história
field-question = Sua pergunta
field-question-hint = Em palavras simples, em inglês, como: who is the captain?

# Um botão, no máximo 40 caracteres.
button-say-place = Dizer até onde li
form-place = Até onde você leu?
field-place = O último capítulo que você terminou
field-place-hint = Um capítulo, como 7, ou um lugar nele como as respostas o indicam, como 7:12.

# $typed: um lugar, como 7 ou 7:12. O comando fica como está.
place-before = Para voltar aonde você estava antes: /progress set place:{ $typed } story:{ $story }

# Um título, e a frase embaixo dele.
position-first = Primeiro diga até onde você leu.
position-first-why = Assim as respostas não mostram nada além daí.
# Segue um menu de histórias.
position-first-of = Primeiro diga até onde você leu. Sobre qual história é a pergunta?

# $name: quem compartilhou a resposta, como o servidor chama a pessoa.
shared-by = Compartilhada por { $name }
shared-under-limit = Compartilhei. As respostas para todos neste canal param antes, na história, das respostas para você, então esta pode mostrar menos que a sua.
already-for-all = Todos aqui já podem ver esta resposta.
spoilers-stay-private = Você pediu esta resposta com spoilers, então ela fica só com você. Pergunte de novo sem spoilers para compartilhá-la.
answer-stays-private = Isto é sobre você ou só para você, então não pode ser compartilhado.
nobody-to-share-with = Aqui só estamos você e eu, então não há com quem compartilhar.
may-not-share-here = Você não pode escrever neste canal, então não posso compartilhar a resposta aqui em seu nome.
limits-here-unknown = Não sei até onde os outros aqui leram, então esta resposta fica só com você.
nothing-to-share =
    { $limited ->
       [true] Nada foi compartilhado: até onde as respostas para todos podem ir neste canal, não encontro resposta.
      *[false] Nada foi compartilhado: agora não encontro resposta.
    }

message-without-text = Esta mensagem não tem texto que eu possa procurar. Leio o que está escrito numa mensagem e nos embeds dela, mas não imagens, arquivos nem enquetes.

# Uma linha de /privacy.
locale-held = O idioma do seu Discord fica na memória até eu ser reiniciado, para que eu responda nele às suas mensagens diretas; /forget o apaga.

# Botões e um menu embaixo de uma resposta. Botões: no máximo 40 caracteres, e só os curtos cabem num celular. $count: trechos que seguem.
button-n-more = Mais { $count }
menu-more = Mais …
# Opções desse menu: no máximo 100 caracteres. $place: como “cap. 3 ¶12”.
choice-wider = Mostrar mais em volta deste trecho
choice-narrower = Mostrar só este trecho
choice-read-here = Li até aqui: { $place }
choice-follow = Continuar perguntando
choice-share = Compartilhar com todos aqui
choice-open = Abrir { $place }

# Acima de um trecho que contém as próprias palavras, e embaixo de uma recusa.
closest-passage-here = Trecho mais próximo
nearest-passage = Trecho mais próximo
passage-of = Trecho { $number } de { $count }
first-named-here = { NAME($name) } aparece aqui pela primeira vez.
told-by-story-here =
    { $mayBeSaid ->
       [true] A história conta isso; não está claro se alguém o diz.
      *[false] A própria história conta isso; ninguém o diz.
    }
speaker-unknown-here = Não se sabe quem fala: só reconheço quem diz algo em histórias em inglês.
close-here = Quase: não palavra por palavra.
# O trecho fica escondido até ser tocado.
late-passage = Isto é da última parte do livro: toque para ver. Com /progress set você diz até onde leu.
