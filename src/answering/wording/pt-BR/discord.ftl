# O que se diz no Discord além das respostas: botões, formulários, avisos.

button-before = Antes
button-after = Depois
button-back = Voltar à resposta
button-more = Mais
button-previous-page = Página anterior
button-next-page = Próxima página
button-delete = Apagar
button-source = Ler na fonte
choose-name = Quem ou o que você quer dizer?
closest-passage = Trecho mais próximo: { $headline }
searched-for = Procurado: { $terms }
shown-of = { $from }–{ $to } de { $total }
page-of = Página { $number } de { $count } · { $total } ao todo
apology = Desculpe, algo deu errado ao responder. Ficou registrado para quem mantém este bot; tente de novo.
too-fast =
    Você lê rápido! Me dê { $seconds ->
       [one] um segundo
      *[other] { $seconds } segundos
    } para acompanhar e pergunte de novo.
stopping = Estou reiniciando agora. Pergunte de novo em um minuto.
stale-button = Este botão é de uma versão mais antiga de mim e não funciona mais. Pergunte de novo.
lost-question = Não consigo mais ler a pergunta desta mensagem. Pergunte de novo.
not-your-answer = Só quem perguntou pode apagar esta resposta.
button-check-and-add = Conferir e adicionar
form-add-story = Adicionar esta história
field-title = Título
field-published = Publicação
field-published-hint = Um ano ou um dia, como 1815 ou 2003-01-20. Pode ficar vazio.
no-publication-date = Nenhuma data de publicação encontrada
check-first = Está certo? Nada é adicionado até você conferir.
adding = Adicionando …
story-added = Adicionei { $title }.
short-id = Nas referências ela se chama { $id }.
ask-it = Pergunte a ela: { $example }
only-this-server = Só este servidor pode consultá-la. /story remove a retira de novo.
no-file-sent = Use /story add como comando de barra num servidor e escolha o arquivo da história.
upload-under-way = Ainda estou lendo um arquivo deste servidor. Tente de novo quando eu terminar.
many-uploads = Estão chegando muitos arquivos agora. Tente de novo em um minuto.
not-your-file = Só quem enviou o arquivo pode adicioná-lo.
unknown-thread = Não consigo ver a que canal este tópico pertence, então não sei até onde as respostas podem ir aqui. Pergunte com um comando de barra e private:True, ou no próprio canal.
use-slash-command = Todo mundo aqui veria isso. Use { $command } como comando de barra, e a resposta será só para você.
cannot-answer-here = Você me perguntou num canal em que não posso escrever. Quem administra o servidor pode me dar lá “Ver canal”, “Enviar mensagens” e “Ver histórico de mensagens”, ou você pode me perguntar aqui mesmo.
evidence-speaker =
    { $how ->
       [named] Dito por { $speaker }
       [resolved] Dito por { $speaker }, como mostra o contexto
      *[unknown] A história não diz quem fala
    }{ HAS($cue) ->
       [yes] { " " }· “{ $cue }”
      *[no] { "" }
    }{ $reported ->
       [true] { " " }· fala relatada, não palavra por palavra
      *[false] { "" }
    }
upload-facts =
    { $chapters ->
       [one] { $chapters } capítulo
      *[other] { $chapters } capítulos
    } · { $paragraphs ->
       [one] { $paragraphs } parágrafo
      *[other] { $paragraphs } parágrafos
    } · { $english ->
       [true] { LANGUAGE($language) }
      *[false] { LANGUAGE($language) } (who, when e quote são feitos para o inglês)
    }
upload-published = Publicação: { $date }
