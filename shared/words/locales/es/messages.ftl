### What e-mails and text messages say.
###
### Text messages (text-…) do without á, í, ó and ú: their alphabet does not have them, and a single one would more
### than halve what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }, { $time } UTC

## In every e-mail

mail-never = Nadie de { $service } te pedirá nunca
mail-never-code = que le digas un código ni que le reenvíes un mensaje como este
mail-never-password = que le digas tu contraseña
mail-never-money = que pagues por recuperar tu cuenta
mail-veto-link = No he sido yo
mail-button-fails = Si el botón no funciona, abre esta dirección:
mail-support = ¿Necesitas ayuda? Pregunta a la asistencia de { $service }

## The way back

mail-recovery-subject = { $service }: vuelve a entrar en tu cuenta (referencia { $reference })
mail-recovery-preheader = Dentro está la forma de volver. Su referencia es { $reference }.
mail-username = «{ $username }»
mail-usernames = { $before }, «{ $username }»
mail-recovery-code =
    Escribe este código para volver a entrar en { $count ->
        [one] tu cuenta { $usernames } de { $service }
       *[other] una de tus cuentas de { $service } ({ $usernames })
    }:
mail-recovery-code-where = Escríbelo en la página que muestra la referencia { $reference }.
mail-recovery-good =
    Sirve durante { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    } desde que se pidió.
mail-recovery-or-link = O abre este enlace y sigue desde ahí:
mail-recovery-link =
    Abre este enlace para volver a entrar en { $count ->
        [one] tu cuenta { $usernames } de { $service }
       *[other] una de tus cuentas de { $service } ({ $usernames })
    }:
mail-recovery-link-only = Esta vez no hay código: sigue con el enlace.
mail-recovery-link-button = Volver a entrar
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Referencia: { $reference }
mail-recovery-asked = Se pidió: { $at }
mail-recovery-device = Dispositivo: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } en { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Conexión desde: { $place }
mail-recovery-not-you = Si no lo has pedido tú, no hagas nada: tu contraseña sigue como está.
mail-recovery-veto = Para cerrar del todo este camino, abre este enlace y di que no has sido tú:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Tu cuenta está eliminada, pero puedes recuperarla hasta el { $restorable_until }. Sigue desde aquí y elige restaurarla.
mail-recovery-suspended-until = Tu cuenta está suspendida hasta el { $suspended_until }.
mail-recovery-suspended = Tu cuenta está suspendida, sin fecha de fin.
mail-recovery-suspended-reason = Motivo indicado: «{ $reason }»
mail-recovery-appeal = Mientras esté suspendida no puedes volver a entrar, pero puedes presentar un recurso: lo leen personas y recibes una respuesta.
mail-recovery-appeal-code = Escribe este código para recurrir la suspensión de tu cuenta { $usernames } de { $service }:
mail-recovery-appeal-link = Abre este enlace para recurrir la suspensión de tu cuenta { $usernames } de { $service }:
mail-recovery-appeal-button = Presentar un recurso

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = Volver a entrar por correo electrónico o mensaje de texto está en pausa hasta el { $held_until }. Ahora alguien lo ha pedido. Si has sido tú, abre el enlace y sigue: así termina la pausa.
mail-recovery-held-not-you = Si no has sido tú, no hagas nada: la pausa continúa y tu contraseña sigue como está.
mail-recovery-objected = Hemos anulado la última contraseña nueva de tu cuenta, porque nos han dicho que no la pusiste tú. Las sesiones que estaban abiertas se han cerrado.
mail-recovery-objected-good =
    Sirve durante { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    } desde que se anuló esa contraseña.
mail-recovery-objected-not-you = Si al final sí pusiste tú esa contraseña, también puedes volver con este enlace.

## In notices

mail-notice-preheader = Si no has sido tú, dilo ahora.
mail-notice-saved-code-used =
    Para volver a entrar se usó un código guardado, y otro nuevo ocupa su lugar. { $left ->
        [one] Ahora vale 1 código guardado.
       *[other] Ahora valen { $left } códigos guardados.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = Se hizo mediante una reclamación que unas personas leyeron y aprobaron. La dirección de correo de quien la presentó es ahora una de las de la cuenta.
mail-notice-second-factor = El segundo paso al iniciar sesión sigue como estaba: todavía lo necesitas.
mail-notice-you = Si has sido tú, todo está bien: no tienes que hacer nada.
mail-notice-veto = Si no has sido tú, abre ahora este enlace y dilo:
mail-notice-then = Después, vuelve a entrar en tu cuenta aquí:

## The notice of a new password

mail-password-subject = { $service }: tu contraseña ha cambiado
mail-password-what =
    La contraseña de tu cuenta «{ $username }» de { $service } se cambió el { $at }. Las sesiones que estaban abiertas se han cerrado.
mail-password-restored = La cuenta estaba eliminada y vuelve a estar activa.
mail-password-secured = Quien lo hizo dijo que alguien se había apoderado de la cuenta. Por eso las direcciones y los números añadidos en los últimos 30 días no sirven por ahora, los que se quitaron en ese tiempo han vuelto y los códigos guardados de antes ya no valen.
mail-password-you = Si has sido tú, todo está bien: entra con la contraseña nueva.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: tu cuenta vuelve a estar activa
mail-restored-what = Tu cuenta «{ $username }» de { $service } estaba eliminada. Se restauró el { $at } y vuelve a estar activa, con la misma contraseña que antes.
mail-restored-you = Si has sido tú, todo está bien: entra con tu contraseña.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: se ha añadido { $kind ->
        [email] una dirección de correo
       *[phone] un número de teléfono
    } a tu cuenta
mail-added-what =
    Se añadió { $kind ->
        [email] una dirección de correo
       *[phone] un número de teléfono
    } a tu cuenta «{ $username }» de { $service } el { $at }.
mail-added-this-subject =
    { $service }: se ha añadido { $kind ->
        [email] esta dirección de correo
       *[phone] este número de teléfono
    } a una cuenta
mail-added-this-what =
    Se añadió { $kind ->
        [email] esta dirección de correo
       *[phone] este número de teléfono
    } a la cuenta «{ $username }» de { $service } el { $at }.
mail-added-usable = Ya sirve para volver a entrar en la cuenta.
mail-added-usable-from = Servirá para volver a entrar en la cuenta a partir del { $usable_from }.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: se ha quitado { $kind ->
        [email] una dirección de correo
       *[phone] un número de teléfono
    } de tu cuenta
mail-removed-what =
    Se quitó { $kind ->
        [email] una dirección de correo
       *[phone] un número de teléfono
    } de tu cuenta «{ $username }» de { $service } el { $at }. Motivo indicado: { $reason ->
        [lost] pérdida
        [stolen] robo
        [suspended] se indicó que no es de la cuenta
       *[replaced] sustitución
    }.
mail-removed-this-subject =
    { $service }: se ha quitado { $kind ->
        [email] esta dirección de correo
       *[phone] este número de teléfono
    } de tu cuenta
mail-removed-this-what =
    Se quitó { $kind ->
        [email] esta dirección de correo
       *[phone] este número de teléfono
    } de tu cuenta «{ $username }» de { $service } el { $at }. Motivo indicado: { $reason ->
        [lost] pérdida
        [stolen] robo
        [suspended] se indicó que no es de la cuenta
       *[replaced] sustitución
    }.
mail-removed-usable-until = Hasta el { $usable_until } todavía sirve para volver a entrar en la cuenta, si se indica al pedirlo.
mail-removed-this-usable-until = Por si te hace falta: hasta el { $usable_until } todavía te sirve para volver a entrar en la cuenta, si lo indicas al pedirlo.
mail-removed-useless = Ya no sirve para volver a entrar en la cuenta.
mail-removed-this-then = Después, vuelve a entrar en tu cuenta, con otra de sus direcciones, otro de sus números o un código guardado, aquí:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: intentan entrar con { $kind ->
        [email] una dirección de correo que se quitó
       *[phone] un número de teléfono que se quitó
    }
mail-removed-used-what =
    Alguien pidió volver a entrar en tu cuenta «{ $username }» de { $service } el { $at }, con { $kind ->
        [email] una dirección de correo
       *[phone] un número de teléfono
    } que se había quitado de ella. Eso todavía funciona durante un tiempo, por si se quitó por error.
mail-removed-used-veto = Si no has sido tú, abre ahora este enlace y detenlo:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: códigos guardados nuevos para tu cuenta
mail-saved-codes-what =
    { $count ->
        [one] Se creó 1 código guardado nuevo
       *[other] Se crearon { $count } códigos guardados nuevos
    } para tu cuenta «{ $username }» de { $service } el { $at }. Los anteriores ya no valen.
mail-saved-codes-you = Si has sido tú, todo está bien: tenlos en un lugar seguro.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: tu última contraseña nueva se ha anulado
mail-stopped-what = La última contraseña nueva de tu cuenta «{ $username }» de { $service } se anuló el { $at }: nos dijeron que no la pusiste tú. Las sesiones que estaban abiertas se han cerrado.
mail-stopped-undone = Se han deshecho los cambios que se hicieron en sus direcciones, números y códigos guardados después de ponerla.
mail-stopped-back = La forma de volver va en un mensaje aparte, a direcciones y números que la cuenta tiene desde hace tiempo.
mail-stopped-you = Si nos lo dijiste tú, todo está bien: busca ese mensaje.

## The notice of a hold

mail-held-subject = { $service }: volver a entrar en tu cuenta está en pausa
mail-held-what = Desde el { $at }, volver a entrar en tu cuenta «{ $username }» de { $service } por correo electrónico o mensaje de texto está en pausa hasta el { $held_until }. Puedes iniciar sesión como siempre, y los códigos guardados siguen valiendo.
mail-held-before = Si necesitas volver a entrar antes, pídelo: las direcciones y los números que la cuenta tiene desde hace tiempo reciben un enlace que termina la pausa.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: alguien dice que tu cuenta es suya
mail-claimed-what = Alguien presentó una reclamación sobre tu cuenta «{ $username }» de { $service }, sin usar ninguna de sus direcciones ni de sus números. El { $at }, las personas que la leyeron la aprobaron.
mail-claimed-soon-subject = { $service }: una reclamación va a abrir pronto tu cuenta
mail-claimed-soon-what = Alguien presentó una reclamación sobre tu cuenta «{ $username }» de { $service }, sin usar ninguna de sus direcciones ni de sus números. Está aprobada, y el { $at } seguía adelante.
mail-claimed-ready-at = A partir del { $ready_at }, quien presentó la reclamación podrá entrar en la cuenta con otra dirección de correo.
mail-claimed-veto = Si no has sido tú, abre ahora este enlace y oponte:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: tu cuenta ya no está suspendida
mail-reinstated-what = La suspensión de tu cuenta «{ $username }» de { $service } se levantó el { $at }: alguien lo pidió, y unas personas leyeron por qué y lo aprobaron.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = Con el enlace de este correo ves cómo va.
mail-claim-button = Ver cómo va
mail-claim-private =
    No compartas este correo: su enlace muestra { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    } a quien lo abra.
mail-claim-again = Si tienes algo más que contar, puedes empezar de nuevo.
mail-claim-confirm-subject = { $service }: confirma tu dirección de correo
mail-claim-confirm-what =
    Se ha presentado { $matter ->
        [appeal] un recurso
       *[claim] una reclamación
    } sobre una cuenta de { $service }, y la respuesta debe llegar a esta dirección.
mail-claim-confirm-until = Si has sido tú, abre el enlace y confirma la dirección, como muy tarde el { $until }. Mientras no la confirmes, nadie lo lee.
mail-claim-confirm-button = Confirmar
mail-claim-confirm-not-you = Si no has sido tú, no hagas nada: nadie lo leerá y no te llegará nada más.
mail-claim-asked-subject =
    { $service }: una pregunta sobre { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    }
mail-claim-asked-what =
    Las personas que leen { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    } tienen una pregunta para ti. Respóndela como muy tarde el { $until }. Si para entonces no hay respuesta, cerraremos el caso.
mail-claim-asked-button = Leer y responder
mail-claim-moved-subject =
    { $service }: { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    } tarda más
mail-claim-moved-what =
    Necesitamos más tiempo para { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    }. Tendrás una respuesta como muy tarde el { $answer_by }. Hasta entonces no tienes que hacer nada.
mail-claim-contested-subject =
    { $service }: volvemos a mirar { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    }
mail-claim-contested-what = Ya había una aprobación, pero después alguien se opuso desde una dirección o un número que la cuenta tiene desde hace tiempo. Ahora lo miran otra vez otras personas, y tendrás una respuesta como muy tarde el { $answer_by }.
mail-claim-contested-tell = Si hay algo que deban saber, abre el enlace y escríbelo allí.
mail-claim-approved-subject = { $service }: tu reclamación está aprobada
mail-claim-approved-what = Unas personas han leído tu reclamación y la han aprobado. Ahora avisamos a las direcciones y los números de la cuenta, y quien los tenga puede oponerse.
mail-claim-approved-ready-at = Si nadie se opone, podrás volver a entrar a partir del { $ready_at }. Entonces recibirás otro correo.
mail-claim-ready-subject = { $service }: ya puedes volver a entrar en tu cuenta
mail-claim-ready-what = Tu reclamación se aprobó y la espera ha terminado. Abre el enlace y pide volver a entrar: el mensaje llegará a esta dirección. Puedes hacerlo hasta el { $until }.
mail-claim-reinstated-subject = { $service }: tu cuenta ya no está suspendida
mail-claim-reinstated-what = Unas personas han leído tu recurso y lo han aprobado. Tu cuenta ya no está suspendida: puedes volver a iniciar sesión.
mail-claim-denied-subject =
    { $service }: no se ha aprobado { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    }
mail-claim-denied-what =
    Unas personas han leído { $matter ->
        [appeal] tu recurso y no lo han aprobado
       *[claim] tu reclamación y no la han aprobado
    }. Abre el enlace para ver qué dicen.
mail-claim-lapsed-subject =
    { $service }: se ha cerrado { $matter ->
        [appeal] tu recurso
       *[claim] tu reclamación
    }
mail-claim-lapsed-what =
    Se acabó el tiempo para { $matter ->
        [appeal] tu recurso, así que lo hemos cerrado
       *[claim] tu reclamación, así que la hemos cerrado
    }.

## Text messages

text-signed = { $service }: { $text }
text-code = Escribe { $code } para volver a entrar. Vale { $minutes } min. Referencia { $reference }. No lo compartas.
text-link = Vuelve a entrar en { $minutes } min. Referencia { $reference }:
text-link-held = Si lo pediste: quita la pausa y vuelve a entrar en { $minutes } min. Referencia { $reference }:
text-link-objected = La nueva contraseña no vale. Vuelve a entrar en { $minutes } min. Referencia { $reference }:
text-password = Nueva contraseña el { $at }. ¿No es cosa tuya? Dilo:
text-restored = Cuenta restaurada el { $at }. ¿No es cosa tuya? Dilo:
text-added =
    { $kind ->
        [email] Correo añadido
       *[phone] Teléfono añadido
    } el { $at }. ¿No es cosa tuya? Dilo:
text-added-this = Añadido este teléfono el { $at }. ¿No es cosa tuya? Dilo:
text-removed =
    { $kind ->
        [email] Correo quitado
       *[phone] Teléfono quitado
    } el { $at }. ¿No es cosa tuya? Dilo:
text-removed-this = Quitado este teléfono el { $at }. ¿No es cosa tuya? Dilo:
text-removed-used =
    Usan un { $kind ->
        [email] correo quitado
       *[phone] teléfono quitado
    }, { $at }. ¿No es cosa tuya? Dilo:
text-saved-codes = Nuevas claves guardadas el { $at }. ¿No es cosa tuya? Dilo:
text-stopped = Nueva contraseña anulada el { $at }. ¿No es cosa tuya? Dilo:
text-held = Recuperaciones en pausa hasta { $held_until }. ¿No es cosa tuya? Dilo:
text-claimed = Piden tu cuenta: se abre el { $ready_at }. ¿No es cosa tuya? Dilo:
text-claimed-soon = Pronto: reclaman tu cuenta, se abre { $ready_at }. ¿Te opones? Dilo:
text-reinstated = Cuenta otra vez activa el { $at }. ¿No es cosa tuya? Dilo:
