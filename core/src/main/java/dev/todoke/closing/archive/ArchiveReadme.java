package dev.todoke.closing.archive;

/// The page that explains an archive package to somebody who has nothing else (保存一式の説明).
final class ArchiveReadme {

    private ArchiveReadme() {}

    static String japanese(ArchivePackage of) {
        return """
                %s年診断 年次確定 第%d版 (確定番号 %d)
                確定日時 %s (協定世界時)、腫瘍 %d件

                このフォルダは、確定した1年分の情報をまとめたものです。文字はすべてUTF-8、行の終わりはLFです。
                文字を編集するソフトだけで読めます。

                %-22s 76項目の情報。1行目は項目名、1行に1腫瘍、コンマ区切り。
                %-22s 76項目の定義 (項目名・型・文字数・区分・導き方・出典)。タブ区切り。
                %-22s この確定について (番号・日時・最終生存確認日・届出の数・残っていた仕事)。
                %-22s 用いた規則・コード表・施設一覧・選択の版とチェックサム。
                %-22s 件数 (全体・DCI・DCO・MV、部位別・都道府県別・性別)。
                %-22s 自己点検の一覧と指摘の数。findings.tsv は指摘の一つ一つ。
                %-22s 一つの値を選ぶ規則の一覧。
                %-22s 用いたコード表。

                確かめ方: このフォルダで「sha256sum -c SHA256SUMS」を実行します。すべて OK なら、写しは元と同じです。
                データの SHA-256 は closing.tsv にも、確定したときの記録にもあります。

                項目1・2の番号はこのファイルの中だけのものです。ほかの年や版の番号とは関係がありません。
                項目26が0でない診断日と、死亡日の日が分からない死亡年月は、代用の日です (日不明は15日、月日不明は7月1日)。
                項目67・68・8・9の読み方は editions.tsv の layout-reading にあります。
                """.formatted(
                        of.closing().year(),
                        of.closing().version(),
                        of.closing().number(),
                        of.closing().closedAt(),
                        of.closing().records(),
                        of.dataFile(),
                        "layout.tsv",
                        "closing.tsv",
                        "editions.tsv",
                        "counts.tsv",
                        "checks.tsv",
                        "rules.tsv",
                        "codes/");
    }

    static String english(ArchivePackage of) {
        return """
                Closed year of diagnosis %s, version %d (closing number %d)
                Closed at %s (UTC), %d tumours

                This folder holds one closed year of a cancer registry in Japan. All files are UTF-8 with LF line ends
                and can be read with a text editor.

                %-22s the 76 items: names of the items in the first line, one tumour a line, commas
                %-22s definition of the 76 items (name, type, length, codes, derivation, source), tabs
                %-22s about this closing: number, time, last alive date, reports, work that was open
                %-22s editions and checksums of rules, code tables, register of hospitals and choices
                %-22s counts: all, DCI, DCO, MV, by site, prefecture and sex
                %-22s the self-check and how often each check found something; findings.tsv lists them
                %-22s rules that choose one value among those reported
                %-22s the code tables used

                To check a copy, run "sha256sum -c SHA256SUMS" in this folder. The SHA-256 of the data stands in closing.tsv
                too, and in the registry's own record of the closing.

                Numbers in items 1 and 2 belong to this file alone. Dates of diagnosis whose item 26 is not 0 print a substitute
                (the 15th when the day is unknown, 1 July when month and day are). The reading of items 67, 68, 8 and 9 is the
                layout-reading of editions.tsv.
                """.formatted(
                        of.closing().year(),
                        of.closing().version(),
                        of.closing().number(),
                        of.closing().closedAt(),
                        of.closing().records(),
                        of.dataFile(),
                        "layout.tsv",
                        "closing.tsv",
                        "editions.tsv",
                        "counts.tsv",
                        "checks.tsv",
                        "rules.tsv",
                        "codes/");
    }
}
