# Como uma história foi lida: como o quê, o que do arquivo não é texto da história, e o que há de errado com o arquivo.

how-read = { $note }
note-read-as =
    { $form ->
       [fiction-book] Lida como FictionBook.
       [folder] Lida dos arquivos de uma pasta, na ordem dos nomes.
       [markdown] Lida como Markdown.
       [open-document] Lida como texto OpenDocument.
       [web-page] Lida como página da web.
      *[word] Lida como documento do Word.
    }
note-read-as-epub =
    { $chaptersFrom ->
       [navigation] Lida como EPUB, com os capítulos da navegação.
      *[headings] Lida como EPUB, com os capítulos dos títulos.
    }
note-read-as-pdf =
    { $chaptersFrom ->
       [bookmarks] Lida como PDF, com os capítulos dos marcadores.
      *[headings] Lida como PDF, com os capítulos dos títulos.
    }

# $leftOut é um dos tipos abaixo com o número; $leftOut-words, como começam os primeiros, a não ser que todos estejam cortados.
left-out =
    { HAS($leftOut-words) ->
       [yes] { $leftOut-isCut ->
           [true] Deixado de fora: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }, ….
          *[false] Deixado de fora: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }.
        }
      *[no] Deixado de fora: { $leftOut }.
    }
also-left-out = Também deixado de fora: { $leftOut }.
left-out-author-notes =
    { $count ->
       [one] { $count } nota ou resumo de quem escreveu
      *[other] { $count } notas e resumos de quem escreveu
    }
left-out-before-first-paragraph =
    { $count ->
       [one] { $count } linha antes do primeiro parágrafo
      *[other] { $count } linhas antes do primeiro parágrafo
    }
left-out-bylines-and-captions =
    { $count ->
       [one] { $count } assinatura ou legenda
      *[other] { $count } assinaturas e legendas
    }
left-out-comments =
    { $count ->
       [one] { $count } comentário oculto
      *[other] { $count } comentários ocultos
    }
left-out-contents =
    { $count ->
       [one] { $count } sumário
      *[other] { $count } sumários
    }
left-out-deleted-text =
    { $count ->
       [one] { $count } pedaço de texto excluído
      *[other] { $count } pedaços de texto excluído
    }
left-out-embeds =
    { $count ->
       [one] { $count } arquivo incorporado
      *[other] { $count } arquivos incorporados
    }
left-out-epigraphs-and-title-pages =
    { $count ->
       [one] { $count } epígrafe ou folha de rosto
      *[other] { $count } epígrafes e folhas de rosto
    }
left-out-hidden-text =
    { $count ->
       [one] { $count } pedaço de texto oculto
      *[other] { $count } pedaços de texto oculto
    }
left-out-illustrations =
    { $count ->
       [one] { $count } ilustração
      *[other] { $count } ilustrações
    }
left-out-library-header =
    { $count ->
       [one] { $count } cabeçalho da biblioteca de onde vem o texto
      *[other] { $count } cabeçalhos da biblioteca de onde vem o texto
    }
left-out-licence =
    { $count ->
       [one] { $count } licença depois do texto
      *[other] { $count } licenças depois do texto
    }
left-out-menus-and-boxes =
    { $count ->
       [one] { $count } menu ou quadro em volta do artigo
      *[other] { $count } menus e quadros em volta do artigo
    }
left-out-note-numbers =
    { $count ->
       [one] { $count } número de nota
      *[other] { $count } números de notas
    }
left-out-notes-and-index =
    { $count ->
       [one] { $count } parágrafo de notas ou índice
      *[other] { $count } parágrafos de notas e índice
    }
left-out-other-files =
    { $count ->
       [one] { $count } arquivo sem história
      *[other] { $count } arquivos sem história
    }
left-out-page-headers =
    { $count ->
       [one] { $count } cabeçalho ou rodapé de página
      *[other] { $count } cabeçalhos e rodapés de páginas
    }
left-out-page-numbers =
    { $count ->
       [one] { $count } número de página
      *[other] { $count } números de páginas
    }
left-out-producer-credits =
    { $count ->
       [one] { $count } nota sobre quem fez o arquivo
      *[other] { $count } notas sobre quem fez o arquivo
    }
left-out-properties =
    { $count ->
       [one] { $count } propriedade
      *[other] { $count } propriedades
    }
left-out-ruby =
    { $count ->
       [one] { $count } leitura ao lado de um caractere
      *[other] { $count } leituras ao lado de caracteres
    }
left-out-reader-comments =
    { $count ->
       [one] { $count } comentário de leitores
      *[other] { $count } comentários de leitores
    }
left-out-scene-breaks =
    { $count ->
       [one] { $count } quebra de cena
      *[other] { $count } quebras de cena
    }
left-out-section-headings =
    { $count ->
       [one] { $count } título de seção
      *[other] { $count } títulos de seções
    }
left-out-section-numbers =
    { $count ->
       [one] { $count } número de seção
      *[other] { $count } números de seções
    }
left-out-the-end =
    { $count ->
       [one] { $count } “Fim”
      *[other] { $count } “Fim”
    }
left-out-title-pages =
    { $count ->
       [one] { $count } folha de rosto ou página de capa
      *[other] { $count } folhas de rosto e páginas de capa
    }
left-out-transcriber-notes =
    { $count ->
       [one] { $count } nota de transcrição
      *[other] { $count } notas de transcrição
    }

# Depois do título de uma história, numa linha: $warnings-first são os primeiros avisos; $more não são ditos.
read-with-warnings = { $warnings }
read-with-warnings-in-line =
    { $count ->
       [one] lida com { $count } aviso:
      *[other] lida com { $count } avisos:
    } { $more ->
       [0] { LIST($first, join: " ") }
      *[other] { LIST($first, join: " ") } E mais { $more }.
    }
reading-warning = { $warning }
warning-in-files =
    { $more ->
       [0] { $files }: { $problem }
       [one] { $files } e mais { $more }: { $problem }
      *[other] { $files } e mais { $more }: { $problem }
    }
warning-guessed-encoding = O arquivo não diz como seus caracteres estão escritos; foi usado { $encoding }. Se as letras parecerem erradas, salve-o em UTF-8.
warning-mixed-encodings =
    { $count ->
       [one] { $count } linha não está em UTF-8 como o resto; para ela foi usado { $encoding }. Se as letras parecerem erradas ali, salve o arquivo em UTF-8.
      *[other] { $count } linhas não estão em UTF-8 como o resto; para elas foi usado { $encoding }. Se as letras parecerem erradas ali, salve o arquivo em UTF-8.
    }
warning-bad-bytes =
    { $count ->
       [one] { $count } byte não é um caractere em { $encoding } e aparece como �: o arquivo pode estar danificado. Baixe ou salve-o de novo.
      *[other] { $count } bytes não são caracteres em { $encoding } e aparecem como �: o arquivo pode estar danificado. Baixe ou salve-o de novo.
    }
warning-missing-part = { $part } é mencionado, mas não está lá, então falta esse texto. Baixe ou exporte o arquivo de novo.
# $problem é uma frase de mistake.ftl; abaixo, o que diz o leitor de YAML, em inglês.
warning-unreadable-part = Não foi possível ler { $part }, e falta: { $problem }
warning-bad-properties = As propriedades não são YAML válido, então algumas podem faltar: { $problem }. Ponha entre aspas os valores com dois-pontos.
warning-ignored-property =
    { $problem ->
       [id] A propriedade “{ $property }” foi ignorada: ela precisa ter de 1 a 32 letras minúsculas, algarismos e hifens, com pelo menos uma letra.
       [words] A propriedade “{ $property }” foi ignorada: ela precisa ser palavras entre aspas.
       [day] A propriedade “{ $property }” foi ignorada: ela precisa ser um ano ou um dia, como "1815" ou "2003-01-20".
       [dateline] A propriedade “{ $property }” foi ignorada: ela precisa ser um objeto como {"{"}"place": "Seoul", "day": "2003-01-20"{"}"}.
       [address] A propriedade “{ $property }” foi ignorada: ela precisa ser um endereço que comece com http:// ou https://.
       [true-or-false] A propriedade “{ $property }” foi ignorada: ela precisa ser true ou false.
       [language] A propriedade “{ $property }” foi ignorada: ela precisa ser um código de idioma como "en".
       [kind] A propriedade “{ $property }” foi ignorada: ela precisa ser "story", "report" ou "archive".
       [list] A propriedade “{ $property }” foi ignorada: ela precisa ser uma lista de palavras, como {"["}"Heaven"].
       [aliases] A propriedade “{ $property }” foi ignorada: ela precisa dar a cada nome os seus outros nomes, como {"{"}"Aragorn": ["Strider", {"{"}"name": "the stranger", "from": "1:10"{"}"}]{"}"}.
      *[pairs] A propriedade “{ $property }” foi ignorada: ela precisa ser uma lista de pares, como {"["}["Mr. Darcy", "Mrs. Darcy"]].
    }
warning-cut-id = O id foi cortado de “{ $whole }” para “{ $id }”. Para escolher outro, ponha {"{"}"id": "…"{"}"} num arquivo de mesmo nome que termine em .json.
warning-no-text = O arquivo não contém texto que possa ser citado.
warning-same-chapter = { LIST($parts, join: " e ") } têm o mesmo nome ou o mesmo texto, e cada um foi lido. Se forem iguais, retire um.
warning-no-dateline = O relato não tem um dia, como outros da mesma pasta, então “ontem” nele não tem data. Ponha o dia numa linha abaixo do título.
warning-unreadable-page = Não foi possível ler a página { $page }, e ela falta. Salve o PDF de novo.
warning-pages-without-text =
    { COUNT($pages) ->
       [one] { COUNT($pages) } página não contém texto ({ LIST($pages, join: ", ", most: 10) }): se houver texto em imagens, faça o reconhecimento (OCR).
      *[other] { COUNT($pages) } páginas não contêm texto ({ LIST($pages, join: ", ", most: 10) }): se houver texto em imagens, faça o reconhecimento (OCR).
    }
