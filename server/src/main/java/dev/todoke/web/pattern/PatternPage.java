package dev.todoke.web.pattern;

import dev.todoke.web.Cell;
import dev.todoke.web.ChartFrame;
import dev.todoke.web.Choice;
import dev.todoke.web.Compared;
import dev.todoke.web.Comparison;
import dev.todoke.web.Pager;
import dev.todoke.web.Phase;
import dev.todoke.web.Piece;
import dev.todoke.web.PlainTable;
import dev.todoke.web.ProgressBar;
import dev.todoke.web.Task;
import java.util.List;

/// One of everything (見本の内容).
record PatternPage(
        List<Choice> sides,
        PlainTable table,
        PlainTable emptyTable,
        Pager pager,
        ProgressBar bar,
        Comparison comparison,
        ChartFrame chart,
        List<Phase> phases,
        List<Task> tasks) {

    private static final String SVG = """
            <svg viewBox="0 0 600 160" xmlns="http://www.w3.org/2000/svg" aria-hidden="true">
            <g font-size="14" fill="#333"><text x="90" y="40" text-anchor="end">胃</text><text x="90" y="80" text-anchor="end">大腸</text>
            <text x="90" y="120" text-anchor="end">肺</text><text x="410" y="40">60.1</text><text x="510" y="80">78.4</text><text x="450" y="120">67.2</text></g>
            <g fill="#0017c1"><rect x="100" y="25" width="300" height="20"/><rect x="100" y="65" width="400" height="20"/><rect x="100" y="105" width="340" height="20"/></g>
            <line x1="100" y1="15" x2="100" y2="135" stroke="#666"/></svg>
            """;

    static PatternPage sample() {
        return new PatternPage(
                List.of(
                        Choice.coded("1", "右側"),
                        Choice.coded("2", "左側"),
                        Choice.coded("3", "両側"),
                        Choice.coded("7", "側性なし")),
                new PlainTable(
                        "届出の履歴",
                        List.of(
                                PlainTable.Column.words("受付番号"),
                                PlainTable.Column.words("状態"),
                                PlainTable.Column.numbers("件数")),
                        List.of(
                                List.of(
                                        Cell.link("R-2025-004812", "/_pattern"),
                                        Cell.state("要修正", "bad"),
                                        Cell.count(1_204)),
                                List.of(
                                        Cell.link("R-2025-004811", "/_pattern"),
                                        Cell.state("届出済み", "ok"),
                                        Cell.count(88)),
                                List.of(
                                        Cell.link("R-2025-004810", "/_pattern"),
                                        Cell.state("点検中", "wait"),
                                        Cell.count(12_400))),
                        "届出はまだありません。"),
                new PlainTable("確認待ちの組", List.of(PlainTable.Column.words("組")), List.of(), "確認待ちの組はありません。"),
                new Pager(1_204, 5, "/_pattern?state=open"),
                new ProgressBar("sample", "実行中", 12_400, 60_000, "照合しています。", "09:12", "2–4分", "", ""),
                new Comparison("2件の届出の比較", "届出A R-2025-004812", "登録B P-0031877", compared(), true),
                new ChartFrame(
                        "rates",
                        "部位別の年齢調整罹患率(男、2021年診断)",
                        "人口10万対",
                        "大腸が78.4で最も高く、肺67.2、胃60.1と続きます。",
                        "年次確定 第3号、上皮内がんを除く、昭和60年(1985年)モデル人口",
                        SVG,
                        "/_pattern"),
                List.of(
                        new Phase("作成", Phase.State.DONE),
                        new Phase("形式点検", Phase.State.DONE),
                        new Phase("審査", Phase.State.CURRENT),
                        new Phase("通知", Phase.State.AHEAD),
                        new Phase("提供", Phase.State.AHEAD)),
                List.of(
                        new Task("研究の概要", "目的と方法", "/_pattern", "完了", true),
                        new Task("利用する項目", "", "/_pattern", "入力中", false),
                        new Task("提出", "ほかの項目がそろうと始められます。", "", "まだ始められません", false)));
    }

    private static List<Compared> compared() {
        return List.of(
                new Compared("姓", marked("髙", "橋 タカハシ"), marked("高", "橋 タカハシ"), "≒", "異体字", 4.9),
                new Compared("名", same("和子 カズコ"), same("和子 カズコ"), "=", "一致", 5.2),
                new Compared("生年月日", same("1951-03-12"), same("1951-08-12"), "≠", "1字ちがい", 3.0),
                new Compared("診療録番号", same("0045129"), same("2210093"), "≠", "別の病院", -1.6),
                new Compared("死亡日", same("なし"), same("なし"), "―", "比べられない", Double.NaN));
    }

    private static List<Piece> same(String text) {
        return List.of(new Piece(text, false));
    }

    private static List<Piece> marked(String different, String rest) {
        return List.of(new Piece(different, true), new Piece(rest, false));
    }
}
