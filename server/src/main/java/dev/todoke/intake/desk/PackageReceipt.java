package dev.todoke.intake.desk;

import dev.todoke.intake.Printed;
import dev.todoke.print.Block;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The receipt on paper for files that came on a disc or a stick (運搬用ファイルの受付票).
public final class PackageReceipt {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private PackageReceipt() {}

    public static Letter of(PackageDesk.Opened opened, Letterhead head) {
        var imported = opened.imported();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("お送りいただいた届出ファイルを、%sに下記のとおり取り込みました（取込番号 %d）。SHA-256は、作成のときに表示された値と比べてください。"
                .formatted(Printed.time(imported.importedAt()), imported.id())));
        blocks.add(new Block.Centred("記"));
        for (var file : opened.files()) {
            blocks.add(new Block.Heading("%d　%s"
                    .formatted(file.place() + 1, file.receipt().isEmpty() ? "受け付けませんでした" : "受付番号 " + file.receipt())));
            blocks.add(new Block.Item("・", "大きさ　%sバイト".formatted(Printed.count(file.bytes()))));
            blocks.add(new Block.Item("・", "SHA-256　" + file.sha256().replaceAll("(.{8})(?!$)", "$1 ")));
            if (!file.refusal().isEmpty()) {
                blocks.add(new Block.Item("・", file.refusal()));
            }
        }
        blocks.add(new Block.Right("以上"));
        return new Letter(
                "",
                LocalDate.ofInstant(imported.importedAt(), JAPAN),
                List.of(imported.name() + "　御中"),
                head,
                "届出ファイルの受付票",
                blocks);
    }
}
