// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/tag.h"

#include "coding/names.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace coding {
namespace {

constexpr Names<Kind, 4> kinds{{{{Kind::Plain, u"plain"}, {Kind::Figure, u"figure"},
    {Kind::Entity, u"entity"}, {Kind::Claim, u"claim"}}}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coding::Tag)
};

} // namespace

QString kindName(Kind kind)
{
    return kinds.name(kind);
}

std::optional<Kind> kindFromName(QStringView name)
{
    return kinds.value(name);
}

std::vector<Tag> startingCodebook()
{
    const auto tag = [](int position, const QString &name, Kind kind, quint32 colour, const QString &shortcut,
                         const QString &cause = {}) {
        return Tag{.id = {},
            .guid = QUuid::createUuid(),
            .parent = {},
            .position = position,
            .name = name,
            .kind = kind,
            .colour = colour,
            .shortcut = shortcut,
            .cause = {cause, {}}};
    };
    return {tag(0, Text::tr("Figure", "name of a tag"), Kind::Figure, 0xc77700, u"1"_s),
        tag(1, Text::tr("Entity", "name of a tag"), Kind::Entity, 0x1b6fc2, u"2"_s),
        tag(2, Text::tr("AI-causation claim", "name of a tag"), Kind::Claim, 0xb3355a, u"3"_s, u"AI"_s)};
}

std::vector<Tag> inTreeOrder(std::vector<Tag> tags)
{
    std::ranges::stable_sort(tags, {}, &Tag::position);
    std::unordered_set<TagId> known;
    for (const Tag &tag : tags)
        if (tag.id.isValid())
            known.insert(tag.id);
    std::unordered_map<TagId, std::vector<Tag *>> children;
    for (Tag &tag : tags) {
        if (!known.contains(tag.parent))
            tag.parent = TagId();
        children[tag.parent].push_back(&tag);
    }

    std::vector<Tag> ordered;
    ordered.reserve(tags.size());
    std::unordered_set<const Tag *> placed;
    const auto place = [&](this const auto &self, const Tag &tag) -> void {
        if (!placed.insert(&tag).second)
            return;
        ordered.push_back(tag);
        if (!tag.id.isValid()) // not in the corpus yet, so nothing can be below it
            return;
        for (const Tag *child : children[tag.id])
            self(*child);
    };
    for (const Tag *tag : children[TagId()])
        place(*tag);
    for (Tag &tag : tags) // what is left lies in a circle
        if (!placed.contains(&tag)) {
            tag.parent = TagId();
            place(tag);
        }
    return ordered;
}

} // namespace coding
