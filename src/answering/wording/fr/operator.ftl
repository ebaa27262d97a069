# Ce que le bot dit de lui-même.

version =
    { HAS($commit) ->
       [yes] Footnote { $version } ({ $commit })
      *[no] Footnote { $version }
    }
presence-reading =
    { $count ->
       [one] lecture : { $ready } histoire sur { $count }
      *[other] lecture : { $ready } histoires sur { $count }
    }
for-owner-alone = Seule la personne qui exploite ce bot peut demander cela.
status-up = En marche depuis { $days } j { $hours } h { $minutes } min
status-gateway = Connexions à Discord : { $ready } sur { $count } prêtes · serveurs : { $servers }
status-stories = Histoires : { $ready } sur { $count } prêtes · échouées : { $failed }
status-memory = Mémoire : { $megabytes } Mo
status-answers = Réponses depuis le démarrage : trouvé { $found } · passage le plus proche { $closest } · l'histoire n'en dit rien { $silent } · plusieurs sens { $several } · listes et aide { $lists } · erreurs de saisie { $mistakes } · échecs { $failed }
status-late = Arrivées trop tard pour Discord : { $count }
your-data = Tout ce qui est conservé à ton sujet est dans ce fichier.
how-to-export = /privacy export:True te donne dans un fichier tout ce qui est conservé à ton sujet.
