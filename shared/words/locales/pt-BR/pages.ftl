### What the pages say. An id begins with its page.
###
### $service: the service's name. $reference: four characters that the message has too.

## Around every page

frame-title = { $page } · { $service }
frame-title-problem = Problema: { $page } · { $service }
frame-skip = Ir para o conteúdo
frame-home = { $service }: recupere o acesso à sua conta
frame-help = Algo deu errado?
frame-help-errors = Veja o que cada erro significa
frame-help-again = Começar de novo
frame-help-else = Aconteceu outra coisa
frame-support = Falar com o suporte
frame-privacy = Privacidade
frame-legal = Aviso legal
frame-language = Idioma
frame-sending = Enviando…
frame-offline = Você está sem internet. Nada foi perdido: o envio será automático assim que a conexão voltar.
frame-retrying = A conexão falhou. Nada foi perdido: estamos tentando de novo.
frame-wait-minute = A espera é de no máximo um minuto.
frame-wait-quarter = A espera é de no máximo 15 minutos.
frame-wait-hour = A espera é de no máximo uma hora.
frame-wait-day = A espera é de no máximo um dia.
frame-request = Se escrever para o suporte, informe isto: { $request_id }

## The first page

front-title = Recupere o acesso à sua conta
front-lead = O que aconteceu?
front-forgot = Esqueci a minha senha
    .hint = Você recebe uma mensagem para voltar a entrar e cria uma nova senha.
front-no-message = A mensagem não chegou
    .hint = Peça de novo ou receba por outro meio.
front-new-contact = Mudei de telefone ou de e-mail
    .hint = Use outro e-mail, outro telefone ou um código salvo.
front-saved-code = Tenho um código salvo
    .hint = Ele vale no lugar de uma mensagem.
front-lost-phone = Perdi o celular ou ele foi roubado
    .hint = Entre por outro meio e desconecte a conta desse celular.
front-taken-over = Alguém entrou na minha conta
    .hint = Tire essa pessoa da conta e desfaça o que ela mudou.
front-deleted = Minha conta foi excluída
    .hint = Por um tempo, você ainda pode tê-la de volta.
front-suspended = Minha conta está suspensa
    .hint = Veja o motivo e até quando.
front-second-factor = Perdi a segunda etapa da verificação
    .hint = O celular ou a chave que você usa para entrar, depois da senha.
front-error = Apareceu um erro
    .hint = Veja o que ele significa e o que fazer agora.
front-claim = Nada disso resolve para mim
    .hint = Envie um pedido de análise: conte sobre a sua conta, e pessoas vão analisar o caso.
front-claim-status = Já enviei um pedido de análise
    .hint = Veja a situação dele e responda para nós.

## Asking for a way back

recover-title = Recupere o acesso
recover-lead = Informe um destes dados. Se for de uma conta, enviaremos uma mensagem para um e-mail ou telefone dela.
recover-identifier = E-mail, telefone ou nome de usuário
recover-identifier-hint = Se for um telefone, comece com + e o código do país.
recover-identifier-missing = Digite seu e-mail, telefone ou nome de usuário.
recover-identifier-invalid = Isso não é um e-mail, telefone nem nome de usuário. Veja se há algum erro de digitação.
recover-channel = Receber por
recover-channel-email = E-mail
recover-channel-sms = SMS
recover-channel-either = Qualquer um dos dois
recover-submit = Enviar mensagem
recover-else = Conta excluída, suspensa ou invadida? Telefone novo? Diga o que aconteceu

## The message is on its way, if there is one

sent-title = Confira suas mensagens
sent-lead = Se houver uma conta com o que você digitou, uma mensagem está a caminho.
sent-reference = Referência: { $reference }
sent-reference-hint = A mensagem certa traz esta referência.
sent-code = Código da mensagem
sent-code-hint =
    { $digits ->
        [one] { $digits } dígito
       *[other] { $digits } dígitos
    }. Espaços não fazem diferença.
sent-code-missing = Digite o código da mensagem.
sent-code-invalid =
    O código tem { $digits ->
        [one] { $digits } dígito
       *[other] { $digits } dígitos
    }. Confira e digite de novo.
sent-code-good =
    O código vale por { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
sent-submit = Continuar
sent-link = Ou abra o link da mensagem.
sent-saved = Tenho um código salvo
sent-tries-left =
    { $left ->
        [0] Você não tem mais tentativas. Abra o link da mensagem ou comece de novo.
        [one] Você tem mais { $left } tentativa.
       *[other] Você tem mais { $left } tentativas.
    }
sent-verified = Você comprovou que a conta é sua. Falta um passo.
sent-verified-next = Criar nova senha
sent-verified-lost = O código estava certo, mas este navegador perdeu o que precisa para continuar. Peça outra mensagem e digite o código dela ou comece de novo.
sent-nothing = Não chegou nada?
sent-advice-wait = Aguarde alguns minutos.
sent-advice-spam = Olhe na pasta de spam e procure por { $service }.
sent-advice-right = Veja se o que você digitou está certo e é da conta. Se não, comece de novo.
sent-advice-blocks = Veja se você bloqueia remetentes desconhecidos, se algum filtro separa as mensagens deles e se a caixa de entrada está cheia.
sent-advice-channel = Receba por outro meio.
sent-advice-more = Outras formas de continuar
sent-resend = Enviar de novo
sent-resend-email = Enviar por e-mail
sent-resend-sms = Enviar por SMS
sent-resend-wait = Você pode pedir de novo em { $wait }.
sent-resend-ready = Você já pode pedir de novo.
sent-resend-left =
    { $left ->
        [0] Esta foi a última mensagem. Se nada chegou, comece de novo.
        [one] Você pode pedir mais { $left } vez.
       *[other] Você pode pedir mais { $left } vezes.
    }
sent-resent = Se houver uma conta, outra mensagem está a caminho. Use a mais recente; a referência dela é { $reference }.
sent-again = Começar de novo

## A saved code in the place of a message

saved-title = Digite um código salvo
saved-lead = Ele vale no lugar da mensagem.
saved-code = Código salvo
saved-code-hint = Um dos dez que você imprimiu ou anotou. Maiúsculas, minúsculas, espaços e hífens não fazem diferença.
saved-code-missing = Digite um dos seus códigos salvos.
saved-code-invalid = Um código salvo tem 28 letras e números. Confira e digite de novo.
saved-code-incorrect = Este código salvo não é da conta ou já foi usado. Confira ou digite outro.
saved-back = Digitar o código da mensagem

## Where a link leads

link-title = Recupere o acesso
link-lead = Só mais um passo: continue e crie uma nova senha.
link-submit = Continuar
link-incomplete = Este link não está completo. Abra-o de novo pela mensagem ou copie o link inteiro.
link-no-script = Sem scripts, esta página não consegue ler o link sozinha. Tente uma destas opções:
link-code = Digite o código da mesma mensagem na página em que você fez o pedido
link-paste = Ou cole aqui o link inteiro
link-paste-hint = Ele começa com { $address }
link-paste-invalid = Este não é o link inteiro. Copie da mensagem, do começo ao fim.

## The new password

password-title = Crie uma nova senha
password-account = Para a conta “{ $username }”
password-time =
    Você tem { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } para este passo.
password-rules = Uma boa senha
password-rule-length =
    tem pelo menos { $minimum ->
        [one] { $minimum } caractere
       *[other] { $minimum } caracteres
    } de qualquer tipo, até espaços
password-rule-guess = é difícil de adivinhar: algumas palavras que não têm nada a ver entre si funcionam bem
password-rule-personal = não é feita com seu nome de usuário, seu e-mail ou o nome { $service }
password-rule-used =
    { $last ->
        [one] não é a sua última senha
       *[other] não é nenhuma das suas últimas { $last } senhas
    }
password-field = Nova senha
password-show = Mostrar senha
password-hide = Ocultar senha
password-strength-label = Dificuldade para adivinhar
password-strength =
    { $score ->
        [3] Difícil de adivinhar.
       *[4] Muito difícil de adivinhar.
    }
password-submit = Salvar nova senha
password-compromised = Alguém entrou na minha conta
password-compromised-hint = E-mails e telefones adicionados nos últimos 30 dias deixam de funcionar, os removidos nesse período voltam, e os códigos salvos deixam de valer.
password-ends = Sua conta será desconectada de todos os aparelhos.
password-missing = Digite uma nova senha.
password-too-short =
    Use uma senha mais longa: ela precisa de pelo menos { $minimum ->
        [one] { $minimum } caractere
       *[other] { $minimum } caracteres
    }.
password-too-long =
    Use uma senha mais curta: ela pode ter no máximo { $maximum ->
        [one] { $maximum } caractere
       *[other] { $maximum } caracteres
    }.
password-too-weak = Use uma senha mais difícil de adivinhar: acrescente uma ou duas palavras que não tenham nada a ver com as outras.
password-personal = Tire seu nome de usuário, seu e-mail e o nome { $service } ou acrescente bem mais a eles.
password-used-before =
    Escolha uma senha que você ainda não usou: esta é { $last ->
        [one] a sua última senha
       *[other] uma das suas últimas { $last } senhas
    }.
hint-common = É uma das primeiras senhas que alguém tentaria.
hint-similar = É muito parecida com uma das primeiras senhas que alguém tentaria.
hint-keyboard = Teclas vizinhas no teclado são fáceis de adivinhar.
hint-repeat = Repetir letras ou palavras não ajuda muito.
hint-sequence = Sequências como abc ou 6543 são fáceis de adivinhar.
hint-date = Datas e anos são fáceis de adivinhar.
hint-word = Uma palavra sozinha é fácil de adivinhar.
hint-name = Nomes são fáceis de adivinhar.
hint-words = Acrescente uma ou duas palavras em que pouca gente pensaria.
hint-capitals = Letras maiúsculas não ajudam muito.
hint-reversed = Escrever palavras de trás para a frente não ajuda muito.
hint-substitution = Trocar “a” por @ ou “e” por 3 não ajuda muito.
password-over = Este passo terminou
password-over-done = Se você acabou de criar uma nova senha, ela já vale: entre com ela.
password-over-again = Se não, comece de novo. Nada mais mudou.
password-kept = Você continua no mesmo passo. Escolha outra senha.

## One account of several

choose-title = Qual conta?
choose-lead = Seu e-mail ou telefone é usado em várias contas.
choose-which = Recuperar o acesso à conta
choose-missing = Escolha uma das contas.

## A deleted account

restore-title = Restaure sua conta
restore-lead = Esta conta foi excluída. Você pode restaurá-la até { $until }.
restore-submit = Restaurar com a senha que já tenho
restore-or = Ou restaure com uma nova senha:
restore-needs-password = A senha foi alterada pouco antes de a conta ser excluída, por isso é preciso criar uma nova.

## An account that is not open

suspended-title = Sua conta está suspensa
suspended-until = Ela está suspensa até { $until }. Depois disso, volta sozinha.
suspended-for-good = Ela está suspensa, sem data para voltar.
suspended-reason = Motivo informado: { $reason }
suspended-appeal = Você comprovou que a conta é sua. Você pode enviar um recurso; uma nova senha não encerra a suspensão.
contact-title = Falta mais uma confirmação
contact-why = Esta conta tem verificação em duas etapas, por isso um código salvo sozinho não basta. Seu código salvo continua valendo.
contact-how = Digite também o código da mensagem ou abra o link dela.
contact-enter = Digitar o código

## The last resort: a claim, which people judge

claim-title = Envie um pedido de análise
claim-lead = Isto é para você se nenhum e-mail, telefone ou código salvo da sua conta funciona mais.
claim-first = Algum deles ainda funciona? Por ali leva só alguns minutos.
claim-steps = O que acontece depois
claim-step-people =
    Você confirma o seu e-mail. Depois, pessoas leem o seu pedido, e você recebe uma resposta em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }. Nenhuma máquina decide.
claim-step-wait =
    Se elas aprovarem, há uma espera de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }. Enquanto isso, avisamos todos os e-mails e telefones da conta que conhecemos, para que o titular dela possa contestar.
claim-step-back = Depois disso, um e-mail leva você de volta à conta.
claim-kept = O que é feito com o que você digita
claim-kept-for = Serve para descobrir se a conta é sua e para responder a você. Nada mais é feito com isso.
claim-kept-passwords = As senhas são comparadas na hora e nunca são guardadas.
claim-kept-text =
    O que você escreve e o seu e-mail são apagados { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois do fim do pedido.
claim-kept-decision =
    A decisão é apagada { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois do fim do pedido.
claim-reason = O que aconteceu?
claim-reason-other = Outra coisa
claim-reason-missing = Escolha o que aconteceu.
claim-account = Qual é a conta?
claim-account-hint = Um destes dados já basta. Deixe em branco o que você não lembrar.
claim-account-missing = Digite o nome de usuário, o e-mail ou o telefone da conta.
claim-username = Nome de usuário
claim-username-invalid = Isso não é um nome de usuário. Veja se há algum erro de digitação ou deixe em branco.
claim-email = E-mail da conta
claim-email-hint = O que você tinha nela, mesmo que não consiga mais ler as mensagens.
claim-email-invalid = Isso não é um e-mail. Veja se há algum erro de digitação.
claim-phone = Telefone da conta
claim-phone-invalid = Isso não é um telefone. Comece com + e o código do país ou deixe em branco.
claim-passwords = Senhas que você já teve
claim-passwords-hint = As antigas também ajudam. Elas não são mostradas a ninguém.
claim-passwords-more = Mais senhas
claim-passwords-again = As senhas não são guardadas, por isso digite-as de novo.
claim-passwords-long = Uma das senhas é longa demais.
claim-password = Senha anterior { $number }
claim-statement = Conte o que aconteceu
claim-statement-hint = Quando você entrou pela última vez e o que mudou desde então? Nunca escreva uma senha aqui.
claim-text-most =
    No máximo { $most ->
        [one] { $most } caractere
       *[other] { $most } caracteres
    }.
claim-text-long =
    Escreva um texto mais curto: ele pode ter no máximo { $most ->
        [one] { $most } caractere
       *[other] { $most } caracteres
    }.
claim-reply = Seu e-mail atual
claim-reply-hint = Um que você consiga ler: a resposta vai para ele.
claim-reply-missing = Digite um e-mail que você consiga ler.
claim-submit = Enviar pedido

## How a claim stands

claim-status-title = Seu pedido de análise
claim-unconfirmed =
    Falta um passo: abra o link do e-mail que estamos enviando agora, em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }. Antes disso, ninguém lê o pedido.
claim-unconfirmed-until = Depois, você recebe uma resposta até { $until }.
claim-unconfirmed-wrong = O e-mail não estava certo? Envie o pedido de novo.
claim-write-down = Anote isto
claim-write-down-lead = Com o número e a chave, você vê a situação do pedido em qualquer aparelho. A chave só aparece agora. Os links dos nossos e-mails também trazem você para cá.
claim-number = Número do pedido
claim-key = Chave do pedido
claim-open = Pessoas estão lendo o seu pedido. Você recebe uma resposta até { $until }, por e-mail e aqui.
claim-moved = É mais tarde do que dissemos no começo: está demorando mais.
claim-contested = Alguém contestou o seu pedido, por isso outras pessoas estão vendo tudo de novo. Você recebe uma resposta até { $until }, por e-mail e aqui.
claim-needs-reply = Precisamos saber mais. Responda à pergunta abaixo até { $until }; se não, o pedido termina.
claim-waiting = Seu pedido foi aprovado. Você pode voltar a entrar na conta a partir de { $from }.
claim-waiting-why = Até lá, avisamos todos os e-mails e telefones da conta que conhecemos, para que o titular dela possa contestar. Você não precisa fazer nada: escrevemos para você quando for a hora.
claim-approved = Seu pedido foi aprovado. Você pode voltar a entrar na conta até { $until }.
claim-approved-next = Enviamos um código e um link para o e-mail que você informou.
claim-recover = Recuperar minha conta
claim-reinstated = Seu pedido foi aprovado: a suspensão foi encerrada. Você já pode entrar.
claim-denied = Seu pedido foi negado. O motivo está na nossa mensagem abaixo.
claim-denied-else = Lembrou de mais alguma coisa? Envie um novo pedido.
claim-withdrawn = Este pedido está encerrado: ele foi retirado ou o prazo dele acabou. Nada mudou na conta.
claim-recovered = Você tem a sua conta de volta, e este pedido está encerrado.
claim-talk = Mensagens
claim-from-you = Você, { $at }
claim-from-us = { $service }, { $at }
claim-answer = Sua resposta
claim-message = Quer acrescentar algo?
claim-message-hint = Nunca escreva uma senha aqui.
claim-message-missing = Escreva algo primeiro.
claim-message-submit = Enviar
claim-withdraw = Retirar o pedido
claim-withdraw-lead = O pedido termina, e ninguém mais o lê. Você pode enviar um novo.
claim-withdraw-submit = Sim, retirar
claim-find-lead = Abra o link de um dos nossos e-mails sobre o pedido ou digite o que você anotou.
claim-find-unknown = Não há nenhum pedido com este número e esta chave. Veja se há algum erro de digitação.
claim-link-lead = Só mais um passo: continue para ver o seu pedido.

## An appeal against a suspension

appeal-title = Recorrer da suspensão
appeal-lead =
    Diga por que a suspensão está errada. Pessoas leem, e você recebe uma resposta em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }. Nenhuma máquina decide.
appeal-statement = Por que ela está errada?
appeal-statement-missing = Escreva por que a suspensão está errada.
appeal-submit = Enviar recurso
appeal-late = O que você escreveu ainda está aqui. Diga qual é a conta e envie como pedido de análise.
appeal-first = Primeiro comprove que a conta é sua: comece como se tivesse esquecido a senha e digite o código que enviamos. Depois você pode enviar o recurso.
appeal-else = Nenhum e-mail, telefone ou código salvo da conta funciona mais? Então envie um pedido de análise.

## Done

done-title = Nova senha criada
done-lead = Entre com ela agora.
done-sign-in = Entrar
done-not-signed-in = Recuperar o acesso não faz você entrar automaticamente.
done-signed-out = A conta foi desconectada de todos os aparelhos, os seus e os de qualquer outra pessoa.
done-told = Todos os e-mails e telefones confirmados da conta são avisados.
done-saved = Este novo código salvo fica no lugar do que você usou:
done-saved-once = Anote agora: ele só aparece aqui. Os outros códigos da sua lista continuam valendo.

## This was not me

veto-title = Não fui eu
veto-lead = Recebeu uma mensagem que você não pediu? Cancele o que ela começou.
veto-what = Quando você tocar no botão:
veto-what-stops = o código e o link dessa mensagem deixam de funcionar
veto-what-password = se a sua senha foi alterada, você pode criar uma nova em seguida
veto-what-claim = se alguém enviou um pedido de análise sobre a sua conta, as pessoas que decidem ficam sabendo que você contesta
veto-submit = Não fui eu
veto-incomplete = Este link não está completo. Abra-o de novo pela mensagem ou copie o link inteiro.
veto-no-script = Sem scripts, esta página não consegue ler o link sozinha.
veto-paste = Cole aqui o link inteiro
veto-paste-hint = Ele começa com { $address }
veto-paste-invalid = Este não é o link inteiro. Copie da mensagem, do começo ao fim.
veto-done-title = Já foi cancelado
veto-done-lead = O código e o link dessa mensagem não funcionam mais.
veto-done-changed = Sua senha foi alterada? Recupere o acesso agora e crie uma nova.
veto-done-recover = Recuperar acesso
veto-done-claim-title = Sua contestação foi recebida
veto-done-claim-lead = As pessoas que decidem sobre esse pedido agora sabem que você contesta.
veto-done-claim-what = Se a conta já tem o seu e-mail ou telefone há algum tempo, o pedido não segue por enquanto: outras pessoas vão ver tudo de novo.
hold-title = Alguém continua tentando?
hold-lead =
    Você pode pausar a recuperação por mensagem por { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }: nesse tempo, nenhum código e nenhum link abre a conta. Você pode encerrar a pausa com um link, e os códigos salvos continuam valendo.
hold-submit =
    Pausar por { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
held-title = A recuperação está pausada
held-lead = Até { $until }, ninguém entra na conta com um código ou link de mensagem.
held-still = Se você precisar entrar, comece uma recuperação: os e-mails e telefones mais antigos da conta recebem um link que encerra a pausa. Os códigos salvos continuam valendo.
held-not-title = A recuperação não está pausada
held-not-lead = Só um e-mail ou telefone que está na conta há bastante tempo pode fazer isso, e só uma vez a cada 7 dias. Mesmo assim, o que você contestou está cancelado.

## What to do when something else happened, step by step

help-none = Se nada disso ajudar
help-none-claim = Nenhum e-mail, telefone ou código salvo da sua conta funciona mais? Envie um pedido de análise: ele é lido por pessoas.
help-none-support = Escreva para nós e conte o que aconteceu. Nunca envie uma senha nem um código.
help-none-else = Veja o que mais pode ter acontecido
help-no-message-nobody = Nada é enviado para um e-mail ou telefone que não está em nenhuma conta, e nenhuma página avisa isso: assim, ninguém descobre quem tem conta aqui.
help-no-message-number = Está esperando um SMS? Veja se o celular tem sinal e pode receber mensagens de remetentes desconhecidos.
help-no-message-other = Comece de novo com outro e-mail, outro telefone ou o nome de usuário da sua conta.
help-no-message-claim = Nada disso funciona mais, e você não tem código salvo? Então envie um pedido de análise: ele é lido por pessoas.
help-no-message-back = Voltar para o código
help-new-contact-other = Sua conta tem outro e-mail ou telefone? Digite esse.
help-new-contact-old = Você ainda consegue ler as mensagens do antigo? Digite o antigo: depois de uma troca, ele ainda vale por um tempo.
help-new-contact-saved = Você tem códigos salvos? Digite seu nome de usuário e use um deles no lugar da mensagem.
help-saved-code-start = Digite seu nome de usuário ou um e-mail ou telefone da sua conta.
help-saved-code-enter = Na página seguinte, escolha “Tenho um código salvo” e digite um deles.
help-saved-code-factor = Sua conta usa a verificação em duas etapas? Então o código de uma mensagem também é necessário.
help-lost-phone-number = Peça o bloqueio do chip do celular e um chip novo com o mesmo número: assim, os SMS voltam a chegar.
help-lost-phone-other = Até lá, digite seu e-mail ou use seu nome de usuário e um código salvo.
help-lost-phone-password = Crie uma nova senha: a conta é desconectada de todos os aparelhos, também do celular perdido.
help-taken-over-mailbox = Outra pessoa consegue ler seus e-mails? Troque primeiro a senha do seu e-mail.
help-taken-over-oldest = Digite o e-mail ou telefone que está na conta há mais tempo. Os mais antigos valem mais que os novos, então quem adicionou um contato próprio não ganha nada com isso.
help-taken-over-tick = Ao criar a nova senha, marque “Alguém entrou na minha conta”: e-mails, telefones e códigos salvos alterados há pouco tempo voltam ou deixam de valer. A conta é desconectada de todos os aparelhos.
help-taken-over-veto = Recebeu uma mensagem sobre algo que você não fez? Abra o link que está nela e avise que não foi você.
help-deleted-start = Digite seu nome de usuário ou um e-mail ou telefone da conta, como se tivesse esquecido a senha.
help-deleted-date = Depois você vê até quando pode ter a conta de volta e a restaura.
help-deleted-mailbox = Perdeu também o acesso ao e-mail e ao telefone? Envie um pedido de análise bem antes desse dia: ele é lido por pessoas, e isso leva alguns dias.
help-deleted-late = Passado esse dia, ela é apagada para sempre, para todos.
help-suspended-start = Digite seu nome de usuário ou um e-mail ou telefone da conta, como se tivesse esquecido a senha.
help-suspended-reason = Depois você vê por que a conta está suspensa e até quando.
help-suspended-password = Uma nova senha não encerra a suspensão.
help-suspended-appeal = Acha que a suspensão está errada? Envie um recurso na mesma página: ele é lido por pessoas.
help-second-factor-kept = A recuperação dá a você uma nova senha. A verificação em duas etapas continua como está, para que ninguém possa contorná-la.
help-second-factor-other = Procure outro aparelho em que a conta ainda esteja conectada ou a opção reserva da sua verificação em duas etapas.
help-second-factor-claim = Não tem nem um nem outro? Envie um pedido de análise: pessoas veem o que pode ser feito.

## What errors mean

errors-title = O que cada erro significa
errors-lead = Procure o código que apareceu para você.
errors-status = Status HTTP
errors-meaning = O que significa
errors-next = O que fazer agora
errors-wait = Quanto esperar
errors-all = Todos os erros
errors-unknown = Não há nenhum erro com esse código. Estes são todos os que existem:
errors-recover = Recuperar o acesso à conta
