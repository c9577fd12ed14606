<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sells internet access through MikroTik routers.</source>
        <translation>Vende acceso a internet a través de routers MikroTik.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>NettDesk is free software: you may use, change and share it under the GNU General Public License, version 3 or later.</source>
        <translation>NettDesk es software libre: puede usarlo, modificarlo y compartirlo según la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL version 3).</source>
        <translation>Está hecho con Qt %1 (LGPL versión 3).</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons.</source>
        <translation>Iconos: Tabler Icons.</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Acerca de NettDesk</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>it was added later</source>
        <translation>se agregó después</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it does not follow from the row before it</source>
        <translation>no es la continuación de la fila anterior</translation>
    </message>
    <message>
        <source>it names data key %1, which is not there</source>
        <translation>menciona la clave de datos %1, que no existe</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>se modificó después de escribirla</translation>
    </message>
    <message>
        <source>it is not the row that was there when its number was noted</source>
        <translation>no es la fila que estaba cuando se anotó su número</translation>
    </message>
    <message>
        <source>rows %1 to %2 are missing</source>
        <translation>faltan las filas %1 a %2</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Type the name of your business.</source>
        <translation>Escriba el nombre de su negocio.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as USD or KES.</source>
        <translation>Escriba las tres letras de una moneda, como USD o MXN.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Café Horizon</source>
        <translation>Café Horizonte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>It cannot be changed once something was sold.</source>
        <translation>No se puede cambiar después de la primera venta.</translation>
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
        <translation>Tarjetas de presentación en A4 (10 por hoja)</translation>
    </message>
    <message>
        <source>Business cards on Letter (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Tarjetas de presentación en Carta (10 por hoja)</translation>
    </message>
    <message>
        <source>Small cards on A4 (40 a sheet)</source>
        <comment>card design</comment>
        <translation>Tarjetas pequeñas en A4 (40 por hoja)</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <comment>card design</comment>
        <translation>Recibo, rollo de 80 mm</translation>
    </message>
    <message>
        <source>The card design “%1” is missing from this program.</source>
        <translation>El diseño de tarjeta “%1” no está en este programa.</translation>
    </message>
    <message>
        <source>There is no card design “%1”. Designs are: %2.</source>
        <translation>No existe el diseño de tarjeta “%1”. Los diseños son: %2.</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>debe ser un objeto entre llaves</translation>
    </message>
    <message>
        <source>is not known. Known here are: %1</source>
        <translation>es desconocido. Aquí se conocen: %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>is %1; it must be from %2 to %3</source>
        <translation>es %1; debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>must be a colour such as &quot;#1a2b3c&quot;</source>
        <translation>debe ser un color como &quot;#1a2b3c&quot;</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>debe ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>names no placeholder. Placeholders are: %1</source>
        <translation>no nombra ningún marcador. Los marcadores son: %1</translation>
    </message>
    <message>
        <source>This card design cannot be used: it %1.</source>
        <translation>Este diseño de tarjeta no se puede usar: %1.</translation>
    </message>
    <message>
        <source>This card design cannot be used: “%1” %2.</source>
        <translation>Este diseño de tarjeta no se puede usar: “%1” %2.</translation>
    </message>
    <message>
        <source>must have 1 to %1 parts</source>
        <translation>debe tener de 1 a %1 partes</translation>
    </message>
    <message>
        <source>is bigger than the size</source>
        <translation>es más grande que el tamaño</translation>
    </message>
    <message>
        <source>reaches over the edge of the card</source>
        <translation>se sale del borde de la tarjeta</translation>
    </message>
    <message>
        <source>is a line without length</source>
        <translation>es una línea sin longitud</translation>
    </message>
    <message>
        <source>make more than %1 cards a sheet</source>
        <translation>dan más de %1 tarjetas por hoja</translation>
    </message>
    <message>
        <source>is too narrow for its cards</source>
        <translation>es demasiado angosto para sus tarjetas</translation>
    </message>
    <message>
        <source>is too short for its cards</source>
        <translation>es demasiado corto para sus tarjetas</translation>
    </message>
    <message>
        <source>may hold small letters, digits and single hyphens only</source>
        <translation>solo puede tener minúsculas, dígitos y guiones sueltos</translation>
    </message>
    <message>
        <source>must be a list of at most %1 elements</source>
        <translation>debe ser una lista de %1 elementos como máximo</translation>
    </message>
</context>
<context>
    <name>CardPdf</name>
    <message>
        <source>There are no cards to print.</source>
        <translation>No hay tarjetas para imprimir.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Choose another place for it.</source>
        <translation>No se puede escribir el PDF. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The PDF was cancelled; no file was written.</source>
        <translation>Se canceló el PDF; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No cards were lost; choose another place for the file.</source>
        <translation>No se puede escribir “%1”. No se perdió ninguna tarjeta; elija otro lugar para el archivo.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>La impresión no puede empezar en la tarjeta %1: este diseño tiene las tarjetas 1 a %2 por hoja.</translation>
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
        <translation>%1 subida</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>download and upload speed</comment>
        <translation>%1 bajada, %2 subida</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>igual que el código</translation>
    </message>
    <message>
        <source>Access code</source>
        <comment>above the code of a voucher card</comment>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>before the password of a voucher card</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Scan to connect</source>
        <comment>below the QR code of a voucher card; short</comment>
        <translation>Escanee y conéctese</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {ssid}</source>
        <comment>first step on a voucher card; {ssid} is its name</comment>
        <translation>Conéctese al Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <comment>first step on a voucher card</comment>
        <translation>Conéctese a nuestro Wi-Fi</translation>
    </message>
    <message>
        <source>Scan, or open {portal}</source>
        <comment>second step on a voucher card; {portal} is an address</comment>
        <translation>Escanee o abra {portal}</translation>
    </message>
    <message>
        <source>Open any page in your browser</source>
        <comment>second step on a voucher card</comment>
        <translation>Abra cualquier página en su navegador</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <comment>third step on a voucher card</comment>
        <translation>Ingrese el código</translation>
    </message>
    <message>
        <source>Redeem by {validity}</source>
        <comment>on a voucher card; {validity} is a date</comment>
        <translation>Canjear hasta el {validity}</translation>
    </message>
    <message>
        <source>Wi-Fi voucher</source>
        <comment>heading of a voucher card</comment>
        <translation>Vale de Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi {ssid}</source>
        <comment>the network&apos;s name on a small card</comment>
        <translation>Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <comment>last line of a receipt</comment>
        <translation>Gracias por su visita</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.</source>
        <translation>El prefijo “%1” no se puede usar. Tiene %2 caracteres como máximo, letras A–Z y dígitos.</translation>
    </message>
    <message>
        <source>The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.</source>
        <translation>El alfabeto “%1” no se puede usar. Tiene al menos %2 símbolos, solo letras A–Z y dígitos.</translation>
    </message>
    <message>
        <source>The alphabet has “%1” twice. Leave one of them out.</source>
        <translation>El alfabeto tiene “%1” dos veces. Quite uno.</translation>
    </message>
    <message>
        <source>People mix up “%1” and “%2”. Leave one of them out of the alphabet.</source>
        <translation>La gente confunde “%1” y “%2”. Quite uno de los dos del alfabeto.</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>menos de una en un millón</translation>
    </message>
    <message>
        <source>about one in %1</source>
        <translation>cerca de una en %1</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
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
        <translation>Qué tan difícil es adivinar los códigos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In its own words: %1</source>
        <translation>En sus propias palabras: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a screen, an action or a code</source>
        <translation>Escriba una pantalla, una acción o un código</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It was cancelled before it was sent to the router.</source>
        <translation>Se canceló antes de enviarlo al router.</translation>
    </message>
    <message>
        <source>There is no connection to the router any more. Nothing was sent.</source>
        <translation>Ya no hay conexión con el router. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>El router no respondió durante %n segundo. Es posible que haya ejecutado el comando de todos modos: revise antes de reintentar.</numerusform>
            <numerusform>El router no respondió durante %n segundos. Es posible que haya ejecutado el comando de todos modos: revise antes de reintentar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Canjear un código</translation>
    </message>
    <message>
        <source>Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter.</source>
        <translation>Escanee la tarjeta, o escriba el código y presione Enter. No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Usted cobró hoy</translation>
    </message>
    <message>
        <source>Redeemed here</source>
        <translation>Canjeados aquí</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Nada desde que inició sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n vale</numerusform>
            <numerusform>%n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still redeemed; they are activated as soon as the router answers.</source>
        <translation>Sin conexión: %1. Los códigos se canjean igual; se activan en cuanto el router responda.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
</context>
<context>
    <name>DatabaseUrl</name>
    <message>
        <source>“%1” is no database address. Write sqlite:/// and the whole path of the file.</source>
        <translation>“%1” no es una dirección de base de datos. Escriba sqlite:/// y la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address, where others can read it. Leave it out and set PGPASSWORD or use a passfile.</source>
        <translation>La contraseña no debe estar en la dirección de la base de datos, donde otros pueden leerla. Quítela y use PGPASSWORD o un passfile.</translation>
    </message>
    <message>
        <source>“%1” is no database address. Write postgresql://user@host/database.</source>
        <translation>“%1” no es una dirección de base de datos. Escriba postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A voucher needs somebody to decide</source>
        <translation>Un vale necesita que alguien decida</translation>
    </message>
    <message>
        <source>Simulated router</source>
        <translation>Router simulado</translation>
    </message>
    <message>
        <source>The simulated router is ready</source>
        <translation>El router simulado está listo</translation>
    </message>
    <message>
        <source>Generate vouchers for it, print them, and redeem one.</source>
        <translation>Genere vales para él, imprímalos y canjee uno.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>FileKeyStore</name>
    <message>
        <source>The key file “%1” cannot be read. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo de clave “%1”. No se cambió nada. Verifique que exista y que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>The key file “%1” is not a plain file.</source>
        <translation>El archivo de clave “%1” no es un archivo normal.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another user of this computer, so it was not used. Make it yours, or choose another file.</source>
        <translation>El archivo de clave “%1” pertenece a otro usuario de esta computadora, por eso no se usó. Hágalo suyo o elija otro archivo.</translation>
    </message>
    <message>
        <source>The key file “%1” can be opened by other users of this computer (mode %2), so it was not used. Take their rights away (chmod 600), and change the key if somebody may have read it.</source>
        <translation>Otros usuarios de esta computadora pueden abrir el archivo de clave “%1” (modo %2), por eso no se usó. Quíteles los permisos (chmod 600) y cambie la clave si alguien pudo haberla leído.</translation>
    </message>
    <message>
        <source>The key file “%1” is too large to be a key: it holds a passphrase in its first line, or 32 random bytes.</source>
        <translation>El archivo de clave “%1” es demasiado grande para ser una clave: contiene una frase de contraseña en la primera línea, o 32 bytes aleatorios.</translation>
    </message>
    <message>
        <source>The key file “%1” holds no usable key: it needs a passphrase of at least %2 characters in its first line, or exactly 32 random bytes.</source>
        <translation>El archivo de clave “%1” no contiene una clave utilizable: necesita una frase de contraseña de al menos %2 caracteres en la primera línea, o exactamente 32 bytes aleatorios.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written. Nothing was changed. Choose a folder that you may write to.</source>
        <translation>No se puede escribir el archivo de clave “%1”. No se cambió nada. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock with a passphrase (%1 MB are needed). Nothing was changed. Close other programs and try again, or use a key file with 32 random bytes.</source>
        <translation>No hay suficiente memoria libre para desbloquear con una frase de contraseña (se necesitan %1 MB). No se cambió nada. Cierre otros programas y reintente, o use un archivo de clave con 32 bytes aleatorios.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Cuántos y dónde funcionan</translation>
    </message>
    <message>
        <source>What each one gives</source>
        <translation>Qué da cada uno</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Cómo son los códigos</translation>
    </message>
    <message>
        <source>When codes may be redeemed</source>
        <translation>Cuándo se pueden canjear</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>Cantidad de vales</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>Unidad del límite de tiempo</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>El tiempo corre</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Límite de datos</translation>
    </message>
    <message>
        <source>Unit of the data limit</source>
        <translation>Unidad del límite de datos</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio de uno</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>Precio de uno (%1)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Download (Mbit/s)</source>
        <translation>Bajada (Mbit/s)</translation>
    </message>
    <message>
        <source>Upload (Mbit/s)</source>
        <translation>Subida (Mbit/s)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Whole days of the shop; the last day counts. What a redeemed code gives does not end with them.</source>
        <translation>Días completos del negocio; el último día cuenta. Lo que da un código canjeado no termina con ellos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>From redemption on</source>
        <translation>Desde el canje</translation>
    </message>
    <message>
        <source>Only while online</source>
        <translation>Solo en línea</translation>
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
        <translation>Agregue primero un router</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>Elija un router</translation>
    </message>
    <message>
        <source>Reading the profiles of “%1”…</source>
        <translation>Leyendo los perfiles de “%1”…</translation>
    </message>
    <message>
        <source>The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; the router is asked when a code is redeemed.</source>
        <translation>El router no responde, así que ahora no se pueden elegir sus perfiles. Igual se pueden generar vales; se consulta al router cuando se canjea un código.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Según el perfil</translation>
    </message>
    <message>
        <source>With a speed and no profile, one that carries the speed is made on the router.</source>
        <translation>Con velocidad y sin perfil, se crea en el router uno con esa velocidad.</translation>
    </message>
    <message>
        <source>The profile decides the speed; it sets no limit.</source>
        <translation>El perfil decide la velocidad; no pone límite.</translation>
    </message>
    <message>
        <source>The profile decides the speed: %1 (upload/download).</source>
        <translation>El perfil decide la velocidad: %1 (subida/bajada).</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>Enter a whole number, such as 1 or 24.</source>
        <translation>Ingrese un número entero, como 1 o 24.</translation>
    </message>
    <message>
        <source>A voucher cannot run for more than ten years.</source>
        <translation>Un vale no puede durar más de diez años.</translation>
    </message>
    <message>
        <source>Enter a number, such as 2 or 1.5.</source>
        <translation>Ingrese un número, como 2 o 1.5.</translation>
    </message>
    <message>
        <source>%1 bytes, download and upload together.</source>
        <translation>%1 bytes, bajada y subida juntas.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Un vale necesita un final: ingrese un límite de tiempo, un límite de datos o ambos.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Ingrese la velocidad en Mbit/s, como 10 o 0.5.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>El último día ya pasó.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Solo cuenta mientras el cliente está conectado; el resto queda para después.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Si se canjea ahora, termina el %1, en línea o no.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n vale, gratis: %1, para canjear en caja.</numerusform>
            <numerusform>%n vales, gratis: %1, para canjear en caja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n vale a %2 cada uno: %1, para canjear en caja.</numerusform>
            <numerusform>%n vales a %2 cada uno: %1, para canjear en caja.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Two groups of five</source>
        <translation>Dos grupos de cinco</translation>
    </message>
    <message>
        <source>Three groups of four</source>
        <translation>Tres grupos de cuatro</translation>
    </message>
    <message>
        <source>Two groups of four</source>
        <translation>Dos grupos de cuatro</translation>
    </message>
    <message>
        <source>Four digits, four letters</source>
        <translation>Cuatro dígitos, cuatro letras</translation>
    </message>
    <message>
        <source>Two groups of six</source>
        <translation>Dos grupos de seis</translation>
    </message>
    <message>
        <source>Choose the router where the codes will work.</source>
        <translation>Elija el router donde funcionarán los códigos.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Ingrese un número de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate vouchers</source>
        <translation>Generar vales</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>A card of this kind</source>
        <translation>Una tarjeta de este tipo</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Faltan respuestas en algunos campos.</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>Generar %n vale</numerusform>
            <numerusform>Generar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>Generando %n vale</numerusform>
            <numerusform>Generando %n vales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>Se generó %n vale</numerusform>
            <numerusform>Se generaron %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir tarjetas…</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>Se generó %n vale.</numerusform>
            <numerusform>Se generaron %n vales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>Cancelado: no se creó el %n vale.</numerusform>
            <numerusform>Cancelado: no se creó ninguno de los %n vales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotAccount</name>
    <message>
        <source>The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename or remove it on the router and try again, or give the guest another code.</source>
        <translation>El router ya tiene un usuario hotspot “%1” que NettDesk no creó. Se dejó como está. Cámbiele el nombre o elimínelo en el router y reintente, o dé otro código al cliente.</translation>
    </message>
    <message>
        <source>The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name and try again.</source>
        <translation>El perfil de usuario hotspot “%1” no está (o ya no está) en el router. Créelo allí exactamente con este nombre y reintente.</translation>
    </message>
    <message>
        <source>The router does not keep the account “%1” as it was told: something else on it changes or removes it. Look for a script or another program that manages hotspot users.</source>
        <translation>El router no conserva la cuenta “%1” como se le indicó: algo en él la cambia o la elimina. Busque un script u otro programa que administre usuarios hotspot.</translation>
    </message>
    <message>
        <source>The router does not keep the speed of the profile “%1”: something else on it changes the profile back. Look for a script or another program that manages hotspot profiles.</source>
        <translation>El router no conserva la velocidad del perfil “%1”: algo en él revierte el perfil. Busque un script u otro programa que administre perfiles hotspot.</translation>
    </message>
</context>
<context>
    <name>IntentRunner</name>
    <message>
        <source>This program does not know how to do “%1”; a newer one of the shop does.</source>
        <translation>Este programa no sabe hacer “%1”; uno más nuevo del negocio sí.</translation>
    </message>
</context>
<context>
    <name>KeyAccess</name>
    <message>
        <source>This computer was not given the shop&apos;s data key yet (looked in %1). Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>Esta computadora aún no recibió la clave de datos del negocio (se buscó en %1). No se cambió nada. Escriba una vez la clave de recuperación; después esta computadora abre sola.</translation>
    </message>
    <message>
        <source>This computer&apos;s key for the shop was expected in %1 and is not there. The keychain may be locked, or belong to another user. Nothing was changed and no new key was made. Unlock the keychain and try again, or type the recovery key.</source>
        <translation>La clave de esta computadora para el negocio debía estar en %1 y no está. El llavero puede estar bloqueado o ser de otro usuario. No se cambió nada ni se creó una clave nueva. Desbloquee el llavero y reintente, o escriba la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The shop&apos;s data key is locked on this computer, so stored passwords cannot be read. Nothing was changed. Unlock it first: from the keychain, with its key file, or with the recovery key.</source>
        <translation>La clave de datos del negocio está bloqueada en esta computadora, así que no se pueden leer las contraseñas guardadas. No se cambió nada. Desbloquéela primero: desde el llavero, con su archivo de clave o con la clave de recuperación.</translation>
    </message>
    <message>
        <source>This was encrypted with data key %1, which this computer does not have. Nothing was changed. Unlock with the recovery key of this shop.</source>
        <translation>Esto se cifró con la clave de datos %1, que esta computadora no tiene. No se cambió nada. Desbloquee con la clave de recuperación de este negocio.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer did not answer. Nothing was changed. Answer its question for a password, if there is one, and try again.</source>
        <translation>El llavero de esta computadora no respondió. No se cambió nada. Si pide una contraseña, respóndale y reintente.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened. Nothing was changed. Try again and allow NettDesk to use it, or use the recovery key or a key file.</source>
        <translation>No se abrió el llavero de esta computadora. No se cambió nada. Reintente y permita que NettDesk lo use, o use la clave de recuperación o un archivo de clave.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock the keychain and try again, or use the recovery key or a key file.</source>
        <translation>El llavero de esta computadora no deja entrar a NettDesk. No se cambió nada. Desbloquee el llavero y reintente, o use la clave de recuperación o un archivo de clave.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now. Nothing was changed. Sign in to the desktop so that its keychain runs, or choose to keep the key in a file.</source>
        <translation>Esta computadora no tiene un llavero que se pueda usar ahora. No se cambió nada. Inicie sesión en el escritorio para que funcione su llavero, o elija guardar la clave en un archivo.</translation>
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
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Se canceló la conexión.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library cannot talk to a router without certificate. Make a certificate for API-SSL on the router, then choose “certificate”.</source>
        <translation>La biblioteca TLS de esta computadora no puede comunicarse con un router sin certificado. Cree un certificado para API-SSL en el router y luego elija “certificado”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was reset or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may stand between you and the router.</source>
        <translation>El certificado de “%1” no es el que se recordaba. No se le envió nada. Si el router se restableció o recibió un certificado nuevo, compare la huella en el router y acéptelo; si no, alguien puede estar entre usted y el router.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known authority signed for this name, or choose to remember the router&apos;s own certificate.</source>
        <translation>No se puede verificar el certificado de “%1”. No se le envió nada. Instale un certificado firmado para este nombre por una autoridad conocida, o elija recordar el certificado propio del router.</translation>
    </message>
    <message>
        <source>The name “%1” is not known. Check its spelling, or use the router&apos;s IP address.</source>
        <translation>El nombre “%1” es desconocido. Revise la ortografía o use la dirección IP del router.</translation>
    </message>
    <message>
        <source>“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the router (IP, Services).</source>
        <translation>“%1” está ahí, pero su puerto %2 está cerrado. Revise el puerto y que el servicio API esté habilitado en el router (IP, Services).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from here. Check this computer&apos;s network and the router&apos;s address.</source>
        <translation>No se puede llegar a “%1” desde aquí. Revise la red de esta computadora y la dirección del router.</translation>
    </message>
    <message>
        <source>The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; API-SSL is 8729), or the router&apos;s API-SSL service does not admit this computer&apos;s address.</source>
        <translation>El router cerró la conexión en lugar de cifrarla. El puerto %1 puede ser la API sin cifrar (normalmente 8728; API-SSL es 8729), o el servicio API-SSL del router no admite la dirección de esta computadora.</translation>
    </message>
    <message>
        <source>Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.</source>
        <translation>El puerto %1 no habla TLS. La API sin cifrar suele estar en 8728 y API-SSL en 8729: revise el puerto.</translation>
    </message>
    <message>
        <source>The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” for this router.</source>
        <translation>El router no cifra sin certificado; probablemente ya tiene uno. Elija “certificado” para este router.</translation>
    </message>
    <message>
        <source>The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.</source>
        <translation>El router no pudo cifrar la conexión: lo más probable es que su servicio API-SSL no tenga certificado. Cree uno en el router (System, Certificates; luego IP, Services, api-ssl), o elija “sin certificado”.</translation>
    </message>
    <message>
        <source>The line to the router could not be encrypted.</source>
        <translation>No se pudo cifrar la conexión con el router.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; API-SSL is 8729), or the router is overloaded.</source>
        <translation>“%1” aceptó la conexión pero no responde en TLS. El puerto %2 puede ser la API sin cifrar (normalmente 8728; API-SSL es 8729), o el router está sobrecargado.</translation>
    </message>
    <message>
        <source>“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to port %2.</source>
        <translation>“%1” no responde. El router puede estar apagado o en otra red, o un firewall descarta lo que se envía al puerto %2.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close NettDesk?</source>
        <translation>¿Cerrar NettDesk?</translation>
    </message>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n operación de router aún espera a su router.</numerusform>
            <numerusform>%n operaciones de router aún esperan a su router.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in.</source>
        <translation>Están guardadas y continúan cuando NettDesk se inicie de nuevo. Hasta entonces, es posible que los clientes no puedan conectarse.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This database was made by a newer program. Nothing was changed. It needs NettDesk %1 or later; this is %2. Update this computer.</source>
        <translation>Esta base de datos se creó con un programa más nuevo. No se cambió nada. Necesita NettDesk %1 o posterior; este es %2. Actualice esta computadora.</translation>
    </message>
    <message>
        <source>The tables of this database were made by another edition of the program than this one. Nothing was changed. Use the program that made it, or a backup.</source>
        <translation>Las tablas de esta base de datos se crearon con otra edición del programa. No se cambió nada. Use el programa que la creó o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date, because rows in it point at rows that are missing. It is as it was before. Restore a backup.</source>
        <translation>La base de datos no se pudo actualizar, porque tiene filas que apuntan a filas que faltan. Está como antes. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is as it was before. %1</source>
        <translation>La base de datos no se pudo actualizar. Está como antes. %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, for example USD.</source>
        <translation>“%1” no es una moneda. Use sus tres letras, por ejemplo USD.</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is not readable text. Type it again.</source>
        <translation>El nombre no es texto legible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>El nombre está vacío. Escriba un nombre.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are possible.</source>
        <translation>El nombre tiene %1 caracteres. Puede tener %2 como máximo.</translation>
    </message>
    <message>
        <source>The name holds too many combined signs. Type it with fewer accents or emoji.</source>
        <translation>El nombre tiene demasiados signos combinados. Escríbalo con menos acentos o emojis.</translation>
    </message>
</context>
<context>
    <name>NotificationsPanel</name>
    <message>
        <source>Nothing has happened yet. Finished work and failures are kept here.</source>
        <translation>Aún no ha pasado nada. Aquí se guardan los trabajos terminados y los fallos.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close notifications</source>
        <translation>Cerrar notificaciones</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>No se puede abrir el negocio</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This computer has no key to the shop’s data</source>
        <translation>Esta computadora no tiene la clave de los datos del negocio</translation>
    </message>
    <message>
        <source>Type the recovery key that was shown when the shop was made. From then on this computer opens the shop by itself.</source>
        <translation>Escriba la clave de recuperación que se mostró al crear el negocio. Desde entonces esta computadora abre el negocio sola.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>Type your name, as it shall stand on sales.</source>
        <translation>Escriba su nombre, como debe aparecer en las ventas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Al menos 8 caracteres. Unas palabras seguidas son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita la contraseña</translation>
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
        <translation>La contraseña de la base de datos no se puede guardar en “%1”. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordHasher</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>La contraseña es demasiado larga. Puede tener %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.</source>
        <translation>Demasiadas personas inician sesión en este momento. No se cambió nada. Reintente en unos segundos.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>La contraseña es demasiado larga. Puede tener %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>The password is not readable text. Type it again.</source>
        <translation>La contraseña no es texto legible. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters; three or four words together are good.</source>
        <translation>La contraseña es demasiado corta. Use al menos %1 caracteres; tres o cuatro palabras juntas son buenas.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody tries. Use another one; three or four words together are good.</source>
        <translation>Esta contraseña es una de las primeras que cualquiera prueba. Use otra; tres o cuatro palabras juntas son buenas.</translation>
    </message>
    <message>
        <source>The password is a name that people in the shop know. Use another one; three or four words together are good.</source>
        <translation>La contraseña es un nombre que la gente del negocio conoce. Use otra; tres o cuatro palabras juntas son buenas.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
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
        <translation>ver vales</translation>
    </message>
    <message>
        <source>generate vouchers</source>
        <translation>generar vales</translation>
    </message>
    <message>
        <source>print vouchers</source>
        <translation>imprimir vales</translation>
    </message>
    <message>
        <source>redeem vouchers</source>
        <translation>canjear vales</translation>
    </message>
    <message>
        <source>expire vouchers</source>
        <translation>vencer vales</translation>
    </message>
    <message>
        <source>see payments</source>
        <translation>ver pagos</translation>
    </message>
    <message>
        <source>see routers</source>
        <translation>ver routers</translation>
    </message>
    <message>
        <source>add and change routers</source>
        <translation>agregar y modificar routers</translation>
    </message>
    <message>
        <source>accept a router&apos;s changed certificate</source>
        <translation>aceptar el certificado cambiado de un router</translation>
    </message>
    <message>
        <source>add and change employees</source>
        <translation>agregar y modificar empleados</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>cambiar la configuración</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>The permission “%1” is missing: background work has no permissions of its own. Nothing was changed. Sign in to do this.</source>
        <translation>Falta el permiso “%1”: el trabajo en segundo plano no tiene permisos propios. No se cambió nada. Inicie sesión para hacerlo.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. Nothing was changed. An owner can give another role.</source>
        <translation>Falta el permiso “%1”: %2 inició sesión como %3, y lo tienen estos roles: %4. No se cambió nada. Un propietario puede dar otro rol.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>“%1” cannot be written. Choose another place for it.</source>
        <translation>No se puede escribir “%1”. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the cards. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>La impresora “%1” no acepta las tarjetas. Vea si está encendida y conectada, o guarde un PDF e imprímalo.</translation>
    </message>
    <message>
        <source>There are no cards to print.</source>
        <translation>No hay tarjetas para imprimir.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Se canceló la impresión.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print cards</source>
        <translation>Imprimir tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Hoja completa</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No cards to print</source>
        <translation>No hay tarjetas para imprimir</translation>
    </message>
    <message>
        <source>Choose vouchers in the list, then print them.</source>
        <translation>Elija vales en la lista y luego imprímalos.</translation>
    </message>
    <message>
        <source>Voucher cards</source>
        <translation>Tarjetas de vales</translation>
    </message>
    <message>
        <source>No printer is chosen. Save a PDF, or add a printer to this computer and open this page again.</source>
        <translation>No hay impresora elegida. Guarde un PDF, o agregue una impresora a esta computadora y abra de nuevo esta página.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>Imprimiendo %n hoja</numerusform>
            <numerusform>Imprimiendo %n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>Se envió %n hoja a la impresora</numerusform>
            <numerusform>Se enviaron %n hojas a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were sent to the printer</source>
        <translation>Las tarjetas se enviaron a la impresora</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Guardando “%1”</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>Se guardó “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <translation>Guardar tarjetas como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>vales</translation>
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
        <translation>Rollo de %1 mm de ancho, con corte después de cada tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>Papel %2, %n tarjeta por hoja</numerusform>
            <numerusform>Papel %2, %n tarjetas por hoja</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>No se encontró ninguna impresora</translation>
    </message>
    <message>
        <source>Save a PDF and print it elsewhere, or add a printer to this computer.</source>
        <translation>Guarde un PDF e imprímalo en otra parte, o agregue una impresora a esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>Más de %n cosa no se imprimirá como debe</numerusform>
            <numerusform>Más de %n cosas no se imprimirán como deben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n cosa no se imprimirá como debe</numerusform>
            <numerusform>%n cosas no se imprimirán como deben</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>First free place on the sheet</source>
        <translation>Primer lugar libre de la hoja</translation>
    </message>
    <message>
        <source>For a sheet of which some cards are used already. Or click a place on the sheet.</source>
        <translation>Para una hoja con algunas tarjetas ya usadas. O haga clic en un lugar de la hoja.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>Primera hoja</translation>
    </message>
    <message>
        <source>Last sheet</source>
        <translation>Última hoja</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last sheet to be printed</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Lo que no se imprimirá como debe</translation>
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
        <translation>Identidad</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Hotspot profiles</source>
        <translation>Perfiles hotspot</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
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
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>El texto es demasiado largo para un código QR.</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activándose</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type this group of the key.</source>
        <translation>Escriba este grupo de la clave.</translation>
    </message>
    <message>
        <source>This is not what the key says here. Please compare.</source>
        <translation>No es lo que dice la clave aquí. Compare, por favor.</translation>
    </message>
    <message>
        <source>NettDesk recovery key of %1</source>
        <translation>Clave de recuperación de NettDesk de %1</translation>
    </message>
    <message>
        <source>Keep it where you keep money. Whoever has it and the database can read the router passwords.</source>
        <translation>Guárdela donde guarda el dinero. Quien la tenga junto con la base de datos puede leer las contraseñas de los routers.</translation>
    </message>
    <message>
        <source>Copied. Paste it somewhere safe, not into a chat.</source>
        <translation>Copiada. Péguela en un lugar seguro, no en un chat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it instead.</source>
        <translation>La impresora no la aceptó. Mejor guárdela.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Guardar clave de recuperación</translation>
    </message>
    <message>
        <source>NettDesk recovery key.txt</source>
        <translation>Clave de recuperación de NettDesk.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to another device: here it protects nothing.</source>
        <translation>Guardada. Pase el archivo a otro dispositivo: aquí no protege nada.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra carpeta.</translation>
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
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>To be sure that it is safe, type two of its groups:</source>
        <translation>Para confirmar que está a salvo, escriba dos de sus grupos:</translation>
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
        <translation>Listo para el siguiente código.</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and O, 1, I and L are read as meant.</source>
        <translation>Escanee la tarjeta o escriba el código. No importan las mayúsculas, los espacios ni los guiones; 0 y O, y 1, I y L se leen como corresponde.</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Canjear un código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>Canjeando</translation>
    </message>
    <message>
        <source>Recording the payment and making the account on the router…</source>
        <translation>Registrando el pago y creando la cuenta en el router…</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RedeemedView</name>
    <message>
        <source>This is the same redemption as before; nothing was charged twice.</source>
        <translation>Es el mismo canje de antes; no se cobró dos veces.</translation>
    </message>
    <message>
        <source>Redeemed: the guest can sign in now</source>
        <translation>Canjeado: el cliente ya puede conectarse</translation>
    </message>
    <message>
        <source>Paid and recorded, will be activated automatically</source>
        <translation>Pagado y registrado, se activará automáticamente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Same as the user name</source>
        <translation>Igual que el nombre de usuario</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Ninguna: basta el código</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>Código QR que conecta al cliente</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Escanee para conectarse</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>When the time online is used up</source>
        <translation>Cuando se agote el tiempo en línea</translation>
    </message>
    <message>
        <source>Counts from the moment it is activated</source>
        <translation>Cuenta desde el momento en que se active</translation>
    </message>
    <message>
        <source>When the data is used up</source>
        <translation>Cuando se agoten los datos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies user name and password</source>
        <translation>Copia el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Usuario: %1
Contraseña: %2</translation>
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
        <translation>Esta solicitud no indica cuál es. No se canjeó nada.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>El router “%1” de este código está desactivado en NettDesk. No se canjeó nada; primero active el router en Routers.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>No hay ningún vale con el código “%1”. ¿Quiso decir “%2”?</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>No hay ningún vale con el código “%1”. Revíselo símbolo por símbolo.</translation>
    </message>
    <message>
        <source>This request was used for another code before. Nothing was redeemed; start again.</source>
        <translation>Esta solicitud ya se usó para otro código. No se canjeó nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” may be redeemed from %2 on. Nothing was changed.</source>
        <translation>“%1” se puede canjear a partir del %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” could be redeemed until %2. Nothing was changed.</source>
        <translation>“%1” se podía canjear hasta el %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” se eliminó. No se puede canjear.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” se dio por terminado antes de que alguien lo canjeara. No se puede canjear.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was changed and nothing was charged.</source>
        <translation>“%1” ya se canjeó: %2, por %3. No se cambió ni se cobró nada.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Este vale no está (o ya no está) en la base de datos.</translation>
    </message>
    <message>
        <source>Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Pagado y registrado, pero no se pudo crear la cuenta en “%1”; alguien debe decidir. %2</translation>
    </message>
    <message>
        <source>Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Pagado y registrado. La cuenta se activará automáticamente en cuanto “%1” la acepte. %2</translation>
    </message>
    <message>
        <source>Nothing was redeemed by this request.</source>
        <translation>Esta solicitud no canjeó nada.</translation>
    </message>
    <message>
        <source>This voucher waits for nothing on its router.</source>
        <translation>Este vale no espera nada en su router.</translation>
    </message>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>El vale de este trabajo no está (o ya no está) en la base de datos.</translation>
    </message>
</context>
<context>
    <name>RouterConnection</name>
    <message>
        <source>The router does not answer any more. What was being done may have been carried out: look before you try again.</source>
        <translation>El router ya no responde. Es posible que lo que se hacía se haya ejecutado: revise antes de reintentar.</translation>
    </message>
    <message>
        <source>The connection to the router was lost. What was being done may have been carried out: look before you try again.</source>
        <translation>Se perdió la conexión con el router. Es posible que lo que se hacía se haya ejecutado: revise antes de reintentar.</translation>
    </message>
    <message>
        <source>The router ended the session during sign-in.</source>
        <translation>El router terminó la sesión durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain API (usually 8728).</source>
        <translation>El puerto %1 del router espera una conexión cifrada. Elija un modo TLS, o el puerto de la API sin cifrar (normalmente 8728).</translation>
    </message>
    <message>
        <source>What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.</source>
        <translation>Lo que responde en el puerto %1 de “%2” no habla la API de RouterOS. Revise el host y el puerto.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted line (API-SSL), the API service may not admit this computer&apos;s address, or the router is overloaded.</source>
        <translation>“%1” aceptó la conexión pero no responde al inicio de sesión. El puerto %2 puede esperar una conexión cifrada (API-SSL), el servicio API puede no admitir la dirección de esta computadora, o el router está sobrecargado.</translation>
    </message>
    <message>
        <source>The router closed the connection at once. Its API service may not admit this computer&apos;s address (IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted line.</source>
        <translation>El router cerró la conexión de inmediato. Su servicio API puede no admitir la dirección de esta computadora (IP, Services, “Available From”), todas sus sesiones pueden estar ocupadas, o el puerto %1 espera una conexión cifrada.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have carried it out already.</source>
        <translation>Se canceló el comando. Es posible que el router ya lo haya ejecutado.</translation>
    </message>
    <message>
        <source>The connection to the router was closed.</source>
        <translation>Se cerró la conexión con el router.</translation>
    </message>
</context>
<context>
    <name>RouterDetails</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Hotspot user profiles</source>
        <translation>Perfiles de usuario hotspot</translation>
    </message>
    <message>
        <source>The router is put aside, so it is not asked.</source>
        <translation>El router está apartado, por eso no se consulta.</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando el router…</translation>
    </message>
    <message>
        <source>The router has none.</source>
        <translation>El router no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>RouterDialog</name>
    <message>
        <source>Work with this router</source>
        <translation>Trabajar con este router</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Protección de la conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Save without test</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
    <message>
        <source>Edit router</source>
        <translation>Editar router</translation>
    </message>
    <message>
        <source>None (API, port 8728)</source>
        <translation>Ninguna (API, puerto 8728)</translation>
    </message>
    <message>
        <source>TLS, certificate remembered (API-SSL, port 8729)</source>
        <translation>TLS, certificado recordado (API-SSL, puerto 8729)</translation>
    </message>
    <message>
        <source>TLS, certificate verified (API-SSL, port 8729)</source>
        <translation>TLS, certificado verificado (API-SSL, puerto 8729)</translation>
    </message>
    <message>
        <source>TLS without a certificate (API-SSL, port 8729)</source>
        <translation>TLS sin certificado (API-SSL, puerto 8729)</translation>
    </message>
    <message>
        <source>Taken from the router if left empty</source>
        <translation>Se toma del router si queda vacío</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The router&apos;s address or name is needed.</source>
        <translation>Se necesita la dirección o el nombre del router.</translation>
    </message>
    <message>
        <source>The RouterOS user is needed.</source>
        <translation>Se necesita el usuario de RouterOS.</translation>
    </message>
</context>
<context>
    <name>RouterDraft</name>
    <message>
        <source>Say where the router is: its address, for example 192.168.88.1, or its name.</source>
        <translation>Indique dónde está el router: su dirección, por ejemplo 192.168.88.1, o su nombre.</translation>
    </message>
    <message>
        <source>“%1” is not the address or the name of a router. Write it without http:// and without a port, at most %2 characters.</source>
        <translation>“%1” no es la dirección ni el nombre de un router. Escríbalo sin http:// y sin puerto, con %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Say which user of the router NettDesk signs in as, for example admin.</source>
        <translation>Indique con qué usuario del router inicia sesión NettDesk, por ejemplo admin.</translation>
    </message>
    <message>
        <source>The router&apos;s user name is too long: at most %1 characters.</source>
        <translation>El nombre de usuario del router es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.</source>
        <translation>“%1” no es la huella de un certificado: esta tiene 64 dígitos de 0–9 y a–f.</translation>
    </message>
    <message>
        <source>There is a router “%1” already. Nothing was saved; give this one another name.</source>
        <translation>Ya hay un router “%1”. No se guardó nada; dé otro nombre a este.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Probar con un router simulado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Look at the changed certificate…</source>
        <translation>Ver el certificado cambiado…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Buscar routers</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>Aún no hay routers</translation>
    </message>
    <message>
        <source>Add the MikroTik router that serves your guests: its address, and a user that may use the API. Or try everything with the simulated router that is inside NettDesk.</source>
        <translation>Agregue el router MikroTik que atiende a sus clientes: su dirección y un usuario que pueda usar la API. O pruebe todo con el router simulado que trae NettDesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>Se agregó “%1”</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Consultando “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation>
            <numerusform>“%1” responde: RouterOS %2, %n perfil hotspot, %3 ms.</numerusform>
            <numerusform>“%1” responde: RouterOS %2, %n perfiles hotspot, %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>Quitar router</translation>
    </message>
    <message>
        <source>Remove “%1” from NettDesk?</source>
        <translation>¿Quitar “%1” de NettDesk?</translation>
    </message>
    <message>
        <source>Nothing is changed on the router itself. A router that vouchers belong to cannot be removed; put it aside instead.</source>
        <translation>En el router mismo no se cambia nada. No se puede quitar un router que tiene vales; en ese caso, apártelo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>RouterPool</name>
    <message>
        <source>The program is closing; the router was not asked.</source>
        <translation>El programa se está cerrando; no se consultó al router.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under Routers first.</source>
        <translation>El router “%1” está desactivado en NettDesk, por eso no se le envió nada. Primero actívelo en Routers.</translation>
    </message>
    <message>
        <source>The record of the router “%1” changed while it was being called. Try again.</source>
        <translation>El registro del router “%1” cambió mientras se le llamaba. Reintente.</translation>
    </message>
    <message>
        <source>The router “%1” hung up.</source>
        <translation>El router “%1” cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>RouterProbe</name>
    <message>
        <source>The router let “%1” in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups), then test again.</source>
        <translation>El router dejó entrar a “%1”, pero no le permite leer. Dé a su grupo las políticas api, read, write, test y sensitive en el router (System &gt; Users &gt; Groups) y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This router has no hotspot: its package is missing or switched off. Vouchers need one.</source>
        <translation>Este router no tiene hotspot: falta el paquete o está desactivado. Los vales necesitan uno.</translation>
    </message>
    <message>
        <source>No hotspot is set up on this router yet. Vouchers can be made, but guests cannot sign in before there is one (IP &gt; Hotspot &gt; Hotspot Setup).</source>
        <translation>Aún no hay un hotspot configurado en este router. Se pueden crear vales, pero los clientes no pueden conectarse hasta que haya uno (IP &gt; Hotspot &gt; Hotspot Setup).</translation>
    </message>
    <message>
        <source>“%1” may read on this router but not write: vouchers cannot be activated. Give its group the policy write (System &gt; Users &gt; Groups).</source>
        <translation>“%1” puede leer en este router, pero no escribir: los vales no se pueden activar. Dé a su grupo la política write (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>This line is not encrypted: whoever can listen on the way reads the router&apos;s password. Use TLS where the router has a certificate for api-ssl.</source>
        <translation>Esta conexión no está cifrada: quien pueda escuchar en el camino lee la contraseña del router. Use TLS si el router tiene un certificado para api-ssl.</translation>
    </message>
    <message>
        <source>This line is encrypted, but the router does not prove who it is: it is safe from listeners, not from an impostor. Give api-ssl a certificate on the router and choose “pinned”.</source>
        <translation>Esta conexión está cifrada, pero el router no demuestra quién es: protege de quien escucha, no de un impostor. Dé a api-ssl un certificado en el router y elija “certificado recordado”.</translation>
    </message>
</context>
<context>
    <name>RouterProtocol</name>
    <message>
        <source>The router refused this user name and password. Check both; it says the same when the user may not use the API (policy “api”) or not from this computer&apos;s address.</source>
        <translation>El router rechazó este nombre de usuario y contraseña. Revise ambos; dice lo mismo cuando el usuario no puede usar la API (política “api”) o no desde la dirección de esta computadora.</translation>
    </message>
    <message>
        <source>The router&apos;s user may not do this. Give its group the missing right on the router (System, Users, Groups) and try again; nothing was changed.</source>
        <translation>El usuario del router no puede hacer esto. Dé a su grupo el permiso que falta en el router (System, Users, Groups) y reintente; no se cambió nada.</translation>
    </message>
    <message>
        <source>This router does not have that function: its RouterOS version or installed packages lack it.</source>
        <translation>Este router no tiene esa función: no está en su versión de RouterOS o en los paquetes instalados.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know one of the settings that were sent.</source>
        <translation>La versión de este router no conoce uno de los ajustes enviados.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know the setting “%1”.</source>
        <translation>La versión de este router no conoce el ajuste “%1”.</translation>
    </message>
    <message>
        <source>It is no longer on the router. Refresh the list.</source>
        <translation>Ya no está en el router. Actualice la lista.</translation>
    </message>
    <message>
        <source>The router already has one of this name. Choose another name.</source>
        <translation>El router ya tiene uno con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Something that was named does not exist on the router.</source>
        <translation>Algo de lo indicado no existe en el router.</translation>
    </message>
    <message>
        <source>What was given for “%1” does not exist on the router. Refresh, and choose one that is there.</source>
        <translation>Lo indicado para “%1” no existe en el router. Actualice y elija uno que exista.</translation>
    </message>
    <message>
        <source>The router does not accept one of the values. Nothing was changed.</source>
        <translation>El router no acepta uno de los valores. No se cambió nada.</translation>
    </message>
    <message>
        <source>The router does not accept this value for “%1”. Nothing was changed.</source>
        <translation>El router no acepta este valor para “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>The router made this entry by itself and does not let anybody change or remove it.</source>
        <translation>El router creó esta entrada por sí mismo y no deja que nadie la cambie ni la elimine.</translation>
    </message>
    <message>
        <source>The router&apos;s device mode forbids this. Change it on the router with /system/device-mode; the router asks to press its button or to switch it off and on.</source>
        <translation>El device-mode del router lo prohíbe. Cámbielo en el router con /system/device-mode; el router pide presionar su botón o apagarlo y encenderlo.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have done part of it already.</source>
        <translation>Se canceló el comando. Es posible que el router ya haya hecho una parte.</translation>
    </message>
    <message>
        <source>The router is overloaded and did not finish in time. It may have done it all the same: look before you try again.</source>
        <translation>El router está sobrecargado y no terminó a tiempo. Es posible que lo haya hecho de todos modos: revise antes de reintentar.</translation>
    </message>
    <message>
        <source>The router refused the command. It said: %1</source>
        <translation>El router rechazó el comando. Dijo: %1</translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>“%1” no se quitó: tiene %n vale que aún se puede usar. Mejor desactive el router; así queda en la lista y no se contacta.</numerusform>
            <numerusform>“%1” no se quitó: tiene %n vales que aún se pueden usar. Mejor desactive el router; así queda en la lista y no se contacta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.</source>
        <translation>No hay ningún router “%1”. Indique su id (RTR_…) o su nombre como aparece en la lista de routers.</translation>
    </message>
</context>
<context>
    <name>RouterStep</name>
    <message>
        <source>Add my router now</source>
        <translation>Agregar mi router ahora</translation>
    </message>
    <message>
        <source>You need its address and a user name and password for it.</source>
        <translation>Necesita su dirección, y un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Probar con un router simulado</translation>
    </message>
    <message>
        <source>A router inside the program, for learning and testing. Remove it whenever you like.</source>
        <translation>Un router dentro del programa, para aprender y probar. Quítelo cuando quiera.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Primero echar un vistazo.</translation>
    </message>
</context>
<context>
    <name>RouterTableModel</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
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
        <translation>“%1” no es una fecha como las escribe RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day as RouterOS writes it.</source>
        <translation>“%1” no es una hora como las escribe RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time as RouterOS writes them.</source>
        <translation>“%1” no es una fecha y hora como las escribe RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>“%1” no es una diferencia con UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 1d12h, 30m or 01:30:00.</source>
        <translation>“%1” no es un tiempo. Escriba por ejemplo 1d12h, 30m o 01:30:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” no es yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>“%1” no es una cantidad de datos.</translation>
    </message>
</context>
<context>
    <name>Routers</name>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Anyone on the way can read what is sent, the password too. Fine on a cable of your own; over Wi-Fi or the internet choose a TLS mode.</source>
        <translation>Cualquiera en el camino puede leer lo que se envía, también la contraseña. Está bien en un cable propio; por Wi-Fi o internet elija un modo TLS.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate that the router shows now is remembered; another one blocks the line until a person accepts it. The right choice for a router with a certificate of its own.</source>
        <translation>Cifrada. Se recuerda el certificado que el router muestra ahora; otro distinto bloquea la conexión hasta que una persona lo acepte. Lo indicado para un router con certificado propio.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate must be valid for this host and signed by an authority that this computer trusts.</source>
        <translation>Cifrada. El certificado debe ser válido para este host y estar firmado por una autoridad en la que confía esta computadora.</translation>
    </message>
    <message>
        <source>For a router without a certificate: listeners learn nothing, but somebody in between could pose as the router. Create a certificate on the router and choose the pinned mode when you can.</source>
        <translation>Para un router sin certificado: quien escucha no se entera de nada, pero alguien en medio podría hacerse pasar por el router. Cree un certificado en el router y elija el modo de certificado recordado cuando pueda.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 bajada, %2 subida</translation>
    </message>
    <message>
        <source> (and burst: %1)</source>
        <translation> (y ráfaga: %1)</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample card</source>
        <translation>Tarjeta de muestra</translation>
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
        <translation>Esta base de datos ya contiene el negocio “%1”. No se cambió nada. Inicie sesión en él o elija otra base de datos.</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Start printing at place %1 of the first sheet</source>
        <translation>Empezar a imprimir en el lugar %1 de la primera hoja</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Hubo contraseñas incorrectas para este nombre, así que el próximo intento debe esperar %1. La cuenta no está bloqueada.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose or type your name.</source>
        <translation>Elija o escriba su nombre.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>NettDesk is locked</source>
        <translation>NettDesk está bloqueado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Work goes on in the background. Sign in to continue.</source>
        <translation>El trabajo sigue en segundo plano. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Everybody in the shop has a name of their own here.</source>
        <translation>Cada persona del negocio tiene aquí su propio nombre.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Pendientes: %1</translation>
    </message>
    <message>
        <source>Router operations that wait for their router</source>
        <translation>Operaciones de router que esperan a su router</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This computer lacks the part that talks to this kind of database. Install the package “%1”.</source>
        <translation>A esta computadora le falta la parte que se comunica con este tipo de base de datos. Instale el paquete “%1”.</translation>
    </message>
    <message>
        <source>The database was closed before this was done. Nothing was changed.</source>
        <translation>La base de datos se cerró antes de terminar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the latest backup.</source>
        <translation>El archivo de base de datos “%1” está dañado. No se escribió nada en él. Consérvelo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Check the folder and its permissions.</source>
        <translation>No se puede crear el archivo “%1”. Revise la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database file gets damaged. Put it on a disk of this computer, or use PostgreSQL to share it.</source>
        <translation>“%1” está en una unidad de red, donde un archivo de base de datos se daña. Póngalo en un disco de esta computadora, o use PostgreSQL para compartirlo.</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>No hay ninguna base de datos en “%1”.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check who owns it.</source>
        <translation>No se puede abrir el archivo de base de datos “%1”. Revise quién es su dueño.</translation>
    </message>
    <message>
        <source>The database file “%1” is empty: it was damaged or never filled. It was left as it is. Restore the latest backup, or set up a new shop.</source>
        <translation>El archivo de base de datos “%1” está vacío: se dañó o nunca se llenó. Se dejó como está. Restaure la última copia de seguridad o configure un negocio nuevo.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose another file.</source>
        <translation>“%1” pertenece a otro programa. Se dejó como está. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The tables of this database are older than the program. Nothing was changed. Open it once with the permission to bring it up to date.</source>
        <translation>Las tablas de esta base de datos son más antiguas que el programa. No se cambió nada. Ábrala una vez con permiso para actualizarla.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot hold a database that several programs use. Choose a folder on a disk of this computer.</source>
        <translation>El disco de “%1” no puede alojar una base de datos usada por varios programas. Elija una carpeta en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>The database server is too old. NettDesk needs PostgreSQL 13 or later.</source>
        <translation>El servidor de base de datos es demasiado antiguo. NettDesk necesita PostgreSQL 13 o posterior.</translation>
    </message>
    <message>
        <source>The database %1 cannot hold every name, because its encoding is not UTF8. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de datos %1 no puede guardar todos los nombres, porque su codificación no es UTF8. Cree una con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is. Choose another one.</source>
        <translation>La base de datos %1 pertenece a otro programa. Se dejó como está. Elija otra.</translation>
    </message>
    <message>
        <source>The database %1 holds no shop yet. Set one up first.</source>
        <translation>La base de datos %1 aún no contiene ningún negocio. Configure uno primero.</translation>
    </message>
    <message>
        <source>The database server runs with fsync off: a power cut can destroy the shop&apos;s data. Ask whoever runs it to set fsync = on.</source>
        <translation>El servidor de base de datos funciona con fsync desactivado: un corte de luz puede destruir los datos del negocio. Pida a quien lo administra que ponga fsync = on.</translation>
    </message>
    <message>
        <source>The line to the database server is not encrypted: anyone on the way can read it.</source>
        <translation>La conexión con el servidor de base de datos no está cifrada: cualquiera en el camino puede leerla.</translation>
    </message>
    <message>
        <source>The line to the database server is encrypted, but nobody checks that it is the right server. Give sslrootcert in the database address.</source>
        <translation>La conexión con el servidor de base de datos está cifrada, pero nadie verifica que sea el servidor correcto. Indique sslrootcert en la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>This router is no longer there. Somebody removed it.</source>
        <translation>Este router ya no está. Alguien lo quitó.</translation>
    </message>
    <message>
        <source>This already exists. Nothing was changed.</source>
        <translation>Esto ya existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept, everything before it is safe. Free some space and try again.</source>
        <translation>El disco está lleno. No se conservó nada de este paso; todo lo anterior está a salvo. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing was written to it. Close the program, keep the file, and restore the latest backup.</source>
        <translation>El archivo de base de datos está dañado. No se escribió nada en él. Cierre el programa, conserve el archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s database and does not finish. Nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en la base de datos del negocio y no termina. No se cambió nada. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The database file may only be read. Nothing was changed. Check who owns “%1”.</source>
        <translation>El archivo de base de datos es de solo lectura. No se cambió nada. Revise quién es el dueño de “%1”.</translation>
    </message>
    <message>
        <source>The disk with the database cannot be written or read. Nothing of this step was kept. Check that there is space and that the disk is in order, then try again.</source>
        <translation>No se puede leer o escribir en el disco de la base de datos. No se conservó nada de este paso. Verifique que haya espacio y que el disco esté bien, y reintente.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check the folder and its permissions.</source>
        <translation>No se puede abrir el archivo de base de datos “%1”. Revise la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The database refused this step. Nothing was changed.</source>
        <translation>La base de datos rechazó este paso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Other counters kept changing the same rows. Nothing was changed. Try again.</source>
        <translation>Otras cajas siguieron cambiando las mismas filas. No se cambió nada. Reintente.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was kept. Free some space there and try again.</source>
        <translation>El disco del servidor de base de datos está lleno. No se conservó nada de este paso. Libere espacio allí y reintente.</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Nothing was changed. Ask whoever runs the database server.</source>
        <translation>Al usuario de la base de datos le falta un permiso para esto. No se cambió nada. Pregunte a quien administra el servidor de base de datos.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. What was finished is safe. Look up the last step before doing it again.</source>
        <translation>Se perdió la conexión con el servidor de base de datos. Lo terminado está a salvo. Revise el último paso antes de repetirlo.</translation>
    </message>
    <message>
        <source>A text with a null character in it cannot be stored. Nothing was changed.</source>
        <translation>No se puede guardar un texto con un carácter nulo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Type the address of the database.</source>
        <translation>Escriba la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>La dirección empieza con postgresql://</translation>
    </message>
    <message>
        <source>The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk</source>
        <translation>La dirección necesita una computadora y una base de datos, como postgresql://shop@192.168.1.10:5432/nettdesk</translation>
    </message>
    <message>
        <source>The database answers and can be used.</source>
        <translation>La base de datos responde y se puede usar.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later.</source>
        <translation>No hay que instalar nada. Más adelante se puede pasar a una base de datos compartida.</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later. Kept in %1</source>
        <translation>No hay que instalar nada. Más adelante se puede pasar a una base de datos compartida. Se guarda en %1</translation>
    </message>
    <message>
        <source>Shared, for several counters</source>
        <translation>Compartida, para varias cajas</translation>
    </message>
    <message>
        <source>A PostgreSQL database that all of them reach.</source>
        <translation>Una base de datos PostgreSQL a la que todas llegan.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Contraseña del usuario de la base de datos</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Keep the shop’s key in a file, not in this computer’s keychain</source>
        <translation>Guardar la clave del negocio en un archivo, no en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>For computers without a keychain. The file is readable by your account only; whoever copies it together with the data can read the passwords in it.</source>
        <translation>Para computadoras sin llavero. Solo su cuenta puede leer el archivo; quien lo copie junto con los datos puede leer las contraseñas que contienen.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a speed. Write for example 10M or 512k.</source>
        <translation>“%1” no es una velocidad. Escriba por ejemplo 10M o 512k.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
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
        <translation>“%1” no es una cantidad de datos. Escriba por ejemplo 500 MB o 2 GB.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2. Write for example %3.</source>
        <translation>“%1” no es un importe en %2. Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.</source>
        <translation>“%1” no es un comando de RouterOS. Escríbalo con barras, como en /ip/hotspot/user/print.</translation>
    </message>
    <message>
        <source>A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.</source>
        <translation>Un valor para “%1” supera los 16 MiB, y un router no lo acepta. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” names no item, and the router would not say which it changed. Nothing was sent.</source>
        <translation>“%1” no nombra ningún elemento, y el router no diría cuál cambió. No se envió nada.</translation>
    </message>
    <message>
        <source>The router&apos;s answer to “%1” is larger than 512 MiB and was not read on. Ask for fewer rows or properties.</source>
        <translation>La respuesta del router a “%1” supera los 512 MiB y no se siguió leyendo. Pida menos filas o propiedades.</translation>
    </message>
    <message>
        <source>It sent a control byte that RouterOS does not use.</source>
        <translation>Envió un byte de control que RouterOS no usa.</translation>
    </message>
    <message>
        <source>It announced a word of more than 16 MiB.</source>
        <translation>Anunció una palabra de más de 16 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 20 MiB.</source>
        <translation>Envió una sentencia de más de 20 MiB.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 65536 words.</source>
        <translation>Envió una sentencia de más de 65536 palabras.</translation>
    </message>
    <message>
        <source>What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and the port.</source>
        <translation>Lo que responde aquí no habla la API de RouterOS. %1 Se cerró la conexión. Revise el host y el puerto.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a RouterOS item.</source>
        <translation>“%1” no es el id de un elemento de RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS version.</source>
        <translation>“%1” no es una versión de RouterOS.</translation>
    </message>
    <message>
        <source>A data key has %1 bytes, this one has %2.</source>
        <translation>Una clave de datos tiene %1 bytes, esta tiene %2.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>el archivo “%1”</translation>
    </message>
    <message>
        <source>This database holds no shop yet. Set one up first: start NettDesk, or use “nettdeskctl init”.</source>
        <translation>Esta base de datos aún no contiene ningún negocio. Configure uno primero: inicie NettDesk o use “nettdeskctl init”.</translation>
    </message>
    <message>
        <source>The shop&apos;s data key was replaced, and this holder was not given the new one. Nothing was changed. Unlock with the recovery key, or ask somebody who can open the shop.</source>
        <translation>La clave de datos del negocio se reemplazó, y este portador no recibió la nueva. No se cambió nada. Desbloquee con la clave de recuperación, o pida ayuda a alguien que pueda abrir el negocio.</translation>
    </message>
    <message>
        <source>The key in %1 does not open this shop: it was withdrawn, or it belongs to another database. Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>La clave en %1 no abre este negocio: se retiró, o pertenece a otra base de datos. No se cambió nada. Escriba una vez la clave de recuperación; después esta computadora abre sola.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop. Nothing was changed. Check it against the printed one and type it again.</source>
        <translation>Esta no es la clave de recuperación de este negocio. No se cambió nada. Compárela con la impresa y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>el llavero de esta computadora</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this shop was changed by another program: it has %1 bytes instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.</source>
        <translation>Otro programa cambió la entrada del llavero para este negocio: tiene %1 bytes en lugar de %2. No se cambió nada. Use la clave de recuperación; escribe la entrada de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer took the key and does not give it back. Choose to keep the key in a file instead.</source>
        <translation>El llavero de esta computadora aceptó la clave y no la devuelve. Elija guardar la clave en un archivo.</translation>
    </message>
    <message>
        <source>The stored copy of the data key for this holder is damaged. Nothing was changed. Unlock in another way: from another computer of the shop, or with the recovery key.</source>
        <translation>La copia guardada de la clave de datos para este portador está dañada. No se cambió nada. Desbloquee de otra manera: desde otra computadora del negocio o con la clave de recuperación.</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>la memoria de este programa</translation>
    </message>
    <message>
        <source>There is not enough free memory to work on a password. Nothing was changed. Close other programs and try again.</source>
        <translation>No hay suficiente memoria libre para procesar una contraseña. No se cambió nada. Cierre otros programas y reintente.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters without U. Check it against the printed one and type it again.</source>
        <translation>Una clave de recuperación solo tiene dígitos y letras sin la U. Compárela con la impresa y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A recovery key has %1 digits and letters, you typed %2. Check it against the printed one and type it again.</source>
        <translation>Una clave de recuperación tiene %1 dígitos y letras; usted escribió %2. Compárela con la impresa y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This is no recovery key: it would begin with a digit from 0 to 7. Check it against the printed one and type it again.</source>
        <translation>Esta no es una clave de recuperación: empezaría con un dígito de 0 a 7. Compárela con la impresa y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The name of the business cannot be used. %1</source>
        <translation>El nombre del negocio no se puede usar. %1</translation>
    </message>
    <message>
        <source>The name of the owner cannot be used. %1</source>
        <translation>El nombre del propietario no se puede usar. %1</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use its code, for example en or pt_BR.</source>
        <translation>“%1” no es un idioma. Use su código, por ejemplo en o pt_BR.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.</source>
        <translation>“%1” no es una zona horaria que esta computadora conozca. Use un nombre como America/Bogota.</translation>
    </message>
    <message>
        <source>The name is empty. Type the name you sign in with.</source>
        <translation>El nombre está vacío. Escriba el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>The name or the password is not right. The next try is possible in %1.</source>
        <translation>El nombre o la contraseña no es correcto. El próximo intento es posible en %1.</translation>
    </message>
    <message>
        <source>The account of %1 is switched off. Nothing was changed. An owner can switch it on.</source>
        <translation>La cuenta de %1 está desactivada. No se cambió nada. Un propietario puede activarla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault of a simulated router. There are: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</source>
        <translation>&quot;%1&quot; no es un fallo de un router simulado. Existen: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No hay un router simulado de la versión &quot;%1&quot;. Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>The simulated router cannot listen on port %1. Choose another port.</source>
        <translation>El router simulado no puede escuchar en el puerto %1. Elija otro puerto.</translation>
    </message>
    <message>
        <source>This is not the saved state of a simulated router. The router was left as it is.</source>
        <translation>Este no es el estado guardado de un router simulado. El router se dejó como está.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Set one up first.</source>
        <translation>Aún no hay ningún negocio en esta base de datos. Configure uno primero.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Selling is stopped until it answers; nothing is lost. Check that the server runs, its address, the user and the password (PGPASSWORD or a passfile).</source>
        <translation>No se puede llegar a la base de datos %1. La venta está detenida hasta que responda; no se pierde nada. Verifique que el servidor funcione, su dirección, el usuario y la contraseña (PGPASSWORD o un passfile).</translation>
    </message>
    <message>
        <source>The database was opened for reading only. Nothing was changed.</source>
        <translation>La base de datos se abrió solo para lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no database address that can be used. Write sqlite:///path/file.db or postgresql://user@host/database.</source>
        <translation>Esta no es una dirección de base de datos que se pueda usar. Escriba sqlite:///path/file.db o postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>“%1” en %2</translation>
    </message>
    <message>
        <source>A brace has no partner in “%1”. Write “{{” for a brace that is printed.</source>
        <translation>Una llave no tiene pareja en “%1”. Escriba “{{” para una llave que se imprima.</translation>
    </message>
    <message>
        <source>There is no label “%1”. Labels are: %2.</source>
        <translation>No existe la etiqueta “%1”. Las etiquetas son: %2.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Placeholders are: %2.</source>
        <translation>No existe el marcador “{%1}”. Los marcadores son: %2.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than 1 MB. Pictures do not go into it.</source>
        <translation>Este diseño de tarjeta no se puede usar: supera 1 MB. Las imágenes no van dentro de él.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>Este diseño de tarjeta no se puede usar: no está escrito como JSON (en el byte %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>Este archivo no es un diseño de tarjeta de NettDesk.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads version %2. Use a newer NettDesk for it.</source>
        <translation>Este diseño de tarjeta es de la versión %1, y este programa lee la versión %2. Use un NettDesk más nuevo.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card, even at the smallest size.</source>
        <translation>“%1” es demasiado largo para su lugar en la tarjeta, incluso con el tamaño más pequeño.</translation>
    </message>
    <message>
        <source>The QR code for “%1” is too fine for its place: some printers and phones will not manage it. Give it more room, or shorten the address.</source>
        <translation>El código QR de “%1” es demasiado fino para su lugar: algunas impresoras y teléfonos no podrán con él. Dele más espacio o acorte la dirección.</translation>
    </message>
    <message>
        <source>“%1” is too long for a QR code, so there is none on the card.</source>
        <translation>“%1” es demasiado largo para un código QR, así que la tarjeta no lleva ninguno.</translation>
    </message>
    <message>
        <source>Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.</source>
        <translation>Fuerte: %1 bits. Adivinar uno de %2 códigos vigentes por un portal en un año: %3.</translation>
    </message>
    <message>
        <source>Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a router&apos;s own page. Sell such codes at the counter only, or use more symbols.</source>
        <translation>Débil: %1 bits. Adivinar uno de %2 códigos vigentes en un año: %3 por un portal, %4 en la página propia de un router. Venda esos códigos solo en caja, o use más símbolos.</translation>
    </message>
    <message>
        <source>Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.</source>
        <translation>Demasiado débil: %1 bits para %2 códigos vigentes. Un intento de cada %3 abriría uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” does not say how long the groups of a code are. Write for example 5-5, or 4d-4l for four digits and four letters; at most %2 groups.</source>
        <translation>“%1” no indica qué tan largos son los grupos de un código. Escriba por ejemplo 5-5, o 4d-4l para cuatro dígitos y cuatro letras; %2 grupos como máximo.</translation>
    </message>
    <message>
        <source>A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.</source>
        <translation>Un código de %1 símbolos se puede adivinar. Use al menos %2; el prefijo no cuenta.</translation>
    </message>
    <message>
        <source>A code of %1 symbols cannot be typed. Use at most %2.</source>
        <translation>Un código de %1 símbolos no se puede escribir. Use %2 como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a code.</source>
        <translation>“%1” no es la forma de un código.</translation>
    </message>
    <message>
        <source>%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.</source>
        <translation>%1 No se creó nada. Use %2 símbolos del alfabeto habitual, por ejemplo los grupos %3-%4.</translation>
    </message>
    <message>
        <source>Codes of this form are used up. Nothing was made; use more symbols or another prefix.</source>
        <translation>Se agotaron los códigos de esta forma. No se creó nada; use más símbolos u otro prefijo.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Redeem at the counter</source>
        <translation>Canjear en caja</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Aceptar el certificado nuevo</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>The router was reset or got a new certificate, or somebody stands between you and it. Compare the new fingerprint with the one that the router shows in its own list of certificates before you accept it. Nothing was sent, not even the password.</source>
        <translation>El router se restableció o recibió un certificado nuevo, o alguien está entre usted y él. Antes de aceptarlo, compare la huella nueva con la que el router muestra en su propia lista de certificados. No se envió nada, ni siquiera la contraseña.</translation>
    </message>
    <message>
        <source>Keep it blocked</source>
        <translation>Mantener bloqueado</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>“%1” muestra otro certificado</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando el router…</translation>
    </message>
    <message>
        <source>The router shows the remembered certificate again. There is nothing to do.</source>
        <translation>El router muestra otra vez el certificado recordado. No hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>No se puede leer el secreto guardado: se dañó, o pertenece a otra entrada. No se cambió nada. Ingréselo de nuevo o restaure una copia de seguridad.</translation>
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
        <translation>Da</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, from redemption on</source>
        <translation>%1, desde el canje</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 de tiempo en línea</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 bytes), bajada y subida juntas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Not yet: paid and recorded, will be activated automatically</source>
        <translation>Aún no: pagado y registrado, se activará automáticamente</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Generar vales</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>Cualquier parte de un código</translation>
    </message>
    <message>
        <source>Show vouchers of this router</source>
        <translation>Mostrar los vales de este router</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Mostrar los vales de este lote</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Todos los routers</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir tarjetas…</translation>
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
            <numerusform>Imprimir %n tarjeta…</numerusform>
            <numerusform>Imprimir %n tarjetas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation>
            <numerusform>%n vale seleccionado, %1</numerusform>
            <numerusform>%n vales seleccionados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Ningún vale coincide</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state, router and batch.</source>
        <translation>La búsqueda encuentra cualquier parte de un código, dentro del estado, el router y el lote elegidos.</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Aún no hay vales</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Un vale es un código que da a un cliente internet por un tiempo o una cantidad de datos. Genere algunos, imprímalos como tarjetas y canjéelos en caja.</translation>
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
        <translation>Se detuvo antes del final. No se creó ningún vale.</translation>
    </message>
    <message>
        <source>Give a time limit, a data limit or both: a voucher without either would never end.</source>
        <translation>Indique un límite de tiempo, un límite de datos o ambos: un vale sin ninguno no terminaría nunca.</translation>
    </message>
    <message>
        <source>The time limit must be between one minute and ten years.</source>
        <translation>El límite de tiempo debe estar entre un minuto y diez años.</translation>
    </message>
    <message>
        <source>The data limit must be at least %1.</source>
        <translation>El límite de datos debe ser de al menos %1.</translation>
    </message>
    <message>
        <source>The name of the profile is too long: at most %1 characters.</source>
        <translation>El nombre del perfil es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Válido hasta” debe ser posterior a “válido desde”.</translation>
    </message>
    <message>
        <source>“Valid until” is in the past: nobody could redeem these vouchers.</source>
        <translation>“Válido hasta” está en el pasado: nadie podría canjear estos vales.</translation>
    </message>
    <message>
        <source>The number of vouchers must be between 1 and %1.</source>
        <translation>La cantidad de vales debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>This request does not say which one it is. Nothing was made.</source>
        <translation>Esta solicitud no indica cuál es. No se creó nada.</translation>
    </message>
    <message>
        <source>The price cannot be negative.</source>
        <translation>El precio no puede ser negativo.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>El precio está en “%1”, pero el negocio vende en “%2”.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Aún no hay ningún negocio en esta base de datos. Termine la configuración inicial.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Switch it on, or choose another one.</source>
        <translation>El router “%1” está desactivado en NettDesk. Actívelo o elija otro.</translation>
    </message>
    <message>
        <source>“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to sign in with. Test the router after setting up its hotspot.</source>
        <translation>NettDesk no conoce una página de acceso hotspot de “%1”, así que las tarjetas no llevan código QR para conectarse. Pruebe el router después de configurar su hotspot.</translation>
    </message>
    <message>
        <source>Without a password, the code alone signs in.</source>
        <translation>Sin contraseña, basta el código para conectarse.</translation>
    </message>
    <message>
        <source>“%1” did not answer, so the codes were not compared with the users that stand on it; that is done when they are redeemed. %2</source>
        <translation>“%1” no respondió, así que los códigos no se compararon con los usuarios que tiene; se hará al canjearlos. %2</translation>
    </message>
    <message>
        <source>There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the router has, or give a speed.</source>
        <translation>No hay un perfil de usuario hotspot “%1” en “%2”. No se creó nada; elija uno que tenga el router, o indique una velocidad.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>No hay ningún vale con el código “%1”. Revíselo símbolo por símbolo.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>No hay ningún vale con el código “%1”. ¿Quiso decir “%2”?</translation>
    </message>
    <message>
        <source>There is no such batch, or it is empty.</source>
        <translation>No existe ese lote, o está vacío.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”.</source>
        <translation>No hay ningún vale con el código “%1”.</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activándose</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
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
        <translation>Da</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
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
        <translation>%1 bajada</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 subida</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil “%1”</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Random letters and digits</source>
        <translation>Letras y dígitos al azar</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Seis dígitos</translation>
    </message>
    <message>
        <source>Same as the code</source>
        <translation>Igual que el código</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Ninguna: basta el código</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
</context>
<context>
    <name>VouchersScreen</name>
    <message>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Generar vales</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Canjear un código</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Canjear %1</translation>
    </message>
    <message>
        <source>Find a voucher</source>
        <translation>Buscar un vale</translation>
    </message>
    <message>
        <source>Show voucher %1</source>
        <translation>Mostrar el vale %1</translation>
    </message>
    <message>
        <source>Print a voucher</source>
        <translation>Imprimir un vale</translation>
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
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Show words in the rail</source>
        <translation>Mostrar texto en la barra lateral</translation>
    </message>
    <message>
        <source>Show only icons in the rail</source>
        <translation>Solo iconos en la barra lateral</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>Acerca de NettDesk</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>%1 searches everything · %2 shows all keys</source>
        <extracomment>In the status line. %1 and %2 are keys</extracomment>
        <translation>%1 busca en todo · %2 muestra todas las teclas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>No hay nada que imprimir en esta página.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apariencia como el sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>Atrás, cerrar, borrar</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>¿Cómo se llama su negocio?</translation>
    </message>
    <message>
        <source>The name stands on vouchers and receipts, the currency on prices.</source>
        <translation>El nombre aparece en los vales y recibos; la moneda, en los precios.</translation>
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
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is: &quot;1,200 of 5,000&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;1,200 of 5,000&quot;, %2 a duration: &quot;40 s&quot;</extracomment>
        <translation>%1 · faltan %2</translation>
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
        <translation>Bienvenido a NettDesk</translation>
    </message>
    <message>
        <source>Which language do you work in? It can be changed at any time.</source>
        <translation>¿En qué idioma trabaja usted? Se puede cambiar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>The owner may do everything. Accounts for employees are made later, each with rights of its own.</source>
        <translation>El propietario puede hacer todo. Las cuentas de los empleados se crean después, cada una con sus propios permisos.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Keep this key in a safe place</source>
        <translation>Guarde esta clave en un lugar seguro</translation>
    </message>
    <message>
        <source>Router passwords are encrypted. If this computer is lost, this key is the only way back to them. It is shown once and stored nowhere: print it, or write it down.</source>
        <translation>Las contraseñas de los routers están cifradas. Si esta computadora se pierde, esta clave es la única forma de recuperarlas. Se muestra una vez y no se guarda en ninguna parte: imprímala o anótela.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RouterStep</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Connect your first router</source>
        <translation>Conecte su primer router</translation>
    </message>
    <message>
        <source>NettDesk works with every MikroTik router that has a hotspot.</source>
        <translation>NettDesk funciona con todos los routers MikroTik que tienen hotspot.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::StorageStep</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>¿Dónde se deben guardar los datos?</translation>
    </message>
    <message>
        <source>One computer needs nothing else. Several counters share one database.</source>
        <translation>Una sola computadora no necesita nada más. Varias cajas comparten una base de datos.</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Crear negocio</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Toast</name>
    <message>
        <source>Close notification</source>
        <translation>Cerrar notificación</translation>
    </message>
</context>
</TS>
