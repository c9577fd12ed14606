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
    <name>CardSheets</name>
    <message>
        <source>Printing cannot start at card %1: this design has cards 1 to %2 on a sheet.</source>
        <translation>L’impression ne peut pas commencer à la carte %1 : une feuille de ce modèle a les cartes 1 à %2.</translation>
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
    <name>CodeStrengthMeter</name>
    <message>
        <source>How hard codes are to guess</source>
        <translation>Difficulté à deviner les codes</translation>
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
        <source>Redeem a code</source>
        <translation>Activer un code</translation>
    </message>
    <message>
        <source>Scan the card, or type the code and press Enter. Capitals, spaces and dashes do not matter.</source>
        <translation>Scannez la carte, ou tapez le code puis Entrée. Majuscules, espaces et tirets sont sans importance.</translation>
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
        <source>Next guest</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>You took today</source>
        <translation>Encaissé aujourd’hui</translation>
    </message>
    <message>
        <source>Redeemed here</source>
        <translation>Activés ici</translation>
    </message>
    <message>
        <source>Nothing yet since you signed in.</source>
        <translation>Rien encore depuis votre connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1. Codes are still redeemed; they are activated as soon as the router answers.</source>
        <translation>Injoignable : %1. Les codes sont acceptés quand même ; ils sont mis en service dès que le routeur répond.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
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
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
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
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <source>%1: %2</source>
        <extracomment>how codes look: %1 &quot;Two groups of five&quot;, %2 an example</extracomment>
        <translation>%1 : %2</translation>
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
    <name>GenerateForm</name>
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
        <source>A voucher needs an end: enter a time limit, a data limit, or both.</source>
        <translation>Un ticket doit avoir une fin : saisissez une limite de temps, une limite de données, ou les deux.</translation>
    </message>
    <message>
        <source>Enter the speed in Mbit/s, such as 10 or 0.5.</source>
        <translation>Saisissez le débit en Mbit/s, par exemple 10 ou 0,5.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Le dernier jour est déjà passé.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Counts only while the guest is signed in; the rest is kept for later.</source>
        <translation>Compte seulement quand le client est connecté ; le reste est gardé pour plus tard.</translation>
    </message>
    <message>
        <source>Redeemed now, it ends on %1, online or not.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Activé maintenant, il finit le %1, en ligne ou non.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), free: %1, to be redeemed at the counter.</source>
        <extracomment>%1 what a voucher gives: &quot;1 day, 2 GB, 10 / 5 Mbit/s&quot;; %2 its price</extracomment>
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
        <source>Choose the router where the codes will work.</source>
        <translation>Choisissez le routeur où les codes serviront.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Saisissez un nombre de 1 à %1.</translation>
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
    <message numerus="yes">
        <source>%n sheet(s) were sent to the printer</source>
        <translation>
            <numerusform>%n feuille a été envoyée à l’imprimante</numerusform>
            <numerusform>%n feuilles ont été envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards were sent to the printer</source>
        <translation>Les cartes ont été envoyées à l’imprimante</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Enregistrement de « %1 »</translation>
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
    <name>RecentRedemptions</name>
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
        <source>Activated</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Mise en service en cours</translation>
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
    <name>RedemptionService</name>
    <message>
        <source>This request does not say which one it is. Nothing was redeemed.</source>
        <translation>Cette demande ne dit pas laquelle elle est. Rien n’a été activé.</translation>
    </message>
    <message>
        <source>The router “%1” of this code is switched off in NettDesk. Nothing was redeemed; switch the router on under Routers first.</source>
        <translation>Le routeur « %1 » de ce code est désactivé dans NettDesk. Rien n’a été activé ; réactivez d’abord le routeur sous Routeurs.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>who redeemed a voucher, and at which counter</comment>
        <translation>%1 à %2</translation>
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
        <source>“%1” was deleted. It cannot be redeemed.</source>
        <translation>« %1 » a été supprimé. Il ne peut pas être activé.</translation>
    </message>
    <message>
        <source>“%1” was ended before anybody redeemed it. It cannot be redeemed.</source>
        <translation>« %1 » a été arrêté avant d’être activé. Il ne peut pas être activé.</translation>
    </message>
    <message>
        <source>“%1” was redeemed already: %2, by %3. Nothing was changed and nothing was charged.</source>
        <translation>« %1 » a déjà été activé : %2, par %3. Rien n’a été modifié et rien n’a été encaissé.</translation>
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
    <name>RouterDetails</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
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
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
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
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Hotspot user profiles</source>
        <translation>Profils d’utilisateur hotspot</translation>
    </message>
    <message>
        <source>The router is put aside, so it is not asked.</source>
        <translation>Le routeur est mis de côté ; il n’est donc pas interrogé.</translation>
    </message>
    <message>
        <source>Asking the router…</source>
        <translation>Interrogation du routeur…</translation>
    </message>
    <message>
        <source>The router has none.</source>
        <translation>Le routeur n’en a aucun.</translation>
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
    <name>RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>Try with a simulated router</source>
        <translation>Essayer avec un routeur simulé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Travailler à nouveau avec lui</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Look at the changed certificate…</source>
        <translation>Voir le certificat changé…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Search routers</source>
        <translation>Rechercher des routeurs</translation>
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
        <source>“%1” was added</source>
        <translation>« %1 » a été ajouté</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Interrogation de « %1 »…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” answers: RouterOS %2, %n hotspot profile(s), %3 ms.</source>
        <translation>
            <numerusform>« %1 » répond : RouterOS %2, %n profil hotspot, %3 ms.</numerusform>
            <numerusform>« %1 » répond : RouterOS %2, %n profils hotspot, %3 ms.</numerusform>
        </translation>
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
        <source>%1 ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 ms</translation>
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
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 réception, %2 envoi</translation>
    </message>
    <message>
        <source> (and burst: %1)</source>
        <translation> (et burst : %1)</translation>
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
    <name>SetUp</name>
    <message>
        <source>This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose another database.</source>
        <translation>Cette base de données contient déjà le commerce « %1 ». Rien n’a été modifié. Connectez-vous-y, ou choisissez une autre base de données.</translation>
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
        <source>This card design cannot be used: it is larger than 1 MB. Pictures do not go into it.</source>
        <translation>Ce modèle de carte est inutilisable : il dépasse 1 Mo. Les images n’y ont pas leur place.</translation>
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
        <source>This card design is of version %1, and this program reads version %2. Use a newer NettDesk for it.</source>
        <translation>Ce modèle de carte est de la version %1, et ce programme lit la version %2. Utilisez un NettDesk plus récent.</translation>
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
        <source>Redeem at the counter</source>
        <translation>Activer à la caisse</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Ajouter un routeur</translation>
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
    <name>TrustDialog</name>
    <message>
        <source>Accept the new certificate</source>
        <translation>Accepter le nouveau certificat</translation>
    </message>
    <message>
        <source>Changed certificate</source>
        <translation>Certificat changé</translation>
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
    <name>Vault</name>
    <message>
        <source>The stored secret cannot be read: it was damaged, or it belongs to another entry. Nothing was changed. Enter it again, or restore a backup.</source>
        <translation>Le secret enregistré est illisible : il a été endommagé, ou il appartient à une autre entrée. Rien n’a été modifié. Saisissez-le à nouveau, ou restaurez une sauvegarde.</translation>
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
        <source>Redeem</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <source>Show vouchers of this router</source>
        <translation>Afficher les tickets de ce routeur</translation>
    </message>
    <message>
        <source>Show vouchers of this batch</source>
        <translation>Afficher les tickets de ce lot</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Tous les routeurs</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a batch of vouchers: %1 its short name, %2 how many, %3 when it was made</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation>Imprimer les cartes…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n code(s)</source>
        <translation>
            <numerusform>Copier %n code</numerusform>
            <numerusform>Copier %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print batch…</source>
        <translation>Imprimer le lot…</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)…</source>
        <translation>
            <numerusform>Imprimer %n carte…</numerusform>
            <numerusform>Imprimer %n cartes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) selected, %1</source>
        <translation>
            <numerusform>%n ticket sélectionné, %1</numerusform>
            <numerusform>%n tickets sélectionnés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No voucher matches</source>
        <translation>Aucun ticket ne correspond</translation>
    </message>
    <message>
        <source>Search looks for any part of a code, within the chosen state, router and batch.</source>
        <translation>La recherche porte sur une partie d’un code, dans l’état, le routeur et le lot choisis.</translation>
    </message>
    <message>
        <source>No vouchers yet</source>
        <translation>Pas encore de tickets</translation>
    </message>
    <message>
        <source>A voucher is a code that gives a guest internet for a time or an amount of data. Generate some, print them as cards, and redeem them at the counter.</source>
        <translation>Un ticket est un code qui donne Internet à un client pour un temps ou une quantité de données. Créez-en, imprimez-les sur des cartes et activez-les à la caisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied</source>
        <translation>
            <numerusform>%n code copié</numerusform>
            <numerusform>%n codes copiés</numerusform>
        </translation>
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
        <source>Redeem a code</source>
        <translation>Activer un code</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Activer %1</translation>
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
