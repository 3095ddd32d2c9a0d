// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/report.h"

#include "coding/words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

using coding::Cell;
using coding::Kind;
using coding::Point;
using coding::Verdict;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::Report)
};

constexpr size_t mostOverview = 12; ///< Articles that fit beside each other in the table of all points.
constexpr std::array kinds{Kind::Figure, Kind::Claim, Kind::Entity};
constexpr std::array verdicts{Verdict::Agree, Verdict::Compatible, Verdict::Differ, Verdict::OneSource};

QString styleClass(Verdict verdict)
{
    return verdict == Verdict::OneSource ? u"one"_s : coding::verdictName(verdict);
}

QString kindHeading(Kind kind)
{
    switch (kind) {
    case Kind::Figure:
        return Text::tr("Figures");
    case Kind::Claim:
        return Text::tr("Claims");
    default:
        return Text::tr("Entities");
    }
}

QString readingWords(text::ReadingState state)
{
    switch (state) {
    case text::ReadingState::Unread:
        return Text::tr("not read", "an article, by the analyst");
    case text::ReadingState::Reading:
        return Text::tr("not read to the end", "an article, by the analyst");
    case text::ReadingState::Read:
        return Text::tr("read", "an article, by the analyst: done");
    }
    Q_UNREACHABLE();
}

bool isWebAddress(const QString &url)
{
    return url.startsWith("https://"_L1, Qt::CaseInsensitive) ||
           url.startsWith("http://"_L1, Qt::CaseInsensitive);
}

/// In the cell of an article that does not state a point.
QString absentWords(Cell::State state)
{
    return state == Cell::State::Silent ? u"—"_s : coding::cellStateWords(state);
}

/// One writing of a report. Every word that is not the page's own goes through escaped().
class Page
{
public:
    explicit Page(const Report &report)
        : m_report(report)
    {
        for (const Report::Evidence &one : report.evidence)
            m_evidence.insert(one.annotation, &one);
        for (const Report::Article &article : report.articles)
            m_articles.insert(article.id, &article);
    }

    QByteArray html()
    {
        head();
        counts();
        sources();
        if (m_report.articles.size() <= mostOverview && !m_report.agreement.points.empty())
            overview();
        for (const Kind kind : kinds)
            section(kind);
        foot();
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString &words) { return words.toHtmlEscaped(); }
    QString number(qint64 value) const { return m_report.locale.toString(value); }
    const QString &name(text::ArticleId id) const
    {
        static const QString none;
        const auto found = m_articles.constFind(id);
        return found == m_articles.constEnd() ? none : (*found)->name;
    }
    QString id(const Point &point) const { return escaped(point.id); }

    void head()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n"_s.arg(
                      escaped(m_report.locale.bcp47Name()), escaped(m_report.story), reportStyle());
        const QStringList about{Text::tr("Agreement of sources"),
            Text::tr("%n article(s)", "", int(m_report.articles.size())), m_report.made};
        m_html += u"<header>\n<h1>%1</h1>\n<p class=\"meta\">%2</p>\n</header>\n"_s.arg(
            escaped(m_report.story), escaped(about.join(u" · "_s)));
    }

    void counts()
    {
        const auto &points = m_report.agreement.points;
        m_html += u"<ul class=\"counts\">\n<li><b>%1</b>%2</li>\n"_s.arg(number(qint64(points.size())),
            escaped(Text::tr("point(s)", "below their number", int(points.size()))));
        for (const Verdict verdict : verdicts)
            m_html += u"<li class=\"%1\"><b>%2</b>%3 %4</li>\n"_s.arg(styleClass(verdict),
                number(std::ranges::count(points, verdict, &Point::verdict)), coding::verdictSign(verdict),
                escaped(coding::verdictWords(verdict)));
        m_html += "</ul>\n"_L1;
    }

    void sources()
    {
        m_html +=
            u"<h2>%1 <span class=\"count\">%2</span></h2>\n<div class=\"wide\"><table class=\"sources\">\n<thead><tr>"_s
                .arg(escaped(Text::tr("Sources")), number(qint64(m_report.articles.size())));
        for (const QString &heading : {Text::tr("Source"), Text::tr("Article"), Text::tr("Author"),
                 Text::tr("Published"), Text::tr("Reading", "heading: whether an article was read")})
            m_html += u"<th scope=\"col\">%1</th>"_s.arg(escaped(heading));
        m_html += "</tr></thead>\n<tbody>\n"_L1;
        for (const Report::Article &article : m_report.articles) {
            const QString title = isWebAddress(article.url)
                                      ? u"<a href=\"%1\" rel=\"noreferrer\">%2</a>"_s.arg(
                                            escaped(article.url), escaped(article.title))
                                      : escaped(article.title);
            m_html +=
                u"<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>\n"_s.arg(
                    escaped(article.source), title, escaped(article.author), escaped(article.published),
                    escaped(readingWords(article.reading)));
        }
        m_html += "</tbody>\n</table></div>\n"_L1;
    }

    QString value(const Point &point, const Report::Evidence &evidence) const
    {
        if (const auto *claim = std::get_if<coding::Claim>(&evidence.value))
            return coding::stanceWords(claim->stance);
        return point.kind == Kind::Figure && !evidence.shown.isEmpty() ? evidence.shown : evidence.quote;
    }

    /// All that a cell says, each value once; of entities how often.
    QString values(const Point &point, const Cell &cell) const
    {
        if (point.kind == Kind::Entity)
            return Text::tr(
                "%n mention(s)", "how often a name stands in an article", int(cell.evidence.size()));
        QStringList values;
        for (const coding::AnnotationId annotation : cell.evidence)
            if (const Report::Evidence *one = m_evidence.value(annotation))
                if (const QString words = value(point, *one); !values.contains(words))
                    values.append(words);
        return values.join(u"; "_s);
    }

    void overview()
    {
        m_html += u"<h2>%1</h2>\n<div class=\"wide\"><table class=\"overview\">\n<thead><tr><th "
                  "scope=\"col\">%2</th>"_s.arg(escaped(Text::tr("All points")),
                      escaped(Text::tr("Point", "heading: one thing that sources can agree on")));
        for (const Report::Article &article : m_report.articles)
            m_html += u"<th scope=\"col\">%1</th>"_s.arg(escaped(article.name));
        m_html += "</tr></thead>\n<tbody>\n"_L1;
        for (const Point &point : m_report.agreement.points) {
            m_html += u"<tr class=\"%1\"><th scope=\"row\"><span class=\"sign\">%2</span><a "
                      "href=\"#%3\">%4</a></th>"_s.arg(styleClass(point.verdict),
                          coding::verdictSign(point.verdict), id(point), escaped(point.label));
            for (const Cell &cell : point.cells) {
                if (!cell.evidence.empty())
                    m_html += u"<td>%1</td>"_s.arg(escaped(values(point, cell)));
                else
                    m_html += u"<td class=\"absent\">%1</td>"_s.arg(escaped(absentWords(cell.state)));
            }
            m_html += "</tr>\n"_L1;
        }
        m_html += "</tbody>\n</table></div>\n"_L1;
    }

    void section(Kind kind)
    {
        const auto &points = m_report.agreement.points;
        const auto count = std::ranges::count(points, kind, &Point::kind);
        if (count == 0)
            return;
        m_html += u"<section>\n<h2>%1 <span class=\"count\">%2</span></h2>\n"_s.arg(
            escaped(kindHeading(kind)), number(count));
        for (const Point &point : points)
            if (point.kind == kind)
                this->point(point);
        m_html += "</section>\n"_L1;
    }

    void point(const Point &point)
    {
        QString about = coding::verdictSentence(point.verdict);
        const int stating =
            int(std::ranges::count_if(point.cells, [](const Cell &cell) { return !cell.evidence.empty(); }));
        if (stating > 1)
            about += u' ' + Text::tr("Stated in %n article(s).", "", stating) + u' ' +
                     //: Articles that print the same sentence from one press release count once.
                     Text::tr("%n independent source(s).", "", point.independent);
        m_html += u"<article class=\"point %1\" id=\"%2\">\n<h3><span class=\"sign\">%3</span>%4</h3>\n"
                  "<p class=\"about\">%5</p>\n<dl class=\"evidence\">\n"_s.arg(styleClass(point.verdict),
                      id(point), coding::verdictSign(point.verdict), escaped(point.label), escaped(about));
        for (const Cell &cell : point.cells)
            for (size_t i = 0; i < cell.evidence.size(); ++i)
                if (const Report::Evidence *one = m_evidence.value(cell.evidence[i]))
                    evidence(point, cell, *one, i == 0);
        m_html += "</dl>\n"_L1;
        others(point);
        m_html += "</article>\n"_L1;
    }

    void evidence(const Point &point, const Cell &cell, const Report::Evidence &one, bool isFirst)
    {
        const QString source = isFirst ? name(cell.article) : QString();
        QString words = point.kind == Kind::Entity ? QString() : escaped(value(point, one));
        if (!one.converted.isEmpty())
            words += u" <span class=\"converted\">%1</span>"_s.arg(escaped(one.converted));
        const QString place =
            one.paragraph > 0 ? u" <span class=\"place\">¶%1</span>"_s.arg(number(one.paragraph)) : QString();
        const QString note =
            one.note.isEmpty() ? QString() : u" <span class=\"note\">[%1]</span>"_s.arg(escaped(one.note));
        m_html += u"<dt>%1</dt><dd class=\"value\">%2</dd>"_s.arg(escaped(source), words);
        m_html += u"<dd class=\"quote\">%1<mark style=\"--tag:#%2\">%3</mark>%4"_s.arg(escaped(one.before),
            QString::number(one.colour & 0xffffffU, 16).rightJustified(6, u'0'), escaped(one.quote),
            escaped(one.after));
        m_html += place + note + "</dd>\n"_L1;
    }

    /// Who does not state the point, and whether that says anything.
    void others(const Point &point)
    {
        QStringList silent;
        QStringList unread;
        QStringList mentioning;
        for (const Cell &cell : point.cells) {
            if (!cell.evidence.empty())
                continue;
            (cell.state == Cell::State::Unread         ? unread
                : cell.state == Cell::State::Mentioned ? mentioning
                                                       : silent)
                .append(name(cell.article));
        }
        QStringList sentences;
        if (!mentioning.isEmpty())
            sentences.append(
                Text::tr("Mentioned without a value: %1.", "names of sources").arg(mentioning.join(", "_L1)));
        if (!silent.isEmpty())
            sentences.append(Text::tr("Silent: %1.", "names of sources").arg(silent.join(", "_L1)));
        if (!unread.isEmpty())
            sentences.append(
                Text::tr("Not read to the end: %1.", "names of sources").arg(unread.join(", "_L1)));
        if (!sentences.isEmpty())
            m_html += u"<p class=\"others\">%1</p>\n"_s.arg(escaped(sentences.join(u' ')));
    }

    void foot()
    {
        m_html += u"<footer><p>%1</p></footer>\n</main>\n</body>\n</html>\n"_s.arg(escaped(
            Text::tr("Verdicts are computed from the values that analysts tagged. Silent is said only of "
                     "articles that were read to the end. Articles that print the same sentence count as one "
                     "witness. Made with Variorum.")));
    }

    const Report &m_report;
    QHash<coding::AnnotationId, const Report::Evidence *> m_evidence;
    QHash<text::ArticleId, const Report::Article *> m_articles;
    QString m_html;
};

} // namespace

QByteArray reportHtml(const Report &report)
{
    return Page(report).html();
}

} // namespace interchange
