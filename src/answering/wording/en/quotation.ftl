# How words of the story stand within a sentence of ours.

quoted = “{ $words }”
