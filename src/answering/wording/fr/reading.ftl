# Comment une histoire a été lue : comme quoi, ce qui dans son fichier n’est pas son texte, et ce qui ne va pas dans le fichier.

how-read = { $note }
note-read-as =
    { $form ->
       [fiction-book] Lu comme un FictionBook.
       [folder] Lu dans les fichiers d’un dossier, dans l’ordre de leurs noms.
       [markdown] Lu comme du Markdown.
       [open-document] Lu comme un texte OpenDocument.
       [web-page] Lu comme une page web.
      *[word] Lu comme un document Word.
    }
note-read-as-epub =
    { $chaptersFrom ->
       [navigation] Lu comme un EPUB, chapitres d’après sa navigation.
      *[headings] Lu comme un EPUB, chapitres d’après ses titres.
    }
note-read-as-pdf =
    { $chaptersFrom ->
       [bookmarks] Lu comme un PDF, chapitres d’après ses signets.
      *[headings] Lu comme un PDF, chapitres d’après ses titres.
    }

left-out =
    { HAS($leftOut-words) ->
       [yes] { $leftOut-isCut ->
           [true] Laissé de côté : { $leftOut } : { QUOTE($leftOut-words, join: ", ") }, …
          *[false] Laissé de côté : { $leftOut } : { QUOTE($leftOut-words, join: ", ") }.
        }
      *[no] Laissé de côté : { $leftOut }.
    }
also-left-out = Laissé de côté aussi : { $leftOut }.
left-out-author-notes =
    { $count ->
       [one] { $count } note ou résumé de l’auteur
      *[other] { $count } notes et résumés de l’auteur
    }
left-out-before-first-paragraph =
    { $count ->
       [one] { $count } ligne avant le premier paragraphe
      *[other] { $count } lignes avant le premier paragraphe
    }
left-out-bylines-and-captions =
    { $count ->
       [one] { $count } signature ou légende
      *[other] { $count } signatures et légendes
    }
left-out-comments =
    { $count ->
       [one] { $count } commentaire caché
      *[other] { $count } commentaires cachés
    }
left-out-contents =
    { $count ->
       [one] { $count } table des matières
      *[other] { $count } tables des matières
    }
left-out-deleted-text =
    { $count ->
       [one] { $count } morceau de texte supprimé
      *[other] { $count } morceaux de texte supprimé
    }
left-out-embeds =
    { $count ->
       [one] { $count } fichier intégré
      *[other] { $count } fichiers intégrés
    }
left-out-epigraphs-and-title-pages =
    { $count ->
       [one] { $count } épigraphe ou page de titre
      *[other] { $count } épigraphes et pages de titre
    }
left-out-hidden-text =
    { $count ->
       [one] { $count } morceau de texte caché
      *[other] { $count } morceaux de texte caché
    }
left-out-illustrations =
    { $count ->
       [one] { $count } illustration
      *[other] { $count } illustrations
    }
left-out-library-header =
    { $count ->
       [one] { $count } en-tête de la bibliothèque d’où vient le texte
      *[other] { $count } en-têtes de la bibliothèque d’où vient le texte
    }
left-out-licence =
    { $count ->
       [one] { $count } licence après le texte
      *[other] { $count } licences après le texte
    }
left-out-menus-and-boxes =
    { $count ->
       [one] { $count } menu ou encadré autour de l’article
      *[other] { $count } menus et encadrés autour de l’article
    }
left-out-note-numbers =
    { $count ->
       [one] { $count } numéro de note
      *[other] { $count } numéros de notes
    }
left-out-notes-and-index =
    { $count ->
       [one] { $count } paragraphe de notes ou d’index
      *[other] { $count } paragraphes de notes et d’index
    }
left-out-other-files =
    { $count ->
       [one] { $count } fichier sans histoire
      *[other] { $count } fichiers sans histoire
    }
left-out-page-headers =
    { $count ->
       [one] { $count } en-tête ou pied de page
      *[other] { $count } en-têtes et pieds de page
    }
left-out-page-numbers =
    { $count ->
       [one] { $count } numéro de page
      *[other] { $count } numéros de page
    }
left-out-producer-credits =
    { $count ->
       [one] { $count } mention de qui a fait le fichier
      *[other] { $count } mentions de qui a fait le fichier
    }
left-out-properties =
    { $count ->
       [one] { $count } propriété
      *[other] { $count } propriétés
    }
left-out-ruby =
    { $count ->
       [one] { $count } lecture à côté d’un caractère
      *[other] { $count } lectures à côté de caractères
    }
left-out-reader-comments =
    { $count ->
       [one] { $count } commentaire de lecteurs
      *[other] { $count } commentaires de lecteurs
    }
left-out-scene-breaks =
    { $count ->
       [one] { $count } séparation de scènes
      *[other] { $count } séparations de scènes
    }
left-out-section-headings =
    { $count ->
       [one] { $count } titre de section
      *[other] { $count } titres de sections
    }
left-out-section-numbers =
    { $count ->
       [one] { $count } numéro de section
      *[other] { $count } numéros de sections
    }
left-out-the-end =
    { $count ->
       [one] { $count } « Fin »
      *[other] { $count } « Fin »
    }
left-out-title-pages =
    { $count ->
       [one] { $count } page de titre ou de couverture
      *[other] { $count } pages de titre et de couverture
    }
left-out-transcriber-notes =
    { $count ->
       [one] { $count } note de transcription
      *[other] { $count } notes de transcription
    }

read-with-warnings = { $warnings }
read-with-warnings-in-line =
    { $count ->
       [one] lu avec { $count } avertissement :
      *[other] lu avec { $count } avertissements :
    } { $more ->
       [0] { LIST($first, join: " ") }
      *[other] { LIST($first, join: " ") } Et { $more } de plus.
    }
reading-warning = { $warning }
warning-in-files =
    { $more ->
       [0] { $files } : { $problem }
       [one] { $files } et { $more } autre : { $problem }
      *[other] { $files } et { $more } autres : { $problem }
    }
warning-guessed-encoding = Le fichier ne dit pas comment ses caractères sont écrits ; { $encoding } a été supposé. Si des lettres semblent fausses, enregistre-le en UTF-8.
warning-mixed-encodings =
    { $count ->
       [one] { $count } ligne n’est pas en UTF-8 comme le reste ; { $encoding } a été supposé pour elle. Si des lettres y semblent fausses, enregistre le fichier en UTF-8.
      *[other] { $count } lignes ne sont pas en UTF-8 comme le reste ; { $encoding } a été supposé pour elles. Si des lettres y semblent fausses, enregistre le fichier en UTF-8.
    }
warning-bad-bytes =
    { $count ->
       [one] { $count } octet n’est pas un caractère en { $encoding } et figure comme � : le fichier est peut-être abîmé. Télécharge-le ou enregistre-le de nouveau.
      *[other] { $count } octets ne sont pas des caractères en { $encoding } et figurent comme � : le fichier est peut-être abîmé. Télécharge-le ou enregistre-le de nouveau.
    }
warning-missing-part = { $part } est mentionné mais absent, donc son texte manque. Télécharge ou exporte le fichier de nouveau.
warning-unreadable-part = { $part } n’a pas pu être lu et manque : { $problem }
warning-bad-properties = Les propriétés ne sont pas du YAML valable, il peut donc en manquer : { $problem }. Mets entre guillemets les valeurs qui ont un deux-points.
warning-ignored-property =
    { $problem ->
       [id] La propriété « { $property } » a été ignorée : il y faut de 1 à 32 minuscules, chiffres et traits d’union, dont une lettre.
       [words] La propriété « { $property } » a été ignorée : il y faut des mots entre guillemets.
       [day] La propriété « { $property } » a été ignorée : il y faut une année ou un jour, comme "1815" ou "2003-01-20".
       [dateline] La propriété « { $property } » a été ignorée : il y faut un objet comme {"{"}"place": "Seoul", "day": "2003-01-20"{"}"}.
       [address] La propriété « { $property } » a été ignorée : il y faut une adresse qui commence par http:// ou https://.
       [true-or-false] La propriété « { $property } » a été ignorée : il y faut true ou false.
       [language] La propriété « { $property } » a été ignorée : il y faut un code de langue comme "en".
       [kind] La propriété « { $property } » a été ignorée : il y faut "story", "report" ou "archive".
       [list] La propriété « { $property } » a été ignorée : il y faut une liste de mots, comme {"["}"Heaven"].
       [aliases] La propriété « { $property } » a été ignorée : il y faut pour chaque nom ses autres noms, comme {"{"}"Aragorn": ["Strider", {"{"}"name": "the stranger", "from": "1:10"{"}"}]{"}"}.
      *[pairs] La propriété « { $property } » a été ignorée : il y faut une liste de paires, comme {"["}["Mr. Darcy", "Mrs. Darcy"]].
    }
warning-cut-id = L’identifiant « { $whole } » a été raccourci en « { $id } ». Pour en choisir un, mets {"{"}"id": "…"{"}"} dans un fichier du même nom qui finit par .json.
warning-no-text = Le fichier ne contient aucun texte que l’on puisse citer.
warning-same-chapter = { LIST($parts, join: " et ") } ont le même nom ou le même texte, et chacun a été lu. Si c’est le même, retires-en un.
warning-no-dateline = Le récit n’a pas de jour, contrairement à d’autres de son dossier ; « hier » n’y a donc pas de date. Mets le jour sur une ligne sous le titre.
warning-unreadable-page = La page { $page } n’a pas pu être lue et manque. Enregistre le PDF de nouveau.
warning-pages-without-text =
    { COUNT($pages) ->
       [one] { COUNT($pages) } page ne contient pas de texte ({ LIST($pages, join: ", ", most: 10) }) : s’il y en a dans les images, fais-le reconnaître (OCR).
      *[other] { COUNT($pages) } pages ne contiennent pas de texte ({ LIST($pages, join: ", ", most: 10) }) : s’il y en a dans les images, fais-le reconnaître (OCR).
    }
