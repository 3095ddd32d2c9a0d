<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ArticleWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <comment>the length of an article</comment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreement::Reasons</name>
    <message numerus="yes">
        <source>%n say %1</source>
        <extracomment>Of articles; %1 is a value: &quot;3 say 17%&quot;.</extracomment>
        <translation>
            <numerusform>%n says %1</numerusform>
            <numerusform>%n say %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
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
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation added.</numerusform>
            <numerusform>%n annotations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the corpus already.</source>
        <comment>articles and annotations</comment>
        <translation>
            <numerusform>%n was in the corpus already.</numerusform>
            <numerusform>%n were in the corpus already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differed and were kept as they are here.</source>
        <comment>things that two corpora have in two versions</comment>
        <translation>
            <numerusform>%n differed and was kept as it is here.</numerusform>
            <numerusform>%n differed and were kept as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of annotations were left out.</source>
        <translation>
            <numerusform>%n row of annotations was left out.</numerusform>
            <numerusform>%n rows of annotations were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::SampleCommand</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::StoriesCommand</name>
    <message numerus="yes">
        <source>accept %Ln proposed stories</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>accept %Ln proposed story</numerusform>
            <numerusform>accept %Ln proposed stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story</source>
        <translation>
            <numerusform>for %1 of %Ln article in no story</numerusform>
            <numerusform>for %1 of %Ln articles in no story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::SuggestCommand</name>
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
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
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
</context>
<context>
    <name>interchange::Report</name>
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
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stated in %n article(s).</source>
        <translation>
            <numerusform>Stated in %n article.</numerusform>
            <numerusform>Stated in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s).</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n independent source.</numerusform>
            <numerusform>%n independent sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interchange::StoryList</name>
    <message numerus="yes">
        <source>New story “%1”: %n article(s)</source>
        <extracomment>a proposed story and how many articles it gets</extracomment>
        <translation>
            <numerusform>New story “%1”: %n article</numerusform>
            <numerusform>New story “%1”: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To “%1”: %n article(s)</source>
        <translation>
            <numerusform>To “%1”: %n article</numerusform>
            <numerusform>To “%1”: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message numerus="yes">
        <source>%n NUL character(s) were removed.</source>
        <translation>
            <numerusform>%n NUL character was removed.</numerusform>
            <numerusform>%n NUL characters were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte-order mark(s) inside the text were removed.</source>
        <translation>
            <numerusform>%n byte-order mark inside the text was removed.</numerusform>
            <numerusform>%n byte-order marks inside the text were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lone surrogate(s) were replaced.</source>
        <extracomment>A surrogate is half of a character in the encoding UTF-16; alone it means nothing.</extracomment>
        <translation>
            <numerusform>%n lone surrogate was replaced.</numerusform>
            <numerusform>%n lone surrogates were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that Unicode assigns to no character were replaced.</source>
        <translation>
            <numerusform>%n code that Unicode assigns to no character was replaced.</numerusform>
            <numerusform>%n codes that Unicode assigns to no character were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that mean nothing in %1 were replaced.</source>
        <translation>
            <numerusform>%n byte that means nothing in %1 was replaced.</numerusform>
            <numerusform>%n bytes that mean nothing in %1 were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n page(s); the rest was left out.</source>
        <translation>
            <numerusform>The document has more than %n page; the rest was left out.</numerusform>
            <numerusform>The document has more than %n pages; the rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::CorpusCheck</name>
    <message numerus="yes">
        <source>… and %n more like the last one</source>
        <translation>
            <numerusform>… and %n more like the last one</numerusform>
            <numerusform>… and %n more like the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The full-text index and the texts differ in %n words.</source>
        <translation>
            <numerusform>The full-text index and the texts differ in %n word.</numerusform>
            <numerusform>The full-text index and the texts differ in %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text::QuantityPrinter</name>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is an amount in digits that may have a fraction; the plural form goes by it.</extracomment>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points</source>
        <translation>
            <numerusform>%1 percentage point</numerusform>
            <numerusform>%1 percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
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
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementDelegate</name>
    <message numerus="yes">
        <source>%n independent</source>
        <extracomment>Of the sources that agree on a point: those that did not print the same sentence.</extracomment>
        <translation>
            <numerusform>%n independent</numerusform>
            <numerusform>%n independent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementModel</name>
    <message numerus="yes">
        <source>Stated in %n article(s)</source>
        <translation>
            <numerusform>Stated in %n article</numerusform>
            <numerusform>Stated in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <extracomment>Articles that print the same sentence from one press release count once.</extracomment>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementSummary</name>
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
            <numerusform>article unread</numerusform>
            <numerusform>articles unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <comment>how often a name stands in an article</comment>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnalystsPanel</name>
    <message numerus="yes">
        <source>%n annotation(s) signed by nobody are left out.</source>
        <translation>
            <numerusform>%n annotation signed by nobody is left out.</numerusform>
            <numerusform>%n annotations signed by nobody are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationActions</name>
    <message numerus="yes">
        <source>tag %n annotation(s) “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>tag %n annotation “%1”</numerusform>
            <numerusform>tag %n annotations “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>value of %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>value of %n annotation</numerusform>
            <numerusform>value of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>delete %n annotation</numerusform>
            <numerusform>delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)?</source>
        <translation>
            <numerusform>Delete %n annotation?</numerusform>
            <numerusform>Delete %n annotations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationTable</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CellDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of evidence in the same article</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodebookActions</name>
    <message numerus="yes">
        <source>“%1” is of another kind than “%2”: merging drops %Ln value(s) of its annotations.</source>
        <translation>
            <numerusform>“%1” is of another kind than “%2”: merging drops %Ln value of its annotations.</numerusform>
            <numerusform>“%1” is of another kind than “%2”: merging drops %Ln values of its annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodebookEditor</name>
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
</context>
<context>
    <name>ui::CorpusActions</name>
    <message numerus="yes">
        <source>move %n article(s) to “%1”</source>
        <translation>
            <numerusform>move %n article to “%1”</numerusform>
            <numerusform>move %n articles to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n article(s) out of their story</source>
        <translation>
            <numerusform>take %n article out of its story</numerusform>
            <numerusform>take %n articles out of their story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n article(s)</source>
        <translation>
            <numerusform>remove %n article</numerusform>
            <numerusform>remove %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as read</source>
        <translation>
            <numerusform>mark %n article as read</numerusform>
            <numerusform>mark %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n article(s) as unread</source>
        <translation>
            <numerusform>mark %n article as unread</numerusform>
            <numerusform>mark %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)?</source>
        <translation>
            <numerusform>Remove %n article?</numerusform>
            <numerusform>Remove %n articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be removed as well.</source>
        <translation>
            <numerusform>%n annotation will be removed as well.</numerusform>
            <numerusform>%n annotations will be removed as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusDelegate</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorpusPanel</name>
    <message numerus="yes">
        <source>Only the first %Ln article(s) are shown.</source>
        <translation>
            <numerusform>Only the first article is shown.</numerusform>
            <numerusform>Only the first %Ln articles are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileJobs</name>
    <message numerus="yes">
        <source>Wrote %Ln annotation(s) to %1</source>
        <translation>
            <numerusform>Wrote %Ln annotation to %1</numerusform>
            <numerusform>Wrote %Ln annotations to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found in the corpus.</source>
        <translation>
            <numerusform>%Ln problem found in the corpus.</numerusform>
            <numerusform>%Ln problems found in the corpus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>file names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) restored</source>
        <translation>
            <numerusform>%n annotation restored</numerusform>
            <numerusform>%n annotations restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>articles or annotations of an import</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you should know:</source>
        <comment>above a list</comment>
        <translation>
            <numerusform>%n thing you should know:</numerusform>
            <numerusform>%n things you should know:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>problems that are not listed</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewPane</name>
    <message numerus="yes">
        <source>The first %Ln article(s) of %1</source>
        <translation>
            <numerusform>The first %Ln article of %1</numerusform>
            <numerusform>The first %Ln articles of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>of %1</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
            <numerusform>%Ln file of annotations</numerusform>
            <numerusform>%Ln files of annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Job</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>%Ln s left</numerusform>
            <numerusform>%Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeasureWords</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) are in both corpora in two versions:</source>
        <translation>
            <numerusform>%n thing is in both corpora in two versions:</numerusform>
            <numerusform>%n things are in both corpora in two versions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) had two versions</source>
        <translation>
            <numerusform>%n thing had two versions</numerusform>
            <numerusform>%n things had two versions</numerusform>
        </translation>
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
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
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
            <numerusform>%n analyst</numerusform>
            <numerusform>%n analysts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about points</source>
        <translation>
            <numerusform>%n decision about points</numerusform>
            <numerusform>%n decisions about points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) turned down</source>
        <translation>
            <numerusform>%n suggestion turned down</numerusform>
            <numerusform>%n suggestions turned down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %n article(s)</source>
        <translation>
            <numerusform>details of %n article</numerusform>
            <numerusform>details of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and annotation(s) are here already.</source>
        <translation>
            <numerusform>%n article or annotation is here already.</numerusform>
            <numerusform>%n articles and annotations are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own word(s)</source>
        <translation>
            <numerusform>%n own word</numerusform>
            <numerusform>%n own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of theirs were taken</source>
        <comment>of the things that had two</comment>
        <translation>
            <numerusform>%n version of theirs was taken</numerusform>
            <numerusform>%n versions of theirs were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n exchange rate</numerusform>
            <numerusform>%n exchange rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message numerus="yes">
        <source>Note for %n annotation(s):</source>
        <translation>
            <numerusform>Note for %n annotation:</numerusform>
            <numerusform>Note for %n annotations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n annotation(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>note on %n annotation</numerusform>
            <numerusform>note on %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceChooser</name>
    <message numerus="yes">
        <source>%1 of %Ln place(s) checked</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>%1 of %Ln place checked</numerusform>
            <numerusform>%1 of %Ln places checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesDialog</name>
    <message numerus="yes">
        <source>tag “%1” %Ln time(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>tag “%1” %Ln time</numerusform>
            <numerusform>tag “%1” %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PointActions</name>
    <message numerus="yes">
        <source>merge %n point(s)</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>merge %n point</numerusform>
            <numerusform>merge %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProposeStoriesDialog</name>
    <message numerus="yes">
        <source>%Ln proposed stories</source>
        <extracomment>%1 is a number of articles</extracomment>
        <translation>
            <numerusform>%Ln proposed story</numerusform>
            <numerusform>%Ln proposed stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 of %Ln article(s) in no story.</source>
        <comment>how many of how many</comment>
        <translation>
            <numerusform>for %1 of %Ln article in no story.</numerusform>
            <numerusform>for %1 of %Ln articles in no story.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the corpus are versions of another one.</source>
        <translation>
            <numerusform>%Ln article of the corpus is a version of another one.</numerusform>
            <numerusform>%Ln articles of the corpus are versions of other ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %Ln stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>accept %Ln story</numerusform>
            <numerusform>accept %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turn down %Ln proposed stories</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>turn down %Ln proposed story</numerusform>
            <numerusform>turn down %Ln proposed stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewBar</name>
    <message numerus="yes">
        <source>%Ln left in this article</source>
        <translation>
            <numerusform>%Ln left in this article</numerusform>
            <numerusform>%Ln left in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>suggestions left</comment>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln in all</source>
        <comment>suggestions left; more are being counted</comment>
        <translation>
            <numerusform>at least %Ln in all</numerusform>
            <numerusform>at least %Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
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
</context>
<context>
    <name>ui::StanceChart</name>
    <message numerus="yes">
        <source>%Ln claim(s) by month of publication.</source>
        <translation>
            <numerusform>%Ln claim by month of publication.</numerusform>
            <numerusform>%Ln claims by month of publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) by day of publication.</source>
        <translation>
            <numerusform>%Ln claim by day of publication.</numerusform>
            <numerusform>%Ln claims by day of publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in articles without a date are left out.</source>
        <translation>
            <numerusform>%Ln claim in articles without a date is left out.</numerusform>
            <numerusform>%Ln claims in articles without a date are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
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
</context>
<context>
    <name>ui::StoryProposalModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionCount</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <extracomment>on a button, behind a sign for suggestions</extracomment>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagDeletionDialog</name>
    <message numerus="yes">
        <source>“%1” has %Ln annotation(s). What becomes of them?</source>
        <translation>
            <numerusform>“%1” has %Ln annotation. What becomes of it?</numerusform>
            <numerusform>“%1” has %Ln annotations. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln annotation(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln annotation</numerusform>
            <numerusform>&amp;Remove %Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagHitsDialog</name>
    <message numerus="yes">
        <source>tag %Ln place(s) found by “%1”</source>
        <comment>name of an edit</comment>
        <translation>
            <numerusform>tag %Ln place found by “%1”</numerusform>
            <numerusform>tag %Ln places found by “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message numerus="yes">
        <source>Value of %n annotation(s):</source>
        <translation>
            <numerusform>Value of %n annotation:</numerusform>
            <numerusform>Value of %n annotations:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WatchedFolder</name>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <translation>
            <numerusform>%Ln problem: %1</numerusform>
            <numerusform>%Ln problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WordsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s) known without them:</source>
        <translation>
            <numerusform>%Ln word known without them:</numerusform>
            <numerusform>%Ln words known without them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln word(s)</source>
        <comment>what undo names</comment>
        <translation>
            <numerusform>remove %Ln word</numerusform>
            <numerusform>remove %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace::Importing</name>
    <message numerus="yes">
        <source>import %n article(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>import %n article</numerusform>
            <numerusform>import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n annotation(s)</source>
        <comment>the name of an edit</comment>
        <translation>
            <numerusform>import %n annotation</numerusform>
            <numerusform>import %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace::Merging</name>
    <message numerus="yes">
        <source>The article “%1” has another text there; %n annotation(s) of it are left out.</source>
        <translation>
            <numerusform>The article “%1” has another text there; %n annotation of it is left out.</numerusform>
            <numerusform>The article “%1” has another text there; %n annotations of it are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
