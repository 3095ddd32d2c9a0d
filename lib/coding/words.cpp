// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/words.h"

#include <QCoreApplication>
#include <array>

namespace coding {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coding::Words)
};

} // namespace

QString stanceWords(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        //: What a claim says of "AI causes this": that it does.
        return Words::tr("asserts");
    case Stance::Partly:
        //: What a claim says of "AI causes this": that it is one cause of several.
        return Words::tr("partly");
    case Stance::Predicts:
        //: What a claim says of "AI causes this": that it will.
        return Words::tr("predicts");
    case Stance::Questions:
        //: What a claim says of "AI causes this": that it is doubtful.
        return Words::tr("questions");
    case Stance::Denies:
        //: What a claim says of "AI causes this": that it does not.
        return Words::tr("denies");
    }
    Q_UNREACHABLE();
}

QString entityTypeWords(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Words::tr("person", "type of a name");
    case EntityType::Organisation:
        return Words::tr("organisation", "type of a name");
    case EntityType::Location:
        return Words::tr("place", "type of a name");
    case EntityType::Product:
        return Words::tr("product", "type of a name");
    case EntityType::Other:
        return Words::tr("other", "type of a name");
    }
    Q_UNREACHABLE();
}

QString verdictSign(Verdict verdict)
{
    constexpr std::array signs{u"=", u"≈", u"≠", u"·"};
    return QString(signs[size_t(verdict)]);
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return Words::tr("agree", "the sources");
    case Verdict::Compatible:
        return Words::tr("compatible", "what the sources say");
    case Verdict::Differ:
        return Words::tr("differ", "the sources");
    case Verdict::OneSource:
        return Words::tr("one source", "states this");
    }
    Q_UNREACHABLE();
}

QString verdictSentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return Words::tr("The sources agree.");
    case Verdict::Compatible:
        return Words::tr("The sources are compatible: all can be right.");
    case Verdict::Differ:
        return Words::tr("The sources differ: not all can be right.");
    case Verdict::OneSource:
        return Words::tr("Only one source says so.");
    }
    Q_UNREACHABLE();
}

QString cellStateWords(Cell::State state)
{
    switch (state) {
    case Cell::State::Stated:
        return Words::tr("stated", "an article, of a point");
    case Cell::State::Silent:
        return Words::tr("silent", "an article, of a point");
    case Cell::State::Unread:
        return Words::tr("unread", "an article, of a point");
    case Cell::State::Mentioned:
        return Words::tr("mentioned", "in the cell of an article: it speaks of a point without a value");
    }
    Q_UNREACHABLE();
}

} // namespace coding
