# Lo que se dice de lectores, de servidores y del propio bot.

# De los datos propios de un comando: su nombre, su descripción, sus opciones y ejemplos.
command =
    { HAS($example) ->
       [yes] /{ $name }: { DESCRIBED($id, $description) } Por ejemplo { $example }
      *[no] /{ $name }: { DESCRIBED($id, $description) }
    }
option =
    { $needed ->
       [true] { $name } (necesaria): { DESCRIBED($id, $description) }
      *[false] { $name }: { DESCRIBED($id, $description) }
    }
example = Por ejemplo: { $example }
chapter-offered = Capítulo { $number }
ask-about-story = Pregunta sobre la historia; cada respuesta son sus propias palabras, con el lugar donde están.
or-just-write = O escribe simplemente tu pregunta, en un mensaje directo o después de una mención.
silence-is-told = Donde la historia calla, la respuesta lo dice, y por qué.

hello = ¡Hola! Respondo preguntas sobre una historia con sus propias palabras.
thanks = De nada.
goodbye = Hasta luego, y buena lectura.
who-are-you = Soy Footnote, un bot: respondo preguntas sobre una historia con sus propias palabras, y digo dónde están.
what-can-you-do = Respondo preguntas sobre una historia con sus propias palabras, y digo dónde están.
ask-me-about =
    { HAS($title) ->
       [yes] Pregúntame sobre { $title }.
      *[no] { $count ->
           [0] Todavía no hay ninguna historia.
           [one] Pregúntame sobre la única historia ({ $count }); /story list la nombra.
          *[other] Pregúntame sobre una de { $count } historias; /story list las nombra.
        }
    }
plain-examples = Por ejemplo, en inglés: who is …? · where did … go? · who said “…”? /help muestra más.

one-chapter = { $title } tiene un solo capítulo, así que no hay nada que ocultar.
you-have-read = Has leído { $title } hasta { up-to-place }.
private-answers-stop = Las respuestas privadas no muestran nada de más adelante. /progress clear lo anula.
# $others: cómo se escribe cada uno de los otros lugares.
earliest-holds = { QUOTE($typed) } puede referirse a varios lugares, y vale el primero. Para otro escribe { QUOTE($others, join: "or") }.
place-moved =
    { $how ->
       [moved] { $title } se ha leído de nuevo: tu posición de lectura es ahora { place-words }.
      *[earlier] { $title } se ha leído de nuevo, y ya no es seguro dónde estabas: tu posición de lectura es ahora { place-words }. /progress set la cambia.
    }
old-place-holds = Tu posición de lectura de antes de que se leyera de nuevo sigue valiendo, { place-words }: /progress clear la borra.
position-forgotten = Olvidado: ya no sé hasta dónde has leído { $title }.
no-position-in = No habías fijado ninguna posición de lectura en { $title }.
server-rule-applies = Desde ahora vale la regla del servidor para lectores sin posición de lectura.
no-positions = No has fijado ninguna posición de lectura.
how-far-you-have-read = Hasta dónde has leído
no-position-is-not-nothing = No tener posición de lectura no significa «nada leído»: el servidor decide qué ves. /progress set fija una.
read-up-to = { $title }: lectura hasta { up-to-place }

settings-of-server = Ajustes de este servidor
readers-without-position =
    { $rule ->
       [none] Lectores sin posición de lectura: sin límite (/settings default)
       [ask] Lectores sin posición de lectura: preguntar primero hasta dónde han leído (/settings default)
      *[chapter-1] Lectores sin posición de lectura: solo el capítulo 1 (/settings default)
    }
default-story =
    { $of ->
       [server] Historia que se entiende cuando no se nombra ninguna: { title-or-none } (/settings story)
       [thread] Historia que se entiende en el canal al que pertenece este hilo: { title-or-none } (/settings channel story)
      *[channel] Historia que se entiende en este canal: { title-or-none } (/settings channel story)
    }
title-or-none =
    { HAS($title) ->
       [yes] { $title }
      *[no] ninguna
    }
answers-shown =
    { $toAll ->
       [true] Las respuestas las ven todos (/settings answers)
      *[false] Las respuestas las ve solo quien pregunta (/settings answers)
    }
longest-excerpt =
    { HAS($characters) ->
       [yes] { $characters ->
           [one] Extracto más largo: { $characters } carácter (/settings excerpt)
          *[other] Extracto más largo: { $characters } caracteres (/settings excerpt)
        }
      *[no] Extracto más largo: lo que quepa (/settings excerpt)
    }
channel-limits =
    { $of ->
       [thread] Respuestas públicas en el canal al que pertenece este hilo: { limits-or-none } (/settings channel limit)
      *[channel] Respuestas públicas en este canal: { limits-or-none } (/settings channel limit)
    }
limits-or-none =
    { HAS($limits) ->
       [yes] { LIST($limits, join: "; ") }
      *[no] sin límite
    }
older-thread-limits = Respuestas públicas en este hilo, de antes: { LIST($limits, join: "; ") } (un límite que se fije aquí lo sustituye)
# Uno de esos límites. La historia puede haberse leído de nuevo: su lugar se volvió a encontrar, o retrocedió a uno anterior.
limit-of-story =
    { $moved ->
       [moved] { $title } hasta { up-to-place } (encontrado otra vez al releerla)
       [earlier] { $title } hasta { up-to-place } (retrocedió al releerla)
      *[none] { $title } hasta { up-to-place }
    }
who-may-change = Quienes pueden gestionar el servidor pueden cambiar esto.

what-is-kept = Qué se guarda
kept-of-you = De ti: tu id de Discord con hasta dónde has leído en qué historia (y unas palabras de la propia historia en ese punto, para volver a encontrar el lugar cuando se lea de nuevo), y la última historia sobre la que preguntaste. Nada antes de que fijes o preguntes algo.
kept-of-server = De un servidor: su id con sus ajustes, los límites de sus canales y las historias que subió.
kept-of-shown = Cuántos caracteres de las historias se te mostraron en el último día se guarda alrededor de un día, con un número calculado a partir de tu id, para que el límite por persona valga en todas partes. /forget no lo borra; si no, no sería un límite.
nothing-else-kept = No se guarda ninguna pregunta, respuesta ni mensaje, ni aquí ni en ningún otro lugar; de la máquina donde funciona el bot no salen más que sus respuestas.
last-question-held =
    { $minutes ->
       [one] Tu última pregunta en cada lugar se conserva en la memoria { $minutes } minuto, para que se entienda «and his wife?»; /forget y /progress clear la borran.
      *[other] Tu última pregunta en cada lugar se conserva en la memoria { $minutes } minutos, para que se entienda «and his wife?»; /forget y /progress clear la borran.
    }
how-to-delete = /forget borra al momento tus datos; /story remove, una historia con su archivo y todo lo que se hizo de ella.
previews-deleted =
    { $minutes ->
       [one] Un archivo enviado con /story add que nadie confirma se borra al cabo de { $minutes } minuto.
      *[other] Un archivo enviado con /story add que nadie confirma se borra al cabo de { $minutes } minutos.
    }
departed-kept =
    { $days ->
       [one] Cuando se quita el bot de un servidor, los datos y las historias de ese servidor se guardan { $days } día, por si fue un error, y después se borran.
      *[other] Cuando se quita el bot de un servidor, los datos y las historias de ese servidor se guardan { $days } días, por si fue un error, y después se borran.
    }
nothing-kept-of-you = No se guardaba nada de ti.
forgotten = Olvidado: tus posiciones de lectura y tu última historia.
story-removed = Historia quitada: { $title }, con todas las posiciones de lectura que había en ella.
looked-for-changes = Se buscaron cambios en todas las historias.
reading-again = Se está leyendo de nuevo: { $title }.
