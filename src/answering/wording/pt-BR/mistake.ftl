# Erros que a própria pessoa pode corrigir, cada um com o valor e a saída.

## Chamadas

no-such-command = Não existe o comando /{ $name }. /help mostra todos.
unknown-command = Não existe o comando /{ $name }. Existem { $commands }.
command-near = Não existe o comando /{ $name }. Você quis dizer { LIST($near, join: "or") }? /help mostra todos.
names-no-command = { QUOTE($line) } não é nenhum comando. Existem { $commands }.
not-expected = { QUOTE($words) } não é esperado aqui.
option-missing = { $line } precisa de { QUOTE($name) }: { DESCRIBED($id, $description) } /help { $command } diz mais.
no-choice = { QUOTE($name) } de { $line } é { QUOTE($choices, join: "or") }, não { QUOTE($typed) }.
no-number =
    { HAS($range) ->
       [yes] { QUOTE($name) } de { $line } é um número inteiro de { $range-from } a { $range-to }, não { QUOTE($typed) }.
      *[no] { QUOTE($name) } de { $line } é um número inteiro, não { QUOTE($typed) }.
    }
has-to-know-who = { $line } precisa saber quem pergunta; sabe no Discord e no terminal (npm start), mas não aqui.
works-on-discord = { $line } funciona em um servidor do Discord.
nothing-asked = Escreva uma pergunta depois de /ask.
nothing-quoted = Informe as palavras da citação, quem fala, ou os dois.
nothing-to-find = { QUOTE($typed) } não indica nada para buscar. Dê pelo menos uma palavra sem sinal de menos.

## Lugares e histórias

no-place = { QUOTE($typed) } não é um lugar. Informe um capítulo, como “7”, ou uma referência, como “7:12”.
no-place-headed = Nenhum capítulo de { $title } tem o título { QUOTE($typed) }. Informe a posição dele na história, de 1 a { $count }, ou uma referência, como “7:12”.
no-such-chapter =
    { HAS($headed) ->
       [yes] Não há capítulo { $chapter }; { $title } tem os capítulos 1 a { $count }. Para o que tem esse título, escreva { QUOTE($headed) }.
      *[no] Não há capítulo { $chapter }; { $title } tem os capítulos 1 a { $count }.
    }
no-such-paragraph = O capítulo { $chapter } de { $title } tem os parágrafos 1 a { $count }, não há ¶{ $paragraph }.
no-such-story =
    { HAS($near) ->
       [yes] Não há nenhuma história { QUOTE($typed) }. Você quis dizer { $near-title } ({ $near-id })? /story list mostra todas.
      *[no] Não há nenhuma história { QUOTE($typed) }. /story list mostra todas.
    }
fits-stories = { QUOTE($typed) } serve para { $count } histórias: { $stories }. Indique uma pelo identificador.
no-story-yet = Ainda não há nenhuma história.
name-the-story = Há várias histórias aqui. Diga qual com a opção “story”; /story list mostra todas.
not-read-yet = { $title } ainda não foi lida; tente de novo daqui a pouco.

## Servidores

stories-need-server = As histórias próprias de um servidor são gerenciadas nesse servidor.
stories-need-manager = Só quem pode gerenciar o servidor pode mudar as histórias dele.
settings-need-server = As configurações são de um servidor; use /settings lá.
settings-need-manager = Só quem pode gerenciar o servidor pode ver e mudar as configurações dele.
needs-channel = Use isto no canal de que se trata.
no-setting = /settings não tem { QUOTE($typed) }.
no-rule = { QUOTE($typed) } não é nenhuma regra; existem { $rules }.
not-public-or-private = { QUOTE($typed) } não é nem “public” nem “private”.
no-excerpt-length = { QUOTE($typed) } não é um tamanho de { $from } a { $to } caracteres; 0 volta ao padrão.

## Histórias próprias de um servidor

not-own-story = { $title } não foi adicionada por este servidor; só quem mantém o bot pode mudá-la.
no-own-story = Este servidor não tem uma história própria { QUOTE($story) }.
enough-stories = Este servidor já tem { $count } histórias próprias; /story remove abre espaço.
file-without-story = { $name } não contém nenhuma história.
same-file =
    { $uploaded ->
       [true] Esse arquivo já está aqui: é { $title } (story: { $story }). Para dar outro título ou outra data, remova-a com /story remove e envie o arquivo de novo.
      *[false] Esse arquivo já está aqui: é { $title } (story: { $story }). Pertence a quem mantém este bot, e todos os servidores podem perguntar sobre ela.
    }
title-too-long = O título tem { $characters } caracteres; são guardados no máximo { $most }.
no-date = { QUOTE($typed) } não é uma data. Escreva um ano ou um dia, como 1815 ou 2003-01-20.
file-gone = Esse arquivo não está mais aqui. Envie-o de novo com /story add.
not-of-discord = O arquivo não está hospedado no Discord, por isso não é baixado.
file-not-given = O Discord não entregou o arquivo (status { $status }). Envie-o de novo.
file-not-fetched = Não foi possível baixar o arquivo do Discord. Envie-o de novo.
file-too-large = O arquivo tem { $megabytes } MB; são aceitos no máximo { $most } MB. Sem as imagens ele fica menor.
reading-stopped = { $name } não foi lido: o Footnote está sendo reiniciado. Tente de novo em um minuto.
reading-too-long = Não foi possível ler { $name }: demora muito mais do que outros arquivos do mesmo tamanho. Procure nele o que não parece uma história, como uma linha muito longa, ou divida-o em uma pasta de arquivos menores.
reading-not-started = { $name } não foi lido: a thread que lê não conseguiu iniciar, talvez por falta de memória. Tente de novo em um minuto.
reading-needs-memory = Não foi possível ler { $name }: precisa de mais memória do que há. Divida-o em uma pasta de arquivos menores.

## Arquivos que não são histórias

-formats = Histórias são texto simples, Markdown, HTML, EPUB, .docx, .odt, .fb2 ou PDF.
no-story =
    { $kind ->
       [png] { $path } é uma imagem PNG, não uma história. { -formats }
       [jpeg] { $path } é uma imagem JPEG, não uma história. { -formats }
       [gif] { $path } é uma imagem GIF, não uma história. { -formats }
       [doc] { $path } é um documento antigo do Word (.doc), não uma história. Salve-o como .docx.
       [rtf] { $path } é um documento RTF, não uma história. Salve-o como .docx ou como texto simples.
       [rar] { $path } é um arquivo compactado RAR, não uma história. Descompacte-o primeiro.
       [seven-zip] { $path } é um arquivo compactado 7-Zip, não uma história. Descompacte-o primeiro.
       [gzip] { $path } é um arquivo compactado gzip, não uma história. Descompacte-o primeiro.
       [audio] { $path } é um arquivo de áudio, não uma história. { -formats }
       [program] { $path } é um programa, não uma história. { -formats }
       [database] { $path } é um banco de dados, não uma história. { -formats }
       [safari] { $path } é um arquivo web do Safari, não uma história. Salve a página como HTML (código-fonte).
       [kindle] { $path } é um arquivo do Kindle, não uma história. Converta-o em EPUB, por exemplo com o Calibre.
       [open-document] { $path } é um arquivo OpenDocument que não é texto, não uma história. Salve-o como .odt, .docx ou texto simples.
       [htmlz] { $path } é uma página web compactada do Calibre (.htmlz), não uma história. Converta-a em EPUB.
       [packed-fb2] { $path } é um FictionBook compactado, não uma história. Descompacte-o e adicione o arquivo .fb2 que está nele.
       [excel] { $path } é uma pasta de trabalho do Excel, não uma história. { -formats }
       [powerpoint] { $path } é uma apresentação do PowerPoint, não uma história. { -formats }
       [pages] { $path } é um documento do Apple Pages, não uma história. Exporte-o como EPUB ou Word.
       [scrivener] { $path } é um projeto do Scrivener, não uma história. Compile-o como EPUB ou Word.
       [comics] { $path } é um arquivo de quadrinhos, não uma história. As páginas são imagens; só texto pode ser lido.
      *[zip] { $path } é um arquivo zip, não uma história. Descompacte-o: uma pasta de arquivos de texto no corpus é uma história.
    }
no-citable-text = { $path } não contém texto que se possa citar. Coloque nele os parágrafos da história, com linhas em branco entre eles.
page-too-deep = { $path } é uma página danificada: os elementos dela estão aninhados aos milhares.
no-page = { $path } é uma página salva como um só arquivo, mas não há página nele. Salve só o HTML.
word-without-text = { $path } é um documento do Word sem texto.
file-encrypted = { $path } está criptografado. Salve-o sem senha.
open-document-without-text = { $path } é um texto OpenDocument sem texto.
fiction-book-without-text = { $path } é um FictionBook sem texto.
no-text = { $path } não é texto: contém bytes que nenhum texto tem. Salve-o como texto simples, HTML, EPUB ou .docx.
entry-encrypted = { $path } está criptografado. Salve-o sem senha nem proteção contra cópia.
packed-unusually = { $path } está compactado de um modo que não pode ser lido aqui. Compacte-o de novo como um arquivo zip comum.
file-damaged = { $path } está danificado ou incompleto. Baixe-o ou exporte-o de novo.
scanned-pdf = { $path } é um PDF digitalizado: as páginas são imagens de texto. Faça o reconhecimento do texto (OCR) e adicione o resultado.
pdf-too-large = { $path }, descompactado, ocupa mais do que um livro precisa, ou está bloqueado. Salve-o de novo, ou como texto ou EPUB.
pdf-locked = { $path } está bloqueado com uma senha. Salve-o sem ela.
pdf-damaged = { $path } é um PDF danificado. Baixe-o ou exporte-o de novo.
epub-damaged = { $path } é um EPUB sem o documento de pacote: está danificado. Baixe-o ou exporte-o de novo.
epub-without-text = { $path } é um EPUB sem texto: as páginas são imagens ou desenhos. Só texto pode ser lido.
copy-protected = { $path } está protegido contra cópia (DRM): o texto está criptografado. Use uma edição sem proteção.
story-too-large = { $path } tem { $count } MB; uma história pode ter { $most } MB. Divida-o: uma pasta com um arquivo por capítulo também é uma história.
too-many-files-in-it = { $path } contém { $count } arquivos; são lidos no máximo { $most }.
too-many-pages = { $path } tem { $count } páginas; são lidas no máximo { $most }. Divida-o.
too-much-text = { $path } contém mais de { $most } MB de texto. Divida-o.
unpacks-to-too-much = { $path }, descompactado, ocupa mais de { $most } MB, o que nenhuma história precisa. Não é lido.
front-matter = { $path }: o cabeçalho não é um YAML válido: { $problem }
pdf-not-unpacked =
    { $ending ->
       [time] Não foi possível ler { $path }: descompactar este PDF demora muito mais do que outros do mesmo tamanho. Salve-o de novo com outro programa, ou como texto ou EPUB.
      *[memory] Não foi possível ler { $path }: descompactar este PDF precisa de mais memória do que um livro. Salve-o de novo com outro programa, ou como texto ou EPUB.
    }
xml-too-deep = O arquivo está danificado: os elementos dele estão aninhados aos milhares. Exporte-o de novo.
folder-without-stories =
    { COUNT($found) ->
       [0] { $path } é uma pasta sem histórias. Ponha nela arquivos de texto, um por capítulo.
      *[other] { $more ->
           [true] { $path } é uma pasta sem histórias. Ela contém { LIST($found, join: ", ") }, …. Ponha nela arquivos de texto, um por capítulo.
          *[false] { $path } é uma pasta sem histórias. Ela contém { LIST($found, join: ", ") }. Ponha nela arquivos de texto, um por capítulo.
        }
    }
folder-without-text =
    { HAS($problem) ->
       [yes] { $path } é uma pasta sem texto que possa ser citado. { $problem }
      *[no] { $path } é uma pasta sem texto que possa ser citado.
    }

## Por que uma história, ou uma parte dela, não responde

reading-not-kept = { $name } foi lido, mas o resultado não pode ser guardado em DATA_DIR ({ $detail }). Abra espaço lá, e deixe o Footnote escrever ali.
reading-went-wrong = Não foi possível ler { $name } por causa de um erro no Footnote ({ $detail }).
same-id = { $name } tem o mesmo id “{ $id }” que { $owner }. Dê outro: ponha {"{"}"id": "another-id"{"}"} em { $name }.json, ao lado.
unread-reports =
    { $more ->
       [0] { LIST($problems, join: " ") }
      *[other] { LIST($problems, join: " ") } E mais { $more }.
    }
set-aside =
    { HAS($seconds) ->
       [yes] { $seconds ->
           [one] Foi posta de lado: perguntas sobre ela levaram mais de um segundo de trabalho. Corrija o arquivo dela, por exemplo dividindo parágrafos muito longos, e ela será lida de novo.
          *[other] Foi posta de lado: perguntas sobre ela levaram mais de { $seconds } segundos de trabalho. Corrija o arquivo dela, por exemplo dividindo parágrafos muito longos, e ela será lida de novo.
        }
      *[no] Foi posta de lado: a thread que responde parou nela. Corrija o arquivo dela, por exemplo dividindo parágrafos muito longos, e ela será lida de novo.
    }
set-aside-uncut = Foi posta de lado: prepará-la até onde alguém leu demora demais ou exige memória demais.

## O que não funciona agora

shown-enough =
    { $hours ->
       [one] Você já viu destas histórias tudo o que uma pessoa pode ver em um dia. Pergunte de novo daqui a uma hora.
      *[other] Você já viu destas histórias tudo o que uma pessoa pode ver em um dia. Pergunte de novo daqui a { $hours } horas.
    }
enough-positions = Você definiu até onde leu em { $count } histórias, e não são guardadas mais. /progress clear apaga uma, /forget todas.
just-read-anew = { $title } acabou de ser lida de novo; diga outra vez.
story-changed = A história acabou de mudar ou de sumir; pergunte de novo daqui a pouco.
not-made-ready = Não foi possível preparar a história até onde você leu; pergunte de novo em um minuto.
made-ready-too-long = Não foi possível preparar a história até onde você leu: demora demais.
too-many-positions-at-once = Muita gente está definindo o progresso de leitura ao mesmo tempo; pergunte de novo daqui a pouco.
too-many-questions = Perguntas demais ao mesmo tempo; pergunte de novo daqui a pouco.
cannot-look-up = No momento não consigo consultar até onde você leu e, enquanto isso, não guardo nada de novo. Tente de novo em alguns minutos.
just-read-again = A história está sendo lida de novo; pergunte de novo daqui a pouco.
answering-stopped = O Footnote está sendo reiniciado; pergunte de novo em um minuto.
answering-not-started = A thread que responde não conseguiu iniciar, talvez por falta de memória; pergunte de novo daqui a pouco.
answering-too-long =
    { $seconds ->
       [one] Essa pergunta foi abandonada: levou mais de um segundo de trabalho. Faça-a com menos palavras, ou indique a história.
      *[other] Essa pergunta foi abandonada: levou mais de { $seconds } segundos de trabalho. Faça-a com menos palavras, ou indique a história.
    }
answering-ended = Não foi possível responder a essa pergunta: a thread que responde parou nela. Faça-a com outras palavras, ou indique a história.
# Dentro da frase que segue.
storage-place =
    { $of ->
       [database] o banco de dados { $path }
       [database-folder] o diretório do banco de dados { $path }
      *[folder] o diretório { $path }
    }
storage-problem =
    { $problem ->
       [full] Não há mais espaço para { storage-place }. Abra espaço nesse disco; nada do que estava guardado se perdeu. ({ $detail })
       [read-only] O Footnote precisa gravar, mas não consegue usar { storage-place }. Permita isso ao usuário com que ele é executado, ou indique outra pasta com DATA_DIR. ({ $detail })
       [busy] Outro programa está usando { storage-place }. Encerre-o e tente de novo. ({ $detail })
       [damaged] Parece que { storage-place } está danificado. Foi deixado como estava: restaure uma cópia de segurança, ou mova-o para começar com configurações vazias. ({ $detail })
       [unreadable] O disco acusa erros ao ler { storage-place }. Verifique o estado e o espaço dele e inicie o Footnote de novo. ({ $detail })
       [in-the-way] { $path } não pode ser usado: há um arquivo onde deveria haver uma pasta, ou uma pasta onde deveria haver um arquivo. Tire-o dali, ou indique outra pasta com DATA_DIR. ({ $detail })
      *[too-many-files] Há arquivos demais abertos nesta máquina. Aumente o limite (ulimit -n) e tente de novo. ({ $detail })
    }
