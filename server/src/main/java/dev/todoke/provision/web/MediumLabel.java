package dev.todoke.provision.web;

import dev.todoke.print.Block;
import dev.todoke.print.CornerCode;
import dev.todoke.print.FormSheet;
import dev.todoke.print.LetterPrinter;
import dev.todoke.print.PageFoot;
import dev.todoke.print.Paper;
import dev.todoke.print.PrintAnswer;
import dev.todoke.provision.Application;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.delivery.Medium;
import dev.todoke.provision.desk.OfficeSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The label of a medium (媒体ラベル), with a code that names medium and content and nobody.
@Component
@Profile("office")
class MediumLabel {

    private final LetterPrinter printer;
    private final OfficeSettings office;
    private final Clock clock;

    MediumLabel(LetterPrinter printer, OfficeSettings office, Clock clock) {
        this.printer = printer;
        this.office = office;
        this.clock = clock;
    }

    byte[] of(Application application, Medium medium) throws IOException {
        String provision = application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
        String until = application
                .approval()
                .map(approval -> approval.period().end().toString())
                .orElse("");
        var blocks = List.<Block>of(
                new Block.Title("媒体番号　" + medium.number()),
                new Block.Lines(List.of(
                        "提供番号　" + provision,
                        "内容　" + medium.part().ja() + "(暗号化済み)",
                        "媒体　" + medium.kind().ja() + " " + medium.serial(),
                        "照合値(SHA-256)　" + medium.sha256().substring(0, 32),
                        "　　　　　　　　　" + medium.sha256().substring(32),
                        "利用の期限　" + until,
                        "提供者　" + office.authority(),
                        "読めないとき、利用を終えたときは、窓口に返却してください。")));
        var foot = new PageFoot(
                "媒体ラベル", medium.number(), CornerCode.of("todoke:medium:" + medium.number() + ":" + medium.sha256()));
        var sheet = new FormSheet(medium.number(), OfficeDay.of(clock.instant()), Paper.PORTRAIT, blocks, foot);
        var out = new ByteArrayOutputStream();
        return switch (printer.print(sheet, out)) {
            case PrintAnswer.Printed _ -> out.toByteArray();
            case PrintAnswer.Unprintable(var characters) ->
                throw new IllegalArgumentException("%d characters cannot be printed".formatted(characters.size()));
        };
    }
}
