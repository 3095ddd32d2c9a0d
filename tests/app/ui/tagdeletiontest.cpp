// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/tagdeletion.h"
#include "support/smallcorpus.h"

#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

class TagDeletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountThatIsNotInIsNotShown()
    {
        support::SmallCorpus corpus;
        const coding::TagId tag = corpus->firstTag(coding::Kind::Entity)->id;
        const auto article =
            corpus->openStory(corpus.story(u"Memo on corporate headcount"_s)).articles.front();
        constexpr qint64 many = 1'000'000; // so high a number makes the corpus a large one, counted by a job
        coding::ChangeSet changes;
        changes.add(coding::Annotation{
            .id = coding::AnnotationId(many), .article = article.article.id, .tag = tag, .span = {0, 4}});
        QVERIFY(corpus->edit(u"tag"_s, std::move(changes)));
        auto large = workspace::Workspace::open(corpus->path(), {.readOnly = true});
        QVERIFY(large);
        QVERIFY(!(*large)->countsAreKnown());

        ui::TagDeletionDialog dialog(**large, tag, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto shows = [&](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>();
            const auto buttons = dialog.findChildren<QRadioButton *>();
            return std::ranges::any_of(
                       labels, [&](QLabel *label) { return label->text().contains(words); }) &&
                   std::ranges::any_of(
                       buttons, [&](QRadioButton *button) { return button->text().contains(words); });
        };
        QVERIFY(shows(u"annotations"_s));
        QVERIFY(!shows(u"0 annotation"_s));
        QTRY_VERIFY((*large)->countsAreKnown());
        QVERIFY(shows(u"1 annotation"_s));
    }
};

QTEST_MAIN(TagDeletionTest)
#include "tagdeletiontest.moc"
