# Listes de ce qu’il y a dans les histoires, et des histoires elles-mêmes. $in-title : la seule histoire dont il s’agit ; sinon il y en a $in-stories.

people =
    { $count ->
       [0] Aucune personne n’est nommée dans { among }.
       [one] { $count } personne dans { among }
      *[other] { $count } personnes dans { among }
    }
# Toujours après « dans ».
among =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) }
      *[no] { $in-stories ->
           [one] { $in-stories } histoire
          *[other] { $in-stories } histoires
        }
    }
person =
    { HAS($as) ->
       [yes] { HAS($title) ->
           [yes] { $name } : { $as } ({ $title })
          *[no] { $name } : { $as }
        }
      *[no] { $name } ({ times-and-title })
    }
times-and-title =
    { HAS($title) ->
       [yes] { times }, { $title }
      *[no] { times }
    }
times =
    { $count ->
       [1] une fois
       [2] deux fois
      *[other] { $count } fois
    }
dated-events =
    { $dated ->
       [one] { $dated } événement daté dans { among }
      *[other] { $dated } événements datés dans { among }
    }
dates-nothing-else =
    { HAS($in-title) ->
       [yes] { $dated ->
           [1] En dehors de celui-ci, l’histoire ne date rien ; /when trouve ses propres mots pour le temps.
          *[other] En dehors de ces { $dated } événements, l’histoire ne date rien ; /when trouve ses propres mots pour le temps.
        }
      *[no] { $dated ->
           [1] En dehors de celui-ci, les histoires ne datent rien ; /when trouve leurs propres mots pour le temps.
          *[other] En dehors de ces { $dated } événements, les histoires ne datent rien ; /when trouve leurs propres mots pour le temps.
        }
    }
no-dates =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } ne date rien.
      *[no] { $in-stories ->
           [one] { $in-stories } histoire ne date rien.
          *[other] { $in-stories } histoires ne datent rien.
        }
    }
ask-when = /when trouve les mots de l’histoire pour le temps.
event = { DATE($when-value, $when-words) } : { $excerpt } ({ $at })
from-last-third = Dans le dernier tiers du livre :
no-stories-yet = Il n’y a pas encore d’histoire. Mets un texte dans le dossier corpus ; corpus/README.md dit comment.
stories-ready =
    { $count ->
       [one] { $ready } histoire prête sur { $count }.
      *[other] Histoires prêtes : { $ready } sur { $count }.
    }
story-state =
    { $state ->
       [reading] { $title } ({ $id }) : lecture en cours
       [failed] { $title } ({ $id }) : lecture impossible
      *[ready] { HAS($warnings) ->
           [yes] { $title } ({ $id }), { $warnings }
          *[no] { $title } ({ $id })
        }
    }{ HAS($problem) ->
       [yes] { ". " }{ $problem }
      *[no] { "" }
    }
fact =
    { $fact ->
       [id] Identifiant : { $value }
       [author] De : { $value }
       [source] Source : { $value }
       [language] Langue : { $value }
      *[rights] Droits : { $value }
    }
published = Publication : { DATE($value) }
filed =
    { HAS($place) ->
       [yes] { HAS($day) ->
           [yes] Lieu et date en tête : { $place }, { DAY($day) }
          *[no] Lieu en tête : { $place }
        }
      *[no] Date en tête : { DAY($day) }
    }
length = Longueur : { count-paragraphs } en { count-chapters }
count-paragraphs =
    { $paragraphs ->
       [one] { $paragraphs } paragraphe
      *[other] { $paragraphs } paragraphes
    }
count-chapters =
    { $chapters ->
       [one] { $chapters } chapitre
      *[other] { $chapters } chapitres
    }
found-in-it = On y trouve : { count-people }, { count-dates }, { count-quotations }
count-people =
    { $people ->
       [one] { $people } personne
      *[other] { $people } personnes
    }
count-dates =
    { $dates ->
       [one] { $dates } date
      *[other] { $dates } dates
    }
count-quotations =
    { $quotations ->
       [one] { $quotations } citation
      *[other] { $quotations } citations
    }
rules-are-english =
    { HAS($titles) ->
       [yes] Noms, dates et qui parle sont reconnus par des règles faites pour l’anglais ; dans { LIST($titles) }, seuls les mots sont cherchés.
      *[no] Noms, dates et qui parle sont reconnus par des règles faites pour l’anglais ; dans cette langue, seuls les mots sont cherchés.
    }
chapter =
    { HAS($published) ->
       [yes] Chapitre { $number } : { $title } ({ DATE($published) })
      *[no] Chapitre { $number } : { $title }
    }
and-more = … et { $count } de plus
inspect-shows = Comment elle a été lue : npm run inspect le montre à qui fait tourner le bot.
