package dev.todoke.statistics;

import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulations;
import dev.todoke.statistics.QualityIndicators.MortalityToIncidence;
import dev.todoke.statistics.chart.BarChart;
import dev.todoke.statistics.chart.ChartWords;
import dev.todoke.statistics.chart.LineChart;
import dev.todoke.statistics.chart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of closed years for the registry's own eyes (登録室の集計報告): `report.html` and `quality.csv`.
///
/// Small counts are shown. What leaves the registry goes through disclosure control instead.
public final class IncidenceReport {

    private static final String STYLE = """
            body{font-family:"Noto Sans JP","Hiragino Sans","BIZ UDPGothic",sans-serif;color:#333;line-height:1.7;max-width:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.3}
            th,td{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:right}
            th:first-child,td:first-child{text-align:left}
            .scroll{overflow-x:auto}
            svg{max-width:100%;height:auto}
            .note{border-left:4px solid #b54100;padding:.2rem .8rem}
            """;

    private IncidenceReport() {}

    /// One page for all years, oldest first.
    public static String html(List<YearStatistics> years) {
        var page = new StringBuilder(1 << 15);
        page.append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>年次確定の集計報告</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>年次確定の集計報告</h1>\n")
                .append("<p class=\"note\">登録室の中で使う資料です。10未満の数も隠していません。外へ出すときは秘匿の確認をしてください。</p>\n");
        trend(years, page);
        for (YearStatistics year : years) {
            year(year, page);
        }
        return page.append("</body>\n</html>\n").toString();
    }

    /// `year,closing,area,case_set,site,site_name,sex,cases,…` with the quality indicators of every line.
    public static String qualityCsv(List<YearStatistics> years) {
        var csv = new StringBuilder(
                "year,closing,area,case_set,site,site_name,sex,cases,mv,mv_percent,hv,hv_percent,dci,dci_percent,dco,dco_percent,deaths,mi,mi_lower95,mi_upper95\n");
        for (YearStatistics year : years) {
            for (IncidenceTable table : year.tables()) {
                table.rows().stream()
                        .filter(row -> row.area().code().length() == 2)
                        .forEach(row -> qualityLine(table.basis(), row, csv));
            }
        }
        return csv.toString();
    }

    private static void qualityLine(Basis basis, IncidenceRow row, StringBuilder csv) {
        var quality = row.quality();
        var values = new ArrayList<String>(List.of(
                Integer.toString(basis.fromYear()),
                Long.toString(basis.closing()),
                row.area().code(),
                basis.caseSet().code(),
                row.site().code(),
                row.site().nameJa(),
                row.sex().code(),
                Long.toString(row.cases())));
        for (Proportion share : List.of(quality.microscopy(), quality.histology(), quality.dci(), quality.dco())) {
            values.add(Long.toString(share.part()));
            values.add(share.isDefined() ? Figures.oneDecimal(share.percent()) : "");
        }
        var mi = quality.mi();
        values.add(Long.toString(mi.deaths()));
        values.add(mi.isDefined() ? Figures.twoDecimals(mi.ratio()) : "");
        boolean limits = mi.deaths() > 0 && mi.cases() > 0;
        values.add(limits ? Figures.twoDecimals(mi.limits().lower()) : "");
        values.add(limits ? Figures.twoDecimals(mi.limits().upper()) : "");
        csv.append(String.join(",", values)).append('\n');
    }

    private static void trend(List<YearStatistics> years, StringBuilder page) {
        if (years.size() < 2) {
            return;
        }
        var standard = StandardPopulations.shipped().getFirst();
        var series = new ArrayList<LineChart.Series>();
        for (SexGroup sex : SexGroup.values()) {
            series.add(new LineChart.Series(
                    sex.ja(),
                    years.stream().map(y -> point(allSites(y, sex), standard)).toList()));
        }
        var words = new ChartWords(
                "全部位の年齢調整罹患率の推移",
                "人口10万対、%s".formatted(standard.nameJa()),
                "%d年から%d年までの総数・男・女の率と95%%信頼区間。"
                        .formatted(
                                years.getFirst().closing().year().value(),
                                years.getLast().closing().year().value()));
        page.append("<h2>推移</h2>\n")
                .append(new LineChart(
                                words,
                                years.stream()
                                        .map(y -> y.closing().year().toString())
                                        .toList(),
                                series)
                        .svg());
    }

    private static Optional<IncidenceRow> allSites(YearStatistics year, SexGroup sex) {
        var table = year.table(CaseSet.INVASIVE);
        return table.row(Area.whole(), table.sites().getFirst(), sex);
    }

    private static Point point(Optional<IncidenceRow> row, StandardPopulation standard) {
        var rate = row.flatMap(r -> r.standardised(standard));
        return rate.isPresent()
                ? new Point.Drawn(
                        rate.get().per100k(),
                        rate.get().gamma(),
                        Figures.oneDecimal(rate.get().per100k()))
                : new Point.Absent("…");
    }

    private static void year(YearStatistics year, StringBuilder page) {
        var closing = year.closing();
        page.append("<h2>%s年診断(年次確定 第%d号、第%d版)</h2>\n".formatted(closing.year(), closing.number(), closing.version()));
        page.append("<p>確定した腫瘍 %s件。人口の範囲の外に住む人の腫瘍 %s件は表に含みません。</p>\n"
                .formatted(Figures.count(closing.records()), Figures.count(year.outside())));
        for (IncidenceTable table : year.tables()) {
            sites(table, page);
        }
        bars(year.table(CaseSet.INVASIVE), page);
    }

    private static void sites(IncidenceTable table, StringBuilder page) {
        var caseSet = table.basis().caseSet();
        page.append("<h3>表%s %s(%s)</h3>\n".formatted(caseSet.code(), caseSet.ja(), caseSet.icd10()));
        page.append("<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr>");
        for (String heading : List.of(
                "部位",
                "性",
                "罹患数",
                "粗罹患率",
                "2015年モデル",
                "95%信頼区間",
                "1985年モデル",
                "世界人口",
                "累積率0–74歳 %",
                "MV %",
                "HV %",
                "DCI %",
                "DCO %",
                "MI比")) {
            page.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (var site : table.sites()) {
            for (SexGroup sex : SexGroup.values()) {
                table.row(Area.whole(), site, sex).ifPresent(row -> line(row, page));
            }
        }
        page.append("</tbody></table></div>\n");
    }

    private static void line(IncidenceRow row, StringBuilder page) {
        var quality = row.quality();
        page.append("<tr><th scope=\"row\">").append(row.site().nameJa()).append("</th>");
        cell(row.sex().ja(), page);
        cell(Figures.count(row.cases()), page);
        cell(row.crude().map(r -> Figures.oneDecimal(r.per100k())).orElse("・"), page);
        for (StandardPopulation standard : StandardPopulations.shipped()) {
            var rate = row.standardised(standard);
            cell(rate.map(r -> Figures.oneDecimal(r.per100k())).orElse("・"), page);
            if (standard.id().equals("jp2015")) {
                cell(rate.map(r -> Figures.limits(r.gamma())).orElse("・"), page);
            }
        }
        cell(row.cumulative().map(c -> Figures.oneDecimal(c.ratePercent())).orElse("・"), page);
        for (Proportion share : List.of(quality.microscopy(), quality.histology(), quality.dci(), quality.dco())) {
            cell(share.isDefined() ? Figures.oneDecimal(share.percent()) : "・", page);
        }
        cell(mi(quality.mi()), page);
        page.append("</tr>\n");
    }

    private static String mi(MortalityToIncidence mi) {
        return mi.isDefined() ? Figures.twoDecimals(mi.ratio()) : "・";
    }

    private static void cell(String text, StringBuilder page) {
        page.append("<td>").append(text).append("</td>");
    }

    private static void bars(IncidenceTable table, StringBuilder page) {
        var standard = StandardPopulations.shipped().getFirst();
        var bars = table.sites().stream()
                .skip(1)
                .flatMap(site ->
                        table
                                .row(
                                        Area.whole(),
                                        site,
                                        site.onlySex().map(SexGroup::of).orElse(SexGroup.TOTAL))
                                .stream())
                .map(row -> new BarChart.Bar(row.site().nameJa(), point(Optional.of(row), standard), false))
                .toList();
        var words =
                new ChartWords("部位別年齢調整罹患率", "人口10万対、%s".formatted(standard.nameJa()), "部位ごとの率と95%信頼区間。値は上の表と同じです。");
        page.append("<h3>部位別の率</h3>\n").append(new BarChart(words, bars).svg());
    }
}
