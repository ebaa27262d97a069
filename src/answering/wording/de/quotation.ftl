# Wie Worte der Geschichte oder der Frage in unseren Sätzen stehen.

in-quotes = „{ $words }“
