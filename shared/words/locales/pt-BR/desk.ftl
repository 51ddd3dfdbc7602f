### What reviewers of claims read.

## What speaks for a claim and against it. $number: days, or how many; see `FindingKind`.

finding-no-account = O que o pedido informa não leva a nenhuma conta.
finding-username-current = O pedido informa o nome de usuário da conta.
finding-username-former = O pedido informa um nome de usuário que a conta já teve.
finding-username-other = O pedido informa um nome de usuário que não é o da conta.
finding-email-current = O pedido informa um e-mail da conta.
finding-email-former = O pedido informa um e-mail que a conta já teve.
finding-email-other = O pedido informa um e-mail que não é da conta.
finding-phone-current = O pedido informa um telefone da conta.
finding-phone-former = O pedido informa um telefone que a conta já teve.
finding-phone-other = O pedido informa um telefone que não é da conta.
finding-password-current = Quem fez o pedido sabe a senha atual. Quem tiver invadido a conta também sabe.
finding-password-earlier =
    { $number ->
        [one] Quem fez o pedido sabe a senha que a conta tinha antes da atual.
       *[other] Quem fez o pedido sabe uma senha mais antiga da conta, { $number } antes da atual.
    }
finding-password-other =
    { $number ->
        [one] O pedido informa uma senha que não consta que a conta tenha tido.
       *[other] O pedido informa { $number } senhas que não consta que a conta tenha tido.
    }
finding-password-not-comparable =
    { $number ->
        [one] Uma senha da conta vem de outro sistema e não pôde ser comparada.
       *[other] { $number } senhas da conta vêm de outro sistema e não puderam ser comparadas.
    }
finding-network-seen = O pedido vem de onde a conta foi recuperada pela última vez.
finding-ticket-senior = Quem fez o pedido comprovou ter um e-mail ou telefone que a conta já tem há bastante tempo.
finding-ticket-other = Quem fez o pedido comprovou ter um e-mail ou telefone mais novo da conta ou um código salvo.
finding-account-old = A conta existe há mais de um ano ({ $number } dias).
finding-account-young =
    { $number ->
        [0] A conta existe há menos de um dia.
        [one] A conta existe há { $number } dia.
       *[other] A conta existe há { $number } dias.
    }
finding-contacts-changed =
    { $number ->
        [one] Um e-mail ou telefone foi adicionado ou removido nos últimos 30 dias.
       *[other] E-mails e telefones foram adicionados ou removidos { $number } vezes nos últimos 30 dias.
    }
finding-password-changed =
    { $number ->
        [0] A senha foi alterada há menos de um dia.
        [one] A senha foi alterada há { $number } dia.
       *[other] A senha foi alterada há { $number } dias.
    }
finding-recoveries-completed =
    { $number ->
        [one] A conta foi recuperada uma vez nos últimos 30 dias.
       *[other] A conta foi recuperada { $number } vezes nos últimos 30 dias.
    }
finding-delivery-failed =
    { $number ->
        [one] Uma mensagem para os e-mails e telefones da conta falhou nos últimos 30 dias.
       *[other] { $number } mensagens para os e-mails e telefones da conta falharam nos últimos 30 dias.
    }
finding-state-fits = A conta está excluída ou suspensa, como diz o pedido.
finding-state-differs = A conta não está excluída ou suspensa como diz o pedido.

## The reviewers' desk, and its door

desk-title = Mesa de análise
desk-lead = Quem perdeu todas as formas de voltar à própria conta envia um pedido. Aqui, pessoas decidem: duas da equipe de análise, cada uma por si.
desk-script = A mesa precisa de scripts: cada requisição mostra o seu token, e uma página sem scripts não consegue fazer isso.
desk-token = Token do seu login
desk-token-hint = O seu próprio login traz você para cá com ele. Esta aba o guarda até você sair ou fechar a aba.
desk-token-missing = Digite o token do seu login.
desk-token-refused = Este token não vale aqui ou o tempo dele acabou. Faça login de novo e volte com um novo.
desk-enter = Abrir a mesa
desk-leave = Sair
desk-left = Você saiu.
desk-loading = Carregando…
desk-failed = Não foi possível acessar a mesa
desk-failed-detail = Nada foi perdido. Confira sua conexão e tente de novo.
desk-again = Tentar de novo
desk-to-queue = Todos os pedidos abertos

## The queue

desk-queue = Pedidos
desk-queue-state = Situação
desk-queue-reason = O que aconteceu
desk-queue-any-reason = Qualquer coisa
desk-queue-contested = Só pedidos contestados
desk-queue-show = Mostrar
desk-queue-count =
    { $count ->
        [0] Não há pedidos assim.
        [one] { $count } pedido nesta página.
       *[other] { $count } pedidos nesta página, primeiro os que vencem antes.
    }
desk-queue-claim = Pedido
desk-queue-due = Prazo
desk-queue-decisions = Decisões até agora
desk-queue-next = Próxima página
desk-state =
    { $state ->
        [open] Aberto
        [needs_reply] Falta a resposta de quem pediu
        [waiting] Aprovado, aberto a contestações
        [approved] Aprovado
        [denied] Negado
        [withdrawn] Retirado
       *[recovered] A conta foi recuperada
    }
desk-reason =
    { $reason ->
        [contact_changed] Outro e-mail ou telefone
        [compromised] Conta invadida
        [deleted] Conta excluída
        [suspended] Conta suspensa
        [second_factor_lost] Segunda etapa perdida
       *[other] Outra coisa
    }
desk-due-days =
    { $count ->
        [one] Vence em { $count } dia
       *[other] Vence em { $count } dias
    }
desk-due-hours =
    { $count ->
        [0] Vence em menos de uma hora
        [one] Vence em { $count } hora
       *[other] Vence em { $count } horas
    }
desk-overdue-days =
    { $count ->
        [one] Venceu há { $count } dia
       *[other] Venceu há { $count } dias
    }
desk-overdue-hours =
    { $count ->
        [0] Venceu há menos de uma hora
        [one] Venceu há { $count } hora
       *[other] Venceu há { $count } horas
    }
desk-approvals =
    { $count ->
        [0] Nenhuma aprovação
        [one] { $count } aprovação
       *[other] { $count } aprovações
    }
desk-denials =
    { $count ->
        [0] Nenhuma negativa
        [one] { $count } negativa
       *[other] { $count } negativas
    }
desk-contested = Contestado
desk-behind = Espera atrás de outros

## One claim. $reference: four characters at the end of its name.

desk-claim = Pedido { $reference }: { $reason }
desk-stands = Situação
desk-made = Enviado
desk-due = Prazo da resposta
desk-reply-by = Quem fez o pedido pode responder até
desk-ready-at = Fim da espera
desk-appeal = Recurso
desk-appeal-proof =
    { $proof ->
        [senior] Foi comprovado um e-mail ou telefone que a conta já tem há bastante tempo. Uma aprovação basta.
       *[other] Foi comprovado um e-mail ou telefone mais novo ou um código salvo.
    }
desk-contested-means = Alguém que tem a conta há bastante tempo contestou. Duas pessoas da equipe que ainda não viram este pedido precisam decidir.
desk-behind-means = Outros pedidos sobre a conta chegaram antes ou têm mais indícios. Este espera atrás deles.
desk-agreed-approvals = Aprovações
desk-agreed-denials = Negativas
desk-agreed = { $count } de { $needed } necessárias

desk-evidence = Indícios
desk-evidence-people = São indícios, não provas. Pessoas decidem.
desk-evidence-finding = O que foi encontrado
desk-evidence-weight = Peso
desk-evidence-total = Total
desk-evidence-none = Nada foi encontrado até agora.
desk-suggestion =
    { $suggestion ->
        [approve] Os indícios sugerem: aprovar
        [ask] Os indícios sugerem: perguntar mais
       *[deny] Os indícios sugerem: negar
    }

desk-account = A conta
desk-account-none = O que o pedido informa não leva a nenhuma conta. Não há nada para devolver.
desk-account-username = Nome de usuário
desk-account-state = Situação
desk-account-stands =
    { $state ->
        [active] Ativa
        [deleted] Excluída
       *[suspended] Suspensa
    }
desk-account-second-factor = Verificação em duas etapas
desk-account-second-factor-is =
    { $is ->
        [yes] Sim
       *[no] Não
    }
desk-account-saved-codes = Códigos salvos restantes
desk-account-contacts = E-mails e telefones
desk-contact =
    { $kind ->
        [email] E-mail
       *[phone] Telefone
    }
desk-contact-confirmed = Confirmado: { $at }
desk-contact-unconfirmed = Não confirmado
desk-contact-removed =
    { $why ->
        [replaced] Trocado: { $at }
        [lost] Removido por perda: { $at }
        [stolen] Removido por roubo: { $at }
       *[suspended] Suspenso por ser de outra pessoa: { $at }
    }

desk-lately = O que aconteceu há pouco
desk-lately-none = Nada.
desk-recoveries = Recuperações
desk-recovery =
    { $what ->
        [requested] Pedida
        [completed] Concluída
        [vetoed] Contestada
       *[undone] Desfeita
    }
desk-changes = Mudanças de e-mails e telefones
desk-change =
    { $change ->
        [added] Adicionado
        [replaced] Trocado
        [lost] Removido por perda
        [stolen] Removido por roubo
        [restored] Trazido de volta
       *[suspended] Suspenso por ser de outra pessoa
    }
desk-failures = Mensagens que não chegaram
desk-failure =
    { $reason ->
        [bounced] A caixa de entrada não existe ou recusa tudo
        [bounced_for_now] A caixa de entrada estava cheia ou indisponível
        [rejected] Recusada por causa do conteúdo
        [refused] A operadora recusou o e-mail ou telefone
        [too_late] Tarde demais para servir
        [no_contact] Não havia para onde enviar
        [held] A recuperação estava pausada
       *[other] Não foi enviada
    }
desk-objections = Contestações
desk-objection =
    { $senior ->
        [yes] De um e-mail ou telefone que a conta já tem há bastante tempo
       *[no] De um e-mail ou telefone mais novo
    }

desk-said = O que diz quem fez o pedido
desk-said-gone = O que foi dito não está mais guardado.
desk-said-nothing = Quem fez o pedido não escreveu nada.
desk-said-username = Nome de usuário como foi digitado
desk-said-reply-to = As respostas vão para
desk-messages = Conversa
desk-message-from =
    { $from ->
        [claimant] Quem fez o pedido
       *[reviewer] Equipe de análise
    }
desk-notes = Anotações da equipe de análise
desk-others = Outros pedidos sobre a conta
desk-history = Quem viu e quem agiu
desk-act-who =
    { $who ->
        [claimant] Quem fez o pedido
        [contact] Um e-mail ou telefone da conta
       *[regain] { $service }
    }
desk-act =
    { $what ->
        [looked] Viu
        [approve] Aprovou
        [deny] Negou
        [ask] Perguntou
        [confirmed] Confirmou o e-mail
        [answered] Escreveu
        [withdrawn] Retirou o pedido
        [recovery] Pediu para recuperar o acesso
        [objected] Contestou
        [moved] Mudou o prazo
        [reminded] Avisou de novo os e-mails e telefones
        [ready] Liberou a recuperação do acesso
        [lapsed] Encerrou, pois o prazo acabou
       *[recovered] A conta foi recuperada
    }

## A decision

desk-decide = Decidir
desk-decide-closed = Não há nada para decidir agora.
desk-decide-earlier = Você decidiu este pedido antes de alguém contestar. Agora decidem pessoas da equipe que ainda não o viram.
desk-decide-voted = Você já decidiu este pedido; outra pessoa da equipe precisa concordar. Você ainda pode perguntar.
desk-decision = Sua decisão
desk-decision-missing = Escolha o que fazer.
desk-approve = Aprovar
desk-deny = Negar
desk-ask = Perguntar a quem fez o pedido
desk-message = Mensagem para quem fez o pedido
desk-message-hint = Quem fez o pedido pode ler na hora. É necessária para negar e para perguntar. Nunca diga qual dos indícios estava certo.
desk-message-missing = Escreva o que quem fez o pedido deve ler.
desk-note = Anotação para a equipe de análise
desk-note-hint = Quem fez o pedido nunca a vê.
desk-go-on = Continuar
desk-confirm = Está certo?
desk-confirm-yes =
    { $decision ->
        [approve] Sim, aprovar
        [deny] Sim, negar
       *[ask] Sim, perguntar
    }
desk-confirm-no = Voltar
desk-approve-first = Esta é a primeira aprovação. Nada está decidido até que uma segunda pessoa também aprove.
desk-approve-waits =
    { $days ->
        [one] Esta é a última aprovação necessária. Todos os e-mails e telefones da conta são avisados e podem contestar, e o pedido espera { $days } dia.
       *[other] Esta é a última aprovação necessária. Todos os e-mails e telefones da conta são avisados e podem contestar, e o pedido espera { $days } dias.
    }
desk-approve-reinstates = Esta é a última aprovação necessária. A suspensão é encerrada na hora, e quem fez o pedido é avisado.
desk-deny-first = Esta é a primeira negativa. Nada está decidido até que uma segunda pessoa também negue.
desk-deny-ends = O pedido é negado e encerrado, e quem fez o pedido recebe a sua mensagem.
desk-ask-waits =
    { $days ->
        [one] Quem fez o pedido recebe a sua pergunta e tem { $days } dia para responder.
       *[other] Quem fez o pedido recebe a sua pergunta e tem { $days } dias para responder.
    }
desk-done =
    { $decision ->
        [approve] Sua aprovação foi guardada.
        [deny] Sua negativa foi guardada.
       *[ask] Sua pergunta está a caminho.
    }
desk-reload = Carregar o pedido de novo
desk-reload-hint = O que você escreveu continua aqui.
