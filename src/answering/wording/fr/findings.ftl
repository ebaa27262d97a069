# Ce qu’une réponse a trouvé. $words sont les mots de l’histoire, $name un nom qui y figure, $title un titre : ils ne changent jamais.

words = { $words }
date =
    { HAS($value) ->
       [yes] { DATE($value, $words) } : { QUOTE($words) }.
      *[no] { QUOTE($words) }, dans les mots de l’histoire.
    }
own-date = { DATE($value) }.
own-day = { DAY($day) }.
place = { $name }.
described =
    { HAS($as-words) ->
       [yes] { HAS($as-hearsay) ->
           [yes] { HAS($as-hearsay-of) ->
               [yes] { NAME($name) }, comme le dit { $as-hearsay-of } : { QUOTE($as-words) }.
              *[no] { NAME($name) }, comme le dit quelqu’un : { QUOTE($as-words) }.
            }
          *[no] { NAME($name) } : { QUOTE($as-words) }.
        }
      *[no] { NAME($name) } : { $as }.
    }
described-as =
    { HAS($words) ->
       [yes] { $words }
      *[no] { $kind ->
           [place] un lieu
           [organization] une organisation
          *[person] une personne
        }
    }
first-named = { NAME($name) } apparaît ici pour la première fois : { QUOTE($words) }
relative = { NAME($name) } : { QUOTE($words) }.
each = { LIST($sayings, join: " ") }
which-one =
    { $inSeveral ->
       [true] { QUOTE($name) } peut désigner { $count } noms différents dans ces histoires. Lequel ?
      *[false] { QUOTE($name) } peut désigner { $count } noms différents dans cette histoire. Lequel ?
    }
candidate =
    { HAS($title) ->
       [yes] { $as } ({ $title })
      *[no] { $as }
    }
told-by-story =
    { $mayBeSaid ->
       [true] { QUOTE($words) } C’est l’histoire qui le raconte ; on ne sait pas au juste si quelqu’un le dit.
      *[false] { QUOTE($words) } C’est l’histoire elle-même qui le raconte ; personne ne le dit.
    }
speaker-unknown = { QUOTE($words) } On ne sait pas qui parle : je ne reconnais qui dit quoi que dans les histoires en anglais.
reported =
    { HAS($speaker) ->
       [yes] Propos rapportés, pas mot pour mot, tenus par { $speaker } : { $words }
      *[no] Propos rapportés, sans dire qui les a tenus : { $words }
    }
quoted =
    { HAS($speaker) ->
       [yes] { $resolved ->
           [true] { QUOTE($words) } Dit par { $speaker }, d’après le contexte.
          *[false] { QUOTE($words) } Dit par { $speaker }.
        }
      *[no] { QUOTE($words) } L’histoire ne dit pas qui parle.
    }
quoted-times =
    { $count ->
       [1] { NAME($name) } : une citation.
       [2] { NAME($name) } : deux citations.
      *[other] { NAME($name) } : { $count } citations.
    }
passages-with =
    { HAS($without) ->
       [yes] { $count ->
           [one] { $count } passage contient { QUOTE($terms) } sans { QUOTE($without, join: "or") }.
          *[other] { $count } passages contiennent { QUOTE($terms) } sans { QUOTE($without, join: "or") }.
        }
      *[no] { $count ->
           [one] { $count } passage contient { QUOTE($terms) }.
          *[other] { $count } passages contiennent { QUOTE($terms) }.
        }
    }
several-headed-so = { QUOTE($typed) } peut désigner { $count } endroits ici. Lequel ?
several-have-it = Plusieurs histoires ont un ¶{ $paragraph }. Laquelle ?
verbatim = Mot pour mot : ces mots sont dans l’histoire.
close = Presque : l’histoire dit { QUOTE($words) }

# Ce qui est dit en plus.

read-as-question = Compris comme : { $question }
taken-by-itself = Cette question a été prise seule, sans celle d’avant. Nomme la personne ou la chose dont tu parles.
read-as = { QUOTE($typed) } a été lu comme { QUOTE($read) }.
date-rule =
    { HAS($value) ->
       [yes] “{ $words }” → { DATE($value, $words) }, { $why }
      *[no] “{ $words }” : { $why }
    }
own-date-rule =
    { $by ->
       [publication] La date de publication de l’histoire.
      *[dateline] La date en tête de l’histoire elle-même.
    }
no-time-given = L’histoire ne donne ici aucun moment pour cela.
whereabouts-of = Ce que l’histoire dit de l’endroit où se trouve { $name }.
could-also-be = Ce pourrait aussi être { LIST($names, join: "or") }.
unnamed-here = L’histoire ne donne pas de nom ici.
nobody-called-here = Personne du nom de { QUOTE($names, join: "or") } n’apparaît ici.
about = { $name } : { $saying }
mentioned =
    { HAS($at) ->
       [yes] { $count ->
           [1] Une mention, en { $at }.
           [2] Deux mentions, la première en { $at }.
          *[other] { $count } mentions, la première en { $at }.
        }
      *[no] { $count ->
           [1] Une mention.
           [2] Deux mentions.
          *[other] { $count } mentions.
        }
    }
also-called = Autres noms : { LIST($names) }.
appears-with = Apparaît avec { LIST($names) }.
cue = Les mots de l’histoire pour dire qui parle : { QUOTE($words) }.
differs = Pas exactement { QUOTE($words) } : l’histoire le dit { LIST($differences, join: ", ") }.
difference =
    { HAS($story) ->
       [yes] { HAS($asked) ->
           [yes] avec { QUOTE($story) } au lieu de { QUOTE($asked) }
          *[no] avec { QUOTE($story) }
        }
      *[no] sans { QUOTE($asked) }
    }
message-differs =
    { HAS($difference-story) ->
       [yes] { HAS($difference-asked) ->
           [yes] Le message dit { QUOTE($difference-asked) } ; l’histoire dit { QUOTE($difference-story) }.
          *[no] L’histoire dit { QUOTE($difference-story) } ; le message, non.
        }
      *[no] Le message dit { QUOTE($difference-asked) } ; l’histoire, non.
    }
only-first-compared =
    { $characters ->
       [one] Seul le premier caractère du message a été comparé.
      *[other] Seuls les { $characters } premiers caractères du message ont été comparés.
    }
story-begins-here = C’est ici que l’histoire commence.
nothing-after = Il n’y a rien après.
