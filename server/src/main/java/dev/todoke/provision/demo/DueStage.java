package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.provision.desk.DueDesk;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the office does every day is done once (実演: 申出者への期限のお知らせ), so that its outbox is not empty.
@Component
@Profile("office")
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class DueStage implements DemoStage {

    private static final int PLACE = 93;

    private final DueDesk desk;

    DueStage(DueDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "申出者への期限のお知らせ";
    }

    /// A reminder that was written is not written again.
    @Override
    public List<String> run(DemoWorld world) {
        return Acting.at(Face.OFFICE).get(() -> {
            desk.queue();
            return List.of("期限のお知らせを %d通、窓口の送信箱に入れました(メールサーバーを設定していないので、送信はしません)。"
                    .formatted(desk.mails().size()));
        });
    }
}
