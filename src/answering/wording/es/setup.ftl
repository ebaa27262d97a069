# Lo que se dice mientras se configura un servidor, llegan historias y se da ayuda.
# Los comandos (/ask, /settings story) quedan como están: en Discord se convierten en enlaces. $channel es el id de un canal, en <#…>.

# Ayuda

help-part =
    { $part ->
       [ask] Preguntar
       [read] Explorar
       [spoilers] Sin spoilers
       [data] Tus datos
      *[admins] Para administradores
    }
help-part-about =
    { $part ->
       [ask] Quién, cuándo, dónde, quién lo dijo
       [read] Pasajes, personajes, fechas, historias
       [spoilers] Di hasta dónde has leído
       [data] Qué se guarda, y cómo borrarlo
      *[admins] Añadir historias, elegir ajustes
    }
choose-help-part = Más ayuda
help-no-story = Aquí todavía no hay ninguna historia. Quienes gestionan el servidor añaden una con /story add.
help-examples = Por ejemplo, sobre { $title }: { $examples }
help-ask = /ask acepta cualquier pregunta, con palabras sencillas.
help-who = /who dice quién es alguien. Basta un nombre o un papel.
help-when-where = /when y /where encuentran cuándo y dónde ocurrió algo.
help-quote = /quote encuentra quién dijo unas palabras, o qué dijo alguien.
help-find = /find muestra todos los pasajes con estas palabras.
help-find-message = «Buscar en la historia», en el menú de un mensaje, dice si una cita es auténtica; «Preguntar sobre esto» pregunta lo que pregunta el mensaje.
help-options = Cada uno admite story: (sobre qué historia preguntas), private: (solo tú ves la respuesta) y spoilers: (una respuesta de toda la historia).
help-passage = /passage muestra el párrafo que indica una referencia, y lo que hay alrededor.
help-cast = /cast muestra la lista de personajes.
help-timeline = /timeline muestra, en orden, lo que la historia fecha.
help-stories = /story list nombra las historias, /story info dice cómo se leyó una.
help-one-command = /help con el nombre de un comando explica sus opciones.
help-progress = /progress set dice hasta dónde has leído. Desde entonces no te cuento nada de más adelante. /progress show lo muestra y /progress clear lo borra.
help-private = Con private: en True solo tú ves la respuesta. En un canal la ven todos, así que puede detenerse antes.
help-spoilers-once = spoilers: en True da una respuesta de toda la historia, solo para ti.
help-limit-told = Una respuesta que se detuvo en algún punto dice dónde.
help-privacy = /privacy dice qué se guarda de ti y del servidor. Las preguntas y las respuestas no se guardan.
help-forget = /forget borra al momento lo que se guarda de ti.
help-setup = /setup muestra los ajustes que importan, con menús para cambiarlos.
help-add-story = /story add añade una historia a este servidor: texto, Markdown, HTML, EPUB, Word o PDF.
help-own-stories = /story remove quita una historia, /story refresh vuelve a leerla.
help-settings = /settings show muestra todos los ajustes. /settings story, /settings default, /settings answers, /settings excerpt y /settings language los cambian.
help-channel-limit = /settings channel limit fija hasta dónde pueden llegar las respuestas públicas en un canal. /settings channel story elige una historia propia para él.

# Cuando el bot llega a un servidor

greeting = ¡Hola! Respondo preguntas sobre una historia con sus propias palabras, y digo dónde están. Tres pasos y puedes empezar:
greeting-story =
    { HAS($title) ->
       [yes] 1. La historia. Ya puedes preguntar sobre { $title }. /story add añade otra, /settings story elige a cuál se refieren las preguntas.
      *[no] { $count ->
           [0] 1. La historia. Todavía no hay ninguna: /story add añade una a este servidor.
          *[other] 1. La historia. Ya puedes preguntar sobre { $count } historias. /settings story elige a cuál se refieren las preguntas, /story add añade otra.
        }
    }
greeting-spoilers = 2. Spoilers. Cada lector dice con /progress set hasta dónde ha leído. Para todos los demás, /setup tiene tres reglas: sin límite, preguntar primero, o solo el capítulo 1.
greeting-ask = 3. Preguntar. /ask acepta cualquier pregunta, /help muestra lo demás. También puedes mencionarme.
greeting-admins = Los pasos 1 y 2 son para quienes gestionan el servidor.
button-set-up = Configurar

# Ajustes

set-up-here = Cómo trabajo en este servidor
setting-name =
    { $setting ->
       [story] La historia que se entiende cuando no se nombra ninguna
       [rule] Lectores que no han dicho hasta dónde han leído
       [answers] Quién ve una respuesta
      *[language] El idioma de las respuestas que ven todos
    }
choice-no-story = Ninguna historia
choice-story = { $title }
choice-rule =
    { $rule ->
       [none] Sin límite
       [ask] Preguntar primero hasta dónde han leído
      *[chapter-1] Solo el capítulo 1
    }
choice-answers =
    { $shown ->
       [all] Todos en el canal
      *[asker] Solo quien preguntó
    }
choice-language =
    { HAS($name) ->
       [yes] { $name }
      *[no] El que indica el servidor en Discord
    }
more-stories = Hay { $count } historias, más de las que caben en el menú: /settings story acepta cualquiera de ellas.
limits-hint = Ningún canal tiene límite. /settings channel limit fija hasta dónde pueden llegar las respuestas públicas en uno.
answers-language =
    { HAS($name) ->
       [yes] Idioma de las respuestas públicas: { $name } (/settings language)
      *[no] Idioma de las respuestas públicas: el que indica el servidor en Discord (/settings language)
    }
channel-limited = <#{ $channel }>: las respuestas públicas sobre { $title } se detienen en { $place } (/settings channel limit)
channel-story = <#{ $channel }>: se entiende { $title } cuando no se nombra ninguna historia (/settings channel story)
more-channels =
    { $count ->
       [one] … y { $count } canal más
      *[other] … y { $count } canales más
    }
limit-place =
    { HAS($paragraph) ->
       [yes] { $paragraph ->
           [0] el principio del capítulo { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            }
          *[other] cap. { $chapter }{ HAS($label) ->
               [yes] { " " }({ $label })
              *[no] { "" }
            } ¶{ $paragraph }
        }
      *[no] el final del capítulo { $chapter }{ HAS($label) ->
           [yes] { " " }({ $label })
          *[no] { "" }
        }
    }

changed-story = Historia que se entiende: { HAS($from) ->
       [yes] { $from }
      *[no] ninguna
    } → { HAS($to) ->
       [yes] { $to }
      *[no] ninguna
    }
changed-rule = Lectores sin posición de lectura: { $from ->
       [none] sin límite
       [ask] preguntar primero
      *[chapter-1] solo el capítulo 1
    } → { $to ->
       [none] sin límite
       [ask] preguntar primero
      *[chapter-1] solo el capítulo 1
    }
changed-answers = Quién ve una respuesta: { $from ->
       [all] todos
      *[asker] quien preguntó
    } → { $to ->
       [all] todos
      *[asker] quien preguntó
    }
changed-excerpt = Extracto más largo: { HAS($from) ->
       [yes] { $from } caracteres
      *[no] lo que quepa
    } → { HAS($to) ->
       [yes] { $to } caracteres
      *[no] lo que quepa
    }
changed-language = Idioma de las respuestas públicas: { HAS($from) ->
       [yes] { $from }
      *[no] el que indica el servidor en Discord
    } → { HAS($to) ->
       [yes] { $to }
      *[no] el que indica el servidor en Discord
    }
changed-channel-story = Historia que se entiende en <#{ $channel }>: { HAS($from) ->
       [yes] { $from }
      *[no] ninguna propia
    } → { HAS($to) ->
       [yes] { $to }
      *[no] ninguna propia
    }
changed-limit = Respuestas públicas en <#{ $channel }> sobre { $title }: { HAS($from) ->
       [yes] hasta { $from }
      *[no] sin límite
    } → { HAS($to) ->
       [yes] hasta { $to }
      *[no] sin límite
    }
no-such-language = No hablo «{ $typed }». Existen { LIST($languages) }.
unchanged = No ha cambiado nada: ya estaba así.

story-still-read = { $title } todavía se está leyendo. Hasta que termine no da respuestas.
story-not-read = { $title } no se pudo leer, así que no da respuestas. /story list dice por qué.
rule-without-chapters = Esta regla todavía no tiene efecto: aquí cada historia tiene un solo capítulo, así que no hay nada que ocultar.
rule-without-stories = Esta regla todavía no tiene efecto: aquí no hay ninguna historia.
channels-before-story =
    { $count ->
       [one] { $count } canal tiene una historia propia, que va antes que esta. /settings show lo nombra.
      *[other] { $count } canales tienen historias propias, que van antes que esta. /settings show los nombra.
    }
limit-in-spoilers = <#{ $channel }> está marcado para spoilers en Discord, y ahí los límites no tienen efecto.
limit-hides-nothing = Ese es el final de { $title }, así que el límite no oculta nada.
limit-but-private = Aquí las respuestas se muestran solo a quien preguntó, y los límites de los canales valen solo para las públicas.

# Añadir una historia

adding-step =
    { $done ->
       [received] ☑ Recibida · ▶ Leyendo … · Comprobar · Añadir
       [read] ☑ Recibida · ☑ Leída · ▶ Comprobar · Añadir
       [checked] ☑ Recibida · ☑ Leída · ☑ Comprobada · ▶ Añadiendo …
      *[added] ☑ Recibida · ☑ Leída · ☑ Comprobada · ☑ Añadida
    }
file-received = He recibido { $name } y lo estoy leyendo.
button-make-default = Hacerla la predeterminada
button-see-cast = Ver los personajes
button-ask-this-story = Preguntar sobre esta historia

kept-of-joining = Que se saludó a un servidor cuando el bot llegó a él se guarda con su id, para saludarlo una sola vez. El idioma que eligió se guarda con sus ajustes.
