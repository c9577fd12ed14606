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
    <name>AccountActs</name>
    <message>
        <source>This request does not say which one it is. Nothing was changed.</source>
        <translation>Esta solicitud no indica cuál es. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is being activated at this moment. Try again when that is done.</source>
        <translation>“%1” se está activando en este momento. Reintente cuando termine.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>“%1” ya terminó.</translation>
    </message>
    <message>
        <source>“%1” has no time limit, so it cannot be given more time.</source>
        <translation>“%1” no tiene límite de tiempo, así que no se le puede dar más tiempo.</translation>
    </message>
    <message>
        <source>“%1” has no data limit, so it cannot be given more data.</source>
        <translation>“%1” no tiene límite de datos, así que no se le pueden dar más datos.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment.</source>
        <translation>Otra persona cambió “%1” en este momento.</translation>
    </message>
    <message>
        <source>“%1” is over. Give the guest a new code.</source>
        <translation>“%1” ya terminó. Dé un código nuevo al cliente.</translation>
    </message>
    <message>
        <source>Say how much time or data to add. Nothing was changed.</source>
        <translation>Indique cuánto tiempo o cuántos datos agregar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The other code cannot be used for this: only an unused one can. Nothing was changed.</source>
        <translation>El otro código no sirve para esto: debe ser uno sin usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.</source>
        <translation>“%1” limita algo que “%2” no limita, así que no se ganaría nada. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” may not be used yet. Nothing was changed.</source>
        <translation>“%1” todavía no se puede usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” may not be used any more. Nothing was changed.</source>
        <translation>“%1” ya no se puede usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is over. Let the guest use “%2” by itself.</source>
        <translation>“%1” ya terminó. Deje que el cliente use “%2” por separado.</translation>
    </message>
    <message>
        <source>The other router is not in the list of routers, or is switched off. Nothing was changed.</source>
        <translation>El otro router no está en la lista de routers o está desactivado. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>“%1” ya pertenece a “%2”.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated. It stays where it is.</source>
        <translation>“%1” ya terminó o se está activando. Se queda donde está.</translation>
    </message>
    <message>
        <source>“%1” has no account on a router, so no device has it.</source>
        <translation>“%1” no tiene cuenta en ningún router, así que ningún dispositivo lo tiene.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated.</source>
        <translation>“%1” ya terminó o se está activando.</translation>
    </message>
    <message>
        <source>“%1” is blocked already.</source>
        <translation>“%1” ya está bloqueado.</translation>
    </message>
    <message>
        <source>“%1” is not blocked.</source>
        <translation>“%1” no está bloqueado.</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>Voucher (Offline)</source>
        <translation>Vale (sin conexión)</translation>
    </message>
</context>
<context>
    <name>AccountWorker</name>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>El vale de este trabajo no está (o ya no está) en la base de datos.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Tiempo usado</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>The router&apos;s own</source>
        <translation>Propia del router</translation>
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
        <translation>Cuentas en el router</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>User, profile, comment, customer</source>
        <translation>Usuario, perfil, comentario, abonado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>Reintentar</translation>
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
        <translation>Apartado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk no contacta este router.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Ninguna cuenta coincide</translation>
    </message>
    <message>
        <source>Search looks at user, profile, comment and customer, within the service.</source>
        <translation>La búsqueda mira usuario, perfil, comentario y abonado, dentro del servicio.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>No se puede consultar al router</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Reintente cuando haya vuelto.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Vouchers that are redeemed, and customers with an account, stand here.</source>
        <translation>Aquí aparecen los vales canjeados y los abonados con cuenta.</translation>
    </message>
</context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>Detenido: %n vale quedó como estaba</numerusform>
            <numerusform>Detenido: %n vales quedaron como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>%n vale listo</numerusform>
            <numerusform>%n vales listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>%n vale queda como está.</numerusform>
            <numerusform>%n vales quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The router is told now, or as soon as it answers.</source>
        <translation>Se avisa al router ahora, o en cuanto responda.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersModel</name>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>an account on the router that belongs to nobody we know</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Online for</source>
        <translation>En línea desde hace</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>Clientes en línea</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>User, address, MAC, customer</source>
        <translation>Usuario, dirección, MAC, abonado</translation>
    </message>
    <message>
        <source>Copy user names</source>
        <translation>Copiar nombres de usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n cliente en línea</numerusform>
            <numerusform>%n clientes en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk no contacta este router.</translation>
    </message>
    <message>
        <source>No guest matches</source>
        <translation>Ningún cliente coincide</translation>
    </message>
    <message>
        <source>Search looks at user, address, MAC and customer.</source>
        <translation>La búsqueda mira usuario, dirección, MAC y abonado.</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>No hay nadie en línea</translation>
    </message>
    <message>
        <source>Guests appear here the moment they sign in, and go when they leave.</source>
        <translation>Los clientes aparecen aquí en cuanto se conectan y desaparecen cuando se van.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>No se puede consultar al router</translation>
    </message>
    <message>
        <source>It is tried again by itself; guests appear as soon as it answers.</source>
        <translation>Se reintenta automáticamente; los clientes aparecen en cuanto responda.</translation>
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
        <translation>¿Desconectar a “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>¿Desconectar %n cliente?</numerusform>
            <numerusform>¿Desconectar %n clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The session ends at once. The account stays as it is: who has time left may sign in again.</source>
        <translation>La sesión termina de inmediato. La cuenta queda como está: quien aún tenga tiempo puede volver a conectarse.</translation>
    </message>
    <message>
        <source>Forget the device too, so that it does not come back by itself</source>
        <translation>Olvidar también el dispositivo, para que no vuelva por sí solo</translation>
    </message>
    <message>
        <source>Leave online</source>
        <translation>Dejar en línea</translation>
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
            <numerusform>Se desconectó %n cliente.</numerusform>
            <numerusform>Se desconectaron %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>%n volvió de inmediato.</numerusform>
            <numerusform>%n volvieron de inmediato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadBatches</name>
    <message>
        <source>There is no such batch.</source>
        <translation>No existe ese lote.</translation>
    </message>
    <message>
        <source>The router does not tell its clock.</source>
        <translation>El router no indica su hora.</translation>
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
    <name>BatchBar</name>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir tarjetas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>Lote %1: %n vale, %2</numerusform>
            <numerusform>Lote %1: %n vales, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Creado: %1, por %2</translation>
    </message>
    <message>
        <source>Accounts on the router</source>
        <translation>Cuentas en el router</translation>
    </message>
    <message>
        <source>%1 of %2 stand on the router</source>
        <translation>%1 de %2 están en el router</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>Falta crear %n; esto continúa solo</numerusform>
            <numerusform>Falta crear %n; esto continúa solo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n necesita que alguien decida</numerusform>
            <numerusform>%n necesitan que alguien decida</numerusform>
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
        <translation>Con varias condiciones</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Cuándo se muestra</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>If there is: %1</source>
        <translation>Si hay: %1</translation>
    </message>
    <message>
        <source>If there is no: %1</source>
        <translation>Si no hay: %1</translation>
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
    <name>CalibrationDialog</name>
    <message>
        <source> mm</source>
        <extracomment>millimetres, behind a number</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Calibration page of “%1”</source>
        <translation>Página de calibración de “%1”</translation>
    </message>
    <message>
        <source>1. From the left edge of the paper to the line that goes down: %1 mm</source>
        <translation>1. Del borde izquierdo del papel a la línea vertical: %1 mm</translation>
    </message>
    <message>
        <source>2. From the top edge of the paper to the line that goes across: %1 mm</source>
        <translation>2. Del borde superior del papel a la línea horizontal: %1 mm</translation>
    </message>
    <message>
        <source>3. From the cross to the last tick of the line across: %1 mm</source>
        <translation>3. De la cruz a la última marca de la línea horizontal: %1 mm</translation>
    </message>
    <message>
        <source>4. From the cross to the last tick of the line down: %1 mm</source>
        <translation>4. De la cruz a la última marca de la línea vertical: %1 mm</translation>
    </message>
    <message>
        <source>Measure with a ruler and type in what you find, where it is something else.</source>
        <translation>Mida con una regla y escriba el resultado donde sea distinto.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Calibrate “%1”</source>
        <translation>Calibrar “%1”</translation>
    </message>
    <message>
        <source>Print the calibration page, measure it with a ruler, and type in the four lengths. From then on cards land where the design says, on this printer.</source>
        <translation>Imprima la página de calibración, mídala con una regla y escriba las cuatro longitudes. Desde entonces las tarjetas salen en esta impresora donde indica el diseño.</translation>
    </message>
    <message>
        <source>1. Left edge to the line</source>
        <translation>1. Del borde izquierdo a la línea</translation>
    </message>
    <message>
        <source>2. Top edge to the line</source>
        <translation>2. Del borde superior a la línea</translation>
    </message>
    <message>
        <source>3. Line across</source>
        <translation>3. Línea horizontal</translation>
    </message>
    <message>
        <source>4. Line down</source>
        <translation>4. Línea vertical</translation>
    </message>
    <message>
        <source>Without calibration</source>
        <translation>Sin calibración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their size.</source>
        <translation>Las tarjetas se mueven %1 mm a la derecha y %2 mm hacia abajo, y se dibujan al %3 % y al %4 % de su tamaño.</translation>
    </message>
    <message>
        <source>No printer misses by that much: measure again.</source>
        <translation>Ninguna impresora falla por tanto: mida de nuevo.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Página de calibración</translation>
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
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Tarjeta completa</translation>
    </message>
    <message>
        <source>As large as the card</source>
        <translation>Tamaño real de la tarjeta</translation>
    </message>
    <message>
        <source>Snap to the grid, the card and other elements</source>
        <translation>Ajustar a la cuadrícula, la tarjeta y otros elementos</translation>
    </message>
    <message>
        <source>Grid %1 mm</source>
        <translation>Cuadrícula de %1 mm</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Sin cuadrícula</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valores habituales</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valores largos</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Pocos valores</translation>
    </message>
    <message>
        <source>Program&apos;s own</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
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
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Draw it here, or press Enter to put it in the middle.</source>
        <translation>Dibújelo aquí, o pulse Entrar para ponerlo en el centro.</translation>
    </message>
    <message>
        <source>Take an element from the list and draw it here.</source>
        <translation>Tome un elemento de la lista y dibújelo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n elemento elegido</numerusform>
            <numerusform>%n elementos elegidos</numerusform>
        </translation>
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
    <message>
        <source>Labels Avery L7160 (21 on A4)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery L7160 (21 en A4)</translation>
    </message>
    <message>
        <source>Labels Avery L7163 (14 on A4)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery L7163 (14 en A4)</translation>
    </message>
    <message>
        <source>Labels Avery 5160 (30 on Letter)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery 5160 (30 en Carta)</translation>
    </message>
    <message>
        <source>Labels Avery 5161 (20 on Letter)</source>
        <comment>card design</comment>
        <translation>Etiquetas Avery 5161 (20 en Carta)</translation>
    </message>
    <message>
        <source>Business cards Avery 8371 (10 on Letter)</source>
        <comment>card design</comment>
        <translation>Tarjetas de presentación Avery 8371 (10 en Carta)</translation>
    </message>
    <message>
        <source>Plastic card CR80</source>
        <comment>card design</comment>
        <translation>Tarjeta de plástico CR80</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <comment>card design</comment>
        <translation>Recibo, rollo de 58 mm</translation>
    </message>
    <message>
        <source>Poster A6 with one code</source>
        <comment>card design</comment>
        <translation>Cartel A6 con un código</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>element of a card</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>element of a card</comment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>element of a card</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <comment>element of a card</comment>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>element of a card</comment>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>element of a card</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>element of a card</comment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>What was copied is no part of a card design. The design is as it was.</source>
        <translation>Lo que se copió no es parte de un diseño de tarjeta. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>A card can hold %1 elements at most. The design is as it was.</source>
        <translation>Una tarjeta puede tener %1 elementos como máximo. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>is not written in base64</source>
        <translation>no está escrito en base64</translation>
    </message>
    <message>
        <source>cannot be used. %1</source>
        <translation>no se puede usar. %1</translation>
    </message>
    <message>
        <source>must be 0, 90, 180 or 270</source>
        <translation>debe ser 0, 90, 180 o 270</translation>
    </message>
    <message>
        <source>has two elements with the id %1</source>
        <translation>tiene dos elementos con el id %1</translation>
    </message>
    <message>
        <source>must be a list of at most %1 languages</source>
        <translation>debe ser una lista de %1 idiomas como máximo</translation>
    </message>
    <message>
        <source>must hold codes such as &quot;es&quot; or &quot;pt&quot;</source>
        <translation>debe contener códigos como &quot;es&quot; o &quot;pt&quot;</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>contiene más de %1 imágenes</translation>
    </message>
</context>
<context>
    <name>CardFactsDialog</name>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>The Wi-Fi is open: guests join it without a password</source>
        <translation>El Wi-Fi es abierto: los clientes se conectan sin contraseña</translation>
    </message>
    <message>
        <source>Address of the redemption page (optional)</source>
        <translation>Dirección de la página de canje (opcional)</translation>
    </message>
    <message>
        <source>What cards say</source>
        <translation>Qué dicen las tarjetas</translation>
    </message>
    <message>
        <source>For all designs of the shop: codes and texts on cards are filled with this.</source>
        <translation>Para todos los diseños del negocio: con esto se completan los códigos y los textos de las tarjetas.</translation>
    </message>
    <message>
        <source>Name of the guests&apos; Wi-Fi (SSID)</source>
        <translation>Nombre del Wi-Fi de los clientes (SSID)</translation>
    </message>
    <message>
        <source>A QR code of the kind “Join the Wi-Fi” joins the guest&apos;s phone to it.</source>
        <translation>Un código QR del tipo “Conectarse al Wi-Fi” conecta a él el teléfono del cliente.</translation>
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
        <source>One is stored, sealed. Leave this empty to keep it.</source>
        <translation>Hay una guardada y sellada. Deje esto vacío para conservarla.</translation>
    </message>
    <message>
        <source>8 to 63 characters, as it stands on the router. It is kept sealed, and stands readable in the QR code of every card that joins the Wi-Fi.</source>
        <translation>De 8 a 63 caracteres, tal como está en el router. Se guarda sellada, y puede leerse en el código QR de toda tarjeta que conecta al Wi-Fi.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi&apos;s password, or say that it is open.</source>
        <translation>Escriba la contraseña del Wi-Fi, o indique que es abierto.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card size</source>
        <translation>Tamaño de la tarjeta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Card width</source>
        <translation>Ancho de la tarjeta</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>Alto de la tarjeta</translation>
    </message>
    <message>
        <source>Stretch what stands on it</source>
        <translation>Estirar también el contenido</translation>
    </message>
    <message>
        <source>Languages of this card</source>
        <translation>Idiomas de esta tarjeta</translation>
    </message>
    <message>
        <source>Texts that do not fit are looked for in each. Without one: in the program&apos;s language.</source>
        <translation>En cada uno se buscan textos que no caben. Sin ninguno: en el idioma del programa.</translation>
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
    <name>CardPicture</name>
    <message>
        <source>This is not a picture that a card can show. Use a PNG or JPEG file. The design is as it was.</source>
        <translation>Esta no es una imagen que una tarjeta pueda mostrar. Use un archivo PNG o JPEG. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size cannot be read. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Esta imagen está dañada: no se puede leer su tamaño. Guárdela de nuevo en el programa del que viene. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on a side are enough for print). The design is as it was.</source>
        <translation>Esta imagen tiene %1 × %2 píxeles, más de lo que una tarjeta puede usar. Primero redúzcala (%3 píxeles por lado bastan para imprimir). El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Esta imagen está dañada y no se puede mostrar. Guárdela de nuevo en el programa del que viene. El diseño queda como estaba.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>La impresión no puede empezar en la tarjeta %1: este diseño tiene las tarjetas 1 a %2 por hoja.</translation>
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
        <source>The barcode for “%1” is too fine for its place: some printers and scanners will not manage it. Give it more room.</source>
        <translation>El código de barras de “%1” es demasiado fino para su lugar: algunas impresoras y lectores no podrán con él. Dele más espacio.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, digits and signs of English.</source>
        <translation>“%1” no puede ser un código de barras, así que la tarjeta no lleva ninguno. Un código de barras contiene hasta 80 letras, dígitos y signos del inglés.</translation>
    </message>
    <message>
        <source>No font of this computer has all characters of “%1”, so boxes would be printed in their place. Install a font for this script (Noto has one for each).</source>
        <translation>Ninguna fuente de esta computadora tiene todos los caracteres de “%1”, así que en su lugar se imprimirían cuadros. Instale una fuente para esta escritura (Noto tiene una para cada una).</translation>
    </message>
    <message>
        <source>This computer does not have the font “%1”. The card is printed in another one; choose a font that is here, or add it to the computer.</source>
        <translation>Esta computadora no tiene la fuente “%1”. La tarjeta se imprime con otra; elija una fuente que esté aquí, o agréguela a la computadora.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 copies of a card, not %2.</source>
        <translation>Puede haber de 1 a %1 copias de una tarjeta, no %2.</translation>
    </message>
</context>
<context>
    <name>CardTextField</name>
    <message>
        <source>There can be %1 lines at most.</source>
        <translation>Puede haber %1 líneas como máximo.</translation>
    </message>
    <message>
        <source>A line can have %1 characters at most.</source>
        <translation>Una línea puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insertar un valor</translation>
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
    <message>
        <source>Reprint %1</source>
        <comment>on a voucher card that was printed before; how often</comment>
        <translation>Reimpresión %1</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
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
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Refused, but needed</source>
        <translation>Rechazado, pero hace falta</translation>
    </message>
    <message>
        <source>Works, but should not</source>
        <translation>Funciona, pero no debería</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Read in the router&apos;s list</source>
        <translation>Leído en la lista del router</translation>
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
        <translation>Reloj de “%1”</translation>
    </message>
    <message>
        <source>What the router ends by itself, and the hours in its log, go by its own clock.</source>
        <translation>Lo que el router termina por sí mismo, y las horas de su registro, siguen su propio reloj.</translation>
    </message>
    <message>
        <source>One to four names or addresses, parted by commas. The clock moves when one of them answers the router.</source>
        <translation>De uno a cuatro nombres o direcciones, separados por comas. El reloj cambia cuando uno de ellos responde al router.</translation>
    </message>
    <message>
        <source>Set to our time once</source>
        <translation>Poner nuestra hora una vez</translation>
    </message>
    <message>
        <source>For a router that reaches no time server. After a power cut it is wrong again.</source>
        <translation>Para un router que no llega a ningún servidor de hora. Después de un corte de luz vuelve a estar mal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use time servers</source>
        <translation>Usar servidores de hora</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Hora del router</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando el router…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Compared with ours</source>
        <translation>Comparado con el nuestro</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>Unknown: this router does not say how far it is from UTC.</source>
        <translation>Desconocido: este router no indica su diferencia con UTC.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>Write one to four time servers, parted by commas.</source>
        <translation>Escriba de uno a cuatro servidores de hora, separados por comas.</translation>
    </message>
    <message>
        <source>The router takes its time from these servers now. Its clock is right within a minute or two, if it reaches one of them.</source>
        <translation>Ahora el router toma la hora de estos servidores. Su reloj estará bien en uno o dos minutos, si llega a uno de ellos.</translation>
    </message>
    <message>
        <source>The router&apos;s clock was set to ours.</source>
        <translation>El reloj del router se puso a nuestra hora.</translation>
    </message>
</context>
<context>
    <name>ClockGuard</name>
    <message>
        <source>Name one to four time servers by host name or address. Nothing was changed.</source>
        <translation>Indique de uno a cuatro servidores de hora por nombre de host o dirección. No se cambió nada.</translation>
    </message>
    <message>
        <source>The router took the time servers, but its NTP client is still off. Look at System &gt; NTP Client on the router.</source>
        <translation>El router aceptó los servidores de hora, pero su cliente NTP sigue desactivado. Revise System &gt; NTP Client en el router.</translation>
    </message>
    <message>
        <source>This router does not say how far its zone is from UTC, so its clock was not touched. Set it on the router (System &gt; Clock).</source>
        <translation>Este router no indica la diferencia de su zona con UTC, por eso no se tocó su reloj. Ajústelo en el router (System &gt; Clock).</translation>
    </message>
</context>
<context>
    <name>CodeCover</name>
    <message>
        <source>The code is hidden. Point at it, or hold the space bar, to see it.</source>
        <translation>El código está oculto. Ponga el puntero sobre él, o mantenga presionada la barra espaciadora, para verlo.</translation>
    </message>
</context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>“%1” no respondió en %n segundo.</numerusform>
            <numerusform>“%1” no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>Su estado es “%1”.</translation>
    </message>
    <message>
        <source>It belongs to the router “%1”.</source>
        <translation>Pertenece al router “%1”.</translation>
    </message>
    <message>
        <source>Sold %1 by %2.</source>
        <translation>Vendido el %1 por %2.</translation>
    </message>
    <message>
        <source>Redeemed %1 by %2.</source>
        <translation>Canjeado el %1 por %2.</translation>
    </message>
    <message>
        <source>First used between %1 and %2.</source>
        <translation>Usado por primera vez entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>First used %1.</source>
        <translation>Usado por primera vez el %1.</translation>
    </message>
    <message>
        <source>Its device is %1.</source>
        <translation>Su dispositivo es %1.</translation>
    </message>
    <message>
        <source>Its time ends %1.</source>
        <translation>Su tiempo termina el %1.</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Only one is close to it: “%2”.</source>
        <translation>No existe el código “%1”. Solo uno se le parece: “%2”.</translation>
    </message>
    <message>
        <source>There is no code “%1” in this shop, not even a deleted one.</source>
        <translation>No existe el código “%1” en este negocio, ni siquiera uno eliminado.</translation>
    </message>
    <message>
        <source>It may be redeemed from %1 on.</source>
        <translation>Se puede canjear a partir del %1.</translation>
    </message>
    <message>
        <source>It could be redeemed until %1.</source>
        <translation>Se podía canjear hasta el %1.</translation>
    </message>
    <message>
        <source>Its router “%1” is switched off in NettDesk.</source>
        <translation>Su router “%1” está desactivado en NettDesk.</translation>
    </message>
    <message>
        <source>Its package “%1” is switched off.</source>
        <translation>Su paquete “%1” está desactivado.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.</source>
        <translation>No tiene ningún problema: está en “%1” y espera su primera conexión.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it has not been redeemed yet.</source>
        <translation>No tiene ningún problema: aún no se ha canjeado.</translation>
    </message>
    <message>
        <source>It is paid, but its account could not be made on “%1”; somebody must decide. %2</source>
        <translation>Está pagado, pero no se pudo crear su cuenta en “%1”; alguien debe decidir. %2</translation>
    </message>
    <message>
        <source>It is paid and recorded; “%1” has not taken its account yet. %2</source>
        <translation>Está pagado y registrado; “%1” aún no ha aceptado su cuenta. %2</translation>
    </message>
    <message>
        <source>Its data was used up %1.</source>
        <translation>Sus datos se agotaron el %1.</translation>
    </message>
    <message>
        <source>Its time was used up %1.</source>
        <translation>Su tiempo se agotó el %1.</translation>
    </message>
    <message>
        <source>Somebody ended it %1.</source>
        <translation>Alguien lo dio por terminado el %1.</translation>
    </message>
    <message>
        <source>What it gave went to another code %1.</source>
        <translation>Lo que daba pasó a otro código el %1.</translation>
    </message>
    <message>
        <source>What it gave was used up %1.</source>
        <translation>Lo que daba se agotó el %1.</translation>
    </message>
    <message>
        <source>Its date passed %1.</source>
        <translation>Su fecha pasó el %1.</translation>
    </message>
    <message>
        <source>Its time was over %1.</source>
        <translation>Su tiempo terminó el %1.</translation>
    </message>
    <message>
        <source>Its online time is used up.</source>
        <translation>Su tiempo en línea se agotó.</translation>
    </message>
    <message>
        <source>Its data is used up.</source>
        <translation>Sus datos se agotaron.</translation>
    </message>
    <message>
        <source>It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.</source>
        <translation>Ya se canjeó: %1, por %2. No hay que canjearlo otra vez, solo conectarse con él.</translation>
    </message>
    <message>
        <source>It is in use since its first sign-in.</source>
        <translation>Está en uso desde su primera conexión.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>It was deleted %1.</source>
        <translation>Se eliminó el %1.</translation>
    </message>
    <message>
        <source>It is blocked.</source>
        <translation>Está bloqueado.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, but the guest stands at “%2”.</source>
        <translation>Pertenece a “%1”, pero el cliente está en “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no user of this code, although it should.</source>
        <translation>“%1” no tiene ningún usuario de este código, aunque debería.</translation>
    </message>
    <message>
        <source>“%1” has a user of this name that NettDesk did not make.</source>
        <translation>“%1” tiene un usuario con este nombre que NettDesk no creó.</translation>
    </message>
    <message>
        <source>“%1” counted all of its time.</source>
        <translation>“%1” contó todo su tiempo.</translation>
    </message>
    <message>
        <source>“%1” counted all of its data.</source>
        <translation>“%1” contó todos sus datos.</translation>
    </message>
    <message>
        <source>Its user on “%1” is switched off.</source>
        <translation>Su usuario en “%1” está desactivado.</translation>
    </message>
    <message>
        <source>It is locked to the device %1; the guest&apos;s is %2.</source>
        <translation>Está ligado al dispositivo %1; el del cliente es %2.</translation>
    </message>
    <message>
        <source>“%1” has no free address left for its guests.</source>
        <translation>A “%1” no le queda ninguna dirección libre para sus clientes.</translation>
    </message>
    <message>
        <source>“%1” asks a RADIUS server, and that does not answer.</source>
        <translation>“%1” consulta un servidor RADIUS, y este no responde.</translation>
    </message>
    <message>
        <source>As many devices as it allows were signed in with it.</source>
        <translation>Ya había conectados con él tantos dispositivos como permite.</translation>
    </message>
    <message>
        <source>It is locked to another device than the one that tried it.</source>
        <translation>Está ligado a otro dispositivo, no al que lo intentó.</translation>
    </message>
    <message>
        <source>It is signed in on another device: %1.</source>
        <translation>Está conectado en otro dispositivo: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 is signed in with it for %2.</source>
        <translation>No hay ningún problema: %1 está conectado con él desde hace %2.</translation>
    </message>
    <message>
        <source>“%1” has no user of this name.</source>
        <translation>“%1” no tiene ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched off.</source>
        <translation>“%1” tiene su usuario, desactivado.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched on.</source>
        <translation>“%1” tiene su usuario, activado.</translation>
    </message>
    <message>
        <source>Signed in: %1 at %2 for %3.</source>
        <translation>Conectado: %1 en %2 desde hace %3.</translation>
    </message>
    <message>
        <source>Its log: %1</source>
        <translation>Su registro: %1</translation>
    </message>
    <message>
        <source>No hotspot runs on “%1”.</source>
        <translation>En “%1” no funciona ningún hotspot.</translation>
    </message>
    <message>
        <source>It is paid and recorded, but “%1” does not answer. Its account is made as soon as the router is back, and its time starts then.</source>
        <translation>Está pagado y registrado, pero “%1” no responde. Su cuenta se crea en cuanto el router vuelva, y su tiempo empieza entonces.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; the account is made as soon as the router is back.</source>
        <translation>El código no tiene ningún problema, pero su router “%1” no responde. Se puede canjear; la cuenta se crea en cuanto el router vuelva.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer.</source>
        <translation>El código no tiene ningún problema, pero su router “%1” no responde.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
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
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>In groups of</source>
        <translation>En grupos de</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Compuesto de</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Símbolos propios</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>Forma propia…</translation>
    </message>
    <message>
        <source>Letters and digits, no look-alikes</source>
        <translation>Letras y dígitos que no se confunden</translation>
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
        <translation>Canjearlo</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Darle más tiempo</translation>
    </message>
    <message>
        <source>Sell or give another code</source>
        <translation>Vender o dar otro código</translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Liberar el dispositivo</translation>
    </message>
    <message>
        <source>Put its account on the router</source>
        <translation>Poner su cuenta en el router</translation>
    </message>
    <message>
        <source>Tell the router again now</source>
        <translation>Avisar de nuevo al router ahora</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Let the guest sign in with it, on the router&apos;s own sign-in page.</source>
        <translation>Pida al cliente que se conecte con él, en la página de acceso del router.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>Compare it with the card symbol by symbol, or scan the card.</source>
        <translation>Compárelo con la tarjeta símbolo por símbolo, o escanee la tarjeta.</translation>
    </message>
    <message>
        <source>Bring it back, within 30 seconds of its deletion</source>
        <translation>Recuperarlo, dentro de los 30 segundos de haberlo eliminado</translation>
    </message>
    <message>
        <source>Unblock it</source>
        <translation>Desbloquearlo</translation>
    </message>
    <message>
        <source>Let the guest come back then.</source>
        <translation>Pida al cliente que vuelva entonces.</translation>
    </message>
    <message>
        <source>Switch the package “%1” on</source>
        <translation>Activar el paquete “%1”</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Moverlo a “%1”</translation>
    </message>
    <message>
        <source>Switch the router “%1” on</source>
        <translation>Activar el router “%1”</translation>
    </message>
    <message>
        <source>Check that “%1” has power and that its cable is in; then try again.</source>
        <translation>Verifique que “%1” tenga corriente y su cable conectado; luego reintente.</translation>
    </message>
    <message>
        <source>Remove or rename that user on “%1”, then tell the router again.</source>
        <translation>Elimine ese usuario en “%1” o cámbiele el nombre, y luego avise de nuevo al router.</translation>
    </message>
    <message>
        <source>Make the address pool of the hotspot on “%1” larger, or its leases shorter.</source>
        <translation>Amplíe el grupo de direcciones (pool) del hotspot en “%1”, o acorte sus concesiones (leases).</translation>
    </message>
    <message>
        <source>Mend the RADIUS server, or switch “use-radius” off in the hotspot&apos;s server profile on “%1”.</source>
        <translation>Repare el servidor RADIUS, o desactive “use-radius” en el perfil de servidor del hotspot en “%1”.</translation>
    </message>
    <message>
        <source>Switch the hotspot on “%1” on again (IP → Hotspot).</source>
        <translation>Vuelva a activar el hotspot en “%1” (IP → Hotspot).</translation>
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
    <name>CodeInput</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Ingrese un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter how many symbols stand together, or leave it empty.</source>
        <translation>Ingrese cuántos símbolos van juntos, o déjelo vacío.</translation>
    </message>
    <message>
        <source>That makes more than %1 groups.</source>
        <translation>Eso da más de %1 grupos.</translation>
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
        <source>Enter the letters and digits that codes are made of.</source>
        <translation>Ingrese las letras y los dígitos que forman los códigos.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>The phone that reads it opens the sign-in page with code and password filled in.</source>
        <translation>El teléfono que lo lee abre la página de acceso con el código y la contraseña ya escritos.</translation>
    </message>
    <message>
        <source>The phone that reads it opens the portal&apos;s page for redeeming. Shops without a portal get no QR code.</source>
        <translation>El teléfono que lo lee abre la página del portal para canjear. Los negocios sin portal no llevan código QR.</translation>
    </message>
    <message>
        <source>The phone that reads it joins the Wi-Fi. Nothing is printed without a name of the Wi-Fi.</source>
        <translation>El teléfono que lo lee se conecta al Wi-Fi. Sin nombre del Wi-Fi no se imprime nada.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
</context>
<context>
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Qué tan difícil es adivinar los códigos</translation>
    </message>
    <message>
        <source>%1 possible codes.</source>
        <extracomment>%1 a number, which may be written with an exponent</extracomment>
        <translation>%1 códigos posibles.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris claro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the books later.</source>
        <translation>Indique el motivo, para quien lea las cuentas después.</translation>
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
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo paquete</translation>
    </message>
    <message>
        <source>Router that packages for any router are sold for</source>
        <translation>Router para el que se venden los paquetes de cualquier router</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Impresora de recibos…</translation>
    </message>
    <message>
        <source>Sold: %1, %2</source>
        <extracomment>%1 the name of a package, %2 its code</extracomment>
        <translation>Vendido: %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the router answers.</source>
        <translation>Sin conexión: %1. Los códigos se venden y canjean igual; se activan en cuanto el router responda.</translation>
    </message>
    <message>
        <source>Press a number key or a tile: it is sold at once. Undo within 30 seconds.</source>
        <translation>Presione una tecla numérica o un mosaico: se vende de inmediato. Se puede deshacer durante 30 segundos.</translation>
    </message>
    <message>
        <source>No package is on sale yet. A package is a name, a price and what it gives; each becomes a tile here, sold with one key.</source>
        <translation>Aún no hay paquetes a la venta. Un paquete es un nombre, un precio y lo que da; cada uno se convierte aquí en un mosaico que se vende con una tecla.</translation>
    </message>
    <message>
        <source>Hide codes until the mouse is over them</source>
        <translation>Ocultar los códigos hasta pasar el ratón sobre ellos</translation>
    </message>
</context>
<context>
    <name>CounterStage</name>
    <message>
        <source>Next guest</source>
        <translation>Siguiente cliente</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are too many columns.</source>
        <translation>Hay demasiadas columnas.</translation>
    </message>
    <message>
        <source>It holds a NUL, which no text has.</source>
        <translation>Contiene un NUL, que ningún texto tiene.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Un campo tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read; cut it into several.</source>
        <translation>El archivo supera %1 MB. No se leyó nada; divídalo en varios.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed. Nothing was read; mend that line.</source>
        <translation>Unas comillas se abren en la línea %1 y nunca se cierran. No se leyó nada; corrija esa línea.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was read; cut it into several.</source>
        <translation>El archivo tiene más de %1 filas. No se leyó nada; divídalo en varios.</translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Wrong</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Repetido en el archivo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import the good rows and leave out the wrong ones</source>
        <translation>Importar las filas correctas y omitir las erróneas</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Importar vales</translation>
    </message>
    <message>
        <source>Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you press Import; then all of it, or nothing.</source>
        <translation>Códigos impresos en otra parte, desde un archivo CSV con una columna “code”. No se guarda nada antes de presionar Importar; entonces, todo o nada.</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>Filas que no se importan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Of rows that name none.</source>
        <translation>De las filas que no indican ninguno.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>What rows give that do not say it themselves.</source>
        <translation>Lo que dan las filas que no lo indican ellas mismas.</translation>
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
        <translation>Ninguno: condiciones propias</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Archivos CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>No se puede leer “%1”. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Cut it into several files.</source>
        <translation>“%1” supera %2 MB. Divídalo en varios archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n código ya es conocido y se omite.</numerusform>
            <numerusform>%n códigos ya son conocidos y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>Se omite %n fila: repetida en el archivo o no activa.</numerusform>
            <numerusform>Se omiten %n filas: repetidas en el archivo o no activas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n fila tiene errores.</numerusform>
            <numerusform>%n filas tienen errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>Se pueden importar %1 de %2 filas</translation>
    </message>
    <message>
        <source>Columns understood: %1.</source>
        <translation>Columnas reconocidas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Sin usar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>Importar %n vale</numerusform>
            <numerusform>Importar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing vouchers from “%1”</source>
        <translation>Importando vales de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>Se importó %n vale</numerusform>
            <numerusform>Se importaron %n vales</numerusform>
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
    <name>DesignActions</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Nothing from a card was copied. Copy an element first; the design is as it was.</source>
        <translation>No se copió nada de una tarjeta. Primero copie un elemento; el diseño queda como estaba.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Align in the middle, across</source>
        <translation>Centrar horizontalmente</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Align in the middle, down</source>
        <translation>Centrar verticalmente</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Alinear abajo</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Igualar espacios horizontales</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Igualar espacios verticales</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>Una capa adelante</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Una capa atrás</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Enviar al fondo</translation>
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
        <translation>Diseños de tarjeta (*.json)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>Exportar el diseño</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>Importar un diseño</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for it; the design itself is as it was.</source>
        <translation>No se puede escribir “%1”. Elija otro lugar; el diseño mismo queda como estaba.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. No design was changed.</source>
        <translation>No se puede leer “%1”. No se cambió ningún diseño.</translation>
    </message>
    <message>
        <source>“%1” is larger than a card design can be (%2 MB). No design was changed.</source>
        <translation>“%1” es más grande de lo que puede ser un diseño de tarjeta (%2 MB). No se cambió ningún diseño.</translation>
    </message>
</context>
<context>
    <name>DesignGallery</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>Se importó “%1”.</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>El diseño se escribió en “%1”.</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Eliminar diseño</translation>
    </message>
    <message>
        <source>Delete the design “%1” for all counters?</source>
        <translation>¿Eliminar el diseño “%1” para todas las cajas?</translation>
    </message>
    <message>
        <source>Cards that were printed with it stay good. Export it first if it may be wanted again.</source>
        <translation>Las tarjetas impresas con él siguen siendo válidas. Si puede volver a hacer falta, expórtelo antes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Diseños de tarjeta</translation>
    </message>
    <message>
        <source>What your vouchers look like on paper</source>
        <translation>Cómo se ven sus vales en papel</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nuevo diseño</translation>
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
        <translation>Qué dicen las tarjetas…</translation>
    </message>
</context>
<context>
    <name>DesignModel</name>
    <message>
        <source>Comes with NettDesk</source>
        <translation>Viene con NettDesk</translation>
    </message>
    <message>
        <source>Your own, changed by %1</source>
        <translation>Suyo, modificado por %1</translation>
    </message>
</context>
<context>
    <name>DesignShelf</name>
    <message>
        <source>“%1” came with the program and stays as it is. Save a copy under another name.</source>
        <translation>“%1” vino con el programa y queda como está. Guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved.</source>
        <translation>Una contraseña de Wi-Fi tiene de 8 a 63 caracteres del teclado inglés. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Sign in</source>
        <comment>what a QR code does</comment>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Redeem on the portal</source>
        <comment>what a QR code does</comment>
        <translation>Canjear en el portal</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <comment>what a QR code does</comment>
        <translation>Conectarse al Wi-Fi</translation>
    </message>
    <message>
        <source>Own text</source>
        <comment>what a QR code holds</comment>
        <translation>Texto propio</translation>
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
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Agregar: %1</translation>
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
        <translation>Diseño de tarjeta</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>Todos los diseños</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>El diseño se escribió en “%1”.</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>Elegir el logotipo del negocio</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Agregar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n cosa no se imprimirá como debe</numerusform>
            <numerusform>%n cosas no se imprimirán como deben</numerusform>
        </translation>
    </message>
    <message>
        <source>One card after the other, cut behind each</source>
        <translation>Una tarjeta tras otra, con corte después de cada una</translation>
    </message>
    <message>
        <source>%1 on a sheet; %2 sheets for %3 cards</source>
        <translation>%1 por hoja; %2 hojas para %3 tarjetas</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>En la tarjeta</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Lo que no se imprimirá como debe</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>“%1” was being edited when the program was closed, and kept aside.</source>
        <translation>“%1” se estaba editando cuando se cerró el programa, y se guardó aparte.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con él</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Diseños de tarjeta</translation>
    </message>
</context>
<context>
    <name>DesignsScreen</name>
    <message>
        <source>Card designs</source>
        <translation>Diseños de tarjeta</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Nuevo diseño de tarjeta</translation>
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
    <message>
        <source>“%1” is back</source>
        <translation>“%1” volvió</translation>
    </message>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>El reinicio tardó %n segundo.</numerusform>
            <numerusform>El reinicio tardó %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not restart</source>
        <translation>“%1” no se reinició</translation>
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
    <name>DriftModel</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Otros límites</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not cut off</source>
        <translation>No cortado</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>Use not recorded</source>
        <translation>Uso no registrado</translation>
    </message>
    <message>
        <source>Foreign user</source>
        <translation>Usuario ajeno</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>Marca suelta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>For a person: it is not touched.</source>
        <translation>Para una persona: no se toca.</translation>
    </message>
</context>
<context>
    <name>EndLayers</name>
    <message>
        <source>Not known yet whether this router ends vouchers by itself. Run the self-test.</source>
        <translation>Aún no se sabe si este router termina los vales por sí mismo. Ejecute la autoprueba.</translation>
    </message>
    <message>
        <source>This router ends vouchers by itself, also with every computer off; a self-test showed it.</source>
        <translation>Este router termina los vales por sí mismo, incluso con todas las computadoras apagadas; una autoprueba lo demostró.</translation>
    </message>
    <message>
        <source>This router takes the schedulers that end vouchers by themselves. Run the self-test to see one at work.</source>
        <translation>Este router acepta los schedulers que terminan los vales por sí mismos. Ejecute la autoprueba para ver uno en acción.</translation>
    </message>
    <message>
        <source>This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, only time online is limited.</source>
        <translation>Este router no acepta schedulers (%1). Los vales terminan con exactitud solo mientras NettDesk está abierto; sin él, solo se limita el tiempo en línea.</translation>
    </message>
    <message>
        <source>This router took the self-test&apos;s scheduler but did not run it. Look at its clock and at the rights of its user; until then vouchers end exactly only while NettDesk runs.</source>
        <translation>Este router aceptó el scheduler de la autoprueba, pero no lo ejecutó. Revise su reloj y los permisos de su usuario; hasta entonces los vales terminan con exactitud solo mientras NettDesk está abierto.</translation>
    </message>
</context>
<context>
    <name>EndLayersView</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí mismo</translation>
    </message>
    <message>
        <source>Only while NettDesk runs</source>
        <translation>Solo mientras NettDesk está abierto</translation>
    </message>
    <message>
        <source>When a code&apos;s time is over</source>
        <translation>Cuando se acaba el tiempo de un código</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute.</source>
        <translation>Crea un usuario de prueba en el router y ve si el router lo termina por sí mismo. Tarda hasta medio minuto.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Probado: %1</translation>
    </message>
    <message>
        <source>The router must answer for that.</source>
        <translation>Para eso, el router debe responder.</translation>
    </message>
    <message>
        <source>A test user was put on the router; in half a minute at most it is known whether the router ended it by itself.</source>
        <translation>Se puso un usuario de prueba en el router; en medio minuto como máximo se sabe si el router lo terminó por sí mismo.</translation>
    </message>
</context>
<context>
    <name>EndSelfTest</name>
    <message>
        <source>The self-test was stopped. Nothing is known from it.</source>
        <translation>La autoprueba se detuvo. No se sabe nada por ella.</translation>
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
        <translation>¿Por qué no funciona este código?</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below the answer.</source>
        <translation>Escanee la tarjeta o escriba el código. Consultar no cambia nada; lo que se puede hacer aparece debajo de la respuesta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Averiguar</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Consultando el router…</translation>
    </message>
    <message>
        <source>Without the router&apos;s own answer: %1</source>
        <translation>Sin la respuesta del router: %1</translation>
    </message>
    <message>
        <source>The router says so</source>
        <translation>Lo dice el router</translation>
    </message>
    <message>
        <source>The shop&apos;s own records say so</source>
        <translation>Lo dicen los registros del negocio</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>Ampliar %n vale</numerusform>
            <numerusform>Ampliar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for a running session keeps its old limits.</source>
        <translation>Lo que se da aquí se suma a lo que queda. Un cliente en línea se vuelve a conectar automáticamente, porque una sesión en curso conserva sus límites anteriores.</translation>
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
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Unidad del tiempo</translation>
    </message>
    <message>
        <source>Unit of the data</source>
        <translation>Unidad de los datos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enter more time, more data, or both.</source>
        <translation>Ingrese más tiempo, más datos o ambos.</translation>
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
    <name>FlawFinder</name>
    <message>
        <source>With long values: %1</source>
        <translation>Con valores largos: %1</translation>
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
        <source>Add a router first</source>
        <translation>Agregue primero un router</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>Elija un router</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Se puede canjear en</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Al canjear</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>La cuenta se crea cuando alguien canjea el código.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por adelantado</translation>
    </message>
    <message>
        <source>The accounts are made now: codes work while every computer is off.</source>
        <translation>Las cuentas se crean ahora: los códigos funcionan aunque todas las computadoras estén apagadas.</translation>
    </message>
    <message>
        <source>Whatever is left of a code after this day is lost.</source>
        <translation>Lo que quede de un código después de este día se pierde.</translation>
    </message>
    <message>
        <source>Ends at the latest on</source>
        <translation>Termina a más tardar el</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Último día de uso</translation>
    </message>
    <message>
        <source>This router only</source>
        <translation>Solo este router</translation>
    </message>
    <message>
        <source>Any router of “%1”</source>
        <extracomment>%1 the name of a group of routers</extracomment>
        <translation>Cualquier router de “%1”</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Cualquier router: queda el primero</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Cualquier router, con traslado</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Ninguno: condiciones propias</translation>
    </message>
    <message>
        <source>What it gives and how codes look is set in the package.</source>
        <translation>Lo que da y cómo son los códigos se define en el paquete.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router.</source>
        <translation>Los códigos creados por adelantado están en un solo router.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>The last day is over already.</source>
        <translation>El último día ya pasó.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
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
        <source>Choose the router where the codes will work.</source>
        <translation>Elija el router donde funcionarán los códigos.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Ingrese un número de 1 a %1.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>Codes would end before they may be redeemed for the first time.</source>
        <translation>Los códigos terminarían antes de poder canjearse por primera vez.</translation>
    </message>
    <message>
        <source>The accounts stand on the router from the beginning: guests sign in on its own page with the code, while every computer of the shop is off. Time starts at the first sign-in.</source>
        <translation>Las cuentas están en el router desde el principio: los clientes se conectan con el código en la página del router, aunque todas las computadoras del negocio estén apagadas. El tiempo empieza con la primera conexión.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for this router. Nothing stands on the router before.</source>
        <translation>Se canjean en caja, para este router. Antes no hay nada en el router.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router of the group; the first redemption chooses which.</source>
        <translation>Se canjean en caja, para cualquier router del grupo; el primer canje decide cuál.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; the first redemption chooses which.</source>
        <translation>Se canjean en caja, para cualquier router; el primer canje decide cuál.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; what is left moves along when the guest signs in at another one, through the counter.</source>
        <translation>Se canjean en caja, para cualquier router; lo que queda se traslada cuando el cliente se conecta en otro, a través de la caja.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;</extracomment>
        <translation>
            <numerusform>%n vale, gratis: %1, de inmediato en el router.</numerusform>
            <numerusform>%n vales, gratis: %1, de inmediato en el router.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n vale a %2 cada uno: %1, de inmediato en el router.</numerusform>
            <numerusform>%n vales a %2 cada uno: %1, de inmediato en el router.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group of routers.</source>
        <translation>Elija el grupo de routers.</translation>
    </message>
    <message>
        <source>This router does not end codes by itself: their time ends exactly only while NettDesk runs.</source>
        <translation>Este router no termina los códigos por sí mismo: su tiempo termina con exactitud solo mientras NettDesk está abierto.</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import users of “%1”</source>
        <translation>Importar usuarios de “%1”</translation>
    </message>
    <message>
        <source>Accounts that stand on the router become customers, linked to their account. Nothing is changed on the router.</source>
        <translation>Las cuentas que están en el router se convierten en abonados, vinculados a su cuenta. En el router no se cambia nada.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Everybody who has an account on this router.</source>
        <translation>Todos los que tienen una cuenta en este router.</translation>
    </message>
    <message>
        <source>Hotspot users</source>
        <translation>Usuarios hotspot</translation>
    </message>
    <message>
        <source>Those who sign in on the hotspot&apos;s page. Codes of our own vouchers are left out.</source>
        <translation>Quienes se conectan en la página del hotspot. Se omiten los códigos de nuestros propios vales.</translation>
    </message>
    <message>
        <source>PPPoE accounts</source>
        <translation>Cuentas PPPoE</translation>
    </message>
    <message>
        <source>Subscribers who dial in from their own router.</source>
        <translation>Suscriptores que se conectan desde su propio router.</translation>
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
        <translation>Nuevos abonados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarla en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Ver qué pasaría</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>%n cuenta se convierte en nuevo abonado.</numerusform>
            <numerusform>%n cuentas se convierten en nuevos abonados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account becomes a new customer.</source>
        <translation>Ninguna cuenta se convierte en nuevo abonado.</translation>
    </message>
    <message>
        <source>There are no such accounts on this router.</source>
        <translation>No hay cuentas de este tipo en este router.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>%n se omite, con su motivo.</numerusform>
            <numerusform>%n se omiten, cada una con su motivo.</numerusform>
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
        <translation>Importando usuarios de “%1”</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 accounts</source>
        <translation>Importando: %1 de %2 cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>Se creó %n abonado.</numerusform>
            <numerusform>Se crearon %n abonados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n cuenta.</numerusform>
            <numerusform>Se omitieron %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>Queda %n por hacer: la misma importación, repetida, continúa con ella.</numerusform>
            <numerusform>Quedan %n por hacer: la misma importación, repetida, continúa con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>User on the router</source>
        <translation>Usuario en el router</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why an account is left out, and whom it is the same as</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo abonado</translation>
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
    <name>LastGoodDialog</name>
    <message>
        <source>This was the last good one</source>
        <translation>Esta fue la última buena</translation>
    </message>
    <message>
        <source>Which card was the last good one?</source>
        <translation>¿Cuál fue la última tarjeta buena?</translation>
    </message>
    <message>
        <source>None came out</source>
        <translation>No salió ninguna</translation>
    </message>
    <message>
        <source>Cards behind it count as not printed, and can be printed again.</source>
        <translation>Las tarjetas posteriores cuentan como no impresas y se pueden imprimir de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>Falta la única tarjeta (%n)</numerusform>
            <numerusform>Faltan las %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>Tarjeta %1; falta %n tarjeta</numerusform>
            <numerusform>Tarjeta %1; faltan %n tarjetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements on the card, the topmost first</source>
        <translation>Elementos de la tarjeta, primero el de más arriba</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>LeastPrivilege</name>
    <message>
        <source>Say which user of the router may manage users, for example admin.</source>
        <translation>Indique qué usuario del router puede administrar usuarios, por ejemplo admin.</translation>
    </message>
    <message>
        <source>The new user&apos;s name has 1 to %1 letters, digits, dots, dashes and underscores.</source>
        <translation>El nombre del nuevo usuario tiene de 1 a %1 letras, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The new user needs another name than the administrator.</source>
        <translation>El nuevo usuario necesita un nombre distinto del administrador.</translation>
    </message>
    <message>
        <source>“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.</source>
        <translation>“%1” no es una dirección ni una red. Escriba por ejemplo 10.0.0.5 o 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>To limit the API service, say from which addresses it may be used.</source>
        <translation>Para limitar el servicio API, indique desde qué direcciones se puede usar.</translation>
    </message>
    <message>
        <source>The router has a user or a group “%1” already. Nothing was changed; choose another name, or remove that one on the router (System, Users).</source>
        <translation>El router ya tiene un usuario o un grupo “%1”. No se cambió nada; elija otro nombre, o elimine ese en el router (System, Users).</translation>
    </message>
    <message>
        <source>The router does not show the group that was just made.</source>
        <translation>El router no muestra el grupo que se acaba de crear.</translation>
    </message>
    <message>
        <source>This computer comes to the router from %1, which is not among the allowed addresses.</source>
        <translation>Esta computadora llega al router desde %1, que no está entre las direcciones permitidas.</translation>
    </message>
    <message>
        <source>The router shows no API service that could be limited.</source>
        <translation>El router no muestra ningún servicio API que se pueda limitar.</translation>
    </message>
    <message>
        <source>the limited API service (IP, Services)</source>
        <translation>el servicio API limitado (IP, Services)</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>el usuario “%1”</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>el grupo “%1”</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>La clave del negocio no está, así que no se puede cambiar nada. Inicie sesión o desbloquee esta computadora.</translation>
    </message>
    <message>
        <source>The new user can do something else than it should.</source>
        <translation>El nuevo usuario puede hacer algo distinto de lo que debería.</translation>
    </message>
    <message>
        <source>Everything that was made on the router was removed again.</source>
        <translation>Todo lo que se creó en el router se volvió a quitar.</translation>
    </message>
    <message>
        <source>On the router there is still: %1. Remove it there.</source>
        <translation>En el router todavía queda: %1. Quítelo allí.</translation>
    </message>
    <message>
        <source>The router user “%1” was not made. %2 %3</source>
        <translation>No se creó el usuario de router “%1”. %2 %3</translation>
    </message>
    <message>
        <source>The router does not let the new user in.</source>
        <translation>El router no deja entrar al nuevo usuario.</translation>
    </message>
    <message>
        <source>The router does not let the new user in from this computer: its address is not among the allowed ones.</source>
        <translation>El router no deja entrar al nuevo usuario desde esta computadora: su dirección no está entre las permitidas.</translation>
    </message>
    <message>
        <source>Read from the router&apos;s own list and not tried, because trying would do harm or goes another way than the API: %1.</source>
        <translation>Leído en la propia lista del router y no probado, porque probarlo haría daño o no pasa por la API: %1.</translation>
    </message>
    <message>
        <source>The user may come from any address. Name this computer&apos;s address to narrow that.</source>
        <translation>El usuario puede entrar desde cualquier dirección. Indique la dirección de esta computadora para restringirlo.</translation>
    </message>
    <message>
        <source>The router&apos;s API now takes connections from these addresses only: %1. Other computers of the shop must be among them.</source>
        <translation>La API del router ahora solo acepta conexiones de estas direcciones: %1. Las demás computadoras del negocio deben estar entre ellas.</translation>
    </message>
    <message>
        <source>Read version and uptime</source>
        <translation>Leer la versión y el tiempo encendido</translation>
    </message>
    <message>
        <source>Read the router&apos;s clock</source>
        <translation>Leer el reloj del router</translation>
    </message>
    <message>
        <source>See who is online</source>
        <translation>Ver quién está en línea</translation>
    </message>
    <message>
        <source>See the PPP sessions</source>
        <translation>Ver las sesiones PPP</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Leer el registro</translation>
    </message>
    <message>
        <source>Read the interfaces</source>
        <translation>Leer las interfaces</translation>
    </message>
    <message>
        <source>Read the PPP secrets&apos; names</source>
        <translation>Leer los nombres de los secrets PPP</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s users</source>
        <translation>Leer los usuarios del hotspot</translation>
    </message>
    <message>
        <source>Read the schedulers</source>
        <translation>Leer los schedulers</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s user profiles</source>
        <translation>Leer los perfiles de usuario del hotspot</translation>
    </message>
    <message>
        <source>Read the PPP profiles</source>
        <translation>Leer los perfiles PPP</translation>
    </message>
    <message>
        <source>Write: give the router the name that it has</source>
        <translation>Escribir: dar al router el nombre que ya tiene</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Change router users</source>
        <translation>Cambiar usuarios del router</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>Hacer ping desde el router</translation>
    </message>
    <message>
        <source>The router&apos;s group allows it</source>
        <translation>El grupo en el router lo permite</translation>
    </message>
    <message>
        <source>The router&apos;s group forbids it</source>
        <translation>El grupo en el router lo prohíbe</translation>
    </message>
    <message>
        <source>See guests&apos; passwords</source>
        <translation>Ver las contraseñas de los clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n cuenta, sin mostrar ninguna contraseña</numerusform>
            <numerusform>%n cuentas, sin mostrar ninguna contraseña</numerusform>
        </translation>
    </message>
    <message>
        <source>a password was shown</source>
        <translation>se mostró una contraseña</translation>
    </message>
    <message>
        <source>Sign in over the API</source>
        <translation>Iniciar sesión por la API</translation>
    </message>
    <message>
        <source>The router does not tell the new user its name.</source>
        <translation>El router no le dice su nombre al usuario nuevo.</translation>
    </message>
</context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message>
        <source>Let nobody else reach the router&apos;s API either</source>
        <translation>Que nadie más llegue tampoco a la API del router</translation>
    </message>
    <message>
        <source>A user with just the needed rights</source>
        <translation>Un usuario solo con los permisos necesarios</translation>
    </message>
    <message>
        <source>On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is proved: what is needed works, everything else is refused.</source>
        <translation>En “%1” se crea un grupo con exactamente las políticas que necesita el negocio, y un usuario en él. Después se demuestra: lo necesario funciona y todo lo demás se rechaza.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The shop will</source>
        <translation>El negocio va a</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Used now and never kept.</source>
        <translation>Se usa ahora y nunca se guarda.</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Nombre del nuevo usuario</translation>
    </message>
    <message>
        <source>Its password is made by NettDesk and sealed.</source>
        <translation>NettDesk crea su contraseña y la sella.</translation>
    </message>
    <message>
        <source>May come from (optional)</source>
        <translation>Puede entrar desde (opcional)</translation>
    </message>
    <message>
        <source>Addresses or networks, parted by commas. This computer must be among them.</source>
        <translation>Direcciones o redes, separadas por comas. Esta computadora debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Administrator of the router</source>
        <translation>Administrador del router</translation>
    </message>
    <message>
        <source>Making the user and proving its rights…</source>
        <translation>Creando el usuario y demostrando sus permisos…</translation>
    </message>
    <message>
        <source>Steps and checks</source>
        <translation>Pasos y comprobaciones</translation>
    </message>
    <message>
        <source>Proof of the rights</source>
        <translation>Prueba de los permisos</translation>
    </message>
    <message>
        <source>Policies of the group: %1</source>
        <translation>Políticas del grupo: %1</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Crear y demostrar</translation>
    </message>
    <message>
        <source>Use this user from now on</source>
        <translation>Usar este usuario desde ahora</translation>
    </message>
    <message>
        <source>Keep the old user</source>
        <translation>Conservar el usuario anterior</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>“%1” está en el router. La %n comprobación salió como debía.</numerusform>
            <numerusform>“%1” está en el router. Las %n comprobaciones salieron como debían.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works with the user “%2” now</source>
        <translation>“%1” trabaja ahora con el usuario “%2”</translation>
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
    <name>LiveSheet</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La hoja tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Hora del router</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the router</source>
        <translation>Registro del router</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Any part of a line</source>
        <translation>Cualquier parte de una línea</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Información y superiores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk no contacta este router.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Search, level and topic are all looked at.</source>
        <translation>Se tienen en cuenta la búsqueda, el nivel y el tema.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>No se puede consultar al router</translation>
    </message>
    <message>
        <source>It is tried again by itself; its log appears as soon as it answers.</source>
        <translation>Se reintenta automáticamente; su registro aparece en cuanto responda.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Lines appear here as the router writes them.</source>
        <translation>Las líneas aparecen aquí a medida que el router las escribe.</translation>
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
    <name>MoveDialog</name>
    <message>
        <source>The old router is gone: go by what it said last</source>
        <translation>El router anterior ya no está: usar lo último que indicó</translation>
    </message>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>Mover %n vale</numerusform>
            <numerusform>Mover %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to another router with the time and data that are left. Guests who are online are cut off there and sign in at the new one.</source>
        <translation>Pasan a otro router con el tiempo y los datos que quedan. A los clientes en línea se les corta allí, y se conectan en el nuevo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>There is no other router that is switched on.</source>
        <translation>No hay otro router que esté activado.</translation>
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
    <name>NewDesignDialog</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Nuevo diseño de tarjeta</translation>
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
        <translation>Todas las medidas se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
    <name>OverviewTab</name>
    <message>
        <source>How it went</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>Periodo de los gráficos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Traffic of the guests</source>
        <translation>Tráfico de los clientes</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clientes en línea</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. NettDesk measures while it runs.</source>
        <translation>No se midió nada en este tiempo. NettDesk mide mientras está abierto.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE server runs.</source>
        <translation>No se midió nada en este tiempo. El tráfico se cuenta donde funciona un hotspot o un servidor PPPoE.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
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
    <name>PackageDetails</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <source>%1, online or not</source>
        <translation>%1, en línea o no</translation>
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
        <source>Sign-ins at once</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Solo el primero que se conecta</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>La cuenta se crea</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Offered at the counter</source>
        <translation>Ofrecido en caja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make package</source>
        <translation>Crear paquete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo paquete</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Editar paquete</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Al canjear</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>La cuenta se crea cuando alguien canjea el código.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por adelantado</translation>
    </message>
    <message>
        <source>The account is made with the sale: the code works at once.</source>
        <translation>La cuenta se crea con la venta: el código funciona de inmediato.</translation>
    </message>
    <message>
        <source>For example: two devices, video included</source>
        <translation>Por ejemplo: dos dispositivos, video incluido</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Colour of its tile</source>
        <translation>Color de su mosaico</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Qué da</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde funciona</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Cómo son los códigos</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En caja</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Cualquier router</translation>
    </message>
    <message>
        <source>Profiles belong to one router: choose it below to choose among them.</source>
        <translation>Los perfiles pertenecen a un router: elíjalo abajo para poder elegir entre ellos.</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Pase de un día</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Faltan respuestas en algunos campos.</translation>
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
        <translation>%1: %2, gratis.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;, %3 its price</extracomment>
        <translation>%1: %2 por %3.</translation>
    </message>
    <message>
        <source>Enter the name under which it is sold, such as “Day pass”.</source>
        <translation>Ingrese el nombre con el que se vende, como “Pase de un día”.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>La descripción tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router: choose which, or make the account on redemption.</source>
        <translation>Los códigos creados por adelantado están en un solo router: elija cuál, o cree la cuenta al canjear.</translation>
    </message>
    <message>
        <source>A code that is sold stands on the router at once: the guest signs in on its own page. Time starts at the first sign-in.</source>
        <translation>Un código vendido está de inmediato en el router: el cliente se conecta en la página del router. El tiempo empieza con la primera conexión.</translation>
    </message>
    <message>
        <source>Nothing stands on the router before somebody redeems the code.</source>
        <translation>No hay nada en el router antes de que alguien canjee el código.</translation>
    </message>
    <message>
        <source>As the shop&apos;s colour</source>
        <translation>El color del negocio</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
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
        <translation>Dorado</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>PackageService</name>
    <message>
        <source>There is no such package.</source>
        <translation>No existe ese paquete.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>La descripción es demasiado larga: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, not “%1”.</source>
        <translation>Un color se escribe como #rrggbb, no “%1”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning need one router: on several, each would give the full time. Choose the router of this package.</source>
        <translation>Los códigos que están en un router desde el principio necesitan un solo router: en varios, cada uno daría el tiempo completo. Elija el router de este paquete.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>No hay ningún paquete “%1”.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Nothing was changed; choose another name.</source>
        <translation>Ya hay un paquete “%1”. No se cambió nada; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>PackageTableModel</name>
    <message>
        <source>Ahead</source>
        <translation>Por adelantado</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>Al canjear</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Cualquier router</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Account is made</source>
        <translation>La cuenta se crea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the package that was copied</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo paquete</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy to a new one</source>
        <translation>Copiar a uno nuevo</translation>
    </message>
    <message>
        <source>Generate vouchers…</source>
        <translation>Generar vales…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nombre o descripción</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Como mosaicos</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>Ningún paquete coincide</translation>
    </message>
    <message>
        <source>Search looks into names and descriptions, within the chosen filter.</source>
        <translation>La búsqueda mira en nombres y descripciones, dentro del filtro elegido.</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Aún no hay paquetes</translation>
    </message>
    <message>
        <source>A package is what you sell under one name and price, such as “Day pass”: time, data and speed. Each becomes a tile at the counter, sold with one key.</source>
        <translation>Un paquete es lo que usted vende con un nombre y un precio, como “Pase de un día”: tiempo, datos y velocidad. Cada uno se convierte en un mosaico en caja, que se vende con una tecla.</translation>
    </message>
    <message>
        <source>“%1” was made</source>
        <translation>Se creó “%1”</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>Se modificó “%1”</translation>
    </message>
    <message>
        <source>Vouchers made from it before keep their terms.</source>
        <translation>Los vales creados antes con él conservan sus condiciones.</translation>
    </message>
    <message>
        <source>“%1” is offered again</source>
        <translation>“%1” se ofrece de nuevo</translation>
    </message>
    <message>
        <source>“%1” is not offered any more</source>
        <translation>“%1” ya no se ofrece</translation>
    </message>
    <message>
        <source>Vouchers that were made from it stay good.</source>
        <translation>Los vales creados con él siguen siendo válidos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo paquete</translation>
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
        <translation>Llenar la hoja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Largo de una pieza</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Alto del papel</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Medidas propias</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Viene en</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sin marcas</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Marcas en el margen</translation>
    </message>
    <message>
        <source>Lines between</source>
        <translation>Líneas entre tarjetas</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margen izquierdo</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Espacio horizontal</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Espacio vertical</translation>
    </message>
</context>
<context>
    <name>PaperPresets</name>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Carta (8.5 × 11 in)</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Rollo de 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rollo de 80 mm</translation>
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
    <message>
        <source>sell vouchers</source>
        <translation>vender vales</translation>
    </message>
    <message>
        <source>delete vouchers</source>
        <translation>eliminar vales</translation>
    </message>
    <message>
        <source>import vouchers</source>
        <translation>importar vales</translation>
    </message>
    <message>
        <source>see packages</source>
        <translation>ver paquetes</translation>
    </message>
    <message>
        <source>add and change packages</source>
        <translation>agregar y modificar paquetes</translation>
    </message>
    <message>
        <source>reboot routers</source>
        <translation>reiniciar routers</translation>
    </message>
    <message>
        <source>change profiles on routers</source>
        <translation>cambiar perfiles en los routers</translation>
    </message>
    <message>
        <source>disconnect guests</source>
        <translation>desconectar clientes</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>ver abonados</translation>
    </message>
    <message>
        <source>add and change customers</source>
        <translation>agregar y modificar abonados</translation>
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
    <name>PicturePanel</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>No picture yet: nothing is printed here.</source>
        <translation>Aún no hay imagen: aquí no se imprime nada.</translation>
    </message>
    <message>
        <source>The shop has no logo yet: nothing is printed here until it has one. One logo serves all designs.</source>
        <translation>El negocio aún no tiene logotipo: aquí no se imprime nada hasta que lo tenga. Un logotipo sirve para todos los diseños.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>Elegir el logotipo…</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Cambiar el logotipo…</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Límite de datos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>To be redeemed until</source>
        <translation>Canjear hasta</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Nombre del Wi-Fi</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Whole sign-in address</source>
        <translation>Dirección de acceso completa</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número consecutivo</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Fecha de impresión</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>Marca de reimpresión</translation>
    </message>
    <message>
        <source>Words that are translated</source>
        <translation>Palabras que se traducen</translation>
    </message>
</context>
<context>
    <name>PrintFollowUp</name>
    <message>
        <source>%1 Look at what came out: which card was the last good one?</source>
        <translation>%1 Revise lo que salió: ¿cuál fue la última tarjeta buena?</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>Se envió %n tarjeta a “%1”. ¿Salió bien?</numerusform>
            <numerusform>Se enviaron %n tarjetas a “%1”. ¿Salieron todas?</numerusform>
        </translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Salieron todas</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Faltan algunas…</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>Falta %n tarjeta y cuenta como no impresa. Aparte la hoja dañada.</numerusform>
            <numerusform>Faltan %n tarjetas y cuentan como no impresas. Aparte la hoja dañada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing ones</source>
        <translation>Mostrar las que faltan</translation>
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
    <name>PrintJobsDialog</name>
    <message>
        <source>Of every print so far somebody has said what came out.</source>
        <translation>Ya se indicó el resultado de todas las impresiones hasta ahora.</translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Salieron todas</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Faltan algunas…</translation>
    </message>
    <message>
        <source>Prints to be checked</source>
        <translation>Impresiones por revisar</translation>
    </message>
    <message>
        <source>No printer tells which sheets came out. What is missing can be printed again.</source>
        <translation>Ninguna impresora informa qué hojas salieron. Lo que falte se puede imprimir de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1: %n tarjeta en “%2”, por %3</numerusform>
            <numerusform>%1: %n tarjetas en “%2”, por %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>There is no such print job. Look at the list of prints again.</source>
        <translation>No existe ese trabajo de impresión. Mire de nuevo la lista de impresiones.</translation>
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
    <message>
        <source>Saving “%1”</source>
        <translation>Guardando “%1”</translation>
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
    <message>
        <source>Check prints…</source>
        <translation>Revisar impresiones…</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Imprimiendo %n tarjeta</numerusform>
            <numerusform>Imprimiendo %n tarjetas</numerusform>
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
    <message>
        <source>Receipt printer %1</source>
        <translation>Impresora de recibos %1</translation>
    </message>
    <message>
        <source>Add a receipt printer…</source>
        <translation>Agregar una impresora de recibos…</translation>
    </message>
    <message>
        <source>Add a receipt printer</source>
        <translation>Agregar una impresora de recibos</translation>
    </message>
    <message>
        <source>Address of an ESC/POS printer with a network port, as its test slip says it</source>
        <translation>Dirección de una impresora ESC/POS con puerto de red, como la indica su hoja de prueba</translation>
    </message>
    <message>
        <source>The last sheet with this design was used up to place %1. Or click a place on the sheet.</source>
        <translation>La última hoja con este diseño se usó hasta el lugar %1. O haga clic en un lugar de la hoja.</translation>
    </message>
    <message>
        <source>Edit this design</source>
        <translation>Editar este diseño</translation>
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
        <translation>Como indica el diseño</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sin marcas</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Marcas en el margen</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>Líneas entre las tarjetas</translation>
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
    <name>ProfileDialog</name>
    <message>
        <source>New hotspot profile</source>
        <translation>Nuevo perfil hotspot</translation>
    </message>
    <message>
        <source>New PPP profile</source>
        <translation>Nuevo perfil PPP</translation>
    </message>
    <message>
        <source>Hotspot profile “%1”</source>
        <translation>Perfil hotspot “%1”</translation>
    </message>
    <message>
        <source>PPP profile “%1”</source>
        <translation>Perfil PPP “%1”</translation>
    </message>
    <message>
        <source>It is made on “%1”.</source>
        <translation>Se crea en “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>Lo usa %n cuenta en “%1”. Quien está en línea conserva los valores anteriores hasta la próxima conexión.</numerusform>
            <numerusform>Lo usan %n cuentas en “%1”. Quien está en línea conserva los valores anteriores hasta la próxima conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on “%1” uses it.</source>
        <translation>Nadie lo usa en “%1”.</translation>
    </message>
    <message>
        <source>Such as 30m, 2h, 1d; empty: the router&apos;s default.</source>
        <translation>Por ejemplo 30m, 2h, 1d; vacío: lo predeterminado del router.</translation>
    </message>
    <message>
        <source>Such as 5m, or “none”.</source>
        <translation>Por ejemplo 5m, o “none”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Devices at a time</source>
        <translation>Dispositivos a la vez</translation>
    </message>
    <message>
        <source>A number, or “unlimited”.</source>
        <translation>Un número, o “unlimited”.</translation>
    </message>
    <message>
        <source>A session lasts at most</source>
        <translation>Una sesión dura como máximo</translation>
    </message>
    <message>
        <source>Ends when nothing moves for</source>
        <translation>Termina si no hay actividad durante</translation>
    </message>
    <message>
        <source>Ends when the device is gone for</source>
        <translation>Termina si el dispositivo falta durante</translation>
    </message>
    <message>
        <source>The status page refreshes every</source>
        <translation>La página de estado se actualiza cada</translation>
    </message>
    <message>
        <source>A device is remembered for</source>
        <translation>Un dispositivo se recuerda durante</translation>
    </message>
    <message>
        <source>Such as 3d.</source>
        <translation>Por ejemplo 3d.</translation>
    </message>
    <message>
        <source>Addresses from the pool</source>
        <translation>Direcciones del pool</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>Lista de direcciones</translation>
    </message>
    <message>
        <source>Firewall list that the guest&apos;s address joins.</source>
        <translation>Lista del firewall a la que se agrega la dirección del cliente.</translation>
    </message>
    <message>
        <source>One session per user</source>
        <translation>Una sesión por usuario</translation>
    </message>
    <message>
        <source>Router&apos;s address</source>
        <translation>Dirección del router</translation>
    </message>
    <message>
        <source>An address or a pool.</source>
        <translation>Una dirección o un pool.</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Dirección del abonado</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>Addresses parted by commas.</source>
        <translation>Direcciones separadas por comas.</translation>
    </message>
    <message>
        <source>Firewall list that the customer&apos;s address joins.</source>
        <translation>Lista del firewall a la que se agrega la dirección del abonado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make profile</source>
        <translation>Crear perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Lo predeterminado del router</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>The line to the router was lost before it answered: it may have changed the profile “%1” or not. Refresh the profiles to see.</source>
        <translation>La conexión con el router se perdió antes de que respondiera: es posible que haya cambiado el perfil “%1” o no. Actualice los perfiles para verlo.</translation>
    </message>
    <message>
        <source>The router changed the profile “%1”, but the shop&apos;s record of it could not be written. %2</source>
        <translation>El router cambió el perfil “%1”, pero no se pudo escribir el registro del negocio. %2</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and keeps its name. Nothing was changed.</source>
        <translation>“%1” es un perfil propio del router y conserva su nombre. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>“%1” conserva su nombre: %n vale aún no canjeado lo pide por este nombre. No se cambió nada; mejor cree un perfil nuevo.</numerusform>
            <numerusform>“%1” conserva su nombre: %n vales aún no canjeados lo piden por este nombre. No se cambió nada; mejor cree un perfil nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>“%1” conserva su nombre: %n paquete lo da a sus vales por este nombre. No se cambió nada; primero elija otro perfil en el paquete.</numerusform>
            <numerusform>“%1” conserva su nombre: %n paquetes lo dan a sus vales por este nombre. No se cambió nada; primero elija otro perfil en los paquetes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n usuario en el router</numerusform>
            <numerusform>%n usuarios en el router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n vale aún no canjeado</numerusform>
            <numerusform>%n vales aún no canjeados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” was not removed, because it is used by: %2. Give these another profile first.</source>
        <translation>El perfil “%1” no se quitó, porque lo usan: %2. Primero deles otro perfil.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>La clave del negocio no está, así que no se puede cambiar nada. Inicie sesión o desbloquee esta computadora.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line of at most %1 characters, without blanks around it.</source>
        <translation>El nombre de un perfil es una línea de %1 caracteres como máximo, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose another name.</source>
        <translation>Los nombres que empiezan con “nd1-” son de los perfiles que NettDesk crea para una velocidad. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.</source>
        <translation>“%1” no es una cantidad de conexiones: escriba 1 o más, o “unlimited”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.</source>
        <translation>“%1” no es un tiempo: escriba por ejemplo 30m, 2h o 1d12h, o “none”.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.</source>
        <translation>“%1” no es un tiempo: escriba por ejemplo 30m, 2h o 1d12h, o nada.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write for example 1.1.1.1, several parted by commas.</source>
        <translation>“%1” no es una dirección. Escriba por ejemplo 1.1.1.1; varias, separadas por comas.</translation>
    </message>
    <message>
        <source>This text is too long or has signs that a router cannot hold on one line.</source>
        <translation>Este texto es demasiado largo o tiene signos que un router no puede guardar en una línea.</translation>
    </message>
    <message>
        <source>“%1” is not one of “default”, “yes” and “no”.</source>
        <translation>“%1” no es “default”, “yes” ni “no”.</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n vale</numerusform>
            <numerusform>%n vales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
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
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In RouterOS</source>
        <translation>En RouterOS</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Lo predeterminado del router</translation>
    </message>
    <message>
        <source>Made by NettDesk</source>
        <translation>Creado por NettDesk</translation>
    </message>
    <message>
        <source>NettDesk makes such profiles for the speeds of vouchers, and keeps them right.</source>
        <translation>NettDesk crea estos perfiles para las velocidades de los vales y los mantiene correctos.</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message>
        <source>Profiles on the router</source>
        <translation>Perfiles en el router</translation>
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
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk no contacta este router.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>No se puede consultar al router</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Reintente cuando haya vuelto.</translation>
    </message>
    <message>
        <source>No PPP on this router</source>
        <translation>No hay PPP en este router</translation>
    </message>
    <message>
        <source>No hotspot on this router</source>
        <translation>No hay hotspot en este router</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>No hay perfiles</translation>
    </message>
    <message>
        <source>A profile sets speed and times for those who use it.</source>
        <translation>Un perfil define la velocidad y los tiempos de quienes lo usan.</translation>
    </message>
    <message>
        <source>“%1” stands on the router as it should.</source>
        <translation>“%1” está en el router como debe.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from the router?</source>
        <translation>¿Quitar el perfil “%1” del router?</translation>
    </message>
    <message>
        <source>The profile “%1” is in use</source>
        <translation>El perfil “%1” está en uso</translation>
    </message>
    <message>
        <source>Used by: %1. Give them another profile first; until then it stays.</source>
        <translation>Lo usan: %1. Primero deles otro perfil; hasta entonces se queda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody uses it. It cannot be brought back, but made anew.</source>
        <translation>Nadie lo usa. No se puede recuperar, pero sí crear de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>“%1” was removed from the router.</source>
        <translation>Se quitó “%1” del router.</translation>
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
        <translation>Tarjeta y papel</translation>
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
    <name>RateLimit</name>
    <message>
        <source>A figure is missing beside the slash. %1</source>
        <translation>Falta un número junto a la barra. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. %2</source>
        <translation>“%1” no se puede usar aquí. %2</translation>
    </message>
    <message>
        <source>Write a speed in bits per second, for example 10M or 512k, up and down parted by a slash.</source>
        <translation>Escriba una velocidad en bits por segundo, por ejemplo 10M o 512k, subida y bajada separadas por una barra.</translation>
    </message>
    <message>
        <source>Write whole seconds, for example 8, at most a day.</source>
        <translation>Escriba segundos enteros, por ejemplo 8, un día como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not a priority: that is one number from 1 (served first) to 8.</source>
        <translation>“%1” no es una prioridad: es un número de 1 (se atiende primero) a 8.</translation>
    </message>
    <message>
        <source>A burst needs a speed to rise above: give the speed first.</source>
        <translation>Una ráfaga necesita una velocidad que superar: indique primero la velocidad.</translation>
    </message>
    <message>
        <source>The burst is not faster than the speed (%1), so it would have no effect.</source>
        <translation>La ráfaga no es más rápida que la velocidad (%1), así que no tendría efecto.</translation>
    </message>
    <message>
        <source>A threshold only counts with a burst: give the burst&apos;s speed, or leave the threshold empty.</source>
        <translation>Un umbral solo cuenta con una ráfaga: indique la velocidad de la ráfaga, o deje el umbral vacío.</translation>
    </message>
    <message>
        <source>The threshold is not below the burst&apos;s speed (%1), so the burst would never end.</source>
        <translation>El umbral no está por debajo de la velocidad de la ráfaga (%1), así que la ráfaga no terminaría nunca.</translation>
    </message>
    <message>
        <source>A time only counts with a burst: give the burst&apos;s speed, or leave the time empty.</source>
        <translation>Un tiempo solo cuenta con una ráfaga: indique la velocidad de la ráfaga, o deje el tiempo vacío.</translation>
    </message>
    <message>
        <source>The guaranteed speed is more than the speed itself (%1).</source>
        <translation>La velocidad garantizada es mayor que la velocidad misma (%1).</translation>
    </message>
</context>
<context>
    <name>RateLimitForm</name>
    <message>
        <source>As RouterOS writes it</source>
        <translation>Como lo escribe RouterOS</translation>
    </message>
    <message>
        <source>Bursts and priority</source>
        <translation>Ráfagas y prioridad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Up first: 2M/10M is 2 up and 10 down.</source>
        <translation>Primero la subida: 2M/10M es 2 de subida y 10 de bajada.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Burst down</source>
        <translation>Ráfaga de bajada</translation>
    </message>
    <message>
        <source>Burst up</source>
        <translation>Ráfaga de subida</translation>
    </message>
    <message>
        <source>While below, down</source>
        <translation>Mientras no supere, bajada</translation>
    </message>
    <message>
        <source>While below, up</source>
        <translation>Mientras no supere, subida</translation>
    </message>
    <message>
        <source>Averaged over, down</source>
        <translation>Promedio durante, bajada</translation>
    </message>
    <message>
        <source>Averaged over, up</source>
        <translation>Promedio durante, subida</translation>
    </message>
    <message>
        <source>At least, down</source>
        <translation>Al menos, bajada</translation>
    </message>
    <message>
        <source>At least, up</source>
        <translation>Al menos, subida</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Not said (8)</source>
        <translation>Sin indicar (8)</translation>
    </message>
    <message>
        <source>1, served first</source>
        <translation>1, se atiende primero</translation>
    </message>
    <message>
        <source>8, served last</source>
        <translation>8, se atiende al final</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Sin límite.</translation>
    </message>
</context>
<context>
    <name>RebootDialog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Retirar la orden</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>¿Reiniciar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>¿Reiniciar %n router?</numerusform>
            <numerusform>¿Reiniciar %n routers?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>No reiniciar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Guests come back by themselves once it runs again.</source>
        <translation>Los clientes vuelven por sí solos cuando funcione de nuevo.</translation>
    </message>
    <message>
        <source>At a quiet hour</source>
        <translation>A una hora tranquila</translation>
    </message>
    <message>
        <source>Some program of the shop must run then: the order is kept in the database and done by whichever watches the router.</source>
        <translation>Algún programa del negocio debe estar abierto entonces: la orden se guarda en la base de datos y la cumple el que vigile el router.</translation>
    </message>
    <message>
        <source>Restart then</source>
        <translation>Reiniciar entonces</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Counting who is online…</source>
        <translation>Contando quién está en línea…</translation>
    </message>
    <message>
        <source>“%1” cannot be asked now; what is said of it is %2 old.</source>
        <translation>No se puede consultar “%1” ahora; lo que se dice de él tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>Se cortará a %n cliente durante uno o dos minutos.</numerusform>
            <numerusform>Se cortará a %n clientes durante uno o dos minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is online: nobody will be cut off.</source>
        <translation>No hay nadie en línea: no se cortará a nadie.</translation>
    </message>
    <message>
        <source>How many guests are online is not known.</source>
        <translation>No se sabe cuántos clientes están en línea.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>De %n router no se sabe quién está en línea.</numerusform>
            <numerusform>De %n routers no se sabe quién está en línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered a restart for %2.</source>
        <translation>%1 ordenó un reinicio para: %2.</translation>
    </message>
    <message>
        <source>The last time, %1, it was away for %2.</source>
        <translation>La última vez (%1), estuvo fuera %2.</translation>
    </message>
    <message>
        <source>“%1” restarts at %2</source>
        <translation>“%1” se reinicia: %2</translation>
    </message>
    <message>
        <source>“%1” is restarting</source>
        <translation>“%1” se está reiniciando</translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>%n router se reinicia: %1</numerusform>
            <numerusform>%n routers se reinician: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>%n router se está reiniciando</numerusform>
            <numerusform>%n routers se están reiniciando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebootService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>This reboot was sent, or cancelled, a moment ago. Nothing was done now.</source>
        <translation>Este reinicio se envió o se canceló hace un momento. No se hizo nada ahora.</translation>
    </message>
    <message>
        <source>Choose a time within the next 30 days. Nothing was scheduled.</source>
        <translation>Elija un momento dentro de los próximos 30 días. No se programó nada.</translation>
    </message>
    <message>
        <source>A reboot of this router is scheduled already. Cancel that one first, or leave it.</source>
        <translation>Ya hay un reinicio programado para este router. Primero cancele ese, o déjelo.</translation>
    </message>
    <message>
        <source>This reboot is no longer scheduled: it was sent, or cancelled by somebody else.</source>
        <translation>Este reinicio ya no está programado: se envió, o lo canceló otra persona.</translation>
    </message>
    <message>
        <source>The router was told to restart, but its uptime shows that it did not.</source>
        <translation>Se indicó al router que se reiniciara, pero su tiempo encendido muestra que no lo hizo.</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinter</name>
    <message>
        <source>The receipt printer at %1 does not answer. See that it is switched on and connected to the network, and that the address is right. Nothing was printed.</source>
        <translation>La impresora de recibos en %1 no responde. Vea que esté encendida y conectada a la red, y que la dirección sea correcta. No se imprimió nada.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper. Put in a new roll, then print on from the last good card.</source>
        <translation>La impresora de recibos no tiene papel. Ponga un rollo nuevo y siga imprimiendo desde la última tarjeta buena.</translation>
    </message>
    <message>
        <source>The receipt printer at %1 takes no more. See whether it is out of paper, open or switched off; then print on from the last good card.</source>
        <translation>La impresora de recibos en %1 no acepta más. Vea si se quedó sin papel, está abierta o apagada; después siga imprimiendo desde la última tarjeta buena.</translation>
    </message>
    <message>
        <source>Printing was cancelled behind card %1.</source>
        <translation>Se canceló la impresión después de la tarjeta %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that the printer is connected and that you may use it.</source>
        <translation>No se puede escribir en “%1”. Vea que la impresora esté conectada y que usted pueda usarla.</translation>
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
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activándose</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>“%1” has no account on the router.</source>
        <translation>“%1” no tiene cuenta en el router.</translation>
    </message>
    <message>
        <source>The account “%1” has other limits or another profile than were sold.</source>
        <translation>La cuenta “%1” tiene otros límites u otro perfil que los vendidos.</translation>
    </message>
    <message>
        <source>The router does not end “%1” by itself at the right time.</source>
        <translation>El router no termina “%1” por sí mismo en el momento correcto.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off on the router although it is not over.</source>
        <translation>La cuenta “%1” está desactivada en el router aunque no ha terminado.</translation>
    </message>
    <message>
        <source>“%1” is over, and its account could still be used.</source>
        <translation>“%1” ya terminó, y su cuenta aún se podría usar.</translation>
    </message>
    <message>
        <source>“%1” is over, and something of it still stands on the router.</source>
        <translation>“%1” ya terminó, y aún queda algo de él en el router.</translation>
    </message>
    <message>
        <source>“%1” was used, which is not recorded yet.</source>
        <translation>“%1” se usó, y eso aún no está registrado.</translation>
    </message>
    <message>
        <source>The router has a user “%1” that NettDesk did not make. It is left as it is.</source>
        <translation>El router tiene un usuario “%1” que NettDesk no creó. Se deja como está.</translation>
    </message>
    <message>
        <source>The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as it is.</source>
        <translation>El usuario “%1” lleva una marca de NettDesk pero no pertenece a ningún vale de este negocio. Se deja como está.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old backup, or another router at this address. Nothing was changed; look first, then repair all the same if this is right.</source>
        <translation>%1 de %2 cuentas difieren. Tantas a la vez suelen significar que algo más está mal: una copia de seguridad antigua, u otro router en esta dirección. No se cambió nada; revise primero y, si es correcto, repare de todos modos.</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with the router</source>
        <translation>Comparar con el router</translation>
    </message>
    <message>
        <source>Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; a user that somebody else made is never changed.</source>
        <translation>Los vales del negocio frente a las cuentas del router. Reparar solo toca lo que lleva nuestra marca; nunca se cambia un usuario que creó otra persona.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Router and records agree</source>
        <translation>El router y los registros coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>Se comparó %n cuenta.</numerusform>
            <numerusform>Se compararon %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n diferencia: demasiado para ser casualidad</numerusform>
            <numerusform>%n diferencias: demasiadas para ser casualidad</numerusform>
        </translation>
    </message>
    <message>
        <source>An old backup of the router, or another router under this address, would look like this. Repair only when you know why.</source>
        <translation>Así se vería una copia de seguridad antigua del router, u otro router en esta dirección. Repare solo si sabe el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>%n de ellas se puede reparar desde aquí.</numerusform>
            <numerusform>%n de ellas se pueden reparar desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair all %1 nevertheless</source>
        <translation>Reparar las %1 de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>Reparar %n diferencia</numerusform>
            <numerusform>Reparar %n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n reparación en camino</numerusform>
            <numerusform>%n reparaciones en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out now, one after the other. Look again to see what is left.</source>
        <translation>Se hacen ahora, una tras otra. Revise de nuevo para ver qué queda.</translation>
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
    <name>RedeemEntry</name>
    <message>
        <source>Redeem a code</source>
        <translation>Canjear un código</translation>
    </message>
    <message>
        <source>Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter.</source>
        <translation>Escanee una tarjeta en cualquier momento, o presione F3 y escriba. No importan las mayúsculas, los espacios ni los guiones.</translation>
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
        <source>Why doesn&apos;t it work?</source>
        <translation>¿Por qué no funciona?</translation>
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
    <name>Redemption</name>
    <message>
        <source>This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it.</source>
        <translation>Este código no se puede canjear aquí. Revíselo símbolo por símbolo, o pregunte donde lo compró.</translation>
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
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>“%1” se eliminó. No se puede canjear.</translation>
    </message>
    <message>
        <source> Its device is %1.</source>
        <translation> Su dispositivo es %1.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.</source>
        <translation>“%1” ya se canjeó: %2, por %3.%4 No se cambió ni se cobró nada.</translation>
    </message>
    <message>
        <source>“%1” is in use since %2. Nothing was changed and nothing was charged.</source>
        <translation>“%1” está en uso desde el %2. No se cambió ni se cobró nada.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>“%1” se dio por terminado antes de que alguien lo canjeara. No se puede canjear.</translation>
    </message>
    <message>
        <source>“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move it to “%3” first.</source>
        <translation>“%1” pertenece al router “%2” y no se puede canjear en “%3”. No se cambió nada; primero muévalo a “%3”.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>El router “%1” de este código está desactivado en NettDesk. No se canjeó nada; primero active el router en Routers.</translation>
    </message>
    <message>
        <source>“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch the package on under Packages first.</source>
        <translation>“%1” se creó con el paquete “%2”, que está desactivado. No se canjeó nada; primero active el paquete en Paquetes.</translation>
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
        <source>“%1” is blocked. Nothing was changed; unblock it first.</source>
        <translation>“%1” está bloqueado. No se cambió nada; primero desbloquéelo.</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Esta solicitud no indica cuál es. No se canjeó nada.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 en %2</translation>
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
    <message>
        <source>“%1” was changed by somebody else at this moment. Nothing was moved; try again.</source>
        <translation>Otra persona cambió “%1” en este momento. No se movió nada; reintente.</translation>
    </message>
    <message>
        <source>What is left of it will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Lo que queda de él se activará automáticamente en cuanto “%1” lo acepte. %2</translation>
    </message>
    <message>
        <source>What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing is used twice. Until then it goes on there. %3</source>
        <translation>Lo que queda de él pasa a “%1” en cuanto “%2” indique lo que se usó, para que nada se use dos veces. Hasta entonces continúa allí. %3</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
    <message>
        <source>Replace “%1” by another router</source>
        <translation>Reemplazar “%1” por otro router</translation>
    </message>
    <message>
        <source>Every code that still gives something is made again on the other router with the time and data that are left. What is not ours is touched on neither.</source>
        <translation>Todo código al que aún le queda algo se crea de nuevo en el otro router con el tiempo y los datos que quedan. Lo que no es nuestro no se toca en ninguno de los dos.</translation>
    </message>
    <message>
        <source>The router in its place</source>
        <translation>El router en su lugar</translation>
    </message>
    <message>
        <source>Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what would happen.</source>
        <translation>Primero agréguelo a NettDesk, con su hotspot configurado. No se cambia nada antes de que usted vea qué pasaría.</translation>
    </message>
    <message>
        <source>There is no other router yet</source>
        <translation>Aún no hay otro router</translation>
    </message>
    <message>
        <source>Add the new router first, and set up its hotspot; then come back here.</source>
        <translation>Primero agregue el nuevo router y configure su hotspot; luego vuelva aquí.</translation>
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
        <translation>Lo impiden</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Se crean de nuevo</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Sin nada restante</translation>
    </message>
    <message>
        <source>What the replacement would do</source>
        <translation>Lo que haría el reemplazo</translation>
    </message>
    <message>
        <source>Progress of the replacement</source>
        <translation>Avance del reemplazo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Ver qué pasaría</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>%n código se crea de nuevo en “%1”.</numerusform>
            <numerusform>%n códigos se crean de nuevo en “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has an account that would have to be made again.</source>
        <translation>Ningún código tiene una cuenta que haya que crear de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>%n sin cuenta pasa allí solo en los registros.</numerusform>
            <numerusform>%n sin cuenta pasan allí solo en los registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>%n no se crea de nuevo, porque no le queda nada.</numerusform>
            <numerusform>%n no se crean de nuevo, porque no les queda nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers: it is read a last time, and our accounts there are closed.</source>
        <translation>“%1” responde: se lee por última vez, y nuestras cuentas allí se cierran.</translation>
    </message>
    <message>
        <source>“%1” does not answer: what was used is known as of %2, and our accounts there are closed when it ever answers again.</source>
        <translation>“%1” no responde: lo que se usó se conoce hasta el %2, y nuestras cuentas allí se cierran si alguna vez vuelve a responder.</translation>
    </message>
    <message>
        <source>“%1” does not answer: our accounts there are closed when it ever answers again.</source>
        <translation>“%1” no responde: nuestras cuentas allí se cierran si alguna vez vuelve a responder.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n código se está activando en el router anterior. Primero complételo o termínelo.</numerusform>
            <numerusform>%n códigos se están activando en el router anterior. Primero complételos o termínelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>En el nuevo router %n usuario que no es nuestro tiene nombre de código. Primero cámbiele el nombre o elimínelo allí.</numerusform>
            <numerusform>En el nuevo router %n usuarios que no son nuestros tienen nombres de códigos. Primero cámbieles el nombre o elimínelos allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher belongs to “%1”. There is nothing to replace.</source>
        <translation>Ningún vale pertenece a “%1”. No hay nada que reemplazar.</translation>
    </message>
    <message>
        <source>Reading what was used, and moving the vouchers…</source>
        <translation>Leyendo lo que se usó y moviendo los vales…</translation>
    </message>
    <message>
        <source>Replacing “%1” by “%2”</source>
        <translation>Reemplazando “%1” por “%2”</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are done on “%3”.</source>
        <translation>%1 de %2 cuentas están listas en “%3”.</translation>
    </message>
    <message>
        <source>Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router&apos;s hotspot the same DNS name, or print them again.</source>
        <translation>Las tarjetas impresas con la página de acceso anterior como QR todavía llevan a “%1”. Dé al hotspot del nuevo router el mismo nombre DNS, o imprímalas de nuevo.</translation>
    </message>
    <message>
        <source>Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is then not asked again.</source>
        <translation>Conecte el nuevo router donde estaba el anterior. Cuando “%1” ya no haga falta, apártelo: entonces ya no se consulta.</translation>
    </message>
    <message>
        <source>Put “%1” aside</source>
        <translation>Apartar “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>Se apartó “%1”.</translation>
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
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Datos restantes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>A user of this name stands on the new router and is not ours. Rename or remove it there.</source>
        <translation>En el nuevo router hay un usuario con este nombre que no es nuestro. Cámbiele el nombre o elimínelo allí.</translation>
    </message>
    <message>
        <source>It is being activated on the old router. Finish or end it first.</source>
        <translation>Se está activando en el router anterior. Primero complételo o termínelo.</translation>
    </message>
    <message>
        <source>Made with what is left</source>
        <translation>Se crea con lo que queda</translation>
    </message>
    <message>
        <source>Made as it was sold</source>
        <translation>Se crea como se vendió</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activándose</translation>
    </message>
    <message>
        <source>Name is taken there</source>
        <translation>El nombre ya está en uso allí</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ReplacementRun</name>
    <message>
        <source>The vouchers of “%1” belong to “%2” now; none had an account.</source>
        <translation>Los vales de “%1” ahora pertenecen a “%2”; ninguno tenía cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>Falta crear %n cuenta en “%1”; esto continúa solo.</numerusform>
            <numerusform>Falta crear %n cuentas en “%1”; esto continúa solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>%n código de “%1” está en “%2” con lo que quedaba de él.</numerusform>
            <numerusform>%n códigos de “%1” están en “%2” con lo que quedaba de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n de ellos necesita que alguien decida.</numerusform>
            <numerusform>%n de ellos necesitan que alguien decida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>En “%1” se cierra %n cuenta en cuanto vuelva a responder.</numerusform>
            <numerusform>En “%1” se cierran %n cuentas en cuanto vuelva a responder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterActions</name>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Probar con un router simulado</translation>
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
        <translation>Comparar el certificado…</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>Importar usuarios…</translation>
    </message>
    <message>
        <source>User with just the needed rights…</source>
        <translation>Usuario solo con los permisos necesarios…</translation>
    </message>
    <message>
        <source>Clock and time servers…</source>
        <translation>Reloj y servidores de hora…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todos</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Comprobar %n</numerusform>
            <numerusform>Comprobar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>Reiniciar %n router…</numerusform>
            <numerusform>Reiniciar %n routers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>Volver a usar %n</numerusform>
            <numerusform>Volver a usar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>Apartar %n</numerusform>
            <numerusform>Apartar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>Se agregó “%1”</translation>
    </message>
    <message>
        <source>Asking all routers how they are</source>
        <translation>Consultando el estado de todos los routers</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>Consultando el estado de %n router</numerusform>
            <numerusform>Consultando el estado de %n routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>Respondió %1 de %n router</numerusform>
            <numerusform>Respondieron %1 de %n routers</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1” responde.</translation>
    </message>
    <message>
        <source>“%1” answers after %2: RouterOS %3.</source>
        <translation>“%1” responde en %2: RouterOS %3.</translation>
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
    <message>
        <source>Replace by another router…</source>
        <translation>Reemplazar por otro router…</translation>
    </message>
    <message>
        <source>Groups of routers…</source>
        <translation>Grupos de routers…</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>Crear un grupo con %n router…</numerusform>
            <numerusform>Crear un grupo con estos %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Crear un grupo…</translation>
    </message>
</context>
<context>
    <name>RouterArrangement</name>
    <message>
        <source>Version not known yet</source>
        <translation>Versión aún desconocida</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Put aside: NettDesk does not contact it.</source>
        <translation>Apartado: NettDesk no lo contacta.</translation>
    </message>
    <message>
        <source>It was told to restart. NettDesk looks for it every few seconds.</source>
        <translation>Se le indicó que se reiniciara. NettDesk lo busca cada pocos segundos.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Aún no se ha consultado.</translation>
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
        <translation>Visto por última vez: %1</translation>
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
    <name>RouterDuty</name>
    <message>
        <source>Sell and redeem vouchers</source>
        <translation>Vender y canjear vales</translation>
    </message>
    <message>
        <source>Disconnect guests</source>
        <translation>Desconectar clientes</translation>
    </message>
    <message>
        <source>Change profiles</source>
        <translation>Cambiar perfiles</translation>
    </message>
    <message>
        <source>Reboot the router</source>
        <translation>Reiniciar el router</translation>
    </message>
</context>
<context>
    <name>RouterFacts</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clientes en línea</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Encendido desde hace</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 en uso</translation>
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
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
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
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
</context>
<context>
    <name>RouterGroups</name>
    <message>
        <source>Choose at least one router for the group “%1”. Nothing was saved.</source>
        <translation>Elija al menos un router para el grupo “%1”. No se guardó nada.</translation>
    </message>
    <message>
        <source>This group of routers is not there any more.</source>
        <translation>Este grupo de routers ya no existe.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was saved; choose another name.</source>
        <translation>Ya hay un grupo llamado “%1”. No se guardó nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>Vouchers were made for the group “%1”: it is kept, so that they go on working. You can rename it or change its routers.</source>
        <translation>Se crearon vales para el grupo “%1”: se conserva para que sigan funcionando. Puede cambiarle el nombre o cambiar sus routers.</translation>
    </message>
</context>
<context>
    <name>RouterGroupsDialog</name>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Groups of routers</source>
        <translation>Grupos de routers</translation>
    </message>
    <message>
        <source>A voucher that is made for a group is redeemed at whichever of its routers the guest comes to first.</source>
        <translation>Un vale creado para un grupo se canjea en el primero de sus routers al que llegue el cliente.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Put the routers of one town or one street into a group, and make vouchers that work at any of them.</source>
        <translation>Ponga en un grupo los routers de un pueblo o de una calle, y cree vales que funcionen en cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Buscar routers</translation>
    </message>
    <message>
        <source>Routers of the group</source>
        <translation>Routers del grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n router</numerusform>
            <numerusform>%n routers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n router elegido</numerusform>
            <numerusform>%n routers elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>¿Eliminar el grupo “%1”?</translation>
    </message>
    <message>
        <source>Its routers stay as they are. A group that vouchers were made for cannot be deleted.</source>
        <translation>Sus routers quedan como están. Un grupo para el que se crearon vales no se puede eliminar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>The router let its user in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups).</source>
        <translation>El router dejó entrar a su usuario, pero no le permite leer. Dé a su grupo las políticas api, read, write, test y sensitive en el router (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
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
        <source>Offline</source>
        <translation>Sin conexión</translation>
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
        <source>Rebooting</source>
        <translation>Reiniciándose</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Load and memory</source>
        <translation>Carga y memoria</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>Hotspot guests</source>
        <translation>Clientes del hotspot</translation>
    </message>
    <message>
        <source>PPP sessions</source>
        <translation>Sesiones PPP</translation>
    </message>
    <message>
        <source>The guests&apos; traffic</source>
        <translation>El tráfico de los clientes</translation>
    </message>
    <message>
        <source>%1 cannot be shown: this router&apos;s version, or its packages, do not have that menu.</source>
        <translation>%1: no se puede mostrar, porque la versión de este router, o sus paquetes, no tienen ese menú.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s user may not read that menu. Give its group the policy “read” (System &gt; Users &gt; Groups).</source>
        <translation>%1: no se puede mostrar, porque el usuario del router no puede leer ese menú. Dé a su grupo la política “read” (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s device mode forbids that menu.</source>
        <translation>%1: no se puede mostrar, porque el device-mode del router prohíbe ese menú.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router answered something that no RouterOS we know answers.</source>
        <translation>%1: no se puede mostrar, porque el router respondió algo que no responde ningún RouterOS conocido.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.</source>
        <translation>%1: no se puede mostrar, porque en este router no hay configurado ni hotspot ni servidor PPPoE.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can listen on the way reads the router&apos;s password and the vouchers.</source>
        <translation>Sin cifrar: quien pueda escuchar en el camino lee la contraseña del router y los vales.</translation>
    </message>
    <message>
        <source>Encrypted, but the router does not prove who it is: safe from listeners, not from an impostor.</source>
        <translation>Cifrada, pero el router no demuestra quién es: protege de quien escucha, no de un impostor.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
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
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>%1 de %n en línea</numerusform>
            <numerusform>%1 de %n en línea</numerusform>
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
        <translation>Ningún router coincide</translation>
    </message>
    <message>
        <source>Search looks at name, identity, address, board and version, within the filter.</source>
        <translation>La búsqueda mira nombre, identidad, dirección, modelo y versión, dentro del filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n router seleccionado</numerusform>
            <numerusform>%n routers seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterListTools</name>
    <message>
        <source>All routers</source>
        <translation>Todos los routers</translation>
    </message>
    <message>
        <source>Name, address, board, version</source>
        <translation>Nombre, dirección, modelo, versión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con advertencias</translation>
    </message>
    <message>
        <source>Group of routers</source>
        <translation>Grupo de routers</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Como tarjetas</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By RouterOS</source>
        <translation>Por RouterOS</translation>
    </message>
    <message>
        <source>The first part of the name: “Hall” of “Hall – bar”</source>
        <translation>La primera parte del nombre: “Salón” de “Salón – bar”</translation>
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
    <name>RouterReboot</name>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Reiniciándose</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>No volvió</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No realizado</translation>
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
        <translation>Un router no puede ponerse en su propio lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n código se está activando en el router anterior. Primero complételo o termínelo. No se cambió nada.</numerusform>
            <numerusform>%n códigos se están activando en el router anterior. Primero complételos o termínelos. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new router already has users that are not ours under names of codes, %1 for one. Rename or remove them there. Nothing was changed.</source>
        <translation>El nuevo router ya tiene usuarios que no son nuestros con nombres de códigos, por ejemplo %1. Cámbieles el nombre o elimínelos allí. No se cambió nada.</translation>
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
        <source>Guests</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Encendido desde hace</translation>
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
        <translation>%1 de %2 libres</translation>
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
    <name>RouterView</name>
    <message>
        <source>Back to all routers</source>
        <translation>Volver a todos los routers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Parts of the router</source>
        <translation>Partes del router</translation>
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
        <translation>El reloj está %1 adelantado</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>El reloj está %1 atrasado</translation>
    </message>
    <message>
        <source>What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it take its time from time servers.</source>
        <translation>Lo que el router termina por sí mismo terminaría a una hora equivocada, y su registro indica horas erróneas. Haga que tome la hora de servidores de hora.</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <translation>Muestra otro certificado</translation>
    </message>
    <message>
        <source>Nothing is sent to it until somebody has compared both fingerprints.</source>
        <translation>No se le envía nada hasta que alguien haya comparado ambas huellas.</translation>
    </message>
    <message>
        <source>It refuses our user or password</source>
        <translation>Rechaza nuestro usuario o contraseña</translation>
    </message>
    <message>
        <source>It is not tried again until they are changed here: routers log every try.</source>
        <translation>No se reintenta hasta que se cambien aquí: los routers registran cada intento.</translation>
    </message>
    <message>
        <source>Our user may not read there</source>
        <translation>Nuestro usuario no puede leer allí</translation>
    </message>
    <message>
        <source>Give the router&apos;s user the policies “api” and “read”, or have a user with just the needed rights made.</source>
        <translation>Dé al usuario del router las políticas “api” y “read”, o haga crear un usuario solo con los permisos necesarios.</translation>
    </message>
    <message>
        <source>A part of it cannot be read</source>
        <translation>Una parte de él no se puede leer</translation>
    </message>
    <message>
        <source>The line is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>The router does not prove who it is</source>
        <translation>El router no demuestra quién es</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Edit router…</source>
        <translation>Editar router…</translation>
    </message>
    <message>
        <source>Make a user…</source>
        <translation>Crear un usuario…</translation>
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
        <translation>Routers</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>Nothing stands paid for “%1”, so there is nothing to give back.</source>
        <translation>No consta ningún pago por “%1”, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was changed; start again.</source>
        <translation>Esta solicitud ya se usó para otra cosa. No se cambió nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>This sale was taken back before, or never made.</source>
        <translation>Esta venta ya se anuló, o nunca se hizo.</translation>
    </message>
    <message>
        <source>“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give the money back.</source>
        <translation>“%1” se vendió hace más de %2 segundos. Alguien con permiso para eliminar vales aún puede devolver el dinero.</translation>
    </message>
    <message>
        <source>“%1” was redeemed or used meanwhile, so the sale stands.</source>
        <translation>“%1” se canjeó o se usó entretanto, así que la venta se mantiene.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Este vale no está (o ya no está) en la base de datos.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Aún no hay ningún negocio en esta base de datos. Termine la configuración inicial.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>No existe ese paquete.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was sold.</source>
        <translation>El paquete “%1” está desactivado. No se vendió nada.</translation>
    </message>
    <message>
        <source>The package “%1” is for any router. Say which one this guest uses; nothing was sold.</source>
        <translation>El paquete “%1” es para cualquier router. Indique cuál usa este cliente; no se vendió nada.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose another one.</source>
        <translation>El router “%1” está desactivado en NettDesk. No se vendió nada; actívelo o elija otro.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Nothing was sold.</source>
        <translation>No hay ningún vale con el código “%1”. No se vendió nada.</translation>
    </message>
    <message>
        <source>“%1” was sold already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” ya se vendió: %2, por %3. No se cobró nada.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was charged.</source>
        <translation>“%1” ya se canjeó: %2, por %3. No se cobró nada.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was sold.</source>
        <translation>“%1” está bloqueado. No se vendió nada.</translation>
    </message>
    <message>
        <source>“%1” can no longer be redeemed, so it was not sold. Take another one.</source>
        <translation>“%1” ya no se puede canjear, así que no se vendió. Tome otro.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was sold; start again.</source>
        <translation>Esta solicitud ya se usó para otra cosa. No se vendió nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who sold a voucher, and at which counter</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>“%1” was paid for before. Nothing was charged again.</source>
        <translation>“%1” ya se había pagado. No se cobró de nuevo.</translation>
    </message>
    <message>
        <source>Name a package or a code. Nothing was sold.</source>
        <translation>Indique un paquete o un código. No se vendió nada.</translation>
    </message>
    <message>
        <source>Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Vendido y registrado, pero no se pudo crear la cuenta en “%1”; alguien debe decidir. %2</translation>
    </message>
    <message>
        <source>Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2</source>
        <translation>Vendido y registrado. El código funcionará en cuanto “%1” acepte la cuenta; eso continúa solo. %2</translation>
    </message>
    <message>
        <source>Nothing was sold by this request.</source>
        <translation>Esta solicitud no vendió nada.</translation>
    </message>
    <message>
        <source>Say why the money is given back. Nothing was changed.</source>
        <translation>Indique por qué se devuelve el dinero. No se cambió nada.</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todos los que coinciden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
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
    <name>ShapePanel</name>
    <message>
        <source>Line width</source>
        <translation>Grosor de línea</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Esquinas redondeadas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>Color de línea</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Discontinua</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Con relleno</translation>
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
    <name>SkipReason</name>
    <message>
        <source>It was imported before and belongs to a customer.</source>
        <translation>Ya se importó antes y pertenece a un abonado.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same user name.</source>
        <translation>Un abonado u otra cuenta de esta importación tiene el mismo nombre de usuario.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same e-mail address.</source>
        <translation>Un abonado u otra cuenta de esta importación tiene el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>It is the account of a voucher that NettDesk sold.</source>
        <translation>Es la cuenta de un vale que vendió NettDesk.</translation>
    </message>
    <message>
        <source>It is an account that the router made by itself.</source>
        <translation>Es una cuenta que el router creó por sí mismo.</translation>
    </message>
    <message>
        <source>It is for another service than PPPoE.</source>
        <translation>Es para un servicio distinto de PPPoE.</translation>
    </message>
    <message>
        <source>Its name is empty, too long or not readable, so that it could not be found again.</source>
        <translation>Su nombre está vacío, es demasiado largo o no es legible, así que no se podría volver a encontrar.</translation>
    </message>
</context>
<context>
    <name>SlipPrinter</name>
    <message>
        <source>The slip of %1 was printed, but not written down as printed</source>
        <translation>El comprobante de %1 se imprimió, pero no se anotó como impreso</translation>
    </message>
    <message>
        <source>The slip of %1 was not printed</source>
        <translation>El comprobante de %1 no se imprimió</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SlipSettingsDialog</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Ancho del rollo</translation>
    </message>
    <message>
        <source>Cut the paper behind each slip</source>
        <translation>Cortar el papel después de cada comprobante</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>Abrir el cajón de dinero</translation>
    </message>
    <message>
        <source>Print a slip after each sale</source>
        <translation>Imprimir un comprobante después de cada venta</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
    <message>
        <source>For this counter only. Every other computer has its own.</source>
        <translation>Solo para esta caja. Cada una de las demás computadoras tiene la suya.</translation>
    </message>
    <message>
        <source>Show a preview first</source>
        <translation>Mostrar primero una vista previa</translation>
    </message>
    <message>
        <source>Choose the printer each time.</source>
        <translation>Elegir la impresora cada vez.</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Una impresora de esta computadora</translation>
    </message>
    <message>
        <source>By the printing system, on roll paper.</source>
        <translation>Con el sistema de impresión, en papel de rollo.</translation>
    </message>
    <message>
        <source>A receipt printer on the network</source>
        <translation>Una impresora de recibos en la red</translation>
    </message>
    <message>
        <source>ESC/POS, usually at port 9100.</source>
        <translation>ESC/POS, normalmente en el puerto 9100.</translation>
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
        <translation>La predeterminada del sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SoldView</name>
    <message>
        <source>Selling %1…</source>
        <extracomment>%1 the name of a package</extracomment>
        <translation>Vendiendo %1…</translation>
    </message>
    <message>
        <source>The sale of %1 was taken back</source>
        <translation>Se anuló la venta de %1</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Devuelva %1. El código ya no funciona.</translation>
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
        <translation>Copia el código y la contraseña</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Deshacer (%1 s)</translation>
    </message>
    <message>
        <source>See whether it was sold</source>
        <translation>Ver si se vendió</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Sold: %1 for %2</source>
        <extracomment>%1 the name of a package, %2 what was paid</extracomment>
        <translation>Vendido: %1 por %2</translation>
    </message>
    <message>
        <source>The guest can sign in now.</source>
        <translation>El cliente ya puede conectarse.</translation>
    </message>
    <message>
        <source>It is being activated: the router is told as soon as it answers.</source>
        <translation>Se está activando: se avisa al router en cuanto responda.</translation>
    </message>
    <message>
        <source>The code is redeemed when the guest uses it.</source>
        <translation>El código se canjea cuando el cliente lo usa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is the same as the code</source>
        <translation>La contraseña es igual que el código</translation>
    </message>
    <message>
        <source>No password: the code alone signs in</source>
        <translation>Sin contraseña: basta el código para conectarse</translation>
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
        <source>Counts from the first sign-in</source>
        <translation>Cuenta desde la primera conexión</translation>
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
    <name>TermsFields</name>
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
        <source>Sign-ins at once</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>How many devices may use one code at the same time.</source>
        <translation>Cuántos dispositivos pueden usar un código al mismo tiempo.</translation>
    </message>
    <message>
        <source>Only the device that signs in first</source>
        <translation>Solo el dispositivo que se conecta primero</translation>
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
        <source>None</source>
        <translation>Ninguno</translation>
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
    <name>TermsInput</name>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Solo cuenta mientras el cliente está conectado; el resto queda para después.</translation>
    </message>
    <message>
        <source>First used now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Si se usa por primera vez ahora, termina el %1, en línea o no.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Si se canjea ahora, termina el %1, en línea o no.</translation>
    </message>
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
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Ingrese la velocidad en Mbit/s, como 10 o 0.5.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Ingrese un número de 1 a %1.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Un vale necesita un final: ingrese un límite de tiempo, un límite de datos o ambos.</translation>
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
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>Este diseño de tarjeta no se puede usar: no está escrito como JSON (en el byte %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>Este archivo no es un diseño de tarjeta de NettDesk.</translation>
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
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Agregar router</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2</source>
        <translation>No se puede escribir el archivo “%1”. %2</translation>
    </message>
    <message>
        <source>Stopped before the end. No file was written.</source>
        <translation>Se detuvo antes del final. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” is one part too many: a rate limit has at most six, parted by blanks.</source>
        <translation>“%1” es una parte de más: un límite de velocidad tiene seis como máximo, separadas por espacios.</translation>
    </message>
    <message>
        <source>The rate limit cannot be read at character %1. %2</source>
        <translation>El límite de velocidad no se puede leer en el carácter %1. %2</translation>
    </message>
    <message>
        <source>A priority is one number from 1 (served first) to 8.</source>
        <translation>Una prioridad es un número de 1 (se atiende primero) a 8.</translation>
    </message>
    <message>
        <source>Give the speed first: priority and guaranteed speed only count within one.</source>
        <translation>Indique primero la velocidad: la prioridad y la velocidad garantizada solo cuentan dentro de una.</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 bajada, %2 subida</translation>
    </message>
    <message>
        <source>%1; for a short while %2 down, %3 up</source>
        <translation>%1; por poco tiempo %2 bajada, %3 subida</translation>
    </message>
    <message>
        <source>%1; at least %2 down, %3 up</source>
        <translation>%1; al menos %2 bajada, %3 subida</translation>
    </message>
    <message>
        <source>This is not where a page of this list ended. Begin the list anew.</source>
        <translation>Aquí no terminaba ninguna página de esta lista. Empiece la lista de nuevo.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than %1 MB.</source>
        <translation>Este diseño de tarjeta no se puede usar: supera %1 MB.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads versions 1 to %2. Use a newer NettDesk for it.</source>
        <translation>Este diseño de tarjeta es de la versión %1, y este programa lee las versiones 1 a %2. Use un NettDesk más nuevo.</translation>
    </message>
    <message>
        <source>This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design is as it was.</source>
        <translation>Esta imagen ocupa %1 KB; una tarjeta puede llevar %2 KB. Primero redúzcala. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.</source>
        <translation>Esta imagen tiene %1 × %2 píxeles; se pueden usar %3 por lado como máximo. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough for a card. Use a simpler one. The design is as it was.</source>
        <translation>Esta imagen no se puede reducir lo suficiente para una tarjeta. Use una más sencilla. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The design is as it was.</source>
        <translation>No se puede abrir “%1”. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>“%1” is larger than 30 MB. Make it smaller first. The design is as it was.</source>
        <translation>“%1” supera 30 MB. Primero redúzcalo. El diseño queda como estaba.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>language, what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first line names columns, but none of them is “code”. Nothing was read.</source>
        <translation>La primera línea nombra columnas, pero ninguna es “code”. No se leyó nada.</translation>
    </message>
    <message>
        <source>The first line must name the columns (code, password, router …). Without it, a file may only have a code and a password in each line. Nothing was read.</source>
        <translation>La primera línea debe nombrar las columnas (code, password, router …). Sin ella, un archivo solo puede tener un código y una contraseña en cada línea. No se leyó nada.</translation>
    </message>
    <message>
        <source>There is no router “%1”.</source>
        <translation>No hay ningún router “%1”.</translation>
    </message>
    <message>
        <source>No router is named for this code.</source>
        <translation>No se indica ningún router para este código.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 1d, 12h or 90m.</source>
        <translation>“%1” no es un tiempo como 1d, 12h o 90m.</translation>
    </message>
    <message>
        <source>Time counts as “elapsed” or “online”, not as “%1”.</source>
        <translation>El tiempo cuenta como “elapsed” u “online”, no como “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.</source>
        <translation>“%1” no es un día como 2026-12-31 ni una hora como 2026-12-31T18:00+01:00.</translation>
    </message>
    <message>
        <source>It could be redeemed until a time that is past.</source>
        <translation>Se podía canjear hasta un momento que ya pasó.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>“Válido hasta” debe ser posterior a “válido desde”.</translation>
    </message>
    <message>
        <source>It ends at a time that is past.</source>
        <translation>Termina en un momento que ya pasó.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>El precio está en “%1”, pero el negocio vende en “%2”.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>La contraseña tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>No hay ningún paquete “%1”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was imported.</source>
        <translation>Se detuvo antes del final. No se importó nada.</translation>
    </message>
    <message>
        <source>Its state is “%1”: only unused codes are imported.</source>
        <translation>Su estado es “%1”: solo se importan códigos sin usar.</translation>
    </message>
    <message>
        <source>The same code, as people read it, stands on line %1.</source>
        <translation>El mismo código, tal como lo leen las personas, está en la línea %1.</translation>
    </message>
    <message>
        <source>The design “%1” is kept but cannot be used. %2</source>
        <translation>El diseño “%1” se conserva pero no se puede usar. %2</translation>
    </message>
    <message>
        <source>There is a design “%1” already. Give this one another name.</source>
        <translation>Ya hay un diseño “%1”. Dé otro nombre a este.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Their design was kept; save yours under another name.</source>
        <translation>Otra persona cambió “%1” entretanto. Su diseño se conservó; guarde el que editó usted con otro nombre.</translation>
    </message>
    <message>
        <source>Somebody has deleted “%1” meanwhile. Save yours as a new one.</source>
        <translation>Alguien eliminó “%1” entretanto. Guarde el suyo como uno nuevo.</translation>
    </message>
    <message>
        <source>There is no design “%1” any more.</source>
        <translation>Ya no existe el diseño “%1”.</translation>
    </message>
    <message>
        <source>A Wi-Fi name has at most 32 bytes; this one has %1.</source>
        <translation>Un nombre de Wi-Fi tiene 32 bytes como máximo; este tiene %1.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it whole: https://portal.cafe.example/redeem</source>
        <translation>“%1” no es una dirección web. Escríbala completa: https://portal.cafe.example/redeem</translation>
    </message>
    <message>
        <source>There are no cards to write down as printed.</source>
        <translation>No hay tarjetas que anotar como impresas.</translation>
    </message>
    <message>
        <source>None of these vouchers is in this shop, so no print was written down.</source>
        <translation>Ninguno de estos vales está en este negocio, así que no se anotó ninguna impresión.</translation>
    </message>
    <message>
        <source>This print has cards 1 to %1. Give the last one that came out well, or 0 if none did.</source>
        <translation>Esta impresión tiene las tarjetas 1 a %1. Indique la última que salió bien, o 0 si no salió ninguna.</translation>
    </message>
    <message>
        <source>%1 has already said what became of this print. Nothing was changed.</source>
        <translation>%1 ya indicó el resultado de esta impresión. No se cambió nada.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>La impresora</translation>
    </message>
    <message>
        <source>Somebody else said at the same moment what became of this print. Look again.</source>
        <translation>Otra persona indicó en el mismo momento el resultado de esta impresión. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Say first which card of this print was the last good one.</source>
        <translation>Indique primero cuál fue la última tarjeta buena de esta impresión.</translation>
    </message>
    <message>
        <source>All cards of this print came out; there is nothing left.</source>
        <translation>Salieron todas las tarjetas de esta impresión; no queda nada.</translation>
    </message>
    <message>
        <source>“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.</source>
        <translation>“%1” no es la dirección de una impresora. Escríbala como 192.168.88.20 o 192.168.88.20:9100.</translation>
    </message>
    <message>
        <source>At most %1 vouchers are deleted in one go. Nothing was changed.</source>
        <translation>Se pueden eliminar %1 vales a la vez como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was deleted.</source>
        <translation>Esta solicitud ya se usó para otra cosa. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted by this request.</source>
        <translation>Esta solicitud no eliminó nada.</translation>
    </message>
    <message>
        <source>This was deleted more than %1 seconds ago and can no longer be undone.</source>
        <translation>Esto se eliminó hace más de %1 segundos y ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.</source>
        <translation>Línea %1: %2 No se importó nada; corrija el archivo u omita las líneas erróneas.</translation>
    </message>
    <message>
        <source>This file was imported by the same request before. Nothing was imported again.</source>
        <translation>Este archivo ya se importó con la misma solicitud. No se importó nada de nuevo.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of vouchers (router, package, limits, price). Nothing was imported; cut it into several.</source>
        <translation>El archivo tiene más de %1 tipos de vales (router, paquete, límites, precio). No se importó nada; divídalo en varios.</translation>
    </message>
    <message>
        <source>Somebody made one of these codes at this moment. Nothing was imported; try again.</source>
        <translation>Alguien creó uno de estos códigos en este momento. No se importó nada; reintente.</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vender un paquete</translation>
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
        <source>Your business</source>
        <translation>Su negocio</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi para clientes</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Pase de un día</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House and Conference Centre</source>
        <translation>Casa de Huéspedes y Centro de Convenciones Gran Ribera</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House Wi-Fi</source>
        <translation>Wi-Fi Casa de Huéspedes Gran Ribera</translation>
    </message>
    <message>
        <source>Conference delegate, three days, high speed</source>
        <translation>Asistente a convención, tres días, alta velocidad</translation>
    </message>
    <message>
        <source>Conference centre, second floor</source>
        <translation>Centro de convenciones, segundo piso</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Write a speed like 10M, 512k or 2.5M.</source>
        <translation>Escriba una velocidad como 10M, 512k o 2.5M.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as 8.</source>
        <translation>Escriba segundos enteros, como 8.</translation>
    </message>
    <message>
        <source>Check all routers</source>
        <translation>Comprobar todos los routers</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>Se envió %n hoja a la impresora</numerusform>
            <numerusform>Se enviaron %n hojas a la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>Se envió %n tarjeta a la impresora</numerusform>
            <numerusform>Se enviaron %n tarjetas a la impresora</numerusform>
        </translation>
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
        <source>A password belongs to a Wi-Fi: write the Wi-Fi&apos;s name, too.</source>
        <translation>Una contraseña pertenece a un Wi-Fi: escriba también el nombre del Wi-Fi.</translation>
    </message>
    <message>
        <source>This voucher was deleted more than %1 seconds ago or was refunded, and stays deleted. Sell or give another code.</source>
        <translation>Este vale se eliminó hace más de %1 segundos o se reembolsó, y sigue eliminado. Venda o dé otro código.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Between the parts</source>
        <translation>Entre las partes</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smallest text size</source>
        <translation>Tamaño mínimo del texto</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Noto, which comes with NettDesk</source>
        <translation>Noto, que viene con NettDesk</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no está en esta computadora)</translation>
    </message>
    <message>
        <source>Each line is left out when the voucher has no value for it.</source>
        <translation>Cada línea se omite si el vale no tiene un valor para ella.</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Entre las líneas</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Una coma</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>Un guion</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code: every character as wide as the others, so that 0 and O, 1 and l differ</source>
        <translation>Código: todos los caracteres del mismo ancho, para distinguir 0 de O y 1 de l</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Al centro</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas como máximo</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>Router off</source>
        <translation>Router sin conexión</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1 now, at most %2 at %3</source>
        <extracomment>a chart in words: %1 the last value, %2 the highest one, %3 a time of day</extracomment>
        <translation>%1 ahora, como máximo %2 a las %3</translation>
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
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n vale</numerusform>
            <numerusform>%n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Usted cobró hoy</translation>
    </message>
    <message>
        <source>Lately at this counter</source>
        <translation>Lo último en esta caja</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Nada desde que inició sesión.</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <source>%1: draw it on the card, or press Enter on the card to put it in the middle</source>
        <translation>%1: dibújelo en la tarjeta, o presione Enter sobre la tarjeta para ponerlo en el centro</translation>
    </message>
</context>
<context>
    <name>TopUpDialog</name>
    <message>
        <source>Code that is given to it</source>
        <translation>Código que se le agrega</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid for it yet, it is paid now.</source>
        <translation>Escanee o escriba otro código: su tiempo y sus datos pasan a este, y con eso queda agotado. Si aún nadie lo pagó, se paga ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Aceptar el certificado nuevo</translation>
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
    <name>UserImport</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Este router no está (o ya no está) en la lista de routers.</translation>
    </message>
    <message>
        <source>The import was stopped. What was created stays; the same import again goes on where it ended.</source>
        <translation>Se detuvo la importación. Lo creado se queda; la misma importación, repetida, continúa donde terminó.</translation>
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
    <name>VoucherActs</name>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>¿Por qué no funciona?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Imprimir %n tarjeta…</numerusform>
            <numerusform>Imprimir %n tarjetas…</numerusform>
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
            <numerusform>Vender %n vale…</numerusform>
            <numerusform>Vender %n vales…</numerusform>
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
            <numerusform>Terminar %n vale…</numerusform>
            <numerusform>Terminar %n vales…</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>Ampliar %n vale…</numerusform>
            <numerusform>Ampliar %n vales…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Ampliar…</translation>
    </message>
    <message>
        <source>Top up with another code…</source>
        <translation>Recargar con otro código…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>Mover %n a otro router…</numerusform>
            <numerusform>Mover %n a otro router…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another router…</source>
        <translation>Mover a otro router…</translation>
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
        <translation>Liberar el dispositivo</translation>
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
            <numerusform>Eliminar %n vale</numerusform>
            <numerusform>Eliminar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Los códigos terminan ahora y para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n de ellos está en uso: a ese cliente se le corta.</numerusform>
            <numerusform>%n de ellos están en uso: a esos clientes se les corta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>¿Terminar %n vale?</numerusform>
            <numerusform>¿Terminar %n vales?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>Terminar %n vale</numerusform>
            <numerusform>Terminar %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending vouchers</source>
        <translation>Terminando vales</translation>
    </message>
    <message>
        <source>Vouchers ended: %1</source>
        <translation>Vales terminados: %1</translation>
    </message>
    <message>
        <source>Extending vouchers</source>
        <translation>Ampliando vales</translation>
    </message>
    <message>
        <source>Vouchers extended: %1</source>
        <translation>Vales ampliados: %1</translation>
    </message>
    <message>
        <source>Moving vouchers</source>
        <translation>Moviendo vales</translation>
    </message>
    <message>
        <source>Vouchers moved: %1</source>
        <translation>Vales movidos: %1</translation>
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
        <translation>Bloqueando vales</translation>
    </message>
    <message>
        <source>Unblocking vouchers</source>
        <translation>Desbloqueando vales</translation>
    </message>
    <message>
        <source>Vouchers blocked: %1</source>
        <translation>Vales bloqueados: %1</translation>
    </message>
    <message>
        <source>Vouchers unblocked: %1</source>
        <translation>Vales desbloqueados: %1</translation>
    </message>
    <message>
        <source>%1 was topped up</source>
        <translation>Se recargó %1</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>¿Vender %n vale?</numerusform>
            <numerusform>¿Vender %n vales?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1. Each is recorded as sold by you, with its own payment.</source>
        <translation>Cobre %1. Cada uno se registra como vendido por usted, con su propio pago.</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>Vender %n vale</numerusform>
            <numerusform>Vender %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling vouchers</source>
        <translation>Vendiendo vales</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>Se vendió %n vale</numerusform>
            <numerusform>Se vendieron %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>¿Reembolsar %1?</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Devuelva %1. El código ya no funciona.</translation>
    </message>
    <message>
        <source>Give back %1. The guest goes on with the code: end it too, if that shall not be.</source>
        <translation>Devuelva %1. El cliente sigue con el código: si no debe ser así, termínelo también.</translation>
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
        <translation>Queda junto al pago, para las cuentas.</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>Se reembolsó %1</translation>
    </message>
    <message>
        <source>It was redeemed or is over: such vouchers are kept. End it instead.</source>
        <translation>Se canjeó o ya terminó: esos vales se conservan. Mejor termínelo.</translation>
    </message>
    <message>
        <source>It was sold: refund it instead.</source>
        <translation>Se vendió: mejor reembólselo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n vale?</numerusform>
            <numerusform>¿Eliminar %n vales?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match the filter, also those that are not on show. Only active ones are deleted.</source>
        <translation>Todos los que coinciden con el filtro, también los que no se ven. Solo se eliminan los activos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n de ellos se vendió: su dinero se devuelve, y eso no se puede deshacer.</numerusform>
            <numerusform>%n de ellos se vendieron: su dinero se devuelve, y eso no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and refund</source>
        <translation>Eliminar y reembolsar</translation>
    </message>
    <message>
        <source>Reason for the refund</source>
        <translation>Motivo del reembolso</translation>
    </message>
    <message>
        <source>Stands with each payment, for the books.</source>
        <translation>Queda junto a cada pago, para las cuentas.</translation>
    </message>
    <message>
        <source>Deleting vouchers</source>
        <translation>Eliminando vales</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>Se eliminó %n vale</numerusform>
            <numerusform>Se eliminaron %n vales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>Quedó %n vale: se canjeó, se vendió o ya terminó.</numerusform>
            <numerusform>Quedaron %n vales: se canjearon, se vendieron o ya terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>%n vale está activo de nuevo</numerusform>
            <numerusform>%n vales están activos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The router was told</source>
        <translation>Se avisó al router</translation>
    </message>
    <message>
        <source>The router is switched on</source>
        <translation>El router está activado</translation>
    </message>
    <message>
        <source>The package is offered again</source>
        <translation>El paquete se ofrece de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>Exportar %n vale como archivo CSV…</numerusform>
            <numerusform>Exportar %n vales como archivo CSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Exportar como archivo CSV…</translation>
    </message>
    <message>
        <source>%1 was released</source>
        <translation>Se liberó %1</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 está activo de nuevo</translation>
    </message>
</context>
<context>
    <name>VoucherCsv</name>
    <message>
        <source>There is no code.</source>
        <translation>No hay ningún código.</translation>
    </message>
    <message>
        <source>The code must have %1 letters or digits at least and %2 characters at most.</source>
        <translation>El código debe tener %1 letras o dígitos como mínimo y %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The code may hold letters A to Z, digits and - . _ @ only.</source>
        <translation>El código solo puede tener letras de la A a la Z, dígitos y - . _ @.</translation>
    </message>
    <message>
        <source>This code was here and was deleted; it stays taken for ever.</source>
        <translation>Este código estuvo aquí y se eliminó; queda ocupado para siempre.</translation>
    </message>
    <message>
        <source>A voucher has this code already.</source>
        <translation>Un vale ya tiene este código.</translation>
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
    <message>
        <source>Sign-ins at once</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Solo el primero que se conecta</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Termina a más tardar</translation>
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
        <translation>Primera conexión</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Tiempo en línea</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Not known: the router had forgotten it</source>
        <translation>Desconocido: el router lo había olvidado</translation>
    </message>
    <message>
        <source>Its time was used up</source>
        <translation>Su tiempo se agotó</translation>
    </message>
    <message>
        <source>Its data was used up</source>
        <translation>Sus datos se agotaron</translation>
    </message>
    <message>
        <source>Its date passed</source>
        <translation>Su fecha pasó</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Terminado a mano</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Given to another code</source>
        <translation>Pasado a otro código</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>En el router</translation>
    </message>
    <message>
        <source>Not yet: it is put there by itself</source>
        <translation>Aún no: se pone allí automáticamente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any router of its group</source>
        <translation>Cualquier router de su grupo</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Cualquier router: queda el primero</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Cualquier router, con traslado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Se puede canjear en</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
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
        <translation>Visto por última vez: %1. Una dirección cambiante: el dispositivo puede volver con otra.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Visto por última vez: %1</translation>
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
        <translation>Desconecta este dispositivo y lo olvida, para que otro pueda ocupar su lugar.</translation>
    </message>
    <message>
        <source>Release the device %1</source>
        <translation>Liberar el dispositivo %1</translation>
    </message>
</context>
<context>
    <name>VoucherFilters</name>
    <message>
        <source>Show vouchers of this router</source>
        <translation>Mostrar los vales de este router</translation>
    </message>
    <message>
        <source>Show vouchers of this package</source>
        <translation>Mostrar los vales de este paquete</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Mostrar los vales de este lote</translation>
    </message>
    <message>
        <source>Show vouchers made within this time</source>
        <translation>Mostrar los vales creados en este periodo</translation>
    </message>
    <message>
        <source>Day on which they were made</source>
        <translation>Día en que se crearon</translation>
    </message>
    <message>
        <source>Show vouchers by what was done with them</source>
        <translation>Mostrar los vales según lo que se hizo con ellos</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Todos los routers</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>Creados en cualquier momento</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Creados hoy</translation>
    </message>
    <message>
        <source>Made yesterday</source>
        <translation>Creados ayer</translation>
    </message>
    <message>
        <source>Made in the last 7 days</source>
        <translation>Creados en los últimos 7 días</translation>
    </message>
    <message>
        <source>Made in the last 30 days</source>
        <translation>Creados en los últimos 30 días</translation>
    </message>
    <message>
        <source>Made on one day…</source>
        <translation>Creados en un día…</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Vendidos o no</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidos</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>No vendidos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresos</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nunca impresos</translation>
    </message>
    <message>
        <source>On the router ahead</source>
        <translation>En el router por adelantado</translation>
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
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>Cualquier parte de un código</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimir tarjetas…</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Ningún vale coincide</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Aún no hay vales</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Un vale es un código que da a un cliente internet por un tiempo o una cantidad de datos. Genere algunos, imprímalos como tarjetas y canjéelos en caja.</translation>
    </message>
    <message>
        <source>Import from a CSV file…</source>
        <translation>Importar de un archivo CSV…</translation>
    </message>
    <message>
        <source>Export these vouchers as a CSV file…</source>
        <translation>Exportar estos vales como archivo CSV…</translation>
    </message>
    <message>
        <source>Compare with the router…</source>
        <translation>Comparar con el router…</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state and filters.</source>
        <translation>La búsqueda encuentra cualquier parte de un código, dentro del estado y los filtros elegidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n vale seleccionado</numerusform>
            <numerusform>%n vales seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todos los que coinciden</translation>
    </message>
    <message>
        <source>Export vouchers</source>
        <translation>Exportar vales</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>vales</translation>
    </message>
    <message>
        <source>Exporting vouchers to “%1”</source>
        <translation>Exportando vales a “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>Se exportó %n vale</numerusform>
            <numerusform>Se exportaron %n vales</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
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
    <message>
        <source>“Ends at the latest” is in the past: these vouchers would never work.</source>
        <translation>“Termina a más tardar” está en el pasado: estos vales nunca funcionarían.</translation>
    </message>
    <message>
        <source>“Ends at the latest” must be later than “valid from”.</source>
        <translation>“Termina a más tardar” debe ser posterior a “válido desde”.</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning are for one router: on several, each would give the full time. Choose one router, or “on redemption”.</source>
        <translation>Los códigos que están en un router desde el principio son para un solo router: en varios, cada uno daría el tiempo completo. Elija un solo router, o “al canjear”.</translation>
    </message>
    <message>
        <source>Choose the group of routers that these vouchers are for, or one router.</source>
        <translation>Elija el grupo de routers para el que son estos vales, o un router.</translation>
    </message>
    <message>
        <source>Between 1 and %1 devices may be signed in with one code at the same time.</source>
        <translation>Con un código pueden estar conectados de 1 a %1 dispositivos al mismo tiempo.</translation>
    </message>
    <message>
        <source>A code that is locked to the first device lets only one device sign in at a time.</source>
        <translation>Un código ligado al primer dispositivo solo permite un dispositivo conectado a la vez.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>No existe ese paquete.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was made; switch it on under Packages first.</source>
        <translation>El paquete “%1” está desactivado. No se creó nada; primero actívelo en Paquetes.</translation>
    </message>
    <message>
        <source>The package “%1” is for another router. Nothing was made.</source>
        <translation>El paquete “%1” es para otro router. No se creó nada.</translation>
    </message>
    <message>
        <source>Codes of this form could be guessed on the router&apos;s own sign-in page, where every try counts. Nothing was made; use more symbols.</source>
        <translation>Los códigos de esta forma se podrían adivinar en la página de acceso del router, donde cada intento cuenta. No se creó nada; use más símbolos.</translation>
    </message>
    <message>
        <source>These codes stand on the router, whose sign-in page anybody may try: the chance that one is guessed within a year of steady tries is %1 %. More symbols make it smaller.</source>
        <translation>Estos códigos están en el router, cuya página de acceso cualquiera puede probar: la probabilidad de que se adivine uno en un año de intentos constantes es del %1 %. Con más símbolos es menor.</translation>
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
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
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
        <translation>Impreso</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>En el router</translation>
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
        <translation>En espera</translation>
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
    <message>
        <source>Redeem a code, in a window of its own</source>
        <translation>Canjear un código, en una ventana propia</translation>
    </message>
    <message>
        <source>Why doesn&apos;t a code work?</source>
        <translation>¿Por qué no funciona un código?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t %1 work?</source>
        <translation>¿Por qué no funciona %1?</translation>
    </message>
    <message>
        <source>Compare vouchers with the router</source>
        <translation>Comparar vales con el router</translation>
    </message>
    <message>
        <source>Import vouchers from a CSV file</source>
        <translation>Importar vales de un archivo CSV</translation>
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
    <name>nettdesk::fleet::Profile</name>
    <message>
        <source>“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing was changed; make a profile of another name.</source>
        <translation>NettDesk mantiene “%1” para la velocidad que indica su nombre, y lo restablecería. No se cambió nada; cree un perfil con otro nombre.</translation>
    </message>
    <message>
        <source>The profile “%1” is not on the router any more. Nothing was changed; refresh the profiles.</source>
        <translation>El perfil “%1” ya no está en el router. No se cambió nada; actualice los perfiles.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was changed; refresh the profiles.</source>
        <translation>El perfil “%1” ahora se llama “%2” en el router: alguien le cambió el nombre allí. No se cambió nada; actualice los perfiles.</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and cannot be removed. Nothing was changed.</source>
        <translation>“%1” es un perfil propio del router y no se puede quitar. No se cambió nada.</translation>
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
    <name>nettdesk::ui::Profile</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
