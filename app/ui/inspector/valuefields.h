// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"

#include <QFormLayout>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace workspace {
class Workspace;
}

namespace ui {

/// The fields of one kind's value. They hold what is typed; whoever shows them stores it.
class ValueFields : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The fields for a kind; null for plain tags, which have no value.
    static ValueFields *make(coding::Kind kind, workspace::Workspace &workspace, QWidget *parent);

    /// A muted label of a field.
    static QLabel *label(const QString &text, QWidget *parent);
    /// Makes all labels below a widget as wide as the widest.
    static void alignLabels(QWidget *widget);

    /// Shows a value of the kind, or none.
    virtual void setValue(const coding::Value &value) = 0;
    /// What the fields say; none when that cannot be understood.
    virtual std::optional<coding::Value> value() const = 0;
    /// Whether anything was typed since setValue().
    virtual bool isChanged() const = 0;
    virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    /// A field was finished, by Enter, by a choice, or by leaving it.
    void finished();

protected:
    QFormLayout *makeLayout();
    QLineEdit *addLine(QFormLayout *layout, const QString &name);
};

/// A figure: its amount as words, read back at once, and what is measured.
class FigureFields : public ValueFields
{
    Q_OBJECT

public:
    FigureFields(workspace::Workspace &workspace, QWidget *parent);

    void setValue(const coding::Value &value) override;
    std::optional<coding::Value> value() const override;
    bool isChanged() const override;
    QWidget *firstField() const override;
    /// What the words were understood as: "> 27,000 people".
    QString readBack() const;

private:
    void showReading();
    bool isAmountChanged() const;

    workspace::Workspace &m_workspace;
    QLineEdit *m_amount;
    QLabel *m_reading;
    QLineEdit *m_measured;
    std::optional<text::Quantity> m_shown;
    QString m_shownAmount;
};

/// An entity: its name, completed from the corpus, and its type.
class EntityFields : public ValueFields
{
    Q_OBJECT

public:
    EntityFields(workspace::Workspace &workspace, QWidget *parent);

    void setValue(const coding::Value &value) override;
    std::optional<coding::Value> value() const override;
    bool isChanged() const override;
    QWidget *firstField() const override;

private:
    QLineEdit *m_name;
    QComboBox *m_type;
    std::optional<coding::Value> m_shown; ///< As these fields say it: white space is no change.
};

/// A claim: its stance, whose it is, and what is said to cause what.
class ClaimFields : public ValueFields
{
    Q_OBJECT

public:
    ClaimFields(workspace::Workspace &workspace, QWidget *parent);

    void setValue(const coding::Value &value) override;
    std::optional<coding::Value> value() const override;
    bool isChanged() const override;
    QWidget *firstField() const override;

private:
    QComboBox *m_stance;
    QLineEdit *m_speaker;
    QLineEdit *m_cause;
    QLineEdit *m_effect;
    std::optional<coding::Value> m_shown; ///< As these fields say it: white space is no change.
};

} // namespace ui
