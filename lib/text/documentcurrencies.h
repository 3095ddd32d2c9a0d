// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figurewords.h"
#include "text/quantitygrammar.h"

namespace text {

/// What one document says of currencies whose names are shared: dollars, pounds, rupees. Counts the full
/// names
/// ("Canadian dollars") and the countries that it mentions.
class DocumentCurrencies
{
public:
    /// Takes time linear in the document's length.
    DocumentCurrencies(const TokenView &view, const FigureLexicon &lexicon);

    /// The likeliest of the candidates, the first when nothing speaks for another one.
    QString likeliest(const QStringList &candidates);
    /// Whether anything in the document speaks for a currency.
    bool isNamed(const QString &currency) const
    {
        return m_names.value(currency) + m_places.value(currency) > 0;
    }

private:
    /// How often a name that several currencies share stands here.
    struct Shared
    {
        QStringList candidates;
        int count = 0;
    };
    void count(const QStringList &candidates);
    QString likeliestOf(const QStringList &candidates) const;

    std::vector<Shared> m_shared;
    std::vector<std::pair<QStringList, QString>> m_known; ///< What was asked before.
    QHash<QString, int> m_names;
    QHash<QString, int> m_places;
};

} // namespace text
