package dev.todoke.facility.desk;

import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.Facility;
import dev.todoke.print.Block;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The notice of a designation, of its refusal or of its end (指定通知書ほか).
public final class DesignationLetter {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private DesignationLetter() {}

    public static Letter of(DesignationEvent event, Facility facility, Letterhead head) {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(text(event)));
        body.add(new Block.Centred("記"));
        body.add(new Block.Item("1", "診療所　%s（%s）".formatted(facility.name(), facility.code())));
        body.add(new Block.Item("2", day(event)));
        if (!event.reason().isBlank() && event.kind() != DesignationEvent.Kind.APPLIED) {
            body.add(new Block.Item("3", "理由　" + event.reason()));
        }
        body.add(new Block.Right("以上"));
        return new Letter(
                "",
                LocalDate.ofInstant(event.at(), JAPAN),
                List.of(facility.name() + "　開設者　様"),
                head,
                subject(event),
                body);
    }

    private static String subject(DesignationEvent event) {
        return switch (event.kind()) {
            case APPLIED -> "診療所の指定の申請について（受理）";
            case DESIGNATED -> "全国がん登録における診療所の指定について（通知）";
            case REFUSED -> "診療所の指定をしないことについて（通知）";
            case RESIGNED -> "診療所の指定の辞退について（受理）";
            case REVOKED -> "診療所の指定の取消しについて（通知）";
        };
    }

    private static String text(DesignationEvent event) {
        return "がん登録等の推進に関する法律（平成25年法律第111号）"
                + switch (event.kind()) {
                    case APPLIED -> "第6条第2項による指定の申請を受理しました。";
                    case DESIGNATED -> "第6条第2項により、下記の診療所を指定します。指定の間に初回の診断をした原発性のがんを届け出てください。";
                    case REFUSED -> "第6条第2項による指定の申請について、下記の理由により指定しないことと決めました。";
                    case RESIGNED -> "第6条第4項による指定の辞退を受理しました。指定の間に診断したがんは、引き続き届け出てください。";
                    case REVOKED -> "第6条第5項により、下記のとおり指定を取り消します。指定の間に診断したがんは、引き続き届け出てください。";
                };
    }

    private static String day(DesignationEvent event) {
        String day = EraDate.text(event.day());
        return switch (event.kind()) {
            case APPLIED -> "申請の日　" + day;
            case DESIGNATED -> "指定の始まる日　" + day;
            case REFUSED -> "決定の日　" + day;
            case RESIGNED, REVOKED -> "指定の最後の日　" + day;
        };
    }
}
