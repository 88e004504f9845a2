package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.Papers;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.rulebook.web.TypedCodes.TypedMorphology;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pages of the rules with a model each.
final class RulebookSamples implements PageSamples {

    private static final String BASE = "/registry/rules";
    private static final RuleWords WORDS = RuleWords.in(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var pages = new CodePages();
        var lung = CodeLists.shipped().find(CodeSystem.TOPOGRAPHY, "C341").orElseThrow();
        var hit = new CodesPage.Hit(
                "局在", "C34.1", BASE + "/codes/topography/C341", "肺上葉", "Upper lobe", "3.1・3.2", "似たつづり", false);
        return List.of(
                sample("index", "", new RulebookController.IndexPage(BASE, List.of("codes", "conversion"))),
                sample(
                        "source",
                        "/sources/iccc3",
                        new RulebookController.SourcePage(
                                BASE,
                                "iccc3",
                                "小児がん分類",
                                List.of("1"),
                                Papers.of("iccc3").sections())),
                sample(
                        "codes",
                        "/codes",
                        new CodesPage(
                                BASE,
                                "はい",
                                "",
                                List.of(Choice.of("", "すべて")),
                                1,
                                List.of(hit),
                                "",
                                pages.trees(BASE, WORDS))),
                sample("branch", "/codes/sites/C34", pages.site(BASE, "C34", WORDS)),
                sample("code", "/codes/topography/C341", pages.code(BASE, lung, WORDS)),
                sample("editions", "/editions", editions()),
                sample("conversion", "/conversion", conversion()),
                sample("tumours", "/tumours", tumours()),
                sample(
                        "consolidation",
                        "/consolidation",
                        ConsolidationRulesController.page(BASE, WORDS, Locale.JAPANESE)),
                sample("checks", "/checks", checks()),
                sample(
                        "check",
                        "/checks/D02",
                        new ChecksPage.One(
                                BASE,
                                "D02",
                                "死亡日が診断日より前",
                                "エラー",
                                "tag--bad",
                                true,
                                List.of(Fact.of("項目", "14,26")),
                                "死亡日(2024-05-11)が診断日(2024-05-12)より前です。",
                                "架空の届出の死亡日を変えた例",
                                "D01",
                                "D03",
                                RuleLink.sources(BASE, "notification-checks", "2025"))));
    }

    private static Sample sample(String template, String path, Object page) {
        return new Sample("rulebook/" + template, BASE + path, Map.of("page", page));
    }

    private static PlainTable table() {
        return new PlainTable("表", List.of(PlainTable.Column.words("列")), List.of(List.of(Cell.text("値"))), "ありません。");
    }

    private static EditionsController.EditionsPage editions() {
        return new EditionsController.EditionsPage(
                BASE,
                "版の違い",
                "説明",
                "",
                List.of(Choice.of("", "すべて")),
                table(),
                new Pager(120, 2, BASE + "/editions?kind="),
                RuleLink.to("ICD-10", BASE + "/editions/icd10"),
                RuleLink.sources(BASE, "icdo3-morphology", "3.2"));
    }

    private static ConversionPage conversion() {
        return new ConversionPage(
                BASE,
                new ConversionPage.Asked("C34.1", "8140/3", "1"),
                List.of(Choice.of("1", "男")),
                "C34.1 肺上葉 / 8140/3 腺癌，NOS",
                List.of("8140/1 は3.2版にありません。"),
                new ConversionAnswers(BASE, WORDS)
                        .of(new Topography("C341"), new TypedMorphology(8140, '3'), RegisteredSex.MALE),
                RuleLink.sources(BASE, "icdo3-to-icd10", "jp"));
    }

    private static TumoursPage tumours() {
        var lines = TumourExamples.number(2).orElseThrow();
        return new TumoursPage(
                BASE,
                lines,
                List.of(Choice.of("1", "右側")),
                new TumourVerdicts(BASE, WORDS).of(lines),
                List.of(RuleLink.to("例", BASE + "/tumours?example=1")),
                RuleLink.sources(BASE, "iarc-multiple-primaries", "2004"));
    }

    private static ChecksPage checks() {
        var all = List.of(Choice.of("", "すべて"));
        return new ChecksPage(
                BASE,
                "2025",
                150,
                180,
                new ChecksPage.Asked("", "", ""),
                all,
                all,
                all,
                table(),
                new Pager(180, 1, BASE + "/checks"),
                RuleLink.sources(BASE, "notification-checks", "2025"));
    }
}
