# Lo que dicen los botones, los menús y los formularios bajo las respuestas.

# Sigue un menú de historias. $count: cuántas hay.
which-story = Aquí hay { $count } historias. ¿A cuál te refieres?
choose-story = Elige una historia
# Como máximo 100 caracteres.
choose-story-of-many = Elige una historia, o vuelve a preguntar con la opción «story» para otra
story-gone = Esta historia ya no está aquí. /story list muestra cuáles hay.

# El título y la etiqueta de un formulario: como máximo 45 caracteres. Indicaciones: como máximo 100.
form-follow-up = Otra pregunta sobre esto
field-follow-up = Tu pregunta
field-follow-up-hint = Puede referirse a la respuesta, por ejemplo, en inglés: and his wife?
form-ask-story = Preguntar sobre esta historia
field-question = Tu pregunta
field-question-hint = Con palabras sencillas, por ejemplo, en inglés: who is the captain?

# Un botón, como máximo 40 caracteres.
button-say-place = Decir hasta dónde he leído
form-place = ¿Hasta dónde has leído?
field-place = El último capítulo que terminaste
field-place-hint = Un capítulo, como 7, o un lugar en él tal como lo citan las respuestas, como 7:12.

# $typed: un lugar, como 7 o 7:12. El comando queda como está.
place-before = Para volver a donde estabas antes: /progress set place:{ $typed } story:{ $story }

# Un titular, y la frase que va debajo.
position-first = Di primero hasta dónde has leído.
position-first-why = Así las respuestas no te muestran nada de más adelante.
# Sigue un menú de historias.
position-first-of = Di primero hasta dónde has leído. ¿Sobre qué historia preguntas?

# $name: quién compartió la respuesta, tal como se llama en el servidor.
shared-by = Respuesta compartida por { $name }
shared-under-limit = Compartida. Las respuestas para todos en este canal se detienen antes en la historia que las que son para ti, así que puede mostrar menos que la tuya.
already-for-all = Aquí todos pueden ver ya esta respuesta.
spoilers-stay-private = Pediste esta respuesta con spoilers, así que solo la ves tú. Vuelve a preguntar sin spoilers para compartirla.
answer-stays-private = Esto trata de ti o es solo para ti, así que no se puede compartir.
nobody-to-share-with = Aquí solo estamos tú y yo, así que no hay con quién compartirla.
may-not-share-here = No tienes permiso para escribir en este canal, así que no puedo compartirla aquí en tu nombre.
limits-here-unknown = No sé hasta dónde han leído los demás aquí, así que esta respuesta solo la ves tú.
nothing-to-share =
    { $limited ->
       [true] No se compartió nada: hasta donde pueden llegar las respuestas para todos en este canal, no encuentro ninguna respuesta.
      *[false] No se compartió nada: ahora no encuentro ninguna respuesta.
    }

message-without-text = Este mensaje no tiene texto que yo pueda buscar. Leo lo que está escrito en un mensaje y en sus contenidos incrustados, pero no imágenes, archivos ni encuestas.

# Una línea de /privacy.
locale-held = El idioma de tu Discord se guarda en la memoria hasta que se me reinicia, para responder en él a tus mensajes directos; /forget lo borra.

# Botones y un menú debajo de una respuesta. Botones: 40 caracteres como mucho, y solo los cortos caben en un teléfono. $count: pasajes que siguen.
button-n-more = { $count } más
menu-more = Más …
# Opciones de ese menú: 100 caracteres como mucho. $place: como «cap. 3 ¶12».
choice-wider = Mostrar más alrededor de este pasaje
choice-narrower = Mostrar solo este pasaje
choice-read-here = He leído hasta aquí: { $place }
choice-follow = Seguir preguntando
choice-share = Compartir con todos aquí
choice-open = Abrir { $place }

# Encima de un pasaje que contiene las propias palabras, y debajo de una negativa.
closest-passage-here = El pasaje más cercano
nearest-passage = El pasaje más cercano
passage-of = Pasaje { $number } de { $count }
first-named-here = Aquí se nombra por primera vez a { $name }.
told-by-story-here =
    { $mayBeSaid ->
       [true] Lo cuenta la historia; no está claro si alguien lo dice.
      *[false] Lo cuenta la propia historia; nadie lo dice.
    }
speaker-unknown-here = No se sabe quién habla: eso solo se indica en historias en inglés.
close-here = Casi: no palabra por palabra.
# El pasaje está oculto hasta que se toca.
late-passage = Esto es de la última parte del libro: toca para verlo. Con /progress set dices hasta dónde has leído.
