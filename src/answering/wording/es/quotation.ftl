# How words of the story, or of the asker, stand within a sentence of ours. Marks like these within the words become single.

in-quotes = «{ $words }»
