# How a story was read: as what, what of its file is no text of the story, and what is wrong with the file.

how-read = { $note }
note-read-as =
    { $form ->
       [fiction-book] Read as a FictionBook.
       [folder] Read from the files of a folder, in the order of their names.
       [markdown] Read as Markdown.
       [open-document] Read as an OpenDocument text.
       [web-page] Read as a web page.
      *[word] Read as a Word document.
    }
note-read-as-epub =
    { $chaptersFrom ->
       [navigation] Read as EPUB, chapters from its navigation.
      *[headings] Read as EPUB, chapters from its headings.
    }
note-read-as-pdf =
    { $chaptersFrom ->
       [bookmarks] Read as PDF, chapters from its bookmarks.
      *[headings] Read as PDF, chapters from its headings.
    }

# $leftOut is one of the kinds below with its number, $leftOut-words how the first of them begin, unless that is cut all of them.
left-out =
    { HAS($leftOut-words) ->
       [yes] { $leftOut-isCut ->
           [true] Left out: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }, ….
          *[false] Left out: { $leftOut }: { QUOTE($leftOut-words, join: ", ") }.
        }
      *[no] Left out: { $leftOut }.
    }
also-left-out = Also left out: { $leftOut }.
left-out-author-notes =
    { $count ->
       [one] { $count } note or summary of the author
      *[other] { $count } notes and summaries of the author
    }
left-out-before-first-paragraph =
    { $count ->
       [one] { $count } line before the first paragraph
      *[other] { $count } lines before the first paragraph
    }
left-out-bylines-and-captions =
    { $count ->
       [one] { $count } byline or caption
      *[other] { $count } bylines and captions
    }
left-out-comments =
    { $count ->
       [one] { $count } hidden comment
      *[other] { $count } hidden comments
    }
left-out-contents =
    { $count ->
       [one] { $count } table of contents
      *[other] { $count } tables of contents
    }
left-out-deleted-text =
    { $count ->
       [one] { $count } piece of deleted text
      *[other] { $count } pieces of deleted text
    }
left-out-embeds =
    { $count ->
       [one] { $count } embedded file
      *[other] { $count } embedded files
    }
left-out-epigraphs-and-title-pages =
    { $count ->
       [one] { $count } epigraph or title page
      *[other] { $count } epigraphs and title pages
    }
left-out-hidden-text =
    { $count ->
       [one] { $count } piece of hidden text
      *[other] { $count } pieces of hidden text
    }
left-out-illustrations =
    { $count ->
       [one] { $count } illustration
      *[other] { $count } illustrations
    }
left-out-library-header =
    { $count ->
       [one] { $count } header of the library the text comes from
      *[other] { $count } headers of the library the text comes from
    }
left-out-licence =
    { $count ->
       [one] { $count } licence after the text
      *[other] { $count } licences after the text
    }
left-out-menus-and-boxes =
    { $count ->
       [one] { $count } menu or box around the article
      *[other] { $count } menus and boxes around the article
    }
left-out-note-numbers =
    { $count ->
       [one] { $count } number of a note
      *[other] { $count } numbers of notes
    }
left-out-notes-and-index =
    { $count ->
       [one] { $count } paragraph of notes or index
      *[other] { $count } paragraphs of notes and index
    }
left-out-other-files =
    { $count ->
       [one] { $count } file that holds no story
      *[other] { $count } files that hold no story
    }
left-out-page-headers =
    { $count ->
       [one] { $count } header or footer of a page
      *[other] { $count } headers and footers of pages
    }
left-out-page-numbers =
    { $count ->
       [one] { $count } page number
      *[other] { $count } page numbers
    }
left-out-producer-credits =
    { $count ->
       [one] { $count } note on who made the file
      *[other] { $count } notes on who made the file
    }
left-out-properties =
    { $count ->
       [one] { $count } property
      *[other] { $count } properties
    }
left-out-ruby =
    { $count ->
       [one] { $count } reading beside a character
      *[other] { $count } readings beside characters
    }
left-out-reader-comments =
    { $count ->
       [one] { $count } comment of readers
      *[other] { $count } comments of readers
    }
left-out-scene-breaks =
    { $count ->
       [one] { $count } scene break
      *[other] { $count } scene breaks
    }
left-out-section-headings =
    { $count ->
       [one] { $count } heading of a section
      *[other] { $count } headings of sections
    }
left-out-section-numbers =
    { $count ->
       [one] { $count } number of a section
      *[other] { $count } numbers of sections
    }
left-out-the-end =
    { $count ->
       [one] { $count } “The End”
      *[other] { $count } “The End”
    }
left-out-title-pages =
    { $count ->
       [one] { $count } title page or page of the cover
      *[other] { $count } title pages and pages of the cover
    }
left-out-transcriber-notes =
    { $count ->
       [one] { $count } note of a transcriber
      *[other] { $count } notes of a transcriber
    }

# Behind a story's title, in a line: $warnings-first are the first of them, $more are not told.
read-with-warnings = { $warnings }
read-with-warnings-in-line =
    { $count ->
       [one] read with { $count } warning:
      *[other] read with { $count } warnings:
    } { $more ->
       [0] { LIST($first, join: " ") }
      *[other] { LIST($first, join: " ") } And { $more } more.
    }
reading-warning = { $warning }
warning-in-files =
    { $more ->
       [0] { $files }: { $problem }
       [one] { $files } and { $more } other: { $problem }
      *[other] { $files } and { $more } others: { $problem }
    }
warning-guessed-encoding = It does not say how its characters are written; { $encoding } was taken. If letters look wrong, save it as UTF-8.
warning-mixed-encodings =
    { $count ->
       [one] { $count } line is not in UTF-8 as the rest; { $encoding } was taken for it. If letters look wrong there, save it as UTF-8.
      *[other] { $count } lines are not in UTF-8 as the rest; { $encoding } was taken for them. If letters look wrong there, save it as UTF-8.
    }
warning-bad-bytes =
    { $count ->
       [one] { $count } byte is no character in { $encoding } and stands as �: the file may be damaged. Download or save it again.
      *[other] { $count } bytes are no characters in { $encoding } and stand as �: the file may be damaged. Download or save it again.
    }
warning-missing-part = { $part } is named but not there, so its text is missing. Download or export the file again.
# $problem is a sentence of mistake.ftl; below, what the YAML reader says, in English.
warning-unreadable-part = { $part } could not be read and is missing: { $problem }
warning-bad-properties = Its properties are no valid YAML, so some may be missing: { $problem }. Put values with a colon in quotation marks.
warning-ignored-property =
    The property “{ $property }” was ignored: it { $problem ->
       [id] must be 1 to 32 small letters, digits and hyphens, with a letter among them.
       [words] must be words in quotation marks.
       [day] must be a year or a day, such as "1815" or "2003-01-20".
       [dateline] must be an object such as {"{"}"place": "Seoul", "day": "2003-01-20"{"}"}.
       [address] must be an address that begins with http:// or https://.
       [true-or-false] must be true or false.
       [language] must be a language code such as "en".
       [kind] must be "story", "report" or "archive".
       [list] must be a list of words, such as {"["}"Heaven"].
       [aliases] must give each name its other names, such as {"{"}"Aragorn": ["Strider", {"{"}"name": "the stranger", "from": "1:10"{"}"}]{"}"}.
      *[pairs] must be a list of pairs, such as {"["}["Mr. Darcy", "Mrs. Darcy"]].
    }
warning-cut-id = Its id was cut from “{ $whole }” to “{ $id }”. To choose one, put {"{"}"id": "…"{"}"} into a file of its name that ends in .json.
warning-no-text = It holds no text that could be cited.
warning-same-chapter = { LIST($parts, join: " and ") } have one name or one text, and each was read. If they are the same, take one away.
warning-no-dateline = It has no day, as other reports of its folder have, so “yesterday” in it has no date. Put the day on a line under the title.
warning-unreadable-page = Page { $page } could not be read and is missing. Save the PDF anew.
warning-pages-without-text =
    { COUNT($pages) ->
       [one] { COUNT($pages) } page holds no text ({ LIST($pages, join: ", ", most: 10) }): if text is in their pictures, have it recognized (OCR).
      *[other] { COUNT($pages) } pages hold no text ({ LIST($pages, join: ", ", most: 10) }): if text is in their pictures, have it recognized (OCR).
    }
