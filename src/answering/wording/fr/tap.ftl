# What buttons, menus and forms under answers say.

# A menu of stories follows. $count: how many there are.
which-story = Il y a { $count } histoires ici. Laquelle veux-tu dire ?
choose-story = Choisis une histoire
# At most 100 characters.
choose-story-of-many = Choisis une histoire, ou redemande avec l’option story pour une autre
story-gone = Cette histoire n’est plus ici. /story list montre celles qu’il y a.

# The title and the label of a form: at most 45 characters. Hints: at most 100.
form-follow-up = Question suivante
field-follow-up = Ta question
field-follow-up-hint = Elle peut reprendre la réponse, par exemple, en anglais : and his wife?
form-ask-story = Une question sur cette histoire
field-question = Ta question
field-question-hint = En mots simples, par exemple, en anglais : who is the captain?

# A button, at most 40 characters.
button-say-place = Dire où j’en suis
form-place = Jusqu’où as-tu lu ?
field-place = Le dernier chapitre que tu as fini
field-place-hint = Un chapitre, comme 7, ou une référence telle que les réponses la donnent, comme 7:12.

# $typed: a place, such as 7 or 7:12. The command stays as it is.
place-before = Pour revenir où tu étais avant : /progress set place:{ $typed } story:{ $story }

# A headline, and the sentence below it.
position-first = Dis d’abord jusqu’où tu as lu.
position-first-why = Les réponses ne te montrent alors rien de la suite.
# A menu of stories follows.
position-first-of = Dis d’abord jusqu’où tu as lu. Quelle histoire demandes-tu ?

# $name: who shared the answer, as the server calls them.
shared-by = Partagé par { $name }
shared-under-limit = C’est partagé. Dans ce salon, les réponses pour tous s’arrêtent plus tôt dans l’histoire que les tiennes ; celle-ci montre donc peut-être moins.
already-for-all = Tout le monde ici voit déjà cette réponse.
spoilers-stay-private = Tu as demandé cette réponse avec spoilers, elle reste donc pour toi seul. Redemande sans spoilers pour la partager.
answer-stays-private = C’est à ton sujet ou pour toi seul, cela ne peut donc pas être partagé.
nobody-to-share-with = Il n’y a ici que toi et moi, donc personne avec qui partager.
may-not-share-here = Tu ne peux pas écrire dans ce salon, je ne peux donc pas y partager en ton nom.
limits-here-unknown = Je ne sais pas jusqu’où les autres ont lu ici ; cette réponse reste donc pour toi seul.
nothing-to-share =
    { $limited ->
       [true] Rien n’a été partagé : aussi loin que vont les réponses pour tous dans ce salon, je n’y trouve pas de réponse.
      *[false] Rien n’a été partagé : je n’y trouve plus de réponse.
    }

message-without-text = Ce message n’a pas de texte où chercher. Je lis ce qui est écrit dans un message et dans ses intégrations, mais ni images, ni fichiers, ni sondages.

# A line of /privacy.
locale-held = La langue de ton Discord est gardée en mémoire jusqu’à mon redémarrage, pour que je réponde dans cette langue à tes messages privés ; /forget l’efface.

# Boutons et menu sous une réponse. Boutons : 40 caractères au plus, et seuls les courts tiennent sur un téléphone. $count : passages qui suivent.
button-n-more = { $count } de plus
menu-more = Plus …
# Choix de ce menu : 100 caractères au plus. $place : comme « chap. 3 ¶12 ».
choice-wider = Montrer davantage autour de ce passage
choice-narrower = Montrer ce passage seul
choice-read-here = J’ai lu jusqu’ici : { $place }
choice-follow = Poser une question de suite
choice-share = Partager avec tout le monde ici
choice-open = Ouvrir { $place }

# Au-dessus d’un passage qui contient les mots eux-mêmes, et sous un refus.
closest-passage-here = Passage le plus proche
nearest-passage = Passage le plus proche
passage-of = Passage { $number } sur { $count }
first-named-here = { NAME($name) } apparaît ici pour la première fois.
told-by-story-here =
    { $mayBeSaid ->
       [true] L’histoire le raconte ; il n’est pas clair que quelqu’un le dise.
      *[false] L’histoire le raconte elle-même ; personne ne le dit.
    }
speaker-unknown-here = On ne sait pas qui parle : je ne reconnais qui dit quoi que dans les histoires en anglais.
close-here = Presque : pas mot pour mot.
# Le passage est masqué jusqu’à ce qu’on le touche.
late-passage = Cela vient de la dernière partie du livre : touche pour le voir. Avec /progress set, tu dis jusqu’où tu as lu.
