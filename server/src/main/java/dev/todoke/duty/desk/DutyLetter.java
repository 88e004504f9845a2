package dev.todoke.duty.desk;

import dev.todoke.duty.DutyAct;
import dev.todoke.facility.Facility;
import dev.todoke.print.Block;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Letters to facilities that do not notify (督促・勧告・公表・指定の取消しの文書), in the words of the law.
public final class DutyLetter {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private DutyLetter() {}

    public static Letter of(DutyAct act, Facility facility, Letterhead head) {
        return new Letter(
                "",
                LocalDate.ofInstant(act.at(), JAPAN),
                List.of(facility.name() + "　管理者　様"),
                new Letterhead(List.of(act.title() + "　" + act.decider()), head.seal(), head.contact()),
                subject(act),
                body(act));
    }

    private static String subject(DutyAct act) {
        return switch (act.kind()) {
            case REMINDED -> "がんの届出について（督促）";
            case RECOMMENDED -> "がんの届出について（勧告）";
            case PUBLISHED -> "勧告に従わなかった旨の公表について（通知）";
            case REVOKED -> "診療所の指定の取消しについて（通知）";
        };
    }

    private static List<Block> body(DutyAct act) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text(act)));
        blocks.add(new Block.Centred("記"));
        blocks.add(new Block.Item("1", "対象　%d年に診断されたがんの届出".formatted(act.year())));
        if (act.kind().setsADeadline()) {
            blocks.add(new Block.Item("2", "期限　" + EraDate.text(act.deadline())));
        }
        blocks.add(new Block.Item(act.kind().setsADeadline() ? "3" : "2", "理由　" + act.reason()));
        if (act.kind().setsADeadline()) {
            blocks.add(new Block.Item("4", "対象の患者がいないときは、届出ポータルから0件の報告をしてください。"));
        }
        blocks.add(new Block.Right("以上"));
        return blocks;
    }

    private static String text(DutyAct act) {
        return switch (act.kind()) {
            case REMINDED -> "がん登録等の推進に関する法律（平成25年法律第111号）第6条第1項による下記の届出を、まだ受け付けていません。期限までに届け出てください。";
            case RECOMMENDED ->
                "がん登録等の推進に関する法律（平成25年法律第111号）第7条第1項により、下記の届出を期限までに行うよう勧告します。" + "勧告に従わないときは、同条第2項により、その旨を公表することがあります。";
            case PUBLISHED -> "がん登録等の推進に関する法律（平成25年法律第111号）第7条第2項により、下記の届出についての勧告に従わなかった旨を公表しました。";
            case REVOKED -> "がん登録等の推進に関する法律（平成25年法律第111号）第6条第5項により、下記の理由で診療所の指定を取り消します。";
        };
    }
}
