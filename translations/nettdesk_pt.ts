<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sells internet access through MikroTik routers.</source>
        <translation>Vende acesso à internet por roteadores MikroTik.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>NettDesk is free software: you may use, change and share it under the GNU General Public License, version 3 or later.</source>
        <translation>O NettDesk é software livre: você pode usar, alterar e compartilhar sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL version 3).</source>
        <translation>Feito com Qt %1 (LGPL versão 3).</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons.</source>
        <translation>Ícones: Tabler Icons.</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Sobre o NettDesk</translation>
    </message>
</context>
<context>
    <name>AccountActs</name>
    <message>
        <source>This request does not say which one it is. Nothing was changed.</source>
        <translation>Este pedido não se identifica. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is being activated at this moment. Try again when that is done.</source>
        <translation>“%1” está sendo ativado neste momento. Tente de novo quando terminar.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>“%1” já terminou.</translation>
    </message>
    <message>
        <source>“%1” has no time limit, so it cannot be given more time.</source>
        <translation>“%1” não tem limite de tempo, por isso não pode receber mais tempo.</translation>
    </message>
    <message>
        <source>“%1” has no data limit, so it cannot be given more data.</source>
        <translation>“%1” não tem limite de dados, por isso não pode receber mais dados.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment.</source>
        <translation>“%1” foi alterado por outra pessoa neste momento.</translation>
    </message>
    <message>
        <source>“%1” is over. Give the guest a new code.</source>
        <translation>“%1” já terminou. Dê um código novo ao cliente.</translation>
    </message>
    <message>
        <source>Say how much time or data to add. Nothing was changed.</source>
        <translation>Diga quanto tempo ou dados acrescentar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The other code cannot be used for this: only an unused one can. Nothing was changed.</source>
        <translation>O outro código não serve para isto: só um ainda não usado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.</source>
        <translation>“%1” limita o que “%2” não limita, por isso não se ganharia nada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” may not be used yet. Nothing was changed.</source>
        <translation>“%1” ainda não pode ser usado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” may not be used any more. Nothing was changed.</source>
        <translation>“%1” não pode mais ser usado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is over. Let the guest use “%2” by itself.</source>
        <translation>“%1” já terminou. Deixe o cliente usar “%2” por si só.</translation>
    </message>
    <message>
        <source>The other router is not in the list of routers, or is switched off. Nothing was changed.</source>
        <translation>O outro roteador não está na lista de roteadores ou está desligado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>“%1” já pertence a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated. It stays where it is.</source>
        <translation>“%1” já terminou ou está sendo ativado. Fica onde está.</translation>
    </message>
    <message>
        <source>“%1” has no account on a router, so no device has it.</source>
        <translation>“%1” não tem conta em um roteador, por isso nenhum dispositivo está preso a ele.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated.</source>
        <translation>“%1” já terminou ou está sendo ativado.</translation>
    </message>
    <message>
        <source>“%1” is blocked already.</source>
        <translation>“%1” já está bloqueado.</translation>
    </message>
    <message>
        <source>“%1” is not blocked.</source>
        <translation>“%1” não está bloqueado.</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>Voucher (Offline)</source>
        <translation>Voucher (off-line)</translation>
    </message>
</context>
<context>
    <name>AccountWorker</name>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>O voucher deste trabalho não está (mais) no banco de dados.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Tempo usado</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The router&apos;s own</source>
        <translation>Do próprio roteador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts on the router</source>
        <translation>Contas no roteador</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar contas</translation>
    </message>
    <message>
        <source>User, profile, comment, customer</source>
        <translation>Usuário, perfil, comentário, assinante</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>O NettDesk não contata este roteador.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Nenhuma conta encontrada</translation>
    </message>
    <message>
        <source>Search looks at user, profile, comment and customer, within the service.</source>
        <translation>A busca olha usuário, perfil, comentário e assinante, dentro do serviço.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Não é possível consultar o roteador</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Tente de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Vouchers that are redeemed, and customers with an account, stand here.</source>
        <translation>Aqui ficam os vouchers resgatados e os assinantes com conta.</translation>
    </message>
</context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>Interrompido: %n voucher ficou como estava</numerusform>
            <numerusform>Interrompido: %n vouchers ficaram como estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>%n voucher pronto</numerusform>
            <numerusform>%n vouchers prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>%n voucher fica como está.</numerusform>
            <numerusform>%n vouchers ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The router is told now, or as soon as it answers.</source>
        <translation>O roteador é avisado agora ou assim que responder.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersModel</name>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Assinante</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>an account on the router that belongs to nobody we know</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Online for</source>
        <translation>On-line há</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
</context>
<context>
    <name>ActiveUsersTab</name>
    <message>
        <source>Guests who are online</source>
        <translation>Clientes on-line</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>User, address, MAC, customer</source>
        <translation>Usuário, endereço, MAC, assinante</translation>
    </message>
    <message>
        <source>Copy user names</source>
        <translation>Copiar nomes de usuário</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n cliente on-line</numerusform>
            <numerusform>%n clientes on-line</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>O NettDesk não contata este roteador.</translation>
    </message>
    <message>
        <source>No guest matches</source>
        <translation>Nenhum cliente encontrado</translation>
    </message>
    <message>
        <source>Search looks at user, address, MAC and customer.</source>
        <translation>A busca olha usuário, endereço, MAC e assinante.</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Ninguém está on-line</translation>
    </message>
    <message>
        <source>Guests appear here the moment they sign in, and go when they leave.</source>
        <translation>Os clientes aparecem aqui assim que entram e somem quando saem.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Não é possível consultar o roteador</translation>
    </message>
    <message>
        <source>It is tried again by itself; guests appear as soon as it answers.</source>
        <translation>Novas tentativas são feitas sozinhas; os clientes aparecem assim que ele responder.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests…</source>
        <translation>
            <numerusform>Desconectar %n cliente…</numerusform>
            <numerusform>Desconectar %n clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>Desconectar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>Desconectar %n cliente?</numerusform>
            <numerusform>Desconectar %n clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The session ends at once. The account stays as it is: who has time left may sign in again.</source>
        <translation>A sessão termina na hora. A conta fica como está: quem ainda tem tempo pode entrar de novo.</translation>
    </message>
    <message>
        <source>Forget the device too, so that it does not come back by itself</source>
        <translation>Esquecer também o dispositivo, para que não volte sozinho</translation>
    </message>
    <message>
        <source>Leave online</source>
        <translation>Deixar on-line</translation>
    </message>
    <message numerus="yes">
        <source>Disconnecting %n guests</source>
        <translation>
            <numerusform>Desconectando %n cliente</numerusform>
            <numerusform>Desconectando %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were disconnected.</source>
        <translation>
            <numerusform>%n cliente foi desconectado.</numerusform>
            <numerusform>%n clientes foram desconectados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>%n voltou na hora.</numerusform>
            <numerusform>%n voltaram na hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadBatches</name>
    <message>
        <source>There is no such batch.</source>
        <translation>Este lote não existe.</translation>
    </message>
    <message>
        <source>The router does not tell its clock.</source>
        <translation>O roteador não informa o relógio dele.</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>it was added later</source>
        <translation>foi acrescentada depois</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>it does not follow from the row before it</source>
        <translation>não dá continuidade à linha anterior</translation>
    </message>
    <message>
        <source>it names data key %1, which is not there</source>
        <translation>indica a chave de dados %1, que não existe</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>foi alterada depois de gravada</translation>
    </message>
    <message>
        <source>it is not the row that was there when its number was noted</source>
        <translation>não é a linha que estava lá quando seu número foi anotado</translation>
    </message>
    <message>
        <source>rows %1 to %2 are missing</source>
        <translation>faltam as linhas %1 a %2</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir cartões…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>Lote %1: %n voucher, %2</numerusform>
            <numerusform>Lote %1: %n vouchers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Criado %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Criado %1 por %2</translation>
    </message>
    <message>
        <source>Accounts on the router</source>
        <translation>Contas no roteador</translation>
    </message>
    <message>
        <source>%1 of %2 stand on the router</source>
        <translation>%1 de %2 estão no roteador</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>falta criar %n; isso continua sozinho</numerusform>
            <numerusform>falta criar %n; isso continua sozinho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n precisa que alguém decida</numerusform>
            <numerusform>%n precisam que alguém decida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxPanel</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>On several conditions</source>
        <translation>Sob várias condições</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Quando aparece</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Da esquerda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Do topo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>If there is: %1</source>
        <translation>Se houver: %1</translation>
    </message>
    <message>
        <source>If there is no: %1</source>
        <translation>Se não houver: %1</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Type the name of your business.</source>
        <translation>Digite o nome do seu negócio.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as USD or KES.</source>
        <translation>Digite as três letras de uma moeda, como USD ou BRL.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nome do negócio</translation>
    </message>
    <message>
        <source>Café Horizon</source>
        <translation>Café Horizonte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>It cannot be changed once something was sold.</source>
        <translation>Não pode ser mudada depois da primeira venda.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what the button does, and the key that does it. &quot;Redeem a code (F3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ByteCount</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Calibration page of “%1”</source>
        <translation>Página de calibração de “%1”</translation>
    </message>
    <message>
        <source>1. From the left edge of the paper to the line that goes down: %1 mm</source>
        <translation>1. Da borda esquerda do papel até a linha que desce: %1 mm</translation>
    </message>
    <message>
        <source>2. From the top edge of the paper to the line that goes across: %1 mm</source>
        <translation>2. Da borda superior do papel até a linha que atravessa: %1 mm</translation>
    </message>
    <message>
        <source>3. From the cross to the last tick of the line across: %1 mm</source>
        <translation>3. Da cruz até a última marca da linha horizontal: %1 mm</translation>
    </message>
    <message>
        <source>4. From the cross to the last tick of the line down: %1 mm</source>
        <translation>4. Da cruz até a última marca da linha vertical: %1 mm</translation>
    </message>
    <message>
        <source>Measure with a ruler and type in what you find, where it is something else.</source>
        <translation>Meça com uma régua e digite o que encontrar, onde for diferente.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimir a página</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Calibrate “%1”</source>
        <translation>Calibrar “%1”</translation>
    </message>
    <message>
        <source>Print the calibration page, measure it with a ruler, and type in the four lengths. From then on cards land where the design says, on this printer.</source>
        <translation>Imprima a página de calibração, meça com uma régua e digite os quatro comprimentos. A partir daí, nesta impressora, os cartões saem onde o modelo diz.</translation>
    </message>
    <message>
        <source>1. Left edge to the line</source>
        <translation>1. Borda esquerda até a linha</translation>
    </message>
    <message>
        <source>2. Top edge to the line</source>
        <translation>2. Borda superior até a linha</translation>
    </message>
    <message>
        <source>3. Line across</source>
        <translation>3. Linha horizontal</translation>
    </message>
    <message>
        <source>4. Line down</source>
        <translation>4. Linha vertical</translation>
    </message>
    <message>
        <source>Without calibration</source>
        <translation>Sem calibração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their size.</source>
        <translation>Os cartões são deslocados %1 mm para a direita e %2 mm para baixo, e desenhados a %3 % e %4 % do tamanho.</translation>
    </message>
    <message>
        <source>No printer misses by that much: measure again.</source>
        <translation>Nenhuma impressora erra tanto: meça de novo.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Página de calibração</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>where the pointer is on the card</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Cartão inteiro</translation>
    </message>
    <message>
        <source>As large as the card</source>
        <translation>Do tamanho do cartão</translation>
    </message>
    <message>
        <source>Snap to the grid, the card and other elements</source>
        <translation>Alinhar à grade, ao cartão e a outros elementos</translation>
    </message>
    <message>
        <source>Grid %1 mm</source>
        <translation>Grade de %1 mm</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Sem grade</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valores usuais</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valores longos</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Poucos valores</translation>
    </message>
    <message>
        <source>Program&apos;s own</source>
        <translation>Do programa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valores mostrados</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Idioma mostrado</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Draw it here, or press Enter to put it in the middle.</source>
        <translation>Desenhe-o aqui, ou prima Enter para o pôr no meio.</translation>
    </message>
    <message>
        <source>Take an element from the list and draw it here.</source>
        <translation>Escolha um elemento da lista e desenhe-o aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n elemento escolhido</numerusform>
            <numerusform>%n elementos escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDesign</name>
    <message>
        <source>Business cards on A4 (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Cartões de visita em A4 (10 por folha)</translation>
    </message>
    <message>
        <source>Business cards on Letter (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Cartões de visita em Carta (10 por folha)</translation>
    </message>
    <message>
        <source>Small cards on A4 (40 a sheet)</source>
        <comment>card design</comment>
        <translation>Cartões pequenos em A4 (40 por folha)</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <comment>card design</comment>
        <translation>Recibo, bobina de 80 mm</translation>
    </message>
    <message>
        <source>The card design “%1” is missing from this program.</source>
        <translation>O modelo de cartão “%1” está faltando neste programa.</translation>
    </message>
    <message>
        <source>There is no card design “%1”. Designs are: %2.</source>
        <translation>Não há modelo de cartão “%1”. Os modelos são: %2.</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>deve ser um objeto entre chaves</translation>
    </message>
    <message>
        <source>is not known. Known here are: %1</source>
        <translation>não é conhecido. São conhecidos aqui: %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>is %1; it must be from %2 to %3</source>
        <translation>é %1; deve ser de %2 a %3</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>deve ser um texto entre aspas</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>deve ser um destes: %1</translation>
    </message>
    <message>
        <source>must be a colour such as &quot;#1a2b3c&quot;</source>
        <translation>deve ser uma cor como &quot;#1a2b3c&quot;</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>deve ser uma lista entre colchetes</translation>
    </message>
    <message>
        <source>names no placeholder. Placeholders are: %1</source>
        <translation>não indica um marcador. Os marcadores são: %1</translation>
    </message>
    <message>
        <source>This card design cannot be used: it %1.</source>
        <translation>Este modelo de cartão não pode ser usado: ele %1.</translation>
    </message>
    <message>
        <source>This card design cannot be used: “%1” %2.</source>
        <translation>Este modelo de cartão não pode ser usado: “%1” %2.</translation>
    </message>
    <message>
        <source>must have 1 to %1 parts</source>
        <translation>deve ter de 1 a %1 partes</translation>
    </message>
    <message>
        <source>is bigger than the size</source>
        <translation>é maior que o tamanho</translation>
    </message>
    <message>
        <source>reaches over the edge of the card</source>
        <translation>passa da borda do cartão</translation>
    </message>
    <message>
        <source>is a line without length</source>
        <translation>é uma linha sem comprimento</translation>
    </message>
    <message>
        <source>make more than %1 cards a sheet</source>
        <translation>dá mais de %1 cartões por folha</translation>
    </message>
    <message>
        <source>is too narrow for its cards</source>
        <translation>é estreito demais para os cartões</translation>
    </message>
    <message>
        <source>is too short for its cards</source>
        <translation>é curto demais para os cartões</translation>
    </message>
    <message>
        <source>may hold small letters, digits and single hyphens only</source>
        <translation>só pode ter letras minúsculas, dígitos e hifens isolados</translation>
    </message>
    <message>
        <source>must be a list of at most %1 elements</source>
        <translation>deve ser uma lista de no máximo %1 elementos</translation>
    </message>
    <message>
        <source>Labels Avery L7160 (21 on A4)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery L7160 (21 em A4)</translation>
    </message>
    <message>
        <source>Labels Avery L7163 (14 on A4)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery L7163 (14 em A4)</translation>
    </message>
    <message>
        <source>Labels Avery 5160 (30 on Letter)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery 5160 (30 em Carta)</translation>
    </message>
    <message>
        <source>Labels Avery 5161 (20 on Letter)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery 5161 (20 em Carta)</translation>
    </message>
    <message>
        <source>Business cards Avery 8371 (10 on Letter)</source>
        <comment>card design</comment>
        <translation>Cartões de visita Avery 8371 (10 em Carta)</translation>
    </message>
    <message>
        <source>Plastic card CR80</source>
        <comment>card design</comment>
        <translation>Cartão de plástico CR80</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <comment>card design</comment>
        <translation>Recibo, bobina de 58 mm</translation>
    </message>
    <message>
        <source>Poster A6 with one code</source>
        <comment>card design</comment>
        <translation>Cartaz A6 com um código</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>element of a card</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>element of a card</comment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>element of a card</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <comment>element of a card</comment>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>element of a card</comment>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>element of a card</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>element of a card</comment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>What was copied is no part of a card design. The design is as it was.</source>
        <translation>O que foi copiado não faz parte de um modelo de cartão. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>A card can hold %1 elements at most. The design is as it was.</source>
        <translation>Um cartão comporta no máximo %1 elementos. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>is not written in base64</source>
        <translation>não está escrito em base64</translation>
    </message>
    <message>
        <source>cannot be used. %1</source>
        <translation>não pode ser usado. %1</translation>
    </message>
    <message>
        <source>must be 0, 90, 180 or 270</source>
        <translation>deve ser 0, 90, 180 ou 270</translation>
    </message>
    <message>
        <source>has two elements with the id %1</source>
        <translation>tem dois elementos com o id %1</translation>
    </message>
    <message>
        <source>must be a list of at most %1 languages</source>
        <translation>deve ser uma lista de no máximo %1 idiomas</translation>
    </message>
    <message>
        <source>must hold codes such as &quot;es&quot; or &quot;pt&quot;</source>
        <translation>deve conter códigos como &quot;es&quot; ou &quot;pt&quot;</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>contém mais de %1 imagens</translation>
    </message>
</context>
<context>
    <name>CardFactsDialog</name>
    <message>
        <source>Its password</source>
        <translation>Senha dele</translation>
    </message>
    <message>
        <source>The Wi-Fi is open: guests join it without a password</source>
        <translation>O Wi-Fi é aberto: os clientes entram sem senha</translation>
    </message>
    <message>
        <source>Address of the redemption page (optional)</source>
        <translation>Endereço da página de resgate (opcional)</translation>
    </message>
    <message>
        <source>What cards say</source>
        <translation>O que os cartões dizem</translation>
    </message>
    <message>
        <source>For all designs of the shop: codes and texts on cards are filled with this.</source>
        <translation>Para todos os modelos da loja: os códigos e textos dos cartões são preenchidos com isto.</translation>
    </message>
    <message>
        <source>Name of the guests&apos; Wi-Fi (SSID)</source>
        <translation>Nome do Wi-Fi dos clientes (SSID)</translation>
    </message>
    <message>
        <source>A QR code of the kind “Join the Wi-Fi” joins the guest&apos;s phone to it.</source>
        <translation>Um QR code do tipo “Entrar no Wi-Fi” conecta o celular do cliente a ele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>One is stored, sealed. Leave this empty to keep it.</source>
        <translation>Há uma guardada e selada. Deixe vazio para mantê-la.</translation>
    </message>
    <message>
        <source>8 to 63 characters, as it stands on the router. It is kept sealed, and stands readable in the QR code of every card that joins the Wi-Fi.</source>
        <translation>De 8 a 63 caracteres, como está no roteador. Ela fica guardada e selada, mas pode ser lida no QR code de todo cartão que conecta ao Wi-Fi.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi&apos;s password, or say that it is open.</source>
        <translation>Digite a senha do Wi-Fi ou indique que ele é aberto.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card size</source>
        <translation>Tamanho do cartão</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Card width</source>
        <translation>Largura do cartão</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>Altura do cartão</translation>
    </message>
    <message>
        <source>Stretch what stands on it</source>
        <translation>Esticar o que está nele</translation>
    </message>
    <message>
        <source>Languages of this card</source>
        <translation>Idiomas deste cartão</translation>
    </message>
    <message>
        <source>Texts that do not fit are looked for in each. Without one: in the program&apos;s language.</source>
        <translation>Textos que não cabem são procurados em cada um. Sem nenhum: no idioma do programa.</translation>
    </message>
</context>
<context>
    <name>CardPdf</name>
    <message>
        <source>There are no cards to print.</source>
        <translation>Não há cartões para imprimir.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Choose another place for it.</source>
        <translation>Não foi possível gravar o PDF. Escolha outro lugar para ele.</translation>
    </message>
    <message>
        <source>The PDF was cancelled; no file was written.</source>
        <translation>O PDF foi cancelado; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No cards were lost; choose another place for the file.</source>
        <translation>Não foi possível gravar “%1”. Nenhum cartão se perdeu; escolha outro lugar para o arquivo.</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>This is not a picture that a card can show. Use a PNG or JPEG file. The design is as it was.</source>
        <translation>Esta não é uma imagem que um cartão possa mostrar. Use um arquivo PNG ou JPEG. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size cannot be read. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Esta imagem está danificada: não foi possível ler o tamanho dela. Salve-a de novo no programa de onde vem. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on a side are enough for print). The design is as it was.</source>
        <translation>Esta imagem tem %1 × %2 pixels, mais do que um cartão consegue usar. Primeiro diminua a imagem (%3 pixels por lado bastam para imprimir). O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Esta imagem está danificada e não pode ser mostrada. Salve-a de novo no programa de onde vem. O modelo ficou como estava.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>A impressão não pode começar no cartão %1: este modelo tem os cartões 1 a %2 em uma folha.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card, even at the smallest size.</source>
        <translation>“%1” é longo demais para o lugar dele no cartão, mesmo no menor tamanho.</translation>
    </message>
    <message>
        <source>The QR code for “%1” is too fine for its place: some printers and phones will not manage it. Give it more room, or shorten the address.</source>
        <translation>O QR code de “%1” é fino demais para o lugar dele: algumas impressoras e celulares não vão dar conta. Dê mais espaço ou encurte o endereço.</translation>
    </message>
    <message>
        <source>“%1” is too long for a QR code, so there is none on the card.</source>
        <translation>“%1” é longo demais para um QR code, por isso não há nenhum no cartão.</translation>
    </message>
    <message>
        <source>The barcode for “%1” is too fine for its place: some printers and scanners will not manage it. Give it more room.</source>
        <translation>O código de barras de “%1” é fino demais para o lugar dele: algumas impressoras e leitores não vão dar conta. Dê mais espaço.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, digits and signs of English.</source>
        <translation>“%1” não pode ser um código de barras, por isso não há nenhum no cartão. Um código de barras comporta até 80 letras, dígitos e sinais do inglês.</translation>
    </message>
    <message>
        <source>No font of this computer has all characters of “%1”, so boxes would be printed in their place. Install a font for this script (Noto has one for each).</source>
        <translation>Nenhuma fonte deste computador tem todos os caracteres de “%1”, por isso sairiam quadradinhos no lugar deles. Instale uma fonte para esta escrita (a Noto tem uma para cada).</translation>
    </message>
    <message>
        <source>This computer does not have the font “%1”. The card is printed in another one; choose a font that is here, or add it to the computer.</source>
        <translation>Este computador não tem a fonte “%1”. O cartão é impresso com outra; escolha uma fonte que exista aqui ou adicione-a ao computador.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 copies of a card, not %2.</source>
        <translation>Pode haver de 1 a %1 cópias de um cartão, não %2.</translation>
    </message>
</context>
<context>
    <name>CardTextField</name>
    <message>
        <source>There can be %1 lines at most.</source>
        <translation>Pode haver no máximo %1 linhas.</translation>
    </message>
    <message>
        <source>A line can have %1 characters at most.</source>
        <translation>Uma linha pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Inserir um valor</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>upload speed</comment>
        <translation>%1 envio</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>download and upload speed</comment>
        <translation>%1 download, %2 envio</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the code</source>
        <comment>printed where the password would stand</comment>
        <translation>igual ao código</translation>
    </message>
    <message>
        <source>Access code</source>
        <comment>above the code of a voucher card</comment>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>before the password of a voucher card</comment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Scan to connect</source>
        <comment>below the QR code of a voucher card; short</comment>
        <translation>Escaneie para conectar</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {ssid}</source>
        <comment>first step on a voucher card; {ssid} is its name</comment>
        <translation>Entre no Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <comment>first step on a voucher card</comment>
        <translation>Entre no nosso Wi-Fi</translation>
    </message>
    <message>
        <source>Scan, or open {portal}</source>
        <comment>second step on a voucher card; {portal} is an address</comment>
        <translation>Escaneie ou abra {portal}</translation>
    </message>
    <message>
        <source>Open any page in your browser</source>
        <comment>second step on a voucher card</comment>
        <translation>Abra qualquer página no navegador</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <comment>third step on a voucher card</comment>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>Redeem by {validity}</source>
        <comment>on a voucher card; {validity} is a date</comment>
        <translation>Resgate até {validity}</translation>
    </message>
    <message>
        <source>Wi-Fi voucher</source>
        <comment>heading of a voucher card</comment>
        <translation>Voucher Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi {ssid}</source>
        <comment>the network&apos;s name on a small card</comment>
        <translation>Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <comment>last line of a receipt</comment>
        <translation>Obrigado pela visita</translation>
    </message>
    <message>
        <source>Reprint %1</source>
        <comment>on a voucher card that was printed before; how often</comment>
        <translation>Reimpressão %1</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Refused, but needed</source>
        <translation>Recusado, mas necessário</translation>
    </message>
    <message>
        <source>Works, but should not</source>
        <translation>Funciona, mas não deveria</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Read in the router&apos;s list</source>
        <translation>Lido na lista do roteador</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Time servers</source>
        <translation>Servidores de hora</translation>
    </message>
    <message>
        <source>Clock of “%1”</source>
        <translation>Relógio de “%1”</translation>
    </message>
    <message>
        <source>What the router ends by itself, and the hours in its log, go by its own clock.</source>
        <translation>O que o roteador encerra sozinho, e as horas no log dele, seguem o relógio dele.</translation>
    </message>
    <message>
        <source>One to four names or addresses, parted by commas. The clock moves when one of them answers the router.</source>
        <translation>De um a quatro nomes ou endereços, separados por vírgulas. O relógio se ajusta quando um deles responde ao roteador.</translation>
    </message>
    <message>
        <source>Set to our time once</source>
        <translation>Acertar uma vez pelo nosso</translation>
    </message>
    <message>
        <source>For a router that reaches no time server. After a power cut it is wrong again.</source>
        <translation>Para um roteador que não alcança nenhum servidor de hora. Depois de uma queda de energia ele fica errado de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Use time servers</source>
        <translation>Usar servidores de hora</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Hora do roteador</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando o roteador…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Compared with ours</source>
        <translation>Comparado com o nosso</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 adiantado</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>Unknown: this router does not say how far it is from UTC.</source>
        <translation>Desconhecido: este roteador não diz a que distância está do UTC.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usados</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>Write one to four time servers, parted by commas.</source>
        <translation>Escreva de um a quatro servidores de hora, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The router takes its time from these servers now. Its clock is right within a minute or two, if it reaches one of them.</source>
        <translation>Agora o roteador pega a hora destes servidores. O relógio dele fica certo em um ou dois minutos, se alcançar um deles.</translation>
    </message>
    <message>
        <source>The router&apos;s clock was set to ours.</source>
        <translation>O relógio do roteador foi acertado pelo nosso.</translation>
    </message>
</context>
<context>
    <name>ClockGuard</name>
    <message>
        <source>Name one to four time servers by host name or address. Nothing was changed.</source>
        <translation>Indique de um a quatro servidores de hora por nome ou endereço. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The router took the time servers, but its NTP client is still off. Look at System &gt; NTP Client on the router.</source>
        <translation>O roteador aceitou os servidores de hora, mas o cliente NTP dele continua desligado. Veja System &gt; NTP Client no roteador.</translation>
    </message>
    <message>
        <source>This router does not say how far its zone is from UTC, so its clock was not touched. Set it on the router (System &gt; Clock).</source>
        <translation>Este roteador não diz a que distância do UTC fica o fuso dele, por isso não se mexeu no relógio. Acerte no roteador (System &gt; Clock).</translation>
    </message>
</context>
<context>
    <name>CodeCover</name>
    <message>
        <source>The code is hidden. Point at it, or hold the space bar, to see it.</source>
        <translation>O código está oculto. Aponte para ele, ou segure a barra de espaço, para vê-lo.</translation>
    </message>
</context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>“%1” não respondeu em %n segundo.</numerusform>
            <numerusform>“%1” não respondeu em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>O estado dele é “%1”.</translation>
    </message>
    <message>
        <source>It belongs to the router “%1”.</source>
        <translation>Ele pertence ao roteador “%1”.</translation>
    </message>
    <message>
        <source>Sold %1 by %2.</source>
        <translation>Vendido %1 por %2.</translation>
    </message>
    <message>
        <source>Redeemed %1 by %2.</source>
        <translation>Resgatado %1 por %2.</translation>
    </message>
    <message>
        <source>First used between %1 and %2.</source>
        <translation>Usado pela primeira vez entre %1 e %2.</translation>
    </message>
    <message>
        <source>First used %1.</source>
        <translation>Usado pela primeira vez %1.</translation>
    </message>
    <message>
        <source>Its device is %1.</source>
        <translation>O dispositivo dele é %1.</translation>
    </message>
    <message>
        <source>Its time ends %1.</source>
        <translation>O tempo dele termina %1.</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Terminou %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Only one is close to it: “%2”.</source>
        <translation>Não há código “%1”. Só um se parece com ele: “%2”.</translation>
    </message>
    <message>
        <source>There is no code “%1” in this shop, not even a deleted one.</source>
        <translation>Não há código “%1” nesta loja, nem mesmo excluído.</translation>
    </message>
    <message>
        <source>It may be redeemed from %1 on.</source>
        <translation>Ele pode ser resgatado a partir de %1.</translation>
    </message>
    <message>
        <source>It could be redeemed until %1.</source>
        <translation>Ele podia ser resgatado até %1.</translation>
    </message>
    <message>
        <source>Its router “%1” is switched off in NettDesk.</source>
        <translation>O roteador dele, “%1”, está desligado no NettDesk.</translation>
    </message>
    <message>
        <source>Its package “%1” is switched off.</source>
        <translation>O pacote dele, “%1”, está desligado.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.</source>
        <translation>Não há nada de errado com ele: está em “%1” e espera o primeiro login.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it has not been redeemed yet.</source>
        <translation>Não há nada de errado com ele: ainda não foi resgatado.</translation>
    </message>
    <message>
        <source>It is paid, but its account could not be made on “%1”; somebody must decide. %2</source>
        <translation>Está pago, mas não foi possível criar a conta dele em “%1”; alguém precisa decidir. %2</translation>
    </message>
    <message>
        <source>It is paid and recorded; “%1” has not taken its account yet. %2</source>
        <translation>Está pago e registrado; “%1” ainda não aceitou a conta dele. %2</translation>
    </message>
    <message>
        <source>Its data was used up %1.</source>
        <translation>Os dados dele se esgotaram %1.</translation>
    </message>
    <message>
        <source>Its time was used up %1.</source>
        <translation>O tempo dele se esgotou %1.</translation>
    </message>
    <message>
        <source>Somebody ended it %1.</source>
        <translation>Alguém o encerrou %1.</translation>
    </message>
    <message>
        <source>What it gave went to another code %1.</source>
        <translation>O que ele dava passou para outro código %1.</translation>
    </message>
    <message>
        <source>What it gave was used up %1.</source>
        <translation>O que ele dava se esgotou %1.</translation>
    </message>
    <message>
        <source>Its date passed %1.</source>
        <translation>A data dele passou %1.</translation>
    </message>
    <message>
        <source>Its time was over %1.</source>
        <translation>O tempo dele terminou %1.</translation>
    </message>
    <message>
        <source>Its online time is used up.</source>
        <translation>O tempo on-line dele está esgotado.</translation>
    </message>
    <message>
        <source>Its data is used up.</source>
        <translation>Os dados dele estão esgotados.</translation>
    </message>
    <message>
        <source>It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.</source>
        <translation>Já foi resgatado: %1, por %2. Não é para resgatar de novo, só para entrar com ele.</translation>
    </message>
    <message>
        <source>It is in use since its first sign-in.</source>
        <translation>Está em uso desde o primeiro login.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Foi excluído.</translation>
    </message>
    <message>
        <source>It was deleted %1.</source>
        <translation>Foi excluído %1.</translation>
    </message>
    <message>
        <source>It is blocked.</source>
        <translation>Está bloqueado.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, but the guest stands at “%2”.</source>
        <translation>Ele pertence a “%1”, mas o cliente está em “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no user of this code, although it should.</source>
        <translation>“%1” não tem usuário para este código, embora devesse ter.</translation>
    </message>
    <message>
        <source>“%1” has a user of this name that NettDesk did not make.</source>
        <translation>“%1” tem um usuário com este nome que o NettDesk não criou.</translation>
    </message>
    <message>
        <source>“%1” counted all of its time.</source>
        <translation>“%1” contou todo o tempo dele.</translation>
    </message>
    <message>
        <source>“%1” counted all of its data.</source>
        <translation>“%1” contou todos os dados dele.</translation>
    </message>
    <message>
        <source>Its user on “%1” is switched off.</source>
        <translation>O usuário dele em “%1” está desligado.</translation>
    </message>
    <message>
        <source>It is locked to the device %1; the guest&apos;s is %2.</source>
        <translation>Ele está preso ao dispositivo %1; o do cliente é %2.</translation>
    </message>
    <message>
        <source>“%1” has no free address left for its guests.</source>
        <translation>“%1” não tem mais endereço livre para seus clientes.</translation>
    </message>
    <message>
        <source>“%1” asks a RADIUS server, and that does not answer.</source>
        <translation>“%1” consulta um servidor RADIUS, e este não responde.</translation>
    </message>
    <message>
        <source>As many devices as it allows were signed in with it.</source>
        <translation>Já entraram com ele tantos dispositivos quantos ele permite.</translation>
    </message>
    <message>
        <source>It is locked to another device than the one that tried it.</source>
        <translation>Ele está preso a um dispositivo diferente do que tentou.</translation>
    </message>
    <message>
        <source>It is signed in on another device: %1.</source>
        <translation>Ele está em uso em outro dispositivo: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 is signed in with it for %2.</source>
        <translation>Não há nada de errado: %1 está conectado com ele há %2.</translation>
    </message>
    <message>
        <source>“%1” has no user of this name.</source>
        <translation>“%1” não tem usuário com este nome.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched off.</source>
        <translation>“%1” tem o usuário dele, desligado.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched on.</source>
        <translation>“%1” tem o usuário dele, ligado.</translation>
    </message>
    <message>
        <source>Signed in: %1 at %2 for %3.</source>
        <translation>Conectado: %1 em %2 há %3.</translation>
    </message>
    <message>
        <source>Its log: %1</source>
        <translation>O log dele: %1</translation>
    </message>
    <message>
        <source>No hotspot runs on “%1”.</source>
        <translation>Nenhum hotspot roda em “%1”.</translation>
    </message>
    <message>
        <source>It is paid and recorded, but “%1” does not answer. Its account is made as soon as the router is back, and its time starts then.</source>
        <translation>Está pago e registrado, mas “%1” não responde. A conta é criada assim que o roteador voltar, e o tempo começa então.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; the account is made as soon as the router is back.</source>
        <translation>Não há nada de errado com o código, mas o roteador dele, “%1”, não responde. Pode ser resgatado; a conta é criada assim que o roteador voltar.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer.</source>
        <translation>Não há nada de errado com o código, mas o roteador dele, “%1”, não responde.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>In groups of</source>
        <translation>Em grupos de</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Feito de</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos próprios</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>Formato próprio…</translation>
    </message>
    <message>
        <source>Letters and digits, no look-alikes</source>
        <translation>Letras e dígitos, sem os parecidos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
</context>
<context>
    <name>CodeFixes</name>
    <message>
        <source>Redeem it</source>
        <translation>Resgate-o</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Dê mais tempo a ele</translation>
    </message>
    <message>
        <source>Sell or give another code</source>
        <translation>Venda ou dê outro código</translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Libere o dispositivo</translation>
    </message>
    <message>
        <source>Put its account on the router</source>
        <translation>Ponha a conta dele no roteador</translation>
    </message>
    <message>
        <source>Tell the router again now</source>
        <translation>Avise o roteador de novo agora</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Let the guest sign in with it, on the router&apos;s own sign-in page.</source>
        <translation>Deixe o cliente entrar com ele, na página de login do próprio roteador.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>Compare it with the card symbol by symbol, or scan the card.</source>
        <translation>Compare com o cartão símbolo por símbolo ou escaneie o cartão.</translation>
    </message>
    <message>
        <source>Bring it back, within 30 seconds of its deletion</source>
        <translation>Recupere-o em até 30 segundos depois da exclusão</translation>
    </message>
    <message>
        <source>Unblock it</source>
        <translation>Desbloqueie-o</translation>
    </message>
    <message>
        <source>Let the guest come back then.</source>
        <translation>Peça ao cliente para voltar então.</translation>
    </message>
    <message>
        <source>Switch the package “%1” on</source>
        <translation>Ligue o pacote “%1”</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Mova-o para “%1”</translation>
    </message>
    <message>
        <source>Switch the router “%1” on</source>
        <translation>Ligue o roteador “%1”</translation>
    </message>
    <message>
        <source>Check that “%1” has power and that its cable is in; then try again.</source>
        <translation>Confira se “%1” tem energia e se o cabo está conectado; depois tente de novo.</translation>
    </message>
    <message>
        <source>Remove or rename that user on “%1”, then tell the router again.</source>
        <translation>Remova ou renomeie esse usuário em “%1” e depois avise o roteador de novo.</translation>
    </message>
    <message>
        <source>Make the address pool of the hotspot on “%1” larger, or its leases shorter.</source>
        <translation>Aumente o pool de endereços do hotspot em “%1” ou encurte os leases dele.</translation>
    </message>
    <message>
        <source>Mend the RADIUS server, or switch “use-radius” off in the hotspot&apos;s server profile on “%1”.</source>
        <translation>Conserte o servidor RADIUS ou desligue “use-radius” no perfil de servidor do hotspot em “%1”.</translation>
    </message>
    <message>
        <source>Switch the hotspot on “%1” on again (IP → Hotspot).</source>
        <translation>Ligue de novo o hotspot em “%1” (IP → Hotspot).</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.</source>
        <translation>O prefixo “%1” não pode ser usado. Ele pode ter no máximo %2 caracteres, letras A–Z e dígitos.</translation>
    </message>
    <message>
        <source>The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.</source>
        <translation>O alfabeto “%1” não pode ser usado. Ele precisa de pelo menos %2 símbolos, só letras A–Z e dígitos.</translation>
    </message>
    <message>
        <source>The alphabet has “%1” twice. Leave one of them out.</source>
        <translation>O alfabeto tem “%1” duas vezes. Tire um deles.</translation>
    </message>
    <message>
        <source>People mix up “%1” and “%2”. Leave one of them out of the alphabet.</source>
        <translation>As pessoas confundem “%1” com “%2”. Tire um deles do alfabeto.</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>menos de uma em um milhão</translation>
    </message>
    <message>
        <source>about one in %1</source>
        <translation>cerca de uma em %1</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quase certo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CodeInput</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Digite um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter how many symbols stand together, or leave it empty.</source>
        <translation>Digite quantos símbolos ficam juntos ou deixe vazio.</translation>
    </message>
    <message>
        <source>That makes more than %1 groups.</source>
        <translation>Isso dá mais de %1 grupos.</translation>
    </message>
    <message>
        <source>Two groups of five</source>
        <translation>Dois grupos de cinco</translation>
    </message>
    <message>
        <source>Three groups of four</source>
        <translation>Três grupos de quatro</translation>
    </message>
    <message>
        <source>Two groups of four</source>
        <translation>Dois grupos de quatro</translation>
    </message>
    <message>
        <source>Four digits, four letters</source>
        <translation>Quatro dígitos, quatro letras</translation>
    </message>
    <message>
        <source>Two groups of six</source>
        <translation>Dois grupos de seis</translation>
    </message>
    <message>
        <source>Enter the letters and digits that codes are made of.</source>
        <translation>Digite as letras e os dígitos de que os códigos são feitos.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>The phone that reads it opens the sign-in page with code and password filled in.</source>
        <translation>O celular que o lê abre a página de login com código e senha preenchidos.</translation>
    </message>
    <message>
        <source>The phone that reads it opens the portal&apos;s page for redeeming. Shops without a portal get no QR code.</source>
        <translation>O celular que o lê abre a página de resgate do portal. Lojas sem portal não recebem QR code.</translation>
    </message>
    <message>
        <source>The phone that reads it joins the Wi-Fi. Nothing is printed without a name of the Wi-Fi.</source>
        <translation>O celular que o lê entra no Wi-Fi. Sem um nome de Wi-Fi, nada é impresso.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
</context>
<context>
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Dificuldade de adivinhar os códigos</translation>
    </message>
    <message>
        <source>%1 possible codes.</source>
        <extracomment>%1 a number, which may be written with an exponent</extracomment>
        <translation>%1 códigos possíveis.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Cinza-escuro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Cinza-claro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul-marinho</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Outra cor…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In its own words: %1</source>
        <translation>Nas palavras dele: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a screen, an action or a code</source>
        <translation>Digite uma tela, uma ação ou um código</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que combina</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the books later.</source>
        <translation>Diga por quê, para quem ler as contas depois.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It was cancelled before it was sent to the router.</source>
        <translation>Foi cancelado antes de ser enviado ao roteador.</translation>
    </message>
    <message>
        <source>There is no connection to the router any more. Nothing was sent.</source>
        <translation>Não há mais conexão com o roteador. Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>O roteador não respondeu por %n segundo. Mesmo assim, pode ter executado o comando: confira antes de tentar de novo.</numerusform>
            <numerusform>O roteador não respondeu por %n segundos. Mesmo assim, pode ter executado o comando: confira antes de tentar de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Novo pacote</translation>
    </message>
    <message>
        <source>Router that packages for any router are sold for</source>
        <translation>Roteador para o qual se vendem os pacotes de qualquer roteador</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Impressora de recibos…</translation>
    </message>
    <message>
        <source>Sold: %1, %2</source>
        <extracomment>%1 the name of a package, %2 its code</extracomment>
        <translation>Vendido: %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the router answers.</source>
        <translation>Sem contato: %1. Os códigos continuam sendo vendidos e resgatados; são ativados assim que o roteador responder.</translation>
    </message>
    <message>
        <source>Press a number key or a tile: it is sold at once. Undo within 30 seconds.</source>
        <translation>Pressione uma tecla numérica ou um bloco: a venda é feita na hora. Dá para desfazer em até 30 segundos.</translation>
    </message>
    <message>
        <source>No package is on sale yet. A package is a name, a price and what it gives; each becomes a tile here, sold with one key.</source>
        <translation>Nenhum pacote à venda ainda. Um pacote é um nome, um preço e o que ele dá; cada um vira um bloco aqui, vendido com uma tecla.</translation>
    </message>
    <message>
        <source>Hide codes until the mouse is over them</source>
        <translation>Ocultar os códigos até o mouse passar sobre eles</translation>
    </message>
</context>
<context>
    <name>CounterStage</name>
    <message>
        <source>Next guest</source>
        <translation>Próximo cliente</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are too many columns.</source>
        <translation>Há colunas demais.</translation>
    </message>
    <message>
        <source>It holds a NUL, which no text has.</source>
        <translation>Contém um NUL, que nenhum texto tem.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Um campo tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read; cut it into several.</source>
        <translation>O arquivo passa de %1 MB. Nada foi lido; divida-o em vários.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed. Nothing was read; mend that line.</source>
        <translation>Uma aspa abre na linha %1 e nunca é fechada. Nada foi lido; corrija essa linha.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was read; cut it into several.</source>
        <translation>O arquivo tem mais de %1 linhas. Nada foi lido; divida-o em vários.</translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Wrong</source>
        <translation>Com erro</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Duas vezes no arquivo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Já conhecido</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Não ativo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Import the good rows and leave out the wrong ones</source>
        <translation>Importar as linhas boas e deixar de fora as erradas</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Importar vouchers</translation>
    </message>
    <message>
        <source>Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you press Import; then all of it, or nothing.</source>
        <translation>Códigos impressos em outro lugar, de um arquivo CSV com uma coluna “code”. Nada é guardado antes de você pressionar Importar; aí vai tudo, ou nada.</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>Linhas que não são importadas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Of rows that name none.</source>
        <translation>Das linhas que não indicam nenhum.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>What rows give that do not say it themselves.</source>
        <translation>O que dão as linhas que não dizem isso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Nenhum: condições próprias</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Arquivos CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>Não foi possível ler “%1”. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Cut it into several files.</source>
        <translation>“%1” passa de %2 MB. Divida-o em vários arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n código já é conhecido e fica de fora.</numerusform>
            <numerusform>%n códigos já são conhecidos e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>%n linha fica de fora: duas vezes no arquivo ou não ativa.</numerusform>
            <numerusform>%n linhas ficam de fora: duas vezes no arquivo ou não ativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n linha está errada.</numerusform>
            <numerusform>%n linhas estão erradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>%1 de %2 linhas podem ser importadas</translation>
    </message>
    <message>
        <source>Columns understood: %1.</source>
        <translation>Colunas reconhecidas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Não usadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>Importar %n voucher</numerusform>
            <numerusform>Importar %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing vouchers from “%1”</source>
        <translation>Importando vouchers de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>%n voucher foi importado</numerusform>
            <numerusform>%n vouchers foram importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>PPPoE</source>
        <translation>PPPoE</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>“%1” is no database address. Write sqlite:/// and the whole path of the file.</source>
        <translation>“%1” não é um endereço de banco de dados. Escreva sqlite:/// e o caminho completo do arquivo.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address, where others can read it. Leave it out and set PGPASSWORD or use a passfile.</source>
        <translation>A senha não pode ficar no endereço do banco de dados, onde outros podem ler. Tire a senha e defina PGPASSWORD ou use um passfile.</translation>
    </message>
    <message>
        <source>“%1” is no database address. Write postgresql://user@host/database.</source>
        <translation>“%1” não é um endereço de banco de dados. Escreva postgresql://usuario@host/banco.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Nothing from a card was copied. Copy an element first; the design is as it was.</source>
        <translation>Nada de um cartão foi copiado. Primeiro copie um elemento; o modelo ficou como estava.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Alinhar à esquerda</translation>
    </message>
    <message>
        <source>Align in the middle, across</source>
        <translation>Centralizar na horizontal</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Alinhar à direita</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Alinhar ao topo</translation>
    </message>
    <message>
        <source>Align in the middle, down</source>
        <translation>Centralizar na vertical</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Alinhar à base</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Espaços iguais na horizontal</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Espaços iguais na vertical</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Trazer para a frente</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>Avançar um</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Recuar um</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Enviar para trás</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Girar 90°</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <source>Card designs (*.json)</source>
        <translation>Modelos de cartão (*.json)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for it; the design itself is as it was.</source>
        <translation>Não foi possível gravar “%1”. Escolha outro lugar para ele; o modelo em si ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. No design was changed.</source>
        <translation>Não foi possível ler “%1”. Nenhum modelo foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is larger than a card design can be (%2 MB). No design was changed.</source>
        <translation>“%1” é maior do que um modelo de cartão pode ser (%2 MB). Nenhum modelo foi alterado.</translation>
    </message>
</context>
<context>
    <name>DesignGallery</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar uma cópia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>“%1” foi importado.</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>O modelo foi gravado em “%1”.</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Excluir modelo</translation>
    </message>
    <message>
        <source>Delete the design “%1” for all counters?</source>
        <translation>Excluir o modelo “%1” para todos os caixas?</translation>
    </message>
    <message>
        <source>Cards that were printed with it stay good. Export it first if it may be wanted again.</source>
        <translation>Os cartões impressos com ele continuam valendo. Exporte-o antes, se talvez for preciso de novo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Modelos de cartão</translation>
    </message>
    <message>
        <source>What your vouchers look like on paper</source>
        <translation>A aparência dos seus vouchers no papel</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What cards say…</source>
        <translation>O que os cartões dizem…</translation>
    </message>
</context>
<context>
    <name>DesignModel</name>
    <message>
        <source>Comes with NettDesk</source>
        <translation>Vem com o NettDesk</translation>
    </message>
    <message>
        <source>Your own, changed by %1</source>
        <translation>Seu, alterado por %1</translation>
    </message>
</context>
<context>
    <name>DesignShelf</name>
    <message>
        <source>“%1” came with the program and stays as it is. Save a copy under another name.</source>
        <translation>“%1” veio com o programa e fica como está. Salve uma cópia com outro nome.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved.</source>
        <translation>Uma senha de Wi-Fi tem de 8 a 63 caracteres do teclado inglês. Nada foi salvo.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Sign in</source>
        <comment>what a QR code does</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Redeem on the portal</source>
        <comment>what a QR code does</comment>
        <translation>Resgatar no portal</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <comment>what a QR code does</comment>
        <translation>Entrar no Wi-Fi</translation>
    </message>
    <message>
        <source>Own text</source>
        <comment>what a QR code holds</comment>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;QR code: Sign in&quot;, &quot;Barcode: {code}&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Adicionar: %1</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>points (the size of text), behind a number</extracomment>
        <translation> pt</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Card design</source>
        <translation>Modelo de cartão</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todas as alterações estão salvas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tem alterações que não foram salvas.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>O modelo foi gravado em “%1”.</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>Escolher o logotipo da loja</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Adicionar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n item não vai sair como deveria</numerusform>
            <numerusform>%n itens não vão sair como deveriam</numerusform>
        </translation>
    </message>
    <message>
        <source>One card after the other, cut behind each</source>
        <translation>Um cartão após o outro, com corte depois de cada um</translation>
    </message>
    <message>
        <source>%1 on a sheet; %2 sheets for %3 cards</source>
        <translation>%1 por folha; %2 folhas para %3 cartões</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>No cartão</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>O que não vai sair como deveria</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>“%1” was being edited when the program was closed, and kept aside.</source>
        <translation>“%1” estava sendo editado quando o programa foi fechado e ficou guardado.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar com ele</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Modelos de cartão</translation>
    </message>
</context>
<context>
    <name>DesignsScreen</name>
    <message>
        <source>Card designs</source>
        <translation>Modelos de cartão</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Novo modelo de cartão</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A voucher needs somebody to decide</source>
        <translation>Um voucher precisa que alguém decida</translation>
    </message>
    <message>
        <source>Simulated router</source>
        <translation>Roteador simulado</translation>
    </message>
    <message>
        <source>The simulated router is ready</source>
        <translation>O roteador simulado está pronto</translation>
    </message>
    <message>
        <source>Generate vouchers for it, print them, and redeem one.</source>
        <translation>Gere vouchers para ele, imprima e resgate um.</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>“%1” voltou</translation>
    </message>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>O reinício levou %n segundo.</numerusform>
            <numerusform>O reinício levou %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not restart</source>
        <translation>“%1” não reiniciou</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
</context>
<context>
    <name>DriftModel</name>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Outros limites</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sem fim</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Not cut off</source>
        <translation>Não cortado</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Use not recorded</source>
        <translation>Uso não registrado</translation>
    </message>
    <message>
        <source>Foreign user</source>
        <translation>Usuário alheio</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>Marca perdida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>For a person: it is not touched.</source>
        <translation>Para uma pessoa: não se mexe nisto.</translation>
    </message>
</context>
<context>
    <name>EndLayers</name>
    <message>
        <source>Not known yet whether this router ends vouchers by itself. Run the self-test.</source>
        <translation>Ainda não se sabe se este roteador encerra vouchers sozinho. Faça o autoteste.</translation>
    </message>
    <message>
        <source>This router ends vouchers by itself, also with every computer off; a self-test showed it.</source>
        <translation>Este roteador encerra vouchers sozinho, mesmo com todos os computadores desligados; um autoteste mostrou isso.</translation>
    </message>
    <message>
        <source>This router takes the schedulers that end vouchers by themselves. Run the self-test to see one at work.</source>
        <translation>Este roteador aceita os schedulers que encerram vouchers sozinhos. Faça o autoteste para ver um funcionando.</translation>
    </message>
    <message>
        <source>This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, only time online is limited.</source>
        <translation>Este roteador não aceita schedulers (%1). Os vouchers só terminam na hora exata enquanto o NettDesk está aberto; sem ele, só o tempo on-line é limitado.</translation>
    </message>
    <message>
        <source>This router took the self-test&apos;s scheduler but did not run it. Look at its clock and at the rights of its user; until then vouchers end exactly only while NettDesk runs.</source>
        <translation>Este roteador aceitou o scheduler do autoteste, mas não o executou. Veja o relógio dele e os direitos do usuário dele; até lá, os vouchers só terminam na hora exata enquanto o NettDesk está aberto.</translation>
    </message>
</context>
<context>
    <name>EndLayersView</name>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Sozinho</translation>
    </message>
    <message>
        <source>Only while NettDesk runs</source>
        <translation>Só enquanto o NettDesk está aberto</translation>
    </message>
    <message>
        <source>When a code&apos;s time is over</source>
        <translation>Quando o tempo de um código acaba</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute.</source>
        <translation>Cria um usuário de teste no roteador e vê se o roteador o encerra sozinho. Leva até meio minuto.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Testado: %1</translation>
    </message>
    <message>
        <source>The router must answer for that.</source>
        <translation>Para isso, o roteador precisa responder.</translation>
    </message>
    <message>
        <source>A test user was put on the router; in half a minute at most it is known whether the router ended it by itself.</source>
        <translation>Um usuário de teste foi posto no roteador; em no máximo meio minuto se sabe se o roteador o encerrou sozinho.</translation>
    </message>
</context>
<context>
    <name>EndSelfTest</name>
    <message>
        <source>The self-test was stopped. Nothing is known from it.</source>
        <translation>O autoteste foi parado. Não se sabe nada por ele.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Why doesn&apos;t this code work?</source>
        <translation>Por que este código não funciona?</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below the answer.</source>
        <translation>Escaneie o cartão ou digite o código. Olhar não altera nada; o que dá para fazer aparece abaixo da resposta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Investigar</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando o roteador…</translation>
    </message>
    <message>
        <source>Without the router&apos;s own answer: %1</source>
        <translation>Sem a resposta do próprio roteador: %1</translation>
    </message>
    <message>
        <source>The router says so</source>
        <translation>O roteador diz isso</translation>
    </message>
    <message>
        <source>The shop&apos;s own records say so</source>
        <translation>Os registros da loja dizem isso</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>Estender %n voucher</numerusform>
            <numerusform>Estender %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for a running session keeps its old limits.</source>
        <translation>O que se dá aqui se soma ao que resta. Um cliente que está on-line é reconectado automaticamente, pois uma sessão em andamento mantém os limites antigos.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Mais dados</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Unidade do tempo</translation>
    </message>
    <message>
        <source>Unit of the data</source>
        <translation>Unidade dos dados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Enter more time, more data, or both.</source>
        <translation>Digite mais tempo, mais dados ou os dois.</translation>
    </message>
</context>
<context>
    <name>FileKeyStore</name>
    <message>
        <source>The key file “%1” cannot be read. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Não foi possível ler o arquivo de chave “%1”. Nada foi alterado. Confira se ele existe e se você pode ler.</translation>
    </message>
    <message>
        <source>The key file “%1” is not a plain file.</source>
        <translation>O arquivo de chave “%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another user of this computer, so it was not used. Make it yours, or choose another file.</source>
        <translation>O arquivo de chave “%1” pertence a outro usuário deste computador, por isso não foi usado. Torne-o seu ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The key file “%1” can be opened by other users of this computer (mode %2), so it was not used. Take their rights away (chmod 600), and change the key if somebody may have read it.</source>
        <translation>O arquivo de chave “%1” pode ser aberto por outros usuários deste computador (modo %2), por isso não foi usado. Tire os direitos deles (chmod 600) e troque a chave se alguém pode ter lido.</translation>
    </message>
    <message>
        <source>The key file “%1” is too large to be a key: it holds a passphrase in its first line, or 32 random bytes.</source>
        <translation>O arquivo de chave “%1” é grande demais para ser uma chave: ele contém uma frase secreta na primeira linha ou 32 bytes aleatórios.</translation>
    </message>
    <message>
        <source>The key file “%1” holds no usable key: it needs a passphrase of at least %2 characters in its first line, or exactly 32 random bytes.</source>
        <translation>O arquivo de chave “%1” não tem uma chave utilizável: precisa de uma frase secreta de pelo menos %2 caracteres na primeira linha ou de exatamente 32 bytes aleatórios.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written. Nothing was changed. Choose a folder that you may write to.</source>
        <translation>Não foi possível gravar o arquivo de chave “%1”. Nada foi alterado. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock with a passphrase (%1 MB are needed). Nothing was changed. Close other programs and try again, or use a key file with 32 random bytes.</source>
        <translation>Não há memória livre suficiente para desbloquear com uma frase secreta (são necessários %1 MB). Nada foi alterado. Feche outros programas e tente de novo, ou use um arquivo de chave com 32 bytes aleatórios.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, %2 the step&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FlawFinder</name>
    <message>
        <source>With long values: %1</source>
        <translation>Com valores longos: %1</translation>
    </message>
</context>
<context>
    <name>GenerateFields</name>
    <message>
        <source>How many, and where they work</source>
        <translation>Quantos e onde funcionam</translation>
    </message>
    <message>
        <source>What each one gives</source>
        <translation>O que cada um dá</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Aparência dos códigos</translation>
    </message>
    <message>
        <source>When codes may be redeemed</source>
        <translation>Quando os códigos podem ser resgatados</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>Número de vouchers</translation>
    </message>
    <message>
        <source>Whole days of the shop; the last day counts. What a redeemed code gives does not end with them.</source>
        <translation>Dias inteiros da loja; o último dia conta. O que um código resgatado dá não termina com eles.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Add a router first</source>
        <translation>Primeiro adicione um roteador</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>Escolha um roteador</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Pode ser resgatado em</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>No resgate</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>A conta é criada quando alguém resgata o código.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Com antecedência</translation>
    </message>
    <message>
        <source>The accounts are made now: codes work while every computer is off.</source>
        <translation>As contas são criadas agora: os códigos funcionam com todos os computadores desligados.</translation>
    </message>
    <message>
        <source>Whatever is left of a code after this day is lost.</source>
        <translation>O que restar de um código depois deste dia se perde.</translation>
    </message>
    <message>
        <source>Ends at the latest on</source>
        <translation>Termina no máximo em</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Último dia de uso</translation>
    </message>
    <message>
        <source>This router only</source>
        <translation>Só este roteador</translation>
    </message>
    <message>
        <source>Any router of “%1”</source>
        <extracomment>%1 the name of a group of routers</extracomment>
        <translation>Qualquer roteador de “%1”</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Qualquer roteador: fica o primeiro</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Qualquer roteador, mudando junto</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Nenhum: condições próprias</translation>
    </message>
    <message>
        <source>What it gives and how codes look is set in the package.</source>
        <translation>O que ele dá e a aparência dos códigos são definidos no pacote.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router.</source>
        <translation>Códigos criados com antecedência ficam em um só roteador.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>The last day is over already.</source>
        <translation>O último dia já passou.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher, grátis: %1, para resgatar no caixa.</numerusform>
            <numerusform>%n vouchers, grátis: %1, para resgatar no caixa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n voucher a %2 cada: %1, para resgatar no caixa.</numerusform>
            <numerusform>%n vouchers a %2 cada: %1, para resgatar no caixa.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the router where the codes will work.</source>
        <translation>Escolha o roteador onde os códigos vão funcionar.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Digite um número de 1 a %1.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Este dia já passou.</translation>
    </message>
    <message>
        <source>Codes would end before they may be redeemed for the first time.</source>
        <translation>Os códigos terminariam antes de poderem ser resgatados pela primeira vez.</translation>
    </message>
    <message>
        <source>The accounts stand on the router from the beginning: guests sign in on its own page with the code, while every computer of the shop is off. Time starts at the first sign-in.</source>
        <translation>As contas ficam no roteador desde o início: os clientes entram na página dele com o código, mesmo com todos os computadores da loja desligados. O tempo começa no primeiro login.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for this router. Nothing stands on the router before.</source>
        <translation>Resgatados no caixa, para este roteador. Antes disso, nada fica no roteador.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router of the group; the first redemption chooses which.</source>
        <translation>Resgatados no caixa, para qualquer roteador do grupo; o primeiro resgate decide qual.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; the first redemption chooses which.</source>
        <translation>Resgatados no caixa, para qualquer roteador; o primeiro resgate decide qual.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; what is left moves along when the guest signs in at another one, through the counter.</source>
        <translation>Resgatados no caixa, para qualquer roteador; o que resta muda junto quando o cliente entra em outro, pelo caixa.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;</extracomment>
        <translation>
            <numerusform>%n voucher, grátis: %1, já no roteador.</numerusform>
            <numerusform>%n vouchers, grátis: %1, já no roteador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n voucher a %2 cada: %1, já no roteador.</numerusform>
            <numerusform>%n vouchers a %2 cada: %1, já no roteador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group of routers.</source>
        <translation>Escolha o grupo de roteadores.</translation>
    </message>
    <message>
        <source>This router does not end codes by itself: their time ends exactly only while NettDesk runs.</source>
        <translation>Este roteador não encerra códigos sozinho: o tempo deles só termina na hora exata enquanto o NettDesk está aberto.</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate vouchers</source>
        <translation>Gerar vouchers</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>A card of this kind</source>
        <translation>Um cartão deste tipo</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Alguns campos ainda precisam de resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>Gerar %n voucher</numerusform>
            <numerusform>Gerar %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>Gerando %n voucher</numerusform>
            <numerusform>Gerando %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>%n voucher foi gerado</numerusform>
            <numerusform>%n vouchers foram gerados</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir cartões…</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>%n voucher foi gerado.</numerusform>
            <numerusform>%n vouchers foram gerados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>Cancelado: nenhum voucher (de %n) foi criado.</numerusform>
            <numerusform>Cancelado: nenhum dos %n vouchers foi criado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotAccount</name>
    <message>
        <source>The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename or remove it on the router and try again, or give the guest another code.</source>
        <translation>O roteador já tem um usuário de hotspot “%1” que o NettDesk não criou. Ele ficou como estava. Renomeie ou remova no roteador e tente de novo, ou dê outro código ao cliente.</translation>
    </message>
    <message>
        <source>The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name and try again.</source>
        <translation>O perfil de usuário de hotspot “%1” não está (mais) no roteador. Crie lá com exatamente este nome e tente de novo.</translation>
    </message>
    <message>
        <source>The router does not keep the account “%1” as it was told: something else on it changes or removes it. Look for a script or another program that manages hotspot users.</source>
        <translation>O roteador não mantém a conta “%1” como foi mandado: algo mais nele a altera ou remove. Procure um script ou outro programa que gerencie usuários de hotspot.</translation>
    </message>
    <message>
        <source>The router does not keep the speed of the profile “%1”: something else on it changes the profile back. Look for a script or another program that manages hotspot profiles.</source>
        <translation>O roteador não mantém a velocidade do perfil “%1”: algo mais nele desfaz a alteração. Procure um script ou outro programa que gerencie perfis de hotspot.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import users of “%1”</source>
        <translation>Importar usuários de “%1”</translation>
    </message>
    <message>
        <source>Accounts that stand on the router become customers, linked to their account. Nothing is changed on the router.</source>
        <translation>As contas que estão no roteador viram assinantes, vinculados à conta deles. Nada muda no roteador.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Os dois</translation>
    </message>
    <message>
        <source>Everybody who has an account on this router.</source>
        <translation>Todos que têm conta neste roteador.</translation>
    </message>
    <message>
        <source>Hotspot users</source>
        <translation>Usuários de hotspot</translation>
    </message>
    <message>
        <source>Those who sign in on the hotspot&apos;s page. Codes of our own vouchers are left out.</source>
        <translation>Os que entram pela página do hotspot. Os códigos dos nossos próprios vouchers ficam de fora.</translation>
    </message>
    <message>
        <source>PPPoE accounts</source>
        <translation>Contas PPPoE</translation>
    </message>
    <message>
        <source>Subscribers who dial in from their own router.</source>
        <translation>Assinantes que se conectam com o próprio roteador.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Novos assinantes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fora da importação</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>O que a importação faria</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Andamento da importação</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Parar a importação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Deixar rodando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Ver o que aconteceria</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>%n conta vira um novo assinante.</numerusform>
            <numerusform>%n contas viram novos assinantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account becomes a new customer.</source>
        <translation>Nenhuma conta vira um novo assinante.</translation>
    </message>
    <message>
        <source>There are no such accounts on this router.</source>
        <translation>Não há contas assim neste roteador.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>%n fica de fora, com o motivo.</numerusform>
            <numerusform>%n ficam de fora, cada uma com o motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importar %n</numerusform>
            <numerusform>Importar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing users of “%1”</source>
        <translation>Importando usuários de “%1”</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 accounts</source>
        <translation>Importando: %1 de %2 contas</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>%n assinante foi criado.</numerusform>
            <numerusform>%n assinantes foram criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>%n conta ficou de fora.</numerusform>
            <numerusform>%n contas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>Ainda falta %n: a mesma importação, feita de novo, continua com ela.</numerusform>
            <numerusform>Ainda faltam %n: a mesma importação, feita de novo, continua com elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>User on the router</source>
        <translation>Usuário no roteador</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why an account is left out, and whom it is the same as</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fora da importação</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo assinante</translation>
    </message>
</context>
<context>
    <name>IntentRunner</name>
    <message>
        <source>This program does not know how to do “%1”; a newer one of the shop does.</source>
        <translation>Este programa não sabe fazer “%1”; um mais novo da loja sabe.</translation>
    </message>
</context>
<context>
    <name>KeyAccess</name>
    <message>
        <source>This computer was not given the shop&apos;s data key yet (looked in %1). Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>Este computador ainda não recebeu a chave de dados da loja (procurada em %1). Nada foi alterado. Digite a chave de recuperação uma vez; depois disso este computador abre sozinho.</translation>
    </message>
    <message>
        <source>This computer&apos;s key for the shop was expected in %1 and is not there. The keychain may be locked, or belong to another user. Nothing was changed and no new key was made. Unlock the keychain and try again, or type the recovery key.</source>
        <translation>A chave deste computador para a loja era esperada em %1 e não está lá. O chaveiro pode estar bloqueado ou pertencer a outro usuário. Nada foi alterado e nenhuma chave nova foi criada. Desbloqueie o chaveiro e tente de novo, ou digite a chave de recuperação.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The shop&apos;s data key is locked on this computer, so stored passwords cannot be read. Nothing was changed. Unlock it first: from the keychain, with its key file, or with the recovery key.</source>
        <translation>A chave de dados da loja está bloqueada neste computador, por isso não é possível ler as senhas guardadas. Nada foi alterado. Desbloqueie primeiro: pelo chaveiro, com o arquivo de chave ou com a chave de recuperação.</translation>
    </message>
    <message>
        <source>This was encrypted with data key %1, which this computer does not have. Nothing was changed. Unlock with the recovery key of this shop.</source>
        <translation>Isto foi criptografado com a chave de dados %1, que este computador não tem. Nada foi alterado. Desbloqueie com a chave de recuperação desta loja.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer did not answer. Nothing was changed. Answer its question for a password, if there is one, and try again.</source>
        <translation>O chaveiro deste computador não respondeu. Nada foi alterado. Se ele pedir uma senha, responda e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened. Nothing was changed. Try again and allow NettDesk to use it, or use the recovery key or a key file.</source>
        <translation>O chaveiro deste computador não foi aberto. Nada foi alterado. Tente de novo e permita que o NettDesk o use, ou use a chave de recuperação ou um arquivo de chave.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock the keychain and try again, or use the recovery key or a key file.</source>
        <translation>O chaveiro deste computador não deixa o NettDesk entrar. Nada foi alterado. Desbloqueie o chaveiro e tente de novo, ou use a chave de recuperação ou um arquivo de chave.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now. Nothing was changed. Sign in to the desktop so that its keychain runs, or choose to keep the key in a file.</source>
        <translation>Este computador não tem um chaveiro que possa ser usado agora. Nada foi alterado. Entre na área de trabalho para que o chaveiro funcione, ou escolha guardar a chave em um arquivo.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LastGoodDialog</name>
    <message>
        <source>This was the last good one</source>
        <translation>Este foi o último bom</translation>
    </message>
    <message>
        <source>Which card was the last good one?</source>
        <translation>Qual foi o último cartão bom?</translation>
    </message>
    <message>
        <source>None came out</source>
        <translation>Nenhum saiu</translation>
    </message>
    <message>
        <source>Cards behind it count as not printed, and can be printed again.</source>
        <translation>Os cartões depois dele contam como não impressos e podem ser impressos de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>Falta o único cartão (%n)</numerusform>
            <numerusform>Faltam todos os %n cartões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>Cartão %1; falta %n cartão</numerusform>
            <numerusform>Cartão %1; faltam %n cartões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements on the card, the topmost first</source>
        <translation>Elementos do cartão, primeiro o de cima</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>LeastPrivilege</name>
    <message>
        <source>Say which user of the router may manage users, for example admin.</source>
        <translation>Diga qual usuário do roteador pode gerenciar usuários, por exemplo admin.</translation>
    </message>
    <message>
        <source>The new user&apos;s name has 1 to %1 letters, digits, dots, dashes and underscores.</source>
        <translation>O nome do novo usuário tem de 1 a %1 letras, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>The new user needs another name than the administrator.</source>
        <translation>O novo usuário precisa de um nome diferente do administrador.</translation>
    </message>
    <message>
        <source>“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.</source>
        <translation>“%1” não é um endereço nem uma rede. Escreva, por exemplo, 10.0.0.5 ou 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>To limit the API service, say from which addresses it may be used.</source>
        <translation>Para limitar o serviço API, diga a partir de quais endereços ele pode ser usado.</translation>
    </message>
    <message>
        <source>The router has a user or a group “%1” already. Nothing was changed; choose another name, or remove that one on the router (System, Users).</source>
        <translation>O roteador já tem um usuário ou um grupo “%1”. Nada foi alterado; escolha outro nome ou remova aquele no roteador (System, Users).</translation>
    </message>
    <message>
        <source>The router does not show the group that was just made.</source>
        <translation>O router não mostra o grupo que acabou de ser criado.</translation>
    </message>
    <message>
        <source>This computer comes to the router from %1, which is not among the allowed addresses.</source>
        <translation>Este computador chega ao roteador a partir de %1, que não está entre os endereços permitidos.</translation>
    </message>
    <message>
        <source>The router shows no API service that could be limited.</source>
        <translation>O router não mostra nenhum serviço API que possa ser limitado.</translation>
    </message>
    <message>
        <source>the limited API service (IP, Services)</source>
        <translation>o serviço API limitado (IP, Services)</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>o usuário “%1”</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>o grupo “%1”</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>A chave da loja não está aqui, por isso nada pode ser alterado. Entre ou desbloqueie este computador.</translation>
    </message>
    <message>
        <source>The new user can do something else than it should.</source>
        <translation>O novo usuário pode fazer algo diferente do que deveria.</translation>
    </message>
    <message>
        <source>Everything that was made on the router was removed again.</source>
        <translation>Tudo o que foi criado no roteador foi removido de novo.</translation>
    </message>
    <message>
        <source>On the router there is still: %1. Remove it there.</source>
        <translation>No roteador ainda há: %1. Remova lá.</translation>
    </message>
    <message>
        <source>The router user “%1” was not made. %2 %3</source>
        <translation>O usuário do roteador “%1” não foi criado. %2 %3</translation>
    </message>
    <message>
        <source>The router does not let the new user in.</source>
        <translation>O roteador não deixa o novo usuário entrar.</translation>
    </message>
    <message>
        <source>The router does not let the new user in from this computer: its address is not among the allowed ones.</source>
        <translation>O roteador não deixa o novo usuário entrar a partir deste computador: o endereço dele não está entre os permitidos.</translation>
    </message>
    <message>
        <source>Read from the router&apos;s own list and not tried, because trying would do harm or goes another way than the API: %1.</source>
        <translation>Lido na lista do próprio roteador e não testado, porque testar causaria dano ou segue outro caminho que não a API: %1.</translation>
    </message>
    <message>
        <source>The user may come from any address. Name this computer&apos;s address to narrow that.</source>
        <translation>O usuário pode vir de qualquer endereço. Indique o endereço deste computador para restringir isso.</translation>
    </message>
    <message>
        <source>The router&apos;s API now takes connections from these addresses only: %1. Other computers of the shop must be among them.</source>
        <translation>A API do roteador agora só aceita conexões destes endereços: %1. Os outros computadores da loja devem estar entre eles.</translation>
    </message>
    <message>
        <source>Read version and uptime</source>
        <translation>Ler versão e uptime</translation>
    </message>
    <message>
        <source>Read the router&apos;s clock</source>
        <translation>Ler o relógio do roteador</translation>
    </message>
    <message>
        <source>See who is online</source>
        <translation>Ver quem está on-line</translation>
    </message>
    <message>
        <source>See the PPP sessions</source>
        <translation>Ver as sessões PPP</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Ler o log</translation>
    </message>
    <message>
        <source>Read the interfaces</source>
        <translation>Ler as interfaces</translation>
    </message>
    <message>
        <source>Read the PPP secrets&apos; names</source>
        <translation>Ler os nomes dos secrets PPP</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s users</source>
        <translation>Ler os usuários do hotspot</translation>
    </message>
    <message>
        <source>Read the schedulers</source>
        <translation>Ler os schedulers</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s user profiles</source>
        <translation>Ler os perfis de usuário do hotspot</translation>
    </message>
    <message>
        <source>Read the PPP profiles</source>
        <translation>Ler os perfis PPP</translation>
    </message>
    <message>
        <source>Write: give the router the name that it has</source>
        <translation>Gravar: dar ao roteador o nome que ele já tem</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Alterar configurações</translation>
    </message>
    <message>
        <source>Change router users</source>
        <translation>Alterar usuários do roteador</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>Fazer ping a partir do roteador</translation>
    </message>
    <message>
        <source>The router&apos;s group allows it</source>
        <translation>O grupo do roteador permite</translation>
    </message>
    <message>
        <source>The router&apos;s group forbids it</source>
        <translation>O grupo do roteador proíbe</translation>
    </message>
    <message>
        <source>See guests&apos; passwords</source>
        <translation>Ver as senhas dos clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n conta, nenhuma senha mostrada</numerusform>
            <numerusform>%n contas, nenhuma senha mostrada</numerusform>
        </translation>
    </message>
    <message>
        <source>a password was shown</source>
        <translation>uma senha foi mostrada</translation>
    </message>
    <message>
        <source>Sign in over the API</source>
        <translation>Entrar pela API</translation>
    </message>
    <message>
        <source>The router does not tell the new user its name.</source>
        <translation>O router não diz o seu nome ao novo utilizador.</translation>
    </message>
</context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message>
        <source>Let nobody else reach the router&apos;s API either</source>
        <translation>Também não deixar mais ninguém chegar à API do roteador</translation>
    </message>
    <message>
        <source>A user with just the needed rights</source>
        <translation>Um usuário só com os direitos necessários</translation>
    </message>
    <message>
        <source>On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is proved: what is needed works, everything else is refused.</source>
        <translation>Em “%1” é criado um grupo com exatamente as políticas de que a loja precisa e, nele, um usuário. Depois se prova: o necessário funciona, todo o resto é recusado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The shop will</source>
        <translation>A loja vai</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Senha dele</translation>
    </message>
    <message>
        <source>Used now and never kept.</source>
        <translation>Usada agora e nunca guardada.</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Nome do novo usuário</translation>
    </message>
    <message>
        <source>Its password is made by NettDesk and sealed.</source>
        <translation>A senha dele é criada e selada pelo NettDesk.</translation>
    </message>
    <message>
        <source>May come from (optional)</source>
        <translation>Pode vir de (opcional)</translation>
    </message>
    <message>
        <source>Addresses or networks, parted by commas. This computer must be among them.</source>
        <translation>Endereços ou redes, separados por vírgulas. Este computador deve estar entre eles.</translation>
    </message>
    <message>
        <source>Administrator of the router</source>
        <translation>Administrador do roteador</translation>
    </message>
    <message>
        <source>Making the user and proving its rights…</source>
        <translation>Criando o usuário e provando os direitos dele…</translation>
    </message>
    <message>
        <source>Steps and checks</source>
        <translation>Passos e verificações</translation>
    </message>
    <message>
        <source>Proof of the rights</source>
        <translation>Prova dos direitos</translation>
    </message>
    <message>
        <source>Policies of the group: %1</source>
        <translation>Políticas do grupo: %1</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Criar e provar</translation>
    </message>
    <message>
        <source>Use this user from now on</source>
        <translation>Usar este usuário a partir de agora</translation>
    </message>
    <message>
        <source>Keep the old user</source>
        <translation>Manter o usuário antigo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>“%1” está no roteador. A verificação (%n) deu o resultado certo.</numerusform>
            <numerusform>“%1” está no roteador. Todas as %n verificações deram o resultado certo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works with the user “%2” now</source>
        <translation>“%1” agora trabalha com o usuário “%2”</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Ainda sem contato</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha errada</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado mudou</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>A conexão foi cancelada.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library cannot talk to a router without certificate. Make a certificate for API-SSL on the router, then choose “certificate”.</source>
        <translation>A biblioteca TLS deste computador não consegue falar com um roteador sem certificado. Crie um certificado para API-SSL no roteador e depois escolha “certificado”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was reset or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may stand between you and the router.</source>
        <translation>O certificado de “%1” não é o que foi memorizado. Nada foi enviado a ele. Se o roteador foi redefinido ou recebeu um certificado novo, compare a impressão digital no roteador e aceite; senão, pode haver alguém entre você e o roteador.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known authority signed for this name, or choose to remember the router&apos;s own certificate.</source>
        <translation>Não foi possível verificar o certificado de “%1”. Nada foi enviado a ele. Instale um certificado assinado para este nome por uma autoridade conhecida, ou escolha memorizar o certificado do próprio roteador.</translation>
    </message>
    <message>
        <source>The name “%1” is not known. Check its spelling, or use the router&apos;s IP address.</source>
        <translation>O nome “%1” não é conhecido. Confira a grafia ou use o endereço IP do roteador.</translation>
    </message>
    <message>
        <source>“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the router (IP, Services).</source>
        <translation>“%1” está lá, mas a porta %2 está fechada. Confira a porta e se o serviço API está ativado no roteador (IP, Services).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from here. Check this computer&apos;s network and the router&apos;s address.</source>
        <translation>Não é possível alcançar “%1” daqui. Confira a rede deste computador e o endereço do roteador.</translation>
    </message>
    <message>
        <source>The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; API-SSL is 8729), or the router&apos;s API-SSL service does not admit this computer&apos;s address.</source>
        <translation>O roteador fechou a linha em vez de criptografá-la. A porta %1 pode ser a API simples (em geral 8728; API-SSL é 8729), ou o serviço API-SSL do roteador não aceita o endereço deste computador.</translation>
    </message>
    <message>
        <source>Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.</source>
        <translation>A porta %1 não fala TLS. A API simples em geral fica na 8728 e a API-SSL na 8729: confira a porta.</translation>
    </message>
    <message>
        <source>The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” for this router.</source>
        <translation>O roteador não criptografa sem certificado; provavelmente já tem um. Escolha “certificado” para este roteador.</translation>
    </message>
    <message>
        <source>The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.</source>
        <translation>O roteador não conseguiu criptografar a linha: é bem provável que o serviço API-SSL não tenha certificado. Crie um no roteador (System, Certificates; depois IP, Services, api-ssl) ou escolha “sem certificado”.</translation>
    </message>
    <message>
        <source>The line to the router could not be encrypted.</source>
        <translation>Não foi possível criptografar a linha até o roteador.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; API-SSL is 8729), or the router is overloaded.</source>
        <translation>“%1” aceitou a conexão, mas não responde em TLS. A porta %2 pode ser a API simples (em geral 8728; API-SSL é 8729), ou o roteador está sobrecarregado.</translation>
    </message>
    <message>
        <source>“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to port %2.</source>
        <translation>“%1” não responde. O roteador pode estar desligado ou em outra rede, ou um firewall descarta o que é enviado à porta %2.</translation>
    </message>
</context>
<context>
    <name>LiveSheet</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>A folha como vai ser impressa</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Hora do roteador</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the router</source>
        <translation>Log do roteador</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Any part of a line</source>
        <translation>Qualquer parte de uma linha</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Informação e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 de %n linha</numerusform>
            <numerusform>%1 de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>O NettDesk não contata este roteador.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nenhuma linha encontrada</translation>
    </message>
    <message>
        <source>Search, level and topic are all looked at.</source>
        <translation>São considerados a busca, o nível e o tópico.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Não é possível consultar o roteador</translation>
    </message>
    <message>
        <source>It is tried again by itself; its log appears as soon as it answers.</source>
        <translation>Novas tentativas são feitas sozinhas; o log dele aparece assim que ele responder.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>O log está vazio</translation>
    </message>
    <message>
        <source>Lines appear here as the router writes them.</source>
        <translation>As linhas aparecem aqui conforme o roteador as escreve.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close NettDesk?</source>
        <translation>Fechar o NettDesk?</translation>
    </message>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n operação ainda espera pelo roteador.</numerusform>
            <numerusform>%n operações ainda esperam pelos roteadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in.</source>
        <translation>Elas ficam guardadas e continuam quando o NettDesk for aberto de novo. Até lá, talvez os clientes não consigam entrar.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This database was made by a newer program. Nothing was changed. It needs NettDesk %1 or later; this is %2. Update this computer.</source>
        <translation>Este banco de dados foi criado por um programa mais novo. Nada foi alterado. Ele precisa do NettDesk %1 ou posterior; este é o %2. Atualize este computador.</translation>
    </message>
    <message>
        <source>The tables of this database were made by another edition of the program than this one. Nothing was changed. Use the program that made it, or a backup.</source>
        <translation>As tabelas deste banco de dados foram criadas por outra edição do programa. Nada foi alterado. Use o programa que as criou ou um backup.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date, because rows in it point at rows that are missing. It is as it was before. Restore a backup.</source>
        <translation>Não foi possível atualizar o banco de dados, porque há linhas que apontam para linhas que faltam. Ele está como antes. Restaure um backup.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is as it was before. %1</source>
        <translation>Não foi possível atualizar o banco de dados. Ele está como antes. %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, for example USD.</source>
        <translation>“%1” não é uma moeda. Use as três letras dela, por exemplo USD.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The old router is gone: go by what it said last</source>
        <translation>O roteador antigo se foi: usar o que ele disse por último</translation>
    </message>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>Mover %n voucher</numerusform>
            <numerusform>Mover %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to another router with the time and data that are left. Guests who are online are cut off there and sign in at the new one.</source>
        <translation>Eles vão para outro roteador com o tempo e os dados que restam. Os clientes que estão on-line são desconectados lá e entram no novo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>There is no other router that is switched on.</source>
        <translation>Não há outro roteador ligado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is not readable text. Type it again.</source>
        <translation>O nome não é um texto legível. Digite de novo.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>O nome está vazio. Digite um nome.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are possible.</source>
        <translation>O nome tem %1 caracteres. O máximo é %2.</translation>
    </message>
    <message>
        <source>The name holds too many combined signs. Type it with fewer accents or emoji.</source>
        <translation>O nome tem sinais combinados demais. Digite com menos acentos ou emojis.</translation>
    </message>
</context>
<context>
    <name>NewDesignDialog</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Novo modelo de cartão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Every measure can be changed afterwards.</source>
        <translation>Todas as medidas podem ser mudadas depois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>NotificationsPanel</name>
    <message>
        <source>Nothing has happened yet. Finished work and failures are kept here.</source>
        <translation>Nada aconteceu ainda. Trabalhos concluídos e falhas ficam guardados aqui.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Close notifications</source>
        <translation>Fechar notificações</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Não foi possível abrir a loja</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This computer has no key to the shop’s data</source>
        <translation>Este computador não tem chave para os dados da loja</translation>
    </message>
    <message>
        <source>Type the recovery key that was shown when the shop was made. From then on this computer opens the shop by itself.</source>
        <translation>Digite a chave de recuperação que foi mostrada quando a loja foi criada. A partir daí este computador abre a loja sozinho.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Digite a chave de recuperação.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>How it went</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>Período dos gráficos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Traffic of the guests</source>
        <translation>Tráfego dos clientes</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clientes on-line</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. NettDesk measures while it runs.</source>
        <translation>Nada foi medido neste período. O NettDesk mede enquanto está aberto.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE server runs.</source>
        <translation>Nada foi medido neste período. O tráfego é contado onde roda um hotspot ou um servidor PPPoE.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envio</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Type a password.</source>
        <translation>Digite uma senha.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>As duas senhas não são iguais.</translation>
    </message>
    <message>
        <source>Type your name, as it shall stand on sales.</source>
        <translation>Digite seu nome como deve aparecer nas vendas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Pelo menos 8 caracteres. Algumas palavras em sequência são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Senha de novo</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, online or not</source>
        <translation>%1, on-line ou não</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 de tempo on-line</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 bytes), download e envio juntos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Logins simultâneos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Só o que entrar primeiro</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>A conta é criada</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Offered at the counter</source>
        <translation>Oferecido no caixa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make package</source>
        <translation>Criar pacote</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Novo pacote</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Editar pacote</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>No resgate</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>A conta é criada quando alguém resgata o código.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Com antecedência</translation>
    </message>
    <message>
        <source>The account is made with the sale: the code works at once.</source>
        <translation>A conta é criada com a venda: o código funciona na hora.</translation>
    </message>
    <message>
        <source>For example: two devices, video included</source>
        <translation>Por exemplo: dois dispositivos, com vídeo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Colour of its tile</source>
        <translation>Cor do bloco</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>O que ele dá</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Onde funciona</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Aparência dos códigos</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No caixa</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Qualquer roteador</translation>
    </message>
    <message>
        <source>Profiles belong to one router: choose it below to choose among them.</source>
        <translation>Os perfis pertencem a um roteador: escolha-o abaixo para escolher entre eles.</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Passe diário</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Alguns campos ainda precisam de resposta.</translation>
    </message>
</context>
<context>
    <name>PackageInput</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2, free.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;</extracomment>
        <translation>%1: %2, grátis.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;, %3 its price</extracomment>
        <translation>%1: %2 por %3.</translation>
    </message>
    <message>
        <source>Enter the name under which it is sold, such as “Day pass”.</source>
        <translation>Digite o nome com que ele é vendido, como “Passe diário”.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>O nome tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>A descrição tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router: choose which, or make the account on redemption.</source>
        <translation>Códigos criados com antecedência ficam em um só roteador: escolha qual, ou crie a conta no resgate.</translation>
    </message>
    <message>
        <source>A code that is sold stands on the router at once: the guest signs in on its own page. Time starts at the first sign-in.</source>
        <translation>Um código vendido já fica no roteador: o cliente entra na página dele. O tempo começa no primeiro login.</translation>
    </message>
    <message>
        <source>Nothing stands on the router before somebody redeems the code.</source>
        <translation>Nada fica no roteador antes de alguém resgatar o código.</translation>
    </message>
    <message>
        <source>As the shop&apos;s colour</source>
        <translation>Como a cor da loja</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Dourado</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>PackageService</name>
    <message>
        <source>There is no such package.</source>
        <translation>Este pacote não existe.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>A descrição é longa demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, not “%1”.</source>
        <translation>Uma cor se escreve como #rrggbb, não “%1”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning need one router: on several, each would give the full time. Choose the router of this package.</source>
        <translation>Códigos que ficam no roteador desde o início precisam de um só roteador: em vários, cada um daria o tempo inteiro. Escolha o roteador deste pacote.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Não há pacote “%1”.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Nothing was changed; choose another name.</source>
        <translation>Já existe um pacote “%1”. Nada foi alterado; escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>PackageTableModel</name>
    <message>
        <source>Ahead</source>
        <translation>Com antecedência</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>No resgate</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Qualquer roteador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>A conta é criada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the package that was copied</extracomment>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Novo pacote</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy to a new one</source>
        <translation>Copiar para um novo</translation>
    </message>
    <message>
        <source>Generate vouchers…</source>
        <translation>Gerar vouchers…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nome ou descrição</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativos</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Em blocos</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Em tabela</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>Nenhum pacote encontrado</translation>
    </message>
    <message>
        <source>Search looks into names and descriptions, within the chosen filter.</source>
        <translation>A busca olha nomes e descrições, dentro do filtro escolhido.</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Nenhum pacote ainda</translation>
    </message>
    <message>
        <source>A package is what you sell under one name and price, such as “Day pass”: time, data and speed. Each becomes a tile at the counter, sold with one key.</source>
        <translation>Um pacote é o que você vende com um nome e um preço, como “Passe diário”: tempo, dados e velocidade. Cada um vira um bloco no caixa, vendido com uma tecla.</translation>
    </message>
    <message>
        <source>“%1” was made</source>
        <translation>“%1” foi criado</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>“%1” foi alterado</translation>
    </message>
    <message>
        <source>Vouchers made from it before keep their terms.</source>
        <translation>Os vouchers já criados a partir dele mantêm as condições.</translation>
    </message>
    <message>
        <source>“%1” is offered again</source>
        <translation>“%1” é oferecido de novo</translation>
    </message>
    <message>
        <source>“%1” is not offered any more</source>
        <translation>“%1” não é mais oferecido</translation>
    </message>
    <message>
        <source>Vouchers that were made from it stay good.</source>
        <translation>Os vouchers criados a partir dele continuam valendo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Novo pacote</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Fill the sheet</source>
        <translation>Preencher a folha</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Comprimento de um pedaço</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Altura do papel</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Medidas próprias</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Vem em</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Uma bobina</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sem marcas</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Marcas na margem</translation>
    </message>
    <message>
        <source>Lines between</source>
        <translation>Linhas entre os cartões</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Largura do papel</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margem esquerda</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margem superior</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Espaço horizontal</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Espaço vertical</translation>
    </message>
</context>
<context>
    <name>PaperPresets</name>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Carta (8,5 × 11 pol.)</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Bobina, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Bobina, 80 mm</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>The database password cannot be kept in “%1”. Nothing was changed.</source>
        <translation>Não é possível guardar a senha do banco de dados em “%1”. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
</context>
<context>
    <name>PasswordHasher</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>A senha é longa demais. O máximo é %1 bytes.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.</source>
        <translation>Há gente demais entrando neste momento. Nada foi alterado. Tente de novo em alguns segundos.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>A senha é longa demais. O máximo é %1 bytes.</translation>
    </message>
    <message>
        <source>The password is not readable text. Type it again.</source>
        <translation>A senha não é um texto legível. Digite de novo.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters; three or four words together are good.</source>
        <translation>A senha é curta demais. Use pelo menos %1 caracteres; três ou quatro palavras juntas são uma boa escolha.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody tries. Use another one; three or four words together are good.</source>
        <translation>Esta senha é uma das primeiras que qualquer um tenta. Use outra; três ou quatro palavras juntas são uma boa escolha.</translation>
    </message>
    <message>
        <source>The password is a name that people in the shop know. Use another one; three or four words together are good.</source>
        <translation>A senha é um nome que o pessoal da loja conhece. Use outra; três ou quatro palavras juntas são uma boa escolha.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>see vouchers</source>
        <translation>ver vouchers</translation>
    </message>
    <message>
        <source>generate vouchers</source>
        <translation>gerar vouchers</translation>
    </message>
    <message>
        <source>print vouchers</source>
        <translation>imprimir vouchers</translation>
    </message>
    <message>
        <source>redeem vouchers</source>
        <translation>resgatar vouchers</translation>
    </message>
    <message>
        <source>expire vouchers</source>
        <translation>expirar vouchers</translation>
    </message>
    <message>
        <source>see payments</source>
        <translation>ver pagamentos</translation>
    </message>
    <message>
        <source>see routers</source>
        <translation>ver roteadores</translation>
    </message>
    <message>
        <source>add and change routers</source>
        <translation>adicionar e alterar roteadores</translation>
    </message>
    <message>
        <source>accept a router&apos;s changed certificate</source>
        <translation>aceitar o certificado alterado de um roteador</translation>
    </message>
    <message>
        <source>add and change employees</source>
        <translation>adicionar e alterar funcionários</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>alterar configurações</translation>
    </message>
    <message>
        <source>sell vouchers</source>
        <translation>vender vouchers</translation>
    </message>
    <message>
        <source>delete vouchers</source>
        <translation>excluir vouchers</translation>
    </message>
    <message>
        <source>import vouchers</source>
        <translation>importar vouchers</translation>
    </message>
    <message>
        <source>see packages</source>
        <translation>ver pacotes</translation>
    </message>
    <message>
        <source>add and change packages</source>
        <translation>adicionar e alterar pacotes</translation>
    </message>
    <message>
        <source>reboot routers</source>
        <translation>reiniciar roteadores</translation>
    </message>
    <message>
        <source>change profiles on routers</source>
        <translation>alterar perfis nos roteadores</translation>
    </message>
    <message>
        <source>disconnect guests</source>
        <translation>desconectar clientes</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>ver assinantes</translation>
    </message>
    <message>
        <source>add and change customers</source>
        <translation>adicionar e alterar assinantes</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>The permission “%1” is missing: background work has no permissions of its own. Nothing was changed. Sign in to do this.</source>
        <translation>Falta a permissão “%1”: trabalhos em segundo plano não têm permissões próprias. Nada foi alterado. Entre com sua conta para fazer isto.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. Nothing was changed. An owner can give another role.</source>
        <translation>Falta a permissão “%1”: %2 entrou como %3, e estas funções têm a permissão: %4. Nada foi alterado. Um dono pode dar outra função.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>No picture yet: nothing is printed here.</source>
        <translation>Ainda sem imagem: nada é impresso aqui.</translation>
    </message>
    <message>
        <source>The shop has no logo yet: nothing is printed here until it has one. One logo serves all designs.</source>
        <translation>A loja ainda não tem logotipo: nada é impresso aqui até que tenha. Um logotipo serve a todos os modelos.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>Escolher o logotipo…</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Trocar o logotipo…</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Limite de dados</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>To be redeemed until</source>
        <translation>Resgatar até</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Nome do Wi-Fi</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Whole sign-in address</source>
        <translation>Endereço completo de login</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número sequencial</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nome do negócio</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Data da impressão</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>Marca de reimpressão</translation>
    </message>
    <message>
        <source>Words that are translated</source>
        <translation>Palavras que são traduzidas</translation>
    </message>
</context>
<context>
    <name>PrintFollowUp</name>
    <message>
        <source>%1 Look at what came out: which card was the last good one?</source>
        <translation>%1 Veja o que saiu: qual foi o último cartão bom?</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>%n cartão foi enviado a “%1”. Ele saiu?</numerusform>
            <numerusform>%n cartões foram enviados a “%1”. Todos saíram?</numerusform>
        </translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Todos saíram</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Faltam alguns…</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Cartão %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>%n cartão falta e conta como não impresso. Ponha de lado a folha estragada.</numerusform>
            <numerusform>%n cartões faltam e contam como não impressos. Ponha de lado a folha estragada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing ones</source>
        <translation>Mostrar os que faltam</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>“%1” cannot be written. Choose another place for it.</source>
        <translation>Não foi possível gravar “%1”. Escolha outro lugar para ele.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the cards. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>A impressora “%1” não aceita os cartões. Veja se está ligada e conectada, ou salve um PDF e imprima por ele.</translation>
    </message>
    <message>
        <source>There are no cards to print.</source>
        <translation>Não há cartões para imprimir.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>A impressão foi cancelada.</translation>
    </message>
</context>
<context>
    <name>PrintJobsDialog</name>
    <message>
        <source>Of every print so far somebody has said what came out.</source>
        <translation>Alguém já disse o que saiu de cada impressão até agora.</translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Todos saíram</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Faltam alguns…</translation>
    </message>
    <message>
        <source>Prints to be checked</source>
        <translation>Impressões a conferir</translation>
    </message>
    <message>
        <source>No printer tells which sheets came out. What is missing can be printed again.</source>
        <translation>Nenhuma impressora diz quais folhas saíram. O que falta pode ser impresso de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1: %n cartão em “%2”, por %3</numerusform>
            <numerusform>%1: %n cartões em “%2”, por %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>There is no such print job. Look at the list of prints again.</source>
        <translation>Esta impressão não existe. Veja de novo a lista de impressões.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print cards</source>
        <translation>Imprimir cartões</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n cartão</numerusform>
            <numerusform>%n cartões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n folha</numerusform>
            <numerusform>%n folhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Folha inteira</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Largura toda</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Folha %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No cards to print</source>
        <translation>Nenhum cartão para imprimir</translation>
    </message>
    <message>
        <source>Choose vouchers in the list, then print them.</source>
        <translation>Escolha vouchers na lista e depois imprima.</translation>
    </message>
    <message>
        <source>Voucher cards</source>
        <translation>Cartões de voucher</translation>
    </message>
    <message>
        <source>No printer is chosen. Save a PDF, or add a printer to this computer and open this page again.</source>
        <translation>Nenhuma impressora escolhida. Salve um PDF, ou adicione uma impressora a este computador e abra esta página de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>Imprimindo %n folha</numerusform>
            <numerusform>Imprimindo %n folhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Salvando “%1”</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <translation>Salvar cartões como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>vouchers</translation>
    </message>
    <message>
        <source>Check prints…</source>
        <translation>Conferir impressões…</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Imprimindo %n cartão</numerusform>
            <numerusform>Imprimindo %n cartões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>paper: width, height in millimetres</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Roll %1 mm wide, cut after each card</source>
        <translation>Bobina de %1 mm de largura, corte após cada cartão</translation>
    </message>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>Papel %2, %n cartão por folha</numerusform>
            <numerusform>Papel %2, %n cartões por folha</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Procurando impressoras…</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Nenhuma impressora encontrada</translation>
    </message>
    <message>
        <source>Save a PDF and print it elsewhere, or add a printer to this computer.</source>
        <translation>Salve um PDF e imprima em outro lugar, ou adicione uma impressora a este computador.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>Mais de %n item não vai sair como deveria</numerusform>
            <numerusform>Mais de %n itens não vão sair como deveriam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n item não vai sair como deveria</numerusform>
            <numerusform>%n itens não vão sair como deveriam</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First free place on the sheet</source>
        <translation>Primeiro lugar livre na folha</translation>
    </message>
    <message>
        <source>For a sheet of which some cards are used already. Or click a place on the sheet.</source>
        <translation>Para uma folha com alguns cartões já usados. Ou clique em um lugar da folha.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>Primeira folha</translation>
    </message>
    <message>
        <source>Last sheet</source>
        <translation>Última folha</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last sheet to be printed</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>O que não vai sair como deveria</translation>
    </message>
    <message>
        <source>Receipt printer %1</source>
        <translation>Impressora de recibos %1</translation>
    </message>
    <message>
        <source>Add a receipt printer…</source>
        <translation>Adicionar uma impressora de recibos…</translation>
    </message>
    <message>
        <source>Add a receipt printer</source>
        <translation>Adicionar uma impressora de recibos</translation>
    </message>
    <message>
        <source>Address of an ESC/POS printer with a network port, as its test slip says it</source>
        <translation>Endereço de uma impressora ESC/POS com porta de rede, como diz o comprovante de teste dela</translation>
    </message>
    <message>
        <source>The last sheet with this design was used up to place %1. Or click a place on the sheet.</source>
        <translation>A última folha com este modelo foi usada até o lugar %1. Ou clique em um lugar da folha.</translation>
    </message>
    <message>
        <source>Edit this design</source>
        <translation>Editar este modelo</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Calibrar…</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>As the design says</source>
        <translation>Como diz o modelo</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sem marcas</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Marcas na margem</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>Linhas entre os cartões</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Hotspot profiles</source>
        <translation>Perfis de hotspot</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New hotspot profile</source>
        <translation>Novo perfil de hotspot</translation>
    </message>
    <message>
        <source>New PPP profile</source>
        <translation>Novo perfil PPP</translation>
    </message>
    <message>
        <source>Hotspot profile “%1”</source>
        <translation>Perfil de hotspot “%1”</translation>
    </message>
    <message>
        <source>PPP profile “%1”</source>
        <translation>Perfil PPP “%1”</translation>
    </message>
    <message>
        <source>It is made on “%1”.</source>
        <translation>É criado em “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>%n conta em “%1” o usa. Quem está on-line mantém os valores antigos até o próximo login.</numerusform>
            <numerusform>%n contas em “%1” o usam. Quem está on-line mantém os valores antigos até o próximo login.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on “%1” uses it.</source>
        <translation>Ninguém em “%1” o usa.</translation>
    </message>
    <message>
        <source>Such as 30m, 2h, 1d; empty: the router&apos;s default.</source>
        <translation>Como 30m, 2h, 1d; vazio: o padrão do roteador.</translation>
    </message>
    <message>
        <source>Such as 5m, or “none”.</source>
        <translation>Como 5m ou “none”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Devices at a time</source>
        <translation>Dispositivos simultâneos</translation>
    </message>
    <message>
        <source>A number, or “unlimited”.</source>
        <translation>Um número ou “unlimited”.</translation>
    </message>
    <message>
        <source>A session lasts at most</source>
        <translation>Uma sessão dura no máximo</translation>
    </message>
    <message>
        <source>Ends when nothing moves for</source>
        <translation>Termina sem tráfego por</translation>
    </message>
    <message>
        <source>Ends when the device is gone for</source>
        <translation>Termina sem o dispositivo por</translation>
    </message>
    <message>
        <source>The status page refreshes every</source>
        <translation>A página de status se atualiza a cada</translation>
    </message>
    <message>
        <source>A device is remembered for</source>
        <translation>Um dispositivo é lembrado por</translation>
    </message>
    <message>
        <source>Such as 3d.</source>
        <translation>Como 3d.</translation>
    </message>
    <message>
        <source>Addresses from the pool</source>
        <translation>Endereços do pool</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>Lista de endereços</translation>
    </message>
    <message>
        <source>Firewall list that the guest&apos;s address joins.</source>
        <translation>Lista do firewall em que entra o endereço do cliente.</translation>
    </message>
    <message>
        <source>One session per user</source>
        <translation>Uma sessão por usuário</translation>
    </message>
    <message>
        <source>Router&apos;s address</source>
        <translation>Endereço do roteador</translation>
    </message>
    <message>
        <source>An address or a pool.</source>
        <translation>Um endereço ou um pool.</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Endereço do assinante</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Addresses parted by commas.</source>
        <translation>Endereços separados por vírgulas.</translation>
    </message>
    <message>
        <source>Firewall list that the customer&apos;s address joins.</source>
        <translation>Lista do firewall em que entra o endereço do assinante.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make profile</source>
        <translation>Criar perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Padrão do roteador</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>The line to the router was lost before it answered: it may have changed the profile “%1” or not. Refresh the profiles to see.</source>
        <translation>A linha até o roteador caiu antes de ele responder: ele pode ter alterado o perfil “%1” ou não. Atualize os perfis para ver.</translation>
    </message>
    <message>
        <source>The router changed the profile “%1”, but the shop&apos;s record of it could not be written. %2</source>
        <translation>O roteador alterou o perfil “%1”, mas não foi possível gravar o registro disso na loja. %2</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and keeps its name. Nothing was changed.</source>
        <translation>“%1” é o perfil do próprio roteador e mantém o nome. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>“%1” mantém o nome: %n voucher ainda não resgatado pede o perfil por este nome. Nada foi alterado; em vez disso, crie um perfil novo.</numerusform>
            <numerusform>“%1” mantém o nome: %n vouchers ainda não resgatados pedem o perfil por este nome. Nada foi alterado; em vez disso, crie um perfil novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>“%1” mantém o nome: %n pacote o dá aos seus vouchers por este nome. Nada foi alterado; primeiro escolha outro perfil no pacote.</numerusform>
            <numerusform>“%1” mantém o nome: %n pacotes o dão aos seus vouchers por este nome. Nada foi alterado; primeiro escolha outro perfil nos pacotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n usuário no roteador</numerusform>
            <numerusform>%n usuários no roteador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n voucher ainda não resgatado</numerusform>
            <numerusform>%n vouchers ainda não resgatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” was not removed, because it is used by: %2. Give these another profile first.</source>
        <translation>O perfil “%1” não foi removido, porque é usado por: %2. Primeiro dê outro perfil a eles.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>A chave da loja não está aqui, por isso nada pode ser alterado. Entre ou desbloqueie este computador.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line of at most %1 characters, without blanks around it.</source>
        <translation>O nome de um perfil é uma linha de no máximo %1 caracteres, sem espaços em volta.</translation>
    </message>
    <message>
        <source>Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose another name.</source>
        <translation>Nomes que começam com “nd1-” pertencem aos perfis que o NettDesk cria para uma velocidade. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.</source>
        <translation>“%1” não é um número de logins: escreva 1 ou mais, ou “unlimited”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.</source>
        <translation>“%1” não é um tempo: escreva, por exemplo, 30m, 2h ou 1d12h, ou “none”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.</source>
        <translation>“%1” não é um tempo: escreva, por exemplo, 30m, 2h ou 1d12h, ou nada.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write for example 1.1.1.1, several parted by commas.</source>
        <translation>“%1” não é um endereço. Escreva, por exemplo, 1.1.1.1; vários, separados por vírgulas.</translation>
    </message>
    <message>
        <source>This text is too long or has signs that a router cannot hold on one line.</source>
        <translation>Este texto é longo demais ou tem sinais que um roteador não comporta em uma linha.</translation>
    </message>
    <message>
        <source>“%1” is not one of “default”, “yes” and “no”.</source>
        <translation>“%1” não é “default”, “yes” nem “no”.</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Uma sessão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inatividade</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In RouterOS</source>
        <translation>No RouterOS</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Padrão do roteador</translation>
    </message>
    <message>
        <source>Made by NettDesk</source>
        <translation>Criado pelo NettDesk</translation>
    </message>
    <message>
        <source>NettDesk makes such profiles for the speeds of vouchers, and keeps them right.</source>
        <translation>O NettDesk cria perfis assim para as velocidades dos vouchers e os mantém corretos.</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message>
        <source>Profiles on the router</source>
        <translation>Perfis no roteador</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>O NettDesk não contata este roteador.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Não é possível consultar o roteador</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Tente de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>No PPP on this router</source>
        <translation>Sem PPP neste roteador</translation>
    </message>
    <message>
        <source>No hotspot on this router</source>
        <translation>Sem hotspot neste roteador</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Nenhum perfil</translation>
    </message>
    <message>
        <source>A profile sets speed and times for those who use it.</source>
        <translation>Um perfil define velocidade e tempos para quem o usa.</translation>
    </message>
    <message>
        <source>“%1” stands on the router as it should.</source>
        <translation>“%1” está no roteador como deveria.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from the router?</source>
        <translation>Remover o perfil “%1” do roteador?</translation>
    </message>
    <message>
        <source>The profile “%1” is in use</source>
        <translation>O perfil “%1” está em uso</translation>
    </message>
    <message>
        <source>Used by: %1. Give them another profile first; until then it stays.</source>
        <translation>Usado por: %1. Primeiro dê outro perfil a eles; até lá, ele fica.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody uses it. It cannot be brought back, but made anew.</source>
        <translation>Ninguém o usa. Não dá para recuperá-lo, mas dá para criá-lo de novo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>“%1” was removed from the router.</source>
        <translation>“%1” foi removido do roteador.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Card and paper</source>
        <translation>Cartão e papel</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>O texto é longo demais para um QR code.</translation>
    </message>
</context>
<context>
    <name>RateLimit</name>
    <message>
        <source>A figure is missing beside the slash. %1</source>
        <translation>Falta um número ao lado da barra. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. %2</source>
        <translation>“%1” não pode ser usado aqui. %2</translation>
    </message>
    <message>
        <source>Write a speed in bits per second, for example 10M or 512k, up and down parted by a slash.</source>
        <translation>Escreva uma velocidade em bits por segundo, por exemplo 10M ou 512k, com envio e download separados por uma barra.</translation>
    </message>
    <message>
        <source>Write whole seconds, for example 8, at most a day.</source>
        <translation>Escreva segundos inteiros, por exemplo 8, no máximo um dia.</translation>
    </message>
    <message>
        <source>“%1” is not a priority: that is one number from 1 (served first) to 8.</source>
        <translation>“%1” não é uma prioridade: ela é um número de 1 (atendido primeiro) a 8.</translation>
    </message>
    <message>
        <source>A burst needs a speed to rise above: give the speed first.</source>
        <translation>Um burst precisa de uma velocidade a superar: defina primeiro a velocidade.</translation>
    </message>
    <message>
        <source>The burst is not faster than the speed (%1), so it would have no effect.</source>
        <translation>O burst não é mais rápido que a velocidade (%1), por isso não teria efeito.</translation>
    </message>
    <message>
        <source>A threshold only counts with a burst: give the burst&apos;s speed, or leave the threshold empty.</source>
        <translation>Um limiar só vale com um burst: defina a velocidade do burst ou deixe o limiar vazio.</translation>
    </message>
    <message>
        <source>The threshold is not below the burst&apos;s speed (%1), so the burst would never end.</source>
        <translation>O limiar não fica abaixo da velocidade do burst (%1), por isso o burst nunca terminaria.</translation>
    </message>
    <message>
        <source>A time only counts with a burst: give the burst&apos;s speed, or leave the time empty.</source>
        <translation>Um tempo só vale com um burst: defina a velocidade do burst ou deixe o tempo vazio.</translation>
    </message>
    <message>
        <source>The guaranteed speed is more than the speed itself (%1).</source>
        <translation>A velocidade garantida é maior que a própria velocidade (%1).</translation>
    </message>
</context>
<context>
    <name>RateLimitForm</name>
    <message>
        <source>As RouterOS writes it</source>
        <translation>Como o RouterOS escreve</translation>
    </message>
    <message>
        <source>Bursts and priority</source>
        <translation>Bursts e prioridade</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Up first: 2M/10M is 2 up and 10 down.</source>
        <translation>Envio primeiro: 2M/10M é 2 de envio e 10 de download.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Burst down</source>
        <translation>Burst de download</translation>
    </message>
    <message>
        <source>Burst up</source>
        <translation>Burst de envio</translation>
    </message>
    <message>
        <source>While below, down</source>
        <translation>Enquanto abaixo de, download</translation>
    </message>
    <message>
        <source>While below, up</source>
        <translation>Enquanto abaixo de, envio</translation>
    </message>
    <message>
        <source>Averaged over, down</source>
        <translation>Média sobre, download</translation>
    </message>
    <message>
        <source>Averaged over, up</source>
        <translation>Média sobre, envio</translation>
    </message>
    <message>
        <source>At least, down</source>
        <translation>No mínimo, download</translation>
    </message>
    <message>
        <source>At least, up</source>
        <translation>No mínimo, envio</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Not said (8)</source>
        <translation>Não indicada (8)</translation>
    </message>
    <message>
        <source>1, served first</source>
        <translation>1, atendido primeiro</translation>
    </message>
    <message>
        <source>8, served last</source>
        <translation>8, atendido por último</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Sem limite.</translation>
    </message>
</context>
<context>
    <name>RebootDialog</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Cancelar a ordem</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>Reiniciar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>Reiniciar %n roteador?</numerusform>
            <numerusform>Reiniciar %n roteadores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Deixar rodando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Guests come back by themselves once it runs again.</source>
        <translation>Os clientes voltam sozinhos assim que ele estiver funcionando de novo.</translation>
    </message>
    <message>
        <source>At a quiet hour</source>
        <translation>Em uma hora calma</translation>
    </message>
    <message>
        <source>Some program of the shop must run then: the order is kept in the database and done by whichever watches the router.</source>
        <translation>Algum programa da loja precisa estar aberto nessa hora: a ordem fica guardada no banco de dados e é executada por quem estiver acompanhando o roteador.</translation>
    </message>
    <message>
        <source>Restart then</source>
        <translation>Reiniciar nessa hora</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Counting who is online…</source>
        <translation>Contando quem está on-line…</translation>
    </message>
    <message>
        <source>“%1” cannot be asked now; what is said of it is %2 old.</source>
        <translation>Não é possível consultar “%1” agora; o que se diz dele é de %2 atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>%n cliente vai ficar sem conexão por um ou dois minutos.</numerusform>
            <numerusform>%n clientes vão ficar sem conexão por um ou dois minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is online: nobody will be cut off.</source>
        <translation>Ninguém está on-line: ninguém vai perder a conexão.</translation>
    </message>
    <message>
        <source>How many guests are online is not known.</source>
        <translation>Não se sabe quantos clientes estão on-line.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>De %n roteador não se sabe quem está on-line.</numerusform>
            <numerusform>De %n roteadores não se sabe quem está on-line.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered a restart for %2.</source>
        <translation>%1 pediu um reinício para %2.</translation>
    </message>
    <message>
        <source>The last time, %1, it was away for %2.</source>
        <translation>Da última vez, %1, ele ficou fora por %2.</translation>
    </message>
    <message>
        <source>“%1” restarts at %2</source>
        <translation>“%1” reinicia em %2</translation>
    </message>
    <message>
        <source>“%1” is restarting</source>
        <translation>“%1” está reiniciando</translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>%n roteador reinicia em %1</numerusform>
            <numerusform>%n roteadores reiniciam em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>%n roteador está reiniciando</numerusform>
            <numerusform>%n roteadores estão reiniciando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebootService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>This reboot was sent, or cancelled, a moment ago. Nothing was done now.</source>
        <translation>Este reinício foi enviado ou cancelado há um instante. Nada foi feito agora.</translation>
    </message>
    <message>
        <source>Choose a time within the next 30 days. Nothing was scheduled.</source>
        <translation>Escolha uma hora dentro dos próximos 30 dias. Nada foi agendado.</translation>
    </message>
    <message>
        <source>A reboot of this router is scheduled already. Cancel that one first, or leave it.</source>
        <translation>Já há um reinício agendado para este roteador. Cancele-o primeiro ou deixe-o como está.</translation>
    </message>
    <message>
        <source>This reboot is no longer scheduled: it was sent, or cancelled by somebody else.</source>
        <translation>Este reinício não está mais agendado: foi enviado ou cancelado por outra pessoa.</translation>
    </message>
    <message>
        <source>The router was told to restart, but its uptime shows that it did not.</source>
        <translation>O roteador recebeu a ordem de reiniciar, mas o uptime dele mostra que não reiniciou.</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinter</name>
    <message>
        <source>The receipt printer at %1 does not answer. See that it is switched on and connected to the network, and that the address is right. Nothing was printed.</source>
        <translation>A impressora de recibos em %1 não responde. Veja se está ligada e conectada à rede e se o endereço está certo. Nada foi impresso.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper. Put in a new roll, then print on from the last good card.</source>
        <translation>A impressora de recibos está sem papel. Ponha uma bobina nova e continue a impressão a partir do último cartão bom.</translation>
    </message>
    <message>
        <source>The receipt printer at %1 takes no more. See whether it is out of paper, open or switched off; then print on from the last good card.</source>
        <translation>A impressora de recibos em %1 não aceita mais nada. Veja se está sem papel, aberta ou desligada; depois continue a impressão a partir do último cartão bom.</translation>
    </message>
    <message>
        <source>Printing was cancelled behind card %1.</source>
        <translation>A impressão foi cancelada depois do cartão %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that the printer is connected and that you may use it.</source>
        <translation>Não foi possível gravar em “%1”. Veja se a impressora está conectada e se você pode usá-la.</translation>
    </message>
</context>
<context>
    <name>RecentVouchers</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sendo ativado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>“%1” has no account on the router.</source>
        <translation>“%1” não tem conta no roteador.</translation>
    </message>
    <message>
        <source>The account “%1” has other limits or another profile than were sold.</source>
        <translation>A conta “%1” tem limites ou perfil diferentes dos que foram vendidos.</translation>
    </message>
    <message>
        <source>The router does not end “%1” by itself at the right time.</source>
        <translation>O roteador não encerra “%1” sozinho na hora certa.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off on the router although it is not over.</source>
        <translation>A conta “%1” está desligada no roteador, embora não tenha terminado.</translation>
    </message>
    <message>
        <source>“%1” is over, and its account could still be used.</source>
        <translation>“%1” já terminou, e a conta dele ainda poderia ser usada.</translation>
    </message>
    <message>
        <source>“%1” is over, and something of it still stands on the router.</source>
        <translation>“%1” já terminou, e algo dele ainda está no roteador.</translation>
    </message>
    <message>
        <source>“%1” was used, which is not recorded yet.</source>
        <translation>“%1” foi usado, o que ainda não está registrado.</translation>
    </message>
    <message>
        <source>The router has a user “%1” that NettDesk did not make. It is left as it is.</source>
        <translation>O roteador tem um usuário “%1” que o NettDesk não criou. Ele fica como está.</translation>
    </message>
    <message>
        <source>The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as it is.</source>
        <translation>O usuário “%1” leva uma marca do NettDesk, mas não pertence a nenhum voucher desta loja. Ele fica como está.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old backup, or another router at this address. Nothing was changed; look first, then repair all the same if this is right.</source>
        <translation>%1 de %2 contas são diferentes. Tantas de uma vez em geral significam que outra coisa está errada: um backup antigo ou outro roteador neste endereço. Nada foi alterado; primeiro olhe e, se estiver certo, repare mesmo assim.</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with the router</source>
        <translation>Comparar com o roteador</translation>
    </message>
    <message>
        <source>Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; a user that somebody else made is never changed.</source>
        <translation>Os vouchers da loja frente às contas no roteador. O reparo só mexe no que leva a nossa marca; um usuário criado por outra pessoa nunca é alterado.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Router and records agree</source>
        <translation>Roteador e registros coincidem</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>%n conta foi comparada.</numerusform>
            <numerusform>%n contas foram comparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n diferença: demais para ser acaso</numerusform>
            <numerusform>%n diferenças: demais para ser acaso</numerusform>
        </translation>
    </message>
    <message>
        <source>An old backup of the router, or another router under this address, would look like this. Repair only when you know why.</source>
        <translation>Um backup antigo do roteador, ou outro roteador neste endereço, teria esta aparência. Só repare quando souber o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>%n delas pode ser reparada daqui.</numerusform>
            <numerusform>%n delas podem ser reparadas daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair all %1 nevertheless</source>
        <translation>Reparar todas (%1) mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>Reparar %n diferença</numerusform>
            <numerusform>Reparar %n diferenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n reparo está a caminho</numerusform>
            <numerusform>%n reparos estão a caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out now, one after the other. Look again to see what is left.</source>
        <translation>São feitos agora, um após o outro. Olhe de novo para ver o que resta.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Type this group of the key.</source>
        <translation>Digite este grupo da chave.</translation>
    </message>
    <message>
        <source>This is not what the key says here. Please compare.</source>
        <translation>Não é isto que a chave diz aqui. Compare.</translation>
    </message>
    <message>
        <source>NettDesk recovery key of %1</source>
        <translation>Chave de recuperação NettDesk de %1</translation>
    </message>
    <message>
        <source>Keep it where you keep money. Whoever has it and the database can read the router passwords.</source>
        <translation>Guarde onde você guarda dinheiro. Quem tiver a chave e o banco de dados consegue ler as senhas dos roteadores.</translation>
    </message>
    <message>
        <source>Copied. Paste it somewhere safe, not into a chat.</source>
        <translation>Copiada. Cole em um lugar seguro, não em um chat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada à impressora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it instead.</source>
        <translation>A impressora não aceitou. Salve a chave em vez disso.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Salvar chave de recuperação</translation>
    </message>
    <message>
        <source>NettDesk recovery key.txt</source>
        <translation>Chave de recuperação NettDesk.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to another device: here it protects nothing.</source>
        <translation>Salva. Passe o arquivo para outro dispositivo: aqui ele não protege nada.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo: %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>To be sure that it is safe, type two of its groups:</source>
        <translation>Para ter certeza de que está segura, digite dois dos grupos dela:</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
</context>
<context>
    <name>RedeemDialog</name>
    <message>
        <source>Ready for the next code.</source>
        <translation>Pronto para o próximo código.</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and O, 1, I and L are read as meant.</source>
        <translation>Escaneie o cartão ou digite o código. Maiúsculas, espaços e traços não importam, e 0 e O, 1, I e L são lidos do jeito certo.</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Resgatar um código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Resgatar</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>Resgatando</translation>
    </message>
    <message>
        <source>Recording the payment and making the account on the router…</source>
        <translation>Registrando o pagamento e criando a conta no roteador…</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RedeemEntry</name>
    <message>
        <source>Redeem a code</source>
        <translation>Resgatar um código</translation>
    </message>
    <message>
        <source>Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter.</source>
        <translation>Escaneie um cartão a qualquer momento, ou pressione F3 e digite. Maiúsculas, espaços e traços não importam.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Resgatar</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Por que não funciona?</translation>
    </message>
</context>
<context>
    <name>RedeemedView</name>
    <message>
        <source>This is the same redemption as before; nothing was charged twice.</source>
        <translation>Este é o mesmo resgate de antes; nada foi cobrado duas vezes.</translation>
    </message>
    <message>
        <source>Redeemed: the guest can sign in now</source>
        <translation>Resgatado: o cliente já pode entrar</translation>
    </message>
    <message>
        <source>Paid and recorded, will be activated automatically</source>
        <translation>Pago e registrado, será ativado automaticamente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Same as the user name</source>
        <translation>Igual ao nome de usuário</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Nenhuma: basta o código para entrar</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>QR code que conecta o cliente</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Escaneie para entrar</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>When the time online is used up</source>
        <translation>Quando o tempo on-line acabar</translation>
    </message>
    <message>
        <source>Counts from the moment it is activated</source>
        <translation>Conta a partir da ativação</translation>
    </message>
    <message>
        <source>When the data is used up</source>
        <translation>Quando os dados acabarem</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir comprovante</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies user name and password</source>
        <translation>Copia nome de usuário e senha</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Usuário: %1
Senha: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it.</source>
        <translation>Este código não pode ser resgatado aqui. Confira símbolo por símbolo ou pergunte onde você comprou.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Não há voucher com o código “%1”. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Não há voucher com o código “%1”. Confira símbolo por símbolo.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” foi excluído. Não pode ser resgatado.</translation>
    </message>
    <message>
        <source> Its device is %1.</source>
        <translation> O dispositivo dele é %1.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.</source>
        <translation>“%1” já foi resgatado: %2, por %3.%4 Nada foi alterado e nada foi cobrado.</translation>
    </message>
    <message>
        <source>“%1” is in use since %2. Nothing was changed and nothing was charged.</source>
        <translation>“%1” está em uso desde %2. Nada foi alterado e nada foi cobrado.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” foi encerrado antes de alguém resgatar. Não pode ser resgatado.</translation>
    </message>
    <message>
        <source>“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move it to “%3” first.</source>
        <translation>“%1” pertence ao roteador “%2” e não pode ser resgatado em “%3”. Nada foi alterado; primeiro mova-o para “%3”.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>O roteador “%1” deste código está desligado no NettDesk. Nada foi resgatado; primeiro ligue o roteador em Roteadores.</translation>
    </message>
    <message>
        <source>“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch the package on under Packages first.</source>
        <translation>“%1” foi criado a partir do pacote “%2”, que está desligado. Nada foi resgatado; primeiro ligue o pacote em Pacotes.</translation>
    </message>
    <message>
        <source>This request was used for another code before. Nothing was redeemed; start again.</source>
        <translation>Este pedido já foi usado para outro código. Nada foi resgatado; comece de novo.</translation>
    </message>
    <message>
        <source>“%1” may be redeemed from %2 on. Nothing was changed.</source>
        <translation>“%1” pode ser resgatado a partir de %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” could be redeemed until %2. Nothing was changed.</source>
        <translation>“%1” podia ser resgatado até %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was changed; unblock it first.</source>
        <translation>“%1” está bloqueado. Nada foi alterado; primeiro desbloqueie-o.</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Este pedido não se identifica. Nada foi resgatado.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Este voucher não está (mais) no banco de dados.</translation>
    </message>
    <message>
        <source>Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Pago e registrado, mas não foi possível criar a conta em “%1”; alguém precisa decidir. %2</translation>
    </message>
    <message>
        <source>Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Pago e registrado. A conta será ativada automaticamente assim que “%1” a aceitar. %2</translation>
    </message>
    <message>
        <source>Nothing was redeemed by this request.</source>
        <translation>Nada foi resgatado por este pedido.</translation>
    </message>
    <message>
        <source>This voucher waits for nothing on its router.</source>
        <translation>Este voucher não espera nada do roteador dele.</translation>
    </message>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>O voucher deste trabalho não está (mais) no banco de dados.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment. Nothing was moved; try again.</source>
        <translation>“%1” foi alterado por outra pessoa neste momento. Nada foi movido; tente de novo.</translation>
    </message>
    <message>
        <source>What is left of it will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>O que resta dele será ativado automaticamente assim que “%1” o aceitar. %2</translation>
    </message>
    <message>
        <source>What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing is used twice. Until then it goes on there. %3</source>
        <translation>O que resta dele vai para “%1” assim que “%2” informar o que foi usado, para que nada seja usado duas vezes. Até lá, ele continua lá. %3</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
    </message>
    <message>
        <source>Replace “%1” by another router</source>
        <translation>Substituir “%1” por outro roteador</translation>
    </message>
    <message>
        <source>Every code that still gives something is made again on the other router with the time and data that are left. What is not ours is touched on neither.</source>
        <translation>Todo código que ainda vale alguma coisa é criado de novo no outro roteador com o tempo e os dados que restam. O que não é nosso não é tocado em nenhum dos dois.</translation>
    </message>
    <message>
        <source>The router in its place</source>
        <translation>O roteador no lugar dele</translation>
    </message>
    <message>
        <source>Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what would happen.</source>
        <translation>Primeiro adicione-o ao NettDesk, com o hotspot dele configurado. Nada é alterado antes de você ver o que aconteceria.</translation>
    </message>
    <message>
        <source>There is no other router yet</source>
        <translation>Ainda não há outro roteador</translation>
    </message>
    <message>
        <source>Add the new router first, and set up its hotspot; then come back here.</source>
        <translation>Primeiro adicione o novo roteador e configure o hotspot dele; depois volte aqui.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedem</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Criados de novo</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nada resta</translation>
    </message>
    <message>
        <source>What the replacement would do</source>
        <translation>O que a substituição faria</translation>
    </message>
    <message>
        <source>Progress of the replacement</source>
        <translation>Andamento da substituição</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Deixar rodando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Ver o que aconteceria</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>%n código é criado de novo em “%1”.</numerusform>
            <numerusform>%n códigos são criados de novo em “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has an account that would have to be made again.</source>
        <translation>Nenhum código tem uma conta que precise ser criada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>%n sem conta vai para lá só nos registros.</numerusform>
            <numerusform>%n sem conta vão para lá só nos registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>%n não é criado de novo, pois nada resta dele.</numerusform>
            <numerusform>%n não são criados de novo, pois nada resta deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers: it is read a last time, and our accounts there are closed.</source>
        <translation>“%1” responde: ele é lido uma última vez, e nossas contas lá são fechadas.</translation>
    </message>
    <message>
        <source>“%1” does not answer: what was used is known as of %2, and our accounts there are closed when it ever answers again.</source>
        <translation>“%1” não responde: o que foi usado é conhecido até %2, e nossas contas lá são fechadas se um dia ele voltar a responder.</translation>
    </message>
    <message>
        <source>“%1” does not answer: our accounts there are closed when it ever answers again.</source>
        <translation>“%1” não responde: nossas contas lá são fechadas se um dia ele voltar a responder.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n código está sendo ativado no roteador antigo. Primeiro conclua ou encerre-o.</numerusform>
            <numerusform>%n códigos estão sendo ativados no roteador antigo. Primeiro conclua ou encerre-os.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>No novo roteador, %n usuário que não é nosso tem nome de código. Primeiro renomeie ou remova-o lá.</numerusform>
            <numerusform>No novo roteador, %n usuários que não são nossos têm nomes de códigos. Primeiro renomeie ou remova-os lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher belongs to “%1”. There is nothing to replace.</source>
        <translation>Nenhum voucher pertence a “%1”. Não há nada para substituir.</translation>
    </message>
    <message>
        <source>Reading what was used, and moving the vouchers…</source>
        <translation>Lendo o que foi usado e movendo os vouchers…</translation>
    </message>
    <message>
        <source>Replacing “%1” by “%2”</source>
        <translation>Substituindo “%1” por “%2”</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are done on “%3”.</source>
        <translation>%1 de %2 contas estão prontas em “%3”.</translation>
    </message>
    <message>
        <source>Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router&apos;s hotspot the same DNS name, or print them again.</source>
        <translation>Os cartões impressos com a página de login antiga como QR ainda levam a “%1”. Dê ao hotspot do novo roteador o mesmo nome DNS ou imprima-os de novo.</translation>
    </message>
    <message>
        <source>Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is then not asked again.</source>
        <translation>Conecte o novo roteador onde estava o antigo. Quando “%1” não for mais necessário, ponha-o de lado: aí ele não é mais consultado.</translation>
    </message>
    <message>
        <source>Put “%1” aside</source>
        <translation>Pôr “%1” de lado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>“%1” foi posto de lado.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Dados restantes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>A user of this name stands on the new router and is not ours. Rename or remove it there.</source>
        <translation>No novo roteador há um usuário com este nome que não é nosso. Renomeie ou remova-o lá.</translation>
    </message>
    <message>
        <source>It is being activated on the old router. Finish or end it first.</source>
        <translation>Ele está sendo ativado no roteador antigo. Primeiro conclua ou encerre-o.</translation>
    </message>
    <message>
        <source>Made with what is left</source>
        <translation>Criado com o que resta</translation>
    </message>
    <message>
        <source>Made as it was sold</source>
        <translation>Criado como foi vendido</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Nada resta</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sendo ativado</translation>
    </message>
    <message>
        <source>Name is taken there</source>
        <translation>O nome já está em uso lá</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sem limite</translation>
    </message>
</context>
<context>
    <name>ReplacementRun</name>
    <message>
        <source>The vouchers of “%1” belong to “%2” now; none had an account.</source>
        <translation>Os vouchers de “%1” agora pertencem a “%2”; nenhum tinha conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>Falta criar %n conta em “%1”; isso continua sozinho.</numerusform>
            <numerusform>Falta criar %n contas em “%1”; isso continua sozinho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>%n código de “%1” está em “%2” com o que restava dele.</numerusform>
            <numerusform>%n códigos de “%1” estão em “%2” com o que restava deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n deles precisa que alguém decida.</numerusform>
            <numerusform>%n deles precisam que alguém decida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>Em “%1”, %n conta é fechada assim que ele voltar a responder.</numerusform>
            <numerusform>Em “%1”, %n contas são fechadas assim que ele voltar a responder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterActions</name>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Experimentar com um roteador simulado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>Comparar o certificado…</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>Importar usuários…</translation>
    </message>
    <message>
        <source>User with just the needed rights…</source>
        <translation>Usuário só com os direitos necessários…</translation>
    </message>
    <message>
        <source>Clock and time servers…</source>
        <translation>Relógio e servidores de hora…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Verificar %n</numerusform>
            <numerusform>Verificar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>Reiniciar %n roteador…</numerusform>
            <numerusform>Reiniciar %n roteadores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>Voltar a usar %n</numerusform>
            <numerusform>Voltar a usar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Voltar a usar</translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>Pôr %n de lado</numerusform>
            <numerusform>Pôr %n de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” foi adicionado</translation>
    </message>
    <message>
        <source>Asking all routers how they are</source>
        <translation>Consultando como estão todos os roteadores</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>Consultando como está %n roteador</numerusform>
            <numerusform>Consultando como estão %n roteadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>%1 de %n roteador respondeu</numerusform>
            <numerusform>%1 de %n roteadores responderam</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1” responde.</translation>
    </message>
    <message>
        <source>“%1” answers after %2: RouterOS %3.</source>
        <translation>“%1” responde em %2: RouterOS %3.</translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>Remover roteador</translation>
    </message>
    <message>
        <source>Remove “%1” from NettDesk?</source>
        <translation>Remover “%1” do NettDesk?</translation>
    </message>
    <message>
        <source>Nothing is changed on the router itself. A router that vouchers belong to cannot be removed; put it aside instead.</source>
        <translation>Nada muda no próprio roteador. Um roteador que tem vouchers não pode ser removido; em vez disso, ponha-o de lado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Replace by another router…</source>
        <translation>Substituir por outro roteador…</translation>
    </message>
    <message>
        <source>Groups of routers…</source>
        <translation>Grupos de roteadores…</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>Criar um grupo com %n roteador…</numerusform>
            <numerusform>Criar um grupo com estes %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Criar um grupo…</translation>
    </message>
</context>
<context>
    <name>RouterArrangement</name>
    <message>
        <source>Version not known yet</source>
        <translation>Versão ainda desconhecida</translation>
    </message>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
</context>
<context>
    <name>RouterCardDelegate</name>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Put aside: NettDesk does not contact it.</source>
        <translation>Posto de lado: o NettDesk não o contata.</translation>
    </message>
    <message>
        <source>It was told to restart. NettDesk looks for it every few seconds.</source>
        <translation>Recebeu a ordem de reiniciar. O NettDesk o procura a cada poucos segundos.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Ainda não foi consultado.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Visto por último: %1</translation>
    </message>
</context>
<context>
    <name>RouterConnection</name>
    <message>
        <source>The router does not answer any more. What was being done may have been carried out: look before you try again.</source>
        <translation>O roteador não responde mais. O que estava em andamento pode ter sido executado: confira antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The connection to the router was lost. What was being done may have been carried out: look before you try again.</source>
        <translation>A conexão com o roteador caiu. O que estava em andamento pode ter sido executado: confira antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The router ended the session during sign-in.</source>
        <translation>O roteador encerrou a sessão durante o login.</translation>
    </message>
    <message>
        <source>Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain API (usually 8728).</source>
        <translation>A porta %1 do roteador espera uma linha criptografada. Escolha um modo TLS ou a porta da API simples (em geral 8728).</translation>
    </message>
    <message>
        <source>What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.</source>
        <translation>O que responde na porta %1 de “%2” não fala a API do RouterOS. Confira o host e a porta.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted line (API-SSL), the API service may not admit this computer&apos;s address, or the router is overloaded.</source>
        <translation>“%1” aceitou a conexão, mas não responde ao login. A porta %2 pode esperar uma linha criptografada (API-SSL), o serviço API pode não aceitar o endereço deste computador, ou o roteador está sobrecarregado.</translation>
    </message>
    <message>
        <source>The router closed the connection at once. Its API service may not admit this computer&apos;s address (IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted line.</source>
        <translation>O roteador fechou a conexão na hora. O serviço API dele pode não aceitar o endereço deste computador (IP, Services, “Available From”), todas as sessões podem estar ocupadas, ou a porta %1 espera uma linha criptografada.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have carried it out already.</source>
        <translation>O comando foi cancelado. O roteador pode já ter executado.</translation>
    </message>
    <message>
        <source>The connection to the router was closed.</source>
        <translation>A conexão com o roteador foi fechada.</translation>
    </message>
</context>
<context>
    <name>RouterDialog</name>
    <message>
        <source>Work with this router</source>
        <translation>Trabalhar com este roteador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Proteção da linha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save without test</source>
        <translation>Salvar sem testar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
    </message>
    <message>
        <source>Edit router</source>
        <translation>Editar roteador</translation>
    </message>
    <message>
        <source>None (API, port 8728)</source>
        <translation>Nenhuma (API, porta 8728)</translation>
    </message>
    <message>
        <source>TLS, certificate remembered (API-SSL, port 8729)</source>
        <translation>TLS, certificado memorizado (API-SSL, porta 8729)</translation>
    </message>
    <message>
        <source>TLS, certificate verified (API-SSL, port 8729)</source>
        <translation>TLS, certificado verificado (API-SSL, porta 8729)</translation>
    </message>
    <message>
        <source>TLS without a certificate (API-SSL, port 8729)</source>
        <translation>TLS sem certificado (API-SSL, porta 8729)</translation>
    </message>
    <message>
        <source>Taken from the router if left empty</source>
        <translation>Se vazio, vem do roteador</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>The router&apos;s address or name is needed.</source>
        <translation>Falta o endereço ou o nome do roteador.</translation>
    </message>
    <message>
        <source>The RouterOS user is needed.</source>
        <translation>Falta o usuário do RouterOS.</translation>
    </message>
</context>
<context>
    <name>RouterDraft</name>
    <message>
        <source>Say where the router is: its address, for example 192.168.88.1, or its name.</source>
        <translation>Diga onde está o roteador: o endereço, por exemplo 192.168.88.1, ou o nome dele.</translation>
    </message>
    <message>
        <source>“%1” is not the address or the name of a router. Write it without http:// and without a port, at most %2 characters.</source>
        <translation>“%1” não é o endereço nem o nome de um roteador. Escreva sem http:// e sem porta, no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>Say which user of the router NettDesk signs in as, for example admin.</source>
        <translation>Diga com qual usuário do roteador o NettDesk entra, por exemplo admin.</translation>
    </message>
    <message>
        <source>The router&apos;s user name is too long: at most %1 characters.</source>
        <translation>O nome de usuário do roteador é longo demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.</source>
        <translation>“%1” não é a impressão digital de um certificado: ela tem 64 dígitos de 0–9 e a–f.</translation>
    </message>
    <message>
        <source>There is a router “%1” already. Nothing was saved; give this one another name.</source>
        <translation>Já existe um roteador “%1”. Nada foi salvo; dê outro nome a este.</translation>
    </message>
</context>
<context>
    <name>RouterDuty</name>
    <message>
        <source>Sell and redeem vouchers</source>
        <translation>Vender e resgatar vouchers</translation>
    </message>
    <message>
        <source>Disconnect guests</source>
        <translation>Desconectar clientes</translation>
    </message>
    <message>
        <source>Change profiles</source>
        <translation>Alterar perfis</translation>
    </message>
    <message>
        <source>Reboot the router</source>
        <translation>Reiniciar o roteador</translation>
    </message>
</context>
<context>
    <name>RouterFacts</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clientes on-line</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Ligado há</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 em uso</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
</context>
<context>
    <name>RouterGroups</name>
    <message>
        <source>Choose at least one router for the group “%1”. Nothing was saved.</source>
        <translation>Escolha pelo menos um roteador para o grupo “%1”. Nada foi salvo.</translation>
    </message>
    <message>
        <source>This group of routers is not there any more.</source>
        <translation>Este grupo de roteadores não existe mais.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was saved; choose another name.</source>
        <translation>Já existe um grupo chamado “%1”. Nada foi salvo; escolha outro nome.</translation>
    </message>
    <message>
        <source>Vouchers were made for the group “%1”: it is kept, so that they go on working. You can rename it or change its routers.</source>
        <translation>Foram criados vouchers para o grupo “%1”: ele é mantido para que continuem funcionando. Você pode renomeá-lo ou mudar os roteadores dele.</translation>
    </message>
</context>
<context>
    <name>RouterGroupsDialog</name>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Groups of routers</source>
        <translation>Grupos de roteadores</translation>
    </message>
    <message>
        <source>A voucher that is made for a group is redeemed at whichever of its routers the guest comes to first.</source>
        <translation>Um voucher criado para um grupo é resgatado no primeiro dos roteadores dele a que o cliente chegar.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>Put the routers of one town or one street into a group, and make vouchers that work at any of them.</source>
        <translation>Ponha em um grupo os roteadores de uma cidade ou de uma rua e crie vouchers que funcionem em qualquer um deles.</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Buscar roteadores</translation>
    </message>
    <message>
        <source>Routers of the group</source>
        <translation>Roteadores do grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n roteador</numerusform>
            <numerusform>%n roteadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n roteador escolhido</numerusform>
            <numerusform>%n roteadores escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Excluir grupo</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>Excluir o grupo “%1”?</translation>
    </message>
    <message>
        <source>Its routers stay as they are. A group that vouchers were made for cannot be deleted.</source>
        <translation>Os roteadores dele ficam como estão. Um grupo para o qual foram criados vouchers não pode ser excluído.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>The router let its user in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups).</source>
        <translation>O roteador deixou o usuário entrar, mas não deixa ler. Dê ao grupo dele as políticas api, read, write, test e sensitive no roteador (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não consultado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha errada</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado mudou</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Load and memory</source>
        <translation>Carga e memória</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>O relógio</translation>
    </message>
    <message>
        <source>Hotspot guests</source>
        <translation>Clientes do hotspot</translation>
    </message>
    <message>
        <source>PPP sessions</source>
        <translation>Sessões PPP</translation>
    </message>
    <message>
        <source>The guests&apos; traffic</source>
        <translation>O tráfego dos clientes</translation>
    </message>
    <message>
        <source>%1 cannot be shown: this router&apos;s version, or its packages, do not have that menu.</source>
        <translation>%1: não é possível mostrar, pois a versão deste roteador, ou os pacotes dele, não tem esse menu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s user may not read that menu. Give its group the policy “read” (System &gt; Users &gt; Groups).</source>
        <translation>%1: não é possível mostrar, pois o usuário do roteador não pode ler esse menu. Dê ao grupo dele a política “read” (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s device mode forbids that menu.</source>
        <translation>%1: não é possível mostrar, pois o device mode do roteador proíbe esse menu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router answered something that no RouterOS we know answers.</source>
        <translation>%1: não é possível mostrar, pois o roteador respondeu algo que nenhum RouterOS conhecido responde.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.</source>
        <translation>%1: não é possível mostrar, pois não há hotspot nem servidor PPPoE configurado neste roteador.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can listen on the way reads the router&apos;s password and the vouchers.</source>
        <translation>Sem criptografia: quem puder escutar no caminho lê a senha do roteador e os vouchers.</translation>
    </message>
    <message>
        <source>Encrypted, but the router does not prove who it is: safe from listeners, not from an impostor.</source>
        <translation>Criptografada, mas o roteador não prova quem é: protegida de escutas, não de um impostor.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>Nenhum roteador ainda</translation>
    </message>
    <message>
        <source>Add the MikroTik router that serves your guests: its address, and a user that may use the API. Or try everything with the simulated router that is inside NettDesk.</source>
        <translation>Adicione o roteador MikroTik que atende seus clientes: o endereço dele e um usuário que possa usar a API. Ou experimente tudo com o roteador simulado que vem no NettDesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>%1 de %n on-line</numerusform>
            <numerusform>%1 de %n on-line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No router matches</source>
        <translation>Nenhum roteador encontrado</translation>
    </message>
    <message>
        <source>Search looks at name, identity, address, board and version, within the filter.</source>
        <translation>A busca olha nome, identidade, endereço, placa e versão, dentro do filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n roteador selecionado</numerusform>
            <numerusform>%n roteadores selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterListTools</name>
    <message>
        <source>All routers</source>
        <translation>Todos os roteadores</translation>
    </message>
    <message>
        <source>Name, address, board, version</source>
        <translation>Nome, endereço, placa, versão</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisam de atenção</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Com avisos</translation>
    </message>
    <message>
        <source>Group of routers</source>
        <translation>Grupo de roteadores</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Em lista</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Em cartões</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupar</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por status</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por local</translation>
    </message>
    <message>
        <source>By RouterOS</source>
        <translation>Por RouterOS</translation>
    </message>
    <message>
        <source>The first part of the name: “Hall” of “Hall – bar”</source>
        <translation>A primeira parte do nome: “Salão” de “Salão – bar”</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
</context>
<context>
    <name>RouterPool</name>
    <message>
        <source>The program is closing; the router was not asked.</source>
        <translation>O programa está fechando; o roteador não foi consultado.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under Routers first.</source>
        <translation>O roteador “%1” está desligado no NettDesk, por isso nada foi enviado a ele. Primeiro ligue-o em Roteadores.</translation>
    </message>
    <message>
        <source>The record of the router “%1” changed while it was being called. Try again.</source>
        <translation>O registro do roteador “%1” mudou durante a chamada. Tente de novo.</translation>
    </message>
    <message>
        <source>The router “%1” hung up.</source>
        <translation>O roteador “%1” desligou a chamada.</translation>
    </message>
</context>
<context>
    <name>RouterProbe</name>
    <message>
        <source>The router let “%1” in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups), then test again.</source>
        <translation>O roteador deixou “%1” entrar, mas não deixa ler. Dê ao grupo dele as políticas api, read, write, test e sensitive no roteador (System &gt; Users &gt; Groups) e teste de novo.</translation>
    </message>
    <message>
        <source>This router has no hotspot: its package is missing or switched off. Vouchers need one.</source>
        <translation>Este roteador não tem hotspot: o pacote falta ou está desligado. Vouchers precisam de um.</translation>
    </message>
    <message>
        <source>No hotspot is set up on this router yet. Vouchers can be made, but guests cannot sign in before there is one (IP &gt; Hotspot &gt; Hotspot Setup).</source>
        <translation>Ainda não há hotspot configurado neste roteador. Você pode criar vouchers, mas os clientes só conseguem entrar quando houver um (IP &gt; Hotspot &gt; Hotspot Setup).</translation>
    </message>
    <message>
        <source>“%1” may read on this router but not write: vouchers cannot be activated. Give its group the policy write (System &gt; Users &gt; Groups).</source>
        <translation>“%1” pode ler neste roteador, mas não gravar: os vouchers não podem ser ativados. Dê ao grupo dele a política write (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>This line is not encrypted: whoever can listen on the way reads the router&apos;s password. Use TLS where the router has a certificate for api-ssl.</source>
        <translation>Esta linha não é criptografada: quem puder escutar no caminho lê a senha do roteador. Use TLS quando o roteador tiver um certificado para api-ssl.</translation>
    </message>
    <message>
        <source>This line is encrypted, but the router does not prove who it is: it is safe from listeners, not from an impostor. Give api-ssl a certificate on the router and choose “pinned”.</source>
        <translation>Esta linha é criptografada, mas o roteador não prova quem é: está protegida de escutas, não de um impostor. Dê um certificado ao api-ssl no roteador e escolha “certificado memorizado”.</translation>
    </message>
</context>
<context>
    <name>RouterProtocol</name>
    <message>
        <source>The router refused this user name and password. Check both; it says the same when the user may not use the API (policy “api”) or not from this computer&apos;s address.</source>
        <translation>O roteador recusou este nome de usuário e senha. Confira os dois; ele diz o mesmo quando o usuário não pode usar a API (política “api”) ou não pode a partir do endereço deste computador.</translation>
    </message>
    <message>
        <source>The router&apos;s user may not do this. Give its group the missing right on the router (System, Users, Groups) and try again; nothing was changed.</source>
        <translation>O usuário do roteador não pode fazer isto. Dê ao grupo dele o direito que falta no roteador (System, Users, Groups) e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>This router does not have that function: its RouterOS version or installed packages lack it.</source>
        <translation>Este roteador não tem essa função: falta na versão do RouterOS ou nos pacotes instalados.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know one of the settings that were sent.</source>
        <translation>A versão deste roteador não conhece uma das configurações enviadas.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know the setting “%1”.</source>
        <translation>A versão deste roteador não conhece a configuração “%1”.</translation>
    </message>
    <message>
        <source>It is no longer on the router. Refresh the list.</source>
        <translation>Não está mais no roteador. Atualize a lista.</translation>
    </message>
    <message>
        <source>The router already has one of this name. Choose another name.</source>
        <translation>O roteador já tem um com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Something that was named does not exist on the router.</source>
        <translation>Algo que foi indicado não existe no roteador.</translation>
    </message>
    <message>
        <source>What was given for “%1” does not exist on the router. Refresh, and choose one that is there.</source>
        <translation>O que foi indicado para “%1” não existe no roteador. Atualize e escolha um que exista.</translation>
    </message>
    <message>
        <source>The router does not accept one of the values. Nothing was changed.</source>
        <translation>O roteador não aceita um dos valores. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The router does not accept this value for “%1”. Nothing was changed.</source>
        <translation>O roteador não aceita este valor para “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The router made this entry by itself and does not let anybody change or remove it.</source>
        <translation>O roteador criou esta entrada sozinho e não deixa ninguém alterar ou remover.</translation>
    </message>
    <message>
        <source>The router&apos;s device mode forbids this. Change it on the router with /system/device-mode; the router asks to press its button or to switch it off and on.</source>
        <translation>O device mode do roteador proíbe isto. Altere no roteador com /system/device-mode; o roteador pede para apertar o botão dele ou para desligar e ligar.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have done part of it already.</source>
        <translation>O comando foi cancelado. O roteador pode já ter feito uma parte.</translation>
    </message>
    <message>
        <source>The router is overloaded and did not finish in time. It may have done it all the same: look before you try again.</source>
        <translation>O roteador está sobrecarregado e não terminou a tempo. Mesmo assim, pode ter feito: confira antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The router refused the command. It said: %1</source>
        <translation>O roteador recusou o comando. Ele disse: %1</translation>
    </message>
</context>
<context>
    <name>RouterReboot</name>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>On-line de novo</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>Não voltou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Não realizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>RouterReplacement</name>
    <message>
        <source>A router cannot be put in its own place.</source>
        <translation>Um roteador não pode ser posto no próprio lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n código está sendo ativado no roteador antigo. Primeiro conclua ou encerre-o. Nada foi alterado.</numerusform>
            <numerusform>%n códigos estão sendo ativados no roteador antigo. Primeiro conclua ou encerre-os. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new router already has users that are not ours under names of codes, %1 for one. Rename or remove them there. Nothing was changed.</source>
        <translation>O novo roteador já tem usuários que não são nossos com nomes de códigos, por exemplo %1. Renomeie ou remova-os lá. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>“%1” não foi removido: %n voucher que ainda pode ser usado pertence a ele. Em vez disso, desligue o roteador; ele continua na lista e não é contatado.</numerusform>
            <numerusform>“%1” não foi removido: %n vouchers que ainda podem ser usados pertencem a ele. Em vez disso, desligue o roteador; ele continua na lista e não é contatado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.</source>
        <translation>Não há roteador “%1”. Informe o id (RTR_…) ou o nome dele como aparece na lista de roteadores.</translation>
    </message>
</context>
<context>
    <name>RouterStep</name>
    <message>
        <source>Add my router now</source>
        <translation>Adicionar meu roteador agora</translation>
    </message>
    <message>
        <source>You need its address and a user name and password for it.</source>
        <translation>Você precisa do endereço dele e de um nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Experimentar com um roteador simulado</translation>
    </message>
    <message>
        <source>A router inside the program, for learning and testing. Remove it whenever you like.</source>
        <translation>Um roteador dentro do programa, para aprender e testar. Remova quando quiser.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Primeiro dar uma olhada.</translation>
    </message>
</context>
<context>
    <name>RouterTableModel</name>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Ligado há</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading in the list of routers: %1 &quot;Offline&quot;, &quot;RouterOS 7.18&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 de %2 estão livres</translation>
    </message>
</context>
<context>
    <name>RouterValues</name>
    <message>
        <source>“%1” is not a date as RouterOS writes it.</source>
        <translation>“%1” não é uma data como o RouterOS escreve.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day as RouterOS writes it.</source>
        <translation>“%1” não é uma hora como o RouterOS escreve.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time as RouterOS writes them.</source>
        <translation>“%1” não é uma data e hora como o RouterOS escreve.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>“%1” não é um deslocamento em relação ao UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 1d12h, 30m or 01:30:00.</source>
        <translation>“%1” não é um tempo. Escreva, por exemplo, 1d12h, 30m ou 01:30:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” não é yes nem no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>“%1” não é uma quantidade de dados.</translation>
    </message>
</context>
<context>
    <name>RouterView</name>
    <message>
        <source>Back to all routers</source>
        <translation>Voltar a todos os roteadores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuários ativos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Parts of the router</source>
        <translation>Partes do roteador</translation>
    </message>
    <message>
        <source>RouterOS %1</source>
        <translation>RouterOS %1</translation>
    </message>
</context>
<context>
    <name>RouterWarnings</name>
    <message>
        <source>The clock is %1 fast</source>
        <translation>O relógio está %1 adiantado</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>O relógio está %1 atrasado</translation>
    </message>
    <message>
        <source>What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it take its time from time servers.</source>
        <translation>O que o roteador encerra sozinho terminaria na hora errada, e o log dele mostra horas erradas. Faça-o pegar a hora de servidores de hora.</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <translation>Ele mostra outro certificado</translation>
    </message>
    <message>
        <source>Nothing is sent to it until somebody has compared both fingerprints.</source>
        <translation>Nada é enviado a ele até que alguém compare as duas impressões digitais.</translation>
    </message>
    <message>
        <source>It refuses our user or password</source>
        <translation>Ele recusa nosso usuário ou nossa senha</translation>
    </message>
    <message>
        <source>It is not tried again until they are changed here: routers log every try.</source>
        <translation>Não há nova tentativa até que sejam mudados aqui: os roteadores registram cada tentativa no log.</translation>
    </message>
    <message>
        <source>Our user may not read there</source>
        <translation>Nosso usuário não pode ler lá</translation>
    </message>
    <message>
        <source>Give the router&apos;s user the policies “api” and “read”, or have a user with just the needed rights made.</source>
        <translation>Dê ao usuário do roteador as políticas “api” e “read”, ou mande criar um usuário só com os direitos necessários.</translation>
    </message>
    <message>
        <source>A part of it cannot be read</source>
        <translation>Uma parte dele não pode ser lida</translation>
    </message>
    <message>
        <source>The line is not encrypted</source>
        <translation>A linha não é criptografada</translation>
    </message>
    <message>
        <source>The router does not prove who it is</source>
        <translation>O roteador não prova quem é</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Edit router…</source>
        <translation>Editar roteador…</translation>
    </message>
    <message>
        <source>Make a user…</source>
        <translation>Criar um usuário…</translation>
    </message>
    <message>
        <source>Set time servers…</source>
        <translation>Definir servidores de hora…</translation>
    </message>
</context>
<context>
    <name>Routers</name>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografada</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anônima</translation>
    </message>
    <message>
        <source>Anyone on the way can read what is sent, the password too. Fine on a cable of your own; over Wi-Fi or the internet choose a TLS mode.</source>
        <translation>Qualquer um no caminho pode ler o que é enviado, até a senha. Serve em um cabo só seu; por Wi-Fi ou pela internet, escolha um modo TLS.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate that the router shows now is remembered; another one blocks the line until a person accepts it. The right choice for a router with a certificate of its own.</source>
        <translation>Criptografada. O certificado que o roteador mostra agora é memorizado; outro bloqueia a linha até que uma pessoa o aceite. A escolha certa para um roteador com certificado próprio.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate must be valid for this host and signed by an authority that this computer trusts.</source>
        <translation>Criptografada. O certificado deve ser válido para este host e assinado por uma autoridade em que este computador confia.</translation>
    </message>
    <message>
        <source>For a router without a certificate: listeners learn nothing, but somebody in between could pose as the router. Create a certificate on the router and choose the pinned mode when you can.</source>
        <translation>Para um roteador sem certificado: quem escuta não descobre nada, mas alguém no meio pode se passar pelo roteador. Quando puder, crie um certificado no roteador e escolha o modo de certificado memorizado.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Per cent, with a thin blank</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RoutersPage</name>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>Nothing stands paid for “%1”, so there is nothing to give back.</source>
        <translation>Nada consta como pago por “%1”, por isso não há nada a devolver.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was changed; start again.</source>
        <translation>Este pedido já foi usado para outra coisa. Nada foi alterado; comece de novo.</translation>
    </message>
    <message>
        <source>This sale was taken back before, or never made.</source>
        <translation>Esta venda já foi desfeita ou nunca foi feita.</translation>
    </message>
    <message>
        <source>“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give the money back.</source>
        <translation>“%1” foi vendido há mais de %2 segundos. Alguém que possa excluir vouchers ainda consegue devolver o dinheiro.</translation>
    </message>
    <message>
        <source>“%1” was redeemed or used meanwhile, so the sale stands.</source>
        <translation>“%1” foi resgatado ou usado nesse meio-tempo, por isso a venda continua valendo.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Este voucher não está (mais) no banco de dados.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Ainda não há uma loja neste banco de dados. Conclua a configuração inicial.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Este pacote não existe.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was sold.</source>
        <translation>O pacote “%1” está desligado. Nada foi vendido.</translation>
    </message>
    <message>
        <source>The package “%1” is for any router. Say which one this guest uses; nothing was sold.</source>
        <translation>O pacote “%1” serve para qualquer roteador. Diga qual este cliente usa; nada foi vendido.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose another one.</source>
        <translation>O roteador “%1” está desligado no NettDesk. Nada foi vendido; ligue-o ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Nothing was sold.</source>
        <translation>Não há voucher com o código “%1”. Nada foi vendido.</translation>
    </message>
    <message>
        <source>“%1” was sold already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” já foi vendido: %2, por %3. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” já foi resgatado: %2, por %3. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was sold.</source>
        <translation>“%1” está bloqueado. Nada foi vendido.</translation>
    </message>
    <message>
        <source>“%1” can no longer be redeemed, so it was not sold. Take another one.</source>
        <translation>“%1” não pode mais ser resgatado, por isso não foi vendido. Pegue outro.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was sold; start again.</source>
        <translation>Este pedido já foi usado para outra coisa. Nada foi vendido; comece de novo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who sold a voucher, and at which counter</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>“%1” was paid for before. Nothing was charged again.</source>
        <translation>“%1” já tinha sido pago. Nada foi cobrado de novo.</translation>
    </message>
    <message>
        <source>Name a package or a code. Nothing was sold.</source>
        <translation>Indique um pacote ou um código. Nada foi vendido.</translation>
    </message>
    <message>
        <source>Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Vendido e registrado, mas não foi possível criar a conta em “%1”; alguém precisa decidir. %2</translation>
    </message>
    <message>
        <source>Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2</source>
        <translation>Vendido e registrado. O código funciona assim que “%1” aceitar a conta; isso continua sozinho. %2</translation>
    </message>
    <message>
        <source>Nothing was sold by this request.</source>
        <translation>Nada foi vendido por este pedido.</translation>
    </message>
    <message>
        <source>Say why the money is given back. Nothing was changed.</source>
        <translation>Diga por que o dinheiro é devolvido. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample card</source>
        <translation>Cartão de exemplo</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select all that match</source>
        <translation>Selecionar todos os encontrados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Este banco de dados já contém a loja “%1”. Nada foi alterado. Entre nela ou escolha outro banco de dados.</translation>
    </message>
</context>
<context>
    <name>ShapePanel</name>
    <message>
        <source>Line width</source>
        <translation>Espessura da linha</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Cantos arredondados</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Tracejado</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>Cor da linha</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Tracejada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Folha %1 de %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Folha %1 de %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Start printing at place %1 of the first sheet</source>
        <translation>Começar a imprimir no lugar %1 da primeira folha</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>There were wrong passwords for this name, so the next try has to wait %1. The account is not locked.</source>
        <translation>Houve senhas erradas para este nome, por isso a próxima tentativa precisa esperar %1. A conta não está bloqueada.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose or type your name.</source>
        <translation>Escolha ou digite seu nome.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>NettDesk is locked</source>
        <translation>O NettDesk está bloqueado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Work goes on in the background. Sign in to continue.</source>
        <translation>O trabalho continua em segundo plano. Entre para continuar.</translation>
    </message>
    <message>
        <source>Everybody in the shop has a name of their own here.</source>
        <translation>Aqui cada pessoa da loja tem seu próprio nome.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>It was imported before and belongs to a customer.</source>
        <translation>Foi importada antes e pertence a um assinante.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same user name.</source>
        <translation>Um assinante ou outra conta desta importação tem o mesmo nome de usuário.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same e-mail address.</source>
        <translation>Um assinante ou outra conta desta importação tem o mesmo endereço de e-mail.</translation>
    </message>
    <message>
        <source>It is the account of a voucher that NettDesk sold.</source>
        <translation>É a conta de um voucher que o NettDesk vendeu.</translation>
    </message>
    <message>
        <source>It is an account that the router made by itself.</source>
        <translation>É uma conta que o roteador criou sozinho.</translation>
    </message>
    <message>
        <source>It is for another service than PPPoE.</source>
        <translation>É para um serviço diferente de PPPoE.</translation>
    </message>
    <message>
        <source>Its name is empty, too long or not readable, so that it could not be found again.</source>
        <translation>O nome dela está vazio, é longo demais ou não é legível, de modo que não seria possível reencontrá-la.</translation>
    </message>
</context>
<context>
    <name>SlipPrinter</name>
    <message>
        <source>The slip of %1 was printed, but not written down as printed</source>
        <translation>O comprovante de %1 foi impresso, mas não ficou registrado como impresso</translation>
    </message>
    <message>
        <source>The slip of %1 was not printed</source>
        <translation>O comprovante de %1 não foi impresso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SlipSettingsDialog</name>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Largura da bobina</translation>
    </message>
    <message>
        <source>Cut the paper behind each slip</source>
        <translation>Cortar o papel depois de cada comprovante</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>Abrir a gaveta de dinheiro</translation>
    </message>
    <message>
        <source>Print a slip after each sale</source>
        <translation>Imprimir um comprovante depois de cada venda</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impressora de recibos</translation>
    </message>
    <message>
        <source>For this counter only. Every other computer has its own.</source>
        <translation>Só para este caixa. Cada computador tem a sua.</translation>
    </message>
    <message>
        <source>Show a preview first</source>
        <translation>Mostrar antes uma prévia</translation>
    </message>
    <message>
        <source>Choose the printer each time.</source>
        <translation>Escolher a impressora a cada vez.</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Uma impressora deste computador</translation>
    </message>
    <message>
        <source>By the printing system, on roll paper.</source>
        <translation>Pelo sistema de impressão, em papel de bobina.</translation>
    </message>
    <message>
        <source>A receipt printer on the network</source>
        <translation>Uma impressora de recibos na rede</translation>
    </message>
    <message>
        <source>ESC/POS, usually at port 9100.</source>
        <translation>ESC/POS, em geral na porta 9100.</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>SoldView</name>
    <message>
        <source>Selling %1…</source>
        <extracomment>%1 the name of a package</extracomment>
        <translation>Vendendo %1…</translation>
    </message>
    <message>
        <source>The sale of %1 was taken back</source>
        <translation>A venda de %1 foi desfeita</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Devolva %1. O código não funciona mais.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies code and password</source>
        <translation>Copia código e senha</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Desfazer (%1 s)</translation>
    </message>
    <message>
        <source>See whether it was sold</source>
        <translation>Ver se foi vendido</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Sold: %1 for %2</source>
        <extracomment>%1 the name of a package, %2 what was paid</extracomment>
        <translation>Vendido: %1 por %2</translation>
    </message>
    <message>
        <source>The guest can sign in now.</source>
        <translation>O cliente já pode entrar.</translation>
    </message>
    <message>
        <source>It is being activated: the router is told as soon as it answers.</source>
        <translation>Está sendo ativado: o roteador é avisado assim que responder.</translation>
    </message>
    <message>
        <source>The code is redeemed when the guest uses it.</source>
        <translation>O código é resgatado quando o cliente o usar.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password is the same as the code</source>
        <translation>A senha é igual ao código</translation>
    </message>
    <message>
        <source>No password: the code alone signs in</source>
        <translation>Sem senha: basta o código para entrar</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>QR code que conecta o cliente</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Escaneie para entrar</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Conta a partir do primeiro login</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Usuário: %1
Senha: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Pending: %1</source>
        <extracomment>Router operations that are waiting: &quot;Pending: 3&quot;</extracomment>
        <translation>Pendentes: %1</translation>
    </message>
    <message>
        <source>Router operations that wait for their router</source>
        <translation>Operações que esperam pelo roteador</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This computer lacks the part that talks to this kind of database. Install the package “%1”.</source>
        <translation>Falta neste computador a parte que fala com este tipo de banco de dados. Instale o pacote “%1”.</translation>
    </message>
    <message>
        <source>The database was closed before this was done. Nothing was changed.</source>
        <translation>O banco de dados foi fechado antes de isto terminar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the latest backup.</source>
        <translation>O arquivo de banco de dados “%1” está danificado. Nada foi gravado nele. Guarde-o e restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Check the folder and its permissions.</source>
        <translation>Não foi possível criar o arquivo “%1”. Confira a pasta e as permissões dela.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database file gets damaged. Put it on a disk of this computer, or use PostgreSQL to share it.</source>
        <translation>“%1” está em uma unidade de rede, onde um arquivo de banco de dados se danifica. Coloque-o em um disco deste computador, ou use PostgreSQL para compartilhar.</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>Não há banco de dados em “%1”.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check who owns it.</source>
        <translation>Não foi possível abrir o arquivo de banco de dados “%1”. Confira a quem ele pertence.</translation>
    </message>
    <message>
        <source>The database file “%1” is empty: it was damaged or never filled. It was left as it is. Restore the latest backup, or set up a new shop.</source>
        <translation>O arquivo de banco de dados “%1” está vazio: foi danificado ou nunca preenchido. Ele ficou como estava. Restaure o backup mais recente ou crie uma loja nova.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose another file.</source>
        <translation>“%1” pertence a outro programa. Ele ficou como estava. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The tables of this database are older than the program. Nothing was changed. Open it once with the permission to bring it up to date.</source>
        <translation>As tabelas deste banco de dados são mais antigas que o programa. Nada foi alterado. Abra uma vez com permissão para atualizar.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot hold a database that several programs use. Choose a folder on a disk of this computer.</source>
        <translation>O disco de “%1” não serve para um banco de dados usado por vários programas. Escolha uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>The database server is too old. NettDesk needs PostgreSQL 13 or later.</source>
        <translation>O servidor de banco de dados é antigo demais. O NettDesk precisa do PostgreSQL 13 ou posterior.</translation>
    </message>
    <message>
        <source>The database %1 cannot hold every name, because its encoding is not UTF8. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>O banco de dados %1 não comporta todos os nomes, porque a codificação dele não é UTF8. Crie um com ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is. Choose another one.</source>
        <translation>O banco de dados %1 pertence a outro programa. Ele ficou como estava. Escolha outro.</translation>
    </message>
    <message>
        <source>The database %1 holds no shop yet. Set one up first.</source>
        <translation>O banco de dados %1 ainda não contém uma loja. Crie uma primeiro.</translation>
    </message>
    <message>
        <source>The database server runs with fsync off: a power cut can destroy the shop&apos;s data. Ask whoever runs it to set fsync = on.</source>
        <translation>O servidor de banco de dados roda com fsync desligado: uma queda de energia pode destruir os dados da loja. Peça a quem cuida dele para definir fsync = on.</translation>
    </message>
    <message>
        <source>The line to the database server is not encrypted: anyone on the way can read it.</source>
        <translation>A linha até o servidor de banco de dados não é criptografada: qualquer um no caminho pode ler.</translation>
    </message>
    <message>
        <source>The line to the database server is encrypted, but nobody checks that it is the right server. Give sslrootcert in the database address.</source>
        <translation>A linha até o servidor de banco de dados é criptografada, mas ninguém confere se é o servidor certo. Indique sslrootcert no endereço do banco de dados.</translation>
    </message>
    <message>
        <source>This router is no longer there. Somebody removed it.</source>
        <translation>Este roteador não está mais aqui. Alguém o removeu.</translation>
    </message>
    <message>
        <source>This already exists. Nothing was changed.</source>
        <translation>Isto já existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept, everything before it is safe. Free some space and try again.</source>
        <translation>O disco está cheio. Nada deste passo foi guardado, tudo o que veio antes está seguro. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing was written to it. Close the program, keep the file, and restore the latest backup.</source>
        <translation>O arquivo de banco de dados está danificado. Nada foi gravado nele. Feche o programa, guarde o arquivo e restaure o backup mais recente.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s database and does not finish. Nothing was changed. Try again in a moment.</source>
        <translation>Outro programa está gravando no banco de dados da loja e não termina. Nada foi alterado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The database file may only be read. Nothing was changed. Check who owns “%1”.</source>
        <translation>O arquivo de banco de dados só pode ser lido. Nada foi alterado. Confira a quem “%1” pertence.</translation>
    </message>
    <message>
        <source>The disk with the database cannot be written or read. Nothing of this step was kept. Check that there is space and that the disk is in order, then try again.</source>
        <translation>Não foi possível gravar ou ler no disco do banco de dados. Nada deste passo foi guardado. Confira se há espaço e se o disco está em ordem e tente de novo.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check the folder and its permissions.</source>
        <translation>Não foi possível abrir o arquivo de banco de dados “%1”. Confira a pasta e as permissões dela.</translation>
    </message>
    <message>
        <source>The database refused this step. Nothing was changed.</source>
        <translation>O banco de dados recusou este passo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Other counters kept changing the same rows. Nothing was changed. Try again.</source>
        <translation>Outros caixas mudaram as mesmas linhas o tempo todo. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was kept. Free some space there and try again.</source>
        <translation>O disco do servidor de banco de dados está cheio. Nada deste passo foi guardado. Libere espaço lá e tente de novo.</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Nothing was changed. Ask whoever runs the database server.</source>
        <translation>O usuário do banco de dados não tem um direito necessário para isto. Nada foi alterado. Fale com quem cuida do servidor de banco de dados.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. What was finished is safe. Look up the last step before doing it again.</source>
        <translation>A conexão com o servidor de banco de dados caiu. O que foi concluído está seguro. Confira o último passo antes de repetir.</translation>
    </message>
    <message>
        <source>A text with a null character in it cannot be stored. Nothing was changed.</source>
        <translation>Não é possível guardar um texto com um caractere nulo. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Type the address of the database.</source>
        <translation>Digite o endereço do banco de dados.</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>O endereço começa com postgresql://</translation>
    </message>
    <message>
        <source>The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk</source>
        <translation>O endereço precisa de um computador e de um banco de dados, como postgresql://shop@192.168.1.10:5432/nettdesk</translation>
    </message>
    <message>
        <source>The database answers and can be used.</source>
        <translation>O banco de dados responde e pode ser usado.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later.</source>
        <translation>Nada a instalar. Pode passar depois para um banco de dados compartilhado.</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later. Kept in %1</source>
        <translation>Nada a instalar. Pode passar depois para um banco de dados compartilhado. Fica em %1</translation>
    </message>
    <message>
        <source>Shared, for several counters</source>
        <translation>Compartilhado, para vários caixas</translation>
    </message>
    <message>
        <source>A PostgreSQL database that all of them reach.</source>
        <translation>Um banco de dados PostgreSQL que todos alcançam.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Endereço do banco de dados</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Senha do usuário do banco de dados</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Keep the shop’s key in a file, not in this computer’s keychain</source>
        <translation>Guardar a chave da loja em um arquivo, não no chaveiro deste computador</translation>
    </message>
    <message>
        <source>For computers without a keychain. The file is readable by your account only; whoever copies it together with the data can read the passwords in it.</source>
        <translation>Para computadores sem chaveiro. Só a sua conta pode ler o arquivo; quem copiar o arquivo junto com os dados consegue ler as senhas que há neles.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinhar</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Força da senha</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>Unidade do limite de tempo</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>O tempo corre</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Limite de dados</translation>
    </message>
    <message>
        <source>Unit of the data limit</source>
        <translation>Unidade do limite de dados</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preço de um</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>Preço de um (%1)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Download (Mbit/s)</source>
        <translation>Download (Mbit/s)</translation>
    </message>
    <message>
        <source>Upload (Mbit/s)</source>
        <translation>Envio (Mbit/s)</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Logins simultâneos</translation>
    </message>
    <message>
        <source>How many devices may use one code at the same time.</source>
        <translation>Quantos dispositivos podem usar um código ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Only the device that signs in first</source>
        <translation>Só o dispositivo que entrar primeiro</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Dar %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>From redemption on</source>
        <translation>A partir do resgate</translation>
    </message>
    <message>
        <source>Only while online</source>
        <translation>Só enquanto on-line</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Reading the profiles of “%1”…</source>
        <translation>Lendo os perfis de “%1”…</translation>
    </message>
    <message>
        <source>The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; the router is asked when a code is redeemed.</source>
        <translation>O roteador não responde, por isso não é possível escolher os perfis dele agora. Mesmo assim, os vouchers podem ser gerados; o roteador é consultado quando um código é resgatado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Pelo perfil</translation>
    </message>
    <message>
        <source>With a speed and no profile, one that carries the speed is made on the router.</source>
        <translation>Com velocidade e sem perfil, é criado no roteador um perfil com essa velocidade.</translation>
    </message>
    <message>
        <source>The profile decides the speed; it sets no limit.</source>
        <translation>O perfil decide a velocidade; ele não define limite.</translation>
    </message>
    <message>
        <source>The profile decides the speed: %1 (upload/download).</source>
        <translation>O perfil decide a velocidade: %1 (envio/download).</translation>
    </message>
</context>
<context>
    <name>TermsInput</name>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Conta só enquanto o cliente está conectado; o resto fica para depois.</translation>
    </message>
    <message>
        <source>First used now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Usado agora pela primeira vez, termina em %1, on-line ou não.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Resgatado agora, termina em %1, on-line ou não.</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 1 or 24.</source>
        <translation>Digite um número inteiro, como 1 ou 24.</translation>
    </message>
    <message>
        <source>A voucher cannot run for more than ten years.</source>
        <translation>Um voucher não pode durar mais de dez anos.</translation>
    </message>
    <message>
        <source>Enter a number, such as 2 or 1.5.</source>
        <translation>Digite um número, como 2 ou 1,5.</translation>
    </message>
    <message>
        <source>%1 bytes, download and upload together.</source>
        <translation>%1 bytes, download e envio juntos.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Digite a velocidade em Mbit/s, como 10 ou 0,5.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Digite um número de 1 a %1.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Um voucher precisa de um fim: defina limite de tempo, limite de dados ou os dois.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a speed. Write for example 10M or 512k.</source>
        <translation>“%1” não é uma velocidade. Escreva, por exemplo, 10M ou 512k.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data. Write for example 500 MB or 2 GB.</source>
        <translation>“%1” não é uma quantidade de dados. Escreva, por exemplo, 500 MB ou 2 GB.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2. Write for example %3.</source>
        <translation>“%1” não é um valor em %2. Escreva, por exemplo, %3.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.</source>
        <translation>“%1” não é um comando do RouterOS. Escreva com barras, como em /ip/hotspot/user/print.</translation>
    </message>
    <message>
        <source>A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.</source>
        <translation>Um valor para “%1” passa de 16 MiB, o que um roteador não aceita. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” names no item, and the router would not say which it changed. Nothing was sent.</source>
        <translation>“%1” não indica um item, e o roteador não diria qual alterou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The router&apos;s answer to “%1” is larger than 512 MiB and was not read on. Ask for fewer rows or properties.</source>
        <translation>A resposta do roteador a “%1” passa de 512 MiB e não foi lida até o fim. Peça menos linhas ou propriedades.</translation>
    </message>
    <message>
        <source>It sent a control byte that RouterOS does not use.</source>
        <translation>Ele enviou um byte de controle que o RouterOS não usa.</translation>
    </message>
    <message>
        <source>It announced a word of more than 16 MiB.</source>
        <translation>Ele anunciou uma palavra de mais de 16 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 20 MiB.</source>
        <translation>Ele enviou uma sentença de mais de 20 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 65536 words.</source>
        <translation>Ele enviou uma sentença de mais de 65536 palavras.</translation>
    </message>
    <message>
        <source>What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and the port.</source>
        <translation>O que responde aqui não fala a API do RouterOS. %1 A conexão foi fechada. Confira o host e a porta.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a RouterOS item.</source>
        <translation>“%1” não é o id de um item do RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS version.</source>
        <translation>“%1” não é uma versão do RouterOS.</translation>
    </message>
    <message>
        <source>A data key has %1 bytes, this one has %2.</source>
        <translation>Uma chave de dados tem %1 bytes, esta tem %2.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>o arquivo “%1”</translation>
    </message>
    <message>
        <source>This database holds no shop yet. Set one up first: start NettDesk, or use “nettdeskctl init”.</source>
        <translation>Este banco de dados ainda não contém uma loja. Crie uma primeiro: abra o NettDesk ou use “nettdeskctl init”.</translation>
    </message>
    <message>
        <source>The shop&apos;s data key was replaced, and this holder was not given the new one. Nothing was changed. Unlock with the recovery key, or ask somebody who can open the shop.</source>
        <translation>A chave de dados da loja foi trocada, e este portador não recebeu a nova. Nada foi alterado. Desbloqueie com a chave de recuperação ou peça a alguém que possa abrir a loja.</translation>
    </message>
    <message>
        <source>The key in %1 does not open this shop: it was withdrawn, or it belongs to another database. Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>A chave em %1 não abre esta loja: foi revogada ou pertence a outro banco de dados. Nada foi alterado. Digite a chave de recuperação uma vez; depois disso este computador abre sozinho.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop. Nothing was changed. Check it against the printed one and type it again.</source>
        <translation>Esta não é a chave de recuperação desta loja. Nada foi alterado. Compare com a impressa e digite de novo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>o chaveiro deste computador</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this shop was changed by another program: it has %1 bytes instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.</source>
        <translation>A entrada do chaveiro para esta loja foi alterada por outro programa: tem %1 bytes em vez de %2. Nada foi alterado. Use a chave de recuperação; ela grava a entrada de novo.</translation>
    </message>
    <message>
        <source>The keychain of this computer took the key and does not give it back. Choose to keep the key in a file instead.</source>
        <translation>O chaveiro deste computador aceitou a chave e não a devolve. Em vez disso, escolha guardar a chave em um arquivo.</translation>
    </message>
    <message>
        <source>The stored copy of the data key for this holder is damaged. Nothing was changed. Unlock in another way: from another computer of the shop, or with the recovery key.</source>
        <translation>A cópia guardada da chave de dados para este portador está danificada. Nada foi alterado. Desbloqueie de outro jeito: em outro computador da loja ou com a chave de recuperação.</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>a memória deste programa</translation>
    </message>
    <message>
        <source>There is not enough free memory to work on a password. Nothing was changed. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente para processar uma senha. Nada foi alterado. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters without U. Check it against the printed one and type it again.</source>
        <translation>Uma chave de recuperação tem só dígitos e letras, sem U. Compare com a impressa e digite de novo.</translation>
    </message>
    <message>
        <source>A recovery key has %1 digits and letters, you typed %2. Check it against the printed one and type it again.</source>
        <translation>Uma chave de recuperação tem %1 dígitos e letras, você digitou %2. Compare com a impressa e digite de novo.</translation>
    </message>
    <message>
        <source>This is no recovery key: it would begin with a digit from 0 to 7. Check it against the printed one and type it again.</source>
        <translation>Isto não é uma chave de recuperação: ela começaria com um dígito de 0 a 7. Compare com a impressa e digite de novo.</translation>
    </message>
    <message>
        <source>The name of the business cannot be used. %1</source>
        <translation>O nome do negócio não pode ser usado. %1</translation>
    </message>
    <message>
        <source>The name of the owner cannot be used. %1</source>
        <translation>O nome do dono não pode ser usado. %1</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use its code, for example en or pt_BR.</source>
        <translation>“%1” não é um idioma. Use o código dele, por exemplo en ou pt_BR.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.</source>
        <translation>“%1” não é um fuso horário que este computador conheça. Use um nome como Africa/Nairobi.</translation>
    </message>
    <message>
        <source>The name is empty. Type the name you sign in with.</source>
        <translation>O nome está vazio. Digite o nome com que você entra.</translation>
    </message>
    <message>
        <source>The name or the password is not right. The next try is possible in %1.</source>
        <translation>O nome ou a senha não está certo. A próxima tentativa é possível em %1.</translation>
    </message>
    <message>
        <source>The account of %1 is switched off. Nothing was changed. An owner can switch it on.</source>
        <translation>A conta de %1 está desligada. Nada foi alterado. Um dono pode ligá-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault of a simulated router. There are: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</source>
        <translation>&quot;%1&quot; não é uma falha de um roteador simulado. Existem: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Não há roteador simulado da versão &quot;%1&quot;. Escolha uma destas: %2.</translation>
    </message>
    <message>
        <source>The simulated router cannot listen on port %1. Choose another port.</source>
        <translation>O roteador simulado não consegue escutar na porta %1. Escolha outra porta.</translation>
    </message>
    <message>
        <source>This is not the saved state of a simulated router. The router was left as it is.</source>
        <translation>Este não é o estado salvo de um roteador simulado. O roteador ficou como estava.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Set one up first.</source>
        <translation>Ainda não há uma loja neste banco de dados. Crie uma primeiro.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Selling is stopped until it answers; nothing is lost. Check that the server runs, its address, the user and the password (PGPASSWORD or a passfile).</source>
        <translation>Não é possível alcançar o banco de dados %1. A venda fica parada até ele responder; nada se perdeu. Confira se o servidor está rodando, o endereço, o usuário e a senha (PGPASSWORD ou um passfile).</translation>
    </message>
    <message>
        <source>The database was opened for reading only. Nothing was changed.</source>
        <translation>O banco de dados foi aberto só para leitura. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no database address that can be used. Write sqlite:///path/file.db or postgresql://user@host/database.</source>
        <translation>Este não é um endereço de banco de dados utilizável. Escreva sqlite:///caminho/arquivo.db ou postgresql://usuario@host/banco.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” em %2</translation>
    </message>
    <message>
        <source>A brace has no partner in “%1”. Write “{{” for a brace that is printed.</source>
        <translation>Uma chave não tem par em “%1”. Escreva “{{” para imprimir uma chave.</translation>
    </message>
    <message>
        <source>There is no label “%1”. Labels are: %2.</source>
        <translation>Não há rótulo “%1”. Os rótulos são: %2.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Placeholders are: %2.</source>
        <translation>Não há marcador “{%1}”. Os marcadores são: %2.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>Este modelo de cartão não pode ser usado: não está escrito em JSON (no byte %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>Este arquivo não é um modelo de cartão do NettDesk.</translation>
    </message>
    <message>
        <source>Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.</source>
        <translation>Forte: %1 bits. Adivinhar um de %2 códigos vigentes por um portal em um ano: %3.</translation>
    </message>
    <message>
        <source>Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a router&apos;s own page. Sell such codes at the counter only, or use more symbols.</source>
        <translation>Fraco: %1 bits. Adivinhar um de %2 códigos vigentes em um ano: %3 por um portal, %4 na página do próprio roteador. Venda esses códigos só no caixa, ou use mais símbolos.</translation>
    </message>
    <message>
        <source>Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.</source>
        <translation>Fraco demais: %1 bits para %2 códigos vigentes. Uma tentativa em %3 abriria um deles.</translation>
    </message>
    <message>
        <source>“%1” does not say how long the groups of a code are. Write for example 5-5, or 4d-4l for four digits and four letters; at most %2 groups.</source>
        <translation>“%1” não diz o tamanho dos grupos de um código. Escreva, por exemplo, 5-5, ou 4d-4l para quatro dígitos e quatro letras; no máximo %2 grupos.</translation>
    </message>
    <message>
        <source>A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.</source>
        <translation>Um código de %1 símbolos pode ser adivinhado. Use pelo menos %2; o prefixo não conta.</translation>
    </message>
    <message>
        <source>A code of %1 symbols cannot be typed. Use at most %2.</source>
        <translation>Um código de %1 símbolos não dá para digitar. Use no máximo %2.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a code.</source>
        <translation>“%1” não é o formato de um código.</translation>
    </message>
    <message>
        <source>%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.</source>
        <translation>%1 Nada foi criado. Use %2 símbolos do alfabeto usual, por exemplo os grupos %3-%4.</translation>
    </message>
    <message>
        <source>Codes of this form are used up. Nothing was made; use more symbols or another prefix.</source>
        <translation>Os códigos deste formato se esgotaram. Nada foi criado; use mais símbolos ou outro prefixo.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2</source>
        <translation>Não foi possível gravar o arquivo “%1”. %2</translation>
    </message>
    <message>
        <source>Stopped before the end. No file was written.</source>
        <translation>Interrompido antes do fim. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>“%1” is one part too many: a rate limit has at most six, parted by blanks.</source>
        <translation>“%1” é uma parte a mais: um rate limit tem no máximo seis, separadas por espaços.</translation>
    </message>
    <message>
        <source>The rate limit cannot be read at character %1. %2</source>
        <translation>Não é possível ler o rate limit no caractere %1. %2</translation>
    </message>
    <message>
        <source>A priority is one number from 1 (served first) to 8.</source>
        <translation>Uma prioridade é um número de 1 (atendido primeiro) a 8.</translation>
    </message>
    <message>
        <source>Give the speed first: priority and guaranteed speed only count within one.</source>
        <translation>Defina primeiro a velocidade: prioridade e velocidade garantida só valem com uma.</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 download, %2 envio</translation>
    </message>
    <message>
        <source>%1; for a short while %2 down, %3 up</source>
        <translation>%1; por pouco tempo %2 download, %3 envio</translation>
    </message>
    <message>
        <source>%1; at least %2 down, %3 up</source>
        <translation>%1; no mínimo %2 download, %3 envio</translation>
    </message>
    <message>
        <source>This is not where a page of this list ended. Begin the list anew.</source>
        <translation>Não é aqui que terminou uma página desta lista. Comece a lista de novo.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than %1 MB.</source>
        <translation>Este modelo de cartão não pode ser usado: tem mais de %1 MB.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads versions 1 to %2. Use a newer NettDesk for it.</source>
        <translation>Este modelo de cartão é da versão %1, e este programa lê as versões 1 a %2. Use um NettDesk mais novo para ele.</translation>
    </message>
    <message>
        <source>This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design is as it was.</source>
        <translation>Esta imagem ocupa %1 KB; um cartão comporta %2 KB. Primeiro diminua a imagem. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.</source>
        <translation>Esta imagem tem %1 × %2 pixels; no máximo %3 por lado podem ser usados. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough for a card. Use a simpler one. The design is as it was.</source>
        <translation>Não foi possível diminuir esta imagem o bastante para um cartão. Use uma mais simples. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The design is as it was.</source>
        <translation>Não foi possível abrir “%1”. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” is larger than 30 MB. Make it smaller first. The design is as it was.</source>
        <translation>“%1” passa de 30 MB. Primeiro diminua a imagem. O modelo ficou como estava.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>language, what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first line names columns, but none of them is “code”. Nothing was read.</source>
        <translation>A primeira linha indica colunas, mas nenhuma delas é “code”. Nada foi lido.</translation>
    </message>
    <message>
        <source>The first line must name the columns (code, password, router …). Without it, a file may only have a code and a password in each line. Nothing was read.</source>
        <translation>A primeira linha deve indicar as colunas (code, password, router …). Sem ela, um arquivo só pode ter um código e uma senha em cada linha. Nada foi lido.</translation>
    </message>
    <message>
        <source>There is no router “%1”.</source>
        <translation>Não há roteador “%1”.</translation>
    </message>
    <message>
        <source>No router is named for this code.</source>
        <translation>Nenhum roteador foi indicado para este código.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 1d, 12h or 90m.</source>
        <translation>“%1” não é um tempo como 1d, 12h ou 90m.</translation>
    </message>
    <message>
        <source>Time counts as “elapsed” or “online”, not as “%1”.</source>
        <translation>O tempo conta como “elapsed” ou “online”, não como “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.</source>
        <translation>“%1” não é um dia como 2026-12-31 nem uma hora como 2026-12-31T18:00+01:00.</translation>
    </message>
    <message>
        <source>It could be redeemed until a time that is past.</source>
        <translation>Podia ser resgatado até uma hora que já passou.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Válido até” deve vir depois de “válido de”.</translation>
    </message>
    <message>
        <source>It ends at a time that is past.</source>
        <translation>Termina em uma hora que já passou.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>O preço está em “%1”, mas a loja vende em “%2”.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>A senha tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Não há pacote “%1”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was imported.</source>
        <translation>Interrompido antes do fim. Nada foi importado.</translation>
    </message>
    <message>
        <source>Its state is “%1”: only unused codes are imported.</source>
        <translation>O estado dele é “%1”: só códigos não usados são importados.</translation>
    </message>
    <message>
        <source>The same code, as people read it, stands on line %1.</source>
        <translation>O mesmo código, como as pessoas o leem, está na linha %1.</translation>
    </message>
    <message>
        <source>The design “%1” is kept but cannot be used. %2</source>
        <translation>O modelo “%1” fica guardado, mas não pode ser usado. %2</translation>
    </message>
    <message>
        <source>There is a design “%1” already. Give this one another name.</source>
        <translation>Já existe um modelo “%1”. Dê outro nome a este.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Their design was kept; save yours under another name.</source>
        <translation>Nesse meio-tempo, outra pessoa alterou “%1”. O modelo dela foi mantido; salve o seu com outro nome.</translation>
    </message>
    <message>
        <source>Somebody has deleted “%1” meanwhile. Save yours as a new one.</source>
        <translation>Nesse meio-tempo, alguém excluiu “%1”. Salve o seu como um novo.</translation>
    </message>
    <message>
        <source>There is no design “%1” any more.</source>
        <translation>Não há mais um modelo “%1”.</translation>
    </message>
    <message>
        <source>A Wi-Fi name has at most 32 bytes; this one has %1.</source>
        <translation>Um nome de Wi-Fi tem no máximo 32 bytes; este tem %1.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it whole: https://portal.cafe.example/redeem</source>
        <translation>“%1” não é um endereço da web. Escreva-o inteiro: https://portal.cafe.example/redeem</translation>
    </message>
    <message>
        <source>There are no cards to write down as printed.</source>
        <translation>Não há cartões para registrar como impressos.</translation>
    </message>
    <message>
        <source>None of these vouchers is in this shop, so no print was written down.</source>
        <translation>Nenhum destes vouchers é desta loja, por isso nenhuma impressão foi registrada.</translation>
    </message>
    <message>
        <source>This print has cards 1 to %1. Give the last one that came out well, or 0 if none did.</source>
        <translation>Esta impressão tem os cartões 1 a %1. Indique o último que saiu bem, ou 0 se nenhum saiu.</translation>
    </message>
    <message>
        <source>%1 has already said what became of this print. Nothing was changed.</source>
        <translation>%1 já disse o que foi feito desta impressão. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>A impressora</translation>
    </message>
    <message>
        <source>Somebody else said at the same moment what became of this print. Look again.</source>
        <translation>Outra pessoa disse no mesmo instante o que foi feito desta impressão. Olhe de novo.</translation>
    </message>
    <message>
        <source>Say first which card of this print was the last good one.</source>
        <translation>Diga primeiro qual cartão desta impressão foi o último bom.</translation>
    </message>
    <message>
        <source>All cards of this print came out; there is nothing left.</source>
        <translation>Todos os cartões desta impressão saíram; não falta nada.</translation>
    </message>
    <message>
        <source>“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.</source>
        <translation>“%1” não é o endereço de uma impressora. Escreva-o como 192.168.88.20 ou 192.168.88.20:9100.</translation>
    </message>
    <message>
        <source>At most %1 vouchers are deleted in one go. Nothing was changed.</source>
        <translation>No máximo %1 vouchers são excluídos de uma vez. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was deleted.</source>
        <translation>Este pedido já foi usado para outra coisa. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Nothing was deleted by this request.</source>
        <translation>Nada foi excluído por este pedido.</translation>
    </message>
    <message>
        <source>This was deleted more than %1 seconds ago and can no longer be undone.</source>
        <translation>Isto foi excluído há mais de %1 segundos e não pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.</source>
        <translation>Linha %1: %2 Nada foi importado; corrija o arquivo ou deixe de fora as linhas ruins.</translation>
    </message>
    <message>
        <source>This file was imported by the same request before. Nothing was imported again.</source>
        <translation>Este arquivo já foi importado pelo mesmo pedido. Nada foi importado de novo.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of vouchers (router, package, limits, price). Nothing was imported; cut it into several.</source>
        <translation>O arquivo tem mais de %1 tipos de vouchers (roteador, pacote, limites, preço). Nada foi importado; divida-o em vários.</translation>
    </message>
    <message>
        <source>Somebody made one of these codes at this moment. Nothing was imported; try again.</source>
        <translation>Alguém criou um destes códigos neste momento. Nada foi importado; tente de novo.</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vender um pacote</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Resgatar um código</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Resgatar %1</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Seu negócio</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi dos clientes</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Passe diário</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House and Conference Centre</source>
        <translation>Grande Pousada e Centro de Convenções Beira-Rio</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House Wi-Fi</source>
        <translation>Wi-Fi da Grande Pousada Beira-Rio</translation>
    </message>
    <message>
        <source>Conference delegate, three days, high speed</source>
        <translation>Participante de congresso, três dias, alta velocidade</translation>
    </message>
    <message>
        <source>Conference centre, second floor</source>
        <translation>Centro de convenções, segundo andar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Write a speed like 10M, 512k or 2.5M.</source>
        <translation>Escreva uma velocidade como 10M, 512k ou 2.5M.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as 8.</source>
        <translation>Escreva segundos inteiros, como 8.</translation>
    </message>
    <message>
        <source>Check all routers</source>
        <translation>Verificar todos os roteadores</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n folha foi enviada à impressora</numerusform>
            <numerusform>%n folhas foram enviadas à impressora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>%n cartão foi enviado à impressora</numerusform>
            <numerusform>%n cartões foram enviados à impressora</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>“%1” foi salvo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A password belongs to a Wi-Fi: write the Wi-Fi&apos;s name, too.</source>
        <translation>Uma senha pertence a um Wi-Fi: escreva também o nome do Wi-Fi.</translation>
    </message>
    <message>
        <source>This voucher was deleted more than %1 seconds ago or was refunded, and stays deleted. Sell or give another code.</source>
        <translation>Este voucher foi excluído há mais de %1 segundos ou foi reembolsado, e continua excluído. Venda ou dê outro código.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Between the parts</source>
        <translation>Entre as partes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Smallest text size</source>
        <translation>Menor tamanho do texto</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>Entrelinha</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Noto, which comes with NettDesk</source>
        <translation>Noto, que vem com o NettDesk</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (não está neste computador)</translation>
    </message>
    <message>
        <source>Each line is left out when the voucher has no value for it.</source>
        <translation>Cada linha é omitida quando o voucher não tem valor para ela.</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Entre as linhas</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>Um ponto</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Uma nova linha</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Uma vírgula</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>Um traço</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Um espaço</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code: every character as wide as the others, so that 0 and O, 1 and l differ</source>
        <translation>Código: todos os caracteres com a mesma largura, para distinguir 0 de O e 1 de l</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Menor tamanho</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Na vertical</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>No topo</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Na base</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Máximo de linhas</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>Router off</source>
        <translation>Roteador desligado</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1 now, at most %2 at %3</source>
        <extracomment>a chart in words: %1 the last value, %2 the highest one, %3 a time of day</extracomment>
        <translation>%1 agora, no máximo %2 às %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a line in a chart, %2 its values in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Amanhã, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours, minutes, seconds in short: &quot;1 h 20 min&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Você recebeu hoje</translation>
    </message>
    <message>
        <source>Lately at this counter</source>
        <translation>Recentes neste caixa</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Nada ainda desde que você entrou.</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <source>%1: draw it on the card, or press Enter on the card to put it in the middle</source>
        <translation>%1: desenhe no cartão, ou pressione Enter no cartão para colocar no meio</translation>
    </message>
</context>
<context>
    <name>TopUpDialog</name>
    <message>
        <source>Code that is given to it</source>
        <translation>Código dado a ele</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Recarregar %1</translation>
    </message>
    <message>
        <source>Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid for it yet, it is paid now.</source>
        <translation>Escaneie ou digite outro código: o tempo e os dados dele passam para este, e com isso ele se esgota. Se ninguém o pagou ainda, é pago agora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recarregar</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Aceitar o novo certificado</translation>
    </message>
    <message>
        <source>The router was reset or got a new certificate, or somebody stands between you and it. Compare the new fingerprint with the one that the router shows in its own list of certificates before you accept it. Nothing was sent, not even the password.</source>
        <translation>O roteador foi redefinido ou recebeu um certificado novo, ou há alguém entre você e ele. Antes de aceitar, compare a nova impressão digital com a que o roteador mostra na própria lista de certificados. Nada foi enviado, nem mesmo a senha.</translation>
    </message>
    <message>
        <source>Keep it blocked</source>
        <translation>Manter bloqueado</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>“%1” mostra outro certificado</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Memorizado</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando o roteador…</translation>
    </message>
    <message>
        <source>The router shows the remembered certificate again. There is nothing to do.</source>
        <translation>O roteador mostra de novo o certificado memorizado. Não há nada a fazer.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>The import was stopped. What was created stays; the same import again goes on where it ended.</source>
        <translation>A importação foi interrompida. O que foi criado fica; a mesma importação, feita de novo, continua de onde parou.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Não foi possível ler o segredo guardado: foi danificado ou pertence a outra entrada. Nada foi alterado. Digite de novo ou restaure um backup.</translation>
    </message>
</context>
<context>
    <name>VoucherActs</name>
    <message>
        <source>Redeem</source>
        <translation>Resgatar</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Por que não funciona?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Imprimir %n cartão…</numerusform>
            <numerusform>Imprimir %n cartões…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Copiar %n código</numerusform>
            <numerusform>Copiar %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)…</source>
        <translation>
            <numerusform>Vender %n voucher…</numerusform>
            <numerusform>Vender %n vouchers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>Vender…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)…</source>
        <translation>
            <numerusform>Encerrar %n voucher…</numerusform>
            <numerusform>Encerrar %n vouchers…</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Encerrar…</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>Estender %n voucher…</numerusform>
            <numerusform>Estender %n vouchers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Estender…</translation>
    </message>
    <message>
        <source>Top up with another code…</source>
        <translation>Recarregar com outro código…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>Mover %n para outro roteador…</numerusform>
            <numerusform>Mover %n para outro roteador…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another router…</source>
        <translation>Mover para outro roteador…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n device(s)</source>
        <translation>
            <numerusform>Liberar %n dispositivo</numerusform>
            <numerusform>Liberar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Liberar o dispositivo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)</source>
        <translation>
            <numerusform>Excluir %n voucher</numerusform>
            <numerusform>Excluir %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n código copiado</numerusform>
            <numerusform>%n códigos copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes end now and for good.</source>
        <translation>Os códigos terminam agora e de vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n deles está em uso: esse cliente é desconectado.</numerusform>
            <numerusform>%n deles estão em uso: esses clientes são desconectados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>Encerrar %n voucher?</numerusform>
            <numerusform>Encerrar %n vouchers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>Encerrar %n voucher</numerusform>
            <numerusform>Encerrar %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending vouchers</source>
        <translation>Encerrando vouchers</translation>
    </message>
    <message>
        <source>Vouchers ended: %1</source>
        <translation>Vouchers encerrados: %1</translation>
    </message>
    <message>
        <source>Extending vouchers</source>
        <translation>Estendendo vouchers</translation>
    </message>
    <message>
        <source>Vouchers extended: %1</source>
        <translation>Vouchers estendidos: %1</translation>
    </message>
    <message>
        <source>Moving vouchers</source>
        <translation>Movendo vouchers</translation>
    </message>
    <message>
        <source>Vouchers moved: %1</source>
        <translation>Vouchers movidos: %1</translation>
    </message>
    <message>
        <source>Releasing devices</source>
        <translation>Liberando dispositivos</translation>
    </message>
    <message>
        <source>Devices released: %1</source>
        <translation>Dispositivos liberados: %1</translation>
    </message>
    <message>
        <source>Blocking vouchers</source>
        <translation>Bloqueando vouchers</translation>
    </message>
    <message>
        <source>Unblocking vouchers</source>
        <translation>Desbloqueando vouchers</translation>
    </message>
    <message>
        <source>Vouchers blocked: %1</source>
        <translation>Vouchers bloqueados: %1</translation>
    </message>
    <message>
        <source>Vouchers unblocked: %1</source>
        <translation>Vouchers desbloqueados: %1</translation>
    </message>
    <message>
        <source>%1 was topped up</source>
        <translation>%1 foi recarregado</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>Vender %n voucher?</numerusform>
            <numerusform>Vender %n vouchers?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1. Each is recorded as sold by you, with its own payment.</source>
        <translation>Receba %1. Cada um é registrado como vendido por você, com pagamento próprio.</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>Vender %n voucher</numerusform>
            <numerusform>Vender %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling vouchers</source>
        <translation>Vendendo vouchers</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>%n voucher foi vendido</numerusform>
            <numerusform>%n vouchers foram vendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>Reembolsar %1?</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Devolva %1. O código não funciona mais.</translation>
    </message>
    <message>
        <source>Give back %1. The guest goes on with the code: end it too, if that shall not be.</source>
        <translation>Devolva %1. O cliente continua com o código: encerre-o também, se não for para continuar.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stands with the payment, for the books.</source>
        <translation>Fica junto ao pagamento, para as contas.</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>%1 foi reembolsado</translation>
    </message>
    <message>
        <source>It was redeemed or is over: such vouchers are kept. End it instead.</source>
        <translation>Foi resgatado ou já terminou: vouchers assim são mantidos. Em vez disso, encerre-o.</translation>
    </message>
    <message>
        <source>It was sold: refund it instead.</source>
        <translation>Foi vendido: em vez disso, reembolse-o.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>Excluir %n voucher?</numerusform>
            <numerusform>Excluir %n vouchers?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match the filter, also those that are not on show. Only active ones are deleted.</source>
        <translation>Todos os que combinam com o filtro, também os que não estão à vista. Só os ativos são excluídos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n deles foi vendido: o dinheiro é devolvido, e isso não pode ser desfeito.</numerusform>
            <numerusform>%n deles foram vendidos: o dinheiro é devolvido, e isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and refund</source>
        <translation>Excluir e reembolsar</translation>
    </message>
    <message>
        <source>Reason for the refund</source>
        <translation>Motivo do reembolso</translation>
    </message>
    <message>
        <source>Stands with each payment, for the books.</source>
        <translation>Fica junto a cada pagamento, para as contas.</translation>
    </message>
    <message>
        <source>Deleting vouchers</source>
        <translation>Excluindo vouchers</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>%n voucher foi excluído</numerusform>
            <numerusform>%n vouchers foram excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>%n voucher ficou: foi resgatado, vendido ou já terminou.</numerusform>
            <numerusform>%n vouchers ficaram: foram resgatados, vendidos ou já terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>%n voucher está ativo de novo</numerusform>
            <numerusform>%n vouchers estão ativos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The router was told</source>
        <translation>O roteador foi avisado</translation>
    </message>
    <message>
        <source>The router is switched on</source>
        <translation>O roteador está ligado</translation>
    </message>
    <message>
        <source>The package is offered again</source>
        <translation>O pacote é oferecido de novo</translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>Exportar %n voucher como arquivo CSV…</numerusform>
            <numerusform>Exportar %n vouchers como arquivo CSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Exportar como arquivo CSV…</translation>
    </message>
    <message>
        <source>%1 was released</source>
        <translation>%1 foi liberado</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 está ativo de novo</translation>
    </message>
</context>
<context>
    <name>VoucherCsv</name>
    <message>
        <source>There is no code.</source>
        <translation>Não há código.</translation>
    </message>
    <message>
        <source>The code must have %1 letters or digits at least and %2 characters at most.</source>
        <translation>O código deve ter pelo menos %1 letras ou dígitos e no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>The code may hold letters A to Z, digits and - . _ @ only.</source>
        <translation>O código só pode conter letras de A a Z, dígitos e - . _ @.</translation>
    </message>
    <message>
        <source>This code was here and was deleted; it stays taken for ever.</source>
        <translation>Este código já existiu aqui e foi excluído; fica ocupado para sempre.</translation>
    </message>
    <message>
        <source>A voucher has this code already.</source>
        <translation>Um voucher já tem este código.</translation>
    </message>
</context>
<context>
    <name>VoucherDetails</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 a date and time, %2 a person or counter</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, from redemption on</source>
        <translation>%1, a partir do resgate</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 de tempo on-line</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 bytes), download e envio juntos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Not yet: paid and recorded, will be activated automatically</source>
        <translation>Ainda não: pago e registrado, será ativado automaticamente</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Logins simultâneos</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Só o que entrar primeiro</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Termina no máximo em</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was used: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <extracomment>two dates and times: nobody looked in between</extracomment>
        <translation>Primeiro login</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Tempo on-line</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>Not known: the router had forgotten it</source>
        <translation>Não se sabe: o roteador já o tinha esquecido</translation>
    </message>
    <message>
        <source>Its time was used up</source>
        <translation>O tempo dele se esgotou</translation>
    </message>
    <message>
        <source>Its data was used up</source>
        <translation>Os dados dele se esgotaram</translation>
    </message>
    <message>
        <source>Its date passed</source>
        <translation>A data dele passou</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Encerrado à mão</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Given to another code</source>
        <translation>Dado a outro código</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>No roteador</translation>
    </message>
    <message>
        <source>Not yet: it is put there by itself</source>
        <translation>Ainda não: é colocado lá automaticamente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any router of its group</source>
        <translation>Qualquer roteador do grupo</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Qualquer roteador: fica o primeiro</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Qualquer roteador, mudando junto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Pode ser resgatado em</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
</context>
<context>
    <name>VoucherDevices</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Last seen %1. A changing address: the device may come back under another one.</source>
        <translation>Visto por último: %1. Um endereço que muda: o dispositivo pode voltar com outro.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Visto por último: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Signs this device out and forgets it, so that another one can take its place.</source>
        <translation>Desconecta este dispositivo e o esquece, para que outro possa ocupar o lugar dele.</translation>
    </message>
    <message>
        <source>Release the device %1</source>
        <translation>Liberar o dispositivo %1</translation>
    </message>
</context>
<context>
    <name>VoucherFilters</name>
    <message>
        <source>Show vouchers of this router</source>
        <translation>Mostrar vouchers deste roteador</translation>
    </message>
    <message>
        <source>Show vouchers of this package</source>
        <translation>Mostrar vouchers deste pacote</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Mostrar vouchers deste lote</translation>
    </message>
    <message>
        <source>Show vouchers made within this time</source>
        <translation>Mostrar vouchers criados neste período</translation>
    </message>
    <message>
        <source>Day on which they were made</source>
        <translation>Dia em que foram criados</translation>
    </message>
    <message>
        <source>Show vouchers by what was done with them</source>
        <translation>Mostrar vouchers pelo que foi feito com eles</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Todos os roteadores</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos os pacotes</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos os lotes</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>Criados em qualquer data</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Criados hoje</translation>
    </message>
    <message>
        <source>Made yesterday</source>
        <translation>Criados ontem</translation>
    </message>
    <message>
        <source>Made in the last 7 days</source>
        <translation>Criados nos últimos 7 dias</translation>
    </message>
    <message>
        <source>Made in the last 30 days</source>
        <translation>Criados nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Made on one day…</source>
        <translation>Criados em um dia…</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Vendidos ou não</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidos</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Não vendidos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impressos</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nunca impressos</translation>
    </message>
    <message>
        <source>On the router ahead</source>
        <translation>No roteador com antecedência</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>VoucherList</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Gerar vouchers</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>Qualquer parte de um código</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir cartões…</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Nenhum voucher encontrado</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Nenhum voucher ainda</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Um voucher é um código que dá internet ao cliente por um tempo ou uma quantidade de dados. Gere alguns, imprima como cartões e resgate no caixa.</translation>
    </message>
    <message>
        <source>Import from a CSV file…</source>
        <translation>Importar de um arquivo CSV…</translation>
    </message>
    <message>
        <source>Export these vouchers as a CSV file…</source>
        <translation>Exportar estes vouchers como arquivo CSV…</translation>
    </message>
    <message>
        <source>Compare with the router…</source>
        <translation>Comparar com o roteador…</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state and filters.</source>
        <translation>A busca procura qualquer parte de um código, dentro do estado e dos filtros escolhidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n voucher selecionado</numerusform>
            <numerusform>%n vouchers selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Selecionar todos os encontrados</translation>
    </message>
    <message>
        <source>Export vouchers</source>
        <translation>Exportar vouchers</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>vouchers</translation>
    </message>
    <message>
        <source>Exporting vouchers to “%1”</source>
        <translation>Exportando vouchers para “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>%n voucher foi exportado</numerusform>
            <numerusform>%n vouchers foram exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>VoucherService</name>
    <message>
        <source>Stopped before the end. No vouchers were made.</source>
        <translation>Interrompido antes do fim. Nenhum voucher foi criado.</translation>
    </message>
    <message>
        <source>Give a time limit, a data limit or both: a voucher without either would never end.</source>
        <translation>Defina limite de tempo, limite de dados ou os dois: um voucher sem nenhum deles nunca terminaria.</translation>
    </message>
    <message>
        <source>The time limit must be between one minute and ten years.</source>
        <translation>O limite de tempo deve ficar entre um minuto e dez anos.</translation>
    </message>
    <message>
        <source>The data limit must be at least %1.</source>
        <translation>O limite de dados deve ser de pelo menos %1.</translation>
    </message>
    <message>
        <source>The name of the profile is too long: at most %1 characters.</source>
        <translation>O nome do perfil é longo demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Válido até” deve vir depois de “válido de”.</translation>
    </message>
    <message>
        <source>“Valid until” is in the past: nobody could redeem these vouchers.</source>
        <translation>“Válido até” está no passado: ninguém poderia resgatar estes vouchers.</translation>
    </message>
    <message>
        <source>The number of vouchers must be between 1 and %1.</source>
        <translation>O número de vouchers deve ficar entre 1 e %1.</translation>
    </message>
    <message>
        <source>This request does not say which one it is. Nothing was made.</source>
        <translation>Este pedido não se identifica. Nada foi criado.</translation>
    </message>
    <message>
        <source>The price cannot be negative.</source>
        <translation>O preço não pode ser negativo.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>O preço está em “%1”, mas a loja vende em “%2”.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Ainda não há uma loja neste banco de dados. Conclua a configuração inicial.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este roteador não está (mais) na lista de roteadores.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Switch it on, or choose another one.</source>
        <translation>O roteador “%1” está desligado no NettDesk. Ligue-o ou escolha outro.</translation>
    </message>
    <message>
        <source>“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to sign in with. Test the router after setting up its hotspot.</source>
        <translation>“%1” não tem uma página de login do hotspot que o NettDesk conheça, por isso os cartões saem sem QR code para entrar. Teste o roteador depois de configurar o hotspot dele.</translation>
    </message>
    <message>
        <source>Without a password, the code alone signs in.</source>
        <translation>Sem senha, basta o código para entrar.</translation>
    </message>
    <message>
        <source>“%1” did not answer, so the codes were not compared with the users that stand on it; that is done when they are redeemed. %2</source>
        <translation>“%1” não respondeu, por isso os códigos não foram comparados com os usuários que estão nele; isso é feito no resgate. %2</translation>
    </message>
    <message>
        <source>There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the router has, or give a speed.</source>
        <translation>Não há perfil de usuário de hotspot “%1” em “%2”. Nada foi criado; escolha um que o roteador tenha ou defina uma velocidade.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Não há voucher com o código “%1”. Confira símbolo por símbolo.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Não há voucher com o código “%1”. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no such batch, or it is empty.</source>
        <translation>Este lote não existe ou está vazio.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”.</source>
        <translation>Não há voucher com o código “%1”.</translation>
    </message>
    <message>
        <source>“Ends at the latest” is in the past: these vouchers would never work.</source>
        <translation>“Termina no máximo em” está no passado: estes vouchers nunca funcionariam.</translation>
    </message>
    <message>
        <source>“Ends at the latest” must be later than “valid from”.</source>
        <translation>“Termina no máximo em” deve vir depois de “válido de”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning are for one router: on several, each would give the full time. Choose one router, or “on redemption”.</source>
        <translation>Códigos que ficam no roteador desde o início são para um só roteador: em vários, cada um daria o tempo inteiro. Escolha um roteador ou “no resgate”.</translation>
    </message>
    <message>
        <source>Choose the group of routers that these vouchers are for, or one router.</source>
        <translation>Escolha o grupo de roteadores destes vouchers, ou um roteador.</translation>
    </message>
    <message>
        <source>Between 1 and %1 devices may be signed in with one code at the same time.</source>
        <translation>De 1 a %1 dispositivos podem estar conectados com um código ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A code that is locked to the first device lets only one device sign in at a time.</source>
        <translation>Um código preso ao primeiro dispositivo só deixa um dispositivo entrar de cada vez.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Este pacote não existe.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was made; switch it on under Packages first.</source>
        <translation>O pacote “%1” está desligado. Nada foi criado; primeiro ligue-o em Pacotes.</translation>
    </message>
    <message>
        <source>The package “%1” is for another router. Nothing was made.</source>
        <translation>O pacote “%1” é para outro roteador. Nada foi criado.</translation>
    </message>
    <message>
        <source>Codes of this form could be guessed on the router&apos;s own sign-in page, where every try counts. Nothing was made; use more symbols.</source>
        <translation>Códigos deste formato poderiam ser adivinhados na página de login do próprio roteador, onde cada tentativa conta. Nada foi criado; use mais símbolos.</translation>
    </message>
    <message>
        <source>These codes stand on the router, whose sign-in page anybody may try: the chance that one is guessed within a year of steady tries is %1 %. More symbols make it smaller.</source>
        <translation>Estes códigos ficam no roteador, cuja página de login qualquer um pode tentar: a chance de um ser adivinhado em um ano de tentativas constantes é de %1 %. Mais símbolos a diminuem.</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sendo ativado</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>VoucherTableModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Dá</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>No roteador</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>VoucherTexts</name>
    <message>
        <source>%1 down</source>
        <translation>%1 download</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 envio</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil “%1”</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Random letters and digits</source>
        <translation>Letras e dígitos aleatórios</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Seis dígitos</translation>
    </message>
    <message>
        <source>Same as the code</source>
        <translation>Igual ao código</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Nenhuma: basta o código para entrar</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>Vouchers</translation>
    </message>
</context>
<context>
    <name>VouchersScreen</name>
    <message>
        <source>Vouchers</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Gerar vouchers</translation>
    </message>
    <message>
        <source>Find a voucher</source>
        <translation>Encontrar um voucher</translation>
    </message>
    <message>
        <source>Show voucher %1</source>
        <translation>Mostrar voucher %1</translation>
    </message>
    <message>
        <source>Print a voucher</source>
        <translation>Imprimir um voucher</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Redeem a code, in a window of its own</source>
        <translation>Resgatar um código, em uma janela própria</translation>
    </message>
    <message>
        <source>Why doesn&apos;t a code work?</source>
        <translation>Por que um código não funciona?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t %1 work?</source>
        <translation>Por que %1 não funciona?</translation>
    </message>
    <message>
        <source>Compare vouchers with the router</source>
        <translation>Comparar vouchers com o roteador</translation>
    </message>
    <message>
        <source>Import vouchers from a CSV file</source>
        <translation>Importar vouchers de um arquivo CSV</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar nesta página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Show words in the rail</source>
        <translation>Mostrar palavras na barra</translation>
    </message>
    <message>
        <source>Show only icons in the rail</source>
        <translation>Mostrar só ícones na barra</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Sobre o NettDesk</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>%1 searches everything · %2 shows all keys</source>
        <extracomment>In the status line. %1 and %2 are keys</extracomment>
        <translation>%1 busca em tudo · %2 mostra todas as teclas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Não há nada para imprimir nesta página.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Aparência como o sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aparência clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aparência escura</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>Voltar, fechar, limpar</translation>
    </message>
</context>
<context>
    <name>nettdesk::fleet::Profile</name>
    <message>
        <source>“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing was changed; make a profile of another name.</source>
        <translation>“%1” é mantido pelo NettDesk para a velocidade que o nome diz e seria desfeito. Nada foi alterado; crie um perfil com outro nome.</translation>
    </message>
    <message>
        <source>The profile “%1” is not on the router any more. Nothing was changed; refresh the profiles.</source>
        <translation>O perfil “%1” não está mais no roteador. Nada foi alterado; atualize os perfis.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was changed; refresh the profiles.</source>
        <translation>O perfil “%1” agora se chama “%2” no roteador: alguém o renomeou lá. Nada foi alterado; atualize os perfis.</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and cannot be removed. Nothing was changed.</source>
        <translation>“%1” é o perfil do próprio roteador e não pode ser removido. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>Negócio</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Como se chama seu negócio?</translation>
    </message>
    <message>
        <source>The name stands on vouchers and receipts, the currency on prices.</source>
        <translation>O nome aparece em vouchers e recibos, a moeda nos preços.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::FirstRunStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is: &quot;1,200 of 5,000&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;1,200 of 5,000&quot;, %2 a duration: &quot;40 s&quot;</extracomment>
        <translation>%1 · faltam %2</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome to NettDesk</source>
        <translation>Bem-vindo ao NettDesk</translation>
    </message>
    <message>
        <source>Which language do you work in? It can be changed at any time.</source>
        <translation>Em que idioma você trabalha? Dá para mudar a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>The owner may do everything. Accounts for employees are made later, each with rights of its own.</source>
        <translation>O dono pode fazer tudo. As contas dos funcionários são criadas depois, cada uma com seus próprios direitos.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Profile</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Keep this key in a safe place</source>
        <translation>Guarde esta chave em um lugar seguro</translation>
    </message>
    <message>
        <source>Router passwords are encrypted. If this computer is lost, this key is the only way back to them. It is shown once and stored nowhere: print it, or write it down.</source>
        <translation>As senhas dos roteadores são criptografadas. Se este computador se perder, esta chave é o único caminho de volta até elas. É mostrada uma vez e não fica guardada em lugar nenhum: imprima ou anote.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RouterStep</name>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Connect your first router</source>
        <translation>Conecte seu primeiro roteador</translation>
    </message>
    <message>
        <source>NettDesk works with every MikroTik router that has a hotspot.</source>
        <translation>O NettDesk funciona com qualquer roteador MikroTik que tenha hotspot.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::StorageStep</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Onde os dados devem ficar?</translation>
    </message>
    <message>
        <source>One computer needs nothing else. Several counters share one database.</source>
        <translation>Um computador não precisa de mais nada. Vários caixas compartilham um banco de dados.</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Criar loja</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Toast</name>
    <message>
        <source>Close notification</source>
        <translation>Fechar notificação</translation>
    </message>
</context>
</TS>
