// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/columnsdialog.h"

#include "annotations/valuewords.h"
#include "dialogs/formparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using readers::ColumnRole;

const QString tablesKey = u"import/tables"_s;
const QString headingsKey = u"headings"_s;
const QString rolesKey = u"roles"_s;
constexpr int mostRemembered = 50;
constexpr int columnWidth = 150;
constexpr qsizetype mostShown = 200; ///< Columns; further ones hold what is guessed.

std::vector<std::pair<ColumnRole, QString>> roles()
{
    return {{ColumnRole::None, ColumnsDialog::tr("nothing", "a column of a table holds…")},
        {ColumnRole::Text, ColumnsDialog::tr("text", "a column of a table holds…")},
        {ColumnRole::Title, ColumnsDialog::tr("title", "a column of a table holds…")},
        {ColumnRole::Source, ColumnsDialog::tr("source", "a column of a table holds…")},
        {ColumnRole::Author, ColumnsDialog::tr("author", "a column of a table holds…")},
        {ColumnRole::Published, ColumnsDialog::tr("published", "a column of a table holds…")},
        {ColumnRole::Url, ColumnsDialog::tr("URL", "a column of a table holds…")},
        {ColumnRole::Language, ColumnsDialog::tr("language", "a column of a table holds…")}};
}

} // namespace

ColumnsDialog::ColumnsDialog(const workspace::ImportPreview::Table &table, QWidget *parent)
    : QDialog(parent)
    , m_table(
          new QTableWidget(int(table.rows.size()) + 1, int(std::min(table.headings.size(), mostShown)), this))
    , m_guessed(table.columns)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(table.file).fileName()));
    m_table->setHorizontalHeaderLabels(table.headings);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the fields in its first row have it
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("First rows of the table"));
    for (int column = 0; column < m_table->columnCount(); ++column)
        addColumn(column, table);
    QDialogButtonBox *buttons = actionButtons(tr("Use these columns"), this);
    for (QAbstractButton *button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            m_accept = qobject_cast<QPushButton *>(button);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new HintLabel(tr("Say what each column holds. One has to be the text; parts of it in "
                                       "several columns are joined. It is "
                                       "remembered for tables with the same headings."),
        this));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(720, 320);
    check();
}

void ColumnsDialog::addColumn(int column, const workspace::ImportPreview::Table &table)
{
    auto *role = new QComboBox(this);
    for (const auto &[value, words] : roles())
        role->addItem(words, int(value));
    role->setCurrentIndex(role->findData(int(table.columns.roles.value(column))));
    role->setAccessibleName(tr("What “%1” holds").arg(table.headings[column]));
    connect(role, &QComboBox::currentIndexChanged, this, &ColumnsDialog::check);
    m_table->setCellWidget(0, column, role);
    m_roles += role;
    for (int row = 0; row < table.rows.size(); ++row)
        m_table->setItem(row + 1, column,
            new QTableWidgetItem(firstWords(table.rows[row].value(column), 200).simplified()));
    m_table->setColumnWidth(column, columnWidth);
}

readers::TableColumns ColumnsDialog::columns() const
{
    readers::TableColumns columns;
    for (const QComboBox *role : m_roles)
        columns.roles += ColumnRole(role->currentData().toInt());
    columns.roles += m_guessed.roles.mid(columns.roles.size());
    return columns;
}

void ColumnsDialog::check()
{
    if (m_accept)
        m_accept->setEnabled(columns().hasText());
}

readers::ReadOptions rememberedColumns(const QSettings &from)
{
    readers::ReadOptions options;
    for (const QVariant &one : from.value(tablesKey).toList()) {
        const QVariantMap table = one.toMap();
        readers::TableColumns columns;
        for (const QString &name : table.value(rolesKey).toStringList())
            columns.roles += readers::columnRoleFromName(name);
        const QStringList headings = table.value(headingsKey).toStringList();
        if (columns.hasText() && columns.roles.size() == headings.size())
            options.tables.insert(headings, columns);
    }
    return options;
}

void rememberColumns(QSettings &to, const readers::ReadOptions &options)
{
    const readers::ReadOptions before = rememberedColumns(to);
    QVariantList all;
    const auto add = [&](const QStringList &headings, const readers::TableColumns &columns) {
        QStringList names;
        for (const ColumnRole role : columns.roles)
            names += readers::columnRoleName(role);
        if (all.size() < mostRemembered)
            all += QVariantMap{{headingsKey, headings}, {rolesKey, names}};
    };
    const auto isAsBefore = [&](const QStringList &headings) {
        const auto known = before.tables.constFind(headings);
        return known != before.tables.cend() && *known == options.tables.value(headings);
    };
    for (auto table = options.tables.cbegin(); table != options.tables.cend(); ++table)
        if (!isAsBefore(table.key()))
            add(table.key(), table.value());
    for (const QVariant &one : to.value(tablesKey).toList()) // the latest first
        if (const QStringList headings = one.toMap().value(headingsKey).toStringList(); isAsBefore(headings))
            add(headings, options.tables.value(headings));
    to.setValue(tablesKey, all);
}

} // namespace ui
