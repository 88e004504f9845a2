package dev.todoke.duty.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.facility.FacilityReader;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// One hospital leaves an address, and what is due today is written (実演: 期限のお知らせ).
@Component
@Profile("registry")
public class ReminderStage implements DemoStage {

    /// After everything is closed and told (75).
    private static final int ORDER = 76;

    private final ReminderDesk desk;
    private final FacilityReader facilities;
    private final FaceTransactions transactions;

    public ReminderStage(ReminderDesk desk, FacilityReader facilities, FaceTransactions transactions) {
        this.desk = desk;
        this.facilities = facilities;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "期限のお知らせ";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            var hospital = facilities.all().getFirst().code();
            transactions.as(
                    Acting.forFacility(hospital.value(), ""),
                    () -> desk.leave(hospital, "touroku@example.invalid", "練習"));
            world.chunk(_ -> {
                desk.queue();
                return "written";
            });
        }
        return List.of("期限のお知らせのメールを " + desk.count() + "通、送信箱に入れました(メールサーバーを設定していないので、送信はしません)。");
    }
}
