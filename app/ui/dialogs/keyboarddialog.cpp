// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keyboarddialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int rowHeight = 24;

/// A menu's words without the mnemonic's mark and the dots.
QString plain(QString words)
{
    const QString ampersand(QChar(0xFFFF));
    words.replace(u"&&"_s, ampersand).remove(u'&').replace(ampersand, u"&"_s);
    while (words.endsWith(u'…') || words.endsWith(u'.'))
        words.chop(1);
    return words;
}

/// Where an action is in the menus: the places on the way from the bar, for sorting, and the menu's name.
struct Place
{
    QList<int> path;
    QString menu;
};

/// The place of an action in a menu bar; an empty path when it is in none.
Place placeOf(const QAction *action)
{
    for (const QObject *object : action->associatedObjects()) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(object))
            return {{int(bar->actions().indexOf(action))}, plain(action->text())};
        if (const auto *menu = qobject_cast<const QMenu *>(object)) {
            Place place = placeOf(menu->menuAction());
            if (!place.path.isEmpty()) {
                place.path << int(menu->actions().indexOf(action));
                return place;
            }
        }
    }
    return {};
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(u"; "_s, u"   "_s);
}

} // namespace

KeyboardDialog::KeyboardDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a command or a key"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &KeyboardDialog::filter);
    m_list->setHeaderLabels({tr("Command"), tr("Key", "on the keyboard")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    fill(actions);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyboardDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    search->setFocus();
    resize(460, 560);
}

void KeyboardDialog::fill(const QList<QAction *> &actions)
{
    std::vector<std::pair<Place, const QAction *>> placed;
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            placed.emplace_back(placeOf(action), action);
    std::ranges::stable_sort(placed, [](const auto &left, const auto &right) {
        const QList<int> &first = left.first.path;
        const QList<int> &second = right.first.path;
        return first.isEmpty() || second.isEmpty() ? !first.isEmpty() && second.isEmpty() : first < second;
    });
    QTreeWidgetItem *group = nullptr;
    for (const auto &[place, action] : placed) {
        const QString name =
            place.path.isEmpty() ? tr("Elsewhere", "keys of what is in no menu") : place.menu;
        if (!group || group->text(0) != name) {
            group = new QTreeWidgetItem(m_list, {name});
            QFont bold(font());
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setSizeHint(0, QSize(0, rowHeight));
        }
        auto *row = new QTreeWidgetItem(group, {plain(action->text()), keysOf(*action)});
        row->setSizeHint(0, QSize(0, rowHeight));
    }
    m_list->expandAll();
}

void KeyboardDialog::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const bool shown = item->text(0).contains(words, Qt::CaseInsensitive) ||
                               item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        top->setHidden(!any);
    }
}

} // namespace ui
