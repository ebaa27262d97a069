# O que se diz enquanto um servidor é configurado, histórias chegam e ajuda é dada.
# Os comandos (/ask, /settings story) ficam como estão: no Discord viram links. $channel é o id de um canal, em <#…>.

# Ajuda

help-part =
    { $part ->
       [ask] Perguntar
       [read] Explorar
       [spoilers] Sem spoilers
       [data] Seus dados
      *[admins] Para administradores
    }
help-part-about =
    { $part ->
       [ask] Quem, quando, onde, quem disse
       [read] Trechos, personagens, datas, histórias
       [spoilers] Diga até onde você leu
       [data] O que é guardado, e como apagar
      *[admins] Adicionar histórias, configurar
    }
choose-help-part = Mais ajuda
help-no-story = Ainda não há nenhuma história aqui. Quem gerencia o servidor adiciona uma com /story add.
help-examples = Por exemplo, sobre { $title }: { $examples }
help-ask = /ask aceita qualquer pergunta em palavras simples.
help-who = /who diz quem é alguém. Basta um nome ou um papel.
help-when-where = /when e /where encontram a hora e o lugar de algo que aconteceu.
help-quote = /quote encontra quem disse certas palavras, ou o que alguém disse.
help-find = /find mostra todos os trechos com estas palavras.
help-find-message = “Buscar na história”, no menu de uma mensagem, diz se uma citação é verdadeira; “Perguntar sobre isto” pergunta o que a mensagem pergunta.
help-options = Cada um aceita story: (a qual história perguntar), private: (só você vê a resposta) e spoilers: (uma resposta da história toda).
help-passage = /passage mostra o parágrafo que uma referência indica, e o que está em volta.
help-cast = /cast lista os personagens.
help-timeline = /timeline lista o que a história data, em ordem.
help-stories = /story list diz quais são as histórias, /story info diz como uma foi lida.
help-one-command = /help com o nome de um comando mostra as opções dele.
help-progress = /progress set diz até onde você leu. A partir daí não conto nada do que vem depois. /progress show mostra isso e /progress clear desfaz.
help-private = Com private: em True, só você vê a resposta. Num canal todos a veem, então ela pode parar antes.
help-spoilers-once = spoilers: em True dá uma resposta da história toda, só para você.
help-limit-told = Uma resposta que parou em algum lugar diz onde.
help-privacy = /privacy diz o que é guardado de você e do servidor. Perguntas e respostas não são.
help-forget = /forget apaga na hora o que é guardado de você.
help-setup = /setup mostra as configurações que importam, com menus para mudá-las.
help-add-story = /story add adiciona uma história a este servidor: texto, Markdown, HTML, EPUB, Word ou PDF.
help-own-stories = /story remove remove uma história, /story refresh a lê de novo.
help-settings = /settings show lista todas as configurações. /settings story, /settings default, /settings answers, /settings excerpt e /settings language as mudam.
help-channel-limit = /settings channel limit define até onde as respostas públicas num canal podem ir. /settings channel story define a história própria do canal.

# Quando o bot entra num servidor

greeting = Olá! Eu respondo a perguntas sobre uma história com as palavras dela, e digo onde elas estão. Três passos e você pode começar:
greeting-story =
    { HAS($title) ->
       [yes] 1. A história. Já é possível perguntar sobre { $title }. /story add adiciona outra, /settings story escolhe a que vale.
      *[no] { $count ->
           [0] 1. A história. Ainda não há nenhuma: /story add adiciona uma a este servidor.
           [one] 1. A história. Já é possível perguntar sobre { $count } história. /settings story escolhe a que vale, /story add adiciona outra.
          *[other] 1. A história. Já é possível perguntar sobre { $count } histórias. /settings story escolhe a que vale, /story add adiciona outra.
        }
    }
greeting-spoilers = 2. Spoilers. Cada pessoa diz com /progress set até onde leu. Para todas as outras, /setup tem três regras: sem limite, perguntar primeiro, ou só o capítulo 1.
greeting-ask = 3. Perguntar. /ask aceita qualquer pergunta, /help mostra o resto. Você também pode me mencionar.
greeting-admins = Os passos 1 e 2 são para quem gerencia o servidor.
button-set-up = Configurar

# Configurações

set-up-here = Como eu trabalho neste servidor
setting-name =
    { $setting ->
       [story] A história que vale quando nenhuma é dita
       [rule] Quem não disse até onde leu
       [answers] Quem vê uma resposta
      *[language] O idioma das respostas que todos veem
    }
choice-no-story = Nenhuma história
choice-story = { $title }
choice-rule =
    { $rule ->
       [none] Sem limite
       [ask] Perguntar primeiro até onde leram
      *[chapter-1] Só o capítulo 1
    }
choice-answers =
    { $shown ->
       [all] Todos no canal
      *[asker] Só quem pergunta
    }
choice-language =
    { HAS($name) ->
       [yes] { $name }
      *[no] O que o servidor indica no Discord
    }
more-stories =
    { $count ->
       [one] Há { $count } história, mais do que cabe no menu: /settings story aceita qualquer uma.
      *[other] Há { $count } histórias, mais do que cabe no menu: /settings story aceita qualquer uma.
    }
limits-hint = Nenhum canal tem limite. /settings channel limit define até onde as respostas públicas num canal podem ir.
answers-language =
    { HAS($name) ->
       [yes] Idioma das respostas públicas: { $name } (/settings language)
      *[no] Idioma das respostas públicas: o que o servidor indica no Discord (/settings language)
    }
channel-limited = <#{ $channel }>: as respostas públicas sobre { $title } param em: { $place } (/settings channel limit)
channel-story = <#{ $channel }>: { $title } vale quando nenhuma história é dita (/settings channel story)
more-channels =
    { $count ->
       [one] … e mais { $count } canal
      *[other] … e mais { $count } canais
    }
limit-place =
    { HAS($paragraph) ->
       [yes] { $paragraph ->
           [0] o começo do capítulo { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            }
          *[other] cap. { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            } ¶{ $paragraph }
        }
      *[no] o fim do capítulo { $chapter }{ HAS($label) ->
           [yes] { " " }({ $label })
          *[no] { "" }
        }
    }

changed-story = História que vale: { HAS($from) ->
       [yes] { $from }
      *[no] nenhuma
    } → { HAS($to) ->
       [yes] { $to }
      *[no] nenhuma
    }
changed-rule = Quem não tem progresso de leitura: { $from ->
       [none] sem limite
       [ask] perguntar primeiro
      *[chapter-1] só o capítulo 1
    } → { $to ->
       [none] sem limite
       [ask] perguntar primeiro
      *[chapter-1] só o capítulo 1
    }
changed-answers = Quem vê uma resposta: { $from ->
       [all] todos
      *[asker] só quem pergunta
    } → { $to ->
       [all] todos
      *[asker] só quem pergunta
    }
changed-excerpt = Trecho mais longo: { HAS($from) ->
       [yes] { $from ->
           [one] { $from } caractere
          *[other] { $from } caracteres
        }
      *[no] tanto quanto couber
    } → { HAS($to) ->
       [yes] { $to ->
           [one] { $to } caractere
          *[other] { $to } caracteres
        }
      *[no] tanto quanto couber
    }
changed-language = Idioma das respostas públicas: { HAS($from) ->
       [yes] { $from }
      *[no] o que o servidor indica no Discord
    } → { HAS($to) ->
       [yes] { $to }
      *[no] o que o servidor indica no Discord
    }
changed-channel-story = História que vale em <#{ $channel }>: { HAS($from) ->
       [yes] { $from }
      *[no] nenhuma própria
    } → { HAS($to) ->
       [yes] { $to }
      *[no] nenhuma própria
    }
changed-limit = Respostas públicas em <#{ $channel }> sobre { $title }: { HAS($from) ->
       [yes] até { $from }
      *[no] sem limite
    } → { HAS($to) ->
       [yes] até { $to }
      *[no] sem limite
    }
no-such-language = Eu não falo “{ $typed }”. Os idiomas são { LIST($languages) }.
unchanged = Nada mudou: já estava assim.

story-still-read = { $title } ainda está sendo lida. Até lá, não dá respostas.
story-not-read = Não foi possível ler { $title }, então ela não dá respostas. /story list diz por quê.
rule-without-chapters = Esta regra ainda não tem efeito: todas as histórias aqui têm um capítulo só, então não há nada a esconder.
rule-without-stories = Esta regra ainda não tem efeito: não há nenhuma história aqui.
channels-before-story =
    { $count ->
       [one] { $count } canal tem uma história própria, que vale antes desta. /settings show diz qual é.
      *[other] { $count } canais têm histórias próprias, que valem antes desta. /settings show diz quais são.
    }
limit-in-spoilers = <#{ $channel }> está marcado para spoilers no Discord, onde os limites não têm efeito.
limit-hides-nothing = Esse é o fim de { $title }, então o limite não esconde nada.
limit-but-private = Aqui as respostas aparecem só para quem pergunta, e os limites de canal valem apenas para as públicas.

# Adicionar uma história

adding-step =
    { $done ->
       [received] ☑ Recebida · ▶ Lendo … · Conferir · Adicionar
       [read] ☑ Recebida · ☑ Lida · ▶ Conferir · Adicionar
       [checked] ☑ Recebida · ☑ Lida · ☑ Conferida · ▶ Adicionando …
      *[added] ☑ Recebida · ☑ Lida · ☑ Conferida · ☑ Adicionada
    }
file-received = Recebi { $name } e estou lendo.
button-make-default = Tornar a história padrão
button-see-cast = Ver os personagens
button-ask-this-story = Perguntar sobre esta história

kept-of-joining = Que um servidor foi saudado quando o bot entrou nele é guardado com o id, para que seja saudado uma vez só. O idioma que ele escolheu é guardado com as configurações.
