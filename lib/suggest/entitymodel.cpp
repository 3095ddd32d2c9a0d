// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitymodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <bit>
#include <limits>

namespace suggest {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(suggest::EntityModel)
};

constexpr quint32 magic = 0x56454E54; ///< "VENT"
constexpr quint32 version = 1;
constexpr quint32 mostRows = 1U << 20;

bool isEmpty(const EntityModel::Row &row)
{
    return std::ranges::all_of(row, [](qint8 weight) { return weight == 0; });
}

} // namespace

EntityModel::EntityModel()
    : EntityModel(std::vector<Row>(2), {}, 1)
{
}

EntityModel::EntityModel(
    std::vector<Row> rows, std::array<LabelScores, entityLabels> transitions, double unit)
    : m_rows(std::move(rows))
    , m_shift(32 - std::countr_zero(m_rows.size()))
    , m_transitions(transitions)
    , m_unit(unit)
{
    Q_ASSERT(std::has_single_bit(m_rows.size()) && m_rows.size() > 1);
}

base::Result<EntityModel> EntityModel::read(const QByteArray &file)
{
    const auto failure = [&](const QString &detail) {
        return base::failure(Messages::tr("The model by which names are found cannot be read."), detail);
    };
    const QByteArray content = file.size() > 4 ? qUncompress(file) : QByteArray();
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 foundMagic = 0, foundVersion = 0, rowCount = 0;
    double unit = 0;
    stream >> foundMagic >> foundVersion >> rowCount >> unit;
    if (stream.status() != QDataStream::Ok || foundMagic != magic || foundVersion != version)
        return failure(u"no model of version %1, %2 bytes"_s.arg(version).arg(file.size()));
    if (rowCount < 2 || rowCount > mostRows || !std::has_single_bit(rowCount))
        return failure(u"%1 rows"_s.arg(rowCount));

    std::array<LabelScores, entityLabels> transitions{};
    for (LabelScores &row : transitions)
        for (int label = 0; label < entityLabels; ++label)
            stream >> row[size_t(label)];
    std::vector<Row> rows(rowCount);
    // Most rows are empty: each one that is not comes with the number of empty ones before it.
    for (quint32 at = 0; at < rowCount; ++at) {
        quint16 skipped = 0;
        stream >> skipped;
        at += skipped;
        if (at >= rowCount)
            break;
        for (int label = 0; label < entityLabels; ++label)
            stream >> rows[at][size_t(label)];
        if (stream.status() != QDataStream::Ok)
            return failure(u"it ends before row %1"_s.arg(at));
    }
    return EntityModel(std::move(rows), transitions, unit);
}

QByteArray EntityModel::write() const
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << magic << version << quint32(m_rows.size()) << m_unit;
    for (const LabelScores &row : m_transitions)
        for (int label = 0; label < entityLabels; ++label)
            stream << row[size_t(label)];
    quint32 skipped = 0;
    for (const Row &row : m_rows) {
        if (isEmpty(row) && skipped < std::numeric_limits<quint16>::max()) {
            ++skipped;
            continue;
        }
        stream << quint16(skipped);
        for (int label = 0; label < entityLabels; ++label)
            stream << row[size_t(label)];
        skipped = 0;
    }
    stream << quint16(skipped);
    return qCompress(content, 9);
}

void EntityModel::decode(std::span<const LabelScores> scores, Decoding &decoding) const
{
    constexpr int impossible = -1'000'000;
    auto &[labels, origins] = decoding;
    labels.assign(scores.size(), outsideLabel);
    origins.resize(scores.size());
    if (scores.empty())
        return;

    std::array<int, entityLabels> best{};
    for (int label = 0; label < entityLabels; ++label) {
        best[size_t(label)] = mayFollow(outsideLabel, label)
                                  ? scores[0][size_t(label)] + m_transitions[outsideLabel][size_t(label)]
                                  : impossible;
    }
    for (size_t at = 1; at < scores.size(); ++at) {
        std::array<int, entityLabels> next{};
        for (int label = 0; label < entityLabels; ++label) {
            int top = impossible;
            int origin = 0;
            const auto consider = [&](int previous) {
                const int sum = best[size_t(previous)] + m_transitions[size_t(previous)][size_t(label)];
                if (sum > top) {
                    top = sum;
                    origin = previous;
                }
            };
            if (label == outsideLabel || isFirstLabel(label)) {
                for (int previous = 0; previous < entityLabels; ++previous)
                    consider(previous);
            } else {
                consider(label - 1);
                consider(label);
            }
            next[size_t(label)] = top + scores[at][size_t(label)];
            origins[at][size_t(label)] = qint8(origin);
        }
        best = next;
    }
    int label = int(std::ranges::max_element(best) - best.begin());
    for (size_t at = scores.size(); at-- > 0;) {
        labels[at] = qint8(label);
        label = origins[at][size_t(label)];
    }
}

} // namespace suggest
