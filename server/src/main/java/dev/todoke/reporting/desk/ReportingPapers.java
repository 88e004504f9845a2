package dev.todoke.reporting.desk;

import dev.todoke.print.Block;
import dev.todoke.print.Column;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import dev.todoke.reporting.Approval;
import dev.todoke.reporting.HandOver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The papers of a hospital's own house: cover of an approval and paper of a hand-over (承認の表紙・引継書). Neither names
/// a patient.
public final class ReportingPapers {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private ReportingPapers() {}

    /// Something that waits, as the hand-over lists it.
    public record OpenWork(String what, long waiting, long late) {}

    /// The cover that the manager signs and the hospital keeps (届出の承認書).
    public static Letter cover(Approval approval, String facility) {
        return new Letter(
                approval.receipt(),
                LocalDate.ofInstant(approval.at(), JAPAN),
                List.of(facility + "　管理者　" + approval.approver() + "　様"),
                new Letterhead(List.of(facility + "　届出担当"), "", List.of()),
                "全国がん登録の届出の承認について",
                List.of(
                        new Block.Paragraph("がん登録等の推進に関する法律第6条第1項による届出について、下記のとおり内容を確かめました。都道府県知事に届け出ることを承認してください。"),
                        new Block.Centred("記"),
                        new Block.Item("1", "受付番号　" + approval.receipt()),
                        new Block.Item("2", "届け出る件数　%,d件".formatted(approval.records())),
                        new Block.Item(
                                "3", "画面での承認　%s　%s".formatted(EraDate.text(day(approval.at())), approval.approver())),
                        new Block.Item("4", "このあとで内容を変えたときは、承認をやり直します。"),
                        new Block.Space(1),
                        new Block.Lines(List.of("上記の届出を承認します。", "", "　　　年　　月　　日", "", "管理者　　　　　　　　　　　　　　　　印")),
                        new Block.Right("以上")));
    }

    /// The paper that goes from one person to the next (届出業務の引継書).
    public static Letter handOver(HandOver one, String facility, List<OpenWork> work, List<String> contacts) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph("%sの業務を、下記のとおり引き継ぎます。".formatted(one.role().ja())));
        body.add(new Block.Centred("記"));
        body.add(new Block.Item("1", "引き継ぐ人　" + one.from()));
        body.add(new Block.Item("2", "引き継がれる人　" + one.to()));
        body.add(new Block.Item("3", "引き継ぎの日　" + EraDate.text(one.day())));
        body.add(new Block.Item("4", "残っている仕事は次のとおりです。ポータルにあり、この施設の利用者はだれでも続けられます。"));
        body.add(new Block.Table(
                List.of(Column.of("仕事", 60), Column.ofNumbers("件数", 20), Column.ofNumbers("期限切れ", 20)),
                work.stream()
                        .map(line ->
                                List.of(line.what(), "%,d".formatted(line.waiting()), "%,d".formatted(line.late())))
                        .toList()));
        body.add(new Block.Item(
                "5", "登録室からの照会先として登録されている人　" + (contacts.isEmpty() ? "なし" : String.join("、", contacts))));
        body.add(new Block.Item("6", "利用者名は引き継げません。新しい人の利用者名と、いままでの人の停止は、登録室に頼みます。"));
        if (!one.note().isEmpty()) {
            body.add(new Block.Item("7", "申し送り　" + one.note()));
        }
        body.add(new Block.Space(1));
        body.add(new Block.Lines(List.of("引き継いだ人　　　　　　　　　　　　印", "", "引き継がれた人　　　　　　　　　　　印", "", "確かめた人　　　　　　　　　　　　　印")));
        body.add(new Block.Right("以上"));
        return new Letter(
                "",
                day(one.at()),
                List.of(facility + "　管理者　様"),
                new Letterhead(List.of(facility + "　届出担当"), "", List.of()),
                "届出業務の引継書",
                body);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, JAPAN);
    }
}
