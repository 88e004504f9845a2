package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import java.time.LocalDate;
import java.util.TreeMap;

/// A complete application under article 21(9) on invented data, with dates around a given day.
public final class ApplicationText {

    private ApplicationText() {}

    public static Draft draft(LocalDate today) {
        var texts = new TreeMap<String, String>();
        for (String line : LINES.lines().toList()) {
            texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        texts.put("ethics-date", today.minusDays(30).toString());
        texts.put("users.1.pledged", today.minusDays(3).toString());
        texts.put("period-end", today.plusYears(2).toString());
        texts.put("study-start", today.minusDays(30).toString());
        texts.put("study-end", today.plusYears(3).toString());
        texts.put("publications.1.month", today.plusYears(1).toString().substring(0, 7));
        return new Draft(texts);
    }

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
            years=2031
            area=40
            sites=すべて
            survival=no
            items=1,2,3,4,5,10,13,19,24,25
            method=記述統計
            method-kinds=table
            table-shells=性・年齢階級別の件数
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
            disposal-kinds=erase
            disposal=専用の道具で消去する
            """;
}
