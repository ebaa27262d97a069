# Mistakes that the asker can mend, each with the value and the way out.
# What src/question and src/story say themselves in English is the same there, word for word; a test holds it.

## Calls

no-such-command = There is no command /{ $name }. /help lists them all.
unknown-command = There is no command /{ $name }. There are { $commands }.
command-near = There is no command /{ $name }. Did you mean { LIST($near, join: "or") }? /help lists them all.
names-no-command = { QUOTE($line) } names no command. There are { $commands }.
not-expected = { QUOTE($words) } is not expected here.
option-missing = { $line } needs { QUOTE($name) }: { DESCRIBED($id, $description) } /help { $command } tells more.
no-choice = { QUOTE($name) } of { $line } is { QUOTE($choices, join: "or") }, not { QUOTE($typed) }.
no-number =
    { HAS($range) ->
       [yes] { QUOTE($name) } of { $line } is a whole number from { $range-from } to { $range-to }, not { QUOTE($typed) }.
      *[no] { QUOTE($name) } of { $line } is a whole number, not { QUOTE($typed) }.
    }
has-to-know-who = { $line } has to know who asks, which it does on Discord and at the prompt (npm start), not here.
works-on-discord = { $line } works in a server on Discord.
nothing-asked = Write a question after /ask.
nothing-quoted = Give the words of the quotation, a speaker, or both.
nothing-to-find = { QUOTE($typed) } names nothing to find. Give at least one word without a minus.

## Places and stories

no-place = { QUOTE($typed) } is no place. Give a chapter, such as “7”, or a citation, such as “7:12”.
no-place-headed = No chapter of { $title } is headed { QUOTE($typed) }. Give its place in the story instead, 1 to { $count }, or a citation, such as “7:12”.
no-such-chapter =
    { HAS($headed) ->
       [yes] There is no chapter { $chapter }; { $title } has chapters 1 to { $count }. For the one headed so say { QUOTE($headed) }.
      *[no] There is no chapter { $chapter }; { $title } has chapters 1 to { $count }.
    }
no-such-paragraph = Chapter { $chapter } of { $title } has paragraphs 1 to { $count }, no ¶{ $paragraph }.
no-such-story =
    { HAS($near) ->
       [yes] There is no story { QUOTE($typed) }. Did you mean { $near-title } ({ $near-id })? /story list shows them all.
      *[no] There is no story { QUOTE($typed) }. /story list shows them all.
    }
fits-stories = { QUOTE($typed) } fits { $count } stories: { $stories }. Name one by its id.
no-story-yet = There is no story yet.
name-the-story = Several stories are here. Say which one with the story option; /story list shows them.
not-read-yet = { $title } is not read yet; try again in a moment.

## Servers

stories-need-server = A server's own stories are managed in that server.
stories-need-manager = Only those who may manage the server can change its stories.
settings-need-server = Settings belong to a server; use /settings there.
settings-need-manager = Only those who may manage the server can see and change its settings.
needs-channel = Use this in the channel it is about.
no-setting = /settings has no { QUOTE($typed) }.
no-rule = { QUOTE($typed) } is no rule; there are { $rules }.
not-public-or-private = { QUOTE($typed) } is neither public nor private.
no-excerpt-length = { QUOTE($typed) } is no length from { $from } to { $to } characters; 0 goes back to the default.

## A server's own stories

not-own-story = { $title } was not added by this server; only whoever runs the bot can change it.
no-own-story = This server has no story { QUOTE($story) } of its own.
enough-stories = This server has { $count } stories of its own already; /story remove makes room.
file-without-story = { $name } holds no story.
same-file =
    { $uploaded ->
       [true] That file is here already: it is { $title } (story: { $story }). To give it another title or date, take it away with /story remove and send the file again.
      *[false] That file is here already: it is { $title } (story: { $story }). It belongs to whoever runs this bot, and every server can ask it.
    }
title-too-long = The title has { $characters } characters; at most { $most } are kept.
no-date = { QUOTE($typed) } is no date. Write a year or a day, such as 1815 or 2003-01-20.
file-gone = That file is no longer here. Send it again with /story add.
not-of-discord = The file is not on one of Discord's own hosts, so it is not fetched.
file-not-given = Discord did not give the file (status { $status }). Send it again.
file-not-fetched = The file could not be fetched from Discord. Send it again.
file-too-large = The file has { $megabytes } MB; at most { $most } MB are taken. Without its pictures it is smaller.
reading-stopped = { $name } was not read: Footnote is just being restarted. Try again in a minute.
reading-too-long = { $name } could not be read: it takes far longer than other files of its size. Look for what is unlike a story in it, such as a very long line, or split it into a folder of smaller files.
reading-not-started = { $name } was not read: the thread that reads could not start, perhaps for want of memory. Try again in a minute.
reading-needs-memory = { $name } could not be read: it needs more memory than there is. Split it into a folder of smaller files.

## Files that are no stories

-formats = Stories are plain text, Markdown, HTML, EPUB, .docx, .odt, .fb2 or PDF.
no-story =
    { $kind ->
       [png] { $path } is a PNG picture, not a story. { -formats }
       [jpeg] { $path } is a JPEG picture, not a story. { -formats }
       [gif] { $path } is a GIF picture, not a story. { -formats }
       [doc] { $path } is an old Word document (.doc), not a story. Save it as .docx.
       [rtf] { $path } is an RTF document, not a story. Save it as .docx or as plain text.
       [rar] { $path } is a RAR archive, not a story. Unpack it first.
       [seven-zip] { $path } is a 7-Zip archive, not a story. Unpack it first.
       [gzip] { $path } is a gzip archive, not a story. Unpack it first.
       [audio] { $path } is an audio file, not a story. { -formats }
       [program] { $path } is a program, not a story. { -formats }
       [database] { $path } is a database, not a story. { -formats }
       [safari] { $path } is a web archive of Safari, not a story. Save the page as HTML (Page Source).
       [kindle] { $path } is a Kindle file, not a story. Convert it to EPUB, with Calibre for example.
       [open-document] { $path } is an OpenDocument file that is no text, not a story. Save it as .odt, .docx or plain text.
       [htmlz] { $path } is a zipped web page of Calibre (.htmlz), not a story. Convert it to EPUB.
       [packed-fb2] { $path } is a packed FictionBook, not a story. Unpack it, and add the .fb2 file in it.
       [excel] { $path } is an Excel workbook, not a story. { -formats }
       [powerpoint] { $path } is a PowerPoint presentation, not a story. { -formats }
       [pages] { $path } is an Apple Pages document, not a story. Export it as EPUB or Word.
       [scrivener] { $path } is a Scrivener project, not a story. Compile it to EPUB or Word.
       [comics] { $path } is an archive of comics, not a story. Its pages are pictures; only text can be read.
      *[zip] { $path } is a zip archive, not a story. Unpack it: a folder of text files in the corpus is one story.
    }
no-citable-text = { $path } holds no text that could be cited. Put the story's paragraphs in it, with blank lines between them.
page-too-deep = { $path } is a damaged page: its elements lie thousands deep within each other.
no-page = { $path } is a page saved as one file, but no page is in it. Save it as HTML only.
word-without-text = { $path } is a Word document without text.
file-encrypted = { $path } is encrypted. Save it without a password.
open-document-without-text = { $path } is an OpenDocument text without text.
fiction-book-without-text = { $path } is a FictionBook without text.
no-text = { $path } is no text: it holds bytes that no text has. Save it as plain text, HTML, EPUB or .docx.
entry-encrypted = { $path } is encrypted. Save it without a password or copy protection.
packed-unusually = { $path } is packed in a way that cannot be read here. Pack it again as a usual zip file.
file-damaged = { $path } is damaged or not complete. Download or export it again.
scanned-pdf = { $path } is a scanned PDF: its pages are pictures of text. Have its text recognized (OCR) and add what comes of it.
pdf-too-large = { $path } unpacks to more than a book needs, or is locked. Save it anew, or as text or EPUB.
pdf-locked = { $path } is locked with a password. Save it without one.
pdf-damaged = { $path } is a damaged PDF. Download or export it again.
epub-damaged = { $path } is an EPUB without its package document: it is damaged. Download or export it again.
epub-without-text = { $path } is an EPUB without text: its pages are pictures or drawings. Only text can be read.
copy-protected = { $path } is copy-protected (DRM): its text is encrypted. Use an edition without protection.
story-too-large = { $path } has { $count } MB; a story may have { $most } MB. Divide it: a folder with one file a chapter is a story, too.
too-many-files-in-it = { $path } holds { $count } files; at most { $most } are read.
too-many-pages = { $path } has { $count } pages; at most { $most } are read. Divide it.
too-much-text = { $path } holds more than { $most } MB of text. Divide it.
unpacks-to-too-much = { $path } unpacks to more than { $most } MB, which no story needs. It is not read.
front-matter = { $path }: the front matter is no valid YAML: { $problem }
pdf-not-unpacked =
    { $ending ->
       [time] { $path } could not be read: to unpack this PDF takes far longer than others of its size. Save it anew with another program, or as text or EPUB.
      *[memory] { $path } could not be read: to unpack this PDF needs more memory than a book does. Save it anew with another program, or as text or EPUB.
    }
xml-too-deep = The file is damaged: elements in it lie thousands deep within each other. Export it again.
folder-without-stories =
    { COUNT($found) ->
       [0] { $path } is a folder without stories. Put text files in it, one a chapter.
      *[other] { $more ->
           [true] { $path } is a folder without stories. It holds { LIST($found, join: ", ") }, …. Put text files in it, one a chapter.
          *[false] { $path } is a folder without stories. It holds { LIST($found, join: ", ") }. Put text files in it, one a chapter.
        }
    }
folder-without-text =
    { HAS($problem) ->
       [yes] { $path } is a folder without text that could be cited. { $problem }
      *[no] { $path } is a folder without text that could be cited.
    }

## Why a story, or a part of it, does not answer. $detail is an error of the system, in its own words.

reading-not-kept = { $name } was read, but what was read cannot be kept in DATA_DIR ({ $detail }). Make room there, and let Footnote write to it.
reading-went-wrong = { $name } could not be read because of an error in Footnote ({ $detail }).
same-id = { $name } has the same id “{ $id }” as { $owner }. Give it another: put {"{"}"id": "another-id"{"}"} into { $name }.json beside it.
# Reports of an archive that could not be read: $problems are sentences.
unread-reports =
    { $more ->
       [0] { LIST($problems, join: " ") }
      *[other] { LIST($problems, join: " ") } And { $more } more.
    }
set-aside =
    { HAS($seconds) ->
       [yes] { $seconds ->
           [one] It is set aside: questions about it took longer than a second of work. Mend its file, for example by dividing very long paragraphs, and it is read anew.
          *[other] It is set aside: questions about it took longer than { $seconds } seconds of work. Mend its file, for example by dividing very long paragraphs, and it is read anew.
        }
      *[no] It is set aside: the thread that answers ended over it. Mend its file, for example by dividing very long paragraphs, and it is read anew.
    }
set-aside-uncut = It is set aside: to make it ready as far as somebody has read takes too long or too much memory.

## What does not work now

shown-enough =
    { $hours ->
       [one] You have been shown as much of these stories as one reader may see in a day. Ask again in an hour.
      *[other] You have been shown as much of these stories as one reader may see in a day. Ask again in { $hours } hours.
    }
enough-positions = You have set how far you have read in { $count } stories, and no more are kept. /progress clear takes one back, /forget all of them.
just-read-anew = { $title } was just read anew; say it again.
story-changed = The story has just changed or gone; ask again in a moment.
not-made-ready = The story could not be made ready as far as you have read; ask again in a minute.
made-ready-too-long = The story could not be made ready as far as you have read: it takes too long.
too-many-positions-at-once = Too many readers set a new position at once; ask again in a moment.
too-many-questions = Too many questions at once; ask again in a moment.
cannot-look-up = I cannot look up how far you have read just now, and keep nothing new until I can. Try again in a few minutes.
just-read-again = The story is just being read again; ask again in a moment.
answering-stopped = Footnote is just being restarted; ask again in a minute.
answering-not-started = The thread that answers could not start, perhaps for want of memory; ask again in a moment.
answering-too-long =
    { $seconds ->
       [one] That question was given up: it took longer than a second of work. Ask it in fewer words, or name the story.
      *[other] That question was given up: it took longer than { $seconds } seconds of work. Ask it in fewer words, or name the story.
    }
answering-ended = That question could not be answered: the thread that answers ended over it. Ask it in other words, or name the story.
# Where it is, within the sentence that follows.
storage-place =
    { $of ->
       [database] the database { $path }
       [database-folder] the database folder { $path }
      *[folder] the folder { $path }
    }
storage-problem =
    { $problem ->
       [full] There is no room left for { storage-place }. Make room on that disk; nothing that was kept is lost. ({ $detail })
       [read-only] Cannot write to { storage-place }. Footnote needs to write there. Let the user it runs as do so, or set DATA_DIR to another folder. ({ $detail })
       [busy] Another program holds { storage-place }. End it, then try again. ({ $detail })
       [damaged] It seems that { storage-place } is damaged. It was left as it is: put back a backup, or move it away to start with empty settings. ({ $detail })
       [unreadable] The disk gives errors on { storage-place }. Check its health and its room, then start Footnote again. ({ $detail })
       [in-the-way] { $path } cannot be used: a file is where a folder is needed, or a folder where a file is. Move that away, or set DATA_DIR to another folder. ({ $detail })
      *[too-many-files] Too many files are open on this machine. Raise the limit (ulimit -n), then try again. ({ $detail })
    }
