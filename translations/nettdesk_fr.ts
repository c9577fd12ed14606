<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sells internet access through MikroTik routers.</source>
        <translation>Vend l’accès à Internet avec des routeurs MikroTik.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>NettDesk is free software: you may use, change and share it under the GNU General Public License, version 3 or later.</source>
        <translation>NettDesk est un logiciel libre : vous pouvez l’utiliser, le modifier et le partager selon la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>It is built with Qt %1 (LGPL version 3).</source>
        <translation>Il est construit avec Qt %1 (LGPL version 3).</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons.</source>
        <translation>Icônes : Tabler Icons.</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>À propos de NettDesk</translation>
    </message>
</context>
<context>
    <name>AccountActs</name>
    <message>
        <source>This request does not say which one it is. Nothing was changed.</source>
        <translation>Cette demande ne dit pas laquelle elle est. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is being activated at this moment. Try again when that is done.</source>
        <translation>« %1 » est justement en cours de mise en service. Réessayez quand ce sera fait.</translation>
    </message>
    <message>
        <source>“%1” is over already.</source>
        <translation>« %1 » est déjà terminé.</translation>
    </message>
    <message>
        <source>“%1” has no time limit, so it cannot be given more time.</source>
        <translation>« %1 » n’a pas de limite de temps ; il ne peut donc pas recevoir plus de temps.</translation>
    </message>
    <message>
        <source>“%1” has no data limit, so it cannot be given more data.</source>
        <translation>« %1 » n’a pas de limite de données ; il ne peut donc pas recevoir plus de données.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment.</source>
        <translation>« %1 » vient d’être modifié par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” is over. Give the guest a new code.</source>
        <translation>« %1 » est terminé. Donnez un nouveau code au client.</translation>
    </message>
    <message>
        <source>Say how much time or data to add. Nothing was changed.</source>
        <translation>Indiquez combien de temps ou de données ajouter. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The other code cannot be used for this: only an unused one can. Nothing was changed.</source>
        <translation>L’autre code ne peut pas servir à cela : il faut un code non utilisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.</source>
        <translation>« %1 » limite ce que « %2 » ne limite pas ; il n’y aurait rien à gagner. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” may not be used yet. Nothing was changed.</source>
        <translation>« %1 » ne peut pas encore être utilisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” may not be used any more. Nothing was changed.</source>
        <translation>« %1 » ne peut plus être utilisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is over. Let the guest use “%2” by itself.</source>
        <translation>« %1 » est terminé. Laissez le client utiliser « %2 » tel quel.</translation>
    </message>
    <message>
        <source>The other router is not in the list of routers, or is switched off. Nothing was changed.</source>
        <translation>L’autre routeur n’est pas dans la liste des routeurs, ou il est désactivé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>« %1 » appartient déjà à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated. It stays where it is.</source>
        <translation>« %1 » est terminé, ou en cours de mise en service. Il reste où il est.</translation>
    </message>
    <message>
        <source>“%1” has no account on a router, so no device has it.</source>
        <translation>« %1 » n’a de compte sur aucun routeur ; aucun appareil ne l’a donc.</translation>
    </message>
    <message>
        <source>“%1” is over, or is being activated.</source>
        <translation>« %1 » est terminé, ou en cours de mise en service.</translation>
    </message>
    <message>
        <source>“%1” is blocked already.</source>
        <translation>« %1 » est déjà bloqué.</translation>
    </message>
    <message>
        <source>“%1” is not blocked.</source>
        <translation>« %1 » n’est pas bloqué.</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>Voucher (Offline)</source>
        <translation>Ticket (hors ligne)</translation>
    </message>
</context>
<context>
    <name>AccountWorker</name>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>Le ticket de ce travail n’est pas (ou plus) dans la base de données.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps utilisé</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The router&apos;s own</source>
        <translation>Propre au routeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Comptes sur le routeur</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>User, profile, comment, customer</source>
        <translation>Utilisateur, profil, commentaire, abonné</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk ne contacte pas ce routeur.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Aucun compte ne correspond</translation>
    </message>
    <message>
        <source>Search looks at user, profile, comment and customer, within the service.</source>
        <translation>La recherche porte sur l’utilisateur, le profil, le commentaire et l’abonné, dans le service choisi.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Impossible d’interroger le routeur</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Pas encore de comptes</translation>
    </message>
    <message>
        <source>Vouchers that are redeemed, and customers with an account, stand here.</source>
        <translation>Ici figurent les tickets activés et les abonnés qui ont un compte.</translation>
    </message>
</context>
<context>
    <name>ActRunner</name>
    <message numerus="yes">
        <source>Stopped: %n voucher(s) were left as they were</source>
        <translation>
            <numerusform>Arrêté : %n ticket est resté tel quel</numerusform>
            <numerusform>Arrêté : %n tickets sont restés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) done</source>
        <translation>
            <numerusform>%n ticket traité</numerusform>
            <numerusform>%n tickets traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left as they are.</source>
        <translation>
            <numerusform>%n ticket est resté tel quel.</numerusform>
            <numerusform>%n tickets sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The router is told now, or as soon as it answers.</source>
        <translation>Le routeur est informé maintenant, ou dès qu’il répond.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersModel</name>
    <message>
        <source>Voucher</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>an account on the router that belongs to nobody we know</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Online for</source>
        <translation>En ligne depuis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Clients en ligne</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>User, address, MAC, customer</source>
        <translation>Utilisateur, adresse, MAC, abonné</translation>
    </message>
    <message>
        <source>Copy user names</source>
        <translation>Copier les noms d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) online</source>
        <translation>
            <numerusform>%n client en ligne</numerusform>
            <numerusform>%n clients en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk ne contacte pas ce routeur.</translation>
    </message>
    <message>
        <source>No guest matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>Search looks at user, address, MAC and customer.</source>
        <translation>La recherche porte sur l’utilisateur, l’adresse, la MAC et l’abonné.</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Personne n’est en ligne</translation>
    </message>
    <message>
        <source>Guests appear here the moment they sign in, and go when they leave.</source>
        <translation>Les clients apparaissent ici dès qu’ils se connectent, et disparaissent quand ils partent.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Impossible d’interroger le routeur</translation>
    </message>
    <message>
        <source>It is tried again by itself; guests appear as soon as it answers.</source>
        <translation>Un nouvel essai se fait tout seul ; les clients apparaîtront dès qu’il répondra.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests…</source>
        <translation>
            <numerusform>Déconnecter %n client…</numerusform>
            <numerusform>Déconnecter %n clients…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>Déconnecter « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n guests?</source>
        <translation>
            <numerusform>Déconnecter %n client ?</numerusform>
            <numerusform>Déconnecter %n clients ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>The session ends at once. The account stays as it is: who has time left may sign in again.</source>
        <translation>La session s’arrête aussitôt. Le compte reste tel quel : qui a encore du temps peut se reconnecter.</translation>
    </message>
    <message>
        <source>Forget the device too, so that it does not come back by itself</source>
        <translation>Oublier aussi l’appareil, pour qu’il ne revienne pas tout seul</translation>
    </message>
    <message>
        <source>Leave online</source>
        <translation>Laisser en ligne</translation>
    </message>
    <message numerus="yes">
        <source>Disconnecting %n guests</source>
        <translation>
            <numerusform>Déconnexion de %n client</numerusform>
            <numerusform>Déconnexion de %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were disconnected.</source>
        <translation>
            <numerusform>%n client a été déconnecté.</numerusform>
            <numerusform>%n clients ont été déconnectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back at once.</source>
        <translation>
            <numerusform>%n est revenu aussitôt.</numerusform>
            <numerusform>%n sont revenus aussitôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadBatches</name>
    <message>
        <source>There is no such batch.</source>
        <translation>Ce lot n’existe pas.</translation>
    </message>
    <message>
        <source>The router does not tell its clock.</source>
        <translation>Le routeur ne donne pas son heure.</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>it was added later</source>
        <translation>elle a été ajoutée après coup</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>elle manque</translation>
    </message>
    <message>
        <source>it does not follow from the row before it</source>
        <translation>elle ne fait pas suite à la ligne précédente</translation>
    </message>
    <message>
        <source>it names data key %1, which is not there</source>
        <translation>elle nomme la clé de données %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>it was changed after it was written</source>
        <translation>elle a été modifiée après son écriture</translation>
    </message>
    <message>
        <source>it is not the row that was there when its number was noted</source>
        <translation>ce n’est pas la ligne qui était là quand son numéro a été noté</translation>
    </message>
    <message>
        <source>rows %1 to %2 are missing</source>
        <translation>les lignes %1 à %2 manquent</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Print cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n voucher(s), %2</source>
        <translation>
            <numerusform>Lot %1 : %n ticket, %2</numerusform>
            <numerusform>Lot %1 : %n tickets, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Créé : %1, par %2</translation>
    </message>
    <message>
        <source>Accounts on the router</source>
        <translation>Comptes sur le routeur</translation>
    </message>
    <message>
        <source>%1 of %2 stand on the router</source>
        <translation>%1 sur %2 sont sur le routeur</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be made; this goes on by itself</source>
        <translation>
            <numerusform>%n reste à créer ; cela se poursuit tout seul</numerusform>
            <numerusform>%n restent à créer ; cela se poursuit tout seul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need somebody to decide</source>
        <translation>
            <numerusform>%n attend une décision</numerusform>
            <numerusform>%n attendent une décision</numerusform>
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
        <translation>À plusieurs conditions</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Condition d’affichage</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>If there is: %1</source>
        <translation>S’il y a : %1</translation>
    </message>
    <message>
        <source>If there is no: %1</source>
        <translation>S’il n’y a pas : %1</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>Type the name of your business.</source>
        <translation>Saisissez le nom de votre commerce.</translation>
    </message>
    <message>
        <source>Type the three letters of a currency, such as USD or KES.</source>
        <translation>Saisissez les trois lettres d’une monnaie, par exemple USD ou XOF.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Café Horizon</source>
        <translation>Café Horizon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>It cannot be changed once something was sold.</source>
        <translation>Elle ne peut plus être changée après la première vente.</translation>
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
        <translation>octets</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
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
        <translation>Page de calibrage de « %1 »</translation>
    </message>
    <message>
        <source>1. From the left edge of the paper to the line that goes down: %1 mm</source>
        <translation>1. Du bord gauche du papier jusqu’au trait vertical : %1 mm</translation>
    </message>
    <message>
        <source>2. From the top edge of the paper to the line that goes across: %1 mm</source>
        <translation>2. Du bord supérieur du papier jusqu’au trait horizontal : %1 mm</translation>
    </message>
    <message>
        <source>3. From the cross to the last tick of the line across: %1 mm</source>
        <translation>3. De la croix jusqu’à la dernière graduation du trait horizontal : %1 mm</translation>
    </message>
    <message>
        <source>4. From the cross to the last tick of the line down: %1 mm</source>
        <translation>4. De la croix jusqu’à la dernière graduation du trait vertical : %1 mm</translation>
    </message>
    <message>
        <source>Measure with a ruler and type in what you find, where it is something else.</source>
        <translation>Mesurez avec une règle et saisissez ce que vous trouvez, là où c’est différent.</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Calibrate “%1”</source>
        <translation>Calibrer « %1 »</translation>
    </message>
    <message>
        <source>Print the calibration page, measure it with a ruler, and type in the four lengths. From then on cards land where the design says, on this printer.</source>
        <translation>Imprimez la page de calibrage, mesurez-la avec une règle et saisissez les quatre longueurs. Ensuite, sur cette imprimante, les cartes tombent là où le modèle le dit.</translation>
    </message>
    <message>
        <source>1. Left edge to the line</source>
        <translation>1. Du bord gauche au trait</translation>
    </message>
    <message>
        <source>2. Top edge to the line</source>
        <translation>2. Du bord supérieur au trait</translation>
    </message>
    <message>
        <source>3. Line across</source>
        <translation>3. Trait horizontal</translation>
    </message>
    <message>
        <source>4. Line down</source>
        <translation>4. Trait vertical</translation>
    </message>
    <message>
        <source>Without calibration</source>
        <translation>Sans calibrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cards are moved by %1 mm to the right and %2 mm down, and drawn at %3 % and %4 % of their size.</source>
        <translation>Les cartes sont décalées de %1 mm vers la droite et de %2 mm vers le bas, et dessinées à %3 % et %4 % de leur taille.</translation>
    </message>
    <message>
        <source>No printer misses by that much: measure again.</source>
        <translation>Aucune imprimante ne se trompe autant : mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Page de calibrage</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>As large as the card</source>
        <translation>À la taille de la carte</translation>
    </message>
    <message>
        <source>Snap to the grid, the card and other elements</source>
        <translation>Accrocher à la grille, à la carte et aux autres éléments</translation>
    </message>
    <message>
        <source>Grid %1 mm</source>
        <translation>Grille de %1 mm</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Sans grille</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valeurs habituelles</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valeurs longues</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Peu de valeurs</translation>
    </message>
    <message>
        <source>Program&apos;s own</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Valeurs affichées</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Langue affichée</translation>
    </message>
</context>
<context>
    <name>CardCanvas</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Draw it here, or press Enter to put it in the middle.</source>
        <translation>Dessinez-le ici, ou appuyez sur Entrée pour le mettre au milieu.</translation>
    </message>
    <message>
        <source>Take an element from the list and draw it here.</source>
        <translation>Prenez un élément dans la liste et dessinez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDesign</name>
    <message>
        <source>Business cards on A4 (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Cartes de visite sur A4 (10 par feuille)</translation>
    </message>
    <message>
        <source>Business cards on Letter (10 a sheet)</source>
        <comment>card design</comment>
        <translation>Cartes de visite sur Letter (10 par feuille)</translation>
    </message>
    <message>
        <source>Small cards on A4 (40 a sheet)</source>
        <comment>card design</comment>
        <translation>Petites cartes sur A4 (40 par feuille)</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <comment>card design</comment>
        <translation>Reçu, rouleau de 80 mm</translation>
    </message>
    <message>
        <source>The card design “%1” is missing from this program.</source>
        <translation>Le modèle de carte « %1 » manque dans ce programme.</translation>
    </message>
    <message>
        <source>There is no card design “%1”. Designs are: %2.</source>
        <translation>Il n’y a pas de modèle de carte « %1 ». Modèles disponibles : %2.</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>is not known. Known here are: %1</source>
        <translation>est inconnu. Sont connus ici : %1</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>is %1; it must be from %2 to %3</source>
        <translation>vaut %1 ; la valeur doit être comprise entre %2 et %3</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’une de ces valeurs : %1</translation>
    </message>
    <message>
        <source>must be a colour such as &quot;#1a2b3c&quot;</source>
        <translation>doit être une couleur telle que &quot;#1a2b3c&quot;</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>names no placeholder. Placeholders are: %1</source>
        <translation>ne nomme aucun champ. Champs disponibles : %1</translation>
    </message>
    <message>
        <source>This card design cannot be used: it %1.</source>
        <translation>Ce modèle de carte est inutilisable : il %1.</translation>
    </message>
    <message>
        <source>This card design cannot be used: “%1” %2.</source>
        <translation>Ce modèle de carte est inutilisable : « %1 » %2.</translation>
    </message>
    <message>
        <source>must have 1 to %1 parts</source>
        <translation>doit avoir de 1 à %1 parties</translation>
    </message>
    <message>
        <source>is bigger than the size</source>
        <translation>est plus grand que le format</translation>
    </message>
    <message>
        <source>reaches over the edge of the card</source>
        <translation>dépasse le bord de la carte</translation>
    </message>
    <message>
        <source>is a line without length</source>
        <translation>est un trait sans longueur</translation>
    </message>
    <message>
        <source>make more than %1 cards a sheet</source>
        <translation>donne plus de %1 cartes par feuille</translation>
    </message>
    <message>
        <source>is too narrow for its cards</source>
        <translation>est trop étroit pour ses cartes</translation>
    </message>
    <message>
        <source>is too short for its cards</source>
        <translation>n’est pas assez haut pour ses cartes</translation>
    </message>
    <message>
        <source>may hold small letters, digits and single hyphens only</source>
        <translation>ne peut contenir que des minuscules, des chiffres et des traits d’union simples</translation>
    </message>
    <message>
        <source>must be a list of at most %1 elements</source>
        <translation>doit être une liste de %1 éléments au plus</translation>
    </message>
    <message>
        <source>Labels Avery L7160 (21 on A4)</source>
        <comment>card design</comment>
        <translation>Étiquettes Avery L7160 (21 sur A4)</translation>
    </message>
    <message>
        <source>Labels Avery L7163 (14 on A4)</source>
        <comment>card design</comment>
        <translation>Étiquettes Avery L7163 (14 sur A4)</translation>
    </message>
    <message>
        <source>Labels Avery 5160 (30 on Letter)</source>
        <comment>card design</comment>
        <translation>Étiquettes Avery 5160 (30 sur Letter)</translation>
    </message>
    <message>
        <source>Labels Avery 5161 (20 on Letter)</source>
        <comment>card design</comment>
        <translation>Étiquettes Avery 5161 (20 sur Letter)</translation>
    </message>
    <message>
        <source>Business cards Avery 8371 (10 on Letter)</source>
        <comment>card design</comment>
        <translation>Cartes de visite Avery 8371 (10 sur Letter)</translation>
    </message>
    <message>
        <source>Plastic card CR80</source>
        <comment>card design</comment>
        <translation>Carte plastique CR80</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <comment>card design</comment>
        <translation>Reçu, rouleau de 58 mm</translation>
    </message>
    <message>
        <source>Poster A6 with one code</source>
        <comment>card design</comment>
        <translation>Affiche A6 avec un seul code</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>element of a card</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>element of a card</comment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>element of a card</comment>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <comment>element of a card</comment>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Barcode</source>
        <comment>element of a card</comment>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>element of a card</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>element of a card</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What was copied is no part of a card design. The design is as it was.</source>
        <translation>Ce qui a été copié n’est pas une partie d’un modèle de carte. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>A card can hold %1 elements at most. The design is as it was.</source>
        <translation>Une carte peut contenir %1 éléments au plus. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>is not written in base64</source>
        <translation>n’est pas écrit en base64</translation>
    </message>
    <message>
        <source>cannot be used. %1</source>
        <translation>n’est pas utilisable. %1</translation>
    </message>
    <message>
        <source>must be 0, 90, 180 or 270</source>
        <translation>doit valoir 0, 90, 180 ou 270</translation>
    </message>
    <message>
        <source>has two elements with the id %1</source>
        <translation>a deux éléments avec l’id %1</translation>
    </message>
    <message>
        <source>must be a list of at most %1 languages</source>
        <translation>doit être une liste de %1 langues au plus</translation>
    </message>
    <message>
        <source>must hold codes such as &quot;es&quot; or &quot;pt&quot;</source>
        <translation>doit contenir des codes tels que &quot;es&quot; ou &quot;pt&quot;</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>contient plus de %1 images</translation>
    </message>
</context>
<context>
    <name>CardFactsDialog</name>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>The Wi-Fi is open: guests join it without a password</source>
        <translation>Le Wi-Fi est ouvert : les clients le rejoignent sans mot de passe</translation>
    </message>
    <message>
        <source>Address of the redemption page (optional)</source>
        <translation>Adresse de la page d’activation (facultatif)</translation>
    </message>
    <message>
        <source>What cards say</source>
        <translation>Ce que disent les cartes</translation>
    </message>
    <message>
        <source>For all designs of the shop: codes and texts on cards are filled with this.</source>
        <translation>Pour tous les modèles du commerce : les codes et les textes des cartes sont remplis avec ceci.</translation>
    </message>
    <message>
        <source>Name of the guests&apos; Wi-Fi (SSID)</source>
        <translation>Nom du Wi-Fi des clients (SSID)</translation>
    </message>
    <message>
        <source>A QR code of the kind “Join the Wi-Fi” joins the guest&apos;s phone to it.</source>
        <translation>Un code QR de type « Rejoindre le Wi-Fi » y connecte le téléphone du client.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One is stored, sealed. Leave this empty to keep it.</source>
        <translation>Un mot de passe est enregistré, chiffré. Laissez vide pour le garder.</translation>
    </message>
    <message>
        <source>8 to 63 characters, as it stands on the router. It is kept sealed, and stands readable in the QR code of every card that joins the Wi-Fi.</source>
        <translation>8 à 63 caractères, tel qu’il est sur le routeur. Il est gardé chiffré, mais reste lisible dans le code QR de chaque carte qui fait rejoindre le Wi-Fi.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi&apos;s password, or say that it is open.</source>
        <translation>Saisissez le mot de passe du Wi-Fi, ou indiquez qu’il est ouvert.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card size</source>
        <translation>Taille de la carte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Card width</source>
        <translation>Largeur de la carte</translation>
    </message>
    <message>
        <source>Card height</source>
        <translation>Hauteur de la carte</translation>
    </message>
    <message>
        <source>Stretch what stands on it</source>
        <translation>Étirer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Languages of this card</source>
        <translation>Langues de cette carte</translation>
    </message>
    <message>
        <source>Texts that do not fit are looked for in each. Without one: in the program&apos;s language.</source>
        <translation>Les textes trop longs sont recherchés dans chacune. Sans aucune : dans la langue du programme.</translation>
    </message>
</context>
<context>
    <name>CardPdf</name>
    <message>
        <source>There are no cards to print.</source>
        <translation>Il n’y a aucune carte à imprimer.</translation>
    </message>
    <message>
        <source>The PDF cannot be written. Choose another place for it.</source>
        <translation>Impossible d’écrire le PDF. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The PDF was cancelled; no file was written.</source>
        <translation>Le PDF a été annulé ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. No cards were lost; choose another place for the file.</source>
        <translation>Impossible d’écrire « %1 ». Aucune carte n’est perdue ; choisissez un autre emplacement pour le fichier.</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>This is not a picture that a card can show. Use a PNG or JPEG file. The design is as it was.</source>
        <translation>Ce n’est pas une image qu’une carte peut montrer. Utilisez un fichier PNG ou JPEG. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>This picture is damaged: its size cannot be read. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Cette image est endommagée : sa taille est illisible. Enregistrez-la à nouveau dans le programme dont elle vient. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels, more than a card can use. Make it smaller first (%3 pixels on a side are enough for print). The design is as it was.</source>
        <translation>Cette image a %1 × %2 pixels, plus qu’une carte ne peut utiliser. Réduisez-la d’abord (%3 pixels par côté suffisent pour l’impression). Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Save it again in the program it comes from. The design is as it was.</source>
        <translation>Cette image est endommagée et ne peut pas être affichée. Enregistrez-la à nouveau dans le programme dont elle vient. Le modèle est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>L’impression ne peut pas commencer à la carte %1 : une feuille de ce modèle a les cartes 1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card, even at the smallest size.</source>
        <translation>« %1 » est trop long pour sa place sur la carte, même dans la plus petite taille.</translation>
    </message>
    <message>
        <source>The QR code for “%1” is too fine for its place: some printers and phones will not manage it. Give it more room, or shorten the address.</source>
        <translation>Le code QR pour « %1 » est trop fin pour sa place : certaines imprimantes et certains téléphones n’y arriveront pas. Donnez-lui plus de place, ou raccourcissez l’adresse.</translation>
    </message>
    <message>
        <source>“%1” is too long for a QR code, so there is none on the card.</source>
        <translation>« %1 » est trop long pour un code QR ; il n’y en a donc pas sur la carte.</translation>
    </message>
    <message>
        <source>The barcode for “%1” is too fine for its place: some printers and scanners will not manage it. Give it more room.</source>
        <translation>Le code-barres pour « %1 » est trop fin pour sa place : certaines imprimantes et certains lecteurs n’y arriveront pas. Donnez-lui plus de place.</translation>
    </message>
    <message>
        <source>“%1” cannot be a barcode, so there is none on the card. A barcode holds up to 80 letters, digits and signs of English.</source>
        <translation>« %1 » ne peut pas être un code-barres ; il n’y en a donc pas sur la carte. Un code-barres contient jusqu’à 80 lettres sans accent, chiffres et signes de l’anglais.</translation>
    </message>
    <message>
        <source>No font of this computer has all characters of “%1”, so boxes would be printed in their place. Install a font for this script (Noto has one for each).</source>
        <translation>Aucune police de cet ordinateur n’a tous les caractères de « %1 » ; des carrés seraient imprimés à leur place. Installez une police pour cette écriture (Noto en a une pour chacune).</translation>
    </message>
    <message>
        <source>This computer does not have the font “%1”. The card is printed in another one; choose a font that is here, or add it to the computer.</source>
        <translation>Cet ordinateur n’a pas la police « %1 ». La carte est imprimée avec une autre ; choisissez une police présente ici, ou ajoutez-la à l’ordinateur.</translation>
    </message>
    <message>
        <source>There can be 1 to %1 copies of a card, not %2.</source>
        <translation>Une carte peut avoir de 1 à %1 exemplaires, pas %2.</translation>
    </message>
</context>
<context>
    <name>CardTextField</name>
    <message>
        <source>There can be %1 lines at most.</source>
        <translation>Il peut y avoir %1 lignes au plus.</translation>
    </message>
    <message>
        <source>A line can have %1 characters at most.</source>
        <translation>Une ligne peut avoir %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insérer une valeur</translation>
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
        <translation>%1 envoi</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>download and upload speed</comment>
        <translation>%1 réception, %2 envoi</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the code</source>
        <comment>printed where the password would stand</comment>
        <translation>comme le code</translation>
    </message>
    <message>
        <source>Access code</source>
        <comment>above the code of a voucher card</comment>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>before the password of a voucher card</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Scan to connect</source>
        <comment>below the QR code of a voucher card; short</comment>
        <translation>Scannez-moi</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {ssid}</source>
        <comment>first step on a voucher card; {ssid} is its name</comment>
        <translation>Rejoignez le Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <comment>first step on a voucher card</comment>
        <translation>Rejoignez notre Wi-Fi</translation>
    </message>
    <message>
        <source>Scan, or open {portal}</source>
        <comment>second step on a voucher card; {portal} is an address</comment>
        <translation>Scannez ou ouvrez {portal}</translation>
    </message>
    <message>
        <source>Open any page in your browser</source>
        <comment>second step on a voucher card</comment>
        <translation>Ouvrez une page web</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <comment>third step on a voucher card</comment>
        <translation>Entrez le code</translation>
    </message>
    <message>
        <source>Redeem by {validity}</source>
        <comment>on a voucher card; {validity} is a date</comment>
        <translation>À activer jusqu’au {validity}</translation>
    </message>
    <message>
        <source>Wi-Fi voucher</source>
        <comment>heading of a voucher card</comment>
        <translation>Ticket Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi {ssid}</source>
        <comment>the network&apos;s name on a small card</comment>
        <translation>Wi-Fi {ssid}</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <comment>last line of a receipt</comment>
        <translation>Merci de votre visite</translation>
    </message>
    <message>
        <source>Reprint %1</source>
        <comment>on a voucher card that was printed before; how often</comment>
        <translation>Réimpression %1</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Refused, but needed</source>
        <translation>Refusé, mais nécessaire</translation>
    </message>
    <message>
        <source>Works, but should not</source>
        <translation>Fonctionne, mais ne devrait pas</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Read in the router&apos;s list</source>
        <translation>Lu dans la liste du routeur</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Time servers</source>
        <translation>Serveurs de temps</translation>
    </message>
    <message>
        <source>Clock of “%1”</source>
        <translation>Horloge de « %1 »</translation>
    </message>
    <message>
        <source>What the router ends by itself, and the hours in its log, go by its own clock.</source>
        <translation>Ce que le routeur arrête de lui-même, et les heures de son journal, suivent sa propre horloge.</translation>
    </message>
    <message>
        <source>One to four names or addresses, parted by commas. The clock moves when one of them answers the router.</source>
        <translation>Un à quatre noms ou adresses, séparés par des virgules. L’horloge change quand l’un d’eux répond au routeur.</translation>
    </message>
    <message>
        <source>Set to our time once</source>
        <translation>Mettre une fois à notre heure</translation>
    </message>
    <message>
        <source>For a router that reaches no time server. After a power cut it is wrong again.</source>
        <translation>Pour un routeur qui n’atteint aucun serveur de temps. Après une coupure de courant, elle est de nouveau fausse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use time servers</source>
        <translation>Utiliser des serveurs de temps</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Heure du routeur</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Interrogation du routeur…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Compared with ours</source>
        <translation>Comparée à la nôtre</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>Avance de %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>Retard de %1</translation>
    </message>
    <message>
        <source>Unknown: this router does not say how far it is from UTC.</source>
        <translation>Inconnu : ce routeur ne dit pas quel est son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisés : %1</translation>
    </message>
    <message>
        <source>Write one to four time servers, parted by commas.</source>
        <translation>Indiquez un à quatre serveurs de temps, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The router takes its time from these servers now. Its clock is right within a minute or two, if it reaches one of them.</source>
        <translation>Le routeur prend maintenant l’heure de ces serveurs. Son horloge sera juste dans une minute ou deux, s’il atteint l’un d’eux.</translation>
    </message>
    <message>
        <source>The router&apos;s clock was set to ours.</source>
        <translation>L’horloge du routeur a été mise à notre heure.</translation>
    </message>
</context>
<context>
    <name>ClockGuard</name>
    <message>
        <source>Name one to four time servers by host name or address. Nothing was changed.</source>
        <translation>Indiquez un à quatre serveurs de temps par nom d’hôte ou adresse. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The router took the time servers, but its NTP client is still off. Look at System &gt; NTP Client on the router.</source>
        <translation>Le routeur a accepté les serveurs de temps, mais son client NTP est toujours désactivé. Voyez System &gt; NTP Client sur le routeur.</translation>
    </message>
    <message>
        <source>This router does not say how far its zone is from UTC, so its clock was not touched. Set it on the router (System &gt; Clock).</source>
        <translation>Ce routeur ne dit pas quel est le décalage de son fuseau par rapport à UTC ; son horloge n’a donc pas été touchée. Réglez-la sur le routeur (System &gt; Clock).</translation>
    </message>
</context>
<context>
    <name>CodeCover</name>
    <message>
        <source>The code is hidden. Point at it, or hold the space bar, to see it.</source>
        <translation>Le code est masqué. Placez le pointeur dessus, ou maintenez la barre d’espace, pour le voir.</translation>
    </message>
</context>
<context>
    <name>CodeExplainer</name>
    <message numerus="yes">
        <source>“%1” did not answer within %n second(s).</source>
        <translation>
            <numerusform>« %1 » n’a pas répondu en %n seconde.</numerusform>
            <numerusform>« %1 » n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>Son état est « %1 ».</translation>
    </message>
    <message>
        <source>It belongs to the router “%1”.</source>
        <translation>Il appartient au routeur « %1 ».</translation>
    </message>
    <message>
        <source>Sold %1 by %2.</source>
        <translation>Vendu le %1 par %2.</translation>
    </message>
    <message>
        <source>Redeemed %1 by %2.</source>
        <translation>Activé le %1 par %2.</translation>
    </message>
    <message>
        <source>First used between %1 and %2.</source>
        <translation>Première utilisation entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>First used %1.</source>
        <translation>Première utilisation le %1.</translation>
    </message>
    <message>
        <source>Its device is %1.</source>
        <translation>Son appareil est %1.</translation>
    </message>
    <message>
        <source>Its time ends %1.</source>
        <translation>Son temps finit le %1.</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Il a pris fin le %1.</translation>
    </message>
    <message>
        <source>There is no code “%1”. Only one is close to it: “%2”.</source>
        <translation>Il n’y a pas de code « %1 ». Un seul s’en approche : « %2 ».</translation>
    </message>
    <message>
        <source>There is no code “%1” in this shop, not even a deleted one.</source>
        <translation>Il n’y a pas de code « %1 » dans ce commerce, pas même un code supprimé.</translation>
    </message>
    <message>
        <source>It may be redeemed from %1 on.</source>
        <translation>Il peut être activé à partir du %1.</translation>
    </message>
    <message>
        <source>It could be redeemed until %1.</source>
        <translation>Il pouvait être activé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Its router “%1” is switched off in NettDesk.</source>
        <translation>Son routeur « %1 » est désactivé dans NettDesk.</translation>
    </message>
    <message>
        <source>Its package “%1” is switched off.</source>
        <translation>Son forfait « %1 » est désactivé.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it stands on “%1” and waits for its first sign-in.</source>
        <translation>Tout va bien : il est sur « %1 » et attend sa première connexion.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it: it has not been redeemed yet.</source>
        <translation>Tout va bien : il n’a pas encore été activé.</translation>
    </message>
    <message>
        <source>It is paid, but its account could not be made on “%1”; somebody must decide. %2</source>
        <translation>Il est payé, mais son compte n’a pas pu être créé sur « %1 » ; quelqu’un doit décider. %2</translation>
    </message>
    <message>
        <source>It is paid and recorded; “%1” has not taken its account yet. %2</source>
        <translation>Il est payé et enregistré ; « %1 » n’a pas encore accepté son compte. %2</translation>
    </message>
    <message>
        <source>Its data was used up %1.</source>
        <translation>Ses données ont été épuisées le %1.</translation>
    </message>
    <message>
        <source>Its time was used up %1.</source>
        <translation>Son temps a été épuisé le %1.</translation>
    </message>
    <message>
        <source>Somebody ended it %1.</source>
        <translation>Quelqu’un l’a arrêté le %1.</translation>
    </message>
    <message>
        <source>What it gave went to another code %1.</source>
        <translation>Ce qu’il donnait est passé à un autre code le %1.</translation>
    </message>
    <message>
        <source>What it gave was used up %1.</source>
        <translation>Ce qu’il donnait a été épuisé le %1.</translation>
    </message>
    <message>
        <source>Its date passed %1.</source>
        <translation>Sa date est passée le %1.</translation>
    </message>
    <message>
        <source>Its time was over %1.</source>
        <translation>Son temps a pris fin le %1.</translation>
    </message>
    <message>
        <source>Its online time is used up.</source>
        <translation>Son temps en ligne est épuisé.</translation>
    </message>
    <message>
        <source>Its data is used up.</source>
        <translation>Ses données sont épuisées.</translation>
    </message>
    <message>
        <source>It was redeemed already: %1, by %2. It is not to be redeemed again, only signed in with.</source>
        <translation>Il a déjà été activé : %1, par %2. Il ne faut plus l’activer, seulement se connecter avec.</translation>
    </message>
    <message>
        <source>It is in use since its first sign-in.</source>
        <translation>Il est utilisé depuis sa première connexion.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Il a été supprimé.</translation>
    </message>
    <message>
        <source>It was deleted %1.</source>
        <translation>Il a été supprimé le %1.</translation>
    </message>
    <message>
        <source>It is blocked.</source>
        <translation>Il est bloqué.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, but the guest stands at “%2”.</source>
        <translation>Il appartient à « %1 », mais le client se trouve à « %2 ».</translation>
    </message>
    <message>
        <source>“%1” has no user of this code, although it should.</source>
        <translation>« %1 » n’a pas d’utilisateur avec ce code, alors qu’il devrait.</translation>
    </message>
    <message>
        <source>“%1” has a user of this name that NettDesk did not make.</source>
        <translation>« %1 » a un utilisateur de ce nom que NettDesk n’a pas créé.</translation>
    </message>
    <message>
        <source>“%1” counted all of its time.</source>
        <translation>« %1 » a compté tout son temps.</translation>
    </message>
    <message>
        <source>“%1” counted all of its data.</source>
        <translation>« %1 » a compté toutes ses données.</translation>
    </message>
    <message>
        <source>Its user on “%1” is switched off.</source>
        <translation>Son utilisateur sur « %1 » est désactivé.</translation>
    </message>
    <message>
        <source>It is locked to the device %1; the guest&apos;s is %2.</source>
        <translation>Il est lié à l’appareil %1 ; celui du client est %2.</translation>
    </message>
    <message>
        <source>“%1” has no free address left for its guests.</source>
        <translation>« %1 » n’a plus d’adresse libre pour ses clients.</translation>
    </message>
    <message>
        <source>“%1” asks a RADIUS server, and that does not answer.</source>
        <translation>« %1 » interroge un serveur RADIUS, et celui-ci ne répond pas.</translation>
    </message>
    <message>
        <source>As many devices as it allows were signed in with it.</source>
        <translation>Autant d’appareils qu’il en permet étaient connectés avec lui.</translation>
    </message>
    <message>
        <source>It is locked to another device than the one that tried it.</source>
        <translation>Il est lié à un autre appareil que celui qui l’a essayé.</translation>
    </message>
    <message>
        <source>It is signed in on another device: %1.</source>
        <translation>Il est connecté sur un autre appareil : %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 is signed in with it for %2.</source>
        <translation>Tout va bien : %1 est connecté avec lui depuis %2.</translation>
    </message>
    <message>
        <source>“%1” has no user of this name.</source>
        <translation>« %1 » n’a pas d’utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched off.</source>
        <translation>« %1 » a son utilisateur, désactivé.</translation>
    </message>
    <message>
        <source>“%1” has its user, switched on.</source>
        <translation>« %1 » a son utilisateur, actif.</translation>
    </message>
    <message>
        <source>Signed in: %1 at %2 for %3.</source>
        <translation>Connecté : %1 à %2 depuis %3.</translation>
    </message>
    <message>
        <source>Its log: %1</source>
        <translation>Son journal : %1</translation>
    </message>
    <message>
        <source>No hotspot runs on “%1”.</source>
        <translation>Aucun hotspot ne fonctionne sur « %1 ».</translation>
    </message>
    <message>
        <source>It is paid and recorded, but “%1” does not answer. Its account is made as soon as the router is back, and its time starts then.</source>
        <translation>Il est payé et enregistré, mais « %1 » ne répond pas. Son compte sera créé dès que le routeur sera de retour, et son temps commencera alors.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer. It can be redeemed; the account is made as soon as the router is back.</source>
        <translation>Le code est bon, mais son routeur « %1 » ne répond pas. Il peut être activé ; le compte sera créé dès que le routeur sera de retour.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the code, but its router “%1” does not answer.</source>
        <translation>Le code est bon, mais son routeur « %1 » ne répond pas.</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>In groups of</source>
        <translation>Par groupes de</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composés de</translation>
    </message>
    <message>
        <source>Own symbols</source>
        <translation>Symboles choisis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>Forme choisie…</translation>
    </message>
    <message>
        <source>Letters and digits, no look-alikes</source>
        <translation>Lettres et chiffres, sans symboles ressemblants</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>CodeFixes</name>
    <message>
        <source>Redeem it</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Lui donner plus de temps</translation>
    </message>
    <message>
        <source>Sell or give another code</source>
        <translation>Vendre ou donner un autre code</translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Libérer l’appareil</translation>
    </message>
    <message>
        <source>Put its account on the router</source>
        <translation>Mettre son compte sur le routeur</translation>
    </message>
    <message>
        <source>Tell the router again now</source>
        <translation>Informer à nouveau le routeur maintenant</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Let the guest sign in with it, on the router&apos;s own sign-in page.</source>
        <translation>Que le client se connecte avec, sur la page de connexion du routeur.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser « %1 »</translation>
    </message>
    <message>
        <source>Compare it with the card symbol by symbol, or scan the card.</source>
        <translation>Comparez-le signe par signe avec la carte, ou scannez la carte.</translation>
    </message>
    <message>
        <source>Bring it back, within 30 seconds of its deletion</source>
        <translation>Le rétablir, dans les 30 secondes suivant sa suppression</translation>
    </message>
    <message>
        <source>Unblock it</source>
        <translation>Le débloquer</translation>
    </message>
    <message>
        <source>Let the guest come back then.</source>
        <translation>Que le client revienne à ce moment-là.</translation>
    </message>
    <message>
        <source>Switch the package “%1” on</source>
        <translation>Réactiver le forfait « %1 »</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Le déplacer vers « %1 »</translation>
    </message>
    <message>
        <source>Switch the router “%1” on</source>
        <translation>Réactiver le routeur « %1 »</translation>
    </message>
    <message>
        <source>Check that “%1” has power and that its cable is in; then try again.</source>
        <translation>Vérifiez que « %1 » est alimenté et que son câble est branché ; puis réessayez.</translation>
    </message>
    <message>
        <source>Remove or rename that user on “%1”, then tell the router again.</source>
        <translation>Supprimez ou renommez cet utilisateur sur « %1 », puis informez à nouveau le routeur.</translation>
    </message>
    <message>
        <source>Make the address pool of the hotspot on “%1” larger, or its leases shorter.</source>
        <translation>Agrandissez le pool d’adresses du hotspot sur « %1 », ou raccourcissez ses baux.</translation>
    </message>
    <message>
        <source>Mend the RADIUS server, or switch “use-radius” off in the hotspot&apos;s server profile on “%1”.</source>
        <translation>Réparez le serveur RADIUS, ou désactivez « use-radius » dans le profil de serveur du hotspot sur « %1 ».</translation>
    </message>
    <message>
        <source>Switch the hotspot on “%1” on again (IP → Hotspot).</source>
        <translation>Réactivez le hotspot sur « %1 » (IP → Hotspot).</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>The prefix “%1” cannot be used. It has at most %2 characters, letters A–Z and digits.</source>
        <translation>Le préfixe « %1 » n’est pas utilisable. Il a au plus %2 caractères, lettres A–Z et chiffres.</translation>
    </message>
    <message>
        <source>The alphabet “%1” cannot be used. It has at least %2 symbols, letters A–Z and digits only.</source>
        <translation>L’alphabet « %1 » n’est pas utilisable. Il a au moins %2 symboles, uniquement lettres A–Z et chiffres.</translation>
    </message>
    <message>
        <source>The alphabet has “%1” twice. Leave one of them out.</source>
        <translation>L’alphabet contient deux fois « %1 ». Retirez-en un.</translation>
    </message>
    <message>
        <source>People mix up “%1” and “%2”. Leave one of them out of the alphabet.</source>
        <translation>On confond « %1 » et « %2 ». Retirez l’un des deux de l’alphabet.</translation>
    </message>
    <message>
        <source>less than one in a million</source>
        <translation>moins d’une chance sur un million</translation>
    </message>
    <message>
        <source>about one in %1</source>
        <translation>environ une chance sur %1</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CodeInput</name>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter how many symbols stand together, or leave it empty.</source>
        <translation>Saisissez combien de symboles vont ensemble, ou laissez vide.</translation>
    </message>
    <message>
        <source>That makes more than %1 groups.</source>
        <translation>Cela fait plus de %1 groupes.</translation>
    </message>
    <message>
        <source>Two groups of five</source>
        <translation>Deux groupes de cinq</translation>
    </message>
    <message>
        <source>Three groups of four</source>
        <translation>Trois groupes de quatre</translation>
    </message>
    <message>
        <source>Two groups of four</source>
        <translation>Deux groupes de quatre</translation>
    </message>
    <message>
        <source>Four digits, four letters</source>
        <translation>Quatre chiffres, quatre lettres</translation>
    </message>
    <message>
        <source>Two groups of six</source>
        <translation>Deux groupes de six</translation>
    </message>
    <message>
        <source>Enter the letters and digits that codes are made of.</source>
        <translation>Saisissez les lettres et les chiffres qui composent les codes.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>The phone that reads it opens the sign-in page with code and password filled in.</source>
        <translation>Le téléphone qui le lit ouvre la page de connexion avec le code et le mot de passe déjà saisis.</translation>
    </message>
    <message>
        <source>The phone that reads it opens the portal&apos;s page for redeeming. Shops without a portal get no QR code.</source>
        <translation>Le téléphone qui le lit ouvre la page d’activation du portail. Un commerce sans portail n’a pas de code QR.</translation>
    </message>
    <message>
        <source>The phone that reads it joins the Wi-Fi. Nothing is printed without a name of the Wi-Fi.</source>
        <translation>Le téléphone qui le lit rejoint le Wi-Fi. Rien n’est imprimé sans un nom de Wi-Fi.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Difficulté à deviner les codes</translation>
    </message>
    <message>
        <source>%1 possible codes.</source>
        <extracomment>%1 a number, which may be written with an exponent</extracomment>
        <translation>%1 codes possibles.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Bleu marine</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>In its own words: %1</source>
        <translation>Dans ses propres termes : %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a screen, an action or a code</source>
        <translation>Tapez un écran, une action ou un code</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the books later.</source>
        <translation>Dites pourquoi, pour qui lira les comptes plus tard.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It was cancelled before it was sent to the router.</source>
        <translation>L’opération a été annulée avant d’être envoyée au routeur.</translation>
    </message>
    <message>
        <source>There is no connection to the router any more. Nothing was sent.</source>
        <translation>La connexion au routeur n’existe plus. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The router did not answer for %n second(s). It may have carried the command out all the same: look before you try again.</source>
        <translation>
            <numerusform>Le routeur n’a pas répondu pendant %n seconde. Il a peut-être quand même exécuté la commande : vérifiez avant de réessayer.</numerusform>
            <numerusform>Le routeur n’a pas répondu pendant %n secondes. Il a peut-être quand même exécuté la commande : vérifiez avant de réessayer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Router that packages for any router are sold for</source>
        <translation>Routeur pour lequel sont vendus les forfaits valables sur tout routeur</translation>
    </message>
    <message>
        <source>Receipt printer…</source>
        <translation>Imprimante de reçus…</translation>
    </message>
    <message>
        <source>Sold: %1, %2</source>
        <extracomment>%1 the name of a package, %2 its code</extracomment>
        <translation>Vendu : %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still sold and redeemed; they are activated as soon as the router answers.</source>
        <translation>Injoignable : %1. Les codes sont vendus et acceptés quand même ; ils sont mis en service dès que le routeur répond.</translation>
    </message>
    <message>
        <source>Press a number key or a tile: it is sold at once. Undo within 30 seconds.</source>
        <translation>Appuyez sur une touche de chiffre ou une tuile : la vente est immédiate. Annulation possible pendant 30 secondes.</translation>
    </message>
    <message>
        <source>No package is on sale yet. A package is a name, a price and what it gives; each becomes a tile here, sold with one key.</source>
        <translation>Aucun forfait n’est encore en vente. Un forfait, c’est un nom, un prix et ce qu’il donne ; chacun devient ici une tuile, vendue d’une seule touche.</translation>
    </message>
    <message>
        <source>Hide codes until the mouse is over them</source>
        <translation>Masquer les codes tant que la souris n’est pas dessus</translation>
    </message>
</context>
<context>
    <name>CounterStage</name>
    <message>
        <source>Next guest</source>
        <translation>Client suivant</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are too many columns.</source>
        <translation>Il y a trop de colonnes.</translation>
    </message>
    <message>
        <source>It holds a NUL, which no text has.</source>
        <translation>Il contient un NUL, qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Un champ dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read; cut it into several.</source>
        <translation>Le fichier dépasse %1 Mo. Rien n’a été lu ; découpez-le en plusieurs.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed. Nothing was read; mend that line.</source>
        <translation>Un guillemet s’ouvre à la ligne %1 et ne se ferme jamais. Rien n’a été lu ; corrigez cette ligne.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was read; cut it into several.</source>
        <translation>Le fichier a plus de %1 lignes. Rien n’a été lu ; découpez-le en plusieurs.</translation>
    </message>
</context>
<context>
    <name>CsvImportDialog</name>
    <message>
        <source>Wrong</source>
        <translation>Erronée</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>En double dans le fichier</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import the good rows and leave out the wrong ones</source>
        <translation>Importer les bonnes lignes et écarter les mauvaises</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Importer des tickets</translation>
    </message>
    <message>
        <source>Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you press Import; then all of it, or nothing.</source>
        <translation>Des codes imprimés ailleurs, depuis un fichier CSV avec une colonne « code ». Rien n’est enregistré avant que vous appuyiez sur Importer ; ensuite tout, ou rien.</translation>
    </message>
    <message>
        <source>Rows that are not imported</source>
        <translation>Lignes non importées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Of rows that name none.</source>
        <translation>Pour les lignes qui n’en nomment aucun.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>What rows give that do not say it themselves.</source>
        <translation>Ce que donnent les lignes qui ne le disent pas elles-mêmes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Aucun : conditions libres</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>Impossible de lire « %1 ». Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Cut it into several files.</source>
        <translation>« %1 » dépasse %2 Mo. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are known already and are left out.</source>
        <translation>
            <numerusform>%n code est déjà connu et écarté.</numerusform>
            <numerusform>%n codes sont déjà connus et écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: twice in the file, or not active.</source>
        <translation>
            <numerusform>%n ligne est écartée : en double dans le fichier, ou non valable.</numerusform>
            <numerusform>%n lignes sont écartées : en double dans le fichier, ou non valables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong.</source>
        <translation>
            <numerusform>%n ligne est erronée.</numerusform>
            <numerusform>%n lignes sont erronées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows can be imported</source>
        <translation>%1 lignes sur %2 peuvent être importées</translation>
    </message>
    <message>
        <source>Columns understood: %1.</source>
        <translation>Colonnes comprises : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Non utilisées : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voucher(s)</source>
        <translation>
            <numerusform>Importer %n ticket</numerusform>
            <numerusform>Importer %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing vouchers from “%1”</source>
        <translation>Import de tickets depuis « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were imported</source>
        <translation>
            <numerusform>%n ticket a été importé</numerusform>
            <numerusform>%n tickets ont été importés</numerusform>
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
        <translation>« %1 » n’est pas une adresse de base de données. Écrivez sqlite:/// puis le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>A password must not stand in the database address, where others can read it. Leave it out and set PGPASSWORD or use a passfile.</source>
        <translation>Un mot de passe ne doit pas figurer dans l’adresse de la base, où d’autres peuvent le lire. Retirez-le et définissez PGPASSWORD ou utilisez un passfile.</translation>
    </message>
    <message>
        <source>“%1” is no database address. Write postgresql://user@host/database.</source>
        <translation>« %1 » n’est pas une adresse de base de données. Écrivez postgresql://utilisateur@hote/base.</translation>
    </message>
</context>
<context>
    <name>DesignActions</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Nothing from a card was copied. Copy an element first; the design is as it was.</source>
        <translation>Rien n’a été copié d’une carte. Copiez d’abord un élément ; le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align in the middle, across</source>
        <translation>Centrer horizontalement</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Align in the middle, down</source>
        <translation>Centrer verticalement</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Espaces égaux en largeur</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Espaces égaux en hauteur</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Au premier plan</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>À l’arrière-plan</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Tourner de 90°</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <source>Card designs (*.json)</source>
        <translation>Modèles de carte (*.json)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place for it; the design itself is as it was.</source>
        <translation>Impossible d’écrire « %1 ». Choisissez un autre emplacement ; le modèle lui-même est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. No design was changed.</source>
        <translation>Impossible de lire « %1 ». Aucun modèle n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is larger than a card design can be (%2 MB). No design was changed.</source>
        <translation>« %1 » est plus grand qu’un modèle de carte ne peut l’être (%2 Mo). Aucun modèle n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>DesignGallery</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>« %1 » a été importé.</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>Le modèle a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the design “%1” for all counters?</source>
        <translation>Supprimer le modèle « %1 » pour toutes les caisses ?</translation>
    </message>
    <message>
        <source>Cards that were printed with it stay good. Export it first if it may be wanted again.</source>
        <translation>Les cartes imprimées avec lui restent valables. Exportez-le d’abord s’il peut encore servir.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Modèles de carte</translation>
    </message>
    <message>
        <source>What your vouchers look like on paper</source>
        <translation>L’aspect de vos tickets sur papier</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What cards say…</source>
        <translation>Ce que disent les cartes…</translation>
    </message>
</context>
<context>
    <name>DesignModel</name>
    <message>
        <source>Comes with NettDesk</source>
        <translation>Fourni avec NettDesk</translation>
    </message>
    <message>
        <source>Your own, changed by %1</source>
        <translation>À vous, modifié par %1</translation>
    </message>
</context>
<context>
    <name>DesignShelf</name>
    <message>
        <source>“%1” came with the program and stays as it is. Save a copy under another name.</source>
        <translation>« %1 » est fourni avec le programme et reste tel quel. Enregistrez une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved.</source>
        <translation>Un mot de passe Wi-Fi a de 8 à 63 caractères du clavier anglais. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Sign in</source>
        <comment>what a QR code does</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Redeem on the portal</source>
        <comment>what a QR code does</comment>
        <translation>Activer sur le portail</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <comment>what a QR code does</comment>
        <translation>Rejoindre le Wi-Fi</translation>
    </message>
    <message>
        <source>Own text</source>
        <comment>what a QR code holds</comment>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;QR code: Sign in&quot;, &quot;Barcode: {code}&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
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
        <translation>Modèle de carte</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All designs</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>« %1 » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The design was written to “%1”.</source>
        <translation>Le modèle a été écrit dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>DesignerView</name>
    <message>
        <source>Choose the shop&apos;s logo</source>
        <translation>Choisir le logo du commerce</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n élément ne s’imprimera pas correctement</numerusform>
            <numerusform>%n éléments ne s’imprimeront pas correctement</numerusform>
        </translation>
    </message>
    <message>
        <source>One card after the other, cut behind each</source>
        <translation>Une carte après l’autre, coupe après chacune</translation>
    </message>
    <message>
        <source>%1 on a sheet; %2 sheets for %3 cards</source>
        <translation>%1 par feuille ; %2 feuilles pour %3 cartes</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Ce qui ne s’imprimera pas correctement</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>“%1” was being edited when the program was closed, and kept aside.</source>
        <translation>« %1 » était en cours de modification à la fermeture du programme, et a été mis de côté.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Card designs</source>
        <translation>Modèles de carte</translation>
    </message>
</context>
<context>
    <name>DesignsScreen</name>
    <message>
        <source>Card designs</source>
        <translation>Modèles de carte</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Nouveau modèle de carte</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A voucher needs somebody to decide</source>
        <translation>Un ticket attend votre décision</translation>
    </message>
    <message>
        <source>Simulated router</source>
        <translation>Routeur simulé</translation>
    </message>
    <message>
        <source>The simulated router is ready</source>
        <translation>Le routeur simulé est prêt</translation>
    </message>
    <message>
        <source>Generate vouchers for it, print them, and redeem one.</source>
        <translation>Créez des tickets pour lui, imprimez-les et activez-en un.</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>« %1 » est de retour</translation>
    </message>
    <message numerus="yes">
        <source>The restart took %n second(s).</source>
        <translation>
            <numerusform>Le redémarrage a pris %n seconde.</numerusform>
            <numerusform>Le redémarrage a pris %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not restart</source>
        <translation>« %1 » n’a pas redémarré</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>DriftModel</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not cut off</source>
        <translation>Non coupé</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Use not recorded</source>
        <translation>Utilisation non notée</translation>
    </message>
    <message>
        <source>Foreign user</source>
        <translation>Utilisateur étranger</translation>
    </message>
    <message>
        <source>Stray mark</source>
        <translation>Marque égarée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>For a person: it is not touched.</source>
        <translation>Pour une personne : rien n’y est touché.</translation>
    </message>
</context>
<context>
    <name>EndLayers</name>
    <message>
        <source>Not known yet whether this router ends vouchers by itself. Run the self-test.</source>
        <translation>On ne sait pas encore si ce routeur arrête les tickets de lui-même. Lancez l’autotest.</translation>
    </message>
    <message>
        <source>This router ends vouchers by itself, also with every computer off; a self-test showed it.</source>
        <translation>Ce routeur arrête les tickets de lui-même, même quand tous les ordinateurs sont éteints ; un autotest l’a montré.</translation>
    </message>
    <message>
        <source>This router takes the schedulers that end vouchers by themselves. Run the self-test to see one at work.</source>
        <translation>Ce routeur accepte les schedulers qui arrêtent les tickets d’eux-mêmes. Lancez l’autotest pour en voir un à l’œuvre.</translation>
    </message>
    <message>
        <source>This router takes no schedulers (%1). Vouchers end exactly only while NettDesk runs; without it, only time online is limited.</source>
        <translation>Ce routeur n’accepte pas de schedulers (%1). Les tickets ne s’arrêtent à l’heure exacte que si NettDesk fonctionne ; sans lui, seul le temps en ligne est limité.</translation>
    </message>
    <message>
        <source>This router took the self-test&apos;s scheduler but did not run it. Look at its clock and at the rights of its user; until then vouchers end exactly only while NettDesk runs.</source>
        <translation>Ce routeur a accepté le scheduler de l’autotest mais ne l’a pas exécuté. Vérifiez son horloge et les droits de son utilisateur ; d’ici là, les tickets ne s’arrêtent à l’heure exacte que si NettDesk fonctionne.</translation>
    </message>
</context>
<context>
    <name>EndLayersView</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>Only while NettDesk runs</source>
        <translation>Seulement si NettDesk fonctionne</translation>
    </message>
    <message>
        <source>When a code&apos;s time is over</source>
        <translation>Quand le temps d’un code est écoulé</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Le tester</translation>
    </message>
    <message>
        <source>Makes a test user on the router and sees whether the router ends it by itself. Takes up to half a minute.</source>
        <translation>Crée un utilisateur de test sur le routeur et regarde si le routeur l’arrête de lui-même. Prend jusqu’à une demi-minute.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Testé : %1</translation>
    </message>
    <message>
        <source>The router must answer for that.</source>
        <translation>Pour cela, le routeur doit répondre.</translation>
    </message>
    <message>
        <source>A test user was put on the router; in half a minute at most it is known whether the router ended it by itself.</source>
        <translation>Un utilisateur de test a été mis sur le routeur ; dans une demi-minute au plus, on saura si le routeur l’a arrêté de lui-même.</translation>
    </message>
</context>
<context>
    <name>EndSelfTest</name>
    <message>
        <source>The self-test was stopped. Nothing is known from it.</source>
        <translation>L’autotest a été arrêté. Il n’a rien montré.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Why doesn&apos;t this code work?</source>
        <translation>Pourquoi ce code ne marche-t-il pas ?</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Nothing is changed by looking; what can be done about it stands below the answer.</source>
        <translation>Scannez la carte ou tapez le code. Regarder ne modifie rien ; ce qu’on peut y faire figure sous la réponse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>ExplainView</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Interrogation du routeur…</translation>
    </message>
    <message>
        <source>Without the router&apos;s own answer: %1</source>
        <translation>Sans la réponse du routeur lui-même : %1</translation>
    </message>
    <message>
        <source>The router says so</source>
        <translation>C’est le routeur qui le dit</translation>
    </message>
    <message>
        <source>The shop&apos;s own records say so</source>
        <translation>Ce sont les données du commerce qui le disent</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %n voucher(s)</source>
        <translation>
            <numerusform>Prolonger %n ticket</numerusform>
            <numerusform>Prolonger %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>What is given here comes on top of what is left. A guest who is online is signed in anew by itself, for a running session keeps its old limits.</source>
        <translation>Ce qui est donné ici s’ajoute à ce qui reste. Un client en ligne est reconnecté tout seul, car une session en cours garde ses anciennes limites.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Temps en plus</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Données en plus</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Unité du temps</translation>
    </message>
    <message>
        <source>Unit of the data</source>
        <translation>Unité des données</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Enter more time, more data, or both.</source>
        <translation>Saisissez du temps, des données, ou les deux.</translation>
    </message>
</context>
<context>
    <name>FileKeyStore</name>
    <message>
        <source>The key file “%1” cannot be read. Nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Impossible de lire le fichier de clé « %1 ». Rien n’a été modifié. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The key file “%1” is not a plain file.</source>
        <translation>Le fichier de clé « %1 » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another user of this computer, so it was not used. Make it yours, or choose another file.</source>
        <translation>Le fichier de clé « %1 » appartient à un autre utilisateur de cet ordinateur ; il n’a donc pas été utilisé. Devenez-en le propriétaire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The key file “%1” can be opened by other users of this computer (mode %2), so it was not used. Take their rights away (chmod 600), and change the key if somebody may have read it.</source>
        <translation>Le fichier de clé « %1 » peut être ouvert par d’autres utilisateurs de cet ordinateur (mode %2) ; il n’a donc pas été utilisé. Retirez-leur ce droit (chmod 600), et changez la clé si quelqu’un a pu la lire.</translation>
    </message>
    <message>
        <source>The key file “%1” is too large to be a key: it holds a passphrase in its first line, or 32 random bytes.</source>
        <translation>Le fichier de clé « %1 » est trop grand pour une clé : il contient une phrase secrète sur sa première ligne, ou 32 octets aléatoires.</translation>
    </message>
    <message>
        <source>The key file “%1” holds no usable key: it needs a passphrase of at least %2 characters in its first line, or exactly 32 random bytes.</source>
        <translation>Le fichier de clé « %1 » ne contient pas de clé utilisable : il faut une phrase secrète d’au moins %2 caractères sur sa première ligne, ou exactement 32 octets aléatoires.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written. Nothing was changed. Choose a folder that you may write to.</source>
        <translation>Impossible d’écrire le fichier de clé « %1 ». Rien n’a été modifié. Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock with a passphrase (%1 MB are needed). Nothing was changed. Close other programs and try again, or use a key file with 32 random bytes.</source>
        <translation>Il n’y a pas assez de mémoire libre pour déverrouiller avec une phrase secrète (il faut %1 Mo). Rien n’a été modifié. Fermez d’autres programmes et réessayez, ou utilisez un fichier de clé de 32 octets aléatoires.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, %2 the step&apos;s title</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FlawFinder</name>
    <message>
        <source>With long values: %1</source>
        <translation>Avec des valeurs longues : %1</translation>
    </message>
</context>
<context>
    <name>GenerateFields</name>
    <message>
        <source>How many, and where they work</source>
        <translation>Combien, et où ils servent</translation>
    </message>
    <message>
        <source>What each one gives</source>
        <translation>Ce que chacun donne</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Aspect des codes</translation>
    </message>
    <message>
        <source>When codes may be redeemed</source>
        <translation>Quand les codes peuvent être activés</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>Nombre de tickets</translation>
    </message>
    <message>
        <source>Whole days of the shop; the last day counts. What a redeemed code gives does not end with them.</source>
        <translation>Jours entiers du commerce ; le dernier jour compte. Ce que donne un code activé ne s’arrête pas avec eux.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add a router first</source>
        <translation>Ajoutez d’abord un routeur</translation>
    </message>
    <message>
        <source>Choose a router</source>
        <translation>Choisissez un routeur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Activable sur</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>À l’activation</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>Le compte est créé quand quelqu’un active le code.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>D’avance</translation>
    </message>
    <message>
        <source>The accounts are made now: codes work while every computer is off.</source>
        <translation>Les comptes sont créés maintenant : les codes fonctionnent même quand tous les ordinateurs sont éteints.</translation>
    </message>
    <message>
        <source>Whatever is left of a code after this day is lost.</source>
        <translation>Ce qui reste d’un code après ce jour est perdu.</translation>
    </message>
    <message>
        <source>Ends at the latest on</source>
        <translation>Finit au plus tard le</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>Dernier jour d’utilisation</translation>
    </message>
    <message>
        <source>This router only</source>
        <translation>Ce routeur seulement</translation>
    </message>
    <message>
        <source>Any router of “%1”</source>
        <extracomment>%1 the name of a group of routers</extracomment>
        <translation>Tout routeur de « %1 »</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Tout routeur : le premier est gardé</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Tout routeur, avec changement possible</translation>
    </message>
    <message>
        <source>None: own terms</source>
        <translation>Aucun : conditions libres</translation>
    </message>
    <message>
        <source>What it gives and how codes look is set in the package.</source>
        <translation>Ce qu’il donne et l’aspect des codes se règlent dans le forfait.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router.</source>
        <translation>Les codes créés d’avance sont sur un seul routeur.</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Le dernier jour est déjà passé.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n ticket gratuit : %1, à activer à la caisse.</numerusform>
            <numerusform>%n tickets gratuits : %1, à activer à la caisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, to be redeemed at the counter.</source>
        <translation>
            <numerusform>%n ticket à %2 : %1, à activer à la caisse.</numerusform>
            <numerusform>%n tickets à %2 chacun : %1, à activer à la caisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the router where the codes will work.</source>
        <translation>Choisissez le routeur où les codes serviront.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>Codes would end before they may be redeemed for the first time.</source>
        <translation>Les codes finiraient avant de pouvoir être activés pour la première fois.</translation>
    </message>
    <message>
        <source>The accounts stand on the router from the beginning: guests sign in on its own page with the code, while every computer of the shop is off. Time starts at the first sign-in.</source>
        <translation>Les comptes sont sur le routeur dès le début : les clients se connectent sur sa propre page avec le code, même quand tous les ordinateurs du commerce sont éteints. Le temps commence à la première connexion.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for this router. Nothing stands on the router before.</source>
        <translation>Activés à la caisse, pour ce routeur. Rien n’est sur le routeur avant.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router of the group; the first redemption chooses which.</source>
        <translation>Activés à la caisse, pour tout routeur du groupe ; la première activation choisit lequel.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; the first redemption chooses which.</source>
        <translation>Activés à la caisse, pour tout routeur ; la première activation choisit lequel.</translation>
    </message>
    <message>
        <source>Redeemed at the counter, for any router; what is left moves along when the guest signs in at another one, through the counter.</source>
        <translation>Activés à la caisse, pour tout routeur ; ce qui reste suit le client quand il se connecte sur un autre, en passant par la caisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;</extracomment>
        <translation>
            <numerusform>%n ticket gratuit : %1, aussitôt sur le routeur.</numerusform>
            <numerusform>%n tickets gratuits : %1, aussitôt sur le routeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) at %2 each: %1, on the router at once.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
        <translation>
            <numerusform>%n ticket à %2 : %1, aussitôt sur le routeur.</numerusform>
            <numerusform>%n tickets à %2 chacun : %1, aussitôt sur le routeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group of routers.</source>
        <translation>Choisissez le groupe de routeurs.</translation>
    </message>
    <message>
        <source>This router does not end codes by itself: their time ends exactly only while NettDesk runs.</source>
        <translation>Ce routeur n’arrête pas les codes de lui-même : leur temps ne finit à l’heure exacte que si NettDesk fonctionne.</translation>
    </message>
</context>
<context>
    <name>GeneratePage</name>
    <message>
        <source>Generate vouchers</source>
        <translation>Créer des tickets</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>A card of this kind</source>
        <translation>Une carte de ce type</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Certains champs attendent encore une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n voucher(s)</source>
        <translation>
            <numerusform>Créer %n ticket</numerusform>
            <numerusform>Créer %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Créer</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n voucher(s)</source>
        <translation>
            <numerusform>Création de %n ticket</numerusform>
            <numerusform>Création de %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated</source>
        <translation>
            <numerusform>%n ticket a été créé</numerusform>
            <numerusform>%n tickets ont été créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were generated.</source>
        <translation>
            <numerusform>%n ticket a été créé.</numerusform>
            <numerusform>%n tickets ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: none of the %n voucher(s) was made.</source>
        <translation>
            <numerusform>Annulé : aucun ticket n’a été créé (%n demandé).</numerusform>
            <numerusform>Annulé : aucun des %n tickets n’a été créé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotAccount</name>
    <message>
        <source>The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename or remove it on the router and try again, or give the guest another code.</source>
        <translation>Le routeur a déjà un utilisateur hotspot « %1 » que NettDesk n’a pas créé. Il a été laissé tel quel. Renommez-le ou supprimez-le sur le routeur et réessayez, ou donnez un autre code au client.</translation>
    </message>
    <message>
        <source>The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name and try again.</source>
        <translation>Le profil d’utilisateur hotspot « %1 » n’est pas (ou plus) sur le routeur. Créez-le exactement sous ce nom et réessayez.</translation>
    </message>
    <message>
        <source>The router does not keep the account “%1” as it was told: something else on it changes or removes it. Look for a script or another program that manages hotspot users.</source>
        <translation>Le routeur ne garde pas le compte « %1 » comme demandé : quelque chose d’autre le modifie ou le supprime. Cherchez un script ou un autre programme qui gère les utilisateurs hotspot.</translation>
    </message>
    <message>
        <source>The router does not keep the speed of the profile “%1”: something else on it changes the profile back. Look for a script or another program that manages hotspot profiles.</source>
        <translation>Le routeur ne garde pas le débit du profil « %1 » : quelque chose d’autre remet l’ancienne valeur. Cherchez un script ou un autre programme qui gère les profils hotspot.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import users of “%1”</source>
        <translation>Importer les utilisateurs de « %1 »</translation>
    </message>
    <message>
        <source>Accounts that stand on the router become customers, linked to their account. Nothing is changed on the router.</source>
        <translation>Les comptes présents sur le routeur deviennent des abonnés, liés à leur compte. Rien n’est modifié sur le routeur.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Everybody who has an account on this router.</source>
        <translation>Tous ceux qui ont un compte sur ce routeur.</translation>
    </message>
    <message>
        <source>Hotspot users</source>
        <translation>Utilisateurs hotspot</translation>
    </message>
    <message>
        <source>Those who sign in on the hotspot&apos;s page. Codes of our own vouchers are left out.</source>
        <translation>Ceux qui se connectent sur la page du hotspot. Les codes de nos propres tickets sont écartés.</translation>
    </message>
    <message>
        <source>PPPoE accounts</source>
        <translation>Comptes PPPoE</translation>
    </message>
    <message>
        <source>Subscribers who dial in from their own router.</source>
        <translation>Abonnés qui se connectent depuis leur propre routeur.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux abonnés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Voir ce qui se passerait</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become new customers.</source>
        <translation>
            <numerusform>%n compte devient un nouvel abonné.</numerusform>
            <numerusform>%n comptes deviennent de nouveaux abonnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account becomes a new customer.</source>
        <translation>Aucun compte ne devient un nouvel abonné.</translation>
    </message>
    <message>
        <source>There are no such accounts on this router.</source>
        <translation>Il n’y a pas de tels comptes sur ce routeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, each with its reason.</source>
        <translation>
            <numerusform>%n est écarté, avec sa raison.</numerusform>
            <numerusform>%n sont écartés, chacun avec sa raison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n compte</numerusform>
            <numerusform>Importer %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Importing users of “%1”</source>
        <translation>Import des utilisateurs de « %1 »</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 accounts</source>
        <translation>Import : %1 comptes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were created.</source>
        <translation>
            <numerusform>%n abonné a été créé.</numerusform>
            <numerusform>%n abonnés ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left out.</source>
        <translation>
            <numerusform>%n compte a été écarté.</numerusform>
            <numerusform>%n comptes ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still to do: the same import again goes on with them.</source>
        <translation>
            <numerusform>%n reste à faire : le même import le reprendra.</numerusform>
            <numerusform>%n restent à faire : le même import les reprendra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>User on the router</source>
        <translation>Utilisateur sur le routeur</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why an account is left out, and whom it is the same as</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouvel abonné</translation>
    </message>
</context>
<context>
    <name>IntentRunner</name>
    <message>
        <source>This program does not know how to do “%1”; a newer one of the shop does.</source>
        <translation>Ce programme ne sait pas faire « %1 » ; un programme plus récent du commerce le sait.</translation>
    </message>
</context>
<context>
    <name>KeyAccess</name>
    <message>
        <source>This computer was not given the shop&apos;s data key yet (looked in %1). Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>Cet ordinateur n’a pas encore reçu la clé de données du commerce (recherchée dans %1). Rien n’a été modifié. Saisissez une fois la clé de secours ; ensuite cet ordinateur ouvre tout seul.</translation>
    </message>
    <message>
        <source>This computer&apos;s key for the shop was expected in %1 and is not there. The keychain may be locked, or belong to another user. Nothing was changed and no new key was made. Unlock the keychain and try again, or type the recovery key.</source>
        <translation>La clé de cet ordinateur pour le commerce devait être dans %1 et n’y est pas. Le trousseau est peut-être verrouillé, ou appartient à un autre utilisateur. Rien n’a été modifié et aucune nouvelle clé n’a été créée. Déverrouillez le trousseau et réessayez, ou saisissez la clé de secours.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The shop&apos;s data key is locked on this computer, so stored passwords cannot be read. Nothing was changed. Unlock it first: from the keychain, with its key file, or with the recovery key.</source>
        <translation>La clé de données du commerce est verrouillée sur cet ordinateur ; les mots de passe enregistrés ne peuvent donc pas être lus. Rien n’a été modifié. Déverrouillez-la d’abord : avec le trousseau, son fichier de clé ou la clé de secours.</translation>
    </message>
    <message>
        <source>This was encrypted with data key %1, which this computer does not have. Nothing was changed. Unlock with the recovery key of this shop.</source>
        <translation>Ceci a été chiffré avec la clé de données %1, que cet ordinateur n’a pas. Rien n’a été modifié. Déverrouillez avec la clé de secours de ce commerce.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer did not answer. Nothing was changed. Answer its question for a password, if there is one, and try again.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu. Rien n’a été modifié. S’il demande un mot de passe, répondez-lui, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened. Nothing was changed. Try again and allow NettDesk to use it, or use the recovery key or a key file.</source>
        <translation>Le trousseau de cet ordinateur n’a pas été ouvert. Rien n’a été modifié. Réessayez et autorisez NettDesk à l’utiliser, ou utilisez la clé de secours ou un fichier de clé.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let NettDesk in. Nothing was changed. Unlock the keychain and try again, or use the recovery key or a key file.</source>
        <translation>Le trousseau de cet ordinateur refuse l’accès à NettDesk. Rien n’a été modifié. Déverrouillez le trousseau et réessayez, ou utilisez la clé de secours ou un fichier de clé.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now. Nothing was changed. Sign in to the desktop so that its keychain runs, or choose to keep the key in a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable pour l’instant. Rien n’a été modifié. Ouvrez votre session sur le bureau pour que son trousseau démarre, ou choisissez de garder la clé dans un fichier.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LastGoodDialog</name>
    <message>
        <source>This was the last good one</source>
        <translation>C’était la dernière bonne</translation>
    </message>
    <message>
        <source>Which card was the last good one?</source>
        <translation>Quelle a été la dernière bonne carte ?</translation>
    </message>
    <message>
        <source>None came out</source>
        <translation>Aucune n’est sortie</translation>
    </message>
    <message>
        <source>Cards behind it count as not printed, and can be printed again.</source>
        <translation>Les cartes suivantes comptent comme non imprimées, et peuvent être imprimées à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s) are missing</source>
        <translation>
            <numerusform>%n carte sur %n manque</numerusform>
            <numerusform>Les %n cartes manquent toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card %1; %n card(s) are missing</source>
        <translation>
            <numerusform>Carte %1 ; il manque %n carte</numerusform>
            <numerusform>Carte %1 ; il manque %n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements on the card, the topmost first</source>
        <translation>Éléments sur la carte, celui du dessus en premier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>LeastPrivilege</name>
    <message>
        <source>Say which user of the router may manage users, for example admin.</source>
        <translation>Indiquez quel utilisateur du routeur peut gérer les utilisateurs, par exemple admin.</translation>
    </message>
    <message>
        <source>The new user&apos;s name has 1 to %1 letters, digits, dots, dashes and underscores.</source>
        <translation>Le nom du nouvel utilisateur a de 1 à %1 lettres, chiffres, points, traits d’union et traits bas.</translation>
    </message>
    <message>
        <source>The new user needs another name than the administrator.</source>
        <translation>Le nouvel utilisateur doit avoir un autre nom que l’administrateur.</translation>
    </message>
    <message>
        <source>“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.</source>
        <translation>« %1 » n’est ni une adresse ni un réseau. Écrivez par exemple 10.0.0.5 ou 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>To limit the API service, say from which addresses it may be used.</source>
        <translation>Pour limiter le service API, indiquez depuis quelles adresses il peut être utilisé.</translation>
    </message>
    <message>
        <source>The router has a user or a group “%1” already. Nothing was changed; choose another name, or remove that one on the router (System, Users).</source>
        <translation>Le routeur a déjà un utilisateur ou un groupe « %1 ». Rien n’a été modifié ; choisissez un autre nom, ou supprimez celui-là sur le routeur (System, Users).</translation>
    </message>
    <message>
        <source>The router does not show the group that was just made.</source>
        <translation>Le routeur ne montre pas le groupe qui vient d’être créé.</translation>
    </message>
    <message>
        <source>This computer comes to the router from %1, which is not among the allowed addresses.</source>
        <translation>Cet ordinateur se présente au routeur depuis %1, qui n’est pas parmi les adresses autorisées.</translation>
    </message>
    <message>
        <source>The router shows no API service that could be limited.</source>
        <translation>Le routeur ne montre aucun service API qui puisse être limité.</translation>
    </message>
    <message>
        <source>the limited API service (IP, Services)</source>
        <translation>le service API limité (IP, Services)</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>l’utilisateur « %1 »</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>le groupe « %1 »</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>La clé du commerce n’est pas là ; rien ne peut donc être modifié. Connectez-vous, ou déverrouillez cet ordinateur.</translation>
    </message>
    <message>
        <source>The new user can do something else than it should.</source>
        <translation>Le nouvel utilisateur peut faire autre chose que prévu.</translation>
    </message>
    <message>
        <source>Everything that was made on the router was removed again.</source>
        <translation>Tout ce qui avait été créé sur le routeur a été supprimé.</translation>
    </message>
    <message>
        <source>On the router there is still: %1. Remove it there.</source>
        <translation>Il reste sur le routeur : %1. Supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>The router user “%1” was not made. %2 %3</source>
        <translation>L’utilisateur du routeur « %1 » n’a pas été créé. %2 %3</translation>
    </message>
    <message>
        <source>The router does not let the new user in.</source>
        <translation>Le routeur ne laisse pas entrer le nouvel utilisateur.</translation>
    </message>
    <message>
        <source>The router does not let the new user in from this computer: its address is not among the allowed ones.</source>
        <translation>Le routeur ne laisse pas entrer le nouvel utilisateur depuis cet ordinateur : son adresse n’est pas parmi les adresses autorisées.</translation>
    </message>
    <message>
        <source>Read from the router&apos;s own list and not tried, because trying would do harm or goes another way than the API: %1.</source>
        <translation>Lu dans la liste du routeur et non essayé, car l’essai ferait des dégâts ou passe par autre chose que l’API : %1.</translation>
    </message>
    <message>
        <source>The user may come from any address. Name this computer&apos;s address to narrow that.</source>
        <translation>L’utilisateur peut venir de n’importe quelle adresse. Indiquez l’adresse de cet ordinateur pour restreindre cela.</translation>
    </message>
    <message>
        <source>The router&apos;s API now takes connections from these addresses only: %1. Other computers of the shop must be among them.</source>
        <translation>L’API du routeur n’accepte plus que les connexions de ces adresses : %1. Les autres ordinateurs du commerce doivent en faire partie.</translation>
    </message>
    <message>
        <source>Read version and uptime</source>
        <translation>Lire la version et la durée de marche</translation>
    </message>
    <message>
        <source>Read the router&apos;s clock</source>
        <translation>Lire l’horloge du routeur</translation>
    </message>
    <message>
        <source>See who is online</source>
        <translation>Voir qui est en ligne</translation>
    </message>
    <message>
        <source>See the PPP sessions</source>
        <translation>Voir les sessions PPP</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Lire le journal</translation>
    </message>
    <message>
        <source>Read the interfaces</source>
        <translation>Lire les interfaces</translation>
    </message>
    <message>
        <source>Read the PPP secrets&apos; names</source>
        <translation>Lire les noms des secrets PPP</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s users</source>
        <translation>Lire les utilisateurs du hotspot</translation>
    </message>
    <message>
        <source>Read the schedulers</source>
        <translation>Lire les schedulers</translation>
    </message>
    <message>
        <source>Read the hotspot&apos;s user profiles</source>
        <translation>Lire les profils d’utilisateur du hotspot</translation>
    </message>
    <message>
        <source>Read the PPP profiles</source>
        <translation>Lire les profils PPP</translation>
    </message>
    <message>
        <source>Write: give the router the name that it has</source>
        <translation>Écrire : donner au routeur le nom qu’il a déjà</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Change router users</source>
        <translation>Modifier les utilisateurs du routeur</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>Faire un ping depuis le routeur</translation>
    </message>
    <message>
        <source>The router&apos;s group allows it</source>
        <translation>Le groupe sur le routeur le permet</translation>
    </message>
    <message>
        <source>The router&apos;s group forbids it</source>
        <translation>Le groupe sur le routeur l’interdit</translation>
    </message>
    <message>
        <source>See guests&apos; passwords</source>
        <translation>Voir les mots de passe des clients</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), no password shown</source>
        <translation>
            <numerusform>%n compte, aucun mot de passe affiché</numerusform>
            <numerusform>%n comptes, aucun mot de passe affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>a password was shown</source>
        <translation>un mot de passe a été affiché</translation>
    </message>
    <message>
        <source>Sign in over the API</source>
        <translation>S’identifier par l’API</translation>
    </message>
    <message>
        <source>The router does not tell the new user its name.</source>
        <translation>Le routeur ne dit pas son nom au nouvel utilisateur.</translation>
    </message>
</context>
<context>
    <name>LeastPrivilegeDialog</name>
    <message>
        <source>Let nobody else reach the router&apos;s API either</source>
        <translation>Ne laisser personne d’autre non plus accéder à l’API du routeur</translation>
    </message>
    <message>
        <source>A user with just the needed rights</source>
        <translation>Un utilisateur avec les seuls droits nécessaires</translation>
    </message>
    <message>
        <source>On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is proved: what is needed works, everything else is refused.</source>
        <translation>Sur « %1 », un groupe est créé avec exactement les droits dont le commerce a besoin, et un utilisateur dans ce groupe. Puis c’est prouvé : le nécessaire fonctionne, tout le reste est refusé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The shop will</source>
        <translation>Le commerce doit pouvoir</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Used now and never kept.</source>
        <translation>Utilisé maintenant et jamais gardé.</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Nom du nouvel utilisateur</translation>
    </message>
    <message>
        <source>Its password is made by NettDesk and sealed.</source>
        <translation>Son mot de passe est créé par NettDesk et chiffré.</translation>
    </message>
    <message>
        <source>May come from (optional)</source>
        <translation>Peut venir de (facultatif)</translation>
    </message>
    <message>
        <source>Addresses or networks, parted by commas. This computer must be among them.</source>
        <translation>Adresses ou réseaux, séparés par des virgules. Cet ordinateur doit en faire partie.</translation>
    </message>
    <message>
        <source>Administrator of the router</source>
        <translation>Administrateur du routeur</translation>
    </message>
    <message>
        <source>Making the user and proving its rights…</source>
        <translation>Création de l’utilisateur et preuve de ses droits…</translation>
    </message>
    <message>
        <source>Steps and checks</source>
        <translation>Étapes et vérifications</translation>
    </message>
    <message>
        <source>Proof of the rights</source>
        <translation>Preuve des droits</translation>
    </message>
    <message>
        <source>Policies of the group: %1</source>
        <translation>Droits du groupe : %1</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Créer et prouver</translation>
    </message>
    <message>
        <source>Use this user from now on</source>
        <translation>Utiliser désormais cet utilisateur</translation>
    </message>
    <message>
        <source>Keep the old user</source>
        <translation>Garder l’ancien utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands on the router. All %n checks came out as they should.</source>
        <translation>
            <numerusform>« %1 » est sur le routeur. %n vérification, avec le résultat voulu.</numerusform>
            <numerusform>« %1 » est sur le routeur. Les %n vérifications ont donné le résultat voulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works with the user “%2” now</source>
        <translation>« %1 » fonctionne maintenant avec l’utilisateur « %2 »</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Not contacted yet</source>
        <translation>Pas encore contacté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mauvais mot de passe</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificat changé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>This computer&apos;s TLS library cannot talk to a router without certificate. Make a certificate for API-SSL on the router, then choose “certificate”.</source>
        <translation>La bibliothèque TLS de cet ordinateur ne peut pas parler à un routeur sans certificat. Créez un certificat pour API-SSL sur le routeur, puis choisissez « certificat ».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not the one that was remembered. Nothing was sent to it. If the router was reset or got a new certificate, compare the fingerprint on the router and accept it; otherwise somebody may stand between you and the router.</source>
        <translation>Le certificat de « %1 » n’est pas celui qui a été mémorisé. Rien ne lui a été envoyé. Si le routeur a été réinitialisé ou a reçu un nouveau certificat, comparez l’empreinte sur le routeur et acceptez-la ; sinon, quelqu’un s’est peut-être placé entre vous et le routeur.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be verified. Nothing was sent to it. Install a certificate that a known authority signed for this name, or choose to remember the router&apos;s own certificate.</source>
        <translation>Le certificat de « %1 » ne peut pas être vérifié. Rien ne lui a été envoyé. Installez un certificat signé pour ce nom par une autorité connue, ou choisissez de mémoriser le certificat propre du routeur.</translation>
    </message>
    <message>
        <source>The name “%1” is not known. Check its spelling, or use the router&apos;s IP address.</source>
        <translation>Le nom « %1 » est inconnu. Vérifiez son orthographe, ou utilisez l’adresse IP du routeur.</translation>
    </message>
    <message>
        <source>“%1” is there, but its port %2 is closed. Check the port, and that the API service is enabled on the router (IP, Services).</source>
        <translation>« %1 » est là, mais son port %2 est fermé. Vérifiez le port, et que le service API est activé sur le routeur (IP, Services).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached from here. Check this computer&apos;s network and the router&apos;s address.</source>
        <translation>« %1 » est injoignable d’ici. Vérifiez le réseau de cet ordinateur et l’adresse du routeur.</translation>
    </message>
    <message>
        <source>The router closed the line instead of encrypting it. Port %1 may be the plain API (usually 8728; API-SSL is 8729), or the router&apos;s API-SSL service does not admit this computer&apos;s address.</source>
        <translation>Le routeur a fermé la ligne au lieu de la chiffrer. Le port %1 est peut-être l’API simple (normalement 8728 ; API-SSL est 8729), ou le service API-SSL du routeur n’admet pas l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Port %1 does not speak TLS. The plain API is usually at 8728 and API-SSL at 8729: check the port.</source>
        <translation>Le port %1 ne parle pas TLS. L’API simple est normalement sur 8728 et API-SSL sur 8729 : vérifiez le port.</translation>
    </message>
    <message>
        <source>The router does not encrypt without a certificate; it probably has one by now. Choose “certificate” for this router.</source>
        <translation>Le routeur ne chiffre pas sans certificat ; il en a probablement un maintenant. Choisissez « certificat » pour ce routeur.</translation>
    </message>
    <message>
        <source>The router could not encrypt the line: most likely its API-SSL service has no certificate. Make one on the router (System, Certificates; then IP, Services, api-ssl), or choose “without certificate”.</source>
        <translation>Le routeur n’a pas pu chiffrer la ligne : son service API-SSL n’a sans doute pas de certificat. Créez-en un sur le routeur (System, Certificates ; puis IP, Services, api-ssl), ou choisissez « sans certificat ».</translation>
    </message>
    <message>
        <source>The line to the router could not be encrypted.</source>
        <translation>La ligne vers le routeur n’a pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer in TLS. Port %2 may be the plain API (usually 8728; API-SSL is 8729), or the router is overloaded.</source>
        <translation>« %1 » a accepté la connexion mais ne répond pas en TLS. Le port %2 est peut-être l’API simple (normalement 8728 ; API-SSL est 8729), ou le routeur est surchargé.</translation>
    </message>
    <message>
        <source>“%1” does not answer. The router may be off or in another network, or a firewall drops what is sent to port %2.</source>
        <translation>« %1 » ne répond pas. Le routeur est peut-être éteint ou dans un autre réseau, ou un pare-feu bloque ce qui est envoyé au port %2.</translation>
    </message>
</context>
<context>
    <name>LiveSheet</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La feuille telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Router&apos;s time</source>
        <translation>Heure du routeur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the router</source>
        <translation>Journal du routeur</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Any part of a line</source>
        <translation>Une partie d’une ligne</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info et au-dessus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk ne contacte pas ce routeur.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Search, level and topic are all looked at.</source>
        <translation>Recherche, niveau et sujet comptent tous.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Impossible d’interroger le routeur</translation>
    </message>
    <message>
        <source>It is tried again by itself; its log appears as soon as it answers.</source>
        <translation>Un nouvel essai se fait tout seul ; son journal apparaîtra dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Le journal est vide</translation>
    </message>
    <message>
        <source>Lines appear here as the router writes them.</source>
        <translation>Les lignes apparaissent ici à mesure que le routeur les écrit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close NettDesk?</source>
        <translation>Fermer NettDesk ?</translation>
    </message>
    <message numerus="yes">
        <source>%n router operation(s) are still waiting for their router.</source>
        <translation>
            <numerusform>%n opération attend encore son routeur.</numerusform>
            <numerusform>%n opérations attendent encore leur routeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in.</source>
        <translation>Elles sont enregistrées et reprendront au prochain démarrage de NettDesk. D’ici là, des clients ne pourront peut-être pas se connecter.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>This database was made by a newer program. Nothing was changed. It needs NettDesk %1 or later; this is %2. Update this computer.</source>
        <translation>Cette base de données vient d’un programme plus récent. Rien n’a été modifié. Il faut NettDesk %1 ou plus récent ; ici c’est %2. Mettez cet ordinateur à jour.</translation>
    </message>
    <message>
        <source>The tables of this database were made by another edition of the program than this one. Nothing was changed. Use the program that made it, or a backup.</source>
        <translation>Les tables de cette base de données viennent d’une autre édition du programme. Rien n’a été modifié. Utilisez le programme qui les a créées, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date, because rows in it point at rows that are missing. It is as it was before. Restore a backup.</source>
        <translation>La base de données n’a pas pu être mise à jour, car des lignes renvoient à des lignes qui manquent. Elle est restée comme avant. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is as it was before. %1</source>
        <translation>La base de données n’a pas pu être mise à jour. Elle est restée comme avant. %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency. Use its three letters, for example USD.</source>
        <translation>« %1 » n’est pas une monnaie. Utilisez ses trois lettres, par exemple USD.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The old router is gone: go by what it said last</source>
        <translation>L’ancien routeur a disparu : se fier à ce qu’il a dit en dernier</translation>
    </message>
    <message numerus="yes">
        <source>Move %n voucher(s)</source>
        <translation>
            <numerusform>Déplacer %n ticket</numerusform>
            <numerusform>Déplacer %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to another router with the time and data that are left. Guests who are online are cut off there and sign in at the new one.</source>
        <translation>Ils passent sur un autre routeur avec le temps et les données qui restent. Les clients en ligne sont coupés là et se connectent sur le nouveau.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>There is no other router that is switched on.</source>
        <translation>Il n’y a pas d’autre routeur actif.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is not readable text. Type it again.</source>
        <translation>Le nom n’est pas un texte lisible. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>Le nom est vide. Saisissez un nom.</translation>
    </message>
    <message>
        <source>The name has %1 characters. At most %2 are possible.</source>
        <translation>Le nom a %1 caractères. Le maximum est %2.</translation>
    </message>
    <message>
        <source>The name holds too many combined signs. Type it with fewer accents or emoji.</source>
        <translation>Le nom contient trop de signes combinés. Saisissez-le avec moins d’accents ou d’émojis.</translation>
    </message>
</context>
<context>
    <name>NewDesignDialog</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New card design</source>
        <translation>Nouveau modèle de carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Every measure can be changed afterwards.</source>
        <translation>Chaque mesure peut être changée ensuite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NotificationsPanel</name>
    <message>
        <source>Nothing has happened yet. Finished work and failures are kept here.</source>
        <translation>Rien pour l’instant. Les travaux terminés et les échecs s’affichent ici.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close notifications</source>
        <translation>Fermer les notifications</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Le commerce ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This computer has no key to the shop’s data</source>
        <translation>Cet ordinateur n’a pas de clé pour les données du commerce</translation>
    </message>
    <message>
        <source>Type the recovery key that was shown when the shop was made. From then on this computer opens the shop by itself.</source>
        <translation>Saisissez la clé de secours affichée à la création du commerce. Ensuite, cet ordinateur ouvre le commerce tout seul.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Saisissez la clé de secours.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>How it went</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Span of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Traffic of the guests</source>
        <translation>Trafic des clients</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clients en ligne</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. NettDesk measures while it runs.</source>
        <translation>Rien n’a été mesuré pendant ce temps. NettDesk mesure quand il fonctionne.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Traffic is counted where a hotspot or a PPPoE server runs.</source>
        <translation>Rien n’a été mesuré pendant ce temps. Le trafic est compté là où un hotspot ou un serveur PPPoE fonctionne.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Type your name, as it shall stand on sales.</source>
        <translation>Saisissez votre nom, tel qu’il doit figurer sur les ventes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Au moins 8 caractères. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Répétez le mot de passe</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1, online or not</source>
        <translation>%1, en ligne ou non</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 de temps en ligne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 octets), réception et envoi ensemble</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Seulement le premier qui se connecte</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>Création du compte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Offered at the counter</source>
        <translation>Proposé à la caisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make package</source>
        <translation>Créer le forfait</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Edit package</source>
        <translation>Modifier le forfait</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>À l’activation</translation>
    </message>
    <message>
        <source>The account is made when somebody redeems the code.</source>
        <translation>Le compte est créé quand quelqu’un active le code.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>D’avance</translation>
    </message>
    <message>
        <source>The account is made with the sale: the code works at once.</source>
        <translation>Le compte est créé à la vente : le code fonctionne aussitôt.</translation>
    </message>
    <message>
        <source>For example: two devices, video included</source>
        <translation>Par exemple : deux appareils, vidéo comprise</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Colour of its tile</source>
        <translation>Couleur de sa tuile</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce qu’il donne</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où il sert</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>How codes look</source>
        <translation>Aspect des codes</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Tout routeur</translation>
    </message>
    <message>
        <source>Profiles belong to one router: choose it below to choose among them.</source>
        <translation>Les profils appartiennent à un routeur : choisissez-le ci-dessous pour choisir parmi eux.</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Forfait journée</translation>
    </message>
    <message>
        <source>Some fields still need an answer.</source>
        <translation>Certains champs attendent encore une réponse.</translation>
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
        <translation>%1 : %2, gratuit.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <extracomment>%1 a package&apos;s name, %2 what it gives: &quot;1 day, 2 GB&quot;, %3 its price</extracomment>
        <translation>%1 : %2 pour %3.</translation>
    </message>
    <message>
        <source>Enter the name under which it is sold, such as “Day pass”.</source>
        <translation>Saisissez le nom sous lequel il est vendu, par exemple « Forfait journée ».</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The description is longer than %1 characters.</source>
        <translation>La description dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Codes made ahead stand on one router: choose which, or make the account on redemption.</source>
        <translation>Les codes créés d’avance sont sur un seul routeur : choisissez lequel, ou créez le compte à l’activation.</translation>
    </message>
    <message>
        <source>A code that is sold stands on the router at once: the guest signs in on its own page. Time starts at the first sign-in.</source>
        <translation>Un code vendu est aussitôt sur le routeur : le client se connecte sur sa propre page. Le temps commence à la première connexion.</translation>
    </message>
    <message>
        <source>Nothing stands on the router before somebody redeems the code.</source>
        <translation>Rien n’est sur le routeur avant que quelqu’un active le code.</translation>
    </message>
    <message>
        <source>As the shop&apos;s colour</source>
        <translation>Comme la couleur du commerce</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
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
        <translation>Ce forfait n’existe pas.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>La description est trop longue : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb, not “%1”.</source>
        <translation>Une couleur s’écrit #rrggbb, pas « %1 ».</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning need one router: on several, each would give the full time. Choose the router of this package.</source>
        <translation>Des codes qui sont sur un routeur dès le début demandent un seul routeur : sur plusieurs, chacun donnerait tout le temps. Choisissez le routeur de ce forfait.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Il n’y a pas de forfait « %1 ».</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Nothing was changed; choose another name.</source>
        <translation>Il y a déjà un forfait « %1 ». Rien n’a été modifié ; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>PackageTableModel</name>
    <message>
        <source>Ahead</source>
        <translation>D’avance</translation>
    </message>
    <message>
        <source>On redemption</source>
        <translation>À l’activation</translation>
    </message>
    <message>
        <source>Any router</source>
        <translation>Tout routeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Account is made</source>
        <translation>Création du compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the package that was copied</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy to a new one</source>
        <translation>Copier dans un nouveau</translation>
    </message>
    <message>
        <source>Generate vouchers…</source>
        <translation>Créer des tickets…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Nom ou description</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>En tuiles</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>Aucun forfait ne correspond</translation>
    </message>
    <message>
        <source>Search looks into names and descriptions, within the chosen filter.</source>
        <translation>La recherche porte sur les noms et les descriptions, dans le filtre choisi.</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Pas encore de forfaits</translation>
    </message>
    <message>
        <source>A package is what you sell under one name and price, such as “Day pass”: time, data and speed. Each becomes a tile at the counter, sold with one key.</source>
        <translation>Un forfait est ce que vous vendez sous un nom et un prix, par exemple « Forfait journée » : du temps, des données et un débit. Chacun devient une tuile à la caisse, vendue d’une seule touche.</translation>
    </message>
    <message>
        <source>“%1” was made</source>
        <translation>« %1 » a été créé</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>« %1 » a été modifié</translation>
    </message>
    <message>
        <source>Vouchers made from it before keep their terms.</source>
        <translation>Les tickets créés auparavant avec lui gardent leurs conditions.</translation>
    </message>
    <message>
        <source>“%1” is offered again</source>
        <translation>« %1 » est de nouveau proposé</translation>
    </message>
    <message>
        <source>“%1” is not offered any more</source>
        <translation>« %1 » n’est plus proposé</translation>
    </message>
    <message>
        <source>Vouchers that were made from it stay good.</source>
        <translation>Les tickets créés avec lui restent valables.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Fill the sheet</source>
        <translation>Remplir la feuille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Longueur d’un morceau</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Hauteur du papier</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Mesures libres</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Un rouleau</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sans repères</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Repères dans la marge</translation>
    </message>
    <message>
        <source>Lines between</source>
        <translation>Traits entre les cartes</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge gauche</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge du haut</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Espace horizontal</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Espace vertical</translation>
    </message>
</context>
<context>
    <name>PaperPresets</name>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8,5 × 11 po)</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Rouleau, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rouleau, 80 mm</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>The database password cannot be kept in “%1”. Nothing was changed.</source>
        <translation>Le mot de passe de la base de données ne peut pas être gardé dans « %1 ». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordHasher</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>Le mot de passe est trop long. Le maximum est de %1 octets.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.</source>
        <translation>Trop de personnes se connectent en ce moment. Rien n’a été modifié. Réessayez dans quelques secondes.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>The password is too long. At most %1 bytes are possible.</source>
        <translation>Le mot de passe est trop long. Le maximum est de %1 octets.</translation>
    </message>
    <message>
        <source>The password is not readable text. Type it again.</source>
        <translation>Le mot de passe n’est pas un texte lisible. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters; three or four words together are good.</source>
        <translation>Le mot de passe est trop court. Utilisez au moins %1 caractères ; trois ou quatre mots ensemble conviennent bien.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody tries. Use another one; three or four words together are good.</source>
        <translation>Ce mot de passe est l’un des premiers que l’on essaie. Prenez-en un autre ; trois ou quatre mots ensemble conviennent bien.</translation>
    </message>
    <message>
        <source>The password is a name that people in the shop know. Use another one; three or four words together are good.</source>
        <translation>Le mot de passe est un nom connu dans le commerce. Prenez-en un autre ; trois ou quatre mots ensemble conviennent bien.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>see vouchers</source>
        <translation>voir les tickets</translation>
    </message>
    <message>
        <source>generate vouchers</source>
        <translation>créer des tickets</translation>
    </message>
    <message>
        <source>print vouchers</source>
        <translation>imprimer des tickets</translation>
    </message>
    <message>
        <source>redeem vouchers</source>
        <translation>activer des tickets</translation>
    </message>
    <message>
        <source>expire vouchers</source>
        <translation>mettre fin à des tickets</translation>
    </message>
    <message>
        <source>see payments</source>
        <translation>voir les paiements</translation>
    </message>
    <message>
        <source>see routers</source>
        <translation>voir les routeurs</translation>
    </message>
    <message>
        <source>add and change routers</source>
        <translation>ajouter et modifier des routeurs</translation>
    </message>
    <message>
        <source>accept a router&apos;s changed certificate</source>
        <translation>accepter le certificat changé d’un routeur</translation>
    </message>
    <message>
        <source>add and change employees</source>
        <translation>ajouter et modifier des employés</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modifier les réglages</translation>
    </message>
    <message>
        <source>sell vouchers</source>
        <translation>vendre des tickets</translation>
    </message>
    <message>
        <source>delete vouchers</source>
        <translation>supprimer des tickets</translation>
    </message>
    <message>
        <source>import vouchers</source>
        <translation>importer des tickets</translation>
    </message>
    <message>
        <source>see packages</source>
        <translation>voir les forfaits</translation>
    </message>
    <message>
        <source>add and change packages</source>
        <translation>ajouter et modifier des forfaits</translation>
    </message>
    <message>
        <source>reboot routers</source>
        <translation>redémarrer des routeurs</translation>
    </message>
    <message>
        <source>change profiles on routers</source>
        <translation>modifier les profils sur les routeurs</translation>
    </message>
    <message>
        <source>disconnect guests</source>
        <translation>déconnecter des clients</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>voir les abonnés</translation>
    </message>
    <message>
        <source>add and change customers</source>
        <translation>ajouter et modifier des abonnés</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>The permission “%1” is missing: background work has no permissions of its own. Nothing was changed. Sign in to do this.</source>
        <translation>L’autorisation « %1 » manque : les travaux en arrière-plan n’ont pas d’autorisations propres. Rien n’a été modifié. Connectez-vous pour le faire.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing: %2 is signed in as %3, and these roles have it: %4. Nothing was changed. An owner can give another role.</source>
        <translation>L’autorisation « %1 » manque : %2 est connecté comme %3, et ces rôles l’ont : %4. Rien n’a été modifié. Un propriétaire peut donner un autre rôle.</translation>
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
        <translation>Pas encore d’image : rien n’est imprimé ici.</translation>
    </message>
    <message>
        <source>The shop has no logo yet: nothing is printed here until it has one. One logo serves all designs.</source>
        <translation>Le commerce n’a pas encore de logo : rien n’est imprimé ici tant qu’il n’en a pas. Un seul logo sert à tous les modèles.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>Choisir le logo…</translation>
    </message>
    <message>
        <source>Change the logo…</source>
        <translation>Changer le logo…</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Limite de données</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>To be redeemed until</source>
        <translation>À activer jusqu’au</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Nom du Wi-Fi</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Whole sign-in address</source>
        <translation>Adresse de connexion complète</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>Date d’impression</translation>
    </message>
    <message>
        <source>Mark of a reprint</source>
        <translation>Marque de réimpression</translation>
    </message>
    <message>
        <source>Words that are translated</source>
        <translation>Mots traduits</translation>
    </message>
</context>
<context>
    <name>PrintFollowUp</name>
    <message>
        <source>%1 Look at what came out: which card was the last good one?</source>
        <translation>%1 Regardez ce qui est sorti : quelle a été la dernière bonne carte ?</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to “%1”. Did all of them come out?</source>
        <extracomment>printer</extracomment>
        <translation>
            <numerusform>%n carte a été envoyée à « %1 ». Est-elle sortie ?</numerusform>
            <numerusform>%n cartes ont été envoyées à « %1 ». Sont-elles toutes sorties ?</numerusform>
        </translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Toutes sont sorties</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Il en manque…</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Carte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are missing and count as not printed. Put the spoiled sheet aside.</source>
        <translation>
            <numerusform>%n carte manque et compte comme non imprimée. Mettez de côté la feuille gâchée.</numerusform>
            <numerusform>%n cartes manquent et comptent comme non imprimées. Mettez de côté la feuille gâchée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing ones</source>
        <translation>Afficher celles qui manquent</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>“%1” cannot be written. Choose another place for it.</source>
        <translation>Impossible d’écrire « %1 ». Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the cards. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>L’imprimante « %1 » n’accepte pas les cartes. Vérifiez qu’elle est allumée et branchée, ou enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>There are no cards to print.</source>
        <translation>Il n’y a aucune carte à imprimer.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
</context>
<context>
    <name>PrintJobsDialog</name>
    <message>
        <source>Of every print so far somebody has said what came out.</source>
        <translation>Pour chaque impression faite jusqu’ici, quelqu’un a dit ce qui est sorti.</translation>
    </message>
    <message>
        <source>All came out</source>
        <translation>Toutes sont sorties</translation>
    </message>
    <message>
        <source>Some are missing…</source>
        <translation>Il en manque…</translation>
    </message>
    <message>
        <source>Prints to be checked</source>
        <translation>Impressions à vérifier</translation>
    </message>
    <message>
        <source>No printer tells which sheets came out. What is missing can be printed again.</source>
        <translation>Aucune imprimante ne dit quelles feuilles sont sorties. Ce qui manque peut être imprimé à nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s) on “%2”, by %3</source>
        <extracomment>when, how many cards, on which printer, by whom</extracomment>
        <translation>
            <numerusform>%1 : %n carte sur « %2 », par %3</numerusform>
            <numerusform>%1 : %n cartes sur « %2 », par %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintLedger</name>
    <message>
        <source>There is no such print job. Look at the list of prints again.</source>
        <translation>Cette impression n’existe pas. Regardez à nouveau la liste des impressions.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print cards</source>
        <translation>Imprimer les cartes</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No cards to print</source>
        <translation>Aucune carte à imprimer</translation>
    </message>
    <message>
        <source>Choose vouchers in the list, then print them.</source>
        <translation>Choisissez des tickets dans la liste, puis imprimez-les.</translation>
    </message>
    <message>
        <source>Voucher cards</source>
        <translation>Cartes de tickets</translation>
    </message>
    <message>
        <source>No printer is chosen. Save a PDF, or add a printer to this computer and open this page again.</source>
        <translation>Aucune imprimante n’est choisie. Enregistrez un PDF, ou ajoutez une imprimante à cet ordinateur et rouvrez cette page.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n sheet(s)</source>
        <translation>
            <numerusform>Impression de %n feuille</numerusform>
            <numerusform>Impression de %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Enregistrement de « %1 »</translation>
    </message>
    <message>
        <source>Save cards as PDF</source>
        <translation>Enregistrer les cartes en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>Check prints…</source>
        <translation>Vérifier les impressions…</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n card(s)</source>
        <translation>
            <numerusform>Impression de %n carte</numerusform>
            <numerusform>Impression de %n cartes</numerusform>
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
        <translation>Rouleau de %1 mm de large, coupé après chaque carte</translation>
    </message>
    <message numerus="yes">
        <source>Paper %2, %n card(s) on a sheet</source>
        <translation>
            <numerusform>Papier %2, %n carte par feuille</numerusform>
            <numerusform>Papier %2, %n cartes par feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Aucune imprimante trouvée</translation>
    </message>
    <message>
        <source>Save a PDF and print it elsewhere, or add a printer to this computer.</source>
        <translation>Enregistrez un PDF et imprimez-le ailleurs, ou ajoutez une imprimante à cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) will not print as they should</source>
        <translation>
            <numerusform>Plus de %n élément ne s’imprimera pas correctement</numerusform>
            <numerusform>Plus de %n éléments ne s’imprimeront pas correctement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not print as they should</source>
        <translation>
            <numerusform>%n élément ne s’imprimera pas correctement</numerusform>
            <numerusform>%n éléments ne s’imprimeront pas correctement</numerusform>
        </translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>First free place on the sheet</source>
        <translation>Première place libre sur la feuille</translation>
    </message>
    <message>
        <source>For a sheet of which some cards are used already. Or click a place on the sheet.</source>
        <translation>Pour une feuille dont certaines cartes sont déjà utilisées. Ou cliquez sur une place de la feuille.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>Première feuille</translation>
    </message>
    <message>
        <source>Last sheet</source>
        <translation>Dernière feuille</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last sheet to be printed</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>What will not print as it should</source>
        <translation>Ce qui ne s’imprimera pas correctement</translation>
    </message>
    <message>
        <source>Receipt printer %1</source>
        <translation>Imprimante de reçus %1</translation>
    </message>
    <message>
        <source>Add a receipt printer…</source>
        <translation>Ajouter une imprimante de reçus…</translation>
    </message>
    <message>
        <source>Add a receipt printer</source>
        <translation>Ajouter une imprimante de reçus</translation>
    </message>
    <message>
        <source>Address of an ESC/POS printer with a network port, as its test slip says it</source>
        <translation>Adresse d’une imprimante ESC/POS avec port réseau, telle que son ticket de test l’indique</translation>
    </message>
    <message>
        <source>The last sheet with this design was used up to place %1. Or click a place on the sheet.</source>
        <translation>La dernière feuille de ce modèle a été utilisée jusqu’à la place %1. Ou cliquez sur une place de la feuille.</translation>
    </message>
    <message>
        <source>Edit this design</source>
        <translation>Modifier ce modèle</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Calibrer…</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>As the design says</source>
        <translation>Comme le dit le modèle</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sans repères</translation>
    </message>
    <message>
        <source>Marks in the margin</source>
        <translation>Repères dans la marge</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>Traits entre les cartes</translation>
    </message>
</context>
<context>
    <name>ProbeView</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hotspot profiles</source>
        <translation>Profils hotspot</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>New hotspot profile</source>
        <translation>Nouveau profil hotspot</translation>
    </message>
    <message>
        <source>New PPP profile</source>
        <translation>Nouveau profil PPP</translation>
    </message>
    <message>
        <source>Hotspot profile “%1”</source>
        <translation>Profil hotspot « %1 »</translation>
    </message>
    <message>
        <source>PPP profile “%1”</source>
        <translation>Profil PPP « %1 »</translation>
    </message>
    <message>
        <source>It is made on “%1”.</source>
        <translation>Il est créé sur « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on “%1” use it. Who is online keeps the old values until the next sign-in.</source>
        <translation>
            <numerusform>%n compte sur « %1 » l’utilise. Qui est en ligne garde les anciennes valeurs jusqu’à la prochaine connexion.</numerusform>
            <numerusform>%n comptes sur « %1 » l’utilisent. Qui est en ligne garde les anciennes valeurs jusqu’à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on “%1” uses it.</source>
        <translation>Personne sur « %1 » ne l’utilise.</translation>
    </message>
    <message>
        <source>Such as 30m, 2h, 1d; empty: the router&apos;s default.</source>
        <translation>Par exemple 30m, 2h, 1d ; vide : la valeur par défaut du routeur.</translation>
    </message>
    <message>
        <source>Such as 5m, or “none”.</source>
        <translation>Par exemple 5m, ou « none ».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Devices at a time</source>
        <translation>Appareils à la fois</translation>
    </message>
    <message>
        <source>A number, or “unlimited”.</source>
        <translation>Un nombre, ou « unlimited ».</translation>
    </message>
    <message>
        <source>A session lasts at most</source>
        <translation>Une session dure au plus</translation>
    </message>
    <message>
        <source>Ends when nothing moves for</source>
        <translation>Finit quand rien ne passe pendant</translation>
    </message>
    <message>
        <source>Ends when the device is gone for</source>
        <translation>Finit quand l’appareil est absent pendant</translation>
    </message>
    <message>
        <source>The status page refreshes every</source>
        <translation>La page d’état s’actualise toutes les</translation>
    </message>
    <message>
        <source>A device is remembered for</source>
        <translation>Un appareil est mémorisé pendant</translation>
    </message>
    <message>
        <source>Such as 3d.</source>
        <translation>Par exemple 3d.</translation>
    </message>
    <message>
        <source>Addresses from the pool</source>
        <translation>Adresses du pool</translation>
    </message>
    <message>
        <source>Address list</source>
        <translation>Liste d’adresses</translation>
    </message>
    <message>
        <source>Firewall list that the guest&apos;s address joins.</source>
        <translation>Liste du pare-feu que rejoint l’adresse du client.</translation>
    </message>
    <message>
        <source>One session per user</source>
        <translation>Une session par utilisateur</translation>
    </message>
    <message>
        <source>Router&apos;s address</source>
        <translation>Adresse du routeur</translation>
    </message>
    <message>
        <source>An address or a pool.</source>
        <translation>Une adresse ou un pool.</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Adresse de l’abonné</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Addresses parted by commas.</source>
        <translation>Adresses séparées par des virgules.</translation>
    </message>
    <message>
        <source>Firewall list that the customer&apos;s address joins.</source>
        <translation>Liste du pare-feu que rejoint l’adresse de l’abonné.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make profile</source>
        <translation>Créer le profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Valeur par défaut du routeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message>
        <source>The line to the router was lost before it answered: it may have changed the profile “%1” or not. Refresh the profiles to see.</source>
        <translation>La ligne vers le routeur a été perdue avant sa réponse : il a peut-être modifié le profil « %1 », ou non. Actualisez les profils pour voir.</translation>
    </message>
    <message>
        <source>The router changed the profile “%1”, but the shop&apos;s record of it could not be written. %2</source>
        <translation>Le routeur a modifié le profil « %1 », mais le commerce n’a pas pu le noter dans sa base. %2</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and keeps its name. Nothing was changed.</source>
        <translation>« %1 » est un profil propre au routeur et garde son nom. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. Nothing was changed; make a new profile instead.</source>
        <translation>
            <numerusform>« %1 » garde son nom : %n ticket pas encore activé le demande sous ce nom. Rien n’a été modifié ; créez plutôt un nouveau profil.</numerusform>
            <numerusform>« %1 » garde son nom : %n tickets pas encore activés le demandent sous ce nom. Rien n’a été modifié ; créez plutôt un nouveau profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was changed; choose another profile in the packages first.</source>
        <translation>
            <numerusform>« %1 » garde son nom : %n forfait le donne à ses tickets sous ce nom. Rien n’a été modifié ; choisissez d’abord un autre profil dans les forfaits.</numerusform>
            <numerusform>« %1 » garde son nom : %n forfaits le donnent à leurs tickets sous ce nom. Rien n’a été modifié ; choisissez d’abord un autre profil dans les forfaits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on the router</source>
        <translation>
            <numerusform>%n utilisateur sur le routeur</numerusform>
            <numerusform>%n utilisateurs sur le routeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) that are not redeemed yet</source>
        <translation>
            <numerusform>%n ticket pas encore activé</numerusform>
            <numerusform>%n tickets pas encore activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n forfait</numerusform>
            <numerusform>%n forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” was not removed, because it is used by: %2. Give these another profile first.</source>
        <translation>Le profil « %1 » n’a pas été supprimé, car il est utilisé par : %2. Donnez-leur d’abord un autre profil.</translation>
    </message>
    <message>
        <source>The shop&apos;s key is not there, so nothing can be changed. Sign in, or unlock this computer.</source>
        <translation>La clé du commerce n’est pas là ; rien ne peut donc être modifié. Connectez-vous, ou déverrouillez cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line of at most %1 characters, without blanks around it.</source>
        <translation>Le nom d’un profil est une ligne de %1 caractères au plus, sans espaces autour.</translation>
    </message>
    <message>
        <source>Names that begin with “nd1-” belong to the profiles which NettDesk makes for a speed. Choose another name.</source>
        <translation>Les noms qui commencent par « nd1- » appartiennent aux profils que NettDesk crée pour un débit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sign-ins: write 1 or more, or “unlimited”.</source>
        <translation>« %1 » n’est pas un nombre de connexions : écrivez 1 ou plus, ou « unlimited ».</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or “none”.</source>
        <translation>« %1 » n’est pas une durée : écrivez par exemple 30m, 2h ou 1d12h, ou « none ».</translation>
    </message>
    <message>
        <source>“%1” is not a time: write for example 30m, 2h or 1d12h, or nothing.</source>
        <translation>« %1 » n’est pas une durée : écrivez par exemple 30m, 2h ou 1d12h, ou rien.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write for example 1.1.1.1, several parted by commas.</source>
        <translation>« %1 » n’est pas une adresse. Écrivez par exemple 1.1.1.1, plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>This text is too long or has signs that a router cannot hold on one line.</source>
        <translation>Ce texte est trop long ou contient des signes qu’un routeur ne peut pas garder sur une ligne.</translation>
    </message>
    <message>
        <source>“%1” is not one of “default”, “yes” and “no”.</source>
        <translation>« %1 » n’est ni « default », ni « yes », ni « no ».</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n forfait</numerusform>
            <numerusform>%n forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Une session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In RouterOS</source>
        <translation>Dans RouterOS</translation>
    </message>
    <message>
        <source>The router&apos;s default</source>
        <translation>Valeur par défaut du routeur</translation>
    </message>
    <message>
        <source>Made by NettDesk</source>
        <translation>Créé par NettDesk</translation>
    </message>
    <message>
        <source>NettDesk makes such profiles for the speeds of vouchers, and keeps them right.</source>
        <translation>NettDesk crée de tels profils pour les débits des tickets, et les maintient corrects.</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message>
        <source>Profiles on the router</source>
        <translation>Profils sur le routeur</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>NettDesk does not contact this router.</source>
        <translation>NettDesk ne contacte pas ce routeur.</translation>
    </message>
    <message>
        <source>The router cannot be asked</source>
        <translation>Impossible d’interroger le routeur</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>No PPP on this router</source>
        <translation>Pas de PPP sur ce routeur</translation>
    </message>
    <message>
        <source>No hotspot on this router</source>
        <translation>Pas de hotspot sur ce routeur</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>A profile sets speed and times for those who use it.</source>
        <translation>Un profil règle le débit et les durées de ceux qui l’utilisent.</translation>
    </message>
    <message>
        <source>“%1” stands on the router as it should.</source>
        <translation>« %1 » est sur le routeur comme il doit l’être.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from the router?</source>
        <translation>Supprimer le profil « %1 » du routeur ?</translation>
    </message>
    <message>
        <source>The profile “%1” is in use</source>
        <translation>Le profil « %1 » est utilisé</translation>
    </message>
    <message>
        <source>Used by: %1. Give them another profile first; until then it stays.</source>
        <translation>Utilisé par : %1. Donnez-leur d’abord un autre profil ; d’ici là, il reste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody uses it. It cannot be brought back, but made anew.</source>
        <translation>Personne ne l’utilise. Il ne peut pas être rétabli, mais recréé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“%1” was removed from the router.</source>
        <translation>« %1 » a été supprimé du routeur.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Card and paper</source>
        <translation>Carte et papier</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Le texte est trop long pour un code QR.</translation>
    </message>
</context>
<context>
    <name>RateLimit</name>
    <message>
        <source>A figure is missing beside the slash. %1</source>
        <translation>Il manque un chiffre à côté de la barre oblique. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. %2</source>
        <translation>« %1 » n’est pas utilisable ici. %2</translation>
    </message>
    <message>
        <source>Write a speed in bits per second, for example 10M or 512k, up and down parted by a slash.</source>
        <translation>Écrivez un débit en bits par seconde, par exemple 10M ou 512k, envoi et réception séparés par une barre oblique.</translation>
    </message>
    <message>
        <source>Write whole seconds, for example 8, at most a day.</source>
        <translation>Écrivez des secondes entières, par exemple 8, un jour au plus.</translation>
    </message>
    <message>
        <source>“%1” is not a priority: that is one number from 1 (served first) to 8.</source>
        <translation>« %1 » n’est pas une priorité : c’est un nombre de 1 (servi en premier) à 8.</translation>
    </message>
    <message>
        <source>A burst needs a speed to rise above: give the speed first.</source>
        <translation>Un burst demande un débit à dépasser : donnez d’abord le débit.</translation>
    </message>
    <message>
        <source>The burst is not faster than the speed (%1), so it would have no effect.</source>
        <translation>Le burst n’est pas plus rapide que le débit (%1) ; il n’aurait donc aucun effet.</translation>
    </message>
    <message>
        <source>A threshold only counts with a burst: give the burst&apos;s speed, or leave the threshold empty.</source>
        <translation>Un seuil ne compte qu’avec un burst : donnez le débit du burst, ou laissez le seuil vide.</translation>
    </message>
    <message>
        <source>The threshold is not below the burst&apos;s speed (%1), so the burst would never end.</source>
        <translation>Le seuil n’est pas inférieur au débit du burst (%1) ; le burst ne finirait donc jamais.</translation>
    </message>
    <message>
        <source>A time only counts with a burst: give the burst&apos;s speed, or leave the time empty.</source>
        <translation>Une durée ne compte qu’avec un burst : donnez le débit du burst, ou laissez la durée vide.</translation>
    </message>
    <message>
        <source>The guaranteed speed is more than the speed itself (%1).</source>
        <translation>Le débit garanti dépasse le débit lui-même (%1).</translation>
    </message>
</context>
<context>
    <name>RateLimitForm</name>
    <message>
        <source>As RouterOS writes it</source>
        <translation>Comme RouterOS l’écrit</translation>
    </message>
    <message>
        <source>Bursts and priority</source>
        <translation>Bursts et priorité</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Up first: 2M/10M is 2 up and 10 down.</source>
        <translation>L’envoi d’abord : 2M/10M, c’est 2 en envoi et 10 en réception.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Burst down</source>
        <translation>Burst en réception</translation>
    </message>
    <message>
        <source>Burst up</source>
        <translation>Burst en envoi</translation>
    </message>
    <message>
        <source>While below, down</source>
        <translation>Tant que moins de, réception</translation>
    </message>
    <message>
        <source>While below, up</source>
        <translation>Tant que moins de, envoi</translation>
    </message>
    <message>
        <source>Averaged over, down</source>
        <translation>Moyenne sur, réception</translation>
    </message>
    <message>
        <source>Averaged over, up</source>
        <translation>Moyenne sur, envoi</translation>
    </message>
    <message>
        <source>At least, down</source>
        <translation>Au moins, réception</translation>
    </message>
    <message>
        <source>At least, up</source>
        <translation>Au moins, envoi</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Not said (8)</source>
        <translation>Non indiquée (8)</translation>
    </message>
    <message>
        <source>1, served first</source>
        <translation>1, servi en premier</translation>
    </message>
    <message>
        <source>8, served last</source>
        <translation>8, servi en dernier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Sans limite.</translation>
    </message>
</context>
<context>
    <name>RebootDialog</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Retirer l’ordre</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>Redémarrer « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers?</source>
        <translation>
            <numerusform>Redémarrer %n routeur ?</numerusform>
            <numerusform>Redémarrer %n routeurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Guests come back by themselves once it runs again.</source>
        <translation>Les clients reviennent tout seuls une fois qu’il fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>At a quiet hour</source>
        <translation>À une heure creuse</translation>
    </message>
    <message>
        <source>Some program of the shop must run then: the order is kept in the database and done by whichever watches the router.</source>
        <translation>Un programme du commerce doit fonctionner à ce moment-là : l’ordre est gardé dans la base de données et exécuté par celui qui surveille le routeur.</translation>
    </message>
    <message>
        <source>Restart then</source>
        <translation>Redémarrer à l’heure dite</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Counting who is online…</source>
        <translation>Comptage des clients en ligne…</translation>
    </message>
    <message>
        <source>“%1” cannot be asked now; what is said of it is %2 old.</source>
        <translation>« %1 » ne peut pas être interrogé maintenant ; ce qui en est dit remonte à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be cut off for a minute or two.</source>
        <translation>
            <numerusform>%n client sera coupé pendant une minute ou deux.</numerusform>
            <numerusform>%n clients seront coupés pendant une minute ou deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is online: nobody will be cut off.</source>
        <translation>Personne n’est en ligne : personne ne sera coupé.</translation>
    </message>
    <message>
        <source>How many guests are online is not known.</source>
        <translation>On ne sait pas combien de clients sont en ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n router(s) it is not known who is online.</source>
        <translation>
            <numerusform>Pour %n routeur, on ne sait pas qui est en ligne.</numerusform>
            <numerusform>Pour %n routeurs, on ne sait pas qui est en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ordered a restart for %2.</source>
        <translation>%1 a demandé un redémarrage pour le %2.</translation>
    </message>
    <message>
        <source>The last time, %1, it was away for %2.</source>
        <translation>La dernière fois (%1), il a été absent pendant %2.</translation>
    </message>
    <message>
        <source>“%1” restarts at %2</source>
        <translation>« %1 » redémarre le %2</translation>
    </message>
    <message>
        <source>“%1” is restarting</source>
        <translation>« %1 » redémarre</translation>
    </message>
    <message numerus="yes">
        <source>%n routers restart at %1</source>
        <translation>
            <numerusform>%n routeur redémarre le %1</numerusform>
            <numerusform>%n routeurs redémarrent le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routers are restarting</source>
        <translation>
            <numerusform>%n routeur redémarre</numerusform>
            <numerusform>%n routeurs redémarrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebootService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>This reboot was sent, or cancelled, a moment ago. Nothing was done now.</source>
        <translation>Ce redémarrage vient d’être envoyé ou annulé. Rien n’a été fait cette fois.</translation>
    </message>
    <message>
        <source>Choose a time within the next 30 days. Nothing was scheduled.</source>
        <translation>Choisissez un moment dans les 30 prochains jours. Rien n’a été programmé.</translation>
    </message>
    <message>
        <source>A reboot of this router is scheduled already. Cancel that one first, or leave it.</source>
        <translation>Un redémarrage de ce routeur est déjà programmé. Annulez-le d’abord, ou laissez-le.</translation>
    </message>
    <message>
        <source>This reboot is no longer scheduled: it was sent, or cancelled by somebody else.</source>
        <translation>Ce redémarrage n’est plus programmé : il a été envoyé, ou annulé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The router was told to restart, but its uptime shows that it did not.</source>
        <translation>Le routeur a reçu l’ordre de redémarrer, mais sa durée de marche montre qu’il ne l’a pas fait.</translation>
    </message>
</context>
<context>
    <name>ReceiptPrinter</name>
    <message>
        <source>The receipt printer at %1 does not answer. See that it is switched on and connected to the network, and that the address is right. Nothing was printed.</source>
        <translation>L’imprimante de reçus à %1 ne répond pas. Vérifiez qu’elle est allumée et reliée au réseau, et que l’adresse est juste. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The receipt printer is out of paper. Put in a new roll, then print on from the last good card.</source>
        <translation>L’imprimante de reçus n’a plus de papier. Mettez un nouveau rouleau, puis reprenez l’impression après la dernière bonne carte.</translation>
    </message>
    <message>
        <source>The receipt printer at %1 takes no more. See whether it is out of paper, open or switched off; then print on from the last good card.</source>
        <translation>L’imprimante de reçus à %1 n’accepte plus rien. Vérifiez si elle est sans papier, ouverte ou éteinte ; puis reprenez l’impression après la dernière bonne carte.</translation>
    </message>
    <message>
        <source>Printing was cancelled behind card %1.</source>
        <translation>L’impression a été annulée après la carte %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. See that the printer is connected and that you may use it.</source>
        <translation>Impossible d’écrire sur « %1 ». Vérifiez que l’imprimante est branchée et que vous avez le droit de l’utiliser.</translation>
    </message>
</context>
<context>
    <name>RecentVouchers</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Mise en service en cours</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>“%1” has no account on the router.</source>
        <translation>« %1 » n’a pas de compte sur le routeur.</translation>
    </message>
    <message>
        <source>The account “%1” has other limits or another profile than were sold.</source>
        <translation>Le compte « %1 » a d’autres limites ou un autre profil que ce qui a été vendu.</translation>
    </message>
    <message>
        <source>The router does not end “%1” by itself at the right time.</source>
        <translation>Le routeur n’arrête pas « %1 » de lui-même au bon moment.</translation>
    </message>
    <message>
        <source>The account “%1” is switched off on the router although it is not over.</source>
        <translation>Le compte « %1 » est désactivé sur le routeur alors qu’il n’est pas terminé.</translation>
    </message>
    <message>
        <source>“%1” is over, and its account could still be used.</source>
        <translation>« %1 » est terminé, et son compte pourrait encore être utilisé.</translation>
    </message>
    <message>
        <source>“%1” is over, and something of it still stands on the router.</source>
        <translation>« %1 » est terminé, et il en reste quelque chose sur le routeur.</translation>
    </message>
    <message>
        <source>“%1” was used, which is not recorded yet.</source>
        <translation>« %1 » a été utilisé, ce qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The router has a user “%1” that NettDesk did not make. It is left as it is.</source>
        <translation>Le routeur a un utilisateur « %1 » que NettDesk n’a pas créé. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as it is.</source>
        <translation>L’utilisateur « %1 » porte une marque de NettDesk mais n’appartient à aucun ticket de ce commerce. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old backup, or another router at this address. Nothing was changed; look first, then repair all the same if this is right.</source>
        <translation>%1 comptes sur %2 diffèrent. Autant à la fois veut dire le plus souvent que quelque chose d’autre ne va pas : une ancienne sauvegarde, ou un autre routeur à cette adresse. Rien n’a été modifié ; vérifiez d’abord, puis réparez quand même si c’est juste.</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare with the router</source>
        <translation>Comparer avec le routeur</translation>
    </message>
    <message>
        <source>Vouchers of the shop against the accounts on the router. Repairing touches only what carries our mark; a user that somebody else made is never changed.</source>
        <translation>Les tickets du commerce face aux comptes sur le routeur. La réparation ne touche que ce qui porte notre marque ; un utilisateur créé par quelqu’un d’autre n’est jamais modifié.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Router and records agree</source>
        <translation>Le routeur et les données concordent</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were compared.</source>
        <translation>
            <numerusform>%n compte a été comparé.</numerusform>
            <numerusform>%n comptes ont été comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): too many to be chance</source>
        <translation>
            <numerusform>%n différence : trop pour être un hasard</numerusform>
            <numerusform>%n différences : trop pour être un hasard</numerusform>
        </translation>
    </message>
    <message>
        <source>An old backup of the router, or another router under this address, would look like this. Repair only when you know why.</source>
        <translation>Une ancienne sauvegarde du routeur, ou un autre routeur à cette adresse, donnerait ce résultat. Ne réparez que si vous savez pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be repaired from here.</source>
        <translation>
            <numerusform>%n d’entre elles peut être réparée d’ici.</numerusform>
            <numerusform>%n d’entre elles peuvent être réparées d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair all %1 nevertheless</source>
        <translation>Réparer les %1 quand même</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n difference(s)</source>
        <translation>
            <numerusform>Réparer %n différence</numerusform>
            <numerusform>Réparer %n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) are on their way</source>
        <translation>
            <numerusform>%n réparation est en route</numerusform>
            <numerusform>%n réparations sont en route</numerusform>
        </translation>
    </message>
    <message>
        <source>They are carried out now, one after the other. Look again to see what is left.</source>
        <translation>Elles sont exécutées maintenant, l’une après l’autre. Vérifiez à nouveau pour voir ce qui reste.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Type this group of the key.</source>
        <translation>Saisissez ce groupe de la clé.</translation>
    </message>
    <message>
        <source>This is not what the key says here. Please compare.</source>
        <translation>Ce n’est pas ce que dit la clé ici. Veuillez comparer.</translation>
    </message>
    <message>
        <source>NettDesk recovery key of %1</source>
        <translation>Clé de secours NettDesk de %1</translation>
    </message>
    <message>
        <source>Keep it where you keep money. Whoever has it and the database can read the router passwords.</source>
        <translation>Gardez-la là où vous gardez l’argent. Qui possède cette clé et la base de données peut lire les mots de passe des routeurs.</translation>
    </message>
    <message>
        <source>Copied. Paste it somewhere safe, not into a chat.</source>
        <translation>Copiée. Collez-la dans un endroit sûr, pas dans une messagerie.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it instead.</source>
        <translation>L’imprimante ne l’a pas acceptée. Enregistrez-la plutôt.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
        <source>NettDesk recovery key.txt</source>
        <translation>Clé de secours NettDesk.txt</translation>
    </message>
    <message>
        <source>Saved. Move the file to another device: here it protects nothing.</source>
        <translation>Enregistrée. Déplacez le fichier vers un autre appareil : ici, il ne protège rien.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit : %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>To be sure that it is safe, type two of its groups:</source>
        <translation>Pour être sûr qu’elle est à l’abri, saisissez deux de ses groupes :</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RedeemDialog</name>
    <message>
        <source>Ready for the next code.</source>
        <translation>Prêt pour le code suivant.</translation>
    </message>
    <message>
        <source>Scan the card or type the code. Capitals, spaces and dashes do not matter, and 0 and O, 1, I and L are read as meant.</source>
        <translation>Scannez la carte ou tapez le code. Majuscules, espaces et tirets sont sans importance ; 0 et O, 1, I et L sont compris comme il faut.</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Activer un code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Recording the payment and making the account on the router…</source>
        <translation>Enregistrement du paiement et création du compte sur le routeur…</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RedeemEntry</name>
    <message>
        <source>Redeem a code</source>
        <translation>Activer un code</translation>
    </message>
    <message>
        <source>Scan a card at any time, or press F3 and type. Capitals, spaces and dashes do not matter.</source>
        <translation>Scannez une carte à tout moment, ou appuyez sur F3 et tapez. Majuscules, espaces et tirets sont sans importance.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Pourquoi ne marche-t-il pas ?</translation>
    </message>
</context>
<context>
    <name>RedeemedView</name>
    <message>
        <source>This is the same redemption as before; nothing was charged twice.</source>
        <translation>C’est la même activation qu’avant ; rien n’a été encaissé deux fois.</translation>
    </message>
    <message>
        <source>Redeemed: the guest can sign in now</source>
        <translation>Activé : le client peut se connecter maintenant</translation>
    </message>
    <message>
        <source>Paid and recorded, will be activated automatically</source>
        <translation>Payé et enregistré, mise en service automatique à venir</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Same as the user name</source>
        <translation>Comme le nom d’utilisateur</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Aucun : le code seul suffit</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>Code QR qui connecte le client</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Scannez pour vous connecter</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the time online is used up</source>
        <translation>Quand le temps en ligne est épuisé</translation>
    </message>
    <message>
        <source>Counts from the moment it is activated</source>
        <translation>Compte à partir de la mise en service</translation>
    </message>
    <message>
        <source>When the data is used up</source>
        <translation>Quand les données sont épuisées</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies user name and password</source>
        <translation>Copie le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Utilisateur : %1
Mot de passe : %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Redemption</name>
    <message>
        <source>This code cannot be redeemed here. Check it symbol by symbol, or ask where you bought it.</source>
        <translation>Ce code ne peut pas être activé ici. Vérifiez-le signe par signe, ou renseignez-vous là où vous l’avez acheté.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ». Vérifiez-le signe par signe.</translation>
    </message>
    <message>
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>« %1 » a été supprimé. Il ne peut pas être activé.</translation>
    </message>
    <message>
        <source> Its device is %1.</source>
        <translation> Son appareil est %1.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3.%4 Nothing was changed and nothing was charged.</source>
        <translation>« %1 » a déjà été activé : %2, par %3.%4 Rien n’a été modifié et rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>“%1” is in use since %2. Nothing was changed and nothing was charged.</source>
        <translation>« %1 » est utilisé depuis le %2. Rien n’a été modifié et rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>« %1 » a été arrêté avant d’être activé. Il ne peut pas être activé.</translation>
    </message>
    <message>
        <source>“%1” belongs to the router “%2” and cannot be redeemed at “%3”. Nothing was changed; move it to “%3” first.</source>
        <translation>« %1 » appartient au routeur « %2 » et ne peut pas être activé à « %3 ». Rien n’a été modifié ; déplacez-le d’abord vers « %3 ».</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>Le routeur « %1 » de ce code est désactivé dans NettDesk. Rien n’a été activé ; réactivez d’abord le routeur sous Routeurs.</translation>
    </message>
    <message>
        <source>“%1” was made from the package “%2”, which is switched off. Nothing was redeemed; switch the package on under Packages first.</source>
        <translation>« %1 » a été créé avec le forfait « %2 », qui est désactivé. Rien n’a été activé ; réactivez d’abord le forfait sous Forfaits.</translation>
    </message>
    <message>
        <source>This request was used for another code before. Nothing was redeemed; start again.</source>
        <translation>Cette demande a déjà servi pour un autre code. Rien n’a été activé ; recommencez.</translation>
    </message>
    <message>
        <source>“%1” may be redeemed from %2 on. Nothing was changed.</source>
        <translation>« %1 » peut être activé à partir du %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could be redeemed until %2. Nothing was changed.</source>
        <translation>« %1 » pouvait être activé jusqu’au %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was changed; unblock it first.</source>
        <translation>« %1 » est bloqué. Rien n’a été modifié ; débloquez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Cette demande ne dit pas laquelle elle est. Rien n’a été activé.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Ce ticket n’est pas (ou plus) dans la base de données.</translation>
    </message>
    <message>
        <source>Paid and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Payé et enregistré, mais le compte n’a pas pu être créé sur « %1 » ; quelqu’un doit décider. %2</translation>
    </message>
    <message>
        <source>Paid and recorded. The account will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Payé et enregistré. Le compte sera mis en service automatiquement dès que « %1 » l’accepte. %2</translation>
    </message>
    <message>
        <source>Nothing was redeemed by this request.</source>
        <translation>Cette demande n’a rien activé.</translation>
    </message>
    <message>
        <source>This voucher waits for nothing on its router.</source>
        <translation>Ce ticket n’attend rien sur son routeur.</translation>
    </message>
    <message>
        <source>The voucher of this work is not in the database (any more).</source>
        <translation>Le ticket de ce travail n’est pas (ou plus) dans la base de données.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else at this moment. Nothing was moved; try again.</source>
        <translation>« %1 » vient d’être modifié par quelqu’un d’autre. Rien n’a été déplacé ; réessayez.</translation>
    </message>
    <message>
        <source>What is left of it will be activated automatically as soon as “%1” takes it. %2</source>
        <translation>Ce qui en reste sera mis en service automatiquement dès que « %1 » l’accepte. %2</translation>
    </message>
    <message>
        <source>What is left of it moves to “%1” as soon as “%2” has told what was used, so that nothing is used twice. Until then it goes on there. %3</source>
        <translation>Ce qui en reste passe sur « %1 » dès que « %2 » a dit ce qui a été utilisé, pour que rien ne soit utilisé deux fois. D’ici là, il continue là-bas. %3</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>Replace “%1” by another router</source>
        <translation>Remplacer « %1 » par un autre routeur</translation>
    </message>
    <message>
        <source>Every code that still gives something is made again on the other router with the time and data that are left. What is not ours is touched on neither.</source>
        <translation>Chaque code qui donne encore quelque chose est recréé sur l’autre routeur avec le temps et les données qui restent. Ce qui n’est pas à nous n’est touché sur aucun des deux.</translation>
    </message>
    <message>
        <source>The router in its place</source>
        <translation>Le routeur à sa place</translation>
    </message>
    <message>
        <source>Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what would happen.</source>
        <translation>Ajoutez-le d’abord à NettDesk, avec son hotspot configuré. Rien n’est modifié avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>There is no other router yet</source>
        <translation>Il n’y a pas encore d’autre routeur</translation>
    </message>
    <message>
        <source>Add the new router first, and set up its hotspot; then come back here.</source>
        <translation>Ajoutez d’abord le nouveau routeur et configurez son hotspot ; puis revenez ici.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Bloquants</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Recréés</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Plus rien ne reste</translation>
    </message>
    <message>
        <source>What the replacement would do</source>
        <translation>Ce que ferait le remplacement</translation>
    </message>
    <message>
        <source>Progress of the replacement</source>
        <translation>Avancement du remplacement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look what would happen</source>
        <translation>Voir ce qui se passerait</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are made again on “%1”.</source>
        <translation>
            <numerusform>%n code est recréé sur « %1 ».</numerusform>
            <numerusform>%n codes sont recréés sur « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>No code has an account that would have to be made again.</source>
        <translation>Aucun code n’a de compte qu’il faudrait recréer.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an account move there in the records only.</source>
        <translation>
            <numerusform>%n sans compte y passe seulement dans les données.</numerusform>
            <numerusform>%n sans compte y passent seulement dans les données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not made again, for nothing is left of them.</source>
        <translation>
            <numerusform>%n n’est pas recréé, car il n’en reste rien.</numerusform>
            <numerusform>%n ne sont pas recréés, car il n’en reste rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers: it is read a last time, and our accounts there are closed.</source>
        <translation>« %1 » répond : il est lu une dernière fois, et nos comptes y sont fermés.</translation>
    </message>
    <message>
        <source>“%1” does not answer: what was used is known as of %2, and our accounts there are closed when it ever answers again.</source>
        <translation>« %1 » ne répond pas : ce qui a été utilisé est connu au %2, et nos comptes y seront fermés s’il répond un jour à nouveau.</translation>
    </message>
    <message>
        <source>“%1” does not answer: our accounts there are closed when it ever answers again.</source>
        <translation>« %1 » ne répond pas : nos comptes y seront fermés s’il répond un jour à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are being activated on the old router. Finish or end these first.</source>
        <translation>
            <numerusform>%n code est en cours de mise en service sur l’ancien routeur. Terminez-le ou arrêtez-le d’abord.</numerusform>
            <numerusform>%n codes sont en cours de mise en service sur l’ancien routeur. Terminez-les ou arrêtez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the new router %n user(s) that are not ours have names of codes. Rename or remove them there first.</source>
        <translation>
            <numerusform>Sur le nouveau routeur, %n utilisateur qui n’est pas à nous porte un nom de code. Renommez-le ou supprimez-le d’abord là-bas.</numerusform>
            <numerusform>Sur le nouveau routeur, %n utilisateurs qui ne sont pas à nous portent des noms de codes. Renommez-les ou supprimez-les d’abord là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher belongs to “%1”. There is nothing to replace.</source>
        <translation>Aucun ticket n’appartient à « %1 ». Il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <source>Reading what was used, and moving the vouchers…</source>
        <translation>Lecture de ce qui a été utilisé et déplacement des tickets…</translation>
    </message>
    <message>
        <source>Replacing “%1” by “%2”</source>
        <translation>Remplacement de « %1 » par « %2 »</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are done on “%3”.</source>
        <translation>%1 comptes sur %2 sont faits sur « %3 ».</translation>
    </message>
    <message>
        <source>Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router&apos;s hotspot the same DNS name, or print them again.</source>
        <translation>Les cartes imprimées avec l’ancienne page de connexion en QR mènent toujours à « %1 ». Donnez le même nom DNS au hotspot du nouveau routeur, ou imprimez-les à nouveau.</translation>
    </message>
    <message>
        <source>Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is then not asked again.</source>
        <translation>Branchez le nouveau routeur là où était l’ancien. Quand « %1 » n’est plus nécessaire, mettez-le de côté : il n’est alors plus interrogé.</translation>
    </message>
    <message>
        <source>Put “%1” aside</source>
        <translation>Mettre « %1 » de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is put aside.</source>
        <translation>« %1 » est mis de côté.</translation>
    </message>
</context>
<context>
    <name>ReplacementModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Données restantes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>A user of this name stands on the new router and is not ours. Rename or remove it there.</source>
        <translation>Un utilisateur de ce nom est sur le nouveau routeur et n’est pas à nous. Renommez-le ou supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>It is being activated on the old router. Finish or end it first.</source>
        <translation>Il est en cours de mise en service sur l’ancien routeur. Terminez-le ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Made with what is left</source>
        <translation>Créé avec ce qui reste</translation>
    </message>
    <message>
        <source>Made as it was sold</source>
        <translation>Créé comme il a été vendu</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Il n’en reste rien</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Mise en service en cours</translation>
    </message>
    <message>
        <source>Name is taken there</source>
        <translation>Nom déjà pris là-bas</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>ReplacementRun</name>
    <message>
        <source>The vouchers of “%1” belong to “%2” now; none had an account.</source>
        <translation>Les tickets de « %1 » appartiennent maintenant à « %2 » ; aucun n’avait de compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still to be made on “%1”; this goes on by itself.</source>
        <translation>
            <numerusform>%n compte reste à créer sur « %1 » ; cela se poursuit tout seul.</numerusform>
            <numerusform>%n comptes restent à créer sur « %1 » ; cela se poursuit tout seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of “%1” stand on “%2” with what was left of them.</source>
        <translation>
            <numerusform>%n code de « %1 » est sur « %2 » avec ce qui en restait.</numerusform>
            <numerusform>%n codes de « %1 » sont sur « %2 » avec ce qui en restait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need somebody to decide.</source>
        <translation>
            <numerusform>%n d’entre eux attend une décision.</numerusform>
            <numerusform>%n d’entre eux attendent une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1” %n account(s) are closed as soon as it answers again.</source>
        <translation>
            <numerusform>Sur « %1 », %n compte sera fermé dès qu’il répondra à nouveau.</numerusform>
            <numerusform>Sur « %1 », %n comptes seront fermés dès qu’il répondra à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterActions</name>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Essayer avec un routeur simulé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>Comparer le certificat…</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>Importer des utilisateurs…</translation>
    </message>
    <message>
        <source>User with just the needed rights…</source>
        <translation>Utilisateur aux seuls droits nécessaires…</translation>
    </message>
    <message>
        <source>Clock and time servers…</source>
        <translation>Horloge et serveurs de temps…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Vérifier %n routeur</numerusform>
            <numerusform>Vérifier %n routeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n routers…</source>
        <translation>
            <numerusform>Redémarrer %n routeur…</numerusform>
            <numerusform>Redémarrer %n routeurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message numerus="yes">
        <source>Work with %n again</source>
        <translation>
            <numerusform>Travailler à nouveau avec %n routeur</numerusform>
            <numerusform>Travailler à nouveau avec %n routeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Travailler à nouveau avec lui</translation>
    </message>
    <message numerus="yes">
        <source>Put %n aside</source>
        <translation>
            <numerusform>Mettre %n routeur de côté</numerusform>
            <numerusform>Mettre %n routeurs de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>« %1 » a été ajouté</translation>
    </message>
    <message>
        <source>Asking all routers how they are</source>
        <translation>Interrogation de tous les routeurs sur leur état</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n routers how they are</source>
        <translation>
            <numerusform>Interrogation de %n routeur sur son état</numerusform>
            <numerusform>Interrogation de %n routeurs sur leur état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n routers answered</source>
        <translation>
            <numerusform>%1 routeur sur %n a répondu</numerusform>
            <numerusform>%1 routeurs sur %n ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>« %1 » répond.</translation>
    </message>
    <message>
        <source>“%1” answers after %2: RouterOS %3.</source>
        <translation>« %1 » répond après %2 : RouterOS %3.</translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>Retirer le routeur</translation>
    </message>
    <message>
        <source>Remove “%1” from NettDesk?</source>
        <translation>Retirer « %1 » de NettDesk ?</translation>
    </message>
    <message>
        <source>Nothing is changed on the router itself. A router that vouchers belong to cannot be removed; put it aside instead.</source>
        <translation>Rien n’est modifié sur le routeur lui-même. Un routeur auquel des tickets appartiennent ne peut pas être retiré ; mettez-le plutôt de côté.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace by another router…</source>
        <translation>Remplacer par un autre routeur…</translation>
    </message>
    <message>
        <source>Groups of routers…</source>
        <translation>Groupes de routeurs…</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of these %n…</source>
        <translation>
            <numerusform>Créer un groupe avec %n routeur…</numerusform>
            <numerusform>Créer un groupe avec ces %n routeurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a group…</source>
        <translation>Créer un groupe…</translation>
    </message>
</context>
<context>
    <name>RouterArrangement</name>
    <message>
        <source>Version not known yet</source>
        <translation>Version pas encore connue</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Put aside: NettDesk does not contact it.</source>
        <translation>Mis de côté : NettDesk ne le contacte pas.</translation>
    </message>
    <message>
        <source>It was told to restart. NettDesk looks for it every few seconds.</source>
        <translation>Il a reçu l’ordre de redémarrer. NettDesk le cherche toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Il n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu : %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Vu pour la dernière fois : %1</translation>
    </message>
</context>
<context>
    <name>RouterConnection</name>
    <message>
        <source>The router does not answer any more. What was being done may have been carried out: look before you try again.</source>
        <translation>Le routeur ne répond plus. L’opération en cours a peut-être été exécutée : vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>The connection to the router was lost. What was being done may have been carried out: look before you try again.</source>
        <translation>La connexion au routeur a été perdue. L’opération en cours a peut-être été exécutée : vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>The router ended the session during sign-in.</source>
        <translation>Le routeur a mis fin à la session pendant l’identification.</translation>
    </message>
    <message>
        <source>Port %1 of the router expects an encrypted line. Choose a TLS mode, or the port of the plain API (usually 8728).</source>
        <translation>Le port %1 du routeur attend une ligne chiffrée. Choisissez un mode TLS, ou le port de l’API simple (normalement 8728).</translation>
    </message>
    <message>
        <source>What answers at port %1 of “%2” does not speak the RouterOS API. Check the host and the port.</source>
        <translation>Ce qui répond au port %1 de « %2 » ne parle pas l’API RouterOS. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>“%1” accepted the connection but does not answer the sign-in. Port %2 may expect an encrypted line (API-SSL), the API service may not admit this computer&apos;s address, or the router is overloaded.</source>
        <translation>« %1 » a accepté la connexion mais ne répond pas à l’identification. Le port %2 attend peut-être une ligne chiffrée (API-SSL), le service API n’admet peut-être pas l’adresse de cet ordinateur, ou le routeur est surchargé.</translation>
    </message>
    <message>
        <source>The router closed the connection at once. Its API service may not admit this computer&apos;s address (IP, Services, “Available From”), all its sessions may be taken, or port %1 expects an encrypted line.</source>
        <translation>Le routeur a aussitôt fermé la connexion. Son service API n’admet peut-être pas l’adresse de cet ordinateur (IP, Services, « Available From »), toutes ses sessions sont peut-être prises, ou le port %1 attend une ligne chiffrée.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have carried it out already.</source>
        <translation>La commande a été annulée. Le routeur l’a peut-être déjà exécutée.</translation>
    </message>
    <message>
        <source>The connection to the router was closed.</source>
        <translation>La connexion au routeur a été fermée.</translation>
    </message>
</context>
<context>
    <name>RouterDialog</name>
    <message>
        <source>Work with this router</source>
        <translation>Travailler avec ce routeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection of the line</source>
        <translation>Protection de la ligne</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Save without test</source>
        <translation>Enregistrer sans test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>Edit router</source>
        <translation>Modifier le routeur</translation>
    </message>
    <message>
        <source>None (API, port 8728)</source>
        <translation>Aucune (API, port 8728)</translation>
    </message>
    <message>
        <source>TLS, certificate remembered (API-SSL, port 8729)</source>
        <translation>TLS, certificat mémorisé (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>TLS, certificate verified (API-SSL, port 8729)</source>
        <translation>TLS, certificat vérifié (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>TLS without a certificate (API-SSL, port 8729)</source>
        <translation>TLS sans certificat (API-SSL, port 8729)</translation>
    </message>
    <message>
        <source>Taken from the router if left empty</source>
        <translation>Repris du routeur si laissé vide</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>The router&apos;s address or name is needed.</source>
        <translation>Il faut l’adresse ou le nom du routeur.</translation>
    </message>
    <message>
        <source>The RouterOS user is needed.</source>
        <translation>Il faut l’utilisateur RouterOS.</translation>
    </message>
</context>
<context>
    <name>RouterDraft</name>
    <message>
        <source>Say where the router is: its address, for example 192.168.88.1, or its name.</source>
        <translation>Indiquez où est le routeur : son adresse, par exemple 192.168.88.1, ou son nom.</translation>
    </message>
    <message>
        <source>“%1” is not the address or the name of a router. Write it without http:// and without a port, at most %2 characters.</source>
        <translation>« %1 » n’est pas l’adresse ou le nom d’un routeur. Écrivez-le sans http:// et sans port, %2 caractères au plus.</translation>
    </message>
    <message>
        <source>Say which user of the router NettDesk signs in as, for example admin.</source>
        <translation>Indiquez avec quel utilisateur du routeur NettDesk s’identifie, par exemple admin.</translation>
    </message>
    <message>
        <source>The router&apos;s user name is too long: at most %1 characters.</source>
        <translation>Le nom d’utilisateur du routeur est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.</source>
        <translation>« %1 » n’est pas l’empreinte d’un certificat : elle a 64 signes de 0–9 et a–f.</translation>
    </message>
    <message>
        <source>There is a router “%1” already. Nothing was saved; give this one another name.</source>
        <translation>Il y a déjà un routeur « %1 ». Rien n’a été enregistré ; donnez un autre nom à celui-ci.</translation>
    </message>
</context>
<context>
    <name>RouterDuty</name>
    <message>
        <source>Sell and redeem vouchers</source>
        <translation>Vendre et activer des tickets</translation>
    </message>
    <message>
        <source>Disconnect guests</source>
        <translation>Déconnecter des clients</translation>
    </message>
    <message>
        <source>Change profiles</source>
        <translation>Modifier les profils</translation>
    </message>
    <message>
        <source>Reboot the router</source>
        <translation>Redémarrer le routeur</translation>
    </message>
</context>
<context>
    <name>RouterFacts</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Guests online</source>
        <translation>Clients en ligne</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 utilisés</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>RouterGroups</name>
    <message>
        <source>Choose at least one router for the group “%1”. Nothing was saved.</source>
        <translation>Choisissez au moins un routeur pour le groupe « %1 ». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This group of routers is not there any more.</source>
        <translation>Ce groupe de routeurs n’existe plus.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was saved; choose another name.</source>
        <translation>Il y a déjà un groupe nommé « %1 ». Rien n’a été enregistré ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Vouchers were made for the group “%1”: it is kept, so that they go on working. You can rename it or change its routers.</source>
        <translation>Des tickets ont été créés pour le groupe « %1 » : il est gardé pour qu’ils continuent à fonctionner. Vous pouvez le renommer ou changer ses routeurs.</translation>
    </message>
</context>
<context>
    <name>RouterGroupsDialog</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Groups of routers</source>
        <translation>Groupes de routeurs</translation>
    </message>
    <message>
        <source>A voucher that is made for a group is redeemed at whichever of its routers the guest comes to first.</source>
        <translation>Un ticket créé pour un groupe est activé sur le premier de ses routeurs où le client arrive.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Pas encore de groupe</translation>
    </message>
    <message>
        <source>Put the routers of one town or one street into a group, and make vouchers that work at any of them.</source>
        <translation>Mettez dans un groupe les routeurs d’une ville ou d’une rue, et créez des tickets qui fonctionnent sur n’importe lequel d’entre eux.</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Rechercher des routeurs</translation>
    </message>
    <message>
        <source>Routers of the group</source>
        <translation>Routeurs du groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n routeur</numerusform>
            <numerusform>%n routeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) chosen</source>
        <translation>
            <numerusform>%n routeur choisi</numerusform>
            <numerusform>%n routeurs choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>Supprimer le groupe « %1 » ?</translation>
    </message>
    <message>
        <source>Its routers stay as they are. A group that vouchers were made for cannot be deleted.</source>
        <translation>Ses routeurs restent tels quels. Un groupe pour lequel des tickets ont été créés ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RouterHealth</name>
    <message>
        <source>The router let its user in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups).</source>
        <translation>Le routeur a laissé entrer son utilisateur, mais ne le laisse pas lire. Donnez à son groupe les droits api, read, write, test et sensitive sur le routeur (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mauvais mot de passe</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificat changé</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Redémarrage en cours</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Load and memory</source>
        <translation>Charge et mémoire</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>L’horloge</translation>
    </message>
    <message>
        <source>Hotspot guests</source>
        <translation>Clients du hotspot</translation>
    </message>
    <message>
        <source>PPP sessions</source>
        <translation>Sessions PPP</translation>
    </message>
    <message>
        <source>The guests&apos; traffic</source>
        <translation>Le trafic des clients</translation>
    </message>
    <message>
        <source>%1 cannot be shown: this router&apos;s version, or its packages, do not have that menu.</source>
        <translation>%1 : affichage impossible, car la version de ce routeur, ou ses paquets, n’ont pas ce menu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s user may not read that menu. Give its group the policy “read” (System &gt; Users &gt; Groups).</source>
        <translation>%1 : affichage impossible, car l’utilisateur du routeur n’a pas le droit de lire ce menu. Donnez à son groupe le droit « read » (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router&apos;s device mode forbids that menu.</source>
        <translation>%1 : affichage impossible, car le device mode du routeur interdit ce menu.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the router answered something that no RouterOS we know answers.</source>
        <translation>%1 : affichage impossible, car le routeur a donné une réponse qu’aucun RouterOS connu ne donne.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: no hotspot and no PPPoE server is set up on this router.</source>
        <translation>%1 : affichage impossible, car aucun hotspot ni serveur PPPoE n’est configuré sur ce routeur.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can listen on the way reads the router&apos;s password and the vouchers.</source>
        <translation>Non chiffrée : quiconque peut écouter en chemin lit le mot de passe du routeur et les tickets.</translation>
    </message>
    <message>
        <source>Encrypted, but the router does not prove who it is: safe from listeners, not from an impostor.</source>
        <translation>Chiffrée, mais le routeur ne prouve pas qui il est : protégée des écoutes, pas d’un imposteur.</translation>
    </message>
</context>
<context>
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>Pas encore de routeur</translation>
    </message>
    <message>
        <source>Add the MikroTik router that serves your guests: its address, and a user that may use the API. Or try everything with the simulated router that is inside NettDesk.</source>
        <translation>Ajoutez le routeur MikroTik qui sert vos clients : son adresse, et un utilisateur qui a droit à l’API. Ou essayez tout avec le routeur simulé intégré à NettDesk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n online</source>
        <translation>
            <numerusform>%1 en ligne sur %n</numerusform>
            <numerusform>%1 en ligne sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No router matches</source>
        <translation>Aucun routeur ne correspond</translation>
    </message>
    <message>
        <source>Search looks at name, identity, address, board and version, within the filter.</source>
        <translation>La recherche porte sur le nom, l’identité, l’adresse, le modèle et la version, dans le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s) selected</source>
        <translation>
            <numerusform>%n routeur sélectionné</numerusform>
            <numerusform>%n routeurs sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterListTools</name>
    <message>
        <source>All routers</source>
        <translation>Tous les routeurs</translation>
    </message>
    <message>
        <source>Name, address, board, version</source>
        <translation>Nom, adresse, modèle, version</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Avec avertissements</translation>
    </message>
    <message>
        <source>Group of routers</source>
        <translation>Groupe de routeurs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>En cartes</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupés</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>By RouterOS</source>
        <translation>Par RouterOS</translation>
    </message>
    <message>
        <source>The first part of the name: “Hall” of “Hall – bar”</source>
        <translation>La première partie du nom : « Salle » de « Salle – bar »</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
</context>
<context>
    <name>RouterPool</name>
    <message>
        <source>The program is closing; the router was not asked.</source>
        <translation>Le programme se ferme ; le routeur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk, so nothing was sent to it. Switch it on under Routers first.</source>
        <translation>Le routeur « %1 » est désactivé dans NettDesk ; rien ne lui a donc été envoyé. Réactivez-le d’abord sous Routeurs.</translation>
    </message>
    <message>
        <source>The record of the router “%1” changed while it was being called. Try again.</source>
        <translation>La fiche du routeur « %1 » a changé pendant l’appel. Réessayez.</translation>
    </message>
    <message>
        <source>The router “%1” hung up.</source>
        <translation>Le routeur « %1 » a raccroché.</translation>
    </message>
</context>
<context>
    <name>RouterProbe</name>
    <message>
        <source>The router let “%1” in, but does not let it read. Give its group the policies api, read, write, test and sensitive on the router (System &gt; Users &gt; Groups), then test again.</source>
        <translation>Le routeur a laissé entrer « %1 », mais ne le laisse pas lire. Donnez à son groupe les droits api, read, write, test et sensitive sur le routeur (System &gt; Users &gt; Groups), puis testez à nouveau.</translation>
    </message>
    <message>
        <source>This router has no hotspot: its package is missing or switched off. Vouchers need one.</source>
        <translation>Ce routeur n’a pas de hotspot : son paquet manque ou est désactivé. Les tickets en ont besoin.</translation>
    </message>
    <message>
        <source>No hotspot is set up on this router yet. Vouchers can be made, but guests cannot sign in before there is one (IP &gt; Hotspot &gt; Hotspot Setup).</source>
        <translation>Aucun hotspot n’est encore configuré sur ce routeur. Vous pouvez créer des tickets, mais les clients ne pourront se connecter que quand il y en aura un (IP &gt; Hotspot &gt; Hotspot Setup).</translation>
    </message>
    <message>
        <source>“%1” may read on this router but not write: vouchers cannot be activated. Give its group the policy write (System &gt; Users &gt; Groups).</source>
        <translation>« %1 » peut lire sur ce routeur mais pas écrire : les tickets ne peuvent pas être mis en service. Donnez à son groupe le droit write (System &gt; Users &gt; Groups).</translation>
    </message>
    <message>
        <source>This line is not encrypted: whoever can listen on the way reads the router&apos;s password. Use TLS where the router has a certificate for api-ssl.</source>
        <translation>Cette ligne n’est pas chiffrée : quiconque écoute en chemin lit le mot de passe du routeur. Utilisez TLS si le routeur a un certificat pour api-ssl.</translation>
    </message>
    <message>
        <source>This line is encrypted, but the router does not prove who it is: it is safe from listeners, not from an impostor. Give api-ssl a certificate on the router and choose “pinned”.</source>
        <translation>Cette ligne est chiffrée, mais le routeur ne prouve pas qui il est : elle est protégée des écoutes, pas d’un imposteur. Donnez un certificat à api-ssl sur le routeur et choisissez « mémorisé ».</translation>
    </message>
</context>
<context>
    <name>RouterProtocol</name>
    <message>
        <source>The router refused this user name and password. Check both; it says the same when the user may not use the API (policy “api”) or not from this computer&apos;s address.</source>
        <translation>Le routeur a refusé ce nom d’utilisateur et ce mot de passe. Vérifiez les deux ; il répond la même chose quand l’utilisateur n’a pas droit à l’API (droit « api ») ou pas depuis l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The router&apos;s user may not do this. Give its group the missing right on the router (System, Users, Groups) and try again; nothing was changed.</source>
        <translation>L’utilisateur du routeur n’a pas ce droit. Donnez à son groupe le droit manquant sur le routeur (System, Users, Groups) et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This router does not have that function: its RouterOS version or installed packages lack it.</source>
        <translation>Ce routeur n’a pas cette fonction : elle manque dans sa version de RouterOS ou dans ses paquets installés.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know one of the settings that were sent.</source>
        <translation>La version de ce routeur ne connaît pas l’un des réglages envoyés.</translation>
    </message>
    <message>
        <source>This router&apos;s version does not know the setting “%1”.</source>
        <translation>La version de ce routeur ne connaît pas le réglage « %1 ».</translation>
    </message>
    <message>
        <source>It is no longer on the router. Refresh the list.</source>
        <translation>L’élément n’est plus sur le routeur. Actualisez la liste.</translation>
    </message>
    <message>
        <source>The router already has one of this name. Choose another name.</source>
        <translation>Le routeur en a déjà un de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Something that was named does not exist on the router.</source>
        <translation>Un élément nommé n’existe pas sur le routeur.</translation>
    </message>
    <message>
        <source>What was given for “%1” does not exist on the router. Refresh, and choose one that is there.</source>
        <translation>Ce qui a été indiqué pour « %1 » n’existe pas sur le routeur. Actualisez, et choisissez un élément présent.</translation>
    </message>
    <message>
        <source>The router does not accept one of the values. Nothing was changed.</source>
        <translation>Le routeur n’accepte pas l’une des valeurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The router does not accept this value for “%1”. Nothing was changed.</source>
        <translation>Le routeur n’accepte pas cette valeur pour « %1 ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The router made this entry by itself and does not let anybody change or remove it.</source>
        <translation>Le routeur a créé cette entrée lui-même et ne laisse personne la modifier ou la supprimer.</translation>
    </message>
    <message>
        <source>The router&apos;s device mode forbids this. Change it on the router with /system/device-mode; the router asks to press its button or to switch it off and on.</source>
        <translation>Le device mode du routeur l’interdit. Changez-le sur le routeur avec /system/device-mode ; le routeur demande d’appuyer sur son bouton ou de l’éteindre et de le rallumer.</translation>
    </message>
    <message>
        <source>The command was cancelled. The router may have done part of it already.</source>
        <translation>La commande a été annulée. Le routeur en a peut-être déjà exécuté une partie.</translation>
    </message>
    <message>
        <source>The router is overloaded and did not finish in time. It may have done it all the same: look before you try again.</source>
        <translation>Le routeur est surchargé et n’a pas fini à temps. Il l’a peut-être fait quand même : vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>The router refused the command. It said: %1</source>
        <translation>Le routeur a refusé la commande. Il a dit : %1</translation>
    </message>
</context>
<context>
    <name>RouterReboot</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Redémarrage en cours</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>N’est pas revenu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>RouterReplacement</name>
    <message>
        <source>A router cannot be put in its own place.</source>
        <translation>Un routeur ne peut pas être mis à sa propre place.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are being activated on the old router. Finish or end these first. Nothing was changed.</source>
        <translation>
            <numerusform>%n code est en cours de mise en service sur l’ancien routeur. Terminez-le ou arrêtez-le d’abord. Rien n’a été modifié.</numerusform>
            <numerusform>%n codes sont en cours de mise en service sur l’ancien routeur. Terminez-les ou arrêtez-les d’abord. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new router already has users that are not ours under names of codes, %1 for one. Rename or remove them there. Nothing was changed.</source>
        <translation>Le nouveau routeur a déjà, sous des noms de codes, des utilisateurs qui ne sont pas à nous, par exemple %1. Renommez-les ou supprimez-les là-bas. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RouterService</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router off instead; it then stays in the list and is not contacted.</source>
        <translation>
            <numerusform>« %1 » n’a pas été retiré : %n ticket encore utilisable lui appartient. Désactivez plutôt le routeur ; il reste alors dans la liste et n’est plus contacté.</numerusform>
            <numerusform>« %1 » n’a pas été retiré : %n tickets encore utilisables lui appartiennent. Désactivez plutôt le routeur ; il reste alors dans la liste et n’est plus contacté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.</source>
        <translation>Il n’y a pas de routeur « %1 ». Donnez son id (RTR_…) ou son nom tel que la liste des routeurs l’affiche.</translation>
    </message>
</context>
<context>
    <name>RouterStep</name>
    <message>
        <source>Add my router now</source>
        <translation>Ajouter mon routeur maintenant</translation>
    </message>
    <message>
        <source>You need its address and a user name and password for it.</source>
        <translation>Il vous faut son adresse, un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Essayer avec un routeur simulé</translation>
    </message>
    <message>
        <source>A router inside the program, for learning and testing. Remove it whenever you like.</source>
        <translation>Un routeur dans le programme, pour apprendre et tester. Retirez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Découvrir d’abord.</translation>
    </message>
</context>
<context>
    <name>RouterTableModel</name>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>RouterOS</source>
        <translation>RouterOS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a heading in the list of routers: %1 &quot;Offline&quot;, &quot;RouterOS 7.18&quot;, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 libres sur %2</translation>
    </message>
</context>
<context>
    <name>RouterValues</name>
    <message>
        <source>“%1” is not a date as RouterOS writes it.</source>
        <translation>« %1 » n’est pas une date au format de RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day as RouterOS writes it.</source>
        <translation>« %1 » n’est pas une heure au format de RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time as RouterOS writes them.</source>
        <translation>« %1 » n’est pas une date et une heure au format de RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>« %1 » n’est pas un décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 1d12h, 30m or 01:30:00.</source>
        <translation>« %1 » n’est pas une durée. Écrivez par exemple 1d12h, 30m ou 01:30:00.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>« %1 » n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of data.</source>
        <translation>« %1 » n’est pas une quantité de données.</translation>
    </message>
</context>
<context>
    <name>RouterView</name>
    <message>
        <source>Back to all routers</source>
        <translation>Retour à tous les routeurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs en ligne</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parts of the router</source>
        <translation>Parties du routeur</translation>
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
        <translation>L’horloge avance de %1</translation>
    </message>
    <message>
        <source>The clock is %1 slow</source>
        <translation>L’horloge retarde de %1</translation>
    </message>
    <message>
        <source>What the router ends by itself would end at the wrong time, and its log tells wrong hours. Let it take its time from time servers.</source>
        <translation>Ce que le routeur arrête de lui-même s’arrêterait au mauvais moment, et son journal donne de fausses heures. Faites-lui prendre l’heure de serveurs de temps.</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <translation>Il présente un autre certificat</translation>
    </message>
    <message>
        <source>Nothing is sent to it until somebody has compared both fingerprints.</source>
        <translation>Rien ne lui est envoyé avant que quelqu’un ait comparé les deux empreintes.</translation>
    </message>
    <message>
        <source>It refuses our user or password</source>
        <translation>Il refuse notre utilisateur ou notre mot de passe</translation>
    </message>
    <message>
        <source>It is not tried again until they are changed here: routers log every try.</source>
        <translation>Il n’est pas réessayé avant qu’ils soient changés ici : les routeurs notent chaque essai.</translation>
    </message>
    <message>
        <source>Our user may not read there</source>
        <translation>Notre utilisateur n’a pas le droit d’y lire</translation>
    </message>
    <message>
        <source>Give the router&apos;s user the policies “api” and “read”, or have a user with just the needed rights made.</source>
        <translation>Donnez à l’utilisateur du routeur les droits « api » et « read », ou faites créer un utilisateur avec les seuls droits nécessaires.</translation>
    </message>
    <message>
        <source>A part of it cannot be read</source>
        <translation>Une partie en est illisible</translation>
    </message>
    <message>
        <source>The line is not encrypted</source>
        <translation>La ligne n’est pas chiffrée</translation>
    </message>
    <message>
        <source>The router does not prove who it is</source>
        <translation>Le routeur ne prouve pas qui il est</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Edit router…</source>
        <translation>Modifier le routeur…</translation>
    </message>
    <message>
        <source>Make a user…</source>
        <translation>Créer un utilisateur…</translation>
    </message>
    <message>
        <source>Set time servers…</source>
        <translation>Régler les serveurs de temps…</translation>
    </message>
</context>
<context>
    <name>Routers</name>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Anyone on the way can read what is sent, the password too. Fine on a cable of your own; over Wi-Fi or the internet choose a TLS mode.</source>
        <translation>Quiconque en chemin peut lire ce qui est envoyé, mot de passe compris. Convient sur votre propre câble ; par Wi-Fi ou Internet, choisissez un mode TLS.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate that the router shows now is remembered; another one blocks the line until a person accepts it. The right choice for a router with a certificate of its own.</source>
        <translation>Chiffrée. Le certificat que le routeur présente maintenant est mémorisé ; un autre bloque la ligne jusqu’à ce qu’une personne l’accepte. Le bon choix pour un routeur avec son propre certificat.</translation>
    </message>
    <message>
        <source>Encrypted. The certificate must be valid for this host and signed by an authority that this computer trusts.</source>
        <translation>Chiffrée. Le certificat doit être valable pour cet hôte et signé par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>For a router without a certificate: listeners learn nothing, but somebody in between could pose as the router. Create a certificate on the router and choose the pinned mode when you can.</source>
        <translation>Pour un routeur sans certificat : ceux qui écoutent n’apprennent rien, mais quelqu’un entre les deux pourrait se faire passer pour le routeur. Créez un certificat sur le routeur et choisissez le mode mémorisé dès que possible.</translation>
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
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RoutersPage</name>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>Nothing stands paid for “%1”, so there is nothing to give back.</source>
        <translation>Rien n’est payé pour « %1 » ; il n’y a donc rien à rendre.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was changed; start again.</source>
        <translation>Cette demande a déjà servi à autre chose. Rien n’a été modifié ; recommencez.</translation>
    </message>
    <message>
        <source>This sale was taken back before, or never made.</source>
        <translation>Cette vente a déjà été annulée, ou n’a jamais été faite.</translation>
    </message>
    <message>
        <source>“%1” was sold more than %2 seconds ago. Somebody who may delete vouchers can still give the money back.</source>
        <translation>« %1 » a été vendu il y a plus de %2 secondes. Quelqu’un qui a le droit de supprimer des tickets peut encore rendre l’argent.</translation>
    </message>
    <message>
        <source>“%1” was redeemed or used meanwhile, so the sale stands.</source>
        <translation>« %1 » a été activé ou utilisé entre-temps ; la vente reste donc valable.</translation>
    </message>
    <message>
        <source>This voucher is not in the database (any more).</source>
        <translation>Ce ticket n’est pas (ou plus) dans la base de données.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Il n’y a pas encore de commerce dans cette base de données. Terminez le premier démarrage.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Ce forfait n’existe pas.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was sold.</source>
        <translation>Le forfait « %1 » est désactivé. Rien n’a été vendu.</translation>
    </message>
    <message>
        <source>The package “%1” is for any router. Say which one this guest uses; nothing was sold.</source>
        <translation>Le forfait « %1 » vaut pour tout routeur. Indiquez lequel ce client utilise ; rien n’a été vendu.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Nothing was sold; switch it on, or choose another one.</source>
        <translation>Le routeur « %1 » est désactivé dans NettDesk. Rien n’a été vendu ; réactivez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Nothing was sold.</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ». Rien n’a été vendu.</translation>
    </message>
    <message>
        <source>“%1” was sold already: %2, by %3. Nothing was charged.</source>
        <translation>« %1 » a déjà été vendu : %2, par %3. Rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was charged.</source>
        <translation>« %1 » a déjà été activé : %2, par %3. Rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>“%1” is blocked. Nothing was sold.</source>
        <translation>« %1 » est bloqué. Rien n’a été vendu.</translation>
    </message>
    <message>
        <source>“%1” can no longer be redeemed, so it was not sold. Take another one.</source>
        <translation>« %1 » ne peut plus être activé ; il n’a donc pas été vendu. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was sold; start again.</source>
        <translation>Cette demande a déjà servi à autre chose. Rien n’a été vendu ; recommencez.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who sold a voucher, and at which counter</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>“%1” was paid for before. Nothing was charged again.</source>
        <translation>« %1 » avait déjà été payé. Rien n’a été encaissé à nouveau.</translation>
    </message>
    <message>
        <source>Name a package or a code. Nothing was sold.</source>
        <translation>Indiquez un forfait ou un code. Rien n’a été vendu.</translation>
    </message>
    <message>
        <source>Sold and recorded, but the account could not be made on “%1”; this needs somebody to decide. %2</source>
        <translation>Vendu et enregistré, mais le compte n’a pas pu être créé sur « %1 » ; quelqu’un doit décider. %2</translation>
    </message>
    <message>
        <source>Sold and recorded. The code works as soon as “%1” takes the account; that goes on by itself. %2</source>
        <translation>Vendu et enregistré. Le code fonctionnera dès que « %1 » acceptera le compte ; cela se poursuit tout seul. %2</translation>
    </message>
    <message>
        <source>Nothing was sold by this request.</source>
        <translation>Cette demande n’a rien vendu.</translation>
    </message>
    <message>
        <source>Say why the money is given back. Nothing was changed.</source>
        <translation>Indiquez pourquoi l’argent est rendu. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample card</source>
        <translation>Exemple de carte</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tous ceux qui correspondent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Cette base de données contient déjà le commerce « %1 ». Rien n’a été modifié. Connectez-vous-y, ou choisissez une autre base de données.</translation>
    </message>
</context>
<context>
    <name>ShapePanel</name>
    <message>
        <source>Line width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>Couleur du trait</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>En tirets</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Start printing at place %1 of the first sheet</source>
        <translation>Commencer l’impression à la place %1 de la première feuille</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>There were wrong passwords for this name, so the next try has to wait %1. The account is not locked.</source>
        <translation>Il y a eu de mauvais mots de passe pour ce nom ; le prochain essai doit donc attendre %1. Le compte n’est pas bloqué.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose or type your name.</source>
        <translation>Choisissez ou saisissez votre nom.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>NettDesk is locked</source>
        <translation>NettDesk est verrouillé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Work goes on in the background. Sign in to continue.</source>
        <translation>Le travail continue en arrière-plan. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Everybody in the shop has a name of their own here.</source>
        <translation>Ici, chaque personne du commerce a son propre nom.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>It was imported before and belongs to a customer.</source>
        <translation>Il a déjà été importé et appartient à un abonné.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same user name.</source>
        <translation>Un abonné ou un autre compte de cet import a le même nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A customer or another account of this import has the same e-mail address.</source>
        <translation>Un abonné ou un autre compte de cet import a la même adresse e-mail.</translation>
    </message>
    <message>
        <source>It is the account of a voucher that NettDesk sold.</source>
        <translation>C’est le compte d’un ticket que NettDesk a vendu.</translation>
    </message>
    <message>
        <source>It is an account that the router made by itself.</source>
        <translation>C’est un compte que le routeur a créé de lui-même.</translation>
    </message>
    <message>
        <source>It is for another service than PPPoE.</source>
        <translation>Il est pour un autre service que PPPoE.</translation>
    </message>
    <message>
        <source>Its name is empty, too long or not readable, so that it could not be found again.</source>
        <translation>Son nom est vide, trop long ou illisible ; il ne pourrait donc pas être retrouvé.</translation>
    </message>
</context>
<context>
    <name>SlipPrinter</name>
    <message>
        <source>The slip of %1 was printed, but not written down as printed</source>
        <translation>Le reçu de %1 a été imprimé, mais pas noté comme imprimé</translation>
    </message>
    <message>
        <source>The slip of %1 was not printed</source>
        <translation>Le reçu de %1 n’a pas été imprimé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SlipSettingsDialog</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Largeur du rouleau</translation>
    </message>
    <message>
        <source>Cut the paper behind each slip</source>
        <translation>Couper le papier après chaque reçu</translation>
    </message>
    <message>
        <source>Open the cash drawer</source>
        <translation>Ouvrir le tiroir-caisse</translation>
    </message>
    <message>
        <source>Print a slip after each sale</source>
        <translation>Imprimer un reçu après chaque vente</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante de reçus</translation>
    </message>
    <message>
        <source>For this counter only. Every other computer has its own.</source>
        <translation>Pour cette caisse seulement. Chaque autre ordinateur a la sienne.</translation>
    </message>
    <message>
        <source>Show a preview first</source>
        <translation>Afficher d’abord un aperçu</translation>
    </message>
    <message>
        <source>Choose the printer each time.</source>
        <translation>Choisissez l’imprimante à chaque fois.</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Une imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>By the printing system, on roll paper.</source>
        <translation>Par le système d’impression, sur rouleau.</translation>
    </message>
    <message>
        <source>A receipt printer on the network</source>
        <translation>Une imprimante de reçus en réseau</translation>
    </message>
    <message>
        <source>ESC/POS, usually at port 9100.</source>
        <translation>ESC/POS, normalement sur le port 9100.</translation>
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
        <translation>Celle par défaut du système</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SoldView</name>
    <message>
        <source>Selling %1…</source>
        <extracomment>%1 the name of a package</extracomment>
        <translation>Vente de %1…</translation>
    </message>
    <message>
        <source>The sale of %1 was taken back</source>
        <translation>La vente de %1 a été annulée</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Rendez %1. Le code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies code and password</source>
        <translation>Copie le code et le mot de passe</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Annuler (%1 s)</translation>
    </message>
    <message>
        <source>See whether it was sold</source>
        <translation>Voir si la vente a été faite</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Sold: %1 for %2</source>
        <extracomment>%1 the name of a package, %2 what was paid</extracomment>
        <translation>Vendu : %1 pour %2</translation>
    </message>
    <message>
        <source>The guest can sign in now.</source>
        <translation>Le client peut se connecter maintenant.</translation>
    </message>
    <message>
        <source>It is being activated: the router is told as soon as it answers.</source>
        <translation>Mise en service en cours : le routeur sera informé dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The code is redeemed when the guest uses it.</source>
        <translation>Le code est activé quand le client l’utilise.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password is the same as the code</source>
        <translation>Le mot de passe est le même que le code</translation>
    </message>
    <message>
        <source>No password: the code alone signs in</source>
        <translation>Pas de mot de passe : le code seul suffit</translation>
    </message>
    <message>
        <source>QR code that signs the guest in</source>
        <translation>Code QR qui connecte le client</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Scannez pour vous connecter</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Compte à partir de la première connexion</translation>
    </message>
    <message>
        <source>User: %1
Password: %2</source>
        <translation>Utilisateur : %1
Mot de passe : %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Pending: %1</source>
        <extracomment>Router operations that are waiting: &quot;Pending: 3&quot;</extracomment>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Router operations that wait for their router</source>
        <translation>Opérations qui attendent leur routeur</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This computer lacks the part that talks to this kind of database. Install the package “%1”.</source>
        <translation>Il manque à cet ordinateur la partie qui parle à ce type de base de données. Installez le paquet « %1 ».</translation>
    </message>
    <message>
        <source>The database was closed before this was done. Nothing was changed.</source>
        <translation>La base de données a été fermée avant la fin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged. Nothing was written to it. Keep it, and restore the latest backup.</source>
        <translation>Le fichier de base de données « %1 » est endommagé. Rien n’y a été écrit. Conservez-le, et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Check the folder and its permissions.</source>
        <translation>Impossible de créer le fichier « %1 ». Vérifiez le dossier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a database file gets damaged. Put it on a disk of this computer, or use PostgreSQL to share it.</source>
        <translation>« %1 » est sur un lecteur réseau, où un fichier de base de données s’abîme. Placez-le sur un disque de cet ordinateur, ou utilisez PostgreSQL pour le partager.</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>Il n’y a pas de base de données à « %1 ».</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check who owns it.</source>
        <translation>Impossible d’ouvrir le fichier de base de données « %1 ». Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>The database file “%1” is empty: it was damaged or never filled. It was left as it is. Restore the latest backup, or set up a new shop.</source>
        <translation>Le fichier de base de données « %1 » est vide : il a été endommagé ou jamais rempli. Il a été laissé tel quel. Restaurez la dernière sauvegarde, ou créez un nouveau commerce.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose another file.</source>
        <translation>« %1 » appartient à un autre programme. Il a été laissé tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The tables of this database are older than the program. Nothing was changed. Open it once with the permission to bring it up to date.</source>
        <translation>Les tables de cette base de données sont plus anciennes que le programme. Rien n’a été modifié. Ouvrez-la une fois avec l’autorisation de la mettre à jour.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot hold a database that several programs use. Choose a folder on a disk of this computer.</source>
        <translation>Le disque de « %1 » ne peut pas contenir une base de données utilisée par plusieurs programmes. Choisissez un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The database server is too old. NettDesk needs PostgreSQL 13 or later.</source>
        <translation>Le serveur de base de données est trop ancien. NettDesk demande PostgreSQL 13 ou plus récent.</translation>
    </message>
    <message>
        <source>The database %1 cannot hold every name, because its encoding is not UTF8. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de données %1 ne peut pas contenir tous les noms, car son codage n’est pas UTF8. Créez-en une avec ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. It was left as it is. Choose another one.</source>
        <translation>La base de données %1 appartient à un autre programme. Elle a été laissée telle quelle. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The database %1 holds no shop yet. Set one up first.</source>
        <translation>La base de données %1 ne contient pas encore de commerce. Créez-en d’abord un.</translation>
    </message>
    <message>
        <source>The database server runs with fsync off: a power cut can destroy the shop&apos;s data. Ask whoever runs it to set fsync = on.</source>
        <translation>Le serveur de base de données fonctionne avec fsync désactivé : une coupure de courant peut détruire les données du commerce. Demandez à son responsable de mettre fsync = on.</translation>
    </message>
    <message>
        <source>The line to the database server is not encrypted: anyone on the way can read it.</source>
        <translation>La ligne vers le serveur de base de données n’est pas chiffrée : quiconque en chemin peut la lire.</translation>
    </message>
    <message>
        <source>The line to the database server is encrypted, but nobody checks that it is the right server. Give sslrootcert in the database address.</source>
        <translation>La ligne vers le serveur de base de données est chiffrée, mais personne ne vérifie que c’est le bon serveur. Indiquez sslrootcert dans l’adresse de la base.</translation>
    </message>
    <message>
        <source>This router is no longer there. Somebody removed it.</source>
        <translation>Ce routeur n’est plus là. Quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>This already exists. Nothing was changed.</source>
        <translation>Cela existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept, everything before it is safe. Free some space and try again.</source>
        <translation>Le disque est plein. Rien de cette étape n’a été gardé, tout ce qui précède est en sûreté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing was written to it. Close the program, keep the file, and restore the latest backup.</source>
        <translation>Le fichier de base de données est endommagé. Rien n’y a été écrit. Fermez le programme, conservez le fichier, et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s database and does not finish. Nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans la base de données du commerce et ne finit pas. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database file may only be read. Nothing was changed. Check who owns “%1”.</source>
        <translation>Le fichier de base de données est en lecture seule. Rien n’a été modifié. Vérifiez à qui appartient « %1 ».</translation>
    </message>
    <message>
        <source>The disk with the database cannot be written or read. Nothing of this step was kept. Check that there is space and that the disk is in order, then try again.</source>
        <translation>Le disque de la base de données ne peut être ni écrit ni lu. Rien de cette étape n’a été gardé. Vérifiez qu’il a de la place et qu’il est en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>The database file “%1” cannot be opened. Check the folder and its permissions.</source>
        <translation>Impossible d’ouvrir le fichier de base de données « %1 ». Vérifiez le dossier et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The database refused this step. Nothing was changed.</source>
        <translation>La base de données a refusé cette étape. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Other counters kept changing the same rows. Nothing was changed. Try again.</source>
        <translation>D’autres caisses modifiaient sans cesse les mêmes lignes. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was kept. Free some space there and try again.</source>
        <translation>Le disque du serveur de base de données est plein. Rien de cette étape n’a été gardé. Libérez-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Nothing was changed. Ask whoever runs the database server.</source>
        <translation>Il manque un droit à l’utilisateur de la base de données. Rien n’a été modifié. Adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost. What was finished is safe. Look up the last step before doing it again.</source>
        <translation>La connexion au serveur de base de données a été perdue. Ce qui était terminé est en sûreté. Vérifiez la dernière étape avant de la refaire.</translation>
    </message>
    <message>
        <source>A text with a null character in it cannot be stored. Nothing was changed.</source>
        <translation>Un texte contenant un caractère nul ne peut pas être enregistré. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Type the address of the database.</source>
        <translation>Saisissez l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>The address begins with postgresql://</source>
        <translation>L’adresse commence par postgresql://</translation>
    </message>
    <message>
        <source>The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk</source>
        <translation>L’adresse demande un ordinateur et une base, par exemple postgresql://shop@192.168.1.10:5432/nettdesk</translation>
    </message>
    <message>
        <source>The database answers and can be used.</source>
        <translation>La base de données répond et peut être utilisée.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later.</source>
        <translation>Rien à installer. Le passage à une base partagée est possible plus tard.</translation>
    </message>
    <message>
        <source>Nothing to install. It can be moved to a shared database later. Kept in %1</source>
        <translation>Rien à installer. Le passage à une base partagée est possible plus tard. Gardé dans %1</translation>
    </message>
    <message>
        <source>Shared, for several counters</source>
        <translation>Partagée, pour plusieurs caisses</translation>
    </message>
    <message>
        <source>A PostgreSQL database that all of them reach.</source>
        <translation>Une base de données PostgreSQL que toutes peuvent joindre.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Mot de passe de l’utilisateur de la base</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Keep the shop’s key in a file, not in this computer’s keychain</source>
        <translation>Garder la clé du commerce dans un fichier, pas dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>For computers without a keychain. The file is readable by your account only; whoever copies it together with the data can read the passwords in it.</source>
        <translation>Pour les ordinateurs sans trousseau. Seul votre compte peut lire le fichier ; qui le copie avec les données peut lire les mots de passe qu’elles contiennent.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Force du mot de passe</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Unit of the time limit</source>
        <translation>Unité de la limite de temps</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>Le temps compte</translation>
    </message>
    <message>
        <source>Data limit</source>
        <translation>Limite de données</translation>
    </message>
    <message>
        <source>Unit of the data limit</source>
        <translation>Unité de la limite de données</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>Prix unitaire (%1)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Download (Mbit/s)</source>
        <translation>Réception (Mbit/s)</translation>
    </message>
    <message>
        <source>Upload (Mbit/s)</source>
        <translation>Envoi (Mbit/s)</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>How many devices may use one code at the same time.</source>
        <translation>Combien d’appareils peuvent utiliser un même code en même temps.</translation>
    </message>
    <message>
        <source>Only the device that signs in first</source>
        <translation>Seulement l’appareil qui se connecte en premier</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Donner %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>From redemption on</source>
        <translation>Dès l’activation</translation>
    </message>
    <message>
        <source>Only while online</source>
        <translation>Seulement en ligne</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reading the profiles of “%1”…</source>
        <translation>Lecture des profils de « %1 »…</translation>
    </message>
    <message>
        <source>The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; the router is asked when a code is redeemed.</source>
        <translation>Le routeur ne répond pas ; ses profils ne peuvent donc pas être choisis maintenant. Vous pouvez quand même créer des tickets ; le routeur est interrogé quand un code est activé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Selon le profil</translation>
    </message>
    <message>
        <source>With a speed and no profile, one that carries the speed is made on the router.</source>
        <translation>Avec un débit et sans profil, un profil portant ce débit est créé sur le routeur.</translation>
    </message>
    <message>
        <source>The profile decides the speed; it sets no limit.</source>
        <translation>Le profil décide du débit ; il ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The profile decides the speed: %1 (upload/download).</source>
        <translation>Le profil décide du débit : %1 (envoi/réception).</translation>
    </message>
</context>
<context>
    <name>TermsInput</name>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Compte seulement quand le client est connecté ; le reste est gardé pour plus tard.</translation>
    </message>
    <message>
        <source>First used now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Utilisé pour la première fois maintenant, il finit le %1, en ligne ou non.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Activé maintenant, il finit le %1, en ligne ou non.</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 1 or 24.</source>
        <translation>Saisissez un nombre entier, par exemple 1 ou 24.</translation>
    </message>
    <message>
        <source>A voucher cannot run for more than ten years.</source>
        <translation>Un ticket ne peut pas durer plus de dix ans.</translation>
    </message>
    <message>
        <source>Enter a number, such as 2 or 1.5.</source>
        <translation>Saisissez un nombre, par exemple 2 ou 1,5.</translation>
    </message>
    <message>
        <source>%1 bytes, download and upload together.</source>
        <translation>%1 octets, réception et envoi ensemble.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Saisissez le débit en Mbit/s, par exemple 10 ou 0,5.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Un ticket doit avoir une fin : saisissez une limite de temps, une limite de données, ou les deux.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” is not a speed. Write for example 10M or 512k.</source>
        <translation>« %1 » n’est pas un débit. Écrivez par exemple 10M ou 512k.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
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
        <translation>« %1 » n’est pas une quantité de données. Écrivez par exemple 500 MB ou 2 GB.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2. Write for example %3.</source>
        <translation>« %1 » n’est pas un montant en %2. Écrivez par exemple %3.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.</source>
        <translation>« %1 » n’est pas une commande RouterOS. Écrivez-la avec des barres obliques, comme /ip/hotspot/user/print.</translation>
    </message>
    <message>
        <source>A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.</source>
        <translation>Une valeur pour « %1 » dépasse 16 Mio, ce qu’un routeur n’accepte pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” names no item, and the router would not say which it changed. Nothing was sent.</source>
        <translation>« %1 » ne nomme aucun élément, et le routeur ne dirait pas lequel il a modifié. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The router&apos;s answer to “%1” is larger than 512 MiB and was not read on. Ask for fewer rows or properties.</source>
        <translation>La réponse du routeur à « %1 » dépasse 512 Mio et n’a pas été lue jusqu’au bout. Demandez moins de lignes ou de propriétés.</translation>
    </message>
    <message>
        <source>It sent a control byte that RouterOS does not use.</source>
        <translation>Il a envoyé un octet de contrôle que RouterOS n’utilise pas.</translation>
    </message>
    <message>
        <source>It announced a word of more than 16 MiB.</source>
        <translation>Il a annoncé un mot de plus de 16 Mio.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 20 MiB.</source>
        <translation>Il a envoyé une phrase de plus de 20 Mio.</translation>
    </message>
    <message>
        <source>It sent a sentence of more than 65536 words.</source>
        <translation>Il a envoyé une phrase de plus de 65536 mots.</translation>
    </message>
    <message>
        <source>What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and the port.</source>
        <translation>Ce qui répond ici ne parle pas l’API RouterOS. %1 La connexion a été fermée. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a RouterOS item.</source>
        <translation>« %1 » n’est pas l’id d’un élément RouterOS.</translation>
    </message>
    <message>
        <source>“%1” is not a RouterOS version.</source>
        <translation>« %1 » n’est pas une version de RouterOS.</translation>
    </message>
    <message>
        <source>A data key has %1 bytes, this one has %2.</source>
        <translation>Une clé de données a %1 octets, celle-ci en a %2.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>le fichier « %1 »</translation>
    </message>
    <message>
        <source>This database holds no shop yet. Set one up first: start NettDesk, or use “nettdeskctl init”.</source>
        <translation>Cette base de données ne contient pas encore de commerce. Créez-en d’abord un : démarrez NettDesk, ou utilisez « nettdeskctl init ».</translation>
    </message>
    <message>
        <source>The shop&apos;s data key was replaced, and this holder was not given the new one. Nothing was changed. Unlock with the recovery key, or ask somebody who can open the shop.</source>
        <translation>La clé de données du commerce a été remplacée, et ce détenteur n’a pas reçu la nouvelle. Rien n’a été modifié. Déverrouillez avec la clé de secours, ou demandez à quelqu’un qui peut ouvrir le commerce.</translation>
    </message>
    <message>
        <source>The key in %1 does not open this shop: it was withdrawn, or it belongs to another database. Nothing was changed. Type the recovery key once; after that this computer opens by itself.</source>
        <translation>La clé dans %1 n’ouvre pas ce commerce : elle a été retirée, ou elle appartient à une autre base de données. Rien n’a été modifié. Saisissez une fois la clé de secours ; ensuite cet ordinateur ouvre tout seul.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop. Nothing was changed. Check it against the printed one and type it again.</source>
        <translation>Ce n’est pas la clé de secours de ce commerce. Rien n’a été modifié. Comparez-la avec celle imprimée et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this shop was changed by another program: it has %1 bytes instead of %2. Nothing was changed. Use the recovery key; it writes the entry anew.</source>
        <translation>L’entrée du trousseau pour ce commerce a été modifiée par un autre programme : elle a %1 octets au lieu de %2. Rien n’a été modifié. Utilisez la clé de secours ; elle réécrit l’entrée.</translation>
    </message>
    <message>
        <source>The keychain of this computer took the key and does not give it back. Choose to keep the key in a file instead.</source>
        <translation>Le trousseau de cet ordinateur a pris la clé et ne la rend pas. Choisissez plutôt de garder la clé dans un fichier.</translation>
    </message>
    <message>
        <source>The stored copy of the data key for this holder is damaged. Nothing was changed. Unlock in another way: from another computer of the shop, or with the recovery key.</source>
        <translation>La copie enregistrée de la clé de données pour ce détenteur est endommagée. Rien n’a été modifié. Déverrouillez autrement : depuis un autre ordinateur du commerce, ou avec la clé de secours.</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <extracomment>Where a key is kept, completing &quot;The key is kept in %1&quot;.</extracomment>
        <translation>la mémoire de ce programme</translation>
    </message>
    <message>
        <source>There is not enough free memory to work on a password. Nothing was changed. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour traiter un mot de passe. Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A recovery key has only digits and letters without U. Check it against the printed one and type it again.</source>
        <translation>Une clé de secours n’a que des chiffres et des lettres sans U. Comparez-la avec celle imprimée et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>A recovery key has %1 digits and letters, you typed %2. Check it against the printed one and type it again.</source>
        <translation>Une clé de secours a %1 chiffres et lettres, vous en avez saisi %2. Comparez-la avec celle imprimée et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is no recovery key: it would begin with a digit from 0 to 7. Check it against the printed one and type it again.</source>
        <translation>Ce n’est pas une clé de secours : elle commencerait par un chiffre de 0 à 7. Comparez-la avec celle imprimée et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The name of the business cannot be used. %1</source>
        <translation>Le nom du commerce n’est pas utilisable. %1</translation>
    </message>
    <message>
        <source>The name of the owner cannot be used. %1</source>
        <translation>Le nom du propriétaire n’est pas utilisable. %1</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use its code, for example en or pt_BR.</source>
        <translation>« %1 » n’est pas une langue. Utilisez son code, par exemple en ou pt_BR.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.</source>
        <translation>« %1 » n’est pas un fuseau horaire que cet ordinateur connaît. Utilisez un nom tel que Africa/Nairobi.</translation>
    </message>
    <message>
        <source>The name is empty. Type the name you sign in with.</source>
        <translation>Le nom est vide. Saisissez le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>The name or the password is not right. The next try is possible in %1.</source>
        <translation>Le nom ou le mot de passe est incorrect. Prochain essai possible dans %1.</translation>
    </message>
    <message>
        <source>The account of %1 is switched off. Nothing was changed. An owner can switch it on.</source>
        <translation>Le compte de %1 est désactivé. Rien n’a été modifié. Un propriétaire peut le réactiver.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault of a simulated router. There are: drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</source>
        <translation>&quot;%1&quot; n’est pas une panne d’un routeur simulé. Il y a : drop-after=N, half-after=N, garbage-after=N, freeze, refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.</translation>
    </message>
    <message>
        <source>There is no simulated router of version &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Il n’y a pas de routeur simulé de version &quot;%1&quot;. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>The simulated router cannot listen on port %1. Choose another port.</source>
        <translation>Le routeur simulé ne peut pas écouter sur le port %1. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>This is not the saved state of a simulated router. The router was left as it is.</source>
        <translation>Ce n’est pas l’état enregistré d’un routeur simulé. Le routeur a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Set one up first.</source>
        <translation>Il n’y a pas encore de commerce dans cette base de données. Créez-en d’abord un.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Selling is stopped until it answers; nothing is lost. Check that the server runs, its address, the user and the password (PGPASSWORD or a passfile).</source>
        <translation>La base de données %1 est injoignable. La vente est arrêtée jusqu’à ce qu’elle réponde ; rien n’est perdu. Vérifiez que le serveur fonctionne, son adresse, l’utilisateur et le mot de passe (PGPASSWORD ou un passfile).</translation>
    </message>
    <message>
        <source>The database was opened for reading only. Nothing was changed.</source>
        <translation>La base de données a été ouverte en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no database address that can be used. Write sqlite:///path/file.db or postgresql://user@host/database.</source>
        <translation>Ce n’est pas une adresse de base de données utilisable. Écrivez sqlite:///chemin/fichier.db ou postgresql://utilisateur@hote/base.</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>« %1 » sur %2</translation>
    </message>
    <message>
        <source>A brace has no partner in “%1”. Write “{{” for a brace that is printed.</source>
        <translation>Une accolade est seule dans « %1 ». Écrivez « {{ » pour une accolade à imprimer.</translation>
    </message>
    <message>
        <source>There is no label “%1”. Labels are: %2.</source>
        <translation>Il n’y a pas de texte fixe « %1 ». Textes fixes disponibles : %2.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Placeholders are: %2.</source>
        <translation>Il n’y a pas de champ « {%1} ». Champs disponibles : %2.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is not written as JSON (at byte %1).</source>
        <translation>Ce modèle de carte est inutilisable : il n’est pas écrit en JSON (à l’octet %1).</translation>
    </message>
    <message>
        <source>This file is no card design of NettDesk.</source>
        <translation>Ce fichier n’est pas un modèle de carte de NettDesk.</translation>
    </message>
    <message>
        <source>Strong: %1 bits. Guessing one of %2 live codes through a portal within a year: %3.</source>
        <translation>Fort : %1 bits. Deviner l’un des %2 codes valables par un portail en un an : %3.</translation>
    </message>
    <message>
        <source>Weak: %1 bits. Guessing one of %2 live codes within a year: %3 through a portal, %4 on a router&apos;s own page. Sell such codes at the counter only, or use more symbols.</source>
        <translation>Faible : %1 bits. Deviner l’un des %2 codes valables en un an : %3 par un portail, %4 sur la page du routeur lui-même. Vendez ces codes seulement à la caisse, ou utilisez plus de symboles.</translation>
    </message>
    <message>
        <source>Too weak: %1 bits for %2 live codes. One guess in %3 would open one of them.</source>
        <translation>Trop faible : %1 bits pour %2 codes valables. Un essai sur %3 en ouvrirait un.</translation>
    </message>
    <message>
        <source>“%1” does not say how long the groups of a code are. Write for example 5-5, or 4d-4l for four digits and four letters; at most %2 groups.</source>
        <translation>« %1 » ne donne pas la longueur des groupes d’un code. Écrivez par exemple 5-5, ou 4d-4l pour quatre chiffres et quatre lettres ; %2 groupes au plus.</translation>
    </message>
    <message>
        <source>A code of %1 symbols can be guessed. Use at least %2; the prefix does not count.</source>
        <translation>Un code de %1 symboles se devine. Utilisez-en au moins %2 ; le préfixe ne compte pas.</translation>
    </message>
    <message>
        <source>A code of %1 symbols cannot be typed. Use at most %2.</source>
        <translation>Un code de %1 symboles est trop long à taper. Utilisez-en au plus %2.</translation>
    </message>
    <message>
        <source>“%1” is not the form of a code.</source>
        <translation>« %1 » n’est pas la forme d’un code.</translation>
    </message>
    <message>
        <source>%1 Nothing was made. Use %2 symbols of the usual alphabet, for example the groups %3-%4.</source>
        <translation>%1 Rien n’a été créé. Utilisez %2 symboles de l’alphabet habituel, par exemple les groupes %3-%4.</translation>
    </message>
    <message>
        <source>Codes of this form are used up. Nothing was made; use more symbols or another prefix.</source>
        <translation>Les codes de cette forme sont épuisés. Rien n’a été créé ; utilisez plus de symboles ou un autre préfixe.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2</source>
        <translation>Impossible d’écrire le fichier « %1 ». %2</translation>
    </message>
    <message>
        <source>Stopped before the end. No file was written.</source>
        <translation>Arrêté avant la fin. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is one part too many: a rate limit has at most six, parted by blanks.</source>
        <translation>« %1 » est une partie de trop : une rate-limit en a six au plus, séparées par des espaces.</translation>
    </message>
    <message>
        <source>The rate limit cannot be read at character %1. %2</source>
        <translation>La rate-limit est illisible au caractère %1. %2</translation>
    </message>
    <message>
        <source>A priority is one number from 1 (served first) to 8.</source>
        <translation>Une priorité est un nombre de 1 (servi en premier) à 8.</translation>
    </message>
    <message>
        <source>Give the speed first: priority and guaranteed speed only count within one.</source>
        <translation>Donnez d’abord le débit : priorité et débit garanti ne comptent qu’à l’intérieur d’un débit.</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 réception, %2 envoi</translation>
    </message>
    <message>
        <source>%1; for a short while %2 down, %3 up</source>
        <translation>%1 ; pendant un court moment %2 réception, %3 envoi</translation>
    </message>
    <message>
        <source>%1; at least %2 down, %3 up</source>
        <translation>%1 ; au moins %2 réception, %3 envoi</translation>
    </message>
    <message>
        <source>This is not where a page of this list ended. Begin the list anew.</source>
        <translation>Aucune page de cette liste ne finit ici. Reprenez la liste au début.</translation>
    </message>
    <message>
        <source>This card design cannot be used: it is larger than %1 MB.</source>
        <translation>Ce modèle de carte est inutilisable : il dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>This card design is of version %1, and this program reads versions 1 to %2. Use a newer NettDesk for it.</source>
        <translation>Ce modèle de carte est de la version %1, et ce programme lit les versions 1 à %2. Utilisez un NettDesk plus récent.</translation>
    </message>
    <message>
        <source>This picture takes %1 KB; a card can carry %2 KB. Make it smaller first. The design is as it was.</source>
        <translation>Cette image prend %1 Ko ; une carte peut en porter %2 Ko. Réduisez-la d’abord. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 pixels; at most %3 on a side can be used. The design is as it was.</source>
        <translation>Cette image a %1 × %2 pixels ; le maximum est de %3 par côté. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough for a card. Use a simpler one. The design is as it was.</source>
        <translation>Cette image ne peut pas être rendue assez petite pour une carte. Utilisez-en une plus simple. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. The design is as it was.</source>
        <translation>Impossible d’ouvrir « %1 ». Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” is larger than 30 MB. Make it smaller first. The design is as it was.</source>
        <translation>« %1 » dépasse 30 Mo. Réduisez l’image d’abord. Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>language, what is wrong</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The first line names columns, but none of them is “code”. Nothing was read.</source>
        <translation>La première ligne nomme des colonnes, mais aucune n’est « code ». Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The first line must name the columns (code, password, router …). Without it, a file may only have a code and a password in each line. Nothing was read.</source>
        <translation>La première ligne doit nommer les colonnes (code, password, router …). Sans elle, un fichier ne peut avoir dans chaque ligne qu’un code et un mot de passe. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>There is no router “%1”.</source>
        <translation>Il n’y a pas de routeur « %1 ».</translation>
    </message>
    <message>
        <source>No router is named for this code.</source>
        <translation>Aucun routeur n’est indiqué pour ce code.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 1d, 12h or 90m.</source>
        <translation>« %1 » n’est pas une durée telle que 1d, 12h ou 90m.</translation>
    </message>
    <message>
        <source>Time counts as “elapsed” or “online”, not as “%1”.</source>
        <translation>Le temps compte comme « elapsed » ou « online », pas comme « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31 and no time such as 2026-12-31T18:00+01:00.</source>
        <translation>« %1 » n’est ni un jour tel que 2026-12-31, ni un moment tel que 2026-12-31T18:00+01:00.</translation>
    </message>
    <message>
        <source>It could be redeemed until a time that is past.</source>
        <translation>Il pouvait être activé jusqu’à un moment déjà passé.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>« Valable jusqu’au » doit être après « Valable du ».</translation>
    </message>
    <message>
        <source>It ends at a time that is past.</source>
        <translation>Il finit à un moment déjà passé.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>Le prix est en « %1 », mais le commerce vend en « %2 ».</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Le mot de passe dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>There is no package “%1”.</source>
        <translation>Il n’y a pas de forfait « %1 ».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was imported.</source>
        <translation>Arrêté avant la fin. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Its state is “%1”: only unused codes are imported.</source>
        <translation>Son état est « %1 » : seuls les codes non utilisés sont importés.</translation>
    </message>
    <message>
        <source>The same code, as people read it, stands on line %1.</source>
        <translation>Le même code, tel qu’on le lit, est à la ligne %1.</translation>
    </message>
    <message>
        <source>The design “%1” is kept but cannot be used. %2</source>
        <translation>Le modèle « %1 » est conservé mais inutilisable. %2</translation>
    </message>
    <message>
        <source>There is a design “%1” already. Give this one another name.</source>
        <translation>Il y a déjà un modèle « %1 ». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Their design was kept; save yours under another name.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » entre-temps. Son modèle a été gardé ; enregistrez le vôtre sous un autre nom.</translation>
    </message>
    <message>
        <source>Somebody has deleted “%1” meanwhile. Save yours as a new one.</source>
        <translation>Quelqu’un a supprimé « %1 » entre-temps. Enregistrez le vôtre comme nouveau.</translation>
    </message>
    <message>
        <source>There is no design “%1” any more.</source>
        <translation>Il n’y a plus de modèle « %1 ».</translation>
    </message>
    <message>
        <source>A Wi-Fi name has at most 32 bytes; this one has %1.</source>
        <translation>Un nom de Wi-Fi a 32 octets au plus ; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it whole: https://portal.cafe.example/redeem</source>
        <translation>« %1 » n’est pas une adresse web. Écrivez-la en entier : https://portal.cafe.example/redeem</translation>
    </message>
    <message>
        <source>There are no cards to write down as printed.</source>
        <translation>Il n’y a aucune carte à noter comme imprimée.</translation>
    </message>
    <message>
        <source>None of these vouchers is in this shop, so no print was written down.</source>
        <translation>Aucun de ces tickets n’est dans ce commerce ; aucune impression n’a donc été notée.</translation>
    </message>
    <message>
        <source>This print has cards 1 to %1. Give the last one that came out well, or 0 if none did.</source>
        <translation>Cette impression a les cartes 1 à %1. Indiquez la dernière qui est bien sortie, ou 0 si aucune.</translation>
    </message>
    <message>
        <source>%1 has already said what became of this print. Nothing was changed.</source>
        <translation>%1 a déjà dit ce qu’il est advenu de cette impression. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>L’imprimante</translation>
    </message>
    <message>
        <source>Somebody else said at the same moment what became of this print. Look again.</source>
        <translation>Quelqu’un d’autre a dit au même moment ce qu’il est advenu de cette impression. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Say first which card of this print was the last good one.</source>
        <translation>Indiquez d’abord quelle carte de cette impression a été la dernière bonne.</translation>
    </message>
    <message>
        <source>All cards of this print came out; there is nothing left.</source>
        <translation>Toutes les cartes de cette impression sont sorties ; il ne reste rien.</translation>
    </message>
    <message>
        <source>“%1” is no address of a printer. Write it as 192.168.88.20 or 192.168.88.20:9100.</source>
        <translation>« %1 » n’est pas l’adresse d’une imprimante. Écrivez-la comme 192.168.88.20 ou 192.168.88.20:9100.</translation>
    </message>
    <message>
        <source>At most %1 vouchers are deleted in one go. Nothing was changed.</source>
        <translation>Au plus %1 tickets sont supprimés en une fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This request was used for something else before. Nothing was deleted.</source>
        <translation>Cette demande a déjà servi à autre chose. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was deleted by this request.</source>
        <translation>Cette demande n’a rien supprimé.</translation>
    </message>
    <message>
        <source>This was deleted more than %1 seconds ago and can no longer be undone.</source>
        <translation>Cela a été supprimé il y a plus de %1 secondes et ne peut plus être rétabli.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was imported; mend the file, or leave out bad lines.</source>
        <translation>Ligne %1 : %2 Rien n’a été importé ; corrigez le fichier, ou écartez les mauvaises lignes.</translation>
    </message>
    <message>
        <source>This file was imported by the same request before. Nothing was imported again.</source>
        <translation>Ce fichier a déjà été importé par la même demande. Rien n’a été importé à nouveau.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of vouchers (router, package, limits, price). Nothing was imported; cut it into several.</source>
        <translation>Le fichier a plus de %1 sortes de tickets (routeur, forfait, limites, prix). Rien n’a été importé ; découpez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Somebody made one of these codes at this moment. Nothing was imported; try again.</source>
        <translation>Quelqu’un vient de créer l’un de ces codes. Rien n’a été importé ; réessayez.</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation>Activer un code</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre commerce</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi invités</translation>
    </message>
    <message>
        <source>Day pass</source>
        <translation>Forfait journée</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House and Conference Centre</source>
        <translation>Grande maison d’hôtes et centre de conférences du Fleuve</translation>
    </message>
    <message>
        <source>Grand Riverside Guest House Wi-Fi</source>
        <translation>Wi-Fi Grande Maison du Fleuve</translation>
    </message>
    <message>
        <source>Conference delegate, three days, high speed</source>
        <translation>Participant à la conférence, trois jours, haut débit</translation>
    </message>
    <message>
        <source>Conference centre, second floor</source>
        <translation>Centre de conférences, deuxième étage</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Write a speed like 10M, 512k or 2.5M.</source>
        <translation>Écrivez un débit comme 10M, 512k ou 2.5M.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as 8.</source>
        <translation>Écrivez des secondes entières, par exemple 8.</translation>
    </message>
    <message>
        <source>Check all routers</source>
        <translation>Vérifier tous les routeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n feuille a été envoyée à l’imprimante</numerusform>
            <numerusform>%n feuilles ont été envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were sent to the printer</source>
        <translation>
            <numerusform>%n carte a été envoyée à l’imprimante</numerusform>
            <numerusform>%n cartes ont été envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>« %1 » a été enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A password belongs to a Wi-Fi: write the Wi-Fi&apos;s name, too.</source>
        <translation>Un mot de passe va avec un Wi-Fi : écrivez aussi le nom du Wi-Fi.</translation>
    </message>
    <message>
        <source>This voucher was deleted more than %1 seconds ago or was refunded, and stays deleted. Sell or give another code.</source>
        <translation>Ce ticket a été supprimé il y a plus de %1 secondes ou remboursé, et reste supprimé. Vendez ou donnez un autre code.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Between the parts</source>
        <translation>Entre les parties</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smallest text size</source>
        <translation>Plus petite taille du texte</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Noto, which comes with NettDesk</source>
        <translation>Noto, fournie avec NettDesk</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (absente de cet ordinateur)</translation>
    </message>
    <message>
        <source>Each line is left out when the voucher has no value for it.</source>
        <translation>Chaque ligne est omise quand le ticket n’a pas de valeur pour elle.</translation>
    </message>
    <message>
        <source>Between the lines</source>
        <translation>Entre les lignes</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>Un point</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Une nouvelle ligne</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Une virgule</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>Un tiret</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Une espace</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code: every character as wide as the others, so that 0 and O, 1 and l differ</source>
        <translation>Code : tous les caractères de même largeur, pour distinguer 0 de O et 1 de l</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Plus petite taille</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes au plus</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>Router off</source>
        <translation>Routeur absent</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>%1 now, at most %2 at %3</source>
        <extracomment>a chart in words: %1 the last value, %2 the highest one, %3 a time of day</extracomment>
        <translation>%1 maintenant, %2 au plus à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a line in a chart, %2 its values in words</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Encaissé aujourd’hui</translation>
    </message>
    <message>
        <source>Lately at this counter</source>
        <translation>Dernièrement à cette caisse</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Rien encore depuis votre connexion.</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <source>%1: draw it on the card, or press Enter on the card to put it in the middle</source>
        <translation>%1 : dessinez-le sur la carte, ou appuyez sur Entrée sur la carte pour le placer au milieu</translation>
    </message>
</context>
<context>
    <name>TopUpDialog</name>
    <message>
        <source>Code that is given to it</source>
        <translation>Code qui lui est donné</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <source>Scan or type another code: its time and data go to this one, and it is used up by that. If nobody paid for it yet, it is paid now.</source>
        <translation>Scannez ou tapez un autre code : son temps et ses données passent à celui-ci, ce qui l’épuise. Si personne ne l’a encore payé, il est payé maintenant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Accepter le nouveau certificat</translation>
    </message>
    <message>
        <source>The router was reset or got a new certificate, or somebody stands between you and it. Compare the new fingerprint with the one that the router shows in its own list of certificates before you accept it. Nothing was sent, not even the password.</source>
        <translation>Le routeur a été réinitialisé ou a reçu un nouveau certificat, ou quelqu’un s’est placé entre vous et lui. Avant d’accepter la nouvelle empreinte, comparez-la avec celle que le routeur affiche dans sa propre liste de certificats. Rien n’a été envoyé, pas même le mot de passe.</translation>
    </message>
    <message>
        <source>Keep it blocked</source>
        <translation>Laisser bloqué</translation>
    </message>
    <message>
        <source>“%1” shows another certificate</source>
        <translation>« %1 » présente un autre certificat</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Mémorisé</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Interrogation du routeur…</translation>
    </message>
    <message>
        <source>The router shows the remembered certificate again. There is nothing to do.</source>
        <translation>Le routeur présente à nouveau le certificat mémorisé. Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>The import was stopped. What was created stays; the same import again goes on where it ended.</source>
        <translation>L’import a été arrêté. Ce qui a été créé reste ; le même import reprendra là où il s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Le secret enregistré est illisible : il a été endommagé, ou il appartient à une autre entrée. Rien n’a été modifié. Saisissez-le à nouveau, ou restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VoucherActs</name>
    <message>
        <source>Redeem</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it work?</source>
        <translation>Pourquoi ne marche-t-il pas ?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Imprimer %n carte…</numerusform>
            <numerusform>Imprimer %n cartes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Copier %n code</numerusform>
            <numerusform>Copier %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)…</source>
        <translation>
            <numerusform>Vendre %n ticket…</numerusform>
            <numerusform>Vendre %n tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sell…</source>
        <translation>Vendre…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)…</source>
        <translation>
            <numerusform>Arrêter %n ticket…</numerusform>
            <numerusform>Arrêter %n tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Arrêter…</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n voucher(s)…</source>
        <translation>
            <numerusform>Prolonger %n ticket…</numerusform>
            <numerusform>Prolonger %n tickets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Top up with another code…</source>
        <translation>Recharger avec un autre code…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to another router…</source>
        <translation>
            <numerusform>Déplacer %n ticket vers un autre routeur…</numerusform>
            <numerusform>Déplacer %n tickets vers un autre routeur…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another router…</source>
        <translation>Déplacer vers un autre routeur…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n device(s)</source>
        <translation>
            <numerusform>Libérer %n appareil</numerusform>
            <numerusform>Libérer %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the device</source>
        <translation>Libérer l’appareil</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)</source>
        <translation>
            <numerusform>Supprimer %n ticket</numerusform>
            <numerusform>Supprimer %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n code copié</numerusform>
            <numerusform>%n codes copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes end now and for good.</source>
        <translation>Les codes s’arrêtent maintenant et pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use: those guests are cut off.</source>
        <translation>
            <numerusform>%n d’entre eux est utilisé : ce client est coupé.</numerusform>
            <numerusform>%n d’entre eux sont utilisés : ces clients sont coupés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)?</source>
        <translation>
            <numerusform>Arrêter %n ticket ?</numerusform>
            <numerusform>Arrêter %n tickets ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n voucher(s)</source>
        <translation>
            <numerusform>Arrêter %n ticket</numerusform>
            <numerusform>Arrêter %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending vouchers</source>
        <translation>Arrêt de tickets</translation>
    </message>
    <message>
        <source>Vouchers ended: %1</source>
        <translation>Tickets arrêtés : %1</translation>
    </message>
    <message>
        <source>Extending vouchers</source>
        <translation>Prolongation de tickets</translation>
    </message>
    <message>
        <source>Vouchers extended: %1</source>
        <translation>Tickets prolongés : %1</translation>
    </message>
    <message>
        <source>Moving vouchers</source>
        <translation>Déplacement de tickets</translation>
    </message>
    <message>
        <source>Vouchers moved: %1</source>
        <translation>Tickets déplacés : %1</translation>
    </message>
    <message>
        <source>Releasing devices</source>
        <translation>Libération d’appareils</translation>
    </message>
    <message>
        <source>Devices released: %1</source>
        <translation>Appareils libérés : %1</translation>
    </message>
    <message>
        <source>Blocking vouchers</source>
        <translation>Blocage de tickets</translation>
    </message>
    <message>
        <source>Unblocking vouchers</source>
        <translation>Déblocage de tickets</translation>
    </message>
    <message>
        <source>Vouchers blocked: %1</source>
        <translation>Tickets bloqués : %1</translation>
    </message>
    <message>
        <source>Vouchers unblocked: %1</source>
        <translation>Tickets débloqués : %1</translation>
    </message>
    <message>
        <source>%1 was topped up</source>
        <translation>%1 a été rechargé</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)?</source>
        <translation>
            <numerusform>Vendre %n ticket ?</numerusform>
            <numerusform>Vendre %n tickets ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1. Each is recorded as sold by you, with its own payment.</source>
        <translation>Encaissez %1. Chacun est enregistré comme vendu par vous, avec son propre paiement.</translation>
    </message>
    <message numerus="yes">
        <source>Sell %n voucher(s)</source>
        <translation>
            <numerusform>Vendre %n ticket</numerusform>
            <numerusform>Vendre %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling vouchers</source>
        <translation>Vente de tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were sold</source>
        <translation>
            <numerusform>%n ticket a été vendu</numerusform>
            <numerusform>%n tickets ont été vendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>Rembourser %1 ?</translation>
    </message>
    <message>
        <source>Give back %1. The code does not work any more.</source>
        <translation>Rendez %1. Le code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Give back %1. The guest goes on with the code: end it too, if that shall not be.</source>
        <translation>Rendez %1. Le client continue avec le code : arrêtez-le aussi, s’il ne doit pas continuer.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stands with the payment, for the books.</source>
        <translation>Figure avec le paiement, pour les comptes.</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>%1 a été remboursé</translation>
    </message>
    <message>
        <source>It was redeemed or is over: such vouchers are kept. End it instead.</source>
        <translation>Il a été activé ou il est terminé : de tels tickets sont gardés. Arrêtez-le plutôt.</translation>
    </message>
    <message>
        <source>It was sold: refund it instead.</source>
        <translation>Il a été vendu : remboursez-le plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n voucher(s)?</source>
        <translation>
            <numerusform>Supprimer %n ticket ?</numerusform>
            <numerusform>Supprimer %n tickets ?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that match the filter, also those that are not on show. Only active ones are deleted.</source>
        <translation>Tous ceux qui correspondent au filtre, même ceux qui ne sont pas affichés. Seuls les tickets valables sont supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sold: their money is given back, and that cannot be undone.</source>
        <translation>
            <numerusform>%n d’entre eux a été vendu : l’argent est rendu, et cela ne peut pas être annulé.</numerusform>
            <numerusform>%n d’entre eux ont été vendus : l’argent est rendu, et cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and refund</source>
        <translation>Supprimer et rembourser</translation>
    </message>
    <message>
        <source>Reason for the refund</source>
        <translation>Motif du remboursement</translation>
    </message>
    <message>
        <source>Stands with each payment, for the books.</source>
        <translation>Figure avec chaque paiement, pour les comptes.</translation>
    </message>
    <message>
        <source>Deleting vouchers</source>
        <translation>Suppression de tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were deleted</source>
        <translation>
            <numerusform>%n ticket a été supprimé</numerusform>
            <numerusform>%n tickets ont été supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were left: they were redeemed, sold or are over.</source>
        <translation>
            <numerusform>%n ticket est resté : il a été activé, vendu ou il est terminé.</numerusform>
            <numerusform>%n tickets sont restés : ils ont été activés, vendus ou ils sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are active again</source>
        <translation>
            <numerusform>%n ticket est de nouveau valable</numerusform>
            <numerusform>%n tickets sont de nouveau valables</numerusform>
        </translation>
    </message>
    <message>
        <source>The router was told</source>
        <translation>Le routeur a été informé</translation>
    </message>
    <message>
        <source>The router is switched on</source>
        <translation>Le routeur est réactivé</translation>
    </message>
    <message>
        <source>The package is offered again</source>
        <translation>Le forfait est de nouveau proposé</translation>
    </message>
    <message numerus="yes">
        <source>Export %n voucher(s) as a CSV file…</source>
        <translation>
            <numerusform>Exporter %n ticket dans un fichier CSV…</numerusform>
            <numerusform>Exporter %n tickets dans un fichier CSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Exporter dans un fichier CSV…</translation>
    </message>
    <message>
        <source>%1 was released</source>
        <translation>%1 a été libéré</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 est de nouveau valable</translation>
    </message>
</context>
<context>
    <name>VoucherCsv</name>
    <message>
        <source>There is no code.</source>
        <translation>Il n’y a pas de code.</translation>
    </message>
    <message>
        <source>The code must have %1 letters or digits at least and %2 characters at most.</source>
        <translation>Le code doit avoir au moins %1 lettres ou chiffres et au plus %2 caractères.</translation>
    </message>
    <message>
        <source>The code may hold letters A to Z, digits and - . _ @ only.</source>
        <translation>Le code ne peut contenir que les lettres A à Z, des chiffres et - . _ @.</translation>
    </message>
    <message>
        <source>This code was here and was deleted; it stays taken for ever.</source>
        <translation>Ce code a existé ici et a été supprimé ; il reste pris pour toujours.</translation>
    </message>
    <message>
        <source>A voucher has this code already.</source>
        <translation>Un ticket a déjà ce code.</translation>
    </message>
</context>
<context>
    <name>VoucherDetails</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 a date and time, %2 a person or counter</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1, from redemption on</source>
        <translation>%1, dès l’activation</translation>
    </message>
    <message>
        <source>%1 of time online</source>
        <translation>%1 de temps en ligne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), download and upload together</source>
        <translation>%1 (%2 octets), réception et envoi ensemble</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Not yet: paid and recorded, will be activated automatically</source>
        <translation>Pas encore : payé et enregistré, mise en service automatique à venir</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sign-ins at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Only the one that signs in first</source>
        <translation>Seulement le premier qui se connecte</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Finit au plus tard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was used: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <extracomment>two dates and times: nobody looked in between</extracomment>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Time online</source>
        <translation>Temps en ligne</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Not known: the router had forgotten it</source>
        <translation>Inconnu : le routeur l’avait oublié</translation>
    </message>
    <message>
        <source>Its time was used up</source>
        <translation>Son temps a été épuisé</translation>
    </message>
    <message>
        <source>Its data was used up</source>
        <translation>Ses données ont été épuisées</translation>
    </message>
    <message>
        <source>Its date passed</source>
        <translation>Sa date est passée</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Arrêté à la main</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Given to another code</source>
        <translation>Donné à un autre code</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>Sur le routeur</translation>
    </message>
    <message>
        <source>Not yet: it is put there by itself</source>
        <translation>Pas encore : il y est mis tout seul</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Any router of its group</source>
        <translation>Tout routeur de son groupe</translation>
    </message>
    <message>
        <source>Any router: the first one is kept</source>
        <translation>Tout routeur : le premier est gardé</translation>
    </message>
    <message>
        <source>Any router, moving along</source>
        <translation>Tout routeur, avec changement possible</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>May be redeemed at</source>
        <translation>Activable sur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
</context>
<context>
    <name>VoucherDevices</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Last seen %1. A changing address: the device may come back under another one.</source>
        <translation>Vu pour la dernière fois : %1. Une adresse changeante : l’appareil peut revenir sous une autre.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Vu pour la dernière fois : %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Signs this device out and forgets it, so that another one can take its place.</source>
        <translation>Déconnecte cet appareil et l’oublie, pour qu’un autre puisse prendre sa place.</translation>
    </message>
    <message>
        <source>Release the device %1</source>
        <translation>Libérer l’appareil %1</translation>
    </message>
</context>
<context>
    <name>VoucherFilters</name>
    <message>
        <source>Show vouchers of this router</source>
        <translation>Afficher les tickets de ce routeur</translation>
    </message>
    <message>
        <source>Show vouchers of this package</source>
        <translation>Afficher les tickets de ce forfait</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Afficher les tickets de ce lot</translation>
    </message>
    <message>
        <source>Show vouchers made within this time</source>
        <translation>Afficher les tickets créés pendant cette période</translation>
    </message>
    <message>
        <source>Day on which they were made</source>
        <translation>Jour de leur création</translation>
    </message>
    <message>
        <source>Show vouchers by what was done with them</source>
        <translation>Afficher les tickets selon ce qui en a été fait</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Tous les routeurs</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tous les forfaits</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Made at any time</source>
        <translation>Créés n’importe quand</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Créés aujourd’hui</translation>
    </message>
    <message>
        <source>Made yesterday</source>
        <translation>Créés hier</translation>
    </message>
    <message>
        <source>Made in the last 7 days</source>
        <translation>Créés ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Made in the last 30 days</source>
        <translation>Créés ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Made on one day…</source>
        <translation>Créés un certain jour…</translation>
    </message>
    <message>
        <source>Sold or not</source>
        <translation>Vendus ou non</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Non vendus</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Jamais imprimés</translation>
    </message>
    <message>
        <source>On the router ahead</source>
        <translation>D’avance sur le routeur</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Créer des tickets</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Any part of a code</source>
        <translation>Une partie d’un code</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Aucun ticket ne correspond</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Pas encore de tickets</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Un ticket est un code qui donne Internet à un client pour un temps ou une quantité de données. Créez-en, imprimez-les sur des cartes et activez-les à la caisse.</translation>
    </message>
    <message>
        <source>Import from a CSV file…</source>
        <translation>Importer d’un fichier CSV…</translation>
    </message>
    <message>
        <source>Export these vouchers as a CSV file…</source>
        <translation>Exporter ces tickets dans un fichier CSV…</translation>
    </message>
    <message>
        <source>Compare with the router…</source>
        <translation>Comparer avec le routeur…</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state and filters.</source>
        <translation>La recherche porte sur une partie d’un code, dans l’état et les filtres choisis.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected</source>
        <translation>
            <numerusform>%n ticket sélectionné</numerusform>
            <numerusform>%n tickets sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tous ceux qui correspondent</translation>
    </message>
    <message>
        <source>Export vouchers</source>
        <translation>Exporter des tickets</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>Exporting vouchers to “%1”</source>
        <translation>Export de tickets dans « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) were exported</source>
        <translation>
            <numerusform>%n ticket a été exporté</numerusform>
            <numerusform>%n tickets ont été exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>VoucherService</name>
    <message>
        <source>Stopped before the end. No vouchers were made.</source>
        <translation>Arrêté avant la fin. Aucun ticket n’a été créé.</translation>
    </message>
    <message>
        <source>Give a time limit, a data limit or both: a voucher without either would never end.</source>
        <translation>Donnez une limite de temps, une limite de données ou les deux : sans l’une ni l’autre, un ticket n’aurait pas de fin.</translation>
    </message>
    <message>
        <source>The time limit must be between one minute and ten years.</source>
        <translation>La limite de temps doit être comprise entre une minute et dix ans.</translation>
    </message>
    <message>
        <source>The data limit must be at least %1.</source>
        <translation>La limite de données doit être d’au moins %1.</translation>
    </message>
    <message>
        <source>The name of the profile is too long: at most %1 characters.</source>
        <translation>Le nom du profil est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>“Valid until” must be later than “valid from”.</source>
        <translation>« Valable jusqu’au » doit être après « Valable du ».</translation>
    </message>
    <message>
        <source>“Valid until” is in the past: nobody could redeem these vouchers.</source>
        <translation>« Valable jusqu’au » est dans le passé : personne ne pourrait activer ces tickets.</translation>
    </message>
    <message>
        <source>The number of vouchers must be between 1 and %1.</source>
        <translation>Le nombre de tickets doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>This request does not say which one it is. Nothing was made.</source>
        <translation>Cette demande ne dit pas laquelle elle est. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The price cannot be negative.</source>
        <translation>Le prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The price is in “%1”, but the shop sells in “%2”.</source>
        <translation>Le prix est en « %1 », mais le commerce vend en « %2 ».</translation>
    </message>
    <message>
        <source>There is no shop in this database yet. Finish the first run.</source>
        <translation>Il n’y a pas encore de commerce dans cette base de données. Terminez le premier démarrage.</translation>
    </message>
    <message>
        <source>This router is not in the list of routers (any more).</source>
        <translation>Ce routeur n’est pas (ou plus) dans la liste des routeurs.</translation>
    </message>
    <message>
        <source>The router “%1” is switched off in NettDesk. Switch it on, or choose another one.</source>
        <translation>Le routeur « %1 » est désactivé dans NettDesk. Réactivez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” has no hotspot sign-in page that NettDesk knows of, so cards carry no QR code to sign in with. Test the router after setting up its hotspot.</source>
        <translation>NettDesk ne connaît pas de page de connexion hotspot sur « %1 » ; les cartes n’ont donc pas de code QR pour se connecter. Testez le routeur après avoir configuré son hotspot.</translation>
    </message>
    <message>
        <source>Without a password, the code alone signs in.</source>
        <translation>Sans mot de passe, le code seul suffit.</translation>
    </message>
    <message>
        <source>“%1” did not answer, so the codes were not compared with the users that stand on it; that is done when they are redeemed. %2</source>
        <translation>« %1 » n’a pas répondu ; les codes n’ont donc pas été comparés aux utilisateurs qu’il contient. Cela se fait quand ils sont activés. %2</translation>
    </message>
    <message>
        <source>There is no hotspot user profile “%1” on “%2”. Nothing was made; choose one that the router has, or give a speed.</source>
        <translation>Il n’y a pas de profil d’utilisateur hotspot « %1 » sur « %2 ». Rien n’a été créé ; choisissez-en un que le routeur possède, ou donnez un débit.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Check it symbol by symbol.</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ». Vérifiez-le signe par signe.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>There is no such batch, or it is empty.</source>
        <translation>Ce lot n’existe pas, ou il est vide.</translation>
    </message>
    <message>
        <source>There is no voucher with the code “%1”.</source>
        <translation>Il n’y a pas de ticket avec le code « %1 ».</translation>
    </message>
    <message>
        <source>“Ends at the latest” is in the past: these vouchers would never work.</source>
        <translation>« Finit au plus tard » est dans le passé : ces tickets ne fonctionneraient jamais.</translation>
    </message>
    <message>
        <source>“Ends at the latest” must be later than “valid from”.</source>
        <translation>« Finit au plus tard » doit être après « Valable du ».</translation>
    </message>
    <message>
        <source>Codes that stand on a router from the beginning are for one router: on several, each would give the full time. Choose one router, or “on redemption”.</source>
        <translation>Les codes qui sont sur un routeur dès le début sont pour un seul routeur : sur plusieurs, chacun donnerait tout le temps. Choisissez un routeur, ou « À l’activation ».</translation>
    </message>
    <message>
        <source>Choose the group of routers that these vouchers are for, or one router.</source>
        <translation>Choisissez le groupe de routeurs auquel ces tickets sont destinés, ou un routeur.</translation>
    </message>
    <message>
        <source>Between 1 and %1 devices may be signed in with one code at the same time.</source>
        <translation>Entre 1 et %1 appareils peuvent être connectés avec un même code en même temps.</translation>
    </message>
    <message>
        <source>A code that is locked to the first device lets only one device sign in at a time.</source>
        <translation>Un code lié au premier appareil ne laisse se connecter qu’un appareil à la fois.</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Ce forfait n’existe pas.</translation>
    </message>
    <message>
        <source>The package “%1” is switched off. Nothing was made; switch it on under Packages first.</source>
        <translation>Le forfait « %1 » est désactivé. Rien n’a été créé ; réactivez-le d’abord sous Forfaits.</translation>
    </message>
    <message>
        <source>The package “%1” is for another router. Nothing was made.</source>
        <translation>Le forfait « %1 » est pour un autre routeur. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Codes of this form could be guessed on the router&apos;s own sign-in page, where every try counts. Nothing was made; use more symbols.</source>
        <translation>Les codes de cette forme pourraient être devinés sur la page de connexion du routeur, où chaque essai compte. Rien n’a été créé ; utilisez plus de symboles.</translation>
    </message>
    <message>
        <source>These codes stand on the router, whose sign-in page anybody may try: the chance that one is guessed within a year of steady tries is %1 %. More symbols make it smaller.</source>
        <translation>Ces codes sont sur le routeur, dont chacun peut essayer la page de connexion : la probabilité que l’un d’eux soit deviné en un an d’essais continus est de %1 %. Plus de symboles la réduisent.</translation>
    </message>
</context>
<context>
    <name>VoucherState</name>
    <message>
        <source>Active</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>VoucherTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>On the router</source>
        <translation>Sur le routeur</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>VoucherTexts</name>
    <message>
        <source>%1 down</source>
        <translation>%1 réception</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 envoi</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil « %1 »</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Random letters and digits</source>
        <translation>Lettres et chiffres au hasard</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Six chiffres</translation>
    </message>
    <message>
        <source>Same as the code</source>
        <translation>Comme le code</translation>
    </message>
    <message>
        <source>None: the code alone signs in</source>
        <translation>Aucun : le code seul suffit</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>VouchersScreen</name>
    <message>
        <source>Vouchers</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Generate vouchers</source>
        <translation>Créer des tickets</translation>
    </message>
    <message>
        <source>Find a voucher</source>
        <translation>Trouver un ticket</translation>
    </message>
    <message>
        <source>Show voucher %1</source>
        <translation>Afficher le ticket %1</translation>
    </message>
    <message>
        <source>Print a voucher</source>
        <translation>Imprimer un ticket</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>Redeem a code, in a window of its own</source>
        <translation>Activer un code, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Why doesn&apos;t a code work?</source>
        <translation>Pourquoi un code ne marche-t-il pas ?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t %1 work?</source>
        <translation>Pourquoi %1 ne marche-t-il pas ?</translation>
    </message>
    <message>
        <source>Compare vouchers with the router</source>
        <translation>Comparer les tickets avec le routeur</translation>
    </message>
    <message>
        <source>Import vouchers from a CSV file</source>
        <translation>Importer des tickets d’un fichier CSV</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Show words in the rail</source>
        <translation>Afficher les noms dans la barre</translation>
    </message>
    <message>
        <source>Show only icons in the rail</source>
        <translation>N’afficher que les icônes dans la barre</translation>
    </message>
    <message>
        <source>About NettDesk</source>
        <translation>À propos de NettDesk</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>%1 searches everything · %2 shows all keys</source>
        <extracomment>In the status line. %1 and %2 are keys</extracomment>
        <translation>%1 cherche partout · %2 affiche toutes les touches</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Il n’y a rien à imprimer sur cette page.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>Retour, fermer, effacer</translation>
    </message>
</context>
<context>
    <name>nettdesk::fleet::Profile</name>
    <message>
        <source>“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing was changed; make a profile of another name.</source>
        <translation>« %1 » est tenu par NettDesk pour le débit que son nom indique, et serait remis en place. Rien n’a été modifié ; créez un profil d’un autre nom.</translation>
    </message>
    <message>
        <source>The profile “%1” is not on the router any more. Nothing was changed; refresh the profiles.</source>
        <translation>Le profil « %1 » n’est plus sur le routeur. Rien n’a été modifié ; actualisez les profils.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was changed; refresh the profiles.</source>
        <translation>Le profil « %1 » s’appelle maintenant « %2 » sur le routeur : quelqu’un l’y a renommé. Rien n’a été modifié ; actualisez les profils.</translation>
    </message>
    <message>
        <source>“%1” is the router&apos;s own profile and cannot be removed. Nothing was changed.</source>
        <translation>« %1 » est un profil propre au routeur et ne peut pas être supprimé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::BusinessStep</name>
    <message>
        <source>Business</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>Comment s’appelle votre commerce ?</translation>
    </message>
    <message>
        <source>The name stands on vouchers and receipts, the currency on prices.</source>
        <translation>Le nom figure sur les tickets et les reçus, la monnaie sur les prix.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::FirstRunStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is the work that would be stopped</extracomment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is: &quot;1,200 of 5,000&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;1,200 of 5,000&quot;, %2 a duration: &quot;40 s&quot;</extracomment>
        <translation>%1 · reste %2</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome to NettDesk</source>
        <translation>Bienvenue dans NettDesk</translation>
    </message>
    <message>
        <source>Which language do you work in? It can be changed at any time.</source>
        <translation>Dans quelle langue travaillez-vous ? Vous pouvez en changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::OwnerStep</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>The owner may do everything. Accounts for employees are made later, each with rights of its own.</source>
        <translation>Le propriétaire a tous les droits. Les comptes des employés se créent plus tard, chacun avec ses propres droits.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Profile</name>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Keep this key in a safe place</source>
        <translation>Gardez cette clé en lieu sûr</translation>
    </message>
    <message>
        <source>Router passwords are encrypted. If this computer is lost, this key is the only way back to them. It is shown once and stored nowhere: print it, or write it down.</source>
        <translation>Les mots de passe des routeurs sont chiffrés. Si cet ordinateur est perdu, cette clé est le seul moyen de les retrouver. Elle n’est affichée qu’une fois et n’est enregistrée nulle part : imprimez-la ou notez-la.</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::RouterStep</name>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Connect your first router</source>
        <translation>Connectez votre premier routeur</translation>
    </message>
    <message>
        <source>NettDesk works with every MikroTik router that has a hotspot.</source>
        <translation>NettDesk fonctionne avec tout routeur MikroTik qui a un hotspot.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::StorageStep</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Where should the data be kept?</source>
        <translation>Où garder les données ?</translation>
    </message>
    <message>
        <source>One computer needs nothing else. Several counters share one database.</source>
        <translation>Un seul ordinateur n’a besoin de rien d’autre. Plusieurs caisses partagent une base de données.</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Créer le commerce</translation>
    </message>
</context>
<context>
    <name>nettdesk::ui::Toast</name>
    <message>
        <source>Close notification</source>
        <translation>Fermer la notification</translation>
    </message>
</context>
</TS>
