### What e-mails and text messages say.
###
### $service: the service's name. $username: the account's; $usernames: one or several, quoted. $reference: four
### characters that the page shows too. $at and what ends in until or from: a moment, in e-mails as `moment` says it, in
### text messages such as 2026-11-22 09:40 UTC.
### $kind: what was added or removed, email or phone.
### A text message (text-…) is paid by its length: see `courier` for what fits.

## A moment, as e-mails and pages say it. $month: 1 to 12. $time: such as 09:40.

moment =
    { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year } às { $time } UTC

## In every e-mail

mail-never = Ninguém da equipe { $service } vai pedir que você
mail-never-code = informe um código ou encaminhe uma mensagem como esta
mail-never-password = informe a sua senha
mail-never-money = pague para recuperar a sua conta
mail-veto-link = Não fui eu
mail-button-fails = Se o botão não funcionar, abra este endereço:
mail-support = Precisa de ajuda? Fale com o suporte { $service }

## The way back

mail-recovery-subject = { $service }: recupere o acesso à sua conta (referência { $reference })
mail-recovery-preheader = Veja como voltar a entrar. Referência: { $reference }.
# One username, and one more after others.
mail-username = “{ $username }”
mail-usernames = { $before }, “{ $username }”
mail-recovery-code =
    Digite este código para recuperar o acesso { $count ->
        [one] à sua conta { $service } { $usernames }
       *[other] a uma das suas contas { $service } ({ $usernames })
    }:
mail-recovery-code-where = Digite o código na página que mostra a referência { $reference }.
mail-recovery-good =
    Vale por { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } depois do pedido.
mail-recovery-or-link = Ou abra este link e continue por lá:
mail-recovery-link =
    Abra este link para recuperar o acesso { $count ->
        [one] à sua conta { $service } { $usernames }
       *[other] a uma das suas contas { $service } ({ $usernames })
    }:
mail-recovery-link-only = Desta vez não há código: continue pelo link.
mail-recovery-link-button = Recuperar acesso
# A line each: which message it is, when it was asked for, and, where known, with what and from where.
mail-recovery-reference = Referência: { $reference }
mail-recovery-asked = Data do pedido: { $at }
mail-recovery-device = Aparelho: { $device }
# $browser, such as Firefox, and $system, such as Android.
mail-recovery-browser-on = { $browser } no { $system }
# $place: a country's name, such as Spain.
mail-recovery-place = Local da conexão: { $place }
mail-recovery-not-you = Se não foi você quem pediu, não faça nada: sua senha continua a mesma.
mail-recovery-veto = Para cancelar de vez esta recuperação, abra este link e avise que não foi você:

## The way back into an account that is deleted or suspended

mail-recovery-deleted = Sua conta foi excluída, mas você pode tê-la de volta até { $restorable_until }. Continue por aqui e escolha restaurar a conta.
mail-recovery-suspended-until = Sua conta está suspensa até { $suspended_until }.
mail-recovery-suspended = Sua conta está suspensa, sem data para voltar.
mail-recovery-suspended-reason = Motivo informado: “{ $reason }”
mail-recovery-appeal = Enquanto ela estiver suspensa, não é possível voltar a entrar. Mas você pode enviar um recurso: pessoas leem o que você escreve, e você recebe uma resposta.
mail-recovery-appeal-code = Digite este código para recorrer da suspensão da sua conta { $service } { $usernames }:
mail-recovery-appeal-link = Abra este link para recorrer da suspensão da sua conta { $service } { $usernames }:
mail-recovery-appeal-button = Enviar recurso

## The way back while recovery is on hold, and after somebody objected to a reset

mail-recovery-held = A recuperação por e-mail ou SMS está pausada até { $held_until }. Agora alguém pediu para recuperar o acesso. Se foi você, abra o link e continue: isso encerra a pausa.
mail-recovery-held-not-you = Se não foi você, não faça nada: a pausa continua, e sua senha continua a mesma.
mail-recovery-objected = Cancelamos a senha mais recente da sua conta, porque recebemos o aviso de que não foi você quem a criou. A conta foi desconectada de todos os aparelhos.
mail-recovery-objected-good =
    Vale por { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } depois que essa senha foi cancelada.
mail-recovery-objected-not-you = Se essa senha era mesmo sua, você também pode voltar a entrar por este link.

## In notices

mail-notice-preheader = Se não foi você, avise agora.
mail-notice-saved-code-used =
    Um código salvo foi usado para recuperar o acesso, e um novo ficou no lugar dele. { $left ->
        [one] Agora você tem { $left } código salvo válido.
       *[other] Agora você tem { $left } códigos salvos válidos.
    }
# $ready_at and $answer_by are moments too.
mail-notice-claimed = Isso foi feito por meio de um pedido de análise que pessoas leram e aprovaram. O e-mail de quem enviou o pedido agora é um dos e-mails da conta.
mail-notice-second-factor = A verificação em duas etapas continua como antes: você ainda precisa dela para entrar.
mail-notice-you = Se foi você, está tudo certo: não precisa fazer nada.
mail-notice-veto = Se não foi você, abra este link agora e avise:
mail-notice-then = Depois, recupere o acesso à sua conta aqui:

## The notice of a new password

mail-password-subject = { $service }: sua senha foi alterada
mail-password-what =
    A senha da sua conta { $service } “{ $username }” foi alterada em { $at }. A conta foi desconectada de todos os aparelhos.
mail-password-restored = A conta tinha sido excluída e agora está ativa de novo.
mail-password-secured = Quem fez isso informou que outra pessoa tinha invadido a conta. Por isso, e-mails e telefones adicionados nos últimos 30 dias não funcionam por enquanto, os removidos nesse período voltaram, e os códigos salvos anteriores não valem mais.
mail-password-you = Se foi você, está tudo certo: entre com a nova senha.

## The notice that a deleted account is active again

mail-restored-subject = { $service }: sua conta está ativa de novo
mail-restored-what = Sua conta { $service } “{ $username }” tinha sido excluída. Ela foi restaurada em { $at } e está ativa de novo, com a mesma senha de antes.
mail-restored-you = Se foi você, está tudo certo: entre com a sua senha.

## The notice that a contact was added. What says “this” goes to the contact itself.

mail-added-subject =
    { $service }: { $kind ->
        [email] um e-mail
       *[phone] um telefone
    } foi adicionado à sua conta
mail-added-what =
    { $kind ->
        [email] Um e-mail
       *[phone] Um telefone
    } foi adicionado à sua conta { $service } “{ $username }” em { $at }.
mail-added-this-subject =
    { $service }: este { $kind ->
        [email] e-mail
       *[phone] telefone
    } foi adicionado a uma conta
mail-added-this-what =
    Este { $kind ->
        [email] e-mail
       *[phone] telefone
    } foi adicionado à conta { $service } “{ $username }” em { $at }.
mail-added-usable = Ele já pode ser usado para recuperar o acesso à conta.
mail-added-usable-from = Ele pode ser usado para recuperar o acesso à conta a partir de { $usable_from }.

## The notice that a contact was removed. $reason: lost, stolen or replaced.

mail-removed-subject =
    { $service }: { $kind ->
        [email] um e-mail
       *[phone] um telefone
    } foi removido da sua conta
mail-removed-what =
    { $kind ->
        [email] Um e-mail
       *[phone] Um telefone
    } foi removido da sua conta { $service } “{ $username }” em { $at }. Motivo informado: { $reason ->
        [lost] perda
        [stolen] roubo
        [suspended] não pertence à conta
       *[replaced] troca por outro
    }.
mail-removed-this-subject =
    { $service }: este { $kind ->
        [email] e-mail
       *[phone] telefone
    } foi removido da sua conta
mail-removed-this-what =
    Este { $kind ->
        [email] e-mail
       *[phone] telefone
    } foi removido da sua conta { $service } “{ $username }” em { $at }. Motivo informado: { $reason ->
        [lost] perda
        [stolen] roubo
        [suspended] não pertence à conta
       *[replaced] troca por outro
    }.
mail-removed-usable-until = Até { $usable_until }, ele ainda serve para recuperar o acesso à conta, se alguém o digitar.
mail-removed-this-usable-until = Se você precisar: até { $usable_until }, ainda dá para recuperar o acesso à conta com ele. Basta digitá-lo.
mail-removed-useless = Ele não serve mais para recuperar o acesso à conta.
mail-removed-this-then = Depois, recupere o acesso à sua conta aqui, com outro e-mail ou telefone dela ou com um código salvo:

## The notice that somebody uses a contact that was removed

mail-removed-used-subject =
    { $service }: { $kind ->
        [email] um e-mail removido
       *[phone] um telefone removido
    } está sendo usado para entrar
mail-removed-used-what =
    Em { $at }, alguém pediu para recuperar o acesso à sua conta { $service } “{ $username }” com { $kind ->
        [email] um e-mail
       *[phone] um telefone
    } que foi removido dela. Isso ainda funciona por um tempo, caso a remoção tenha sido um engano.
mail-removed-used-veto = Se não foi você, abra este link agora e cancele o pedido:

## The notice of new saved codes

mail-saved-codes-subject = { $service }: novos códigos salvos para a sua conta
mail-saved-codes-what =
    { $count ->
        [one] { $count } novo código salvo foi criado
       *[other] { $count } novos códigos salvos foram criados
    } para a sua conta { $service } “{ $username }” em { $at }. Os anteriores não valem mais.
mail-saved-codes-you = Se foi você, está tudo certo: guarde os códigos em um lugar seguro.

## The notice that a password was stopped after an objection

mail-stopped-subject = { $service }: sua senha mais recente foi cancelada
mail-stopped-what = A senha mais recente da sua conta { $service } “{ $username }” foi cancelada em { $at }: recebemos o aviso de que não foi você quem a criou. A conta foi desconectada de todos os aparelhos.
mail-stopped-undone = As alterações feitas em e-mails, telefones e códigos salvos depois da criação dessa senha foram desfeitas.
mail-stopped-back = O caminho para recuperar o acesso vai em outra mensagem, para e-mails e telefones que a conta já tem há algum tempo.
mail-stopped-you = Se foi você quem avisou, está tudo certo: procure essa mensagem.

## The notice of a hold

mail-held-subject = { $service }: a recuperação da sua conta está pausada
mail-held-what = Em { $at }, a recuperação da sua conta { $service } “{ $username }” por e-mail ou SMS foi pausada até { $held_until }. Você pode entrar como sempre, e os códigos salvos continuam valendo.
mail-held-before = Se precisar recuperar o acesso antes disso, faça o pedido: e-mails e telefones que a conta já tem há algum tempo recebem um link que encerra a pausa.

## The notice that a claim is approved, and the one shortly before it leads to the account

mail-claimed-subject = { $service }: alguém diz ser dono da sua conta
mail-claimed-what = Alguém enviou um pedido de análise sobre a sua conta { $service } “{ $username }”, sem usar nenhum e-mail ou telefone dela. Em { $at }, as pessoas que leram o pedido o aprovaram.
mail-claimed-soon-subject = { $service }: um pedido de análise vai abrir a sua conta em breve
mail-claimed-soon-what = Alguém enviou um pedido de análise sobre a sua conta { $service } “{ $username }”, sem usar nenhum e-mail ou telefone dela. O pedido foi aprovado e, em { $at }, ainda estava em andamento.
mail-claimed-ready-at = A partir de { $ready_at }, quem enviou o pedido pode entrar na conta por outro e-mail.
mail-claimed-veto = Se não foi você, abra este link agora e conteste:

## The notice that a suspension was lifted after an appeal or a claim

mail-reinstated-subject = { $service }: sua conta não está mais suspensa
mail-reinstated-what = A suspensão da sua conta { $service } “{ $username }” foi encerrada em { $at }: alguém pediu isso, e pessoas leram o motivo e aprovaram.

## To somebody who made a claim. $matter: claim or appeal. What was written in it is never in an e-mail.

mail-claim-preheader = O link deste e-mail mostra a situação.
mail-claim-button = Ver a situação
mail-claim-private =
    Não compartilhe este e-mail: o link dele mostra o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } a quem o abrir.
mail-claim-again = Se você tiver mais a contar, pode enviar outro.
mail-claim-confirm-subject = { $service }: confirme o seu e-mail
mail-claim-confirm-what =
    Foi enviado um { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } sobre uma conta { $service }, e a resposta deve vir para este e-mail.
mail-claim-confirm-until = Se foi você, abra o link até { $until } e confirme o e-mail. Só depois disso alguém lê o que você escreveu.
mail-claim-confirm-button = Confirmar
mail-claim-confirm-not-you = Se não foi você, não faça nada: ninguém vai ler, e você não recebe mais nada.
mail-claim-asked-subject =
    { $service }: uma pergunta sobre o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    }
mail-claim-asked-what =
    As pessoas que leem o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } têm uma pergunta para você. Responda até { $until }. Se não houver resposta até lá, ele será encerrado.
mail-claim-asked-button = Ler e responder
mail-claim-moved-subject =
    { $service }: o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } vai demorar mais
mail-claim-moved-what =
    Precisamos de mais tempo para o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    }. Você recebe uma resposta até { $answer_by }. Até lá, não precisa fazer nada.
mail-claim-contested-subject =
    { $service }: o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } está sendo visto de novo
mail-claim-contested-what = Já havia uma aprovação, mas depois alguém a contestou a partir de um e-mail ou telefone que a conta já tem há algum tempo. Agora outras pessoas estão vendo tudo de novo, e você recebe uma resposta até { $answer_by }.
mail-claim-contested-tell = Se houver algo que elas devam saber, abra o link e escreva lá.
mail-claim-approved-subject = { $service }: seu pedido de análise foi aprovado
mail-claim-approved-what = Pessoas leram o seu pedido e o aprovaram. Agora os e-mails e telefones da conta são avisados, e quem tem acesso a eles pode contestar.
mail-claim-approved-ready-at = Se ninguém contestar, você pode voltar a entrar a partir de { $ready_at }. Quando for a hora, você recebe outro e-mail.
mail-claim-ready-subject = { $service }: você já pode voltar a entrar na sua conta
mail-claim-ready-what = Seu pedido de análise foi aprovado, e a espera terminou. Abra o link e peça para recuperar o acesso: a mensagem vem para este e-mail. Você pode fazer isso até { $until }.
mail-claim-reinstated-subject = { $service }: sua conta não está mais suspensa
mail-claim-reinstated-what = Pessoas leram o seu recurso e o aprovaram. Sua conta não está mais suspensa: você já pode entrar.
mail-claim-denied-subject =
    { $service }: o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } não foi aprovado
mail-claim-denied-what =
    Pessoas leram o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } e não o aprovaram. Abra o link para ler o que elas dizem.
mail-claim-lapsed-subject =
    { $service }: o seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } foi encerrado
mail-claim-lapsed-what =
    O prazo do seu { $matter ->
        [appeal] recurso
       *[claim] pedido de análise
    } acabou, por isso ele foi encerrado.

## Text messages

text-signed = { $service }: { $text }
text-code = Digite { $code } para voltar a entrar. Vale por { $minutes } min. Referencia { $reference }. Nao compartilhe.
text-link = Volte a entrar em ate { $minutes } min. Referencia { $reference }:
text-link-held = Se foi voce: encerre a pausa e entre em ate { $minutes } min. Referencia { $reference }:
text-link-objected = A nova senha foi cancelada. Entre em ate { $minutes } min. Referencia { $reference }:
text-password = Senha alterada em { $at }. Nao foi voce? Avise aqui:
text-restored = Conta restaurada em { $at }. Nao foi voce? Avise aqui:
text-added =
    { $kind ->
        [email] E-mail adicionado
       *[phone] Telefone adicionado
    } em { $at }. Nao foi voce? Avise aqui:
text-added-this = Este telefone foi adicionado em { $at }. Nao foi voce? Avise:
text-removed =
    { $kind ->
        [email] E-mail removido
       *[phone] Telefone removido
    } em { $at }. Nao foi voce? Avise aqui:
text-removed-this = Este telefone foi removido em { $at }. Nao foi voce? Avise:
text-removed-used =
    { $kind ->
        [email] E-mail removido
       *[phone] Telefone removido
    } usado em { $at }. Nao foi voce? Cancele:
text-saved-codes = Novos codigos salvos criados em { $at }. Nao foi voce? Avise:
text-stopped = Nova senha cancelada em { $at }. Nao foi voce? Avise aqui:
text-held = Recuperacao pausada ate { $held_until }. Nao foi voce? Avise aqui:
text-claimed = Um pedido abre sua conta em { $ready_at }. Nao foi voce? Cancele:
text-claimed-soon = Logo: pedido abre sua conta em { $ready_at }. Nao foi voce? Cancele:
text-reinstated = Suspensao encerrada em { $at }. Nao foi voce? Avise aqui:
