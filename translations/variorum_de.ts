<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ArticleWords</name>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format as of QDate: 14 Jul 2025</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <comment>the length of an article</comment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an article&apos;s title in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>a quotation, and in parentheses where it stands</extracomment>
        <translation>„%1“ (%2)</translation>
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
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the same value</source>
        <translation>derselbe Wert</translation>
    </message>
    <message>
        <source>values that can both be right</source>
        <translation>Werte, die beide stimmen können</translation>
    </message>
    <message>
        <source>the same kind of unit</source>
        <translation>dieselbe Art von Einheit</translation>
    </message>
    <message>
        <source>both say by how much it moved</source>
        <translation>beide sagen, um wie viel es sich bewegt hat</translation>
    </message>
    <message>
        <source>both say how much it was before</source>
        <translation>beide sagen, wie viel es vorher war</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>dieselbe Einheit</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>dieselbe Zeit</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>%1 and %2 are forms of one name</source>
        <comment>two names</comment>
        <translation>%1 und %2 sind Formen eines Namens</translation>
    </message>
    <message>
        <source>the same speaker</source>
        <translation>derselbe Sprecher</translation>
    </message>
    <message>
        <source>the same cause</source>
        <translation>dieselbe Ursache</translation>
    </message>
    <message>
        <source>the same effect</source>
        <translation>dieselbe Wirkung</translation>
    </message>
    <message>
        <source>an analyst says so</source>
        <translation>ein Analyst hat es so entschieden</translation>
    </message>
    <message>
        <source>an analyst keeps them apart</source>
        <translation>ein Analyst hält sie getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n say %1</source>
        <extracomment>Of articles; %1 is a value: &quot;3 say 17%&quot;.</extracomment>
        <translation>
            <numerusform>%n sagt %1</numerusform>
            <numerusform>%n sagen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 corrected %2 to %3</source>
        <extracomment>%1 is a source, %2 and %3 are values.</extracomment>
        <translation>%1 hat %2 zu %3 berichtigt</translation>
    </message>
    <message>
        <source>an analyst took these words for the same elsewhere</source>
        <translation>ein Analyst hat diese Wörter anderswo gleichgesetzt</translation>
    </message>
    <message>
        <source>an analyst keeps these words apart elsewhere</source>
        <translation>ein Analyst hält diese Wörter anderswo auseinander</translation>
    </message>
</context>
<context>
    <name>agreement::Reliability</name>
    <message>
        <source>There is only one part of text, so nothing tells how sure the value is.</source>
        <translation>Es gibt nur einen Textteil, daher zeigt nichts, wie sicher der Wert ist.</translation>
    </message>
    <message>
        <source>There is too little to draw samples from: many of them have no value.</source>
        <translation>Es gibt zu wenig, um Stichproben zu ziehen: Viele davon haben keinen Wert.</translation>
    </message>
    <message>
        <source>There is nothing that two analysts have given a value.</source>
        <translation>Es gibt nichts, dem zwei Analysten einen Wert gegeben haben.</translation>
    </message>
    <message>
        <source>All values are the same, so agreement cannot be told from agreement by chance.</source>
        <translation>Alle Werte sind gleich, daher lässt sich Übereinstimmung nicht von zufälliger unterscheiden.</translation>
    </message>
    <message>
        <source>This compares two analysts, neither more nor fewer.</source>
        <translation>Dies vergleicht zwei Analysten, nicht mehr und nicht weniger.</translation>
    </message>
    <message>
        <source>There is nothing that all analysts have given a value.</source>
        <translation>Es gibt nichts, dem alle Analysten einen Wert gegeben haben.</translation>
    </message>
    <message>
        <source>There is no span to compare with.</source>
        <translation>Es gibt keine Spanne zum Vergleichen.</translation>
    </message>
    <message>
        <source>There are not two analysts to compare.</source>
        <translation>Es gibt keine zwei Analysten zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody has marked anything, so there is nothing to agree on.</source>
        <translation>Niemand hat etwas markiert, daher gibt es nichts, worin man übereinstimmen könnte.</translation>
    </message>
</context>
<context>
    <name>base::Csv</name>
    <message>
        <source>The table could be read only up to row %1: %2.</source>
        <translation>Die Tabelle ließ sich nur bis Zeile %1 lesen: %2.</translation>
    </message>
    <message>
        <source>Row %1 is too long for a row of a table.</source>
        <translation>Zeile %1 ist zu lang für eine Zeile einer Tabelle.</translation>
    </message>
    <message>
        <source>Row %1 is not text: it holds a zero byte.</source>
        <translation>Zeile %1 ist kein Text: Sie enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1 is never closed.</source>
        <translation>Das Anführungszeichen, das sich in Zeile %1 öffnet, wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>cli::AgreeCommand</name>
    <message>
        <source>The agreement could not be written whole.</source>
        <translation>Die Übereinstimmung konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Shows where the sources of a story agree, and where they differ.</source>
        <translation>Zeigt, worin die Quellen einer Story sich einig sind und worin sie sich widersprechen.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Das Format: text, csv oder json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Schreibt in &lt;Datei&gt; statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Es gibt kein Format „%1“; möglich sind text, csv und json.</translation>
    </message>
    <message>
        <source>“%1” has no story “%2”; there is: %3</source>
        <translation>„%1“ hat keine Story „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>The story &lt;name&gt;; the first one when left out.</source>
        <translation>Die Story &lt;name&gt;; ohne Angabe die erste.</translation>
    </message>
    <message>
        <source>“%1” has no articles.</source>
        <translation>„%1“ hat keine Artikel.</translation>
    </message>
    <message>
        <source>This is the first of several stories; choose another with --story: %1</source>
        <translation>Dies ist die erste von mehreren Storys; eine andere wählt --story: %1</translation>
    </message>
    <message>
        <source>The articles of “%1” are in no story, and only those of one story are compared. Name a story when you import them: import CORPUS FILE... --story NAME</source>
        <translation>Die Artikel von „%1“ gehören zu keiner Story, und verglichen wird nur innerhalb einer Story. Nennen Sie beim Importieren eine: import KORPUS DATEI... --story NAME</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Verifies the whole file: offsets, quotes, references, index.</source>
        <translation>Prüft die ganze Datei: Positionen, Zitate, Verweise, Index.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>„%1“ ist fehlerfrei.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Usage: %1 COMMAND [ARGUMENTS]</source>
        <extracomment>how a command line is written; COMMAND stands for one of the words below</extracomment>
        <translation>Aufruf: %1 BEFEHL [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Works on Variorum corpora without a window.</source>
        <translation>Arbeitet ohne Fenster mit Variorum-Korpora.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells what a command takes.</source>
        <translation>„%1 BEFEHL --help“ sagt, was ein Befehl annimmt.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>“%1” needs more arguments.</source>
        <translation>„%1“ braucht mehr Argumente.</translation>
    </message>
    <message>
        <source>“%1” takes no argument “%2”.</source>
        <translation>„%1“ nimmt kein Argument „%2“ an.</translation>
    </message>
    <message>
        <source>“%1 --help” tells what there is.</source>
        <translation>„%1 --help“ sagt, was es gibt.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::CompareCommand</name>
    <message>
        <source>Shows where files agree that cover one story, without a corpus.</source>
        <translation>Zeigt, worin Dateien zu einer Story übereinstimmen, ohne Korpus.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>The articles: files that end in %1.</source>
        <translation>Die Artikel: Dateien mit den Endungen %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Writes all annotations, one row each.</source>
        <translation>Schreibt alle Annotationen, eine je Zeile.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>The format: csv.</source>
        <translation>Das Format: csv.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Schreibt in &lt;Datei&gt; statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Leaves text that a spreadsheet would run as a formula as it is.</source>
        <translation>Lässt Text, den eine Tabellenkalkulation als Formel ausführen würde, wie er ist.</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark, which Excel needs to see UTF-8.</source>
        <translation>Beginnt mit einer Byte-Reihenfolge-Markierung, an der Excel UTF-8 erkennt.</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be csv.</source>
        <translation>Es gibt kein Format „%1“; möglich ist csv.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Das Format „%1“ gibt es nicht; möglich sind text, csv und json.</translation>
    </message>
    <message>
        <source>There is no order “%1”; it can be found, left or right.</source>
        <translation>Die Reihenfolge „%1“ gibt es nicht; möglich sind found, left und right.</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>„%1“ ist keine Anzahl von Treffern.</translation>
    </message>
    <message>
        <source>Finds words, and what annotations say, with what stands around them.</source>
        <translation>Findet Wörter und was Annotationen sagen, mit dem, was darum herum steht.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>What to look for: words, &quot;a phrase&quot;, start*, NEAR(words here, 5), AND, OR, NOT, /a regular expression/, and fields: %1.</source>
        <translation>Wonach gesucht wird: Wörter, &quot;eine Wortfolge&quot;, Anfang*, NEAR(Wörter hier, 5), AND, OR, NOT, /ein regulärer Ausdruck/ und Felder: %1.</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Das Format: text, csv oder json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The order: found, left or right of what was found.</source>
        <translation>Die Reihenfolge: found (wie gefunden), left oder right (nach dem, was links oder rechts vom Fund steht).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Ends after so many hits.</source>
        <translation>Endet nach so vielen Treffern.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Schreibt in die &lt;Datei&gt; statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Leaves text that a spreadsheet would run as a formula as it is.</source>
        <translation>Lässt Text, den eine Tabellenkalkulation als Formel ausführen würde, wie er ist.</translation>
    </message>
    <message>
        <source>Starts with a byte-order mark, which Excel needs to see UTF-8.</source>
        <translation>Beginnt mit einer Bytereihenfolge-Marke, die Excel braucht, um UTF-8 zu erkennen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n Annotation hinzugefügt.</numerusform>
            <numerusform>%n Annotationen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the corpus already.</source>
        <comment>articles and annotations</comment>
        <translation>
            <numerusform>%n war bereits im Korpus.</numerusform>
            <numerusform>%n waren bereits im Korpus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>Puts the articles into the story &lt;name&gt;.</source>
        <translation>Legt die Artikel in die Story &lt;Name&gt;.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The source of articles that do not name their own.</source>
        <translation>Die Quelle der Artikel, die ihre eigene nicht nennen.</translation>
    </message>
    <message>
        <source>There is no file in these folders that can be read.</source>
        <translation>In diesen Ordnern gibt es keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept %2, not %3</source>
        <comment>two versions of the same thing in two corpora</comment>
        <translation>%1: %2 behalten, nicht %3</translation>
    </message>
    <message numerus="yes">
        <source>%n differed and were kept as they are here.</source>
        <comment>things that two corpora have in two versions</comment>
        <translation>
            <numerusform>%n wich ab und blieb, wie es hier ist.</numerusform>
            <numerusform>%n wichen ab und blieben, wie sie hier sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Adds articles and annotations from files, folders and other corpora; makes the corpus if there is none.</source>
        <translation>Fügt Artikel und Annotationen aus Dateien, Ordnern und anderen Korpora hinzu; legt das Korpus an, wenn es keines gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of annotations were left out.</source>
        <translation>
            <numerusform>%n Zeile mit einer Annotation wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit Annotationen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files and folders: articles, in files that end in %1; annotations as “export” writes them; other corpora, which are merged into this one.</source>
        <translation>Dateien und Ordner: Artikel, in Dateien mit den Endungen %1; Annotationen, wie „export“ sie schreibt; andere Korpora, die in dieses aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>cli::SampleCommand</name>
    <message>
        <source>Makes a fresh sample corpus.</source>
        <translation>Legt ein neues Beispielkorpus an.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist.</source>
        <translation>Die anzulegende Datei; es darf sie noch nicht geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::StoriesCommand</name>
    <message numerus="yes">
        <source>accept %Ln proposed stories</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>%Ln vorgeschlagene Story übernehmen</numerusform>
            <numerusform>%Ln vorgeschlagene Storys übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposes stories for the articles that are in none.</source>
        <translation>Schlägt Storys für die Artikel vor, die in keiner sind.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>Accepts all stories that are proposed.</source>
        <translation>Übernimmt alle vorgeschlagenen Storys.</translation>
    </message>
    <message>
        <source>The format: text, csv or json.</source>
        <translation>Das Format: text, csv oder json.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Schreibt in &lt;Datei&gt; statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be text, csv or json.</source>
        <translation>Es gibt kein Format „%1“; möglich sind text, csv und json.</translation>
    </message>
    <message>
        <source>Looking for stories</source>
        <translation>Suche nach Storys</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Story</numerusform>
            <numerusform>%Ln Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story</source>
        <translation>
            <numerusform>für %1 von %Ln Artikel ohne Story</numerusform>
            <numerusform>für %1 von %Ln Artikeln ohne Story</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 accepted.</source>
        <extracomment>%1 is &quot;12 stories&quot;, %2 &quot;for 48 of 60 articles in no story&quot;</extracomment>
        <translation>%1 %2 übernommen.</translation>
    </message>
    <message>
        <source>%1 %2 proposed.</source>
        <translation>%1 %2 vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>cli::SuggestCommand</name>
    <message>
        <source>Suggesting</source>
        <translation>Schlage vor</translation>
    </message>
    <message>
        <source>accept suggestions</source>
        <comment>what undo names</comment>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>“%1” has no story “%2”.</source>
        <translation>„%1“ hat keine Story „%2“.</translation>
    </message>
    <message>
        <source>Suggests annotations for the articles of a corpus.</source>
        <translation>Schlägt Annotationen für die Artikel eines Korpus vor.</translation>
    </message>
    <message>
        <source>The corpus, a file NAME.variorum.</source>
        <translation>Das Korpus, eine Datei NAME.variorum.</translation>
    </message>
    <message>
        <source>Only for the story &lt;name&gt;.</source>
        <translation>Nur für die Story &lt;Name&gt;.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accepts everything that is suggested.</source>
        <translation>Nimmt alles an, was vorgeschlagen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 accepted.</source>
        <extracomment>%1 is &quot;12 suggestions&quot;, %2 &quot;in 3 articles&quot;</extracomment>
        <translation>%1 %2 angenommen.</translation>
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
        <translation>Die Vorschläge konnten nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Prints what would be suggested in files, without a corpus.</source>
        <translation>Gibt aus, was in Dateien vorgeschlagen würde, ohne Korpus.</translation>
    </message>
    <message>
        <source>The format: jsonl.</source>
        <translation>Das Format: jsonl.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Writes to &lt;file&gt; instead of standard output.</source>
        <translation>Schreibt in &lt;Datei&gt; statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no format “%1”; it can be jsonl.</source>
        <translation>Es gibt kein Format „%1“; möglich ist jsonl.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Annotiere</translation>
    </message>
    <message>
        <source>The articles: files that end in %1.</source>
        <translation>Die Artikel: Dateien mit den Endungen %1.</translation>
    </message>
</context>
<context>
    <name>coding::SearchQuery</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts, wonach gesucht werden könnte.</translation>
    </message>
    <message>
        <source>A closing bracket has no opening one.</source>
        <translation>Einer schließenden Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets.</source>
        <translation>Es sind zu viele Klammern in Klammern.</translation>
    </message>
    <message>
        <source>An opening bracket is not closed.</source>
        <translation>Eine öffnende Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or a bracket.</source>
        <translation>Neben AND, OR, NOT oder einer Klammer fehlt, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” has no letters and no digits; look for it by a regular expression: /%2/</source>
        <translation>„%1“ hat weder Buchstaben noch Ziffern; suchen Sie mit einem regulären Ausdruck danach: /%2/</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be understood: %2</source>
        <translation>Der reguläre Ausdruck „%1“ ist nicht zu verstehen: %2</translation>
    </message>
    <message>
        <source>NEAR( ) takes words and phrases only, as in NEAR(jobs cut, 5).</source>
        <translation>NEAR( ) nimmt nur Wörter und Wortfolgen, wie in NEAR(Stellen streichen, 5).</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025, 2025-07, 2025-07-17, &gt;=2025-07 or 2025-01..2025-06.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2025, 2025-07, 2025-07-17, &gt;=2025-07 oder 2025-01..2025-06.</translation>
    </message>
    <message>
        <source>“%1” is no value; write 17, &gt;1e6, &lt;=29.3bn, 10..20 or 17%.</source>
        <translation>„%1“ ist kein Wert; schreiben Sie 17, &gt;1e6, &lt;=29.3bn, 10..20 oder 17%.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there is: %2. Put words with a colon in quotes.</source>
        <translation>Das Feld „%1“ gibt es nicht; es gibt: %2. Setzen Sie Wörter mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>Nach „%1:“ steht nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it can be: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein; möglich sind: %3.</translation>
    </message>
    <message>
        <source>The quote before “%1” is not closed.</source>
        <translation>Das Anführungszeichen vor „%1“ wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression “%1” does not end with a slash.</source>
        <translation>Der reguläre Ausdruck „%1“ endet nicht mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The bracket of NEAR(%1 is not closed.</source>
        <translation>Die Klammer von NEAR(%1 wird nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>coding::Tag</name>
    <message>
        <source>Figure</source>
        <comment>name of a tag</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>name of a tag</comment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>AI-causation claim</source>
        <comment>name of a tag</comment>
        <translation>KI-Kausalaussage</translation>
    </message>
</context>
<context>
    <name>coding::Words</name>
    <message>
        <source>asserts</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it does.</extracomment>
        <translation>bejaht</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it is one cause of several.</extracomment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>predicts</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it will.</extracomment>
        <translation>sagt voraus</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it is doubtful.</extracomment>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>What a claim says of &quot;AI causes this&quot;: that it does not.</extracomment>
        <translation>verneint</translation>
    </message>
    <message>
        <source>person</source>
        <comment>type of a name</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>type of a name</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <comment>type of a name</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>product</source>
        <comment>type of a name</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>other</source>
        <comment>type of a name</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>agree</source>
        <comment>the sources</comment>
        <translation>einig</translation>
    </message>
    <message>
        <source>compatible</source>
        <comment>what the sources say</comment>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>the sources</comment>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>one source</source>
        <comment>states this</comment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>The sources agree.</source>
        <translation>Die Quellen sind sich einig.</translation>
    </message>
    <message>
        <source>The sources are compatible: all can be right.</source>
        <translation>Die Quellen sind vereinbar: Alle können recht haben.</translation>
    </message>
    <message>
        <source>The sources differ: not all can be right.</source>
        <translation>Die Quellen widersprechen sich: Nicht alle können recht haben.</translation>
    </message>
    <message>
        <source>Only one source says so.</source>
        <translation>Nur eine Quelle sagt das.</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>an article, of a point</comment>
        <translation>genannt</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>an article, of a point</comment>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>mentioned</source>
        <comment>in the cell of an article: it speaks of a point without a value</comment>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>an article, of a point</comment>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>interchange::AgreementTable</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agree, %2 compatible, %3 differ, %4 one source</source>
        <translation>%1 einig, %2 vereinbar, %3 widersprüchlich, %4 nur eine Quelle</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>interchange::AnnotationRecord</name>
    <message>
        <source>start and end are not the two ends of a span</source>
        <translation>start und end sind nicht die beiden Enden einer Spanne</translation>
    </message>
    <message>
        <source>“%1” is not a kind of tag</source>
        <translation>„%1“ ist keine Art von Code</translation>
    </message>
    <message>
        <source>it names no tag</source>
        <translation>sie nennt keinen Code</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>The table has no columns “text”, “start” and “end”.</source>
        <translation>Die Tabelle hat keine Spalten „text“, „start“ und „end“.</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>Zeile %1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a relation such as = or &gt;=</source>
        <translation>„%1“ ist keine Relation wie = oder &gt;=</translation>
    </message>
    <message>
        <source>its low is above its high</source>
        <translation>low liegt über high</translation>
    </message>
    <message>
        <source>“%1” is not a type of entity such as PERSON</source>
        <translation>„%1“ ist kein Entitätstyp wie PERSON</translation>
    </message>
    <message>
        <source>“%1” is not a stance such as denies</source>
        <translation>„%1“ ist keine Haltung wie denies</translation>
    </message>
</context>
<context>
    <name>interchange::Csv</name>
    <message>
        <source>The table could not be written whole; is the disk full?</source>
        <translation>Die Tabelle konnte nicht vollständig geschrieben werden; ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>interchange::Hit</name>
    <message>
        <source>What was found could not be written whole.</source>
        <translation>Was gefunden wurde, konnte nicht vollständig geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>interchange::Report</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>an article, by the analyst</comment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <comment>an article, by the analyst</comment>
        <translation>nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>an article, by the analyst: done</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Agreement of sources</source>
        <translation>Übereinstimmung der Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading: whether an article was read</comment>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message numerus="yes">
        <source>Stated in %n article(s).</source>
        <translation>
            <numerusform>In %n Artikel genannt.</numerusform>
            <numerusform>In %n Artikeln genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s).</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n unabhängige Quelle.</numerusform>
            <numerusform>%n unabhängige Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <comment>names of sources</comment>
        <translation>Schweigen dazu: %1.</translation>
    </message>
    <message>
        <source>Not read to the end: %1.</source>
        <comment>names of sources</comment>
        <translation>Nicht zu Ende gelesen: %1.</translation>
    </message>
    <message>
        <source>Verdicts are computed from the values that analysts tagged. Silent is said only of articles that were read to the end. Articles that print the same sentence count as one witness. Made with Variorum.</source>
        <translation>Urteile werden aus den Werten berechnet, die Analysten ausgezeichnet haben. Schweigen wird nur von Artikeln gesagt, die zu Ende gelesen wurden. Artikel, die denselben Satz drucken, gelten als ein Zeuge. Erstellt mit Variorum.</translation>
    </message>
    <message>
        <source>Mentioned without a value: %1.</source>
        <comment>names of sources</comment>
        <translation>Ohne Wert erwähnt von: %1.</translation>
    </message>
</context>
<context>
    <name>interchange::StoryList</name>
    <message>
        <source>The stories could not be written whole.</source>
        <translation>Die Storys konnten nicht ganz geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>New story “%1”: %n article(s)</source>
        <extracomment>a proposed story and how many articles it gets</extracomment>
        <translation>
            <numerusform>Neue Story „%1“: %n Artikel</numerusform>
            <numerusform>Neue Story „%1“: %n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To “%1”: %n article(s)</source>
        <translation>
            <numerusform>Zu „%1“: %n Artikel</numerusform>
            <numerusform>Zu „%1“: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of article %1</source>
        <extracomment>%1 is the number of an article</extracomment>
        <translation>eine Fassung von Artikel %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads what several sources wrote about one event and shows where they agree.</source>
        <translation>Liest, was mehrere Quellen über ein Ereignis geschrieben haben, und zeigt, worin sie sich einig sind.</translation>
    </message>
    <message>
        <source>A corpus to open; without one, what was open last, or the sample.</source>
        <translation>Das zu öffnende Korpus; ohne Angabe das zuletzt geöffnete oder das Beispiel.</translation>
    </message>
    <message>
        <source>Saves a picture of the window to &lt;file&gt; and quits.</source>
        <translation>Speichert ein Bild des Fensters in &lt;file&gt; und beendet das Programm.</translation>
    </message>
    <message>
        <source>Opens the window in that size, such as 1600x960.</source>
        <translation>Öffnet das Fenster in dieser Größe, etwa 1600x960.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>a ZIP archive or an office document</source>
        <extracomment>Completes &quot;… is not text but …&quot;, like those that follow.</extracomment>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein Office-Dokument in altem Format</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>The date “%1” was not understood.</source>
        <translation>Das Datum „%1“ wurde nicht verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were removed.</source>
        <translation>
            <numerusform>%n NUL-Zeichen wurde entfernt.</numerusform>
            <numerusform>%n NUL-Zeichen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte-order mark(s) inside the text were removed.</source>
        <translation>
            <numerusform>%n Byte-Reihenfolge-Markierung im Text wurde entfernt.</numerusform>
            <numerusform>%n Byte-Reihenfolge-Markierungen im Text wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lone surrogate(s) were replaced.</source>
        <extracomment>A surrogate is half of a character in the encoding UTF-16; alone it means nothing.</extracomment>
        <translation>
            <numerusform>%n einzelnes Surrogat wurde ersetzt.</numerusform>
            <numerusform>%n einzelne Surrogate wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that Unicode assigns to no character were replaced.</source>
        <translation>
            <numerusform>%n Codepunkt, dem Unicode kein Zeichen zuweist, wurde ersetzt.</numerusform>
            <numerusform>%n Codepunkte, denen Unicode kein Zeichen zuweist, wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and at most %3 can be read. Split it into its articles.</source>
        <translation>„%1“ ist zu groß: Die Datei hat %2, und höchstens %3 können gelesen werden. Teilen Sie sie in ihre Artikel auf.</translation>
    </message>
    <message>
        <source>The encoding is not certain; the text was read as %1.</source>
        <translation>Die Zeichenkodierung ist nicht sicher; der Text wurde als %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that mean nothing in %1 were replaced.</source>
        <translation>
            <numerusform>%n Byte, das in %1 nichts bedeutet, wurde ersetzt.</numerusform>
            <numerusform>%n Bytes, die in %1 nichts bedeuten, wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files ending in “.%1” are read as plain text, with any markup they have.</source>
        <extracomment>%1 is the ending of a file&apos;s name.</extracomment>
        <translation>Dateien mit der Endung „.%1“ werden als reiner Text gelesen, samt etwaiger Auszeichnungen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not text but %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 &quot;a picture&quot;, &quot;a ZIP archive or an office document&quot; and the like.</extracomment>
        <translation>„%1“ ist kein Text, sondern %2.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds bytes that no text has.</source>
        <translation>„%1“ ist kein Text: Die Datei enthält Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>The encoding of “%1” could not be found out. Save the file as UTF-8 and try again.</source>
        <translation>Die Zeichenkodierung von „%1“ ließ sich nicht ermitteln. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is blank: it holds nothing but white space.</source>
        <translation>„%1“ ist leer: Die Datei enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>“%1” has no text after its title and other metadata.</source>
        <translation>„%1“ hat nach Titel und anderen Metadaten keinen Text.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no text to make an article of.</source>
        <translation>Es gibt keinen Text, aus dem ein Artikel werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 can be read. Split it into its articles.</source>
        <translation>„%1“ ist zu groß: Höchstens %2 können gelesen werden. Teilen Sie die Datei in ihre Artikel auf.</translation>
    </message>
    <message>
        <source>“%1” is no document of its kind, is encrypted, or is too large.</source>
        <translation>„%1“ ist kein solches Dokument, ist verschlüsselt oder zu groß.</translation>
    </message>
    <message>
        <source>The document is broken: it was read up to the break.</source>
        <translation>Das Dokument ist beschädigt: Es wurde bis zur schadhaften Stelle gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no book that can be read.</source>
        <translation>„%1“ ist kein Buch, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>The book is too long; its last chapters were left out.</source>
        <translation>Das Buch ist zu lang; die letzten Kapitel wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is broken: it cannot be unpacked.</source>
        <translation>„%1“ ist beschädigt und kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>“%1” lies too deep in other archives.</source>
        <translation>„%1“ liegt zu tief in anderen Archiven.</translation>
    </message>
    <message>
        <source>“%1”: “%2” leads out of the archive and was left out.</source>
        <translation>„%1“: „%2“ führt aus dem Archiv hinaus und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” was given up: it unpacks to far more than any article has.</source>
        <translation>„%1“ wurde aufgegeben: Entpackt ist es weit größer, als es Artikel sind.</translation>
    </message>
    <message>
        <source>“%1” holds no file that can be read as an article.</source>
        <translation>„%1“ enthält keine Datei, die als Artikel gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1”, %2: this is no JSON.</source>
        <extracomment>%1 is a file&apos;s name, %2 a place in it: &quot;line 7&quot;.</extracomment>
        <translation>„%1“, %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>“%1”, %2: there is no text, under “text”, “body” or “content”.</source>
        <translation>„%1“, %2: Es gibt keinen Text, weder unter „text“ noch „body“ oder „content“.</translation>
    </message>
    <message>
        <source>“%1” holds no article.</source>
        <translation>„%1“ enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>article %1</source>
        <comment>a place in a file</comment>
        <extracomment>One of the articles of a JSON file, by its number.
----------
One of the articles of a file, by its number.</extracomment>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>“%1” is no JSON.</source>
        <translation>„%1“ ist kein JSON.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle, or holds an article that is too large, after %2.</source>
        <translation>„%1“ bricht ab oder enthält einen zu großen Artikel, nach %2.</translation>
    </message>
    <message>
        <source>“%1”, %2: the line is too long.</source>
        <translation>„%1“, %2: Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is no feed: it has no entries.</source>
        <translation>„%1“ ist kein Feed: Es gibt keine Einträge.</translation>
    </message>
    <message>
        <source>“%1” breaks off: what follows could not be read.</source>
        <translation>„%1“ bricht ab: Was folgt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1”, %2: there is no text.</source>
        <translation>„%1“, %2: Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>“%1” is no mail, or one without text.</source>
        <translation>„%1“ ist keine E-Mail oder eine ohne Text.</translation>
    </message>
    <message>
        <source>“%1” is no PDF document, or is broken.</source>
        <translation>„%1“ ist kein PDF-Dokument oder beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save a copy without one and try again.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no words, only pictures of pages: recognise its text with another program first.</source>
        <translation>„%1“ hat keine Wörter, nur Bilder von Seiten: Lassen Sie den Text zuerst von einem anderen Programm erkennen.</translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n page(s); the rest was left out.</source>
        <translation>
            <numerusform>Das Dokument hat mehr als %n Seite; der Rest wurde ausgelassen.</numerusform>
            <numerusform>Das Dokument hat mehr als %n Seiten; der Rest wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no Rich Text document. Save it as DOCX and try again.</source>
        <translation>„%1“ ist kein Rich-Text-Dokument. Speichern Sie es als DOCX und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1”: no column is known to be the text of the articles; it would be called “text”, “body” or “content”.</source>
        <translation>„%1“: Von keiner Spalte ist bekannt, dass sie der Text der Artikel ist; sie hieße „text“, „body“ oder „content“.</translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>a place in a table</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The table is not in UTF-8, and too large to be converted from another encoding: save it as “CSV UTF-8”.</source>
        <translation>Die Tabelle ist nicht in UTF-8 und zu groß, um aus einer anderen Kodierung umgewandelt zu werden: Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Nobody can tell which encoding the table is in: save it as “CSV UTF-8”.</source>
        <translation>Die Kodierung der Tabelle ist nicht zu erkennen: Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>store::CorpusCheck</name>
    <message numerus="yes">
        <source>… and %n more like the last one</source>
        <translation>
            <numerusform>… und %n weiteres Problem wie das letzte</numerusform>
            <numerusform>… und %n weitere Probleme wie das letzte</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged in the table “%1”: %2</source>
        <translation>Die Datei ist in der Tabelle „%1“ beschädigt: %2</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2 refers to a row of “%3” that is not there.</source>
        <extracomment>%1 and %3 are names of tables, %2 a number</extracomment>
        <translation>In der Tabelle „%1“ verweist Zeile %2 auf eine Zeile von „%3“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Text %1 is not the text that was imported.</source>
        <translation>Text %1 ist nicht der Text, der importiert wurde.</translation>
    </message>
    <message>
        <source>The length of text %1 is recorded wrongly.</source>
        <translation>Die Länge von Text %1 ist falsch verzeichnet.</translation>
    </message>
    <message>
        <source>Annotation %1 of the article “%2”</source>
        <translation>Annotation %1 des Artikels „%2“</translation>
    </message>
    <message>
        <source>%1 lies outside the article&apos;s text.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 liegt außerhalb des Artikeltextes.</translation>
    </message>
    <message>
        <source>%1 has the words “%2”, but “%3” stands there.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 hat die Wörter „%2“, doch dort steht „%3“.</translation>
    </message>
    <message>
        <source>%1 has a wrong paragraph or wrong words around it.</source>
        <extracomment>%1 is &quot;Annotation 12 of the article &quot;…&quot;&quot;</extracomment>
        <translation>%1 hat einen falschen Absatz oder falsche Wörter um sich.</translation>
    </message>
    <message>
        <source>Annotation %1 has a value that does not suit its tag “%2”.</source>
        <translation>Annotation %1 hat einen Wert, der nicht zu ihrem Code „%2“ passt.</translation>
    </message>
    <message>
        <source>The full-text index does not cover text %1, or knows it without there being one.</source>
        <translation>Der Volltextindex erfasst Text %1 nicht oder kennt ihn, obwohl es ihn nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>The full-text index and the texts differ in %n words.</source>
        <translation>
            <numerusform>Der Volltextindex und die Texte unterscheiden sich in %n Wort.</numerusform>
            <numerusform>Der Volltextindex und die Texte unterscheiden sich in %n Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “%1” lies inside itself.</source>
        <translation>Der Code „%1“ ist sein eigener Untercode.</translation>
    </message>
    <message>
        <source>The tags “%1” and “%2” have the same shortcut.</source>
        <translation>Die Codes „%1“ und „%2“ haben dasselbe Tastenkürzel.</translation>
    </message>
    <message>
        <source>In the table “%1” there are two rows named “%2”.</source>
        <translation>In der Tabelle „%1“ gibt es zwei Zeilen namens „%2“.</translation>
    </message>
    <message>
        <source>Edit %1, “%2”, is out of order or has no changes.</source>
        <translation>Bearbeitung %1, „%2“, steht an falscher Stelle oder enthält keine Änderungen.</translation>
    </message>
    <message>
        <source>The changes of edit %1 cannot be read.</source>
        <translation>Die Änderungen der Bearbeitung %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The suggestion that was turned down as row %1, “%2”, is not what stands there.</source>
        <translation>Der in Zeile %1 abgelehnte Vorschlag, „%2“, ist nicht, was dort steht.</translation>
    </message>
</context>
<context>
    <name>store::Messages</name>
    <message>
        <source>There is no corpus “%1”.</source>
        <translation>Es gibt kein Korpus „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a corpus.</source>
        <translation>„%1“ ist ein Ordner, kein Korpus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you may not open it.</source>
        <translation>„%1“ kann nicht gelesen werden: Sie dürfen die Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” is an empty file, not a corpus.</source>
        <translation>„%1“ ist eine leere Datei, kein Korpus.</translation>
    </message>
    <message>
        <source>“%1” is not a Variorum corpus.</source>
        <translation>„%1“ ist kein Variorum-Korpus.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Variorum corpus.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Variorum-Korpus.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Variorum: its format is version %2, and this program knows versions up to %3. Please update Variorum.</source>
        <extracomment>%2 and %3 are numbers of file formats</extracomment>
        <translation>„%1“ wurde von einem neueren Variorum geschrieben: Das Format hat die Version %2, und dieses Programm kennt Versionen bis %3. Bitte aktualisieren Sie Variorum.</translation>
    </message>
    <message>
        <source>“%1” has the older format %2; open it once for editing to bring it up to date.</source>
        <extracomment>%2 is the number of a file format</extracomment>
        <translation>„%1“ hat das ältere Format %2; öffnen Sie das Korpus einmal zum Bearbeiten, um es auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>The corpus “%1” is damaged; please go back to a copy of it.</source>
        <translation>Das Korpus „%1“ ist beschädigt; bitte greifen Sie auf eine Kopie zurück.</translation>
    </message>
    <message>
        <source>The corpus “%1” was not closed properly and lies in a folder that cannot be written; copy it, with the files beside it that start with its name, to a folder of your own and open it there.</source>
        <translation>Das Korpus „%1“ wurde nicht ordnungsgemäß geschlossen und liegt in einem Ordner, in den nicht geschrieben werden kann; kopieren Sie es samt den danebenliegenden Dateien, die mit seinem Namen beginnen, in einen eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>The corpus “%1” is being edited elsewhere.</source>
        <translation>Das Korpus „%1“ wird gerade an anderer Stelle bearbeitet.</translation>
    </message>
    <message>
        <source>The corpus “%1” is being edited by %2 (process %3 on %4).</source>
        <extracomment>%2 is a program&apos;s name, %3 a process number, %4 a computer&apos;s name</extracomment>
        <translation>Das Korpus „%1“ wird gerade von %2 bearbeitet (Prozess %3 auf %4).</translation>
    </message>
    <message>
        <source>The corpus “%1” cannot be edited: the file or its folder cannot be written.</source>
        <translation>Das Korpus „%1“ kann nicht bearbeitet werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” exists already; please choose another name.</source>
        <translation>„%1“ gibt es bereits; bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The corpus “%1” was deleted, moved or replaced while it was open, so nothing more is written to it; save a copy to keep your work.</source>
        <translation>Das Korpus „%1“ wurde gelöscht, verschoben oder ersetzt, während es geöffnet war. Deshalb wird nichts mehr hineingeschrieben; speichern Sie eine Kopie, um Ihre Arbeit zu behalten.</translation>
    </message>
    <message>
        <source>The corpus “%1” has an older format and was not brought up to date, because the copy “%2” could not be written first.</source>
        <translation>Das Korpus „%1“ hat ein älteres Format und wurde nicht auf den neuesten Stand gebracht, weil die Kopie „%2“ vorher nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written; is there room, and may you write there?</source>
        <translation>Die Kopie „%1“ konnte nicht geschrieben werden; ist genug Platz, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The corpus “%1” could not be made; is there room, and may you write there?</source>
        <translation>Das Korpus „%1“ konnte nicht angelegt werden; ist genug Platz, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>The corpus “%1” is open for reading only.</source>
        <translation>Das Korpus „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The change does not fit what the corpus “%1” holds now; nothing was changed.</source>
        <translation>Die Änderung passt nicht zu dem, was das Korpus „%1“ jetzt enthält; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An annotation lies outside its article&apos;s text; nothing was changed in “%1”.</source>
        <translation>Eine Annotation liegt außerhalb des Textes ihres Artikels; in „%1“ wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The text of an article is missing from the corpus “%1”.</source>
        <translation>Im Korpus „%1“ fehlt der Text eines Artikels.</translation>
    </message>
    <message>
        <source>The edit log of “%1” cannot be read at “%2”; nothing was changed.</source>
        <extracomment>%2 is the label of an edit, such as: tag &quot;USD 29.3 billion&quot;</extracomment>
        <translation>Das Bearbeitungsprotokoll von „%1“ kann bei „%2“ nicht gelesen werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The work on “%1” was cancelled.</source>
        <translation>Die Arbeit an „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”; nothing was changed, please try again.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“; es wurde nichts geändert, bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: the disk reports an error.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and nothing was changed. Please make room and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ konnte nicht geschrieben werden, und es wurde nichts geändert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The corpus “%1” could not be read or written.</source>
        <translation>Das Korpus „%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>suggest::CausalityModel</name>
    <message>
        <source>The model by which causal sentences are told cannot be read.</source>
        <translation>Das Modell, das ursächliche Sätze erkennt, ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>suggest::EntityModel</name>
    <message>
        <source>The model by which names are found cannot be read.</source>
        <translation>Das Modell, mit dem Namen gefunden werden, ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>text::Lexicon</name>
    <message>
        <source>The reading lexicon cannot be read. Remove or mend the files in “%1”.</source>
        <translation>Das Leselexikon kann nicht gelesen werden. Entfernen oder berichtigen Sie die Dateien in „%1“.</translation>
    </message>
</context>
<context>
    <name>text::OwnWords</name>
    <message>
        <source>The words in “%1” cannot be read. Mend or remove the file.</source>
        <translation>Die Wörter in „%1“ können nicht gelesen werden. Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for: write a word, or a few.</source>
        <extracomment>%1 is what a person wrote in place of a word or phrase</extracomment>
        <translation>Nach „%1“ kann nicht gesucht werden: Schreiben Sie ein Wort oder einige wenige.</translation>
    </message>
    <message>
        <source>The words could not be stored in “%1”.</source>
        <translation>Die Wörter konnten nicht in „%1“ gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>text::QuantityPrinter</name>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is an amount in digits that may have a fraction; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <translation>
            <numerusform>%1 Prozentpunkt</numerusform>
            <numerusform>%1 Prozentpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 Sekunde</numerusform>
            <numerusform>%1 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 Woche</numerusform>
            <numerusform>%1 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 Mal</numerusform>
            <numerusform>%1 Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>A number of thousands, as short as possible: &quot;27 k&quot;.</extracomment>
        <translation>%1 Tsd</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>A number of millions, as short as possible: &quot;1.2 m&quot;.</extracomment>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A number of billions (thousand millions), as short as possible: &quot;29.3 bn&quot;.</extracomment>
        <translation>%1 Mrd</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <extracomment>A number of trillions (million millions), as short as possible: &quot;1.5 tn&quot;.</extracomment>
        <translation>%1 Bio</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Variorum</source>
        <translation>Über Variorum</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Read what several sources wrote about the same event, tag what each one says, and see where they agree, where they cannot both be right, and who is silent.</source>
        <translation>Lesen Sie, was mehrere Quellen über dasselbe Ereignis geschrieben haben, codieren Sie, was jede sagt, und sehen Sie, worin sie sich einig sind, wo nicht beide recht haben können und wer schweigt.</translation>
    </message>
    <message>
        <source>A variorum edition prints one text with the readings and notes of many.</source>
        <translation>Eine Variorum-Ausgabe druckt einen Text mit den Lesarten und Anmerkungen vieler.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on Qt %1, KSyntaxHighlighting, SQLite, ICU and uchardet.</source>
        <translation>Gebaut mit Qt %1, KSyntaxHighlighting, SQLite, ICU und uchardet.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementDelegate</name>
    <message numerus="yes">
        <source>%n independent</source>
        <extracomment>Of the sources that agree on a point: those that did not print the same sentence.</extracomment>
        <translation>
            <numerusform>%n unabhängig</numerusform>
            <numerusform>%n unabhängig</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Name des Punktes</translation>
    </message>
</context>
<context>
    <name>ui::AgreementModel</name>
    <message numerus="yes">
        <source>Stated in %n article(s)</source>
        <translation>
            <numerusform>In %n Artikel genannt</numerusform>
            <numerusform>In %n Artikeln genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n unabhängige Quelle</numerusform>
            <numerusform>%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read to the end and says nothing on this.</source>
        <translation>%1 wurde zu Ende gelesen und sagt dazu nichts.</translation>
    </message>
    <message>
        <source>%1 has not been read to the end yet.</source>
        <translation>%1 wurde noch nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>%1 speaks of this, but gives no value.</source>
        <translation>%1 spricht davon, nennt aber keinen Wert.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementPanel</name>
    <message>
        <source>Points of agreement</source>
        <translation>Punkte der Übereinstimmung</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: points of any verdict</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>filter: points where sources…</comment>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Compatible</source>
        <comment>filter: points where sources are…</comment>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>filter: points where sources…</comment>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>One source</source>
        <comment>filter: points that one source states</comment>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>Matrix CSV</source>
        <comment>button: points and sources as a table in a file</comment>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Write points and sources to a CSV file</source>
        <translation>Punkte und Quellen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Show in the articles</source>
        <translation>In den Artikeln zeigen</translation>
    </message>
    <message>
        <source>Choose a story: what its articles agree on is shown here.</source>
        <translation>Wählen Sie eine Story: Hier wird gezeigt, worin ihre Artikel sich einig sind.</translation>
    </message>
    <message>
        <source>This story has no articles yet. Open some, and what they agree on is shown here.</source>
        <translation>Diese Story hat noch keine Artikel. Öffnen Sie welche, dann wird hier gezeigt, worin sie sich einig sind.</translation>
    </message>
    <message>
        <source>Select words in an article and press the key of a tag. The figures, claims and names that you tag are compared here.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus und drücken Sie die Taste eines Codes. Die Zahlen, Aussagen und Namen, die Sie codieren, werden hier verglichen.</translation>
    </message>
    <message>
        <source>No point of this story has this verdict.</source>
        <translation>Kein Punkt dieser Story hat dieses Urteil.</translation>
    </message>
    <message>
        <source>What the articles of a story agree on is shown here.</source>
        <translation>Hier wird gezeigt, worin die Artikel einer Story übereinstimmen.</translation>
    </message>
    <message>
        <source>Only here</source>
        <extracomment>filter: points that the article in the active pane states and no other</extracomment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>What the article in the active pane states and no other article does</source>
        <translation>Was der Artikel im aktiven Feld angibt und kein anderer</translation>
    </message>
    <message>
        <source>All that the article in the active pane states, others state, too.</source>
        <translation>Alles, was der Artikel im aktiven Feld angibt, geben auch andere an.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementSummary</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) unread</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Artikel ungelesen</numerusform>
            <numerusform>Artikel ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement · %1</source>
        <translation>Übereinstimmung · %1</translation>
    </message>
</context>
<context>
    <name>ui::AgreementWords</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¶%2</source>
        <extracomment>Where a sentence stands: source and paragraph, &quot;Northline ¶2&quot;.</extracomment>
        <translation>%1 ¶%2</translation>
    </message>
    <message>
        <source>Not read to the end yet</source>
        <translation>Noch nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>one point: %1</source>
        <extracomment>Why two sentences are evidence of one point; %1 is a list such as &quot;the same value, the same unit&quot;.</extracomment>
        <translation>ein Punkt: %1</translation>
    </message>
</context>
<context>
    <name>ui::AnalystDialog</name>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Your name or initials:</source>
        <translation>Ihr Name oder Kürzel:</translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation>Mit diesem Namen zeichnen</translation>
    </message>
    <message>
        <source>Annotations are signed with the name of the analyst who makes them, so that several people can work on one corpus. You can change it later.</source>
        <translation>Annotationen werden mit dem Namen des Analysten gezeichnet, der sie anlegt, damit mehrere Personen an einem Korpus arbeiten können. Sie können den Namen später ändern.</translation>
    </message>
</context>
<context>
    <name>ui::AnalystsPanel</name>
    <message>
        <source>What is shown of the analysts</source>
        <translation>Was von den Analysten gezeigt wird</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Where analysts are compared</source>
        <translation>Worin Analysten verglichen werden</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Whose disagreements are listed</source>
        <translation>Wessen Uneinigkeiten aufgeführt werden</translation>
    </message>
    <message>
        <source>This story</source>
        <comment>where analysts are compared</comment>
        <translation>Diese Story</translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <comment>where analysts are compared</comment>
        <translation>Ganzes Korpus</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two analysts who are compared</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Disagreements (%1)</source>
        <translation>Uneinigkeiten (%1)</translation>
    </message>
    <message>
        <source>Fewer than two analysts have tagged anything here.</source>
        <translation>Hier haben weniger als zwei Analysten etwas codiert.</translation>
    </message>
    <message>
        <source>No article here was tagged by two analysts.</source>
        <translation>Kein Artikel hier wurde von zwei Analysten codiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) signed by nobody are left out.</source>
        <translation>
            <numerusform>%n Annotation ohne Namen bleibt weg.</numerusform>
            <numerusform>%n Annotationen ohne Namen bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is right (%2)</source>
        <extracomment>a button that lets one analyst&apos;s version hold; %1 is the analyst, %2 a key</extracomment>
        <translation>%1 hat recht (%2)</translation>
    </message>
    <message>
        <source>Brings the other analyst’s annotation into line; can be undone</source>
        <translation>Gleicht die Annotation des anderen an; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>settle as %1 has it</source>
        <extracomment>the name of an edit; %1 is an analyst</extracomment>
        <translation>wie bei %1 festlegen</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationActions</name>
    <message>
        <source>Show in the article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>edits the note of annotations</comment>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Set value…</source>
        <translation>Wert setzen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>the verb: give annotations another tag</comment>
        <translation>Umcodieren</translation>
    </message>
    <message numerus="yes">
        <source>tag %n annotation(s) “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%n Annotation mit „%1“ codieren</numerusform>
            <numerusform>%n Annotationen mit „%1“ codieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>value of %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>Wert von %n Annotation</numerusform>
            <numerusform>Wert von %n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <comment>name of an edit</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%n Annotation löschen</numerusform>
            <numerusform>%n Annotationen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)?</source>
        <translation>
            <numerusform>%n Annotation löschen?</numerusform>
            <numerusform>%n Annotationen löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationFilters</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt wird</translation>
    </message>
    <message>
        <source>This story</source>
        <comment>annotations of…</comment>
        <translation>Diese Story</translation>
    </message>
    <message>
        <source>This article</source>
        <comment>annotations of…</comment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Whole corpus</source>
        <comment>annotations of…</comment>
        <translation>Ganzes Korpus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>All analysts</source>
        <translation>Alle Analysten</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>the verb: show only annotations with these words</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by text, value or note</source>
        <translation>Nach Text, Wert oder Notiz filtern</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationModel</name>
    <message>
        <source>Source</source>
        <comment>an outlet: a newspaper, a site</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationTable</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>listing…</source>
        <comment>the annotations of the corpus are being found</comment>
        <translation>wird aufgelistet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation passes these filters.</source>
        <translation>Keine Annotation entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>This corpus has no annotations yet.</source>
        <translation>Dieses Korpus hat noch keine Annotationen.</translation>
    </message>
    <message>
        <source>Select words in the article and press the key of a tag: annotations are listed here.</source>
        <translation>Wählen Sie Wörter im Artikel aus und drücken Sie die Taste eines Codes: Hier werden die Annotationen aufgelistet.</translation>
    </message>
    <message>
        <source>Choose a story: its annotations are listed here.</source>
        <translation>Wählen Sie eine Story: Hier werden ihre Annotationen aufgelistet.</translation>
    </message>
    <message>
        <source>Select words in an article and press the key of a tag: annotations are listed here.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus und drücken Sie die Taste eines Codes: Hier werden die Annotationen aufgelistet.</translation>
    </message>
    <message>
        <source>Annotations are listed here.</source>
        <translation>Hier werden Annotationen aufgelistet.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the heading of a column</comment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Place in the articles</source>
        <translation>Stelle in den Artikeln</translation>
    </message>
</context>
<context>
    <name>ui::Application</name>
    <message>
        <source>Open a corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Corpora (*.variorum);;All files (*)</source>
        <translation>Korpora (*.variorum);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation>Neues Korpus</translation>
    </message>
    <message>
        <source>Corpora (*.variorum)</source>
        <translation>Korpora (*.variorum)</translation>
    </message>
    <message>
        <source>Untitled corpus</source>
        <extracomment>the name of a corpus that has none yet</extracomment>
        <translation>Unbenanntes Korpus</translation>
    </message>
</context>
<context>
    <name>ui::ArticleDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Article properties</source>
        <translation>Artikeleigenschaften</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>change properties of “%1”</source>
        <translation>Eigenschaften von „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>ui::ArticleForm</name>
    <message>
        <source>Not known</source>
        <comment>the language of an article</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Newspaper, wire service or site</source>
        <translation>Zeitung, Nachrichtenagentur oder Website</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <comment>how a date is written: year, month, day</comment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>St&amp;ory:</source>
        <translation>St&amp;ory:</translation>
    </message>
    <message>
        <source>Please give the article a title.</source>
        <translation>Bitte geben Sie dem Artikel einen Titel.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2025-07-17.</source>
        <translation>Das ist kein Datum. Schreiben Sie es in der Form 2025-07-17.</translation>
    </message>
    <message>
        <source>This is not a web address. It should begin with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
</context>
<context>
    <name>ui::CauseFields</name>
    <message>
        <source>Claims that say what this cause brings about are suggested with this tag. Its words: a word or phrase a line.</source>
        <translation>Behauptungen darüber, was diese Ursache bewirkt, werden mit diesem Code vorgeschlagen. Ihre Wörter: ein Wort oder eine Wendung je Zeile.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no cause: claims are not looked for</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Whose effects are suggested as claims with this tag</source>
        <translation>Wessen Folgen als Behauptungen mit diesem Code vorgeschlagen werden</translation>
    </message>
    <message>
        <source>A word or phrase a line</source>
        <translation>Ein Wort oder eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>Ca&amp;use:</source>
        <extracomment>what claims are about, such as AI or tariffs</extracomment>
        <translation>&amp;Ursache:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
</context>
<context>
    <name>ui::CellDetails</name>
    <message>
        <source>Choose a cell with the arrow keys; Enter goes to its evidence, Escape back to the articles.</source>
        <translation>Mit den Pfeiltasten eine Zelle wählen; die Eingabetaste führt zu ihrem Beleg, Escape zurück zu den Artikeln.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of evidence in the same article</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Charts of the corpus</source>
        <translation>Diagramme des Korpus</translation>
    </message>
    <message>
        <source>Verdicts by story</source>
        <translation>Urteile nach Story</translation>
    </message>
    <message>
        <source>Outlet against outlet</source>
        <translation>Medium gegen Medium</translation>
    </message>
    <message>
        <source>Stances over time</source>
        <translation>Haltungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Articles’ own voice only</source>
        <translation>Nur die Artikel selbst</translation>
    </message>
    <message>
        <source>Leaves out the claims of those whom articles quote</source>
        <translation>Lässt die Aussagen derer weg, die Artikel zitieren</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>The corpus has changed since it was counted</source>
        <translation>Das Korpus hat sich seit der Zählung geändert</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: opens a menu</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the chart to a file, as SVG or PNG</source>
        <translation>Das Diagramm als SVG oder PNG in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Comparing the stories of the corpus…</source>
        <translation>Die Storys des Korpus werden verglichen …</translation>
    </message>
</context>
<context>
    <name>ui::ClaimFields</name>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>no stance is chosen yet</comment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>if empty: %1</source>
        <extracomment>who says it when the field is left empty: the article&apos;s own voice</extracomment>
        <translation>leer: %1</translation>
    </message>
    <message>
        <source>e.g. AI</source>
        <comment>example of a cause</comment>
        <translation>z. B. KI</translation>
    </message>
    <message>
        <source>e.g. job cuts</source>
        <comment>example of an effect</comment>
        <translation>z. B. Stellenabbau</translation>
    </message>
</context>
<context>
    <name>ui::Codebook</name>
    <message>
        <source>Plain</source>
        <comment>kind of a tag: its annotations carry no value</comment>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>kind of a tag: its annotations carry a quantity</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>kind of a tag: its annotations carry a name and type</comment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>kind of a tag: its annotations carry a stance</comment>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Amber</source>
        <comment>colour</comment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <comment>colour</comment>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour</comment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour</comment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Rust</source>
        <comment>colour</comment>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Olive</source>
        <comment>colour</comment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Magenta</source>
        <comment>colour</comment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>colour</comment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>colour</comment>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>colour</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
</context>
<context>
    <name>ui::CodebookActions</name>
    <message>
        <source>&amp;Add tag…</source>
        <translation>Code &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add tag &amp;inside…</source>
        <translation>&amp;Untercode hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Key…</source>
        <comment>on the keyboard, of a tag</comment>
        <translation>Taste…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move into the tag above</source>
        <translation>Dem Code darüber unterordnen</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>change tag “%1”</source>
        <translation>Code „%1“ ändern</translation>
    </message>
    <message>
        <source>merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>add tag “%1”</source>
        <translation>Code „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add tag inside “%1”</source>
        <translation>Untercode von „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Name of the tag:</source>
        <translation>Name des Codes:</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste von „%1“</translation>
    </message>
    <message>
        <source>A letter or digit; empty for none:</source>
        <translation>Ein Buchstabe oder eine Ziffer; leer für keine:</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Taste setzen</translation>
    </message>
    <message>
        <source>move tag “%1”</source>
        <translation>Code „%1“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is of another kind than “%2”: merging drops %Ln value(s) of its annotations.</source>
        <translation>
            <numerusform>„%1“ ist von anderer Art als „%2“: Beim Zusammenführen geht %Ln Wert seiner Annotationen verloren.</numerusform>
            <numerusform>„%1“ ist von anderer Art als „%2“: Beim Zusammenführen gehen %Ln Werte seiner Annotationen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::CodebookDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Codes</translation>
    </message>
</context>
<context>
    <name>ui::CodebookEditor</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key for a tag</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of a tag: figure, entity, claim, plain</comment>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>K&amp;ey:</source>
        <comment>on the keyboard</comment>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>The kind says what an annotation carries: a figure a quantity, an entity a name and type, a claim a stance. Every change can be undone.</source>
        <translation>Die Art sagt, was eine Annotation trägt: eine Zahl eine Größe, eine Entität einen Namen und einen Typ, eine Aussage eine Haltung. Jede Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the tag&apos;s annotations to another tag and remove it</source>
        <translation>Die Annotationen des Codes einem anderen zuordnen und ihn entfernen</translation>
    </message>
</context>
<context>
    <name>ui::CodebookModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>rename tag “%1”</source>
        <translation>Code „%1“ umbenennen</translation>
    </message>
    <message>
        <source>move tag “%1”</source>
        <translation>Code „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>ui::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Edit codebook…</source>
        <translation>Codebuch bearbeiten…</translation>
    </message>
    <message>
        <source>Edit codebook</source>
        <translation>Codebuch bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tag the selection</source>
        <translation>Auswahl &amp;codieren</translation>
    </message>
    <message>
        <source>Stop tagging every selection</source>
        <translation>Nicht mehr jede Auswahl codieren</translation>
    </message>
    <message>
        <source>Tag &amp;every selection</source>
        <translation>&amp;Jede Auswahl codieren</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of a tag: figure, entity, claim, plain</comment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Zusammenführen &amp;mit</translation>
    </message>
    <message>
        <source>Edit co&amp;debook…</source>
        <translation>Codebuch b&amp;earbeiten…</translation>
    </message>
</context>
<context>
    <name>ui::CodebookView</name>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>nothing</source>
        <comment>a column of a table holds…</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a column of a table holds…</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <comment>a column of a table holds…</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>source</source>
        <comment>a column of a table holds…</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>author</source>
        <comment>a column of a table holds…</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a column of a table holds…</comment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>a column of a table holds…</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>language</source>
        <comment>a column of a table holds…</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>Say what each column holds. One has to be the text; parts of it in several columns are joined. It is remembered for tables with the same headings.</source>
        <translation>Sagen Sie, was jede Spalte enthält. Eine muss der Text sein; Teile davon in mehreren Spalten werden verbunden. Für Tabellen mit denselben Überschriften wird es gemerkt.</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Was „%1“ enthält</translation>
    </message>
</context>
<context>
    <name>ui::CommandBox</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
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
        <translation>Im Korpus suchen, Befehl ausführen…</translation>
    </message>
    <message>
        <source>Search the corpus for “%1”</source>
        <translation>Im Korpus nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>ui::CorpusActions</name>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Neue Story…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Story entfernen</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in new p&amp;ane</source>
        <translation>In neuem Be&amp;reich öffnen</translation>
    </message>
    <message>
        <source>&amp;Import here…</source>
        <translation>Hierher &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Move to story</source>
        <translation>In Story &amp;verschieben</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>Ohne Story</translation>
    </message>
    <message>
        <source>&amp;Other or new story…</source>
        <translation>&amp;Andere oder neue Story…</translation>
    </message>
    <message numerus="yes">
        <source>move %n article(s) to “%1”</source>
        <translation>
            <numerusform>%n Artikel nach „%1“ verschieben</numerusform>
            <numerusform>%n Artikel nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n article(s) out of their story</source>
        <translation>
            <numerusform>%n Artikel aus seiner Story nehmen</numerusform>
            <numerusform>%n Artikel aus ihrer Story nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Story</translation>
    </message>
    <message>
        <source>Name of the story:</source>
        <translation>Name der Story:</translation>
    </message>
    <message>
        <source>Add story</source>
        <translation>Story hinzufügen</translation>
    </message>
    <message>
        <source>add story “%1”</source>
        <translation>Story „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>A story holds the articles that cover one event.</source>
        <translation>Eine Story umfasst die Artikel, die über ein Ereignis berichten.</translation>
    </message>
    <message>
        <source>Move to story</source>
        <translation>In Story verschieben</translation>
    </message>
    <message>
        <source>Name of a story; a new name makes a new one:</source>
        <translation>Name einer Story; ein neuer Name legt eine neue an:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>remove story “%1”</source>
        <translation>Story „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n article(s)</source>
        <translation>
            <numerusform>%n Artikel entfernen</numerusform>
            <numerusform>%n Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markieren</numerusform>
            <numerusform>%n Artikel als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markieren</numerusform>
            <numerusform>%n Artikel als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)?</source>
        <translation>
            <numerusform>%n Artikel entfernen?</numerusform>
            <numerusform>%n Artikel entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed as well.</source>
        <translation>
            <numerusform>Auch %n Annotation wird entfernt.</numerusform>
            <numerusform>Auch %n Annotationen werden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusDelegate</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format as of QDate: 14 Jul 2025</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format as of QDate: 14 Jul</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a story without articles</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Name der Story</translation>
    </message>
</context>
<context>
    <name>ui::CorpusModel</name>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>Ohne Story</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>rename story “%1”</source>
        <translation>Story „%1“ umbenennen</translation>
    </message>
    <message>
        <source>A version of %1</source>
        <extracomment>%1 is an article: its source and title</extracomment>
        <translation>Eine Fassung von %1</translation>
    </message>
</context>
<context>
    <name>ui::CorpusPanel</name>
    <message>
        <source>Filter stories and articles</source>
        <translation>Storys und Artikel filtern</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>There are no articles here yet. Import what several sources wrote about one event, or drop their files here.</source>
        <translation>Hier gibt es noch keine Artikel. Importieren Sie, was mehrere Quellen über ein Ereignis geschrieben haben, oder ziehen Sie die Dateien hierher.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln article(s) are shown.</source>
        <translation>
            <numerusform>Nur der erste Artikel wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %Ln Artikel werden angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusView</name>
    <message>
        <source>Stories and articles</source>
        <translation>Storys und Artikel</translation>
    </message>
</context>
<context>
    <name>ui::DisagreementModel</name>
    <message>
        <source>other value</source>
        <comment>what two analysts do not agree on</comment>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>other tag</source>
        <comment>what two analysts do not agree on</comment>
        <translation>anderer Code</translation>
    </message>
    <message>
        <source>other span</source>
        <comment>what two analysts do not agree on</comment>
        <translation>andere Spanne</translation>
    </message>
    <message>
        <source>only one</source>
        <comment>of two analysts has tagged this</comment>
        <translation>nur einer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::EditJobs</name>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>work under way; %1 is the name of an edit: &quot;delete tag “Layoffs”&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Undo: %1…</source>
        <extracomment>work under way; %1 is the name of an edit</extracomment>
        <translation>Rückgängig: %1…</translation>
    </message>
    <message>
        <source>Redo: %1…</source>
        <extracomment>work under way; %1 is the name of an edit</extracomment>
        <translation>Wiederholen: %1…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>after undoing; %1 is the name of an edit: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>after redoing; %1 is the name of an edit: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>ui::EntityFields</name>
    <message>
        <source>Name</source>
        <comment>of a person, an organisation, a place</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of what is named</comment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>ui::FigureFields</name>
    <message>
        <source>Amount</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measured</source>
        <comment>what a figure measures</comment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Not understood as an amount</source>
        <translation>Nicht als Größe verstanden</translation>
    </message>
    <message>
        <source>e.g. more than 27,000 people</source>
        <comment>example of a figure in words</comment>
        <translation>z. B. more than 27,000 people</translation>
    </message>
    <message>
        <source>e.g. revenue, AWS, Q1 2025</source>
        <comment>example of what a figure measures</comment>
        <translation>z. B. Umsatz, AWS, Q1 2025</translation>
    </message>
    <message>
        <source>No amount: sources cannot be compared on this</source>
        <translation>Keine Größe: Quellen lassen sich hier nicht vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::FileJobs</name>
    <message>
        <source>Exporting annotations…</source>
        <translation>Annotationen werden exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln annotation(s) to %1</source>
        <translation>
            <numerusform>%Ln Annotation nach %1 geschrieben</numerusform>
            <numerusform>%Ln Annotationen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved a copy to %1</source>
        <translation>Kopie unter %1 gespeichert</translation>
    </message>
    <message>
        <source>Checking the corpus…</source>
        <translation>Korpus wird geprüft…</translation>
    </message>
    <message>
        <source>The corpus is in order.</source>
        <translation>Das Korpus ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found in the corpus.</source>
        <translation>
            <numerusform>%Ln Problem im Korpus gefunden.</numerusform>
            <numerusform>%Ln Probleme im Korpus gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Exporting what was found…</source>
        <translation>Fundstellen werden exportiert…</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Exporting the agreement…</source>
        <translation>Übereinstimmung wird exportiert …</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the letters that show whether capital and small letters are told apart</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of the match and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>undone</source>
        <comment>state of an edit</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone and replaced</source>
        <comment>state of an edit</comment>
        <translation>rückgängig gemacht und ersetzt</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the edit history</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>column of the edit history: what was done</comment>
        <translation>Bearbeitung</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Who changed what, and when</source>
        <translation>Wer was wann geändert hat</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>file names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>As each file or its name says</source>
        <translation>Wie in der Datei oder ihrem Namen angegeben</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>St&amp;ory:</source>
        <translation>St&amp;ory:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Articles are compared within their story. A new name makes a new story or source; without a story, they can be moved to one later.</source>
        <translation>Artikel werden innerhalb ihrer Story verglichen. Ein neuer Name legt eine neue Story oder Quelle an; ohne Story können sie später in eine verschoben werden.</translation>
    </message>
</context>
<context>
    <name>ui::ImportJob</name>
    <message>
        <source>There is no file here that can be read as an article.</source>
        <translation>Hier gibt es keine Datei, die als Artikel gelesen werden kann.</translation>
    </message>
    <message>
        <source>Variorum reads files that end in: %1</source>
        <translation>Variorum liest Dateien mit diesen Endungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n Artikel importiert</numerusform>
            <numerusform>%n Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) restored</source>
        <translation>
            <numerusform>%n Annotation wiederhergestellt</numerusform>
            <numerusform>%n Annotationen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>articles or annotations of an import</comment>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you should know:</source>
        <comment>above a list</comment>
        <translation>
            <numerusform>%n Hinweis:</numerusform>
            <numerusform>%n Hinweise:</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing files…</source>
        <translation>Dateien werden importiert…</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was added.</source>
        <translation>Import abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Import stopped. Added until then, and undone in one step: %1</source>
        <comment>%1: what was imported</comment>
        <translation>Import angehalten. Bis dahin hinzugefügt und in einem Schritt rückgängig zu machen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New story</source>
        <comment>name of a story that is made</comment>
        <translation>Neue Story</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewPane</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>What is understood of the files</source>
        <translation>Was von den Dateien verstanden wird</translation>
    </message>
    <message>
        <source>Say what the columns of a table hold</source>
        <translation>Sagen, was die Spalten einer Tabelle enthalten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln article(s) of %1</source>
        <translation>
            <numerusform>Der erste Artikel aus %1</numerusform>
            <numerusform>Die ersten %Ln Artikel aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>of %1</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of annotations</source>
        <translation>
            <numerusform>%Ln Datei mit Annotationen</numerusform>
            <numerusform>%Ln Dateien mit Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Choose an annotation to see and edit its value.</source>
        <translation>Wählen Sie eine Annotation, um ihren Wert zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>at that time</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>by the program, not tagged by hand</comment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>value of “%1”</source>
        <comment>name of an edit</comment>
        <translation>Wert von „%1“</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>tag “%1” “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a tag&apos;s name</comment>
        <translation>„%1“ mit „%2“ codieren</translation>
    </message>
    <message>
        <source>value of and note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>Wert von und Notiz zu „%1“</translation>
    </message>
</context>
<context>
    <name>ui::Job</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount of data: &quot;3.1 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln min</numerusform>
            <numerusform>noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>noch %Ln s</numerusform>
            <numerusform>noch %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>keys of what is in no menu</comment>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done: &quot;tag “USD 29.3 billion”&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>-annotations.csv</source>
        <translation>-annotationen.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Übereinstimmung exportieren</translation>
    </message>
    <message>
        <source>-agreement.csv</source>
        <translation>-uebereinstimmung.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>-copy.variorum</source>
        <translation>-kopie.variorum</translation>
    </message>
    <message>
        <source>Corpora (*.variorum)</source>
        <translation>Korpora (*.variorum)</translation>
    </message>
    <message>
        <source>%1 is the corpus itself; choose another name for the copy.</source>
        <translation>%1 ist das Korpus selbst; wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>add story “%1”</source>
        <translation>Story „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Story</translation>
    </message>
    <message>
        <source>Name of the story:</source>
        <translation>Name der Story:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New corpus…</source>
        <translation>&amp;Neues Korpus…</translation>
    </message>
    <message>
        <source>&amp;Open corpus…</source>
        <translation>Korpus ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample corpus</source>
        <translation>Beis&amp;pielkorpus öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import articles, or annotations from CSV</source>
        <translation>Artikel importieren, oder Annotationen aus CSV</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Articles and annotations (%1)</source>
        <extracomment>%1 are patterns of file names.</extracomment>
        <translation>Artikel und Annotationen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation>Als &amp;Artikel einfügen…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;agreement…</source>
        <translation>Übe&amp;reinstimmung exportieren…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>Be&amp;fehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Tag selection with</source>
        <translation>Auswahl &amp;codieren mit</translation>
    </message>
    <message>
        <source>Edit &amp;value</source>
        <translation>&amp;Wert bearbeiten</translation>
    </message>
    <message>
        <source>Tag every same &amp;occurrence…</source>
        <translation>Alle &amp;gleichen Stellen codieren…</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>Edit &amp;codebook…</source>
        <translation>Code&amp;buch bearbeiten…</translation>
    </message>
    <message>
        <source>Change &amp;analyst…</source>
        <translation>&amp;Analyst wechseln…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Open the story&apos;s articles side by side, up to four</source>
        <translation>Die Artikel der Story nebeneinander öffnen, bis zu vier</translation>
    </message>
    <message>
        <source>&amp;Linked scrolling</source>
        <translation>&amp;Gekoppeltes Scrollen</translation>
    </message>
    <message>
        <source>&amp;Next point</source>
        <translation>&amp;Nächster Punkt</translation>
    </message>
    <message>
        <source>&amp;Previous point</source>
        <translation>Voriger &amp;Punkt</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>P&amp;revious difference</source>
        <translation>Voriger W&amp;iderspruch</translation>
    </message>
    <message>
        <source>C&amp;orpus</source>
        <translation>&amp;Korpus</translation>
    </message>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Neue Story…</translation>
    </message>
    <message>
        <source>Article &amp;properties…</source>
        <translation>&amp;Artikeleigenschaften…</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Check the corpus</source>
        <translation>Korpus &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Stack panes</source>
        <translation>Bereiche &amp;untereinander</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>Bereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Reading aid</source>
        <translation>&amp;Lesehilfe</translation>
    </message>
    <message>
        <source>Colours figures, quotes, attribution, hedges, AI and job-loss terms</source>
        <translation>Färbt Zahlen, Zitate, Zuschreibungen, Abschwächungen sowie Begriffe zu KI und Stellenabbau ein</translation>
    </message>
    <message>
        <source>Show &amp;corpus and codebook</source>
        <translation>Korpus und &amp;Codebuch zeigen</translation>
    </message>
    <message>
        <source>Show a&amp;greement</source>
        <translation>Übereinst&amp;immung zeigen</translation>
    </message>
    <message>
        <source>Show annotation &amp;table</source>
        <translation>Annotations&amp;tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>Ü&amp;ber Variorum</translation>
    </message>
    <message>
        <source>Mark CSV as UTF-8 for &amp;Excel</source>
        <translation>CSV für &amp;Excel als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Begins CSV files with a byte-order mark, which Excel on Windows needs to read them as UTF-8</source>
        <translation>Beginnt CSV-Dateien mit einer Bytereihenfolge-Marke, die Excel unter Windows braucht, um sie als UTF-8 zu lesen</translation>
    </message>
    <message>
        <source>Leave formulas in CSV un&amp;guarded</source>
        <translation>Formeln in CSV &amp;ungeschützt lassen</translation>
    </message>
    <message>
        <source>Writes texts that begin with = + - or @ as they are; a spreadsheet may run them</source>
        <translation>Schreibt Texte, die mit = + - oder @ beginnen, unverändert; eine Tabellenkalkulation führt sie womöglich aus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a corpus and the folder it lies in</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>No&amp;tiz bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <comment>the panels of the window, by the keyboard</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>&amp;Korpus</translation>
    </message>
    <message>
        <source>&amp;Filter of the corpus</source>
        <translation>&amp;Filter des Korpus</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Annotation &amp;table</source>
        <translation>Annotations&amp;tabelle</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>&amp;Übereinstimmung</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>Code&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>Review those of this &amp;article</source>
        <translation>Die dieses &amp;Artikels durchgehen</translation>
    </message>
    <message>
        <source>Review those of this &amp;story</source>
        <translation>Die dieser &amp;Story durchgehen</translation>
    </message>
    <message>
        <source>Review &amp;all</source>
        <translation>A&amp;lle durchgehen</translation>
    </message>
    <message>
        <source>&amp;Show in the articles</source>
        <translation>In den Artikeln &amp;zeigen</translation>
    </message>
    <message>
        <source>Suggest a&amp;new</source>
        <translation>&amp;Neu vorschlagen</translation>
    </message>
    <message>
        <source>Looks at the articles again with the names that were accepted meanwhile</source>
        <translation>Sieht die Artikel noch einmal durch, mit den inzwischen angenommenen Namen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Copy the matrix as a &amp;table</source>
        <translation>Matrix als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard.</source>
        <translation>Die Matrix ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Print the matrix…</source>
        <translation>Matrix &amp;drucken …</translation>
    </message>
    <message>
        <source>Export the matrix as P&amp;DF…</source>
        <translation>Matrix als &amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>-matrix.pdf</source>
        <translation>-matrix.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the matrix…</source>
        <translation>Matrix wird geschrieben …</translation>
    </message>
    <message>
        <source>Write a re&amp;port…</source>
        <translation>&amp;Bericht schreiben …</translation>
    </message>
    <message>
        <source>Writes the story&apos;s agreement with its evidence as a page of HTML</source>
        <translation>Schreibt die Übereinstimmung der Story mit ihren Belegen als HTML-Seite</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>-report.html</source>
        <translation>-bericht.html</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Chart: &amp;verdicts by story</source>
        <translation>Diagramm: &amp;Urteile nach Story</translation>
    </message>
    <message>
        <source>Chart: &amp;outlet against outlet</source>
        <translation>Diagramm: &amp;Medium gegen Medium</translation>
    </message>
    <message>
        <source>Chart: &amp;stances over time</source>
        <translation>Diagramm: &amp;Haltungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>-chart.svg</source>
        <translation>-diagramm.svg</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analysten</translation>
    </message>
    <message>
        <source>Merge another corpus</source>
        <translation>Anderes Korpus zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge another corpus…</source>
        <translation>Anderes Korpus &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Brings in what another analyst did in a corpus of their own</source>
        <translation>Nimmt auf, was ein anderer Analyst in einem eigenen Korpus getan hat</translation>
    </message>
    <message>
        <source>A&amp;nalysts</source>
        <translation>A&amp;nalysten</translation>
    </message>
    <message>
        <source>&amp;Shared wording</source>
        <translation>&amp;Gemeinsamer Wortlaut</translation>
    </message>
    <message>
        <source>Tones passages that the articles in view have from one another</source>
        <translation>Tönt Stellen, die die gezeigten Artikel voneinander haben</translation>
    </message>
    <message>
        <source>On no point of this story do sources differ.</source>
        <translation>In keinem Punkt dieser Story widersprechen sich Quellen.</translation>
    </message>
    <message>
        <source>This story has no points yet.</source>
        <translation>Diese Story hat noch keine Punkte.</translation>
    </message>
    <message>
        <source>Export annotations as CSV: all, or those that the table shows</source>
        <translation>Annotationen als CSV exportieren: alle, oder die, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Export all annotations of the corpus, or those that the table shows?</source>
        <translation>Alle Annotationen des Korpus exportieren, oder die, die die Tabelle zeigt?</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <comment>button: all annotations; how many</comment>
        <translation>Alle (%L1)</translation>
    </message>
    <message>
        <source>Those shown (%L1)</source>
        <comment>button: annotations; how many</comment>
        <translation>Die gezeigten (%L1)</translation>
    </message>
    <message>
        <source>%1 of the story&apos;s %2 articles fit side by side.</source>
        <extracomment>both are numbers; the second is three at least</extracomment>
        <translation>%1 der %2 Artikel der Story passen nebeneinander.</translation>
    </message>
    <message>
        <source>Review those of the &amp;open articles</source>
        <translation>Die der &amp;offenen Artikel durchgehen</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <comment>that people add to the program&apos;s lists</comment>
        <translation>&amp;Wörter …</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <comment>who changed what, and when</comment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>The file of this corpus is gone. What was edited since then is lost when you close the window, unless you save a copy.</source>
        <translation>Die Datei dieses Korpus ist nicht mehr da. Was seitdem bearbeitet wurde, geht beim Schließen des Fensters verloren, wenn Sie keine Kopie speichern.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>button: saves a copy of the corpus</extracomment>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>&amp;Wechselkurse …</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <comment>the list of points where sources differ</comment>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Only here</source>
        <comment>the list of points that one article alone states</comment>
        <translation>Nur hie&amp;r</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Search of the corpus</source>
        <translation>&amp;Suche im Korpus</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Fundstellen exportieren</translation>
    </message>
    <message>
        <source>-found.csv</source>
        <translation>-Fundstellen.csv</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner ü&amp;berwachen …</translation>
    </message>
    <message>
        <source>Import by itself what comes into a folder</source>
        <translation>Von selbst importieren, was in einen Ordner kommt</translation>
    </message>
    <message>
        <source>&amp;Watch “%1”</source>
        <translation>„%1“ ü&amp;berwachen</translation>
    </message>
    <message>
        <source>&amp;Propose stories…</source>
        <translation>Storys &amp;vorschlagen …</translation>
    </message>
    <message>
        <source>Looks which articles in no story tell of one event</source>
        <translation>Sieht nach, welche Artikel ohne Story von einem Ereignis erzählen</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>Agree</source>
        <comment>heading: points on which sources…</comment>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Compatible</source>
        <comment>heading: points on which sources are…</comment>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>heading: points on which sources…</comment>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>One source</source>
        <comment>heading: points that one source states</comment>
        <translation>Eine Quelle</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>Matrix of points and sources</source>
        <translation>Matrix der Punkte und Quellen</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>order of points</comment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By verdict</source>
        <comment>order of points</comment>
        <translation>Nach Urteil</translation>
    </message>
    <message>
        <source>In order of appearance</source>
        <comment>order of points</comment>
        <translation>In der Reihenfolge der Nennung</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Reihenfolge der Punkte</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <source>Articles of one outlet stand together</source>
        <translation>Artikel eines Mediums stehen nebeneinander</translation>
    </message>
    <message>
        <source>Heat view</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Small squares in the colours of the verdicts</source>
        <translation>Kleine Quadrate in den Farben der Urteile</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: opens a menu</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy, print or write the matrix to a file</source>
        <translation>Die Matrix kopieren, drucken oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Matrix · %1</source>
        <translation>Matrix · %1</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Choose a story: its points and sources are shown here as a table.</source>
        <translation>Wählen Sie eine Story: Ihre Punkte und Quellen stehen dann hier als Tabelle.</translation>
    </message>
    <message>
        <source>This story has no articles yet.</source>
        <translation>Diese Story hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>This story has no points yet. Tag figures, claims and names in its articles, or review what is suggested.</source>
        <translation>Diese Story hat noch keine Punkte. Zeichnen Sie Zahlen, Aussagen und Namen in ihren Artikeln aus, oder sehen Sie die Vorschläge durch.</translation>
    </message>
    <message>
        <source>No point of this story has this verdict.</source>
        <translation>Kein Punkt dieser Story hat dieses Urteil.</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Zum Beleg gehen</translation>
    </message>
    <message>
        <source>Show in all articles</source>
        <translation>In allen Artikeln zeigen</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Gewählte Zellen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPrinting</name>
    <message>
        <source>=  agree     ≈  compatible     ≠  differ     ·  one source     —  silent</source>
        <extracomment>below each page of the printed matrix; &quot;not read&quot; is what its cells say</extracomment>
        <translation>=  einig     ≈  vereinbar     ≠  widersprüchlich     ·  eine Quelle     —  schweigt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Print the matrix</source>
        <translation>Matrix drucken</translation>
    </message>
</context>
<context>
    <name>ui::MatrixText</name>
    <message>
        <source>not read</source>
        <comment>in the cell of an article that has not been read to the end</comment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>heading: whether the sources can all be right</comment>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>undefined</source>
        <comment>there is no such number</comment>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analysten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>of confidence</comment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ui::MeasureWords</name>
    <message>
        <source>Krippendorff’s α, words</source>
        <translation>Krippendorffs α, Wörter</translation>
    </message>
    <message>
        <source>Krippendorff’s unitizing α</source>
        <translation>Krippendorffs α für Spannen</translation>
    </message>
    <message>
        <source>Fleiss’ κ, words</source>
        <translation>Fleiss’ κ, Wörter</translation>
    </message>
    <message>
        <source>Cohen’s κ, words</source>
        <translation>Cohens κ, Wörter</translation>
    </message>
    <message>
        <source>Same tags, words</source>
        <translation>Gleiche Codes, Wörter</translation>
    </message>
    <message>
        <source>F1, same spans</source>
        <translation>F1, gleiche Spannen</translation>
    </message>
    <message>
        <source>F1, overlapping spans</source>
        <translation>F1, überlappende Spannen</translation>
    </message>
    <message>
        <source>Whether analysts give each word the same tags, or none, beyond chance. 1 is perfect, 0 is chance.</source>
        <translation>Ob Analysten jedem Wort dieselben Codes geben oder keinen, über den Zufall hinaus. 1 ist vollkommen, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>Whether analysts mark off the same stretches of text with the same tags, in characters (Krippendorff 1995, 2004). 1 is perfect, 0 is chance.</source>
        <translation>Ob Analysten dieselben Textstrecken mit denselben Codes abgrenzen, in Zeichen (Krippendorff 1995, 2004). 1 ist vollkommen, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>Whether all analysts give each word the same tags, beyond chance, in articles that all have tagged.</source>
        <translation>Ob alle Analysten jedem Wort dieselben Codes geben, über den Zufall hinaus, in Artikeln, die alle codiert haben.</translation>
    </message>
    <message>
        <source>Whether two analysts give each word the same tags, beyond chance.</source>
        <translation>Ob zwei Analysten jedem Wort dieselben Codes geben, über den Zufall hinaus.</translation>
    </message>
    <message>
        <source>The share of words that both gave the same tags or none. Not corrected for chance.</source>
        <translation>Der Anteil der Wörter, denen beide dieselben Codes oder keinen gaben. Nicht um den Zufall bereinigt.</translation>
    </message>
    <message>
        <source>How many annotations are found with the other analyst: the same span and tag. Not corrected for chance.</source>
        <translation>Wie viele Annotationen sich beim anderen Analysten finden: dieselbe Spanne und derselbe Code. Nicht um den Zufall bereinigt.</translation>
    </message>
    <message>
        <source>How many annotations are found with the other analyst: the same tag on a span that overlaps. Not corrected for chance.</source>
        <translation>Wie viele Annotationen sich beim anderen Analysten finden: derselbe Code auf einer überlappenden Spanne. Nicht um den Zufall bereinigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n Spanne</numerusform>
            <numerusform>%n Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge corpus</source>
        <translation>Korpus zusammenführen</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ours (kept)</source>
        <translation>Unsere (bleibt)</translation>
    </message>
    <message>
        <source>Theirs (tick to take it)</source>
        <translation>Andere (ankreuzen, um sie zu nehmen)</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Vergleich mit %1 …</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>From %1 would come:</source>
        <translation>Aus %1 käme:</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in both corpora in two versions:</source>
        <translation>
            <numerusform>%n Sache gibt es in beiden Korpora in zwei Fassungen:</numerusform>
            <numerusform>%n Sachen gibt es in beiden Korpora in zwei Fassungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>%1 wird aufgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) had two versions</source>
        <translation>
            <numerusform>%n Sache hatte zwei Fassungen</numerusform>
            <numerusform>%n Sachen hatten zwei Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was merged, as one step that can be undone:</source>
        <translation>%1 wurde aufgenommen, als ein Schritt, der sich rückgängig machen lässt:</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Story</numerusform>
            <numerusform>%n Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyst(s)</source>
        <translation>
            <numerusform>%n Analyst</numerusform>
            <numerusform>%n Analysten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about points</source>
        <translation>
            <numerusform>%n Entscheidung über Punkte</numerusform>
            <numerusform>%n Entscheidungen über Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) turned down</source>
        <translation>
            <numerusform>%n abgelehnter Vorschlag</numerusform>
            <numerusform>%n abgelehnte Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %n article(s)</source>
        <translation>
            <numerusform>Angaben zu %n Artikel</numerusform>
            <numerusform>Angaben zu %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and annotation(s) are here already.</source>
        <translation>
            <numerusform>%n Artikel oder Annotation ist schon hier.</numerusform>
            <numerusform>%n Artikel und Annotationen sind schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own word(s)</source>
        <translation>
            <numerusform>%n eigenes Wort</numerusform>
            <numerusform>%n eigene Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of theirs were taken</source>
        <comment>of the things that had two</comment>
        <translation>
            <numerusform>%n ihrer Fassungen wurde übernommen</numerusform>
            <numerusform>%n ihrer Fassungen wurden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n Wechselkurs</numerusform>
            <numerusform>%n Wechselkurse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>several notes</source>
        <comment>the annotations chosen have different notes</comment>
        <translation>mehrere Notizen</translation>
    </message>
    <message>
        <source>no note</source>
        <comment>the notes of all chosen annotations are removed</comment>
        <translation>keine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Note for %n annotation(s):</source>
        <translation>
            <numerusform>Notiz zu %n Annotation:</numerusform>
            <numerusform>Notiz zu %n Annotationen:</numerusform>
        </translation>
    </message>
    <message>
        <source>A note on “%1”:</source>
        <translation>Notiz zu „%1“:</translation>
    </message>
    <message numerus="yes">
        <source>note on %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>Notiz zu %n Annotation</numerusform>
            <numerusform>Notiz zu %n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <comment>name of an edit</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
</context>
<context>
    <name>ui::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceChooser</name>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) checked</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>%1 von %Ln Stelle angekreuzt</numerusform>
            <numerusform>%1 von %Ln Stellen angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Tag every same occurrence</source>
        <translation>Alle gleichen Stellen codieren</translation>
    </message>
    <message>
        <source>Where “%1” stands again, to be tagged “%2”:</source>
        <comment>words and a tag</comment>
        <translation>Wo „%1“ noch steht, um mit „%2“ codiert zu werden:</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Story</translation>
    </message>
    <message>
        <source>In the whole corpus</source>
        <translation>Im ganzen Korpus</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>These words stand nowhere else.</source>
        <translation>Diese Wörter stehen nirgendwo sonst.</translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” %Ln time(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>„%1“ einmal codieren</numerusform>
            <numerusform>„%1“ %Ln-mal codieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutletChart</name>
    <message>
        <source>Outlet against outlet</source>
        <translation>Medium gegen Medium</translation>
    </message>
    <message>
        <source>No two outlets state the same figure or claim yet: there is nothing to compare.</source>
        <translation>Noch nennen keine zwei Medien dieselbe Zahl oder Aussage: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Of the figures and claims that both outlets state, the share on which they agree, and their number. Few points say little.</source>
        <translation>Von den Zahlen und Aussagen, die beide Medien nennen, der Anteil, bei dem sie einig sind, und ihre Anzahl. Wenige Punkte sagen wenig.</translation>
    </message>
    <message>
        <source>Shown are the %1 outlets that share most points, of %2.</source>
        <translation>Gezeigt sind die %1 Medien mit den meisten gemeinsamen Punkten, von %2.</translation>
    </message>
    <message>
        <source>%1 and %2 agree on %3 of %4 points.</source>
        <extracomment>%1 and %2 are outlets, %3 and %4 numbers</extracomment>
        <translation>%1 und %2 sind sich bei %3 von %4 Punkten einig.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a share in numbers: &quot;2 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>agree on 0%</source>
        <comment>left end of a scale</comment>
        <translation>einig bei 0%</translation>
    </message>
</context>
<context>
    <name>ui::PageHeading</name>
    <message>
        <source>Back to the articles (Escape)</source>
        <translation>Zurück zu den Artikeln (Escape)</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
</context>
<context>
    <name>ui::Pane</name>
    <message>
        <source>No article is open here.

Open one from the corpus with a double click or Enter, or drop articles and files on this place.</source>
        <translation>Hier ist kein Artikel geöffnet.

Öffnen Sie einen aus dem Korpus mit Doppelklick oder Eingabetaste, oder ziehen Sie Artikel und Dateien hierher.</translation>
    </message>
    <message>
        <source>retag “%1”</source>
        <comment>name of an edit</comment>
        <translation>„%1“ umcodieren</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>name of an edit</comment>
        <translation>„%1“ codieren</translation>
    </message>
    <message>
        <source>move an edge of “%1”</source>
        <comment>name of an edit</comment>
        <translation>Rand von „%1“ verschieben</translation>
    </message>
    <message>
        <source>delete annotation “%1”</source>
        <comment>name of an edit</comment>
        <translation>Annotation „%1“ löschen</translation>
    </message>
    <message>
        <source>pin “%1” to “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a point&apos;s name</comment>
        <translation>„%1“ an „%2“ heften</translation>
    </message>
    <message>
        <source>mark “%1” as read</source>
        <comment>name of an edit</comment>
        <translation>„%1“ als gelesen markieren</translation>
    </message>
    <message>
        <source>mark “%1” as unread</source>
        <comment>name of an edit</comment>
        <translation>„%1“ als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Switch the reading &amp;aid</source>
        <translation>&amp;Lesehilfe umschalten</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Tag with</source>
        <translation>&amp;Codieren mit</translation>
    </message>
    <message>
        <source>Change &amp;tag to</source>
        <translation>C&amp;ode ändern in</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Tag every same &amp;occurrence…</source>
        <translation>Alle &amp;gleichen Stellen codieren…</translation>
    </message>
    <message>
        <source>&amp;Pin to point</source>
        <translation>An &amp;Punkt heften</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>This corpus is empty.

Drop files here, or import what several sources wrote about one event.</source>
        <translation>Dieses Korpus ist leer.

Legen Sie hier Dateien ab oder importieren Sie, was mehrere Quellen über ein Ereignis geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>ui::PaneHeader</name>
    <message>
        <source>Scroll with the other panes, by what they agree and differ on</source>
        <translation>Mit den anderen Bereichen scrollen, nach dem, worin sie sich einig sind und widersprechen</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>panes scroll together</comment>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>What can be done with this article</source>
        <translation>Was sich mit diesem Artikel tun lässt</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste or type the article&apos;s text here.</source>
        <translation>Fügen Sie den Text des Artikels hier ein oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>The corpus has an article with exactly this text already; it was not added again.</source>
        <translation>Das Korpus hat bereits einen Artikel mit genau diesem Text; er wurde nicht noch einmal hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ui::PointActions</name>
    <message>
        <source>Merge points</source>
        <translation>Punkte zusammenführen</translation>
    </message>
    <message>
        <source>Split point…</source>
        <translation>Punkt aufteilen…</translation>
    </message>
    <message>
        <source>Pin chosen annotation here</source>
        <translation>Gewählte Annotation hier anheften</translation>
    </message>
    <message>
        <source>Rename point</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>Reset name</source>
        <translation>Namen zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>merge %n point(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%n Punkt zusammenführen</numerusform>
            <numerusform>%n Punkte zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>split “%1”</source>
        <comment>name of an edit</comment>
        <translation>„%1“ aufteilen</translation>
    </message>
    <message>
        <source>pin “%1” to “%2”</source>
        <comment>name of an edit; an annotation&apos;s words, a point&apos;s name</comment>
        <translation>„%1“ an „%2“ heften</translation>
    </message>
    <message>
        <source>reset the name of “%1”</source>
        <comment>name of an edit</comment>
        <translation>Namen von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>name a point “%1”</source>
        <comment>name of an edit</comment>
        <translation>Punkt „%1“ benennen</translation>
    </message>
    <message>
        <source>“%1” and “%2” have units that cannot be compared, so they cannot be one point.</source>
        <translation>„%1“ und „%2“ haben Einheiten, die sich nicht vergleichen lassen; sie können nicht ein Punkt sein.</translation>
    </message>
    <message>
        <source>The corpus is read-only.</source>
        <translation>Das Korpus ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose two or more points of one kind to merge them.</source>
        <translation>Zum Zusammenführen zwei oder mehr Punkte einer Art wählen.</translation>
    </message>
    <message>
        <source>Choose one point with several annotations to split it.</source>
        <translation>Zum Teilen einen Punkt mit mehreren Annotationen wählen.</translation>
    </message>
    <message>
        <source>Choose an annotation of this story, and another point of its kind to pin it to.</source>
        <translation>Eine Annotation dieser Story wählen und einen anderen Punkt ihrer Art, an den sie geheftet wird.</translation>
    </message>
    <message>
        <source>Rate %1…</source>
        <comment>1 EUR = 1.08 USD</comment>
        <translation>Kurs %1 …</translation>
    </message>
    <message>
        <source>Enter a rate for %1/%2…</source>
        <comment>codes of currencies</comment>
        <translation>Kurs für %1/%2 eintragen …</translation>
    </message>
</context>
<context>
    <name>ui::PointListModel</name>
    <message>
        <source>Point</source>
        <comment>heading: one thing that sources can agree on</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
</context>
<context>
    <name>ui::PointListPanel</name>
    <message>
        <source>Points and who says what</source>
        <translation>Punkte, und wer was sagt</translation>
    </message>
    <message>
        <source>On no point of this story do sources differ.</source>
        <translation>In keinem Punkt dieser Story widersprechen sich die Quellen.</translation>
    </message>
    <message>
        <source>This story has no such point.</source>
        <translation>Diese Story hat keinen solchen Punkt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 – %4</source>
        <extracomment>%1 and %2 are numbers, %3 a point, %4 who says what: &quot;2 of 7: revenue – 3 say 17%, 1 says 16.9%&quot;.</extracomment>
        <translation>%1 von %2: %3 – %4</translation>
    </message>
</context>
<context>
    <name>ui::ProposeStoriesDialog</name>
    <message>
        <source>Propose stories</source>
        <translation>Storys vorschlagen</translation>
    </message>
    <message>
        <source>Proposed stories</source>
        <translation>Vorgeschlagene Storys</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Makes stories of those selected, with the ticked articles (Return)</source>
        <translation>Macht aus den ausgewählten Storys, mit den angekreuzten Artikeln (Eingabe)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>A&amp;lle übernehmen</translation>
    </message>
    <message>
        <source>Makes stories of all that is listed</source>
        <translation>Macht aus allem, was hier steht, Storys</translation>
    </message>
    <message>
        <source>&amp;Turn down</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Does not propose these again (Delete)</source>
        <translation>Schlägt diese nicht wieder vor (Entf)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>Makes one story of those selected</source>
        <translation>Macht aus den ausgewählten eine Story</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>Ab&amp;spalten</translation>
    </message>
    <message>
        <source>Makes a story of its own of the selected articles</source>
        <translation>Macht aus den ausgewählten Artikeln eine eigene Story</translation>
    </message>
    <message>
        <source>Looking at the texts of all articles…</source>
        <translation>Die Texte aller Artikel werden angesehen …</translation>
    </message>
    <message>
        <source>All articles are in a story.</source>
        <translation>Alle Artikel gehören zu einer Story.</translation>
    </message>
    <message>
        <source>Nothing is left to propose.</source>
        <translation>Es gibt nichts mehr vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed stories</source>
        <extracomment>%1 is a number of articles</extracomment>
        <translation>
            <numerusform>%Ln vorgeschlagene Story</numerusform>
            <numerusform>%Ln vorgeschlagene Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story.</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>für %1 von %Ln Artikel ohne Story.</numerusform>
            <numerusform>für %1 von %Ln Artikeln ohne Story.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the corpus are versions of another one.</source>
        <translation>
            <numerusform>%Ln Artikel des Korpus ist eine Fassung eines anderen.</numerusform>
            <numerusform>%Ln Artikel des Korpus sind Fassungen anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>accept story “%1”</source>
        <comment>name of an edit</comment>
        <translation>Story „%1“ übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>accept %Ln stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%Ln Story übernehmen</numerusform>
            <numerusform>%Ln Storys übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turn down %Ln proposed stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%Ln vorgeschlagene Story ablehnen</numerusform>
            <numerusform>%Ln vorgeschlagene Storys ablehnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>heading: for which stories a rate holds</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Amounts in different currencies are compared only with a rate that you enter here. A story&apos;s own rate wins over one for all stories. Rates can be undone.</source>
        <translation>Beträge in verschiedenen Währungen werden nur mit einem Kurs verglichen, den Sie hier eintragen. Der eigene Kurs einer Story geht dem für alle Storys vor. Kurse lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Kürzel oder Name</translation>
    </message>
    <message>
        <source>Currency that is converted</source>
        <translation>Währung, die umgerechnet wird</translation>
    </message>
    <message>
        <source>Currency that it is told in</source>
        <translation>Währung, in der sie angegeben wird</translation>
    </message>
    <message>
        <source>What one of the first is worth in the second</source>
        <translation>Was eine Einheit der ersten in der zweiten wert ist</translation>
    </message>
    <message>
        <source>For instance: ECB, 3 May 2025</source>
        <translation>Zum Beispiel: EZB, 3. Mai 2025</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>R&amp;ate:</source>
        <translation>&amp;Kurs:</translation>
    </message>
    <message>
        <source>&amp;Holds for:</source>
        <extracomment>for which stories a rate holds</extracomment>
        <translation>&amp;Gilt für:</translation>
    </message>
    <message>
        <source>&amp;Comes from:</source>
        <extracomment>of an exchange rate</extracomment>
        <translation>&amp;Stammt von:</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Storys</translation>
    </message>
    <message>
        <source>enter rate %1</source>
        <comment>what undo names</comment>
        <translation>Kurs %1 eintragen</translation>
    </message>
    <message>
        <source>change rate to %1</source>
        <comment>what undo names</comment>
        <translation>Kurs zu %1 ändern</translation>
    </message>
    <message>
        <source>remove rate of %1/%2</source>
        <comment>what undo names; codes of currencies</comment>
        <translation>Kurs von %1/%2 entfernen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ReviewBar</name>
    <message>
        <source>Review of suggestions</source>
        <translation>Durchsicht der Vorschläge</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <extracomment>a button and its key</extracomment>
        <translation>Annehmen  A</translation>
    </message>
    <message>
        <source>Accept this suggestion (A or Enter)</source>
        <translation>Diesen Vorschlag annehmen (A oder Eingabe)</translation>
    </message>
    <message>
        <source>All the same  Shift+A</source>
        <translation>Alle gleichen  Umschalt+A</translation>
    </message>
    <message>
        <source>Accept all suggestions that say the same (Shift+A)</source>
        <translation>Alle Vorschläge annehmen, die dasselbe sagen (Umschalt+A)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Ändern  E</translation>
    </message>
    <message>
        <source>Edit the value, then accept (E)</source>
        <translation>Den Wert ändern, dann annehmen (E)</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Ablehnen  R</translation>
    </message>
    <message>
        <source>Turn this suggestion down (R or Delete)</source>
        <translation>Diesen Vorschlag ablehnen (R oder Entf)</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>Weiter  S</translation>
    </message>
    <message>
        <source>Leave this suggestion undecided (S or Right)</source>
        <translation>Diesen Vorschlag offen lassen (S oder Rechts)</translation>
    </message>
    <message>
        <source>Back  B</source>
        <translation>Zurück  B</translation>
    </message>
    <message>
        <source>Return to the suggestion before and undo what was decided (B or Left)</source>
        <translation>Zum vorigen Vorschlag zurück und die Entscheidung rückgängig machen (B oder Links)</translation>
    </message>
    <message>
        <source>End the review (Esc)</source>
        <translation>Durchsicht beenden (Esc)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure a suggestion must be to be shown</source>
        <translation>Wie sicher ein Vorschlag sein muss, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>No suggestion is left here.</source>
        <translation>Hier ist kein Vorschlag mehr offen.</translation>
    </message>
    <message>
        <source>“%1”  →  %2</source>
        <extracomment>%1 are words of an article, %2 what they are understood as</extracomment>
        <translation>„%1“  →  %2</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <extracomment>how probable it is that the suggestion is right</extracomment>
        <translation>zu %1 % sicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left in this article</source>
        <translation>
            <numerusform>noch %Ln in diesem Artikel</numerusform>
            <numerusform>noch %Ln in diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Artikel %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>suggestions left</comment>
        <translation>
            <numerusform>insgesamt %Ln</numerusform>
            <numerusform>insgesamt %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln in all</source>
        <comment>suggestions left; more are being counted</comment>
        <translation>
            <numerusform>insgesamt mindestens %Ln</numerusform>
            <numerusform>insgesamt mindestens %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>sure from </source>
        <extracomment>of a number field: suggestions are shown from this probability on, such as &quot;sure from 50 %&quot;</extracomment>
        <translation>sicher ab </translation>
    </message>
    <message>
        <source>All the same: %1 %; Esc cancels</source>
        <extracomment>%1 is a share in per cent; all suggestions that say the same are looked for and accepted</extracomment>
        <translation>Alle gleichen: %1 %; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>what stands before the words that were found</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>the words that were found</comment>
        <translation>Fund</translation>
    </message>
    <message>
        <source>After</source>
        <comment>what stands after the words that were found</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <comment>what was found</comment>
        <translation>&amp;Codieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>what was found</comment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, NEAR(jobs cut, 5), source:…, tag:…, value:&gt;1e6</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, NEAR(jobs cut, 5), source:…, tag:…, value:&gt;1e6</translation>
    </message>
    <message>
        <source>What to look for in the corpus</source>
        <translation>Wonach im Korpus gesucht wird</translation>
    </message>
    <message>
        <source>Searches that were kept, and the last ones</source>
        <translation>Behaltene Suchen und die letzten</translation>
    </message>
    <message>
        <source>Tags what was found, after showing every place</source>
        <translation>Codiert die Fundstellen, nachdem jede gezeigt wurde</translation>
    </message>
    <message>
        <source>Writes what was found to a CSV or JSON file</source>
        <translation>Schreibt die Fundstellen in eine CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>how many hits a search has, in how many articles</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>after “in”</comment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <comment>a count of hits</comment>
        <translation>%1, Suche läuft…</translation>
    </message>
    <message>
        <source>%1; the first %L2 are shown</source>
        <comment>a count of hits</comment>
        <translation>%1; die ersten %L2 werden gezeigt</translation>
    </message>
    <message>
        <source>Look for words in all articles, or for what annotations say. Side by side, all have to be there; OR, a hyphen for “without”, job* for a start, /…/ for a regular expression; fields such as source:, date:2025-07, stance:denies, value:&gt;1e6.</source>
        <translation>Suchen Sie Wörter in allen Artikeln oder was Annotationen sagen. Nebeneinander müssen alle vorkommen; OR, ein Bindestrich für „ohne“, job* für einen Anfang, /…/ für einen regulären Ausdruck; Felder wie source:, date:2025-07, stance:denies, value:&gt;1e6.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>Diese Suche &amp;behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>searches</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>searches</comment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Colour figures, quotations and signal words in new panes</source>
        <translation>&amp;Zahlen, Zitate und Signalwörter in neuen Bereichen einfärben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language of the program</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> px</source>
        <comment>unit of a font size, after the number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>The unit brought in USD 29.3 billion in the first quarter.</source>
        <translation>Die Sparte setzte im ersten Quartal 29,3 Milliarden US-Dollar um.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Reading font:</source>
        <translation>&amp;Leseschrift:</translation>
    </message>
    <message>
        <source>Reading aid:</source>
        <translation>Lesehilfe:</translation>
    </message>
    <message>
        <source>&amp;Analyst:</source>
        <translation>&amp;Analyst:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ui::SharedWording</name>
    <message>
        <source>In the same words: %1</source>
        <extracomment>a tooltip on words of an article; %1 are names of sources</extracomment>
        <translation>Im selben Wortlaut: %1</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Split point</source>
        <translation>Punkt aufteilen</translation>
    </message>
    <message>
        <source>Check what is not about “%1”. It becomes a point of its own.</source>
        <translation>Kreuzen Sie an, was nicht zu „%1“ gehört. Daraus wird ein eigener Punkt.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
</context>
<context>
    <name>ui::StanceChart</name>
    <message>
        <source>Stances by outlet over time</source>
        <translation>Haltungen der Medien im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No article with a date makes a claim in its own voice.</source>
        <translation>Kein Artikel mit Datum macht selbst eine Aussage.</translation>
    </message>
    <message>
        <source>No article with a date has a claim: there are no stances to show.</source>
        <translation>Kein Artikel mit Datum enthält eine Aussage: Es gibt keine Haltungen zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) by month of publication.</source>
        <translation>
            <numerusform>%Ln Aussage nach dem Monat des Erscheinens.</numerusform>
            <numerusform>%Ln Aussagen nach dem Monat des Erscheinens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) by day of publication.</source>
        <translation>
            <numerusform>%Ln Aussage nach dem Tag des Erscheinens.</numerusform>
            <numerusform>%Ln Aussagen nach dem Tag des Erscheinens.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outlet’s claims are those of its articles and of whom they quote.</source>
        <translation>Die Aussagen eines Mediums sind die seiner Artikel und derer, die sie zitieren.</translation>
    </message>
    <message>
        <source>Shown are the %1 outlets with most claims, of %2.</source>
        <translation>Gezeigt sind die %1 Medien mit den meisten Aussagen, von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in articles without a date are left out.</source>
        <translation>
            <numerusform>%Ln Aussage in Artikeln ohne Datum ist weggelassen.</numerusform>
            <numerusform>%Ln Aussagen in Artikeln ohne Datum sind weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>○ Read only</source>
        <comment>state of the corpus</comment>
        <translation>○ Schreibgeschützt</translation>
    </message>
    <message>
        <source>● Saved</source>
        <comment>state of the corpus</comment>
        <translation>● Gespeichert</translation>
    </message>
    <message>
        <source>Every change is written to the corpus at once.</source>
        <translation>Jede Änderung wird sofort in das Korpus geschrieben.</translation>
    </message>
    <message>
        <source>Analyst: %1</source>
        <translation>Analyst: %1</translation>
    </message>
    <message>
        <source>Click to change who tags</source>
        <translation>Klicken, um zu ändern, wer codiert</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>file name, then counts: &quot;aws.variorum · 3 articles · 1,339 annotations&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ¶%2 · chars %3–%4</source>
        <extracomment>where an annotation stands: source, paragraph sign and number, first and last character</extracomment>
        <translation>%1 · ¶%2 · Zeichen %3–%4</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>○ File is gone</source>
        <comment>state of the corpus</comment>
        <translation>○ Datei ist weg</translation>
    </message>
    <message>
        <source>The corpus was deleted, moved or replaced while it was open. Save a copy to keep your work.</source>
        <translation>Das Korpus wurde gelöscht, verschoben oder ersetzt, während es offen war. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten.</translation>
    </message>
</context>
<context>
    <name>ui::StoryBox</name>
    <message>
        <source>In no story</source>
        <translation>Ohne Story</translation>
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
        <translation>eine Fassung dessen von %1</translation>
    </message>
    <message>
        <source>These articles would come to the story “%1”.</source>
        <translation>Diese Artikel kämen zur Story „%1“.</translation>
    </message>
    <message>
        <source>A new story. F2 changes its name.</source>
        <translation>Eine neue Story. F2 ändert ihren Namen.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <extracomment>a proposal: articles join a story that is there</extracomment>
        <translation>Zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Story and articles</source>
        <translation>Story und Artikel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Similar</source>
        <comment>heading: how similar an article is to the others</comment>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading: words that articles share</comment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ui::StoryReport</name>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionCount</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>on a button, behind a sign for suggestions</extracomment>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchgehen</translation>
    </message>
</context>
<context>
    <name>ui::TagBar</name>
    <message>
        <source>+ Tag…</source>
        <translation>+ Code…</translation>
    </message>
    <message>
        <source>Add a tag to the codebook</source>
        <translation>Dem Codebuch einen Code hinzufügen</translation>
    </message>
    <message>
        <source>Tag the selected words with “%1”; double click: tag every selection until the next click</source>
        <translation>Die ausgewählten Wörter mit „%1“ codieren; Doppelklick: jede Auswahl codieren bis zum nächsten Klick</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: more tags</comment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::TagDeletionDialog</name>
    <message>
        <source>delete tag “%1”</source>
        <translation>Code „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Code löschen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln annotation(s). What becomes of them?</source>
        <translation>
            <numerusform>„%1“ hat %Ln Annotation. Was soll aus ihr werden?</numerusform>
            <numerusform>„%1“ hat %Ln Annotationen. Was soll aus ihnen werden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation &amp;entfernen</numerusform>
            <numerusform>%Ln Annotationen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give them to “%1”</source>
        <translation>Dem Code „%1“ &amp;zuordnen</translation>
    </message>
    <message>
        <source>Give them to the tag above (there is none)</source>
        <translation>Dem Code darüber zuordnen (es gibt keinen)</translation>
    </message>
    <message>
        <source>Tags inside it move one level up. All of this can be undone in one step.</source>
        <translation>Seine Untercodes rücken eine Ebene höher. All das lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>What becomes of the annotations of “%1”?</source>
        <translation>Was wird aus den Annotationen von „%1“?</translation>
    </message>
    <message>
        <source>&amp;Remove its annotations</source>
        <translation>Annotationen &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>ui::TagHitsDialog</name>
    <message>
        <source>Tag what was found</source>
        <translation>Fundstellen codieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codieren</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Codieren &amp;mit</translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) found by “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>%Ln Stelle codieren, gefunden mit „%1“</numerusform>
            <numerusform>%Ln Stellen codieren, gefunden mit „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaggedArticleModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message>
        <source>Set value</source>
        <translation>Wert setzen</translation>
    </message>
    <message numerus="yes">
        <source>Value of %n annotation(s):</source>
        <translation>
            <numerusform>Wert von %n Annotation:</numerusform>
            <numerusform>Wert von %n Annotationen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValueWords</name>
    <message>
        <source>article’s voice</source>
        <extracomment>Who says it: nobody is quoted, the article says so itself.</extracomment>
        <translation>Artikel selbst</translation>
    </message>
    <message>
        <source>no amount</source>
        <extracomment>in place of a figure&apos;s value: its words say none</extracomment>
        <translation>keine Größe</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>in place of a value: nobody said yet what is named</extracomment>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no stance</source>
        <extracomment>in place of a value: nobody said yet what is claimed</extracomment>
        <translation>keine Haltung</translation>
    </message>
</context>
<context>
    <name>ui::VerdictChart</name>
    <message>
        <source>Verdicts by story</source>
        <translation>Urteile nach Story</translation>
    </message>
    <message>
        <source>No story has points yet: there are no verdicts to count.</source>
        <translation>Noch hat keine Story Punkte: Es gibt keine Urteile zu zählen.</translation>
    </message>
    <message>
        <source>Points of each verdict. Shown are the %1 stories with most points, of %2.</source>
        <translation>Punkte nach Urteil. Gezeigt sind die %1 Storys mit den meisten Punkten, von %2.</translation>
    </message>
    <message>
        <source>Points of each verdict, in every story that has points.</source>
        <translation>Punkte nach Urteil, in jeder Story, die Punkte hat.</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of a chart&apos;s axis: their number</comment>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>ui::WatchedFolder</name>
    <message>
        <source>Watch a folder</source>
        <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
        <source>Importing new files…</source>
        <translation>Neue Dateien werden importiert …</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a folder, before what came from it</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <translation>
            <numerusform>%Ln Problem: %1</numerusform>
            <numerusform>%Ln Probleme: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WordsDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Attribution verbs</source>
        <translation>Verben der Redewiedergabe</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>AI terms</source>
        <translation>Wörter für KI</translation>
    </message>
    <message>
        <source>Job-loss terms</source>
        <translation>Wörter für Stellenabbau</translation>
    </message>
    <message>
        <source>Words for people who are counted</source>
        <translation>Wörter für gezählte Menschen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words that you add here are understood like those that the program knows: suggestions look for them, and the reading aid colours them. Words of the corpus can be undone.</source>
        <translation>Wörter, die Sie hier hinzufügen, werden wie die dem Programm bekannten verstanden: Vorschläge suchen nach ihnen, und die Lesehilfe färbt sie. Bei Wörtern des Korpus lässt sich alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>This corpus</source>
        <translation>Dieses Korpus</translation>
    </message>
    <message>
        <source>All corpora that I open</source>
        <translation>Alle Korpora, die ich öffne</translation>
    </message>
    <message>
        <source>A word or phrase</source>
        <translation>Ein Wort oder eine Wendung</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Known without them</source>
        <translation>Ohne sie bekannt</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <extracomment>for which corpora words are added</extracomment>
        <translation>&amp;Für:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) known without them:</source>
        <translation>
            <numerusform>%Ln Wort ist ohne sie bekannt:</numerusform>
            <numerusform>%Ln Wörter sind ohne sie bekannt:</numerusform>
        </translation>
    </message>
    <message>
        <source>add word “%1”</source>
        <extracomment>what undo names</extracomment>
        <translation>Wort „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>remove word “%1”</source>
        <extracomment>what undo names</extracomment>
        <translation>Wort „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln word(s)</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>%Ln Wort entfernen</numerusform>
            <numerusform>%Ln Wörter entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace::ArticleEdits</name>
    <message>
        <source>A story needs a name.</source>
        <translation>Eine Story braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a story “%1” already.</source>
        <translation>Es gibt bereits eine Story „%1“.</translation>
    </message>
</context>
<context>
    <name>workspace::BulkEdit</name>
    <message>
        <source>A large edit is under way, so nothing else can be changed right now. Wait until it is done, or cancel it.</source>
        <translation>Eine große Änderung ist im Gange, deshalb kann gerade nichts anderes geändert werden. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>workspace::CodebookEdits</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Es gibt bereits einen Code „%1“.</translation>
    </message>
    <message>
        <source>The key %1 is already taken by the tag “%2”.</source>
        <extracomment>%1 is a key on the keyboard, %2 the name of a tag</extracomment>
        <translation>Die Taste %1 ist bereits an den Code „%2“ vergeben.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot be put inside itself.</source>
        <translation>Der Code „%1“ kann nicht sein eigener Untercode werden.</translation>
    </message>
    <message>
        <source>The tag “%1” has no tag above it that could take its annotations.</source>
        <translation>Der Code „%1“ hat keinen Code über sich, der seine Annotationen übernehmen könnte.</translation>
    </message>
    <message>
        <source>There is no such tag any more.</source>
        <translation>Diesen Code gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked for: write a word, or a few.</source>
        <extracomment>%1 is what a person wrote in place of a word or phrase</extracomment>
        <translation>„%1“ lässt sich nicht suchen: Schreiben Sie ein Wort oder einige wenige.</translation>
    </message>
    <message>
        <source>Name the cause that these words mean.</source>
        <translation>Benennen Sie die Ursache, die diese Wörter meinen.</translation>
    </message>
    <message>
        <source>A cause has a name of one line and at most %1 words.</source>
        <translation>Eine Ursache hat einen Namen von einer Zeile und höchstens %1 Wörter.</translation>
    </message>
</context>
<context>
    <name>workspace::Comparison</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no article to compare.</source>
        <translation>Es gibt keinen Artikel zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>workspace::CorpusOverview</name>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>workspace::Exporting</name>
    <message>
        <source>The annotations could not be written whole; is the disk full?</source>
        <translation>Die Annotationen konnten nicht vollständig geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>“%1” could not be written; is there room, and may you write there?</source>
        <translation>„%1“ konnte nicht geschrieben werden; ist genug Platz, und dürfen Sie dort schreiben?</translation>
    </message>
</context>
<context>
    <name>workspace::Importing</name>
    <message>
        <source>There is no article “%1” to attach annotations to.</source>
        <translation>Es gibt keinen Artikel „%1“, an den Annotationen angefügt werden könnten.</translation>
    </message>
    <message>
        <source>“%1” does not stand in “%2”.</source>
        <translation>„%1“ steht nicht in „%2“.</translation>
    </message>
    <message>
        <source>The tag “%1” has another kind here, so the values of its rows were left out.</source>
        <translation>Der Code „%1“ hat hier eine andere Art, deshalb wurden die Werte seiner Zeilen ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>import %n article(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n annotation(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>%n Annotation importieren</numerusform>
            <numerusform>%n Annotationen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article “%1”, and its rows fit several others.</source>
        <translation>Es gibt keinen Artikel „%1“, und seine Zeilen passen auf mehrere andere.</translation>
    </message>
</context>
<context>
    <name>workspace::LongEdit</name>
    <message>
        <source>It was undone before it was finished.</source>
        <translation>Es wurde rückgängig gemacht, bevor es fertig war.</translation>
    </message>
</context>
<context>
    <name>workspace::Merging</name>
    <message numerus="yes">
        <source>The article “%1” has another text there; %n annotation(s) of it are left out.</source>
        <translation>
            <numerusform>Der Artikel „%1“ hat dort einen anderen Text; %n Annotation davon bleibt weg.</numerusform>
            <numerusform>Der Artikel „%1“ hat dort einen anderen Text; %n Annotationen davon bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same point</source>
        <comment>what an analyst decided of two annotations</comment>
        <translation>derselbe Punkt</translation>
    </message>
    <message>
        <source>different points</source>
        <comment>what an analyst decided of two annotations</comment>
        <translation>verschiedene Punkte</translation>
    </message>
    <message>
        <source>merge corpus “%1”</source>
        <extracomment>the name of an edit; %1 is a file&apos;s name</extracomment>
        <translation>Korpus „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>“%1” is the very corpus that it would be merged into.</source>
        <translation>„%1“ ist genau das Korpus, in das es aufgenommen würde.</translation>
    </message>
    <message>
        <source>Another corpus is being merged into this one; nothing can be edited until that is done.</source>
        <translation>Ein anderes Korpus wird in dieses aufgenommen; bis das fertig ist, kann nichts bearbeitet werden.</translation>
    </message>
    <message>
        <source>The tag “%1” has another kind here, so theirs comes as “%2”.</source>
        <translation>Der Code „%1“ ist hier von anderer Art; der andere kommt daher als „%2“.</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>what is different of an article, before a colon</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Something else is changing this corpus. Merge the other one when that is done; nothing was changed.</source>
        <translation>Dieses Korpus wird gerade anderweitig geändert. Führen Sie das andere danach ein; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>workspace::RateEdits</name>
    <message>
        <source>A rate needs two currencies.</source>
        <translation>Ein Kurs braucht zwei Währungen.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; a code such as EUR always is.</source>
        <translation>„%1“ ist keine Währung, die hier bekannt ist; ein Kürzel wie EUR ist es immer.</translation>
    </message>
    <message>
        <source>A rate needs two different currencies.</source>
        <translation>Ein Kurs braucht zwei verschiedene Währungen.</translation>
    </message>
    <message>
        <source>A rate must be a number above zero.</source>
        <translation>Ein Kurs muss eine Zahl über null sein.</translation>
    </message>
    <message>
        <source>There is a rate for these currencies already: %1.</source>
        <translation>Für diese Währungen gibt es schon einen Kurs: %1.</translation>
    </message>
</context>
<context>
    <name>workspace::Review</name>
    <message>
        <source>accept “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>„%1“ annehmen</translation>
    </message>
    <message>
        <source>accept all like “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>alle wie „%1“ annehmen</translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <extracomment>what undo names; %1 are the words of the article that were suggested</extracomment>
        <translation>„%1“ ablehnen</translation>
    </message>
</context>
<context>
    <name>workspace::SampleCorpus</name>
    <message>
        <source>Line %1 of “%2” is not a JSON object.</source>
        <translation>Zeile %1 von „%2“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” does not stand in the article so often.</source>
        <translation>Zeile %1 von „%2“: „%3“ steht nicht so oft im Artikel.</translation>
    </message>
    <message>
        <source>The sample is not whole: “%1” is missing.</source>
        <translation>Das Beispiel ist unvollständig: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The sample is not whole: “%1” names no story.</source>
        <translation>Das Beispiel ist unvollständig: „%1“ nennt keine Story.</translation>
    </message>
    <message>
        <source>“%1” does not hold one article.</source>
        <translation>„%1“ enthält nicht genau einen Artikel.</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>the name of an edit</comment>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>workspace::StoryProposing</name>
    <message>
        <source>The search for stories was cancelled.</source>
        <translation>Die Suche nach Storys wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
</context>
<context>
    <name>workspace::WordEdits</name>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>„%1“ steht schon in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>analyst “%1”</source>
        <extracomment>who edits from now on, as an entry in the history; %1 is a person&apos;s name</extracomment>
        <translation>Analyst „%1“</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>an entry in the history: how far articles were read</extracomment>
        <translation>Lesen</translation>
    </message>
</context>
</TS>
