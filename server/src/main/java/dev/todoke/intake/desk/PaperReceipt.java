package dev.todoke.intake.desk;

import dev.todoke.intake.Printed;
import dev.todoke.print.Block;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The receipt on paper for notifications on paper (紙の届出票の受付票). It names the papers, and nobody on them.
public final class PaperReceipt {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private PaperReceipt() {}

    public static Letter of(PaperReceptionDesk.Opened opened, Letterhead head) {
        var batch = opened.batch();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "紙でお送りいただいた届出票を登録室で入力し、%sに下記のとおり受け付けました。".formatted(Printed.time(batch.handedInAt()))));
        blocks.add(new Block.Centred("記"));
        blocks.add(new Block.Heading("受付番号 " + batch.receipt()));
        blocks.add(new Block.Item("・", "届出　%s件".formatted(Printed.count(batch.records()))));
        for (var paper : opened.papers()) {
            blocks.add(
                    new Block.Item("・", "%s受け取り　届出票 %s".formatted(EraDate.text(paper.receivedOn()), paper.number())));
        }
        blocks.add(new Block.Right("以上"));
        return new Letter(
                "",
                LocalDate.ofInstant(batch.handedInAt(), JAPAN),
                List.of(batch.facilityName() + "　御中"),
                head,
                "紙の届出票の受付票",
                blocks);
    }
}
