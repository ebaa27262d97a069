# Como ficam as palavras da história, ou de quem pergunta, dentro de uma frase nossa.

in-quotes = “{ $words }”
