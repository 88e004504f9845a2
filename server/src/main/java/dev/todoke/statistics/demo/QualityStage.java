package dev.todoke.statistics.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.statistics.desk.QualityDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Quality figures of the closings (実演: 登録精度).
@Component
@Profile("registry")
public class QualityStage implements DemoStage {

    /// After the tables of statistics (80), whose deaths it needs.
    private static final int ORDER = 85;

    private final QualityDesk desk;

    public QualityStage(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "登録精度";
    }

    @Override
    public List<String> run(DemoWorld world) {
        world.chunk(_ -> Integer.toString(desk.compute()));
        return List.of(String.format(Locale.ROOT, "%s年分の年次確定から登録精度を計算しました。", world.cursor()));
    }
}
