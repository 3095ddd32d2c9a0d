<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ArticleWords</name>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format as of QDate: 14 Jul 2025</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <comment>the length of an article</comment>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an article&apos;s title in quotation marks</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>a quotation, and in parentheses where it stands</extracomment>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Variorum</source>
        <translation>Variorum</translation>
    </message>
</context>
<context>
    <name>agreement::Reasons</name>
    <message>
        <source>“%1”</source>
        <extracomment>A word that two sentences have in common.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the same value</source>
        <translation>la même valeur</translation>
    </message>
    <message>
        <source>values that can both be right</source>
        <translation>des valeurs qui peuvent être justes toutes deux</translation>
    </message>
    <message>
        <source>the same kind of unit</source>
        <translation>le même genre d’unité</translation>
    </message>
    <message>
        <source>both say by how much it moved</source>
        <translation>les deux disent de combien cela a changé</translation>
    </message>
    <message>
        <source>both say how much it was before</source>
        <translation>les deux disent combien c’était avant</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>la même unité</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>la même période</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>%1 and %2 are forms of one name</source>
        <comment>two names</comment>
        <translation>%1 et %2 sont des formes d’un même nom</translation>
    </message>
    <message>
        <source>the same speaker</source>
        <translation>le même locuteur</translation>
    </message>
    <message>
        <source>the same cause</source>
        <translation>la même cause</translation>
    </message>
    <message>
        <source>the same effect</source>
        <translation>le même effet</translation>
    </message>
    <message>
        <source>an analyst says so</source>
        <translation>un analyste en a décidé ainsi</translation>
    </message>
    <message>
        <source>an analyst keeps them apart</source>
        <translation>un analyste les sépare</translation>
    </message>
    <message numerus="yes">
        <source>%n say %1</source>
        <extracomment>Of articles; %1 is a value: &quot;3 say 17%&quot;.</extracomment>
        <translation>
            <numerusform>%n dit %1</numerusform>
            <numerusform>%n disent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 corrected %2 to %3</source>
        <extracomment>%1 is a source, %2 and %3 are values.</extracomment>
        <translation>%1 a corrigé %2 en %3</translation>
    </message>
    <message>
        <source>an analyst took these words for the same elsewhere</source>
        <translation>un analyste a assimilé ces mots ailleurs</translation>
    </message>
    <message>
        <source>an analyst keeps these words apart elsewhere</source>
        <translation>un analyste distingue ces mots ailleurs</translation>
    </message>
</context>
<context>
    <name>agreement::Reliability</name>
    <message>
        <source>There is only one part of text, so nothing tells how sure the value is.</source>
        <translation>Il n’y a qu’une partie de texte, donc rien n’indique la sûreté de la valeur.</translation>
    </message>
    <message>
        <source>There is too little to draw samples from: many of them have no value.</source>
        <translation>Il y a trop peu de données pour tirer des échantillons : beaucoup d’entre eux n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>There is nothing that two analysts have given a value.</source>
        <translation>Il n’y a rien à quoi deux analystes aient donné une valeur.</translation>
    </message>
    <message>
        <source>All values are the same, so agreement cannot be told from agreement by chance.</source>
        <translation>Toutes les valeurs sont identiques, donc l’accord ne se distingue pas d’un accord dû au hasard.</translation>
    </message>
    <message>
        <source>This compares two analysts, neither more nor fewer.</source>
        <translation>Ceci compare deux analystes, ni plus ni moins.</translation>
    </message>
    <message>
        <source>There is nothing that all analysts have given a value.</source>
        <translation>Il n’y a rien à quoi tous les analystes aient donné une valeur.</translation>
    </message>
    <message>
        <source>There is no span to compare with.</source>
        <translation>Il n’y a aucun passage à comparer.</translation>
    </message>
    <message>
        <source>There are not two analysts to compare.</source>
        <translation>Il n’y a pas deux analystes à comparer.</translation>
    </message>
    <message>
        <source>Nobody has marked anything, so there is nothing to agree on.</source>
        <translation>Personne n’a rien marqué, donc il n’y a rien sur quoi s’accorder.</translation>
    </message>
</context>
<context>
    <name>base::Csv</name>
    <message>
        <source>The table could be read only up to row %1: %2.</source>
        <translation>Le tableau n’a pu être lu que jusqu’à la ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Row %1 is too long for a row of a table.</source>
        <translation>La ligne %1 est trop longue pour une ligne de tableau.</translation>
    </message>
    <message>
        <source>Row %1 is not text: it holds a zero byte.</source>
        <translation>La ligne %1 n’est pas du texte&#xa0;: elle contient un octet nul.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé.</translation>
    </message>
</context>
<context>
    <name>cli::AgreeCommand</name>
    <message>
        <source>The agreement could not be written whole.</source>
        <translation>L’accord n’a pas pu être écrit en entier.</translation>
    </message>
    <message>
        <source>Shows where the sources of a story agree, and where they differ.</source>
        <translation>Montre où les sources d’un sujet concordent et où elles divergent.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Le format&#xa0;: text, csv ou json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Écrit dans &lt;fichier&gt; au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Le format «&#x202f;%1&#x202f;» n’existe pas&#x202f;; les formats possibles sont text, csv et json.</translation>
    </message>
    <message>
        <source>“%1” has no story “%2”; there is: %3</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de sujet «&#x202f;%2&#x202f;»&#x202f;; il contient&#xa0;: %3</translation>
    </message>
    <message>
        <source>The story &lt;name&gt;; the first one when left out.</source>
        <translation>Le sujet &lt;nom&gt;&#x202f;; à défaut, le premier.</translation>
    </message>
    <message>
        <source>“%1” has no articles.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas d’articles.</translation>
    </message>
    <message>
        <source>This is the first of several stories; choose another with --story: %1</source>
        <translation>C’est le premier de plusieurs sujets&#x202f;; choisissez-en un autre avec --story&#xa0;: %1</translation>
    </message>
    <message>
        <source>The articles of “%1” are in no story, and only those of one story are compared. Name a story when you import them: import CORPUS FILE... --story NAME</source>
        <translation>Les articles de « %1 » ne font partie d’aucun sujet, et seuls ceux d’un même sujet sont comparés. Nommez un sujet à l’importation : import CORPUS FICHIER... --story NOM</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Verifies the whole file: offsets, quotes, references, index.</source>
        <translation>Vérifie le fichier entier&#xa0;: positions, citations, références, index.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«&#x202f;%1&#x202f;» est en bon état.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Usage: %1 COMMAND [ARGUMENTS]</source>
        <extracomment>how a command line is written; COMMAND stands for one of the words below</extracomment>
        <translation>Utilisation&#xa0;: %1 COMMANDE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Works on Variorum corpora without a window.</source>
        <translation>Travaille sur des corpus Variorum sans fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells what a command takes.</source>
        <translation>«&#x202f;%1 COMMANDE --help&#x202f;» indique ce qu’attend une commande.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>“%1” needs more arguments.</source>
        <translation>Il manque des arguments à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” takes no argument “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’accepte pas l’argument «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1 --help” tells what there is.</source>
        <translation>«&#x202f;%1 --help&#x202f;» indique ce qui est possible.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>cli::CompareCommand</name>
    <message>
        <source>Shows where files agree that cover one story, without a corpus.</source>
        <translation>Montre où s’accordent des fichiers sur un même sujet, sans corpus.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The articles: files that end in %1.</source>
        <translation>Les articles&#x202f;: fichiers dont le nom finit par %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Writes all annotations, one row each.</source>
        <translation>Écrit toutes les annotations, une par ligne.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>The format: csv.</source>
        <translation>Le format&#xa0;: csv.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Écrit dans &lt;fichier&gt; au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Leaves text that a spreadsheet would run as a formula as it is.</source>
        <translation>Laisse tel quel le texte qu’un tableur exécuterait comme une formule.</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark, which Excel needs to see UTF-8.</source>
        <translation>Commence par une marque d’ordre des octets, dont Excel a besoin pour reconnaître l’UTF-8.</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be csv.</source>
        <translation>Le format «&#x202f;%1&#x202f;» n’existe pas&#x202f;; le seul format possible est csv.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Le format « %1 » n’existe pas ; possibles : text, csv, json.</translation>
    </message>
    <message>
        <source>There is no order “%1”; it can be found, left or right.</source>
        <translation>L’ordre « %1 » n’existe pas ; possibles : found, left, right.</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>« %1 » n’est pas un nombre d’occurrences.</translation>
    </message>
    <message>
        <source>Finds words, and what annotations say, with what stands around them.</source>
        <translation>Trouve des mots et ce que disent les annotations, avec ce qui les entoure.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>What to look for: words, &quot;a phrase&quot;, start*, NEAR(words here, 5), AND, OR, NOT, /a regular expression/, and fields: %1.</source>
        <translation>Ce qu’il faut chercher : des mots, &quot;une suite de mots&quot;, début*, NEAR(mots ici, 5), AND, OR, NOT, /une expression rationnelle/, et des champs : %1.</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Le format : text, csv ou json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>The order: found, left or right of what was found.</source>
        <translation>L’ordre : found (comme trouvé), left ou right (selon ce qui est à gauche ou à droite de l’occurrence).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Ends after so many hits.</source>
        <translation>S’arrête après tant d’occurrences.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Écrit dans &lt;fichier&gt; au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Leaves text that a spreadsheet would run as a formula as it is.</source>
        <translation>Laisse tel quel le texte qu’un tableur exécuterait comme une formule.</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark, which Excel needs to see UTF-8.</source>
        <translation>Commence par une marque d’ordre des octets, dont Excel a besoin pour reconnaître l’UTF-8.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation ajoutée.</numerusform>
            <numerusform>%n annotations ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the corpus already.</source>
        <comment>articles and annotations</comment>
        <translation>
            <numerusform>%n élément se trouvait déjà dans le corpus.</numerusform>
            <numerusform>%n éléments se trouvaient déjà dans le corpus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>Puts the articles into the story &lt;name&gt;.</source>
        <translation>Place les articles dans le sujet &lt;nom&gt;.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The source of articles that do not name their own.</source>
        <translation>La source des articles qui n’indiquent pas la leur.</translation>
    </message>
    <message>
        <source>There is no file in these folders that can be read.</source>
        <translation>Ces dossiers ne contiennent aucun fichier lisible.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept %2, not %3</source>
        <comment>two versions of the same thing in two corpora</comment>
        <translation>%1 : %2 conservé, et non %3</translation>
    </message>
    <message numerus="yes">
        <source>%n differed and were kept as they are here.</source>
        <comment>things that two corpora have in two versions</comment>
        <translation>
            <numerusform>%n différait et reste tel qu’ici.</numerusform>
            <numerusform>%n différaient et restent tels qu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Adds articles and annotations from files, folders and other corpora; makes the corpus if there is none.</source>
        <translation>Ajoute des articles et des annotations à partir de fichiers, de dossiers et d’autres corpus ; crée le corpus s’il n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of annotations were left out.</source>
        <translation>
            <numerusform>%n ligne d’annotation a été laissée de côté.</numerusform>
            <numerusform>%n lignes d’annotations ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and folders: articles, in files that end in %1; annotations as “export” writes them; other corpora, which are merged into this one.</source>
        <translation>Fichiers et dossiers&#x202f;: articles, dans des fichiers dont le nom finit par %1&#x202f;; annotations telles que «&#x202f;export&#x202f;» les écrit&#x202f;; d’autres corpus, qui sont fusionnés dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>cli::SampleCommand</name>
    <message>
        <source>Makes a fresh sample corpus.</source>
        <translation>Crée un nouveau corpus d’exemple.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist.</source>
        <translation>Le fichier à créer&#x202f;; il ne doit pas encore exister.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article ajouté.</numerusform>
            <numerusform>%n articles ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::StoriesCommand</name>
    <message numerus="yes">
        <source>accept %Ln proposed stories</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>accepter %Ln sujet proposé</numerusform>
            <numerusform>accepter %Ln sujets proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposes stories for the articles that are in none.</source>
        <translation>Propose des sujets pour les articles qui n’en ont pas.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>Accepts all stories that are proposed.</source>
        <translation>Accepte tous les sujets proposés.</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Le format : text, csv ou json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Écrit dans &lt;fichier&gt; au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Il n’y a pas de format « %1 » ; il peut être text, csv ou json.</translation>
    </message>
    <message>
        <source>Looking for stories</source>
        <translation>Recherche de sujets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln sujet</numerusform>
            <numerusform>%Ln sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story</source>
        <translation>
            <numerusform>pour %1 de %Ln article sans sujet</numerusform>
            <numerusform>pour %1 de %Ln articles sans sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 accepted.</source>
        <extracomment>%1 is &quot;12 stories&quot;, %2 &quot;for 48 of 60 articles in no story&quot;</extracomment>
        <translation>%1 %2 acceptées.</translation>
    </message>
    <message>
        <source>%1 %2 proposed.</source>
        <translation>%1 %2 proposées.</translation>
    </message>
</context>
<context>
    <name>cli::SuggestCommand</name>
    <message>
        <source>Suggesting</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>accept suggestions</source>
        <comment>what undo names</comment>
        <translation>accepter les suggestions</translation>
    </message>
    <message>
        <source>“%1” has no story “%2”.</source>
        <translation>« %1 » n’a pas de sujet « %2 ».</translation>
    </message>
    <message>
        <source>Suggests annotations for the articles of a corpus.</source>
        <translation>Suggère des annotations pour les articles d’un corpus.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Le corpus, un fichier NOM.variorum.</translation>
    </message>
    <message>
        <source>Only for the story &lt;name&gt;.</source>
        <translation>Seulement pour le sujet &lt;nom&gt;.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Accepts everything that is suggested.</source>
        <translation>Accepte tout ce qui est suggéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 accepted.</source>
        <extracomment>%1 is &quot;12 suggestions&quot;, %2 &quot;in 3 articles&quot;</extracomment>
        <translation>%1 %2 : acceptées.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>cli::TagCommand</name>
    <message>
        <source>The suggestions could not be written whole.</source>
        <translation>Les suggestions n’ont pas pu être écrites en entier.</translation>
    </message>
    <message>
        <source>Prints what would be suggested in files, without a corpus.</source>
        <translation>Affiche ce qui serait suggéré dans des fichiers, sans corpus.</translation>
    </message>
    <message>
        <source>The format: jsonl.</source>
        <translation>Le format : jsonl.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Écrit dans &lt;fichier&gt; au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be jsonl.</source>
        <translation>Le format « %1 » n’existe pas ; possible : jsonl.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>The articles: files that end in %1.</source>
        <translation>Les articles&#x202f;: fichiers dont le nom finit par %1.</translation>
    </message>
</context>
<context>
    <name>coding::SearchQuery</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Une parenthèse fermante n’a pas d’ouvrante.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>An opening bracket is not closed.</source>
        <translation>Une parenthèse ouvrante n’est pas fermée.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or a bracket.</source>
        <translation>Il manque quelque chose à chercher à côté de AND, OR, NOT ou d’une parenthèse.</translation>
    </message>
    <message>
        <source>“%1” has no letters and no digits; look for it by a regular expression: /%2/</source>
        <translation>« %1 » n’a ni lettre ni chiffre ; cherchez-le par une expression rationnelle : /%2/</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be understood: %2</source>
        <translation>L’expression rationnelle « %1 » est incompréhensible : %2</translation>
    </message>
    <message>
        <source>NEAR( ) takes words and phrases only, as in NEAR(jobs cut, 5).</source>
        <translation>NEAR( ) ne prend que des mots et des suites de mots, comme dans NEAR(emplois supprimer, 5).</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025, 2025-07, 2025-07-17, &gt;=2025-07 or 2025-01..2025-06.</source>
        <translation>« %1 » n’est pas une date ; écrivez 2025, 2025-07, 2025-07-17, &gt;=2025-07 ou 2025-01..2025-06.</translation>
    </message>
    <message>
        <source>“%1” is no value; write 17, &gt;1e6, &lt;=29.3bn, 10..20 or 17%.</source>
        <translation>« %1 » n’est pas une valeur ; écrivez 17, &gt;1e6, &lt;=29.3bn, 10..20 ou 17%.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there is: %2. Put words with a colon in quotes.</source>
        <translation>Le champ « %1 » n’existe pas ; il y a : %2. Mettez entre guillemets les mots avec deux-points.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>Il n’y a rien après « %1: ».</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it can be: %3.</source>
        <translation>« %1 » ne peut pas être « %2 » ; possibles : %3.</translation>
    </message>
    <message>
        <source>The quote before “%1” is not closed.</source>
        <translation>Le guillemet avant « %1 » n’est pas fermé.</translation>
    </message>
    <message>
        <source>The regular expression “%1” does not end with a slash.</source>
        <translation>L’expression rationnelle « %1 » ne se termine pas par une barre oblique.</translation>
    </message>
    <message>
        <source>The bracket of NEAR(%1 is not closed.</source>
        <translation>La parenthèse de NEAR(%1 n’est pas fermée.</translation>
    </message>
</context>
<context>
    <name>coding::Tag</name>
    <message>
        <source>Figure</source>
        <comment>name of a tag</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>name of a tag</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>AI-causation claim</source>
        <comment>name of a tag</comment>
        <translation>Causalité IA</translation>
    </message>
</context>
<context>
    <name>coding::Words</name>
    <message>
        <source>asserts</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it does.</extracomment>
        <translation>affirme</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it is one cause of several.</extracomment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>predicts</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it will.</extracomment>
        <translation>prédit</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it is doubtful.</extracomment>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it does not.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>person</source>
        <comment>type of a name</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>type of a name</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place</source>
        <comment>type of a name</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>product</source>
        <comment>type of a name</comment>
        <translation>produit</translation>
    </message>
    <message>
        <source>other</source>
        <comment>type of a name</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>agree</source>
        <comment>the sources</comment>
        <translation>concordent</translation>
    </message>
    <message>
        <source>compatible</source>
        <comment>what the sources say</comment>
        <translation>compatibles</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>the sources</comment>
        <translation>divergent</translation>
    </message>
    <message>
        <source>one source</source>
        <comment>states this</comment>
        <translation>source unique</translation>
    </message>
    <message>
        <source>The sources agree.</source>
        <translation>Les sources concordent.</translation>
    </message>
    <message>
        <source>The sources are compatible: all can be right.</source>
        <translation>Les sources sont compatibles&#xa0;: toutes peuvent avoir raison.</translation>
    </message>
    <message>
        <source>The sources differ: not all can be right.</source>
        <translation>Les sources divergent&#xa0;: elles ne peuvent pas toutes avoir raison.</translation>
    </message>
    <message>
        <source>Only one source says so.</source>
        <translation>Une seule source le dit.</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>an article, of a point</comment>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>an article, of a point</comment>
        <translation>muet</translation>
    </message>
    <message>
        <source>mentioned</source>
        <comment>in the cell of an article: it speaks of a point without a value</comment>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>an article, of a point</comment>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>interchange::AgreementTable</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agree, %2 compatible, %3 differ, %4 one source</source>
        <translation>concordent&#xa0;: %1, compatibles&#xa0;: %2, divergent&#xa0;: %3, source unique&#xa0;: %4</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
</context>
<context>
    <name>interchange::AnnotationRecord</name>
    <message>
        <source>start and end are not the two ends of a span</source>
        <translation>start et end ne sont pas les deux bornes d’un passage</translation>
    </message>
    <message>
        <source>“%1” is not a kind of tag</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un genre d’étiquette</translation>
    </message>
    <message>
        <source>it names no tag</source>
        <translation>aucune étiquette n’y est indiquée</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The table has no columns “text”, “start” and “end”.</source>
        <translation>Le tableau n’a pas de colonnes «&#x202f;text&#x202f;», «&#x202f;start&#x202f;» et «&#x202f;end&#x202f;».</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>La ligne %1 a été ignorée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a relation such as = or &gt;=</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une relation comme = ou &gt;=</translation>
    </message>
    <message>
        <source>its low is above its high</source>
        <translation>low est supérieur à high</translation>
    </message>
    <message>
        <source>“%1” is not a type of entity such as PERSON</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’entité comme PERSON</translation>
    </message>
    <message>
        <source>“%1” is not a stance such as denies</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une position comme denies</translation>
    </message>
</context>
<context>
    <name>interchange::Csv</name>
    <message>
        <source>The table could not be written whole; is the disk full?</source>
        <translation>Le tableau n’a pas pu être écrit en entier&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>interchange::Hit</name>
    <message>
        <source>What was found could not be written whole.</source>
        <translation>Ce qui a été trouvé n’a pas pu être écrit en entier.</translation>
    </message>
</context>
<context>
    <name>interchange::Report</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>an article, by the analyst</comment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <comment>an article, by the analyst</comment>
        <translation>pas lu jusqu’au bout</translation>
    </message>
    <message>
        <source>read</source>
        <comment>an article, by the analyst: done</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>Agreement of sources</source>
        <translation>Accord des sources</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading: whether an article was read</comment>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message numerus="yes">
        <source>Stated in %n article(s).</source>
        <translation>
            <numerusform>Mentionné dans %n article.</numerusform>
            <numerusform>Mentionné dans %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s).</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n source indépendante.</numerusform>
            <numerusform>%n sources indépendantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <comment>names of sources</comment>
        <translation>Muets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not read to the end: %1.</source>
        <comment>names of sources</comment>
        <translation>Pas lus jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Verdicts are computed from the values that analysts tagged. Silent is said only of articles that were read to the end. Articles that print the same sentence count as one witness. Made with Variorum.</source>
        <translation>Les verdicts sont calculés à partir des valeurs balisées par les analystes. Seuls les articles lus jusqu’au bout sont dits muets. Les articles qui impriment la même phrase comptent pour un seul témoin. Fait avec Variorum.</translation>
    </message>
    <message>
        <source>Mentioned without a value: %1.</source>
        <comment>names of sources</comment>
        <translation>Mentionné sans valeur par&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>interchange::StoryList</name>
    <message>
        <source>The stories could not be written whole.</source>
        <translation>Les sujets n’ont pas pu être écrits en entier.</translation>
    </message>
    <message numerus="yes">
        <source>New story “%1”: %n article(s)</source>
        <extracomment>a proposed story and how many articles it gets</extracomment>
        <translation>
            <numerusform>Nouveau sujet « %1 » : %n article</numerusform>
            <numerusform>Nouveau sujet « %1 » : %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To “%1”: %n article(s)</source>
        <translation>
            <numerusform>Vers « %1 » : %n article</numerusform>
            <numerusform>Vers « %1 » : %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of article %1</source>
        <extracomment>%1 is the number of an article</extracomment>
        <translation>une version de l’article %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads what several sources wrote about one event and shows where they agree.</source>
        <translation>Lit ce que plusieurs sources ont écrit d’un même événement et montre où elles concordent.</translation>
    </message>
    <message>
        <source>A corpus to open; without one, what was open last, or the sample.</source>
        <translation>Un corpus à ouvrir&#x202f;; à défaut, le dernier ouvert ou l’exemple.</translation>
    </message>
    <message>
        <source>Saves a picture of the window to &lt;file&gt; and quits.</source>
        <translation>Enregistre une image de la fenêtre dans &lt;fichier&gt;, puis quitte.</translation>
    </message>
    <message>
        <source>Opens the window in that size, such as 1600x960.</source>
        <translation>Ouvre la fenêtre à cette taille, par exemple 1600x960.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>a ZIP archive or an office document</source>
        <extracomment>Completes &quot;… is not text but …&quot;, like those that follow.</extracomment>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un document bureautique d’un ancien format</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>The date “%1” was not understood.</source>
        <translation>La date «&#x202f;%1&#x202f;» n’a pas été comprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were removed.</source>
        <translation>
            <numerusform>%n caractère NUL a été supprimé.</numerusform>
            <numerusform>%n caractères NUL ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte-order mark(s) inside the text were removed.</source>
        <translation>
            <numerusform>%n marque d’ordre des octets située dans le texte a été supprimée.</numerusform>
            <numerusform>%n marques d’ordre des octets situées dans le texte ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lone surrogate(s) were replaced.</source>
        <extracomment>A surrogate is half of a character in the encoding UTF-16; alone it means nothing.</extracomment>
        <translation>
            <numerusform>%n demi-codet isolé a été remplacé.</numerusform>
            <numerusform>%n demi-codets isolés ont été remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that Unicode assigns to no character were replaced.</source>
        <translation>
            <numerusform>%n code auquel Unicode n’attribue aucun caractère a été remplacé.</numerusform>
            <numerusform>%n codes auxquels Unicode n’attribue aucun caractère ont été remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and at most %3 can be read. Split it into its articles.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux&#xa0;: il fait %2, et la limite de lecture est de %3. Découpez-le en articles.</translation>
    </message>
    <message>
        <source>The encoding is not certain; the text was read as %1.</source>
        <translation>L’encodage n’est pas certain&#x202f;; le texte a été lu comme %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that mean nothing in %1 were replaced.</source>
        <translation>
            <numerusform>%n octet sans signification en %1 a été remplacé.</numerusform>
            <numerusform>%n octets sans signification en %1 ont été remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files ending in “.%1” are read as plain text, with any markup they have.</source>
        <extracomment>%1 is the ending of a file&apos;s name.</extracomment>
        <translation>Les fichiers dont le nom finit par «&#x202f;.%1&#x202f;» sont lus comme du texte brut, avec leur éventuel balisage.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is not text but %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 &quot;a picture&quot;, &quot;a ZIP archive or an office document&quot; and the like.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte, mais %2.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds bytes that no text has.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du texte&#xa0;: il contient des octets qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>The encoding of “%1” could not be found out. Save the file as UTF-8 and try again.</source>
        <translation>L’encodage de «&#x202f;%1&#x202f;» n’a pas pu être déterminé. Enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is blank: it holds nothing but white space.</source>
        <translation>«&#x202f;%1&#x202f;» est vierge&#xa0;: il ne contient que des blancs.</translation>
    </message>
    <message>
        <source>“%1” has no text after its title and other metadata.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de texte après son titre et ses autres métadonnées.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no text to make an article of.</source>
        <translation>Il n’y a pas de texte dont faire un article.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 can be read. Split it into its articles.</source>
        <translation>« %1 » est trop volumineux : %2 au plus peuvent être lus. Scindez-le en articles.</translation>
    </message>
    <message>
        <source>“%1” is no document of its kind, is encrypted, or is too large.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un document de ce type, est chiffré ou trop volumineux.</translation>
    </message>
    <message>
        <source>The document is broken: it was read up to the break.</source>
        <translation>Le document est endommagé&#xa0;: il a été lu jusqu’à la rupture.</translation>
    </message>
    <message>
        <source>“%1” is no book that can be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un livre qui puisse être lu.</translation>
    </message>
    <message>
        <source>The book is too long; its last chapters were left out.</source>
        <translation>Le livre est trop long&#x202f;; ses derniers chapitres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>“%1” is broken: it cannot be unpacked.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#xa0;: impossible de l’extraire.</translation>
    </message>
    <message>
        <source>“%1” lies too deep in other archives.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve trop profondément dans d’autres archives.</translation>
    </message>
    <message>
        <source>“%1”: “%2” leads out of the archive and was left out.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» mène hors de l’archive et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” was given up: it unpacks to far more than any article has.</source>
        <translation>«&#x202f;%1&#x202f;» a été abandonné&#xa0;: une fois extrait, il dépasse de loin la taille de tout article.</translation>
    </message>
    <message>
        <source>“%1” holds no file that can be read as an article.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun fichier qui puisse être lu comme article.</translation>
    </message>
    <message>
        <source>“%1”, %2: this is no JSON.</source>
        <extracomment>%1 is a file&apos;s name, %2 a place in it: &quot;line 7&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;», %2&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>“%1”, %2: there is no text, under “text”, “body” or “content”.</source>
        <translation>«&#x202f;%1&#x202f;», %2&#xa0;: il n’y a pas de texte, sous «&#x202f;text&#x202f;», «&#x202f;body&#x202f;» ou «&#x202f;content&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” holds no article.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun article.</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>article %1</source>
        <comment>a place in a file</comment>
        <extracomment>One of the articles of a JSON file, by its number.
----------
One of the articles of a file, by its number.</extracomment>
        <translation>article %1</translation>
    </message>
    <message>
        <source>“%1” is no JSON.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du JSON.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle, or holds an article that is too large, after %2.</source>
        <translation>«&#x202f;%1&#x202f;» s’interrompt ou contient un article trop grand, après %2.</translation>
    </message>
    <message>
        <source>“%1”, %2: the line is too long.</source>
        <translation>«&#x202f;%1&#x202f;», %2&#xa0;: la ligne est trop longue.</translation>
    </message>
    <message>
        <source>“%1” is no feed: it has no entries.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un flux&#xa0;: il n’a pas d’entrées.</translation>
    </message>
    <message>
        <source>“%1” breaks off: what follows could not be read.</source>
        <translation>«&#x202f;%1&#x202f;» s’interrompt&#xa0;: la suite n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>“%1”, %2: there is no text.</source>
        <translation>«&#x202f;%1&#x202f;», %2&#xa0;: il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>“%1” is no mail, or one without text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un courriel, ou est sans texte.</translation>
    </message>
    <message>
        <source>“%1” is no PDF document, or is broken.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un document PDF, ou est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save a copy without one and try again.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>“%1” has no words, only pictures of pages: recognise its text with another program first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de mots, seulement des images de pages&#xa0;: faites d’abord reconnaître le texte par un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n page(s); the rest was left out.</source>
        <translation>
            <numerusform>Le document a plus de %n page&#x202f;; le reste a été laissé de côté.</numerusform>
            <numerusform>Le document a plus de %n pages&#x202f;; le reste a été laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no Rich Text document. Save it as DOCX and try again.</source>
        <translation>« %1 » n’est pas un document Rich Text. Enregistrez-le en DOCX et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>« %1 » n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>“%1”: no column is known to be the text of the articles; it would be called “text”, “body” or “content”.</source>
        <translation>« %1 » : aucune colonne n’est connue comme le texte des articles ; elle s’appellerait « text », « body » ou « content ».</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>a place in a table</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The table is not in UTF-8, and too large to be converted from another encoding: save it as “CSV UTF-8”.</source>
        <translation>Le tableau n’est pas en UTF-8 et il est trop grand pour être converti d’un autre encodage&#xa0;: enregistrez-le au format «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody can tell which encoding the table is in: save it as “CSV UTF-8”.</source>
        <translation>L’encodage du tableau n’est pas reconnaissable&#xa0;: enregistrez-le au format «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
</context>
<context>
    <name>store::CorpusCheck</name>
    <message numerus="yes">
        <source>… and %n more like the last one</source>
        <translation>
            <numerusform>… et %n autre comme le dernier</numerusform>
            <numerusform>… et %n autres comme le dernier</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged in the table “%1”: %2</source>
        <translation>Le fichier est endommagé dans la table «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2 refers to a row of “%3” that is not there.</source>
        <extracomment>%1 and %3 are names of tables, %2 a number</extracomment>
        <translation>Dans la table «&#x202f;%1&#x202f;», la ligne %2 renvoie à une ligne de «&#x202f;%3&#x202f;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>Text %1 is not the text that was imported.</source>
        <translation>Le texte %1 n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>The length of text %1 is recorded wrongly.</source>
        <translation>La longueur enregistrée du texte %1 est fausse.</translation>
    </message>
    <message>
        <source>Annotation %1 of the article “%2”</source>
        <translation>L’annotation %1 de l’article «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 lies outside the article&apos;s text.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 se trouve en dehors du texte de l’article.</translation>
    </message>
    <message>
        <source>%1 has the words “%2”, but “%3” stands there.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 porte sur les mots «&#x202f;%2&#x202f;», mais on y lit «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has a wrong paragraph or wrong words around it.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 a un paragraphe faux ou un contexte faux.</translation>
    </message>
    <message>
        <source>Annotation %1 has a value that does not suit its tag “%2”.</source>
        <translation>L’annotation %1 a une valeur qui ne convient pas à son étiquette «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The full-text index does not cover text %1, or knows it without there being one.</source>
        <translation>L’index plein texte ne couvre pas le texte %1, ou le connaît alors qu’il n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>The full-text index and the texts differ in %n words.</source>
        <translation>
            <numerusform>L’index plein texte et les textes diffèrent de %n mot.</numerusform>
            <numerusform>L’index plein texte et les textes diffèrent de %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “%1” lies inside itself.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» se trouve à l’intérieur d’elle-même.</translation>
    </message>
    <message>
        <source>The tags “%1” and “%2” have the same shortcut.</source>
        <translation>Les étiquettes «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont le même raccourci.</translation>
    </message>
    <message>
        <source>In the table “%1” there are two rows named “%2”.</source>
        <translation>La table «&#x202f;%1&#x202f;» contient deux lignes nommées «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Edit %1, “%2”, is out of order or has no changes.</source>
        <translation>La modification %1, «&#x202f;%2&#x202f;», n’est pas à sa place ou ne change rien.</translation>
    </message>
    <message>
        <source>The changes of edit %1 cannot be read.</source>
        <translation>Les changements de la modification %1 sont illisibles.</translation>
    </message>
    <message>
        <source>The suggestion that was turned down as row %1, “%2”, is not what stands there.</source>
        <translation>La suggestion refusée à la ligne %1, « %2 », n’est pas ce qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>store::Messages</name>
    <message>
        <source>There is no corpus “%1”.</source>
        <translation>Il n’y a pas de corpus «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a corpus.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un corpus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you may not open it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is an empty file, not a corpus.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier vide, pas un corpus.</translation>
    </message>
    <message>
        <source>“%1” is not a Variorum corpus.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un corpus Variorum.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Variorum corpus.</source>
        <translation>«&#x202f;%1&#x202f;» est la base de données d’un autre programme, pas un corpus Variorum.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Variorum: its format is version %2, and this program knows versions up to %3. Please update Variorum.</source>
        <extracomment>%2 and %3 are numbers of file formats</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Variorum&#xa0;: son format porte le numéro %2, et ce programme connaît les formats jusqu’au numéro %3. Veuillez mettre Variorum à jour.</translation>
    </message>
    <message>
        <source>“%1” has the older format %2; open it once for editing to bring it up to date.</source>
        <extracomment>%2 is the number of a file format</extracomment>
        <translation>«&#x202f;%1&#x202f;» a l’ancien format %2&#x202f;; ouvrez-le une fois pour le modifier afin de le mettre à jour.</translation>
    </message>
    <message>
        <source>The corpus “%1” is damaged; please go back to a copy of it.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» est endommagé&#x202f;; veuillez revenir à une copie.</translation>
    </message>
    <message>
        <source>The corpus “%1” was not closed properly and lies in a folder that cannot be written; copy it, with the files beside it that start with its name, to a folder of your own and open it there.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» n’a pas été fermé correctement et se trouve dans un dossier où l’on ne peut pas écrire&#x202f;; copiez-le, avec les fichiers voisins dont le nom commence par le sien, dans un dossier à vous, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, processus %2 sur %3</translation>
    </message>
    <message>
        <source>The corpus “%1” is being edited elsewhere.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» est en cours de modification ailleurs.</translation>
    </message>
    <message>
        <source>The corpus “%1” is being edited by %2 (process %3 on %4).</source>
        <extracomment>%2 is a program&apos;s name, %3 a process number, %4 a computer&apos;s name</extracomment>
        <translation>Le corpus «&#x202f;%1&#x202f;» est en cours de modification par %2 (processus %3 sur %4).</translation>
    </message>
    <message>
        <source>The corpus “%1” cannot be edited: the file or its folder cannot be written.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» ne peut pas être modifié&#xa0;: le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>“%1” exists already; please choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà&#x202f;; veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>The corpus “%1” was deleted, moved or replaced while it was open, so nothing more is written to it; save a copy to keep your work.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» a été supprimé, déplacé ou remplacé alors qu’il était ouvert&#x202f;; plus rien n’y est donc écrit. Enregistrez une copie pour conserver votre travail.</translation>
    </message>
    <message>
        <source>The corpus “%1” has an older format and was not brought up to date, because the copy “%2” could not be written first.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» a un format plus ancien et n’a pas été mis à jour, car la copie «&#x202f;%2&#x202f;» n’a pas pu être écrite auparavant.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written; is there room, and may you write there?</source>
        <translation>La copie «&#x202f;%1&#x202f;» n’a pas pu être écrite&#x202f;; y a-t-il assez de place, et avez-vous le droit d’écrire à cet endroit&#x202f;?</translation>
    </message>
    <message>
        <source>The corpus “%1” could not be made; is there room, and may you write there?</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» n’a pas pu être créé&#x202f;; y a-t-il assez de place, et avez-vous le droit d’écrire à cet endroit&#x202f;?</translation>
    </message>
    <message>
        <source>The corpus “%1” is open for reading only.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The change does not fit what the corpus “%1” holds now; nothing was changed.</source>
        <translation>Le changement ne s’accorde pas avec le contenu actuel du corpus «&#x202f;%1&#x202f;»&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An annotation lies outside its article&apos;s text; nothing was changed in “%1”.</source>
        <translation>Une annotation se trouve en dehors du texte de son article&#x202f;; rien n’a été modifié dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The text of an article is missing from the corpus “%1”.</source>
        <translation>Le texte d’un article manque dans le corpus «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The edit log of “%1” cannot be read at “%2”; nothing was changed.</source>
        <extracomment>%2 is the label of an edit, such as: tag &quot;USD 29.3 billion&quot;</extracomment>
        <translation>Le journal des modifications de «&#x202f;%1&#x202f;» est illisible à «&#x202f;%2&#x202f;»&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The work on “%1” was cancelled.</source>
        <translation>Le travail sur «&#x202f;%1&#x202f;» a été interrompu.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”; nothing was changed, please try again.</source>
        <translation>Un autre programme écrit dans «&#x202f;%1&#x202f;»&#x202f;; rien n’a été modifié, veuillez réessayer.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: the disk reports an error.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and nothing was changed. Please make room and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#x202f;%1&#x202f;» n’a pas pu être écrit et rien n’a été modifié. Veuillez libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>The corpus “%1” could not be read or written.</source>
        <translation>Le corpus «&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit.</translation>
    </message>
</context>
<context>
    <name>suggest::CausalityModel</name>
    <message>
        <source>The model by which causal sentences are told cannot be read.</source>
        <translation>Le modèle qui reconnaît les phrases causales est illisible.</translation>
    </message>
</context>
<context>
    <name>suggest::EntityModel</name>
    <message>
        <source>The model by which names are found cannot be read.</source>
        <translation>Le modèle qui sert à trouver les noms est illisible.</translation>
    </message>
</context>
<context>
    <name>text::Lexicon</name>
    <message>
        <source>The reading lexicon cannot be read. Remove or mend the files in “%1”.</source>
        <translation>Le lexique de lecture est illisible. Supprimez ou réparez les fichiers de «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>text::OwnWords</name>
    <message>
        <source>The words in “%1” cannot be read. Mend or remove the file.</source>
        <translation>Les mots de « %1 » ne peuvent pas être lus. Corrigez ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for: write a word, or a few.</source>
        <extracomment>%1 is what a person wrote in place of a word or phrase</extracomment>
        <translation>« %1 » ne peut pas être recherché : écrivez un mot ou quelques-uns.</translation>
    </message>
    <message>
        <source>The words could not be stored in “%1”.</source>
        <translation>Les mots n’ont pas pu être enregistrés dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>text::QuantityPrinter</name>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is an amount in digits that may have a fraction; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <translation>
            <numerusform>%1 point de pourcentage</numerusform>
            <numerusform>%1 points de pourcentage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 seconde</numerusform>
            <numerusform>%1 secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 heure</numerusform>
            <numerusform>%1 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 semaine</numerusform>
            <numerusform>%1 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 fois</numerusform>
            <numerusform>%1 fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>A number of thousands, as short as possible: &quot;27 k&quot;.</extracomment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>A number of millions, as short as possible: &quot;1.2 m&quot;.</extracomment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A number of billions (thousand millions), as short as possible: &quot;29.3 bn&quot;.</extracomment>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <extracomment>A number of trillions (million millions), as short as possible: &quot;1.5 tn&quot;.</extracomment>
        <translation>%1&#xa0;Bn</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Variorum</source>
        <translation>À propos de Variorum</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Read what several sources wrote about the same event, tag what each one says, and see where they agree, where they cannot both be right, and who is silent.</source>
        <translation>Lisez ce que plusieurs sources ont écrit d’un même événement, étiquetez ce que chacune dit, et voyez où elles concordent, où elles ne peuvent pas toutes avoir raison et qui se tait.</translation>
    </message>
    <message>
        <source>A variorum edition prints one text with the readings and notes of many.</source>
        <translation>Une édition variorum imprime un texte accompagné des leçons et des notes de plusieurs commentateurs.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1, KSyntaxHighlighting, SQLite, ICU and uchardet.</source>
        <translation>Construit avec Qt %1, KSyntaxHighlighting, SQLite, ICU et uchardet.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementDelegate</name>
    <message numerus="yes">
        <source>%n independent</source>
        <extracomment>Of the sources that agree on a point: those that did not print the same sentence.</extracomment>
        <translation>
            <numerusform>%n indépendante</numerusform>
            <numerusform>%n indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Nom du point</translation>
    </message>
</context>
<context>
    <name>ui::AgreementModel</name>
    <message numerus="yes">
        <source>Stated in %n article(s)</source>
        <translation>
            <numerusform>Énoncé dans %n article</numerusform>
            <numerusform>Énoncé dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n source indépendante</numerusform>
            <numerusform>%n sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read to the end and says nothing on this.</source>
        <translation>%1 a été lu jusqu’au bout et n’en dit rien.</translation>
    </message>
    <message>
        <source>%1 has not been read to the end yet.</source>
        <translation>%1 n’a pas encore été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>%1 speaks of this, but gives no value.</source>
        <translation>%1 en parle, mais ne donne pas de valeur.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementPanel</name>
    <message>
        <source>Points of agreement</source>
        <translation>Points d’accord</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: points of any verdict</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>filter: points where sources…</comment>
        <translation>Concordent</translation>
    </message>
    <message>
        <source>Compatible</source>
        <comment>filter: points where sources are…</comment>
        <translation>Compatibles</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>filter: points where sources…</comment>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>One source</source>
        <comment>filter: points that one source states</comment>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>Matrix CSV</source>
        <comment>button: points and sources as a table in a file</comment>
        <translation>Matrice CSV</translation>
    </message>
    <message>
        <source>Write points and sources to a CSV file</source>
        <translation>Écrire les points et les sources dans un fichier CSV</translation>
    </message>
    <message>
        <source>Show in the articles</source>
        <translation>Montrer dans les articles</translation>
    </message>
    <message>
        <source>Choose a story: what its articles agree on is shown here.</source>
        <translation>Choisissez un sujet&#xa0;: ce sur quoi ses articles s’accordent s’affiche ici.</translation>
    </message>
    <message>
        <source>This story has no articles yet. Open some, and what they agree on is shown here.</source>
        <translation>Ce sujet n’a pas encore d’articles. Ouvrez-en quelques-uns&#xa0;: ce sur quoi ils s’accordent s’affichera ici.</translation>
    </message>
    <message>
        <source>Select words in an article and press the key of a tag. The figures, claims and names that you tag are compared here.</source>
        <translation>Sélectionnez des mots dans un article et appuyez sur la touche d’une étiquette. Les chiffres, les affirmations et les noms que vous étiquetez sont comparés ici.</translation>
    </message>
    <message>
        <source>No point of this story has this verdict.</source>
        <translation>Aucun point de ce sujet n’a ce verdict.</translation>
    </message>
    <message>
        <source>What the articles of a story agree on is shown here.</source>
        <translation>Ce sur quoi s’accordent les articles d’un sujet s’affiche ici.</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>filter: points that the article in the active pane states and no other</extracomment>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>What the article in the active pane states and no other article does</source>
        <translation>Ce que l’article du volet actif indique et aucun autre</translation>
    </message>
    <message>
        <source>All that the article in the active pane states, others state, too.</source>
        <translation>Tout ce que l’article du volet actif indique, d’autres l’indiquent aussi.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementSummary</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) unread</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>article non lu</numerusform>
            <numerusform>articles non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement · %1</source>
        <translation>Accord · %1</translation>
    </message>
</context>
<context>
    <name>ui::AgreementWords</name>
    <message>
        <source>Not read to the end yet</source>
        <translation>Pas encore lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¶%2</source>
        <extracomment>Where a sentence stands: source and paragraph, &quot;Northline ¶2&quot;.</extracomment>
        <translation>%1 ¶%2</translation>
    </message>
    <message>
        <source>one point: %1</source>
        <extracomment>Why two sentences are evidence of one point; %1 is a list such as &quot;the same value, the same unit&quot;.</extracomment>
        <translation>un seul point : %1</translation>
    </message>
</context>
<context>
    <name>ui::AnalystDialog</name>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Your name or initials:</source>
        <translation>Votre nom ou vos initiales&#xa0;:</translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation>Signer de ce nom</translation>
    </message>
    <message>
        <source>Annotations are signed with the name of the analyst who makes them, so that several people can work on one corpus. You can change it later.</source>
        <translation>Les annotations sont signées du nom de l’analyste qui les fait, afin que plusieurs personnes puissent travailler sur un même corpus. Vous pourrez le changer plus tard.</translation>
    </message>
</context>
<context>
    <name>ui::AnalystsPanel</name>
    <message>
        <source>What is shown of the analysts</source>
        <translation>Ce qui est montré des analystes</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Where analysts are compared</source>
        <translation>Où les analystes sont comparés</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Whose disagreements are listed</source>
        <translation>De qui les désaccords sont listés</translation>
    </message>
    <message>
        <source>This story</source>
        <comment>where analysts are compared</comment>
        <translation>Ce sujet</translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <comment>where analysts are compared</comment>
        <translation>Tout le corpus</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two analysts who are compared</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Disagreements (%1)</source>
        <translation>Désaccords (%1)</translation>
    </message>
    <message>
        <source>Fewer than two analysts have tagged anything here.</source>
        <translation>Moins de deux analystes ont étiqueté quelque chose ici.</translation>
    </message>
    <message>
        <source>No article here was tagged by two analysts.</source>
        <translation>Aucun article ici n’a été étiqueté par deux analystes.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) signed by nobody are left out.</source>
        <translation>
            <numerusform>%n annotation sans signature est laissée de côté.</numerusform>
            <numerusform>%n annotations sans signature sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is right (%2)</source>
        <extracomment>a button that lets one analyst&apos;s version hold; %1 is the analyst, %2 a key</extracomment>
        <translation>%1 a raison (%2)</translation>
    </message>
    <message>
        <source>Brings the other analyst’s annotation into line; can be undone</source>
        <translation>Aligne l’annotation de l’autre analyste ; peut être annulé</translation>
    </message>
    <message>
        <source>settle as %1 has it</source>
        <extracomment>the name of an edit; %1 is an analyst</extracomment>
        <translation>trancher comme %1</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationActions</name>
    <message>
        <source>Show in the article</source>
        <translation>Montrer dans l’article</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>edits the note of annotations</comment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Set value…</source>
        <translation>Définir la valeur…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>the verb: give annotations another tag</comment>
        <translation>Étiqueter</translation>
    </message>
    <message numerus="yes">
        <source>tag %n annotation(s) “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>étiqueter %n annotation «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>étiqueter %n annotations «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>value of %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>valeur de %n annotation</numerusform>
            <numerusform>valeur de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <comment>name of an edit</comment>
        <translation>supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>supprimer %n annotation</numerusform>
            <numerusform>supprimer %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)?</source>
        <translation>
            <numerusform>Supprimer %n annotation&#x202f;?</numerusform>
            <numerusform>Supprimer %n annotations&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationFilters</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>This story</source>
        <comment>annotations of…</comment>
        <translation>Ce sujet</translation>
    </message>
    <message>
        <source>This article</source>
        <comment>annotations of…</comment>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <comment>annotations of…</comment>
        <translation>Tout le corpus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>All analysts</source>
        <translation>Tout analyste</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>the verb: show only annotations with these words</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by text, value or note</source>
        <translation>Filtrer par texte, valeur ou note</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationModel</name>
    <message>
        <source>Source</source>
        <comment>an outlet: a newspaper, a site</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationTable</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>listing…</source>
        <comment>the annotations of the corpus are being found</comment>
        <translation>recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation passes these filters.</source>
        <translation>Aucune annotation ne passe ces filtres.</translation>
    </message>
    <message>
        <source>This corpus has no annotations yet.</source>
        <translation>Ce corpus n’a pas encore d’annotations.</translation>
    </message>
    <message>
        <source>Select words in the article and press the key of a tag: annotations are listed here.</source>
        <translation>Sélectionnez des mots dans l’article et appuyez sur la touche d’une étiquette&#xa0;: les annotations sont listées ici.</translation>
    </message>
    <message>
        <source>Choose a story: its annotations are listed here.</source>
        <translation>Choisissez un sujet&#xa0;: ses annotations sont listées ici.</translation>
    </message>
    <message>
        <source>Select words in an article and press the key of a tag: annotations are listed here.</source>
        <translation>Sélectionnez des mots dans un article et appuyez sur la touche d’une étiquette&#xa0;: les annotations sont listées ici.</translation>
    </message>
    <message>
        <source>Annotations are listed here.</source>
        <translation>Les annotations s’affichent ici.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the heading of a column</comment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Place in the articles</source>
        <translation>Place dans les articles</translation>
    </message>
</context>
<context>
    <name>ui::Application</name>
    <message>
        <source>Open a corpus</source>
        <translation>Ouvrir un corpus</translation>
    </message>
    <message>
        <source>Corpora (*.variorum);;All files (*)</source>
        <translation>Corpus (*.variorum);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation>Nouveau corpus</translation>
    </message>
    <message>
        <source>Corpora (*.variorum)</source>
        <translation>Corpus (*.variorum)</translation>
    </message>
    <message>
        <source>Untitled corpus</source>
        <extracomment>the name of a corpus that has none yet</extracomment>
        <translation>Corpus sans nom</translation>
    </message>
</context>
<context>
    <name>ui::ArticleDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>Propriétés de l’article</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>change properties of “%1”</source>
        <translation>modifier les propriétés de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::ArticleForm</name>
    <message>
        <source>Not known</source>
        <comment>the language of an article</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Newspaper, wire service or site</source>
        <translation>Journal, agence de presse ou site</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written: year, month, day</comment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>St&amp;ory:</source>
        <translation>Su&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>Please give the article a title.</source>
        <translation>Veuillez donner un titre à l’article.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2025-07-17.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme 2025-07-17.</translation>
    </message>
    <message>
        <source>This is not a web address. It should begin with https:// or http://.</source>
        <translation>Ce n’est pas une adresse web. Elle doit commencer par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>ui::CauseFields</name>
    <message>
        <source>Claims that say what this cause brings about are suggested with this tag. Its words: a word or phrase a line.</source>
        <translation>Les affirmations sur ce que provoque cette cause sont suggérées avec cette étiquette. Ses mots&#x202f;: un mot ou une expression par ligne.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no cause: claims are not looked for</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Whose effects are suggested as claims with this tag</source>
        <translation>Ce dont les effets sont suggérés comme affirmations avec cette étiquette</translation>
    </message>
    <message>
        <source>A word or phrase a line</source>
        <translation>Un mot ou une expression par ligne</translation>
    </message>
    <message>
        <source>Ca&amp;use:</source>
        <extracomment>what claims are about, such as AI or tariffs</extracomment>
        <translation>Ca&amp;use&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ui::CellDetails</name>
    <message>
        <source>Choose a cell with the arrow keys; Enter goes to its evidence, Escape back to the articles.</source>
        <translation>Choisissez une cellule avec les flèches&#xa0;; Entrée mène à sa preuve, Échap ramène aux articles.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of evidence in the same article</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Charts of the corpus</source>
        <translation>Graphiques du corpus</translation>
    </message>
    <message>
        <source>Verdicts by story</source>
        <translation>Verdicts par sujet</translation>
    </message>
    <message>
        <source>Outlet against outlet</source>
        <translation>Média contre média</translation>
    </message>
    <message>
        <source>Stances over time</source>
        <translation>Positions au fil du temps</translation>
    </message>
    <message>
        <source>Articles’ own voice only</source>
        <translation>Seulement la voix des articles</translation>
    </message>
    <message>
        <source>Leaves out the claims of those whom articles quote</source>
        <translation>Omet les affirmations de ceux que citent les articles</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>The corpus has changed since it was counted</source>
        <translation>Le corpus a changé depuis le comptage</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: opens a menu</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the chart to a file, as SVG or PNG</source>
        <translation>Écrire le graphique dans un fichier, en SVG ou PNG</translation>
    </message>
    <message>
        <source>Comparing the stories of the corpus…</source>
        <translation>Comparaison des sujets du corpus…</translation>
    </message>
</context>
<context>
    <name>ui::ClaimFields</name>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>no stance is chosen yet</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>if empty: %1</source>
        <extracomment>who says it when the field is left empty: the article&apos;s own voice</extracomment>
        <translation>si vide : %1</translation>
    </message>
    <message>
        <source>e.g. AI</source>
        <comment>example of a cause</comment>
        <translation>p. ex. IA</translation>
    </message>
    <message>
        <source>e.g. job cuts</source>
        <comment>example of an effect</comment>
        <translation>p. ex. suppressions d’emplois</translation>
    </message>
</context>
<context>
    <name>ui::Codebook</name>
    <message>
        <source>Plain</source>
        <comment>kind of a tag: its annotations carry no value</comment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>kind of a tag: its annotations carry a quantity</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>kind of a tag: its annotations carry a name and type</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>kind of a tag: its annotations carry a stance</comment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Amber</source>
        <comment>colour</comment>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour</comment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <comment>colour</comment>
        <translation>Framboise</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour</comment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour</comment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour</comment>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>colour</comment>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Olive</source>
        <comment>colour</comment>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Magenta</source>
        <comment>colour</comment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>colour</comment>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>colour</comment>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>colour</comment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>ui::CodebookActions</name>
    <message>
        <source>&amp;Add tag…</source>
        <translation>&amp;Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Add tag &amp;inside…</source>
        <translation>Ajouter une &amp;sous-étiquette…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Key…</source>
        <comment>on the keyboard, of a tag</comment>
        <translation>Touche…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move into the tag above</source>
        <translation>Placer dans l’étiquette du dessus</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Sortir d’un niveau</translation>
    </message>
    <message>
        <source>change tag “%1”</source>
        <translation>modifier l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>merge “%1” into “%2”</source>
        <translation>fusionner «&#x202f;%1&#x202f;» avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>add tag “%1”</source>
        <translation>ajouter l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add tag inside “%1”</source>
        <translation>Ajouter une sous-étiquette à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Name of the tag:</source>
        <translation>Nom de l’étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A letter or digit; empty for none:</source>
        <translation>Une lettre ou un chiffre&#x202f;; rien pour aucune touche&#xa0;:</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Définir la touche</translation>
    </message>
    <message>
        <source>move tag “%1”</source>
        <translation>déplacer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is of another kind than “%2”: merging drops %Ln value(s) of its annotations.</source>
        <translation>
            <numerusform>« %1 » est d’un autre genre que « %2 » : la fusion supprime %Ln valeur de ses annotations.</numerusform>
            <numerusform>« %1 » est d’un autre genre que « %2 » : la fusion supprime %Ln valeurs de ses annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>ui::CodebookDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
</context>
<context>
    <name>ui::CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Give the tag&apos;s annotations to another tag and remove it</source>
        <translation>Donner les annotations de l’étiquette à une autre étiquette et la supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key for a tag</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of a tag: figure, entity, claim, plain</comment>
        <translation>&amp;Genre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>K&amp;ey:</source>
        <comment>on the keyboard</comment>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>The kind says what an annotation carries: a figure a quantity, an entity a name and type, a claim a stance. Every change can be undone.</source>
        <translation>Le genre indique ce que porte une annotation&#xa0;: un chiffre, une quantité&#x202f;; une entité, un nom et un type&#x202f;; une affirmation, une position. Tout changement peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodebookModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>touche %1</translation>
    </message>
    <message>
        <source>rename tag “%1”</source>
        <translation>renommer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>move tag “%1”</source>
        <translation>déplacer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <source>Edit codebook…</source>
        <translation>Modifier la grille de codage…</translation>
    </message>
    <message>
        <source>Edit codebook</source>
        <translation>Modifier la grille de codage</translation>
    </message>
    <message>
        <source>&amp;Tag the selection</source>
        <translation>É&amp;tiqueter la sélection</translation>
    </message>
    <message>
        <source>Stop tagging every selection</source>
        <translation>Cesser d’étiqueter chaque sélection</translation>
    </message>
    <message>
        <source>Tag &amp;every selection</source>
        <translation>Étiqueter &amp;chaque sélection</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of a tag: figure, entity, claim, plain</comment>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Edit co&amp;debook…</source>
        <translation>Modifier la grille &amp;de codage…</translation>
    </message>
</context>
<context>
    <name>ui::CodebookView</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>nothing</source>
        <comment>a column of a table holds…</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a column of a table holds…</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a column of a table holds…</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>source</source>
        <comment>a column of a table holds…</comment>
        <translation>source</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a column of a table holds…</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a column of a table holds…</comment>
        <translation>publié</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>a column of a table holds…</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>language</source>
        <comment>a column of a table holds…</comment>
        <translation>langue</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>Say what each column holds. One has to be the text; parts of it in several columns are joined. It is remembered for tables with the same headings.</source>
        <translation>Indiquez ce que contient chaque colonne. L’une doit être le texte ; s’il est réparti sur plusieurs colonnes, elles sont réunies. Le choix est retenu pour les tableaux aux mêmes en-têtes.</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Ce que contient « %1 »</translation>
    </message>
</context>
<context>
    <name>ui::CommandBox</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>source and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Find in corpus, run a command…</source>
        <translation>Chercher dans le corpus, lancer une commande…</translation>
    </message>
    <message>
        <source>Search the corpus for “%1”</source>
        <translation>Chercher « %1 » dans le corpus</translation>
    </message>
</context>
<context>
    <name>ui::CorpusActions</name>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Nouveau sujet…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Retirer le sujet</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Retirer les articles</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme non l&amp;u</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in new p&amp;ane</source>
        <translation>Ouvrir dans un nouveau &amp;volet</translation>
    </message>
    <message>
        <source>&amp;Import here…</source>
        <translation>&amp;Importer ici…</translation>
    </message>
    <message>
        <source>&amp;Move to story</source>
        <translation>&amp;Déplacer vers le sujet</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>Sans sujet</translation>
    </message>
    <message>
        <source>&amp;Other or new story…</source>
        <translation>&amp;Autre sujet ou nouveau sujet…</translation>
    </message>
    <message numerus="yes">
        <source>move %n article(s) to “%1”</source>
        <translation>
            <numerusform>déplacer %n article vers «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>déplacer %n articles vers «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n article(s) out of their story</source>
        <translation>
            <numerusform>sortir %n article de son sujet</numerusform>
            <numerusform>sortir %n articles de leur sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>Name of the story:</source>
        <translation>Nom du sujet&#xa0;:</translation>
    </message>
    <message>
        <source>Add story</source>
        <translation>Ajouter le sujet</translation>
    </message>
    <message>
        <source>add story “%1”</source>
        <translation>ajouter le sujet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A story holds the articles that cover one event.</source>
        <translation>Un sujet réunit les articles qui traitent d’un même événement.</translation>
    </message>
    <message>
        <source>Move to story</source>
        <translation>Déplacer vers le sujet</translation>
    </message>
    <message>
        <source>Name of a story; a new name makes a new one:</source>
        <translation>Nom d’un sujet&#x202f;; un nom nouveau crée un sujet&#xa0;:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>remove story “%1”</source>
        <translation>retirer le sujet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>remove %n article(s)</source>
        <translation>
            <numerusform>retirer %n article</numerusform>
            <numerusform>retirer %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Cette action peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as read</source>
        <translation>
            <numerusform>marquer %n article comme lu</numerusform>
            <numerusform>marquer %n articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as unread</source>
        <translation>
            <numerusform>marquer %n article comme non lu</numerusform>
            <numerusform>marquer %n articles comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)?</source>
        <translation>
            <numerusform>Retirer %n article&#x202f;?</numerusform>
            <numerusform>Retirer %n articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed as well.</source>
        <translation>
            <numerusform>%n annotation sera retirée aussi.</numerusform>
            <numerusform>%n annotations seront retirées aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a story without articles</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Nom du sujet</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format as of QDate: 14 Jul 2025</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format as of QDate: 14 Jul</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ui::CorpusModel</name>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>Sans sujet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>rename story “%1”</source>
        <translation>renommer le sujet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A version of %1</source>
        <extracomment>%1 is an article: its source and title</extracomment>
        <translation>Une version de %1</translation>
    </message>
</context>
<context>
    <name>ui::CorpusPanel</name>
    <message>
        <source>Filter stories and articles</source>
        <translation>Filtrer sujets et articles</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>There are no articles here yet. Import what several sources wrote about one event, or drop their files here.</source>
        <translation>Il n’y a pas encore d’articles ici. Importez ce que plusieurs sources ont écrit d’un même événement, ou déposez leurs fichiers ici.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln article(s) are shown.</source>
        <translation>
            <numerusform>Seul le premier article est affiché.</numerusform>
            <numerusform>Seuls les %Ln premiers articles sont affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusView</name>
    <message>
        <source>Stories and articles</source>
        <translation>Sujets et articles</translation>
    </message>
</context>
<context>
    <name>ui::DisagreementModel</name>
    <message>
        <source>other value</source>
        <comment>what two analysts do not agree on</comment>
        <translation>autre valeur</translation>
    </message>
    <message>
        <source>other tag</source>
        <comment>what two analysts do not agree on</comment>
        <translation>autre étiquette</translation>
    </message>
    <message>
        <source>other span</source>
        <comment>what two analysts do not agree on</comment>
        <translation>autre passage</translation>
    </message>
    <message>
        <source>only one</source>
        <comment>of two analysts has tagged this</comment>
        <translation>un seul</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>ui::EditJobs</name>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>work under way; %1 is the name of an edit: &quot;delete tag “Layoffs”&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Undo: %1…</source>
        <extracomment>work under way; %1 is the name of an edit</extracomment>
        <translation>Annulation : %1…</translation>
    </message>
    <message>
        <source>Redo: %1…</source>
        <extracomment>work under way; %1 is the name of an edit</extracomment>
        <translation>Rétablissement : %1…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>after undoing; %1 is the name of an edit: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>after redoing; %1 is the name of an edit: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>Rétabli : %1</translation>
    </message>
</context>
<context>
    <name>ui::EntityFields</name>
    <message>
        <source>Name</source>
        <comment>of a person, an organisation, a place</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of what is named</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ui::FigureFields</name>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Measured</source>
        <comment>what a figure measures</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Not understood as an amount</source>
        <translation>Non compris comme une quantité</translation>
    </message>
    <message>
        <source>e.g. more than 27,000 people</source>
        <comment>example of a figure in words</comment>
        <translation>p. ex. more than 27,000 people</translation>
    </message>
    <message>
        <source>e.g. revenue, AWS, Q1 2025</source>
        <comment>example of what a figure measures</comment>
        <translation>p. ex. chiffre d’affaires, AWS, T1 2025</translation>
    </message>
    <message>
        <source>No amount: sources cannot be compared on this</source>
        <translation>Aucune quantité : les sources ne peuvent pas être comparées ici</translation>
    </message>
</context>
<context>
    <name>ui::FileJobs</name>
    <message>
        <source>Exporting annotations…</source>
        <translation>Exportation des annotations…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln annotation(s) to %1</source>
        <translation>
            <numerusform>%Ln annotation écrite dans %1</numerusform>
            <numerusform>%Ln annotations écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>Saved a copy to %1</source>
        <translation>Copie enregistrée dans %1</translation>
    </message>
    <message>
        <source>Checking the corpus…</source>
        <translation>Vérification du corpus…</translation>
    </message>
    <message>
        <source>The corpus is in order.</source>
        <translation>Le corpus est en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found in the corpus.</source>
        <translation>
            <numerusform>%Ln problème trouvé dans le corpus.</numerusform>
            <numerusform>%Ln problèmes trouvés dans le corpus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Exporting what was found…</source>
        <translation>Exportation des occurrences…</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Exporting the agreement…</source>
        <translation>Exportation de l’accord…</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the letters that show whether capital and small letters are told apart</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of the match and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>undone</source>
        <comment>state of an edit</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>undone and replaced</source>
        <comment>state of an edit</comment>
        <translation>annulé et remplacé</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the edit history</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>column of the edit history: what was done</comment>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Who changed what, and when</source>
        <translation>Qui a changé quoi et quand</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>file names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>As each file or its name says</source>
        <translation>Selon chaque fichier ou son nom</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>St&amp;ory:</source>
        <translation>Su&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Articles are compared within their story. A new name makes a new story or source; without a story, they can be moved to one later.</source>
        <translation>Les articles sont comparés au sein de leur sujet. Un nouveau nom crée un nouveau sujet ou une nouvelle source ; sans sujet, ils peuvent y être déplacés plus tard.</translation>
    </message>
</context>
<context>
    <name>ui::ImportJob</name>
    <message>
        <source>There is no file here that can be read as an article.</source>
        <translation>Aucun fichier ne peut ici être lu comme un article.</translation>
    </message>
    <message>
        <source>Variorum reads files that end in: %1</source>
        <translation>Variorum lit les fichiers dont le nom finit par&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article importé</numerusform>
            <numerusform>%n articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) restored</source>
        <translation>
            <numerusform>%n annotation restaurée</numerusform>
            <numerusform>%n annotations restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>articles or annotations of an import</comment>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you should know:</source>
        <comment>above a list</comment>
        <translation>
            <numerusform>%n remarque à connaître&#xa0;:</numerusform>
            <numerusform>%n remarques à connaître&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing files…</source>
        <translation>Importation des fichiers…</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was added.</source>
        <translation>Importation interrompue ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Import stopped. Added until then, and undone in one step: %1</source>
        <comment>%1: what was imported</comment>
        <translation>Importation arrêtée. Ajouté jusque-là, et annulable en une étape : %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New story</source>
        <comment>name of a story that is made</comment>
        <translation>Nouveau sujet</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewPane</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>What is understood of the files</source>
        <translation>Ce qui est compris des fichiers</translation>
    </message>
    <message>
        <source>Say what the columns of a table hold</source>
        <translation>Indiquer ce que contiennent les colonnes d’un tableau</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln article(s) of %1</source>
        <translation>
            <numerusform>Le premier article de %1</numerusform>
            <numerusform>Les %Ln premiers articles de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>of %1</comment>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of annotations</source>
        <translation>
            <numerusform>%Ln fichier d’annotations</numerusform>
            <numerusform>%Ln fichiers d’annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Choose an annotation to see and edit its value.</source>
        <translation>Choisissez une annotation pour voir et modifier sa valeur.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>at that time</comment>
        <translation>modifiée %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>by the program, not tagged by hand</comment>
        <translation>suggérée</translation>
    </message>
    <message>
        <source>value of “%1”</source>
        <comment>name of an edit</comment>
        <translation>valeur de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>note sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>tag “%1” “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a tag&apos;s name</comment>
        <translation>étiqueter «&#x202f;%1&#x202f;» «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>value of and note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>valeur et note de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::Job</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data: &quot;3.1 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>encore %Ln min</numerusform>
            <numerusform>encore %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>encore %Ln s</numerusform>
            <numerusform>encore %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>keys of what is in no menu</comment>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>-annotations.csv</source>
        <translation>-annotations.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Exporter l’accord</translation>
    </message>
    <message>
        <source>-agreement.csv</source>
        <translation>-accord.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 a été écrit</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>-copy.variorum</source>
        <translation>-copie.variorum</translation>
    </message>
    <message>
        <source>Corpora (*.variorum)</source>
        <translation>Corpus (*.variorum)</translation>
    </message>
    <message>
        <source>%1 is the corpus itself; choose another name for the copy.</source>
        <translation>%1 est le corpus lui-même&#x202f;; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>add story “%1”</source>
        <translation>ajouter le sujet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>Name of the story:</source>
        <translation>Nom du sujet&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>&amp;Nouveau corpus…</translation>
    </message>
    <message>
        <source>&amp;Open corpus…</source>
        <translation>&amp;Ouvrir un corpus…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un corpus &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;sample corpus</source>
        <translation>Ouvrir le corpus d’&amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import articles, or annotations from CSV</source>
        <translation>Importer des articles, ou des annotations depuis un CSV</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Articles and annotations (%1)</source>
        <extracomment>%1 are patterns of file names.</extracomment>
        <translation>Articles et annotations (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un do&amp;ssier…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation>Coller comme &amp;article…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Export &amp;agreement…</source>
        <translation>Exporter l’accor&amp;d…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Rec&amp;hercher dans l’article…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>Exécuter une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annoter</translation>
    </message>
    <message>
        <source>&amp;Tag selection with</source>
        <translation>É&amp;tiqueter la sélection avec</translation>
    </message>
    <message>
        <source>Edit &amp;value</source>
        <translation>Modifier la &amp;valeur</translation>
    </message>
    <message>
        <source>Tag every same &amp;occurrence…</source>
        <translation>Étiqueter toutes les &amp;occurrences identiques…</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>Annotation s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>Edit &amp;codebook…</source>
        <translation>Modifier la &amp;grille de codage…</translation>
    </message>
    <message>
        <source>Change &amp;analyst…</source>
        <translation>Changer d’&amp;analyste…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Open the story&apos;s articles side by side, up to four</source>
        <translation>Ouvrir les articles du sujet côte à côte, quatre au plus</translation>
    </message>
    <message>
        <source>&amp;Linked scrolling</source>
        <translation>Défilement &amp;lié</translation>
    </message>
    <message>
        <source>&amp;Next point</source>
        <translation>Point &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous point</source>
        <translation>Point &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>&amp;Divergence suivante</translation>
    </message>
    <message>
        <source>P&amp;revious difference</source>
        <translation>D&amp;ivergence précédente</translation>
    </message>
    <message>
        <source>C&amp;orpus</source>
        <translation>C&amp;orpus</translation>
    </message>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Nouveau sujet…</translation>
    </message>
    <message>
        <source>Article &amp;properties…</source>
        <translation>&amp;Propriétés de l’article…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme non l&amp;u</translation>
    </message>
    <message>
        <source>&amp;Check the corpus</source>
        <translation>&amp;Vérifier le corpus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Stack panes</source>
        <translation>&amp;Empiler les volets</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Fermer le volet</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Reading aid</source>
        <translation>Aide à la &amp;lecture</translation>
    </message>
    <message>
        <source>Colours figures, quotes, attribution, hedges, AI and job-loss terms</source>
        <translation>Colore les chiffres, les citations, l’attribution, les réserves et les termes liés à l’IA et aux pertes d’emploi</translation>
    </message>
    <message>
        <source>Show &amp;corpus and codebook</source>
        <translation>Afficher le &amp;corpus et la grille de codage</translation>
    </message>
    <message>
        <source>Show a&amp;greement</source>
        <translation>Afficher l’acc&amp;ord</translation>
    </message>
    <message>
        <source>Show annotation &amp;table</source>
        <translation>Afficher le ta&amp;bleau des annotations</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Clavier…</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>À &amp;propos de Variorum</translation>
    </message>
    <message>
        <source>Mark CSV as UTF-8 for &amp;Excel</source>
        <translation>Marquer les CSV comme UTF-8 pour E&amp;xcel</translation>
    </message>
    <message>
        <source>Begins CSV files with a byte-order mark, which Excel on Windows needs to read them as UTF-8</source>
        <translation>Place au début des fichiers CSV une marque d’ordre des octets, dont Excel sous Windows a besoin pour les lire en UTF-8</translation>
    </message>
    <message>
        <source>Leave formulas in CSV un&amp;guarded</source>
        <translation>Laisser les formules des CSV sans &amp;protection</translation>
    </message>
    <message>
        <source>Writes texts that begin with = + - or @ as they are; a spreadsheet may run them</source>
        <translation>Écrit tels quels les textes qui commencent par = + - ou @&#x202f;; un tableur pourrait les exécuter</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a corpus and the folder it lies in</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>Modifier la no&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <comment>the panels of the window, by the keyboard</comment>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>&amp;Corpus</translation>
    </message>
    <message>
        <source>&amp;Filter of the corpus</source>
        <translation>&amp;Filtre du corpus</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>Annotation &amp;table</source>
        <translation>&amp;Tableau des annotations</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Acc&amp;ord</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Suggestions</translation>
    </message>
    <message>
        <source>Review those of this &amp;article</source>
        <translation>Passer en revue cet &amp;article</translation>
    </message>
    <message>
        <source>Review those of this &amp;story</source>
        <translation>Passer en revue ce &amp;sujet</translation>
    </message>
    <message>
        <source>Review &amp;all</source>
        <translation>&amp;Tout passer en revue</translation>
    </message>
    <message>
        <source>&amp;Show in the articles</source>
        <translation>&amp;Montrer dans les articles</translation>
    </message>
    <message>
        <source>Suggest a&amp;new</source>
        <translation>Suggérer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Looks at the articles again with the names that were accepted meanwhile</source>
        <translation>Relit les articles avec les noms acceptés entre-temps</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>Copy the matrix as a &amp;table</source>
        <translation>Copier la matrice comme &amp;tableau</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard.</source>
        <translation>La matrice est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Print the matrix…</source>
        <translation>&amp;Imprimer la matrice…</translation>
    </message>
    <message>
        <source>Export the matrix as P&amp;DF…</source>
        <translation>Exporter la matrice en P&amp;DF…</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <source>-matrix.pdf</source>
        <translation>-matrice.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the matrix…</source>
        <translation>Écriture de la matrice…</translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>Écrire un ra&amp;pport…</translation>
    </message>
    <message>
        <source>Writes the story&apos;s agreement with its evidence as a page of HTML</source>
        <translation>Écrit l’accord du sujet avec ses preuves en page HTML</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>-report.html</source>
        <translation>-rapport.html</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Chart: &amp;verdicts by story</source>
        <translation>Graphique&#xa0;: &amp;verdicts par sujet</translation>
    </message>
    <message>
        <source>Chart: &amp;outlet against outlet</source>
        <translation>Graphique&#xa0;: &amp;média contre média</translation>
    </message>
    <message>
        <source>Chart: &amp;stances over time</source>
        <translation>Graphique&#xa0;: &amp;positions au fil du temps</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;Exporter le graphique…</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>-chart.svg</source>
        <translation>-graphique.svg</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analystes</translation>
    </message>
    <message>
        <source>Merge another corpus</source>
        <translation>Fusionner un autre corpus</translation>
    </message>
    <message>
        <source>&amp;Merge another corpus…</source>
        <translation>&amp;Fusionner un autre corpus…</translation>
    </message>
    <message>
        <source>Brings in what another analyst did in a corpus of their own</source>
        <translation>Apporte ce qu’un autre analyste a fait dans son propre corpus</translation>
    </message>
    <message>
        <source>A&amp;nalysts</source>
        <translation>A&amp;nalystes</translation>
    </message>
    <message>
        <source>&amp;Shared wording</source>
        <translation>Formulations &amp;communes</translation>
    </message>
    <message>
        <source>Tones passages that the articles in view have from one another</source>
        <translation>Teinte les passages que les articles affichés ont en commun</translation>
    </message>
    <message>
        <source>On no point of this story do sources differ.</source>
        <translation>Les sources ne se contredisent sur aucun point de ce sujet.</translation>
    </message>
    <message>
        <source>This story has no points yet.</source>
        <translation>Ce sujet n’a pas encore de points.</translation>
    </message>
    <message>
        <source>Export annotations as CSV: all, or those that the table shows</source>
        <translation>Exporter des annotations en CSV : toutes, ou celles que montre le tableau</translation>
    </message>
    <message>
        <source>Export all annotations of the corpus, or those that the table shows?</source>
        <translation>Exporter toutes les annotations du corpus, ou celles que montre le tableau ?</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <comment>button: all annotations; how many</comment>
        <translation>Toutes (%L1)</translation>
    </message>
    <message>
        <source>Those shown (%L1)</source>
        <comment>button: annotations; how many</comment>
        <translation>Celles du tableau (%L1)</translation>
    </message>
    <message>
        <source>%1 of the story&apos;s %2 articles fit side by side.</source>
        <extracomment>both are numbers; the second is three at least</extracomment>
        <translation>%1 des %2 articles du sujet tiennent côte à côte.</translation>
    </message>
    <message>
        <source>Review those of the &amp;open articles</source>
        <translation>Passer en revue les articles &amp;ouverts</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <comment>that people add to the program&apos;s lists</comment>
        <translation>&amp;Mots…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <comment>who changed what, and when</comment>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>The file of this corpus is gone. What was edited since then is lost when you close the window, unless you save a copy.</source>
        <translation>Le fichier de ce corpus n’existe plus. Ce qui a été modifié depuis est perdu à la fermeture de la fenêtre, sauf si vous enregistrez une copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>button: saves a copy of the corpus</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>Taux de chan&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <comment>the list of points where sources differ</comment>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>&amp;Only here</source>
        <comment>the list of points that one article alone states</comment>
        <translation>Ici &amp;seulement</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Search of the corpus</source>
        <translation>&amp;Recherche dans le corpus</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter les occurrences</translation>
    </message>
    <message>
        <source>-found.csv</source>
        <translation>-occurrences.csv</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Import by itself what comes into a folder</source>
        <translation>Importer automatiquement ce qui arrive dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Watch “%1”</source>
        <translation>&amp;Surveiller « %1 »</translation>
    </message>
    <message>
        <source>&amp;Propose stories…</source>
        <translation>&amp;Proposer des sujets…</translation>
    </message>
    <message>
        <source>Looks which articles in no story tell of one event</source>
        <translation>Cherche quels articles sans sujet racontent un même événement</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>Agree</source>
        <comment>heading: points on which sources…</comment>
        <translation>Concordent</translation>
    </message>
    <message>
        <source>Compatible</source>
        <comment>heading: points on which sources are…</comment>
        <translation>Compatibles</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>heading: points on which sources…</comment>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>One source</source>
        <comment>heading: points that one source states</comment>
        <translation>Source unique</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>Matrix of points and sources</source>
        <translation>Matrice des points et des sources</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>order of points</comment>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By verdict</source>
        <comment>order of points</comment>
        <translation>Par verdict</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <comment>order of points</comment>
        <translation>Par ordre d’apparition</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Ordre des points</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Grouper par média</translation>
    </message>
    <message>
        <source>Articles of one outlet stand together</source>
        <translation>Les articles d’un même média sont côte à côte</translation>
    </message>
    <message>
        <source>Heat view</source>
        <translation>Vue thermique</translation>
    </message>
    <message>
        <source>Small squares in the colours of the verdicts</source>
        <translation>De petits carrés aux couleurs des verdicts</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: opens a menu</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy, print or write the matrix to a file</source>
        <translation>Copier, imprimer ou écrire la matrice dans un fichier</translation>
    </message>
    <message>
        <source>Matrix · %1</source>
        <translation>Matrice · %1</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Choose a story: its points and sources are shown here as a table.</source>
        <translation>Choisissez un sujet&#xa0;: ses points et ses sources s’affichent ici en tableau.</translation>
    </message>
    <message>
        <source>This story has no articles yet.</source>
        <translation>Ce sujet n’a pas encore d’articles.</translation>
    </message>
    <message>
        <source>This story has no points yet. Tag figures, claims and names in its articles, or review what is suggested.</source>
        <translation>Ce sujet n’a pas encore de points. Balisez des chiffres, des affirmations et des noms dans ses articles, ou passez en revue les suggestions.</translation>
    </message>
    <message>
        <source>No point of this story has this verdict.</source>
        <translation>Aucun point de ce sujet n’a ce verdict.</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Aller à la preuve</translation>
    </message>
    <message>
        <source>Show in all articles</source>
        <translation>Montrer dans tous les articles</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPrinting</name>
    <message>
        <source>=  agree     ≈  compatible     ≠  differ     ·  one source     —  silent</source>
        <extracomment>below each page of the printed matrix; &quot;not read&quot; is what its cells say</extracomment>
        <translation>=  concordent     ≈  compatibles     ≠  divergent     ·  source unique     —  muet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Print the matrix</source>
        <translation>Imprimer la matrice</translation>
    </message>
</context>
<context>
    <name>ui::MatrixText</name>
    <message>
        <source>not read</source>
        <comment>in the cell of an article that has not been read to the end</comment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: whether the sources can all be right</comment>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>undefined</source>
        <comment>there is no such number</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analystes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of confidence</comment>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ui::MeasureWords</name>
    <message>
        <source>Krippendorff’s α, words</source>
        <translation>α de Krippendorff, mots</translation>
    </message>
    <message>
        <source>Krippendorff’s unitizing α</source>
        <translation>α de Krippendorff pour les passages</translation>
    </message>
    <message>
        <source>Fleiss’ κ, words</source>
        <translation>κ de Fleiss, mots</translation>
    </message>
    <message>
        <source>Cohen’s κ, words</source>
        <translation>κ de Cohen, mots</translation>
    </message>
    <message>
        <source>Same tags, words</source>
        <translation>Mêmes étiquettes, mots</translation>
    </message>
    <message>
        <source>F1, same spans</source>
        <translation>F1, mêmes passages</translation>
    </message>
    <message>
        <source>F1, overlapping spans</source>
        <translation>F1, passages qui se chevauchent</translation>
    </message>
    <message>
        <source>Whether analysts give each word the same tags, or none, beyond chance. 1 is perfect, 0 is chance.</source>
        <translation>Si les analystes donnent à chaque mot les mêmes étiquettes, ou aucune, au-delà du hasard. 1 est parfait, 0 est le hasard.</translation>
    </message>
    <message>
        <source>Whether analysts mark off the same stretches of text with the same tags, in characters (Krippendorff 1995, 2004). 1 is perfect, 0 is chance.</source>
        <translation>Si les analystes délimitent les mêmes portions de texte avec les mêmes étiquettes, en caractères (Krippendorff 1995, 2004). 1 est parfait, 0 est le hasard.</translation>
    </message>
    <message>
        <source>Whether all analysts give each word the same tags, beyond chance, in articles that all have tagged.</source>
        <translation>Si tous les analystes donnent à chaque mot les mêmes étiquettes, au-delà du hasard, dans les articles que tous ont étiquetés.</translation>
    </message>
    <message>
        <source>Whether two analysts give each word the same tags, beyond chance.</source>
        <translation>Si deux analystes donnent à chaque mot les mêmes étiquettes, au-delà du hasard.</translation>
    </message>
    <message>
        <source>The share of words that both gave the same tags or none. Not corrected for chance.</source>
        <translation>La part des mots auxquels les deux ont donné les mêmes étiquettes ou aucune. Non corrigée du hasard.</translation>
    </message>
    <message>
        <source>How many annotations are found with the other analyst: the same span and tag. Not corrected for chance.</source>
        <translation>Combien d’annotations se retrouvent chez l’autre analyste : même passage et même étiquette. Non corrigé du hasard.</translation>
    </message>
    <message>
        <source>How many annotations are found with the other analyst: the same tag on a span that overlaps. Not corrected for chance.</source>
        <translation>Combien d’annotations se retrouvent chez l’autre analyste : même étiquette sur un passage qui chevauche. Non corrigé du hasard.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge corpus</source>
        <translation>Fusionner un corpus</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Ours (kept)</source>
        <translation>La nôtre (gardée)</translation>
    </message>
    <message>
        <source>Theirs (tick to take it)</source>
        <translation>L’autre (cocher pour la prendre)</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Comparaison avec %1…</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 ne contient rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>From %1 would come:</source>
        <translation>De %1 viendraient :</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in both corpora in two versions:</source>
        <translation>
            <numerusform>%n élément existe en deux versions dans les deux corpus :</numerusform>
            <numerusform>%n éléments existent en deux versions dans les deux corpus :</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>Fusion de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) had two versions</source>
        <translation>
            <numerusform>%n élément avait deux versions</numerusform>
            <numerusform>%n éléments avaient deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was merged, as one step that can be undone:</source>
        <translation>%1 a été fusionné, en une étape qui peut être annulée :</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyst(s)</source>
        <translation>
            <numerusform>%n analyste</numerusform>
            <numerusform>%n analystes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about points</source>
        <translation>
            <numerusform>%n décision sur des points</numerusform>
            <numerusform>%n décisions sur des points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) turned down</source>
        <translation>
            <numerusform>%n suggestion rejetée</numerusform>
            <numerusform>%n suggestions rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %n article(s)</source>
        <translation>
            <numerusform>détails de %n article</numerusform>
            <numerusform>détails de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and annotation(s) are here already.</source>
        <translation>
            <numerusform>%n article ou annotation est déjà ici.</numerusform>
            <numerusform>%n articles et annotations sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own word(s)</source>
        <translation>
            <numerusform>%n mot ajouté au lexique</numerusform>
            <numerusform>%n mots ajoutés au lexique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of theirs were taken</source>
        <comment>of the things that had two</comment>
        <translation>
            <numerusform>%n de leurs versions a été reprise</numerusform>
            <numerusform>%n de leurs versions ont été reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n taux de change</numerusform>
            <numerusform>%n taux de change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Please enter a name.</source>
        <translation>Veuillez saisir un nom.</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>several notes</source>
        <comment>the annotations chosen have different notes</comment>
        <translation>plusieurs notes</translation>
    </message>
    <message>
        <source>no note</source>
        <comment>the notes of all chosen annotations are removed</comment>
        <translation>aucune note</translation>
    </message>
    <message numerus="yes">
        <source>Note for %n annotation(s):</source>
        <translation>
            <numerusform>Note pour %n annotation&#xa0;:</numerusform>
            <numerusform>Note pour %n annotations&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A note on “%1”:</source>
        <translation>Une note sur «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>note on %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>note sur %n annotation</numerusform>
            <numerusform>note sur %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>note sur «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceChooser</name>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) checked</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>%1 endroit coché sur %Ln</numerusform>
            <numerusform>%1 endroits cochés sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>Tag every same occurrence</source>
        <translation>Étiqueter toutes les occurrences identiques</translation>
    </message>
    <message>
        <source>Where “%1” stands again, to be tagged “%2”:</source>
        <comment>words and a tag</comment>
        <translation>Où «&#x202f;%1&#x202f;» figure encore, à étiqueter «&#x202f;%2&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Dans ce sujet</translation>
    </message>
    <message>
        <source>In the whole corpus</source>
        <translation>Dans tout le corpus</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>These words stand nowhere else.</source>
        <translation>Ces mots ne figurent nulle part ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” %Ln time(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>étiqueter «&#x202f;%1&#x202f;» %Ln fois</numerusform>
            <numerusform>étiqueter «&#x202f;%1&#x202f;» %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutletChart</name>
    <message>
        <source>Outlet against outlet</source>
        <translation>Média contre média</translation>
    </message>
    <message>
        <source>No two outlets state the same figure or claim yet: there is nothing to compare.</source>
        <translation>Aucune paire de médias n’énonce encore le même chiffre ou la même affirmation&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Of the figures and claims that both outlets state, the share on which they agree, and their number. Few points say little.</source>
        <translation>Des chiffres et affirmations que les deux médias énoncent, la part où ils concordent, et leur nombre. Peu de points disent peu.</translation>
    </message>
    <message>
        <source>Shown are the %1 outlets that share most points, of %2.</source>
        <translation>Sont montrés les %1 médias qui partagent le plus de points, sur %2.</translation>
    </message>
    <message>
        <source>%1 and %2 agree on %3 of %4 points.</source>
        <extracomment>%1 and %2 are outlets, %3 and %4 numbers</extracomment>
        <translation>%1 et %2 concordent sur %3 points sur %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a share in numbers: &quot;2 of 3&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>agree on 0%</source>
        <comment>left end of a scale</comment>
        <translation>accord sur 0%</translation>
    </message>
</context>
<context>
    <name>ui::PageHeading</name>
    <message>
        <source>Back to the articles (Escape)</source>
        <translation>Retour aux articles (Échap)</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Retour aux articles</translation>
    </message>
</context>
<context>
    <name>ui::Pane</name>
    <message>
        <source>No article is open here.

Open one from the corpus with a double click or Enter, or drop articles and files on this place.</source>
        <translation>Aucun article n’est ouvert ici.

Ouvrez-en un depuis le corpus d’un double clic ou avec Entrée, ou déposez ici des articles et des fichiers.</translation>
    </message>
    <message>
        <source>retag “%1”</source>
        <comment>name of an edit</comment>
        <translation>changer l’étiquette de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>name of an edit</comment>
        <translation>étiqueter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>move an edge of “%1”</source>
        <comment>name of an edit</comment>
        <translation>déplacer une borne de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>delete annotation “%1”</source>
        <comment>name of an edit</comment>
        <translation>supprimer l’annotation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>pin “%1” to “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a point&apos;s name</comment>
        <translation>rattacher «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>mark “%1” as read</source>
        <comment>name of an edit</comment>
        <translation>marquer «&#x202f;%1&#x202f;» comme lu</translation>
    </message>
    <message>
        <source>mark “%1” as unread</source>
        <comment>name of an edit</comment>
        <translation>marquer «&#x202f;%1&#x202f;» comme non lu</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme non l&amp;u</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Switch the reading &amp;aid</source>
        <translation>Activer ou désactiver l’&amp;aide à la lecture</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Fermer les au&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Tag with</source>
        <translation>É&amp;tiqueter avec</translation>
    </message>
    <message>
        <source>Change &amp;tag to</source>
        <translation>Rem&amp;placer l’étiquette par</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Tag every same &amp;occurrence…</source>
        <translation>Étiqueter toutes les &amp;occurrences identiques…</translation>
    </message>
    <message>
        <source>&amp;Pin to point</source>
        <translation>&amp;Rattacher au point</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>This corpus is empty.

Drop files here, or import what several sources wrote about one event.</source>
        <translation>Ce corpus est vide.

Déposez ici des fichiers ou importez ce que plusieurs sources ont écrit d’un même événement.</translation>
    </message>
</context>
<context>
    <name>ui::PaneHeader</name>
    <message>
        <source>Scroll with the other panes, by what they agree and differ on</source>
        <translation>Défiler avec les autres volets, selon ce sur quoi ils concordent et divergent</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>panes scroll together</comment>
        <translation>lié</translation>
    </message>
    <message>
        <source>What can be done with this article</source>
        <translation>Ce que l’on peut faire de cet article</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste as article</source>
        <translation>Coller comme article</translation>
    </message>
    <message>
        <source>Paste or type the article&apos;s text here.</source>
        <translation>Collez ou saisissez ici le texte de l’article.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Ajouter l’article</translation>
    </message>
    <message>
        <source>The corpus has an article with exactly this text already; it was not added again.</source>
        <translation>Le corpus contient déjà un article ayant exactement ce texte&#x202f;; il n’a pas été ajouté une seconde fois.</translation>
    </message>
</context>
<context>
    <name>ui::PointActions</name>
    <message>
        <source>Merge points</source>
        <translation>Fusionner les points</translation>
    </message>
    <message>
        <source>Split point…</source>
        <translation>Scinder le point…</translation>
    </message>
    <message>
        <source>Pin chosen annotation here</source>
        <translation>Rattacher ici l’annotation choisie</translation>
    </message>
    <message>
        <source>Rename point</source>
        <translation>Renommer le point</translation>
    </message>
    <message>
        <source>Reset name</source>
        <translation>Rétablir le nom</translation>
    </message>
    <message numerus="yes">
        <source>merge %n point(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>fusionner %n point</numerusform>
            <numerusform>fusionner %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>split “%1”</source>
        <comment>name of an edit</comment>
        <translation>scinder «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>pin “%1” to “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a point&apos;s name</comment>
        <translation>rattacher «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>reset the name of “%1”</source>
        <comment>name of an edit</comment>
        <translation>rétablir le nom de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>name a point “%1”</source>
        <comment>name of an edit</comment>
        <translation>nommer un point «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” have units that cannot be compared, so they cannot be one point.</source>
        <translation>« %1 » et « %2 » ont des unités qui ne se comparent pas ; ils ne peuvent pas être un même point.</translation>
    </message>
    <message>
        <source>The corpus is read-only.</source>
        <translation>Le corpus est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose two or more points of one kind to merge them.</source>
        <translation>Pour fusionner, choisissez au moins deux points d’un même type.</translation>
    </message>
    <message>
        <source>Choose one point with several annotations to split it.</source>
        <translation>Pour scinder, choisissez un point qui a plusieurs annotations.</translation>
    </message>
    <message>
        <source>Choose an annotation of this story, and another point of its kind to pin it to.</source>
        <translation>Choisissez une annotation de ce sujet et un autre point du même type auquel l’épingler.</translation>
    </message>
    <message>
        <source>Rate %1…</source>
        <comment>1 EUR = 1.08 USD</comment>
        <translation>Taux %1…</translation>
    </message>
    <message>
        <source>Enter a rate for %1/%2…</source>
        <comment>codes of currencies</comment>
        <translation>Entrer un taux pour %1/%2…</translation>
    </message>
</context>
<context>
    <name>ui::PointListModel</name>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
</context>
<context>
    <name>ui::PointListPanel</name>
    <message>
        <source>Points and who says what</source>
        <translation>Points, et qui dit quoi</translation>
    </message>
    <message>
        <source>On no point of this story do sources differ.</source>
        <translation>Sur aucun point de ce sujet les sources ne diffèrent.</translation>
    </message>
    <message>
        <source>This story has no such point.</source>
        <translation>Ce sujet n’a pas de tel point.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 – %4</source>
        <extracomment>%1 and %2 are numbers, %3 a point, %4 who says what: &quot;2 of 7: revenue – 3 say 17%, 1 says 16.9%&quot;.</extracomment>
        <translation>%1 sur %2 : %3 – %4</translation>
    </message>
</context>
<context>
    <name>ui::ProposeStoriesDialog</name>
    <message>
        <source>Propose stories</source>
        <translation>Proposer des sujets</translation>
    </message>
    <message>
        <source>Proposed stories</source>
        <translation>Sujets proposés</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Makes stories of those selected, with the ticked articles (Return)</source>
        <translation>Fait des sujets de ceux qui sont choisis, avec les articles cochés (Entrée)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Makes stories of all that is listed</source>
        <translation>Fait des sujets de tout ce qui est listé</translation>
    </message>
    <message>
        <source>&amp;Turn down</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Does not propose these again (Delete)</source>
        <translation>Ne les propose plus (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Makes one story of those selected</source>
        <translation>Fait un seul sujet de ceux qui sont choisis</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Makes a story of its own of the selected articles</source>
        <translation>Fait des articles choisis un sujet à part</translation>
    </message>
    <message>
        <source>Looking at the texts of all articles…</source>
        <translation>Examen des textes de tous les articles…</translation>
    </message>
    <message>
        <source>All articles are in a story.</source>
        <translation>Tous les articles appartiennent à un sujet.</translation>
    </message>
    <message>
        <source>Nothing is left to propose.</source>
        <translation>Il n’y a plus rien à proposer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed stories</source>
        <extracomment>%1 is a number of articles</extracomment>
        <translation>
            <numerusform>%Ln sujet proposé</numerusform>
            <numerusform>%Ln sujets proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story.</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>pour %1 de %Ln article sans sujet.</numerusform>
            <numerusform>pour %1 de %Ln articles sans sujet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the corpus are versions of another one.</source>
        <translation>
            <numerusform>%Ln article du corpus est une version d’un autre.</numerusform>
            <numerusform>%Ln articles du corpus sont des versions d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>accept story “%1”</source>
        <comment>name of an edit</comment>
        <translation>accepter le sujet « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>accept %Ln stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>accepter %Ln sujet</numerusform>
            <numerusform>accepter %Ln sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turn down %Ln proposed stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>refuser %Ln sujet proposé</numerusform>
            <numerusform>refuser %Ln sujets proposés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>heading: for which stories a rate holds</extracomment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Amounts in different currencies are compared only with a rate that you enter here. A story&apos;s own rate wins over one for all stories. Rates can be undone.</source>
        <translation>Des montants en monnaies différentes ne sont comparés qu’avec un taux que vous entrez ici. Le taux propre à un sujet l’emporte sur celui de tous les sujets. Les taux peuvent être annulés.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>Currency that is converted</source>
        <translation>Monnaie qui est convertie</translation>
    </message>
    <message>
        <source>Currency that it is told in</source>
        <translation>Monnaie dans laquelle elle est exprimée</translation>
    </message>
    <message>
        <source>What one of the first is worth in the second</source>
        <translation>Ce qu’une unité de la première vaut dans la seconde</translation>
    </message>
    <message>
        <source>For instance: ECB, 3 May 2025</source>
        <translation>Par exemple : BCE, 3 mai 2025</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>R&amp;ate:</source>
        <translation>&amp;Taux :</translation>
    </message>
    <message>
        <source>&amp;Holds for:</source>
        <extracomment>for which stories a rate holds</extracomment>
        <translation>&amp;Vaut pour :</translation>
    </message>
    <message>
        <source>&amp;Comes from:</source>
        <extracomment>of an exchange rate</extracomment>
        <translation>Vient &amp;de :</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>enter rate %1</source>
        <comment>what undo names</comment>
        <translation>entrer le taux %1</translation>
    </message>
    <message>
        <source>change rate to %1</source>
        <comment>what undo names</comment>
        <translation>changer le taux en %1</translation>
    </message>
    <message>
        <source>remove rate of %1/%2</source>
        <comment>what undo names; codes of currencies</comment>
        <translation>retirer le taux %1/%2</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>ui::ReviewBar</name>
    <message>
        <source>Review of suggestions</source>
        <translation>Revue des suggestions</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <extracomment>a button and its key</extracomment>
        <translation>Accepter  A</translation>
    </message>
    <message>
        <source>Accept this suggestion (A or Enter)</source>
        <translation>Accepter cette suggestion (A ou Entrée)</translation>
    </message>
    <message>
        <source>All the same  Shift+A</source>
        <translation>Tous les mêmes  Maj+A</translation>
    </message>
    <message>
        <source>Accept all suggestions that say the same (Shift+A)</source>
        <translation>Accepter toutes les suggestions qui disent la même chose (Maj+A)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Modifier  E</translation>
    </message>
    <message>
        <source>Edit the value, then accept (E)</source>
        <translation>Modifier la valeur, puis accepter (E)</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Refuser  R</translation>
    </message>
    <message>
        <source>Turn this suggestion down (R or Delete)</source>
        <translation>Refuser cette suggestion (R ou Suppr)</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>Passer  S</translation>
    </message>
    <message>
        <source>Leave this suggestion undecided (S or Right)</source>
        <translation>Laisser cette suggestion en suspens (S ou Droite)</translation>
    </message>
    <message>
        <source>Back  B</source>
        <translation>Retour  B</translation>
    </message>
    <message>
        <source>Return to the suggestion before and undo what was decided (B or Left)</source>
        <translation>Revenir à la suggestion précédente et annuler la décision (B ou Gauche)</translation>
    </message>
    <message>
        <source>End the review (Esc)</source>
        <translation>Terminer la revue (Échap)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure a suggestion must be to be shown</source>
        <translation>Certitude nécessaire pour qu’une suggestion soit montrée</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Il ne reste aucune suggestion ici.</translation>
    </message>
    <message>
        <source>“%1”  →  %2</source>
        <extracomment>%1 are words of an article, %2 what they are understood as</extracomment>
        <translation>« %1 »  →  %2</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how probable it is that the suggestion is right</extracomment>
        <translation>sûr à %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left in this article</source>
        <translation>
            <numerusform>%Ln restante dans cet article</numerusform>
            <numerusform>%Ln restantes dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>article %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>suggestions left</comment>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln in all</source>
        <comment>suggestions left; more are being counted</comment>
        <translation>
            <numerusform>au moins %Ln en tout</numerusform>
            <numerusform>au moins %Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>sure from </source>
        <extracomment>of a number field: suggestions are shown from this probability on, such as &quot;sure from 50 %&quot;</extracomment>
        <translation>sûr dès </translation>
    </message>
    <message>
        <source>All the same: %1 %; Esc cancels</source>
        <extracomment>%1 is a share in per cent; all suggestions that say the same are looked for and accepted</extracomment>
        <translation>Tous les mêmes : %1 % ; Échap annule</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>what stands before the words that were found</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the words that were found</comment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>After</source>
        <comment>what stands after the words that were found</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Recherches</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <comment>what was found</comment>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>what was found</comment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, NEAR(jobs cut, 5), source:…, tag:…, value:&gt;1e6</source>
        <translation>Mots, &quot;une suite de mots&quot;, NEAR(jobs cut, 5), source:…, tag:…, value:&gt;1e6</translation>
    </message>
    <message>
        <source>What to look for in the corpus</source>
        <translation>Ce qu’il faut chercher dans le corpus</translation>
    </message>
    <message>
        <source>Searches that were kept, and the last ones</source>
        <translation>Recherches gardées et les dernières</translation>
    </message>
    <message>
        <source>Tags what was found, after showing every place</source>
        <translation>Étiquette les occurrences, après les avoir toutes montrées</translation>
    </message>
    <message>
        <source>Writes what was found to a CSV or JSON file</source>
        <translation>Écrit les occurrences dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>how many hits a search has, in how many articles</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>after “in”</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <comment>a count of hits</comment>
        <translation>%1, recherche en cours…</translation>
    </message>
    <message>
        <source>%1; the first %L2 are shown</source>
        <comment>a count of hits</comment>
        <translation>%1 ; les %L2 premières sont montrées</translation>
    </message>
    <message>
        <source>Look for words in all articles, or for what annotations say. Side by side, all have to be there; OR, a hyphen for “without”, job* for a start, /…/ for a regular expression; fields such as source:, date:2025-07, stance:denies, value:&gt;1e6.</source>
        <translation>Cherchez des mots dans tous les articles, ou ce que disent les annotations. Côte à côte, tous doivent s’y trouver ; OR, un trait d’union pour « sans », job* pour un début, /…/ pour une expression rationnelle ; des champs comme source:, date:2025-07, stance:denies, value:&gt;1e6.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Garder cette recherche</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>searches</comment>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>searches</comment>
        <translation>Dernières</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Colour figures, quotations and signal words in new panes</source>
        <translation>&amp;Colorer les chiffres, les citations et les mots révélateurs dans les nouveaux volets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language of the program</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> px</source>
        <comment>unit of a font size, after the number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>The unit brought in USD 29.3 billion in the first quarter.</source>
        <translation>La division a rapporté 29,3 milliards USD au premier trimestre.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue s’applique à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ouleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reading font:</source>
        <translation>&amp;Police de lecture&#xa0;:</translation>
    </message>
    <message>
        <source>Reading aid:</source>
        <translation>Aide à la lecture&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Analyst:</source>
        <translation>&amp;Analyste&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::SharedWording</name>
    <message>
        <source>In the same words: %1</source>
        <extracomment>a tooltip on words of an article; %1 are names of sources</extracomment>
        <translation>Dans les mêmes mots : %1</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Split point</source>
        <translation>Scinder le point</translation>
    </message>
    <message>
        <source>Check what is not about “%1”. It becomes a point of its own.</source>
        <translation>Cochez ce qui ne concerne pas «&#x202f;%1&#x202f;». Cela deviendra un point à part.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
</context>
<context>
    <name>ui::StanceChart</name>
    <message>
        <source>Stances by outlet over time</source>
        <translation>Positions des médias au fil du temps</translation>
    </message>
    <message>
        <source>No article with a date makes a claim in its own voice.</source>
        <translation>Aucun article daté n’affirme rien de sa propre voix.</translation>
    </message>
    <message>
        <source>No article with a date has a claim: there are no stances to show.</source>
        <translation>Aucun article daté ne contient d’affirmation&#xa0;: il n’y a pas de positions à montrer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) by month of publication.</source>
        <translation>
            <numerusform>%Ln affirmation par mois de publication.</numerusform>
            <numerusform>%Ln affirmations par mois de publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) by day of publication.</source>
        <translation>
            <numerusform>%Ln affirmation par jour de publication.</numerusform>
            <numerusform>%Ln affirmations par jour de publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outlet’s claims are those of its articles and of whom they quote.</source>
        <translation>Les affirmations d’un média sont celles de ses articles et de ceux qu’ils citent.</translation>
    </message>
    <message>
        <source>Shown are the %1 outlets with most claims, of %2.</source>
        <translation>Sont montrés les %1 médias qui ont le plus d’affirmations, sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in articles without a date are left out.</source>
        <translation>
            <numerusform>%Ln affirmation d’articles sans date est omise.</numerusform>
            <numerusform>%Ln affirmations d’articles sans date sont omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>○ Read only</source>
        <comment>state of the corpus</comment>
        <translation>○ Lecture seule</translation>
    </message>
    <message>
        <source>● Saved</source>
        <comment>state of the corpus</comment>
        <translation>● Enregistré</translation>
    </message>
    <message>
        <source>Every change is written to the corpus at once.</source>
        <translation>Chaque modification est aussitôt écrite dans le corpus.</translation>
    </message>
    <message>
        <source>Analyst: %1</source>
        <translation>Analyste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to change who tags</source>
        <translation>Cliquer pour changer d’analyste</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>file name, then counts: &quot;aws.variorum · 3 articles · 1,339 annotations&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ¶%2 · chars %3–%4</source>
        <extracomment>where an annotation stands: source, paragraph sign and number, first and last character</extracomment>
        <translation>%1 · ¶%2 · car. %3–%4</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>○ File is gone</source>
        <comment>state of the corpus</comment>
        <translation>○ Fichier disparu</translation>
    </message>
    <message>
        <source>The corpus was deleted, moved or replaced while it was open. Save a copy to keep your work.</source>
        <translation>Le corpus a été supprimé, déplacé ou remplacé pendant qu’il était ouvert. Enregistrez une copie pour garder votre travail.</translation>
    </message>
</context>
<context>
    <name>ui::StoryBox</name>
    <message>
        <source>In no story</source>
        <translation>Sans sujet</translation>
    </message>
</context>
<context>
    <name>ui::StoryProposalModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a version of that of %1</source>
        <extracomment>%1 is a newspaper</extracomment>
        <translation>une version de celui de %1</translation>
    </message>
    <message>
        <source>These articles would come to the story “%1”.</source>
        <translation>Ces articles rejoindraient le sujet « %1 ».</translation>
    </message>
    <message>
        <source>A new story. F2 changes its name.</source>
        <translation>Un nouveau sujet. F2 change son nom.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <extracomment>a proposal: articles join a story that is there</extracomment>
        <translation>Vers « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Story and articles</source>
        <translation>Sujet et articles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>heading: how similar an article is to the others</comment>
        <translation>Similaire</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading: words that articles share</comment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::StoryReport</name>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionCount</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>on a button, behind a sign for suggestions</extracomment>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>ui::TagBar</name>
    <message>
        <source>+ Tag…</source>
        <translation>+ Étiquette…</translation>
    </message>
    <message>
        <source>Add a tag to the codebook</source>
        <translation>Ajouter une étiquette à la grille de codage</translation>
    </message>
    <message>
        <source>Tag the selected words with “%1”; double click: tag every selection until the next click</source>
        <translation>Étiqueter les mots sélectionnés «&#x202f;%1&#x202f;»&#x202f;; double clic&#xa0;: étiqueter chaque sélection jusqu’au clic suivant</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: more tags</comment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ui::TagDeletionDialog</name>
    <message>
        <source>delete tag “%1”</source>
        <translation>supprimer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln annotation(s). What becomes of them?</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %Ln annotation. Que devient-elle&#x202f;?</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %Ln annotations. Que deviennent-elles&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln annotation(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln annotation</numerusform>
            <numerusform>&amp;Supprimer %Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give them to “%1”</source>
        <translation>Les &amp;donner à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Give them to the tag above (there is none)</source>
        <translation>Les donner à l’étiquette du dessus (il n’y en a pas)</translation>
    </message>
    <message>
        <source>Tags inside it move one level up. All of this can be undone in one step.</source>
        <translation>Les étiquettes qu’elle contient montent d’un niveau. Tout cela peut être annulé en une seule fois.</translation>
    </message>
    <message>
        <source>What becomes of the annotations of “%1”?</source>
        <translation>Que deviennent les annotations de « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Remove its annotations</source>
        <translation>&amp;Supprimer ses annotations</translation>
    </message>
</context>
<context>
    <name>ui::TagHitsDialog</name>
    <message>
        <source>Tag what was found</source>
        <translation>Étiqueter les occurrences</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Étiqueter &amp;avec</translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) found by “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>étiqueter %Ln endroit trouvé par « %1 »</numerusform>
            <numerusform>étiqueter %Ln endroits trouvés par « %1 »</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaggedArticleModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message>
        <source>Set value</source>
        <translation>Définir la valeur</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n annotation(s):</source>
        <translation>
            <numerusform>Valeur de %n annotation&#xa0;:</numerusform>
            <numerusform>Valeur de %n annotations&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValueWords</name>
    <message>
        <source>article’s voice</source>
        <extracomment>Who says it: nobody is quoted, the article says so itself.</extracomment>
        <translation>voix de l’article</translation>
    </message>
    <message>
        <source>no amount</source>
        <extracomment>in place of a figure&apos;s value: its words say none</extracomment>
        <translation>sans quantité</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>in place of a value: nobody said yet what is named</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no stance</source>
        <extracomment>in place of a value: nobody said yet what is claimed</extracomment>
        <translation>sans position</translation>
    </message>
</context>
<context>
    <name>ui::VerdictChart</name>
    <message>
        <source>Verdicts by story</source>
        <translation>Verdicts par sujet</translation>
    </message>
    <message>
        <source>No story has points yet: there are no verdicts to count.</source>
        <translation>Aucun sujet n’a encore de points&#xa0;: il n’y a pas de verdicts à compter.</translation>
    </message>
    <message>
        <source>Points of each verdict. Shown are the %1 stories with most points, of %2.</source>
        <translation>Points de chaque verdict. Sont montrés les %1 sujets qui ont le plus de points, sur %2.</translation>
    </message>
    <message>
        <source>Points of each verdict, in every story that has points.</source>
        <translation>Points de chaque verdict, dans chaque sujet qui a des points.</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of a chart&apos;s axis: their number</comment>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>ui::WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Importing new files…</source>
        <translation>Importation des nouveaux fichiers…</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a folder, before what came from it</comment>
        <translation>%1 :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <translation>
            <numerusform>%Ln problème : %1</numerusform>
            <numerusform>%Ln problèmes : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WordsDialog</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Attribution verbs</source>
        <translation>Verbes d’attribution</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Atténuations</translation>
    </message>
    <message>
        <source>AI terms</source>
        <translation>Termes de l’IA</translation>
    </message>
    <message>
        <source>Job-loss terms</source>
        <translation>Termes de suppression d’emplois</translation>
    </message>
    <message>
        <source>Words for people who are counted</source>
        <translation>Mots pour les personnes comptées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words that you add here are understood like those that the program knows: suggestions look for them, and the reading aid colours them. Words of the corpus can be undone.</source>
        <translation>Les mots que vous ajoutez ici sont compris comme ceux que le programme connaît : les suggestions les recherchent et l’aide à la lecture les colore. Pour les mots du corpus, tout peut être annulé.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>This corpus</source>
        <translation>Ce corpus</translation>
    </message>
    <message>
        <source>All corpora that I open</source>
        <translation>Tous les corpus que j’ouvre</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Un mot ou une expression</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Mots ajoutés</translation>
    </message>
    <message>
        <source>Known without them</source>
        <translation>Connus sans eux</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <extracomment>for which corpora words are added</extracomment>
        <translation>&amp;Pour :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) known without them:</source>
        <translation>
            <numerusform>%Ln mot connu sans eux :</numerusform>
            <numerusform>%Ln mots connus sans eux :</numerusform>
        </translation>
    </message>
    <message>
        <source>add word “%1”</source>
        <extracomment>what undo names</extracomment>
        <translation>ajouter le mot « %1 »</translation>
    </message>
    <message>
        <source>remove word “%1”</source>
        <extracomment>what undo names</extracomment>
        <translation>retirer le mot « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln word(s)</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>retirer %Ln mot</numerusform>
            <numerusform>retirer %Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace::ArticleEdits</name>
    <message>
        <source>A story needs a name.</source>
        <translation>Un sujet doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a story “%1” already.</source>
        <translation>Il y a déjà un sujet «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>workspace::BulkEdit</name>
    <message>
        <source>A large edit is under way, so nothing else can be changed right now. Wait until it is done, or cancel it.</source>
        <translation>Une grande modification est en cours : rien d’autre ne peut être modifié pour l’instant. Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>workspace::CodebookEdits</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Il y a déjà une étiquette «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The key %1 is already taken by the tag “%2”.</source>
        <extracomment>%1 is a key on the keyboard, %2 the name of a tag</extracomment>
        <translation>La touche %1 est déjà prise par l’étiquette «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be put inside itself.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» ne peut pas être placée à l’intérieur d’elle-même.</translation>
    </message>
    <message>
        <source>The tag “%1” has no tag above it that could take its annotations.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» n’a au-dessus d’elle aucune étiquette qui puisse prendre ses annotations.</translation>
    </message>
    <message>
        <source>There is no such tag any more.</source>
        <translation>Cette étiquette n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for: write a word, or a few.</source>
        <extracomment>%1 is what a person wrote in place of a word or phrase</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être cherché&#x202f;: écrivez un mot ou quelques-uns.</translation>
    </message>
    <message>
        <source>Name the cause that these words mean.</source>
        <translation>Nommez la cause que désignent ces mots.</translation>
    </message>
    <message>
        <source>A cause has a name of one line and at most %1 words.</source>
        <translation>Une cause a un nom d’une ligne et au plus %1 mots.</translation>
    </message>
</context>
<context>
    <name>workspace::Comparison</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>There is no article to compare.</source>
        <translation>Il n’y a aucun article à comparer.</translation>
    </message>
</context>
<context>
    <name>workspace::CorpusOverview</name>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Le comptage a été annulé.</translation>
    </message>
</context>
<context>
    <name>workspace::Exporting</name>
    <message>
        <source>The annotations could not be written whole; is the disk full?</source>
        <translation>Les annotations n’ont pas pu être écrites en entier&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” could not be written; is there room, and may you write there?</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;; y a-t-il assez de place, et avez-vous le droit d’écrire à cet endroit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>workspace::Importing</name>
    <message>
        <source>There is no article “%1” to attach annotations to.</source>
        <translation>Il n’y a pas d’article «&#x202f;%1&#x202f;» auquel attacher des annotations.</translation>
    </message>
    <message>
        <source>“%1” does not stand in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The tag “%1” has another kind here, so the values of its rows were left out.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» est ici d’un autre genre&#x202f;; les valeurs de ses lignes ont donc été ignorées.</translation>
    </message>
    <message numerus="yes">
        <source>import %n article(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>importer %n article</numerusform>
            <numerusform>importer %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n annotation(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>importer %n annotation</numerusform>
            <numerusform>importer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article “%1”, and its rows fit several others.</source>
        <translation>Il n’y a pas d’article « %1 », et ses lignes conviennent à plusieurs autres.</translation>
    </message>
</context>
<context>
    <name>workspace::LongEdit</name>
    <message>
        <source>It was undone before it was finished.</source>
        <translation>L’opération a été annulée avant d’être terminée.</translation>
    </message>
</context>
<context>
    <name>workspace::Merging</name>
    <message numerus="yes">
        <source>The article “%1” has another text there; %n annotation(s) of it are left out.</source>
        <translation>
            <numerusform>L’article « %1 » a là-bas un autre texte ; %n annotation de celui-ci est laissée de côté.</numerusform>
            <numerusform>L’article « %1 » a là-bas un autre texte ; %n annotations de celui-ci sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same point</source>
        <comment>what an analyst decided of two annotations</comment>
        <translation>le même point</translation>
    </message>
    <message>
        <source>different points</source>
        <comment>what an analyst decided of two annotations</comment>
        <translation>des points différents</translation>
    </message>
    <message>
        <source>merge corpus “%1”</source>
        <extracomment>the name of an edit; %1 is a file&apos;s name</extracomment>
        <translation>fusionner le corpus « %1 »</translation>
    </message>
    <message>
        <source>“%1” is the very corpus that it would be merged into.</source>
        <translation>« %1 » est le corpus même dans lequel il serait fusionné.</translation>
    </message>
    <message>
        <source>Another corpus is being merged into this one; nothing can be edited until that is done.</source>
        <translation>Un autre corpus est en cours de fusion dans celui-ci ; rien ne peut être modifié avant la fin.</translation>
    </message>
    <message>
        <source>The tag “%1” has another kind here, so theirs comes as “%2”.</source>
        <translation>L’étiquette « %1 » est ici d’un autre genre ; l’autre vient donc sous le nom « %2 ».</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Something else is changing this corpus. Merge the other one when that is done; nothing was changed.</source>
        <translation>Ce corpus est en cours de modification. Fusionnez l’autre ensuite ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>workspace::RateEdits</name>
    <message>
        <source>A rate needs two currencies.</source>
        <translation>Un taux a besoin de deux monnaies.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; a code such as EUR always is.</source>
        <translation>« %1 » n’est pas une monnaie connue ici ; un code comme EUR l’est toujours.</translation>
    </message>
    <message>
        <source>A rate needs two different currencies.</source>
        <translation>Un taux a besoin de deux monnaies différentes.</translation>
    </message>
    <message>
        <source>A rate must be a number above zero.</source>
        <translation>Un taux doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>There is a rate for these currencies already: %1.</source>
        <translation>Il y a déjà un taux pour ces monnaies : %1.</translation>
    </message>
</context>
<context>
    <name>workspace::Review</name>
    <message>
        <source>accept “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>accepter « %1 »</translation>
    </message>
    <message>
        <source>accept all like “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>accepter tout ce qui est comme « %1 »</translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>refuser « %1 »</translation>
    </message>
</context>
<context>
    <name>workspace::SampleCorpus</name>
    <message>
        <source>Line %1 of “%2” is not a JSON object.</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” does not stand in the article so often.</source>
        <translation>Ligne %1 de «&#x202f;%2&#x202f;»&#xa0;: «&#x202f;%3&#x202f;» ne figure pas autant de fois dans l’article.</translation>
    </message>
    <message>
        <source>The sample is not whole: “%1” is missing.</source>
        <translation>L’exemple est incomplet&#xa0;: «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The sample is not whole: “%1” names no story.</source>
        <translation>L’exemple est incomplet&#xa0;: «&#x202f;%1&#x202f;» ne nomme aucun sujet.</translation>
    </message>
    <message>
        <source>“%1” does not hold one article.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas exactement un article.</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>the name of an edit</comment>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>workspace::StoryProposing</name>
    <message>
        <source>The search for stories was cancelled.</source>
        <translation>La recherche de sujets a été annulée.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>workspace::WordEdits</name>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>« %1 » est déjà dans cette liste.</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>analyst “%1”</source>
        <extracomment>who edits from now on, as an entry in the history; %1 is a person&apos;s name</extracomment>
        <translation>analyste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>an entry in the history: how far articles were read</extracomment>
        <translation>lecture</translation>
    </message>
</context>
</TS>
