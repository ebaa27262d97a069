# Ce qui est dit sur Discord à côté des réponses : boutons, formulaires, avis.

button-before = Avant
button-after = Après
button-back = Retour à la réponse
button-more = Plus
button-previous-page = Page précédente
button-next-page = Page suivante
button-delete = Supprimer
button-source = Lire à la source
choose-name = De qui ou de quoi parles-tu ?
closest-passage = Passage le plus proche : { $headline }
searched-for = Recherché : { $terms }
shown-of = { $from }–{ $to } sur { $total }
page-of = Page { $number } sur { $count } · { $total } en tout
apology = Désolé, quelque chose s’est mal passé en répondant. C’est noté pour qui fait tourner ce bot ; réessaie, s’il te plaît.
too-fast =
    Tu lis vite ! Laisse-moi { $seconds ->
       [one] une seconde
      *[other] { $seconds } secondes
    } pour te rattraper, puis redemande.
stopping = Je suis en train de redémarrer. Redemande dans une minute, s’il te plaît.
stale-button = Ce bouton vient d’une version plus ancienne de moi et ne marche plus. Redemande, s’il te plaît.
lost-question = Je n’arrive plus à lire la question dans ce message. Redemande, s’il te plaît.
not-your-answer = Seule la personne qui a demandé peut supprimer cette réponse.
button-check-and-add = Vérifier et ajouter
form-add-story = Ajouter cette histoire
field-title = Titre
field-published = Publication
field-published-hint = Une année ou un jour, comme 1815 ou 2003-01-20. Peut rester vide.
no-publication-date = Aucune date de publication trouvée
check-first = Est-ce juste ? Rien n’est ajouté avant que tu l’aies vérifié.
adding = Ajout en cours …
story-added = { $title } est ajouté.
short-id = Dans les références, l’histoire s’appelle { $id }.
ask-it = Pose-lui une question : { $example }
only-this-server = Seul ce serveur peut l’interroger. /story remove la retire.
no-file-sent = Utilise /story add comme commande slash sur un serveur, et choisis le fichier de l’histoire.
upload-under-way = Je lis encore un fichier de ce serveur. Réessaie quand ce sera fini.
many-uploads = Beaucoup de fichiers arrivent en ce moment. Réessaie dans une minute, s’il te plaît.
not-your-file = Seule la personne qui a envoyé le fichier peut l’ajouter.
unknown-thread = Je ne vois pas à quel salon appartient ce fil, donc je ne sais pas jusqu’où les réponses peuvent aller ici. Demande avec une commande slash et private:True, ou dans le salon lui-même.
use-slash-command = Tout le monde ici verrait cela. Utilise { $command } comme commande slash, et la réponse ne sera visible que par toi.
cannot-answer-here = Tu m’as posé une question dans un salon où je ne peux pas écrire. Un admin du serveur peut m’y donner « Voir le salon », « Envoyer des messages » et « Voir les anciens messages », ou tu peux me demander ici même.
evidence-speaker =
    { $how ->
       [named] Dit par { $speaker }
       [resolved] Dit par { $speaker }, d’après le contexte
      *[unknown] L’histoire ne dit pas qui parle
    }{ HAS($cue) ->
       [yes] { " " }· « { $cue } »
      *[no] { "" }
    }{ $reported ->
       [true] { " " }· rapporté, pas mot pour mot
      *[false] { "" }
    }
upload-facts =
    { $chapters ->
       [one] { $chapters } chapitre
      *[other] { $chapters } chapitres
    } · { $paragraphs ->
       [one] { $paragraphs } paragraphe
      *[other] { $paragraphs } paragraphes
    } · { $english ->
       [true] { LANGUAGE($language) }
      *[false] { LANGUAGE($language) } (who, when et quote sont faits pour l’anglais)
    }
upload-published = Publication : { $date }
