package dev.todoke.provision.application;

import java.util.TreeMap;

/// Complete drafts for tests of the reader.
public final class Drafts {

    private Drafts() {}

    public static Draft with(String field, String text) {
        var texts = new TreeMap<>(complete().texts());
        texts.put(field, text);
        return new Draft(texts);
    }

    public static Draft complete() {
        var texts = new TreeMap<String, String>();
        for (String line : LINES.lines().toList()) {
            texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return new Draft(texts);
    }

    /// A complete draft under another article, on the form it asks for.
    public static Draft under(Article article) {
        return switch (article) {
            case RESEARCH_ANONYMISED -> complete();
            case RESEARCH_IDENTIFIABLE -> changed(complete(), IDENTIFIABLE, RESEARCH);
            case PREFECTURE -> changed(complete(), CONTROL);
            case MUNICIPALITY -> changed(complete(), CONTROL, "article=19\narea=40131");
            case HOSPITAL -> changed(Draft.empty(), HOSPITAL);
        };
    }

    private static Draft changed(Draft draft, String... lines) {
        var texts = new TreeMap<>(draft.texts());
        for (String line :
                String.join("\n", lines).lines().filter(line -> !line.isBlank()).toList()) {
            texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return new Draft(texts);
    }

    private static final String CONTROL = """
            article=18
            purpose-kind=control
            form-3-1=様式第3-1号.pdf
            commissioned=no
            """;

    private static final String IDENTIFIABLE = """
            kind=identifiable
            organisational-ticks=incident
            physical-ticks=room,list,entry,devices,lock
            isolation-ticks=standalone,factors,fixing
            isolation=専用の机に固定する
            users.1.identifiable=yes
            """;

    private static final String RESEARCH = """
            article=21-8
            living=yes
            supplementary=no
            consent-papers=同意説明文書.pdf
            results.1.title=食道がんの予後
            results.1.year=2021
            results.2.title=胃がんの予後
            results.2.year=2023
            results-papers=論文.pdf
            """;

    private static final String HOSPITAL = """
            title=院内がん登録のための請求
            article=20
            hospital-purposes=registry
            party-name=架空病院
            facility=40A01
            representative=病院 長太郎
            party-address=福岡市
            party-phone=000-000-0000
            contact-name=登録 花子
            contact-mail=desk@example.org
            contact-phone=000-000-0001
            users.1.name=登録 花子
            users.1.institution=架空病院
            users.1.post=診療情報管理士
            users.1.role=chief,entry
            users.1.purpose=registry
            users.1.abroad=no
            users.1.pledged=2026-03-01
            outsourced=no
            years=2019
            period-end=2029-03-31
            places.1.institution=架空病院
            places.1.address=福岡市
            places.1.room=診療情報管理室
            organisational-ticks=incident
            organisational=責任者を置く
            physical-ticks=room,list,entry,devices,lock
            physical=施錠する
            technical-ticks=network,login,strength,change,note,media,disaster
            isolation-ticks=standalone,factors,fixing
            technical=専用端末で扱う
            storage-ticks=cabinet,place
            media=暗号化した外付け媒体
            storage=鍵は責任者が持つ
            disposal-kinds=erase
            disposal=専用の道具で消去する
            """;

    private static final String LINES = """
            title=食道がんの多重がんに関する研究
            article=21-9
            kind=anonymised
            purpose-kind=research
            purpose=多重がんの割合を明らかにする
            study-plan=研究計画書.pdf
            ethics=approved
            ethics-committee=架空大学倫理審査委員会
            ethics-number=2026-01
            ethics-papers=倫理審査結果通知書.pdf
            ethics-date=2026-02-01
            party=organisation
            party-name=架空大学
            representative=代表 太郎
            party-address=福岡市
            party-phone=000-000-0000
            contact-name=事務 花子
            contact-mail=desk@example.org
            contact-phone=000-000-0001
            users.1.name=研究 一郎
            users.1.institution=架空大学
            users.1.post=教授
            users.1.role=chief
            users.1.abroad=no
            outsourced=no
            users.1.pledged=2026-03-01
            years=2019,2020
            area=40
            sites=C15
            survival=no
            items=1,2,3,4,5,6,10,13,19,24,25
            method=記述統計
            method-kinds=table
            table-shells=性・年齢階級別の件数
            period-end=2029-03-31
            study-start=2026-04-01
            study-end=2029-03-31
            places.1.institution=架空大学
            places.1.address=福岡市
            places.1.room=301
            organisational=責任者を置く
            physical=施錠する
            technical-ticks=network,login,strength,change,note,media,disaster
            technical=専用端末で扱う
            media=暗号化した外付け媒体
            storage-ticks=cabinet,place
            storage=鍵は利用責任者が持つ
            publications.1.medium=学会
            publications.1.title=多重がんの割合
            publications.1.month=2028-03
            disposal-kinds=erase
            disposal=専用の道具で消去する
            """;
}
