### What the pages say. An id begins with its page.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Problema: { $page } · { $service }
frame-skip = Saltar al contenido
frame-home = { $service }: vuelve a entrar en tu cuenta
frame-help = ¿Algo ha ido mal?
frame-help-errors = Mira qué significa cada error
frame-help-again = Empezar de nuevo
frame-help-else = Ha pasado otra cosa
frame-support = Escribir a soporte
frame-privacy = Privacidad
frame-legal = Aviso legal
frame-language = Idioma
frame-sending = Enviando…
frame-offline = No tienes conexión. No se pierde nada: se enviará por sí solo en cuanto la tengas.
frame-retrying = La conexión ha fallado. No se pierde nada: lo intentamos otra vez.
frame-wait-minute = La espera es de un minuto como mucho.
frame-wait-quarter = La espera es de un cuarto de hora como mucho.
frame-wait-hour = La espera es de una hora como mucho.
frame-wait-day = La espera es de un día como mucho.
frame-request = Si escribes a soporte, indica esto: { $request_id }

## The first page

front-title = Vuelve a entrar en tu cuenta
front-lead = ¿Qué ha pasado?
front-forgot = He olvidado mi contraseña
    .hint = Te enviamos una forma de volver y eliges una contraseña nueva.
front-no-message = El mensaje no ha llegado
    .hint = Pídelo otra vez o haz que llegue por otra vía.
front-new-contact = He cambiado de teléfono o de correo
    .hint = Usa otra dirección, otro número o un código guardado.
front-saved-code = Tengo un código guardado
    .hint = Sirve en lugar de un mensaje.
front-lost-phone = He perdido el teléfono o me lo han robado
    .hint = Entra por otra vía y cierra la sesión de ese teléfono.
front-taken-over = Alguien ha entrado en mi cuenta
    .hint = Échalo y deshaz lo que haya cambiado.
front-deleted = Mi cuenta está eliminada
    .hint = Durante un tiempo puedes recuperarla.
front-suspended = Mi cuenta está suspendida
    .hint = Averigua por qué y hasta cuándo.
front-second-factor = He perdido mi segundo paso
    .hint = El teléfono o la llave que se pide al iniciar sesión después de la contraseña.
front-error = He visto un error
    .hint = Averigua qué significa y qué hacer ahora.
front-claim = Nada de esto me sirve
    .hint = Presenta una reclamación: háblanos de tu cuenta, y la mirarán personas.
front-claim-status = He presentado una reclamación
    .hint = Mira cómo va y respóndenos.

## Asking for a way back

recover-title = Vuelve a entrar
recover-lead = Dinos una de estas cosas. Si es de una cuenta, enviaremos un mensaje a una dirección o un número de esa cuenta.
recover-identifier = Correo electrónico, teléfono o nombre de usuario
recover-identifier-hint = Si es un teléfono, empieza por + y el código del país.
recover-identifier-missing = Escribe tu correo electrónico, tu teléfono o tu nombre de usuario.
recover-identifier-invalid = Esto no es un correo electrónico, un teléfono ni un nombre de usuario. Revisa si hay alguna errata.
recover-channel = Enviar por
recover-channel-email = Correo electrónico
recover-channel-sms = Mensaje de texto
recover-channel-either = Por donde se pueda
recover-submit = Enviar el mensaje
recover-else = ¿Cuenta eliminada, suspendida o robada, o un número nuevo? Di qué ha pasado

## The message is on its way, if there is one

sent-title = Revisa tus mensajes
sent-lead = Si hay una cuenta con lo que has escrito, le llegará un mensaje.
sent-reference = Referencia: { $reference }
sent-reference-hint = El mensaje correcto lleva esta referencia.
sent-code = Código del mensaje
sent-code-hint =
    { $digits ->
        [one] 1 cifra
       *[other] { $digits } cifras
    }. Los espacios no importan.
sent-code-missing = Escribe el código del mensaje.
sent-code-invalid =
    Un código tiene { $digits ->
        [one] 1 cifra
       *[other] { $digits } cifras
    }. Revísalo y escríbelo otra vez.
sent-code-good =
    Un código sirve durante { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }.
sent-submit = Continuar
sent-link = O abre el enlace del mensaje.
sent-saved = Tengo un código guardado
sent-tries-left =
    { $left ->
        [0] No te quedan intentos. Abre el enlace del mensaje o empieza de nuevo.
        [one] Te queda 1 intento.
       *[other] Te quedan { $left } intentos.
    }
sent-verified = Has demostrado que la cuenta es tuya. Queda un paso.
sent-verified-next = Elegir una contraseña nueva
sent-verified-lost = El código era correcto, pero este navegador ha perdido lo que necesita para continuar. Pide otro mensaje y escribe su código, o empieza de nuevo.
sent-nothing = ¿No ha llegado nada?
sent-advice-wait = Espera unos minutos.
sent-advice-spam = Mira en el correo no deseado y busca { $service }.
sent-advice-right = Comprueba que lo que has escrito está bien y es de la cuenta. Si no, empieza de nuevo.
sent-advice-blocks = Mira si bloqueas a remitentes desconocidos, si un filtro aparta sus mensajes y si el buzón está lleno.
sent-advice-channel = Haz que llegue por otra vía.
sent-advice-more = Otras formas de continuar
sent-resend = Enviar otra vez
sent-resend-email = Enviar por correo electrónico
sent-resend-sms = Enviar por mensaje de texto
sent-resend-wait = Puedes pedirlo otra vez en { $wait }.
sent-resend-ready = Ya puedes pedirlo otra vez.
sent-resend-left =
    { $left ->
        [0] Este era el último mensaje. Si no ha llegado nada, empieza de nuevo.
        [one] Puedes pedirlo 1 vez más.
       *[other] Puedes pedirlo { $left } veces más.
    }
sent-resent = Si hay una cuenta, le llegará otro mensaje. Usa el más nuevo; su referencia es { $reference }.
sent-again = Empezar de nuevo

## A saved code in the place of a message

saved-title = Escribe un código guardado
saved-lead = Sirve en lugar del mensaje.
saved-code = Código guardado
saved-code-hint = Uno de los diez que imprimiste o apuntaste. Dan igual las mayúsculas, los espacios y los guiones.
saved-code-missing = Escribe uno de tus códigos guardados.
saved-code-invalid = Un código guardado tiene 28 letras y cifras. Compruébalo y escríbelo otra vez.
saved-code-incorrect = No es ninguno de los códigos guardados de la cuenta, o ya se ha usado. Compruébalo o escribe otro.
saved-back = Escribir el código del mensaje

## Where a link leads

link-title = Vuelve a entrar
link-lead = Un paso más: continúa y elige una contraseña nueva.
link-submit = Continuar
link-incomplete = Este enlace no está completo. Ábrelo otra vez desde el mensaje o cópialo entero.
link-no-script = Sin scripts, esta página no puede leer el enlace por sí sola. Puedes hacer una de estas cosas:
link-code = Escribe el código del mismo mensaje donde lo pediste
link-paste = O pega aquí el enlace entero
link-paste-hint = Empieza por { $address }
link-paste-invalid = Este no es el enlace entero. Cópialo del mensaje de principio a fin.

## The new password

password-title = Elige una contraseña nueva
password-account = Para la cuenta «{ $username }»
password-time =
    Tienes { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    } para este paso.
password-rules = Una buena contraseña
password-rule-length =
    tiene al menos { $minimum ->
        [one] 1 carácter
       *[other] { $minimum } caracteres
    } de cualquier tipo, también espacios
password-rule-guess = es difícil de adivinar: van bien unas cuantas palabras que no tengan nada que ver entre sí
password-rule-personal = no está hecha con tu nombre de usuario, tu dirección o el nombre { $service }
password-rule-used =
    { $last ->
        [one] no es tu última contraseña
       *[other] no es ninguna de tus últimas { $last } contraseñas
    }
password-field = Contraseña nueva
password-show = Mostrar la contraseña
password-hide = Ocultar la contraseña
password-strength-label = Lo difícil que es de adivinar
password-strength =
    { $score ->
        [3] Difícil de adivinar.
       *[4] Muy difícil de adivinar.
    }
password-submit = Guardar la contraseña nueva
password-compromised = Alguien ha entrado en mi cuenta
password-compromised-hint = Las direcciones y los números añadidos en los últimos 30 días dejan de servir, los que se quitaron vuelven, y los códigos guardados se anulan.
password-ends = Se cerrarán todas tus sesiones.
password-missing = Escribe una contraseña nueva.
password-too-short =
    Hazla más larga: necesita al menos { $minimum ->
        [one] 1 carácter
       *[other] { $minimum } caracteres
    }.
password-too-long =
    Hazla más corta: puede tener como mucho { $maximum ->
        [one] 1 carácter
       *[other] { $maximum } caracteres
    }.
password-too-weak = Hazla más difícil de adivinar: añade una o dos palabras que no tengan nada que ver con las demás.
password-personal = Quita tu nombre de usuario, tu dirección y el nombre { $service }, o añade mucho más.
password-used-before =
    Elige una que no hayas tenido: es { $last ->
        [one] tu última contraseña
       *[other] una de tus últimas { $last } contraseñas
    }.
hint-common = Es una de las contraseñas que se prueban primero.
hint-similar = Se parece mucho a una de las contraseñas que se prueban primero.
hint-keyboard = Las teclas que están juntas son fáciles de adivinar.
hint-repeat = Repetir letras o palabras no ayuda mucho.
hint-sequence = Las secuencias como abc o 6543 son fáciles de adivinar.
hint-date = Las fechas y los años son fáciles de adivinar.
hint-word = Una sola palabra es fácil de adivinar.
hint-name = Los nombres son fáciles de adivinar.
hint-words = Añade una o dos palabras en las que poca gente pensaría.
hint-capitals = Las mayúsculas no ayudan mucho.
hint-reversed = Escribir palabras al revés no ayuda mucho.
hint-substitution = Escribir @ por a o 3 por e no ayuda mucho.
password-over = Este paso ha terminado
password-over-done = Si acabas de guardar una contraseña nueva, está guardada: inicia sesión con ella.
password-over-again = Si no, empieza de nuevo. No ha cambiado nada más.
password-kept = Sigues en el mismo sitio. Elige otra contraseña.

## One account of several

choose-title = ¿Qué cuenta?
choose-lead = Tu dirección o tu número sirve a varias cuentas.
choose-which = Volver a entrar en
choose-missing = Elige una de las cuentas.

## A deleted account

restore-title = Restaura tu cuenta
restore-lead = Esta cuenta está eliminada. Puedes restaurarla hasta el { $until }.
restore-submit = Restaurarla con la contraseña que conozco
restore-or = O restáurala con una contraseña nueva:
restore-needs-password = Su contraseña cambió poco antes de que se eliminara la cuenta, así que necesita una nueva.

## An account that is not open

suspended-title = Tu cuenta está suspendida
suspended-until = Está suspendida hasta el { $until }. Después se abrirá sola.
suspended-for-good = Está suspendida, sin fecha de fin.
suspended-reason = El motivo indicado: { $reason }
suspended-appeal = Has demostrado que es tuya. Puedes presentar un recurso; una contraseña nueva no levanta la suspensión.
contact-title = Hace falta otra prueba
contact-why = Esta cuenta tiene un segundo factor, así que un código guardado no basta para abrirla. Tu código guardado no se ha gastado.
contact-how = Escribe también el código del mensaje o abre su enlace.
contact-enter = Escribir el código

## The last resort: a claim, which people judge

claim-title = Presenta una reclamación
claim-lead = Esto es para ti si ya no funciona ninguna dirección, ningún número ni ningún código guardado de tu cuenta.
claim-first = ¿Todavía funciona alguno? Por esa vía tardas solo unos minutos.
claim-steps = Qué ocurre después
claim-step-people =
    Confirmas tu dirección de correo. Después leen tu reclamación personas, y tienes una respuesta en { $days ->
        [one] 1 día
       *[other] { $days } días
    } como mucho. No decide ninguna máquina.
claim-step-wait =
    Si la aprueban, hay una espera de { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }. Mientras tanto avisamos a todas las direcciones y todos los números que conocemos de la cuenta, para que su titular pueda oponerse.
claim-step-back = Después, un correo te lleva de vuelta a la cuenta.
claim-kept = Qué pasa con lo que escribes
claim-kept-for = Sirve para averiguar si la cuenta es tuya y para responderte. No se usa para nada más.
claim-kept-passwords = Las contraseñas se comparan al momento y nunca se guardan.
claim-kept-text =
    Lo que escribes y tu dirección de correo se borran { $days ->
        [one] 1 día
       *[other] { $days } días
    } después de que termine la reclamación.
claim-kept-decision =
    La decisión se borra { $days ->
        [one] 1 día
       *[other] { $days } días
    } después de que termine la reclamación.
claim-reason = ¿Qué ha pasado?
claim-reason-other = Otra cosa
claim-reason-missing = Elige qué ha pasado.
claim-account = ¿Qué cuenta es?
claim-account-hint = Basta con uno de estos datos. Deja vacío lo que no recuerdes.
claim-account-missing = Escribe el nombre de usuario, el correo electrónico o el teléfono de la cuenta.
claim-username = Nombre de usuario
claim-username-invalid = Esto no es un nombre de usuario. Revisa si hay alguna errata o déjalo vacío.
claim-email = Correo electrónico de la cuenta
claim-email-hint = El que tenías allí, aunque ya no puedas leerlo.
claim-email-invalid = Esto no es un correo electrónico. Revisa si hay alguna errata.
claim-phone = Teléfono de la cuenta
claim-phone-invalid = Esto no es un teléfono. Empieza por + y el código del país, o déjalo vacío.
claim-passwords = Contraseñas que has tenido
claim-passwords-hint = Las antiguas también ayudan. No se le muestran a nadie.
claim-passwords-more = Más contraseñas
claim-passwords-again = Las contraseñas no se guardan, así que escríbelas otra vez.
claim-passwords-long = Una de las contraseñas es demasiado larga.
claim-password = Contraseña anterior { $number }
claim-statement = Cuéntanos qué pasó
claim-statement-hint = ¿Cuándo entraste por última vez y qué ha cambiado desde entonces? No escribas nunca aquí una contraseña.
claim-text-most =
    Como mucho { $most ->
        [one] 1 carácter
       *[other] { $most } caracteres
    }.
claim-text-long =
    Hazlo más corto: puede tener como mucho { $most ->
        [one] 1 carácter
       *[other] { $most } caracteres
    }.
claim-reply = Tu correo electrónico actual
claim-reply-hint = Uno que puedas leer: ahí llega la respuesta.
claim-reply-missing = Escribe un correo electrónico que puedas leer.
claim-submit = Enviar la reclamación

## How a claim stands

claim-status-title = Tu reclamación
claim-unconfirmed =
    Queda un paso: abre el enlace del correo que te enviamos ahora. Tienes { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }. Hasta que lo abras, nadie lee la reclamación.
claim-unconfirmed-until = Después tendrás una respuesta como muy tarde el { $until }.
claim-unconfirmed-wrong = ¿Escribiste mal tu correo electrónico? Presenta la reclamación otra vez.
claim-write-down = Apunta esto
claim-write-down-lead = Con el número y la clave ves cómo va tu reclamación en cualquier dispositivo. La clave solo se muestra ahora. Los enlaces de nuestros correos también llevan aquí.
claim-number = Número de la reclamación
claim-key = Clave de la reclamación
claim-open = Están leyendo tu reclamación personas. Tendrás una respuesta como muy tarde el { $until }, por correo y aquí.
claim-moved = Es más tarde de lo que dijimos al principio: está tardando más.
claim-contested = Alguien se ha opuesto a tu reclamación, así que otras personas la miran otra vez. Tendrás una respuesta como muy tarde el { $until }, por correo y aquí.
claim-needs-reply = Necesitamos saber más. Responde a la pregunta de abajo como muy tarde el { $until }. Si no, la reclamación termina.
claim-waiting = Tu reclamación está aprobada. Podrás volver a entrar en la cuenta a partir del { $from }.
claim-waiting-why = Hasta entonces avisamos a todas las direcciones y todos los números que conocemos de la cuenta, para que su titular pueda oponerse. No tienes que hacer nada: te escribimos cuando llegue el momento.
claim-approved = Tu reclamación está aprobada. Puedes volver a entrar en la cuenta hasta el { $until }.
claim-approved-next = Enviamos un código y un enlace al correo electrónico que nos diste.
claim-recover = Recuperar mi cuenta
claim-reinstated = Tu reclamación está aprobada: la suspensión se ha levantado. Ya puedes iniciar sesión.
claim-denied = Tu reclamación se ha denegado. El motivo está abajo, en nuestro mensaje.
claim-denied-else = ¿Recuerdas más de lo que escribiste? Presenta otra reclamación.
claim-withdrawn = Esta reclamación está cerrada: se retiró o se acabó su tiempo. Nada ha cambiado en la cuenta.
claim-recovered = Has recuperado tu cuenta, y esta reclamación está cerrada.
claim-talk = Lo que se ha escrito
claim-from-you = Tú, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Tu respuesta
claim-message = ¿Algo que añadir?
claim-message-hint = No escribas nunca aquí una contraseña.
claim-message-missing = Escribe algo primero.
claim-message-submit = Enviar
claim-withdraw = Retirar la reclamación
claim-withdraw-lead = La reclamación termina y nadie sigue leyéndola. Puedes presentar otra.
claim-withdraw-submit = Sí, retirarla
claim-find-lead = Abre el enlace de uno de nuestros correos sobre la reclamación o escribe lo que apuntaste.
claim-find-unknown = No hay ninguna reclamación con ese número y esa clave. Revisa si hay alguna errata.
claim-link-lead = Un paso más: continúa para ver tu reclamación.

## An appeal against a suspension

appeal-title = Recurrir la suspensión
appeal-lead =
    Di por qué la suspensión es un error. Lo leen personas, y tienes una respuesta en { $days ->
        [one] 1 día
       *[other] { $days } días
    } como mucho. No decide ninguna máquina.
appeal-statement = ¿Por qué es un error?
appeal-statement-missing = Escribe por qué la suspensión es un error.
appeal-submit = Enviar el recurso
appeal-late = Lo que escribiste sigue aquí. Di qué cuenta es y envíalo como reclamación.
appeal-first = Primero demuestra que la cuenta es tuya: empieza como si hubieras olvidado la contraseña y escribe el código que te enviamos. Después puedes presentar el recurso.
appeal-else = ¿Ya no funciona ninguna dirección, ningún número ni ningún código guardado de la cuenta? Entonces presenta una reclamación.

## Done

done-title = Tu contraseña nueva está guardada
done-lead = Inicia sesión con ella.
done-sign-in = Ir a iniciar sesión
done-not-signed-in = Recuperar la cuenta no inicia la sesión por sí solo.
done-signed-out = Se han cerrado todas las sesiones, las tuyas y las de cualquier otra persona.
done-told = Se avisa a todas las direcciones y todos los números confirmados de la cuenta.
done-saved = Este nuevo código guardado sustituye al que has usado:
done-saved-once = Apúntalo ahora: solo se muestra aquí. Los demás códigos de tu hoja siguen sirviendo.

## This was not me

veto-title = No he sido yo
veto-lead = ¿Has recibido un mensaje que no pediste? Detén lo que empezó.
veto-what = Al pulsar el botón:
veto-what-stops = el código y el enlace de ese mensaje dejan de funcionar
veto-what-password = si alguien cambió tu contraseña, después puedes elegir otra
veto-what-claim = si alguien presentó una reclamación sobre tu cuenta, quienes deciden sobre ella sabrán que te opones
veto-submit = No he sido yo
veto-incomplete = Este enlace no está completo. Ábrelo otra vez desde el mensaje o cópialo entero.
veto-no-script = Sin scripts, esta página no puede leer el enlace por sí sola.
veto-paste = Pega aquí el enlace entero
veto-paste-hint = Empieza por { $address }
veto-paste-invalid = Este no es el enlace entero. Cópialo del mensaje de principio a fin.
veto-done-title = Está detenido
veto-done-lead = El código y el enlace de ese mensaje ya no funcionan.
veto-done-changed = ¿Ha cambiado tu contraseña? Vuelve a entrar ahora y elige otra.
veto-done-recover = Vuelve a entrar
veto-done-claim-title = Hemos recibido tu objeción
veto-done-claim-lead = Quienes deciden sobre esa reclamación ya saben que te opones.
veto-done-claim-what = Si la cuenta tiene tu dirección o tu número desde hace tiempo, la reclamación no sigue adelante por ahora: otras personas la miran otra vez.
hold-title = ¿Alguien lo sigue intentando?
hold-lead =
    Puedes pausar la recuperación por mensaje durante { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }: ningún código ni enlace abrirá la cuenta. Tú puedes levantar la pausa con un enlace, y los códigos guardados siguen sirviendo.
hold-submit =
    Pausarla { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }
held-title = La recuperación está en pausa
held-lead = Hasta el { $until } nadie entra en la cuenta con un código o un enlace de un mensaje.
held-still = Si tú necesitas entrar, empieza una recuperación: tus direcciones más antiguas recibirán un enlace que levanta la pausa. Los códigos guardados siguen sirviendo.
held-not-title = La recuperación no está en pausa
held-not-lead = Solo puede hacerlo una dirección o un número con antigüedad, y solo una vez cada 7 días. Lo que has rechazado queda parado de todos modos.

## What to do when something else happened, step by step

help-none = Si nada de esto ayuda
help-none-claim = ¿Ya no funciona ninguna dirección, ningún número ni ningún código guardado de tu cuenta? Presenta una reclamación: la miran personas.
help-none-support = Escríbenos y cuenta qué ha pasado. No envíes nunca una contraseña ni un código.
help-none-else = Mira qué más puede haber pasado
help-no-message-nobody = No se envía nada a una dirección o un número que no sea de ninguna cuenta, y ninguna página lo dice: así nadie puede averiguar quién tiene una cuenta aquí.
help-no-message-number = ¿Esperas un mensaje de texto? Comprueba que tu teléfono tiene cobertura y puede recibir mensajes de remitentes desconocidos.
help-no-message-other = Empieza de nuevo con otra dirección, otro número o el nombre de usuario de tu cuenta.
help-no-message-claim = ¿Ya no funciona nada de eso y no tienes códigos guardados? Entonces presenta una reclamación: la miran personas.
help-no-message-back = Volver al código
help-new-contact-other = ¿Tiene tu cuenta otra dirección u otro número? Escríbelo.
help-new-contact-old = ¿Todavía puedes leer los mensajes del anterior? Escríbelo: después de un cambio sigue sirviendo un tiempo.
help-new-contact-saved = ¿Tienes códigos guardados? Escribe tu nombre de usuario y usa uno de ellos en lugar de un mensaje.
help-saved-code-start = Escribe tu nombre de usuario, o una dirección o un número de tu cuenta.
help-saved-code-enter = En la página siguiente elige «Tengo un código guardado» y escribe uno.
help-saved-code-factor = ¿Pide tu cuenta un segundo paso al iniciar sesión? Entonces hace falta también el código de un mensaje.
help-lost-phone-number = Pide que bloqueen la tarjeta del teléfono y que te den otra con el mismo número: así volverán a llegarte los mensajes de texto.
help-lost-phone-other = Hasta entonces, escribe tu correo electrónico, o tu nombre de usuario y un código guardado.
help-lost-phone-password = Elige una contraseña nueva: así se cierran todas tus sesiones, también la del teléfono perdido.
help-taken-over-mailbox = ¿Puede alguien más leer tu correo? Cambia primero la contraseña de tu buzón.
help-taken-over-oldest = Escribe la dirección o el número que tu cuenta tiene desde hace más tiempo. Los más antiguos cuentan más que los nuevos, así que quien haya añadido uno suyo no gana nada.
help-taken-over-tick = Cuando elijas la contraseña nueva, marca «Alguien ha entrado en mi cuenta»: las direcciones, los números y los códigos guardados que se cambiaron hace poco se restablecen o dejan de servir. Se cierran todas las sesiones.
help-taken-over-veto = ¿Has recibido un mensaje sobre algo que no has hecho? Abre su enlace y di que no has sido tú.
help-deleted-start = Escribe tu nombre de usuario, o una dirección o un número de la cuenta, como si hubieras olvidado la contraseña.
help-deleted-date = Entonces verás hasta cuándo puedes recuperar la cuenta, y la restauras.
help-deleted-mailbox = ¿Has perdido también el buzón y el número? Presenta una reclamación bastante antes de ese día: la miran personas, y eso lleva unos días.
help-deleted-late = Después de ese día desaparece para siempre, para todo el mundo.
help-suspended-start = Escribe tu nombre de usuario, o una dirección o un número de la cuenta, como si hubieras olvidado la contraseña.
help-suspended-reason = Entonces verás por qué está suspendida la cuenta y hasta cuándo.
help-suspended-password = Una contraseña nueva no levanta una suspensión.
help-suspended-appeal = ¿Crees que la suspensión es un error? Presenta un recurso en esa misma página: lo miran personas.
help-second-factor-kept = Aquí obtienes una contraseña nueva. El segundo paso se queda como está, para que nadie pueda saltárselo.
help-second-factor-other = Busca otro dispositivo en el que tengas la sesión abierta, o la copia de seguridad de tu segundo paso.
help-second-factor-claim = ¿No tienes ni lo uno ni lo otro? Presenta una reclamación: unas personas miran qué se puede hacer.

## What errors mean

errors-title = Qué significa cada error
errors-lead = Busca el código que has visto.
errors-status = Estado HTTP
errors-meaning = Qué significa
errors-next = Qué hacer ahora
errors-wait = Cuánto esperar
errors-all = Todos los errores
errors-unknown = No hay ningún error con ese código. Estos son todos:
errors-recover = Vuelve a entrar en tu cuenta
