# Pourquoi il n’y a pas de réponse. $in-title est le titre de l’histoire où l’on a cherché ; sans lui, il y en avait plusieurs.

not-said = L’histoire ne le dit pas.
not-in-its-language = La question n’est pas dans la langue de l’histoire.
other-language =
    { HAS($in-title) ->
       [yes] { QUOTE($in-title) } est en { LANGUAGE($languages) } ; demande avec les mots de l’histoire.
      *[no] Les histoires sont en { LANGUAGE($languages) } ; demande avec leurs mots.
    }
no-such-passage = Ce passage n’existe pas.
still-reading = Lecture en cours.
no-story-to-search = Il n’y a aucune histoire où chercher.
# Toujours après « ne figure » : la négation y est déjà.
searched =
    { HAS($in-title) ->
       [yes] pas dans { QUOTE($in-title) }
      *[no] dans aucune des histoires
    }
not-named =
    { COUNT($names) ->
       [one] Le nom { QUOTE($names) } ne figure { searched }.
      *[other] Les noms { QUOTE($names) } ne figurent { searched }.
    }
nobody-called =
    { HAS($in-title) ->
       [yes] Personne du nom de { QUOTE($name) } ne figure dans { QUOTE($in-title) }.
      *[no] Personne du nom de { QUOTE($name) } ne figure dans les histoires.
    }
no-word-shared =
    { HAS($in-title) ->
       [yes] La question n’a aucun mot en commun avec { QUOTE($in-title) }.
      *[no] La question n’a aucun mot en commun avec les histoires.
    }
not-occurring =
    { COUNT($words) ->
       [one] Le mot { QUOTE($words) } ne figure { searched }.
      *[other] Les mots { QUOTE($words) } ne figurent { searched }.
    }
not-given =
    { $what ->
       [time] Le passage le plus proche en parle, mais ne donne pas de moment.
       [place] Le passage le plus proche en parle, mais ne donne pas de lieu.
      *[what-was-asked] Le passage le plus proche en parle, mais ne donne pas ce que tu demandes.
    }
not-together =
    { HAS($in-title) ->
       [yes] Aucun passage de { QUOTE($in-title) } ne dit tout cela ensemble.
      *[no] Aucun passage des histoires ne dit tout cela ensemble.
    }
each-but-not-together =
    { $inSeveral ->
       [true] Les histoires contiennent chacun de ces mots, mais aucun passage ne réunit { QUOTE($terms) }.
      *[false] L’histoire contient chacun de ces mots, mais aucun passage ne réunit { QUOTE($terms) }.
    }
not-without = Tout passage avec { LIST(QUOTE($terms), $near) } contient aussi { QUOTE($without, join: "or") }.
not-near = Aucun passage ne contient { LIST(QUOTE($terms), $near) }, même si certains ont tous ces mots.
near-each-other = { QUOTE($first) } près de { QUOTE($second) }
no-such-relative =
    { $gender ->
       [female] L’histoire nomme { $name }, mais ne dit pas qui est « { $role } » pour elle.
       [male] L’histoire nomme { $name }, mais ne dit pas qui est « { $role } » pour lui.
      *[unknown] L’histoire nomme { $name }, mais ne dit pas qui lui est « { $role } ».
    }
quotes-nothing-from = L’histoire nomme { QUOTE($name) }, mais n’en cite aucune parole.
not-said-by = { QUOTE($words) } est dans l’histoire, mais pas dit par { $speaker }.
nothing-near = Rien dans l’histoire ne s’approche des mots { QUOTE($words) }.
message-without-words = Le message ne contient aucun mot à chercher.
no-passage-near = Aucun passage n’a ces mots, ni des mots presque pareils.
no-citation = { QUOTE($typed) } n’est pas une référence. Écris-la comme elle figure sous une réponse, par exemple { QUOTE($examples, join: "or") }.
no-chapter-headed = Aucun chapitre ne s’intitule { QUOTE($typed) }. Écris une référence comme elle figure sous une réponse, par exemple { QUOTE($examples, join: "or") }.
none-has-passage = Aucune des histoires n’a ce passage.
has-paragraphs =
    { HAS($chapter) ->
       [yes] { $count ->
           [0] Le chapitre { $chapter } de { QUOTE($title) } n’a pas de paragraphes.
           [1] Le chapitre { $chapter } de { QUOTE($title) } a 1 paragraphe.
          *[other] Le chapitre { $chapter } de { QUOTE($title) } a les paragraphes 1 à { $count }.
        }
      *[no] { $count ->
           [0] { QUOTE($title) } n’a pas de paragraphes.
           [1] { QUOTE($title) } a 1 paragraphe.
          *[other] { QUOTE($title) } a les paragraphes 1 à { $count }.
        }
    }
has-chapters =
    { $count ->
       [0] { QUOTE($title) } n’a pas de chapitres.
       [1] { QUOTE($title) } a 1 chapitre.
      *[other] { QUOTE($title) } a les chapitres 1 à { $count }.
    }
being-read =
    { $count ->
       [one] Lecture en cours : { $titles } ; redemande dans un instant.
      *[other] Lectures en cours : { $titles } ; redemande dans un instant.
    }
corpus-is-empty = Mets un texte dans le dossier corpus ; corpus/README.md dit comment.
not-searched =
    { $more ->
       [0] Sans recherche dans : { $titles }.
       [one] Sans recherche dans : { $titles } et { $more } autre.
      *[other] Sans recherche dans : { $titles } et { $more } autres.
    } Ce serveur demande d’abord jusqu’où tu as lu : /progress set place:1 story:{ $story }
