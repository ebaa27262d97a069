# Ce qui est dit des lecteurs, des serveurs et du bot lui-même.

command =
    { HAS($example) ->
       [yes] /{ $name } : { DESCRIBED($id, $description) } Par exemple { $example }
      *[no] /{ $name } : { DESCRIBED($id, $description) }
    }
option =
    { $needed ->
       [true] { $name } (nécessaire) : { DESCRIBED($id, $description) }
      *[false] { $name } : { DESCRIBED($id, $description) }
    }
example = Par exemple : { $example }
chapter-offered = Chapitre { $number }
ask-about-story = Pose une question sur l’histoire ; chaque réponse est faite de ses propres mots, avec l’endroit où ils figurent.
or-just-write = Ou écris simplement ta question, en message privé ou après une mention.
silence-is-told = Là où l’histoire se tait, la réponse le dit, et pourquoi.

hello = Salut ! Je réponds aux questions sur une histoire avec ses propres mots.
thanks = De rien.
goodbye = À bientôt, et bonne lecture.
who-are-you = Je suis Footnote, un bot : je réponds aux questions sur une histoire avec ses propres mots, et je dis où ils figurent.
what-can-you-do = Je réponds aux questions sur une histoire avec ses propres mots, et je dis où ils figurent.
ask-me-about =
    { HAS($title) ->
       [yes] Pose-moi une question sur { QUOTE($title) }.
      *[no] { $count ->
           [0] Il n’y a pas encore d’histoire.
           [one] Pose-moi une question sur la seule histoire ({ $count }) ; /story list la nomme.
          *[other] Pose-moi une question sur l’une des { $count } histoires ; /story list les nomme.
        }
    }
plain-examples = Par exemple, en anglais : who is …? · where did … go? · who said “…”? /help en montre plus.

one-chapter = { QUOTE($title) } n’a qu’un chapitre, il n’y a donc rien à y cacher.
you-have-read = Tu as lu { QUOTE($title) } jusqu’{ up-to-place }.
private-answers-stop = Les réponses privées ne montrent rien de la suite. /progress clear annule cela.
earliest-holds = { QUOTE($typed) } peut désigner plusieurs endroits, et c’est le premier qui compte. Pour un autre, écris { QUOTE($others, join: "or") }.
place-moved =
    { $how ->
       [moved] { QUOTE($title) } a été relu : ta position de lecture y est maintenant { place-words }.
      *[earlier] { QUOTE($title) } a été relu, et l’endroit où tu étais n’est plus sûr : ta position de lecture y est maintenant { place-words }. /progress set la change.
    }
old-place-holds = Ta position de lecture d’avant la relecture vaut toujours, { place-words } : /progress clear la retire.
position-forgotten = C’est oublié : je ne sais plus jusqu’où tu as lu { QUOTE($title) }.
no-position-in = Tu n’avais pas de position de lecture dans { QUOTE($title) }.
server-rule-applies = Désormais, c’est la règle du serveur pour les lecteurs sans position de lecture qui s’applique.
no-positions = Tu n’as défini aucune position de lecture.
how-far-you-have-read = Jusqu’où tu as lu
no-position-is-not-nothing = Ne pas avoir de position ne veut pas dire « rien lu » : le serveur décide de ce que tu vois. /progress set en définit une.
read-up-to = { $title } : lu jusqu’{ up-to-place }

settings-of-server = Réglages de ce serveur
readers-without-position =
    { $rule ->
       [none] Lecteurs sans position de lecture : pas de limite (/settings default)
       [ask] Lecteurs sans position de lecture : demander d’abord jusqu’où ils ont lu (/settings default)
      *[chapter-1] Lecteurs sans position de lecture : chapitre 1 seulement (/settings default)
    }
default-story =
    { $of ->
       [server] Histoire visée quand aucune n’est nommée : { title-or-none } (/settings story)
       [thread] Histoire visée dans le salon de ce fil : { title-or-none } (/settings channel story)
      *[channel] Histoire visée dans ce salon : { title-or-none } (/settings channel story)
    }
title-or-none =
    { HAS($title) ->
       [yes] { $title }
      *[no] aucune
    }
answers-shown =
    { $toAll ->
       [true] Tout le monde voit les réponses (/settings answers)
      *[false] Seule la personne qui demande voit les réponses (/settings answers)
    }
longest-excerpt =
    { HAS($characters) ->
       [yes] { $characters ->
           [one] Extrait le plus long : { $characters } caractère (/settings excerpt)
          *[other] Extrait le plus long : { $characters } caractères (/settings excerpt)
        }
      *[no] Extrait le plus long : autant que la place le permet (/settings excerpt)
    }
channel-limits =
    { $of ->
       [thread] Réponses publiques dans le salon de ce fil : { limits-or-none } (/settings channel limit)
      *[channel] Réponses publiques dans ce salon : { limits-or-none } (/settings channel limit)
    }
limits-or-none =
    { HAS($limits) ->
       [yes] { LIST($limits, join: " ; ") }
      *[no] pas de limite
    }
older-thread-limits = Réponses publiques dans ce fil, d’avant : { LIST($limits, join: " ; ") } (une limite définie ici la remplace)
limit-of-story =
    { $moved ->
       [moved] { $title } jusqu’{ up-to-place } (retrouvé à la relecture)
       [earlier] { $title } jusqu’{ up-to-place } (reculé à la relecture)
      *[none] { $title } jusqu’{ up-to-place }
    }
who-may-change = Qui peut gérer le serveur peut changer ces réglages.

what-is-kept = Ce qui est conservé
kept-of-you = De toi : ton identifiant Discord avec jusqu’où tu as lu quelle histoire (et quelques mots de l’histoire à cet endroit, pour le retrouver quand l’histoire est relue), et la dernière histoire sur laquelle tu as posé une question. Rien avant que tu définisses ou demandes quelque chose.
kept-of-server = D’un serveur : son identifiant avec ses réglages, les limites de ses salons et les histoires qu’il a envoyées.
kept-of-shown = Combien de caractères d’histoires t’ont été montrés au cours du dernier jour est conservé environ un jour, sous un nombre calculé à partir de ton identifiant, pour que la limite par personne vaille partout. /forget ne l’efface pas, sinon ce ne serait pas une limite.
nothing-else-kept = Aucune question, aucune réponse et aucun message n’est conservé, ni ici ni ailleurs ; rien ne quitte la machine où tourne le bot, sauf ses réponses.
last-question-held =
    { $minutes ->
       [one] Ta dernière question à chaque endroit reste en mémoire { $minutes } minute, pour que « and his wife? » soit compris ; /forget et /progress clear l’effacent.
      *[other] Ta dernière question à chaque endroit reste en mémoire { $minutes } minutes, pour que « and his wife? » soit compris ; /forget et /progress clear l’effacent.
    }
how-to-delete = /forget supprime tes données aussitôt, /story remove une histoire avec son fichier et tout ce qui en a été tiré.
previews-deleted =
    { $minutes ->
       [one] Un fichier envoyé avec /story add que personne ne confirme est supprimé au bout de { $minutes } minute.
      *[other] Un fichier envoyé avec /story add que personne ne confirme est supprimé au bout de { $minutes } minutes.
    }
departed-kept =
    { $days ->
       [one] Quand le bot a été retiré d’un serveur, les données et les histoires de ce serveur sont gardées { $days } jour, au cas où ce serait une erreur, puis supprimées.
      *[other] Quand le bot a été retiré d’un serveur, les données et les histoires de ce serveur sont gardées { $days } jours, au cas où ce serait une erreur, puis supprimées.
    }
nothing-kept-of-you = Rien n’était conservé de toi.
forgotten = C’est oublié : tes positions de lecture et ta dernière histoire.
story-removed = { QUOTE($title) } est supprimé, avec toutes les positions de lecture.
looked-for-changes = J’ai cherché des changements dans chaque histoire.
reading-again = Je relis { QUOTE($title) }.
