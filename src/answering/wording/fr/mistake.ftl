# Les erreurs que l’on peut corriger soi-même, chacune avec la valeur et la solution.

## Appels

no-such-command = Il n’y a pas de commande /{ $name }. /help les donne toutes.
unknown-command = Il n’y a pas de commande /{ $name }. Il y a { $commands }.
command-near = Il n’y a pas de commande /{ $name }. Voulais-tu dire { LIST($near, join: "or") } ? /help les donne toutes.
names-no-command = { QUOTE($line) } n’est pas une commande. Il y a { $commands }.
not-expected = { QUOTE($words) } n’est pas attendu ici.
option-missing = { $line } demande { QUOTE($name) } : { DESCRIBED($id, $description) } /help { $command } en dit plus.
no-choice = { QUOTE($name) } de { $line } vaut { QUOTE($choices, join: "or") }, pas { QUOTE($typed) }.
no-number =
    { HAS($range) ->
       [yes] { QUOTE($name) } de { $line } est un nombre entier de { $range-from } à { $range-to }, pas { QUOTE($typed) }.
      *[no] { QUOTE($name) } de { $line } est un nombre entier, pas { QUOTE($typed) }.
    }
has-to-know-who = { $line } doit savoir qui demande : c’est le cas sur Discord et dans le terminal (npm start), pas ici.
works-on-discord = { $line } s’utilise dans un serveur Discord.
nothing-asked = Écris une question après /ask.
nothing-quoted = Donne les mots de la citation, une personne, ou les deux.
nothing-to-find = { QUOTE($typed) } n’indique rien à trouver. Donne au moins un mot sans signe moins.

## Endroits et histoires

no-place = { QUOTE($typed) } n’est pas un endroit. Donne un chapitre, comme « 7 », ou une référence, comme « 7:12 ».
no-place-headed = Aucun chapitre de { $title } ne s’intitule { QUOTE($typed) }. Donne plutôt son rang dans l’histoire, de 1 à { $count }, ou une référence, comme « 7:12 ».
no-such-chapter =
    { HAS($headed) ->
       [yes] Il n’y a pas de chapitre { $chapter } ; { $title } a les chapitres 1 à { $count }. Pour celui qui porte ce titre, écris { QUOTE($headed) }.
      *[no] Il n’y a pas de chapitre { $chapter } ; { $title } a les chapitres 1 à { $count }.
    }
no-such-paragraph = Le chapitre { $chapter } de { $title } a les paragraphes 1 à { $count }, pas de ¶{ $paragraph }.
no-such-story =
    { HAS($near) ->
       [yes] Il n’y a pas d’histoire { QUOTE($typed) }. Voulais-tu dire { $near-title } ({ $near-id }) ? /story list les montre toutes.
      *[no] Il n’y a pas d’histoire { QUOTE($typed) }. /story list les montre toutes.
    }
fits-stories = { QUOTE($typed) } correspond à { $count } histoires : { $stories }. Désigne-en une par son identifiant.
no-story-yet = Il n’y a pas encore d’histoire.
name-the-story = Il y a plusieurs histoires ici. Dis laquelle avec l’option « story » ; /story list les montre.
not-read-yet = { $title } n’est pas encore lu ; réessaie dans un instant.

## Serveurs

stories-need-server = Les histoires propres à un serveur se gèrent dans ce serveur.
stories-need-manager = Il faut pouvoir gérer le serveur pour changer ses histoires.
settings-need-server = Les réglages sont ceux d’un serveur ; utilise /settings là-bas.
settings-need-manager = Il faut pouvoir gérer le serveur pour voir et changer ses réglages.
needs-channel = Utilise cette commande dans le salon concerné.
no-setting = /settings n’a pas de { QUOTE($typed) }.
no-rule = { QUOTE($typed) } n’est pas une règle ; il y a { $rules }.
not-public-or-private = { QUOTE($typed) } n’est ni « public » ni « private ».
no-excerpt-length = { QUOTE($typed) } n’est pas une longueur de { $from } à { $to } caractères ; 0 rétablit la valeur par défaut.

## Histoires propres à un serveur

not-own-story = { $title } n’a pas été ajouté par ce serveur ; seule la personne qui fait tourner le bot peut le changer.
no-own-story = Ce serveur n’a pas d’histoire { QUOTE($story) } à lui.
enough-stories = Ce serveur a déjà { $count } histoires à lui ; /story remove fait de la place.
file-without-story = { $name } ne contient pas d’histoire.
same-file =
    { $uploaded ->
       [true] Ce fichier est déjà là : c’est { $title } (story: { $story }). Pour lui donner un autre titre ou une autre date, retire-le avec /story remove et renvoie le fichier.
      *[false] Ce fichier est déjà là : c’est { $title } (story: { $story }). Il appartient à la personne qui fait tourner ce bot, et chaque serveur peut l’interroger.
    }
title-too-long = Le titre a { $characters } caractères ; { $most } au plus sont gardés.
no-date = { QUOTE($typed) } n’est pas une date. Écris une année ou un jour, comme 1815 ou 2003-01-20.
file-gone = Ce fichier n’est plus là. Renvoie-le avec /story add.
not-of-discord = Le fichier n’est pas hébergé par Discord, il n’est donc pas récupéré.
file-not-given = Discord n’a pas donné le fichier (statut { $status }). Renvoie-le.
file-not-fetched = Le fichier n’a pas pu être récupéré chez Discord. Renvoie-le.
file-too-large = Le fichier fait { $megabytes } Mo ; { $most } Mo au plus sont acceptés. Sans ses images, il est plus petit.
reading-stopped = { $name } n’a pas été lu : Footnote redémarre à l’instant. Réessaie dans une minute.
reading-too-long = { $name } n’a pas pu être lu : c’est bien plus long que pour d’autres fichiers de cette taille. Cherches-y ce qui ne ressemble pas à une histoire, comme une ligne très longue, ou divise-le en un dossier de fichiers plus petits.
reading-not-started = { $name } n’a pas été lu : le fil qui lit n’a pas pu démarrer, peut-être faute de mémoire. Réessaie dans une minute.
reading-needs-memory = { $name } n’a pas pu être lu : il demande plus de mémoire qu’il n’y en a. Divise-le en un dossier de fichiers plus petits.

## Fichiers qui ne sont pas des histoires

-formats = Les histoires sont du texte brut, du Markdown, du HTML, de l’EPUB, du .docx, du .odt, du .fb2 ou du PDF.
no-story =
    { $kind ->
       [png] { $path } est une image PNG, pas une histoire. { -formats }
       [jpeg] { $path } est une image JPEG, pas une histoire. { -formats }
       [gif] { $path } est une image GIF, pas une histoire. { -formats }
       [doc] { $path } est un ancien document Word (.doc), pas une histoire. Enregistre-le en .docx.
       [rtf] { $path } est un document RTF, pas une histoire. Enregistre-le en .docx ou en texte brut.
       [rar] { $path } est une archive RAR, pas une histoire. Décompresse-la d’abord.
       [seven-zip] { $path } est une archive 7-Zip, pas une histoire. Décompresse-la d’abord.
       [gzip] { $path } est une archive gzip, pas une histoire. Décompresse-la d’abord.
       [audio] { $path } est un fichier audio, pas une histoire. { -formats }
       [program] { $path } est un programme, pas une histoire. { -formats }
       [database] { $path } est une base de données, pas une histoire. { -formats }
       [safari] { $path } est une archive web de Safari, pas une histoire. Enregistre la page en HTML (source de la page).
       [kindle] { $path } est un fichier Kindle, pas une histoire. Convertis-le en EPUB, avec Calibre par exemple.
       [open-document] { $path } est un fichier OpenDocument qui n’est pas un texte, pas une histoire. Enregistre-le en .odt, en .docx ou en texte brut.
       [htmlz] { $path } est une page web compressée de Calibre (.htmlz), pas une histoire. Convertis-la en EPUB.
       [packed-fb2] { $path } est un FictionBook compressé, pas une histoire. Décompresse-le et ajoute le fichier .fb2 qu’il contient.
       [excel] { $path } est un classeur Excel, pas une histoire. { -formats }
       [powerpoint] { $path } est une présentation PowerPoint, pas une histoire. { -formats }
       [pages] { $path } est un document Apple Pages, pas une histoire. Exporte-le en EPUB ou en Word.
       [scrivener] { $path } est un projet Scrivener, pas une histoire. Compile-le en EPUB ou en Word.
       [comics] { $path } est une archive de bande dessinée, pas une histoire. Ses pages sont des images ; seul du texte peut être lu.
      *[zip] { $path } est une archive zip, pas une histoire. Décompresse-la : un dossier de fichiers texte dans le corpus est une histoire.
    }
no-citable-text = { $path } ne contient aucun texte que l’on puisse citer. Mets-y les paragraphes de l’histoire, séparés par des lignes vides.
page-too-deep = { $path } est une page endommagée : ses éléments sont imbriqués par milliers.
no-page = { $path } est une page enregistrée en un seul fichier, mais il ne contient pas de page. Enregistre seulement le HTML.
word-without-text = { $path } est un document Word sans texte.
file-encrypted = { $path } est chiffré. Enregistre-le sans mot de passe.
open-document-without-text = { $path } est un texte OpenDocument sans texte.
fiction-book-without-text = { $path } est un FictionBook sans texte.
no-text = { $path } n’est pas du texte : il contient des octets qu’aucun texte ne contient. Enregistre-le en texte brut, HTML, EPUB ou .docx.
entry-encrypted = { $path } est chiffré. Enregistre-le sans mot de passe ni protection contre la copie.
packed-unusually = { $path } est compressé d’une façon qui ne peut pas être lue ici. Recompresse-le en fichier zip ordinaire.
file-damaged = { $path } est endommagé ou incomplet. Télécharge-le ou exporte-le de nouveau.
scanned-pdf = { $path } est un PDF numérisé : ses pages sont des images de texte. Fais reconnaître le texte (OCR) et ajoute le résultat.
pdf-too-large = { $path }, une fois décompressé, dépasse ce qu’il faut à un livre, ou bien il est verrouillé. Enregistre-le de nouveau, ou en texte ou en EPUB.
pdf-locked = { $path } est verrouillé par un mot de passe. Enregistre-le sans.
pdf-damaged = { $path } est un PDF endommagé. Télécharge-le ou exporte-le de nouveau.
epub-damaged = { $path } est un EPUB sans son document principal : il est endommagé. Télécharge-le ou exporte-le de nouveau.
epub-without-text = { $path } est un EPUB sans texte : ses pages sont des images ou des dessins. Seul du texte peut être lu.
copy-protected = { $path } est protégé contre la copie (DRM) : son texte est chiffré. Prends une édition sans protection.
story-too-large = { $path } fait { $count } Mo ; une histoire peut faire { $most } Mo. Divise-le : un dossier avec un fichier par chapitre est aussi une histoire.
too-many-files-in-it = { $path } contient { $count } fichiers ; { $most } au plus sont lus.
too-many-pages = { $path } a { $count } pages ; { $most } au plus sont lues. Divise-le.
too-much-text = { $path } contient plus de { $most } Mo de texte. Divise-le.
unpacks-to-too-much = { $path }, une fois décompressé, dépasse { $most } Mo, ce dont aucune histoire n’a besoin. Il n’est pas lu.
front-matter = { $path } : l’en-tête n’est pas du YAML valide : { $problem }
pdf-not-unpacked =
    { $ending ->
       [time] { $path } n’a pas pu être lu : décompresser ce PDF prend bien plus de temps que pour d’autres de cette taille. Enregistre-le de nouveau avec un autre programme, ou en texte ou en EPUB.
      *[memory] { $path } n’a pas pu être lu : décompresser ce PDF demande plus de mémoire qu’un livre. Enregistre-le de nouveau avec un autre programme, ou en texte ou en EPUB.
    }
xml-too-deep = Le fichier est endommagé : ses éléments sont imbriqués par milliers. Exporte-le de nouveau.
folder-without-stories =
    { COUNT($found) ->
       [0] { $path } est un dossier sans histoires. Mets-y des fichiers texte, un par chapitre.
      *[other] { $more ->
           [true] { $path } est un dossier sans histoires. Il contient { LIST($found, join: ", ") }, …. Mets-y des fichiers texte, un par chapitre.
          *[false] { $path } est un dossier sans histoires. Il contient { LIST($found, join: ", ") }. Mets-y des fichiers texte, un par chapitre.
        }
    }
folder-without-text =
    { HAS($problem) ->
       [yes] { $path } est un dossier sans texte que l’on puisse citer. { $problem }
      *[no] { $path } est un dossier sans texte que l’on puisse citer.
    }

## Pourquoi une histoire, ou une partie d’elle, ne répond pas

reading-not-kept = { $name } a été lu, mais le résultat ne peut pas être conservé dans DATA_DIR ({ $detail }). Fais-y de la place, et laisse Footnote y écrire.
reading-went-wrong = { $name } n’a pas pu être lu à cause d’une erreur dans Footnote ({ $detail }).
same-id = { $name } a le même identifiant « { $id } » que { $owner }. Donne-lui-en un autre : mets {"{"}"id": "another-id"{"}"} dans { $name }.json à côté.
unread-reports =
    { $more ->
       [0] { LIST($problems, join: " ") }
      *[other] { LIST($problems, join: " ") } Et { $more } de plus.
    }
set-aside =
    { HAS($seconds) ->
       [yes] { $seconds ->
           [one] Elle est mise de côté : des questions à son sujet ont demandé plus d’une seconde de travail. Corrige son fichier, par exemple en divisant les très longs paragraphes, et elle sera relue.
          *[other] Elle est mise de côté : des questions à son sujet ont demandé plus de { $seconds } secondes de travail. Corrige son fichier, par exemple en divisant les très longs paragraphes, et elle sera relue.
        }
      *[no] Elle est mise de côté : le fil qui répond s’est arrêté sur elle. Corrige son fichier, par exemple en divisant les très longs paragraphes, et elle sera relue.
    }
set-aside-uncut = Elle est mise de côté : la préparer jusqu’où quelqu’un a lu prend trop de temps ou de mémoire.

## Ce qui ne marche pas maintenant

shown-enough =
    { $hours ->
       [one] Tu as vu de ces histoires tout ce qu’une personne peut en voir en un jour. Redemande dans une heure.
      *[other] Tu as vu de ces histoires tout ce qu’une personne peut en voir en un jour. Redemande dans { $hours } heures.
    }
enough-positions = Tu as dit jusqu’où tu as lu dans { $count } histoires, et on n’en garde pas plus. /progress clear en retire une, /forget toutes.
just-read-anew = { $title } vient d’être relu ; redis-le.
story-changed = L’histoire vient de changer ou de disparaître ; redemande dans un instant.
not-made-ready = L’histoire n’a pas pu être préparée jusqu’où tu as lu ; redemande dans une minute.
made-ready-too-long = L’histoire n’a pas pu être préparée jusqu’où tu as lu : c’est trop long.
too-many-positions-at-once = Trop de personnes changent leur position de lecture en même temps ; redemande dans un instant.
too-many-questions = Trop de questions à la fois ; redemande dans un instant.
cannot-look-up = Je n’arrive pas à voir pour l’instant jusqu’où tu as lu, et d’ici là je ne retiens rien de nouveau. Réessaie dans quelques minutes.
just-read-again = L’histoire est en train d’être relue ; redemande dans un instant.
answering-stopped = Footnote redémarre à l’instant ; redemande dans une minute.
answering-not-started = Le fil qui répond n’a pas pu démarrer, peut-être faute de mémoire ; redemande dans un instant.
answering-too-long =
    { $seconds ->
       [one] Cette question a été abandonnée : elle demandait plus d’une seconde de travail. Pose-la en moins de mots, ou nomme l’histoire.
      *[other] Cette question a été abandonnée : elle demandait plus de { $seconds } secondes de travail. Pose-la en moins de mots, ou nomme l’histoire.
    }
answering-ended = Cette question n’a pas pu avoir de réponse : le fil qui répond s’est arrêté dessus. Pose-la avec d’autres mots, ou nomme l’histoire.
# Dans la phrase qui suit.
storage-place =
    { $of ->
       [database] la base de données { $path }
       [database-folder] le dossier de la base de données { $path }
      *[folder] le dossier { $path }
    }
storage-problem =
    { $problem ->
       [full] Il n’y a plus de place pour { storage-place }. Fais de la place sur ce disque ; rien de ce qui était gardé n’est perdu. ({ $detail })
       [read-only] Impossible d’écrire dans { storage-place }. Footnote doit pouvoir y écrire. Donne ce droit au compte sous lequel il tourne, ou indique un autre dossier avec DATA_DIR. ({ $detail })
       [busy] Un autre programme occupe { storage-place }. Ferme-le, puis réessaie. ({ $detail })
       [damaged] Quelque chose semble abîmé dans { storage-place }. Tout a été laissé tel quel : remets une sauvegarde, ou déplace cela pour repartir avec des réglages vides. ({ $detail })
       [unreadable] Le disque signale des erreurs sur { storage-place }. Vérifie son état et sa place, puis relance Footnote. ({ $detail })
       [in-the-way] { $path } est inutilisable : un fichier se trouve là où il faut un dossier, ou un dossier là où il faut un fichier. Déplace-le, ou indique un autre dossier avec DATA_DIR. ({ $detail })
      *[too-many-files] Trop de fichiers sont ouverts sur cette machine. Relève la limite (ulimit -n), puis réessaie. ({ $detail })
    }
