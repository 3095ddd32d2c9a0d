// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/codebookedits.h"

#include "workspace/values.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace workspace {
namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::CodebookEdits)
};

Error noSuchTag()
{
    return {Text::tr("There is no such tag any more.")};
}

/// Trims the name and words, each of which is kept once; fails when there are words but no name, and for what
/// is no word.
base::Result<coding::Cause> checked(const coding::Cause &cause)
{
    constexpr qsizetype longest = 100; // in UTF-16 units
    constexpr qsizetype mostWords = 1000;
    coding::Cause result{cause.name.simplified(), {}};
    QStringList words;
    for (const QString &line : cause.words) {
        const QString word = line.simplified();
        if (word.isEmpty() || words.contains(word.toCaseFolded()))
            continue;
        if (word.size() > longest ||
            !std::ranges::any_of(word, [](QChar letter) { return letter.isLetterOrNumber(); }))
            //: %1 is what a person wrote in place of a word or phrase
            return base::failure(
                Text::tr("“%1” cannot be looked for: write a word, or a few.").arg(word.left(longest)));
        words += word.toCaseFolded();
        result.words += word;
    }
    if (result.name.isEmpty() && !result.words.isEmpty())
        return base::failure(Text::tr("Name the cause that these words mean."));
    if (result.name.size() > longest || result.words.size() > mostWords)
        return base::failure(Text::tr("A cause has a name of one line and at most %1 words.").arg(mostWords));
    return result;
}

/// Trims the name and shortcut; fails when either is another tag's, or the name is blank.
base::Result<coding::Tag> checked(Workspace &workspace, coding::Tag tag)
{
    tag.name = tag.name.simplified();
    tag.shortcut = tag.shortcut.trimmed();
    if (tag.name.isEmpty())
        return base::failure(Text::tr("A tag needs a name."));
    if (auto cause = checked(tag.kind == coding::Kind::Claim ? tag.cause : coding::Cause()))
        tag.cause = *cause;
    else
        return std::unexpected(cause.error());
    if (const coding::Tag *known = workspace.tagNamed(tag.name); known && known->id != tag.id)
        return base::failure(Text::tr("There is a tag “%1” already.").arg(known->name));
    if (tag.shortcut.isEmpty())
        return tag;
    const auto sameKey = std::ranges::find_if(workspace.tags(), [&](const coding::Tag &other) {
        return other.id != tag.id && other.shortcut.compare(tag.shortcut, Qt::CaseInsensitive) == 0;
    });
    if (sameKey != workspace.tags().end()) {
        //: %1 is a key on the keyboard, %2 the name of a tag
        return base::failure(
            Text::tr("The key %1 is already taken by the tag “%2”.").arg(tag.shortcut, sameKey->name));
    }
    return tag;
}

/// The tags under a parent (invalid: at the top), in their order.
std::vector<coding::Tag> children(const Workspace &workspace, coding::TagId parent)
{
    std::vector<coding::Tag> found;
    for (const coding::Tag &tag : workspace.tags())
        if (tag.parent == parent)
            found.push_back(tag);
    return found;
}

bool isBelow(const Workspace &workspace, coding::TagId tag, coding::TagId ancestor)
{
    const coding::Tag *step = workspace.tag(tag);
    for (size_t depth = 0; step && depth <= workspace.tags().size(); ++depth) {
        if (step->id == ancestor)
            return true;
        step = workspace.tag(step->parent);
    }
    return false;
}

/// Gives the tags a parent and positions in their order, except the one that is changed elsewhere.
void placeInOrder(const std::vector<coding::Tag> &tags, coding::TagId parent, coding::ChangeSet &changes)
{
    for (size_t position = 0; position < tags.size(); ++position) {
        coding::Tag placed = tags[position];
        placed.parent = parent;
        placed.position = static_cast<int>(position);
        changes.replace(tags[position], placed);
    }
}

/// Takes a tag out of the tree: its siblings and, where it was, its children close up.
void liftChildren(Workspace &workspace, const coding::Tag &tag, coding::ChangeSet &changes)
{
    std::vector<coding::Tag> siblings;
    for (const coding::Tag &sibling : children(workspace, tag.parent)) {
        if (sibling.id != tag.id)
            siblings.push_back(sibling);
        else
            std::ranges::copy(children(workspace, tag.id), std::back_inserter(siblings));
    }
    placeInOrder(siblings, tag.parent, changes);
}

base::Result<coding::ChangeSet> giveAnnotations(
    const store::Database &database, coding::TagId from, const coding::Tag &into)
{
    return database.annotationsWithTag(from).transform([&](std::vector<coding::Annotation> all) {
        coding::ChangeSet changes;
        changes.changes.reserve(all.size());
        for (coding::Annotation &before : all) {
            coding::Annotation after = before;
            after.tag = into.id;
            after.value = suitable(before.value, into.kind);
            changes.replace(std::move(before), std::move(after));
        }
        return changes;
    });
}

base::Result<coding::ChangeSet> removeAnnotationsOf(const store::Database &database, coding::TagId tag)
{
    auto all = database.annotationsWithTag(tag);
    if (!all)
        return std::unexpected(all.error());
    std::vector<coding::AnnotationId> ids;
    for (const coding::Annotation &annotation : *all)
        ids.push_back(annotation.id);
    return database.decisionsAbout(ids).transform([&](std::vector<coding::Decision> decisions) {
        coding::ChangeSet changes;
        for (coding::Decision &decision : decisions)
            changes.remove(std::move(decision));
        for (coding::Annotation &annotation : *all)
            changes.remove(std::move(annotation));
        return changes;
    });
}

/// What the first gives, and then the changes of the tags themselves.
ChangeMaker before(coding::ChangeSet ofTags, ChangeMaker ofAnnotations)
{
    return [ofTags = std::move(ofTags), ofAnnotations = std::move(ofAnnotations)](
               const store::Database &database) {
        return ofAnnotations(database).transform([&](coding::ChangeSet changes) {
            changes.append(ofTags);
            return changes;
        });
    };
}

base::Result<coding::ChangeSet> atOnce(const Workspace &workspace, const base::Result<ChangeMaker> &maker)
{
    return maker.and_then([&](const ChangeMaker &make) { return make(workspace.database()); });
}

} // namespace

base::Result<coding::ChangeSet> addTag(Workspace &workspace, coding::Tag tag)
{
    return checked(workspace, std::move(tag)).transform([&](coding::Tag added) {
        if (!workspace.tag(added.parent))
            added.parent = {};
        added.position = static_cast<int>(children(workspace, added.parent).size());
        coding::ChangeSet changes;
        changes.add(std::move(added));
        return changes;
    });
}

base::Result<coding::ChangeSet> changeTag(Workspace &workspace, const coding::Tag &tag)
{
    return atOnce(workspace, tagChange(workspace, tag));
}

base::Result<ChangeMaker> tagChange(Workspace &workspace, const coding::Tag &tag)
{
    const coding::Tag *known = workspace.tag(tag.id);
    if (!known)
        return std::unexpected(noSuchTag());
    const coding::Tag before = *known;
    auto wanted = checked(workspace, tag);
    if (!wanted)
        return std::unexpected(wanted.error());
    coding::Tag after = *wanted;
    after.guid = before.guid;
    after.parent = before.parent;
    after.position = before.position;
    coding::ChangeSet changes;
    changes.replace(before, after);
    if (after.kind == before.kind)
        return [changes](const store::Database &) { return changes; };
    return [changes, after](const store::Database &database) {
        return giveAnnotations(database, after.id, after).transform([&](coding::ChangeSet values) {
            coding::ChangeSet all = changes;
            all.append(std::move(values));
            return all;
        });
    };
}

base::Result<coding::ChangeSet> moveTag(
    Workspace &workspace, coding::TagId tag, coding::TagId parent, int position)
{
    const coding::Tag *known = workspace.tag(tag);
    if (!known)
        return std::unexpected(noSuchTag());
    if (isBelow(workspace, parent, tag))
        return base::failure(Text::tr("The tag “%1” cannot be put inside itself.").arg(known->name));

    coding::ChangeSet changes;
    std::vector<coding::Tag> siblings = children(workspace, parent);
    auto place = siblings.begin() + std::clamp<qsizetype>(position, 0, std::ssize(siblings));
    if (known->parent == parent) {
        const auto own = std::ranges::find(siblings, tag, &coding::Tag::id);
        if (own < place)
            std::rotate(own, own + 1, place);
        else
            std::rotate(place, own, own + 1);
    } else {
        siblings.insert(place, *known);
        std::vector<coding::Tag> left = children(workspace, known->parent);
        std::erase_if(left, [tag](const coding::Tag &one) { return one.id == tag; });
        placeInOrder(left, known->parent, changes);
    }
    placeInOrder(siblings, parent, changes);
    return changes;
}

base::Result<coding::ChangeSet> mergeTags(Workspace &workspace, coding::TagId from, coding::TagId into)
{
    return atOnce(workspace, tagMerge(workspace, from, into));
}

base::Result<ChangeMaker> tagMerge(Workspace &workspace, coding::TagId from, coding::TagId into)
{
    const coding::Tag *merged = workspace.tag(from);
    const coding::Tag *target = workspace.tag(into);
    if (!merged || !target)
        return std::unexpected(noSuchTag());
    if (from == into)
        return [](const store::Database &) { return coding::ChangeSet(); };
    coding::ChangeSet ofTags;
    if (isBelow(workspace, into, from)) { // the target moves up with its siblings
        liftChildren(workspace, *merged, ofTags);
    } else {
        std::vector<coding::Tag> below = children(workspace, into);
        std::erase_if(below, [from](const coding::Tag &one) { return one.id == from; });
        std::ranges::copy(children(workspace, from), std::back_inserter(below));
        placeInOrder(below, into, ofTags);
        if (merged->parent != into) {
            std::vector<coding::Tag> left = children(workspace, merged->parent);
            std::erase_if(left, [from](const coding::Tag &one) { return one.id == from; });
            placeInOrder(left, merged->parent, ofTags);
        }
    }
    ofTags.remove(*merged);
    return before(std::move(ofTags), [from, target = *target](const store::Database &database) {
        return giveAnnotations(database, from, target);
    });
}

base::Result<coding::ChangeSet> removeTag(Workspace &workspace, coding::TagId tag, TagDeletion deletion)
{
    return atOnce(workspace, tagRemoval(workspace, tag, deletion));
}

base::Result<ChangeMaker> tagRemoval(Workspace &workspace, coding::TagId tag, TagDeletion deletion)
{
    const coding::Tag *removed = workspace.tag(tag);
    if (!removed)
        return std::unexpected(noSuchTag());
    coding::ChangeSet ofTags;
    liftChildren(workspace, *removed, ofTags);
    ofTags.remove(*removed);
    if (deletion == TagDeletion::RemoveAnnotations)
        return before(std::move(ofTags),
            [tag](const store::Database &database) { return removeAnnotationsOf(database, tag); });
    if (const coding::Tag *parent = workspace.tag(removed->parent))
        return before(std::move(ofTags), [tag, parent = *parent](const store::Database &database) {
            return giveAnnotations(database, tag, parent);
        });
    const auto count = workspace.database().annotationCount(tag);
    if (!count)
        return std::unexpected(count.error());
    if (*count > 0)
        return base::failure(
            Text::tr("The tag “%1” has no tag above it that could take its annotations.").arg(removed->name));
    return [ofTags](const store::Database &) { return ofTags; };
}

} // namespace workspace
