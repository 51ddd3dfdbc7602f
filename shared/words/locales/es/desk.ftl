### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = Lo que indica la reclamación no lleva a ninguna cuenta.
finding-username-current = La reclamación indica el nombre de usuario de la cuenta.
finding-username-former = La reclamación indica un nombre de usuario que la cuenta tuvo antes.
finding-username-other = La reclamación indica un nombre de usuario que no es el de la cuenta.
finding-email-current = La reclamación indica una dirección de correo de la cuenta.
finding-email-former = La reclamación indica una dirección de correo que la cuenta tuvo antes.
finding-email-other = La reclamación indica una dirección de correo que no es de la cuenta.
finding-phone-current = La reclamación indica un número de teléfono de la cuenta.
finding-phone-former = La reclamación indica un número de teléfono que la cuenta tuvo antes.
finding-phone-other = La reclamación indica un número de teléfono que no es de la cuenta.
finding-password-current = Quien reclama conoce la contraseña actual. También la conoce cualquiera que se haya apoderado de la cuenta.
finding-password-earlier =
    { $number ->
        [one] Quien reclama conoce la contraseña que la cuenta tenía antes de la actual.
       *[other] Quien reclama conoce una contraseña más antigua de la cuenta, { $number } antes de la actual.
    }
finding-password-other =
    { $number ->
        [one] La reclamación indica una contraseña que no consta que la cuenta haya tenido.
       *[other] La reclamación indica { $number } contraseñas que no consta que la cuenta haya tenido.
    }
finding-password-not-comparable =
    { $number ->
        [one] Una contraseña de la cuenta viene de otro sistema y no se pudo comparar.
       *[other] { $number } contraseñas de la cuenta vienen de otro sistema y no se pudieron comparar.
    }
finding-network-seen = La reclamación llega desde donde se recuperó la cuenta por última vez.
finding-ticket-senior = Quien reclama demostró tener una dirección o un número que la cuenta tiene desde hace tiempo.
finding-ticket-other = Quien reclama demostró tener una dirección o un número más reciente de la cuenta, o un código guardado.
finding-account-old = La cuenta existe desde hace más de un año ({ $number } días).
finding-account-young =
    { $number ->
        [0] La cuenta existe desde hace menos de un día.
        [one] La cuenta existe desde hace 1 día.
       *[other] La cuenta existe desde hace { $number } días.
    }
finding-contacts-changed =
    { $number ->
        [one] Se añadió o se quitó una dirección o un número en los últimos 30 días.
       *[other] Se añadieron o se quitaron direcciones y números { $number } veces en los últimos 30 días.
    }
finding-password-changed =
    { $number ->
        [0] La contraseña se cambió hace menos de un día.
        [one] La contraseña se cambió hace 1 día.
       *[other] La contraseña se cambió hace { $number } días.
    }
finding-recoveries-completed =
    { $number ->
        [one] La cuenta se recuperó una vez en los últimos 30 días.
       *[other] La cuenta se recuperó { $number } veces en los últimos 30 días.
    }
finding-delivery-failed =
    { $number ->
        [one] Un mensaje a las direcciones y los números de la cuenta falló en los últimos 30 días.
       *[other] { $number } mensajes a las direcciones y los números de la cuenta fallaron en los últimos 30 días.
    }
finding-state-fits = La cuenta está eliminada o suspendida, como dice la reclamación.
finding-state-differs = La cuenta no está eliminada o suspendida como dice la reclamación.

## The reviewers' desk, and its door

desk-title = Mesa de revisión
desk-lead = Quien ha perdido todas las formas de volver a su cuenta presenta una reclamación. Aquí deciden personas: dos del equipo de revisión, cada una por su cuenta.
desk-script = La mesa necesita scripts: cada una de sus peticiones muestra tu token, y una página sin scripts no puede hacerlo.
desk-token = Token de tu inicio de sesión
desk-token-hint = Tu propio inicio de sesión te trae aquí con él. Esta pestaña lo guarda hasta que cierres la sesión o la pestaña.
desk-token-missing = Escribe el token de tu inicio de sesión.
desk-token-refused = Este token no vale aquí o se acabó su tiempo. Inicia sesión otra vez y vuelve con uno nuevo.
desk-enter = Abrir la mesa
desk-leave = Cerrar sesión
desk-left = Has cerrado la sesión.
desk-loading = Cargando…
desk-failed = No se puede acceder a la mesa
desk-failed-detail = No se ha perdido nada. Revisa tu conexión e inténtalo de nuevo.
desk-again = Intentar de nuevo
desk-to-queue = Todas las reclamaciones abiertas

## The queue

desk-queue = Reclamaciones
desk-queue-state = Estado
desk-queue-reason = Qué ha pasado
desk-queue-any-reason = Cualquier cosa
desk-queue-contested = Solo reclamaciones con objeción
desk-queue-show = Mostrar
desk-queue-count =
    { $count ->
        [0] No hay reclamaciones así.
        [one] 1 reclamación en esta página.
       *[other] { $count } reclamaciones en esta página; primero, las que vencen antes.
    }
desk-queue-claim = Reclamación
desk-queue-due = Plazo
desk-queue-decisions = Decisiones hasta ahora
desk-queue-next = Página siguiente
desk-state =
    { $state ->
        [open] Abierta
        [needs_reply] Quien reclama tiene que responder
        [waiting] Aprobada, admite objeciones
        [approved] Aprobada
        [denied] Denegada
        [withdrawn] Retirada
       *[recovered] La cuenta está recuperada
    }
desk-reason =
    { $reason ->
        [contact_changed] Otra dirección u otro número
        [compromised] Cuenta robada
        [deleted] Cuenta eliminada
        [suspended] Cuenta suspendida
        [second_factor_lost] Segundo paso perdido
       *[other] Otra cosa
    }
desk-due-days =
    { $count ->
        [one] Vence en 1 día
       *[other] Vence en { $count } días
    }
desk-due-hours =
    { $count ->
        [0] Vence en menos de una hora
        [one] Vence en 1 hora
       *[other] Vence en { $count } horas
    }
desk-overdue-days =
    { $count ->
        [one] Venció hace 1 día
       *[other] Venció hace { $count } días
    }
desk-overdue-hours =
    { $count ->
        [0] Venció hace menos de una hora
        [one] Venció hace 1 hora
       *[other] Venció hace { $count } horas
    }
desk-approvals =
    { $count ->
        [0] Ninguna aprobación
        [one] 1 aprobación
       *[other] { $count } aprobaciones
    }
desk-denials =
    { $count ->
        [0] Ninguna denegación
        [one] 1 denegación
       *[other] { $count } denegaciones
    }
desk-contested = Con objeción
desk-behind = Espera detrás de otras

## One claim. $reference: four characters at the end of its name.

desk-claim = Reclamación { $reference }: { $reason }
desk-stands = Cómo va
desk-made = Presentada
desk-due = Plazo de respuesta
desk-reply-by = Quien reclama puede responder hasta
desk-ready-at = Fin de la espera
desk-appeal = Recurso
desk-appeal-proof =
    { $proof ->
        [senior] Se demostró tener una dirección o un número que la cuenta tiene desde hace tiempo. Basta con que lo apruebe una persona.
       *[other] Se demostró tener una dirección o un número más reciente, o un código guardado.
    }
desk-contested-means = Se ha opuesto alguien que tiene la cuenta desde hace tiempo. Tienen que decidir dos personas que no hayan intervenido en esta reclamación.
desk-behind-means = Otras reclamaciones sobre la cuenta llegaron antes o tienen más indicios. Esta espera detrás de ellas.
desk-agreed-approvals = Aprobaciones
desk-agreed-denials = Denegaciones
desk-agreed = { $count } de { $needed } necesarias

desk-evidence = Indicios
desk-evidence-people = Son indicios, no pruebas. Deciden personas.
desk-evidence-finding = Qué se ha encontrado
desk-evidence-weight = Peso
desk-evidence-total = Total
desk-evidence-none = Hasta ahora no se ha encontrado nada.
desk-suggestion =
    { $suggestion ->
        [approve] Los indicios sugieren: aprobar
        [ask] Los indicios sugieren: preguntar más
       *[deny] Los indicios sugieren: denegar
    }

desk-account = La cuenta
desk-account-none = Lo que indica la reclamación no lleva a ninguna cuenta. No hay nada que devolver.
desk-account-username = Nombre de usuario
desk-account-state = Estado
desk-account-stands =
    { $state ->
        [active] Activa
        [deleted] Eliminada
       *[suspended] Suspendida
    }
desk-account-second-factor = Segundo paso al iniciar sesión
desk-account-second-factor-is =
    { $is ->
        [yes] Sí
       *[no] No
    }
desk-account-saved-codes = Códigos guardados que quedan
desk-account-contacts = Direcciones y números
desk-contact =
    { $kind ->
        [email] Dirección de correo
       *[phone] Número de teléfono
    }
desk-contact-confirmed = Se confirmó: { $at }
desk-contact-unconfirmed = Sin confirmar
desk-contact-removed =
    { $why ->
        [replaced] Se sustituyó: { $at }
        [lost] Se quitó por pérdida: { $at }
        [stolen] Se quitó por robo: { $at }
       *[suspended] Se suspendió por ser de otra persona: { $at }
    }

desk-lately = Qué ha pasado últimamente
desk-lately-none = Nada.
desk-recoveries = Recuperaciones
desk-recovery =
    { $what ->
        [requested] Pedida
        [completed] Completada
        [vetoed] Con objeción
       *[undone] Deshecha
    }
desk-changes = Cambios de direcciones y números
desk-change =
    { $change ->
        [added] Se añadió
        [replaced] Se sustituyó
        [lost] Se quitó por pérdida
        [stolen] Se quitó por robo
        [restored] Se restableció
       *[suspended] Se suspendió por ser de otra persona
    }
desk-failures = Mensajes que no llegaron
desk-failure =
    { $reason ->
        [bounced] El buzón no existe o lo rechaza todo
        [bounced_for_now] El buzón estaba lleno o no disponible
        [rejected] Se rechazó por su contenido
        [refused] El operador rechazó la dirección o el número
        [too_late] Era demasiado tarde para que sirviera
        [no_contact] No había adónde enviarlo
        [held] La recuperación estaba en pausa
       *[other] No se envió
    }
desk-objections = Objeciones
desk-objection =
    { $senior ->
        [yes] Desde una dirección o un número que la cuenta tiene desde hace tiempo
       *[no] Desde una dirección o un número más reciente
    }

desk-said = Qué dice quien reclama
desk-said-gone = Lo que se dijo ya no se conserva.
desk-said-nothing = Quien reclama no escribió nada.
desk-said-username = Nombre de usuario tal como se escribió
desk-said-reply-to = Las respuestas van a
desk-messages = Conversación
desk-message-from =
    { $from ->
        [claimant] Quien reclama
       *[reviewer] Equipo de revisión
    }
desk-notes = Notas del equipo de revisión
desk-others = Otras reclamaciones sobre la cuenta
desk-history = Quién miró y quién actuó
desk-act-who =
    { $who ->
        [claimant] Quien reclama
        [contact] Una dirección o un número de la cuenta
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Miró
        [approve] Aprobó
        [deny] Denegó
        [ask] Preguntó
        [confirmed] Confirmó la dirección
        [answered] Escribió
        [withdrawn] Retiró la reclamación
        [recovery] Pidió volver a entrar
        [objected] Se opuso
        [moved] Cambió el plazo
        [reminded] Volvió a avisar a las direcciones y los números
        [ready] Abrió el camino a la cuenta
        [lapsed] Cerró la reclamación porque se acabó su tiempo
       *[recovered] La cuenta está recuperada
    }

## A decision

desk-decide = Decidir
desk-decide-closed = Ahora no hay nada que decidir.
desk-decide-earlier = Decidiste sobre esta reclamación antes de que alguien se opusiera. Ahora deciden personas que no han intervenido en ella.
desk-decide-voted = Ya has decidido sobre esta reclamación; otra persona tiene que estar de acuerdo. Todavía puedes preguntar.
desk-decision = Tu decisión
desk-decision-missing = Elige qué hacer.
desk-approve = Aprobar
desk-deny = Denegar
desk-ask = Preguntar a quien reclama
desk-message = Mensaje a quien reclama
desk-message-hint = Quien reclama puede leerlo al momento. Hace falta para denegar y para preguntar. No digas nunca qué indicio era correcto.
desk-message-missing = Escribe lo que debe leer quien reclama.
desk-note = Nota para el equipo de revisión
desk-note-hint = Quien reclama no la ve nunca.
desk-go-on = Continuar
desk-confirm = ¿Es correcto?
desk-confirm-yes =
    { $decision ->
        [approve] Sí, aprobar
        [deny] Sí, denegar
       *[ask] Sí, preguntar
    }
desk-confirm-no = Volver
desk-approve-first = Eres la primera persona que aprueba. No hay nada decidido hasta que apruebe también una segunda.
desk-approve-waits =
    { $days ->
        [one] Eres la última persona que faltaba. Se avisa a todas las direcciones y todos los números de la cuenta, que pueden oponerse, y la reclamación espera 1 día.
       *[other] Eres la última persona que faltaba. Se avisa a todas las direcciones y todos los números de la cuenta, que pueden oponerse, y la reclamación espera { $days } días.
    }
desk-approve-reinstates = Eres la última persona que faltaba. La suspensión se levanta al momento y se avisa a quien reclama.
desk-deny-first = Eres la primera persona que deniega. No hay nada decidido hasta que deniegue también una segunda.
desk-deny-ends = La reclamación se deniega y se cierra, y quien reclama recibe tu mensaje.
desk-ask-waits =
    { $days ->
        [one] Quien reclama recibe tu pregunta y tiene 1 día para responder.
       *[other] Quien reclama recibe tu pregunta y tiene { $days } días para responder.
    }
desk-done =
    { $decision ->
        [approve] Tu aprobación está guardada.
        [deny] Tu denegación está guardada.
       *[ask] Tu pregunta está en camino.
    }
desk-reload = Cargar la reclamación otra vez
desk-reload-hint = Lo que has escrito se queda.
