# Ce qui est dit pendant qu’un serveur est configuré, que des histoires arrivent et que de l’aide est donnée.
# Les commandes (/ask, /settings story) restent telles quelles : sur Discord elles deviennent des liens. $channel est l’id d’un salon, dans <#…>.

# Aide

help-part =
    { $part ->
       [ask] Demander
       [read] Explorer
       [spoilers] Sans spoilers
       [data] Tes données
      *[admins] Pour les admins
    }
help-part-about =
    { $part ->
       [ask] Qui, quand, où, qui l’a dit
       [read] Passages, personnages, dates, histoires
       [spoilers] Dire jusqu’où tu as lu
       [data] Ce qui est conservé, et comment le supprimer
      *[admins] Ajouter des histoires, choisir les réglages
    }
choose-help-part = Plus d’aide
help-no-story = Il n’y a pas encore d’histoire ici. Qui gère le serveur en ajoute une avec /story add.
help-examples = Par exemple, sur { $title } : { $examples }
help-ask = /ask accepte n’importe quelle question, en mots simples.
help-who = /who dit qui est quelqu’un. Un nom ou un rôle suffit.
help-when-where = /when et /where trouvent quand et où quelque chose s’est passé.
help-quote = /quote trouve qui a dit certains mots, ou ce que quelqu’un a dit.
help-find = /find montre tous les passages avec ces mots.
help-find-message = « Chercher dans l’histoire », dans le menu d’un message, dit si une citation est vraie ; « Poser une question dessus » demande ce que demande le message.
help-options = Chacune accepte story: (à quelle histoire tu demandes), private: (toi seul vois la réponse) et spoilers: (une réponse tirée de toute l’histoire).
help-passage = /passage montre le paragraphe qu’une référence désigne, et ce qu’il y a autour.
help-cast = /cast donne la liste des personnages.
help-timeline = /timeline donne, dans l’ordre, ce que l’histoire date.
help-stories = /story list nomme les histoires, /story info dit comment l’une d’elles a été lue.
help-one-command = /help avec le nom d’une commande en donne les options.
help-progress = /progress set dit jusqu’où tu as lu. À partir de là, je ne te dis rien de la suite. /progress show le montre et /progress clear l’annule.
help-private = Avec private: sur True, toi seul vois la réponse. Dans un salon tout le monde la voit, elle s’arrête donc peut-être plus tôt.
help-spoilers-once = spoilers: sur True donne une réponse tirée de toute l’histoire, pour toi seul.
help-limit-told = Une réponse qui s’est arrêtée quelque part dit où.
help-privacy = /privacy dit ce qui est conservé de toi et du serveur. Les questions et les réponses ne le sont pas.
help-forget = /forget supprime aussitôt ce qui est conservé de toi.
help-setup = /setup montre les réglages qui comptent, avec des menus pour les changer.
help-add-story = /story add ajoute une histoire à ce serveur : texte, Markdown, HTML, EPUB, Word ou PDF.
help-own-stories = /story remove retire une histoire, /story refresh la relit.
help-settings = /settings show donne tous les réglages. /settings story, /settings default, /settings answers, /settings excerpt et /settings language les changent.
help-channel-limit = /settings channel limit fixe jusqu’où les réponses publiques peuvent aller dans un salon. /settings channel story lui donne sa propre histoire.

# Quand le bot arrive sur un serveur

greeting = Salut ! Je réponds aux questions sur une histoire avec ses propres mots, et je dis où ils figurent. Trois étapes et tu peux commencer :
greeting-story =
    { HAS($title) ->
       [yes] 1. L’histoire. Tu peux déjà poser des questions sur { $title }. /story add en ajoute une autre, /settings story choisit celle qui est visée.
      *[no] { $count ->
           [0] 1. L’histoire. Il n’y en a pas encore : /story add en ajoute une à ce serveur.
           [one] 1. L’histoire. Tu peux déjà poser des questions sur { $count } histoire. /settings story choisit celle qui est visée, /story add en ajoute une autre.
          *[other] 1. L’histoire. Tu peux déjà poser des questions sur { $count } histoires. /settings story choisit celle qui est visée, /story add en ajoute une autre.
        }
    }
greeting-spoilers = 2. Les spoilers. Chacun dit avec /progress set jusqu’où il a lu. Pour tous les autres, /setup a trois règles : aucune limite, demander d’abord, ou le chapitre 1 seulement.
greeting-ask = 3. Les questions. /ask accepte n’importe quelle question, /help montre le reste. Tu peux aussi me mentionner.
greeting-admins = Les étapes 1 et 2 sont pour les personnes qui gèrent le serveur.
button-set-up = Configurer

# Réglages

set-up-here = Comment je travaille sur ce serveur
setting-name =
    { $setting ->
       [story] L’histoire visée quand aucune n’est nommée
       [rule] Lecteurs qui n’ont pas dit jusqu’où ils ont lu
       [answers] Qui voit une réponse
      *[language] La langue des réponses que tout le monde voit
    }
choice-no-story = Aucune histoire
choice-story = { $title }
choice-rule =
    { $rule ->
       [none] Aucune limite
       [ask] Demander d’abord jusqu’où ils ont lu
      *[chapter-1] Le chapitre 1 seulement
    }
choice-answers =
    { $shown ->
       [all] Tout le monde dans le salon
      *[asker] Seulement la personne qui demande
    }
choice-language =
    { HAS($name) ->
       [yes] { $name }
      *[no] Celle du serveur sur Discord
    }
more-stories =
    { $count ->
       [one] Il y a { $count } histoire, plus qu’il n’en tient dans le menu : /settings story accepte n’importe laquelle.
      *[other] Il y a { $count } histoires, plus qu’il n’en tient dans le menu : /settings story accepte n’importe laquelle.
    }
limits-hint = Aucun salon n’a de limite. /settings channel limit fixe jusqu’où les réponses publiques peuvent aller dans un salon.
answers-language =
    { HAS($name) ->
       [yes] Langue des réponses publiques : { $name } (/settings language)
      *[no] Langue des réponses publiques : celle du serveur sur Discord (/settings language)
    }
channel-limited = <#{ $channel }> : les réponses publiques sur { $title } s’arrêtent { $place } (/settings channel limit)
channel-story = <#{ $channel }> : { $title } est visée quand aucune histoire n’est nommée (/settings channel story)
more-channels =
    { $count ->
       [one] … et { $count } salon de plus
      *[other] … et { $count } salons de plus
    }
# Toujours après « jusqu’ » ou « s’arrêtent ».
limit-place =
    { HAS($paragraph) ->
       [yes] { $paragraph ->
           [0] au début du chapitre { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            }
          *[other] au chap. { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            } ¶{ $paragraph }
        }
      *[no] à la fin du chapitre { $chapter }{ HAS($label) ->
           [yes] { " " }({ $label })
          *[no] { "" }
        }
    }

changed-story = Histoire visée : { HAS($from) ->
       [yes] { $from }
      *[no] aucune
    } → { HAS($to) ->
       [yes] { $to }
      *[no] aucune
    }
changed-rule = Lecteurs sans position de lecture : { $from ->
       [none] aucune limite
       [ask] demander d’abord
      *[chapter-1] le chapitre 1 seulement
    } → { $to ->
       [none] aucune limite
       [ask] demander d’abord
      *[chapter-1] le chapitre 1 seulement
    }
changed-answers = Qui voit une réponse : { $from ->
       [all] tout le monde
      *[asker] la personne qui demande
    } → { $to ->
       [all] tout le monde
      *[asker] la personne qui demande
    }
changed-excerpt = Extrait le plus long : { HAS($from) ->
       [yes] { $from ->
           [one] { $from } caractère
          *[other] { $from } caractères
        }
      *[no] autant que la place le permet
    } → { HAS($to) ->
       [yes] { $to ->
           [one] { $to } caractère
          *[other] { $to } caractères
        }
      *[no] autant que la place le permet
    }
changed-language = Langue des réponses publiques : { HAS($from) ->
       [yes] { $from }
      *[no] celle du serveur sur Discord
    } → { HAS($to) ->
       [yes] { $to }
      *[no] celle du serveur sur Discord
    }
changed-channel-story = Histoire visée dans <#{ $channel }> : { HAS($from) ->
       [yes] { $from }
      *[no] aucune en propre
    } → { HAS($to) ->
       [yes] { $to }
      *[no] aucune en propre
    }
changed-limit = Réponses publiques dans <#{ $channel }> sur { $title } : { HAS($from) ->
       [yes] jusqu’{ $from }
      *[no] aucune limite
    } → { HAS($to) ->
       [yes] jusqu’{ $to }
      *[no] aucune limite
    }
no-such-language = Je ne parle pas « { $typed } ». Il y a { LIST($languages) }.
unchanged = Rien n’a changé : c’était déjà ainsi.

story-still-read = La lecture de { $title } est en cours. D’ici là, cette histoire ne donne pas de réponses.
story-not-read = { $title } n’a pas pu être lu, cette histoire ne donne donc pas de réponses. /story list dit pourquoi.
rule-without-chapters = Cette règle n’a pas encore d’effet : chaque histoire ici n’a qu’un chapitre, il n’y a donc rien à cacher.
rule-without-stories = Cette règle n’a pas encore d’effet : il n’y a aucune histoire ici.
channels-before-story =
    { $count ->
       [one] { $count } salon a sa propre histoire, qui passe avant celle-ci. /settings show le nomme.
      *[other] { $count } salons ont leur propre histoire, qui passe avant celle-ci. /settings show les nomme.
    }
limit-in-spoilers = <#{ $channel }> est marqué pour les spoilers sur Discord ; les limites n’y ont pas d’effet.
limit-hides-nothing = C’est la fin de { $title }, la limite ne cache donc rien.
limit-but-private = Ici, seule la personne qui demande voit les réponses, et les limites des salons ne valent que pour les réponses publiques.

# Ajouter une histoire

adding-step =
    { $done ->
       [received] ☑ Reçue · ▶ Lecture … · Vérification · Ajout
       [read] ☑ Reçue · ☑ Lue · ▶ Vérification · Ajout
       [checked] ☑ Reçue · ☑ Lue · ☑ Vérifiée · ▶ Ajout …
      *[added] ☑ Reçue · ☑ Lue · ☑ Vérifiée · ☑ Ajoutée
    }
file-received = J’ai reçu { $name } et je suis en train de le lire.
button-make-default = En faire celle par défaut
button-see-cast = Voir les personnages
button-ask-this-story = Une question sur cette histoire

kept-of-joining = Qu’un serveur a été salué à l’arrivée du bot est conservé avec son identifiant, pour qu’il ne le soit qu’une fois. La langue qu’il a choisie est conservée avec ses réglages.
