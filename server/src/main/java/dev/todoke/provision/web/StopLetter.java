package dev.todoke.provision.web;

import dev.todoke.print.Block;
import dev.todoke.print.EraDate;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import dev.todoke.provision.Application;
import dev.todoke.provision.Holding;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.OfficeDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The letter that ends a provision before its time (提供の停止の通知). No form of it is published; the words are ours.
final class StopLetter {

    private StopLetter() {}

    /// Empty when the provision was not stopped.
    static Optional<Letter> of(Application application, String authority) {
        return application
                .lastRecorded(UseEvent.ProvisionStopped.class)
                .map(recorded -> letter(
                        application,
                        ((UseEvent.ProvisionStopped) recorded.event()).reason(),
                        OfficeDay.of(recorded.at()),
                        authority));
    }

    private static Letter letter(
            Application application, String reason, java.time.LocalDate stopped, String authority) {
        var text = application.submitted();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "下記のとおり、情報の提供を停止しましたので通知します。情報の利用をただちにやめ、" + "提供を受けた情報、その写し、中間生成物及び印刷したもののすべてを廃棄して、廃棄の報告をしてください。"));
        blocks.add(new Block.Centred("記"));
        blocks.add(new Block.Item("1", "申出番号　" + application.numberText()));
        blocks.add(new Block.Item("2", "提供番号　" + provision(application)));
        blocks.add(new Block.Item("3", "題目　" + text.text("title")));
        blocks.add(new Block.Item("4", "停止した日　" + EraDate.text(stopped)));
        blocks.add(new Block.Item("5", "理由　" + reason));
        blocks.add(new Block.Item(
                "6",
                "廃棄するもの　"
                        + String.join(
                                "、",
                                Holding.of(application).stream()
                                        .map(Holding::label)
                                        .toList())));
        blocks.add(new Block.Right("以上"));
        return new Letter(
                "",
                stopped,
                List.of(text.text("party-name") + "　様"),
                new Letterhead(List.of(authority), "", List.of()),
                "情報の提供の停止について（通知）",
                blocks);
    }

    private static String provision(Application application) {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
    }
}
