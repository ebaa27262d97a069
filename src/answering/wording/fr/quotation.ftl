# Comment les mots de l’histoire, ou de la question, figurent dans une phrase à nous.

in-quotes = « { $words } »
