// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/everything.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using support::Everything;
using support::everythingIn;
using support::require;
using support::SampleCorpus;

namespace {

/// Makes change sets that fit a state, at random.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    ChangeSet changes(const Everything &all, store::LastIds &last)
    {
        ChangeSet changes;
        switch (below(11)) {
        case 10:
            editRates(all, changes, last);
            break;
        case 0:
            ++last.story;
            changes.add(support::story(last.story, u"Story %1"_s.arg(last.story)));
            break;
        case 1: {
            auto tag = all.tags[static_cast<size_t>(below(static_cast<int>(all.tags.size())))];
            const auto before = tag;
            tag.name += u'+';
            tag.colour = m_random() & 0xffffff;
            changes.replace(before, tag);
            break;
        }
        case 2:
            removeArticle(all, changes);
            break;
        case 3:
            addArticle(all, changes, last);
            break;
        case 4:
            addDecision(all, changes, last);
            break;
        case 5:
            changeAnnotation(all, changes);
            break;
        case 6:
            moveArticle(all, changes);
            break;
        case 7:
            addRejection(all, changes, last);
            break;
        default:
            addAnnotation(all, changes, last);
        }
        return changes;
    }

private:
    template <class T>
    const T *any(const std::vector<T> &values)
    {
        return values.empty() ? nullptr
                              : &values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }

    static QString textOf(const text::Article &article)
    {
        return SampleCorpus::text(static_cast<int>(article.text.value()));
    }

    coding::Annotation annotationIn(const text::Article &article, qint64 id)
    {
        constexpr std::array kinds = {coding::Kind::Figure, coding::Kind::Entity, coding::Kind::Claim};
        constexpr std::array quotes = {u"$29.3bn", u"AWS", u"AI will cost jobs"};
        const auto which = static_cast<size_t>(below(3));
        auto annotation = support::annotation(
            id, article.id.value(), textOf(article), QString(QStringView(quotes[which])), kinds[which]);
        if (auto *quantity = std::get_if<text::Quantity>(&annotation.value)) {
            quantity->low = std::ldexp(static_cast<double>(m_random()), below(200) - 100);
            quantity->high.reset();
        }
        if (below(4) == 0)
            annotation.value = {};
        annotation.note = below(2) == 0 ? QString(u""_s) : u"“note” \\ \n\t 🚀 %1"_s.arg(m_random());
        return annotation;
    }

    void addAnnotation(const Everything &all, ChangeSet &changes, store::LastIds &last)
    {
        if (const auto *article = any(all.articles))
            changes.add(annotationIn(*article, ++last.annotation));
    }

    void changeAnnotation(const Everything &all, ChangeSet &changes)
    {
        const auto *annotation = any(all.annotations);
        if (!annotation)
            return;
        const auto article = std::ranges::find(all.articles, annotation->article, &text::Article::id);
        auto changed = annotationIn(*article, annotation->id.value());
        changed.guid = annotation->guid;
        changes.replace(*annotation, changed);
    }

    void addRejection(const Everything &all, ChangeSet &changes, store::LastIds &last)
    {
        const auto *article = any(all.articles);
        if (!article)
            return;
        const auto annotation = annotationIn(*article, 0);
        changes.add(coding::Rejection{.id = coding::RejectionId(++last.rejection),
            .guid = QUuid::createUuid(),
            .article = article->id,
            .kind = coding::Kind::Figure,
            .span = annotation.span,
            .quote = annotation.quote});
    }

    void editRates(const Everything &all, ChangeSet &changes, store::LastIds &last)
    {
        const auto *known = any(all.exchangeRates);
        const auto *story = any(all.stories);
        if (!known || below(2) == 0) {
            changes.add(coding::ExchangeRate{.id = coding::ExchangeRateId(++last.exchangeRate),
                .guid = QUuid::createUuid(),
                .from = u"EUR"_s,
                .to = u"USD"_s,
                .value = 1 + below(100) / 7.0,
                .story = story && below(2) == 0 ? story->id : text::StoryId(),
                .note = below(2) == 0 ? QString(u""_s) : u"“note” %1"_s.arg(m_random())});
        } else if (below(2) == 0) {
            changes.remove(*known);
        } else {
            auto changed = *known;
            std::swap(changed.from, changed.to);
            changed.value = 1 / changed.value;
            changes.replace(*known, changed);
        }
    }

    void addArticle(const Everything &all, ChangeSet &changes, store::LastIds &last)
    {
        const auto *story = any(all.stories);
        const auto article =
            support::article(++last.article, text::TextId(1 + below(3)), story ? story->id.value() : 0, 0);
        changes.add(annotationIn(article, ++last.annotation)); // before the article it refers to
        changes.add(article);
    }

    void moveArticle(const Everything &all, ChangeSet &changes)
    {
        const auto *article = any(all.articles);
        const auto *story = any(all.stories);
        if (!article || !story)
            return;
        auto moved = *article;
        moved.story = story->id;
        moved.title += u'!';
        changes.replace(*article, moved);
    }

    void removeArticle(const Everything &all, ChangeSet &changes)
    {
        const auto *article = any(all.articles);
        if (!article)
            return;
        for (const auto &annotation : all.annotations) {
            if (annotation.article != article->id)
                continue;
            for (const auto &decision : all.decisions)
                if ((decision.first == annotation.id || decision.second == annotation.id) &&
                    !contains(changes, decision))
                    changes.remove(decision);
            changes.remove(annotation);
        }
        for (const auto &rejection : all.rejections)
            if (rejection.article == article->id)
                changes.remove(rejection);
        changes.remove(*article);
    }

    static bool contains(const ChangeSet &changes, const coding::Decision &decision)
    {
        bool found = false;
        changes.each<coding::Decision>([&](const auto &change) { found |= change.either() == decision; });
        return found;
    }

    void addDecision(const Everything &all, ChangeSet &changes, store::LastIds &last)
    {
        const auto *first = any(all.annotations);
        const auto *second = any(all.annotations);
        const auto *story = any(all.stories);
        if (!first || !story)
            return;
        const bool isLabel = below(3) == 0;
        changes.add(coding::Decision{.id = coding::DecisionId(++last.decision),
            .guid = QUuid::createUuid(),
            .story = story->id,
            .kind = isLabel               ? coding::Decision::Kind::Label
                    : m_random() % 2 == 0 ? coding::Decision::Kind::Same
                                          : coding::Decision::Kind::Different,
            .first = first->id,
            .second = isLabel ? coding::AnnotationId() : second->id,
            .label = isLabel ? u"a “label”"_s : QString(u""_s)});
    }

    std::mt19937 m_random;
};

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsUndosAndRedosMatchAModel_data();
    void randomEditsUndosAndRedosMatchAModel();
};

void RandomEditsTest::randomEditsUndosAndRedosMatchAModel_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomEditsTest::randomEditsUndosAndRedosMatchAModel()
{
    QFETCH(const unsigned, seed);
    SampleCorpus corpus;
    RandomEdits random(seed);
    std::vector<Everything> states = {everythingIn(corpus.database())};
    size_t now = 0; // the state that the corpus is in; later ones can be redone
    for (int step = 0; step < 150; ++step) {
        const int what = random.below(10);
        if (what < 3) {
            QCOMPARE(corpus.database().undo().has_value(), now > 0);
            now -= now > 0;
        } else if (what < 5) {
            QCOMPARE(corpus.database().redo().has_value(), now + 1 < states.size());
            now += now + 1 < states.size();
        } else {
            auto last = require(corpus.database().lastIds());
            const ChangeSet changes = random.changes(states[now], last);
            if (changes.isEmpty())
                continue;
            states.resize(now + 1);
            states.push_back(states[now]);
            applyTo(states[++now], changes);
            require(corpus.database().apply(SampleCorpus::edit(u"step"_s, changes)));
        }
        if (random.below(15) == 0)
            corpus.reopen();
        const Everything found = everythingIn(corpus.database());
        QCOMPARE(found.annotations, states[now].annotations);
        QVERIFY(found == states[now]);
    }
    QCOMPARE(require(corpus.database().check({})), QStringList());
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "randomeditstest.moc"
