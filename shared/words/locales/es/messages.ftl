### What e-mails and text messages say.
###
### Text messages (text-…) do without á, í, ó and ú: their alphabet does not have them, and a single one would more
### than halve what fits.

## In every e-mail

mail-never = Nadie de { $service } te pedirá nunca
mail-never-code = que le digas un código ni que le reenvíes un mensaje como este
mail-never-password = que le digas tu contraseña
mail-never-money = que pagues por recuperar tu cuenta
mail-veto-link = No he sido yo

## The way back

mail-recovery-subject = { $service }: vuelve a entrar en tu cuenta (referencia { $reference })
mail-recovery-preheader = Dentro está la forma de volver. Su referencia es { $reference }.
mail-recovery-code = Escribe este código para volver a entrar en tu cuenta «{ $username }» de { $service }:
mail-recovery-code-where = Escríbelo en la página que muestra la referencia { $reference }.
mail-recovery-good =
    Sirve durante { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    } desde que se pidió.
mail-recovery-or-link = O abre este enlace y sigue desde ahí:
mail-recovery-link = Abre este enlace para volver a entrar en tu cuenta «{ $username }» de { $service }:
mail-recovery-link-only = Esta vez no hay código: se vuelve con el enlace. Su referencia es { $reference }.
mail-recovery-link-button = Volver a entrar
mail-recovery-not-you = Si no lo has pedido tú, no hagas nada: tu contraseña sigue como está.
mail-recovery-veto = Para cerrar del todo este camino, abre este enlace y di que no has sido tú:

## The notice of a new password

mail-completed-subject = { $service }: tu contraseña ha cambiado
mail-completed-preheader = Si no has sido tú, dilo ahora.
mail-completed-what =
    La contraseña de tu cuenta «{ $username }» de { $service } se cambió el { $at }. Las sesiones que estaban abiertas se han cerrado.
mail-completed-you = Si has sido tú, todo está bien: entra con la contraseña nueva.
mail-completed-veto = Si no has sido tú, abre ahora este enlace y dilo:
mail-completed-then = Después, vuelve a entrar en tu cuenta aquí:

## Text messages

text-signed = { $service }: { $text }
text-code = Escribe { $code } para volver a entrar. Vale { $minutes } min. Referencia { $reference }. No lo compartas.
text-link = Vuelve a entrar en { $minutes } min. Referencia { $reference }:
text-completed = Nueva contraseña el { $at }. Si no es cosa tuya, dilo:
