package dev.todoke.reporting.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.facility.FacilityReader;
import dev.todoke.reporting.HandOver;
import dev.todoke.reporting.desk.ReportingDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A hand-over at the first hospital, and a hospital that asks for its manager's approval (実演: 引き継ぎと承認).
@Component
@Profile("registry")
public class ReportingStage implements DemoStage {

    /// After the applications for online use (78).
    private static final int ORDER = 84;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String BY = "demo";

    private final ReportingDesk desk;
    private final FacilityReader facilities;
    private final FaceTransactions transactions;

    public ReportingStage(ReportingDesk desk, FacilityReader facilities, FaceTransactions transactions) {
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
        return "引き継ぎと管理者の承認";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                var codes = facilities.all().stream()
                        .map(facility -> facility.code())
                        .limit(2)
                        .toList();
                var first = codes.getFirst();
                var april = LocalDate.of(LocalDate.ofInstant(desk.now(), JAPAN).getYear(), 4, 1);
                var handOver = new HandOver(
                        HandOver.Role.REGISTRAR, "実務 次郎(練習用)", "実務 花子(練習用)", april, "照会の回答待ちがあります。", desk.now(), BY);
                transactions.as(Acting.forFacility(first.value(), BY), () -> desk.handOver(first, handOver));
                var second = codes.getLast();
                transactions.as(Acting.forFacility(second.value(), BY), () -> {
                    desk.wantApproval(second, true, BY);
                    return true;
                });
                return "handed over";
            });
        }
        return List.of("1施設の担当者が交代し、1施設が届け出る前の管理者の承認を求めています。");
    }
}
