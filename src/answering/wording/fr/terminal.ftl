# Ce que disent l’invite du terminal et le programme inspect à côté des réponses. Les journaux et les lignes JSON restent en anglais.

## L’invite

prompt-instead-of-bot = DISCORD_TOKEN n’est pas défini : voici donc le bot dans le terminal. README.md dit comment le mettre sur Discord.
prompt-opened =
    { HAS($title) ->
       [yes] Pose tes questions sur { $title }. /help montre ce qu’on peut demander ; exit ou Ctrl+D pour quitter.
      *[no] { $count ->
           [0] Il n’y a pas encore d’histoire. /help montre ce qu’on peut demander ; exit ou Ctrl+D pour quitter.
           [one] Pose tes questions sur { $count } histoire. /help montre ce qu’on peut demander ; exit ou Ctrl+D pour quitter.
          *[other] Pose tes questions sur { $count } histoires. /help montre ce qu’on peut demander ; exit ou Ctrl+D pour quitter.
        }
    }
# Devant le curseur : aussi court que possible.
prompt-of-stories =
    { $count ->
       [one] { $count } histoire
      *[other] { $count } histoires
    }
prompt-help-keys = Ici : Tab complète les commandes, leurs options, les noms et les histoires ; ↑ rappelle ce que tu as tapé.
prompt-help-story = S’il y a plusieurs histoires, nomme-en une à la fin : /who the doctor story:id. /story list montre les identifiants.
prompt-help-pages = Une longue liste se feuillette ainsi : /find the fox page:2
prompt-help-end = exit, quit ou Ctrl+D pour quitter.
# Sous une page d’une liste. $next se tape tel quel.
prompt-page =
    { HAS($next) ->
       [yes] Page { $number } sur { $count } ({ $total } en tout) ; la suite avec { $next }
      *[no] Page { $number } sur { $count } ({ $total } en tout)
    }
nearest-passages = Passages les plus proches :
# D’autres passages, par leurs références.
also-in = Aussi : { $citations }

## Pendant que les histoires sont lues

reading-progress =
    { $ready } sur { $total ->
       [one] { $total } histoire
      *[other] { $total } histoires
    } : lecture faite{ $failed ->
       [0] { "" }
      *[other] , { $failed } illisibles
    }{ HAS($now) ->
       [yes] { " · " }{ $now }
      *[no] { "" }
    }{ HAS($seconds) ->
       [yes] { " · " }{ $seconds } s
      *[no] { "" }
    }
reading-goes-on = Les autres suivent ; /story list dit où on en est.
without-reader = Pas de modèle de lecture ({ $why }) : les passages sont trouvés par leurs seuls mots.

## Comment des fichiers ont été lus

inspect-length = { count-chapters }, { count-paragraphs }, { count-sentences }, { count-characters }
count-sentences =
    { $sentences ->
       [one] { $sentences } phrase
      *[other] { $sentences } phrases
    }
count-characters =
    { $characters ->
       [one] { $characters } caractère
      *[other] { $characters } caractères
    }
inspect-section =
    { $section ->
       [chapters] Chapitres ({ $count })
       [paragraphs] Paragraphes ({ $count })
       [people] Personnes ({ $count })
       [others] Lieux et organisations ({ $count })
       [dates] Dates ({ $count })
       [quotations] Citations ({ $count })
       [reports] Dépêches ({ $count })
      *[warnings] Avertissements ({ $count })
    }
inspect-more-rows = … { $count } de plus (--json montre tout)
inspect-no-warnings = Aucun avertissement.
# Un nom : combien de fois il paraît dans l’histoire, ses autres formes, et qui ou ce que c’est, dans les mots de l’histoire.
inspect-entity =
    { $name } × { $count }{ HAS($aliases) ->
       [yes] { " " }(aussi { LIST($aliases, join: ", ") })
      *[no] { "" }
    }{ HAS($words) ->
       [yes] { " " }: { $words }
      *[no] { "" }
    }
inspect-kind =
    { $kind ->
       [person] personne
       [place] lieu
      *[organization] organisation
    }
# Des mots pour un temps avec leur valeur, ou avec leur genre.
inspect-date =
    { HAS($value) ->
       [yes] { QUOTE($words) } → { $value }
      *[no] { QUOTE($words) } ({ inspect-form })
    }
inspect-form =
    { $form ->
       [date] date
       [duration] durée
       [relative] relatif
      *[vague] vague
    }
# Qui le dit, comment on le sait, et les mots ; ceux qui sont rapportés ne le sont pas mot pour mot.
inspect-quotation =
    { HAS($speaker) ->
       [yes] { $speaker }
      *[no] ?
    } ({ inspect-certainty }) : { $kind ->
       [reported] en substance, { $words }
      *[direct] { QUOTE($words) }
    }
inspect-certainty =
    { $certainty ->
       [named] nommé par le texte
       [resolved] déduit
      *[unknown] inconnu
    }
inspect-archive =
    { $count ->
       [one] Une archive de { $count } dépêche, une histoire à elle seule.
      *[other] Une archive de { $count } dépêches, chacune une histoire à elle seule.
    }
inspect-no-day = sans date
inspect-unreadable =
    { HAS($name) ->
       [yes] Impossible de lire { $name } : { $problem }
      *[no] Lecture impossible : { $problem }
    }
nothing-at-path =
    { $what ->
       [missing] { $path } n’existe pas : aucun fichier ni dossier ne porte ce nom.
       [empty-folder] { $path } est un dossier vide. Mets-y des fichiers de texte, un par chapitre.
      *[neither] { $path } n’est ni un fichier ni un dossier.
    }
is-a-manifest = { $path } est un manifeste. Indique le fichier de l’histoire elle-même : son manifeste est lu avec.
