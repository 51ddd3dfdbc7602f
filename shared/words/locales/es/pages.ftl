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
help-none-support = Escríbenos y cuenta qué ha pasado. No envíes nunca una contraseña ni un código.
help-none-else = Mira qué más puede haber pasado
help-no-message-nobody = No se envía nada a una dirección o un número que no sea de ninguna cuenta, y ninguna página lo dice: así nadie puede averiguar quién tiene una cuenta aquí.
help-no-message-number = ¿Esperas un mensaje de texto? Comprueba que tu teléfono tiene cobertura y puede recibir mensajes de remitentes desconocidos.
help-no-message-other = Empieza de nuevo con otra dirección, otro número o el nombre de usuario de tu cuenta.
help-no-message-back = Volver al código
help-new-contact-other = ¿Tiene tu cuenta otra dirección u otro número? Escríbelo.
help-new-contact-old = ¿Todavía puedes leer los mensajes del anterior? Escríbelo: después de un cambio sigue sirviendo un tiempo.
help-new-contact-saved = ¿Tienes códigos guardados? Escribe tu nombre de usuario y usa uno de ellos en lugar de un mensaje.
help-saved-code-start = Escribe tu nombre de usuario, o una dirección o un número de tu cuenta.
help-saved-code-enter = En la página siguiente elige «Tengo un código guardado» y escribe uno.
help-saved-code-factor = ¿Pide tu cuenta un segundo paso al iniciar sesión? Entonces hace falta también el código de un mensaje.
help-taken-over-mailbox = ¿Puede alguien más leer tu correo? Cambia primero la contraseña de tu buzón.
help-taken-over-oldest = Escribe la dirección o el número que tu cuenta tiene desde hace más tiempo. Los más antiguos cuentan más que los nuevos, así que quien haya añadido uno suyo no gana nada.
help-taken-over-tick = Cuando elijas la contraseña nueva, marca «Alguien ha entrado en mi cuenta»: las direcciones, los números y los códigos guardados que se cambiaron hace poco se restablecen o dejan de servir. Se cierran todas las sesiones.
help-taken-over-veto = ¿Has recibido un mensaje sobre algo que no has hecho? Abre su enlace y di que no has sido tú.
help-deleted-start = Escribe tu nombre de usuario, o una dirección o un número de la cuenta, como si hubieras olvidado la contraseña.
help-deleted-date = Entonces verás hasta cuándo puedes recuperar la cuenta, y la restauras.
help-deleted-late = Después de ese día desaparece para siempre, para todo el mundo.
help-suspended-start = Escribe tu nombre de usuario, o una dirección o un número de la cuenta, como si hubieras olvidado la contraseña.
help-suspended-reason = Entonces verás por qué está suspendida la cuenta y hasta cuándo.
help-suspended-password = Una contraseña nueva no levanta una suspensión.
help-second-factor-kept = Aquí obtienes una contraseña nueva. El segundo paso se queda como está, para que nadie pueda saltárselo.
help-second-factor-other = Busca otro dispositivo en el que tengas la sesión abierta, o la copia de seguridad de tu segundo paso.

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
