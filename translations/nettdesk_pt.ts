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
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>A impressão não pode começar no cartão %1: este modelo tem os cartões 1 a %2 em uma folha.</translation>
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
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Dificuldade de adivinhar os códigos</translation>
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
        <source>Redeem a code</source>
        <translation>Resgatar um código</translation>
    </message>
    <message>
        <source>Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter.</source>
        <translation>Escaneie o cartão ou digite o código e pressione Enter. Maiúsculas, espaços e traços não importam.</translation>
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
        <source>Next guest</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Você recebeu hoje</translation>
    </message>
    <message>
        <source>Redeemed here</source>
        <translation>Resgatados aqui</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Nada ainda desde que você entrou.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still redeemed; they are activated as soon as the router answers.</source>
        <translation>Sem contato: %1. Os códigos continuam sendo resgatados; são ativados assim que o roteador responder.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
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
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
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
        <source>Password</source>
        <translation>Senha</translation>
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
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
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
    <name>GenerateForm</name>
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
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Um voucher precisa de um fim: defina limite de tempo, limite de dados ou os dois.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Digite a velocidade em Mbit/s, como 10 ou 0,5.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>O último dia já passou.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Conta só enquanto o cliente está conectado; o resto fica para depois.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Resgatado agora, termina em %1, on-line ou não.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
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
        <source>Choose the router where the codes will work.</source>
        <translation>Escolha o roteador onde os códigos vão funcionar.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Digite um número de 1 a %1.</translation>
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
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n folha foi enviada à impressora</numerusform>
            <numerusform>%n folhas foram enviadas à impressora</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were sent to the printer</source>
        <translation>Os cartões foram enviados à impressora</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Salvando “%1”</translation>
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
    <name>RecentRedemptions</name>
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
        <source>Activated</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Sendo ativado</translation>
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
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Este pedido não se identifica. Nada foi resgatado.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>O roteador “%1” deste código está desligado no NettDesk. Nada foi resgatado; primeiro ligue o roteador em Roteadores.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 em %2</translation>
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
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” foi excluído. Não pode ser resgatado.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” foi encerrado antes de alguém resgatar. Não pode ser resgatado.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was changed and nothing was charged.</source>
        <translation>“%1” já foi resgatado: %2, por %3. Nada foi alterado e nada foi cobrado.</translation>
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
    <name>RouterDetails</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
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
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
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
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Hotspot user profiles</source>
        <translation>Perfis de usuário de hotspot</translation>
    </message>
    <message>
        <source>The router is put aside, so it is not asked.</source>
        <translation>O roteador está posto de lado, por isso não é consultado.</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando o roteador…</translation>
    </message>
    <message>
        <source>The router has none.</source>
        <translation>O roteador não tem nenhum.</translation>
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
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Experimentar com um roteador simulado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Voltar a usar</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Look at the changed certificate…</source>
        <translation>Ver o certificado alterado…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Buscar roteadores</translation>
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
        <source>“%1” was added</source>
        <translation>“%1” foi adicionado</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Consultando “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation>
            <numerusform>“%1” responde: RouterOS %2, %n perfil de hotspot, %3 ms.</numerusform>
            <numerusform>“%1” responde: RouterOS %2, %n perfis de hotspot, %3 ms.</numerusform>
        </translation>
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
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
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
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 download, %2 envio</translation>
    </message>
    <message>
        <source> (and burst: %1)</source>
        <translation> (e burst: %1)</translation>
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
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Este banco de dados já contém a loja “%1”. Nada foi alterado. Entre nela ou escolha outro banco de dados.</translation>
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
        <source>This card design cannot be used: it is larger than 1 MB. Pictures do not go into it.</source>
        <translation>Este modelo de cartão não pode ser usado: tem mais de 1 MB. Imagens não entram nele.</translation>
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
        <source>This card design is of version %1, and this program reads version %2. Use a newer NettDesk for it.</source>
        <translation>Este modelo de cartão é da versão %1, e este programa lê a versão %2. Use um NettDesk mais novo para ele.</translation>
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
        <source>Redeem at the counter</source>
        <translation>Resgatar no caixa</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Roteadores</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Adicionar roteador</translation>
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
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Aceitar o novo certificado</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Certificado alterado</translation>
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
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Não foi possível ler o segredo guardado: foi danificado ou pertence a outra entrada. Nada foi alterado. Digite de novo ou restaure um backup.</translation>
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
        <source>Redeem</source>
        <translation>Resgatar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <source>Show vouchers of this router</source>
        <translation>Mostrar vouchers deste roteador</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Mostrar vouchers deste lote</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Todos os roteadores</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos os lotes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir cartões…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Copiar %n código</numerusform>
            <numerusform>Copiar %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Print batch…</source>
        <translation>Imprimir lote…</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Imprimir %n cartão…</numerusform>
            <numerusform>Imprimir %n cartões…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation>
            <numerusform>%n voucher selecionado, %1</numerusform>
            <numerusform>%n vouchers selecionados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Nenhum voucher encontrado</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state, router and batch.</source>
        <translation>A busca procura qualquer parte de um código, dentro do estado, roteador e lote escolhidos.</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Nenhum voucher ainda</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Um voucher é um código que dá internet ao cliente por um tempo ou uma quantidade de dados. Gere alguns, imprima como cartões e resgate no caixa.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n código copiado</numerusform>
            <numerusform>%n códigos copiados</numerusform>
        </translation>
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
        <source>Redeem a code</source>
        <translation>Resgatar um código</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Resgatar %1</translation>
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
